import { SHAPE_UPPER } from '../text/shapes';
import { opensPerson as opensTitlePerson } from './namedFields';
import { isGenerationOrFigure } from './generations';
import { personEnding } from './nameEndings';
import type { NameText } from './nameText';
import { opensVietnamesePerson } from './personsBehindBodies';
import type { Phrase } from './phrases';
import { isBeforeDomain } from './siteAddresses';
import { CREDIT_CUE, EVENT_HEAD, HONORIFIC, LISTED, LISTED_PLACE, ORGANIZATION_HEAD, ROLE, TITLE } from './phraseKinds';
import { ORG } from './types';
import { endsLike } from './wordEndings';
import {
	ABBREVIATION,
	COMMON_WORD,
	DEMONYM,
	EVENT_ENDING,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PARTICLE,
	PLACE_ENDING,
	STOP_CAPITAL,
	SYLLABIC_FAMILY_NAME,
} from './wordKinds';

const FIRST_CYRILLIC = 0x400;

/** Whether a title or an organisation of its own begins at the token, so that a run before it ends. */
export function opensOther(text: NameText, token: number): boolean {
	const phrase = text.listedOpening(token);
	if (text.lexicon.pack.compoundsOfTwo && text.lower(token) === 'theo' && text.followsDirectly(token + 1)) {
		// «Lê Văn Tám Theo Reuters», «Lê Văn Tám Theo điều tra», where a line break was lost.
		return true;
	}
	if (!phrase) {
		return false;
	}
	const { kind } = phrase;
	if ((kind & HONORIFIC) !== 0 && text.lexicon.pack.addresses?.has(text.key(token))) {
		// «Harwood Research Institute Dr. Ann Lowe».
		return true;
	}
	// Single words such as «Anh» or «Bà» also stand inside people's names.
	const opens = (kind & (ROLE | ORGANIZATION_HEAD | EVENT_HEAD)) !== 0;
	if (text.lexicon.pack.compoundsOfTwo) {
		// «Trần Anh Hùng» is no Trần before a hero: titles and heads write their second syllable small.
		// «Phó Chủ tịch» writes its last one so.
		// «C04 Bộ Công an» are two.
		const behindCode = (kind & ORGANIZATION_HEAD) !== 0 && text.word(token - 1).hasDigit;
		return (
			behindCode ||
			isBodyInLetters(text, token, phrase) ||
			(opens && phrase.length > 1 && text.isLower(token + (phrase.length > 2 ? phrase.length - 1 : 1)))
		);
	}
	if (text.lexicon.pack.titleCase && (kind & ORGANIZATION_HEAD) !== 0 && text.is(token, ORGANIZATION_ENDING)) {
		// «Margaret Kenyatta Institute for Gender».
		return false;
	}
	if (text.lexicon.pack.titleCase && kind === TITLE && isPluralTitle(text, token, phrase.length)) {
		// «Ottawa Senators».
		return text.followsDirectly(token + 1) && text.is(token + 1, GIVEN_NAME);
	}
	if (
		text.lexicon.pack.titleCase &&
		kind === TITLE &&
		phrase.length === 1 &&
		(isFamilyName(text, token) || isNoAbbreviation(text, token))
	) {
		return false;
	}
	if (phrase.length === 1 && text.followsDirectly(token + 1) && text.isCapital(token + 1)) {
		// «Leeds General Infirmary».
		if (kind === TITLE && !text.hasPossessive(token) && text.is(token + 1, ORGANIZATION_ENDING)) {
			return false;
		}
	}
	return opens && (phrase.length > 1 || (text.lexicon.pack.titleCase && kind !== EVENT_HEAD));
}

/** «Lê Văn Tám UBND TP», «Lê Văn Tám CLB Nam Định»: letters that are short for a body's head, behind words that are none. */
function isBodyInLetters(text: NameText, token: number, { kind, length }: Phrase): boolean {
	return (
		(kind & ORGANIZATION_HEAD) !== 0 &&
		length === 1 &&
		text.word(token).shape === SHAPE_UPPER &&
		text.lengthOf(token) > 2 &&
		text.isTitle(token - 1)
	);
}

/** «Conor Pope», «Martin King Jr.», «Stephen King's»: a title behind a given name, and before nobody. */
function isFamilyName(text: NameText, token: number): boolean {
	return (
		text.isTitle(token) &&
		(text.is(token - 1, GIVEN_NAME) || (text.is(token, LAST_NAME) && !text.is(token - 1, COMMON_WORD | DEMONYM))) &&
		!text.phrase(token - 1, LISTED) &&
		text.followsDirectly(token) &&
		!(
			!text.hasPossessive(token) &&
			text.followsDirectly(token + 1) &&
			text.isCapital(token + 1) &&
			!isGenerationOrFigure(text, token + 1)
		)
	);
}

/** «Hun Sen agreed»: what is short for a title elsewhere, without its full stop and before nobody. */
function isNoAbbreviation(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.is(token, ABBREVIATION) &&
		text.isTitle(token) &&
		text.isTitle(token - 1) &&
		text.mark(next) !== '.' &&
		!(text.followsDirectly(next) && text.isCapital(next))
	);
}

/** «Senators Ann Lowe and Paul Hobbs»: of one word. */
export function isPluralTitle(text: NameText, token: number, length: number): boolean {
	return length === 1 && !text.hasPossessive(token) && endsLike('plural', text, token);
}

/**
 * «группы Metallica Джеймс Хэтфилд», «президента США Билла Клинтона»: a person behind what is no part of a person's name.
 * Family names may stand first («Костомаров Виталий Григорьевич»).
 */
export function opensPerson(text: NameText, start: number, token: number): boolean {
	const before = token - 1;
	if (text.lexicon.pack.titleCase) {
		if (before >= start && (isMediumOf(text, token) || isControl(text, token))) {
			return true;
		}
		if (before === start && opensHolder(text, start, token)) {
			return true;
		}
		// «Middle East Bureau Andrew Plitt».
		return (
			before >= start &&
			(text.is(before, ORGANIZATION_ENDING)
				? (before > start && isListedBody(text, token)) ||
					opensTitlePerson(text, token) ||
					opensSyllabicPerson(text, token)
				: isNoPersonsWord(text, before) && opensTitlePerson(text, token) && isLastOfRun(text, token + 1))
		);
	}
	if (text.lexicon.pack.compoundsOfTwo) {
		return opensVietnamesePerson(text, start, token);
	}
	const familyFirst = before === start && text.isTitle(before) && text.word(token + 1).isPatronymic;
	if (
		standsInOtherCase(text, start, token) ||
		isInOtherLetters(text, start, token) ||
		isBehindTownInCase(text, start, token)
	) {
		return true;
	}
	return (
		beginsPerson(text, token) &&
		text.mark(before) === '' &&
		!(text.is(before, GIVEN_NAME | PARTICLE) && !isSurname(text, before)) &&
		!familyFirst
	);
}

/**
 * «представитель Большого Камня Джамбулат Текиев», «депутат Милли Меджлиса Айдын Мирзазаде», «Хельмута Риллинга Эдисон Денисов»: two words behind two or
 * more in the genitive, the first of which ends as a man's name does that stands for who does something.
 */
function standsInOtherCase(text: NameText, start: number, token: number): boolean {
	const words = text.lexicon.pack.caseWords;
	const before = token - 1;
	const family = token + 1;
	return (
		words !== undefined &&
		token === start + 2 &&
		text.isTitle(start) &&
		text.isTitle(before) &&
		text.isTitle(token) &&
		text.followsDirectly(before) &&
		text.followsDirectly(token) &&
		text.followsDirectly(family) &&
		text.isTitle(family) &&
		!text.word(token).isPatronymic &&
		!text.word(family).isPatronymic &&
		!text.is(before, GIVEN_NAME) &&
		words.genitive.noun.test(text.lower(before)) &&
		words.personGenitive.test(text.lower(start)) &&
		words.bareNoun.test(text.lower(token)) &&
		!text.word(token).isSlavicAdjective &&
		!text.is(family, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING) &&
		!(text.followsDirectly(family + 1) && text.isCapital(family + 1))
	);
}

/** «в Самаре Петров открыл музей»: a surname as it is called, behind one word in the case of the preposition before it. */
function isBehindTownInCase(text: NameText, start: number, token: number): boolean {
	const words = text.lexicon.pack.caseWords;
	return (
		words !== undefined &&
		token === start + 1 &&
		text.isTitle(start) &&
		text.isTitle(token) &&
		words.beforeTowns.get(text.lower(start - 1))?.test(text.lower(start)) === true &&
		words.bareNoun.test(text.lower(token)) &&
		!text.word(token).isPatronymic &&
		personEnding(text, token) !== ''
	);
}

/** «президент Xiaomi Бин Лин»: two words in the text's own letters behind Latin ones. */
export function isInOtherLetters(text: NameText, start: number, token: number): boolean {
	const family = token + 1;
	return (
		token > start &&
		text.lexicon.inflects &&
		isLatin(text, start) &&
		isLatin(text, token - 1) &&
		!isLatin(text, token) &&
		text.isTitle(token) &&
		text.followsDirectly(token) &&
		text.followsDirectly(family) &&
		text.isTitle(family) &&
		!isLatin(text, family) &&
		!text.is(family, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING)
	);
}

/** «С. Лосева PayPal», «журналу Marie Claire Лосева»: behind a surname with its initials, or behind words in other letters that are no body's short name. */
export function changesLetters(text: NameText, start: number, token: number): boolean {
	const before = token - 1;
	if (!text.lexicon.inflects || text.mark(before) !== '' || isLatin(text, before) === isLatin(text, token)) {
		return false;
	}
	return isLatin(text, token)
		? text.lengthOf(start) === 1 && text.isTitle(before)
		: text.isTitle(before) && text.isTitle(token) && personEnding(text, token) !== '';
}

/** In Latin letters, in a text that has others. */
export function isLatin(text: NameText, token: number): boolean {
	return text.text.charCodeAt(text.startOf(token)) < FIRST_CYRILLIC;
}

/** «Mayor of Harwick Ann Lowe», «chief executive of Tovik Paul Hobbs»: behind an office and whose it is, who has it. */
function opensHolder(text: NameText, start: number, token: number): boolean {
	const of = start - 1;
	const family = token + 1;
	return (
		text.isOf(of) &&
		text.followsDirectly(start) &&
		text.followsDirectly(of) &&
		text.cueBefore(of, TITLE) !== undefined &&
		text.isTitle(token) &&
		text.followsDirectly(family) &&
		text.isTitle(family) &&
		(text.is(token, GIVEN_NAME) || (text.phrase(start, LISTED_PLACE)?.length === 1 && !text.is(token, COMMON_WORD))) &&
		!text.is(family, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING | COMMON_WORD) &&
		!(text.followsDirectly(family + 1) && text.isCapital(family + 1))
	);
}

/** «имени Вахтангова», «имени Петрова»: what has the stem of a given name, and a surname's ending. */
function isSurname(text: NameText, token: number): boolean {
	return text.lexicon.pack.caseWords?.surname.test(text.lower(token)) === true;
}

/** «Opposition Ann Lowe», «CAM Paul Hobbs»: a common word, or letters that are short for an office. */
function isNoPersonsWord(text: NameText, token: number): boolean {
	return text.isTitle(token)
		? text.is(token, COMMON_WORD) && !text.is(token, GIVEN_NAME | LAST_NAME | STOP_CAPITAL | PLACE_ENDING)
		: text.word(token).shape === SHAPE_UPPER && text.lengthOf(token) > 2;
}

/** A family name that no further capital follows. */
function isLastOfRun(text: NameText, token: number): boolean {
	return (
		!text.is(token, COMMON_WORD) &&
		!(text.followsDirectly(token + 1) && text.isCapital(token + 1)) &&
		!text.opening(token)
	);
}

/** «Kettle Evening News WhatsApp channel»: a listed body behind the last word of another one. */
function isListedBody(text: NameText, token: number): boolean {
	return text.phrase(token, LISTED)?.type === ORG;
}

/** «Twitter Share on», «Ann Hobbs Image: AP»: a word of the page behind a name, and no name goes on after it. */
export function isControl(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.lexicon.pack.pageWords?.controls.has(text.key(token)) === true &&
		!(text.followsDirectly(next) && text.isCapital(next))
	);
}

/** «AP Photo», «HBN Staff»: behind letters that are short for who publishes, the word for what or who of theirs it is. */
export function isMediumOf(text: NameText, token: number): boolean {
	return (
		text.word(token - 1).shape === SHAPE_UPPER &&
		text.lengthOf(token - 1) > 1 &&
		text.lexicon.pack.newsMedia?.credits.has(text.key(token)) === true
	);
}

/** «Party Committee Le Hong Quang». */
export function opensSyllabicPerson(text: NameText, token: number): boolean {
	return (
		text.is(token, SYLLABIC_FAMILY_NAME) &&
		text.isTitle(token) &&
		text.followsDirectly(token + 1) &&
		text.isTitle(token + 1) &&
		text.word(token + 1).isSyllable
	);
}

/** «ФИДЕ Веселин Топалов», «ЦК КПВ То Лам», «Вести.ру Морозова»: letters that are short for a body, or a site, before a person. */
export function endsBody(text: NameText, start: number, token: number): boolean {
	if (!text.lexicon.inflects || text.mark(token - 1) !== '') {
		return false;
	}
	if (text.phrase(token, CREDIT_CUE)?.length === 1 || opensRegion(text, token)) {
		return true;
	}
	if (!text.isTitle(token)) {
		// «А. В. Соколов СО РАН».
		return text.lengthOf(start) === 1 && text.lengthOf(token) > 1 && text.word(token).shape === SHAPE_UPPER;
	}
	const next = token + 1;
	const letters =
		text.word(token - 1).shape === SHAPE_UPPER &&
		(text.lengthOf(token - 1) > 2 || text.cueBefore(start, ROLE) !== undefined) &&
		(token - 1 === start || (token - 2 === start && text.word(start).shape === SHAPE_UPPER));
	return letters
		? text.followsDirectly(next) && text.isTitle(next)
		: text.isLower(token - 1) && isBeforeDomain(text, token - 2);
}

/** «Ныроб Пермской области», «Ува Удмуртской Республики»: the region behind its village, which is no adjective itself. */
function opensRegion(text: NameText, token: number): boolean {
	const noun = token + 1;
	return (
		text.word(token).isSlavicAdjective &&
		text.followsDirectly(noun) &&
		text.lexicon.pack.caseWords?.regions.has(text.lower(noun)) === true &&
		text.isTitle(token - 1) &&
		!text.word(token - 1).isSlavicAdjective
	);
}

/** A given name with one more word, where nouns have cases and so follow one another without a comma. */
export function beginsPerson(text: NameText, token: number): boolean {
	return (
		text.lexicon.inflects &&
		text.isTitle(token) &&
		text.is(token, GIVEN_NAME) &&
		text.followsDirectly(token + 1) &&
		text.isTitle(token + 1)
	);
}
