import { ENTITY_TYPES, type Analysis, type EntityType } from '../core/model';
import type { DoubtfulName } from '../core/names/nameDoubts';
import type { TextTable } from '../core/textTable';
import { PooledBytes } from './bytePool';
import type { NameTypes } from './corpus';
import { packNumbers, unpackNumbers } from './packedNumbers';
import type { NumberedStrings } from './snapshot/storedDocument';
import type { StringTable } from './stringTable';
import { countForms, DOUBT_STEPS, type SuggestedForm } from './suggestionIndex';
import { SUGGESTED_LABELS, suggestedNamesAndTimes } from './suggestions';

/** A name of a document that the rest of the corpus may settle. */
export interface Doubt {
	/** By `foldName`. */
	readonly folded: string;
	/** If the corpus takes it for this, no more changes in the summary than {@link forms}. Undefined where something else may change. */
	readonly type?: EntityType;
	/** The forms that wait for a decision with the doubt that is left then. */
	readonly forms: readonly SuggestedForm[];
}

/** @param isDecided people's decisions show in the analysis: what the corpus says may count for less than they */
export function doubtsOf(
	table: TextTable,
	analysis: Analysis,
	names: readonly DoubtfulName[],
	isDecided: boolean,
): readonly Doubt[] {
	if (isDecided) {
		return names.map(({ folded }) => ({ folded, forms: [] }));
	}
	const nameOf = new Map(
		names.flatMap((name) => [...name.certainties.keys()].map((mention) => [mention, name] as const)),
	);
	const formsOf = new Map<DoubtfulName, SuggestedForm[]>();
	const mixed = new Set<DoubtfulName>();
	const suggestions = suggestedNamesAndTimes(table, analysis).map((suggestion) => {
		const mention = analysis.mentions[suggestion.mention ?? -1];
		const name = mention && nameOf.get(mention);
		return { ...suggestion, certainty: name?.certainties.get(mention!) ?? suggestion.certainty, name };
	});
	for (const [form, members] of countForms(table.text, suggestions)) {
		const concerned = new Set(members.flatMap(({ name }) => name ?? []));
		for (const name of concerned) {
			formsOf.set(name, [...(formsOf.get(name) ?? []), form]);
			if (concerned.size > 1) {
				mixed.add(name);
			}
		}
	}
	return names.map((name) =>
		name.type === undefined || mixed.has(name)
			? { folded: name.folded, forms: [] }
			: { folded: name.folded, type: name.type, forms: formsOf.get(name) ?? [] },
	);
}

/** For each name its number, its type, and how many forms follow: each with its number, label, count and doubt. */
export function doubtNumbers(doubts: readonly Doubt[], strings: StringTable): Int32Array {
	const numbers: number[] = [];
	for (const { folded, type, forms } of doubts) {
		numbers.push(strings.numberOf(folded), type === undefined ? 0 : ENTITY_TYPES.indexOf(type) + 1, forms.length);
		for (const { label, form, count, doubt } of forms) {
			const step = Math.round(doubt * DOUBT_STEPS);
			numbers.push(strings.numberOf(form), SUGGESTED_LABELS.indexOf(label), count, step);
		}
	}
	return Int32Array.from(numbers);
}

/** Doubts of one document in a few bytes each: those of a whole corpus wait until all its names are known. */
export class PackedDoubts {
	readonly #strings: NumberedStrings;
	readonly #bytes: PooledBytes;

	/** @param numbers as {@link doubtNumbers} gives them, of these strings */
	constructor(numbers: ArrayLike<number>, strings: NumberedStrings) {
		this.#strings = strings;
		this.#bytes = PooledBytes.copyOf(packNumbers(numbers));
	}

	static of(doubts: readonly Doubt[], strings: StringTable): PackedDoubts {
		return new PackedDoubts(doubtNumbers(doubts, strings), strings);
	}

	get areNone(): boolean {
		return this.#bytes.view.length === 0;
	}

	/** Forms tell of their doubts no more than summaries keep. */
	get doubts(): readonly Doubt[] {
		const numbers = unpackNumbers(this.#bytes.view);
		const doubts: Doubt[] = [];
		for (let at = 0; at < numbers.length;) {
			const folded = this.#strings.string(numbers[at++]!);
			const type = ENTITY_TYPES[numbers[at++]! - 1];
			const forms = Array.from({ length: numbers[at++]! }, () => ({
				form: this.#strings.string(numbers[at++]!),
				label: SUGGESTED_LABELS[numbers[at++]!]!,
				count: numbers[at++]!,
				doubt: numbers[at++]! / DOUBT_STEPS,
			}));
			doubts.push(type === undefined ? { folded, forms } : { folded, type, forms });
		}
		return doubts;
	}
}

/**
 * The forms whose doubts change where the corpus takes names for these types; undefined where more may change than that, and the
 * document is to be analysed again.
 */
export function settledForms(doubts: readonly Doubt[], types: NameTypes): readonly SuggestedForm[] | undefined {
	const forms: SuggestedForm[] = [];
	for (const doubt of doubts) {
		const known = types.get(doubt.folded);
		if (known && known.type !== doubt.type) {
			return undefined;
		}
		if (known) {
			forms.push(...doubt.forms);
		}
	}
	return forms;
}
