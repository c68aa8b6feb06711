import { once } from '../once';

/**
 * Words of two syllables that news write in small letters, the second syllables by the first: a capital on one of them, where lines have run
 * together or a term is set off («Diễn tập», «Trở thành»), makes nobody's name of its first syllable.
 */
export const everydayWords = once(
	(): ReadonlyMap<string, ReadonlySet<string>> => new Map(WORDS.split('|').map((group) => bySyllable(group))),
);

function bySyllable(group: string): readonly [string, ReadonlySet<string>] {
	const [first = '', second = ''] = group.split(':');
	return [first.trim(), new Set(second.trim().split(' '))];
}

const WORDS = `
	a: dua | ai: ai ngờ nấy | am: hiểu tường | an: thần táng tâm | anh: chàng chị cả dũng linh | ao: ước | ba: chỉ gác tháng |
	ban: bố chấp giám hành ngành ngày nhạc đầu | bao: biện bì bọc che cấp giờ gồm lâu nhiêu phủ trùm vây xa | bay: bổng | bi: kịch thảm đông |
	binh: chủng lính nghiệp sĩ đoàn | biên: phòng soạn tập đạo độ | biến: chuyển chứng cố dạng mất thể động | biết: bao mấy thân ơn | biển: báo số thủ |
	biểu: cảm diễn dương hiện ngữ quyết trưng tình tượng đồ | biện: hộ minh pháp | biệt: danh thự | bom: mìn | buôn: bán | buồn: bã cười nôn vui đau |
	buổi: sáng trưa | buộc: tội | bà: con cụ mẹ | bài: bác bản học khóa thơ toán tập | bàn: bạc cờ giao tay thảo tán | bàng: hoàng | bào: mòn | bày: tỏ |
	bác: bỏ sĩ | bái: phục | bám: trụ | bán: buôn kết lẻ tháo trú tống đảo | bánh: xe | báo: ân điện | bây: giờ | bão: hòa lũ tố | bê: bối tông |
	bênh: vực | bì: bõm | bình: an diện dân dị phục thản tĩnh vôi xét ổn | bí: thư ẩn | bò: sữa | bó: tay | bóc: tem | bóng: bầu bẩy hồng nước rổ đá |
	bóp: méo nghẹt | bù: lỗ xù đắp | bùng: binh nổ phát | búp: bê | băn: khoăn | băng: nhóm rôn đạn đảng | bơ: vơ | bơi: lội | bơm: kim | bưu: chính |
	bước: nhảy tiến đi đường đầu | bạch: dương | bại: tướng | bạn: bè gái thân trai đọc | bạo: lực động |
	bản: báo chất lĩnh quyền sắc thân thể xứ án đồ | bảng: cân số | bảnh: trai | bảo: an dưỡng lãnh lưu quản thủ trì trợ tồn |
	bất: an bình chính chấp cẩn cập cứ hợp hủ khuất khả kì kể kỳ lợi lực mãn ngờ thành thường tử đắc đồng động ổn | bấu: víu | bấy: lâu nhiêu |
	bầu: chọn cử không trời | bẩm: sinh | bận: rộn tâm | bật: cười lửa mí | bắn: tỉa | bắp: cải | bắt: buộc cóc giữ gặp mắt nguồn tay đầu |
	bằng: chứng khen lòng sắc được | bặm: trợn | bẻ: lái | bẽ: mặt | bẽn: lẽn | bế: mạc tắc | bếp: trưởng | bề: dày mặt thế trên | bền: bỉ chặt vững |
	bệ: phóng | bệnh: nhân viện án | bị: can thương | bịa: đặt | bỏ: hoang mình phiếu qua túi xó | bố: cục mẹ trí | bốc: lửa thăm | bối: cảnh rối |
	bồ: đề | bồi: dưỡng hồi thường đắp | bồng: bột | bổ: nhiệm sung trợ ích | bỗng: chốc dưng | bộ: chỉ hành lạc máy môn mặt nhớ tộc vi xử đồ |
	bộc: bạch lộ | bội: chi | bớt: xén | bởi: vì vậy | bụi: bặm | bức: xúc điện | bứt: phá | bừa: bãi | bữa: đói |
	ca: dao hát khúc múa ngợi nhạc nô sĩ sỹ từ | cam: kết tâm | can: thiệp | canh: giữ | cao: cả lớn nguyên quý su sản thượng thấp to tầng vút độ |
	cha: con mẹ ông | chan: chứa | chao: đảo | che: giấu lấp | chen: chúc lấn | chi: nhánh phối tiêu trả | chia: chác cắt hết rẽ sẻ tay xa |
	chinh: phục | chiêm: ngưỡng | chiêu: bài mộ | chiếm: lĩnh đoạt | chiến: binh công sĩ thuật trường tuyến đấu | chiết: khấu | chiếu: lệ phim |
	chiều: cao chuộng hôm qua tối | cho: biết dù hay nên phép đến | choáng: ngợp | chung: chung chăn cuộc sống thân tình |
	chuyên: biệt dụng gia khoa môn mục nghiệp ngành sâu trang trách tâm viên án đề | chuyển: biến giao hướng nhượng tiếp tiền đổi động |
	chuẩn: bị chi hóa xác | chuồng: trại | chài: lưới | chàng: trai | chào: bán mừng thầu đón | chán: chường nản | chánh: án | cháy: bỏng chợ |
	chân: chất dung không lý sút tay thành thật thực tình đế | chênh: lệch vênh | chìa: khóa | chìm: đắm | chí: hướng mạng |
	chính: ngạch quy sự trường tả đáng ủy | chó: đẻ | chóng: mặt vánh | chôn: cất | chú: thích trọng ý | chúc: mừng | chúng: em ta tôi | chút: xíu ít |
	chăm: chú chỉ lo sóc | chăn: nuôi | chơi: xấu đùa | chưa: thể | chưởng: lý | chạm: trán | chạy: đua | chảy: máu | chấm: dứt phạt than |
	chấn: chỉnh hưng thương động | chấp: hành nhận pháp thuận | chất: chứa liệu lượng nổ vô vấn xúc đốt độc | chần: chừ | chẩn: đoán | chậm: chạp trễ |
	chật: vật | chắc: chắn hẳn | chắp: cánh vá | chẳng: hạn | chặn: đứng | chặt: chẽ | chế: biến giễu tài tác tạo định độ | chết: đuối |
	chỉ: dẫn huy số tiêu trích trỏ đạo định | chỉnh: lý sửa | chị: em gái | chịu: khó thua đựng | chọn: lọc lựa | chồng: chéo | chờ: đợi | chợ: cóc |
	chục: ngàn triệu | chủ: bút chốt lực nghĩa nhiệm nhân nhật quan quản sở trì tịch tọa ý đạo | chủng: loại | chứa: chấp đựng | chức: năng trách vụ |
	chứng: chỉ cứ khoán kiến minh nhân nhận thực tỏ từ | chừng: mực | chửi: mắng rủa thề | chữ: ký viết | chữa: cháy trị | chững: chạc | co: giật |
	coi: thường trọng | con: cái dấu em gái người nhỏ nợ quay ruột rối sâu số thứ tin trai | cua: đồng | cung: bậc cách cấp đình ứng | cuối: cùng |
	cuốn: hút | cuồng: nhiệt | cuộc: chiến chơi gọi sống thi đời | cà: chua phê | cài: đặt | cá: biệt chép mập nhân quả trắm tính voi |
	cách: biệt chức thức | cám: ơn | cán: bộ cân sự | cáng: đáng | cánh: gà tay | cáo: buộc trạng | cáp: quang | cân: bằng nhắc não đo đối |
	câu: chuyện hỏi kết lạc | cây: cối trồng | cãi: vã | có: của giá hạng khi lý lẽ mang mặt nghĩa thai thể tiếng vẻ ích điều |
	cô: giáo gái lập đúc đơn |
	công: binh chức chứng cuộc cộng diễn du khai kích lao lập nhận nông nợ phu quả quỹ sức trạng tâm tố viên vụ xưởng ăn đoạn ước | cõi: đời | cù: lao |
	cùng: với | căm: phẫn | căn: bản bệnh hộ ke | căng: thẳng | cũng: như nên | cơ: bản chế cấu duyên học hội hữu khí quan số sở thể động | cơn: sốt |
	cư: dân ngụ trú | cưu: mang | cương: lĩnh quyết trực vị | cước: phí | cưới: hỏi | cướp: biển | cường: lực suất | cưỡng: chế | cạn: kiệt |
	cạnh: tranh đáy | cải: cách cúc hoa thiện tiến tạo tổ | cảm: biến giác hứng nhận thông thấy tình tính tưởng tạ xúc động ơn ứng | cản: phá trở |
	cảng: hàng | cảnh: cáo giác giới tượng | cấm: địa | cấp: bách bậc bộ cứu dưỡng phát thiết tốc vốn điện độ | cất: cánh công giấu giữ tiếng trữ vó |
	cấu: hình thành trúc tạo | cầm: chân chắc cân quyền quân | cần: cù kiệm thiết | cầu: cứu hôn kì kỳ lông nguyện nối phao thủ trường vượt xin đường |
	cẩm: nang | cẩn: thận trọng | cận: kề thành | cật: lực | cậu: bé | cắt: cổ cử giảm xén | cặn: kẽ | cặp: kè | cọ: xát | cố: gắng thủ tình vấn ý đô |
	cống: hiến rãnh | cốt: lõi | cồng: kềnh | cổ: họng súy trang truyền vũ vật điển động | cội: nguồn | cộng: hòa sản sự tác đồng | cột: dọc | cờ: bạc |
	cởi: mở | cụ: thể | cục: bộ trưởng | cụm: từ | củ: cải | của: cải | củng: cố | cứ: thế | cứa: cổ | cứng: rắn | cứu: chữa hỏa hộ thương trợ vãn vớt |
	cử: chỉ nhân tri tạ | cửa: hàng khẩu nhà sông sổ | cự: ly | cực: kỳ lực đoan | cựu: chiến | da: cam diết | dang: dở |
	danh: bạ dự giá hiệu mục nghĩa vọng | dao: động | day: dứt | di: chuyển chúc chứng cư dời sản tích vật động ảnh | dinh: dưỡng | diều: hâu |
	diễn: giả thuyết tả tấu tập viên văn xuất đạt | diễu: hành | diện: mạo | diệt: chủng | do: dự thám vậy đó | doanh: nghiệp nhân số thu |
	du: hành học khách kích lịch mục | dung: dị lượng | duy: vật | duyên: dáng hải nợ | dài: hơi hạn | dàn: dựng nhạc trải xếp | dày: dặn đặc |
	dân: chơi chủ cử gian làng nghèo sinh sự thường tình | dây: chuyền cáp mơ thần điện | dã: chiến | dìu: dắt | dí: dỏm | dính: líu | dò: tìm |
	dòng: chảy dõi họ sông | dù: cho rằng | dùng: bữa | dĩ: nhiên vãng | dư: chấn luận nợ vị âm | dưa: chuột | dường: như | dưỡng: lão | dược: phẩm sĩ |
	dạ: dày | dạt: dào | dạy: học | dải: phân | dấu: chấm hiệu hỏi vết ấn | dần: dần | dầu: hỏa khí mỏ thô | dẫn: chứng dắt giải điểm đầu | dẻo: dai |
	dễ: chịu dàng dãi thương thở | dệt: thêu | dịch: bệnh vụ | dịu: dàng | dồn: dập | dở: dang hơi | dụng: cụ | dứt: khoát điểm | dữ: dội liệu |
	dự: báo bị khán kiến luật phòng thảo toán trù trữ tuyển án đoán định | em: gái trai | gai: ốc | gang: thép | gay: cấn gắt |
	ghi: bàn chép chú hình nhận nhớ âm điểm | gia: chủ công cầm cố hạn nhập súc sản tăng tốc | giai: điệu | giam: giữ | gian: dối hàng khổ lận nan |
	giao: bóng cắt diện hòa hưởng hữu lưu lộ nhận phó thương thức tiếp tranh | già: nua yếu | giàu: có |
	giá: bìa cả lạnh mà như rét sàn thành trần trị vốn | giám: khảo sát định đốc | gián: tiếp điệp đoạn | giáo: dục phái sư trình viên án | giáp: ranh |
	giây: phút | gió: giật mùa | giông: tố | giúp: sức việc ích đỡ | giơ: cao | giả: danh dạng mạo vờ định |
	giải: cứu giáp lao ngân nhiệt phóng quyết thoát thích thưởng thể trình trí trừ tỏa | giảm: giá sút thiểu tốc | giản: dị | giảng: dạy viên đường |
	giấc: mơ | giấu: giếm | giấy: phép tờ ăn | giận: dữ | giằng: co | giết: hại mổ | giới: chức hạn thiệu tính | giờ: hành phút đây địa | giữ: chân gìn |
	giữa: chừng | gái: gọi | gánh: chịu vác | gây: dựng hấn mê rối sự | gìn: giữ | góa: phụ | góc: độ | góp: mặt phần ý | gương: mẫu mặt | gạo: nước |
	gấm: vóc | gấp: rút | gần: gũi như | gật: đầu | gắn: bó kết | gắt: gao | gặp: gỡ mặt | gặt: hái | gọi: là | gọn: gàng | gọt: dũa | gốc: gác từ |
	gợi: cảm ý | gửi: gắm | ham: mê | hanh: thông | hao: mòn | hay: là | hi: sinh vọng | hiếm: hoi | hiến: kế | hiếu: chiến học nghĩa |
	hiểm: hóc họa nghèo | hiển: hách thị | hiểu: biết | hiện: diện giờ hành nay thân thời thực trường trạng tượng vật đại | hiệp: sĩ định đồng ước |
	hiệu: lực năng phó suất triệu ứng | hoa: màu mỹ phượng | hoan: nghênh | hoang: mang vắng | hoài: bão nghi niệm |
	hoàn: chỉnh hảo thiện thành trả tất vũ | hoàng: kim | hoành: hành tráng | hoá: đơn | hoạch: định | hoại: tử | hoạn: nạn | hoạt: cảnh | hoảng: loạn |
	huy: động | huyết: áp | huyền: thoại | huấn: luyện | huống: chi | hy: sinh vọng | hài: cốt hòa hước lòng | hàm: lượng | hàn: gắn lâm |
	hàng: hoá hàng hóa hải họ không loạt ngũ tiêu xóm đầu | hành: chính hạ khách lang nghề pháp quyết quân tinh trang trình vi xử động |
	hào: hùng hứng khí phóng quang sảng | há: miệng | háo: danh hức | hâm: mộ | hân: hoan | hãn: hữu | hì: hục |
	hình: dung mẫu phạt sự thành thể thức tượng vuông ảnh | hò: hét | hòa: dịu hợp mình nhã nhạc nhập quyện điệu | hòm: thư |
	hóa: chất ra thân trang tính đơn | hóc: búa | hô: hoán hào | hôi: thối | hôm: nay qua sau | hôn: nhân | hùng: biện mạnh | hăng: hái | hơi: hướng |
	hơn: nữa | hư: hại hỏng | hưng: phấn | hương: hoa | hướng: thiện | hưởng: ứng | hạ: bệ cánh du lưu thế thủ thủy tầng | hạch: toán | hạm: đội |
	hạn: chế hẹp mức | hạng: mục | hạt: giống nhân | hải: ngoại âu | hảo: tâm | hấp: dẫn thụ | hầm: lò | hầu: hết như | hậm: hực | hậu: thuẫn |
	hắt: hủi | hẹn: hò | hẻo: lánh | hết: lòng lời mình mức sức | hệ: lụy quả sinh thống trọng điều | họa: mi |
	học: bổng giả hành hỏi phần thuật trò viện vấn | họp: bàn báo | hỏa: lực | hỏi: thăm | hối: lộ thúc đoái | hồ: hởi sơ | hồi: hộp ký phục sinh tưởng |
	hồn: nhiên | hổ: lốn | hỗ: trợ | hỗn: hợp loạn | hộ: chiếu khẩu tịch tống vệ | hội: diễn họp kiến nghị ngộ nhập thoại thẩm tụ đàm | hộp: đen |
	hớ: hênh | hở: hang | hợp: khẩu kim lý lệ nhất pháp phần | hủy: bỏ diệt hoại | hứa: hẹn | hứng: chịu khởi thú | hữu: dụng hiệu nghị quan | im: lặng |
	in: ấn | ken: két | khai: báo cuộc giảng hỏa man mạc quật sáng thác thông trương tử | khan: hiếm | khang: trang | khao: khát |
	khen: ngợi thưởng tặng | khi: không | khinh: khí | khiêm: tốn | khiêu: dâm khích | khiếm: khuyết nhã | khiếu: kiện nại | khiển: trách | khoa: ngoại |
	khoai: môn tây | khoan: hồng | khoanh: vùng | khoe: khoang | khoác: áo | khoáng: sản | khoảng: cách trống | khoảnh: khắc |
	khu: chế công phố tập tự vực | khung: cảnh hình thành | khuyến: cáo khích nghị nông | khuyết: tật điểm | khuôn: khổ mẫu | khuất: tất | khuấy: đảo |
	khuếch: đại | khác: biệt gì lạ nhau nào thường | khách: hàng qua quan sạn | khái: niệm quát | khám: nghiệm phá xét | khán: giả phòng thính đài |
	kháng: chiến | khánh: thành | khát: khao vọng | khéo: léo | khép: kín | khí: hậu thế tượng đốt | khía: cạnh | khích: lệ |
	khó: chịu dễ khăn lòng nghèo | khóa: luận | khô: hạn ráo | khôi: hài phục | khôn: ngoan | không: bao chỉ cánh khí kích những phận thể trung đội |
	khăn: gói quàng | khơi: gợi | khả: nghi năng quan thi | khảo: sát | khấu: trừ | khẩn: cấp trương | khẩu: hiệu phần độ |
	khắc: ghi họa khoải nghiệt phục | khắp: nơi | khắt: khe | khẳng: định | khệ: nệ | khỏe: khoắn mạnh | khốc: liệt | khối: lượng | khốn: khó nạn đốn |
	khống: chế | khổ: cực luyện | khổng: lồ | khởi: công nghiệp nghĩa phát sắc tranh tố xướng điểm đầu động | khủng: bố hoảng khiếp | khử: trùng |
	kia: mà | kim: hoàn tuyến tự | kinh: dị hoàng khủng ngạc điển | kiên: cường nhẫn quyết định | kiêu: hãnh sa | kiến: quốc trúc tạo | kiềm: chế |
	kiểm: chứng dịch nghiệm soát toán tra điểm định | kiện: toàn tướng | kiệt: xuất | kém: cạnh | kéo: dài theo | kê: khai | kênh: truyền | kêu: gọi la |
	kì: cục lạ quặc | kìm: hãm nén | kình: địch | kích: cầu cỡ hoạt thích thước | kín: mít | kính: phục trọng yêu | ký: kết túc ức | kĩ: năng sư thuật |
	kẻ: gian thù trộm | kế: hoạch nhiệm thừa tiếp toán | kết: cấu cục hôn hợp liễu luận nghĩa nạp nối quả thúc án | kể: cả | kỉ: niệm | kịch: bản tính |
	kịp: thời | kỳ: diệu hạn lạ tích vọng | kỷ: cương luật lục nguyên niệm vật | kỹ: càng lưỡng năng sư | la: bàn ó | lai: lịch | lan: rộng tràn tỏa |
	lao: tù đao động | lay: động | len: lỏi | leo: thang | linh: cữu | liêm: chính khiết | liên: doanh hiệp hoàn hợp quân tưởng tịch | liều: lĩnh |
	liệt: kê sĩ | lo: lắng ngại sợ toan | loanh: quanh | loay: hoay | loài: người | loại: bỏ hình trừ | lu: mờ | lung: lay | luyện: tập |
	luân: lưu phiên | luôn: luôn thể | luận: thuyết tội văn | luật: hình quốc định | luồng: lạch | ly: hôn khai |
	làm: bằng chủ công giàu giá gì gương hàng khách mưa nên quen răng sao thuê trò tròn việc vì vườn xiếc đẹp | làn: sóng đường | làng: nghề |
	lành: mạnh | lá: cải cờ lành | lái: xe đò | láng: giềng | lánh: nạn | láo: toét | lân: cận | lâu: dài nay đời | lây: lan | lã: chã |
	lãi: gộp ròng suất | lãng: mạn phí quên | lãnh: hải sự thổ tụ đạo | lão: khoa | lên: cơn lớp mặt ngôi tiếng án đường | lênh: láng | lình: xình |
	lí: do | lính: dù | lò: mổ | lòng: vòng đường | lóng: ngóng | lôi: cuốn kéo | lùm: xùm | lúa: gạo | lúc: nào | lúng: túng | lý: thuyết | lĩnh: vực |
	lũ: lụt quét ống | lũng: đoạn | lơ: đãng | lưu: chuyển cư diễn giữ hành lượng niệm thông trữ tâm ý | lưỡng: lự | lượt: về đi | lạ: lẫm | lạc: quan |
	lại: nữa | lạm: dụng phát | lạng: lách | lạnh: lùng | lấn: lướt át | lấy: làm | lần: lượt | lẩn: trốn | lẫn: lộn | lẫy: lừng |
	lập: công dị luận lờ nghiệp pháp thân thể trình trường | lật: đổ | lắc: lư đầu | lắng: nghe đọng | lắp: ráp đặt | lẽ: ra | lễ: nghi vật | lệ: thuộc |
	lịch: lãm | lọt: tai | lỏng: lẻo | lố: bịch lăng | lồng: ghép | lỗ: hổng | lỗi: lạc lầm thời | lộ: diện trình | lộn: ruột | lộng: lẫy quyền |
	lột: xác | lớn: lao nhỏ tiếng tuổi | lớp: học | lời: lẽ nói | lở: mồm | lợi: tức | lục: soát địa | lụt: bão | lứa: đôi | lừa: bịp đảo | lừng: danh |
	lựa: chọn | lực: sĩ | ma: quái túy | mai: một phục | manh: mối động | mau: chóng | may: mắn mặc rủi | miên: man | miêu: tả | miễn: giảm nhiệm phí |
	miệt: mài | mong: chờ muốn mỏi đợi ước | mua: bán dâm sắm vui đứt | muôn: năm vàn đời | mà: còn lại sao | màn: bạc hình ảnh | màu: cờ sắc |
	mái: tóc ấm | mát: mẻ | máu: lửa thịt | máy: bay chủ cái giặt gặt móc tính vi điện ảnh | mâu: thuẫn | mã: hóa | mãi: lộ mãi | mãn: nguyện tính |
	mãnh: liệt | mì: tôm ăn | mít: tinh | mô: hình phỏng tô tả | môi: giới trường | môn: học | mù: mờ | mùa: hè đông | mũ: bảo | mũi: tên | mơ: hồ ước |
	mơn: man | mưa: bay bão lũ rào đá | mưu: cầu mẹo sinh | mười: lăm mươi | mượt: mà | mạch: lạc máu | mại: dâm | mạng: lưới | mạnh: dạn tay thường |
	mạo: hiểm | mải: mê | mất: giá gốc mát mặt ngủ trắng trộm tích | mấy: ai | mầm: non | mẫu: mực | mập: mờ | mật: khẩu mã thiết độ | mậu: dịch |
	mắc: kẹt | mặc: cả cảm dù kệ lòng niệm định | mặn: mà | mặt: bằng hàng mũi nước đường đất | mến: mộ | mềm: lòng mại | mệnh: danh giá lệnh |
	mệt: mỏi | mỉa: mai | mỏi: mòn | mỏng: manh | mồ: côi hôi mả | mồng: tơi | mộc: mạc | một: chút cách khi mình mất mặt nửa số sớm triệu vài ít |
	mới: coóng lạ mẻ đây | mờ: mịt nhạt | mở: cửa màn rộng thầu đầu | mục: tiêu đích | mức: độ | mỹ: nghệ | na: ná | nam: tính | ngang: ngửa tàng |
	ngay: lập | nghi: hoặc kỵ ngại ngờ thức vấn án | nghiêm: chỉnh khắc minh | nghiên: cứu | nghiêng: mình | nghiễm: nhiên | nghiệm: thu |
	nghiệp: vụ đoàn | nghiệt: ngã | nghèo: khó nàn đói | nghêu: ngao | nghĩa: bóng trang tình đen | nghẹn: ngào | nghề: nghiệp | nghệ: sĩ thuật |
	nghỉ: mát ngơi phép việc | nghị: lực trình trường | nghịch: lý ngợm | ngon: ăn | ngoài: ra | ngoại: cảm giao hình lệ ngữ quốc thương tình xâm ô |
	ngoạn: mục | ngu: ngốc | nguy: cơ hiểm kịch | nguyên: do khai lý tử vật vẹn | nguyện: vọng | nguồn: cội gốc lực | ngàn: cân | ngành: hàng nghề |
	ngào: ngạt | ngày: càng công kia một nay ngày sau sinh tháng trước xưa đêm | ngán: ngẩm | ngòi: bút | ngón: tay | ngôi: sao vị | ngôn: ngữ |
	ngõ: cụt | ngùn: ngụt | ngăn: chặn cản | ngư: dân lôi | người: bệnh dân già hùng làm mẫu người nhà phát quản ta thân tình yêu đẹp ở | ngưỡng: mộ |
	ngược: lại | ngạc: nhiên | ngạn: ngữ | ngấm: ngầm | ngần: ngại | ngẫu: hứng nhiên | ngậm: ngùi | ngập: lụt tràn úng | ngắm: nghía |
	ngắn: gọn hạn ngủi | ngặt: nghèo | ngọn: ngành | ngọng: nghịu | ngọt: ngào | ngồi: bệt | ngổn: ngang | ngộ: nghĩnh | ngờ: vực | ngỡ: ngàng |
	ngợi: ca khen | ngụy: trang | ngứa: mắt | ngừng: bắn nghỉ | nha: khoa | nhan: sắc đề | nhanh: chóng nhạy nhảu nhất | nhi: đồng | nhiên: liệu |
	nhiếp: ảnh | nhiễm: bệnh | nhiệm: kỳ vụ | nhiệt: huyết liệt tình điện độ | nho: nhỏ | nhu: cầu yếu | nhuần: nhuyễn | nhuệ: khí |
	nhà: báo băng bếp chức cung cửa doanh giáo hàng hát hộ khoa lãnh nghiên nghỉ nhà phân sách sáng sư sản sử thi thuốc thầu thờ trọ tình vô văn vệ xe xác đất đầu ở |
	nhàm: chán | nháo: nhào | nháy: mắt | nhân: bản cách duyên giống nghĩa sâm thân thọ tính tố văn ái | nhã: nhặn ý | nhãn: hiệu quan |
	nhìn: chung nhận | nhí: nhảnh | nhăm: nhe | như: chơi hình không là thể | nhưng: mà | nhường: nhịn | nhược: điểm | nhạc: phẩm sĩ thính trưởng đỏ |
	nhạo: báng | nhạy: bén cảm | nhảm: nhí | nhấn: chìm mạnh | nhất: là quyết quán trí định | nhầm: lẫn | nhẫn: tâm | nhậm: chức |
	nhận: biết diện dạng lời thức | nhập: cuộc cư cảnh khẩu môn ngũ vai | nhắc: nhở | nhắn: tin | nhằm: nhò | nhẹ: nhàng | nhịn: đói | nhịp: nhàng độ |
	nhỏ: bé con nhoi | nhộn: nhịp | nhớ: nhung | nhởn: nhơ | nhức: nhối | những: ai | nhựa: hóa | niêm: phong yết | niên: thiếu đại | niềm: tin vui |
	non: sông | nung: nấu | nuôi: dưỡng | nuối: tiếc | nuột: nà | nài: nỉ | nào: hay là đó | nâng: cấp giá niu đỡ | nét: mặt | nên: chăng người |
	níu: kéo | nòng: cốt | nói: chung chuyện gì riêng thẳng xấu | nóng: bỏng bức lòng vội | nô: lệ | nông: dân học lâm nghiệp nổi sản thôn |
	năm: học lần mươi tháng tuổi xưa | năng: khiếu lượng lực nổ suất động | nương: thân | nước: mắt ngoài nhà rút sạch thải | nạn: nhân | nản: chí lòng |
	nảy: sinh | nắm: bắt | nắng: ráo | nằm: mơ | nặng: ký lãi mùi nề | nếu: không như | nền: móng nã tảng | nối: gót mạng tiếp |
	nồng: hậu nhiệt nàn nặc độ ấm | nổi: bật danh dậy giận loạn trội | nỗ: lực | nỗi: buồn | nội: chiến lực thành trú tại tệ y ô đô địa | nợ: nần đọng |
	nụ: cười | nức: lòng nở | nữ: hoàng sinh tính | nữa: là | nực: cười | oanh: kích liệt tạc | pha: chế lê trộn | phanh: phui |
	phi: chính công hành pháp tang thường vụ đội | phim: truyền | phiên: bản dịch tòa | phiến: quân | phiền: lòng phức toái | phong: phú trần tặng độ |
	phá: hủy sản thai | phác: đồ | phái: bộ viên đoàn | phán: đoán | pháo: thủ | pháp: nhân quyền |
	phát: huy hành mãi ngôn nổ sinh sóng thanh tán âm động | phân: biệt bua bố bổ chia công cấp hóa hủy loại nửa phát phối quyền trần tán tâm xử định |
	phê: bình chuẩn duyệt phán | phòng: bệnh bị chống dịch không ngừa ngự thủ vệ | phó: chủ giám tổng viện | phóng: hỏa sự | phô: diễn | phông: nền |
	phù: hộ hợp thủy | phút: chốc giây | phơi: bày | phương: hướng hại thức | phạm: luật tội vi | phạt: góc đền | phải: biết chi chăng lòng |
	phản: biện bác bội công cảm hồi kháng lực ánh đối ảnh ứng | phấn: khích khởi đấu | phần: cứng lớn mềm nhiều nào thưởng tử đông | phẩm: chất |
	phẫn: nộ uất | phẫu: thuật | phập: phù | phẳng: lặng | phế: bỏ quản | phỏng: vấn đoán | phối: hợp kết màu | phổ: biến cập thông | phớt: lờ |
	phụ: cận giúp khoa kiện thuộc trợ tá | phục: dựng hồi kích thù vụ | phụng: sự | phủ: nhận sóng định | phức: tạp | qua: loa lại mặt ngày đời |
	quan: ngại niệm | quang: học | quay: cuồng phim | quen: thuộc | qui: chế mô định | quy: chuẩn luật phạm tập tụ đổi ước | quyên: góp | quyến: rũ |
	quyết: liệt thắng toán đoán | quyền: công sở | quá: khích khứ trình tải | quán: quân xuyến | quát: mắng | quân: bình chủng gia khu sĩ đoàn |
	quê: hương nhà quán | quí: vị | quý: báu giá hiếm mến | quạnh: quẽ | quả: là quyết tang thật | quản: lí trị | quảng: bá cáo trường |
	quần: chúng vợt áo đảo | quẫn: bách trí | quật: ngã | quằn: quại | quốc: doanh dân hiệu nội đảo |
	ra: bộ chiều hiệu lò lệnh mắt quân sao sức vào đi đời | ranh: giới | rau: cần dền muống ngót quả sạch | reo: hò | riêng: biệt tư |
	rung: chuyển động | ruộng: bậc | rà: soát | rành: rành | rào: chắn cản | rác: rưởi thải | ráo: riết | rèn: luyện | réo: rắt | rêu: rao | rình: rập |
	rò: rỉ | ròng: rã | rõ: ràng rệt | rút: gọn lui | răn: đe | răng: hàm | rơm: rớm | rườm: rà | rạch: ròi | rạn: nứt | rạng: rỡ | rải: rác | rắc: rối |
	rẻ: tiền | rốt: cục ráo | rộng: lớn mở rãi | rủi: ro | rực: rỡ | sa: thải | sai: lầm lệch phạm sót | sang: năm tay trọng tên | sao: băng chép |
	sau: này | si: tình | sinh: hoá hóa kế mạng mệnh sống tồn động | siêng: năng | siêu: cường mẫu thị âm | so: sánh | soi: mói rọi |
	song: ca hành phương song | soát: xét | soạn: thảo | su: hào | suy: dinh giảm nghĩ ngẫm sụp tư xét yếu | suôn: sẻ | sàng: lọc | sành: sỏi |
	sách: giáo | sáng: choang giá lập ngời qua suốt sớm sủa tác tạo tỏ | sánh: bước vai | sát: cánh hại nhân nút sao sườn thủ |
	sân: bay chơi cỏ khách khấu nhà vận | sâu: lắng rộng sát sắc đậm | sòng: phẳng | sóng: gió thần | sôi: động | sùng: sục đạo |
	súng: cối máy trường đạn | săn: đón | sĩ: diện quan | sơ: bộ cấp hở kết mi sinh sơ thẩm tán | sư: phạm đoàn | sưu: tầm tập | sương: mù | sạt: lở |
	sản: khoa lượng phẩm sinh xuất | sảng: khoái | sấy: tóc | sắc: bén lẹm phong sảo tộc đẹp | sắp: xếp đặt | sắt: son đá | sẵn: lòng sàng | sặc: máu |
	sẻ: chia | số: dư hiệu hóa liệu lượng một phận ít | sống: sót | sổ: sách tay | sờ: gáy | sở: dĩ hữu thích trường tại | sợ: hãi | sụp: đổ |
	sụt: giá giảm | sứ: mệnh quán | sức: bền khỏe lao lực mua mạnh ép | sứt: mẻ | sừng: sỏ | sử: dụng học sách | sửa: chữa đổi | sữa: tươi | sững: sờ |
	sự: cố kiện nghiệp thật thực việc | tai: biến nghe nạn | tan: hoang thành | tang: lễ ma vật | tay: chơi cầm không lái ngang nghề trong vợt |
	tem: thư | tha: hương thiết thứ | thai: nghén sản | tham: chiếu dự gia khảo luận mưu nhũng quan vấn vọng | than: thở | thang: máy |
	thanh: liêm nhạc sát thiếu thế âm | thao: trường tác túng | thay: mặt thế vì đổi | then: chốt | theo: dõi đuổi |
	thi: công hài hành nhân thể thố trắc đua đấu | thiên: bẩm chức niên vị đường | thiêu: hủy | thiết: chế giáp lập tha thân thực yếu |
	thiếu: gì hụt niên nữ sót thốn vắng | thiểu: số | thiện: chí cảm | thiệt: hại mạng | thong: dong | thoát: xác | thoả: mãn | thoải: mái |
	thu: chi dung dọn hẹp không mua thập xếp | thua: kém | thuyết: phục | thuyền: trưởng | thuê: bao | thuần: chủng phong túy | thuận: lợi tiện |
	thuật: ngữ | thuế: giá quan suất thu | thuốc: nổ | thuộc: cấp lòng | thành: phẩm quả thị thử trì tâm đoàn đạt | thách: thức | thán: phục |
	tháng: ngày | tháo: chạy gỡ | thâm: cung hụt nhập | thân: cận quen thiết thương thế tộc yêu | thâu: tóm | thênh: thang | thì: có giờ phải sao |
	thình: lình | thí: sinh điểm | thích: hợp nghi thú đáng ứng | thính: giác giả phòng | thô: bạo lỗ ráp thiển | thôi: thúc việc | thôn: bản |
	thông: cảm lệ minh số sử thoáng thương tấn đồng | thù: hận địch | thùy: mị | thú: vị | thúc: giục thủ đẩy | thăm: dò hỏi quan | thăng: hoa trầm |
	thơ: ấu | thư: ký sinh tay từ viện điện | thương: binh lái thuyết tiếc tích tật vụ yêu | thước: đo | thường: dân kỳ lệ ngày niên trú trực vụ |
	thưởng: thức | thượng: hạng lưu nguồn tướng đỉnh | thạc: sĩ | thạch: bản | thả: nổi | thảm: họa khốc | thảng: thốt | thảo: dân luận |
	thấm: nhuần thía | thấp: thỏm | thất: bại kinh lạc nghiệp thanh thiệt thoát thu thủ vọng | thấu: kính tình đáo | thần: kinh tượng tốc |
	thầy: cô giáo thuốc trò | thẩm: mỹ phán quyền thấu tra vấn định | thậm: chí | thận: trọng | thập: cẩm kỷ niên tử | thật: là sự thà | thắc: mắc |
	thắng: bại | thắt: lưng | thẳng: thắn thừng | thẻ: đỏ | thế: chiến chấp lực nào này sự trận |
	thể: chất chế hiện hình loại lực nghiệm nhân thao theo trạng | thỉnh: giảng thoảng | thị: giá hiếu phần sát thực trưởng xã | thịnh: soạn vượng |
	thỏa: mãn thuận đáng | thống: lĩnh nhất trị | thổ: lộ nhưỡng | thổn: thức | thờ: cúng ơ | thời: buổi bình chiến hạn khắc lượng đại | thở: dài phào |
	thợ: thủ | thụ: hưởng lý | thụt: lùi | thủ: công khoa lĩnh môn phạm phủ quân thành tiêu trưởng tướng tục đoạn đô |
	thủy: chung lôi lợi quân thủ triều văn | thứ: hai hạng trưởng | thức: tỉnh ăn | thừa: kế nhận | thử: hỏi nghiệm thách |
	thực: chất dụng hành nghiệm quyền ra sự thi tiễn trạng | ti: vi | tim: mạch | tin: cậy dùng tưởng tức vui yêu đồn |
	tinh: gọn khôi nghịch nhuệ thần thể tế vi xảo | tiêm: kích | tiên: giới phong tiến |
	tiêu: biểu chuẩn chí cự cực diệt dùng hao hóa hủy thoát thụ xài đề | tiếc: nuối thương | tiến: bộ | tiếng: nói vang động |
	tiếp: cận diễn giáp nhận nối quản sức tay theo thu thị tục viên viện vận xúc | tiết: giảm kiệm lộ mục tấu | tiềm: lực năng thức tàng ẩn |
	tiền: công của khởi mặt nhiệm tiêu tệ đề | tiểu: bang học ngạch thương | tiện: ích | to: lớn đùng | toan: tính |
	toàn: diện phần quyền thắng tập vẹn | tra: cứu | trai: trẻ | trang: bị thiết trải trọng | tranh: chấp cãi luận thủ tụng đấu | trao: tặng đổi |
	treo: cổ giò | tri: kỷ thức ân | trinh: sát | triết: lý | triền: miên | triều: cường đại | triển: khai lãm vọng | triệt: hạ để | triệu: chứng tập |
	trong: suốt sáng sạch | trung: cấp hậu lộ tuyến tuần tá | truy: bắt cập cứu lùng nã quét thu tìm tặng tố xét điệu |
	truyền: bá cảm kiếp thống thụ đơn đạt | tràn: lan ngập đầy | trào: lưu | trách: nhiệm | trái: ngược phiếu phép tim | tráo: trở | trân: trọng |
	trâu: bò | trên: dưới hết | trêu: chọc | trì: hoãn trệ | trình: bày báo diễn diện duyệt làng tự | trí: não | trích: dẫn lập đăng |
	trò: chuyện chơi cười đùa | trót: lọt | trôi: nổi sông | trôn: ốc | trông: coi | trùng: hợp lắp tu | trú: ẩn | trúng: thầu tuyển | trăm: nghìn ngàn |
	trăn: trở | trưng: bày cầu dụng mua | trước: hết kia mắt sau tiên đây | trường: chinh lớp phái quay tồn | trưởng: ban lão phòng thành đoàn |
	trạng: thái | trả: giá lời đũa | trải: nghiệm | trấn: an giữ áp | trầm: kha ngâm trọng trồ tư | trầu: không | trầy: trật xước | trật: tự |
	trắc: nghiệm trở ẩn | trắng: tay | trẻ: con em trung | trị: giá vì | trọn: gói vẹn | trọng: dụng lượng lực thể trách tài tải tội yếu đại |
	trốn: thuế | trồng: trọt | trổ: tài | trộm: cắp | trớ: trêu | trời: ơi | trở: lên lại ngại nên ra tay thành về | trợ: cấp giúp giảng lý |
	trụ: cột sở | trục: lợi vớt | trừ: phi | trừng: phạt | trữ: lượng | trực: ban diện quan thuộc thăng tiếp tuyến | tu: dưỡng |
	tung: hứng lưới tích tóe | tuy: nhiên rằng | tuyên: dương giáo ngôn truyền | tuyển: chọn dụng lựa thủ | tuyệt: mệnh nhiên vọng vời đại | tuân: thủ |
	tuần: báo duyên hành tra tự | tuổi: thơ trẻ tác | tài: ba hoa phán tử | tàn: nhẫn phá tật | tàng: hình trữ |
	tàu: bay chiến hỏa khu lửa ngầm sân thuyền điện | tày: trời | tá: hỏa | tác: chiến dụng giả hại nghiệp phẩm động | tách: biệt |
	tái: cử diễn hiện lập ngộ phát phạm xuất | tán: thành | táo: bạo | tâm: hồn sinh sức thần trí tình tư đắc | tân: tiến | tê: liệt | tên: lửa tuổi |
	tìm: hiểu kiếm tòi | tình: bạn ca cảnh cờ dục khúc nghi nghĩa nguyện thế tiết trường tứ ái đầu | tí: ti | tích: cực hợp lũy trữ tụ | tím: tái |
	tín: chấp nhiệm đồ | tính: chuyện chất cách mạng năng nết sổ toán từ | tò: mò | tòa: án | tóc: tai | tóm: tắt | tô: điểm |
	tôn: kính nghiêm thờ trọng tạo vinh xưng | tù: nhân | tùy: thuộc thích | túi: xách | túm: năm | tư: cách dinh duy lợi thế thục vấn | tưng: bừng |
	tươi: cười sống trẻ | tương: lai phản thân thích tác tự xứng ái đương đối đồng ứng | tướng: lĩnh | tường: thuật | tưởng: chừng nhớ niệm |
	tượng: trưng | tại: chỗ ngoại sao | tạm: biệt quyền thời trú ứng | tạo: dáng dựng lập | tạp: chí hóa | tấm: gương lòng | tấn: công |
	tất: cả nhiên yếu | tầm: cỡ | tần: suất | tầng: lớp | tẩu: tán | tẩy: chay | tận: cùng dụng hưởng tay thu tâm tình tụy |
	tập: huấn hợp kích kết luyện tin trận | tặng: thưởng | tẻ: nhạt | tế: tự | tếu: táo | tệ: hại | tỉ: giá lệ phú số trọng | tỉnh: thành táo ủy |
	tị: nạn | tịch: thu | tọa: đàm | tỏ: vẻ | tố: giác tụng | tốc: độ | tối: cao mật ngày qua thiểu tân đa | tốn: kém | tống: tiền | tốt: nghiệp đẹp |
	tồi: tệ | tồn: kho vong đọng | tổ: dân hợp trưởng | tổn: hại thương thất | tổng: chi công cục giám hợp kim lượng lực quan quát thu thống tư |
	tội: danh gì lỗi phạm ác | tới: nỗi số tấp | tờ: mờ rơi | tụ: tập | tủ: lạnh sách | tứ: kết | tức: giận là thì tốc |
	từ: bỏ chối chức giã ngữ trần từ vựng đường | từng: trải | tử: hình nạn thi thần vong vì |
	tự: chủ do giác hào lập nguyện nhiên phát quyết sát sự thiêu thân tin truyện trào tử vẫn ý động | tựa: đề | tỷ: giá lệ số trọng | ung: dung thư |
	uất: ức | uống: nước | va: chạm | vai: trò | vay: mượn | vi: phạm xử | viễn: thông | việc: gì làm | viện: bảo dẫn kiểm sĩ trợ | vong: linh |
	vui: buồn chơi mừng nhộn tươi vẻ đùa | vun: vén vút đắp | vuông: vức | vàng: bạc son | vào: cuộc cầu khoảng sinh vai | vây: ráp | vì: sao thế vậy |
	ví: dụ như | vòng: loại quanh tay tròn vây vèo | vô: bổ cùng căn duyên giá hiệu hình hại hạn lê nhân số tình tư tội vàn ý địch | vù: vù |
	vùng: biên biển miền sâu ven vẫy xa đất | văng: tục | vĩ: nhân đại | vĩnh: hằng viễn | vũ: công lực trang | vướng: mắc | vượt: biên bậc trội tuyến |
	vạ: vật | vạn: chài | vấn: đề | vất: vả | vẫy: vùng | vận: chuyển dụng hành tải động | vật: chất dụng liệu phẩm thể tư | vậy: mà sao | vắn: tắt |
	vắng: mặt | vẻ: vang | vết: thương | vệ: sinh sĩ tinh | vỉa: hè | vị: thành thế trí | vỏn: vẹn | vốn: liếng điều | vỗ: tay | vội: vàng vã | vỡ: lở |
	vợ: chồng | vụng: dại | vừa: mới phải qua rồi | vững: chắc mạnh | xa: cách lánh lạ vời xôi xỉ | xe: buýt du hơi jeep máy tăng tải ôm điện đạp |
	xem: lại thường xét | xen: lẫn | xi: măng | xin: lỗi phép | xinh: đẹp | xoa: dịu | xoay: xở | xu: hướng thế thời | xung: kích phong quanh yếu đột |
	xuyên: tạc | xuất: bản nhập phát sắc thân toán trình | xuống: cấp dốc giống đường | xà: ngang | xác: chết lập minh nhận suất thực đáng định |
	xâm: lược nhập phạm | xâu: xé | xây: dựng | xã: luận | xé: rào | xét: nghiệm xử | xí: nghiệp | xích: đạo | xóa: bỏ sổ đói | xô: xát | xôn: xao |
	xúc: cảm tiến động | xăng: dầu | xả: thân | xảy: ra | xấp: xỉ | xấu: hổ số | xếp: hàng hạng | xối: xả | xứng: đáng | xử: lý phạt trí |
	y: bác dược học khoa nguyên sĩ tá tế đức | yên: nghỉ tĩnh | yêng: hùng | yêu: cầu dấu kính mến quý thích thương vì đương | yếu: tố đuối | á: quân |
	ác: liệt nhân | ách: tắc | ái: mộ | ám: chỉ ảnh | án: treo tích | ánh: sáng | áo: bà dài khoác phao | áp: dụng lực phích đảo đặt |
	âm: mưu nhạc thanh thầm | ân: xá | âu: sầu | èo: uột | ê: kíp | êm: ái | ít: nhiều nhất ra ỏi | ô: liu nhiễm tô | ôm: đồm | ôn: tập |
	ông: bà già hoàng ta | úng: ngập | ý: chí muốn nhị định đồ | ăn: bớt chơi chặn cắp học không mặc mừng nói theo trầu trộm uống xài ý ở |
	đa: chiều cấp dạng dụng khoa nhiệm năng phương phần số | đam: mê | đau: buồn khổ lòng nhói thương xót điếng đáu đầu đớn | đe: dọa | đen: trắng tối |
	đeo: bám đuổi | đi: chăng lại sau sát sâu về đêm đôi | điên: đảo | điêu: khắc luyện đứng | điềm: tĩnh |
	điều: chuyển chỉnh dưỡng hành khiển kiện lệ phối tiết trần trị động ước | điểm: cao số ảnh | điển: hình trai |
	điện: báo lực năng thoại từ tử áp đàm ảnh | điệp: khúc viên | điệu: nghệ | đo: lường đạc đếm | đu: đưa | đua: tranh | đài: khí truyền |
	đàm: phán thoại | đàn: anh bà chị em áp ông | đào: hoa xới | đá: quý vôi | đám: cưới tang | đáng: giá kể lẽ sợ |
	đánh: bại cá cắp dấu giá hơi hỏng lừa rơi võng đầu đồng đổ | đáp: ứng | đâu: đó | đãi: ngộ | đèn: pin đỏ | đê: tiện điều | đình: chỉ đám |
	đích: danh thân thực xác đáng | đính: chính hôn | đòi: hỏi | đòn: bẩy roi | đói: nghèo | đón: nhận tiếp | đóng: băng cửa dấu gói góp hộp |
	đô: la thị | đôi: khi lứa | đôn: đốc | đông: bắc | đùa: vui | đúc: kết | đúng: sai đắn | đăng: cai quang tải | đĩa: quang |
	đơn: giản phương thuần thân vị độc | đương: kim nhiên nhiệm sự đại đầu |
	đường: bay biên biển băng bộ cao dẫn hàng hầm không kính lối quốc sắt thủy ống | được: cái lòng một việc |
	đại: chúng dương khái sứ trà tá tướng đa đoàn | đạn: dược | đạo: cụ diễn lý đức | đả: động | đảm: bảo nhiệm nhận trách đang | đảo: lộn nợ quốc |
	đất: liền nước đai | đấu: giao loại thầu tranh trường đá | đầu: bảng bếp gối mối ra tay thú tiên tư tầu từ vào đọc | đầy: đủ ắp | đẩy: lùi mạnh |
	đậm: nét | đắc: cử lực | đắm: chìm say đuối | đắn: đo | đắt: giá như | đằm: thắm | đẳng: cấp | đặc: biệt nhiệm sản sắc thù trưng tính điểm |
	đặt: chân cọc hàng | đẹp: mắt đôi | đẻ: non | đế: chế quốc | đến: cùng nơi nỗi | đề: bài cao cương cập cử nghị tài xuất án | đền: bù đáp ơn |
	đều: đặn | để: dành mắt ý | đệ: trình | đỉnh: cao điểm | địa: bàn chính chấn chất chỉ danh hình lí phương phận vị điểm đạo ốc |
	định: chế dạng giá hình kiến lượng mệnh mức tội vị | đốc: thúc |
	đối: chiếu chứng diện lưu lập mặt ngoại phó phương sách thoại thủ trọng tác tượng với xử đầu ứng | đốp: chát | đồ: họa hộp tể vật ăn đạc |
	đồn: thổi trú đại | đồng: bộ chí cảm diễn hành hương loạt lòng minh nghiệp nghĩa nhất phạm phục thuận tâm tình vốn ý đều | đổ: bộ nát vỡ | đổi: mới |
	độ: chính kinh phân vĩ ẩm | độc: bản giả hại lập quyền tôn tấu đáo | đội: hình ngũ sổ trưởng xếp | động: cơ lực thái trời tĩnh viên đất |
	đột: biến kích ngột nhiên nhập phá quỵ xuất | đời: mới sống thường | đục: ngầu | đụng: độ | đức: độ | đứng: dậy ngồi như tên đường |
	ưa: chuộng thích | ưng: ý | ưu: thế tiên tú ái đãi | ước: mơ tính | ưỡn: ẹo | ả: đào | ảm: đạm | ảnh: hưởng | ấm: no áp | ấn: hành tượng định |
	ấp: ủ | ấu: thơ | ấy: là | ẩm: thực | ế: ẩm | ọp: ẹp | ốm: đau | ống: bô kính nghe nhổ | ồ: ạt | ồn: ào | ổ: cứng gà đĩa | ổn: định | ở: trần ẩn |
	ủng: hộ | ủy: ban quyền viên | ứng: chiến cứu cử dụng phó trực viên xử | ỷ: lại
`;
