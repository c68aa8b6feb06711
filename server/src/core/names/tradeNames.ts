import { actsAsCompany } from './companyActs';
import { isCountry } from './cuesAfter';
import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import type { CompanyWords } from './organizationWords';
import { COUNTED, HONORIFIC, LISTED_PLACE, NAME, PLACE_HEAD, ROLE } from './phraseKinds';
import { TRADE } from './ruleLists';
import { runEnd } from './runs';
import { JOINER } from './wordKinds';

/** Syllables. */
const LONGEST_TRADE = 3;
/** Syllables of a company's own name. */
const LONGEST_OWN = 3;

/** `Bia Sao Mai báo lãi`, `cổ phiếu Nhựa Sông Trà`: a company that is called by its trade and its own name, without a legal form. */
export function tradeName(text: NameText, at: number): Draft | undefined {
	const { companyWords } = text.lexicon.pack;
	if (
		!companyWords ||
		!text.isTitle(at) ||
		!text.followsDirectly(at + 1) ||
		(text.followsDirectly(at) && text.isCapital(at - 1))
	) {
		return undefined;
	}
	const own = tradeEnd(text, companyWords, at);
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
	const due = text.startsSentence(at) || companyWords.doubtfulTrades.has(text.slice(at, own).toLowerCase());
	return !due || actsAsCompany(text, companyWords, end)
		? fixedDraft(at, end, INSIDE.organizationHead, at, own)
		: undefined;
}

/** Where the words of a trade end that begin at a token, of two with `và` between them; the token itself where none does. */
function tradeEnd(text: NameText, words: CompanyWords, at: number): number {
	const trades = text.isIn(at, TRADE) ? words.trades.get(text.lower(at)) : undefined;
	if (!trades) {
		return at;
	}
	for (let length = LONGEST_TRADE; length > 0; length--) {
		const end = at + length;
		if (trades.has(text.slice(at, end).toLowerCase())) {
			const second = text.is(end, JOINER) && text.followsDirectly(end) ? tradeEnd(text, words, end + 1) : end;
			return second > end + 1 ? second : end;
		}
	}
	return at;
}
