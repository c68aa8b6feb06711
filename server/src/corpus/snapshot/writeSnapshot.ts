import { DECIDED } from '../packedSummary';
import { casingCodes, casingOfCodes, type StoredSurvey } from '../packedSurvey';
import { unpackNumbers } from '../packedNumbers';
import type { StoredGroup } from '../nameGroups';
import { LABELS } from '../suggestionIndex';
import { ByteWriter, Checksum } from './bytes';
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
	type CountedStrings,
	SIMPLE_ENTITY,
	type SnapshotDocument,
	type SnapshotTables,
} from './storedDocument';
import { writeGroups } from './storedGroups';

/** Bytes to a piece. */
const PIECE = 1 << 18;

/**
 * A corpus's index as bytes, some hundred for a document of a page, in pieces: each string, word and line once, the commonest
 * under the shortest numbers. In steps, for whoever must let others go between them: undefined is a turn.
 *
 * @param key what the index depends on, its documents and decisions apart
 * @param decisions hashes of what people decided for more than one document
 * @param documents in order of their paths
 * @param groups how the names of these documents are joined, where that is known
 */
export function* writeSnapshot(
	key: string,
	decisions: readonly number[],
	documents: readonly SnapshotDocument[],
	tables: SnapshotTables,
	groups?: readonly StoredGroup[],
): Generator<Uint8Array | undefined, void> {
	const writer = new SnapshotWriter(tables);
	for (const [i, document] of documents.entries()) {
		writer.count(document);
		if (i % DOCUMENTS_A_STEP === 0) {
			yield;
		}
	}
	writer.begin(key, decisions, documents.length);
	for (const [i, document] of documents.entries()) {
		writer.document(document);
		if (i % DOCUMENTS_A_STEP === 0) {
			yield writer.piece();
		}
	}
	for (const _ of writer.groups(groups)) {
		yield writer.piece();
	}
	yield writer.end();
}

type SurveyLines = Omit<StoredSurvey, 'words'>;

class SnapshotWriter {
	readonly #out = new ByteWriter();
	readonly #strings: Renumbered;
	readonly #words: Renumbered;
	readonly #lines = new LineNumbers();
	readonly #templates = new Map<number, number>();
	readonly #checksum = new Checksum();
	#path = '';

	constructor(tables: SnapshotTables) {
		this.#strings = new Renumbered(tables.strings);
		this.#words = new Renumbered(tables.words);
	}

	/** To be called for each document before {@link begin}. */
	count({ survey, summary }: SnapshotDocument): void {
		casingOf(survey).forEach((packed) => this.#words.count(packed >>> 12));
		const { numbers, suggestions = [] } = summary.parts;
		eachString(numbers, (string) => this.#strings.count(string));
		for (let i = 2; i < suggestions.length; i += 2) {
			this.#strings.count(Math.floor(suggestions[i]! / LABELS));
		}
	}

	begin(key: string, decisions: readonly number[], documents: number): void {
		const out = this.#out;
		out.int32(MAGIC);
		out.int32(FORMAT);
		out.string(key);
		out.number(decisions.length);
		decisions.forEach((decision) => out.float64(decision));
		this.#words.write(out);
		this.#strings.write(out);
		out.number(documents);
	}

	document({ path, size, modified, decisions, decided, survey, summary }: SnapshotDocument): void {
		const out = this.#out;
		let common = 0;
		while (common < path.length && path[common] === this.#path[common]) {
			common++;
		}
		this.#path = path;
		out.number(common);
		out.string(path.slice(common));
		out.number(size);
		out.float64(modified);
		const { numbers, rest, suggestions } = summary.parts;
		out.byte(
			(decided ? DECIDED_DOCUMENT : 0) | (decisions !== 0 ? HAS_DECISIONS : 0) | (suggestions ? HAS_SUGGESTIONS : 0),
		);
		if (decisions !== 0) {
			out.float64(decisions);
		}
		this.#survey(survey);
		this.#entities(numbers);
		this.#suggestions(suggestions);
		out.number(rest.length);
		out.bytes(rest);
	}

	groups(groups: readonly StoredGroup[] | undefined): Generator<void, void> {
		return writeGroups(this.#out, groups, (string) => this.#strings.numberOf(string));
	}

	/** What was written since the last one; undefined where that isn't enough for a piece. */
	piece(): Uint8Array | undefined {
		if (this.#out.length < PIECE) {
			return undefined;
		}
		const piece = this.#out.takeWords();
		this.#checksum.add(piece);
		return piece;
	}

	/** The last piece. */
	end(): Uint8Array {
		this.#checksum.add(this.#out.written());
		this.#checksum.sums.forEach((sum) => this.#out.int32(sum));
		return this.#out.written().slice();
	}

	#survey(survey: StoredSurvey): void {
		const out = this.#out;
		const { lineKeys, templateKeys, lineSketches, lineLengths, lineTemplates, lineCounts } = survey;
		// Each made once: in a packed survey they are views.
		const parts = { lineKeys, templateKeys, lineSketches, lineLengths, lineTemplates, lineCounts };
		out.number(lineKeys.length);
		let before = -1;
		for (let i = 0; i < lineKeys.length; i++) {
			before = this.#line(parts, i, before);
		}
		const codes = casingCodes(
			casingOf(survey)
				.map((packed) => this.#words.numberOf(packed >>> 12) * 4096 + (packed & 4095))
				.sort(),
		);
		out.number(codes.length);
		codes.forEach((code) => out.number(code));
	}

	#line(survey: SurveyLines, i: number, before: number): number {
		const out = this.#out;
		const template = survey.lineTemplates[i]! > 0 ? survey.templateKeys[survey.lineTemplates[i]! - 1]! : undefined;
		const { number, isNew, isExpected } = this.#lines.numberOf(survey, i, template, before);
		const times = survey.lineCounts[i]!;
		const code = isNew ? NEW_LINE : isExpected ? EXPECTED_LINE : number + KNOWN_LINE;
		out.number(code * 2 + (times === 1 ? 0 : 1));
		if (times !== 1) {
			out.byte(times);
		}
		if (!isNew) {
			return number;
		}
		out.number(survey.lineKeys[i]!);
		out.number(survey.lineLengths[i]!);
		out.int32(survey.lineSketches[2 * i]!);
		out.int32(survey.lineSketches[2 * i + 1]!);
		if (template === undefined) {
			out.number(0);
			return number;
		}
		const known = this.#templates.get(template);
		out.number(1 + (known ?? this.#templates.size));
		if (known === undefined) {
			this.#templates.set(template, this.#templates.size);
			out.number(template);
		}
		return number;
	}

	#entities(numbers: Int32Array): void {
		const out = this.#out;
		out.number(numbers.length);
		for (let at = 0; at < numbers.length;) {
			const flags = numbers[at]!;
			const name = numbers[at + 1]!;
			if (!(flags & DECIDED) && numbers[at + 2] === 1 && numbers[at + 3] === name && numbers[at + 5] === 0) {
				out.byte(flags | SIMPLE_ENTITY);
				out.number(this.#strings.numberOf(name));
				out.number(numbers[at + 4]!);
				at += 6;
				continue;
			}
			out.byte(flags);
			out.number(this.#strings.numberOf(name));
			at += 2;
			if (flags & DECIDED) {
				out.number(this.#strings.numberOf(numbers[at++]!));
			}
			const forms = numbers[at++]!;
			out.number(forms);
			for (const end = at + 2 * forms; at < end; at += 2) {
				out.number(this.#strings.numberOf(numbers[at]!));
				out.number(numbers[at + 1]!);
			}
			const roles = numbers[at++]!;
			out.number(roles);
			for (const end = at + roles; at < end; at++) {
				out.number(this.#strings.numberOf(numbers[at]!));
			}
		}
	}

	#suggestions(numbers: Int32Array | undefined): void {
		if (!numbers) {
			return;
		}
		const out = this.#out;
		out.number(numbers.length);
		for (let i = 0; i < numbers.length; i++) {
			const value = numbers[i]!;
			if (i < 2) {
				out.number(value);
			} else if (i % 2 === 0) {
				out.number(this.#strings.numberOf(Math.floor(value / LABELS)) * LABELS + (value % LABELS));
			} else {
				out.number(value & 0xffff);
				out.number(value >>> 16);
			}
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

	constructor(strings: CountedStrings) {
		this.#strings = strings;
		this.#uses = new Uint32Array(strings.size);
	}

	count(number: number): void {
		this.#uses[number]!++;
	}

	write(out: ByteWriter): void {
		const used: number[] = [];
		this.#uses.forEach((uses, number) => uses > 0 && used.push(number));
		used.sort((a, b) => this.#uses[b]! - this.#uses[a]! || a - b);
		this.#numbers = new Uint32Array(this.#uses.length);
		out.number(used.length);
		used.forEach((old, number) => {
			this.#numbers[old] = number;
			out.string(this.#strings.string(old));
		});
	}

	numberOf(old: number): number {
		return this.#numbers[old]!;
	}
}

/** Lines of surveys, each once under a number, and which came after which. */
class LineNumbers {
	readonly #numbers = new Map<number, number>();
	/** For each line its length, its two sketches, and its template's key. */
	readonly #known: (readonly [length: number, slots: number, sketch: number, template: number | undefined])[] = [];
	readonly #after = new Map<number, number>();

	numberOf(
		survey: SurveyLines,
		at: number,
		template: number | undefined,
		before: number,
	): { readonly number: number; readonly isNew: boolean; readonly isExpected: boolean } {
		const key = survey.lineKeys[at]!;
		const known = this.#numbers.get(key);
		const isNew = known === undefined || !this.#isSame(known, survey, at, template);
		const number = isNew ? this.#known.length : known;
		if (isNew) {
			this.#numbers.set(key, number);
			const { lineLengths, lineSketches } = survey;
			this.#known.push([lineLengths[at]!, lineSketches[2 * at]!, lineSketches[2 * at + 1]!, template]);
		}
		const isExpected = this.#after.get(before) === number;
		this.#after.set(before, number);
		return { number, isNew, isExpected };
	}

	/** Lines of one key may be written with other capitals, and then have other sketches. */
	#isSame(number: number, survey: SurveyLines, at: number, template: number | undefined): boolean {
		const [length, slots, sketch, key] = this.#known[number]!;
		return (
			key === template &&
			length === survey.lineLengths[at] &&
			slots === survey.lineSketches[2 * at] &&
			sketch === survey.lineSketches[2 * at + 1]
		);
	}
}

function eachString(numbers: Int32Array, see: (string: number) => void): void {
	for (let at = 0; at < numbers.length;) {
		const flags = numbers[at++]!;
		see(numbers[at++]!);
		if (flags & DECIDED) {
			see(numbers[at++]!);
		}
		const forms = numbers[at++]!;
		for (const end = at + 2 * forms; at < end; at += 2) {
			see(numbers[at]!);
		}
		const roles = numbers[at++]!;
		for (const end = at + roles; at < end; at++) {
			see(numbers[at]!);
		}
	}
}
