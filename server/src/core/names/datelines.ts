import { SHAPE_UPPER } from '../text/shapes';
import type { NameText } from './nameText';
import { PLACE_NAME } from './phraseKinds';

// Where a report was written: the place at its beginning, with the date or the agency.

/** Letters of a place in capitals, which shorter ones may stand for anything. */
const SHORTEST_DATELINE = 4;

/** `HARWICK, Kettle 2024-03-01`, `KETTLE 2024-03-01`: where a text was written. */
export function isDateline(text: NameText, start: number, end: number): boolean {
	const first = text.mark(start - 1) === ',' ? start - 2 : start;
	const behind = text.mark(end) === ',' && text.isCapital(end + 1) ? end + 2 : end;
	return text.inTime(behind) && (!text.continuesLine(first) || !text.continuesLine(first - 1));
}

/** «HARWOOD 2024-03-01», where the line has nothing else. */
export function isWholeDateline(text: NameText, start: number, end: number): boolean {
	if (text.continuesLine(start) || !text.lexicon.pack.titleCase || text.word(start).shape !== SHAPE_UPPER) {
		return false;
	}
	return !text.continuesLine(timeEnd(text, end));
}

/** «HARWOOD, Nov 22 —», where a line begins. */
export function opensDateline(text: NameText, start: number, date: number): boolean {
	if (text.continuesLine(start) || !text.inTime(date) || !text.lexicon.pack.titleCase) {
		return false;
	}
	const last = timeEnd(text, date);
	const end = last + (text.mark(last) === '.' ? 1 : 0);
	return text.continuesLine(end) && (text.isDash(end) || text.mark(end) === '(');
}

/** «HARWOOD — The jury», where a line begins. */
export function isTownBeforeReport(text: NameText, start: number, end: number): boolean {
	const next = end + 1;
	if (
		text.continuesLine(start) ||
		!text.isDash(end) ||
		text.isGlued(end) ||
		text.isGlued(next) ||
		!text.lexicon.pack.titleCase ||
		(text.lengthOf(start) <= SHORTEST_DATELINE && !text.phrase(start, PLACE_NAME))
	) {
		return false;
	}
	for (let token = start; token < end; token++) {
		if (text.word(token).shape !== SHAPE_UPPER) {
			return false;
		}
	}
	return text.followsDirectly(next + 1) && text.isTitle(next) && text.isLower(next + 1);
}

/** «Ann Lea Hobbs HARWOOD, Kettle (HBN) -», «as it sees fit: HM NEW KETTLE: The»: a place in capitals that opens a report behind its author or a line's end. */
export function opensReport(text: NameText, start: number, at: number): boolean {
	if (
		text.word(at).shape !== SHAPE_UPPER ||
		text.lengthOf(at) < SHORTEST_DATELINE ||
		!text.lexicon.pack.titleCase ||
		(text.word(start).shape === SHAPE_UPPER && text.lengthOf(start) >= SHORTEST_DATELINE)
	) {
		return false;
	}
	const place = text.phrase(at, PLACE_NAME);
	const end = at + (place?.length ?? 1);
	if (!place && at < start + 2) {
		return false;
	}
	const mark = text.mark(end);
	return mark === ':' || mark === '(' || mark === ',' || (text.isDash(end) && !text.isGlued(end));
}

/** Behind the time that begins at a token, in its line. */
function timeEnd(text: NameText, at: number): number {
	let end = at;
	while (text.continuesLine(end) && text.inTime(end)) {
		end++;
	}
	return end;
}
