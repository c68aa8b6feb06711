import type { DocumentDate } from '../model';
import { reason } from '../reason';
import type { TextTable } from '../textTable';
import { isDay } from './calendar';

/** `…/2024/05/06/…`, `…/2024-05-06-…`, `…-20240506101500.htm`: the day of publication in the path of an address. */
const DATED_ADDRESS =
	/https?:\/\/[^\s<>"']+?[/-]((?:19|20)\d\d)(?:([/-])(\d\d)\2(\d\d)(?=[/-])|(\d\d)(\d\d)\d{6,9}(?=\.))/gu;

/** The date in the page's own address, where the text prints it: all dated addresses in it agree. */
export function fromAddress(table: TextTable): DocumentDate | undefined {
	const { text } = table;
	if (!text.includes('://')) {
		return undefined;
	}
	let found: { readonly value: string; readonly at: number } | undefined;
	for (const match of text.matchAll(DATED_ADDRESS)) {
		const [, year = '', , month = match[5] ?? '', day = match[6] ?? ''] = match;
		const value = `${year}-${month}-${day}`;
		if (isDay(Number(year), Number(month), Number(day))) {
			if (found && found.value !== value) {
				return undefined;
			}
			found = { value, at: match.index };
		}
	}
	return (
		found && {
			value: found.value,
			confidence: 0.7,
			why: reason('The date in an address on line {0}', table.lines.lineAt(found.at) + 1),
		}
	);
}
