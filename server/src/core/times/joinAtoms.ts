import type { Atom } from './atom';
import { clean, inherit } from './buildReading';
import { isDay } from './calendar';
import type { Lexicon } from './lexicon';
import type { Pieces } from './pieces';
import { hasClock, isClockOnly, type CalendarReading, type Reading } from './reading';

/** More pieces than this never join two expressions. */
const LONGEST_JOIN = 4;
const LONGEST_REMARK = 7;

/**
 * Makes one expression of those that say one time together: `11 giờ 17 phút`, `ngày 16/5`; `Thursday` `afternoon`; `May`
 * `of last year`. Then gives the earlier parts of a stretch what they leave to the last one: "from 5 to 10 May".
 */
export function joinAtoms(found: readonly Atom[], pieces: Pieces, lexicon: Lexicon): Atom[] {
	const atoms = found.length > 2 ? repeatOpenDays(found, pieces, lexicon) : found;
	const joined: Atom[] = [];
	for (let i = 0; i < atoms.length; i++) {
		let current = atoms[i]!;
		while (i + 1 < atoms.length) {
			let next = atoms[i + 1]!;
			let taken = 1;
			const after = atoms[i + 2];
			if (after && current.to < next.from && isClock(next) && next.to === after.from) {
				// "16 May, 5 in the afternoon" goes together from the right; in "16 May, evening of 17 May" the evening is the next day's.
				const right = join(next, after, pieces, lexicon);
				if (right && !isClock(right)) {
					break;
				}
				if (right) {
					next = right;
					taken = 2;
				}
			}
			const both = join(current, next, pieces, lexicon);
			if (!both) {
				break;
			}
			current = both;
			i += taken;
		}
		joined.push(current);
	}
	return shareWeekday(shareRepetition(shareCoarser(joined, pieces, lexicon), pieces, lexicon), pieces, lexicon);
}

/** "Monday to Saturday, 10am to 4pm", "21h từ thứ Hai đến thứ Sáu": weekdays from one to another, with an hour beside them, come again each week. */
function repeatOpenDays(atoms: readonly Atom[], pieces: Pieces, lexicon: Lexicon): readonly Atom[] {
	let repeated: Atom[] | undefined;
	for (let i = 0; i + 1 < atoms.length; i++) {
		const [before, first, last, after] = [atoms[i - 1], atoms[i]!, atoms[i + 1]!, atoms[i + 2]];
		if (
			isWeekday(first.reading) &&
			isWeekday(last.reading) &&
			lexicon.betweenWeekdays.has(gapBetween(first.to, last.from, pieces) ?? '') &&
			((after && isHourBeside(last, after, after)) || (before && isHourBeside(before, first, before)))
		) {
			repeated ??= [...atoms];
			repeated[i] = { ...first, weak: false, reading: { kind: 'set', every: first.reading } };
			repeated[i + 1] = { ...last, weak: false, reading: { kind: 'set', every: last.reading } };
		}
	}
	return repeated ?? atoms;
}

/** No more than a comma or a word like "from" is between the two, of which one is an hour. */
function isHourBeside(a: Atom, b: Atom, clock: Atom): boolean {
	const { reading } = clock;
	return reading.kind === 'calendar' && isClockOnly(reading) && reading.hour !== undefined && b.from - a.to <= 1;
}

function isClock({ reading }: Atom): boolean {
	return reading.kind === 'calendar' && isClockOnly(reading);
}

function join(a: Atom, b: Atom, pieces: Pieces, lexicon: Lexicon): Atom | undefined {
	if (a.reading.kind !== 'calendar' || b.reading.kind !== 'calendar') {
		return undefined;
	}
	const gap = gapBetween(afterRemark(a, b, pieces, lexicon), b.from, pieces);
	if (gap === '(') {
		return withBrackets(a, b, pieces, lexicon);
	}
	if (gap === undefined) {
		return undefined;
	}
	// "July, mid-2025" are two, "July, 2025" is one.
	if (
		gap.startsWith(',') &&
		(finest(b.reading) === Level.Week || (b.to - b.from > 2 && finest(b.reading) > Level.Month))
	) {
		return undefined;
	}
	const reading =
		(gap === '' || lexicon.joinsToCoarser.has(gap) ? fuse(a.reading, b.reading, gap) : undefined) ??
		(gap === '' || lexicon.joinsToClock.has(gap) ? fuseClock(a.reading, b.reading) : undefined);
	return (
		reading && {
			...a,
			to: b.to,
			reading,
			weak: a.weak && b.weak && isClockOnly(reading) && (reading.hour === undefined || reading.part === undefined),
			maybe: false,
			bare: a.bare && b.weak,
			clock: false,
			order: a.order ?? b.order,
			shows: a.shows ?? b.shows,
		}
	);
}

/** "Friday (Dec. 12)": a weekday, with a part of it or without, and its date behind it; «25 мая (суббота)»: a date and its weekday. */
function withBrackets(a: Atom, b: Atom, pieces: Pieces, { pack }: Lexicon): Atom | undefined {
	const fits =
		pack.datesInBrackets && pieces.word(b.to) === ')' && a.reading.kind === 'calendar' && b.reading.kind === 'calendar';
	const isNamed = a.reading.kind === 'calendar' && (a.reading.weekday !== undefined || isWeekday(b.reading));
	const reading =
		fits && isNamed && !hasClock(b.reading) && (fuse(a.reading, b.reading, '') ?? fuse(b.reading, a.reading, ''));
	return reading ? { ...a, to: b.to + 1, reading, weak: false, order: a.order ?? b.order, shows: b.shows } : undefined;
}

/** The words between two expressions, with one space between them; undefined where there are too many. */
function gapBetween(from: number, to: number, pieces: Pieces): string | undefined {
	if (to - from > LONGEST_JOIN) {
		return undefined;
	}
	let gap = '';
	for (let i = from; i < to; i++) {
		gap += (gap === '' ? '' : ' ') + pieces.word(i);
	}
	return gap;
}

/** The piece after the first expression and the remark in brackets that says by whose clock it is told. */
function afterRemark(a: Atom, b: Atom, pieces: Pieces, lexicon: Lexicon): number {
	const remark = isClock(a) && pieces.word(a.to) === '(' && lexicon.clockRemarks.has(pieces.word(a.to + 1));
	for (let i = a.to + 2; remark && i < Math.min(b.from, a.to + LONGEST_REMARK); i++) {
		if (pieces.word(i) === ')') {
			return i + 1;
		}
	}
	return a.to;
}

const enum Level {
	Clock = 1,
	Day,
	Week,
	Month,
	Quarter,
	Year,
	Century,
}

/** A finer expression with the coarser one that it belongs to; undefined where they don't fit. */
function fuse(fine: CalendarReading, coarse: CalendarReading, gap: string): CalendarReading | undefined {
	const weekdayAlone =
		fine.weekday !== undefined && coarsest(fine) === Level.Day && fine.day === undefined && !fine.shift;
	if (isClockOnly(fine) && isClockOnly(coarse)) {
		return hourWithPart(fine, coarse);
	}
	if (fine.shift && coarse.shift) {
		return undefined;
	}
	const from = coarsest(fine);
	const to = finest(coarse);
	const dayWithWeekday =
		fine.day !== undefined &&
		fine.year !== undefined &&
		fine.weekday === undefined &&
		!hasClock(fine) &&
		coarse.weekday !== undefined &&
		coarse.day === undefined &&
		!coarse.shift &&
		!coarse.toward &&
		(gap === '' || gap === ',');
	const fits =
		dayWithWeekday ||
		(from === Level.Clock &&
			(to === Level.Day || (to === Level.Clock && !isClockOnly(coarse) && partWithHour(fine, coarse)))) ||
		(weekdayAlone && coarse.day !== undefined && coarse.weekday === undefined && to === Level.Day) ||
		(weekdayAlone && to === Level.Week && coarse.shift !== undefined) ||
		(from === Level.Day && fine.day !== undefined && fine.month === undefined && to === Level.Month) ||
		(isHoliday(fine) && fine.year === undefined && to === Level.Year && coarse.decade === undefined) ||
		(from === Level.Week && fine.weekOfMonth !== undefined && to === Level.Month) ||
		((from === Level.Month || from === Level.Quarter) &&
			to === Level.Year &&
			coarse.decade === undefined &&
			fine.year === undefined) ||
		(from === Level.Year && fine.decade !== undefined && to === Level.Century);
	return fits ? merged(fine, coarse) : undefined;
}

/** A date with its time of day after it. */
function fuseClock(date: CalendarReading, clock: CalendarReading): CalendarReading | undefined {
	if (!isClockOnly(clock)) {
		return undefined;
	}
	if (finest(date) === Level.Day) {
		return merged(date, clock);
	}
	return hasClock(date) && partWithHour(date, clock) ? merged(date, clock) : undefined;
}

function hourWithPart(a: CalendarReading, b: CalendarReading): CalendarReading | undefined {
	return partWithHour(a, b) ? merged(a, b) : undefined;
}

/** One names the hour and the other the part of the day. */
function partWithHour(a: CalendarReading, b: CalendarReading): boolean {
	return (a.hour === undefined) !== (b.hour === undefined) && (a.part === undefined) !== (b.part === undefined);
}

function merged(a: CalendarReading, b: CalendarReading): CalendarReading | undefined {
	const both = clean({ ...b, ...a, ...(a.day !== undefined || b.day !== undefined ? { toward: undefined } : {}) });
	return both.month !== undefined && both.day !== undefined && !both.lunar && !isDay(both.year, both.month, both.day)
		? undefined
		: both;
}

function finest(reading: CalendarReading): number {
	return levels(reading)[0] ?? 0;
}

function coarsest(reading: CalendarReading): number {
	return levels(reading).at(-1) ?? 0;
}

const SHIFT_LEVELS: Readonly<Record<string, Level>> = {
	day: Level.Day,
	weekend: Level.Week,
	week: Level.Week,
	month: Level.Month,
	quarter: Level.Quarter,
	half: Level.Quarter,
	year: Level.Year,
	decade: Level.Year,
	century: Level.Century,
};

function isHoliday(reading: CalendarReading): boolean {
	return reading.holiday !== undefined || reading.easter !== undefined;
}

function levels(reading: CalendarReading): number[] {
	const found: number[] = [];
	if (hasClock(reading)) {
		found.push(Level.Clock);
	}
	if (reading.day !== undefined || reading.weekday !== undefined || isHoliday(reading)) {
		found.push(Level.Day);
	}
	if (reading.weekOfMonth !== undefined || reading.weekend) {
		found.push(Level.Week);
	}
	if (reading.month !== undefined) {
		found.push(Level.Month);
	}
	if (reading.quarter !== undefined || reading.half !== undefined || reading.season !== undefined) {
		found.push(Level.Quarter);
	}
	if (reading.year !== undefined || reading.decade !== undefined) {
		found.push(Level.Year);
	}
	if (reading.century !== undefined) {
		found.push(Level.Century);
	}
	if (reading.shift) {
		found.push(SHIFT_LEVELS[reading.shift.unit] ?? Level.Clock);
		found.sort((a, b) => a - b);
	}
	return found;
}

/** "Every Tuesday and Thursday", "thứ hai, thứ tư và thứ sáu hằng tuần": all weekdays of a list come again where one does. */
function shareRepetition(atoms: Atom[], pieces: Pieces, lexicon: Lexicon): Atom[] {
	const share = (at: number, from: number): void => {
		const atom = atoms[at]!;
		const other = atoms[from]!;
		if (!isRepeatedWeekday(other.reading) || !isWeekday(atom.reading)) {
			return;
		}
		const gap = at < from ? gapBetween(atom.to, other.from, pieces) : gapBetween(other.to, atom.from, pieces);
		if (gap !== undefined && lexicon.betweenTimes.has(gap)) {
			atoms[at] = { ...atom, weak: false, maybe: false, reading: { kind: 'set', every: atom.reading } };
		}
	};
	for (let i = 1; i < atoms.length; i++) {
		share(i, i - 1);
	}
	for (let i = atoms.length - 2; i >= 0; i--) {
		share(i, i + 1);
	}
	return atoms;
}

/** "Hôm thứ ba và thứ năm", "thứ ba và thứ năm tuần sau": what says of one weekday which one is meant says so of the other. */
function shareWeekday(atoms: Atom[], pieces: Pieces, lexicon: Lexicon): Atom[] {
	for (let i = 0; i + 1 < atoms.length; i++) {
		const first = atoms[i]!;
		const second = atoms[i + 1]!;
		const gap = gapBetween(first.to, second.from, pieces);
		if (gap === undefined || gap === ',' || !lexicon.betweenTimes.has(gap)) {
			continue;
		}
		if (isWeekday(first.reading) && second.reading.kind === 'calendar' && second.reading.shift) {
			if (!second.weak && second.reading.weekday !== undefined && !hasClock(second.reading)) {
				atoms[i] = { ...first, weak: false, reading: { ...second.reading, weekday: first.reading.weekday } };
			}
		} else if (second.weak && isWeekday(second.reading) && first.reading.kind === 'calendar' && first.reading.toward) {
			if (!first.weak && first.reading.weekday !== undefined && !hasClock(first.reading)) {
				atoms[i + 1] = { ...second, weak: false, reading: { ...second.reading, toward: first.reading.toward } };
			}
		}
	}
	return atoms;
}

function isRepeatedWeekday(reading: Reading): boolean {
	return reading.kind === 'set' && 'kind' in reading.every && reading.every.weekday !== undefined;
}

/** A weekday and nothing besides. */
function isWeekday(reading: Reading): reading is CalendarReading {
	return reading.kind === 'calendar' && Object.keys(reading).length === 2 && reading.weekday !== undefined;
}

function shareCoarser(atoms: Atom[], pieces: Pieces, lexicon: Lexicon): Atom[] {
	for (let i = atoms.length - 2; i >= 0; i--) {
		const part = atoms[i]!;
		const whole = atoms[i + 1]!;
		if (
			part.reading.kind !== 'calendar' ||
			whole.reading.kind !== 'calendar' ||
			part.reading.shift ||
			part.reading.toward ||
			part.reading.weekday !== undefined ||
			part.weak
		) {
			continue;
		}
		const gap = gapBetween(part.to, whole.from, pieces);
		const unsaid = coarsest(part.reading) < coarsest(whole.reading) && finest(part.reading) === finest(whole.reading);
		if (gap !== undefined && unsaid && lexicon.betweenTimes.has(gap)) {
			atoms[i] = { ...part, maybe: false, reading: inherit(part.reading, whole.reading) };
		}
	}
	return atoms;
}
