import { SHAPE_UPPER } from '../text/shapes';
import { hasBareApostrophe } from './joinedNames';
import { fieldEnd as namedFieldEnd, fieldsEnd as namedFieldsEnd, isBody, plainFieldEnd } from './namedFields';
import type { NameText } from './nameText';
import { acronymEnd, fieldEnd } from './organizationParts';
import { GOVERNING_HEAD, INNER, NAME, TITLE, TITLE_WITH_FIELD } from './phraseKinds';
import { type Scan, skipTitle } from './scanning';
import { COMMON_WORD, GIVEN_NAME, JOINER } from './wordKinds';

/** `Health` in «Secretary for Health Ann Lowe», «Minister of Tourism»: the field of an office behind `of` or `for`. */
export function fieldOfOffice(text: NameText, scan: Scan, at: number): number | undefined {
	const words = text.lexicon.pack.fieldWords;
	if (!words || !text.lexicon.pack.titleCase || !text.followsDirectly(at)) {
		return undefined;
	}
	const preposition = at - (text.isThe(at - 1) ? 2 : 1);
	const key = text.key(preposition);
	if ((key !== 'of' && key !== 'for') || !text.followsDirectly(preposition)) {
		return undefined;
	}
	const title = text.cueBefore(preposition, TITLE);
	if (title && key === 'of' && words.ranks.has(text.key(at)) && !text.isOf(at + 1)) {
		// «Leader of the Opposition Ann Lowe».
		return skipTitle(scan, preposition - title.length, at + 1);
	}
	if (key === 'for' && opensFullName(text, at)) {
		return undefined;
	}
	const plain = title && words.offices.has(text.key(preposition - 1)) ? plainFieldEnd(text, at) : at;
	if (!title || plain === at) {
		return undefined;
	}
	const end = plain === namedFieldEnd(text, at) ? namedFieldsEnd(text, at) : plain;
	// «secretary of the Workers' Party».
	return isBody(text, end - 1) || hasBareApostrophe(text, end)
		? undefined
		: skipTitle(scan, preposition - title.length, end);
}

/** «press secretary for Bill Tovik»: a given name that is a common word, too, before a word that is none. */
function opensFullName(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.is(at, GIVEN_NAME) &&
		text.followsDirectly(next) &&
		text.isTitle(next) &&
		!text.is(next, COMMON_WORD) &&
		!(text.followsDirectly(next + 1) && text.isCapital(next + 1)) &&
		!text.phrase(next, TITLE)
	);
}

/** `bộ trưởng` + `Quốc phòng`: the field of an office whose title stands in lower case before it. */
export function officeField(text: NameText, scan: Scan, at: number): number | undefined {
	if (!text.followsDirectly(at) || text.lexicon.pack.titlesWithField.length === 0) {
		return undefined;
	}
	const title = text.cueBefore(at, TITLE_WITH_FIELD);
	if (!title || text.phrase(at, NAME | GOVERNING_HEAD)) {
		return undefined;
	}
	const end = fieldsEnd(text, at);
	if (end === at) {
		return undefined;
	}
	return skipTitle(scan, at - title.length, end);
}

/** Where the fields end that begin at a token, joined by small words or not; the token itself where there are none. */
export function fieldsEnd(text: NameText, at: number): number {
	let end = at;
	while (text.continuesLine(end)) {
		const joined = end > at && text.isLower(end) && text.is(end, JOINER) ? end + 1 : end;
		const opening = text.opening(joined);
		const inner = text.phrase(joined, INNER);
		if (opening && opening.length >= (inner?.length ?? 0)) {
			break;
		}
		const next = text.isCapital(joined) ? (fieldEnd(text, joined) ?? shortFieldEnd(text, joined)) : undefined;
		if (next === undefined) {
			break;
		}
		end = next;
	}
	return end;
}

/** `TT&TT`, `GD-ĐT`: a field in capitals, behind its title and before the person. */
function shortFieldEnd(text: NameText, at: number): number | undefined {
	if (!text.lexicon.pack.compoundsOfTwo || text.word(at).shape !== SHAPE_UPPER) {
		return undefined;
	}
	const end = acronymEnd(text, at);
	return text.followsDirectly(end) && text.isTitle(end) ? end : undefined;
}
