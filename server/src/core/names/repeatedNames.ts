import { wordSet } from '../text/wordSet';
import { Draft } from './draft';
import { SAME_WORDS, SAME_WORDS_WEIGHT } from './evidenceKinds';
import { isInNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { DIRECTION } from './phraseKinds';
import { familyMember } from './siteFamilies';
import type { Stretch } from './stretches';
import { ORG } from './types';
import { COMMON_WORD, COMPANY_ENDING, FUNCTION_WORD, ORGANIZATION_ENDING } from './wordKinds';

interface RepeatedName {
	readonly form: string;
	/** In tokens. */
	readonly length: number;
	readonly type: number;
	/** Only among the page's own words, as its words are anybody's. */
	readonly aside: boolean;
	/** Only where nothing else is in the line. */
	readonly alone: boolean;
}

/** Of a house's stations and papers, which are called by it: `WKB World TV`. */
const STATIONS = wordSet('tv radio fm television channel network newspaper newspapers');
const NO_NAMES: readonly RepeatedName[] = [];

/** Names that stand in one place for certain, and are taken in the same words elsewhere, whatever they look like there. */
export class RepeatedNames {
	readonly #byFirst = new Map<string, RepeatedName[]>();
	/** The `wordBit`s of their first words' keys. */
	#firstBits = 0;

	/** «Областная газета»: a body that stands in quotation marks somewhere is one without them on a line of its own. */
	learnQuoted(text: NameText, draft: Draft): void {
		if (draft.best === ORG && draft.score > 0 && isInNameQuotes(text, draft.start, draft.end)) {
			this.learn(text, draft, false, true);
		}
	}

	learn(text: NameText, draft: Pick<Draft, 'start' | 'end' | 'best'>, aside = false, alone = false): void {
		const first = text.lower(draft.start);
		const form = text.slice(draft.start, draft.end);
		const known = this.#byFirst.get(first) ?? [];
		if (!known.some((name) => name.form === form)) {
			known.push({ form, length: draft.end - draft.start, type: draft.best, aside, alone });
			known.sort((a, b) => b.length - a.length);
			this.#byFirst.set(first, known);
			this.#firstBits |= text.word(draft.start).bit;
		}
	}

	/** The drafts of a stretch, with these names in place of what was found inside them. */
	applyTo(text: NameText, stretch: Stretch, drafts: readonly Draft[]): readonly Draft[] {
		const { from, to, aside } = stretch;
		if (this.#byFirst.size === 0) {
			return drafts;
		}
		const found: Draft[] = [];
		for (let at = from; at < to; at++) {
			const name = text.isCapital(at) ? this.#nameAt(text, from, at, to, aside) : undefined;
			if (name) {
				const end = at + name.length;
				const member = aside && name.type === ORG ? familyMember(text, stretch, at, end) : undefined;
				const draft = new Draft(at, member?.end ?? stationEnd(text, end, name.type));
				draft.weigh(member?.type ?? name.type, SAME_WORDS_WEIGHT, SAME_WORDS);
				found.push(draft);
				at = draft.end - 1;
			}
		}
		return withoutParts(
			found.length > 0 ? drafts.filter((draft) => !found.some((name) => addsCommonWords(text, draft, name))) : drafts,
			found,
		);
	}

	#nameAt(text: NameText, from: number, at: number, to: number, aside: boolean): RepeatedName | undefined {
		const word = text.word(at);
		if ((word.bit & this.#firstBits) === 0) {
			return undefined;
		}
		for (const name of this.#byFirst.get(word.lower) ?? NO_NAMES) {
			if (
				!(name.aside && isRegion(text, at)) &&
				(aside || !name.aside || isCredit(text, at, at + name.length)) &&
				at + name.length <= to &&
				!(name.alone && (at > from || at + name.length < to)) &&
				text.slice(at, at + name.length) === name.form
			) {
				return name;
			}
		}
		return undefined;
	}
}

/** Where a name ends that a station is called by: `WKB World TV`. */
function stationEnd(text: NameText, end: number, type: number): number {
	const station =
		type === ORG &&
		text.lexicon.pack.titleCase &&
		STATIONS.has(text.key(end)) &&
		text.followsDirectly(end) &&
		text.isCapital(end);
	return station ? end + 1 : end;
}

/** «South West», on the page of a house that is called «West». */
function isRegion(text: NameText, at: number): boolean {
	return text.followsDirectly(at) && (text.phrase(at - 1, DIRECTION) !== undefined || text.key(at - 1) === 'mid');
}

/** «[Ann Hobbs, Standard]»: between the photographer and the end of a bracket. */
function isCredit(text: NameText, start: number, end: number): boolean {
	const before = text.mark(start - 1);
	const after = text.continuesLine(end) ? text.mark(end) : '';
	return (before === ',' || before === '/') && (after === ')' || after === ']') && text.continuesLine(start - 1);
}

/** «Harbour Today Copyright», «Harbour Staff»: a longer guess that has only common words beside the name. */
function addsCommonWords(text: NameText, draft: Draft, name: Draft): boolean {
	if (
		name.best !== ORG ||
		draft.fixed ||
		draft.start > name.start ||
		draft.end < name.end ||
		!text.lexicon.pack.titleCase
	) {
		return false;
	}
	for (let token = draft.start; token < draft.end; token++) {
		const inside = token >= name.start && token < name.end;
		if (
			!inside &&
			(!text.is(token, COMMON_WORD) ||
				text.is(token, FUNCTION_WORD) ||
				(text.is(token, ORGANIZATION_ENDING | COMPANY_ENDING) && !isSection(text, name, token)) ||
				STATIONS.has(text.key(token)))
		) {
			return false;
		}
	}
	return draft.end - draft.start > name.end - name.start;
}

/** «News» of «WKH Top News», «Archives» of «The Courier Archives». */
function isSection(text: NameText, name: Draft, token: number): boolean {
	const words = text.lexicon.pack.pageWords;
	const set = token > name.end ? words?.sections : words?.holdings;
	return set?.has(text.key(token)) === true;
}

/** Merges two lists in the order of the text: `found` replaces the drafts inside it, and gives way to longer ones. */
export function withoutParts(drafts: readonly Draft[], found: readonly Draft[]): readonly Draft[] {
	if (found.length === 0) {
		return drafts;
	}
	const merged: Draft[] = [];
	let next = 0;
	for (const draft of drafts) {
		while (next < found.length && found[next]!.end <= draft.start) {
			merged.push(found[next++]!);
		}
		const other = found[next];
		if (!other || other.start >= draft.end) {
			merged.push(draft);
		} else if (draft.start < other.start || draft.end > other.end) {
			merged.push(draft);
			while (next < found.length && found[next]!.start < draft.end) {
				next++;
			}
		}
	}
	while (next < found.length) {
		merged.push(found[next++]!);
	}
	return merged;
}
