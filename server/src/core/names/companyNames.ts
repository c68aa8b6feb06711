import type { Draft } from './draft';
import { areForeignWords } from './foreignWords';
import type { FullName, FullNames } from './fullNames';
import type { NameText } from './nameText';
import { COMPANY_HEAD, INNER, LISTED_PLACE, ORGANIZATION_CUE } from './phraseKinds';
import { ORG } from './types';
import { endsLike } from './wordEndings';
import {
	COMMON_WORD,
	COMPANY_ENDING,
	DEMONYM,
	EVENT_ENDING,
	FAMILY_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

/** What the companies of a text, and teams that are called after a place, are called by for short. One per text. */
export class CompanyNames {
	readonly #fullNames: FullNames;
	/** Without the word that says what they are, or right behind `cổ phiếu`. */
	readonly #ownNames = new Set<string>();
	readonly #namesBehindTrade = new Set<string>();
	/** `Magda` of `Magda International Inc`. */
	readonly #firstWords = new Map<string, FullName>();

	/** @param fullNames to which the companies' are added */
	constructor(fullNames: FullNames) {
		this.#fullNames = fullNames;
	}

	/** @param draft of an organisation */
	learn(text: NameText, draft: Draft): void {
		this.#learnOwnName(text, draft);
		if (text.followsDirectly(draft.start) && text.cueBefore(draft.start, ORGANIZATION_CUE)) {
			this.#ownNames.add(draft.foldedIn(text));
		}
	}

	/** Whether a company is called so without what says that it is one. */
	isOwnName(folded: string): boolean {
		return this.#ownNames.has(folded);
	}

	/** Whether a company is called so behind what it deals in: «Hoàng Lan» in a text on «Công ty Sữa Hoàng Lan». */
	isNameBehindTrade(folded: string): boolean {
		return this.#namesBehindTrade.has(folded);
	}

	/** The company whose name begins with the word. */
	beginningWith(word: string): FullName | undefined {
		return this.#firstWords.get(word);
	}

	/** `Severstal` of `Công ty Severstal`, `Hoshizora` of `Hoshizora Capital`. */
	#learnOwnName(text: NameText, draft: Draft): void {
		let { start, end } = draft;
		const head = text.phrase(start, COMPANY_HEAD);
		if (head) {
			start += head.length;
		} else if (text.is(lastWord(text, end), COMPANY_ENDING)) {
			// «Rivola, Inc.»
			end = lastWord(text, end);
			end -= text.mark(end - 1) === ',' ? 1 : 0;
		} else if (dottedFormStart(text, start, end) > start) {
			end = dottedFormStart(text, start, end);
		} else if (isTeamOfPlace(text, start, end)) {
			start = end - 1;
		} else {
			return;
		}
		if (head && text.lexicon.pack.compoundsOfTwo && end === start + 3 && isTrade(text, start)) {
			this.#namesBehindTrade.add(text.folded(start + 1, end));
		}
		if (start >= end || !text.isCapital(start) || text.phrase(start, INNER)) {
			if (head && text.lexicon.pack.compoundsOfTwo) {
				this.#learnNameBehindTrade(text, draft, start);
			}
			return;
		}
		if (!head && end > start + 1 && end < draft.end && mayStandAlone(text, start)) {
			this.#firstWords.set(text.form(start), { full: text.slice(draft.start, draft.end), type: ORG });
		}
		const form = text.folded(start, end);
		if (form.length > 2) {
			this.#fullNames.add(form, text.form(start), { full: text.slice(draft.start, draft.end), type: ORG });
			this.#ownNames.add(form);
		}
		if (head) {
			this.#learnNameBeforePlace(text, draft, start, end);
		}
	}

	/** `Rivola` of `Công ty Rivola Việt Nam`. */
	#learnNameBeforePlace(text: NameText, draft: Draft, start: number, end: number): void {
		const place = placeOfCompany(text, start, end);
		if (place < end) {
			const full = text.slice(draft.start, draft.end);
			this.#fullNames.add(text.folded(start, place), text.form(start), { full, type: ORG });
		}
	}

	/** `Khang Thành` of `Công ty cổ phần sản xuất giày Khang Thành`, `Sao Biển Nha Trang` of `Công ty TNHH Địa ốc Sao Biển Nha Trang`. */
	#learnNameBehindTrade(text: NameText, draft: Draft, from: number): void {
		const { end } = draft;
		let start = from;
		while (start < end && (!text.isTitle(start) || text.phrase(start, INNER))) {
			start += text.phrase(start, INNER)?.length ?? 1;
		}
		this.#learnNameBeforePlace(text, draft, start, end);
		if (end < start + 2 || text.phrase(start, LISTED_PLACE) || (end > start + 2 && text.is(start, FAMILY_NAME))) {
			return;
		}
		const form = text.folded(start, end);
		this.#fullNames.add(form, text.form(start), { full: text.slice(draft.start, end), type: ORG });
		this.#ownNames.add(form);
	}
}

/** The last word before `end`, without the full stop of a short form. */
function lastWord(text: NameText, end: number): number {
	return text.mark(end - 1) === '.' ? end - 2 : end - 1;
}

/** Where `S.A.` and `N.V` begin at a name's end; `start` where they don't. */
function dottedFormStart(text: NameText, start: number, end: number): number {
	const last = text.mark(end - 1) === '.' ? end - 2 : end - 1;
	const first = last - 2;
	return text.lexicon.pack.titleCase &&
		first > start &&
		text.mark(last - 1) === '.' &&
		text.lexicon.pack.endingWords?.dottedForms.has(`${text.lower(first)}${text.lower(last)}`)
		? first
		: start;
}

/** `Minnesota Wild`, `Buffalo Sabres`: a place and one word that no body ends in, or that is a plural, as players are called. */
function isTeamOfPlace(text: NameText, start: number, end: number): boolean {
	const last = end - 1;
	return (
		text.lexicon.pack.titleCase &&
		text.isTitle(last) &&
		!text.hasPossessive(last) &&
		(!text.is(last, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING) || endsLike('plural', text, last)) &&
		text.phrase(start, LISTED_PLACE)?.length === last - start
	);
}

/** «Sữa» of «Công ty cổ phần Sữa Hoàng Lan», in a text on «sữa»: what the company deals in, before a name of two syllables. */
function isTrade(text: NameText, start: number): boolean {
	return text.standsInLowerCase(start) && text.isTitle(start + 1) && text.isTitle(start + 2);
}

/** A company's first word that is no place's and no common word. */
function mayStandAlone(text: NameText, start: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		text.isTitle(start) &&
		!text.is(start, COMMON_WORD | DEMONYM | STOP_CAPITAL) &&
		!text.phrase(start, LISTED_PLACE)
	);
}

/** Where the country or town begins that a company from abroad has behind its name: «Công ty Rivola Việt Nam»; `end` where it has none. */
function placeOfCompany(text: NameText, start: number, end: number): number {
	for (let token = start + 1; token < end && areForeignWords(text, start, token); token++) {
		if (text.phrase(token, LISTED_PLACE)?.length === end - token) {
			return token;
		}
	}
	return end;
}
