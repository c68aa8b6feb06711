import { BOILERPLATE_CLASSES, type ClassifiedLine } from '../model';
import { reason } from '../reason';
import { charClassAt, CLASS_DIGIT } from '../text/charClass';
import { LineClasses } from './lineClasses';
import { hasClock, type OpenTime, type TimeUnit } from './reading';

const WHEN_FETCHED = reason('Counted from when the page was fetched, which is not known');
/** Those that pages count in. */
const UNITS: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour', 'day', 'week']);

/**
 * `3 hours ago` under a reader's comment or another article's headline is counted by the page, when somebody looks at it, and not
 * from the article's date. Others stay as they were found.
 *
 * @param lines with their classes, in the text's order
 */
export function withPageAges(
	text: string,
	found: readonly OpenTime[],
	lines: readonly ClassifiedLine[],
): readonly OpenTime[] {
	const classes = new LineClasses(lines);
	const isAge = (time: OpenTime): boolean => {
		const lineClass = countsBack(time) && hasDigit(text, time) ? classes.get(time.line) : undefined;
		return lineClass !== undefined && BOILERPLATE_CLASSES.has(lineClass);
	};
	return found.some(isAge)
		? found.map((time) =>
				isAge(time) ? { ...time, reading: { kind: 'decided', value: undefined, why: WHEN_FETCHED } } : time,
			)
		: found;
}

/** "Yesterday, 20:14" is no age. */
function countsBack({ reading }: OpenTime): boolean {
	const shift = reading.kind === 'calendar' && !hasClock(reading) ? reading.shift : undefined;
	return shift?.from === 'document' && shift.amount !== undefined && shift.amount < 0 && UNITS.has(shift.unit);
}

/** "Yesterday" is said by people. */
function hasDigit(text: string, { start, end }: OpenTime): boolean {
	for (let i = start; i < end; i++) {
		if (charClassAt(text, i) === CLASS_DIGIT) {
			return true;
		}
	}
	return false;
}
