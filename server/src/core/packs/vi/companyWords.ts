import type { CompanyWords } from '../../names/packWords';
import { once } from '../once';
import { list } from '../words';

const sureActs = (): readonly string[] =>
	list(
		`báo lãi | báo lỗ | chào bán | niêm yết | chia cổ | trả cổ | chi cổ | chốt quyền | tăng vốn | lên sàn | rời sàn | đạt eps | đạt doanh | trúng thầu`,
	);

/** How Vietnamese news speak of companies: «Thép Sao Mai báo lãi». */
export const companyWords = once((): CompanyWords => ({
	trades: byFirstSyllable(
		list(
			`bia | chè | xi măng | thép | ống thép | gang thép | nhựa | dược | dược phẩm | cao su | mía đường | phân bón | đạm | gỗ | giấy | may | dệt may | thủy sản | thuỷ sản | nhiệt điện | thủy điện | thuỷ điện | cấp nước | vận tải | vận tải biển | cảng | than | sữa | bánh kẹo | bóng đèn | ắc quy | gạch | gốm | địa ốc | khoáng sản | hóa chất | hoá chất | lương thực | vàng bạc | thuốc lá | săm lốp | cáp điện | chứng khoán | bảo hiểm | thực phẩm | thủy tinh | thuỷ tinh | xây lắp | công viên nước | supe phốt phát | phốt phát | chế biến gỗ | xuất nhập khẩu | bao bì | nước khoáng | nước giải khát | tôn | du lịch | cơ khí | đóng tàu | kho vận | chăn nuôi`,
		),
	),
	doubtfulTrades: new Set(list(`chè | may | đạm | gốm | than | tôn | giấy | sữa | gạch | gỗ | cảng | dược | du lịch`)),
	acts: new Set([
		...sureActs(),
		...list(
			`lãi | lỗ | cán đích | hoàn thành | thoái vốn | phát hành | rót vốn | huy động | hủy niêm | huỷ niêm | phá sản | sáp nhập | thâu tóm | mua lại | đạt lợi | đặt mục | đặt kế | lên kế | bán cổ | mua cổ | muốn bán | muốn mua | bị hủy | ước lãi | thu lãi | nợ thuế | bắt tay | vượt kế`,
		),
	]),
	sureActs: new Set(sureActs()),
	results: new Set(list(`lãi | lỗ`)),
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
