import type { NameText } from './nameText';

/** What companies do, by the first syllable or two behind the name. */
const ACTS = new Set(
	(
		'lãi,lỗ,cán đích,hoàn thành,báo lãi,báo lỗ,chào bán,niêm yết,thoái vốn,chia cổ,trả cổ,chi cổ,chốt quyền,phát hành,rót vốn,tăng vốn,' +
		'huy động,lên sàn,rời sàn,hủy niêm,huỷ niêm,phá sản,sáp nhập,thâu tóm,mua lại,đạt eps,đạt doanh,đạt lợi,đặt mục,đặt kế,lên kế,' +
		'trúng thầu,bán cổ,mua cổ,muốn bán,muốn mua,bị hủy,ước lãi,thu lãi,nợ thuế,bắt tay,vượt kế'
	).split(','),
);

/** What nobody but companies does. */
const SURE_ACTS = new Set(
	'báo lãi,báo lỗ,chào bán,niêm yết,chia cổ,trả cổ,chi cổ,chốt quyền,tăng vốn,lên sàn,rời sàn,đạt eps,đạt doanh,trúng thầu'.split(
		',',
	),
);

/** What stands behind a name is said of companies: «báo lãi», «: 9 tháng lãi ròng». */
export function actsAsCompany(text: NameText, end: number): boolean {
	if (text.mark(end) === ':') {
		for (let token = end + 1; token < end + 6 && text.continuesLine(token); token++) {
			if (text.lower(token) === 'lãi' || text.lower(token) === 'lỗ') {
				return true;
			}
		}
		return false;
	}
	return (
		text.followsDirectly(end) &&
		(ACTS.has(text.lower(end)) ||
			(text.followsDirectly(end + 1) && ACTS.has(`${text.lower(end)} ${text.lower(end + 1)}`)))
	);
}

/** «Sông Trà báo lãi»: what stands behind a name is done by nobody but companies. */
export function surelyActsAsCompany(text: NameText, end: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(end) &&
		text.followsDirectly(end + 1) &&
		SURE_ACTS.has(`${text.lower(end)} ${text.lower(end + 1)}`)
	);
}
