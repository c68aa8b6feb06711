import { startOf } from './packedNumbers';

/** Strings by number, used where they lie in the bytes of a snapshot: none is made before it is asked for. */
export interface StringColumns {
	/** The UTF-16 code units of all of them. */
	readonly units: Uint16Array;
	/** Where each of them ends. */
	readonly ends: Uint32Array;
	/** Open addressing by {@link hashText}: a string's number plus one; 0 is free. A power of two, or nothing where none is looked for. */
	readonly places: Int32Array;
}

/** Code units that are made a string at once. */
const UNITS_AT_ONCE = 4096;

export class StoredStrings {
	readonly #columns: StringColumns;

	constructor(columns: StringColumns) {
		this.#columns = columns;
	}

	get size(): number {
		return this.#columns.ends.length;
	}

	string(number: number): string {
		const { units, ends } = this.#columns;
		const end = ends[number]!;
		let text = '';
		for (let at = startOf(ends, number); at < end; at += UNITS_AT_ONCE) {
			text += String.fromCharCode(...units.subarray(at, Math.min(end, at + UNITS_AT_ONCE)));
		}
		return text;
	}

	/** Undefined for a string that isn't among them. */
	numberOf(text: string): number | undefined {
		const { places } = this.#columns;
		const last = places.length - 1;
		for (let place = hashText(text) & last; ; place = (place + 1) & last) {
			const number = (places[place] ?? 0) - 1;
			if (number < 0) {
				return undefined;
			}
			if (this.#isAt(number, text)) {
				return number;
			}
		}
	}

	#isAt(number: number, text: string): boolean {
		const { units, ends } = this.#columns;
		const start = startOf(ends, number);
		if (ends[number]! - start !== text.length) {
			return false;
		}
		for (let i = 0; i < text.length; i++) {
			if (units[start + i] !== text.charCodeAt(i)) {
				return false;
			}
		}
		return true;
	}
}

/** The columns of some strings, by which they are found by number and by what they say; of two that say the same the first is found. */
export function packStrings(strings: readonly string[]): StringColumns {
	const places = new Int32Array(placesFor(strings.length));
	const last = places.length - 1;
	strings.forEach((text, number) => {
		let place = hashText(text) & last;
		while (places[place] !== 0) {
			place = (place + 1) & last;
		}
		places[place] = number + 1;
	});
	return { ...packTexts(strings), places };
}

/** The columns of some strings that are found by number alone. */
export function packTexts(strings: readonly string[]): StringColumns {
	const units = new Uint16Array(strings.reduce((sum, { length }) => sum + length, 0));
	const ends = new Uint32Array(strings.length);
	let at = 0;
	strings.forEach((text, number) => {
		for (let i = 0; i < text.length; i++) {
			units[at++] = text.charCodeAt(i);
		}
		ends[number] = at;
	});
	return { units, ends, places: new Int32Array() };
}

/** Places for so many things in an open table, so that at most two thirds are taken: a power of two. */
export function placesFor(count: number): number {
	let places = 2;
	while (places * 2 < count * 3) {
		places *= 2;
	}
	return places;
}

/** In the manner of FNV-1a, its last steps those of MurmurHash3 by Austin Appleby; both are in the public domain. */
function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
	return hash ^ (hash >>> 13);
}
