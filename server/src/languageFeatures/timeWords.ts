/** TIMEX3 values in the person's words. */
import type { TimeType } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { HoverTools } from './hoverParts';
import { daysOf, durationInWords } from './timeValues';

const PARTS_OF_DAY: Readonly<Record<string, Reason>> = {
	MO: reason('morning'),
	MI: reason('midday'),
	AF: reason('afternoon'),
	EV: reason('evening'),
	NI: reason('night'),
	DT: reason('daytime'),
};

const SEASONS: Readonly<Record<string, Reason>> = {
	SP: reason('spring'),
	SU: reason('summer'),
	FA: reason('autumn'),
	WI: reason('winter'),
};

const REPETITIONS: Readonly<Record<string, Reason>> = {
	PT1H: reason('every hour'),
	P1D: reason('every day'),
	P1W: reason('every week'),
	P1M: reason('every month'),
	P1Y: reason('every year'),
};

/** What a value says, in words: the weekday and name of a day, the days of a week; undefined where the value says all. */
export function valueInWords(
	value: string,
	type: TimeType,
	tools: Pick<HoverTools, 'days' | 'translate'>,
): string | undefined {
	const { translate, days } = tools;
	if (type === 'SET') {
		const single = REPETITIONS[value];
		if (single) {
			return translate(single);
		}
		const weekday = /^XXXX-WXX-([1-7])$/u.exec(value);
		if (weekday) {
			return translate(reason('each {0}', days.weekday(Number(weekday[1]))));
		}
		const length = durationInWords(value, translate);
		return length === undefined ? undefined : translate(reason('every {0}', length));
	}
	const [from, to] = value.split('/');
	if (to !== undefined) {
		const ends = [placeInWords(from!, tools), placeInWords(to, tools)];
		return ends[0] === undefined || ends[1] === undefined
			? undefined
			: translate(reason('{0} to {1}', ends[0], ends[1]));
	}
	const season = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value);
	if (season) {
		return `${translate(SEASONS[season[2]!]!)} ${season[1]}`;
	}
	const covered = daysOf(value);
	const day = covered ? days.describe(covered) : durationInWords(value, translate);
	const part = PARTS_OF_DAY[/T([A-Z]{2})$/u.exec(value)?.[1] ?? ''];
	return part ? [day, translate(part)].filter((word) => word !== undefined).join(', ') : day;
}

/** One end of a range: `19 June 2024`, `June 2024`, `2024`. */
function placeInWords(value: string, { days }: Pick<HoverTools, 'days'>): string | undefined {
	const covered = daysOf(value);
	const precision = covered?.precision;
	return covered && (precision === 'day' || precision === 'month' || precision === 'year')
		? days.name(covered.first, precision)
		: undefined;
}
