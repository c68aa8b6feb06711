import { PooledBytes } from './bytePool';
import type { DocumentNumbers } from './documentNumbers';
import { countOf, DOUBT_STEPS, doubtOf, LABELS, packCount } from './formCounts';
import { packNumbers, sameBytes, unpackNumbers } from './packedNumbers';
import { Postings } from './postings';
import type { StoredPostings } from './storedPostings';
import type { StringTable } from './stringTable';
import { SUGGESTED_LABELS, type SuggestedLabel } from './suggestions';

/** What a document's summary keeps of what waits for a decision there. */
export interface SuggestionCounts {
	/** Names and times, each form of each label once. */
	readonly forms: readonly SuggestedForm[];
	/** Lines, and passages inside lines, that the analysis takes for boilerplate. */
	readonly lines: number;
	/** Lines and passages inside lines on which a person decided, by a rule too. */
	readonly decidedLines: number;
}

export interface SuggestedForm {
	readonly label: Exclude<SuggestedLabel, 'boilerplate'>;
	readonly form: string;
	readonly count: number;
	/** One minus the certainty, on average. */
	readonly doubt: number;
}

/** A form as something of one label. */
export type LabelledForm = Pick<SuggestedForm, 'label' | 'form'>;

/** Forms of one label in the whole corpus. */
export interface SuggestionGroup extends SuggestedForm {
	readonly documents: number;
	/** Mistakes to be expected among them: the sum of their doubts. */
	readonly mistakes: number;
}

/** What the index knows a form by. @param form the string's number */
function keyOf(label: SuggestedForm['label'], form: number): number {
	return form * LABELS + SUGGESTED_LABELS.indexOf(label);
}

/** What {@link PackedSuggestions.numbers} says. */
export function suggestionNumbers({ forms, lines, decidedLines }: SuggestionCounts, strings: StringTable): Int32Array {
	const packed = new Int32Array(2 + forms.length * 2);
	packed[0] = lines;
	packed[1] = decidedLines;
	forms.forEach(({ label, form, count, doubt }, i) => {
		packed[2 + 2 * i] = keyOf(label, strings.numberOf(form));
		packed[3 + 2 * i] = packCount(count, doubt);
	});
	return packed;
}

/** A document's {@link SuggestionCounts} in some six bytes a form. */
export class PackedSuggestions {
	readonly #bytes: PooledBytes;

	private constructor(bytes: PooledBytes) {
		this.#bytes = bytes;
	}

	/** @param numbers as {@link numbers} gives them */
	static pack(numbers: Int32Array): PackedSuggestions {
		return new PackedSuggestions(PooledBytes.copyOf(packNumbers(numbers)));
	}

	/** @param bytes what `packNumbers` made of {@link numbers}, which somebody else keeps */
	static view(bytes: Uint8Array): PackedSuggestions {
		return new PackedSuggestions(new PooledBytes(bytes));
	}

	/** Open lines, decided lines, then form (times {@link LABELS}, with its label) and count (with its doubt) in turn. */
	get numbers(): Int32Array {
		return unpackNumbers(this.#bytes.view);
	}

	get lines(): number {
		return this.numbers[0]!;
	}

	get decidedLines(): number {
		return this.numbers[1]!;
	}

	equals(other: PackedSuggestions): boolean {
		return sameBytes(this.#bytes.view, other.#bytes.view);
	}

	/** Doubts are in {@link DOUBT_STEPS}. */
	forEach(see: (key: number, count: number, doubt: number) => void): void {
		eachForm(this.numbers, see);
	}
}

/**
 * Each form in {@link PackedSuggestions.numbers}, with its count, its doubt in {@link DOUBT_STEPS}, and its label's place in
 * `SUGGESTED_LABELS`.
 */
export function eachForm(
	numbers: Int32Array,
	see: (key: number, count: number, doubt: number, label: number) => void,
): void {
	for (let i = 2; i < numbers.length; i += 2) {
		const value = numbers[i + 1]!;
		see(numbers[i]!, countOf(value), doubtOf(value), numbers[i]! % LABELS);
	}
}

interface Group {
	count: number;
	/** In {@link DOUBT_STEPS}, so that their sum is the same in any order. */
	mistakes: number;
}

/** What waits in many documents, used where it lies in the bytes of a snapshot. */
export interface StoredSuggestions {
	/** Documents of each form and label. */
	readonly postings: StoredPostings;
	/** For each of its keys, as {@link Group}. */
	readonly counts: Uint32Array;
	readonly mistakes: Float64Array;
	/** Decided lines, open ones, then what is open of each of `SUGGESTED_LABELS`. */
	readonly totals: Int32Array;
}

/**
 * What waits for a decision in the whole corpus, by form and label. A change costs time in proportion to its document,
 * a question about one form to the documents that have it.
 */
export class SuggestionIndex {
	readonly #strings: StringTable;
	#stored: StoredSuggestions | undefined;
	/** Those that aren't stored, or are no more what was stored: without a count they are gone. */
	readonly #groups = new Map<number, Group>();
	readonly #postings = new Postings();
	readonly #numbers: DocumentNumbers;
	readonly #ofDocument: (path: string) => PackedSuggestions | undefined;
	readonly #open = new Map<SuggestedLabel, number>();
	#decidedLines = 0;
	#version = 0;

	/** @param ofDocument what waits in one document */
	constructor(
		strings: StringTable,
		numbers: DocumentNumbers,
		ofDocument: (path: string) => PackedSuggestions | undefined,
	) {
		this.#strings = strings;
		this.#numbers = numbers;
		this.#ofDocument = ofDocument;
	}

	/** Begins with these, in the numbers of the strings as they are now; what there was before is forgotten. */
	lay(stored: StoredSuggestions): void {
		this.#stored = stored;
		this.#groups.clear();
		this.#postings.lay(stored.postings);
		const [decidedLines, lines, ...open] = stored.totals;
		this.#decidedLines = decidedLines!;
		this.#open.set('boilerplate', lines!);
		SUGGESTED_LABELS.forEach((label, i) => this.#open.set(label, open[i]!));
		this.#version++;
	}

	/** Grows with every change. */
	get version(): number {
		return this.#version;
	}

	/** Suggestions with a label. */
	open(label: SuggestedLabel): number {
		return this.#open.get(label) ?? 0;
	}

	/** Lines and passages inside lines on which a person decided. */
	get decidedLines(): number {
		return this.#decidedLines;
	}

	/** Suggestions in a document; of the lines that wait or were decided there, how many were. */
	inDocument(path: string): { readonly open: number; readonly decidedLines: number } {
		const packed = this.#ofDocument(path);
		let open = packed?.lines ?? 0;
		packed?.forEach((_, count) => (open += count));
		return { open, decidedLines: packed?.decidedLines ?? 0 };
	}

	/**
	 * Takes what waits in a document for what waited there.
	 *
	 * @param before the same as was set for this path last
	 */
	set(path: string, before: PackedSuggestions | undefined, after: PackedSuggestions | undefined): void {
		if (before && after?.equals(before)) {
			return;
		}
		this.#version++;
		const document = this.#numbers.numberOf(path);
		if (before) {
			this.#add(before, document, -1);
		}
		if (after) {
			this.#add(after, document, 1);
		}
	}

	/** Every form that waits, in no order; with a path, those of that document alone, counted there. */
	*groups(path?: string): Generator<SuggestionGroup> {
		if (path === undefined) {
			for (const key of this.#stored?.postings.keys ?? []) {
				if (!this.#groups.has(key)) {
					yield* this.#known(key);
				}
			}
			for (const key of this.#groups.keys()) {
				yield* this.#known(key);
			}
			return;
		}
		const here: SuggestionGroup[] = [];
		this.#ofDocument(path)?.forEach((key, count, doubt) => {
			here.push(this.#describe(key, count, doubt * count, 1));
		});
		yield* here;
	}

	/** Undefined where none of it waits. */
	group(wanted: LabelledForm): SuggestionGroup | undefined {
		const key = this.#keyOf(wanted);
		return key === undefined ? undefined : this.#known(key)[0];
	}

	/** The same, counted in one document. */
	groupIn(path: string, wanted: LabelledForm): SuggestionGroup | undefined {
		const wantedKey = this.#keyOf(wanted);
		let group: SuggestionGroup | undefined;
		this.#ofDocument(path)?.forEach((key, count, doubt) => {
			if (key === wantedKey) {
				group = this.#describe(key, count, doubt * count, 1);
			}
		});
		return group;
	}

	/** The documents in which a form waits, in order of their paths. */
	documentsOf(wanted: LabelledForm): readonly string[] {
		const key = this.#keyOf(wanted);
		const documents = key === undefined ? [] : [...this.#postings.documents(key)];
		return documents.map((number) => this.#numbers.pathOf(number)).sort();
	}

	/** Undefined for a form that no document has. */
	#keyOf({ label, form }: LabelledForm): number | undefined {
		const number = this.#strings.known(form);
		return number === undefined ? undefined : keyOf(label, number);
	}

	/** The group, unless it is gone. */
	#known(key: number): readonly SuggestionGroup[] {
		const group = this.#groups.get(key) ?? this.#storedGroup(key);
		return group && group.count > 0
			? [this.#describe(key, group.count, group.mistakes, this.#postings.count(key))]
			: [];
	}

	#storedGroup(key: number): Group | undefined {
		const place = this.#stored?.postings.placeOf(key) ?? -1;
		return place < 0 ? undefined : { count: this.#stored!.counts[place]!, mistakes: this.#stored!.mistakes[place]! };
	}

	/** @param steps `mistakes` in {@link DOUBT_STEPS} */
	#describe(key: number, count: number, steps: number, documents: number): SuggestionGroup {
		const mistakes = steps / DOUBT_STEPS;
		const label = SUGGESTED_LABELS[key % LABELS]!;
		const form = this.#strings.string(Math.floor(key / LABELS));
		return { label, form, count, documents, mistakes, doubt: mistakes / count };
	}

	#add(packed: PackedSuggestions, document: number, sign: 1 | -1): void {
		this.#count('boilerplate', sign * packed.lines);
		this.#decidedLines += sign * packed.decidedLines;
		packed.forEach((key, count, doubt) => {
			this.#count(SUGGESTED_LABELS[key % LABELS]!, sign * count);
			const stored = this.#storedGroup(key);
			const group = this.#groups.get(key) ?? stored ?? { count: 0, mistakes: 0 };
			group.count += sign * count;
			group.mistakes += sign * count * doubt;
			if (group.count > 0 || stored) {
				this.#groups.set(key, group);
			} else {
				this.#groups.delete(key);
			}
			if (sign > 0) {
				this.#postings.add(key, document);
			} else {
				this.#postings.remove(key, document);
			}
		});
	}

	#count(label: SuggestedLabel, change: number): void {
		this.#open.set(label, (this.#open.get(label) ?? 0) + change);
	}
}
