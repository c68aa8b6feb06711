import type { NamePack } from '../../names/pack';
import { list } from '../words';
import { compounds, tails } from './compounds';
import { counted } from './counted';
import { gazetteer } from './gazetteer';
import { commonPhrases, givenNames, stopCapitals } from './nameWords';

export const names: NamePack = {
	titles: list(`
phó thủ tướng thường trực chính phủ | tổng thống | cựu tổng thống | phó tổng thống | tổng thống đắc cử | thủ tướng | thủ tướng chính phủ | cựu thủ tướng | phó thủ tướng | phó thủ tướng thường trực | phó thủ tướng chính phủ | chủ tịch | chủ tịch nước | phó chủ tịch nước | cựu chủ tịch | phó chủ tịch | phó chủ tịch thường trực | chủ tịch quốc hội | phó chủ tịch quốc hội | tổng bí thư | bí thư | phó bí thư | bí thư thứ nhất | thường trực ban bí thư
ngoại trưởng | cựu ngoại trưởng | quyền ngoại trưởng | đại sứ | cựu đại sứ | đại biện | đại biện lâm thời | tổng lãnh sự | tùy viên | tùy viên quân sự | đặc phái viên | đặc sứ | phái viên | cao ủy | thống đốc | phó thống đốc | thị trưởng | phó thị trưởng | tỉnh trưởng | thủ hiến | nghị sĩ | thượng nghị sĩ | hạ nghị sĩ | dân biểu | đại biểu quốc hội | đại biểu | ủy viên | uỷ viên | ủy viên bộ chính trị | ủy viên trung ương đảng
tổng thư ký | phó tổng thư ký | thư ký | thư ký báo chí | người phát ngôn | nữ phát ngôn viên | phát ngôn viên | phát ngôn nhân | nhà lãnh đạo | lãnh đạo | các nhà lãnh đạo | lãnh tụ | cố lãnh tụ | cố vấn | cố vấn an ninh quốc gia | trợ lý | trợ lý tổng thống | chánh văn phòng | phó chánh văn phòng | vua | quốc vương | nhà vua | hoàng đế | nữ hoàng | hoàng hậu | hoàng tử | công chúa | công nương | thái tử | thái tử phi | thân vương | hoàng thái tử | giáo hoàng | hồng y | giám mục | tổng giám mục | linh mục | đức cha | hòa thượng | hoà thượng | thượng tọa | đại đức | ni sư | mục sư | đại giáo chủ | giáo chủ
giám đốc | phó giám đốc | tổng giám đốc | phó tổng giám đốc | quyền giám đốc | giám đốc điều hành | CEO | chủ tịch hđqt | chủ tịch hội đồng quản trị | chủ tịch tập đoàn | nhà sáng lập | người sáng lập | đồng sáng lập | doanh nhân | tỷ phú | tỉ phú | ông chủ | ông trùm | trùm | nữ doanh nhân | chủ đầu tư
trưởng phòng | phó phòng | phó trưởng phòng | phó ban | trưởng ban | phó trưởng ban | cục trưởng | phó cục trưởng | tổng cục trưởng | vụ trưởng | phó vụ trưởng | viện trưởng | phó viện trưởng | chi cục trưởng | chánh án | phó chánh án | thẩm phán | thẩm phán chủ tọa | chủ tọa | hội thẩm | kiểm sát viên | công tố viên | tổng công tố | luật sư | LS | LS. | bị cáo | bị can | nghi phạm | nghi can | hung thủ | nạn nhân | nhân chứng | bị hại | nguyên đơn | bị đơn | điều tra viên | cảnh sát trưởng | đối tượng | tội phạm | kẻ giết người | trùm ma túy | tử tù
đại tướng | thượng tướng | trung tướng | thiếu tướng | chuẩn tướng | đại tá | thượng tá | trung tá | thiếu tá | đại úy | đại uý | thượng úy | thượng uý | trung úy | trung uý | thiếu úy | thiếu uý | đô đốc | phó đô đốc | chuẩn đô đốc | tướng | nguyên soái | tư lệnh | phó tư lệnh | tổng tư lệnh | tổng tham mưu trưởng | tham mưu trưởng | chính ủy | chỉ huy | đội trưởng | đội phó | trung đội trưởng | binh sĩ | chiến sĩ | hạ sĩ | trung sĩ | thượng sĩ | anh hùng | liệt sĩ | liệt sỹ | chí sĩ | phi công | phi hành gia | nhà du hành vũ trụ | cơ trưởng | cơ phó | thuyền trưởng | tài xế | lái xe
giáo sư | phó giáo sư | GS | GS. | PGS | PGS. | GS.TS | GS.TS. | GS TS | PGS.TS | PGS.TS. | PGS TS | TS | TS. | tiến sĩ | tiến sỹ | thạc sĩ | thạc sỹ | ThS | ThS. | Th.S | BS | BS. | bác sĩ | bác sỹ | BS.CKI | BS.CKII | BSCK | dược sĩ | y tá | điều dưỡng | nhà khoa học | nhà nghiên cứu | nhà sử học | sử gia | nhà phân tích | nhà kinh tế | chuyên gia | chuyên viên | nhà báo | phóng viên | biên tập viên | tổng biên tập | phó tổng biên tập | bình luận viên | nhà bình luận | nhà văn | nhà thơ | nhà soạn kịch | tác giả | dịch giả | học giả | triết gia | kỹ sư | kiến trúc sư | KTS | KTS. | hiệu trưởng | phó hiệu trưởng | hiệu phó | giáo viên | nhà giáo | NGƯT | NGND | học sinh | nam sinh | nữ sinh | sinh viên | du học sinh | nhà hoạt động | nhà ngoại giao | nhà thiết kế | NTK | nhà sản xuất | nhà vô địch | nhà nông
ca sĩ | ca sỹ | nữ ca sĩ | nam ca sĩ | nhạc sĩ | nhạc sỹ | danh ca | rapper | diễn viên | nữ diễn viên | nam diễn viên | tài tử | minh tinh | nghệ sĩ | nghệ sỹ | NSND | NSND. | NSƯT | NSƯT. | nghệ sĩ nhân dân | nghệ sĩ ưu tú | danh hài | nghệ nhân | họa sĩ | hoạ sĩ | họa sỹ | đạo diễn | đạo diễn trẻ | biên kịch | MC | người dẫn chương trình | người mẫu | siêu mẫu | hoa hậu | á hậu | hoa khôi | á khôi | người đẹp | hot girl | hotgirl | hot boy | DJ | vũ công | biên đạo | nhiếp ảnh gia | youtuber | tiktoker | streamer | diva | nữ diva | ngôi sao | sao | thí sinh | giám khảo | quán quân | á quân
HLV | HLV. | HLV trưởng | huấn luyện viên | huấn luyện viên trưởng | trợ lý HLV | tiền đạo | cựu tiền đạo | tiền vệ | hậu vệ | trung vệ | thủ môn | thủ thành | thủ quân | trung phong | chân sút | cầu thủ | cựu cầu thủ | cựu danh thủ | danh thủ | đội trưởng | đồng đội | tuyển thủ | ngoại binh | trọng tài | VĐV | vận động viên | tay vợt | kình ngư | võ sĩ | võ sỹ | kỳ thủ | cơ thủ | tay đua | xạ thủ | lực sĩ | bầu | ông bầu | tân binh | nhạc trưởng
nhân viên | cán bộ | công nhân | nông dân | chủ quán | chủ tiệm | chủ nhà | chủ xe | chủ cửa hàng | chủ hộ | tiểu thương | thương binh | cựu binh | cựu chiến binh | phụ huynh | bệnh nhân | sản phụ | hành khách | du khách | thám tử | chủ nhiệm | phó chủ nhiệm | trưởng thôn | trưởng ấp | trưởng bản | già làng | trưởng đoàn | phó đoàn | chủ tịch xã | chủ tịch phường | chủ tịch huyện | chủ tịch tỉnh | trưởng khoa | phó khoa | trưởng bộ môn | thủ lĩnh | thủ khoa | á khoa | ứng viên | ứng cử viên | ứng cử viên tổng thống | tổng tư lệnh | tổng thanh tra | tổng kiểm toán | người đứng đầu | người kế nhiệm | người tiền nhiệm | thành viên | nhà tỷ phú | nhà từ thiện | thống soái | thủ tướng tạm quyền | tổng thống tạm quyền | quyền tổng thống | quyền thủ tướng | đệ nhất phu nhân | phu nhân | ái nữ | con gái | con trai | vợ | chồng | bạn gái | bạn trai | em trai | em gái | anh trai | chị gái | mẹ | bố | cha`),
	titlesWithField: list(
		`bộ trưởng | thứ trưởng | thứ trưởng thường trực | cựu bộ trưởng | nguyên bộ trưởng | phó bộ trưởng | quyền bộ trưởng | tân bộ trưởng | tổng trưởng | quốc vụ khanh`,
	),
	honorifics: list(`
ông | bà | anh | chị | cô | chú | bác | cậu | em | cụ | bé | cháu | dì | mợ | thím | dượng | thầy | thầy giáo | cô giáo | cô gái | chàng trai | đồng chí | đ/c | ngài | lão | gã | chàng | nàng | hai ông | hai anh em | ông bà | vợ chồng | vợ chồng anh | vợ chồng ông | vợ chồng chị | anh em | chị em | mẹ con | cha con | gia đình | gia đình anh | gia đình chị | gia đình ông | gia đình bà | tên thật là | tên là | tên thật | tên khai sinh là | gọi là | bút danh | nghệ danh | quý bà | quý ông | cựu sao | bạn thân | người bạn thân | người bạn | người tình | người yêu | tên | thánh | bố mẹ | ba mẹ | ba | má`),
	familyNames: list(`
nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | đinh | trịnh | đoàn | lương | mai | tô | đào | trương | lâm | phùng | hà | cao | tạ | thái | chu | châu | quách | vương | la | kiều | lưu | từ | tăng | thân | nghiêm | khuất | triệu | tống | doãn | bạch | mạc | giang | văn | ninh | viên | lại | lã | phí | cù | quản | đàm | đới | ông | thạch | kim | trang | tôn | tôn nữ | ôn | diệp | la | hứa | lò | lường | cầm | vi | hầu | giàng | vàng | sùng | thào | mùa | điểu | siu | rơ | ksor | y | h' | cung | liêu | khổng | mã | thẩm | tiêu | trưng | ứng | tập | ôn | chung | âu | đường | bế | nông | hoàng phủ | âu dương
kim | park | lee | choi | jung | jeong | kang | cho | yoon | yun | jang | lim | han | shin | seo | kwon | hwang | ahn | song | ryu | hong | moon | ko | ri | pak | chung | jo | bae | baek | roh | ban | yang | son | nam | oh | ha | ko`),
	givenNames,
	personEndings: list(
		`ovich | evich | enko | sky | skiy | skaya | ova | eva | ina | yev | kov | nov | rov | lov | mov | tov | sson | berg | mann | stein | etti | elli`,
	),
	trailingSyllables: list(
		`un | il | in | hye | jin | ho | ki | young | yong | hun | hee | woo | won | soo | sook | suk | jun | joon | min | myung | jae | gyu | kyu | hyun | hui | chol | jung | jong | sil | ah | ahn | tae | bin | seok | wook | mi | kyung | eun | song | ju | joo | ok | sun | sik | hwan | ung`,
	),
	particles: list(
		`de | da | del | della | di | dos | du | la | le | van | von | der | den | ter | bin | ibn | al | el | ben | bint | abu | y | e`,
	),
	personVerbs: list(`
nói | nói rằng | cho biết | cho hay | chia sẻ | khẳng định | tuyên bố | nhấn mạnh | cho rằng | phát biểu | thông báo | trả lời | kể | kể lại | tâm sự | bày tỏ | thừa nhận | phủ nhận | giải thích | nhận định | nhận xét | đánh giá | bình luận | cảnh báo | cáo buộc | tố cáo | khai | khai nhận | hỏi | đáp | viết | thốt lên | cười | khóc | nghĩ | bảo | gọi | kêu gọi | đề nghị | yêu cầu | chỉ đạo | ký | gặp | hội đàm | tiếp | thăm | đến thăm | công du | dẫn đầu | tham dự | sinh năm | sinh ra | qua đời | kết hôn | ly hôn | cưới | yêu | ghi bàn | lập công | sút | chuyền | đánh đầu | dứt điểm | bình tĩnh | mở tỷ số | mở tỉ số | gỡ hòa | gỡ hoà | vào sân | rời sân | từ chức | nhậm chức | đắc cử | tái đắc cử | lên tiếng | tiết lộ | xác nhận | bác bỏ | quyết định | muốn | định | nhớ | thấy | biết | hiểu | ngồi | đứng | chạy | nhìn | lắc đầu | gật đầu | mỉm cười | sinh con | đồng ý | nhận lời | gõ cửa | kinh ngạc | đảm nhận | giữ chức`),
	ageWords: list(`tuổi | t`),
	placePrepositions: list(
		`tại | ở | người dân | cư dân | quê | quê ở | ngụ | trú | trú tại | ngụ tại | sống tại | sống ở`,
	),
	placeCues: list(
		`tới | khỏi | quanh | gần | ngoài | phía bắc | phía nam | phía đông | phía tây | miền | vùng | thăm | khắp | ven | vào | đến | sang | lên | rời | xuất phát từ | khu vực | dọc`,
	),
	placeHeads: list(`
tỉnh | thành phố | thành phố trực thuộc trung ương | tp | tp. | thủ đô | thủ phủ | cố đô | quận | huyện | thị xã | thị trấn | phường | xã | thôn | ấp | bản | làng | buôn | xóm | khu phố | tổ dân phố | khu đô thị | khu dân cư | khu vực | khu công nghiệp | KCN | khu kinh tế | khu chế xuất | khu du lịch | khu bảo tồn | khu nghỉ dưỡng | khu tự trị | đặc khu | vùng | vùng đất | miền | bang | tiểu bang | hạt | châu | nước | đất nước | quốc đảo | đảo quốc | đảo | hòn đảo | quần đảo | bán đảo | bãi cạn | bãi đá | đá | rạn san hô | biển | vùng biển | bãi biển | vịnh | eo biển | cửa biển | cửa khẩu | cửa sông | sông | dòng sông | suối | thác | hồ | đầm | kênh | rạch | núi | dãy núi | đồi | đèo | hang | động | rừng | rừng quốc gia | vườn quốc gia | cao nguyên | thung lũng | đồng bằng | sa mạc | hoang mạc | cù lao | cồn | mũi | sân bay | sân bay quốc tế | sân bay vũ trụ | cảng hàng không | cảng hàng không quốc tế | bãi phóng | cảng | cảng biển | bến cảng | bến xe | bến tàu | ga | nhà ga | đường | đường phố | phố | con phố | con đường | đại lộ | xa lộ | quốc lộ | tỉnh lộ | ngõ | hẻm | ngã tư | ngã ba | ngã năm | ngã sáu | vòng xoay | cầu | cây cầu | cầu vượt | hầm | đường hầm | dốc | sân | sân vận động | SVĐ | nhà thi đấu | quảng trường | công viên | chợ | trung tâm thương mại | tòa nhà | toà nhà | chung cư | cao ốc | tháp | đền | đình | chùa | nhà thờ | thánh đường | lăng | cung điện | điện | lâu đài | nghĩa trang | trại giam | nhà tù | trại | thủy điện | thuỷ điện | đập | hồ chứa | mỏ | căn cứ | căn cứ quân sự | căn cứ không quân | thành cổ | cố cung | thánh địa | hành tinh | sao | địa bàn | trạm | thủ phủ bang`),
	stateHeads: list(
		`CHDCND | CHND | CHLB | cộng hòa | cộng hoà | cộng hòa nhân dân | cộng hoà nhân dân | cộng hòa dân chủ | cộng hòa xã hội chủ nghĩa | CHXHCN | cộng hòa liên bang | cộng hòa hồi giáo | cộng hòa tự trị | liên bang | vương quốc | đại công quốc | tiểu vương quốc | bán đảo | quần đảo | cao nguyên | khu tự trị`,
	),
	saints: [],
	possessiveHeads: [],
	directions: list(`bắc | nam | đông | tây | đông bắc | đông nam | tây bắc | tây nam | trung | viễn đông | trung đông`),
	placeEndings: list(
		`river | street | road | avenue | island | islands | bay | beach | lake | mountain | square | park | airport | tower | bridge | city | town | village | resort | garden | space | station`,
	),
	shortTerritories: list(
		`trung | nhật | hàn | triều | việt | đài | ấn | lào | thái | âu | á | phi | anh | pháp | đức | ý | ba | úc | mỹ | nga | nga-xô | xô`,
	),
	vetoCues: list(
		`tiếng | chữ | nhóm máu | vitamin | loại | hạng | khối | lớp | hình chữ | cỡ | size | điểm | mục | bậc | môn | hướng | độ | bào`,
	),
	governingHeads: list(`
bộ | sở | UBND | MTTQ | ủy ban MTTQ | ủy ban nhân dân | uỷ ban nhân dân | HĐND | hội đồng nhân dân | UBMTTQ | ủy ban mặt trận tổ quốc | công an | cảnh sát | cảnh sát biển | hải quân | không quân | quân đội | lục quân | quốc hội | hạ viện | thượng viện | nghị viện | chính phủ | tòa án | toà án | tòa án nhân dân | toà án nhân dân | TAND | TAND cấp cao | tòa án tối cao | tòa án hiến pháp | toà án hiến pháp | tòa án tối cao | viện kiểm sát | viện kiểm sát nhân dân | VKSND | VKS | cơ quan cảnh sát điều tra | cơ quan CSĐT | CSĐT | cơ quan an ninh điều tra | thành ủy | tỉnh ủy | huyện ủy | quận ủy | đảng ủy | thành uỷ | tỉnh uỷ | huyện uỷ | ban chỉ đạo | ban chỉ huy | bộ chỉ huy | bộ tư lệnh | bộ tham mưu | bộ tổng tham mưu | đại sứ quán | ĐSQ | lãnh sự quán | tổng lãnh sự quán | văn phòng chính phủ | văn phòng quốc hội | văn phòng chủ tịch nước | văn phòng tổng thống | phủ tổng thống | điện kiểm lâm | chi cục | chi cục thuế | cục thuế | cục hải quan | tổng cục hải quan | bảo hiểm xã hội | BHXH | kho bạc nhà nước | thanh tra chính phủ | kiểm toán nhà nước | ủy ban kiểm tra trung ương | ban tổ chức trung ương | ban tuyên giáo trung ương | CSGT | phòng CSGT | PCCC | phòng cảnh sát | phòng giáo dục | phòng | vụ | cục | tổng cục | ban | tiểu ban | tổ | khoa`),
	namingHeads: list(`
đại học | trường đại học | ĐH | học viện | trường | trường cao đẳng | cao đẳng | CĐ | trường THPT | THPT | trường THCS | THCS | trường tiểu học | tiểu học | trường mầm non | mầm non | trường trung học | trung học | trường quốc tế | viện | viện nghiên cứu | phân viện | trung tâm | cơ quan | ủy ban | uỷ ban | hội đồng | hội | hiệp hội | liên đoàn | liên hiệp | liên minh | liên hiệp hội | LĐBĐ | tổ chức | quỹ | đảng | đoàn | mặt trận | phong trào | tổng liên đoàn | công đoàn | nghiệp đoàn | nhóm | bệnh viện | BV | phòng khám | phòng khám đa khoa | trạm y tế | nhà thuốc | nhà hát | nhà hát kịch | nhà xuất bản | NXB | bảo tàng | thư viện | nhà văn hóa | công ty | công ty TNHH | công ty cổ phần | công ty CP | công ty TNHH MTV | Cty | CTCP | tập đoàn | tổng công ty | xí nghiệp | nhà máy | hợp tác xã | HTX | ngân hàng | ngân hàng TMCP | NH | quỹ đầu tư | hãng | hãng phim | hãng luật | hãng xe | hãng bay | hãng hàng không | hãng tin | hãng thông tấn | thông tấn xã | đài | đài truyền hình | đài phát thanh | đài tiếng nói | truyền hình | phát thanh truyền hình | cổng thông tin | cổng thông tin điện tử | báo điện tử | báo | tạp chí | tòa soạn | CLB | câu lạc bộ | đội tuyển | ĐT | ĐTQG | U15 | U16 | U17 | U18 | U19 | U20 | U21 | U22 | U23 | học viện bóng đá | lò đào tạo | làng trẻ em | làng trẻ em sos | khách sạn | nhà hàng | quán | siêu thị | tổng hội | giáo hội | giáo xứ | hội chữ thập đỏ | văn phòng luật sư | công ty luật | đoàn luật sư | VPLS | đội | đội cảnh sát | đội CSGT | binh đoàn | quân khu | quân đoàn | sư đoàn | trung đoàn | lữ đoàn | tiểu đoàn | hạm đội | lực lượng | tòa thánh | ngân hàng nhà nước | tổ chức phi chính phủ | vụ việc`),
	studyHeads: list(
		`viện | viện nghiên cứu | vụ | ban | trung tâm | khoa | hội hữu nghị | liên hiệp các tổ chức hữu nghị | hội đồng | ủy ban`,
	),
	standingHeads: list(
		`chính phủ | quốc hội | quân đội | cảnh sát | hải quân | không quân | lục quân | hạ viện | thượng viện | nghị viện`,
	),
	organizationCues: list(`
số liệu của | báo cáo của | thống kê của | thông tin từ | nguồn tin từ | dữ liệu từ | số liệu từ | cổ phiếu | cổ đông | cổ phần của | trụ sở | trụ sở của | chi nhánh | khách hàng của | đối tác của | người phát ngôn của |
công ty | công ty mẹ | công ty con | tập đoàn | hãng | hãng xe | hãng phim | hãng dược | hãng tin | hãng thông tấn | hãng hàng không | hãng luật | hãng sản xuất | hãng công nghệ | ngân hàng | tổ chức | nhóm | nhóm nhạc | ban nhạc | tờ | nhật báo | tuần báo | tạp chí | báo | trang | trang tin | trang web | website | trang mạng | mạng xã hội | kênh | kênh truyền hình | đài | đài truyền hình | đài phát thanh | đảng | phe | phe đối lập | phong trào | phiến quân | lực lượng | đội | đội bóng | đội tuyển | câu lạc bộ | trường | đại học | học viện | bệnh viện | viện | sàn | sàn giao dịch | thương hiệu | nhãn hàng | chuỗi | chuỗi cửa hàng | cửa hàng | nhà mạng | startup | start-up | doanh nghiệp | nhà thầu | theo tờ | theo hãng | dn | chủ đầu tư | hợp tác xã | dòng họ | thông tấn xã`),
	bodyEndings: list(`bank | pharma`),
	organizationEndings: list(
		`fc | f.c | cf | sc | group | corp | corporation | inc | ltd | co | company | bank | airlines | airways | air | university | institute | college | school | times | post | journal | news | media | studio | studios | entertainment | records | pictures | motors | motor | electronics | energy | petroleum | holdings | capital | partners | foundation | association | organization | agency | council | committee | party | club | united | city fc | rovers | hospital | land | pharma | foods | mart | online | tv | express | lab | labs | technologies | technology | software | systems | international | network | music | coffee | cafe | café | store | mart | mall`,
	),
	companyHeads: list(`
công ty | công ty TNHH | công ty cổ phần | công ty CP | công ty TNHH MTV | CTCP | tập đoàn | tổng công ty | hãng | hãng phim | hãng xe | hãng bay | hãng hàng không | ngân hàng | ngân hàng TMCP | CLB | câu lạc bộ | báo | tạp chí | nhóm | hệ thống siêu thị | chuỗi`),
	companyEndings: list(
		`group | corp | corporation | inc | ltd | capital | holdings | bank | airlines | media | entertainment | studio | pharma | motors | energy | fc | coffee`,
	),
	compounds,
	tails,
	joiners: list(`và | &`),
	genitives: list(`của`),
	eventHeads: list(`
hiệp ước | hiệp định | hiệp định thương mại | công ước | nghị định thư | tuyên bố chung | tuyên ngôn | bộ luật | chiến tranh | cuộc chiến tranh | thế chiến | chiến dịch | bộ quy tắc | bộ quy tắc ứng xử | cách mạng | cuộc cách mạng | khởi nghĩa | trận | giải | giải thưởng | giải vô địch | giải vô địch quốc gia | giải bóng đá | giải quần vợt | cúp | siêu cúp | vòng loại | liên hoan | liên hoan phim | LHP | lễ hội | festival | đại hội thể thao | thế vận hội | hội nghị thượng đỉnh | diễn đàn | tháng hành động | ngày quốc tế | ngày thế giới | ngày hội | tuần lễ | năm apec | cuộc thi | chương trình | dự án | đề án | đường dây | bão | cơn bão | siêu bão | huân chương | giải nobel | kỷ nguyên | phong trào | hội thi | hội chợ | hội thảo | triển lãm`),
	purposeWords: list(`vì | chống | phòng`),
	eventEndings: list(
		`cup | games | open | league | championship | championships | prix | festival | awards | award | war | olympics | treaty | act | tour | show | marathon | masters | idol | world | series | challenge | next`,
	),
	productCues: list(`
tên lửa | tên lửa đạn đạo | tên lửa hành trình | tên lửa phòng không | hệ thống tên lửa | hệ thống phòng không | hệ thống | tổ hợp | tổ hợp tên lửa | tên lửa vũ trụ | tổ hợp tên lửa vũ trụ | tên lửa đẩy | máy bay | máy bay ném bom | máy bay chiến đấu | tiêm kích | chiến đấu cơ | trực thăng | oanh tạc cơ | drone | uav | xe tăng | xe | xe hơi | chiếc xe | chiếc xe hơi | ô tô | mẫu xe | dòng xe | xe máy | chiếc | siêu xe | tàu | tàu ngầm | tàu sân bay | tàu chiến | tàu khu trục | tàu hộ vệ | khu trục hạm | tàu vũ trụ | tàu con thoi | phi thuyền | vệ tinh | tàu hải cảnh | súng | súng trường | bom | pháo | đạn | điện thoại | smartphone | máy tính bảng | hệ điều hành | phần mềm | ứng dụng | nền tảng | trò chơi | game | virus | biến thể | vaccine | vắc xin | vắc-xin | thuốc | sữa | rượu | bia | nước hoa | đồng tiền`),
	workCues: list(`
phim | bộ phim | phim truyện | phim tài liệu | phim truyền hình | vở | vở kịch | vở diễn | cuốn | cuốn sách | sách | tiểu thuyết | cuốn tiểu thuyết | truyện | truyện ngắn | tập thơ | bài thơ | bài hát | ca khúc | nhạc phẩm | bản nhạc | album | mv | single | đĩa đơn | tác phẩm | bức tranh | bức ảnh | bức tượng | tuyển tập | hồi ký | tự truyện | kịch bản | show | gameshow | game show | chương trình | series | sê-ri | sitcom | liveshow | triển lãm | tạp kỹ | bài viết | phóng sự | chuyên mục | chiến dịch | dự án`),
	copulas: list(`là`),
	creditCues: list(
		`ảnh | ảnh minh họa | ảnh chụp | clip | video | nguồn | nguồn ảnh | đồ họa | đồ hoạ | minh họa | thực hiện | thiết kế | tổng hợp | biên tập | biên dịch`,
	),
	sourceWords: list(`theo | nguồn | nguồn tin | dẫn theo | trích`),
	stopCapitals,
	commonPhrases,
	functionWords: list(`
và | của | là | có | được | bị | đã | sẽ | đang | vừa | mới | cũng | vẫn | còn | chưa | không | chẳng | phải | nên | cần | muốn | có thể | tại | ở | trong | ngoài | trên | dưới | từ | đến | tới | về | ra | vào | lên | xuống | qua | sang | với | cùng | cho | để | vì | do | bởi | nhưng | mà | thì | nếu | khi | lúc | sau | trước | giữa | theo | như | hay | hoặc | cả | các | những | một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười | mỗi | mọi | này | kia | đó | ấy | nọ | đây | nào | ai | gì | sao | rằng | thế | vậy | rất | quá | lắm | hơn | nhất | nữa | rồi | luôn | liền | bèn | chỉ | đều | lại | cứ | hãy | đừng | nói | cho biết | làm | đi | nhận | đưa | lấy | bắt | gặp | thấy | biết | cười | hỏi | ngồi | đứng | nằm | chạy | bước | nhìn | nghe | kể | viết | gọi | yêu | ghét | sợ | lo | mừng | vui | buồn | khóc | ông | bà | anh | chị | em | cô | chú | bác | cậu | tôi | họ | chúng | mình | ta | nó | người | con | cái | chiếc | việc | sự | cuộc | trận | vòng | phút | ngày | tháng | giờ | tuổi | lần | dẫn | mở | đóng | giữ | trở | trả | giúp | khiến | gây | tạo | đạt | giành | thắng | thua | hòa | hoà | chọc | sút | chuyền | đá | bay | rời | đáp | cao | lớn | nhỏ | ngã | học | định | nhớ | quên | cầm | mang | mặc | đội | dùng | bán | mua | ăn | uống | ngủ | sống | chết | sinh | nuôi | chơi | thi | hát | múa | vẽ | nay | xưa | liên tục | đồng ý | quyết định`),
	abbreviations: list(
		`tp | tx | tt | ts | gs | pgs | ths | bs | ks | ls | kts | đ | q | p | h | mr | mrs | ms | dr | st | jr | no | nxb | gs.ts`,
	),
	demonyms: [],
	gazetteer,
	counted,
	possessive: false,
	territoryFollows: true,
	compoundsOfTwo: true,
	caseEndings: [],
	titleCase: false,
};
