import { reason, type Reason } from '../core/reason';
import { type CorpusTexts, DocumentFinder } from './documentFinder';
import { OffsetDoctor, type OffsetReading, type PlacedDocument } from './doctor';
import type { ImportedDocument, OffsetUnit } from './imported';

/** An imported document with its places in the corpus's text. */
export interface FoundDocument {
	readonly path: string;
	readonly text: string;
	readonly placed: PlacedDocument;
}

/** One import: finds each document and its places, and keeps count of how. */
export class ImportRun {
	readonly #finder: DocumentFinder;
	readonly #doctor: OffsetDoctor;
	readonly #readings = new Map<string, { readonly reading: OffsetReading; documents: number; quotes: number }>();
	readonly #count = { found: 0, gone: 0, unquoted: 0 };

	/** @param unit what offsets count, where the person says so */
	constructor(corpus: CorpusTexts, unit?: OffsetUnit) {
		this.#finder = new DocumentFinder(corpus);
		this.#doctor = new OffsetDoctor(unit);
	}

	/** Undefined where the corpus has no such document. */
	async place(imported: ImportedDocument): Promise<FoundDocument | undefined> {
		const document = await this.#finder.find(imported);
		return document && this.#placeIn(imported, document.path, document.text);
	}

	/** In a document that the corpus hasn't. @param isAdded it has it from now on */
	placeInNew(imported: ImportedDocument, path: string, text: string, isAdded: boolean): FoundDocument {
		if (isAdded) {
			this.#finder.add(path, text);
		}
		return this.#placeIn(imported, path, text);
	}

	/** The corpus has a document of that path. */
	has(path: string): boolean {
		return this.#finder.has(path);
	}

	/** What was found of the offsets, and what of the passages couldn't be told by them. */
	get findings(): readonly Reason[] {
		const { found, gone, unquoted } = this.#count;
		const readings = [...this.#readings.values()].sort((a, b) => b.quotes - a.quotes);
		return [
			...readings.map(({ reading, documents, quotes }) =>
				reason('{0}: {1} quotes in {2} documents say so', describeReading(reading), quotes, documents),
			),
			...(unquoted > 0
				? [reason('No quotes to test offsets by: {0} annotations stand where their offsets say', unquoted)]
				: []),
			...(found > 0 ? [reason('Not where their offsets say, and found by their quotes: {0}', found)] : []),
			...(gone > 0 ? [reason('Found nowhere, and kept as orphans with their quotes: {0}', gone)] : []),
		];
	}

	#placeIn(imported: ImportedDocument, path: string, text: string): FoundDocument {
		const placed = this.#doctor.place(imported, text);
		this.#note(imported, placed);
		return { path, text, placed };
	}

	#note({ annotations }: ImportedDocument, { places, reading, fitting }: PlacedDocument): void {
		if (fitting > 0) {
			const key = JSON.stringify(reading);
			const known = this.#readings.get(key) ?? { reading, documents: 0, quotes: 0 };
			this.#readings.set(key, known);
			known.documents++;
			known.quotes += fitting;
		}
		for (const [i, parts] of places.entries()) {
			const quotes = annotations[i]?.parts.map(({ quote }) => quote) ?? [];
			this.#count.gone += parts.some(({ span }) => !span) ? 1 : 0;
			this.#count.found += parts.every(({ span }) => span) && parts.some(({ by }) => by === 'found') ? 1 : 0;
			this.#count.unquoted += quotes.length > 0 && quotes.every((quote) => !quote) ? 1 : 0;
		}
	}
}

/** What offsets count, in plain words. */
export function describeReading({ unit, form, endInside }: OffsetReading): Reason {
	const { lineBreaks, normal, mark } = form;
	const counted = {
		'code-points': 'Offsets count code points',
		'utf-16': 'Offsets count UTF-16 code units',
		'utf-8': 'Offsets count bytes of UTF-8',
	}[unit];
	const more: Reason[] = [
		...(lineBreaks === 'lf' ? [reason('each line break as one')] : []),
		...(lineBreaks === 'crlf' ? [reason('each line break as two')] : []),
		...(normal ? [reason('in {0}', normal)] : []),
		...(mark ? [reason('with the byte-order mark')] : []),
		...(endInside ? [reason('ends inclusive')] : []),
	];
	return more.reduce((said, one) => reason('{0}, {1}', said, one), reason(counted));
}
