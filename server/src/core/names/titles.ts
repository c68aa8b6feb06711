import { LOC, ORG, type Draft } from './draft';
import type { NameText } from './nameText';
import { followsDirectly } from './runs';
import type { Scan } from './scanning';

/** First token of the title or honorific right before `start`, with its territory or body between them; undefined where there is none. */
export function titleStart(text: NameText, scan: Scan, start: number): number | undefined {
	if (!followsDirectly(text, start) || text.hasPossessive(start - 1)) {
		return undefined;
	}
	const bare = bareTitleStart(text, scan, start);
	if (bare !== undefined) {
		return bare;
	}
	const before = draftEndingAt(scan.drafts, start);
	if (
		!before ||
		(before.best !== LOC && before.best !== ORG) ||
		before.score <= 0 ||
		!text.lexicon.pack.territoryFollows
	) {
		return undefined;
	}
	let owner = before.start;
	if (followsDirectly(text, owner) && text.lexicon.pack.genitives.includes(text.key(owner - 1))) {
		owner--;
	}
	return followsDirectly(text, owner) ? bareTitleStart(text, scan, owner) : undefined;
}

function bareTitleStart(text: NameText, scan: Scan, start: number): number | undefined {
	const found = scan.titles.get(start);
	if (found !== undefined) {
		return found;
	}
	const cue = text.lexicon.cues.endingAt(
		text,
		start - 1,
		({ kind }) => kind === 'title' || kind === 'titleWithField' || kind === 'honorific',
	);
	return cue ? start - cue.words.length : undefined;
}

/** The draft whose last token is the one before `token`. Drafts are in the order of the text and don't overlap. */
function draftEndingAt(drafts: readonly Draft[], token: number): Draft | undefined {
	let low = 0;
	let high = drafts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (drafts[middle]!.end < token) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return drafts[low]?.end === token ? drafts[low] : undefined;
}
