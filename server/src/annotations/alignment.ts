/** The best likeness of a pattern to a text, read from one place in one direction. */
export interface Alignment {
	/** Insertions, deletions and replacements of single UTF-16 units. */
	readonly distance: number;
	/** Units of the text that the pattern was laid on. */
	readonly length: number;
}

/**
 * Lays `pattern` on the text that begins at `from` (direction 1) or ends there (direction -1, both read backwards), as
 * much of it as fits best. Undefined where that takes more than `limit` edits. Cost: the pattern's length times `limit`.
 */
export function align(
	text: string,
	from: number,
	direction: 1 | -1,
	pattern: string,
	limit: number,
): Alignment | undefined {
	const available = direction === 1 ? text.length - from : from;
	const columns = Math.min(available, pattern.length + limit);
	const unitOfText = (i: number): number => text.charCodeAt(direction === 1 ? from + i : from - 1 - i);
	const unitOfPattern = (i: number): number => pattern.charCodeAt(direction === 1 ? i : pattern.length - 1 - i);
	const unreachable = limit + 1;
	let above = new Int32Array(columns + 2).fill(unreachable);
	let row = new Int32Array(columns + 2).fill(unreachable);
	for (let j = 0; j <= Math.min(columns, limit); j++) {
		above[j] = j;
	}
	for (let i = 1; i <= pattern.length; i++) {
		const first = Math.max(i - limit, 0);
		const last = Math.min(i + limit, columns);
		let least = unreachable;
		const unit = unitOfPattern(i - 1);
		for (let j = first; j <= last; j++) {
			let cost = above[j]! + 1;
			if (j > first) {
				cost = Math.min(cost, row[j - 1]! + 1);
			}
			if (j > 0) {
				cost = Math.min(cost, above[j - 1]! + (unitOfText(j - 1) === unit ? 0 : 1));
			}
			row[j] = Math.min(cost, unreachable);
			least = Math.min(least, cost);
		}
		if (least > limit) {
			return undefined;
		}
		// The next row looks one column further than this one went.
		row[last + 1] = unreachable;
		[above, row] = [row, above];
	}
	let best: Alignment | undefined;
	for (let j = Math.max(pattern.length - limit, 0); j <= columns; j++) {
		const distance = above[j]!;
		if (
			distance <= limit &&
			(!best || distance < best.distance || (distance === best.distance && j <= pattern.length))
		) {
			best = { distance, length: j };
		}
	}
	return best;
}
