/** Passages as one tag a word, and back: the schemes of CoNLL and of token classification. */

/** Words `first` to `end`, exclusive. */
export interface TaggedRange {
	readonly first: number;
	readonly end: number;
	readonly label: string;
}

/**
 * IOB2 (`B-` on each first word) or IOB1 (`B-` only where a passage follows one with the same label). Ranges in order, none
 * over another.
 */
export function iobTags(count: number, ranges: readonly TaggedRange[], scheme: 'iob1' | 'iob2' = 'iob2'): string[] {
	const tags = Array.from({ length: count }, () => 'O');
	let before: TaggedRange | undefined;
	for (const range of ranges) {
		const touches = before?.end === range.first && before.label === range.label;
		tags.fill(`I-${range.label}`, range.first, range.end);
		if (scheme === 'iob2' || touches) {
			tags[range.first] = `B-${range.label}`;
		}
		before = range;
	}
	return tags;
}

/**
 * The passages that tags say, whatever the scheme: IOB1, IOB2, BIOES, BILOU, or bare labels. An `I-` behind another label
 * or behind nothing begins a passage, as all readers have it.
 */
export function rangesOfTags(tags: readonly string[]): readonly TaggedRange[] {
	const found: TaggedRange[] = [];
	let open: { readonly first: number; readonly label: string } | undefined;
	const close = (end: number): void => {
		if (open) {
			found.push({ ...open, end });
			open = undefined;
		}
	};
	tags.forEach((tag, i) => {
		const match = /^([BIESLU])-(.+)$/u.exec(tag);
		const label = match ? match[2]! : tag === 'O' || tag === '' || tag === '_' || tag === '-' ? undefined : tag;
		const prefix = match?.[1] ?? 'I';
		if (label === undefined) {
			close(i);
			return;
		}
		if (prefix === 'B' || prefix === 'S' || prefix === 'U' || open?.label !== label) {
			close(i);
			open = { first: i, label };
		}
		if (prefix === 'E' || prefix === 'L' || prefix === 'S' || prefix === 'U') {
			close(i + 1);
		}
	});
	close(tags.length);
	return found;
}
