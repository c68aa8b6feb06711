import type { AnalysisContext, ClassifiedLine, DocumentDate, LineClass } from '../model';
import { reason } from '../reason';
import type { TextTable } from '../textTable';
import { parseAnchor } from './anchor';
import { dateByAgreement } from './agreement';
import { dayNumber, formatDay, type Day } from './calendar';
import { formatClock, formatPlace } from './formatValue';
import { lexiconOf } from './lexicon';
import { timePackFor } from './otherLanguages';
import { isFullDate, type FoundTime } from './reading';

/** Lines that are another article's, or were there already: their dates say nothing of this one. */
const OTHERS: ReadonlySet<LineClass> = new Set(['related', 'duplicate', 'promo']);

/** A line with more besides its date than this many UTF-16 code units is no dateline. */
const DATELINE_REST = 48;

/**
 * When a document was written: a person's word, its dateline, its pictures' credits, its file's name, or what its own
 * expressions agree on; undefined where none of these tells at least the year.
 */
export function chooseDocumentDate(
	table: TextTable,
	found: readonly FoundTime[],
	lines: readonly ClassifiedLine[],
	context: AnalysisContext,
): DocumentDate | undefined {
	if (context.documentDate !== undefined && parseAnchor(context.documentDate)) {
		return { value: context.documentDate, confidence: 1, why: reason('As it was set') };
	}
	const classes = new Map(lines.map((line) => [line.line, line.class]));
	const own = found.filter(({ line }) => !OTHERS.has(classes.get(line) ?? 'body'));
	return (
		fromDateline(table, own, lines, classes) ??
		fromCredits(own, classes) ??
		fromFileName(context.fileName) ??
		dateByAgreement(own.filter(({ line }) => isContent(classes.get(line)))) ??
		dateByAgreement(own)
	);
}

function isContent(lineClass: LineClass | undefined): boolean {
	return lineClass !== 'chrome' && lineClass !== 'credit';
}

interface Dateline {
	readonly time: FoundTime;
	readonly points: number;
}

/** The line near the title that says little more than a date. */
function fromDateline(
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
		const lineClass = classes.get(time.line) ?? 'body';
		const cue = hasPublicationCue(table, time);
		if (
			rest > DATELINE_REST ||
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
			(cue ? 4 : 0) +
			(time.reading.hour !== undefined ? 2 : 0) +
			(rest <= 12 ? 2 : 0) -
			Math.min(distance, 40) / 4 -
			(at > end && !cue ? 2 : 0);
		if (points > (best?.points ?? -4)) {
			best = { time, points };
		}
	}
	if (!best || !isFullDate(best.time.reading)) {
		return undefined;
	}
	const { reading } = best.time;
	const value = formatPlace(reading) + (reading.hour === undefined ? '' : formatClock(reading));
	return {
		value,
		confidence: best.points >= 2 ? 0.95 : 0.8,
		why: reason('The date on line {0}, as the page gives it', best.time.line + 1),
	};
}

/** UTF-16 code units before a date in which a cue is about that date: a line may be a whole text. */
const CUE_REACH = 80;

function hasPublicationCue(table: TextTable, time: FoundTime): boolean {
	const from = Math.max(table.lines.start(time.line), time.start - CUE_REACH);
	const before = table.text.slice(from, time.start).toLowerCase().normalize('NFC');
	const { pack } = lexiconOf(timePackFor(table.lineLanguage(time.line)));
	return before.trim() !== '' && pack.publicationCues.some((cue) => before.includes(cue));
}

/** The date that the pictures' credits carry: that of the first picture, and with it most others. */
function fromCredits(own: readonly FoundTime[], classes: ReadonlyMap<number, LineClass>): DocumentDate | undefined {
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

const IN_NAME = /(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u;

function fromFileName(fileName: string | undefined): DocumentDate | undefined {
	const match = fileName === undefined ? undefined : IN_NAME.exec(fileName);
	return match
		? { value: `${match[1]}-${match[3]}-${match[4]}`, confidence: 0.7, why: reason("The date in the file's name") }
		: undefined;
}

function lastIndex(lines: readonly ClassifiedLine[], classes: readonly LineClass[]): number {
	for (let i = lines.length - 1; i >= 0; i--) {
		if (classes.includes(lines[i]!.class)) {
			return i;
		}
	}
	return lines.length - 1;
}
