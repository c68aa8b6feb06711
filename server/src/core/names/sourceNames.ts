import type { ClassifiedLine, InlineBoilerplate } from '../model';
import { Draft, fixedDraft } from './draft';
import { ELSEWHERE, type EvidenceKind, SURE_LIST_WEIGHT } from './evidenceKinds';
import { listReason } from './listKinds';
import type { NameText } from './nameText';
import { INNER, LISTED, LISTED_PLACE, SOURCE_WORD } from './phraseKinds';
import { LOC } from './types';
import { ABBREVIATION, FAMILY_NAME, FUNCTION_WORD, GIVEN_NAME, JOINER } from './wordKinds';

/** What sites are called, too: `24h`. */
const FIGURES_AND_LETTERS = /^[0-9]+[a-z]+$/u;
/** A longer run of words in a tag is a sentence. Tokens. */
const LONGEST_SOURCE = 8;

/** What a source is by the place where it is named. */
interface SourcePlace {
	readonly person: EvidenceKind;
	readonly organization: EvidenceKind;
}

const IN_TAG: SourcePlace = { person: ELSEWHERE.sourceTagPerson, organization: ELSEWHERE.sourceTag };
const IN_LINE: SourcePlace = { person: ELSEWHERE.sourceLinePerson, organization: ELSEWHERE.sourceLine };

/** Passages that are known to name who published a text: its site, an agency, a newspaper. */
export interface Sources {
	/** Tokens of tags such as `VOV.VN - ` and `Oslo (Reuters) – `, by their first one, with the token after each. */
	readonly tags: ReadonlyMap<number, number>;
	/** First token of each line that tells where its article was taken from. */
	readonly attributions: ReadonlySet<number>;
}

export function sourcesOf(
	text: NameText,
	lines: readonly ClassifiedLine[],
	lineStart: (line: number) => number,
	inline: readonly InlineBoilerplate[],
): Sources {
	const tags = new Map<number, number>();
	for (const { class: kind, start, end } of inline) {
		if (kind === 'source-tag') {
			tags.set(text.at(start), text.at(end));
		}
	}
	const attributions = new Set<number>();
	for (const { class: kind, line } of lines) {
		if (kind === 'attribution') {
			attributions.add(text.at(lineStart(line)));
		}
	}
	return { tags, attributions };
}

/** What a tag before a text names: the place where it was written, as lists know it, and whoever wrote it. */
export function scanTag(text: NameText, from: number, to: number): Draft[] {
	const found: Draft[] = [];
	let open = from;
	while (open < to && text.mark(open) !== '(') {
		open++;
	}
	for (let at = from; at < to;) {
		// «ST. JOSEPH, Mich. (AP)»
		let end = text.is(at, ABBREVIATION) && text.mark(at + 1) === '.' && text.isCapital(at + 2) ? at + 2 : at;
		while (end < to && isNameToken(text, end) && end - at < LONGEST_SOURCE) {
			end++;
		}
		if (end < to && end > at && text.phrase(at, LISTED_PLACE)?.length === end + 1 - at) {
			// «COLUMBIA, S.C. (AP)»: with its last stop.
			end++;
		}
		if (end > at && text.isCapital(at) && !text.inTime(at)) {
			// «SACRAMENTO (AP) –»: the place stands before the agency in brackets.
			found.push(at < open && open < to ? placeDraft(at, end) : sourceDraft(text, at, end, IN_TAG));
		}
		at = Math.max(end, at + 1);
	}
	return found;
}

/** `Theo Thời báo Kinh tế`: what the line names after its first word; undefined where it is another kind of line. */
export function scanAttribution(text: NameText, from: number, to: number): Draft | undefined {
	const cue = text.phrase(from, SOURCE_WORD);
	if (!cue) {
		return undefined;
	}
	let start = from + cue.length;
	if (text.mark(start) === ':') {
		start++;
	}
	if (start + 1 === to && FIGURES_AND_LETTERS.test(text.lower(start))) {
		// «Theo 24h».
		return fixedDraft(start, to, IN_LINE.organization);
	}
	let end = start;
	while (end < to && (isNameToken(text, end) || text.isDash(end) || text.mark(end) === '&')) {
		end++;
	}
	if (end < to || end === start || end - start > LONGEST_SOURCE || !text.isCapital(start)) {
		return undefined;
	}
	return sourceDraft(text, start, end, IN_LINE);
}

/** `Theo Kinh tế & Đời sống`: a whole line of the source's word and the fields that a paper writes on, whatever its class. */
export function namesSource(text: NameText, from: number, to: number): boolean {
	const cue =
		text.lexicon.pack.compoundsOfTwo && to - from < LONGEST_SOURCE ? text.phrase(from, SOURCE_WORD) : undefined;
	let at = from + (cue?.length ?? 0);
	if (!cue || !text.isCapital(from) || !text.isTitle(at)) {
		return false;
	}
	let lower = 0;
	while (at < to) {
		const field = text.isCapital(at) ? text.phrase(at, INNER) : undefined;
		if (!field && text.mark(at) !== '&' && !text.is(at, JOINER)) {
			return false;
		}
		lower += field && field.length > 1 ? 1 : 0;
		at += field?.length ?? 1;
	}
	return lower > 1;
}

/** `© Marina Lee / The Ice herald`: after the photographer the publisher, which a word in lower case tells from a person. */
export function publishersInCredits(text: NameText, inline: readonly InlineBoilerplate[]): Draft[] {
	const found: Draft[] = [];
	for (const { class: kind, start, end } of inline) {
		const to = kind === 'credit' ? text.at(end) : 0;
		for (let at = text.at(start); at < to; at++) {
			if (text.mark(at) !== '/' || !text.isCapital(at + 1)) {
				continue;
			}
			let last = at + 1;
			let lower = false;
			while (last < to && isNameToken(text, last) && !text.is(last, FUNCTION_WORD)) {
				lower ||= text.isLower(last);
				last++;
			}
			if (lower && last === to && last - at <= LONGEST_SOURCE) {
				found.push(sourceDraft(text, at + 1, last, IN_TAG));
			}
		}
	}
	return found;
}

function sourceDraft(text: NameText, start: number, end: number, place: SourcePlace): Draft {
	const draft = new Draft(start, end);
	draft.fixed = true;
	const listed = text.phrase(start, LISTED);
	if (listed?.type === LOC && start + listed.length === end) {
		draft.weigh(LOC, SURE_LIST_WEIGHT, listReason(listed.cue.label!));
	} else if (looksLikePerson(text, start, end)) {
		draft.add(place.person);
	} else {
		draft.add(place.organization);
	}
	return draft;
}

function placeDraft(start: number, end: number): Draft {
	return fixedDraft(start, end, ELSEWHERE.sourceTagPlace);
}

function looksLikePerson(text: NameText, start: number, end: number): boolean {
	const { lexicon } = text;
	const words = end - start;
	return (
		words > 1 &&
		words < 5 &&
		text.is(start, FAMILY_NAME) &&
		(!lexicon.pack.compoundsOfTwo || (words > 2 && text.is(end - 1, GIVEN_NAME)))
	);
}

/** Words, and the dots and ampersands glued between them: `VOV.VN`, `TT&ĐS`. */
function isNameToken(text: NameText, token: number): boolean {
	if (!text.isPunctuation(token)) {
		return !text.isNumber(token);
	}
	const mark = text.mark(token);
	return (
		mark === '&' ||
		((mark === '.' || mark === '-') && text.isGlued(token) && text.isGlued(token + 1) && !text.isPunctuation(token + 1))
	);
}
