import type { DocumentDate, TimeExpression, TimePreference, TimeType } from '../model';
import { reason, type Reason } from '../reason';
import { isAfter, parseAnchor, type Anchor } from './anchor';
import { formatClock, formatDuration, formatPlace } from './formatValue';
import {
	isClockOnly,
	type CalendarReading,
	type DecidedReading,
	type DurationReading,
	type OpenTime,
	type Reading,
	type Shift,
} from './reading';
import { resolveCalendar, type Resolution, type Surroundings } from './resolveCalendar';
import { resolveShift } from './resolveShift';
import { isBareWeekday, isRunning, isScheduled, laterInSentence, sentencesOfHabit } from './schedule';
import { StoryDays } from './storyDays';

/**
 * The TIMEX3 value of each expression, with the reason. What the words leave open is taken from the document's date, or
 * from what the same sentence or line named before; without either it stays open, as `XXXX` or no value. Never from
 * today's date.
 */
export function resolveTimes(
	found: readonly OpenTime[],
	date: DocumentDate | undefined,
	prefer: TimePreference,
): TimeExpression[] {
	const anchor = date && parseAnchor(date.value);
	const times: TimeExpression[] = [];
	let mentioned: Anchor | undefined;
	const days = new StoryDays(anchor);
	let mentionedLine = -1;
	/** What was mentioned last is itself a step from the document's date: "a year earlier, a month later". */
	let isStep = false;
	let latest: Anchor | undefined;
	let told: Anchor | undefined;
	let sentenceYear: number | undefined;
	let sentence = -1;
	let sentenceIsAhead = false;
	let before: { readonly time: OpenTime; readonly place: Anchor } | undefined;
	/** The last day of what goes on at the document's date, as the line tells. */
	let until: Anchor | undefined;
	const habits = sentencesOfHabit(found);
	let heading: Heading | undefined;
	for (let i = 0; i < found.length; i++) {
		const time = found[i]!;
		days.beginLine(time.line);
		if (time.line !== mentionedLine) {
			mentioned = undefined;
			until = undefined;
			mentionedLine = time.line;
		}
		if (time.sentence !== sentence) {
			sentenceYear = undefined;
			latest = undefined;
			sentenceIsAhead = false;
			sentence = time.sentence;
		}
		const surroundings: Surroundings = {
			document: anchor,
			mentioned: isClock(time) ? days.dayOf(time) : (mentioned ?? days.dayOf(time)),
			isStep,
			latest,
			told,
			sentenceYear,
			prefer,
		};
		heading = headingOf(time, heading);
		let leaning: OpenTime = sentenceIsAhead ? leaningAhead(time) : time;
		if (heading && time.list === 'entry' && time.reading.kind === 'calendar') {
			leaning = { ...time, reading: { ...time.reading, year: heading.year } };
		}
		if (anchor && isBareWeekday(time.reading)) {
			const later = laterInSentence(found, i);
			const announced = later && parseAnchor(resolveReading(later, surroundings).value ?? '');
			if (isScheduled(time.reading.weekday, anchor, announced) || isScheduled(time.reading.weekday, anchor, until)) {
				leaning = { ...time, reading: { ...time.reading, lean: 'future' } };
			}
		}
		const { value, why, relative } =
			time.reading.kind === 'calendar' && habits.has(time.sentence) && isOfEveryDay(time.reading, latest)
				? given(formatClock(time.reading), REPEATED)
				: (onDayNamed(leaning, days) ?? resolveReading(leaning, surroundings));
		const type = time.reading.kind === 'duration' && relative ? typeOfShift(time.reading) : time.type;
		times.push({ start: time.start, end: time.end, type, value, why, relative });
		if (time.reading.kind === 'range' && value !== undefined && relative) {
			const place = parseAnchor(value.slice(value.indexOf('/') + 1));
			sentenceIsAhead ||= place !== undefined && isAfter(place, anchor);
		}
		if (time.reading.kind === 'range' && value !== undefined) {
			const [first, last] = value.split('/').map(parseAnchor);
			if (first && last) {
				days.add(time, first, last);
			}
		}
		if ((time.reading.kind === 'calendar' || time.reading.kind === 'decided') && value !== undefined) {
			const place = parseAnchor(value);
			if (place) {
				days.add(time, place);
				until = isRunning(before, time, place, anchor) ? place : until;
				before = { time, place };
				latest = time.aside ? latest : place;
				if (anchor?.day === undefined && place.day !== undefined && !(told && isAfter(told, place))) {
					told = place;
				}
				if (place.day !== undefined || mentioned?.day === undefined) {
					mentioned = place;
					isStep = relative && time.reading.kind === 'calendar' && time.reading.shift?.from === 'mention';
				}
				sentenceYear = namesYear(time.reading) && !time.aside ? place.year : sentenceYear;
				sentenceIsAhead ||= relative && isAfter(place, anchor);
			}
		}
	}
	return times;
}

/** What the line above a list says of all its days. */
interface Heading {
	readonly year: number;
	/** The last line of the list so far. */
	readonly line: number;
}

/** In lines, as a blank one may stand between two entries. */
const LIST_GAP = 2;

/** The heading under which an expression stands: "Tour 2020 dates:" above "June 9 – Tampa" and more such lines. */
function headingOf({ line, list, reading }: OpenTime, heading: Heading | undefined): Heading | undefined {
	if (list === 'heading' && reading.kind === 'calendar' && reading.year !== undefined) {
		return { year: reading.year, line };
	}
	if (!heading || line === heading.line) {
		return heading;
	}
	return list === 'entry' && line - heading.line <= LIST_GAP ? { ...heading, line } : undefined;
}

function isClock({ reading }: OpenTime): boolean {
	return reading.kind === 'calendar' && isClockOnly(reading);
}

/** A weekday, with or without a time of day, that is a day to come which the line named before. */
function onDayNamed({ reading }: OpenTime, days: StoryDays): Resolution | undefined {
	if (reading.kind !== 'calendar' || reading.weekday === undefined) {
		return undefined;
	}
	const day = isBareWeekday({ ...reading, lean: undefined }) ? days.onWeekday(reading) : undefined;
	return (
		day && {
			...resolveCalendar({ ...reading, ...day }, NOWHERE),
			why: reason('On the day that the text names before, {0}', formatPlace(day)),
		}
	);
}

const NOWHERE: Surroundings = {
	document: undefined,
	mentioned: undefined,
	isStep: false,
	latest: undefined,
	told: undefined,
	sentenceYear: undefined,
	prefer: 'nearest',
};

/** "The museum is open daily from 9:00": of no one day, unless the sentence names one. */
function isOfEveryDay(reading: CalendarReading, latest: Anchor | undefined): boolean {
	return latest?.day === undefined && reading.hour !== undefined && isClockOnly(reading);
}

/** A month after a day to come in the same sentence is rather one to come as well. */
function leaningAhead(time: OpenTime): OpenTime {
	const { reading } = time;
	return reading.kind === 'calendar' && reading.month !== undefined && reading.lean === undefined
		? { ...time, reading: { ...reading, lean: 'future' } }
		: time;
}

/** "Hôm qua" has a year, but "tháng 12" after it need not be of that year. */
function namesYear(reading: CalendarReading | DecidedReading): boolean {
	return reading.kind === 'decided' || reading.year !== undefined || reading.shift?.unit === 'year';
}

function resolveReading(time: OpenTime, surroundings: Surroundings): Resolution {
	const { reading } = time;
	switch (reading.kind) {
		case 'duration':
			if (reading.ahead && surroundings.prefer === 'future' && surroundings.document) {
				const then = resolveShift({ kind: 'calendar' }, aheadOf(reading), surroundings);
				if (then.value !== undefined && /^\d/u.test(then.value)) {
					return then;
				}
			}
			return given(formatDuration(reading.amounts), reason('A length of time'));
		case 'decided':
			return given(reading.value, reading.why);
		case 'reference':
			return given(reading.value, REFERENCES[reading.value]);
		case 'set': {
			const { every } = reading;
			if ('kind' in every) {
				return given(resolveCalendar(every, NOWHERE).value, REPEATED);
			}
			return given(formatDuration([every]), REPEATED);
		}
		case 'range': {
			const from = resolveCalendar(reading.from, surroundings);
			const to = resolveCalendar(reading.to, surroundings);
			const value = from.value !== undefined && to.value !== undefined ? `${from.value}/${to.value}` : undefined;
			return {
				value,
				why: to.relative ? to.why : reason('From one to the other, both included'),
				relative: from.relative || to.relative,
			};
		}
		case 'calendar': {
			const resolution = resolveCalendar(reading, surroundings);
			const why = orderReason(time, reading);
			return why && !resolution.relative ? { ...resolution, why } : resolution;
		}
	}
}

/** "In two hours" as a step from the document's date; of several amounts the first and coarsest counts. */
function aheadOf({ amounts, ahead }: DurationReading): Shift {
	const { unit, amount } = amounts[0]!;
	return ahead === 'exact' ? { unit, amount, from: 'document', exact: true } : { unit, amount, from: 'document' };
}

function typeOfShift({ amounts }: DurationReading): TimeType {
	return ['hour', 'minute', 'second'].includes(amounts[0]!.unit) ? 'TIME' : 'DATE';
}

function given(value: string | undefined, why: Reason): Resolution {
	return { value, why, relative: false };
}

function orderReason(time: OpenTime, reading: Reading): Reason | undefined {
	if (reading.kind !== 'calendar' || time.order === undefined) {
		return undefined;
	}
	return {
		'day-first': reason('Read day first, as {0} does', { text: time.language }),
		'month-first': reason('Read month first, as {0} does', { text: time.language }),
		'day-first-as-page': reason('Read day first, as the other dates on this page'),
		'month-first-as-page': reason('Read month first, as the other dates on this page'),
	}[time.order];
}

const REPEATED = reason('It happens again and again');
const REFERENCES = {
	PRESENT_REF: reason('The present, without a date'),
	PAST_REF: reason('Some time in the past, without a date'),
	FUTURE_REF: reason('Some time in the future, without a date'),
} as const;
