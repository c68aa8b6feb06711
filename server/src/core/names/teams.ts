import type { NameText } from './nameText';
import { SPORT } from './ruleLists';

/** Words. */
const LONGEST = 5;

/** «đội tuyển bóng chuyền nữ Cần Thơ»: how many words right before a token say that a team is called by it. */
export function teamBefore(text: NameText, start: number): { readonly length: number } | undefined {
	const words = text.lexicon.pack.headWords;
	if (!words) {
		return undefined;
	}
	let at = start - 1;
	while (start - at < LONGEST && text.isIn(at, SPORT) && text.isLower(at) && text.followsDirectly(at)) {
		at--;
	}
	const team = at < start - 1 && words.teams.has(text.lower(at));
	return team ? { length: start - at } : undefined;
}
