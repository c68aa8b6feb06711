import type { Draft } from './draft';
import type { NameText } from './nameText';
import { WORK_CUE } from './phraseKinds';
import { DESCRIBES_WORK } from './ruleLists';
import { kindNamedBefore, namedKind } from './tellingCues';
import { MISC } from './types';
import { JOINER } from './wordKinds';

/** The words that tell a work, from `start` until before `end`. */
interface WorkWords {
	readonly start: number;
	readonly end: number;
}

/**
 * «những phim như Mùa gió, Rivola, Ngày về»: the word for works before the first one of an enumeration of which the last one yet ends right
 * before the comma or joiner before `at`; undefined where what stands there is no such enumeration.
 */
export function workOfList(text: NameText, drafts: readonly Draft[], at: number): WorkWords | undefined {
	let next = at;
	for (let i = drafts.length - 1; i >= 0; i--) {
		const draft = drafts[i]!;
		const joint = next - 1;
		if (
			draft.best !== MISC ||
			draft.score <= 0 ||
			draft.end !== joint ||
			!text.continuesLine(next) ||
			!(text.mark(joint) === ',' || text.is(joint, JOINER))
		) {
			return undefined;
		}
		const told = workBefore(text, draft.start);
		if (told) {
			return told;
		}
		next = draft.start;
	}
	return undefined;
}

/** «phim Mùa gió», «ca khúc nổi tiếng Mùa gió», «những phim như Mùa gió»: the word for works before a title. */
export function workBefore(text: NameText, start: number): WorkWords | undefined {
	if (!text.followsDirectly(start)) {
		return workBeforeList(text, start);
	}
	const described = beforeDescription(text, start);
	const cue = text.cueBefore(described, WORK_CUE);
	if (cue) {
		return { start: described - cue.length, end: start };
	}
	const named = namedKind(text, start);
	return named && named.kind === WORK_CUE ? { start: named.start, end: start } : undefined;
}

/** «những ca khúc quen thuộc như: Mùa gió, Ngày về»: the word for works before the colon of an enumeration that says it is one. */
function workBeforeList(text: NameText, start: number): WorkWords | undefined {
	const colon = start - 1;
	if (text.mark(colon) !== ':' || !text.continuesLine(start)) {
		return undefined;
	}
	const named = kindNamedBefore(text, colon);
	return named && named.kind === WORK_CUE ? { start: named.start, end: start } : undefined;
}

/** Where what is said of a work begins that stands before its title: `nổi tiếng`; `start` itself where nothing does. */
export function beforeDescription(text: NameText, start: number): number {
	const words = text.lexicon.pack.workWords?.descriptions;
	if (!words || !text.isIn(start - 1, DESCRIBES_WORK) || !text.followsDirectly(start) || !text.isLower(start - 1)) {
		return start;
	}
	const others = words.get(text.lower(start - 1));
	const length = !others ? 0 : start > 1 && others.has(text.lower(start - 2)) ? 2 : others.has('') ? 1 : 0;
	return length > 0 && text.followsDirectly(start - length) ? start - length : start;
}
