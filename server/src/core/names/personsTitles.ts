import { SHAPE_UPPER } from '../text/shapes';
import { contestEnd } from './beautyContests';
import { Draft, fixedDraft } from './draft';
import { BEFORE, CASING, INSIDE } from './evidenceKinds';
import { placeOfSomebody } from './familiarNames';
import { scanHeaded } from './headedNames';
import { isGivenBehindDash } from './listedAsPersons';
import { isInNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { EVENT_HEAD, HONORIFIC, INNER, LISTED_PLACE, ORGANIZATION_CUE } from './phraseKinds';
import type { Phrase } from './phrases';
import { isPluralTitle } from './runBoundaries';
import { scanRun } from './runNames';
import { pushDraft, type Scan, skipTitle } from './scanning';
import { isBeforeKoreanName } from './seemingWords';
import { bodyInTitle } from './titledBodies';
import { MISC } from './types';
import { EVENT_ENDING, FAMILY_NAME, GIVEN_NAME, LAST_NAME, ORGANIZATION_ENDING } from './wordKinds';

/** Marks before somebody in an enumeration. */
const LISTS = new Set([',', ':']);

/** A title or an honorific, which stays outside the name, unless it is the name's own first word. */
export function scanPersonsTitle(text: NameText, scan: Scan, at: number, title: Phrase): number {
	const end = at + title.length;
	if (
		text.lexicon.pack.titleCase &&
		isPluralTitle(text, at, title.length) &&
		text.is(at, ORGANIZATION_ENDING) &&
		!(text.followsDirectly(end) && text.isCapital(end))
	) {
		return scanRun(text, scan, at);
	}
	if (
		text.word(at).shape === SHAPE_UPPER &&
		end === at + 1 &&
		text.followsDirectly(end) &&
		text.is(end, EVENT_ENDING)
	) {
		// «BTV Cup».
		return scanRun(text, scan, at);
	}
	if (isInNameQuotes(text, at, end)) {
		// «Адмирал», a club.
		return scanRun(text, scan, at);
	}
	const won = titleOfContest(text, at, end) ?? contestEnd(text, at, end);
	if (won !== undefined) {
		return pushDraft(scan, fixedDraft(at, won, INSIDE.eventHead, at, end));
	}
	const place = title.length === 1 ? placeOfSomebody(text, at) : undefined;
	if (place) {
		return pushDraft(scan, place);
	}
	const body = bodyInTitle(text, at, end);
	if (body !== undefined) {
		return skipTitle(scan, at, body);
	}
	if (mayBeFamilyName(text, at, end)) {
		const draft = new Draft(at, end);
		draft.add(CASING.bareEnding);
		scan.drafts.push(draft);
	}
	if (isAddressed(text, at, end)) {
		skipTitle(scan, at, end);
		return pushDraft(scan, fixedDraft(end, end + 1, BEFORE.honorificBeforeListed, at, end));
	}
	const contest = text.phrase(at, EVENT_HEAD);
	if (contest?.length === title.length && text.followsDirectly(end) && text.isTitle(end) && text.phrase(end, INNER)) {
		// «Hoa hậu Đại dương 2014».
		return scanHeaded(text, scan, at, contest, MISC);
	}
	if (isWrittenAsName(text, at, end)) {
		return scanRun(text, scan, at);
	}
	return title.length === 1 && (namedHonorific(text, at) || isBeforeKoreanName(text, at) || isFirstOfCompany(text, at))
		? scanRun(text, scan, at)
		: skipTitle(scan, at, end);
}

/** «Hải Đăng, Anh Hùng, Minh Tiến»: in an enumeration, two given names in capitals that are a title, too, and nobody behind them. */
function isWrittenAsName(text: NameText, at: number, end: number): boolean {
	const last = at + 1;
	return (
		end === last + 1 &&
		text.lexicon.pack.compoundsOfTwo &&
		LISTS.has(text.mark(at - 1)) &&
		text.isPunctuation(end) &&
		text.continuesLine(at) &&
		text.isTitle(at) &&
		text.isTitle(last) &&
		text.is(at, GIVEN_NAME) &&
		text.is(last, GIVEN_NAME)
	);
}

/** «Ms. Young», «Mr Son», «Mrs Winter»: a family name that is a common word, too, behind how people are addressed; «Mr President» is an office. */
function isAddressed(text: NameText, at: number, family: number): boolean {
	return (
		text.lexicon.pack.addresses?.has(text.key(at)) === true &&
		!text.lexicon.pack.addressedOffices?.has(text.key(family)) &&
		text.continuesLine(family) &&
		text.isTitle(family) &&
		!(text.mark(family + 1) === '-' && text.isGlued(family + 1)) &&
		!(text.followsDirectly(family + 1) && text.isCapital(family + 1))
	);
}

/** «said King», in a text on Ann King perhaps: a title that is a family name, too, before nobody. */
function mayBeFamilyName(text: NameText, at: number, end: number): boolean {
	return (
		end === at + 1 &&
		text.lexicon.pack.titleCase &&
		text.isTitle(at) &&
		text.is(at, LAST_NAME | FAMILY_NAME) &&
		!(text.followsDirectly(end) && text.isCapital(end)) &&
		!(text.followsDirectly(at) && (text.isCapital(at - 1) || text.isThe(at - 1)))
	);
}

/** «Miss Moscow», «Miss South Africa 2019»: a title that is won in a place, which nobody is called by. */
function titleOfContest(text: NameText, at: number, end: number): number | undefined {
	if (!text.lexicon.pack.eventWords?.contestants.has(text.lower(at)) || end !== at + 1 || !text.isTitle(at)) {
		return undefined;
	}
	const place = text.followsDirectly(end) ? text.phrase(end, LISTED_PLACE) : undefined;
	const last = end + (place?.length ?? 0);
	return place && !text.is(end, GIVEN_NAME | LAST_NAME) && !(text.followsDirectly(last) && text.isTitle(last))
		? last
		: undefined;
}

/** «hãng Sao Việt», «nhà xe Sao Mai»: a title with a capital that no sentence asks for, and one more, behind the word for a company. */
function isFirstOfCompany(text: NameText, at: number): boolean {
	return (
		text.isTitle(at) &&
		text.followsDirectly(at) &&
		text.isLower(at - 1) &&
		text.followsDirectly(at + 1) &&
		text.isTitle(at + 1) &&
		text.lexicon.pack.compoundsOfTwo &&
		!text.is(at + 1, FAMILY_NAME) &&
		text.cueBefore(at, ORGANIZATION_CUE) !== undefined
	);
}

/** «Anh», «Bà» inside a sentence and before another capital is a part of a name (`Lan Anh` begins before it); «bà Em đã về» is somebody of that name. */
function namedHonorific(text: NameText, at: number): boolean {
	return (
		text.lexicon.pack.territoryFollows &&
		(isGivenBehindDash(text, at) ||
			(!text.startsSentence(at) &&
				(!text.followsDirectly(at + 1) ||
					(text.isTitle(at) &&
						text.isLower(at + 1) &&
						text.followsDirectly(at) &&
						text.isLower(at - 1) &&
						text.phrase(at - 1, HONORIFIC)?.length === 1))))
	);
}
