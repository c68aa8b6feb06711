import { PIECE_NUMBER, type Pieces } from './pieces';
import {
	abbreviable,
	amount,
	capitalized,
	century,
	decade,
	digits,
	holiday,
	numeralWords,
	ordinal,
	ordinalDay,
	quarter,
	words,
	type Slot,
} from './slotReaders';
import { isCapital } from './bareYears';
import { NOTHING } from './wordClasses';

/** The slots of the rules: what each takes from the text, and the field that it fills. */

export const SLOTS = {
	/** a day of the month */
	d: digits('day', 1, 31, 1, 2, true),
	/** a day with its ordinal ending: `19th` */
	dth: ordinalDay(),
	/** a day with both digits */
	dd: digits('day', 1, 31, 2, 2),
	/** a day in words */
	dw: numeralWords('day', 1, 31),
	/** a day as an ordinal word */
	do: words('day', 'ordinal'),
	/** the first, or the second, of day and month in the language's order */
	a: digits('a', 1, 31, 1, 2),
	b: digits('b', 1, 31, 1, 2),
	aa: digits('a', 1, 31, 2, 2),
	bb: digits('b', 1, 31, 2, 2),
	/** a month's number */
	m: digits('month', 1, 12, 1, 2),
	mm: digits('month', 1, 12, 2, 2),
	/** a month's number in words */
	mw: words('month', 'monthNumeral'),
	mon: capitalized(abbreviable(words('month', 'month'))),
	y: digits('year', 1000, 2199, 4, 4),
	/** a year that needs no word for year beside it */
	ym: digits('year', 1800, 2100, 4, 4),
	/** a year that no round number is taken for */
	yn: digits('year', 2001, 2099, 4, 4),
	/** a year that newspapers speak of every day */
	yr: digits('year', 1900, 2049, 4, 4),
	/** any year */
	yany: digits('year', 1, 2199, 1, 4),
	yy: digits('shortYear', 0, 99, 2, 2),
	/** a decade: 1950, or 50 */
	dec: decade(2),
	/** a decade with all four digits */
	decade: decade(4),
	cent: century(),
	h: digits('hour', 0, 24, 1, 2),
	mi: digits('minute', 0, 59, 2, 2),
	/** hour and minutes without a sign between them: 1630 */
	hm: digits('hourMinute', 0, 2359, 4, 4),
	/** minutes that may have one digit */
	min: digits('minute', 0, 59, 1, 2),
	s: digits('second', 0, 59, 1, 2),
	ss: digits('second', 0, 59, 2, 2),
	/** an hour in words */
	hw: numeralWords('hour', 1, 12),
	/** minutes in words */
	minw: numeralWords('minute', 1, 59),
	q: quarter(),
	wd: capitalized(abbreviable(words('weekday', 'weekday'))),
	u: words('unit', 'unit'),
	part: words('part', 'part'),
	season: words('season', 'season'),
	ord: ordinal(),
	/** the name of a holiday */
	hol: holiday(false),
	/** the name of a day in honour of something */
	obs: holiday(true),
	/** the end of the line, for contexts */
	end: {
		field: 'end',
		digits: false,
		classes: [],
		match: (pieces: Pieces, at: number) => (at >= pieces.count ? [{ end: at, value: 0 }] : NOTHING),
	},
	/** the beginning of the line, for contexts */
	start: {
		field: 'start',
		digits: false,
		classes: [],
		match: (_: Pieces, at: number) => (at < 0 ? [{ end: 0, value: 0 }] : NOTHING),
	},
	/** a letter that stands for a name, for contexts: `April P. Bernard` */
	initial: {
		field: 'initial',
		digits: false,
		classes: [],
		match: (pieces: Pieces, at: number) => (isInitial(pieces, at) ? [{ end: at + 2, value: 0 }] : NOTHING),
	},
	/** a number of any size, for contexts */
	amount: {
		field: 'amount',
		digits: true,
		classes: [],
		match: (pieces: Pieces, at: number) => (pieces.kind(at) === PIECE_NUMBER ? [{ end: at + 1, value: 0 }] : NOTHING),
	},
	/** how many, in words */
	nw: numeralWords('n', 1, 100),
	/** how many, in digits or words */
	n: amount(),
} satisfies Readonly<Record<string, Slot>>;

function isInitial(pieces: Pieces, at: number): boolean {
	return (
		pieces.length(at) === 1 &&
		isCapital(pieces, at) &&
		pieces.word(at + 1) === '.' &&
		pieces.isTight(at + 1) &&
		!pieces.isTight(at + 2) &&
		isCapital(pieces, at + 2)
	);
}

/** A slot's name without the number that tells it from another one of the same rule: `d1` is a second `d`. */
export function slotName(slot: string): keyof typeof SLOTS {
	const name = slot.replace(/\d$/u, '');
	if (!(name in SLOTS)) {
		throw new Error(`No such slot in the rules for times: {${slot}}`);
	}
	return name as keyof typeof SLOTS;
}
