import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { runEnd } from './runs';
import type { Scan } from './scanning';
import { GENITIVE } from './wordKinds';

/** Of a party in a case, in tokens. */
const LONGEST_PARTY = 5;
/** On both sides of a case's name, in tokens. */
const REACH = 40;

/**
 * `People v. Hobbs`, `Hobbs v. Board of Education`: a case by its two parties, where the line speaks of courts. Takes the place of what the
 * first party was read as.
 *
 * @param at the second party's first token, behind the full stop
 */
export function caseName(text: NameText, scan: Scan, at: number): Draft | undefined {
	const versus = at - 2;
	const words = text.lexicon.pack.eventWords;
	if (
		text.mark(at - 1) !== '.' ||
		!text.isGlued(at - 1) ||
		text.lengthOf(versus) !== 1 ||
		!words?.versus.has(text.lower(versus)) ||
		!text.isCapital(versus - 1) ||
		!isInLineOnCourts(text, at, words.courts)
	) {
		return undefined;
	}
	const start = partyStart(text, versus);
	while (scan.drafts.length > 0 && scan.drafts[scan.drafts.length - 1]!.end > start) {
		scan.drafts.pop();
	}
	return fixedDraft(start, partyEnd(text, at), INSIDE.eventEnding, versus, versus + 1);
}

/** `Danny's Law`: what is called after somebody whom no body or place is called after. */
export function lawOfSomebody(text: NameText, at: number): Draft | undefined {
	const law = at + 1;
	return text.hasPossessive(at) &&
		text.isTitle(law) &&
		text.lexicon.pack.eventWords?.laws.has(text.lower(law)) &&
		text.followsDirectly(law) &&
		text.isTitle(at) &&
		!(text.followsDirectly(law + 1) && text.isCapital(law + 1))
		? fixedDraft(at, law + 1, INSIDE.eventEnding, law, law + 1)
		: undefined;
}

/** Where a party begins that ends before `end`: capitals, and `of` between them. */
function partyStart(text: NameText, end: number): number {
	let start = end - 1;
	for (let token = end - 2; end - token <= LONGEST_PARTY && text.followsDirectly(token + 1); token--) {
		if (text.isCapital(token) && !text.startsSentence(token + 1)) {
			start = text.isThe(token) ? start : token;
		} else if (!text.is(token, GENITIVE) || !text.isLower(token)) {
			break;
		}
	}
	return start;
}

/** Where the run ends that begins at the token, and goes on behind `of`. */
function partyEnd(text: NameText, at: number): number {
	const end = runEnd(text, at);
	const more = end + 1;
	const goesOn = text.isOf(end) && text.followsDirectly(end) && text.followsDirectly(more) && text.isCapital(more);
	return goesOn ? runEnd(text, more) : end;
}

function isInLineOnCourts(text: NameText, at: number, courts: ReadonlySet<string>): boolean {
	for (let token = at; token > at - REACH && text.continuesLine(token); token--) {
		if (courts.has(text.lower(token - 1))) {
			return true;
		}
	}
	for (let token = at + 1; token < at + REACH && token < text.count && text.continuesLine(token); token++) {
		if (courts.has(text.lower(token))) {
			return true;
		}
	}
	return false;
}
