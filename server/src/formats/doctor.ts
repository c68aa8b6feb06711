/**
 * Where in the corpus's texts the annotations of other programs stand. What their offsets count is found by looking at the texts
 * that they quote: in which unit, with what for a line break, with the byte-order mark or without, in which normal form, and
 * with the end in it or behind it.
 */
import { anchorAnnotations } from '../annotations/anchor';
import { createAnnotation } from '../annotations/annotationFile';
import { CodePointIndex } from '../annotations/codePointIndex';
import { describeSpan, type PassageDescription } from '../annotations/describeSpan';
import type { Span } from '../core/model';
import { alignTexts, type PassageMap } from './alignTexts';
import type { ImportedDocument, ImportedPart, OffsetUnit } from './imported';
import { AS_IT_STANDS, type OffsetReading, readings, UNITS, Views } from './offsetReadings';

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
const SAMPLE = 200;
const KNOWN = 8;

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
