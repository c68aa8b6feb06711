import { copyrightHolder, mayOpenRights } from './copyrightHolders';
import { Draft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import type { SiteWords } from './packWords';
import { LISTED } from './phraseKinds';
import type { RepeatedNames } from './repeatedNames';
import { isBeforeDomain } from './siteAddresses';
import {
	FIRST_LINE,
	ITS_ARTICLE,
	PAPER,
	HOLDER,
	IN_HOLDER,
	ADDRESS,
	CALLED_ON,
	OFFERS,
	WITH_ARTICLE,
	BARE,
	ENOUGH,
	SURE,
	ENOUGH_OF_COMMON,
	FIRST_LINES,
	LONGEST,
	SHORTEST_ADDRESS,
	TITLE_MARKS,
	SAFE_LETTERS,
	weightOf,
} from './siteEvidence';
import type { Stretch } from './stretches';
import { ORG } from './types';
import { COMPANY_ENDING, DEMONYM, FUNCTION_WORD, GIVEN_NAME, REGION_CODE } from './wordKinds';
import { acronymsOf, isArticle, isPlain, runFrom } from './siteForms';

/**
 * The name that a page has for itself, by what its masthead, its rights, its addresses and its calls to readers say together:
 * one name everywhere on the page, where its words may look like any others (`Observer`, `The Tribune`, `Harwick Today`).
 */
export function learnSiteNames(text: NameText, stretches: readonly Stretch[], repeated: RepeatedNames): void {
	const { lexicon } = text;
	const names = new SiteNames(text);
	for (const [i, stretch] of stretches.entries()) {
		if (stretch.lexicon.pack.siteWords && stretch.lexicon.pack.titleCase) {
			text.lexicon = stretch.lexicon;
			names.read(stretch, i < FIRST_LINES);
		}
	}
	names.teach(stretches, repeated);
	text.lexicon = lexicon;
}

const COPYRIGHT_SIGN = 0xa9;

interface Candidate {
	readonly start: number;
	readonly end: number;
	/** Where it stands behind its article. */
	article: number | undefined;
	bits: number;
}

class SiteNames {
	readonly #text: NameText;
	readonly #candidates = new Map<string, Candidate>();
	readonly #addresses = new Set<string>();

	constructor(text: NameText) {
		this.#text = text;
	}

	/** Those of the line that is read: others than such as have them are left out. */
	get #words(): SiteWords {
		return this.#text.lexicon.pack.siteWords!;
	}

	read({ from, to, aside, boilerplate }: Stretch, first: boolean): void {
		const text = this.#text;
		const whole = aside || boilerplate;
		let segment = from;
		for (let at = from; (whole || first) && at <= to; at++) {
			if (at === to || (text.isPunctuation(at) && TITLE_MARKS.has(text.mark(at)) && !text.isGlued(at))) {
				if (whole || segment > from) {
					this.#readWhole(segment, at, first && (aside || at === to) ? FIRST_LINE : 0);
				}
				segment = at + 1;
			}
		}
		for (let at = from; at < to; at++) {
			this.#readToken(at, from, to, aside);
		}
	}

	/** A line, or a part of a title, that has nothing but capitals. */
	#readWhole(from: number, to: number, bit: number): void {
		const text = this.#text;
		if (to <= from || runFrom(text, from, to) !== to || to - from > LONGEST) {
			return;
		}
		const article = isArticle(text, from) && to > from + 1;
		const last = to - 1;
		const paper =
			this.#words.papers.has(text.key(last)) ||
			(article && this.#words.weakPapers.has(text.key(last)) && !isPlain(text, from + 1, last)) ||
			(article && to === from + 2 && text.is(last, DEMONYM));
		const opens = article || (this.#words.periods.has(text.key(from)) && to === from + 2);
		const bits = bit | (paper && (opens || bit !== 0) ? PAPER : 0) | (opens ? ITS_ARTICLE : 0);
		this.#add(from, to, bits);
		if (article && last > from + 1 && this.#words.print.has(text.key(last))) {
			// «The West Harwick Newspaper»
			this.#add(from, last, PAPER | ITS_ARTICLE);
		}
		if (bit !== 0 && this.#words.trailing.has(text.key(last))) {
			// «Harbour Daily Times Online News»
			let end = last;
			while (this.#words.trailing.has(text.key(end - 1))) {
				end--;
			}
			this.#readWhole(from, end, bit);
		}
	}

	#readToken(at: number, from: number, to: number, aside: boolean): void {
		const text = this.#text;
		if (text.isPunctuation(at)) {
			this.#readMark(at, from);
			return;
		}
		// Most words of a text have no capital beside them, and tell nothing.
		const before = text.isCapital(at - 1) || text.isCapital(at - 2) || text.isCapital(at - 3);
		if (!before && !text.isCapital(at + 1) && !text.isCapital(at + 2) && !text.isPunctuation(at + 1)) {
			return;
		}
		this.#readRights(at, from);
		const key = text.key(at);
		if (key === 'rights' && text.key(at - 1) === 'all' && at > from + 2) {
			const start = text.isNumber(from) ? from + 1 : from;
			if (runFrom(text, start, at - 2) === at - 2) {
				this.#addHolder(start, at - 2);
			}
		} else if (
			(aside || !text.continuesLine(at) || this.#words.prepositions.has(key)) &&
			this.#words.calls.has(key) &&
			(!this.#words.prepositions.has(key) || this.#words.calling.has(text.key(at - 1)))
		) {
			const start = text.isThe(at + 1) && text.isLower(at + 1) ? at + 2 : at + 1;
			const end = runFrom(text, start, to);
			for (let last = start + 1; last <= end && !(last > start + 1 && text.hasPossessive(last - 2)); last++) {
				this.#add(start, last, CALLED_ON | (this.#isPaper(start, last) ? PAPER | ITS_ARTICLE : 0));
			}
		} else if (key === 'by' && this.#words.made.has(text.key(at - 1)) && runFrom(text, at + 1, to) > at + 1) {
			// «hosted by Kenya's Minister».
			if (!text.hasPossessive(at + 1)) {
				this.#add(at + 1, runFrom(text, at + 1, to), HOLDER);
			}
		} else if (this.#words.offered.has(key)) {
			this.#addOffered(at, from);
		}
	}

	#readMark(at: number, from: number): void {
		const text = this.#text;
		if (text.isGlued(at + 1) && at > from) {
			if (isBeforeDomain(text, at)) {
				this.#addresses.add(text.lower(at - 1));
			} else if (text.mark(at) === '@') {
				this.#addAccount(at, from);
			}
		}
		if (text.text.charCodeAt(text.startOf(at)) === COPYRIGHT_SIGN) {
			this.#readRights(at, from);
		}
	}

	#readRights(at: number, from: number): void {
		const text = this.#text;
		if (mayOpenRights(text, at)) {
			const holder = copyrightHolder(text, at);
			if (holder) {
				this.#addHolder(holder.start, holder.end);
			} else if (at > from && text.key(at - 1) !== 'copyright' && runFrom(text, from, at) === at) {
				this.#addHolder(from, at);
			}
		}
	}

	/** «Follow Harwick Today @harwicktoday»: the words before an account that is spelled by them. */
	#addAccount(at: number, from: number): void {
		const text = this.#text;
		let joined = '';
		for (let start = at - 1; start >= from && start >= at - LONGEST && text.isCapital(start); start--) {
			joined = text.lower(start) + joined;
			if (joined === text.lower(at + 1)) {
				this.#add(start, at, ADDRESS);
			}
		}
	}

	/** «Get The Harwick Times», «from The Times of Harwick» */
	#isPaper(start: number, end: number): boolean {
		const text = this.#text;
		return (
			isArticle(text, start) &&
			(this.#words.papers.has(text.key(end - 1)) ||
				(this.#words.papers.has(text.key(start + 1)) && text.isOf(start + 2) && end > start + 3))
		);
	}

	/** What offers something, or for whom somebody writes: `Harbour Staff`, `Kettle senior court writer`. */
	#addOffered(at: number, from: number): void {
		const text = this.#text;
		let end = at;
		while (end > from && at - end < 2 && text.isLower(end - 1) && text.followsDirectly(end)) {
			end--;
		}
		for (let start = end - 1; start >= from && end - start <= LONGEST; start--) {
			if (!text.isCapital(start) || !text.followsDirectly(start + 1)) {
				break;
			}
			this.#add(start, end, OFFERS);
		}
	}

	#addHolder(start: number, end: number): void {
		const text = this.#text;
		const first = isArticle(text, start) ? start + 1 : start;
		let last = end;
		while (last > first + 1 && (text.isPunctuation(last - 1) || text.is(last - 1, COMPANY_ENDING))) {
			// «The Kettle Company (Media) Limited»
			last -= text.mark(last - 1) === ')' && text.mark(last - 3) === '(' && last - 3 > first ? 3 : 1;
		}
		this.#add(start, last, HOLDER);
		for (let part = first + 1; part < last; part++) {
			this.#add(start, part, IN_HOLDER);
			this.#add(part, last, IN_HOLDER);
		}
	}

	#add(from: number, end: number, bits: number): void {
		const text = this.#text;
		const article = isArticle(text, from) && from + 1 < end;
		const start = article ? from + 1 : from;
		if (
			start >= end ||
			end - start > LONGEST ||
			!text.isCapital(start) ||
			text.is(start, FUNCTION_WORD) ||
			text.isPunctuation(start) ||
			text.isPunctuation(end - 1)
		) {
			return;
		}
		const form = text.slice(start, end);
		const known = this.#candidates.get(form) ?? { start, end, article: undefined, bits: 0 };
		known.bits |= bits | (article ? WITH_ARTICLE : BARE);
		known.article ??= article ? start : undefined;
		this.#candidates.set(form, known);
	}

	teach(stretches: readonly Stretch[], repeated: RepeatedNames): void {
		const text = this.#text;
		if (this.#addresses.size > 0) {
			this.#readAddresses(stretches);
		}
		const letters = new Set<string>();
		for (const { start, end, article, bits } of this.#candidates.values()) {
			if (!this.#isName(start, end, bits)) {
				continue;
			}
			if (article !== undefined) {
				repeated.learn(text, organization(article - 1, article + end - start), false);
			}
			const plain = isPlain(text, start, end);
			if (!plain || (bits & BARE) !== 0) {
				repeated.learn(text, organization(start, end), plain);
			}
			if (end > start + 1) {
				acronymsOf(text, start, end).forEach((acronym) => letters.add(acronym));
			}
		}
		if (letters.size > 0) {
			this.#teachLetters(stretches, letters, repeated);
		}
	}

	#isName(start: number, end: number, bits: number): boolean {
		const text = this.#text;
		const weight = weightOf(bits);
		if (weight < ENOUGH) {
			return false;
		}
		const plain = isPlain(text, start, end);
		const listed = text.phrase(start, LISTED);
		const person = end === start + 2 && text.is(start, GIVEN_NAME);
		return (
			!(plain && (weight < ENOUGH_OF_COMMON || (bits & SURE) === 0)) &&
			!(listed && listed.type !== ORG && listed.length === end - start) &&
			!person
		);
	}

	/** `Harwick Today` by `harwicktoday.example`. */
	#readAddresses(stretches: readonly Stretch[]): void {
		const text = this.#text;
		for (const { from, to, lexicon } of stretches) {
			text.lexicon = lexicon;
			for (let at = from; at < to; at++) {
				let joined = '';
				for (let end = at; text.isCapital(at) && end < to && end < at + LONGEST; end++) {
					if (end > at && !text.followsDirectly(end)) {
						break;
					}
					joined += text.lower(end);
					if (joined.length >= SHORTEST_ADDRESS && text.isCapital(end) && this.#addresses.has(joined)) {
						this.#add(at, end + 1, ADDRESS);
					}
				}
			}
		}
	}

	/** `TOI` of `The Times of Israel`, where the page calls itself so. */
	#teachLetters(stretches: readonly Stretch[], letters: ReadonlySet<string>, repeated: RepeatedNames): void {
		const text = this.#text;
		for (const { from, to, aside, lexicon } of stretches) {
			text.lexicon = lexicon;
			for (let at = from; at < to; at++) {
				if (
					text.isCapital(at) &&
					letters.has(text.slice(at, at + 1)) &&
					(aside || text.lengthOf(at) >= SAFE_LETTERS) &&
					!text.phrase(at, LISTED) &&
					!text.is(at, REGION_CODE)
				) {
					repeated.learn(text, organization(at, at + 1), text.lengthOf(at) < SAFE_LETTERS);
				}
			}
		}
	}
}

function organization(start: number, end: number): Draft {
	const draft = new Draft(start, end);
	draft.add(ELSEWHERE.copyright);
	return draft;
}
