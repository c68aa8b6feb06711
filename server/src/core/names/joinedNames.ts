import type { NameText } from './nameText';
import { NAME } from './phraseKinds';
import { runEnd } from './runs';
import {
	ABBREVIATION,
	COMMON_WORD,
	COMPANY_ENDING,
	EVENT_ENDING,
	GENITIVE,
	GIVEN_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	POSSESSIVE_HEAD,
	STOP_CAPITAL,
} from './wordKinds';

/** Longer names in capitals are rather two. Tokens. */
const LONGEST_FIRST_PART = 4;
/** Behind a person's name, with their full stop. */
const GENERATIONS = new Set(['jr', 'sr']);

/**
 * Where a run goes on that ended at `end`, in languages that write every word of a name with a capital: `Defender Service
 * of Detroit`, `Truth and Reconciliation Commission`, `County Sheriff's Office`, `Flight 610`. `end` itself where it doesn't.
 */
export function joinedEnd(text: NameText, at: number, end: number): number {
	if (!text.lexicon.pack.titleCase) {
		return end;
	}
	if (
		text.mark(end) === '.' &&
		text.isGlued(end) &&
		end > at + 1 &&
		text.is(end - 1, COMPANY_ENDING) &&
		text.is(end - 1, ABBREVIATION)
	) {
		// «Harbour Boats Inc.»
		return end + 1;
	}
	if (text.mark(end) === '.' && text.isGlued(end) && end > at + 1 && GENERATIONS.has(text.key(end - 1))) {
		return end + 1;
	}
	if (!text.followsDirectly(end)) {
		return end;
	}
	const owned = ownedBodyEnd(text, end - 1) ?? ownedBodyEnd(text, end);
	if (owned !== undefined) {
		return owned;
	}
	if (text.hasPossessive(end - 1)) {
		return end;
	}
	const key = text.key(end);
	if (text.isNumber(end)) {
		const numbered = text.is(end - 1, EVENT_ENDING) || (text.is(end - 1, PLACE_ENDING) && end > at + 1);
		return numbered && !text.inTime(end) && !text.isDash(end + 1) ? end + 1 : end;
	}
	if (!text.isLower(end) || end - at > LONGEST_FIRST_PART) {
		return end;
	}
	if (key === 'of' || key === 'for') {
		return genitiveEnd(text, at, end, key === 'of');
	}
	return key === 'and' ? secondPartEnd(text, at, end) : end;
}

/** What a run that a genitive goes on from is called by: the word before the genitive. */
export function headOfGenitive(text: NameText, start: number, end: number): number | undefined {
	if (text.lexicon.inflects) {
		return headOfAdjective(text, start, end);
	}
	if (!text.lexicon.pack.titleCase) {
		return undefined;
	}
	for (let token = start + 1; token < end - 1; token++) {
		if (text.isLower(token) && text.is(token, GENITIVE)) {
			return token - 1;
		}
	}
	return undefined;
}

/** `отделения` in «Сибирского отделения РАН»: the first noun in lower case, after adjectives. */
function headOfAdjective(text: NameText, start: number, end: number): number | undefined {
	for (let token = start; token < end - 1; token++) {
		if (token > start && text.isLower(token) && text.is(token, ORGANIZATION_ENDING)) {
			return token;
		}
		if (!text.word(token).isSlavicAdjective) {
			return undefined;
		}
	}
	return undefined;
}

/** `Sheriff's Office`: an office in the possessive and the body that it has. */
function ownedBodyEnd(text: NameText, owner: number): number | undefined {
	if (!text.hasPossessive(owner) || !text.is(owner, POSSESSIVE_HEAD)) {
		return undefined;
	}
	for (let token = owner + 1; token < owner + 4 && text.followsDirectly(token) && text.isCapital(token); token++) {
		if (text.is(token, ORGANIZATION_ENDING)) {
			return token + 1;
		}
	}
	return undefined;
}

/** After a common word, what `of` leads to belongs to the name; after an organisation's last word, what `for` does too. */
function genitiveEnd(text: NameText, at: number, end: number, isOf: boolean): number {
	const body = text.is(end - 1, ORGANIZATION_ENDING | EVENT_ENDING);
	const next = text.key(end + 1) === 'the' ? end + 2 : end + 1;
	const opens = text.startsSentence(at) && end === at + 1;
	if (
		!text.followsDirectly(next) ||
		!text.isCapital(next) ||
		text.inTime(next) ||
		opens ||
		(!isOf && end === at + 1) ||
		!(body || (isOf ? isCommon(text, end - 1) : isCommon(text, end - 1) && isCommon(text, at))) ||
		text.is(end - 1, STOP_CAPITAL) ||
		text.is(at, GIVEN_NAME)
	) {
		return end;
	}
	const known = text.phrase(next, NAME);
	return known ? next + known.length : runEnd(text, next);
}

/** `Trade and Cooperation Agreement`: two common words or more, of which the last one ends a name. */
function secondPartEnd(text: NameText, at: number, end: number): number {
	const next = end + 1;
	if (
		!text.followsDirectly(next) ||
		!text.isCapital(next) ||
		text.startsSentence(at) ||
		!isCommon(text, at) ||
		!isCommon(text, end - 1) ||
		text.is(end - 1, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING) ||
		!isCommon(text, next)
	) {
		return end;
	}
	const last = runEnd(text, next);
	return last > next + 1 && text.is(last - 1, ORGANIZATION_ENDING | EVENT_ENDING) ? last : end;
}

function isCommon(text: NameText, token: number): boolean {
	return text.is(token, COMMON_WORD);
}
