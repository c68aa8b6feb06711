import type { Draft } from './draft';
import type { NameText } from './nameText';
import { COMMON, HONORIFIC, ORGANIZATION_CUE, ROLE, TITLE } from './phraseKinds';
import type { Phrase } from './phrases';
import type { Scan } from './scanning';
import { LOC, ORG } from './types';
import { GENITIVE } from './wordKinds';
import { partitionPoint } from '../binarySearch';

/** First token of the title or honorific right before `start`, with its territory or body between them; undefined where there is none. */
export function titleStart(text: NameText, scan: Scan, start: number): number | undefined {
	if (!text.followsDirectly(start) || text.hasPossessive(start - 1)) {
		return undefined;
	}
	const bare = bareTitleStart(text, scan, start);
	if (bare !== undefined) {
		return bare;
	}
	const before = draftEndingAt(scan.drafts, start);
	if (before) {
		text.knowledge.doubts?.readType(before);
	}
	if (
		!before ||
		(before.best !== LOC && before.best !== ORG) ||
		before.score <= 0 ||
		!text.lexicon.pack.territoryFollows
	) {
		return undefined;
	}
	let owner = before.start;
	if (text.followsDirectly(owner) && text.is(owner - 1, GENITIVE)) {
		owner--;
	}
	return text.followsDirectly(owner) ? bareTitleStart(text, scan, owner) : undefined;
}

function bareTitleStart(text: NameText, scan: Scan, start: number): number | undefined {
	const found = scan.titles.get(start);
	if (found !== undefined) {
		return found;
	}
	const cue = text.cueBefore(start, ROLE | HONORIFIC);
	return cue && !endsLongerCue(text, start, cue) ? start - cue.length : undefined;
}

/** «ban lãnh đạo», «bao trùm»: a title that is the end of a word for a body, or of a common one; «các cầu thủ» may be a team's or some by name. */
function endsLongerCue(text: NameText, start: number, { kind, length }: Phrase): boolean {
	if (!text.lexicon.pack.compoundsOfTwo || kind !== TITLE) {
		return false;
	}
	const body = text.cueBefore(start, ORGANIZATION_CUE)?.length ?? 0;
	return (
		(body > length && !text.lexicon.pack.headWords?.plurals.has(text.lower(start - body))) ||
		(length === 1 && text.followsDirectly(start - 1) && text.phrase(start - 2, COMMON)?.length === 2)
	);
}

/** The draft whose last token is the one before `token`. Drafts are in the order of the text and don't overlap. */
function draftEndingAt(drafts: readonly Draft[], token: number): Draft | undefined {
	const draft = drafts[partitionPoint(drafts.length, (i) => drafts[i]!.end < token)];
	return draft?.end === token ? draft : undefined;
}
