import type { Span } from '../core/model';

/** A text in NFC and with `\n` for every line break, with the way back to the offsets of the text as it stands. */
export class NormalizedText {
	readonly text: string;
	/** Where in the original each unit, or the cluster it belongs to, begins; undefined where both texts are the same. */
	readonly #origins: Int32Array | undefined;

	constructor(original: string) {
		if (!original.includes('\r') && original.normalize('NFC') === original) {
			this.text = original;
			return;
		}
		const parts: string[] = [];
		const origins: number[] = [];
		const push = (part: string, start: number, step: 0 | 1): void => {
			parts.push(part);
			for (let i = 0; i < part.length; i++) {
				origins.push(start + i * step);
			}
		};
		for (const match of original.matchAll(/[^\r\n]+|\r\n?|\n/gu)) {
			const line = match[0];
			const start = match.index;
			if (line === '\r\n' || line === '\r') {
				push('\n', start, 0);
			} else if (line.normalize('NFC') === line) {
				push(line, start, 1);
			} else {
				for (const cluster of line.matchAll(CLUSTER)) {
					const composed = cluster[0].normalize('NFC');
					push(composed, start + cluster.index, composed === cluster[0] ? 1 : 0);
				}
			}
		}
		origins.push(original.length);
		this.text = parts.join('');
		this.#origins = Int32Array.from(origins);
	}

	/** The passage of the original; one that cuts through a composed character takes it whole. */
	toOriginal(span: Span): Span {
		const origins = this.#origins;
		if (!origins) {
			return span;
		}
		let end = span.end;
		while (end > span.start && end < this.text.length && origins[end] === origins[end - 1]) {
			end++;
		}
		return { start: origins[span.start]!, end: origins[end]! };
	}

	/** The offset here of an offset in the original; the beginning of its cluster where it stands inside of one. */
	fromOriginal(offset: number): number {
		const origins = this.#origins;
		if (!origins) {
			return offset;
		}
		let low = 0;
		let high = origins.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (origins[middle]! < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return origins[low] === offset || low === 0 ? low : low - 1;
	}
}

/** What composition never crosses: a character with the marks, or the Hangul vowels and finals, that follow it. */
const CLUSTER = /[^\p{M}\u1160-\u11FF]?[\p{M}\u1160-\u11FF]*/gu;

/** The form in which texts are compared: NFC, `\n` for every line break. */
export function normalizeText(text: string): string {
	return (text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text).normalize('NFC');
}
