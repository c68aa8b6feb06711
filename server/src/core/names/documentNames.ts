import { CLUB_ENDINGS } from './clubEndings';
import type { Draft } from './draft';
import { areForeignWords, isForeignWord } from './foreignWords';
import type { NameText } from './nameText';
import {
	COMPANY_HEAD,
	EVENT_HEAD,
	GOVERNING_HEAD,
	INNER,
	LISTED,
	LISTED_PLACE,
	NAMING_HEAD,
	ORGANIZATION_CUE,
} from './phraseKinds';
import { isPlaced } from './standsBehind';
import { isOwnBody } from './headWords';
import { teamBefore } from './teams';
import { LOC, MISC, ORG, PER } from './types';
import { endsLike } from './wordEndings';
import {
	COMMON_WORD,
	COMPANY_ENDING,
	DEMONYM,
	EVENT_ENDING,
	FAMILY_NAME,
	JOINER,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

/** Evidence that is strong enough to speak for the same words elsewhere. */
export const STRONG_SCORE = 2;
export const STRONG_MARGIN = 1;
const STRONG_SCORE_OF_FULL_NAME = 1;
/** What was only counted speaks for others with more evidence beside the counts. */
const COUNTED_SCORE = 4;
const WEAK_SCORE = 0.5;
/** What one mention speaks for its type at most, where weights of mentions are added up. */
const MOST_OF_ONE = 3;
/** Below it, a syllable is half of a word. */
const LEAST_OF_SYLLABLE = -5.5;

/** What a list says of several words at once is as good as any other evidence. */
function isBody({ start, end, best }: Draft): boolean {
	return best === ORG && end > start + 1;
}

/** «Emeka Adeyemi đá», where a sentence begins: two foreign words with a capital each are a name, whatever asks for the first one. */
function isForeignFullName(text: NameText, draft: Draft): boolean {
	const { start, end, best } = draft;
	const isInText = end > start + 1 && text.continuesLine(end);
	return best === PER && isInText && text.lexicon.pack.compoundsOfTwo && areForeignWords(text, draft.start, draft.end);
}

/** A longer name that a form is short for. */
export interface FullName {
	/** As it stands in the text. */
	readonly full: string;
	readonly type: number;
}

/** What the strong mentions of one document say: for each name in lower case the weight of each type, and short forms. */
export class DocumentNames {
	readonly #votes = new Map<string, number[]>();
	readonly #syllables = new Set<string>();
	readonly #weak = new Map<string, number>();
	readonly #shortForms = new Map<string, FullName>();
	/** Of {@link #shortForms} those of people, also where an organisation's was learned first. */
	readonly #peopleShort = new Map<string, FullName>();
	/** First words of people's full names. */
	readonly #peopleFirst = new Set<string>();
	/** What companies are called by: without the word that says what they are, or right behind `cổ phiếu`. */
	readonly #companies = new Set<string>();
	readonly #tradeNames = new Set<string>();
	/** `Magda` of `Magda International Inc`. */
	readonly #companyFirsts = new Map<string, FullName>();
	/** Places of one word that the text has behind words before places. */
	readonly #placed = new Set<string>();
	/** Clubs by their first word, where it is no listed place's: `Bradley` of `Bradley FC`. */
	readonly #clubs = new Map<string, FullName>();
	/** What Vietnamese clubs of the text are called by without their sponsor: «Hà Tĩnh» of «Hồng Lĩnh Hà Tĩnh». */
	readonly #clubTowns = new Set<string>();
	/** The first words of all of them. */
	readonly #firstWords = new Set<string>();
	/** `Milton` of `Hurricane Milton`. */
	readonly #storms = new Set<string>();
	/** Names of several words inside sentences, however weak what else speaks for them: only a name has its capitals there. */
	readonly #insideSentences = new Map<string, number>();

	learn(text: NameText, draft: Draft, boilerplate = false): void {
		if (
			draft.best === LOC &&
			draft.end === draft.start + 1 &&
			text.lexicon.pack.titleCase &&
			isSomewhere(text, draft)
		) {
			this.#placed.add(draft.foldedIn(text));
		}
		if (draft.best === ORG && teamBefore(text, draft.start)) {
			// The place itself is meant elsewhere.
			return;
		}
		if (!boilerplate && isInsideSentence(text, draft)) {
			this.#insideSentences.set(draft.foldedIn(text), draft.best);
		}
		if (this.#isRepeatedSyllable(text, draft)) {
			this.#addVote(text, draft, PER, STRONG_MARGIN);
			return;
		}
		if (
			draft.score < WEAK_SCORE ||
			draft.margin < STRONG_MARGIN ||
			(draft.counted && draft.score < COUNTED_SCORE && !isBody(draft))
		) {
			return;
		}
		const folded = draft.foldedIn(text);
		if (draft.score < (isForeignFullName(text, draft) ? STRONG_SCORE_OF_FULL_NAME : STRONG_SCORE)) {
			// Weak evidence in several places is as good as strong evidence in one.
			const sum = (this.#weak.get(folded) ?? 0) + draft.score;
			this.#weak.set(folded, sum);
			if (sum < STRONG_SCORE) {
				return;
			}
		}
		const { best } = draft;
		if (!this.#addVote(text, draft, best, text.lexicon.pack.compoundsOfTwo ? Math.min(draft.margin, MOST_OF_ONE) : 1)) {
			return;
		}
		if (draft.fixed && text.lexicon.pack.compoundsOfTwo && (best === ORG || best === MISC)) {
			this.#learnHead(text, draft);
		}
		if (best === PER) {
			this.#learnShortForms(text, draft);
		} else if (best === ORG) {
			this.#learnOwnName(text, draft);
			if (text.followsDirectly(draft.start) && text.cueBefore(draft.start, ORGANIZATION_CUE)) {
				this.#companies.add(folded);
			}
			this.#learnClub(text, draft);
			if (!boilerplate) {
				this.#learnClubTown(text, draft);
			}
		} else if (best === MISC && text.word(draft.start).hasDigit) {
			this.#learnWithoutNumber(text, draft);
		} else if (best === MISC) {
			this.#learnStorm(text, draft);
		}
	}

	/** Whether it is the name's first one. */
	#addVote(text: NameText, draft: Draft, type: number, weight: number): boolean {
		const folded = draft.foldedIn(text);
		const votes = this.#votes.get(folded);
		if (votes) {
			votes[type]! += weight;
			return false;
		}
		const first = [0, 0, 0, 0];
		first[type] = weight;
		this.#votes.set(folded, first);
		this.#firstWords.add(text.form(draft.start));
		return true;
	}

	/** «Khoán»: one syllable with a capital in two places where no sentence begins, and nowhere in lower case. */
	#isRepeatedSyllable(text: NameText, draft: Draft): boolean {
		const { start, end, score } = draft;
		if (
			end !== start + 1 ||
			score <= LEAST_OF_SYLLABLE ||
			score >= WEAK_SCORE ||
			!text.lexicon.pack.compoundsOfTwo ||
			!text.isTitle(start) ||
			text.startsSentence(start) ||
			text.is(start, STOP_CAPITAL) ||
			(text.phrase(start, INNER)?.length ?? 1) > 1 ||
			isOwnBody(text, start) ||
			// «giải Nhì», twice
			text.lexicon.pack.numberWords?.prizeCues.has(text.lower(start - 1)) ||
			text.standsInLowerCase(start)
		) {
			return false;
		}
		const form = text.form(start);
		const known = this.#syllables.has(form);
		this.#syllables.add(form);
		return known;
	}

	/** The type that most strong mentions have; undefined for a name that stands nowhere else. */
	typeOf(folded: string): number | undefined {
		const votes = this.#votes.get(folded);
		if (!votes) {
			return undefined;
		}
		let best = 0;
		for (let type = 1; type < 4; type++) {
			best = votes[type]! > votes[best]! ? type : best;
		}
		return best;
	}

	/** The type of the same words inside a sentence, where they stand at the start of one; undefined where they don't stand in any. */
	typeInside(folded: string): number | undefined {
		return this.#insideSentences.get(folded);
	}

	/** Whether a storm of the text is called so: `Milton` of `Hurricane Milton`. */
	isStorm(folded: string): boolean {
		return this.#storms.has(folded);
	}

	/** Whether any strong mention of the name has the type. */
	hasType(folded: string, type: number): boolean {
		return (this.#votes.get(folded)?.[type] ?? 0) > 0;
	}

	/** The full name that `folded` is a part of. */
	fullName(folded: string): FullName | undefined {
		return this.#shortForms.get(folded);
	}

	/** Somebody's full name that `folded` is a part of, where a company is called so as well: by its founder. */
	founderOf(folded: string): FullName | undefined {
		return this.#companies.has(folded) ? this.#peopleShort.get(folded) : undefined;
	}

	/** Whether a company is called so behind what it deals in: «Hoàng Lan» in a text on «Công ty Sữa Hoàng Lan». */
	isTradeName(folded: string): boolean {
		return this.#tradeNames.has(folded);
	}

	/** The company that is called by its first word, where nobody in the text is. */
	companyCalled(form: string): FullName | undefined {
		const company = this.#companyFirsts.get(form);
		return company && !this.#peopleShort.has(form) && !this.#peopleFirst.has(form) ? company : undefined;
	}

	/** The club that is called by this word, and whether somebody in the text is, too. */
	clubCalled(form: string): { readonly club: FullName; readonly isPerson: boolean } | undefined {
		const club = this.#clubs.get(form);
		return club && { club, isPerson: this.#peopleShort.has(form) };
	}

	/** Whether a club of the text has this town, province or city in its name. */
	isClubTown(folded: string): boolean {
		return this.#clubTowns.has(folded);
	}

	/** Whether the text has something in the place, or of it. */
	standsInPlaces(folded: string): boolean {
		return this.#placed.has(folded);
	}

	/** The type of a name or of what it is short for. */
	typeOfAny(folded: string): number | undefined {
		return this.typeOf(folded) ?? this.fullName(folded)?.type;
	}

	/** Whether any of the names or short forms begins with the word. */
	beginsWith(form: string): boolean {
		return this.#firstWords.has(form);
	}

	/** `Max` of `737 Max 9`, `Lakeside Air Show` of `15th Lakeside Air Show`. */
	#learnWithoutNumber(text: NameText, draft: Draft): void {
		let { start, end } = draft;
		while (start < end && !text.isTitle(start)) {
			start++;
		}
		while (end > start && !text.isTitle(end - 1)) {
			end--;
		}
		if (start < end && text.lexicon.pack.titleCase) {
			const form = text.folded(start, end);
			this.#addShortForm(form, text.form(start), { full: text.slice(draft.start, draft.end), type: MISC });
		}
	}

	#learnStorm(text: NameText, { start, end }: Draft): void {
		const name = end - 1;
		const kind = name - 1;
		if (
			kind >= start &&
			text.lexicon.pack.titleCase &&
			text.lexicon.pack.eventWords?.storms.has(text.key(kind)) === true &&
			text.isTitle(name) &&
			!text.is(name, COMMON_WORD)
		) {
			this.#storms.add(text.folded(name, end));
		}
	}

	#learnClub(text: NameText, { start, end }: Draft): void {
		if (
			end === start + 2 &&
			text.lexicon.pack.titleCase &&
			CLUB_ENDINGS.has(text.lower(end - 1)) &&
			text.isTitle(start) &&
			!text.is(start, COMMON_WORD | DEMONYM) &&
			!text.phrase(start, LISTED_PLACE)
		) {
			this.#clubs.set(text.form(start), { full: text.slice(start, end), type: ORG });
		}
	}

	#learnClubTown(text: NameText, { start, end }: Draft): void {
		const first = text.lower(start);
		if (
			!text.lexicon.pack.compoundsOfTwo ||
			text.phrase(start, GOVERNING_HEAD) ||
			!(CLUB_ENDINGS.has(text.lower(end - 1)) || first === 'clb' || text.phrase(start, LISTED)?.cue.label === 'club')
		) {
			return;
		}
		for (let token = start; token < end; token++) {
			const town = text.isTitle(token) ? text.phrase(token, LISTED_PLACE) : undefined;
			const townEnd = token + (town?.length ?? 0);
			if (town && townEnd - token < end - start && (townEnd === end || CLUB_ENDINGS.has(text.lower(townEnd)))) {
				this.#clubTowns.add(text.folded(token, townEnd));
				return;
			}
		}
	}

	/** `Liên hiệp` of `Liên hiệp các tổ chức hữu nghị Việt Nam`. */
	#learnHead(text: NameText, { start, end, best }: Draft): void {
		const short = start + 2;
		if (short < end && text.isTitle(start) && text.isLower(start + 1) && text.phrase(start, NAMING_HEAD | EVENT_HEAD)) {
			this.#addShortForm(text.folded(start, short), text.form(start), { full: text.slice(start, end), type: best });
		}
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
			this.#tradeNames.add(text.folded(start + 1, end));
		}
		if (start >= end || !text.isCapital(start) || text.phrase(start, INNER)) {
			if (head && text.lexicon.pack.compoundsOfTwo) {
				this.#learnNameBehindTrade(text, draft, start);
			}
			return;
		}
		if (!head && end > start + 1 && end < draft.end && mayStandAlone(text, start)) {
			this.#companyFirsts.set(text.form(start), { full: text.slice(draft.start, draft.end), type: ORG });
		}
		const form = text.folded(start, end);
		if (form.length > 2) {
			this.#addShortForm(form, text.form(start), { full: text.slice(draft.start, draft.end), type: ORG });
			this.#companies.add(form);
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
			this.#addShortForm(text.folded(start, place), text.form(start), { full, type: ORG });
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
		this.#addShortForm(form, text.form(start), { full: text.slice(draft.start, end), type: ORG });
		this.#companies.add(form);
	}

	/** The given name of `Nguyễn Văn Tám`, the family name of `Kim Jong-un` and `Vladimir Putin`. */
	#learnShortForms(text: NameText, draft: Draft): void {
		const words: string[] = [];
		let syllables = true;
		for (let token = draft.start; token < draft.end; token++) {
			if (token === draft.start || !text.isPunctuation(token)) {
				words.push(text.form(token));
				syllables &&= text.word(token).isSyllable;
			}
		}
		const count = words.length;
		if (count < 2) {
			return;
		}
		const { compoundsOfTwo } = text.lexicon.pack;
		const name = { full: text.slice(draft.start, draft.end), type: PER };
		this.#peopleFirst.add(words[0]!);
		const last = words[count - 1]!;
		const lastButOne = words[count - 2]!;
		this.#addShortForm(last, last, name);
		const familyFirst = text.is(draft.start, FAMILY_NAME);
		if (compoundsOfTwo && !text.word(draft.start).isSyllable && text.is(draft.end - 1, FAMILY_NAME)) {
			// «Kaity Nguyễn».
			this.#addShortForm(words[0]!, words[0]!, name);
		}
		if (compoundsOfTwo && count === 2 && isForeignWord(text, draft.start) && !text.phrase(draft.start, LISTED)) {
			// «Theerathon» in a text on Theerathon Bunmathan: in other countries people are called by the first one.
			this.#addShortForm(words[0]!, words[0]!, name);
		}
		if (count > 2 && (familyFirst || (compoundsOfTwo && syllables))) {
			this.#addShortForm(`${lastButOne} ${last}`, lastButOne, name);
		}
		if (familyFirst && (!compoundsOfTwo || text.isDash(draft.end - 2) || count === 3)) {
			// In Korean and Chinese names the family name.
			this.#addShortForm(words[0]!, words[0]!, name);
		}
	}

	#addShortForm(form: string, firstWord: string, name: FullName): void {
		if (name.type === PER && !this.#peopleShort.has(form)) {
			this.#peopleShort.set(form, name);
		}
		if (form.length > 1 && !this.#shortForms.has(form)) {
			this.#shortForms.set(form, name);
			this.#firstWords.add(firstWord);
		}
	}
}

/** «and Harwood State beat»: words with a capital each, where no sentence begins. */
function isInsideSentence(text: NameText, { start, end, score }: Draft): boolean {
	return (
		score > 0 &&
		end > start + 1 &&
		text.lexicon.pack.titleCase &&
		text.followsDirectly(start) &&
		text.isLower(start - 1) &&
		!text.startsSentence(start)
	);
}

/** «Sữa» of «Công ty cổ phần Sữa Hoàng Lan», in a text on «sữa»: what the company deals in, before a name of two syllables. */
function isTrade(text: NameText, start: number): boolean {
	return text.standsInLowerCase(start) && text.isTitle(start + 1) && text.isTitle(start + 2);
}

/** `in Jordan`, `Syria and Jordan`, `Amman, Jordan`. */
function isSomewhere(text: NameText, { start }: Draft): boolean {
	const before = start - 1;
	const joined = text.is(before, JOINER) || text.mark(before) === ',';
	return (
		isPlaced(text, start) ||
		(joined && text.continuesLine(start) && text.phrase(before - 1, LISTED_PLACE) !== undefined)
	);
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

/** A company's first word that is no place's and no common word. */
function mayStandAlone(text: NameText, start: number): boolean {
	return (
		text.lexicon.pack.titleCase &&
		text.isTitle(start) &&
		!text.is(start, COMMON_WORD | DEMONYM | STOP_CAPITAL) &&
		!text.phrase(start, LISTED_PLACE)
	);
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

/** The last word before `end`, without the full stop of a short form. */
function lastWord(text: NameText, end: number): number {
	return text.mark(end - 1) === '.' ? end - 2 : end - 1;
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
