import type { CasingCount, LineFrequency, LineKey } from '../core/model';
import { DocumentMap } from './documentMap';
import { DocumentNumbers } from './documentNumbers';
import type { DocumentSurvey } from './model';
import { COUNT_LIMIT, packCasing, PackedSurvey, WORD_BITS } from './packedSurvey';
import { sameBytes } from './packedNumbers';
import { Postings } from './postings';
import type { StoredSurveys } from './storedSurveys';
import { StringTable } from './stringTable';
import { lengthsOf, type TextLengths, type Twin, TWIN_LINE_LIMIT, TwinSearch } from './twinSearch';

/** Paths given as examples for a line that stands elsewhere. */
const EXAMPLES = 3;
/** Documents looked at for the examples: of a line that thousands have, any three will do. */
const EXAMPLE_CANDIDATES = 32;
/** What a document's new survey changed: nothing, counts that no other document asks for, or what others see. */
export type SurveyChange = 'none' | 'own' | 'shared';

/** Key and number of other documents by turns, of a document's lines and templates that others have. */
export interface LineCounts {
	readonly lines: Float64Array;
	readonly templates: Float64Array;
}

/** Words that others have as seldom as this: one place more or less may tell how they are cased. */
const SELDOM = 20;

type SurveyedKeys = Pick<PackedSurvey, 'lineKeys' | 'templateKeys' | 'casing'>;

/**
 * What the corpus's documents count together: who has which line, and how words are cased. Adding and removing a
 * document take time in proportion to that document. A document of fifty lines and three hundred words costs about
 * 2.5 kB.
 */
export class CorpusStatistics {
	readonly #numbers: DocumentNumbers;
	readonly #surveys: DocumentMap<PackedSurvey>;
	/** Of documents that aren't stored, by their numbers. */
	readonly #lengths = new Map<number, TextLengths>();
	#stored: StoredSurveys | undefined;
	readonly #lines = new Postings();
	readonly #templates = new Postings();
	readonly #twinSearch = new TwinSearch(this.#lines);
	/** Words by number. */
	readonly words = new StringTable();
	#lower: number[] = [];
	#upperInside: number[] = [];

	constructor(numbers = new DocumentNumbers()) {
		this.#numbers = numbers;
		this.#surveys = new DocumentMap(numbers);
	}

	/** Begins with these, whose documents have the first numbers; what there was before is forgotten. */
	lay(stored: StoredSurveys): void {
		this.#stored = stored;
		this.#surveys.lay(stored);
		this.#lengths.clear();
		this.#lines.lay(stored.lines);
		this.#templates.lay(stored.templates);
		this.words.lay(stored.words);
		this.#lower = Array.from(stored.lower);
		this.#upperInside = Array.from(stored.upperInside);
	}

	get documents(): number {
		return this.#surveys.size;
	}

	/** Adds a document, or takes its new survey for its old one. */
	set(path: string, survey: DocumentSurvey): SurveyChange {
		return this.setPacked(path, this.pack(survey));
	}

	pack({ language: _, casing, ...lines }: DocumentSurvey): PackedSurvey {
		const packed: number[] = [];
		for (const [word, [lower, upperInside]] of casing) {
			const number = this.wordNumber(word);
			if (number !== undefined) {
				packed.push(packCasing(number, lower, upperInside));
			}
		}
		return PackedSurvey.of({ ...lines, casing: Uint32Array.from(packed).sort() });
	}

	/** As {@link set}, for a survey that was packed here, or in the numbers of {@link wordNumber}. */
	setPacked(path: string, survey: PackedSurvey): SurveyChange {
		const old = this.#surveys.get(path);
		if (
			old &&
			sameNumbers(old.lineKeys, survey.lineKeys) &&
			sameNumbers(old.templateKeys, survey.templateKeys) &&
			sameBytes(old.words, survey.words)
		) {
			this.#keep(path, survey);
			return 'none';
		}
		const number = this.#numbers.numberOf(path);
		change(this.#lines, number, old?.lineKeys, survey.lineKeys);
		change(this.#templates, number, old?.templateKeys, survey.templateKeys);
		if (old) {
			this.#count(old, -1);
		}
		this.#count(survey, 1);
		this.#keep(path, survey);
		return old && !this.#isShared(old, survey) ? 'own' : 'shared';
	}

	#keep(path: string, survey: PackedSurvey): void {
		this.#surveys.set(path, survey);
		this.#lengths.set(this.#numbers.numberOf(path), lengthsOf(survey));
	}

	/** Undefined for an unknown document. */
	survey(path: string): PackedSurvey | undefined {
		return this.#surveys.get(path);
	}

	has(path: string): boolean {
		return this.#surveys.has(path);
	}

	/** Paths of the documents that were surveyed. */
	surveyed(): Iterable<string> {
		return this.#surveys.paths();
	}

	/** Lines that meet a condition on their sketches (see `lineLikeness`), each with the documents that have it. */
	*linesLike(isLike: (slots: number, sketch: number) => boolean): Generator<readonly [key: LineKey, path: string]> {
		for (const number of this.#surveys.ownKeys()) {
			const { lineKeys, lineSketches } = this.#surveys.at(number)!;
			for (let i = 0; i < lineKeys.length; i++) {
				if (isLike(lineSketches[2 * i]!, lineSketches[2 * i + 1]!)) {
					yield [lineKeys[i]!, this.#numbers.pathOf(number)];
				}
			}
		}
		for (const [key, document] of this.#stored?.linesLike(isLike) ?? []) {
			if (this.#surveys.isStored(document)) {
				yield [key, this.#numbers.pathOf(document)];
			}
		}
	}

	/** Undefined where there is no room for more words: a million are more than a language has; what comes after them counts nothing. */
	wordNumber(word: string): number | undefined {
		if (this.words.size >= 1 << WORD_BITS && this.words.known(word) === undefined) {
			return undefined;
		}
		const number = this.words.numberOf(word);
		if (number === this.#lower.length) {
			this.#lower.push(0);
			this.#upperInside.push(0);
		}
		return number;
	}

	/** False where there is no such document. */
	remove(path: string): boolean {
		const survey = this.#surveys.get(path);
		if (!survey) {
			return false;
		}
		const number = this.#numbers.numberOf(path);
		this.#surveys.delete(path);
		this.#lengths.delete(number);
		change(this.#lines, number, survey.lineKeys, NO_KEYS);
		change(this.#templates, number, survey.templateKeys, NO_KEYS);
		this.#count(survey, -1);
		return true;
	}

	/** Paths of the documents that have the line, sorted. */
	documentsWithLine(key: LineKey): string[] {
		return [...this.#lines.documents(key)].map((number) => this.#numbers.pathOf(number)).sort();
	}

	/** The same for a line with a digit, by its template. */
	documentsWithTemplate(key: LineKey): string[] {
		return [...this.#templates.documents(key)].map((number) => this.#numbers.pathOf(number)).sort();
	}

	/** How many documents have the line. */
	lineCount(key: LineKey): number {
		return this.#lines.count(key);
	}

	/** How many have lines of a template. */
	templateCount(key: LineKey): number {
		return this.#templates.count(key);
	}

	/** Frequencies of lines and templates as `path` sees them: itself and its twins left out. */
	frequenciesFor(path: string): {
		line(key: LineKey): LineFrequency | undefined;
		template(key: LineKey): LineFrequency | undefined;
	} {
		let leftOut: ReadonlySet<number> | undefined;
		const frequency = (postings: Postings, key: LineKey): LineFrequency | undefined => {
			// Most lines stand in this document alone, and cost one look-up.
			const all = postings.count(key);
			if (all === 0) {
				return undefined;
			}
			leftOut ??= this.#selfAndTwins(path);
			return this.#frequency(postings, key, all, leftOut);
		};
		return { line: (key) => frequency(this.#lines, key), template: (key) => frequency(this.#templates, key) };
	}

	/** What {@link frequenciesFor} says of the document's own lines and templates, the examples left out. */
	lineCountsFor(path: string): LineCounts {
		const survey = this.#surveys.get(path);
		if (!survey) {
			return { lines: new Float64Array(), templates: new Float64Array() };
		}
		let leftOut: ReadonlySet<number> | undefined;
		const countsOf = (postings: Postings, keys: Float64Array): Float64Array => {
			const found: number[] = [];
			for (const key of keys) {
				const all = postings.count(key);
				// Most lines stand in this document alone.
				const others = all > 1 ? this.#others(postings, key, all, (leftOut ??= this.#selfAndTwins(path))) : 0;
				if (others > 0) {
					found.push(key, others);
				}
			}
			return Float64Array.from(found);
		};
		const { lineKeys, templateKeys } = survey;
		return { lines: countsOf(this.#lines, lineKeys), templates: countsOf(this.#templates, templateKeys) };
	}

	/** The counts of all documents for a word in lower-case NFC. */
	casing(word: string): CasingCount | undefined {
		const number = this.words.known(word);
		if (number === undefined) {
			return undefined;
		}
		const lower = this.#lower[number]!;
		const upperInside = this.#upperInside[number]!;
		return lower + upperInside > 0 ? { lower, upperInside } : undefined;
	}

	/** Every word with its counts. */
	*casings(): Generator<readonly [word: string, count: CasingCount]> {
		for (let number = 0; number < this.words.size; number++) {
			const word = this.words.string(number);
			const count = this.casing(word);
			if (count) {
				yield [word, count];
			}
		}
	}

	/** The document that shares the most text with `path`, if that makes them twins. */
	twinOf(path: string): string | undefined {
		const [best] = this.#twins(path).sort(
			(a, b) => b.shared - a.shared || (this.#numbers.pathOf(a.number) < this.#numbers.pathOf(b.number) ? -1 : 1),
		);
		return best && this.#numbers.pathOf(best.number);
	}

	/** Every document that is a twin of `path`, sorted. */
	twinsOf(path: string): string[] {
		return this.#twins(path)
			.map(({ number }) => this.#numbers.pathOf(number))
			.sort();
	}

	/** Another document has one of the lines or seldom words that came or went. */
	#isShared(old: SurveyedKeys, now: SurveyedKeys): boolean {
		return (
			this.#haveOthers(this.#lines, old.lineKeys, now.lineKeys) ||
			this.#haveOthers(this.#templates, old.templateKeys, now.templateKeys) ||
			this.#areSeldom(old.casing, now.casing)
		);
	}

	#haveOthers(postings: Postings, old: Float64Array, now: Float64Array): boolean {
		const [before, after] = [new Set(old), new Set(now)];
		return (
			old.some((key) => !after.has(key) && postings.count(key) > 0) ||
			now.some((key) => !before.has(key) && postings.count(key) > 1)
		);
	}

	#areSeldom(old: Uint32Array, now: Uint32Array): boolean {
		const before = new Map(Array.from(old, (packed) => [packed >>> 12, packed]));
		const after = new Map(Array.from(now, (packed) => [packed >>> 12, packed]));
		for (const word of new Set([...before.keys(), ...after.keys()])) {
			const packed = after.get(word) ?? 0;
			if (packed !== (before.get(word) ?? 0)) {
				const others =
					this.#lower[word]! + this.#upperInside[word]! - ((packed >>> 6) & COUNT_LIMIT) - (packed & COUNT_LIMIT);
				if (others > 0 && others < SELDOM) {
					return true;
				}
			}
		}
		return false;
	}

	#frequency(postings: Postings, key: LineKey, all: number, leftOut: ReadonlySet<number>): LineFrequency | undefined {
		const documents = this.#others(postings, key, all, leftOut);
		if (documents === 0) {
			return undefined;
		}
		const examples: string[] = [];
		for (const number of postings.documents(key)) {
			if (!leftOut.has(number) && examples.push(this.#numbers.pathOf(number)) === EXAMPLE_CANDIDATES) {
				break;
			}
		}
		return { documents, examples: examples.sort().slice(0, EXAMPLES) };
	}

	/** How many documents have a key, those left out that ask. */
	#others(postings: Postings, key: LineKey, all: number, leftOut: ReadonlySet<number>): number {
		if (all > TWIN_LINE_LIMIT && leftOut.size <= 1) {
			return all - 1;
		}
		let documents = 0;
		for (const number of postings.documents(key)) {
			documents += leftOut.has(number) ? 0 : 1;
		}
		return documents;
	}

	#selfAndTwins(path: string): ReadonlySet<number> {
		const own = this.#surveys.has(path) ? [this.#numbers.numberOf(path)] : [];
		return new Set([...own, ...this.#twins(path).map((twin) => twin.number)]);
	}

	#twins(path: string): Twin[] {
		const survey = this.#surveys.get(path);
		return survey
			? this.#twinSearch.of(this.#numbers.numberOf(path), survey, this.#numbers.size, (number) =>
					this.#lengthsOf(number),
				)
			: [];
	}

	#lengthsOf(number: number): TextLengths {
		return this.#surveys.isStored(number) ? this.#stored!.lengthsAt(number) : this.#lengths.get(number)!;
	}

	#count(survey: PackedSurvey, sign: 1 | -1): void {
		survey.forEachWord((word, lower, upperInside) => {
			this.#lower[word]! += sign * lower;
			this.#upperInside[word]! += sign * upperInside;
		});
	}
}

const NO_KEYS = new Float64Array();

/** Takes keys of a document for those that it had: most stay. */
function change(postings: Postings, document: number, old: Float64Array = NO_KEYS, now: Float64Array): void {
	const before = new Set(old);
	for (const key of now) {
		if (!before.delete(key)) {
			postings.add(key, document);
		}
	}
	before.forEach((key) => postings.remove(key, document));
}

type Numbers = Float64Array | Uint32Array | Uint8Array;

export function sameNumbers(a: Numbers, b: Numbers): boolean {
	return a.length === b.length && a.every((value, i) => value === b[i]);
}
