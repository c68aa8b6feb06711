import { SHAPE_UPPER } from '../text/shapes';
import { isLine } from './listedAsPersons';
import { personEnding } from './nameEndings';
import type { NameText } from './nameText';
import { isPersonActing } from './personActs';
import {
	DIRECTION,
	LISTED,
	LISTED_ORGANIZATION,
	LISTED_PLACE,
	ORGANIZATION_CUE,
	ORGANIZATION_HEAD,
	PRODUCT_CUE,
	WORK_CUE,
} from './phraseKinds';
import { beginsPerson, isLatin } from './runBoundaries';
import { isScore } from './scores';
import {
	COMMON_WORD,
	DEMONYM,
	ENGLISH_WORD,
	EVENT_ENDING,
	FAMILY_NAME,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
} from './wordKinds';

const ENDING = PLACE_ENDING | ORGANIZATION_ENDING | EVENT_ENDING;
const LATIN = /^[a-z]/u;
/** A cue is a common word up to this share. */
const COMMON_CUE = 0.7;
/** A sentence's first word that is a name less often than this is cut off before a territory. */
const DOUBTFUL_FIRST_WORD = 0.9;
/** The same of one that is a given name, before one that is both. */
const DOUBTFUL_GIVEN_NAME = 0.6;

/** «Tàu Lam Sơn»: how many words of the sentence's first ones only say what the name behind them is, and are no name as a rule. */
export function wordBeforeName(text: NameText, at: number, end: number): number {
	if (end < at + 2 || !text.startsSentence(at)) {
		return 0;
	}
	if (text.lexicon.inflects) {
		if (opensWithWork(text, at, end) || isBeforeInitials(text, at)) {
			return 1;
		}
		// «Компания Apple», «Самолёт МС-21».
		const isCue = text.phrase(at, PRODUCT_CUE | ORGANIZATION_CUE)?.length === 1;
		// «Танк Т-90», «Истребитель МиГ-29».
		const isOther =
			LATIN.test(text.lower(at + 1)) || text.word(at + 1).shape === SHAPE_UPPER || text.word(end - 1).hasDigit;
		return (isCue && !LATIN.test(text.lower(at)) && isOther) || isBeforeOtherLetters(text, at) ? 1 : 0;
	}
	if (text.lexicon.pack.titleCase) {
		return isDescriberBeforeName(text, at, end) ? 1 : 0;
	}
	if (opensFrom(text, at, end)) {
		return 1;
	}
	const isCommon = text.nameShare(at) <= COMMON_CUE || text.is(at, ENGLISH_WORD);
	if (!text.lexicon.pack.compoundsOfTwo || !isCommon || isPersonActing(text, at, end)) {
		return 0;
	}
	const length = text.phrase(at, PRODUCT_CUE | ORGANIZATION_CUE)?.length ?? 0;
	const name = at + length;
	return length > 0 && name < end && text.isCapital(name) && text.followsDirectly(name) ? length : 0;
}

/** «Участницу Pussy Riot», «Разработчик Tovik»: who does something opens the sentence, before a name in other letters. */
function isBeforeOtherLetters(text: NameText, at: number): boolean {
	return (
		text.isTitle(at) &&
		text.followsDirectly(at + 1) &&
		!isLatin(text, at) &&
		isLatin(text, at + 1) &&
		text.lexicon.pack.caseWords?.doers.test(text.lower(at)) === true &&
		!text.is(at, GIVEN_NAME | FAMILY_NAME) &&
		!text.phrase(at, LISTED)
	);
}

/** «Từ Lan Anh đến Tuấn Hùng»: before the first of several, though people are called so. */
function opensFrom(text: NameText, at: number, end: number): boolean {
	return (
		text.lexicon.pack.personWords?.from?.has(text.lower(at)) === true &&
		text.followsDirectly(end) &&
		text.lexicon.pack.personWords.to?.has(text.lower(end)) === true &&
		text.followsDirectly(end + 1) &&
		text.isTitle(end + 1) &&
		!text.phrase(end + 1, LISTED_PLACE)
	);
}

/** «Carmaker Stellantis», «Rivals Kettle Foods», «Unseeded Ann Hobbs»: what opens the sentence says what or how the one is whose name stands behind it. */
function isDescriberBeforeName(text: NameText, at: number, end: number): boolean {
	const next = at + 1;
	if (
		!text.isTitle(at) ||
		text.lexicon.pack.describingWords?.openers.has(text.key(at)) !== true ||
		text.hasPossessive(at) ||
		!text.followsDirectly(next)
	) {
		return false;
	}
	if (text.phrase(next, LISTED)?.length === end - next) {
		return true;
	}
	// «Brewer Street», «Hosts Council».
	const endsBody = text.is(end - 1, ENDING);
	return (
		(!endsBody || end > next + 1) && (!text.is(next, COMMON_WORD) || text.is(next, DEMONYM | GIVEN_NAME | LAST_NAME))
	);
}

/** «Помимо С. В. Лаврова», «Опера Г. Малера»: a word that is no surname, and somebody with initials. */
function isBeforeInitials(text: NameText, at: number): boolean {
	if (text.is(at, GIVEN_NAME | FAMILY_NAME) || personEnding(text, at) !== '' || !text.isTitle(at)) {
		return false;
	}
	let next = at + 1;
	while (next < at + 5 && text.lengthOf(next) === 1 && text.isCapital(next) && text.mark(next + 1) === '.') {
		next += 2;
	}
	return next > at + 1 && text.continuesLine(next) && text.isTitle(next) && text.lengthOf(next) > 1;
}

/** «Симфония Чайковского», «Книга Пелевина»: the word for a work, and who made it. */
function opensWithWork(text: NameText, at: number, end: number): boolean {
	const words = text.lexicon.pack.caseWords;
	return (
		(end === at + 2 || (end === at + 3 && text.isTitle(end - 1))) &&
		words?.authored.test(text.lower(at)) === true &&
		text.isTitle(at + 1) &&
		(!text.is(at, GIVEN_NAME) || words.ofSomebody.test(`${text.lower(at)} ${text.lower(at + 1)}`))
	);
}

/** «Greek Stefanos Tsitsipas»: a nation's adjective before two words and more that are no common ones. */
export function isNationOfPerson(text: NameText, at: number, end: number): boolean {
	const first = at + 1;
	return (
		text.lexicon.pack.titleCase &&
		end - at > 2 &&
		end - at < 6 &&
		text.is(at, DEMONYM) &&
		text.followsDirectly(first) &&
		text.isTitle(first) &&
		!text.opening(first) &&
		(text.is(first, GIVEN_NAME) || !text.is(first, COMMON_WORD)) &&
		!text.is(first, ENDING) &&
		text.isTitle(end - 1) &&
		(!text.is(end - 1, ENDING | COMMON_WORD) || isPersonOfTwo(text, first, end))
	);
}

/** «James Heath»: a given and a family name, though places end in it. */
function isPersonOfTwo(text: NameText, first: number, end: number): boolean {
	return (
		end === first + 2 &&
		text.is(first, GIVEN_NAME) &&
		text.is(end - 1, LAST_NAME) &&
		!(text.is(first, COMMON_WORD) && text.is(end - 1, COMMON_WORD))
	);
}

/**
 * «мэр Вологды Пётр Соколов», «Шорник Пётр Соколов»: a territory or a trade right before a given and a family name, but
 * no family name that stands first («Соколов Пётр Ильич»).
 */
export function standsBeforePerson(text: NameText, at: number, end: number): boolean {
	const { lexicon } = text;
	if (end === at + 2 && lexicon.inflects && text.startsSentence(at)) {
		// «Ветеринар Егор не умеет».
		return (
			text.isTitle(at) &&
			text.isTitle(at + 1) &&
			text.is(at + 1, GIVEN_NAME) &&
			// «Фабио Луизи», though Луиза is a given name.
			lexicon.pack.givenNames.includes(text.lower(at + 1)) &&
			!text.is(at, GIVEN_NAME | FAMILY_NAME) &&
			personEnding(text, at) === ''
		);
	}
	if (isPlaceOfHead(text, at, end)) {
		return true;
	}
	return (
		lexicon.inflects &&
		(end === at + 3 ||
			(end === at + 1 && text.followsDirectly(at + 1) && beginsPerson(text, at + 1)) ||
			(end === at + 4 && text.startsSentence(at) && text.word(at + 2).isPatronymic && text.isTitle(at + 3))) &&
		text.isTitle(at) &&
		text.isTitle(at + 1) &&
		text.isTitle(at + 2) &&
		(!text.is(at, GIVEN_NAME | FAMILY_NAME) || text.phrase(at, WORK_CUE) !== undefined) &&
		personEnding(text, at) === '' &&
		text.is(at + 1, GIVEN_NAME) &&
		(end === at + 4 || !text.word(at + 2).isPatronymic)
	);
}

/** «мэр Оша Жанарбек Акаев», «председатель Мажилиса Ерлан Кошанов»: behind the head of a territory or body three words, of which the first alone ends like a genitive. */
function isPlaceOfHead(text: NameText, at: number, end: number): boolean {
	const words = text.lexicon.pack.caseWords;
	return (
		end === at + 3 &&
		words !== undefined &&
		(words.placeTitles.has(text.key(at - 1)) || words.bodyTitles.has(text.key(at - 1))) &&
		text.followsDirectly(at) &&
		[at, at + 1, at + 2].every((token) => text.isTitle(token) && !text.word(token).isPatronymic) &&
		!text.is(at, GIVEN_NAME | FAMILY_NAME) &&
		words.personGenitive.test(text.lower(at)) &&
		!(words.personGenitive.test(text.lower(at + 1)) && words.personGenitive.test(text.lower(at + 2)))
	);
}

/** «Quân Nga»: a sentence's first word with nothing but a listed territory after it, or with the head of a body. */
export function opensBeforeTerritory(text: NameText, at: number, end: number): boolean {
	const rest = at + 1;
	if (
		!text.lexicon.pack.territoryFollows ||
		!text.startsSentence(at) ||
		rest >= end ||
		!text.followsDirectly(rest) ||
		(text.nameShare(at) > (areGivenNames(text, at, end) ? DOUBTFUL_GIVEN_NAME : DOUBTFUL_FIRST_WORD) &&
			!isResult(text, at, end)) ||
		(isByline(text, at, end) && text.is(at, FAMILY_NAME | GIVEN_NAME))
	) {
		return false;
	}
	if (text.lexicon.inflects && !text.word(at).isSlavicAdjective && text.phrase(rest, ORGANIZATION_HEAD)) {
		// «Закрыты Министерство культуры и школы».
		return true;
	}
	if (text.lexicon.inflects && end === rest + 1 && !text.word(at).isSlavicAdjective && isListedInLetters(text, rest)) {
		// «Санкции ЕС».
		return true;
	}
	const known = text.phrase(rest, LISTED_PLACE);
	return known !== undefined && rest + known.length === end;
}

/** «Thắng Hà Tĩnh 3-1»: what a team did to another, though people are called like it. */
function isResult(text: NameText, at: number, end: number): boolean {
	return text.lexicon.pack.teamWords?.results.has(text.lower(at)) === true && isScore(text, end);
}

function isListedInLetters(text: NameText, token: number): boolean {
	return (
		text.word(token).shape === SHAPE_UPPER &&
		text.lengthOf(token) > 1 &&
		text.phrase(token, LISTED_ORGANIZATION) !== undefined
	);
}

/** «Bảo Anh»: two given names, the first of which is no side of a country. */
function areGivenNames(text: NameText, at: number, end: number): boolean {
	return end === at + 2 && text.is(at, GIVEN_NAME) && text.is(at + 1, GIVEN_NAME) && !text.phrase(at, DIRECTION);
}

/** A line of a name alone, as authors sign. */
export function isByline(text: NameText, at: number, end: number): boolean {
	return end - at > 1 && end - at < 5 && isLine(text, at, end) && text.isTitle(end - 1) && text.is(end - 1, GIVEN_NAME);
}
