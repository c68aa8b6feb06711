import type { StoredSurvey } from '../packedSurvey';
import { SEVERAL, zigzag } from '../storedSurveys';
import type { ByteWriter } from './bytes';
import { PostingsWriter } from './postingsWriter';

/** What is known of a line beside its key: length, slots, sketch, and its template's place plus one. */
type LineForm = readonly [length: number, slots: number, sketch: number, template: number];

/** The lines of surveys, each once under a number. */
export class LineWriter {
	readonly postings = new PostingsWriter();
	readonly #templates: PostingsWriter;
	/** By place among the keys. */
	readonly #forms: LineForm[] = [];
	/** Lines of a key that is there already, but written with other capitals. */
	readonly #variants: { readonly key: number; readonly form: LineForm }[] = [];
	readonly #variantsOf = new Map<number, number[]>();

	constructor(templates: PostingsWriter) {
		this.#templates = templates;
	}

	/** To be called for each document before any is written. */
	count({ lineKeys }: StoredSurvey, document: number): void {
		lineKeys.forEach((key) => this.postings.add(key, document));
	}

	write(out: ByteWriter, survey: StoredSurvey): void {
		const { lineKeys, lineLengths, lineCounts, lineTemplates, lineSketches, templateKeys } = survey;
		out.number(lineKeys.length);
		out.number(templateKeys.length);
		let expected = 0;
		lineKeys.forEach((key, i) => {
			const template = lineTemplates[i]! > 0 ? this.#templates.placeOf(templateKeys[lineTemplates[i]! - 1]!) + 1 : 0;
			const form: LineForm = [lineLengths[i]!, lineSketches[2 * i]!, lineSketches[2 * i + 1]!, template];
			const line = this.#numberOf(key, form);
			const count = lineCounts[i]!;
			out.number(zigzag(line - expected) * 2 + (count === 1 ? 0 : SEVERAL));
			if (count !== 1) {
				out.number(count);
			}
			expected = line + 1;
		});
	}

	/** Keys of variants; lengths, sketches and templates of all lines. */
	columns(): [Float64Array, Uint16Array, Int32Array, Uint32Array] {
		const forms = [...this.#forms, ...this.#variants.map(({ form }) => form)];
		return [
			Float64Array.from(this.#variants, ({ key }) => key),
			Uint16Array.from(forms, ([length]) => length),
			Int32Array.from(forms.flatMap(([, slots, sketch]) => [slots, sketch])),
			Uint32Array.from(forms, ([, , , template]) => template),
		];
	}

	#numberOf(key: number, form: LineForm): number {
		const place = this.postings.placeOf(key);
		const first = (this.#forms[place] ??= form);
		if (isSame(first, form)) {
			return place;
		}
		const variants = this.#variantsOf.get(key) ?? [];
		this.#variantsOf.set(key, variants);
		let variant = variants.find((one) => isSame(this.#variants[one]!.form, form));
		if (variant === undefined) {
			variant = this.#variants.push({ key, form }) - 1;
			variants.push(variant);
		}
		return this.postings.size + variant;
	}
}

function isSame(a: LineForm, b: LineForm): boolean {
	return a.every((value, i) => value === b[i]);
}
