import { dayNumber, dayOfNumber, type Day } from './calendar';

/**
 * The lunisolar calendar of China and Vietnam, from the sun and the moon themselves: a month begins on the day of the new
 * moon, the eleventh month holds the winter solstice, and of a year with thirteen months the first one without a principal
 * term repeats the number before it. The two countries differ in the hour of their clocks, and so in few years:
 * Vietnam's new year came a month before China's in 1985, a day before it in 2007. Positions by Meeus, Astronomical
 * Algorithms, chapters 25 and 49.
 */

export type LunisolarCalendar = 'chinese' | 'vietnamese';

/** What the clocks of the country are ahead of universal time, in hours. */
const AHEAD = { chinese: 8, vietnamese: 7 } as const;

/**
 * The years whose months are the official ones: China keeps the rules above with the time of 120° E since 1929; both
 * parts of Vietnam go by the same calendar since 1976.
 */
const SINCE = { chinese: 1930, vietnamese: 1976 } as const;
const LAST_YEAR = 2100;

/** The day of the common calendar; undefined where the month has no such day, or the year isn't known for certain. */
export function lunisolarDay(calendar: LunisolarCalendar, year: number, month: number, day: number): Day | undefined {
	if (year < SINCE[calendar] || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 30) {
		return undefined;
	}
	const ahead = AHEAD[calendar];
	const before = eleventhMonth(month >= 11 ? year : year - 1, ahead);
	const after = eleventhMonth(month >= 11 ? year + 1 : year, ahead);
	let step = (month + 1) % 12;
	if (after - before > 12 && step >= leapStep(before, ahead)) {
		step++;
	}
	const first = firstDay(before + step, ahead);
	return first + day - 1 < firstDay(before + step + 1, ahead)
		? dayOfNumber(first + day - 1 - JULIAN_OF_DAY_ZERO)
		: undefined;
}

/** The Julian day, at noon, of what {@link dayNumber} counts as 0. */
const JULIAN_OF_DAY_ZERO = 2451545 - dayNumber({ year: 2000, month: 1, day: 1 });

/** The number of the new moon that begins the month with the winter solstice. */
function eleventhMonth(year: number, ahead: number): number {
	const lastDay = dayNumber({ year, month: 12, day: 31 }) + JULIAN_OF_DAY_ZERO;
	let moon = Math.floor((lastDay - 2451550.1) / MONTH) + 1;
	while (firstDay(moon, ahead) > lastDay) {
		moon--;
	}
	return sector(firstDay(moon, ahead), ahead) >= 9 ? moon - 1 : moon;
}

/** How many months after the eleventh one the month is that repeats the number before it. */
function leapStep(moon: number, ahead: number): number {
	let step = 1;
	while (step < 13 && sector(firstDay(moon + step, ahead), ahead) !== sector(firstDay(moon + step + 1, ahead), ahead)) {
		step++;
	}
	return step;
}

const MONTH = 29.530588861;

/** The Julian day, at noon, on which a month begins: that of the new moon by the country's clocks. */
function firstDay(moon: number, ahead: number): number {
	return Math.floor(newMoon(moon) + 0.5 + ahead / 24);
}

/** In which twelfth of its way the sun stands when a day begins: 0 from the equinox of March on. */
function sector(julianDay: number, ahead: number): number {
	return Math.floor(sunLongitude(julianDay - 0.5 - ahead / 24) / 30);
}

const DEGREE = Math.PI / 180;

function sine(degrees: number): number {
	return Math.sin(degrees * DEGREE);
}

/** Universal time is this much behind the time of the formulas, in days: half a minute in 1940, more than one since 2000. */
function clockLag(julianDay: number): number {
	return (24 + 0.55 * ((julianDay - 2425978) / 365.25)) / 86400;
}

/** Terms of the new moon's place: the factor, then how often the sun's and the moon's anomaly, the moon's argument and the node go in, then the power of the earth's eccentricity. */
const MOON_TERMS: readonly (readonly [number, number, number, number, number, number])[] = [
	[-0.4072, 0, 1, 0, 0, 0],
	[0.17241, 1, 0, 0, 0, 1],
	[0.01608, 0, 2, 0, 0, 0],
	[0.01039, 0, 0, 2, 0, 0],
	[0.00739, -1, 1, 0, 0, 1],
	[-0.00514, 1, 1, 0, 0, 1],
	[0.00208, 2, 0, 0, 0, 2],
	[-0.00111, 0, 1, -2, 0, 0],
	[-0.00057, 0, 1, 2, 0, 0],
	[0.00056, 1, 2, 0, 0, 1],
	[-0.00042, 0, 3, 0, 0, 0],
	[0.00042, 1, 0, 2, 0, 1],
	[0.00038, 1, 0, -2, 0, 1],
	[-0.00024, -1, 2, 0, 0, 1],
	[-0.00017, 0, 0, 0, 1, 0],
	[-0.00007, 2, 1, 0, 0, 0],
	[0.00004, 0, 2, -2, 0, 0],
	[0.00004, 3, 0, 0, 0, 0],
	[0.00003, 1, 1, -2, 0, 0],
	[0.00003, 0, 2, 2, 0, 0],
	[-0.00003, 1, 1, 2, 0, 0],
	[0.00003, -1, 1, 2, 0, 0],
];

/** The Julian day, in universal time, of a new moon; number 0 is that of 6 January 2000. */
function newMoon(moon: number): number {
	const t = moon / 1236.85;
	const mean = 2451550.09766 + MONTH * moon + 0.00015437 * t * t;
	const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
	const sun = 2.5534 + 29.1053567 * moon - 0.0000014 * t * t;
	const anomaly = 201.5643 + 385.81693528 * moon + 0.0107582 * t * t;
	const argument = 160.7108 + 390.67050284 * moon - 0.0016118 * t * t;
	const node = 124.7746 - 1.56375588 * moon + 0.0020672 * t * t;
	let time = mean + 0.000325 * sine(299.77 + 0.107408 * moon - 0.009173 * t * t);
	time += 0.000165 * sine(251.88 + 0.016321 * moon) + 0.000164 * sine(251.83 + 26.651886 * moon);
	for (const [factor, ofSun, ofAnomaly, ofArgument, ofNode, power] of MOON_TERMS) {
		time +=
			factor * eccentricity ** power * sine(ofSun * sun + ofAnomaly * anomaly + ofArgument * argument + ofNode * node);
	}
	return time - clockLag(time);
}

/** The sun's apparent longitude in degrees, from 0 to 360, at a Julian day in universal time. */
function sunLongitude(julianDay: number): number {
	const t = (julianDay + clockLag(julianDay) - 2451545) / 36525;
	const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
	const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
	const centre =
		(1.914602 - 0.004817 * t) * sine(anomaly) +
		(0.019993 - 0.000101 * t) * sine(2 * anomaly) +
		0.000289 * sine(3 * anomaly);
	const longitude = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
	return ((longitude % 360) + 360) % 360;
}
