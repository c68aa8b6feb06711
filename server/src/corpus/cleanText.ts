import type { DecisionReference, InlineBoilerplate, Language, LineClass, Span } from '../core/model';
import type { Reason } from '../core/reason';
import { TextTable } from '../core/textTable';
import { type JudgedLines, withoutBoilerplate } from './cleanLines';
import { CleanMap } from './cleanMap';

/** Boilerplate that was taken out: a line without white space around it, or a part of one; its place in the original text. */
export interface RemovedPassage extends Span {
	readonly class: LineClass | InlineBoilerplate['class'];
	readonly why: Reason;
	readonly decision?: DecisionReference;
}

export interface CleanedText {
	readonly text: string;
	readonly map: CleanMap;
	/** In the order in which it was found; none unless asked for. */
	readonly removed: readonly RemovedPassage[];
}

/**
 * What is boilerplate in a text, people's decisions applied.
 *
 * @param map from the original text to the table's one, from which something may have been taken out before
 */
export type Judge = (table: TextTable, map: CleanMap) => JudgedLines;

/**
 * So often a text is looked at again. Pages take two looks, a few of them four; a text made to lose one line at each look is
 * given back after so many.
 */
const MOST_LOOKS = 100;

export interface CleanOptions {
	/** The corpus's languages, for finding the text's. */
	readonly languages?: readonly Language[] | undefined;
	/** What was taken out already. */
	readonly before?: CleanMap | undefined;
	/** Tell what is taken out, and why. */
	readonly report?: boolean;
}

/**
 * A text without its boilerplate. The rest is looked at again until nothing more is found, so that cleaning a cleaned text
 * changes nothing. A byte-order mark stays.
 */
export function cleanText(
	original: string,
	judge: Judge,
	{ languages, before, report }: CleanOptions = {},
): CleanedText {
	let removed: readonly RemovedPassage[] = [];
	let map = before ?? CleanMap.whole(original.length);
	let text = map.apply(original);
	let left: TextTable | undefined;
	for (let look = 0; look < MOST_LOOKS; look++) {
		const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
		const unmarked = mark > 0 ? text.slice(mark) : text;
		// A text whose first line is gone may begin with a byte-order mark that stood inside it.
		const table = left?.text === unmarked ? left : new TextTable(unmarked, languages && { languages });
		const here = mark > 0 ? map.then(behind(mark, text.length)) : map;
		const judged = judge(table, here);
		const step = withoutBoilerplate(table, judged);
		if (step.isWhole) {
			break;
		}
		if (report) {
			removed = [...removed, ...passagesOf(table, judged, here)];
		}
		map = map.then(mark > 0 ? withMark(mark, step) : step);
		left = table.keep(step.kept);
		text = mark > 0 ? BYTE_ORDER_MARK + left.text : left.text;
	}
	return { text, map, removed };
}

const BYTE_ORDER_MARK = '\uFEFF';

function behind(mark: number, length: number): CleanMap {
	return new CleanMap(length, [{ start: mark, end: length }]);
}

function withMark(mark: number, { length, kept }: CleanMap): CleanMap {
	const moved = kept.map(({ start, end }) => ({ start: start + mark, end: end + mark }));
	return new CleanMap(length + mark, [{ start: 0, end: mark }, ...moved]);
}

function passagesOf(table: TextTable, { lines, inline }: JudgedLines, map: CleanMap): RemovedPassage[] {
	const passages: RemovedPassage[] = [];
	const noise = new Set<number>();
	for (const { line, boilerplate, class: lineClass, why, decision } of lines) {
		if (boilerplate) {
			noise.add(line);
			const text = table.lines.lineText(line);
			const start = table.lines.start(line) + text.length - text.trimStart().length;
			const span = map.spanToOriginal({ start, end: start + Math.max(1, text.trim().length) });
			passages.push({ ...span, class: lineClass, why, ...(decision && { decision }) });
		}
	}
	for (const { start, end, class: inlineClass, why, decision } of inline) {
		if (!noise.has(table.lines.lineAt(start))) {
			passages.push({ ...map.spanToOriginal({ start, end }), class: inlineClass, why, ...(decision && { decision }) });
		}
	}
	return passages;
}
