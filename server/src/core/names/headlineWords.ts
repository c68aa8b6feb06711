import { casingEvidence } from './casingEvidence';
import { Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import { isBody } from './namedFields';
import type { NameText } from './nameText';
import { isTimeZone } from './noNames';
import { COUNTED, LISTED_PLACE } from './phraseKinds';
import { addRunEvidence } from './runEvidence';
import type { Scan } from './scanning';
import { endsLike } from './wordEndings';
import {
	ABBREVIATION,
	COMMON_WORD,
	COMPANY_ENDING,
	DEMONYM,
	EVENT_ENDING,
	FUNCTION_WORD,
	GIVEN_NAME,
	LAST_NAME,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

/** Of headlines in capitals: what is known for anything but a name. */
export const NO_NAME =
	COMMON_WORD |
	STOP_CAPITAL |
	FUNCTION_WORD |
	DEMONYM |
	ORGANIZATION_ENDING |
	PLACE_ENDING |
	EVENT_ENDING |
	ABBREVIATION;
/** Between whom a body belongs to and its last word. */
const MOST_FIELD_WORDS = 2;

/** Whether some of the words have small letters, so that those in capitals are acronyms. */
export function hasTitleWord(text: NameText, from: number, to: number): boolean {
	for (let token = from; token < to; token++) {
		if (text.isTitle(token) && text.lengthOf(token) > 1) {
			return true;
		}
	}
	return false;
}

/**
 * «Nigerian Senate», «Osun Economic Summit»: behind a territory or an unknown word, the first that bodies and events end in.
 *
 * @param first token after whom it belongs to.
 */
export function bodyInHeadline(text: NameText, at: number, first: number, to: number): Draft | undefined {
	const owner =
		text.is(at, DEMONYM) || text.phrase(at, LISTED_PLACE)?.length === first - at || isUnknown(text, at, false);
	for (let token = first; owner && token < Math.min(to, first + MOST_FIELD_WORDS + 1); token++) {
		if (!text.followsDirectly(token) || !text.isTitle(token) || text.hasPossessive(token - 1)) {
			break;
		}
		if (
			isBody(text, token) ||
			(text.is(token, EVENT_ENDING) && text.lexicon.pack.eventWords?.headlines.has(text.key(token)))
		) {
			const draft = new Draft(at, token + 1);
			const isOrganization = text.is(token, ORGANIZATION_ENDING);
			draft.add(isOrganization ? INSIDE.organizationEnding : INSIDE.eventEnding, token, token + 1);
			return draft;
		}
		if (!text.is(token, COMMON_WORD) || text.is(token, FUNCTION_WORD)) {
			break;
		}
	}
	return undefined;
}

/** The words from `at` that the language doesn't know: in its headlines they are names. */
export function unknownInHeadline(text: NameText, scan: Scan, at: number, to: number): Draft | undefined {
	let end = at;
	while (end < to && (end === at || text.followsDirectly(end)) && isUnknown(text, end, end > at)) {
		end++;
		if (text.hasPossessive(end - 1)) {
			break;
		}
	}
	if (end === at) {
		return undefined;
	}
	if (text.followsDirectly(end) && text.is(end, COMPANY_ENDING) && text.is(end, ABBREVIATION) && end < to) {
		// «Tovik LLC».
		return fixedDraft(at, end + 1, INSIDE.organizationEnding, end, end + 1);
	}
	const draft = new Draft(at, end);
	casingEvidence(text, draft);
	addRunEvidence(text, draft, scan);
	draft.add(INSIDE.unknownInHeadline);
	return draft;
}

/** @param goesOn another one stands before it: towns of which little is known are family names there. */
function isUnknown(text: NameText, token: number, goesOn: boolean): boolean {
	return (
		text.isCapital(token) &&
		text.lengthOf(token) > 2 &&
		!text.is(token, NO_NAME) &&
		(text.is(token, GIVEN_NAME | LAST_NAME) || !endsLike('unlikeNames', text, token)) &&
		!text.inTime(token) &&
		!isTimeZone(text, token) &&
		!text.word(token).hasDigit &&
		!(text.isGlued(token + 1) && (text.isDash(token + 1) || text.mark(token + 1) === '.')) &&
		!(text.isGlued(token) && text.isDash(token - 1)) &&
		((text.opening(token)?.kind ?? 0) & ~(goesOn ? COUNTED : 0)) === 0
	);
}
