import type { WorkWords } from '../../names/thingWords';
import { once } from '../once';
import { byWord, list } from '../words';

/** How Vietnamese news speak of films, books, songs and programmes. */
export const workWords = once((): WorkWords => ({
	fates: new Set(list(`ra mắt | ra rạp | công chiếu | khởi quay | khởi chiếu | lên sóng | phát sóng | bấm máy`)),
	titleEnds: byWord(
		0,
		list(
			`bán chạy | thắng lớn | thắng giải | lên sóng | ra rạp | đứng đầu | đứng vị | dẫn đầu | leo lên | cán mốc | chạm mốc | vượt mốc | thu hút | tái bản | tái ngộ | trở lại | trình chiếu | chiếu rạp | đoạt giải | lọt top | nói về | kể về | xoay quanh | càn quét | phá kỷ | lập kỷ | hút khách | cháy vé | khép lại | kết thúc | tung trailer | tung teaser | hé lộ | công chiếu | khởi quay | khởi chiếu | phát sóng | bấm máy | đóng máy | ghi dấu | góp mặt | tranh giải | chinh phục | tôn vinh | mở màn | thất bại | thành công | phát hành | có doanh | trên youtube | trên spotify | trên netflix | đoạt bông | đoạt cánh | bỏ túi | ăn khách | chiếm sóng | chứng kiến | quy tụ`,
		),
	),
	descriptions: byWord(
		1,
		list(
			`đình đám | nổi tiếng | ăn khách | kinh điển | bất hủ | đầu tay | mới nhất | mới | gây sốt | gây bão | dài tập | để đời | bom tấn | nhiều tập | cổ trang | giả tưởng | hình sự | lãng mạn | việt nam | hài hước | quen thuộc | sắp tới`,
		),
	),
	acts: new Set(list(`dài hơn | kể chuyện | kể về | lấy bối | đoạt | dài`)),
	makerJoiners: new Set(['của']),
	performances: new Set(['với', 'trong']),
	named: new Set(list(`album | single | mv | khúc | hát`)),
	ofNations: new Set(['nhạc']),
	built: new Set(['án']),
	parts: new Set(
		list(`giám khảo | thí sinh | quán quân | á quân | diễn viên | nam chính | nữ chính | ca sĩ | ca sỹ | giọng ca`),
	),
	auxiliaries: new Set(['sẽ']),
	called: new Set(
		list(
			`bài | làn điệu | điệu | tựa đề | nhan đề | mang tên | có tên | tên gọi | bản tin | quảng cáo | tvc | tiết mục | học bổng | gameshow | song ca | đơn ca | tam ca | tốp ca | hòa giọng | hoà giọng | thể hiện | trình bày | biểu diễn | trình diễn | cover | công diễn | ra mắt | giới thiệu | tái bản | xuất bản | trình chiếu | công chiếu | dàn dựng`,
		),
	),
	makers: new Set(list(`diễn | văn | thơ | sĩ | sỹ | giả | kịch | nsnd | nsưt | nsut | rapper`)),
}));
