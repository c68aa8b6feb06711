/** Parts that grow one by one, so that no change of a large table takes long. A power of two. */
const PARTS = 64;
/** Places in a part to begin with. A power of two. */
const FIRST_PLACES = 8;
/** A part grows when more than this share of its places is taken. */
const FULL = 0.75;
const TWO_TO_32 = 4294967296;

/** A number other than 0 for each of many whole numbers from 0 to 2^53 - 1, in some 20 bytes each: a `Map` takes three times as much. */
export class NumberTable {
	readonly #parts: (Part | undefined)[] = Array.from({ length: PARTS });

	/** 0 where the key has none. */
	get(key: number): number {
		const hash = hashOf(key);
		return this.#parts[hash & (PARTS - 1)]?.get(key, hash) ?? 0;
	}

	/** @param value 32 bits with a sign; 0 takes the key away */
	set(key: number, value: number): void {
		const hash = hashOf(key);
		const part = (this.#parts[hash & (PARTS - 1)] ??= new Part());
		if (value === 0) {
			part.delete(key, hash);
		} else {
			part.set(key, hash, value);
		}
	}
}

/** Open addressing: a key stands at the first free place from that of its hash on. */
class Part {
	#keys = new Float64Array(FIRST_PLACES);
	/** 0: the place is free. */
	#values = new Int32Array(FIRST_PLACES);
	#size = 0;

	get(key: number, hash: number): number {
		return this.#values[this.#placeOf(key, hash)]!;
	}

	set(key: number, hash: number, value: number): void {
		let place = this.#placeOf(key, hash);
		if (this.#values[place] === 0) {
			this.#size++;
			if (this.#size > this.#keys.length * FULL) {
				this.#grow();
				place = this.#placeOf(key, hash);
			}
		}
		this.#keys[place] = key;
		this.#values[place] = value;
	}

	/** What stands behind it moves up, so that no search ends before its key. */
	delete(key: number, hash: number): void {
		let gap = this.#placeOf(key, hash);
		if (this.#values[gap] === 0) {
			return;
		}
		this.#size--;
		const last = this.#keys.length - 1;
		for (let place = (gap + 1) & last; this.#values[place] !== 0; place = (place + 1) & last) {
			const wanted = this.#firstPlace(hashOf(this.#keys[place]!));
			if (((place - wanted) & last) >= ((place - gap) & last)) {
				this.#keys[gap] = this.#keys[place]!;
				this.#values[gap] = this.#values[place]!;
				gap = place;
			}
		}
		this.#values[gap] = 0;
	}

	#placeOf(key: number, hash: number): number {
		const last = this.#keys.length - 1;
		let place = this.#firstPlace(hash);
		while (this.#values[place] !== 0 && this.#keys[place] !== key) {
			place = (place + 1) & last;
		}
		return place;
	}

	#firstPlace(hash: number): number {
		return Math.floor((hash >>> 0) / PARTS) & (this.#keys.length - 1);
	}

	#grow(): void {
		const [keys, values] = [this.#keys, this.#values];
		this.#keys = new Float64Array(2 * keys.length);
		this.#values = new Int32Array(2 * keys.length);
		for (let i = 0; i < keys.length; i++) {
			if (values[i] !== 0) {
				const place = this.#placeOf(keys[i]!, hashOf(keys[i]!));
				this.#keys[place] = keys[i]!;
				this.#values[place] = values[i]!;
			}
		}
	}
}

/** Both halves of the number, mixed in the manner of MurmurHash3 by Austin Appleby (public domain). */
export function hashOf(key: number): number {
	let hash = Math.imul(((key % TWO_TO_32) | 0) ^ Math.imul((key / TWO_TO_32) | 0, 0x9e3779b1), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
	return hash ^ (hash >>> 13);
}
