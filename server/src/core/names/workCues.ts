import type { Draft } from './draft';
import { areForeignWords } from './foreignWords';
import type { NameText } from './nameText';
import { TITLE, WORK_CUE } from './phraseKinds';
import type { Phrase } from './phrases';
import type { Scan } from './scanning';
import { endsOtherWord } from './tellingCues';
import { MISC, PER } from './types';
import { GENITIVE, GIVEN_NAME, SHORT_TERRITORY } from './wordKinds';

const LATIN = /^[a-z]/u;
/** From the word for a work up to the colon behind it, exclusive. In tokens. */
const LONGEST_LABEL = 5;

/** «phim Việt», «nhạc Hàn»: a territory's short form behind the word for works, where no title goes on. */
export function isNationOfWork(text: NameText, { start, end }: Draft): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end === start + 1 &&
		text.is(start, SHORT_TERRITORY) &&
		(text.lexicon.pack.workWords?.ofNations?.has(text.lower(start - 1)) === true ||
			text.cueBefore(start, WORK_CUE) !== undefined)
	);
}

/** «tên album đầu tay: Alter Ego»: the word for such works, a few words before the colon that the line's end is behind. */
export function workBeforeColon(text: NameText, { start, end }: Draft): number | undefined {
	const works = text.lexicon.pack.workWords?.named;
	const colon = start - 1;
	if (!works || text.mark(colon) !== ':' || !text.continuesLine(start) || text.continuesLine(end)) {
		return undefined;
	}
	for (let at = colon - 1; at > colon - LONGEST_LABEL && text.continuesLine(at) && text.isLower(at); at--) {
		if (works.has(text.lower(at))) {
			return at;
		}
	}
	return undefined;
}

/** «chuyên gia Ann Hobbs của Rivola»: foreign words that nobody is called by, behind somebody with a title, who works there. */
export function isEmployer(text: NameText, { start, end }: Draft, scan: Scan): boolean {
	const person = scan.drafts[scan.drafts.length - 1];
	if (
		person?.end !== start - 1 ||
		person.best !== PER ||
		!text.is(start - 1, GENITIVE) ||
		!text.lexicon.pack.compoundsOfTwo ||
		text.is(start, GIVEN_NAME) ||
		text.cueBefore(person.start, TITLE) === undefined
	) {
		return false;
	}
	return areForeignWords(text, start, end);
}

/** «Фильм Тарковского», «роман Дюма», «автор книги Пётр Лосев»: who made it or has to do with it, right behind the word for a work, which has its title in quotation marks. */
export function isCreator(text: NameText, { start, end }: Draft): boolean {
	return (
		text.isTitle(start) &&
		text.isTitle(end - 1) &&
		!LATIN.test(text.lower(start)) &&
		text.lexicon.pack.caseWords?.authored.test(text.lower(start - 1)) === true &&
		(end > start + 1 || text.lexicon.pack.caseWords.personGenitive.test(text.lower(start)))
	);
}

/** «Truyện Kiều của Nguyễn Du»: two words and more, whose work stands before. */
export function isAuthor(text: NameText, { start, end }: Draft, scan: Scan): boolean {
	const work = scan.drafts[scan.drafts.length - 1];
	return (
		text.lexicon.pack.compoundsOfTwo &&
		work?.best === MISC &&
		work.fixed &&
		(work.end === start - 1 || (work.end === start - 2 && text.isPunctuation(start - 2))) &&
		text.is(start - 1, GENITIVE) &&
		end - start > 1 &&
		text.isTitle(end - 1)
	);
}

/** The word for a work before the token; «danh sách», «chính sách» are other words. */
export function workCueBefore(text: NameText, at: number): Pick<Phrase, 'length'> | undefined {
	const cue = text.cueBefore(at, WORK_CUE);
	return cue?.length === 1 && endsOtherWord(text, at - 1) ? undefined : cue;
}
