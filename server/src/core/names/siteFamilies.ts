import type { NameText } from './nameText';
import { LISTED_PLACE } from './phraseKinds';
import type { Stretch } from './stretches';
import { MISC, ORG } from './types';
import { DEMONYM, ORGANIZATION_ENDING } from './wordKinds';

/** Behind the house's name. In tokens. */
const LONGEST_TAIL = 4;
/** Where the line goes on. */
const LONGEST_PRODUCT = 2;
/** Between the words of an entry: `en Español`. */
const LONGEST_LINK = 3;

/** What a house has: where its name ends, and its type. */
export interface FamilyMember {
	readonly end: number;
	readonly type: number;
}

/**
 * `Courier Premium`, `WKH Fact Check`, `Courier Arabia`: what the page's house publishes and runs is called by the house's name and more.
 * An entry to itself has its words up to the line's end, and in other lines of the page's own the word for such a thing ends the name; the
 * house's sections (`WKH Top News`) have no names.
 *
 * @param start of the house's name, until before `end`.
 */
export function familyMember(
	text: NameText,
	{ from, to, chrome }: Stretch,
	start: number,
	end: number,
): FamilyMember | undefined {
	const { pageWords } = text.lexicon.pack;
	if (!pageWords || text.hasPossessive(end - 1) || !text.followsDirectly(end)) {
		return undefined;
	}
	const { sections, products, askJoiners } = pageWords;
	if (askJoiners.has(text.lower(end))) {
		// «WKH News For Your Phone».
		return undefined;
	}
	let last = end;
	let edition = false;
	while (last < to && text.followsDirectly(last)) {
		const link = text.isLower(last) && text.lengthOf(last) <= LONGEST_LINK && text.followsDirectly(last + 1) ? 1 : 0;
		if (!text.isCapital(last + link)) {
			break;
		}
		last += link + 1;
		edition ||= link > 0;
		if (last - end <= LONGEST_PRODUCT && products.has(text.key(last - 1)) && !(chrome && start === from)) {
			return { end: last, type: MISC };
		}
	}
	const head = last - 1;
	if (!chrome || start !== from || last !== to || last - end > LONGEST_TAIL || sections.has(text.key(head))) {
		return undefined;
	}
	edition ||= text.phrase(end, LISTED_PLACE)?.length === last - end;
	const body = text.is(head, ORGANIZATION_ENDING | DEMONYM) && !products.has(text.key(head));
	return { end: last, type: edition || body ? ORG : MISC };
}
