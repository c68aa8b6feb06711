import type { Span } from '../core/model';
import { NormalizedText } from './normalizedText';

/**
 * A text in the form in which occurrences of a text are compared, with the way back: NFC, straight quotation marks and
 * hyphens, one plain space for any run of spaces, nothing for what has no width; with `ignoreCase` in lower case. Line
 * breaks stay: what is sought stands in one line.
 */
export class FoldedText {
	readonly text: string;
	readonly #normalized: NormalizedText;
	/** Where in the normalised text each unit begins; undefined where both are as long. */
	readonly #origins: Int32Array | undefined;

	constructor(original: string, ignoreCase = false) {
		this.#normalized = new NormalizedText(original);
		const plain = ignoreCase ? lowerCase(this.#normalized.text) : this.#normalized.text;
		if (!UNUSUAL.test(plain)) {
			this.text = plain;
			return;
		}
		const sameLength = plain.replace(ONE_FOR_ONE, (sign) => STRAIGHT.get(sign) ?? ' ');
		if (!SHRINKING.test(sameLength)) {
			this.text = sameLength;
			return;
		}
		const parts: string[] = [];
		const origins: number[] = [];
		let at = 0;
		const keep = (from: number, to: number): void => {
			parts.push(sameLength.slice(from, to));
			for (let i = from; i < to; i++) {
				origins.push(i);
			}
		};
		for (const { 0: run, index } of sameLength.matchAll(RUNS)) {
			// Of a run with a space in it one space is left.
			const space = run.indexOf(' ');
			keep(at, index);
			if (space >= 0) {
				keep(index + space, index + space + 1);
			}
			at = index + run.length;
		}
		keep(at, sameLength.length);
		origins.push(sameLength.length);
		this.text = parts.join('');
		this.#origins = Int32Array.from(origins);
	}

	/** The passage of the original; one that cuts through a composed character takes it whole. */
	toOriginal({ start, end }: Span): Span {
		const origins = this.#origins;
		// What was left out behind the last unit is no part of the passage.
		return this.#normalized.toOriginal(
			origins ? { start: origins[start]!, end: origins[end - 1]! + 1 } : { start, end },
		);
	}
}

/** Lower case unit by unit, so that offsets stay: the few letters whose small form is longer stay as they are. */
function lowerCase(text: string): string {
	const lower = text.toLowerCase();
	const same =
		lower.length === text.length
			? lower
			: text.replace(/\p{Lu}/gu, (letter) => {
					const small = letter.toLowerCase();
					return small.length === letter.length ? small : letter;
				});
	// A capital sigma becomes another letter at a word's end than inside of it.
	return same.replaceAll('ς', 'σ');
}

const STRAIGHT = new Map([
	...[...'‘’‚‛ʼ′'].map((sign) => [sign, "'"] as const),
	...[...'“”„‟″'].map((sign) => [sign, '"'] as const),
	...[...'‐‑'].map((sign) => [sign, '-'] as const),
]);
const ONE_FOR_ONE = /[‘’‚‛ʼ′“”„‟″‐‑\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const SHRINKING = / {2}|[\u00AD\u034F\u200B-\u200D\u2060\uFEFF]/u;
const RUNS = /[ \u00AD\u034F\u200B-\u200D\u2060\uFEFF]{2,}|[\u00AD\u034F\u200B-\u200D\u2060\uFEFF]/gu;
const UNUSUAL = /[‘’‚‛ʼ′“”„‟″‐‑\t\u00A0\u00AD\u034F\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]| {2}/u;
