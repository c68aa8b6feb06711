import { actsAsCompany } from './companyActs';
import { isCountry } from './cuesAfter';
import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { COUNTED, HONORIFIC, LISTED_PLACE, NAME, PLACE_HEAD, ROLE } from './phraseKinds';
import { runEnd } from './runs';
import { JOINER } from './wordKinds';

/** What Vietnamese companies make or do, by which they are called before their own name. In lower case. */
const TRADES = new Set(
	(
		'bia,xi măng,thép,ống thép,gang thép,nhựa,dược,dược phẩm,cao su,mía đường,phân bón,đạm,gỗ,giấy,may,dệt may,thủy sản,thuỷ sản,nhiệt điện,' +
		'thủy điện,thuỷ điện,cấp nước,vận tải,vận tải biển,cảng,than,sữa,bánh kẹo,bóng đèn,ắc quy,gạch,gốm,địa ốc,khoáng sản,hóa chất,hoá chất,' +
		'lương thực,vàng bạc,thuốc lá,săm lốp,cáp điện,chứng khoán,bảo hiểm,thực phẩm,thủy tinh,thuỷ tinh,xây lắp,công viên nước,supe phốt phát,' +
		'phốt phát,chế biến gỗ,xuất nhập khẩu,bao bì,nước khoáng,nước giải khát,tôn,du lịch,cơ khí,đóng tàu,kho vận,chăn nuôi'
	).split(','),
);
/** Those whose first syllable opens people's names and common words as often: they are companies where more tells that. */
const DOUBTFUL = new Set(['may', 'đạm', 'gốm', 'than', 'tôn', 'giấy', 'sữa', 'gạch', 'gỗ', 'cảng', 'dược', 'du lịch']);
const LONGEST_TRADE = 3;
/** Syllables of a company's own name. */
const LONGEST_OWN = 3;
/** `Bia Sao Mai báo lãi`, `cổ phiếu Nhựa Sông Trà`: a company that is called by its trade and its own name, without a legal form. */
export function tradeName(text: NameText, at: number): Draft | undefined {
	if (!text.lexicon.pack.compoundsOfTwo || !text.isTitle(at) || (text.followsDirectly(at) && text.isCapital(at - 1))) {
		return undefined;
	}
	const own = tradeEnd(text, at);
	if (own > at && text.followsDirectly(at) && text.cueBefore(at, PLACE_HEAD | ROLE | HONORIFIC)) {
		// «xã Đạm Thủy», «ông Tôn Thất Tám».
		return undefined;
	}
	if (own === at || !text.followsDirectly(own) || !text.isTitle(own) || isCountry(text, own)) {
		return undefined;
	}
	const listed = text.phrase(own, LISTED_PLACE);
	const end = listed ? own + listed.length : runEnd(text, own);
	if (end - own > LONGEST_OWN) {
		return undefined;
	}
	const known = text.phrase(at, NAME & ~COUNTED);
	if (known && at + known.length >= end) {
		return undefined;
	}
	const due = text.startsSentence(at) || DOUBTFUL.has(text.slice(at, own).toLowerCase());
	return !due || actsAsCompany(text, end) ? fixedDraft(at, end, INSIDE.organizationHead, at, own) : undefined;
}

/** Where the words of a trade end that begin at a token, of two with `và` between them; the token itself where none does. */
function tradeEnd(text: NameText, at: number): number {
	for (let length = LONGEST_TRADE; length > 0; length--) {
		const end = at + length;
		if (TRADES.has(text.slice(at, end).toLowerCase())) {
			const second = text.is(end, JOINER) && text.followsDirectly(end) ? tradeEnd(text, end + 1) : end;
			return second > end + 1 ? second : end;
		}
	}
	return at;
}
