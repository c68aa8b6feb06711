import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';

/** From a word for posting to `on`. In tokens. */
const LONGEST_POST = 6;
const LINKS = new Set(['on', 'via', 'to']);

/** `X` in «Follow us on X», «wrote in a post on X»: the network, where something is posted or followed, or called what it was «formerly»; any other X is a letter. */
export function networkX(text: NameText, at: number): Draft | undefined {
	const posting = text.lexicon.pack.pageWords?.posting;
	if (
		text.lengthOf(at) !== 1 ||
		text.key(at) !== 'x' ||
		!posting ||
		!text.isCapital(at) ||
		!text.followsDirectly(at) ||
		!LINKS.has(text.lower(at - 1)) ||
		(text.continuesLine(at + 1) && (text.isGlued(at + 1) ? text.isDash(at + 1) : text.isCapital(at + 1)))
	) {
		return undefined;
	}
	if (text.mark(at + 1) === ',' && text.lower(at + 2) === 'formerly') {
		return fixedDraft(at, at + 1, ELSEWHERE.platformLine);
	}
	for (let token = at - 2; token >= at - LONGEST_POST && text.followsDirectly(token + 1); token--) {
		if (posting.has(text.key(token))) {
			return fixedDraft(at, at + 1, ELSEWHERE.platformLine);
		}
	}
	return undefined;
}
