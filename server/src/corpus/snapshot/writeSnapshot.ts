import { packNumbers, unpackNumbers } from '../packedNumbers';
import { eachSummaryString, renumberSummary } from '../packedSummary';
import { casingOfCodes, COUNT_LIMIT, packCasings, type StoredSurvey } from '../packedSurvey';
import { packStrings, type StringColumns } from '../storedStrings';
import { eachForm } from '../suggestionIndex';
import { SUGGESTED_LABELS } from '../suggestions';
import { lengthsOf } from '../twinSearch';
import { ByteReader, ByteWriter, Checksum } from './bytes';
import { LineWriter } from './lineWriter';
import { NameWriter, sectionsOf } from './nameWriter';
import { PostingsWriter } from './postingsWriter';
import { type Section, writeSection } from './sections';
import {
	type CountedStrings,
	DECIDED_DOCUMENT,
	DOCUMENTS_A_STEP,
	FORMAT,
	type JoinedCorpusNames,
	MAGIC,
	type SnapshotDocument,
	type SnapshotTables,
	type StoredDocument,
} from './storedDocument';
import { readDates } from './summaryRest';

/** What is written of a corpus. */
export interface WritableCorpus {
	readonly tables: SnapshotTables;
	/** Of each document that is written, the same as long as it takes. */
	stored(path: string): StoredDocument | undefined;
}

/**
 * A corpus's index as bytes that are used where they lie, see `StoredCorpus`: in pieces, and in steps, for whoever must let
 * others go between them: undefined is a turn. Each string, word and line is there once, the commonest under the shortest numbers.
 *
 * @param key what the index depends on, its documents and decisions apart
 * @param decisions hashes of what people decided for more than one document
 * @param documents in order of their paths
 * @param names those of these documents, where they are joined
 */
export function* writeSnapshot(
	key: string,
	decisions: readonly number[],
	documents: readonly SnapshotDocument[],
	corpus: WritableCorpus,
	names?: JoinedCorpusNames,
): Generator<Uint8Array | undefined, void> {
	const checksum = new Checksum();
	const head = new Uint8Array(Int32Array.of(MAGIC, FORMAT).buffer);
	checksum.add(head);
	yield head;
	yield* writeSection(
		Uint16Array.from({ length: key.length }, (_, i) => key.charCodeAt(i)),
		checksum,
	);
	yield* writeSection(Float64Array.from(decisions), checksum);
	const writer = new SnapshotWriter(corpus, checksum);
	for (const [i, document] of documents.entries()) {
		writer.count(document, i);
		if (i % DOCUMENTS_A_STEP === 0) {
			yield;
		}
	}
	writer.begin(documents);
	for (const [i, document] of documents.entries()) {
		writer.document(document, i);
		if (i % DOCUMENTS_A_STEP === 0) {
			yield;
		}
	}
	yield* writer.sections(documents);
	yield* writer.names(documents, names);
	yield new Uint8Array(Int32Array.from(checksum.sums).buffer);
}

class SnapshotWriter {
	readonly #corpus: WritableCorpus;
	readonly #checksum: Checksum;
	readonly #strings: Renumbered;
	readonly #words: Renumbered;
	readonly #templates = new PostingsWriter();
	readonly #lines = new LineWriter(this.#templates);
	readonly #suggestions = new PostingsWriter();
	readonly #counts: number[] = [];
	readonly #mistakes: number[] = [];
	readonly #totals = new Int32Array(2 + SUGGESTED_LABELS.length);
	readonly #dates = new PostingsWriter();
	readonly #expressions: number[] = [];
	readonly #surveys = new ByteWriter();
	readonly #summaries = new ByteWriter();
	#surveyEnds = new Uint32Array();
	#summaryEnds = new Uint32Array();
	#lengths = new Uint32Array();
	#paragraphs = new Uint32Array();
	#lower = new Int32Array();
	#upperInside = new Int32Array();

	constructor(corpus: WritableCorpus, checksum: Checksum) {
		this.#corpus = corpus;
		this.#checksum = checksum;
		this.#strings = new Renumbered(corpus.tables.strings);
		this.#words = new Renumbered(corpus.tables.words);
	}

	/** To be called for each document before {@link begin}. */
	count({ path }: SnapshotDocument, number: number): void {
		const { survey, summary } = this.#corpus.stored(path)!;
		casingOf(survey).forEach((packed) => this.#words.count(packed >>> 12));
		survey.templateKeys.forEach((key) => this.#templates.add(key, number));
		this.#lines.count(survey, number);
		eachSummaryString(summary.parts, (string) => this.#strings.count(string));
	}

	begin({ length }: readonly SnapshotDocument[]): void {
		this.#words.number();
		this.#strings.number();
		this.#lower = new Int32Array(this.#words.size);
		this.#upperInside = new Int32Array(this.#words.size);
		this.#surveyEnds = new Uint32Array(length);
		this.#summaryEnds = new Uint32Array(length);
		this.#lengths = new Uint32Array(length);
		this.#paragraphs = new Uint32Array(length);
	}

	document({ path }: SnapshotDocument, number: number): void {
		const { survey, summary } = this.#corpus.stored(path)!;
		this.#survey(survey, number);
		const { parts } = summary;
		renumberSummary(parts, (string) => this.#strings.numberOf(string));
		const { numbers, rest, suggestions } = parts;
		const out = this.#summaries;
		const entities = packNumbers(numbers);
		out.number(entities.length);
		out.bytes(entities);
		const waiting = suggestions && packNumbers(suggestions);
		out.number(waiting ? waiting.length + 1 : 0);
		if (waiting) {
			out.bytes(waiting);
			this.#countSuggestions(suggestions, number);
		}
		out.bytes(rest);
		this.#summaryEnds[number] = out.length;
		const dates = readDates(new ByteReader(rest));
		for (let i = 0; i < dates.length; i += 2) {
			const place = this.#dates.add(dates[i]!, number);
			this.#expressions[place] = (this.#expressions[place] ?? 0) + dates[i + 1]!;
		}
	}

	*sections(documents: readonly SnapshotDocument[]): Generator<Uint8Array | undefined, void> {
		yield* this.#table(this.#words.columns());
		yield* this.#write(this.#lower, this.#upperInside);
		yield* this.#table(this.#strings.columns());
		yield* this.#table(packStrings(documents.map(({ path }) => path)));
		yield* this.#write(
			Float64Array.from(documents, ({ size }) => size),
			Float64Array.from(documents, ({ modified }) => modified),
			Float64Array.from(documents, ({ decisions }) => decisions),
			Uint8Array.from(documents, ({ decided }) => (decided ? DECIDED_DOCUMENT : 0)),
		);
		yield* this.#postings(this.#lines.postings);
		yield* this.#write(...this.#lines.columns());
		yield* this.#postings(this.#templates);
		yield* this.#write(this.#lengths, this.#paragraphs, this.#surveyEnds, this.#surveys.written());
		yield* this.#write(this.#summaryEnds, this.#summaries.written());
		yield* this.#postings(this.#suggestions);
		yield* this.#write(Uint32Array.from(this.#counts), Float64Array.from(this.#mistakes), this.#totals);
		yield* this.#postings(this.#dates);
		yield* this.#write(Int32Array.from(this.#expressions));
	}

	*names(
		documents: readonly SnapshotDocument[],
		corpus: JoinedCorpusNames | undefined,
	): Generator<Uint8Array | undefined, void> {
		yield* this.#write(Uint8Array.of(corpus ? 1 : 0));
		const writer = corpus && new NameWriter(corpus, documents, (string) => this.#strings.numberOf(string));
		for (const section of writer ? yield* writer.sections() : []) {
			yield* section instanceof PostingsWriter ? this.#postings(section) : this.#write(section);
		}
	}

	#survey(survey: StoredSurvey, number: number): void {
		const out = this.#surveys;
		const { length, paragraphs } = lengthsOf(survey);
		this.#lengths[number] = length;
		this.#paragraphs[number] = paragraphs;
		this.#lines.write(out, survey);
		const casing = casingOf(survey)
			.map((packed) => this.#words.numberOf(packed >>> 12) * 4096 + (packed & 4095))
			.sort();
		for (const packed of casing) {
			this.#lower[packed >>> 12]! += (packed >>> 6) & COUNT_LIMIT;
			this.#upperInside[packed >>> 12]! += packed & COUNT_LIMIT;
		}
		out.bytes(packCasings(casing));
		this.#surveyEnds[number] = out.length;
	}

	#countSuggestions(numbers: Int32Array, document: number): void {
		const [lines, decidedLines] = numbers;
		this.#totals[0]! += decidedLines!;
		this.#totals[1]! += lines!;
		eachForm(numbers, (key, count, doubt, label) => {
			const place = this.#suggestions.add(key, document);
			this.#counts[place] = (this.#counts[place] ?? 0) + count;
			this.#mistakes[place] = (this.#mistakes[place] ?? 0) + count * doubt;
			this.#totals[2 + label]! += count;
		});
	}

	*#postings(postings: PostingsWriter): Generator<Uint8Array | undefined, void> {
		const { keys, places, ends, bytes } = yield* postings.columns();
		yield* this.#write(keys, places, ends, bytes);
	}

	#table(columns: StringColumns): Generator<Uint8Array, void> {
		return this.#write(...sectionsOf(columns));
	}

	*#write(...sections: readonly Section[]): Generator<Uint8Array, void> {
		for (const section of sections) {
			yield* writeSection(section, this.#checksum);
		}
	}
}

function casingOf({ words }: StoredSurvey): Uint32Array {
	return casingOfCodes(unpackNumbers(words), (word) => word);
}

/** New numbers for the strings that are used, by how often they are. */
class Renumbered {
	readonly #strings: CountedStrings;
	readonly #uses: Uint32Array;
	#numbers = new Uint32Array();
	readonly #used: number[] = [];

	constructor(strings: CountedStrings) {
		this.#strings = strings;
		this.#uses = new Uint32Array(strings.size);
	}

	get size(): number {
		return this.#used.length;
	}

	count(number: number): void {
		this.#uses[number]!++;
	}

	/** Once all are counted. */
	number(): void {
		this.#uses.forEach((uses, number) => uses > 0 && this.#used.push(number));
		this.#used.sort((a, b) => this.#uses[b]! - this.#uses[a]! || a - b);
		this.#numbers = new Uint32Array(this.#uses.length);
		this.#used.forEach((old, number) => (this.#numbers[old] = number));
	}

	numberOf(old: number): number {
		return this.#numbers[old]!;
	}

	columns(): StringColumns {
		return packStrings(this.#used.map((old) => this.#strings.string(old)));
	}
}
