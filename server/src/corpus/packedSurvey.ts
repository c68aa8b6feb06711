import { type Room, takeRoom } from './bytePool';
import type { DocumentSurvey } from './model';
import { NumberReader, packNumbers, unpackNumbers } from './packedNumbers';

/** Words known by number in casing counts: what fits beside two counts in 32 bits. */
export const WORD_BITS = 20;
export const COUNT_LIMIT = 63;
const COUNT_BITS = 12;
const COUNTS = (1 << COUNT_BITS) - 1;

/** The commonest counts of a word, in place of the counts themselves: once in lower case, twice, once with a capital. */
const COMMON_COUNTS: readonly number[] = [1 * 64, 2 * 64, 1];
const OTHER_COUNTS = COMMON_COUNTS.length;

/** The parts of a survey as it is kept: words by their numbers in `CorpusStatistics`. */
export interface SurveyParts extends Omit<DocumentSurvey, 'language' | 'casing'> {
	/** Word number, count in lower case, count with a capital: 20, 6 and 6 bits; in order. */
	readonly casing: Uint32Array;
}

/** The lines of a survey, and its words as {@link packCasings} packs them. */
export interface StoredSurvey extends Omit<SurveyParts, 'casing'> {
	readonly words: Uint8Array;
}

/** A survey in one run of bytes: a document of a page costs about 1.4 kB. Its parts are views that are made when they are asked for. */
export class PackedSurvey implements SurveyParts, StoredSurvey {
	readonly #buffer: ArrayBuffer;
	readonly #offset: number;
	readonly #lines: number;
	readonly #templates: number;
	/** Bytes of the words. */
	readonly #words: number;

	private constructor(lines: number, templates: number, words: number, room: (length: number) => Room) {
		this.#lines = lines;
		this.#templates = templates;
		this.#words = words;
		const { buffer, offset } = room(this.#end(6) + words);
		this.#buffer = buffer;
		this.#offset = offset;
	}

	/** One in memory of its own, whose parts are to be filled in: for a look, not to be kept. */
	static empty(lines: number, templates: number, words: number): PackedSurvey {
		return new PackedSurvey(lines, templates, words, (length) => ({ buffer: new ArrayBuffer(length), offset: 0 }));
	}

	static pack(survey: StoredSurvey): PackedSurvey {
		const { lineKeys, templateKeys, lineSketches, lineLengths, lineTemplates, lineCounts, words } = survey;
		const packed = new PackedSurvey(lineKeys.length, templateKeys.length, words.length, takeRoom);
		packed.lineKeys.set(lineKeys);
		packed.templateKeys.set(templateKeys);
		packed.lineSketches.set(lineSketches);
		packed.lineLengths.set(lineLengths);
		packed.lineTemplates.set(lineTemplates);
		packed.lineCounts.set(lineCounts);
		packed.words.set(words);
		return packed;
	}

	static of({ casing, ...lines }: SurveyParts): PackedSurvey {
		return PackedSurvey.pack({ ...lines, words: packCasings(casing) });
	}

	get lineKeys(): Float64Array {
		return new Float64Array(this.#buffer, this.#offset, this.#lines);
	}

	get templateKeys(): Float64Array {
		return new Float64Array(this.#buffer, this.#offset + this.#end(1), this.#templates);
	}

	get lineSketches(): Int32Array {
		return new Int32Array(this.#buffer, this.#offset + this.#end(2), 2 * this.#lines);
	}

	get lineLengths(): Uint16Array {
		return new Uint16Array(this.#buffer, this.#offset + this.#end(3), this.#lines);
	}

	get lineTemplates(): Uint16Array {
		return new Uint16Array(this.#buffer, this.#offset + this.#end(4), this.#lines);
	}

	get lineCounts(): Uint8Array {
		return new Uint8Array(this.#buffer, this.#offset + this.#end(5), this.#lines);
	}

	get casing(): Uint32Array {
		return casingOfCodes(unpackNumbers(this.words), (word) => word);
	}

	/** Each word's number with its counts in lower case and with a capital. */
	forEachWord(see: (word: number, lower: number, upperInside: number) => void): void {
		const { words } = this;
		const reader = new NumberReader(words);
		for (let word = 0; reader.at < words.length;) {
			const code = reader.next();
			const common = code % (OTHER_COUNTS + 1);
			word += (code - common) / (OTHER_COUNTS + 1);
			const counts = common === OTHER_COUNTS ? reader.next() & COUNTS : COMMON_COUNTS[common]!;
			see(word, counts >>> 6, counts & COUNT_LIMIT);
		}
	}

	/** As {@link packCasings} packs them. */
	get words(): Uint8Array {
		return new Uint8Array(this.#buffer, this.#offset + this.#end(6), this.#words);
	}

	/** Where the first so many parts end, in the order of the widths of their numbers. */
	#end(parts: 1 | 2 | 3 | 4 | 5 | 6): number {
		const [lines, keys] = [this.#lines, 8 * this.#lines];
		const templates = 8 * this.#templates;
		const widths = [keys, templates, keys, 2 * lines, 2 * lines, lines];
		let end = 0;
		for (let part = 0; part < parts; part++) {
			end += widths[part]!;
		}
		return end;
	}
}

/** One word of a survey's casing. */
export function packCasing(word: number, lower: number, upperInside: number): number {
	return word * (1 << COUNT_BITS) + Math.min(lower, COUNT_LIMIT) * 64 + Math.min(upperInside, COUNT_LIMIT);
}

/** Words in few bytes: the same ones for the same words and counts. */
export function packCasings(casing: Uint32Array): Uint8Array {
	return packNumbers(casingCodes(casing));
}

/** Each word as its distance from the one before it with a code for its counts, and the counts themselves where they are seldom. */
function casingCodes(casing: Uint32Array): number[] {
	const codes: number[] = [];
	let last = 0;
	for (const packed of casing) {
		const counts = packed & COUNTS;
		const common = COMMON_COUNTS.indexOf(counts);
		const word = packed >>> COUNT_BITS;
		codes.push((word - last) * (OTHER_COUNTS + 1) + (common < 0 ? OTHER_COUNTS : common));
		if (common < 0) {
			codes.push(counts);
		}
		last = word;
	}
	return codes;
}

/** What {@link casingCodes} was given, by other numbers of the words: those without one are left out. */
export function casingOfCodes(codes: ArrayLike<number>, numberOf: (word: number) => number | undefined): Uint32Array {
	const casing: number[] = [];
	let word = 0;
	for (let at = 0; at < codes.length; at++) {
		const code = codes[at]!;
		const common = code % (OTHER_COUNTS + 1);
		word += (code - common) / (OTHER_COUNTS + 1);
		const counts = common === OTHER_COUNTS ? codes[++at]! & COUNTS : COMMON_COUNTS[common]!;
		const number = numberOf(word);
		if (number !== undefined) {
			casing.push(number * (1 << COUNT_BITS) + counts);
		}
	}
	return Uint32Array.from(casing).sort();
}
