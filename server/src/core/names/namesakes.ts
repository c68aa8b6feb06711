import { addTo } from '../addTo';
import type { Draft } from './draft';
import { SAME_WORDS, SHORT_FORM_WEIGHT } from './evidenceKinds';
import { isInNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { HONORIFIC, LISTED_ORGANIZATION, ORGANIZATION_CUE, ORGANIZATION_HEAD, PERSON_VERB } from './phraseKinds';
import { isCalled, isPlaced } from './standsBehind';
import { LOC, MISC, ORG, PER } from './types';
import { COMMON_WORD, COMPANY_ENDING, FUNCTION_WORD, STOP_CAPITAL } from './wordKinds';

/** From an apposition's article to its noun, in words. */
const LONGEST_APPOSITION = 5;
/** From a company's deed to what it is done to, in words. */
const LONGEST_OBJECT = 4;
/** Below it what an organisation's own words say of it is open to doubt. */
const CLEAR = 1;

/**
 * Companies of a text that are called like people in it, mostly by their founder. Where languages set names in quotation marks, these
 * tell them; elsewhere what stands beside each place does, and then what was named last in full. And rivers that are called by the
 * article. One per text.
 */
export class Namesakes {
	/** By the word that they are called by: first tokens of the places where people are named in full, in order. */
	readonly #people = new Map<string, number[]>();
	/** The same of companies. */
	readonly #bodies = new Map<string, number[]>();
	/** Called by a company's words or in its quotation marks at least once. */
	readonly #companies = new Set<string>();
	/** `Ms Braddock`: who is called so is rarely called by the bare name. */
	readonly #honoured = new Set<string>();

	/** Papers and companies that are called like people, where words beside them say so. */
	readonly #told = new Set<string>();
	/** `Wren` of `River Wren`. */
	readonly #rivers = new Set<string>();

	/** In the order of the text. */
	learn(text: NameText, draft: Draft): void {
		const { start, end, best } = draft;
		const { pack, inflects } = text.lexicon;
		if (!pack.titleCase && !inflects) {
			return;
		}
		if (pack.titleCase && best === LOC && end === start + 2 && text.key(start) === 'river') {
			this.#rivers.add(text.form(end - 1));
		} else if (best === PER && end > start + 1) {
			addTo(this.#people, text.form(end - 1), start);
		} else if (inflects && isQuoted(text, draft) && isBodyBefore(text, start - 1)) {
			this.#companies.add(draft.foldedIn(text));
		} else if (pack.titleCase && best === ORG && end === start + 2 && text.is(end - 1, COMPANY_ENDING)) {
			addTo(this.#bodies, text.form(start), start);
			this.#companies.add(text.form(start));
		} else if (pack.titleCase && end === start + 1) {
			if (best === ORG && (isListedCompany(text, start) ? isToldAsCompany(text, draft) : isToldAsPaper(text, start))) {
				this.#told.add(draft.foldedIn(text));
			}
			if (hasTrade(text, draft)) {
				this.#companies.add(draft.foldedIn(text));
			}
			if (text.followsDirectly(start) && text.cueBefore(start, HONORIFIC)) {
				this.#honoured.add(draft.foldedIn(text));
			}
		}
	}

	/** Whether the draft is such a name; it is the company's or the person's then. */
	settle(text: NameText, draft: Draft): boolean {
		if (this.#isCalledLikePaper(text, draft) || this.#isCalledLikeCompany(text, draft)) {
			draft.weigh(PER, draft.margin + SHORT_FORM_WEIGHT, SAME_WORDS);
			return true;
		}
		if (this.#companies.size === 0 && this.#rivers.size === 0) {
			return false;
		}
		const type = this.#isRiver(text, draft)
			? LOC
			: text.lexicon.inflects
				? this.#typeByQuotes(text, draft)
				: this.#typeByWords(text, draft);
		if (type === undefined) {
			return false;
		}
		if (draft.best !== type || draft.score <= 0) {
			draft.weigh(type, (draft.best === type ? 0 : draft.margin) + SHORT_FORM_WEIGHT, SAME_WORDS);
		}
		return true;
	}

	/** «Forbes made it in 1889» in a text on Stanhope Forbes: a paper's name by the list, where no word beside it says that the paper is meant. */
	#isCalledLikePaper(text: NameText, { start, end, best, fixed }: Draft): boolean {
		if (best !== ORG || !fixed || end !== start + 1 || this.#people.size === 0) {
			return false;
		}
		const people = this.#people.get(text.form(start));
		return (
			people !== undefined &&
			(people[0]! < start || !this.#told.has(text.form(start))) &&
			text.phrase(start, LISTED_ORGANIZATION)?.cue.label === 'news agency, newspaper, broadcaster' &&
			(text.startsSentence(start) || text.followsDirectly(start)) &&
			!isToldAsPaper(text, start)
		);
	}

	/** «Ford wrote on» in a text on John M. Ford: a company's name by the list, where the text nowhere says that the company is meant. */
	#isCalledLikeCompany(text: NameText, { start, end, best, fixed }: Draft): boolean {
		if (best !== ORG || !fixed || end !== start + 1 || !text.lexicon.pack.titleCase) {
			return false;
		}
		const people = this.#people.get(text.form(start));
		return (
			people !== undefined && people[0]! < start && !this.#told.has(text.form(start)) && isListedCompany(text, start)
		);
	}

	/** «the Wren burst its banks» in a text on the River Wren, where no longer name goes on. */
	#isRiver(text: NameText, draft: Draft): boolean {
		const { start, end } = draft;
		return (
			end === start + 1 &&
			this.#rivers.has(draft.foldedIn(text)) &&
			text.followsDirectly(start) &&
			text.isThe(start - 1) &&
			!(text.followsDirectly(end) && text.isCapital(end)) &&
			text.lower(end) !== 'family'
		);
	}

	/** «Соколов» in a text on компания «Соколов», and Соколов without quotation marks. */
	#typeByQuotes(text: NameText, draft: Draft): number | undefined {
		const folded = draft.foldedIn(text);
		if (!this.#companies.has(folded) || draft.best === MISC || draft.best === LOC) {
			return undefined;
		}
		if (isQuoted(text, draft)) {
			return ORG;
		}
		return this.#people.has(folded) && !isBodyBefore(text, draft.start) ? PER : undefined;
	}

	#typeByWords(text: NameText, draft: Draft): number | undefined {
		const { start, end, best, fixed } = draft;
		const folded = end === start + 1 ? draft.foldedIn(text) : '';
		if (
			!this.#companies.has(folded) ||
			!this.#people.has(folded) ||
			best === MISC ||
			(best === PER && fixed) ||
			(best === LOC && (!draft.counted || isPlaced(text, start))) ||
			(draft.score <= 0 && text.is(start, COMMON_WORD | STOP_CAPITAL))
		) {
			return undefined;
		}
		if (hasTrade(text, draft) || isBeside(text, end, 'staff') || isMaker(text, draft) || hasHoldings(text, end)) {
			return ORG;
		}
		if (isCalled(text, start) || (text.followsDirectly(end) && text.phrase(end, PERSON_VERB))) {
			return PER;
		}
		if ((best === ORG && (fixed || draft.margin >= CLEAR)) || this.#honoured.has(folded)) {
			return ORG;
		}
		return placeBefore(this.#bodies.get(folded), start) > placeBefore(this.#people.get(folded), start) ? ORG : PER;
	}
}

/** The last place before the token, else below 0 the first one after it: the earlier, the higher. */
function placeBefore(places: readonly number[] | undefined, token: number): number {
	if (!places) {
		return -Infinity;
	}
	for (let i = places.length - 1; i >= 0; i--) {
		if (places[i]! < token) {
			return places[i]!;
		}
	}
	return -1 - places[0]!;
}

/** «Braddock shares fell», but not «Braddock shares the view». */
export function hasTrade(text: NameText, { end }: Draft): boolean {
	return (
		isBeside(text, end, 'trade') &&
		!text.hasPossessive(end - 1) &&
		(!isBeside(text, end, 'tradeOrDeed') ||
			(text.followsDirectly(end + 1) && text.isLower(end + 1) && !text.is(end + 1, FUNCTION_WORD)))
	);
}

/** «Braddock, the jam maker, said», «jam maker Braddock»; not «the company Braddock founded». */
function isMaker(text: NameText, { start, end }: Draft): boolean {
	const { kinds } = text.lexicon.pack.businessWords ?? {};
	if (text.followsDirectly(start) && kinds?.has(text.lower(start - 1))) {
		return text.followsDirectly(start - 1) && text.isLower(start - 2) && !text.is(start - 2, FUNCTION_WORD);
	}
	if (text.mark(end) !== ',' || !text.continuesLine(end + 1) || text.hasPossessive(end - 1)) {
		return false;
	}
	const last = end + 1 + LONGEST_APPOSITION;
	for (let token = end + 1; token < last && text.continuesLine(token) && text.isLower(token); token++) {
		if (kinds?.has(text.lower(token)) && !text.hasPossessive(token)) {
			return text.mark(token + 1) !== '' && !text.isDash(token + 1) && isDescribed(text, end + 1);
		}
	}
	return false;
}

/** With an article, or whose it is: «the town's biggest employer». */
function isDescribed(text: NameText, token: number): boolean {
	return text.lexicon.pack.determiners?.articles.has(text.lower(token)) === true || text.hasPossessive(token);
}

/** «Braddock opened an office», but not «Braddock opened his first shop». */
function hasHoldings(text: NameText, verb: number): boolean {
	if (!isBeside(text, verb, 'deeds')) {
		return false;
	}
	const { businessWords, determiners } = text.lexicon.pack;
	for (let token = verb + 1; token <= verb + LONGEST_OBJECT && text.followsDirectly(token); token++) {
		if (determiners?.own.has(text.lower(token))) {
			return false;
		}
		if (businessWords?.holdings.has(text.lower(token))) {
			return true;
		}
	}
	return false;
}

/** «told Forbes», «Forbes magazine». */
function isToldAsPaper(text: NameText, start: number): boolean {
	return (
		(text.followsDirectly(start) &&
			(text.lexicon.pack.businessWords?.beforePapers.has(text.lower(start - 1)) === true ||
				text.cueBefore(start, ORGANIZATION_CUE) !== undefined)) ||
		isBeside(text, start + 1, 'behindPapers')
	);
}

function isListedCompany(text: NameText, start: number): boolean {
	return text.phrase(start, LISTED_ORGANIZATION)?.cue.label === 'company';
}

/** «Ford shares», «at Ford», «a Ford», «Ford Ranger», «the carmaker Ford». */
function isToldAsCompany(text: NameText, draft: Draft): boolean {
	const { start, end } = draft;
	const { determiners, likelihood } = text.lexicon.pack;
	return (
		hasTrade(text, draft) ||
		isMaker(text, draft) ||
		hasHoldings(text, end) ||
		(text.followsDirectly(end) &&
			(text.isCapital(end) || text.isNumber(end) || likelihood?.after.get(text.lower(end)) === 'body')) ||
		(text.followsDirectly(start) &&
			(text.lower(start - 1) === 'at' ||
				determiners?.single.has(text.key(start - 1)) === true ||
				text.cueBefore(start, ORGANIZATION_CUE) !== undefined))
	);
}

/** One of the pack's business words comes next, in small letters. */
function isBeside(
	text: NameText,
	token: number,
	of: 'trade' | 'tradeOrDeed' | 'staff' | 'deeds' | 'behindPapers',
): boolean {
	const words = text.lexicon.pack.businessWords?.[of];
	return words !== undefined && text.followsDirectly(token) && text.isLower(token) && words.has(text.lower(token));
}

function isQuoted(text: NameText, { start, end }: Draft): boolean {
	return isInNameQuotes(text, start, end);
}

function isBodyBefore(text: NameText, token: number): boolean {
	return text.continuesLine(token) && text.cueBefore(token, ORGANIZATION_CUE | ORGANIZATION_HEAD) !== undefined;
}
