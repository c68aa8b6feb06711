import { ENTITY_TYPES } from '../core/model';
import type { DoubtfulName } from '../core/names/nameDoubts';
import { PooledBytes } from './bytePool';
import type { NameTypes } from './corpus';
import { linkLexicon } from './linkLexicon';
import { packNumbers, unpackNumbers } from './packedNumbers';
import type { StringTable } from './stringTable';

/** A name of a document that the rest of the corpus may settle. */
export interface Doubt {
	/** The number of a form of it. */
	readonly form: number;
	/** What the corpus says of it changes its mentions alone: the document needn't be read again. */
	readonly isLocal: boolean;
}

/** What the corpus says of a document's doubtful names. */
export type DoubtAnswers = LocalAnswers | OtherAnswers;

/** No more changes than mentions of these names. */
export interface LocalAnswers {
	/** In their order, each as its place in `ENTITY_TYPES`; {@link UNKNOWN_TYPE} for those of which the corpus knows nothing. */
	readonly types: readonly number[];
	/** The names. */
	readonly doubts: readonly Doubt[];
}

/** More may change: the document is to be read again. */
export interface OtherAnswers {
	/** By `foldName`. */
	readonly names: NameTypes;
}

export const UNKNOWN_TYPE = -1;

/** All answers by `foldName`. How many documents a local one is from is forgotten: it matters to people alone. */
export function namesOf(answers: DoubtAnswers, strings: StringTable): NameTypes {
	if ('names' in answers) {
		return answers.names;
	}
	const { types, doubts } = answers;
	return new Map(
		doubts.flatMap(({ form }, i) => {
			const type = ENTITY_TYPES[types[i]!];
			return type ? [[linkLexicon().spelling(strings.string(form)).folded, { type, documents: 1 }] as const] : [];
		}),
	);
}

/**
 * {@link Doubt}s in a number each.
 *
 * @param isDecided people's decisions show in the analysis: what the corpus says may count for less than they
 */
export function doubtNumbers(names: readonly DoubtfulName[], isDecided: boolean, strings: StringTable): Int32Array {
	return Int32Array.from(names, ({ folded, written, outcomes }) => {
		const spelling = linkLexicon().spelling(written);
		const form = strings.numberOf(spelling.folded === folded ? spelling.form : folded);
		return form * 2 + (outcomes && !isDecided ? 1 : 0);
	});
}

/** Doubts of one document in a few bytes each: those of a whole corpus wait until all its names are known. */
export class PackedDoubts {
	readonly #bytes: PooledBytes;

	/**
	 * @param numbers as {@link doubtNumbers} gives them
	 * @param numberOf the corpus's number of one of their strings
	 */
	constructor(numbers: Int32Array, numberOf: (string: number) => number = (string) => string) {
		this.#bytes = PooledBytes.copyOf(packNumbers(numbers.map((number) => numberOf(number >>> 1) * 2 + (number & 1))));
	}

	get areNone(): boolean {
		return this.#bytes.view.length === 0;
	}

	/** In the order in which they were found. */
	get doubts(): readonly Doubt[] {
		return Array.from(unpackNumbers(this.#bytes.view), (number) => ({
			form: number >>> 1,
			isLocal: (number & 1) === 1,
		}));
	}
}
