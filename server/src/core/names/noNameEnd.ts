import { SHAPE_UPPER } from '../text/shapes';
import { ageTeam, isAge } from './ageTeams';
import { compassEnd } from './compassPoints';
import { opensNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { peopleEnd } from './peoples';
import { HEAD, LISTED, PLACE_CUE, SOURCE_WORD } from './phraseKinds';
import {
	areHonours,
	belongsToSign,
	countsMoney,
	documentNumberEnd,
	isAccount,
	isCountedColumn,
	isCurrency,
	isTicker,
	isEscaped,
	isHashtag,
	isLetterOfWord,
	isMilestone,
	isPageItself,
	isPartOfAddress,
	isPartyOfSeat,
	isPlateLabel,
	isPostBox,
	isPostCode,
	isQuarter,
	isSignOrCode,
	isSpeakersLetter,
	isSum,
	isTimeZone,
	isUnitBehindStroke,
	pairEnd,
	POST_BOX,
	yearOfCycleEnd,
} from './noNames';
import { opensRoad, runEnd } from './runs';
import { CROP, PRIZE_CUE } from './ruleLists';
import { isCodeOfSubjects } from './vetoes';
import { EVENT_ENDING, FUNCTION_WORD, GIVEN_NAME, GRADE_CUE, ORGANIZATION_ENDING, PLACE_ENDING } from './wordKinds';

const SOFT_SIGN = 0x44c;
/** Of classes and groups of subjects. */
const CODE = /^[a-z][0-9]{1,2}$/u;

/** Where what begins at a capital ends, and the reading goes on, if it is no name whatever follows; undefined if it may be one. */
export function noNameEnd(text: NameText, at: number): number | undefined {
	// Most capitals have no mark beside them, and no figure in them: they are asked for little of all that follows.
	const marked = text.isBesideMark(at);
	const word = text.word(at);
	const { hasDigit } = word;
	const isUpper = word.shape === SHAPE_UPPER;
	if (
		(marked &&
			(isSourceInBrackets(text, at) || belongsToSign(text, at) || isHashtag(text, at) || isAccount(text, at))) ||
		isEscaped(text, at) ||
		isAgeAlone(text, at) ||
		isIllness(text, at) ||
		(hasDigit && (isQuarter(text, at) || isMilestone(text, at) || opensRoad(text, at, at + 1)))
	) {
		return at + 1;
	}
	if (hasDigit && isPostCode(text, at)) {
		return at + 2;
	}
	const letters = marked ? endOfLetters(text, at) : undefined;
	if (letters !== undefined) {
		return letters;
	}
	if (marked && text.lexicon.inflects && isHalfOfAdjective(text, at)) {
		return at + 3;
	}
	if (
		isFeed(text, at) ||
		isPageItself(text, at) ||
		isFormOfBody(text, at) ||
		isInfinitive(text, at) ||
		isCommonAtStart(text, at) ||
		isDescribing(text, at)
	) {
		return at + 1;
	}
	if (
		(marked && (isPartyOfSeat(text, at) || isPrefix(text, at))) ||
		isNumberedGrade(text, at) ||
		isLetteredGrade(text, at) ||
		isSeason(text, at)
	) {
		return at + 2;
	}
	if (isPrizeBefore(text, at) || (hasDigit && isListedCode(text, at))) {
		return at + 1;
	}
	const pair = marked ? pairEnd(text, at) : undefined;
	if (pair !== undefined) {
		return pair;
	}
	if (
		(word.tellsForm(text.lexicon.pack) && isCurrency(text, at)) ||
		(isUpper && (areHonours(text, at) || isCountedColumn(text, at) || isTicker(text, at) || isTimeZone(text, at))) ||
		(marked && isUnitBehindStroke(text, at)) ||
		isPlateLabel(text, at) ||
		countsMoney(text, at) ||
		(hasDigit && isSum(text, at)) ||
		((marked || hasDigit) && isSignOrCode(text, at)) ||
		(marked && (isPartOfAddress(text, at) || isSpeakersLetter(text, at) || isLetterOfWord(text, at)))
	) {
		return at + 1;
	}
	return (
		yearOfCycleEnd(text, at) ??
		(marked ? documentNumberEnd(text, at) : undefined) ??
		peopleEnd(text, at) ??
		compassEnd(text, at)
	);
}

/** «P.O. Box 500», «Eight-year-old», «Ph.D.»: where they end whose marks are part of them. */
function endOfLetters(text: NameText, at: number): number | undefined {
	if (isPostBox(text, at)) {
		return at + POST_BOX;
	}
	if (text.mark(at + 1) === '-' && text.key(at + 2) === 'year' && text.key(at + 4) === 'old') {
		return at + 5;
	}
	if (text.key(at) === 'ph' && text.mark(at + 1) === '.' && text.key(at + 2) === 'd' && text.isGlued(at + 2)) {
		// «Ph.D. from».
		return text.mark(at + 3) === '.' && text.isGlued(at + 3) ? at + 4 : at + 3;
	}
	return undefined;
}

/** «(Theo Kitco)» */
function isSourceInBrackets(text: NameText, at: number): boolean {
	return (
		text.mark(at - 1) === '(' &&
		text.lexicon.pack.compoundsOfTwo &&
		text.isTitle(at) &&
		text.phrase(at, SOURCE_WORD)?.length === 1 &&
		text.followsDirectly(at + 1)
	);
}

/** «Ex-Arsenal striker», «Pro-Israel groups», «Ex-roads chief»: a prefix with its capital from the sentence, before a word that may be a name without it. */
function isPrefix(text: NameText, at: number): boolean {
	const name = at + 2;
	return (
		text.mark(at + 1) === '-' &&
		text.lexicon.pack.nameParts?.outside.has(text.key(at)) === true &&
		text.startsSentence(at) &&
		text.isGlued(at + 1) &&
		text.isGlued(name) &&
		!text.phrase(at, LISTED) &&
		(text.isLower(name) || (text.isCapital(name) && !text.is(runEnd(text, name) - 1, ORGANIZATION_ENDING)))
	);
}

/** «a Level 3 risk», «Phase 2 trials»: which of several grades, unless a list has it. */
function isNumberedGrade(text: NameText, at: number): boolean {
	return (
		text.is(at, GRADE_CUE) &&
		text.lexicon.pack.titleCase &&
		text.isTitle(at) &&
		text.followsDirectly(at + 1) &&
		text.isNumber(at + 1) &&
		!(text.followsDirectly(at) && text.isCapital(at - 1) && !text.is(at - 1, FUNCTION_WORD)) &&
		((text.listedOpening(at)?.kind ?? 0) & LISTED) === 0
	);
}

/** «Bảng G», «Khối A»: by a letter alone, which is no syllable, or opens no name of two: «Bảng A Lưới». */
function isLetteredGrade(text: NameText, at: number): boolean {
	const letter = at + 1;
	const next = at + 2;
	return (
		text.is(at, GRADE_CUE) &&
		text.lexicon.pack.compoundsOfTwo &&
		text.isTitle(at) &&
		text.followsDirectly(letter) &&
		text.lengthOf(letter) === 1 &&
		text.isCapital(letter) &&
		!(text.word(letter).isSyllable && text.followsDirectly(next) && text.isTitle(next))
	);
}

/** «vụ Thu Đông»: when a crop is grown, by two parts of the year. */
function isSeason(text: NameText, at: number): boolean {
	return (
		text.isIn(at - 1, CROP) &&
		text.followsDirectly(at) &&
		text.followsDirectly(at + 1) &&
		text.lexicon.pack.numberWords?.seasons?.has(`${text.lower(at)} ${text.lower(at + 1)}`) === true
	);
}

/** «giải Nhất Tin học trẻ», «giải Nhì Olympic 30-4»: which of several prizes, before the contest in which it is won. */
function isPrizeBefore(text: NameText, at: number): boolean {
	return (
		text.isIn(at - 1, PRIZE_CUE) &&
		text.followsDirectly(at) &&
		text.isTitle(at) &&
		text.lexicon.pack.numberWords?.prizes.has(text.lower(at)) === true &&
		text.followsDirectly(at + 1) &&
		text.isCapital(at + 1)
	);
}

/** «khối A00, A01, D01»: one more behind a class by its code. */
function isListedCode(text: NameText, at: number): boolean {
	let first = at;
	while (CODE.test(text.lower(first)) && text.mark(first - 1) === ',' && text.continuesLine(first)) {
		first -= 2;
	}
	return (
		first < at &&
		text.lexicon.pack.compoundsOfTwo &&
		CODE.test(text.lower(first)) &&
		text.followsDirectly(first) &&
		(text.is(first - 1, GRADE_CUE) || isCodeOfSubjects(text, first))
	);
}

/** «Армяно-турецкая граница»: two countries in one adjective, which has its capital from the sentence. */
function isHalfOfAdjective(text: NameText, at: number): boolean {
	const second = at + 2;
	const noun = at + 3;
	const words = text.lexicon.pack.caseWords;
	return (
		words !== undefined &&
		text.mark(at + 1) === '-' &&
		text.isGlued(at + 1) &&
		text.isGlued(second) &&
		text.isTitle(at) &&
		text.isLower(second) &&
		words.firstHalf.test(text.lower(at)) &&
		words.nationality.test(text.lower(second)) &&
		text.followsDirectly(noun) &&
		text.isLower(noun) &&
		!text.word(noun).isSlavicAdjective &&
		!text.is(noun, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING)
	);
}

/** «Чистая прибыль выросла»: an adjective and its noun, with which a sentence begins. */
function isDescribing(text: NameText, at: number): boolean {
	const noun = at + 1;
	const words = text.lexicon.pack.caseWords;
	return (
		words !== undefined &&
		text.isLower(noun) &&
		text.startsSentence(at) &&
		text.isTitle(at) &&
		text.followsDirectly(noun) &&
		words.describing.test(text.lower(at)) &&
		words.agreement.test(`${text.lower(at)} ${text.lower(noun)}`) &&
		!text.word(noun).isSlavicVerb &&
		!text.word(noun).isSlavicAdjective &&
		!text.is(noun, FUNCTION_WORD | ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING) &&
		!text.opening(at)
	);
}

/** «Распечатать Добавить в закладки»: entries of a menu, wherever they stand in the line. */
function isInfinitive(text: NameText, at: number): boolean {
	return (
		text.text.charCodeAt(text.endOf(at) - 1) === SOFT_SIGN &&
		text.isTitle(at) &&
		text.lexicon.pack.caseWords?.infinitives.test(text.lower(at)) === true &&
		!text.opening(at) &&
		// «в селе Лебедять»
		text.cueBefore(at, HEAD | PLACE_CUE) === undefined
	);
}

/** «Кировчанка выиграла автомобиль», «Потепление ждут в среду»: somebody by the town, or a word that ends as no name does, at a sentence's start. */
function isCommonAtStart(text: NameText, at: number): boolean {
	return (
		text.lexicon.inflects &&
		text.isLower(at + 1) &&
		text.startsSentence(at) &&
		text.isTitle(at) &&
		text.followsDirectly(at + 1) &&
		!text.is(at, GIVEN_NAME) &&
		(text.lexicon.pack.caseWords?.townspeople.test(text.lower(at)) === true ||
			((text.lexicon.pack.caseWords?.noNameEndings.test(text.lower(at)) === true ||
				text.lexicon.pack.caseWords?.nounsAtStart.test(text.lower(at)) === true) &&
				!text.opening(at)))
	);
}

/** «ООО «Ромашка»», «АО Ромашка», «ХК «Сокол»»: letters that are no part of the name behind them. */
function isFormOfBody(text: NameText, at: number): boolean {
	const words = text.lexicon.pack.caseWords;
	if (!words || text.word(at).shape !== SHAPE_UPPER) {
		return false;
	}
	const next = at + 1;
	const form = text.lower(at);
	const quoted = text.continuesLine(next) && opensNameQuotes(text, next) && !text.isGlued(next);
	return words.companyForms.has(form)
		? quoted || (text.followsDirectly(next) && text.isCapital(next))
		: quoted && words.formsBeforeQuotes.has(form);
}

/** «RSS», «RSS feed»: on a line of its own. */
function isFeed(text: NameText, at: number): boolean {
	return (
		!text.continuesLine(at) &&
		text.lower(at) === 'rss' &&
		(!text.continuesLine(at + 1) || text.lower(at + 1).startsWith('feed'))
	);
}

/** «Alzheimer's disease»: after a physician. */
function isIllness(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.hasPossessive(at) &&
		text.followsDirectly(next) &&
		text.lexicon.pack.nameParts?.illnesses.has(text.lower(next)) === true &&
		text.isLower(next)
	);
}

/** «đội hình U21 báo Thanh Niên»: players up to an age, with no name of their own. */
function isAgeAlone(text: NameText, at: number): boolean {
	return isAge(text, at) && !ageTeam(text, at);
}
