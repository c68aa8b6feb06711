import type { ClassifiedLine, InlineBoilerplate } from '../model';
import { reason, type Reason } from '../reason';
import { SHAPE_NUMBER, SHAPE_PUNCTUATION } from '../text/tokens';
import { Draft, LOC, ORG, PER } from './draft';
import { COUNTED } from './lexicon';
import type { NameText } from './nameText';

/** A longer run of words in a tag is a sentence. Tokens. */
const LONGEST_SOURCE = 8;

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
			tags.set(text.tokens.at(start), text.tokens.at(end));
		}
	}
	const attributions = new Set<number>();
	for (const { class: kind, line } of lines) {
		if (kind === 'attribution') {
			attributions.add(text.tokens.at(lineStart(line)));
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
		let end = at;
		while (end < to && isNameToken(text, end) && end - at < LONGEST_SOURCE) {
			end++;
		}
		if (end > at && text.isCapital(at) && !text.inTime(at)) {
			const why = reason('In the tag that names the source');
			// «SACRAMENTO (AP) –»: the place stands before the agency in brackets.
			found.push(at < open && open < to ? placeDraft(at, end, why) : sourceDraft(text, at, end, why));
		}
		at = Math.max(end, at + 1);
	}
	return found;
}

/** `Theo Thời báo Kinh tế`: what the line names after its first word; undefined where it is another kind of line. */
export function scanAttribution(text: NameText, from: number, to: number): Draft | undefined {
	const cue = text.lexicon.sourceWords.startingAt(text, from);
	if (!cue) {
		return undefined;
	}
	let start = from + cue.words.length;
	if (text.mark(start) === ':') {
		start++;
	}
	let end = start;
	while (end < to && (isNameToken(text, end) || text.isDash(end) || text.mark(end) === '&')) {
		end++;
	}
	if (end < to || end === start || end - start > LONGEST_SOURCE || !text.isCapital(start)) {
		return undefined;
	}
	return sourceDraft(text, start, end, reason('In the line that names the source'));
}

/** `© Marina Lee / The Ice herald`: after the photographer the publisher, which a word in lower case tells from a person. */
export function publishersInCredits(text: NameText, inline: readonly InlineBoilerplate[]): Draft[] {
	const found: Draft[] = [];
	for (const { class: kind, start, end } of inline) {
		const to = kind === 'credit' ? text.tokens.at(end) : 0;
		for (let at = text.tokens.at(start); at < to; at++) {
			if (text.mark(at) !== '/' || !text.isCapital(at + 1)) {
				continue;
			}
			let last = at + 1;
			let lower = false;
			while (last < to && isNameToken(text, last) && !text.lexicon.functionWords.has(text.key(last))) {
				lower ||= text.isLower(last);
				last++;
			}
			if (lower && last === to && last - at <= LONGEST_SOURCE) {
				found.push(sourceDraft(text, at + 1, last, reason('In the tag that names the source')));
			}
		}
	}
	return found;
}

function sourceDraft(text: NameText, start: number, end: number, why: Reason): Draft {
	const draft = new Draft(start, end);
	draft.fixed = true;
	const listed = text.lexicon.openings.startingAt(
		text,
		start,
		({ kind, label }) => kind === 'name' && label !== COUNTED,
	);
	const place = listed?.value.type === 'LOC' && start + listed.words.length === end;
	if (place) {
		draft.add(LOC, 5, reason('In the list of names: {0}', listed.value.label!));
	} else if (looksLikePerson(text, start, end)) {
		draft.add(PER, 4, why);
	} else {
		draft.add(ORG, 5, why);
	}
	return draft;
}

function placeDraft(start: number, end: number, why: Reason): Draft {
	const draft = new Draft(start, end);
	draft.fixed = true;
	draft.add(LOC, 4, why);
	return draft;
}

function looksLikePerson(text: NameText, start: number, end: number): boolean {
	const { lexicon } = text;
	const words = end - start;
	return (
		words > 1 &&
		words < 5 &&
		lexicon.familyNames.has(text.key(start)) &&
		(!lexicon.pack.compoundsOfTwo || (words > 2 && lexicon.givenNames.has(text.key(end - 1))))
	);
}

/** Words, and the dots and ampersands glued between them: `VOV.VN`, `TT&ĐS`. */
function isNameToken(text: NameText, token: number): boolean {
	if (text.tokens.shapes[token] !== SHAPE_PUNCTUATION) {
		return text.tokens.shapes[token] !== SHAPE_NUMBER;
	}
	const mark = text.mark(token);
	return (
		mark === '&' ||
		((mark === '.' || mark === '-') &&
			text.isGlued(token) &&
			text.isGlued(token + 1) &&
			text.tokens.shapes[token + 1] !== SHAPE_PUNCTUATION)
	);
}
