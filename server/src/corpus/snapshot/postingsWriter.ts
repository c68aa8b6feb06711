import { hashOf } from '../numberTable';
import type { PostingColumns } from '../storedPostings';
import { placesFor } from '../storedStrings';
import { ByteWriter } from './bytes';

/** Things that are done between two turns of others. */
export const AT_ONCE = 4096;

/** Gathers which documents have which keys, in the order of the documents. */
export class PostingsWriter {
	readonly #places = new Map<number, number>();
	readonly #counts: number[] = [];
	/** A key's place and a document by turns. */
	#pairs = new Uint32Array(1024);
	#length = 0;

	/** Number of different keys. */
	get size(): number {
		return this.#places.size;
	}

	/** @returns the key's place */
	add(key: number, document: number): number {
		let place = this.#places.get(key);
		if (place === undefined) {
			place = this.#places.size;
			this.#places.set(key, place);
			this.#counts.push(0);
		}
		this.#counts[place]!++;
		if (this.#length === this.#pairs.length) {
			const wide = new Uint32Array(2 * this.#length);
			wide.set(this.#pairs);
			this.#pairs = wide;
		}
		this.#pairs[this.#length++] = place;
		this.#pairs[this.#length++] = document;
		return place;
	}

	/** Of a key that was added. */
	placeOf(key: number): number {
		return this.#places.get(key)!;
	}

	/** In steps. */
	*columns(): Generator<undefined, PostingColumns> {
		const keys = Float64Array.from(this.#places.keys());
		yield;
		const places = new Int32Array(placesFor(keys.length));
		for (let place = 0; place < keys.length; place++) {
			let at = hashOf(keys[place]!) & (places.length - 1);
			while (places[at] !== 0) {
				at = (at + 1) & (places.length - 1);
			}
			places[at] = place + 1;
			if (place % AT_ONCE === 0) {
				yield;
			}
		}
		const starts = new Uint32Array(keys.length + 1);
		this.#counts.forEach((count, place) => (starts[place + 1] = starts[place]! + count));
		yield;
		const documents = new Uint32Array(this.#length / 2);
		const next = starts.slice();
		for (let i = 0; i < this.#length; i += 2) {
			documents[next[this.#pairs[i]!]!++] = this.#pairs[i + 1]!;
			if (i % (2 * AT_ONCE) === 0) {
				yield;
			}
		}
		const out = new ByteWriter();
		const ends = new Uint32Array(keys.length);
		for (let place = 0; place < keys.length; place++) {
			out.number(this.#counts[place]!);
			for (let i = starts[place]!; i < starts[place + 1]!; i++) {
				out.number(documents[i]! - (i > starts[place]! ? documents[i - 1]! : 0));
			}
			ends[place] = out.length;
			if (place % AT_ONCE === 0) {
				yield;
			}
		}
		return { keys, places, ends, bytes: out.written() };
	}
}
