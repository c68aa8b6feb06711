import type { LineKey } from '../core/model';
import type { StoredParts } from './documentMap';
import { NumberReader } from './packedNumbers';
import { PackedSurvey } from './packedSurvey';
import type { StoredPostings } from './storedPostings';
import type { StoredStrings } from './storedStrings';
import type { TextLengths } from './twinSearch';

/** Below this a line of a document is told by how far it stands from the one after the line before; its count follows where it is odd. */
export const SEVERAL = 1;

/** The surveys of many documents, used where they lie in the bytes of a snapshot. */
export interface SurveyColumns {
	/** Documents of each line and of each template, by their keys. */
	readonly lines: StoredPostings;
	readonly templates: StoredPostings;
	readonly words: StoredStrings;
	/** How often each word is counted. */
	readonly lower: Int32Array;
	readonly upperInside: Int32Array;
	/**
	 * Of each line, first the keys of {@link lines} in their order; then the keys of lines that are there already, but written
	 * with other capitals, which have other sketches.
	 */
	readonly variantKeys: Float64Array;
	readonly lineLengths: Uint16Array;
	/** Two for each line. */
	readonly sketches: Int32Array;
	/** The place of its template among the keys of {@link templates}, plus one; 0 without digits. */
	readonly lineTemplates: Uint32Array;
	/** Of each document, as `TextLengths`. */
	readonly lengths: Uint32Array;
	readonly paragraphs: Uint32Array;
	/** Where each document ends in {@link bytes}. */
	readonly ends: Uint32Array;
	/** For each document the number of its lines and of its templates, its lines, and its words as `PackedSurvey` has them. */
	readonly bytes: Uint8Array;
}

export class StoredSurveys implements StoredParts<PackedSurvey> {
	readonly #columns: SurveyColumns;

	constructor(columns: SurveyColumns) {
		this.#columns = columns;
	}

	get count(): number {
		return this.#columns.ends.length;
	}

	get lines(): StoredPostings {
		return this.#columns.lines;
	}

	get templates(): StoredPostings {
		return this.#columns.templates;
	}

	get words(): StoredStrings {
		return this.#columns.words;
	}

	get lower(): Int32Array {
		return this.#columns.lower;
	}

	get upperInside(): Int32Array {
		return this.#columns.upperInside;
	}

	lengthsAt(document: number): TextLengths {
		return { length: this.#columns.lengths[document]!, paragraphs: this.#columns.paragraphs[document]! };
	}

	at(document: number): PackedSurvey {
		const { lineLengths, sketches, lineTemplates, templates, ends } = this.#columns;
		const reader = NumberReader.ofRun(this.#columns, document);
		const count = reader.next();
		const templateCount = reader.next();
		const lines: number[] = [];
		const counts: number[] = [];
		let expected = 0;
		for (let i = 0; i < count; i++) {
			const code = reader.next();
			const line = expected + unzigzag(Math.floor(code / 2));
			expected = line + 1;
			lines.push(line);
			counts.push(code & SEVERAL ? reader.next() : 1);
		}
		const words = reader.bytes(ends[document]! - reader.at);
		const survey = PackedSurvey.empty(count, templateCount, words.length);
		const found: number[] = [];
		const into = {
			keys: survey.lineKeys,
			lengths: survey.lineLengths,
			sketches: survey.lineSketches,
			templates: survey.lineTemplates,
		};
		lines.forEach((line, i) => {
			into.keys[i] = this.#keyOf(line);
			into.lengths[i] = lineLengths[line]!;
			into.sketches[2 * i] = sketches[2 * line]!;
			into.sketches[2 * i + 1] = sketches[2 * line + 1]!;
			const template = lineTemplates[line]!;
			if (template > 0) {
				const known = found.indexOf(template);
				into.templates[i] = known < 0 ? found.push(template) : known + 1;
			}
		});
		survey.lineCounts.set(counts);
		survey.templateKeys.set(found.map((template) => templates.keys[template - 1]!));
		survey.words.set(words);
		return survey;
	}

	/** Lines that meet a condition on their sketches, each with the numbers of the documents that have it. */
	*linesLike(isLike: (slots: number, sketch: number) => boolean): Generator<readonly [key: LineKey, document: number]> {
		const { lines, sketches, lineLengths, variantKeys } = this.#columns;
		const several = new Set(variantKeys);
		for (let line = 0; line < lineLengths.length; line++) {
			if (!isLike(sketches[2 * line]!, sketches[2 * line + 1]!)) {
				continue;
			}
			const key = this.#keyOf(line);
			for (const document of lines.documentsAt(lines.placeOf(key))) {
				if (!several.has(key) || this.#has(document, key, sketches[2 * line]!, sketches[2 * line + 1]!)) {
					yield [key, document];
				}
			}
		}
	}

	#has(document: number, key: LineKey, slots: number, sketch: number): boolean {
		const { lineKeys, lineSketches } = this.at(document);
		const at = lineKeys.indexOf(key);
		return lineSketches[2 * at] === slots && lineSketches[2 * at + 1] === sketch;
	}

	#keyOf(line: number): LineKey {
		const { keys } = this.#columns.lines;
		return line < keys.length ? keys[line]! : this.#columns.variantKeys[line - keys.length]!;
	}
}

/** Whole numbers of either sign as whole numbers, small ones as small ones. */
export function zigzag(number: number): number {
	return number < 0 ? -2 * number - 1 : 2 * number;
}

function unzigzag(code: number): number {
	return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}
