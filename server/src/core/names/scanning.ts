import { Draft, fixedDraft } from './draft';
import { COUNTED_WEIGHT, INSIDE, LIST_WEIGHT } from './evidenceKinds';
import { listReason } from './listKinds';
import type { NameText } from './nameText';
import { numbersEvent, yearBehindDash } from './numberedNames';
import { COUNTED } from './phraseKinds';
import type { Phrase } from './phrases';
import { addListedEvidence } from './runEvidence';
import { MISC } from './types';
import { EVENT_ENDING } from './wordKinds';

/** What one reading of a text finds, to be weighed afterwards. */
export interface Scan {
	/** In the order of the text; the score says whether each is a name by itself. */
	readonly drafts: Draft[];
	/** First token of each title that was found, by the token after its end. */
	readonly titles: Map<number, number>;
	/** The same the other way round. */
	readonly titleEnds: Map<number, number>;
	/** Each title that was found, as its first token and the one after its end. */
	readonly skipped: number[];
}

export function skipTitle(scan: Scan, start: number, end: number): number {
	scan.titles.set(end, start);
	scan.titleEnds.set(start, end);
	scan.skipped.push(start, end);
	return end;
}

/** Takes a draft whole, and returns the token to go on with. */
export function pushDraft(scan: Scan, draft: Draft): number {
	scan.drafts.push(draft);
	return draft.end;
}

/** What is a name only where others say so. */
export function pushLeaning(scan: Scan, start: number, end: number, type: number): number {
	const draft = new Draft(start, end);
	draft.lean(type, 1);
	return pushDraft(scan, draft);
}

export function pushListed(scan: Scan, text: NameText, at: number, end: number, phrase: Phrase, type: number): number {
	const last = type === MISC ? yearBehindDash(text, end) : end;
	const numbered = type === MISC && !isProduct(text, phrase, end) && numbersEvent(text, at, end);
	const draft = new Draft(numbered ? at - 1 : at, last);
	draft.counted = (phrase.kind & COUNTED) !== 0;
	draft.fixed = !draft.counted;
	draft.weigh(type, draft.counted ? COUNTED_WEIGHT : LIST_WEIGHT, listReason(phrase.cue.label!));
	addListedEvidence(text, draft, scan);
	scan.drafts.push(draft);
	return last;
}

/** «the 2020 Sentra»: what is made, of which the year is no part. */
function isProduct(text: NameText, { cue }: Phrase, end: number): boolean {
	return cue.label === 'product' || (cue.label === 'company' && !text.is(end - 1, EVENT_ENDING));
}

/** A name with its head, of which the first part, until before `headEnd`, tells the type. */
export function pushHeaded(scan: Scan, start: number, end: number, headEnd: number, type: number): number {
	return pushDraft(
		scan,
		fixedDraft(start, end, type === MISC ? INSIDE.eventHead : INSIDE.organizationHead, start, headEnd),
	);
}
