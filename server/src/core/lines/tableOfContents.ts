import { reason } from '../reason';
import { SHAPE_NUMBER } from '../text/shapes';
import type { Page } from './page';

/** `2 How it began`, `3.1. The trial` */
const ENTRY = /^\d{1,2}(?:\.\d{1,2})*[.)]? (?=\p{L})/u;
/** In UTF-16 code units. */
const LONGEST_ENTRY = 120;
const FEWEST_ENTRIES = 2;
const MOST_ENTRIES = 40;

/** Folded, above entries that have no numbers. */
const CONTENTS = new Set([
	'содержание',
	'оглавление',
	'contents',
	'table of contents',
	'mục lục',
	'nội dung',
	'sommaire',
	'inhalt',
]);
/** In UTF-16 code units. */
const LONGEST_CONTENTS = Math.max(...Array.from(CONTENTS, (word) => word.length));

/**
 * A page's table of contents: numbered lines in a row, each of which stands again below, without its number, as a heading; or lines
 * without numbers under a word for it.
 */
export function judgeTableOfContents(page: Page): void {
	let headings: ReadonlyMap<string, number> | undefined;
	for (let i = 0; i < page.count; i++) {
		if (i > 0 && saysContents(page, i - 1)) {
			headings ??= lastLines(page);
			i = judgeEntries(page, i, headings);
		}
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

function saysContents(page: Page, i: number): boolean {
	const fact = page.fact(i);
	// Most lines are never folded, which takes longer than all else that is asked of them here.
	return fact.end - fact.start <= LONGEST_CONTENTS && CONTENTS.has(fact.folded);
}

/** The entries without numbers from line `from` on, and their headings. @returns the line behind the last entry */
function judgeEntries(page: Page, from: number, headings: ReadonlyMap<string, number>): number {
	let end = from;
	const entries = new Set<string>();
	while (end < page.count && end < from + MOST_ENTRIES) {
		const { folded, start, end: last } = page.fact(end);
		if (last - start > LONGEST_ENTRY || entries.has(folded) || (headings.get(folded) ?? -1) <= end) {
			break;
		}
		entries.add(folded);
		end++;
	}
	if (entries.size < FEWEST_ENTRIES) {
		return from;
	}
	for (let i = from; i < end; i++) {
		page.decide(i, 'chrome', 0.85, reason("An entry of the page's table of contents: its heading stands below"));
		page.decide(
			headings.get(page.fact(i).folded)!,
			'heading',
			0.8,
			reason("A heading that the page's table of contents names"),
		);
	}
	return end;
}

function mayBeEntry(page: Page, i: number): boolean {
	const { first, start, end } = page.fact(i);
	return end - start <= LONGEST_ENTRY && page.table.tokens.shapes[first] === SHAPE_NUMBER;
}

/** The last line with each text. */
function lastLines(page: Page): ReadonlyMap<string, number> {
	return new Map(page.facts.map(({ folded }, i) => [folded, i]));
}
