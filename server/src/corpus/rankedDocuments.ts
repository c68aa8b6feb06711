import { partitionPoint } from '../core/binarySearch';
import type { EntityDocument } from './model';

/**
 * The documents that name an entity, those with the most mentions first, then by path. Half of a large corpus may name one: whoever asks for
 * the first ones, as each hover does, doesn't wait until all are in order.
 */
export class RankedDocuments {
	readonly size: number;
	/** In all of them together. */
	readonly mentions: number;
	readonly #pathOf: (document: number) => string;
	/** A document's number and its mentions by turns. */
	readonly #pairs: Int32Array;
	#first: readonly EntityDocument[] = [];
	#all: readonly EntityDocument[] | undefined;

	/** @param counts a document's number and its mentions by turns; those without any are none of the entity's */
	constructor(counts: Int32Array, pathOf: (document: number) => string) {
		let size = 0;
		let mentions = 0;
		for (let at = 1; at < counts.length; at += 2) {
			size += counts[at]! > 0 ? 1 : 0;
			mentions += Math.max(counts[at]!, 0);
		}
		this.size = size;
		this.mentions = mentions;
		this.#pairs = counts;
		this.#pathOf = pathOf;
	}

	get all(): readonly EntityDocument[] {
		return (this.#all ??= this.#ranked());
	}

	/** At most so many of {@link all}. */
	first(limit: number): readonly EntityDocument[] {
		if (this.#all || limit >= this.size) {
			return this.all.slice(0, limit);
		}
		if (limit > this.#first.length) {
			this.#first = this.#select(limit);
		}
		return this.#first.slice(0, limit);
	}

	#ranked(): readonly EntityDocument[] {
		const all: EntityDocument[] = [];
		for (let at = 0; at < this.#pairs.length; at += 2) {
			if (this.#pairs[at + 1]! > 0) {
				all.push({ path: this.#pathOf(this.#pairs[at]!), mentions: this.#pairs[at + 1]! });
			}
		}
		return all.sort(compare);
	}

	#select(limit: number): readonly EntityDocument[] {
		const best: EntityDocument[] = [];
		for (let at = 0; at < this.#pairs.length; at += 2) {
			const mentions = this.#pairs[at + 1]!;
			const last = best.length < limit ? undefined : best[limit - 1];
			if (mentions <= 0 || (last && mentions < last.mentions)) {
				continue;
			}
			const document = { path: this.#pathOf(this.#pairs[at]!), mentions };
			if (last && compare(document, last) > 0) {
				continue;
			}
			if (last) {
				best.pop();
			}
			best.splice(
				partitionPoint(best.length, (i) => compare(best[i]!, document) < 0),
				0,
				document,
			);
		}
		return best;
	}
}

function compare(a: EntityDocument, b: EntityDocument): number {
	return b.mentions - a.mentions || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
