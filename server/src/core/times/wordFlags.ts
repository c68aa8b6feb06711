/** The letters up to here are compared without regard to case: Latin with its Vietnamese additions, Greek, Cyrillic. */
const FOLDED_UNITS = 0x2020;
let foldedUnits: Uint16Array | undefined;

/** The code unit that stands for each in comparing words, as `foldWord` folds them. */
function foldedUnitTable(): Uint16Array {
	if (!foldedUnits) {
		foldedUnits = Uint16Array.from({ length: FOLDED_UNITS }, (_, unit) => unit);
		for (const [from, to] of [
			[0x41, 0x530],
			[0x1e00, 0x1f00],
		] as const) {
			for (let unit = from; unit < to; unit++) {
				const lower = String.fromCharCode(unit).toLowerCase();
				foldedUnits[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
			}
		}
		foldedUnits[0x401] = foldedUnits[0x451] = 0x435;
		foldedUnits[0x2019] = 0x27;
	}
	return foldedUnits;
}

/** What is known of words, as bits, asked for a passage without cutting it out. A few other words have bits, too. */
export class WordFlags {
	readonly #flags = new Uint8Array(1 << 16);
	readonly #units = foldedUnitTable();

	/** Adds bits to a folded word, composed or decomposed. */
	add(word: string, bits: number): void {
		this.#flags[this.#hash(word, 0, word.length)]! |= bits;
		const decomposed = word.normalize('NFD');
		if (decomposed !== word) {
			this.#flags[this.#hash(decomposed, 0, decomposed.length)]! |= bits;
		}
	}

	/** All the bits of a word, and now and then those of another one that collides with it. */
	get(text: string, start: number, end: number): number {
		return this.#flags[this.#hash(text, start, end)]!;
	}

	/** A 16-bit FNV-1a over the folded UTF-16 code units. */
	#hash(text: string, start: number, end: number): number {
		const units = this.#units;
		let hash = 0x811c9dc5;
		for (let i = start; i < end; i++) {
			const unit = text.charCodeAt(i);
			hash = Math.imul(hash ^ (unit < FOLDED_UNITS ? units[unit]! : unit), 0x01000193);
		}
		return ((hash >>> 16) ^ hash) & 0xffff;
	}
}
