import type { NameText } from './nameText';
import { INNER } from './phraseKinds';

/** `tỉnh` in «HĐND tỉnh»: the level of a body in lower case, where no territory's name follows. */
export function levelEnd(text: NameText, at: number): number | undefined {
	const levels = text.lexicon.pack.headWords?.levels;
	if (!levels || !text.followsDirectly(at) || !text.isLower(at)) {
		return undefined;
	}
	const length = levels.has(text.lower(at)) ? 1 : levels.has(`${text.lower(at)} ${text.lower(at + 1)}`) ? 2 : 0;
	// «xã hội»
	return length > 0 && (text.phrase(at, INNER)?.length ?? 0) <= length ? at + length : undefined;
}

/** «Tỉnh ủy», alone, which is no person's office («Tỉnh ủy viên»). */
export function isCommitteeOfLevel(text: NameText, at: number, end: number): boolean {
	const { headWords, bodyParts } = text.lexicon.pack;
	return (
		end === at + 2 &&
		headWords?.partyLevels.has(text.lower(at)) === true &&
		bodyParts?.committees.has(text.key(at + 1)) === true &&
		!(text.followsDirectly(end) && bodyParts.members.has(text.lower(end)))
	);
}
