import { reason } from '../reason';
import { middleOf } from './anchor';
import { dayNumber, formatDay, type Day } from './calendar';
import { formatClock } from './formatValue';
import { fixedDay, formatHoliday, holidayDates } from './holidayDates';
import type { HolidayName } from './holidays';
import { inYear } from './inYear';
import { lunisolarDay } from './lunisolar';
import { nearest } from './nearest';
import type { CalendarReading } from './reading';
import type { Resolution, Surroundings } from './resolveCalendar';
import { sideReason } from './sideReason';

/** A holiday whose year isn't said: the one nearest to the document's date. */
export function resolveHoliday(reading: CalendarReading, name: HolidayName, surroundings: Surroundings): Resolution {
	const { document, prefer } = surroundings;
	const known = document ? aroundYear(document.year, document.month !== undefined) : [];
	const dates = known.flatMap((year) => holidayDates(name, year));
	const chosen =
		document &&
		chooseDay(
			dates.map(({ first }) => first),
			reading,
			surroundings,
		);
	if (chosen === undefined || !document) {
		return {
			value: fixedDay(name) ? inYear(reading, undefined) : undefined,
			why: reason('The text names no year, and the document has no date'),
			relative: false,
		};
	}
	const date = dates[chosen]!;
	return {
		value: formatHoliday(date) + (date.days === 1 ? formatClock(reading) : ''),
		why: sideReason(reading, prefer, 'year', document),
		relative: true,
	};
}

/** A day of the lunar calendar in the common one; a whole month of it has no value, for it is none of the common calendar. */
export function resolveLunar(reading: CalendarReading, surroundings: Surroundings): Resolution {
	const { month, day, year, shift } = reading;
	const { document, sentenceYear } = surroundings;
	const told = year ?? (reading.toward === undefined ? sentenceYear : undefined);
	if (month === undefined || day === undefined || (shift && shift.unit !== 'year')) {
		return { value: undefined, why: reason('Of the lunar calendar; only its days are converted'), relative: false };
	}
	const years =
		told !== undefined
			? [told]
			: !document
				? []
				: shift?.amount !== undefined
					? [document.year + Math.round(shift.amount)]
					: aroundYear(document.year, document.month !== undefined);
	const days = years.map((some) => lunarDay(reading, some, month, day)).filter((some) => some !== undefined) as Day[];
	const chosen = days.length > 1 ? chooseDay(days, reading, surroundings) : 0;
	const value = chosen === undefined ? undefined : days[chosen];
	return {
		value: value && formatDay(value) + formatClock(reading),
		why: value
			? reason('A day of the lunar calendar, converted to the common one')
			: reason('A day of the lunar calendar, which can not be converted here'),
		relative: told === undefined && value !== undefined,
	};
}

function lunarDay({ lunar }: CalendarReading, year: number, month: number, day: number): Day | undefined {
	if (lunar !== 'either') {
		return lunar && lunisolarDay(lunar, year, month, day);
	}
	const chinese = lunisolarDay('chinese', year, month, day);
	const vietnamese = lunisolarDay('vietnamese', year, month, day);
	return chinese && vietnamese && dayNumber(chinese) === dayNumber(vietnamese) ? chinese : undefined;
}

function aroundYear(year: number, exact: boolean): readonly number[] {
	return exact ? [year - 1, year, year + 1] : [year];
}

function chooseDay(
	days: readonly Day[],
	reading: CalendarReading,
	{ document, prefer }: Surroundings,
): number | undefined {
	if (!document) {
		return undefined;
	}
	const middle = dayNumber(middleOf(document));
	const indexes = days.map((_, i) => i);
	const distance = (i: number): number => dayNumber(days[i]!) - middle;
	return nearest(indexes, distance, reading, prefer, 0);
}
