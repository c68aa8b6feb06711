import type { ClassifiedLine, DocumentDate } from '../model';
import { list } from '../packs/words';
import { reason } from '../reason';
import type { TextTable } from '../textTable';
import { isDay } from './calendar';
import { folded } from './dateCues';

/** `…/2024/05/06/…`, `…/2024-05-06-…`, `…-20240506101500.htm`: the day of publication in the path of an address. */
const DATED_ADDRESS =
	/https?:\/\/[^\s<>"']+?[/-]((?:19|20)\d\d)(?:([/-])(\d\d)\2(\d\d)(?=[/-])|(\d\d)(\d\d)\d{6,9}(?=\.))/gu;
/** Where a saved page has its own address: in one of its first lines, or behind one of these words. */
const HEAD = 3;
const SOURCES = list('nguồn | link gốc | source | original | url | permalink | источник | quelle');

/** The date in the page's own address, where the text prints it. Addresses elsewhere are those of other pages. */
export function fromAddress(table: TextTable, lines: readonly ClassifiedLine[]): DocumentDate | undefined {
	const { text } = table;
	if (!text.includes('://')) {
		return undefined;
	}
	let found: { readonly value: string; readonly line: number } | undefined;
	for (const match of text.matchAll(DATED_ADDRESS)) {
		const [, year = '', , month = match[5] ?? '', day = match[6] ?? ''] = match;
		const line = table.lines.lineAt(match.index);
		if (isDay(Number(year), Number(month), Number(day)) && isOwn(table, line, match.index, lines)) {
			const value = `${year}-${month}-${day}`;
			if (found && found.value !== value) {
				return undefined;
			}
			found = { value, line };
		}
	}
	return (
		found && {
			value: found.value,
			confidence: 0.7,
			why: reason('The date in an address on line {0}', found.line + 1),
		}
	);
}

function isOwn(table: TextTable, line: number, at: number, lines: readonly ClassifiedLine[]): boolean {
	const before = folded(table, table.lines.start(line), at).trim();
	return before === '' ? line <= (lines[HEAD - 1]?.line ?? HEAD) : SOURCES.some((word) => before.startsWith(word));
}
