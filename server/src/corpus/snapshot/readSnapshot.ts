import { DECIDED } from '../packedSummary';
import { unpackNumbers } from '../packedNumbers';
import { casingOfCodes, packCasings, type StoredSurvey } from '../packedSurvey';
import type { StoredGroup } from '../nameGroups';
import { LABELS } from '../suggestionIndex';
import { ByteReader, Checksum, DamagedError } from './bytes';
import {
	DECIDED_DOCUMENT,
	DOCUMENTS_A_STEP,
	EXPECTED_LINE,
	FORMAT,
	HAS_DECISIONS,
	HAS_SUGGESTIONS,
	KNOWN_LINE,
	MAGIC,
	NEW_LINE,
	type NumberingTables,
	SIMPLE_ENTITY,
	type SnapshotDocument,
	SUMS,
} from './storedDocument';
import { readGroups } from './storedGroups';

/** A snapshot whose bytes are whole. */
export interface Snapshot {
	/** What the index depends on, as it was written. */
	readonly key: string;
	/** Hashes of what people had decided for more than one document. */
	readonly decisions: ReadonlySet<number>;
	readonly documents: number;
	/**
	 * In order of their paths, in steps: undefined is a turn for others. To be asked for once. After the last one, how the names of all
	 * of them are joined, where that was known.
	 */
	read(tables: NumberingTables): Generator<SnapshotDocument | undefined, readonly StoredGroup[] | undefined>;
}

/** The bytes that `writeSnapshot` made. In steps. Throws a {@link DamagedError} where they are any others, be it by one bit. */
export function* readSnapshot(bytes: Uint8Array): Generator<void, Snapshot> {
	const reader = new ByteReader(bytes.subarray(0, Math.max(0, bytes.length - SUMS)));
	if (reader.int32() !== MAGIC) {
		throw new DamagedError('it is no index');
	}
	if (reader.int32() !== FORMAT) {
		throw new DamagedError('it is of another format');
	}
	yield* checkSums(bytes);
	const key = reader.string();
	const decisions = new Set(Array.from({ length: reader.count() }, () => reader.float64()));
	// The commonest come first, and get the lowest numbers in memory, too.
	const words = Array.from({ length: reader.count() }, () => reader.string());
	yield;
	const strings = Array.from({ length: reader.count() }, () => reader.string());
	yield;
	const documents = reader.count();
	return {
		key,
		decisions,
		documents,
		*read(tables) {
			const numbers = words.map((word) => tables.words.numberOf(word));
			yield;
			const stringNumbers = strings.map((string) => tables.strings.numberOf(string));
			const documentReader = new DocumentReader(reader, numbers, stringNumbers);
			for (let i = 0; i < documents; i++) {
				if (i % DOCUMENTS_A_STEP === 0) {
					yield;
				}
				yield documentReader.document();
			}
			const groups = yield* readGroups(reader, stringNumbers);
			if (!reader.atEnd) {
				throw new DamagedError('something follows its end');
			}
			return groups;
		},
	};
}

/** Bytes that are summed up between two turns of others. */
const CHUNK = 1 << 20;

function* checkSums(bytes: Uint8Array): Generator<void, void> {
	const checksum = new Checksum();
	const end = bytes.length - SUMS;
	for (let at = 0; at < end; at += CHUNK) {
		checksum.add(bytes.subarray(at, Math.min(end, at + CHUNK)));
		yield;
	}
	const reader = new ByteReader(bytes, end);
	if (checksum.sums.some((sum) => sum !== reader.int32())) {
		throw new DamagedError('its checksum is wrong');
	}
}

/** What is known of one line of a snapshot. */
interface KnownLine {
	readonly key: number;
	readonly length: number;
	readonly slots: number;
	readonly sketch: number;
	/** Undefined without digits. */
	readonly template: number | undefined;
}

class DocumentReader {
	readonly #in: ByteReader;
	/** Numbers in memory by numbers in the snapshot. */
	readonly #words: readonly (number | undefined)[];
	readonly #strings: readonly number[];
	readonly #lines: KnownLine[] = [];
	readonly #after = new Map<number, number>();
	readonly #templates: number[] = [];
	#path = '';
	/** Words have the same numbers in memory, as after every start. */
	readonly #sameWords: boolean;

	constructor(reader: ByteReader, words: readonly (number | undefined)[], strings: readonly number[]) {
		this.#in = reader;
		this.#words = words;
		this.#sameWords = words.every((number, i) => number === i);
		this.#strings = strings;
	}

	document(): SnapshotDocument {
		const reader = this.#in;
		const path = this.#path.slice(0, reader.number()) + reader.string();
		this.#path = path;
		const size = reader.number();
		const modified = reader.float64();
		const flags = reader.byte();
		const decisions = flags & HAS_DECISIONS ? reader.float64() : 0;
		const survey = this.#survey();
		const numbers = this.#entities();
		const suggestions = flags & HAS_SUGGESTIONS ? this.#suggestions() : undefined;
		return {
			path,
			size,
			modified,
			decisions,
			decided: (flags & DECIDED_DOCUMENT) !== 0,
			survey,
			summary: { parts: { numbers, rest: reader.bytes(reader.count()), suggestions } },
		};
	}

	#survey(): StoredSurvey {
		const reader = this.#in;
		const count = reader.count();
		const lineKeys = new Float64Array(count);
		const lineLengths = new Uint16Array(count);
		const lineCounts = new Uint8Array(count);
		const lineTemplates = new Uint16Array(count);
		const lineSketches = new Int32Array(2 * count);
		const templates = new Map<number, number>();
		let before = -1;
		for (let i = 0; i < count; i++) {
			const code = reader.number();
			lineCounts[i] = code % 2 === 0 ? 1 : reader.byte();
			const number = this.#line(Math.floor(code / 2), before);
			const line = this.#lines[number]!;
			before = number;
			lineKeys[i] = line.key;
			lineLengths[i] = line.length;
			lineSketches[2 * i] = line.slots;
			lineSketches[2 * i + 1] = line.sketch;
			if (line.template !== undefined) {
				const template = templates.get(line.template) ?? templates.size + 1;
				templates.set(line.template, template);
				lineTemplates[i] = template;
			}
		}
		const templateKeys = Float64Array.from(templates.keys());
		return { lineKeys, lineLengths, lineCounts, lineTemplates, lineSketches, templateKeys, words: this.#casing() };
	}

	#line(code: number, before: number): number {
		const number =
			code === NEW_LINE
				? this.#newLine()
				: code === EXPECTED_LINE
					? (this.#after.get(before) ?? -1)
					: code - KNOWN_LINE;
		if (number < 0 || number >= this.#lines.length) {
			throw new DamagedError('it names a line that it does not hold');
		}
		this.#after.set(before, number);
		return number;
	}

	#newLine(): number {
		const reader = this.#in;
		const [key, length, slots, sketch] = [reader.number(), reader.number(), reader.int32(), reader.int32()];
		const code = reader.index(this.#templates.length + 2);
		if (code === this.#templates.length + 1) {
			this.#templates.push(reader.number());
		}
		const template = code === 0 ? undefined : this.#templates[code - 1];
		return this.#lines.push({ key, length, slots, sketch, template }) - 1;
	}

	#casing(): Uint8Array {
		const codes = this.#in.numbers(this.#in.count());
		if (this.#sameWords) {
			return codes;
		}
		const casing = casingOfCodes(unpackNumbers(codes), (word) => {
			if (word >= this.#words.length) {
				throw new DamagedError('it names a word that it does not hold');
			}
			return this.#words[word];
		});
		return packCasings(casing);
	}

	#string(): number {
		return this.#strings[this.#in.index(this.#strings.length)]!;
	}

	#entities(): Int32Array {
		const reader = this.#in;
		const length = reader.number();
		const numbers: number[] = [];
		while (numbers.length < length) {
			const flags = reader.byte();
			const name = this.#string();
			if (flags & SIMPLE_ENTITY) {
				numbers.push(flags & ~SIMPLE_ENTITY, name, 1, name, reader.number(), 0);
				continue;
			}
			numbers.push(flags, name);
			if (flags & DECIDED) {
				numbers.push(this.#string());
			}
			const forms = reader.count();
			numbers.push(forms);
			for (let i = 0; i < forms; i++) {
				numbers.push(this.#string(), reader.number());
			}
			const roles = reader.count();
			numbers.push(roles);
			for (let i = 0; i < roles; i++) {
				numbers.push(this.#string());
			}
		}
		return new Int32Array(numbers);
	}

	#suggestions(): Int32Array {
		const reader = this.#in;
		const numbers = new Int32Array(reader.count());
		for (let i = 0; i < numbers.length; i++) {
			const value = reader.number();
			if (i < 2) {
				numbers[i] = value;
				continue;
			}
			if (i % 2 === 1) {
				numbers[i] = value | (reader.number() << 16);
				continue;
			}
			const string = this.#strings[Math.floor(value / LABELS)];
			if (string === undefined) {
				throw new DamagedError('it names a form that it does not hold');
			}
			numbers[i] = string * LABELS + (value % LABELS);
		}
		return numbers;
	}
}
