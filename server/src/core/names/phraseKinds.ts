import { LOC, MISC, ORG, PER } from './types';

/**
 * What a phrase of a pack is: one bit each, so that a look-up names all the kinds that it wants in one number. The lists'
 * meaning is told in `pack.ts`.
 */
export const TITLE = 1 << 0;
export const TITLE_WITH_FIELD = 1 << 1;
export const HONORIFIC = 1 << 2;
export const GOVERNING_HEAD = 1 << 3;
export const NAMING_HEAD = 1 << 4;
export const PLACE_HEAD = 1 << 5;
export const STATE_HEAD = 1 << 6;
export const EVENT_HEAD = 1 << 7;
export const DIRECTION = 1 << 8;
/** No name, though a name may begin like it. */
export const COMMON = 1 << 9;
export const PLACE_PREPOSITION = 1 << 10;
export const PLACE_CUE = 1 << 11;
export const ORGANIZATION_CUE = 1 << 12;
export const PRODUCT_CUE = 1 << 13;
export const WORK_CUE = 1 << 14;
export const CREDIT_CUE = 1 << 15;
export const COMPOUND = 1 << 16;
export const TAIL = 1 << 17;
export const PERSON_VERB = 1 << 18;
export const SOURCE_WORD = 1 << 19;
export const COMPANY_HEAD = 1 << 20;
/** Names of a list, by type. */
export const LISTED_PERSON = 1 << 21;
export const LISTED_PLACE = 1 << 22;
export const LISTED_ORGANIZATION = 1 << 23;
export const LISTED_OTHER = 1 << 24;
/** Names that come from counts instead of a list. */
export const COUNTED_PERSON = 1 << 25;
export const COUNTED_PLACE = 1 << 26;
export const COUNTED_ORGANIZATION = 1 << 27;
export const COUNTED_OTHER = 1 << 28;
/** Before a club, which may be called like a place. */
export const CLUB_CUE = 1 << 30;
/** A place's head that makes a name with a number. */
export const NUMBERED_HEAD = 1 << 29;

export const LISTED = LISTED_PERSON | LISTED_PLACE | LISTED_ORGANIZATION | LISTED_OTHER;
export const COUNTED = COUNTED_PERSON | COUNTED_PLACE | COUNTED_ORGANIZATION | COUNTED_OTHER;
export const NAME = LISTED | COUNTED;
/** Names of which nothing but hashes is kept are of these. */
export const HASHED = COUNTED_PLACE | COUNTED_ORGANIZATION;
export const PLACE_NAME = LISTED_PLACE | COUNTED_PLACE;
export const ORGANIZATION_NAME = LISTED_ORGANIZATION | COUNTED_ORGANIZATION;
/** A title that is a role too, as honorifics aren't. */
export const ROLE = TITLE | TITLE_WITH_FIELD;
export const ORGANIZATION_HEAD = GOVERNING_HEAD | NAMING_HEAD;
export const HEAD = ORGANIZATION_HEAD | PLACE_HEAD | STATE_HEAD | EVENT_HEAD;
/** What may begin at a capitalised word. */
export const OPENING = NAME | ROLE | HONORIFIC | HEAD | DIRECTION | COMMON;
/** What may stand right before a name. */
export const CUE =
	ROLE |
	HONORIFIC |
	HEAD |
	PLACE_PREPOSITION |
	PLACE_CUE |
	ORGANIZATION_CUE |
	PRODUCT_CUE |
	WORK_CUE |
	CREDIT_CUE |
	NUMBERED_HEAD |
	CLUB_CUE;
/** What goes on inside the names of organisations and events. */
export const INNER = COMPOUND | TAIL;

/** The kinds of names of one type, by type. */
export const LISTED_OF_TYPE: readonly number[] = [LISTED_PERSON, LISTED_PLACE, LISTED_ORGANIZATION, LISTED_OTHER];
export const COUNTED_OF_TYPE: readonly number[] = [COUNTED_PERSON, COUNTED_PLACE, COUNTED_ORGANIZATION, COUNTED_OTHER];

/** The type that a name of this kind has; -1 for anything but a name. */
export function typeOfKind(kind: number): number {
	const person = LISTED_PERSON | COUNTED_PERSON;
	return kind & person ? PER : kind & PLACE_NAME ? LOC : kind & ORGANIZATION_NAME ? ORG : kind & NAME ? MISC : -1;
}
