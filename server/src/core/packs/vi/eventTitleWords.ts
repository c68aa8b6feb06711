import type { EventTitleWords } from '../../names/thingWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { list } from '../words';

/** How Vietnamese events, laws and treaties are called and spoken of. */
export const eventTitleWords = once((): EventTitleWords => ({
	acts: new Set(
		list(
			`kết thúc | diễn ra | bế mạc | khép lại | bắt đầu | khởi tranh | trở lại | thu hút | quy tụ | mở màn | hướng đến | hướng tới | góp phần | áp dụng | quy định`,
		),
	),
	resolutions: new Set(['nghị quyết']),
	resolving: wordSet('đại'),
	laws: wordSet('luật'),
	ordinals: new Set(['lần thứ']),
	first: wordSet('nhất hai ba tư bốn năm sáu bảy tám chín mười'),
	owners: new Set(['của đảng']),
	tournaments: new Set(['mở rộng']),
	contests: new Set(list(`hoa hậu | hoa khôi | người đẹp | nam vương | hoa vương | nữ hoàng | siêu mẫu`)),
	storms: wordSet('bão'),
	subjectCues: wordSet('về'),
	treaties: new Set(list(`công ước | hiệp định | hiệp ước | nghị định | tuyên bố | thỏa thuận`)),
	inside: wordSet('của về các trên trong ở và với giữa cho người tại năm'),
	tailJoiners: wordSet('về các trên'),
	day: 'ngày',
	dayEnds: new Set(list(`thế giới | quốc tế`)),
}));
