import type { DocumentDate, TimeExpression, TimePreference, TimeType } from '../model';
import { reason, type Reason } from '../reason';
import { parseAnchor, type Anchor } from './anchor';
import { formatClock, formatDuration, formatPlace } from './formatValue';
import {
	isClockOnly,
	type CalendarReading,
	type DurationReading,
	type OpenTime,
	type Reading,
	type Shift,
} from './reading';
import { resolveCalendar, type Resolution, type Surroundings } from './resolveCalendar';
import { resolveShift } from './resolveShift';
import { isBareWeekday, isScheduled, laterInSentence, sentencesOfHabit } from './schedule';
import type { StoryDays } from './storyDays';
import { leaningAhead, ToldSoFar } from './toldSoFar';

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
	const now = date && parseAnchor(date.value);
	const told = new ToldSoFar(now, prefer);
	const habits = sentencesOfHabit(found);
	return found.map((time, i) => {
		told.begin(time);
		const { start, end, reading } = time;
		const surroundings = told.surroundings(time);
		const leaning = isToCome(found, i, surroundings, told.until) ? leaningAhead(time) : told.leaning(time);
		const { value, why, relative } =
			reading.kind === 'calendar' && habits.has(time.sentence) && isOfEveryDay(reading, told.latest)
				? given(formatClock(reading), REPEATED)
				: (onDayNamed(leaning, told.days) ?? resolveReading(leaning, surroundings));
		told.add(time, value, relative);
		const type = reading.kind === 'duration' && relative ? typeOfShift(reading) : time.type;
		return { start, end, type, value, why, relative };
	});
}

/** A weekday with no other word, up to a day that its sentence announces or on which something ends. */
function isToCome(
	found: readonly OpenTime[],
	index: number,
	surroundings: Surroundings,
	until: Anchor | undefined,
): boolean {
	const { reading } = found[index]!;
	const now = surroundings.document;
	if (!now || !isBareWeekday(reading)) {
		return false;
	}
	const later = laterInSentence(found, index);
	const announced = later && parseAnchor(resolveReading(later, surroundings).value ?? '');
	return isScheduled(reading.weekday, now, announced) || isScheduled(reading.weekday, now, until);
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
	yearless: undefined,
	sentenceYear: undefined,
	prefer: 'nearest',
};

/** "The museum is open daily from 9:00": of no one day, unless the sentence names one. */
function isOfEveryDay(reading: CalendarReading, latest: Anchor | undefined): boolean {
	return latest?.day === undefined && reading.hour !== undefined && isClockOnly(reading);
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
