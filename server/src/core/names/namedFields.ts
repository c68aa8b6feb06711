import type { NameText } from './nameText';
import { HONORIFIC, INNER, LISTED, LISTED_PLACE, NAME, ORGANIZATION_HEAD, ROLE } from './phraseKinds';
import { isPluralTitle, opensSyllabicPerson } from './runBoundaries';
import { runEnd } from './runs';
import {
	COMMON_WORD,
	DEMONYM,
	EVENT_ENDING,
	FUNCTION_WORD,
	GIVEN_NAME,
	JOINER,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

const ENDING = ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING;
/** Where the words with a capital that begin at `at` end: before a person, a title or another name; `at` itself for none. */
export function fieldEnd(text: NameText, at: number): number {
	if (!text.isCapital(at) || text.inTime(at)) {
		return at;
	}
	const known = text.phrase(at, LISTED);
	if (known && known.length > 1) {
		return at + known.length;
	}
	const end = runEnd(text, at);
	if (end > at + 1 && text.lexicon.pack.roadWords?.streets?.has(text.key(end - 1))) {
		// «the Korean Embassy on Tovik Street»
		return at;
	}
	for (let token = at + 1; token < end; token++) {
		if (
			!text.isPunctuation(token) &&
			(text.phrase(token, ROLE | HONORIFIC | ORGANIZATION_HEAD) ||
				opensPerson(text, token) ||
				opensSyllabicPerson(text, token)) &&
			!(isPluralTitle(text, token, 1) && !text.is(token + 1, GIVEN_NAME))
		) {
			return token;
		}
	}
	const next = end + 1;
	const place = text.isOf(end) && text.followsDirectly(next) ? text.phrase(next, LISTED_PLACE) : undefined;
	if (place && isField(text, at, end)) {
		// «Western District of New York»
		return next + place.length;
	}
	// «Status of Women».
	return text.isOf(end) && text.isCapital(next) && isField(text, at, end) && isField(text, next, next + 1)
		? Math.max(next + 1, plainFieldEnd(text, next))
		: end;
}

/** A given name that is no common word, and one more word that no body ends in. */
export function opensPerson(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.isTitle(token) &&
		text.is(token, GIVEN_NAME) &&
		!text.is(token, COMMON_WORD) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		!text.is(next, ENDING)
	);
}

/** «Tertiary Education»: words of which none is a name's, the last one common. */
export function isField(text: NameText, from: number, to: number): boolean {
	for (let token = from; token < to; token++) {
		const inner = text.phrase(token, INNER) !== undefined;
		if (text.isPunctuation(token) || inner || (text.isLower(token) && text.is(token, JOINER))) {
			continue;
		}
		const named = text.is(token, GIVEN_NAME | LAST_NAME | STOP_CAPITAL | DEMONYM) && !text.is(token, COMMON_WORD);
		const common = text.is(token, COMMON_WORD | (from < token ? ENDING : 0));
		if (
			named ||
			text.is(token, FUNCTION_WORD) ||
			(token === to - 1 && !common) ||
			(text.phrase(token, LISTED)?.length ?? to) <= to - token
		) {
			return false;
		}
	}
	return to > from;
}

/** The words of a field that begins at `at`: all before the first one that may be a name's. */
export function plainFieldEnd(text: NameText, at: number): number {
	let end = at;
	while (text.isCapital(end) && isField(text, end, end + 1) && (end === at || text.followsDirectly(end))) {
		end++;
	}
	return end;
}

/**
 * Where an enumeration ends that begins with a capital at `at`: `Agriculture, Fisheries and Water Resources`, `Latin America
 * and the Caribbean`. A comma joins only what an `and` closes.
 */
export function fieldsEnd(text: NameText, at: number): number {
	let end = fieldEnd(text, at);
	let from = at;
	for (let last = end; last > from;) {
		const closes = isAnd(text, last) || (text.mark(last) === ',' && isAnd(text, last + 1));
		if (!closes && text.mark(last) !== ',') {
			break;
		}
		let next = last + (closes && text.mark(last) === ',' ? 2 : 1);
		next += closes && text.isThe(next) ? 1 : 0;
		if (!text.continuesLine(next) || text.startsSentence(next)) {
			break;
		}
		const nextEnd = fieldEnd(text, next);
		if (!areAlike(text, from, last, next, nextEnd)) {
			break;
		}
		from = next;
		last = nextEnd;
		if (closes) {
			end = nextEnd;
			break;
		}
	}
	return end;
}

/** Where a body's name ends whose last word so far is right before `end`: with the fields, people or places that it is for. */
export function withFields(text: NameText, end: number): number {
	if (
		!text.followsDirectly(end) ||
		!text.lexicon.pack.fieldWords?.prepositions.has(text.key(end)) ||
		text.hasPossessive(end - 1)
	) {
		return end;
	}
	const at = end + (text.isThe(end + 1) ? 2 : 1);
	const fields =
		text.followsDirectly(at) && !text.phrase(at, ROLE | HONORIFIC | ORGANIZATION_HEAD) ? fieldsEnd(text, at) : at;
	return fields > at ? fields : end;
}

/** «Institute of Technology | for Environment and Trade», «Group of Experts | on Immunisation»: one more preposition and common words. */
export function furtherFields(text: NameText, end: number): number {
	const at = end + 1;
	if (
		!text.lexicon.pack.fieldWords?.further.has(text.key(end)) ||
		!text.followsDirectly(end) ||
		!text.followsDirectly(at) ||
		!text.isCapital(at)
	) {
		return end;
	}
	const last = fieldsEnd(text, at);
	return last > at && isField(text, at, last) ? last : end;
}

/** Two fields, or two places. */
function areAlike(text: NameText, from: number, to: number, next: number, end: number): boolean {
	if (end === next) {
		return false;
	}
	const places = isPlace(text, from, to) && isPlace(text, next, end);
	const body =
		(end > next + 1 && isBody(text, end - 1)) ||
		(text.followsDirectly(end) && text.phrase(end, ORGANIZATION_HEAD) !== undefined);
	return places || (!body && isField(text, from, to) && isField(text, next, end));
}

/** A listed place, and nothing else. */
export function isPlace(text: NameText, from: number, to: number): boolean {
	return text.phrase(from, LISTED_PLACE)?.length === to - from;
}

/** The last word of what is a body by itself: `Ministry`. */
export function isBody(text: NameText, token: number): boolean {
	return text.lexicon.pack.fieldWords?.bodies.has(text.key(token)) === true;
}

/** Between the last two of an enumeration in English, wherever that stands. */
export function isAnd(text: NameText, token: number): boolean {
	return text.key(token) === 'and' || (text.mark(token) === '&' && !text.isGlued(token));
}

/** Whether the words are a body's (or an event's, behind a word that opens such names) by their last one, and the first of them may open it: no person's, no listed name. */
export function mayOpenBody(text: NameText, from: number, end: number): boolean {
	const opens = text.lexicon.pack.fieldWords?.openers.has(text.key(from)) === true;
	return (
		end > from + 1 &&
		(text.is(end - 1, ORGANIZATION_ENDING) || (opens && text.is(end - 1, EVENT_ENDING))) &&
		text.isTitle(from) &&
		(opens || !text.is(from, STOP_CAPITAL | DEMONYM | GIVEN_NAME | LAST_NAME)) &&
		!text.phrase(from, NAME)
	);
}
