import type { Mention } from '../model';
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
