import type { ClassifiedLine, LineClass } from '../model';
import { list } from '../packs/words';
import { charClassTable, CLASS_DIGIT, isWordClass } from '../text/charClass';
import type { TextTable } from '../textTable';
import { CUE_REACH, cueBefore, folded } from './dateCues';
import { isFullDate, type FoundTime } from './reading';

/** Dates on a page that aren't its article's: of other articles, of readers' comments, of copies and rights. */

/** Lines that are another article's, or were there already: their dates say nothing of this one. */
export const OTHERS: ReadonlySet<LineClass> = new Set(['related', 'duplicate', 'promo']);

/** Where in `lines` those of other articles begin that follow this one; their number where there are none. */
export function firstOther(lines: readonly ClassifiedLine[], end: number): number {
	const first = lines.findIndex((line, i) => i > end && OTHERS.has(line.class));
	return first < 0 ? lines.length : first;
}

const OWN: ReadonlySet<LineClass> = new Set(['body', 'caption', 'attribution']);

/** The last line of the article's own text, as its place in `lines`. */
export function lastOwnLine(lines: readonly ClassifiedLine[]): number {
	for (let i = lines.length - 1; i >= 0; i--) {
		if (OWN.has(lines[i]!.class)) {
			return i;
		}
	}
	return lines.length - 1;
}

/** Notes on when a page was fetched are no longer than this. */
const NOTE_LENGTH = 120;

/** The expressions whose dates an article itself tells: not those of articles listed after it, of the page's copy, of rights. */
export function toldByArticle(
	table: TextTable,
	own: readonly FoundTime[],
	lines: readonly ClassifiedLine[],
): readonly FoundTime[] {
	const others = lines[firstOther(lines, lastOwnLine(lines))]?.line ?? Infinity;
	return own.filter(
		(time) =>
			!(isFullDate(time.reading) && (time.line > others || isFetched(table, time))) && !isCopyrightYear(table, time),
	);
}

function isFetched(table: TextTable, time: FoundTime): boolean {
	const { lines } = table;
	return lines.end(time.line) - lines.start(time.line) <= NOTE_LENGTH && cueBefore(table, time)?.says === 'other';
}

/** What stands above readers' comments, after a number at most. */
const COMMENTS = list(
	'comment | bình luận | ý kiến | phản hồi | комментари | обсуждени | отзывы | commentaire | kommentar | comentario',
);
/** As they stand in decomposed text, too. */
const FIRST_LETTERS: ReadonlySet<string> = new Set(COMMENTS.flatMap((word) => [word[0]!, word.normalize('NFD')[0]!]));
/** Before it there may be how many they are. */
const COUNT = /^[\s\d(]+/u;
/** A heading is no longer than this. */
const HEADING_LENGTH = 40;

/** The line that stands above readers' comments, below the first paragraph; after the last line where there is none. */
export function commentsFrom(table: TextTable, lines: readonly ClassifiedLine[]): number {
	let inBody = false;
	// Between a summary and the first paragraph such a word is a link down to them.
	const paragraph = lines.some((line) => line.class === 'body') ? 'body' : 'lead';
	for (const { line, class: lineClass } of lines) {
		if (inBody && lineClass !== 'body' && lineClass !== 'lead') {
			const from = table.lines.start(line);
			const to = table.lines.end(line);
			if (to - from <= HEADING_LENGTH && mayOpenComments(table.text, from, to)) {
				const text = folded(table, from, to).replace(COUNT, '');
				if (COMMENTS.some((word) => text.startsWith(word))) {
					return line;
				}
			}
		}
		inBody ||= lineClass === paragraph;
	}
	return table.lines.count;
}

/** A look at the first letter spares most lines the rest. */
function mayOpenComments(text: string, from: number, to: number): boolean {
	const classes = charClassTable();
	for (let i = from; i < to; i++) {
		const charClass = classes[text.charCodeAt(i)]!;
		if (isWordClass(charClass) && charClass !== CLASS_DIGIT) {
			return FIRST_LETTERS.has(text[i]!.toLowerCase());
		}
	}
	return false;
}

const COPYRIGHT = list('© | copyright | bản quyền | (c)');

/** The newest year in which somebody claimed a right to the page; undefined where nobody did. */
export function copyrightYear(table: TextTable, found: readonly FoundTime[]): number | undefined {
	let newest: number | undefined;
	for (const time of found) {
		const { reading } = time;
		const year = reading.kind === 'calendar' ? reading.year : reading.kind === 'range' ? reading.to.year : undefined;
		if (year !== undefined && year > (newest ?? 0) && isCopyrightYear(table, time)) {
			newest = year;
		}
	}
	return newest;
}

/** "© 2024": the year in which somebody claimed a right to the page. */
function isCopyrightYear(table: TextTable, time: FoundTime): boolean {
	const { reading, line, start } = time;
	if (
		reading.kind === 'calendar' ? reading.year === undefined || reading.month !== undefined : reading.kind !== 'range'
	) {
		return false;
	}
	const before = folded(table, Math.max(table.lines.start(line), start - CUE_REACH), start);
	return COPYRIGHT.some((sign) => before.includes(sign));
}
