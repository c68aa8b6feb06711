import type { CompanyWords } from '../../names/organizationWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { byWord, list } from '../words';
import { trades } from './trades';

const sureActs = (): readonly string[] =>
	list(
		`báo lãi | báo lỗ | chào bán | niêm yết | chia cổ | trả cổ | chi cổ | chốt quyền | tăng vốn | lên sàn | rời sàn | đạt eps | đạt doanh | trúng thầu`,
	);

/** How Vietnamese news speak of companies: «Thép Sao Mai báo lãi». */
export const companyWords = once((): CompanyWords => ({
	trades: byFirstSyllable(trades()),
	doubtfulTrades: new Set(list(`chè | may | đạm | gốm | than | tôn | giấy | sữa | gạch | gỗ | cảng | dược | du lịch`)),
	forms: wordSet('công cty ctcp'),
	houses: new Set(
		list(
			`khách sạn | nhà hàng | nhà nghỉ | nhà xe | nhà sách | nhà thuốc | quán ăn | quán bar | quán karaoke | karaoke | quán cà phê | quán nhậu | vũ trường | tiệm | tiệm vàng | tiệm bánh | cửa hàng | siêu thị | hãng taxi | thẩm mỹ viện`,
		),
	),
	markets: new Set(list(`khu vực | thị trường`)),
	branches: new Set(['chi nhánh']),
	acts: new Set([
		...sureActs(),
		...list(
			`lãi | lỗ | cán đích | hoàn thành | thoái vốn | phát hành | rót vốn | huy động | hủy niêm | huỷ niêm | phá sản | sáp nhập | thâu tóm | mua lại | đạt lợi | đặt mục | đặt kế | lên kế | bán cổ | mua cổ | muốn bán | muốn mua | bị hủy | ước lãi | thu lãi | nợ thuế | bắt tay | vượt kế`,
		),
	]),
	sureActs: byWord(0, sureActs()),
	results: new Set(list(`lãi | lỗ`)),
	leaders:
		/^(?:nguyên |cựu |quyền )?(?:phó )?(?:tổng )?(?:giám đốc|chủ tịch|ceo|đại diện)(?: điều hành| hđqt| hội đồng quản trị)?$/u,
	beforeSponsors: new Set(['do']),
	sponsoring: new Set(['tài trợ']),
	following: new Set(['theo dõi']),
	followedOn: new Set(['trên']),
}));

function byFirstSyllable(phrases: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
	const groups = new Map<string, Set<string>>();
	for (const phrase of phrases) {
		const [first = phrase] = phrase.split(' ');
		const group = groups.get(first) ?? new Set();
		groups.set(first, group.add(phrase));
	}
	return groups;
}
