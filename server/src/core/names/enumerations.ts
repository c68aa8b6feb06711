import { SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { ENUMERATION, ENUMERATION_LEAD } from './evidenceKinds';
import type { NameText } from './nameText';
import { PER } from './types';

const SHORTEST_ENUMERATION = 4;
/** The share of an enumeration that decides on its other members: those of lists, and all others. */
const FIXED_MAJORITY = 0.7;
const MAJORITY = 0.55;

/** Gives the members of an enumeration the type that most of them have: `Thái Bình` among players is one. */
export function levelEnumerations(text: NameText, drafts: readonly Draft[]): void {
	for (let first = 0; first < drafts.length;) {
		let last = first;
		while (last + 1 < drafts.length && areListed(text, drafts[last]!, drafts[last + 1]!)) {
			last++;
		}
		if (last - first + 1 >= SHORTEST_ENUMERATION) {
			level(text, drafts.slice(first, last + 1));
		}
		first = last + 1;
	}
}

/** Nothing but a comma stands between two names. */
function areListed(text: NameText, draft: Draft, next: Draft): boolean {
	return next.start === draft.end + 1 && text.mark(draft.end) === ',';
}

function level(text: NameText, members: readonly Draft[]): void {
	const counts = [0, 0, 0, 0];
	for (const member of members) {
		text.knowledge.doubts?.readType(member);
		counts[member.best]!++;
	}
	const type = counts.indexOf(Math.max(...counts));
	const share = counts[type]! / members.length;
	for (const member of members) {
		if (type === PER && member.fixed && text.word(member.start).shape === SHAPE_UPPER) {
			// «Văn Hậu, Filip Nguyễn, CAHN», where a new part of the sentence begins.
			continue;
		}
		if (member.best !== type && share >= (member.fixed ? FIXED_MAJORITY : MAJORITY)) {
			member.weigh(type, member.margin + ENUMERATION_LEAD, ENUMERATION);
		}
	}
}
