import type { PackedSurvey } from './packedSurvey';
import type { Postings } from './postings';

/** A line that more documents have tells no twin: it is the site's. */
export const TWIN_LINE_LIMIT = 64;
/** From this length on a line is a paragraph: menus, headlines and credits, which pages of one site share, are shorter. UTF-16 code units. */
export const PARAGRAPH_LENGTH = 100;
/** Twins share more than this part of the text of the paragraphs of each … */
const SHARED_PARAGRAPHS = 0.5;
/** … or of the whole text of each, where there are hardly any paragraphs. */
const SHARED_TEXT = 0.95;

/** Of all lines of a document, and of its paragraphs, in UTF-16 code units. */
export interface TextLengths {
	readonly length: number;
	readonly paragraphs: number;
}

export interface Twin {
	readonly number: number;
	/** The length of the lines that both have. */
	readonly shared: number;
}

/** Finds documents that have most of their text in common, by the lines that few documents have. */
export class TwinSearch {
	readonly #lines: Postings;
	/** For each document, by its number, what it shares with one that is compared with all: lengths of lines and of paragraphs; else 0. */
	#shared = new Float64Array();

	/** @param lines which documents have a line, by its key */
	constructor(lines: Postings) {
		this.#lines = lines;
	}

	/**
	 * The document's twins, in no order.
	 *
	 * @param document its number
	 * @param count more than any document's number
	 */
	of(document: number, survey: PackedSurvey, count: number, ofDocument: (number: number) => TextLengths): Twin[] {
		if (this.#shared.length < 2 * count) {
			this.#shared = new Float64Array(3 * count);
		}
		const shared = this.#shared;
		const twins: Twin[] = [];
		const own = lengthsOf(survey);
		for (const number of this.#add(survey, shared)) {
			const [length, paragraphs] = [shared[2 * number]!, shared[2 * number + 1]!];
			shared.fill(0, 2 * number, 2 * number + 2);
			const other = ofDocument(number);
			const isTwin =
				paragraphs > SHARED_PARAGRAPHS * Math.max(own.paragraphs, other.paragraphs) ||
				length > SHARED_TEXT * Math.max(own.length, other.length);
			if (isTwin && number !== document) {
				twins.push({ number, shared: length });
			}
		}
		return twins;
	}

	/** Numbers of the documents that share anything, itself among them. */
	#add({ lineKeys, lineLengths }: PackedSurvey, shared: Float64Array): readonly number[] {
		const found: number[] = [];
		for (let i = 0; i < lineKeys.length; i++) {
			const count = this.#lines.count(lineKeys[i]!);
			if (count < 2 || count > TWIN_LINE_LIMIT) {
				continue;
			}
			const length = lineLengths[i]!;
			for (const number of this.#lines.documents(lineKeys[i]!)) {
				if (shared[2 * number] === 0) {
					found.push(number);
				}
				shared[2 * number]! += length;
				shared[2 * number + 1]! += paragraphLength(length);
			}
		}
		return found;
	}
}

export function lengthsOf({ lineLengths }: Pick<PackedSurvey, 'lineLengths'>): TextLengths {
	let length = 0;
	let paragraphs = 0;
	for (const one of lineLengths) {
		length += one;
		paragraphs += paragraphLength(one);
	}
	return { length, paragraphs };
}

function paragraphLength(length: number): number {
	return length >= PARAGRAPH_LENGTH ? length : 0;
}
