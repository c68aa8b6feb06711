import { isCountry } from './cuesAfter';
import type { Draft } from './draft';
import { BEFORE } from './evidenceKinds';
import { isForeignWord } from './foreignWords';
import { isLanguageInList } from './languageLists';
import { isThingInLetters } from './lettersOfThings';
import type { NameText } from './nameText';
import { DIRECTION } from './phraseKinds';
import { endsOtherWord } from './tellingCues';
import { FUNCTION_WORD, GIVEN_NAME, GRADE_CUE, VETO_CUE } from './wordKinds';

/** Of subjects and classes, in characters. */
const LONGEST_CODE = 3;

/** Adds that the word before a draft says that it is no name, or which of several: «khối A», «giải Nhì». True where it does. */
export function vetoBefore(text: NameText, draft: Draft): boolean {
	const side = sideCue(text, draft);
	const vetoed =
		side !== undefined ||
		(text.is(draft.start - 1, VETO_CUE) && !endsOtherWord(text, draft.start - 1)) ||
		isLanguageInList(text, draft) ||
		(isGrade(text, draft) && (text.is(draft.start - 1, GRADE_CUE) || isCodeOfSubjects(text, draft.start))) ||
		isOneOfSeveral(text, draft) ||
		isCalledAfterDiscoverer(text, draft) ||
		isThingInLetters(text, draft.start, draft.end);
	if (vetoed) {
		const cue = side ?? draft.start - 1;
		draft.add(BEFORE.veto, cue, cue + 1);
	}
	return vetoed;
}

/** The same of a draft behind a dash: «theo chiều Nam - Bắc». */
export function vetoBehindDash(text: NameText, draft: Draft): boolean {
	const side = sideCue(text, draft);
	if (side !== undefined) {
		draft.add(BEFORE.veto, side, side + 1);
	}
	return side !== undefined;
}

/** «khối A», «hạng Nhất», but not «khối ASEAN», «khối Đông Nam Á», «kiều bào Úc». */
function isGrade(text: NameText, { start, end }: Draft): boolean {
	const isWord = text.isTitle(start) && text.word(start).isSyllable && !isCountry(text, start);
	return end === start + 1 && (text.lengthOf(start) === 1 || isCode(text, start) || isWord);
}

/** «khối A00», but not «xếp hạng V1000». */
function isCode(text: NameText, at: number): boolean {
	return text.word(at).hasDigit && text.lengthOf(at) <= LONGEST_CODE;
}

/** «tổ hợp A00», «môn C00»: a group of subjects by its code. */
export function isCodeOfSubjects(text: NameText, at: number): boolean {
	return isCode(text, at) && text.lexicon.pack.numberWords?.subjectCues?.has(text.lower(at - 1)) === true;
}

/** «giải Nhì», «giải Khuyến khích», «kỳ họp thứ Tám»: which of several. */
function isOneOfSeveral(text: NameText, { start, end }: Draft): boolean {
	const words = text.lexicon.pack.numberWords;
	if (!words || end !== start + 1 || !text.is(start, GIVEN_NAME | FUNCTION_WORD)) {
		return false;
	}
	const [cue, which] = [text.lower(start - 1), text.lower(start)];
	return (
		(words.prizeCues.has(cue) && words.prizes.has(which)) ||
		(words.ordinalCues?.has(cue) === true && words.ordinals?.has(which) === true)
	);
}

/** «bệnh Whitmore», «hội chứng Down», «dương tính với Salmonella»: by one foreign word, as whoever described it was called. */
function isCalledAfterDiscoverer(text: NameText, { start, end }: Draft): boolean {
	const words = text.lexicon.pack.personWords;
	return (
		words?.illnessCues !== undefined &&
		end === start + 1 &&
		isForeignWord(text, start) &&
		text.followsDirectly(start) &&
		words.peopleCues?.has(text.lower(start - 2)) !== true &&
		[1, 2, 3].some(
			(length) =>
				words.illnessCues!.has(text.slice(start - length, start).toLowerCase()) && !endsOtherWord(text, start - length),
		)
	);
}

/** «hướng Bắc», «hướng Nam - Bắc», «chiều Bắc Nam», «góc Đông»: the word before one side of something, or before two from one to the other. */
function sideCue(text: NameText, { start, end }: Draft): number | undefined {
	const first = text.isDash(start - 1) && text.phrase(start - 2, DIRECTION)?.length === 1 ? start - 2 : start;
	return text.lexicon.pack.directionCues?.has(text.lower(first - 1)) &&
		(text.phrase(start, DIRECTION)?.length === end - start ||
			(end === start + 2 && [start, start + 1].every((at) => text.phrase(at, DIRECTION)?.length === 1)))
		? first - 1
		: undefined;
}
