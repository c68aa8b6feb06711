/**
 * Where in the corpus's texts the annotations of other programs stand. What their offsets count is found by looking at the texts
 * that they quote: in which unit, with what for a line break, with the byte-order mark or without, in which normal form, and
 * with the end in it or behind it.
 */
import { anchorAnnotations } from '../annotations/anchor';
import { createAnnotation } from '../annotations/annotationFile';
import { CodePointIndex } from '../annotations/codePointIndex';
import { describeSpan, type PassageDescription } from '../annotations/describeSpan';
import { normalizeText } from '../annotations/normalizedText';
import { TextView, type ViewForm } from '../annotations/textView';
import type { Span } from '../core/model';
import { charClassAt, isWordClass } from '../core/text/charClass';
import { alignTexts, type PassageMap } from './alignTexts';
import type { ImportedDocument, ImportedPart, OffsetUnit } from './imported';
import { unitIndex, type UnitIndex } from './unitIndex';

/** What offsets count. */
export interface OffsetReading {
	readonly unit: OffsetUnit;
	readonly form: ViewForm;
	/** The end is the last character's own offset. */
	readonly endInside: boolean;
}

export interface PlacedDocument {
	/** The places of the annotations' parts, in their order, then of the comments'. */
	readonly places: readonly (readonly PlacedPart[])[];
	/** What the offsets were found to count. */
	readonly reading: OffsetReading;
	/** How many parts the reading was tested by, and how many of those it explains. */
	readonly quotes: number;
	readonly fitting: number;
	/** Of parts without quotes, how many would begin or end inside a word or outside of the text, by unit. */
	readonly torn: Readonly<Record<OffsetUnit, number>>;
}

/** A part's place in the corpus's text; without a span its passage is gone, and this is what is known of it. */
export interface PlacedPart {
	readonly span: Span | undefined;
	/** `counted`: its offsets say so; `found`: by its quote. */
	readonly by: 'counted' | 'found' | 'nothing';
	readonly described: PassageDescription;
}

const UNITS: readonly OffsetUnit[] = ['code-points', 'utf-16', 'utf-8'];

/** One for an import: what was found in one document is tried first in the next. */
export class OffsetDoctor {
	/** Those that explained a document, the newest first. */
	#known: readonly OffsetReading[] = [];
	/** How many quotes each odd reading explained, over all documents. */
	readonly #votes = new Map<string, number>();
	readonly #unit: OffsetUnit | undefined;

	/** @param unit what offsets count by the word of the person, which then isn't questioned */
	constructor(unit?: OffsetUnit) {
		this.#unit = unit;
	}

	/** @param text of the document in the corpus */
	place(imported: ImportedDocument, text: string): PlacedDocument {
		const carried = imported.text === undefined ? text : withoutMark(imported.text);
		const all = [...imported.annotations, ...(imported.comments ?? [])].map(({ parts = [] }) => parts);
		const views = new Views(carried);
		const { reading, quotes, fitting } = this.#read(imported.unit, all.flat(), views);
		const way = imported.text === undefined ? (span: Span): Span => span : alignTexts(carried, text);
		const there = { text, index: new CodePointIndex(text) };
		const here = carried === text ? there : { text: carried, index: new CodePointIndex(carried) };
		const places = all.map((parts) =>
			parts.map((part) => placeOf(part, views.spanOf(reading, part), here, there, way)),
		);
		const unquoted = all.flat().filter(({ quote }) => !quote);
		const torn = Object.fromEntries(UNITS.map((unit) => [unit, views.torn(unit, unquoted)])) as PlacedDocument['torn'];
		return { places: anchored(places, text), reading, quotes, fitting, torn };
	}

	/** The first reading that explains all quotes, else the one that explains most of them, if that is more than half. */
	#read(
		declared: OffsetUnit,
		parts: readonly ImportedPart[],
		views: Views,
	): Pick<PlacedDocument, 'reading' | 'quotes' | 'fitting'> {
		const said: OffsetReading = { unit: this.#unit ?? declared, form: AS_IT_STANDS, endInside: false };
		const tested = parts.filter(({ start, end, quote }) => start !== undefined && end !== undefined && quote);
		let best = { reading: said, quotes: tested.length, fitting: views.count(said, tested) };
		// Quotes that nothing explains, in a document that was changed, aren't worth a hundred readings of each.
		const sample =
			tested.length > SAMPLE ? tested.filter((_, i) => i % Math.ceil(tested.length / SAMPLE) === 0) : tested;
		const sampled = (reading: OffsetReading): number => views.count(reading, sample);
		let most = best.fitting === tested.length ? Infinity : Math.max(sampled(said), sample.length / 2);
		const tried = new Set<number | undefined>();
		for (const reading of most === Infinity ? [] : [...this.#known, ...readings(this.#unit)]) {
			const isOther = views.isOther(reading.form);
			const count = isOther ? sampled(reading) : 0;
			if (isOther && sample.length === 1) {
				tried.add(views.startOf(reading, sample[0]!));
			}
			if (count > most && (this.#isBelieved(reading, count) || views.chance(sample[0]!, tried.size) < UNLIKELY)) {
				most = count;
				best = { reading, quotes: tested.length, fitting: views.count(reading, tested) };
				if (count === sample.length) {
					break;
				}
			}
		}
		if (best.reading !== said && !this.#known.includes(best.reading)) {
			this.#known = [best.reading, ...this.#known].slice(0, KNOWN);
		}
		return best;
	}

	/** One quote may stand by chance where an odd reading has it; a second one, here or in another document, hardly does. */
	#isBelieved(reading: OffsetReading, count: number): boolean {
		const key = JSON.stringify(reading);
		const votes = (this.#votes.get(key) ?? 0) + count;
		this.#votes.set(key, votes);
		return votes > 1;
	}
}

/** So likely may a coincidence be for one quote to be believed: that the unit is another one is likelier by far. */
const UNLIKELY = 0.05;
const AS_IT_STANDS: ViewForm = {};
const SAMPLE = 200;
const KNOWN = 8;

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
function* readings(unit: OffsetUnit | undefined): Generator<OffsetReading> {
	for (const form of VIEW_FORMS) {
		for (const one of unit ? [unit] : UNITS) {
			for (const endInside of [false, true]) {
				yield { unit: one, form, endInside };
			}
		}
	}
}

/** A text as others may have counted it, each form made once. */
class Views {
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

interface Counted {
	readonly text: string;
	readonly index: CodePointIndex;
}

function placeOf(
	part: ImportedPart,
	span: Span | undefined,
	here: Counted,
	there: Counted,
	way: PassageMap | undefined,
): PlacedPart {
	const moved = span && way?.(span);
	if (moved) {
		return { span: moved, by: 'counted', described: describeSpan(there.text, there.index, moved) };
	}
	const described = span && describeSpan(here.text, here.index, span);
	const context = described ?? { prefix: part.prefix ?? '', suffix: part.suffix ?? '' };
	const { prefix, suffix } = context;
	return {
		span: undefined,
		by: 'nothing',
		described: {
			// Without its context a quote is taken for found only where it stands once, however near another one is.
			start: described && prefix + suffix !== '' ? described.start : -1,
			end: described && prefix + suffix !== '' ? described.end : -1,
			exact: described?.exact ?? part.quote ?? '',
			prefix,
			suffix,
		},
	};
}

/** With the parts looked for by their quotes that aren't where their offsets say. */
function anchored(places: readonly (readonly PlacedPart[])[], text: string): readonly (readonly PlacedPart[])[] {
	const lost = places.flat().filter(({ span, described }) => !span && described.exact !== '');
	if (lost.length === 0) {
		return places;
	}
	const found = anchorAnnotations(
		text,
		// As many labels as parts: no two of them are rivals for a place.
		lost.map(({ described }, i) =>
			createAnnotation({ id: String(i), label: String(i), created: '', path: '', ...described }),
		),
	);
	const spans = new Map(lost.map((part, i) => [part, found[i]!.span]));
	const index = new CodePointIndex(text);
	return places.map((parts) =>
		parts.map((part): PlacedPart => {
			const span = spans.get(part);
			return span ? { span, by: 'found', described: describeSpan(text, index, span) } : part;
		}),
	);
}

/** A byte-order mark at the beginning is no part of a text. Offsets that count it are a reading of their own. */
function withoutMark(text: string): string {
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** White space and normal form make no difference; nor does a line break that a format can't hold. */
function sameWords(a: string, b: string): boolean {
	return a === b || foldSpace(a) === foldSpace(b);
}

function foldSpace(text: string): string {
	return normalizeText(text).replace(/\s+/gu, ' ');
}
