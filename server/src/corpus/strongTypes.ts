import { ENTITY_TYPES, type EntityType } from '../core/model';
import type { StoredStrings } from './storedStrings';
import { StringTable } from './stringTable';

const TYPES = ENTITY_TYPES.length;

/** What a name is in most documents that take it for something. */
export interface NameType {
	readonly type: EntityType;
	readonly documents: number;
}

/** So many documents must agree on another type than the one that asks has strong evidence for. */
const FEWEST_AGAINST = 2;
const PERSON = ENTITY_TYPES.indexOf('PER');

/** In how many documents a form had strong evidence as each of {@link ENTITY_TYPES}. */
export class StrongTypes {
	readonly #places = new StringTable();
	/** For each place a count of each type. */
	#counts = new Int32Array(64 * TYPES);

	/** @param folded the form, by `foldName` */
	placeOf(folded: string): number {
		const place = this.#places.numberOf(folded);
		if (this.#counts.length < (place + 1) * TYPES) {
			const wide = new Int32Array((place + 1 + (place >> 1)) * TYPES);
			wide.set(this.#counts);
			this.#counts = wide;
		}
		return place;
	}

	/** Undefined for a form that has no place. */
	known(folded: string): number | undefined {
		return this.#places.known(folded);
	}

	form(place: number): string {
		return this.#places.string(place);
	}

	/** Begins with these; what there was before is forgotten. */
	lay(forms: StoredStrings, counts: Int32Array): void {
		this.#places.lay(forms);
		this.#counts = counts.slice();
	}

	/** Each form that has strong evidence, with its counts for {@link ENTITY_TYPES}. */
	*forms(): Generator<readonly [folded: string, counts: Int32Array]> {
		for (let place = 0; place < this.#places.size; place++) {
			const counts = this.#counts.subarray(place * TYPES, (place + 1) * TYPES);
			if (counts.some((count) => count > 0)) {
				yield [this.#places.string(place), counts];
			}
		}
	}

	/** @param bits a bit for each type as which one document has the form, by its place in {@link ENTITY_TYPES} */
	count(place: number, bits: number, sign: 1 | -1): void {
		for (let type = 0; type < TYPES; type++) {
			this.#counts[place * TYPES + type]! += sign * ((bits >> type) & 1);
		}
	}

	/**
	 * The type that most documents give to a form, if more than half of them do. A document's own strong evidence comes first: one other
	 * document doesn't overrule it, nor do people of that name.
	 *
	 * @param own bits of the document that asks: they don't count
	 */
	typeOf(place: number, own: number): NameType | undefined {
		let best = 0;
		let most = 0;
		let all = 0;
		for (let type = 0; type < TYPES; type++) {
			const count = this.#counts[place * TYPES + type]! - ((own >> type) & 1);
			all += count;
			if (count > most) {
				most = count;
				best = type;
			}
		}
		if (own !== 0 && ((own >> best) & 1) === 0 && (most < FEWEST_AGAINST || best === PERSON)) {
			// A surname is explained by the full name where that stands: what the document calls a town isn't somebody for it.
			return undefined;
		}
		return most > 0 && most * 2 > all ? { type: ENTITY_TYPES[best]!, documents: most } : undefined;
	}
}
