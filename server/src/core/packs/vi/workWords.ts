import type { WorkWords } from '../../names/packWords';
import { once } from '../once';
import { list } from '../words';

/** How Vietnamese news speak of films, books, songs and programmes. */
export const workWords = once((): WorkWords => ({
	fates: new Set(list(`ra mắt | ra rạp | công chiếu | khởi quay | khởi chiếu | lên sóng | phát sóng | bấm máy`)),
	descriptions: new Set(
		list(
			`đình đám | nổi tiếng | ăn khách | kinh điển | bất hủ | đầu tay | mới nhất | mới | gây sốt | gây bão | dài tập | để đời | bom tấn | nhiều tập | cổ trang | giả tưởng | hình sự | lãng mạn | việt nam | hài hước | quen thuộc | sắp tới`,
		),
	),
	acts: new Set(list(`dài hơn | kể chuyện | kể về | lấy bối | đoạt | dài`)),
	makerJoiners: new Set(['của']),
	performances: new Set(['với']),
	parts: new Set(list(`giám khảo | thí sinh | quán quân | á quân`)),
	auxiliaries: new Set(['sẽ']),
	called: new Set(
		list(
			`bài | làn điệu | điệu | tựa đề | nhan đề | mang tên | có tên | tên gọi | bản tin | quảng cáo | tvc | tiết mục | học bổng | gameshow`,
		),
	),
	makers: new Set(list(`diễn | văn | thơ | sĩ | sỹ | giả | kịch | nsnd | nsưt | nsut | rapper`)),
}));
