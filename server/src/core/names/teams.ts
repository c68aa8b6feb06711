import type { NameText } from './nameText';

/** What stands between the word for a team and the place by which it is called. */
const SPORTS = new Set(['bóng', 'đá', 'chuyền', 'rổ', 'ném', 'nữ', 'nam', 'trẻ', 'futsal']);
/** Last syllables of words for teams. */
const TEAMS = new Set(['đội', 'tuyển', 'clb']);
/** Words. */
const LONGEST = 5;

/** «đội tuyển bóng chuyền nữ Cần Thơ»: how many words right before a token say that a team is called by it. */
export function teamBefore(text: NameText, start: number): { readonly length: number } | undefined {
	let at = start - 1;
	while (start - at < LONGEST && text.isLower(at) && text.followsDirectly(at) && SPORTS.has(text.lower(at))) {
		at--;
	}
	const team = at < start - 1 && TEAMS.has(text.lower(at)) && text.lexicon.pack.compoundsOfTwo;
	return team ? { length: start - at } : undefined;
}
