import type { DocumentDate, TimeExpression, TimePreference } from '../model';
import { reason, type Reason } from '../reason';
import { parseAnchor, type Anchor } from './anchor';
import { formatDuration } from './formatValue';
import type { CalendarReading, FoundTime, Reading } from './reading';
import { resolveCalendar, type Resolution, type Surroundings } from './resolveCalendar';

/**
 * The TIMEX3 value of each expression, with the reason. What the words leave open is taken from the document's date, or
 * from what the same sentence or line named before; without either it stays open, as `XXXX` or no value. Never from
 * today's date.
 */
export function resolveTimes(
	found: readonly FoundTime[],
	date: DocumentDate | undefined,
	prefer: TimePreference,
): TimeExpression[] {
	const anchor = date && parseAnchor(date.value);
	const times: TimeExpression[] = [];
	let mentioned: Anchor | undefined;
	let mentionedLine = -1;
	let sentenceYear: number | undefined;
	let sentence = -1;
	for (const time of found) {
		if (time.line !== mentionedLine) {
			mentioned = undefined;
			mentionedLine = time.line;
		}
		if (time.sentence !== sentence) {
			sentenceYear = undefined;
			sentence = time.sentence;
		}
		const surroundings: Surroundings = { document: anchor, mentioned, sentenceYear, prefer };
		const { value, why, relative } = resolveReading(time, surroundings);
		times.push({ start: time.start, end: time.end, type: time.type, value, why, relative });
		if (time.reading.kind === 'calendar' && value !== undefined) {
			const place = parseAnchor(value);
			if (place) {
				mentioned = place.day !== undefined || mentioned?.day === undefined ? place : mentioned;
				sentenceYear = namesYear(time.reading) ? place.year : sentenceYear;
			}
		}
	}
	return times;
}

/** "Hôm qua" has a year, but "tháng 12" after it need not be of that year. */
function namesYear(reading: CalendarReading): boolean {
	return reading.year !== undefined || reading.shift?.unit === 'year';
}

function resolveReading(time: FoundTime, surroundings: Surroundings): Resolution {
	const { reading } = time;
	switch (reading.kind) {
		case 'duration':
			return given(formatDuration(reading.amounts), reason('A length of time'));
		case 'reference':
			return given(reading.value, REFERENCES[reading.value]);
		case 'set': {
			const { every } = reading;
			if ('kind' in every) {
				return given(
					resolveCalendar(every, {
						...surroundings,
						document: undefined,
						mentioned: undefined,
						sentenceYear: undefined,
					}).value,
					REPEATED,
				);
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

function given(value: string | undefined, why: Reason): Resolution {
	return { value, why, relative: false };
}

function orderReason(time: FoundTime, reading: Reading): Reason | undefined {
	if (reading.kind !== 'calendar' || time.order === undefined) {
		return undefined;
	}
	return {
		'day-first': reason('Read day first, as {0} does', time.language),
		'month-first': reason('Read month first, as {0} does', time.language),
		'as-page': reason('Read day first, as the other dates on this page'),
	}[time.order];
}

const REPEATED = reason('It happens again and again');
const REFERENCES = {
	PRESENT_REF: reason('The present, without a date'),
	PAST_REF: reason('Some time in the past, without a date'),
	FUTURE_REF: reason('Some time in the future, without a date'),
} as const;
