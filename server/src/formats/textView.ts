/** A text as another program may have had it before its eyes when it counted. */
import type { Span } from '../core/model';

export interface ViewForm {
	/** `lf`: every line break counts as one; `crlf`: as two. */
	readonly lineBreaks?: 'lf' | 'crlf';
	readonly normal?: 'NFC' | 'NFD';
	/** The byte-order mark of the file counts, too. */
	readonly mark?: true;
}

/** The forms that are tried, the likeliest first. */
export const VIEW_FORMS: readonly ViewForm[] = [undefined, 'lf', 'crlf'].flatMap((lineBreaks) =>
	[undefined, 'NFC', 'NFD'].flatMap((normal) =>
		[undefined, true].map((mark) => ({
			...(lineBreaks && { lineBreaks }),
			...(normal && { normal }),
			...(mark && { mark }),
		})),
	),
) as readonly ViewForm[];

/** What composition never crosses, and line breaks. */
const PIECE = /\r\n?|\n|[^\p{M}\u1160-\u11FF\r\n]?[\p{M}\u1160-\u11FF]+|[^\p{M}\u1160-\u11FF\r\n]/gu;

/** The text in one of the forms, with the way back. */
export class TextView {
	readonly text: string;
	/** Where in the original what stands here begins; undefined where both texts are the same. */
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
		for (const { 0: piece, index } of original.matchAll(PIECE)) {
			const isBreak = piece === '\n' || piece.startsWith('\r');
			const written = isBreak
				? lineBreaks === undefined
					? piece
					: lineBreaks === 'lf'
						? '\n'
						: '\r\n'
				: normal === undefined
					? piece
					: piece.normalize(normal);
			push(written, index, written === piece ? 1 : 0);
		}
		origins.push(original.length);
		this.text = parts.join('');
		this.#origins = Int32Array.from(origins);
	}

	/** The passage of the original; what it touches half, it takes whole. */
	toOriginal({ start, end }: Span): Span {
		const origins = this.#origins;
		if (!origins) {
			return { start, end };
		}
		let last = end;
		while (last > start && last < this.text.length && origins[last] === origins[last - 1]) {
			last++;
		}
		return { start: origins[start]!, end: origins[last]! };
	}
}
