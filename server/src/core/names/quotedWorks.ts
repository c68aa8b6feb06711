import { reason } from '../reason';
import { SHAPE_PUNCTUATION } from '../text/tokens';
import { Draft, MISC, ORG } from './draft';
import type { NameText } from './nameText';
import { withoutParts } from './repeatedNames';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’', '„': '“', "'": "'" };
/** Longer quotations are somebody's words. Tokens. */
const LONGEST_TITLE = 12;
const MOST_QUOTED_WORDS = 3;
/** Tokens with the opening mark. */
const LONGEST_QUOTED_NAME = 6;

/** A work's title in quotation marks, by the word for such works before it or after it: `phim “Bố già”`, `“Bố già” là phim`. */
export function quotedWork(text: NameText, quote: number): Draft | undefined {
	const end = quotationEnd(text, quote);
	if (end === undefined || !text.isCapital(quote + 1)) {
		return undefined;
	}
	const listed = text.lexicon.openings.startingAt(text, quote + 1, ({ type }) => type === 'ORG');
	if (listed && quote + 1 + listed.words.length === end) {
		return undefined;
	}
	const before = text.continuesLine(quote) ? text.lexicon.cues.endingAt(text, quote - 1, isWork) : undefined;
	const after =
		text.continuesLine(end + 2) && text.lexicon.pack.copulas.includes(text.lower(end + 1))
			? text.lexicon.cues.startingAt(text, end + 2, isWork)
			: undefined;
	const cue = before ?? after;
	if (!cue) {
		return undefined;
	}
	return workDraft(
		quote + 1,
		end,
		before
			? reason('In quotation marks after “{0}”', cue.words.join(' '))
			: reason('In quotation marks, and called “{0}”', cue.words.join(' ')),
	);
}

/** «Ледовый вестник»: one to three words, where a language sets organisations' names in quotation marks; no speech. */
export function quotedOrganization(text: NameText, quote: number): Draft | undefined {
	const end =
		text.lexicon.pack.caseEndings.length > 0 && text.mark(quote) === '«' ? quotationEnd(text, quote) : undefined;
	if (end === undefined || end - quote > LONGEST_QUOTED_NAME || end - quote < 3 || !text.isCapital(quote + 1)) {
		return undefined;
	}
	const speech = text.mark(quote - 1) === ':' || (text.mark(end + 1) === ',' && text.isDash(end + 2));
	if (speech || text.lexicon.stopCapitals.has(text.key(quote + 1))) {
		return undefined;
	}
	let words = 0;
	for (let token = quote + 1; token < end; token++) {
		if (text.isDash(token) && text.isGlued(token) && text.isGlued(token + 1)) {
			continue;
		}
		words++;
		if (
			words > MOST_QUOTED_WORDS ||
			!(text.isTitle(token) || text.isLower(token)) ||
			text.lexicon.functionWords.has(text.key(token))
		) {
			return undefined;
		}
	}
	const draft = new Draft(quote + 1, end);
	draft.fixed = true;
	draft.add(ORG, 3, reason('In quotation marks, as organisations are'));
	return draft;
}

/** Replaces what was found inside quotation marks that hold a work's title which other places tell. */
export function withRepeatedWorks(
	text: NameText,
	from: number,
	to: number,
	drafts: readonly Draft[],
	works: ReadonlySet<string>,
): readonly Draft[] {
	const found: Draft[] = [];
	for (let token = from; token < to; token++) {
		const end = text.tokens.shapes[token] === SHAPE_PUNCTUATION ? quotationEnd(text, token) : undefined;
		if (end !== undefined && works.has(text.folded(token + 1, end))) {
			found.push(workDraft(token + 1, end, reason('Named so elsewhere in this document')));
			token = end;
		}
	}
	return withoutParts(drafts, found);
}

/** The titles among drafts, in folded form. */
export function worksAmong(text: NameText, drafts: readonly Draft[]): string[] {
	return drafts
		.filter(
			({ fixed, best, start, end }) =>
				fixed &&
				best === MISC &&
				CLOSING[text.mark(start - 1)] !== undefined &&
				CLOSING[text.mark(start - 1)] === text.mark(end),
		)
		.map(({ start, end }) => text.folded(start, end));
}

function workDraft(start: number, end: number, why: ReturnType<typeof reason>): Draft {
	const draft = new Draft(start, end);
	draft.fixed = true;
	draft.add(MISC, 4, why);
	return draft;
}

function isWork({ kind }: { readonly kind: string }): boolean {
	return kind === 'workCue';
}

/** The closing mark of the quotation that opens at `quote`, in its line and not far. */
export function quotationEnd(text: NameText, quote: number): number | undefined {
	const closing = CLOSING[text.mark(quote)];
	if (closing === undefined || !text.continuesLine(quote + 1)) {
		return undefined;
	}
	for (let end = quote + 1; end - quote <= LONGEST_TITLE && text.continuesLine(end); end++) {
		if (text.mark(end) === closing) {
			return end > quote + 1 ? end : undefined;
		}
	}
	return undefined;
}
