import { reason } from '../reason';
import { SHAPE_NUMBER } from '../text/shapes';
import type { Page } from './page';

/** `2 How it began`, `3.1. The trial` */
const ENTRY = /^\d{1,2}(?:\.\d{1,2})*[.)]? (?=\p{L})/u;
/** In UTF-16 code units. */
const LONGEST_ENTRY = 120;
const FEWEST_ENTRIES = 2;

/** A page's table of contents: numbered lines in a row, each of which stands again below, without its number, as a heading. */
export function judgeTableOfContents(page: Page): void {
	let headings: ReadonlyMap<string, number> | undefined;
	for (let i = 0; i < page.count; i++) {
		let end = i;
		while (end < page.count && mayBeEntry(page, end)) {
			const number = ENTRY.exec(page.fact(end).folded)?.[0];
			headings ??= number === undefined ? undefined : lastLines(page);
			const title = number === undefined ? undefined : page.fact(end).folded.slice(number.length);
			if (title === undefined || (headings?.get(title) ?? -1) <= end) {
				break;
			}
			end++;
		}
		for (let j = i; end - i >= FEWEST_ENTRIES && j < end; j++) {
			page.decide(j, 'chrome', 0.85, reason("An entry of the page's table of contents: its heading stands below"));
		}
		i = Math.max(i, end - 1);
	}
}

function mayBeEntry(page: Page, i: number): boolean {
	const { first, start, end } = page.fact(i);
	return end - start <= LONGEST_ENTRY && page.table.tokens.shapes[first] === SHAPE_NUMBER;
}

/** The last line with each text. */
function lastLines(page: Page): ReadonlyMap<string, number> {
	return new Map(page.facts.map(({ folded }, i) => [folded, i]));
}
