import { cuesAfter, cuesAfterListed } from './cuesAfter';
import { companyContexts } from './companyContexts';
import { clubBefore } from './clubCues';
import { cuesBefore } from './cuesBefore';
import { cuesBeforeListed } from './cuesBeforeListed';
import { describingNouns } from './describingNouns';
import type { Draft } from './draft';
import { besideScore } from './scores';
import { addRuler, shapeInside } from './nameShape';
import type { NameText } from './nameText';
import { companions } from './neighbours';
import type { Scan } from './scanning';
import { leanByLikelihood } from './likelihood';
import { AFTER, INSIDE } from './evidenceKinds';
import { PERSON_VERB } from './phraseKinds';
import { isEndOfRoute } from './routes';
import { ENGLISH_JOINERS, isFiliation } from './runs';
import { LOC, MISC, PER } from './types';
import { FAMILY_NAME, GIVEN_NAME } from './wordKinds';

/** Foreign names of several words with small ones between them are rather works'. */
const WORK_LEAN = 1.5;
/** What stands in lower case oftener is no sure sign of a person. */
const SURE_FAMILY_NAME = 0.9;

/** The evidence around a run and inside it. */
export function addRunEvidence(text: NameText, draft: Draft, scan: Scan): void {
	cuesBefore(text, draft, scan);
	cuesAfter(text, draft);
	shapeInside(text, draft);
	if (draft.end - draft.start > 4 && text.mark(draft.end - 3) === '/' && isFiliation(text, draft.end - 4)) {
		draft.add(INSIDE.filiation);
	}
	if (text.lexicon.pack.compoundsOfTwo && isEnglishTitle(text, draft)) {
		draft.add(INSIDE.englishTitle);
		draft.lean(MISC, WORK_LEAN);
	}
	leanByLikelihood(text, draft, scan.drafts[scan.drafts.length - 1]);
	if (draft.end === draft.start + 1 && isEndOfRoute(text, draft.start)) {
		draft.add(AFTER.route);
	}
	companyContexts(text, draft);
	describingNouns(text, draft);
	if (isMadeByPerson(text, draft, scan)) {
		draft.lean(MISC, WORK_LEAN);
	}
	companions(text, draft, scan);
	besideScore(text, draft, false);
}

/** «Ann Hobbs's Mud Sun»: behind somebody's full name what is that person's, and no people and no place. */
function isMadeByPerson(text: NameText, { start }: Draft, scan: Scan): boolean {
	const owner = scan.drafts[scan.drafts.length - 1];
	return (
		text.lexicon.pack.titleCase &&
		owner !== undefined &&
		owner.end === start &&
		owner.best === PER &&
		owner.end > owner.start + 1 &&
		text.hasPossessive(start - 1) &&
		text.followsDirectly(start)
	);
}

/** What makes a listed name something else than its list says: `chị Nga` is a person, `tiếng Anh` is no name. */
export function addListedEvidence(text: NameText, draft: Draft, scan: Scan): void {
	if (draft.counted) {
		if (draft.best === LOC && isCalledLikePerson(text, draft)) {
			draft.add(INSIDE.familyName, draft.start, draft.end);
		}
		addRuler(text, draft);
		clubBefore(text, draft, scan);
		cuesBefore(text, draft, scan);
		cuesAfter(text, draft);
		besideScore(text, draft, true);
		companions(text, draft, scan);
	} else {
		cuesBeforeListed(text, draft, scan);
		cuesAfterListed(text, draft);
		besideScore(text, draft, true);
	}
}

/** «Nguyễn Khang», «Louis Nguyễn», «Nguyễn Trãi viết»: counted as a street, but a family name that is hardly anything else stands first or last. */
function isCalledLikePerson(text: NameText, { start, end }: Draft): boolean {
	if (!text.lexicon.pack.compoundsOfTwo || end !== start + 2 || !text.isTitle(start) || !text.isTitle(end - 1)) {
		return false;
	}
	return isFamily(text, start)
		? text.is(end - 1, GIVEN_NAME) || text.phrase(end, PERSON_VERB) !== undefined
		: !text.word(start).isSyllable && isFamily(text, end - 1);
}

function isFamily(text: NameText, token: number): boolean {
	return text.is(token, FAMILY_NAME) && !text.is(token, GIVEN_NAME) && text.nameShare(token) > SURE_FAMILY_NAME;
}

/** «The Tortured Poets Department», «Lord of the Rings»: one sign is as much as both. */
function isEnglishTitle(text: NameText, { start, end }: Draft): boolean {
	if (text.isThe(start) && end > start + 2) {
		return true;
	}
	for (let token = start + 1; token < end - 1; token++) {
		if (text.isLower(token) && ENGLISH_JOINERS.has(text.lower(token))) {
			return true;
		}
	}
	return false;
}
