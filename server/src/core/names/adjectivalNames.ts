import { GOVERNING_HEAD } from './phraseKinds';
import { opensNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { readOn } from './organizations';
import { EVENT_ENDING, FUNCTION_WORD, ORGANIZATION_ENDING, PLACE_ENDING, STOP_CAPITAL } from './wordKinds';

/** Adjectives between the first one and the noun; «всемирная продовольственная и сельскохозяйственная организация». */
const MOST_ADJECTIVES = 4;

/**
 * «Челябинской области», «Московский городской суд», «Верховное народное собрание КНДР»: where nouns change their endings, the noun of a name
 * stands in small letters behind its adjectives, of which the first alone has a capital. `end` itself where no such noun follows.
 */
export function nounEnd(text: NameText, at: number, end: number): number {
	const first = adjectiveEnd(text, end) ?? (agrees(text, end) ? end : undefined);
	if (
		first === undefined ||
		(text.is(at, STOP_CAPITAL) &&
			(text.startsSentence(at) || end > at + 1) &&
			!(end === at + 2 && text.is(at, FUNCTION_WORD) && !text.is(at + 1, STOP_CAPITAL)))
	) {
		return end;
	}
	// «Правозащитные организации», «Научно-практическая конференция» open a sentence with a capital that they have nowhere else.
	const placeAlone =
		text.startsSentence(at) &&
		(first > end || text.lexicon.pack.caseWords?.pluralAdjective.test(text.lower(end - 1)) === true);
	let noun = first;
	for (
		let adjectives = 0;
		adjectives <= MOST_ADJECTIVES && text.followsDirectly(noun) && text.isLower(noun);
		adjectives++
	) {
		if (text.startsSentence(at) && opensNameQuotes(text, noun + 1) && text.continuesLine(noun + 1)) {
			// «Хоккейный клуб «Адмирал»».
			return end;
		}
		if (text.is(noun, ORGANIZATION_ENDING) && !placeAlone) {
			return readOn(text, at, compoundEnd(text, noun), GOVERNING_HEAD, false).end;
		}
		if (text.is(noun, placeAlone ? PLACE_ENDING : PLACE_ENDING | EVENT_ENDING)) {
			return compoundEnd(text, noun);
		}
		const next = nextAdjectiveEnd(text, noun);
		if (next === undefined) {
			break;
		}
		noun = next;
	}
	return noun > first && isCapitalNoun(text, at, noun) ? noun + 1 : end;
}

/** «Курганской областной Думы»: behind its adjectives the noun of a body with a capital of its own. */
function isCapitalNoun(text: NameText, at: number, noun: number): boolean {
	return (
		text.followsDirectly(noun) &&
		text.isTitle(noun) &&
		text.is(noun, ORGANIZATION_ENDING) &&
		text.lexicon.pack.caseWords?.agreement.test(`${text.lower(at)} ${text.lower(noun)}`) === true
	);
}

/**
 * `отделения` in «Сибирского отделения РАН»: the first noun in small letters of a run that adjectives begin; undefined where it
 * begins otherwise.
 */
export function headBehindAdjectives(text: NameText, start: number, end: number): number | undefined {
	let token = start;
	while (token < end - 1) {
		if (token > start && text.isLower(token) && text.is(token, ORGANIZATION_ENDING)) {
			return token;
		}
		const next =
			(token > start ? nextAdjectiveEnd(text, token) : undefined) ?? adjectiveEnd(text, token + 1) ?? token + 1;
		if (next === token + 1 && !text.word(token).isSlavicAdjective) {
			return undefined;
		}
		token = next;
	}
	return undefined;
}

/** «Курганской» of «Курганской и Тюменской областям»: an adjective whose noun, a place's, stands behind the next ones; the noun's token. */
export function sharedNoun(text: NameText, at: number): number | undefined {
	const and = text.lexicon.pack.caseWords?.and;
	let token = at;
	for (let adjectives = 0; and !== undefined && adjectives <= MOST_ADJECTIVES; adjectives++) {
		if (!text.isTitle(token) || !text.word(token).isSlavicAdjective) {
			return undefined;
		}
		const next = token + 1;
		if (adjectives > 0 && text.followsDirectly(next) && text.isLower(next) && text.is(next, PLACE_ENDING)) {
			return next;
		}
		if (!text.continuesLine(next + 1) || (text.mark(next) !== ',' && text.lower(next) !== and)) {
			return undefined;
		}
		token = next + 1;
	}
	return undefined;
}

/** Where the adjective ends whose first word ends at `end`: `end`, or behind «-консультативного» of «Экспертно-консультативного». */
function adjectiveEnd(text: NameText, end: number): number | undefined {
	if (text.word(end - 1).isSlavicAdjective) {
		return end;
	}
	return joinsHalves(text, end) && text.word(end + 1).isSlavicAdjective ? end + 2 : undefined;
}

/** «Лысой горы»: a word that ends like the adjective of the place's noun behind it, in the same case. */
function agrees(text: NameText, noun: number): boolean {
	return (
		text.followsDirectly(noun) &&
		text.isLower(noun) &&
		text.is(noun, PLACE_ENDING) &&
		!text.startsSentence(noun - 1) &&
		text.lexicon.pack.caseWords?.agreement.test(`${text.lower(noun - 1)} ${text.lower(noun)}`) === true
	);
}

/** Behind one more adjective in small letters, with «и» before it or not. */
function nextAdjectiveEnd(text: NameText, at: number): number | undefined {
	const adjective = text.lower(at) === text.lexicon.pack.caseWords?.and ? at + 1 : at;
	return text.followsDirectly(adjective) && text.isLower(adjective) ? adjectiveEnd(text, adjective + 1) : undefined;
}

function joinsHalves(text: NameText, dash: number): boolean {
	return isHyphen(text, dash) && text.lexicon.pack.caseWords?.firstHalf.test(text.lower(dash - 1)) === true;
}

/** Behind a noun, and the one that a hyphen joins to it: «музея-заповедника». */
function compoundEnd(text: NameText, noun: number): number {
	return isHyphen(text, noun + 1) && text.isLower(noun + 2) ? noun + 3 : noun + 1;
}

function isHyphen(text: NameText, token: number): boolean {
	return text.isDash(token) && text.isGlued(token) && text.isGlued(token + 1) && text.continuesLine(token + 1);
}
