import type { ClassifiedLine, DocumentDate, LineClass } from '../model';
import { dateEntries, type FrontMatter } from '../frontMatter';
import { reason } from '../reason';
import type { TextTable } from '../textTable';
import { dayNumber, formatDay, isDay, type Day } from './calendar';
import { type Cue, cueBefore } from './dateCues';
import { formatClock, formatPlace } from './formatValue';
import { readIsoDate } from './isoDate';
import { type LineClasses, placeOf } from './lineClasses';
import { firstOther, lastOwnLine } from './otherDates';
import { isFullDate, type FoundTime, type Reading } from './reading';

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

/** A line with more besides its date than this many UTF-16 code units is no dateline, but for a cue right before the date. */
const DATELINE_REST = 48;
/** A line with no more besides a date and its time of day is a byline near the title; right below it any dateline is. */
const BYLINE_REST = 30;
/** UTF-16 code units that words for publication have at most where the line begins with them. */
const LONGEST_LABEL = 24;
/** In lines. */
const NEAR_TITLE = 4;

/** UTF-16 code units that the place beside a date has at most. */
const PLACE_LENGTH = 40;
/** In lines: a place and a date below the title are where and when the article was written. */
const UNDER_TITLE = 2;
/** A line with no more of them has nobody's date. */
const FEWEST_POINTS = -4;
const PLACED: ReadonlySet<LineClass> = new Set(['lead', 'body', 'heading']);

/** Where an article's head is, in lines from the first one of the document; -1 where it has none. */
interface Head {
	readonly title: number;
	readonly firstBody: number;
	/** A summary may stand between the headline and the byline. */
	readonly firstParagraph: number;
	/** The last line of the article itself. */
	readonly end: number;
}

/** A date with its line. */
interface DatedLine {
	readonly time: FoundTime;
	/** The line's place among all, as {@link Head} counts them. */
	readonly at: number;
	readonly lineClass: LineClass;
	readonly text: string;
	/** UTF-16 code units that it has besides the date. */
	readonly rest: number;
	readonly cue: Cue | undefined;
	readonly hasHour: boolean;
}

interface Dateline {
	readonly time: FoundTime;
	readonly points: number;
	/** It stands under the article, with nothing that says what it is the date of. */
	readonly follows: boolean;
}

/** The line near the title that says little more than a date. */
export function fromDateline(
	table: TextTable,
	own: readonly FoundTime[],
	lines: readonly ClassifiedLine[],
	classes: LineClasses,
): DocumentDate | undefined {
	const head: Head = {
		title: lines.findIndex((line) => line.class === 'title'),
		firstBody: lines.findIndex((line) => line.class === 'body' || line.class === 'lead'),
		firstParagraph: lines.findIndex((line) => line.class === 'body'),
		end: lastOwnLine(lines),
	};
	let others: number | undefined;
	const candidates: Dateline[] = [];
	for (const time of own) {
		if (!isFullDate(time.reading)) {
			continue;
		}
		const at = Math.max(0, placeOf(lines, time.line));
		const text = table.lines.lineText(time.line);
		const cue = cueBefore(table, time);
		if (!cue && at > head.end && at > (others ??= firstOther(lines, head.end))) {
			continue;
		}
		const dated: DatedLine = {
			time,
			at,
			lineClass: classes.get(time.line) ?? 'body',
			text,
			rest: text.trim().length - (time.end - time.start),
			cue,
			hasHour: time.reading.hour !== undefined,
		};
		if (!isDateline(table, own, dated, head)) {
			continue;
		}
		const points = pointsOf(dated, head, lines);
		const before = candidates.at(-1);
		if (cue?.says === 'updated' && before?.time.line === time.line && hasClock(before.time.reading)) {
			// "14:52, 3 Feb 2024 Updated 17:20, 3 Feb 2024": the first is that of publication.
			candidates[candidates.length - 1] = { ...before, points: Math.max(before.points, points + 1) };
		}
		candidates.push({ time, points, follows: at > head.end && !cue });
	}
	const best = bestOf(candidates);
	const value = best && valueOf(best.time);
	return best && value !== undefined
		? {
				value,
				confidence: best.points >= 2 ? 0.95 : 0.8,
				why: reason('The date on line {0}, as the page gives it', best.time.line + 1),
			}
		: undefined;
}

/** Whether the line says little more than its date, or a cue or its place says that it is the article's. */
function isDateline(
	table: TextTable,
	own: readonly FoundTime[],
	{ time, at, lineClass, text, rest, cue, hasHour }: DatedLine,
	{ title, firstBody, firstParagraph }: Head,
): boolean {
	const isPage = lineClass === 'chrome' || lineClass === 'attribution';
	const inHead = at <= Math.max(title, firstBody);
	const bound = cue?.near === true && (isPage || (hasHour && inHead));
	// A page without line breaks has its date among its menus, or behind its title.
	const flat = hasHour && inHead && (lineClass === 'title' ? endsLine(text, time, table) : isOnlyDate(time, own));
	// "08/01/2019 21:10Xe khách đổ": the page lost the line break between the two.
	const stuck = inHead && ((hasHour && isStuckToText(text, time, table)) || isStuckToWriter(text, time, table));
	if (
		cue?.says === 'other' ||
		(rest > DATELINE_REST && !bound && !stuck && !(flat && lineClass !== 'lead' && lineClass !== 'body'))
	) {
		return false;
	}
	const apart = inHead && at > title && (standsApart(text, time, table) || standsBeforeWriter(text, time, table));
	// «Ngày đăng: 21-8-2023 | Lượt xem: 1.204»
	const labelled =
		cue?.says === 'published' && cue.near && inHead && time.start - table.lines.start(time.line) <= LONGEST_LABEL;
	const most = at === title + 1 ? DATELINE_REST : BYLINE_REST;
	const beforeText = inHead || at === firstParagraph;
	const byline =
		apart || (hasHour && beforeText && at - title <= NEAR_TITLE && rest <= most && !/[.!?]\s*$/u.test(text));
	// Below a short headline such a line may be taken for the title itself.
	const placed =
		(lineClass === 'title' || (title >= 0 && at > title && inHead && PLACED.has(lineClass))) &&
		at - title <= UNDER_TITLE &&
		hasOnlyPlace(text, time, table);
	return (
		isPage ||
		bound ||
		stuck ||
		labelled ||
		byline ||
		placed ||
		(flat && lineClass === 'title') ||
		(rest <= 12 && (cue !== undefined || rest <= 2))
	);
}

/** How likely the date is the article's own; an hour, a label and nothing else beside it speak for that. */
function pointsOf(
	{ at, lineClass, rest, cue, hasHour }: DatedLine,
	{ title, firstBody, end }: Head,
	lines: readonly ClassifiedLine[],
): number {
	// Beside the article's head or right after its end stands its own date; elsewhere, that of something else.
	const distance = Math.min(
		Math.abs(at - title),
		firstBody < 0 ? lines.length : Math.abs(at - firstBody),
		at > end ? at - end + 3 : lines.length,
	);
	return (
		(cue?.says === 'published' ? 4 : cue?.says === 'updated' ? 2 : 0) +
		(hasHour ? 2 : 0) +
		(rest <= 12 || (lineClass === 'attribution' && at > title) ? 2 : 0) -
		Math.min(distance, 40) / 4 -
		((at > end && !cue) || (at < title && isOfRelated(lines, at)) ? 2 : 0) -
		// On top of a page stands the day on which it was read as well.
		(at < title && !hasHour && !cue ? 1 : 0)
	);
}

function bestOf(candidates: readonly Dateline[]): Dateline | undefined {
	// Several dates after the article are those of other articles, or of readers' comments.
	const several = candidates.filter(({ follows }) => follows).length > 1;
	let best: Dateline | undefined;
	for (const candidate of candidates) {
		if (candidate.points > (best?.points ?? FEWEST_POINTS) && !(several && candidate.follows)) {
			best = candidate;
		}
	}
	return best;
}

/** A date above the headline, right below another article's headline and writer, is that article's. */
function isOfRelated(lines: readonly ClassifiedLine[], at: number): boolean {
	return lines[at - 1]?.class === 'related' || lines[at - 2]?.class === 'related';
}

/** What a place's name is, or a writer's, with a sign that parts it from the date: `Saint-Denis, `, ` г. Тула`. */
const PLACE = /^[\s,.|•·–—-]*(?:г\.\s*)?\p{Lu}[\p{L}\p{M}’'-]+(?:[\s-]\p{Lu}[\p{L}\p{M}’'-]+){0,3}[\s,.:|•·–—-]*$/u;

/** Besides the date the line has a place, before or behind it, and nothing else. */
function hasOnlyPlace(text: string, time: FoundTime, table: TextTable): boolean {
	const [before, after] = besideDate(text, time, table);
	return (
		before.length + after.length <= PLACE_LENGTH &&
		((/^[\s,.]*$/u.test(after) && PLACE.test(before)) || (before.trim() === '' && PLACE.test(after)))
	);
}

/** "By Ann Lee, Harbour Times | 3 May 2024": a bar or a dot parts the date at the line's end from who wrote it. */
function standsApart(text: string, time: FoundTime, table: TextTable): boolean {
	return (
		endsLine(text, time, table) &&
		/[^|·•\s]\s*[|·•]\s*$/u.test(table.text.slice(table.lines.start(time.line), time.start))
	);
}

/** "July 11th, 2024 by Ann Lee in News": the line begins with the date, and goes on with who wrote it. */
function standsBeforeWriter(text: string, time: FoundTime, table: TextTable): boolean {
	const [before, after] = besideDate(text, time, table);
	return before.trim() === '' && /^\s+(?:by|par|bởi)\s+\p{Lu}/u.test(after);
}

/** The line begins with the date, and a capital stands right behind it. */
function isStuckToText(text: string, time: FoundTime, table: TextTable): boolean {
	const [before, after] = besideDate(text, time, table);
	return before.trim() === '' && /^\p{Lu}/u.test(after);
}

/** "Associated PressApril 28, 2023 GMT": the line ends with the date, and a letter stands right before it. */
function isStuckToWriter(text: string, time: FoundTime, table: TextTable): boolean {
	const [before, after] = besideDate(text, time, table);
	return /\p{Ll}$/u.test(before) && /^(?:\s+\p{Lu}{2,4})?\s*$/u.test(after);
}

/** What its line has in front of the date and behind it. */
function besideDate(text: string, { start, end, line }: FoundTime, table: TextTable): [before: string, after: string] {
	const from = table.lines.start(line);
	return [text.slice(0, start - from), text.slice(end - from)];
}

function endsLine(text: string, { end, line }: FoundTime, table: TextTable): boolean {
	return end - table.lines.start(line) >= text.trimEnd().length;
}

/** The line has no other date. */
function isOnlyDate(time: FoundTime, own: readonly FoundTime[]): boolean {
	return own.every((other) => other === time || other.line !== time.line || !isFullDate(other.reading));
}

function hasClock(reading: Reading): boolean {
	return reading.kind === 'calendar' && reading.hour !== undefined;
}

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
		((/^\s*(?:\p{Lu}[^.!?:;()]*(?:\([^()]{2,30}\))?(?:,|\s[-–—])|\(\p{Lu}[^()]{2,30}\),?)\s*$/u.test(before) &&
			/^\s*(?:\([^()]{2,30}\)\s*(?:[-–—]|$)|[-–—]\s|\/[\p{Lu}-]{2,20}\/)/u.test(after)) ||
			(/^\s*(?:\p{Lu}[^.!?:;()]*)?\((?:\p{Lu}[^.!?:;()]*,\s*)?$/u.test(before) && /^\)\s*[-–—]\s/u.test(after)))
	);
}

/** The date that the pictures' credits carry: that of the first picture, and with it most others. */
export function fromCredits(own: readonly FoundTime[], classes: LineClasses): DocumentDate | undefined {
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
