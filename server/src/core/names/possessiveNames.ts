import { wordSet } from '../text/wordSet';
import { Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import { hasBareApostrophe, withPlace } from './joinedNames';
import type { NameText } from './nameText';
import { runEnd } from './runs';
import type { Scan } from './scanning';
import { LISTED, LISTED_PLACE } from './phraseKinds';
import {
	COMMON_WORD,
	DEMONYM,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	POSSESSIVE_HEAD,
	SAINT,
	STOP_CAPITAL,
} from './wordKinds';

/** Before a town, and hardly before a church or a club. */
const LYING = wordSet('in near around');

/**
 * `St Mary's Hospital`, `King's Cross Station`, `St Pancras`: names with a possessive inside, which ends any other name,
 * and those that begin with a saint. Returns the token to go on with; undefined where no such name begins.
 */
export function scanPossessiveName(text: NameText, scan: Scan, at: number): number | undefined {
	const shop = text.hasPossessive(at) ? shopEnd(text, at) : undefined;
	if (shop !== undefined) {
		scan.drafts.push(fixedDraft(at, shop, INSIDE.endingAfterPossessive, at + 1, shop));
		return shop;
	}
	if (!text.is(at, SAINT | POSSESSIVE_HEAD) || !text.isTitle(at)) {
		return undefined;
	}
	const saint = text.is(at, SAINT);
	const first = runEnd(text, at);
	const bare = hasBareApostrophe(text, first);
	const owner = bare || text.hasPossessive(first - 1);
	if (!saint && !(owner && first === at + 1)) {
		return undefined;
	}
	const rest = bare ? first + 1 : first;
	const capital = owner && text.continuesLine(rest) && text.isCapital(rest) && !text.isGlued(rest);
	const ending = capital ? endingIn(text, rest) : undefined;
	const end = ending && withTerritory(text, withPlace(text, ending));
	if (end !== undefined) {
		pushEnded(text, scan, at, end);
		return end;
	}
	if (!saint || first - at < 2 || bare || capital) {
		return undefined;
	}
	if (owner) {
		// `St Mary's`: a church, school, hospital or club, unless something lies in it.
		const draft = new Draft(at, first);
		draft.keepsPossessive = true;
		draft.add(
			text.followsDirectly(at) && LYING.has(text.lower(at - 1)) ? INSIDE.saint : INSIDE.houseOfSaint,
			at,
			at + 1,
		);
		scan.drafts.push(draft);
		return first;
	}
	if (isEnding(text, first - 1)) {
		pushEnded(text, scan, at, first);
	} else {
		const draft = new Draft(at, first);
		draft.add(INSIDE.saint, at, at + 1);
		scan.drafts.push(draft);
	}
	return first;
}

/** «Almond's Market», «Tovik's Hardware»: what belongs to somebody whom no list has, by what it sells; no name goes on behind it. */
function shopEnd(text: NameText, at: number): number | undefined {
	const shop = at + 1;
	return text.isTitle(at) &&
		text.followsDirectly(shop) &&
		text.isTitle(shop) &&
		text.lexicon.pack.businessWords?.shops.has(text.key(shop)) &&
		!text.is(at, STOP_CAPITAL | DEMONYM) &&
		(!text.is(at, COMMON_WORD) || text.is(at, GIVEN_NAME | LAST_NAME)) &&
		!text.phrase(at, LISTED) &&
		!(text.followsDirectly(shop + 1) && text.isCapital(shop + 1))
		? shop + 1
		: undefined;
}

/** `Workers' Party | of Korea`: with the territory that a body is of. */
function withTerritory(text: NameText, end: number): number {
	const at = end + 1;
	const place =
		text.is(end - 1, ORGANIZATION_ENDING) && text.isOf(end) && text.followsDirectly(end) && text.followsDirectly(at)
			? text.phrase(at, LISTED_PLACE)
			: undefined;
	return place ? at + place.length : end;
}

/** Where the last word for a place or body ends in the run that begins at `from`. */
function endingIn(text: NameText, from: number): number | undefined {
	for (let end = runEnd(text, from); end > from; end--) {
		if (isEnding(text, end - 1)) {
			return end;
		}
	}
	return undefined;
}

function isEnding(text: NameText, token: number): boolean {
	return text.is(token, PLACE_ENDING | ORGANIZATION_ENDING);
}

function pushEnded(text: NameText, scan: Scan, start: number, end: number): void {
	const draft = new Draft(start, end);
	draft.fixed = true;
	const place = text.is(end - 1, PLACE_ENDING);
	draft.add(place ? INSIDE.placeEndingAfterPossessive : INSIDE.endingAfterPossessive, end - 1, end);
	scan.drafts.push(draft);
}
