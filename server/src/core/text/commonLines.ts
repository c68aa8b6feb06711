import type { LineIndex } from './lineIndex';

/** Compared at once, as memory is, before single units are. UTF-16 code units. */
const STRIDE = 4096;

/** With how many UTF-16 code units two texts begin alike, and end alike behind those. */
export function commonEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
	const shorter = Math.min(a.length, b.length);
	let head = 0;
	while (head + STRIDE <= shorter && a.slice(head, head + STRIDE) === b.slice(head, head + STRIDE)) {
		head += STRIDE;
	}
	while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) {
		head++;
	}
	const most = shorter - head;
	let tail = 0;
	while (tail + STRIDE <= most && part(a, tail) === part(b, tail)) {
		tail += STRIDE;
	}
	while (tail < most && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) {
		tail++;
	}
	return { head, tail };
}

function part(text: string, tail: number): string {
	return text.slice(text.length - tail - STRIDE, text.length - tail);
}

/** Which lines of a text stand in an earlier one too, at the beginning of both or at the end: all but those that an edit touched. */
export class CommonLines {
	/** So many lines are the same at the beginning. */
	readonly head: number;
	/** From this line of the later text on they are the same at the end. */
	readonly tail: number;
	/** By how many lines those at the end are further down in the later text. */
	readonly lineShift: number;
	/** The same in UTF-16 code units. */
	readonly offsetShift: number;

	constructor(earlier: LineIndex, later: LineIndex) {
		const ends = commonEnds(earlier.text, later.text);
		// A line break of two characters may have been torn: where one text has a line more than the other, it is left out.
		this.head = Math.min(earlier.lineAt(ends.head), later.lineAt(ends.head));
		const common = Math.min(linesBehind(earlier, ends.tail), linesBehind(later, ends.tail));
		const tail = Math.min(common, Math.min(earlier.count, later.count) - this.head);
		this.tail = later.count - tail;
		this.lineShift = later.count - earlier.count;
		this.offsetShift = later.text.length - earlier.text.length;
	}

	/** The earlier text's line that the line is; undefined for one that is new or was changed. */
	earlierLine(line: number): number | undefined {
		return line < this.head ? line : line >= this.tail ? line - this.lineShift : undefined;
	}
}

/** Lines that lie wholly in the text's last units. */
function linesBehind(lines: LineIndex, units: number): number {
	const offset = lines.text.length - units;
	const line = lines.lineAt(offset);
	return lines.count - (lines.start(line) >= offset ? line : line + 1);
}
