import type { RoadWords } from '../../names/thingWords';
import { wordSet } from '../../text/wordSet';
import { list } from '../words';

/** State, provincial and local roads of Vietnam, glued to their number: «QL20», «ĐT741»; and what stands before a house's number;
 * whom streets of most towns are called after, and who are seldom in the news otherwise. */
export const roadWords: RoadWords = {
	numbered: /^(?:ql|tl|đt|hl)[1-9][0-9]{0,3}[a-z]?$/u,
	heads: wordSet('phố đường'),
	houses: wordSet('nhà ở tại chỉ'),
	namesakes: new Set(
		list(`
			bà triệu | bùi thị xuân | bùi viện | cao bá quát | cao thắng | chu văn an | duy tân | dương quảng hàm | dương đình nghệ |
			hai bà trưng | hoàng diệu | hoàng hoa thám | hoàng quốc việt | hoàng văn thái | hoàng văn thụ | hoàng đạo thúy |
			huỳnh thúc kháng | huỳnh tấn phát | huỳnh văn bánh | hàm nghi | hàn mặc tử | hàn thuyên | hùng vương | hồ tùng mậu |
			hồ xuân hương | hồ đắc di | hồng bàng | khuất duy tiến | kim đồng | lê chân | lê duẩn | lê hoàn | lê hồng phong | lê lai |
			lê lợi | lê ngọc hân | lê quang định | lê quý đôn | lê thanh nghị | lê thánh tôn | lê thánh tông | lê thị riêng | lê trọng tấn |
			lê văn lương | lê văn sỹ | lê văn việt | lê đại hành | lê đức thọ | lý chính thắng | lý nam đế | lý thái tổ | lý thường kiệt |
			lý tự trọng | lương ngọc quyến | lương thế vinh | lương văn can | lương đình của | lạc long quân | mai hắc đế | mai thúc loan |
			mạc thị bưởi | mạc đĩnh chi | nguyễn bỉnh khiêm | nguyễn chí thanh | nguyễn công trứ | nguyễn cơ thạch | nguyễn cư trinh |
			nguyễn du | nguyễn gia trí | nguyễn huy tưởng | nguyễn huệ | nguyễn hữu cảnh | nguyễn hữu huân | nguyễn hữu thọ | nguyễn khoái |
			nguyễn khuyến | nguyễn khánh toàn | nguyễn kiệm | nguyễn lương bằng | nguyễn oanh | nguyễn phong sắc | nguyễn siêu |
			nguyễn thiện thuật | nguyễn thái học | nguyễn thượng hiền | nguyễn thị minh khai | nguyễn tri phương | nguyễn trãi |
			nguyễn trường tộ | nguyễn tuân | nguyễn viết xuân | nguyễn văn cừ | nguyễn văn huyên | nguyễn văn linh | nguyễn văn trỗi |
			nguyễn xiển | nguyễn xí | nguyễn đình chiểu | ngô gia tự | ngô quyền | ngô thì nhậm | ngô thời nhiệm | ngô tất tố | ngô đức kế |
			phan bội châu | phan chu trinh | phan châu trinh | phan đình giót | phan đình phùng | phan đăng lưu | phùng hưng |
			phùng khắc khoan | phạm hùng | phạm hồng thái | phạm ngũ lão | phạm ngọc thạch | phạm thế hiển | phạm viết chánh |
			phạm văn hai | phạm văn đồng | phạm đình hổ | quang trung | sư vạn hạnh | tam trinh | thi sách | thái phiên |
			triệu việt vương | trương định | trường chinh | trần bình trọng | trần cao vân | trần duy hưng | trần huy liệu | trần hưng đạo |
			trần khánh dư | trần khát chân | trần kim xuyến | trần nhân tông | trần nhật duật | trần não | trần phú | trần quang diệu |
			trần quang khải | trần quốc toản | trần thái tông | trần thánh tông | trần văn ơn | trần xuân soạn | trần điền | trần đăng ninh |
			trần đại nghĩa | tuệ tĩnh | tô hiến thành | tô hiệu | tô ngọc vân | tôn thất thuyết | tôn thất tùng | tôn đức thắng | tạ hiện |
			tạ quang bửu | tố hữu | tống duy tân | võ chí công | võ nguyên giáp | võ thị sáu | võ văn kiệt | võ văn ngân | võ văn tần |
			văn cao | vũ phạm hàm | vũ trọng phụng | xuân diệu | xuân thủy | yết kiêu | âu cơ | ông ích khiêm | đinh bộ lĩnh |
			đinh công tráng | đinh tiên hoàng | đoàn thị điểm | đào duy anh | đào duy từ | đào tấn | đặng dung | đặng thai mai |
			đặng thùy trâm | đặng tiến đông | đặng tất | đặng văn ngữ | đỗ xuân hợp | đội cấn
		`),
	),
};
