/**
 * A table as one text: entries between `|`, each a key, a colon and a value, or a key alone whose value is empty, sorted by the
 * keys' UTF-16 units. Nothing is built of it when a pack is loaded: a look-up cuts the text in halves.
 */
export type SortedText = string;

/** The value for a key; undefined where the table hasn't it. */
export function valueIn(table: SortedText, key: string): string | undefined {
	let low = 0;
	let high = table.length;
	while (low < high) {
		const start = table.lastIndexOf('|', ((low + high) >> 1) - 1) + 1;
		const entry = Math.max(start, low);
		const order = compareKey(table, entry, key);
		if (order === 0) {
			const end = table.indexOf('|', entry);
			return table.slice(entry + key.length + 1, end < 0 ? table.length : end);
		}
		if (order > 0) {
			high = entry;
		} else {
			const next = table.indexOf('|', entry);
			low = next < 0 ? table.length : next + 1;
		}
	}
	return undefined;
}

/** Whether the key of the entry at `start` comes after `key` (above zero), before it (below), or is the same. */
function compareKey(table: SortedText, start: number, key: string): number {
	for (let i = 0; i < key.length; i++) {
		const unit = table.charCodeAt(start + i);
		const wanted = key.charCodeAt(i);
		if (unit !== wanted) {
			// A key ends before any longer one that begins like it.
			return unit === COLON || unit === BAR ? -1 : unit - wanted;
		}
	}
	const end = start + key.length;
	const behind = table.charCodeAt(end);
	return behind === COLON || behind === BAR || end === table.length ? 0 : 1;
}

const COLON = 0x3a;
const BAR = 0x7c;
