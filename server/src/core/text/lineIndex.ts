import { upperBound } from '../binarySearch';

/**
 * Where the lines of a text begin and end. Lines end with `\n`, `\r\n` or `\r`, as the Language Server Protocol has
 * them; line numbers and characters are zero-based, offsets are UTF-16 code units.
 */
export class LineIndex {
	readonly #starts: Int32Array;
	readonly #count: number;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
		let starts = new Int32Array(64 + (text.length >> 6));
		let count = 1;
		// Searches for one character run through the text many times faster than a loop does.
		let feed = text.indexOf('\n');
		let carriage = text.indexOf('\r');
		while (feed >= 0 || carriage >= 0) {
			let next: number;
			if (carriage < 0 || (feed >= 0 && feed < carriage)) {
				next = feed + 1;
			} else {
				next = carriage + (feed === carriage + 1 ? 2 : 1);
				carriage = text.indexOf('\r', next);
			}
			if (feed >= 0 && feed < next) {
				feed = text.indexOf('\n', next);
			}
			if (count === starts.length) {
				const larger = new Int32Array(starts.length * 2);
				larger.set(starts);
				starts = larger;
			}
			starts[count++] = next;
		}
		this.#starts = starts;
		this.#count = count;
	}

	/** Number of lines, at least 1: the text after the last line break is a line, be it empty. */
	get count(): number {
		return this.#count;
	}

	get text(): string {
		return this.#text;
	}

	/** Offset of the line's first character. */
	start(line: number): number {
		return line <= 0 ? 0 : line >= this.#count ? this.#text.length : this.#starts[line]!;
	}

	/** Offset of the line's end, its line break left out. */
	end(line: number): number {
		let end = this.start(line + 1);
		if (line + 1 < this.#count) {
			end--;
			if (this.#text.charCodeAt(end) === 10 && end > this.start(line) && this.#text.charCodeAt(end - 1) === 13) {
				end--;
			}
		}
		return end;
	}

	/** The line's text without its line break. */
	lineText(line: number): string {
		return this.#text.slice(this.start(line), this.end(line));
	}

	/** The line that holds `offset`; offsets outside the text count as its first or last place. */
	lineAt(offset: number): number {
		return Math.max(0, upperBound(this.#starts, offset, this.#count) - 1);
	}
}
