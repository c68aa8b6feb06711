import { reason } from '../reason';
import { Draft, LOC, MISC, ORG, PER } from './draft';
import { addListedEvidence } from './evidence';
import { COUNTED, type Cue } from './lexicon';
import type { NameText } from './nameText';
import type { Phrase } from './phrases';

export const TYPE_INDEX = { PER, LOC, ORG, MISC } as const;

/** What one reading of a text finds, to be weighed afterwards. */
export interface Scan {
	/** In the order of the text; the score says whether each is a name by itself. */
	readonly drafts: Draft[];
	/** First token of each title that was found, by the token after its end. */
	readonly titles: Map<number, number>;
	/** The same the other way round. */
	readonly titleEnds: Map<number, number>;
}

export function skipTitle(scan: Scan, start: number, end: number): number {
	scan.titles.set(end, start);
	scan.titleEnds.set(start, end);
	return end;
}

export function pushListed(
	scan: Scan,
	text: NameText,
	at: number,
	end: number,
	phrase: Phrase<Cue>,
	type: number,
): number {
	const draft = new Draft(at, end);
	const label = phrase.value.label!;
	draft.fixed = label !== COUNTED;
	draft.counted = label === COUNTED;
	draft.add(
		type,
		label === COUNTED ? 2.5 : 4,
		label === COUNTED
			? reason('Stands in news texts as a name of this type')
			: reason('In the list of names: {0}', label),
	);
	addListedEvidence(text, draft, scan);
	scan.drafts.push(draft);
	return end;
}

export function pushHeaded(
	text: NameText,
	scan: Scan,
	start: number,
	end: number,
	headEnd: number,
	type: number,
): number {
	const draft = new Draft(start, end);
	draft.fixed = true;
	draft.add(type, 5, reason('Begins with “{0}”', text.slice(start, headEnd)));
	scan.drafts.push(draft);
	return end;
}
