import { SHAPE_UPPER } from '../text/shapes';
import { Draft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { EVENT_HEAD, NUMBERED_HEAD } from './phraseKinds';
import { EVENT_ENDING, STOP_CAPITAL } from './wordKinds';

const YEAR = /^(?:19|20)[0-9]{2}$/u;
/** Longer figures are a count. */
const LONGEST_PLACE_NUMBER = 3;
const NUMBER = /^[0-9]{1,4}$/u;

/** `World Cup 2018`, `SEA Games 29`: a year or number right after an event. */
export function hasNumber(text: NameText, at: number): boolean {
	return text.followsDirectly(at) && text.isNumber(at) && NUMBER.test(text.lower(at));
}

/** `quận 5`, `quốc lộ 1A`: a place that is called by its head and a number. */
export function numberedPlace(text: NameText, at: number): Draft | undefined {
	if (!text.followsDirectly(at) || text.inTime(at) || text.lengthOf(at) > LONGEST_PLACE_NUMBER) {
		return undefined;
	}
	const head = text.cueBefore(at, NUMBERED_HEAD);
	if (!head) {
		return undefined;
	}
	const start = at - head.length;
	const act = text.phrase(start, EVENT_HEAD) !== undefined;
	if (act && !text.isCapital(start)) {
		return undefined;
	}
	// «Nghị định 100/2019/NĐ-CP» up to the next white space.
	let end = at + 1;
	while (act && text.isGlued(end) && text.isGlued(end + 1) && (text.mark(end) === '/' || text.isDash(end))) {
		end += 2;
	}
	const draft = new Draft(start, end);
	draft.fixed = true;
	draft.add(act ? INSIDE.eventHead : INSIDE.placeHead, start, at);
	return draft;
}

/** `APEC 2017`: letters that are short for something, with the year in which it took place. */
export function isEventOfYear(text: NameText, start: number, at: number): boolean {
	return (
		text.lexicon.pack.territoryFollows &&
		at === start + 1 &&
		text.word(start).shape === SHAPE_UPPER &&
		text.lengthOf(start) > 2 &&
		!text.is(start, STOP_CAPITAL) &&
		isYear(text, at)
	);
}

/** `La Liga 1 điểm`: a single figure before a word in lower case counts something. */
export function isQuantity(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.lexicon.pack.territoryFollows &&
		text.lengthOf(at) === 1 &&
		next < text.count &&
		text.followsDirectly(next) &&
		text.isLower(next)
	);
}

/** Where a run ends with its year or number: `Elle Style Awards Vietnam 2017`, of which one word is an event's last one. */
export function withYear(text: NameText, at: number, end: number): number {
	if (!text.lexicon.pack.territoryFollows || !hasNumber(text, end) || isQuantity(text, end)) {
		return end;
	}
	if (isEventOfYear(text, at, end)) {
		return end + 1;
	}
	for (let token = at + 1; token < end; token++) {
		if (text.is(token, EVENT_ENDING)) {
			return isYear(text, end) || token === end - 1 ? end + 1 : end;
		}
	}
	return end;
}

/** A year, but no date (`2017-05-18`) and no span of years. */
function isYear(text: NameText, at: number): boolean {
	if (!hasNumber(text, at) || !YEAR.test(text.lower(at))) {
		return false;
	}
	const after = at + 1;
	const joined = text.isGlued(after) && (text.isDash(after) || text.mark(after) === '/' || text.mark(after) === '.');
	return !(joined && text.isNumber(after + 1));
}
