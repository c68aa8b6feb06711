import { commonHeadEnd, isWayAlong } from './commonHeads';
import { fixedDraft } from './draft';
import { BEFORE } from './evidenceKinds';
import { wholeEvent } from './eventTitles';
import { scanHeadAlone } from './headsAlone';
import { isPersonsName } from './headsAsPersons';
import { endWithLevel } from './headsWithLevels';
import { endBeforeLetters } from './lettersBehindBodies';
import type { NameText } from './nameText';
import { numberAsNameEnd, withBodyNumber } from './numberedBodies';
import { hasOwnNumber, isNumberSign, yearBehindDash } from './numberedNames';
import { readHeaded, readOn } from './organizations';
import { INNER, NAME, ORGANIZATION_HEAD } from './phraseKinds';
import type { Phrase } from './phrases';
import { scanRun } from './runNames';
import { pushDraft, pushHeaded, pushLeaning, type Scan } from './scanning';
import { endsOtherWord } from './tellingCues';
import { MISC, ORG, PER } from './types';
import { FUNCTION_WORD } from './wordKinds';

/** A body or event that begins with a word for it; a run, or nothing, where that word is one of a person's name or stands by itself. */
export function scanHeaded(text: NameText, scan: Scan, at: number, head: Phrase, type: number): number {
	if (head.length === 1 && (isPersonsName(text, scan, at, type) || (type === MISC && isStreet(text, at)))) {
		return scanRun(text, scan, at);
	}
	const read = readHeaded(text, at, head);
	const headed = type === MISC && text.lexicon.pack.compoundsOfTwo ? wholeEvent(text, at, read) : read;
	const headEnd = at + head.length;
	const { parts } = headed;
	const end = type === ORG ? endBeforeAct(text, at, headEnd, headed.end) : headed.end;
	if (text.lexicon.inflects && type === ORG && isWayAlong(text, at, head)) {
		return headEnd;
	}
	if (
		head.cue.standing &&
		text.startsSentence(at) &&
		(parts === 0 || (text.lexicon.pack.compoundsOfTwo && !headed.own))
	) {
		if (parts === 0) {
			// «Quốc hội» is one where other sentences have it with a capital inside.
			pushLeaning(scan, at, end, type);
		}
		// «Cảnh sát Giao thông» opens a sentence with a capital that it doesn't have inside one; «Chính phủ Lào» is one of a country.
		return headEnd;
	}
	const common = commonHeadEnd(text, at, head, headed, end, type);
	if (common !== undefined) {
		return common;
	}
	const explained = type === ORG ? endBeforeLetters(text, headEnd, end) : undefined;
	if (explained !== undefined) {
		return pushHeaded(scan, at, explained, headEnd, type);
	}
	const numbered = parts === 0 && type === ORG ? numberAsNameEnd(text, at, end) : undefined;
	if (numbered !== undefined) {
		return pushHeaded(scan, at, numbered, end, type);
	}
	const told = endWithLevel(text, at, head, headed, end);
	if (told !== undefined) {
		return pushHeaded(scan, at, told, headEnd, type);
	}
	if (parts === 0) {
		return scanHeadAlone(text, scan, at, end, head, type);
	}
	if (ownsHead(text, scan, at)) {
		// «Massachusetts Institute of Technology».
		const { start } = scan.drafts.pop()!;
		return pushHeaded(scan, start, end, headEnd, type);
	}
	return pushHeaded(scan, at, withNumber(text, at, headEnd, end, type), headEnd, type);
}

/** Where the name ends with the number or year behind it. */
function withNumber(text: NameText, at: number, headEnd: number, end: number, type: number): number {
	if (type === ORG) {
		return withBodyNumber(text, at, headEnd, end);
	}
	return hasOwnNumber(text, end) ? end + 1 : yearBehindDash(text, end);
}

/** «số 45 Giải Phóng»: behind the number of a house a street that is called like an event. */
function isStreet(text: NameText, at: number): boolean {
	const number = at - 1;
	const sign = number - 1;
	return (
		text.isNumber(number) &&
		text.followsDirectly(at) &&
		text.isTitle(at + 1) &&
		(isNumberSign(text, sign) || (text.mark(sign) === ',' && text.isCapital(sign - 1)))
	);
}

/** «được Sở Tài chính thống nhất»: behind `do` and `được`, what the body does, in small letters, is none of its name. */
function endBeforeAct(text: NameText, at: number, headEnd: number, end: number): number {
	const act = end - 2;
	const words = text.lexicon.pack.headWords;
	return words?.agentCues.has(text.lower(at - 1)) &&
		act > headEnd &&
		text.isLower(act) &&
		words.agentActs.has(`${text.lower(act)} ${text.lower(end - 1)}`) &&
		!(text.followsDirectly(end) && (text.isCapital(end) || (text.isLower(end) && !text.is(end, FUNCTION_WORD))))
		? act
		: end;
}

/** Whether the name right before the head begins the body's: in English, where owners stand first. */
function ownsHead(text: NameText, scan: Scan, at: number): boolean {
	const before = scan.drafts[scan.drafts.length - 1];
	return (
		text.lexicon.pack.titleCase &&
		before?.end === at &&
		(before.score > 0 || !text.startsSentence(before.start)) &&
		text.followsDirectly(at) &&
		(before.best !== PER || (!before.fixed && before.end - before.start === 1)) &&
		!text.hasPossessive(at - 1)
	);
}

/** `bộ Ngoại giao Nga`: the head stands in lower case and outside; the field after it begins the name. */
export function scanAfterLowerHead(text: NameText, scan: Scan, at: number): number | undefined {
	if (!text.followsDirectly(at) || !text.isLower(at - 1)) {
		return undefined;
	}
	const head = text.cueBefore(at, ORGANIZATION_HEAD);
	const inner = head && text.phrase(at, INNER);
	if (!head || !inner || text.phrase(at, NAME) || (head.length === 1 && endsOtherWord(text, at - 1))) {
		// «thông báo Chủ tịch nước đến» is of no newspaper.
		return undefined;
	}
	const kind = text.lexicon.pack.compoundsOfTwo ? head.kind : inner.kind;
	const { end, parts } = readOn(text, at, at + inner.length, kind, false);
	if (parts === 0 && text.lexicon.pack.headWords?.universal.has(text.folded(at, end))) {
		// «một trường Quốc tế».
		return end;
	}
	return pushDraft(scan, fixedDraft(at, end, BEFORE.lowerHead, at - head.length, at));
}
