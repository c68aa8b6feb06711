import { upperBound } from '../core/binarySearch';
import type { Span } from '../core/model';

export interface ViewForm {
	/** `lf`: every line break counts as one; `crlf`: as two. */
	readonly lineBreaks?: 'lf' | 'crlf';
	readonly normal?: 'NFC' | 'NFD';
	/** The byte-order mark of the file counts, too. */
	readonly mark?: true;
}

const LINES = /[^\r\n]+|\r\n?|\n/gu;
/** What composition never crosses: a character with the marks, or the Hangul vowels and finals, that follow it. */
const CLUSTERS = /[^\p{M}\u1160-\u11FF]?[\p{M}\u1160-\u11FF]+|[^\p{M}\u1160-\u11FF]/gu;

/** A text in another form, as another program may have had it when it counted, with the way back to the text as it stands. */
export class TextView {
	readonly text: string;
	/** Where in the original each unit, or the cluster it belongs to, begins; undefined where both texts are the same. */
	readonly #origins: Int32Array | undefined;

	constructor(original: string, { lineBreaks, normal, mark }: ViewForm) {
		const isSame =
			!mark &&
			(lineBreaks === undefined ||
				(lineBreaks === 'lf' ? !original.includes('\r') : !/(?<!\r)\n|\r(?!\n)/u.test(original))) &&
			(normal === undefined || original.normalize(normal) === original);
		if (isSame) {
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
		if (mark) {
			push('\uFEFF', 0, 0);
		}
		const lineBreak = lineBreaks && (lineBreaks === 'lf' ? '\n' : '\r\n');
		for (const { 0: line, index: start } of original.matchAll(LINES)) {
			if (line === '\n' || line.startsWith('\r')) {
				const written = lineBreak ?? line;
				push(written, start, written === line ? 1 : 0);
			} else if (normal === undefined || line.normalize(normal) === line) {
				push(line, start, 1);
			} else {
				for (const { 0: cluster, index } of line.matchAll(CLUSTERS)) {
					const written = cluster.normalize(normal);
					push(written, start + index, written === cluster ? 1 : 0);
				}
			}
		}
		origins.push(original.length);
		this.text = parts.join('');
		this.#origins = Int32Array.from(origins);
	}

	/** The passage of the original; what it touches half, as a composed character, it takes whole. */
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
		const index = upperBound(origins, offset - 1, origins.length - 1);
		return origins[index] === offset || index === 0 ? index : index - 1;
	}
}
