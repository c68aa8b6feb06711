import type { ClassifiedLine, DocumentDate, LineClass } from '../model';
import { dateEntries, type FrontMatter } from '../frontMatter';
import { list } from '../packs/words';
import { reason } from '../reason';
import type { TextTable } from '../textTable';
import { dayNumber, formatDay, isDay, type Day } from './calendar';
import { formatClock, formatPlace } from './formatValue';
import { readIsoDate } from './isoDate';
import { lexiconOf } from './lexicon';
import { timePackFor } from './otherLanguages';
import { isFullDate, type FoundTime } from './reading';

/** The places where a document says by itself when it was written. */

/** The date that the block of metadata at the head of the file gives. */
export function fromFrontMatter(block: FrontMatter, found: readonly FoundTime[]): DocumentDate | undefined {
	for (const { line, value } of dateEntries(block)) {
		const iso = readIsoDate(value);
		const written =
			iso === undefined ? found.find((time) => time.line === line && isFullDate(time.reading)) : undefined;
		const date = iso ?? (written && valueOf(written));
		if (date !== undefined) {
			return {
				value: date,
				confidence: 0.97,
				why: reason("The date in the file's front matter, on line {0}", line + 1),
			};
		}
	}
	return undefined;
}

function valueOf({ reading }: FoundTime): string | undefined {
	return isFullDate(reading)
		? formatPlace(reading) + (reading.hour === undefined ? '' : formatClock(reading))
		: undefined;
}

/** A line with more besides its date than this many UTF-16 code units is no dateline. */
const DATELINE_REST = 48;

interface Dateline {
	readonly time: FoundTime;
	readonly points: number;
}

/** The line near the title that says little more than a date. */
export function fromDateline(
	table: TextTable,
	own: readonly FoundTime[],
	lines: readonly ClassifiedLine[],
	classes: ReadonlyMap<number, LineClass>,
): DocumentDate | undefined {
	const order = new Map(lines.map((line, i) => [line.line, i]));
	const title = lines.findIndex((line) => line.class === 'title');
	const firstBody = lines.findIndex((line) => line.class === 'body' || line.class === 'lead');
	const end = lastIndex(lines, ['body', 'caption', 'attribution']);
	let best: Dateline | undefined;
	for (const time of own) {
		if (!isFullDate(time.reading)) {
			continue;
		}
		const at = order.get(time.line) ?? 0;
		const text = table.lines.lineText(time.line);
		const rest = text.trim().length - (time.end - time.start);
		if (rest > DATELINE_REST) {
			continue;
		}
		const lineClass = classes.get(time.line) ?? 'body';
		const cue = cueBefore(table, time);
		if (
			cue === 'other' ||
			(lineClass !== 'chrome' && lineClass !== 'attribution' && !(rest <= 12 && (cue || rest <= 2)))
		) {
			continue;
		}
		// Beside the article's head or right after its end stands its own date; elsewhere, that of something else.
		const distance = Math.min(
			Math.abs(at - title),
			firstBody < 0 ? lines.length : Math.abs(at - firstBody),
			at > end ? at - end + 3 : lines.length,
		);
		const points =
			(cue === 'published' ? 4 : cue === 'updated' ? 3 : 0) +
			(time.reading.hour !== undefined ? 2 : 0) +
			(rest <= 12 ? 2 : 0) -
			Math.min(distance, 40) / 4 -
			(at > end && !cue ? 2 : 0);
		if (points > (best?.points ?? -4)) {
			best = { time, points };
		}
	}
	const value = best && valueOf(best.time);
	if (!best || value === undefined) {
		return undefined;
	}
	return {
		value,
		confidence: best.points >= 2 ? 0.95 : 0.8,
		why: reason('The date on line {0}, as the page gives it', best.time.line + 1),
	};
}

/** UTF-16 code units before a date in which a cue is about that date: a line may be a whole text. */
const CUE_REACH = 80;

/** The page was changed then, which is near its publication at best. */
const UPDATED = list(
	'updated | modified | edited | cập nhật | chỉnh sửa | обновлено | изменено | mis à jour | modifié | aktualisiert | actualizado',
);
/** Somebody read, copied or kept the page then. */
const FETCHED = list(
	`crawled | scraped | fetched | downloaded | retrieved | accessed | archived | cached | mirrored | truy cập | lưu trữ |
	tải về | thu thập | дата обращения | архивировано | скачано | скопировано | consulté | archivé | abgerufen | consultado`,
);

/** What the words before a date say of it. */
function cueBefore(table: TextTable, time: FoundTime): 'published' | 'updated' | 'other' | undefined {
	const from = Math.max(table.lines.start(time.line), time.start - CUE_REACH);
	const before = table.text.slice(from, time.start).toLowerCase().normalize('NFC');
	if (before.trim() === '') {
		return undefined;
	}
	const has = (cues: readonly string[]): boolean => cues.some((cue) => before.includes(cue));
	if (has(FETCHED)) {
		return 'other';
	}
	const { pack } = lexiconOf(timePackFor(table.lineLanguage(time.line)));
	return has(UPDATED) ? 'updated' : has(pack.publicationCues) ? 'published' : undefined;
}

/** UTF-16 code units that the place before an agency's date has at most. */
const PLACE_LENGTH = 40;
/** Content lines at the head of an article in which an agency's place and date may stand. */
const OPENING_LINES = 3;

/** `HANOI, 14 May 2024 (VNA) – `: the place and date with which an agency's report opens. */
export function fromOpening(
	table: TextTable,
	own: readonly FoundTime[],
	lines: readonly ClassifiedLine[],
): DocumentDate | undefined {
	const opening = lines
		.filter((line) => line.class === 'lead' || line.class === 'body')
		.slice(0, OPENING_LINES)
		.map(({ line }) => line);
	const time = own.find((one) => opening.includes(one.line) && isFullDate(one.reading) && opensReport(table, one));
	const value = time && valueOf(time);
	return time && value !== undefined
		? { value, confidence: 0.9, why: reason('The date with which the report opens, on line {0}', time.line + 1) }
		: undefined;
}

function opensReport(table: TextTable, { line, start, end }: FoundTime): boolean {
	const before = table.text.slice(table.lines.start(line), start);
	const after = table.text.slice(end, Math.min(end + PLACE_LENGTH, table.lines.end(line)));
	// Without the comma it is a life or a list of years: "Born 14 May 1954 –", "Nguyễn Du (3/1/1766 – 1820)".
	return (
		before.length <= PLACE_LENGTH &&
		((/^\s*\p{Lu}[^.!?:;()]*,\s*$/u.test(before) &&
			/^\s*(?:\([^()]{2,30}\)\s*(?:[-–—]|$)|[-–—]\s|\/[\p{Lu}-]{2,20}\/)/u.test(after)) ||
			(/^\s*(?:\p{Lu}[^.!?:;()]*)?\((?:\p{Lu}[^.!?:;()]*,\s*)?$/u.test(before) && /^\)\s*[-–—]\s/u.test(after)))
	);
}

/** The date that the pictures' credits carry: that of the first picture, and with it most others. */
export function fromCredits(
	own: readonly FoundTime[],
	classes: ReadonlyMap<number, LineClass>,
): DocumentDate | undefined {
	const days: { day: Day; line: number }[] = [];
	for (const time of own) {
		if (classes.get(time.line) === 'credit' && isFullDate(time.reading)) {
			days.push({ day: time.reading, line: time.line });
		}
	}
	// Pictures may come from the archive: the article isn't older than the newest of its own.
	const newest = days.reduce<(typeof days)[number] | undefined>(
		(best, next) => (best && dayNumber(best.day) >= dayNumber(next.day) ? best : next),
		undefined,
	);
	if (!newest) {
		return undefined;
	}
	const same = days.filter(({ day }) => dayNumber(day) === dayNumber(newest.day)).length;
	return {
		value: formatDay(newest.day),
		confidence: same > 1 ? 0.9 : 0.75,
		why: reason('The newest date among the credits of its pictures, on line {0}', newest.line + 1),
	};
}

/** A day, with or without marks between its parts, or a month with one. */
const DAY_IN_NAME = /(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u;
const MONTH_IN_NAME = /(?<!\d)((?:19|20)\d\d)[-_](0[1-9]|1[0-2])(?!\d|[-_.]\d)/u;

export function fromFileName(fileName: string | undefined): DocumentDate | undefined {
	const why = reason("The date in the file's name");
	const day = DAY_IN_NAME.exec(fileName ?? '');
	if (day && isDay(Number(day[1]), Number(day[3]), Number(day[4]))) {
		return { value: `${day[1]}-${day[3]}-${day[4]}`, confidence: 0.7, why };
	}
	const month = MONTH_IN_NAME.exec(fileName ?? '');
	return month ? { value: `${month[1]}-${month[2]}`, confidence: 0.6, why } : undefined;
}

function lastIndex(lines: readonly ClassifiedLine[], classes: readonly LineClass[]): number {
	for (let i = lines.length - 1; i >= 0; i--) {
		if (classes.includes(lines[i]!.class)) {
			return i;
		}
	}
	return lines.length - 1;
}
