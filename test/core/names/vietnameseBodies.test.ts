import { checkMentions } from './checkMentions';

suite('bodies, sponsors, titles of works and authors in Vietnamese news', () => {
	test('a title whose second word begins a body', () => {
		checkMentions('Ông là Trưởng Ban Tuyên giáo Trung ương, bà là Trưởng Ban Hòa.', [
			'ORG Ban Tuyên giáo Trung ương',
			'PER Hòa',
		]);
	});

	test('a society’s field goes on in lower case before the country', () => {
		checkMentions('Theo Hiệp hội Thể thao giải trí Việt Nam, giải sẽ đông.', [
			'ORG Hiệp hội Thể thao giải trí Việt Nam',
		]);
		checkMentions('Tuần tới Hiệp hội Dệt may rời khỏi Việt Nam.', ['ORG Hiệp hội Dệt may', 'LOC Việt Nam']);
	});

	test('places of the state, whole', () => {
		checkMentions('Đoàn tới Lăng Chủ tịch Hồ Chí Minh rồi về Phủ Chủ tịch.', [
			'LOC Lăng Chủ tịch Hồ Chí Minh',
			'LOC Phủ Chủ tịch',
		]);
	});

	test('a sponsor is an organisation, where nobody says that it is a person', () => {
		checkMentions('Phần quà do Tôn Thịnh Á tài trợ.', ['ORG Tôn Thịnh Á']);
		checkMentions('Phần quà do ông Tôn Thịnh Á tài trợ.', ['PER Tôn Thịnh Á']);
	});

	test('a company that is called like its founder: he only where people are called so', () => {
		checkMentions('Công ty Hòa An lãi. Ông Nguyễn Hòa An vui. Ông Hòa An nói ít. Dân tin Hòa An giữ lời.', [
			'ORG Công ty Hòa An',
			'PER Nguyễn Hòa An',
			'PER Hòa An',
			'ORG Hòa An',
		]);
		checkMentions('Doanh thu của Hòa An tăng. Cổ phiếu Hòa An tăng trần. Ông Nguyễn Hòa An vui.', [
			'ORG Hòa An',
			'ORG Hòa An',
			'PER Nguyễn Hòa An',
		]);
		checkMentions('Ông Nguyễn Hòa An đến. Hòa An cười.', ['PER Nguyễn Hòa An', 'PER Hòa An']);
	});

	test('a company by its own name behind what it deals in, where people are called so with a title only', () => {
		checkMentions('Công ty cổ phần Sữa Hoàng Lan lãi. Giá sữa giảm. Doanh thu của Hoàng Lan tăng. Bà Hoàng Lan vui.', [
			'ORG Công ty cổ phần Sữa Hoàng Lan',
			'ORG Hoàng Lan',
			'PER Hoàng Lan',
		]);
	});

	test('a delegation that the text calls so is nobody, other than somebody of that given name', () => {
		checkMentions('Sáng nay, Đoàn đã đặt hoa. Ngày mai, Đoàn thăm nhà máy.', []);
		checkMentions('Hôm ấy, Khoa hỏi mẹ. Tối về, Khoa thăm nhà.', ['PER Khoa', 'PER Khoa']);
	});

	test('a common word at the start is no family name of somebody in the text', () => {
		checkMentions('Lương tăng ít. Chị Lương Thị Hoài nói mức lương còn thấp.', ['PER Lương Thị Hoài']);
	});

	test('the title of a film, with and without its quotation marks', () => {
		checkMentions("Cô đóng bộ phim 'Mai Lặng'. Mai Lặng được khen.", ['MISC Mai Lặng', 'MISC Mai Lặng']);
		checkMentions("Cô đóng bộ phim 'Mai Lặng'. Ông Mai Lặng cười.", ['MISC Mai Lặng', 'PER Mai Lặng']);
		checkMentions("Năm nay 'Ba Nhớ' - bộ phim đầu tay của anh - được chiếu.", ['MISC Ba Nhớ']);
	});

	test('authors in capitals before the date', () => {
		checkMentions('THU HẰNG - LÂM HUỲNH - 12/05/2021 09:30', ['PER THU HẰNG', 'PER LÂM HUỲNH']);
		checkMentions('HÀ NỘI - HẢI PHÒNG - 12/05/2021', ['LOC HÀ NỘI', 'LOC HẢI PHÒNG']);
	});

	test('territories that no list knows, behind an authority and before a person', () => {
		checkMentions('Bí thư Huyện ủy Sơn Độm Lê Văn Tám nói.', ['ORG Huyện ủy Sơn Độm', 'PER Lê Văn Tám']);
		checkMentions('Chủ tịch UBND tỉnh Bến Trê Trần Ngọc Tam phát biểu.', [
			'ORG UBND tỉnh Bến Trê',
			'PER Trần Ngọc Tam',
		]);
		checkMentions('Ông gặp Bí thư Tỉnh ủy Nguyễn Văn Tám.', ['ORG Tỉnh ủy', 'PER Nguyễn Văn Tám']);
		checkMentions('Trụ sở UBND phường Bùi Thị Lụa mới xây.', ['ORG UBND phường Bùi Thị Lụa']);
	});

	test('companies that are called like a place with one more syllable', () => {
		checkMentions('Bà làm ở Công ty Phú Thọ Lợi, trước ở Công ty Mỹ.', ['ORG Công ty Phú Thọ Lợi', 'ORG Công ty Mỹ']);
	});

	test('companies beside who leads them, and short forms in brackets', () => {
		checkMentions('Ông Lê Văn Tám, tổng giám đốc Minh Lụa, cho hay giá tăng.', ['PER Lê Văn Tám', 'ORG Minh Lụa']);
		checkMentions('Phó giám đốc Vĩnh Lụa, ông Lê Tám, vắng mặt.', ['ORG Vĩnh Lụa', 'PER Lê Tám']);
		checkMentions('Công ty cổ phần Sao Lụa (Silkimo) báo lãi.', ['ORG Công ty cổ phần Sao Lụa', 'ORG Silkimo']);
	});

	test('high courts by their seat, and letters before a part of the world', () => {
		checkMentions('Hôm qua TAND cấp cao tại Hà Nội xử.', ['ORG TAND cấp cao tại Hà Nội']);
		checkMentions('Anh giữ đai KBA Đông Á.', ['ORG KBA', 'LOC Đông Á']);
	});

	test('quoted titles that only works have something said of', () => {
		checkMentions('Cô hát “Mùa ngâu rất muộn” của Lê Văn Tám.', ['MISC Mùa ngâu rất muộn', 'PER Lê Văn Tám']);
		checkMentions("Anh khóc khi 'Chiếc nón xưa' đoạt giải.", ['MISC Chiếc nón xưa']);
		checkMentions("Anh khóc khi 'Chiếc nón xưa' lên sóng.", ['MISC Chiếc nón xưa']);
		checkMentions('Nghe làn điệu “Gọi đò” mà nhớ.', ['MISC Gọi đò']);
		checkMentions('“Tôi không biết” của anh nghe lạ.', []);
	});

	test('a syllable that opens the sentence belongs to the person whom the text knows, or who took the picture', () => {
		checkMentions('Hôm qua Lê Đình Vinh thắng. Đình Vinh vui.', ['PER Lê Đình Vinh', 'PER Đình Vinh']);
		checkMentions('Cảnh ngập. Ảnh: Song Ngọc.', ['PER Song Ngọc']);
	});

	test('letters that small words explain at a sentence’s start, unless a body begins there', () => {
		checkMentions('Vi nhựa siêu nhỏ (VNSN) có hại. Ta đo VNSN bằng kính.', []);
		checkMentions('Đại sứ Mỹ nói.', ['LOC Mỹ']);
	});

	test('a family name that is a body’s head, an event’s year behind a dash', () => {
		checkMentions('Đó là lời Thiếu tướng Đoàn Xuân Tám.', ['PER Đoàn Xuân Tám']);
		checkMentions('Hôm nay Liên hoan Xiếc toàn quốc - 2031 bắt đầu.', ['MISC Liên hoan Xiếc toàn quốc - 2031']);
	});

	test('bodies of a whole country, societies of friendship, offices in a country', () => {
		checkMentions('Hôm qua, Tổ chức Nông dân toàn Thái Lan gửi thư cho Liên đoàn Thanh niên toàn Nga.', [
			'ORG Tổ chức Nông dân toàn Thái Lan',
			'ORG Liên đoàn Thanh niên toàn Nga',
		]);
		checkMentions('Ông Lê Văn Tám, Phó chủ tịch Hội hữu nghị Việt Nam - Cuba cho biết.', [
			'PER Lê Văn Tám',
			'ORG Hội hữu nghị Việt Nam - Cuba',
		]);
		checkMentions('Đại diện Văn phòng UNICEF tại Lào gặp Đại sứ quán Nga tại Lào.', [
			'ORG Văn phòng UNICEF tại Lào',
			'ORG Đại sứ quán Nga',
			'LOC Lào',
		]);
		checkMentions('Hôm qua, Văn phòng công tố Busan và Hải cảnh Hàn Quốc lên tiếng.', [
			'ORG Văn phòng công tố Busan',
			'ORG Hải cảnh Hàn Quốc',
		]);
	});

	test('a company with whose it is, or where, behind a dash', () => {
		checkMentions('Ông thăm Công ty CP Than Núi Sẻ - TKV và Công ty CP Bia Sao Mai - Miền Trung.', [
			'ORG Công ty CP Than Núi Sẻ - TKV',
			'ORG Công ty CP Bia Sao Mai - Miền Trung',
		]);
	});

	test('two words in capitals that fill the brackets behind a body are one name', () => {
		checkMentions('Hôm qua, Hội đồng Bảo an Liên Hợp Quốc (HĐBA LHQ) họp.', [
			'ORG Hội đồng Bảo an Liên Hợp Quốc',
			'ORG HĐBA LHQ',
		]);
	});

	test('a village that begins like a body', () => {
		checkMentions('Họ sống ở thôn Đài Sơn, xã Hội Hòa, gần mỏ đá Khe Lau.', [
			'LOC Đài Sơn',
			'LOC Hội Hòa',
			'LOC Khe Lau',
		]);
	});

	test('shops behind what they sell, other than who keeps them', () => {
		checkMentions('Họ ăn tại quán bún chả Lan Chi rồi sang tiệm bánh mì Hạnh Vy.', ['ORG Lan Chi', 'ORG Hạnh Vy']);
		checkMentions('Chủ quán cơm Lê Văn Tám bị phạt.', ['PER Lê Văn Tám']);
	});

	test('a thing by its maker’s name', () => {
		checkMentions('Anh đi chiếc xe máy Honda, gọi bằng điện thoại Samsung.', ['MISC Honda', 'MISC Samsung']);
		checkMentions('Hôm qua xe VinFast VF8 cháy.', ['MISC VinFast VF8']);
		checkMentions('Hôm qua hãng xe Honda và Samsung công bố lãi.', ['ORG Honda', 'ORG Samsung']);
	});

	test('the name of a storm, and letters of an event, in brackets', () => {
		checkMentions('Mưa do bão số 9 (Matsuri) sắp tới.', ['MISC Matsuri']);
		checkMentions('Phim dự Liên hoan phim quốc tế Hà Nội (HARIFF).', [
			'MISC Liên hoan phim quốc tế Hà Nội',
			'MISC HARIFF',
		]);
	});

	test('letters that people are called by keep their full stop, which ends no sentence', () => {
		checkMentions('Công an tìm bà T. (54 tuổi), anh N.V.H. và em L.T.K.A., học sinh.', [
			'PER T.',
			'PER N.V.H.',
			'PER L.T.K.A.',
		]);
		checkMentions('Bà L. nói đã gặp ông K. Sau đó bà về.', ['PER L.', 'PER K']);
		checkMentions('Ông gặp Tổng thống Ricardo Solana Jr. ở Nga.', ['PER Ricardo Solana Jr.', 'LOC Nga']);
	});

	test('a title in capitals is no part of a name before it', () => {
		checkMentions('Giao Phó Chủ tịch UBND tỉnh Lê Văn Tám họp dân.', ['ORG UBND tỉnh', 'PER Lê Văn Tám']);
	});

	test('a company by its trade and its own name, without a legal form', () => {
		checkMentions('Nhựa Sông Trà báo lãi, cổ phiếu của Bia Cần Thơ tăng.', ['ORG Nhựa Sông Trà', 'ORG Bia Cần Thơ']);
		checkMentions('Phân bón và hóa chất Lâm Hà: 9 tháng lãi ròng 3 tỷ đồng.', ['ORG Phân bón và hóa chất Lâm Hà']);
		checkMentions('Minh Phú báo lãi lớn. Ông sống ở xã Đạm Thủy.', ['ORG Minh Phú', 'LOC Đạm Thủy']);
		checkMentions('Thép Trung Quốc tràn vào. Thủy sản Cà Mau xuất khẩu mạnh.', ['LOC Trung Quốc', 'LOC Cà Mau']);
	});

	test('editions of papers', () => {
		checkMentions('Theo Báo Sao Mai điện tử và Nhân Dân cuối tuần, giá tăng.', [
			'ORG Báo Sao Mai điện tử',
			'ORG Nhân Dân cuối tuần',
		]);
	});

	test('a city’s club in an enumeration of clubs', () => {
		checkMentions('Hôm qua đội gặp Manchester United, Chelsea và Liverpool.', [
			'ORG Manchester United',
			'ORG Chelsea',
			'ORG Liverpool',
		]);
		checkMentions('Anh thích Chelsea và London.', ['ORG Chelsea', 'LOC London']);
	});

	test('events in small letters with their year, and talks between quotation marks', () => {
		checkMentions('Hàng nghìn khách dự Lễ hội ánh sáng quốc tế 2025 ở Huế.', [
			'MISC Lễ hội ánh sáng quốc tế 2025',
			'LOC Huế',
		]);
		checkMentions('Họ dự Tọa đàm “Giao lưu văn hóa Ấn Độ - Việt Nam” tại Huế.', [
			'MISC Giao lưu văn hóa Ấn Độ - Việt Nam',
			'LOC Huế',
		]);
	});

	test('ships that are called like places, by their number; what is traded by its letters', () => {
		checkMentions('Hôm qua tàu Hải Dương 8 rời Hải Dương. Tàu Sài Gòn 12 toa.', [
			'MISC Hải Dương 8',
			'LOC Hải Dương',
			'LOC Sài Gòn',
		]);
		checkMentions('Mã VXB tăng, mã QR mới.', ['ORG VXB']);
	});

	test('estates of a company, and noble names', () => {
		checkMentions('Giá nhà tại Vinhomes Grand Park tăng.', ['LOC Vinhomes Grand Park']);
		checkMentions('Bà Von der Leyen gặp ông Lê Văn Tám.', ['PER Von der Leyen', 'PER Lê Văn Tám']);
	});

	test('a province’s paper and station that are one house', () => {
		checkMentions('Theo dõi Báo và Đài Phát thanh, Truyền hình Thanh Hóa trên mạng.', [
			'ORG Báo và Đài Phát thanh, Truyền hình Thanh Hóa',
		]);
		checkMentions('BÁO VÀ PHÁT THANH, TRUYỀN HÌNH QUẢNG NINH', ['ORG BÁO VÀ PHÁT THANH, TRUYỀN HÌNH QUẢNG NINH']);
		checkMentions('Báo và đài Quảng Ninh đưa tin.', ['LOC Quảng Ninh']);
	});

	test('buildings by the body whose they are', () => {
		checkMentions('Họ gặp nhau tại Tòa nhà Quốc hội Úc, rồi tới Nhà thi đấu Quân khu 5.', [
			'LOC Tòa nhà Quốc hội Úc',
			'LOC Nhà thi đấu Quân khu 5',
		]);
	});

	test('a school behind who leads it, a company without its market', () => {
		checkMentions('Ông tố cáo hiệu trưởng Trường Tân Lập 1 về chuyện này.', ['ORG Trường Tân Lập 1']);
		checkMentions('Bà làm ở Ngân hàng Standard Chartered khu vực Việt Nam.', [
			'ORG Ngân hàng Standard Chartered',
			'LOC Việt Nam',
		]);
	});

	test('two parties are none by name', () => {
		checkMentions('Quan hệ giữa hai Đảng và hai Nhà nước tốt. Chủ trương của Đảng rõ.', ['ORG Đảng']);
	});

	test('places whole, with what they are for in words of one capital', () => {
		checkMentions('Họ đến Công viên Văn hóa Đầm Sen, Sân vận động Quốc gia Mỹ Đình và Cảng Quốc tế Cái Mép.', [
			'LOC Công viên Văn hóa Đầm Sen',
			'LOC Sân vận động Quốc gia Mỹ Đình',
			'LOC Cảng Quốc tế Cái Mép',
		]);
		checkMentions('Lễ ở Nghĩa trang Liệt sĩ Trường Sơn. Xe qua Cầu vượt Mai Dịch rồi về.', [
			'LOC Nghĩa trang Liệt sĩ Trường Sơn',
			'LOC Cầu vượt Mai Dịch',
		]);
	});

	test('a company has a name of its own behind its trade before anybody leads it', () => {
		checkMentions('Giám đốc Công ty CP Địa ốc Hoàng Gia Phát bị bắt. Giám đốc Công ty Điện lực Lê Văn Tám đến.', [
			'ORG Công ty CP Địa ốc Hoàng Gia Phát',
			'ORG Công ty Điện lực',
			'PER Lê Văn Tám',
		]);
	});

	test('a club ends before the dash of a match', () => {
		checkMentions('Kết quả: CLB Hải Phòng - SHB Đà Nẵng 1-0. Họ ở CLB Văn hóa - Nghệ thuật Huế.', [
			'ORG CLB Hải Phòng',
			'ORG SHB Đà Nẵng',
			'ORG CLB Văn hóa - Nghệ thuật Huế',
		]);
	});

	test('courts and prosecutors of a numbered area, communes by their side of a place', () => {
		checkMentions('VKSND khu vực 3 - Gia Lai đồng ý. Tòa án nhân dân khu vực 9 TP.HCM tuyên án.', [
			'ORG VKSND khu vực 3 - Gia Lai',
			'ORG Tòa án nhân dân khu vực 9 TP.HCM',
		]);
		checkMentions('Chủ tịch UBND xã Tân Hòa Đông Lê Văn Tám đến UBND xã Khánh Bình Tây Bắc.', [
			'ORG UBND xã Tân Hòa Đông',
			'PER Lê Văn Tám',
			'ORG UBND xã Khánh Bình Tây Bắc',
		]);
	});

	test('a newspaper before a sentence whose line break was lost', () => {
		checkMentions('Báo Cà Mau Tiếp nối chuyến thăm, đoàn đến Huế. Công ty Phú Thọ Lợi lãi.', [
			'ORG Báo Cà Mau',
			'LOC Huế',
			'ORG Công ty Phú Thọ Lợi',
		]);
	});

	test('orchestras and beauty salons are bodies', () => {
		checkMentions('Anh chơi ở Dàn nhạc Giao hưởng Hà Nội. Chị đến Thẩm mỹ viện Hoa Lụa.', [
			'ORG Dàn nhạc Giao hưởng Hà Nội',
			'ORG Thẩm mỹ viện Hoa Lụa',
		]);
	});

	test('a hospital called by a letter, a foundation by two people, a chapter of a friendship society', () => {
		checkMentions('Họ đến Bệnh viện K cơ sở Tân Triều. Quỹ Bill và Melinda Gates giúp họ.', [
			'ORG Bệnh viện K',
			'LOC Tân Triều',
			'ORG Quỹ Bill và Melinda Gates',
		]);
		checkMentions('Dịp này, Hội Hữu nghị Việt - Nhật tỉnh Cà Mau ra mắt.', [
			'ORG Hội Hữu nghị Việt - Nhật tỉnh Cà Mau',
		]);
	});

	test('stations of border guards and rangers with a place that no list knows, regions of the navy', () => {
		checkMentions('Hạt Kiểm lâm Gia Quới và Đồn Biên phòng Ia Nan báo tin. Tàu của Vùng 5 Hải quân về.', [
			'ORG Hạt Kiểm lâm Gia Quới',
			'ORG Đồn Biên phòng Ia Nan',
			'ORG Vùng 5 Hải quân',
		]);
		checkMentions('Tàu của Vùng Cảnh sát biển 4 đến. Điện lực Tân Quới và Thuế tỉnh Lâm Đồng báo tin.', [
			'ORG Vùng Cảnh sát biển 4',
			'ORG Điện lực Tân Quới',
			'ORG Thuế tỉnh Lâm Đồng',
		]);
	});

	test('what happened is no department, and what was announced no newspaper', () => {
		checkMentions('Vụ Vạn Thịnh Phát có tình tiết mới. Vụ Pháp chế đề nghị sửa luật.', [
			'ORG Vạn Thịnh Phát',
			'ORG Vụ Pháp chế',
		]);
		checkMentions('Bộ thông báo Chủ tịch nước Lê Văn Tám sẽ thăm Huế.', ['PER Lê Văn Tám', 'LOC Huế']);
	});

	test('a centre whose field stands in small letters', () => {
		checkMentions('Họ mở Trung tâm điều hành thông minh tỉnh Nghệ An hôm qua.', [
			'ORG Trung tâm điều hành thông minh tỉnh Nghệ An',
		]);
	});

	test('a branch of a bank, G7', () => {
		checkMentions('Tài khoản mở tại Sacombank chi nhánh Đồng Nai và Ngân hàng Á Châu chi nhánh Huế.', [
			'ORG Sacombank chi nhánh Đồng Nai',
			'ORG Ngân hàng Á Châu chi nhánh Huế',
		]);
		checkMentions('Đây là nước G7 đầu tiên ký.', ['ORG G7']);
	});

	test('a company by its own name, without its trade, and behind who leads it', () => {
		checkMentions('Công ty cổ phần sản xuất giày Khang Thành mở xưởng. Sau đó Khang Thành tuyển thêm người.', [
			'ORG Công ty cổ phần sản xuất giày Khang Thành',
			'ORG Khang Thành',
		]);
		checkMentions('Tập đoàn Hải Sơn họp. Lãnh đạo Hải Sơn khẳng định như vậy.', [
			'ORG Tập đoàn Hải Sơn',
			'ORG Hải Sơn',
		]);
		checkMentions('Công ty Luật Lê Văn Tám ở Huế. Luật sư Lê Văn Tám nói.', [
			'ORG Công ty Luật Lê Văn Tám',
			'LOC Huế',
			'PER Lê Văn Tám',
		]);
	});

	test('a deputy head with two capitals, and young players', () => {
		checkMentions('Ông Lê Văn Tám, Phó Trưởng Công an xã Ia Dom, đến Trung tâm Đào tạo bóng đá trẻ Việt Nam.', [
			'PER Lê Văn Tám',
			'ORG Công an xã Ia Dom',
			'ORG Trung tâm Đào tạo bóng đá trẻ Việt Nam',
		]);
	});

	test('a body of a state, with the state’s whole name', () => {
		checkMentions(
			'Thủ tướng Chính phủ nước CHXHCN Việt Nam Lê Văn Tám gửi điện tới Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam.',
			['ORG Chính phủ nước CHXHCN Việt Nam', 'PER Lê Văn Tám', 'ORG Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
		);
	});

	test('a company by its name before the place, and whoever is called like one', () => {
		checkMentions('Công ty Rivola Việt Nam lãi lớn. Rivola cho biết doanh thu tăng.', [
			'ORG Công ty Rivola Việt Nam',
			'ORG Rivola',
		]);
		checkMentions('Tập đoàn Minh Long lãi lớn. Hôm qua, ông Minh Long cho biết như vậy. Minh Long lãi lớn.', [
			'ORG Tập đoàn Minh Long',
			'PER Minh Long',
			'ORG Minh Long',
		]);
	});

	test('a list is no book, and several clubs of a country are none by themselves', () => {
		checkMentions('Theo danh sách Ban Tổ chức gửi, có năm người. Chị đọc sách Đất rừng phương Nam.', [
			'ORG Ban Tổ chức',
			'MISC Đất rừng phương Nam',
		]);
		checkMentions('Giải dành cho các CLB Đông Nam Á và cho CLB Hà Nội.', ['LOC Đông Nam Á', 'ORG CLB Hà Nội']);
	});

	test('a body ends in no half of a word, and before whoever has the title', () => {
		checkMentions('Họ đưa anh vào Viện Bỏng Quốc gia, báo Ủy ban Kiểm tra Kỷ luật Trung ương.', [
			'ORG Viện Bỏng Quốc gia',
			'ORG Ủy ban Kiểm tra Kỷ luật Trung ương',
		]);
		checkMentions('Chủ tịch Ủy ban Trung ương MTTQ Việt Nam Nguyễn Văn Tám nói với đại biểu Quốc hội Khúc Thị Duyền.', [
			'ORG Ủy ban Trung ương MTTQ Việt Nam',
			'PER Nguyễn Văn Tám',
			'ORG Quốc hội',
			'PER Khúc Thị Duyền',
		]);
	});

	test('companies by the end of one word', () => {
		checkMentions('Ông rời ghế Chủ tịch Tovikholdings.', ['ORG Tovikholdings']);
	});

	test('bodies go on in small letters with what they are for', () => {
		checkMentions('Hội Cựu thanh niên xung phong Việt Nam bàn về Quỹ Bình ổn giá xăng dầu.', [
			'ORG Hội Cựu thanh niên xung phong Việt Nam',
			'ORG Quỹ Bình ổn giá xăng dầu',
		]);
	});

	test('central bodies written short or in small letters, before whoever has the title', () => {
		checkMentions('Chủ tịch Cục Dự trữ liên bang Mỹ Ben Bernanke nói với các nhà báo.', [
			'ORG Cục Dự trữ liên bang Mỹ',
			'PER Ben Bernanke',
		]);
		checkMentions('Ông là Bí thư T.Ư Đoàn, theo báo của T.Ư Đoàn TNCS HCM.', ['ORG T.Ư Đoàn', 'ORG T.Ư Đoàn TNCS HCM']);
		checkMentions('Người sáng lập Tập đoàn Microsoft Bill Gates vừa đến.', [
			'ORG Tập đoàn Microsoft',
			'PER Bill Gates',
		]);
	});

	test('societies abroad by the country where they are, departments by their code', () => {
		checkMentions('Hội người Việt Nam tại Lào tổ chức lễ.', ['ORG Hội người Việt Nam tại Lào']);
		checkMentions('Đại diện Đảng đoàn Quốc hội gặp cán bộ Cục A08.', ['ORG Đảng đoàn Quốc hội', 'ORG Cục A08']);
		checkMentions('Vụ án xảy ra tại Cục Lãnh sự Bộ Ngoại giao.', ['ORG Cục Lãnh sự Bộ Ngoại giao']);
		checkMentions('Theo kết luận số 126-KL/TW, đơn vị C04 Bộ Công an vào cuộc.', ['MISC C04', 'ORG Bộ Công an']);
	});

	test('a company with several trades before its own name', () => {
		checkMentions('Bà là nhân viên Công ty TNHH Xây dựng, Thương mại Hoa Lụa, ở đây.', [
			'ORG Công ty TNHH Xây dựng, Thương mại Hoa Lụa',
		]);
		checkMentions('Họ nợ Tổng công ty Khí VN, Ngân hàng Công thương.', [
			'ORG Tổng công ty Khí VN',
			'ORG Ngân hàng Công thương',
		]);
	});

	test('a school by a Roman number, and what a body makes', () => {
		checkMentions('Em học ở Trường Tiểu học Đông Sơn II, xem phim do Quân đội nhân dân sản xuất.', [
			'ORG Trường Tiểu học Đông Sơn II',
			'ORG Quân đội nhân dân',
		]);
	});

	test('bus lines by their vehicles, though their name begins like a title', () => {
		checkMentions(
			'Nhà xe Sao Việt bị phạt. Chiếc xe khách Sao Việt đổ. Xe của hãng Sao Mai. Tài xế xe khách Lê Văn Tám khai.',
			['ORG Sao Việt', 'ORG Sao Việt', 'ORG Sao Mai', 'PER Lê Văn Tám'],
		);
	});

	test('some club of a country, and one that is called by it', () => {
		checkMentions('Anh ký với CLB Israel. CLB Đông Á Thanh Hóa thua.', ['LOC Israel', 'ORG CLB Đông Á Thanh Hóa']);
	});

	test('a company behind who leads it, and somebody of its name who speaks', () => {
		checkMentions('Công ty TNHH Long Sơn có lãi. Ông giữ vị trí Tổng Giám đốc Long Sơn. Giám đốc Long Sơn nói vậy.', [
			'ORG Công ty TNHH Long Sơn',
			'ORG Long Sơn',
			'PER Long Sơn',
		]);
	});

	test('so many of a kind have no name but that of the body to which they belong', () => {
		checkMentions('Xoá bỏ 6 Tổng cục Bộ Công an.', ['ORG Bộ Công an']);
	});

	test('a paper that signs is nobody', () => {
		checkMentions('Trời mưa to ở Hà Nội.\nBáo Đất Mới', ['LOC Hà Nội', 'ORG Báo Đất Mới']);
	});

	test('a committee or a department goes on to whose it is, though no list has that', () => {
		checkMentions(
			'Bí thư Đảng ủy Bộ Tư pháp đến. Ông gặp Đảng ủy Bộ Ngoại giao, Sở GD&ĐT Hòa Giang và Sở Nội vụ Trung Dương.',
			['ORG Đảng ủy Bộ Tư pháp', 'ORG Đảng ủy Bộ Ngoại giao', 'ORG Sở GD&ĐT Hòa Giang', 'ORG Sở Nội vụ Trung Dương'],
		);
		checkMentions('Ông gặp Sở Y tế Trần Nam. Phòng Giáo dục Tiểu học họp.', [
			'ORG Sở Y tế',
			'PER Trần Nam',
			'ORG Phòng Giáo dục Tiểu học',
		]);
	});

	test('one school of two levels and more', () => {
		checkMentions('Em học Trường THCS-THPT Hoa Sen, Trường Tiểu học - THCS Lê Lợi, Trường Tiểu học và THCS Nậm Lúc.', [
			'ORG Trường THCS-THPT Hoa Sen',
			'ORG Trường Tiểu học - THCS Lê Lợi',
			'ORG Trường Tiểu học và THCS Nậm Lúc',
		]);
		checkMentions('Trường TH-THCS-THPT Văn Lang và Trường THCS Lê Lợi.', [
			'ORG Trường TH-THCS-THPT Văn Lang',
			'ORG Trường THCS Lê Lợi',
		]);
	});

	test('houses that guests go to are no people', () => {
		checkMentions('Đội tới quán karaoke Hoàng Gia, ở khách sạn Hoàng Long. Ông là chủ quán Minh Tâm.', [
			'ORG Hoàng Gia',
			'ORG Hoàng Long',
			'PER Minh Tâm',
		]);
	});

	test('what a body of the state is for, in several words', () => {
		checkMentions('Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số họp.', [
			'ORG Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
		]);
		checkMentions(
			'Ông ở Ban Chỉ đạo Trung ương về hoàn thiện thể chế, pháp luật. Bà ở Ban Chỉ đạo quốc gia về tăng trưởng xanh, công bố ngay.',
			['ORG Ban Chỉ đạo Trung ương về hoàn thiện thể chế, pháp luật', 'ORG Ban Chỉ đạo quốc gia về tăng trưởng xanh'],
		);
	});

	test('the party’s committee of its own offices, a committee of works, a region of China', () => {
		checkMentions(
			'Bí thư Đảng ủy các cơ quan Đảng tỉnh đến Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Quảng Ngãi.',
			[
				'ORG Đảng ủy các cơ quan Đảng tỉnh',
				'ORG Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Quảng Ngãi',
			],
		);
		checkMentions('Bí thư Đảng ủy Khu tự trị dân tộc Choang Quảng Tây.', [
			'ORG Đảng ủy Khu tự trị dân tộc Choang Quảng Tây',
		]);
	});

	test('what a company does to its trains is none of its name', () => {
		checkMentions('Tổng công ty Đường sắt Việt Nam dừng tàu SE3.', ['ORG Tổng công ty Đường sắt Việt Nam', 'MISC SE3']);
	});

	test('who leads a company or a council, right behind it', () => {
		checkMentions('Nguyên Giám đốc Công ty TNHH Hưng Thịnh Lộc Trương Đắc Hậu bị bắt.', [
			'ORG Công ty TNHH Hưng Thịnh Lộc',
			'PER Trương Đắc Hậu',
		]);
		checkMentions('Phó Chủ tịch HĐND TP Huế Hoàng Hải Minh dự lễ. Tàu ra Hoàng Hải.', [
			'ORG HĐND TP Huế',
			'PER Hoàng Hải Minh',
			'LOC Hoàng Hải',
		]);
	});

	test('nurses, departments of hospitals, and what a department of the press is for', () => {
		checkMentions('Hiệp hội Điều dưỡng Việt Nam mời Khoa Hồi sức tích cực và Vụ Thông tin báo chí.', [
			'ORG Hiệp hội Điều dưỡng Việt Nam',
			'ORG Khoa Hồi sức tích cực',
			'ORG Vụ Thông tin báo chí',
		]);
	});

	test('an office’s department with a capital, by its letters', () => {
		checkMentions('Phó trưởng Phòng CSGT Công an tỉnh Lâm Đồng nói.', ['ORG Phòng CSGT Công an tỉnh Lâm Đồng']);
	});
});
