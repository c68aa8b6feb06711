import type { ClassifiedLine, Mention } from '../model';
import { LineClasses } from './lineClasses';
import type { OpenTime } from './reading';

/** Without the hours, lengths, weekdays and steps that are called so in a work's title or a programme's name: `60 Minutes`, `Kettle This Morning`, `Mùa hoa năm ấy`. */
export function withoutTimesInTitles<T extends OpenTime>(
	times: readonly T[],
	mentions: readonly Mention[],
): readonly T[] {
	const titles = mentions.filter(({ type }) => type === 'MISC');
	if (titles.length === 0) {
		return times;
	}
	let at = 0;
	return times.filter((time) => {
		while (at < titles.length && titles[at]!.end <= time.start) {
			at++;
		}
		const title = titles[at];
		return !title || title.start > time.start || title.end < time.end || !isOfTitle(time, title);
	});
}

/** A weekday by itself is a feast as well: `Black Friday`. */
function isOfTitle({ start, end, type, reading }: OpenTime, title: Mention): boolean {
	if (type === 'TIME' || type === 'DURATION') {
		return true;
	}
	return (
		type === 'DATE' &&
		reading.kind === 'calendar' &&
		(reading.shift !== undefined || (reading.weekday !== undefined && reading.day === undefined)) &&
		end - start < title.end - title.start
	);
}

const DIGIT = /[0-9]/u;
/** Up to two more words, with a capital each, to the end of the line. */
const REST_OF_ENTRY = /^(?: \p{Lu}\p{L}*){1,2}[ \t]*(?:\r?\n|$)/u;
const LONGEST_REST = 40;

/** Without the times of day that programmes and newsletters are called by where the page lists them, an entry a line: `Midday Update`, `Friday Night Blitz`. */
export function withoutTimesInEntries<T extends OpenTime & { readonly line: number }>(
	text: string,
	times: readonly T[],
	lines: readonly ClassifiedLine[],
): readonly T[] {
	const classes = new LineClasses(lines);
	return times.filter(
		({ start, end, type, line }) =>
			type !== 'TIME' ||
			(start > 0 && text[start - 1] !== '\n') ||
			DIGIT.test(text.slice(start, end)) ||
			!REST_OF_ENTRY.test(text.slice(end, end + LONGEST_REST)) ||
			classes.get(line) !== 'chrome',
	);
}
