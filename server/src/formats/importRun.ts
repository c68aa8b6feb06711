import { reason, type Reason } from '../core/reason';
import { type CorpusTexts, DocumentFinder } from './documentFinder';
import { OffsetDoctor, type PlacedDocument } from './doctor';
import type { OffsetReading } from './offsetReadings';
import type { ImportedDocument, OffsetUnit } from './imported';

/** As many torn annotations, and as many times more than with another unit, are no chance. */
const SUSPICIOUS = 4;

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
	readonly #readings = new Map<
		string,
		{ readonly reading: OffsetReading; readonly paths: Set<string>; quotes: number }
	>();
	/** How many annotations, labels, relations and comments the files have. */
	#read = 0;
	/** Documents that were found. */
	readonly #paths = new Set<string>();
	readonly #count = { found: 0, gone: 0, unquoted: 0 };
	/** Of annotations without quotes how many would be torn, by unit. */
	readonly #torn: Record<OffsetUnit, number> = { 'code-points': 0, 'utf-16': 0, 'utf-8': 0 };
	#said: OffsetUnit = 'code-points';

	/** @param unit what offsets count, where the person says so */
	constructor(corpus: CorpusTexts, unit?: OffsetUnit) {
		this.#finder = new DocumentFinder(corpus);
		this.#doctor = new OffsetDoctor(unit);
	}

	/** Undefined where the corpus has no such document. */
	async place(imported: ImportedDocument): Promise<FoundDocument | undefined> {
		const { annotations, relations = [], labels = [], comments = [], unread = [] } = imported;
		this.#read += [annotations, relations, labels, comments, unread].reduce((sum, { length }) => sum + length, 0);
		const document = await this.#finder.find(imported);
		return document && this.#placeIn(imported, document.path, document.text);
	}

	/** In a document that the corpus hasn't. @param isAdded it has it from now on */
	placeInNew(imported: ImportedDocument, path: string, text: string, isAdded: boolean): FoundDocument {
		return this.#placeIn(imported, isAdded ? this.#finder.add(path, text) : path, text);
	}

	/** The corpus has a document of that path. */
	has(path: string): boolean {
		return this.#finder.has(path);
	}

	/** The files have annotations, or something else that is said of documents. */
	get hasRead(): boolean {
		return this.#read > 0;
	}

	/** How many documents of the corpus the files speak of. */
	get documents(): number {
		return this.#paths.size;
	}

	/** What was found of the offsets, and what of the passages couldn't be told by them. */
	get findings(): readonly Reason[] {
		const { found, gone, unquoted } = this.#count;
		const readings = [...this.#readings.values()].sort((a, b) => b.quotes - a.quotes);
		return [
			...readings.map(({ reading, paths, quotes }) =>
				reason('{0}; quotes that say so: {1}, documents: {2}', describeReading(reading), quotes, paths.size),
			),
			...(unquoted > 0
				? [reason('Without quotes to test offsets by, and put where the offsets say: {0}', unquoted)]
				: []),
			...this.#suspicions(),
			...(found > 0 ? [reason('Not where their offsets say, and found by their quotes: {0}', found)] : []),
			...(gone > 0 ? [reason('Found nowhere, and kept as orphans with their quotes: {0}', gone)] : []),
		];
	}

	/** Without quotes nothing is put otherwise than the format says, but what looks wrong is told. */
	#suspicions(): readonly Reason[] {
		const torn = this.#torn[this.#said];
		const [unit, fewest] = (Object.entries(this.#torn) as [OffsetUnit, number][]).reduce((a, b) =>
			b[1] < a[1] ? b : a,
		);
		return torn > SUSPICIOUS && fewest * SUSPICIOUS < torn
			? [
					reason(
						'Without quotes, {0} begin or end inside a word or outside of the text; if offsets count {1}, it is {2}: look at some, and import again with --unit {1}',
						torn,
						unit,
						fewest,
					),
				]
			: [];
	}

	#placeIn(imported: ImportedDocument, path: string, text: string): FoundDocument {
		const placed = this.#doctor.place(imported, text);
		this.#paths.add(path);
		this.#note(imported, placed, path);
		return { path, text, placed };
	}

	#note({ annotations }: ImportedDocument, { places, reading, fitting, torn }: PlacedDocument, path: string): void {
		this.#said = reading.unit;
		for (const unit of ['code-points', 'utf-16', 'utf-8'] as const) {
			this.#torn[unit] += torn[unit];
		}
		if (fitting > 0) {
			const key = JSON.stringify(reading);
			const known = this.#readings.get(key) ?? { reading, paths: new Set(), quotes: 0 };
			this.#readings.set(key, known);
			known.paths.add(path);
			known.quotes += fitting;
		}
		for (const [i, parts] of places.entries()) {
			const quotes = annotations[i]?.parts.map(({ quote }) => quote) ?? [];
			const isPlaced = parts.every(({ span }) => span);
			// One without a passage and without a text can't be kept; that is told as a loss.
			this.#count.gone += !isPlaced && parts.every(({ described }) => described.exact !== '') ? 1 : 0;
			this.#count.found += isPlaced && parts.some(({ by }) => by === 'found') ? 1 : 0;
			this.#count.unquoted += isPlaced && quotes.length > 0 && quotes.every((quote) => !quote) ? 1 : 0;
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
