import { normalizeText } from '../annotations/normalizedText';
import { TextView, type ViewForm } from '../annotations/textView';
import type { Span } from '../core/model';
import { charClassAt, isWordClass } from '../core/text/charClass';
import type { ImportedPart, OffsetUnit } from './imported';
import { unitIndex, type UnitIndex } from './unitIndex';

/** What offsets count. */
export interface OffsetReading {
	readonly unit: OffsetUnit;
	readonly form: ViewForm;
	/** The end is the last character's own offset. */
	readonly endInside: boolean;
}

export const UNITS: readonly OffsetUnit[] = ['code-points', 'utf-16', 'utf-8'];

export const AS_IT_STANDS: ViewForm = {};

/** The forms that are tried, the likeliest first. */
const VIEW_FORMS: readonly ViewForm[] = ([undefined, 'lf', 'crlf'] as const).flatMap((lineBreaks) =>
	([undefined, 'NFC', 'NFD'] as const).flatMap((normal) =>
		([undefined, true] as const).map((mark) => ({
			...(lineBreaks && { lineBreaks }),
			...(normal && { normal }),
			...(mark && { mark }),
		})),
	),
);

/** All of them, the likeliest first. */
export function* readings(unit: OffsetUnit | undefined): Generator<OffsetReading> {
	for (const form of VIEW_FORMS) {
		for (const one of unit ? [unit] : UNITS) {
			for (const endInside of [false, true]) {
				yield { unit: one, form, endInside };
			}
		}
	}
}

/** A text as others may have counted it, each form made once. */
export class Views {
	readonly #text: string;
	readonly #views = new Map<ViewForm, TextView>();
	readonly #indexes = new Map<ViewForm, Map<OffsetUnit, UnitIndex>>();

	constructor(text: string) {
		this.#text = text;
	}

	/** The text isn't the same in this form, or this is the plain form. */
	isOther(form: ViewForm): boolean {
		return Object.keys(form).length === 0 || this.#view(form).text !== this.#text;
	}

	/** How many parts have their quotes where the reading says. */
	count(reading: OffsetReading, parts: readonly ImportedPart[]): number {
		const { text } = this.#view(reading.form);
		let count = 0;
		for (const part of parts) {
			const span = this.#spanInView(reading, part);
			count += span && sameWords(text.slice(span.start, span.end), part.quote!) ? 1 : 0;
		}
		return count;
	}

	/** Where the part begins in the text, if that is a place in it. */
	startOf(reading: OffsetReading, part: ImportedPart): number | undefined {
		const span = this.#spanInView(reading, part);
		return span && this.#view(reading.form).toOriginal(span).start;
	}

	/** How likely a part's quote, which stands in the text so and so often, stands in one of some places by chance. */
	chance({ quote = '' }: ImportedPart, places: number): number {
		const text = foldSpace(this.#text);
		return (places * (text.split(foldSpace(quote)).length - 1)) / text.length;
	}

	/** The part's passage in the text by its offsets, if its quote is there or it has none. */
	spanOf(reading: OffsetReading, part: ImportedPart): Span | undefined {
		const span = this.#spanInView(reading, part);
		const view = this.#view(reading.form);
		const stands = span && (!part.quote || sameWords(view.text.slice(span.start, span.end), part.quote));
		return stands ? view.toOriginal(span) : undefined;
	}

	/** How many parts begin or end inside a word, or outside of the text. */
	torn(unit: OffsetUnit, parts: readonly ImportedPart[]): number {
		const isTorn = (part: ImportedPart): boolean => {
			const span = this.#spanInView({ unit, form: AS_IT_STANDS, endInside: false }, part);
			return !span || isInWord(this.#text, span.start) || isInWord(this.#text, span.end);
		};
		return parts.filter(isTorn).length;
	}

	#view(form: ViewForm): TextView {
		let view = this.#views.get(form);
		if (!view) {
			view = new TextView(this.#text, form);
			this.#views.set(form, view);
		}
		return view;
	}

	#spanInView(reading: OffsetReading, { start, end }: ImportedPart): Span | undefined {
		if (start === undefined || end === undefined) {
			return undefined;
		}
		const index = this.#indexFor(reading);
		const from = index.offsetOf(start);
		const to = index.offsetOf(reading.endInside ? end + 1 : end);
		return from !== undefined && to !== undefined && from < to ? { start: from, end: to } : undefined;
	}

	#indexFor({ form, unit }: OffsetReading): UnitIndex {
		let indexes = this.#indexes.get(form);
		if (!indexes) {
			indexes = new Map();
			this.#indexes.set(form, indexes);
		}
		let index = indexes.get(unit);
		if (!index) {
			index = unitIndex(this.#view(form).text, unit);
			indexes.set(unit, index);
		}
		return index;
	}
}

function isInWord(text: string, offset: number): boolean {
	return isWordClass(charClassAt(text, offset - 1)) && isWordClass(charClassAt(text, offset));
}

/** White space and normal form make no difference; nor does a line break that a format can't hold. */
function sameWords(a: string, b: string): boolean {
	return a === b || foldSpace(a) === foldSpace(b);
}

function foldSpace(text: string): string {
	return normalizeText(text).replace(/\s+/gu, ' ');
}
