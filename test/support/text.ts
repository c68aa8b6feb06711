/** A document from its lines. */
export function joinLines(...lines: string[]): string {
	return lines.join('\n');
}

/** A text with one place marked by `|` and passages marked by `[[` and `]]`, taken apart. Offsets are UTF-16 code units. */
export function parseMarked(marked: string): {
	text: string;
	cursor: number | undefined;
	spans: { start: number; end: number }[];
} {
	let text = '';
	let cursor: number | undefined;
	const spans: { start: number; end: number }[] = [];
	const open: number[] = [];
	for (let i = 0; i < marked.length; i++) {
		if (marked.startsWith('[[', i)) {
			open.push(text.length);
			i++;
		} else if (marked.startsWith(']]', i)) {
			spans.push({ start: open.pop()!, end: text.length });
			i++;
		} else if (marked[i] === '|' && cursor === undefined) {
			cursor = text.length;
		} else {
			text += marked[i];
		}
	}
	return { text, cursor, spans };
}
