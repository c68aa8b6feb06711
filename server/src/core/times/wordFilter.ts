/** A set of words that can be asked about a passage without cutting it out; it may say yes to a few others. */
export class WordFilter {
	readonly #bits = new Uint8Array(1 << 13);

	/** Adds a folded word as it is written in lower case, with a capital, in capitals, composed and decomposed. */
	add(word: string): void {
		const plain = [word, word.replace(/е/gu, 'ё'), word.replace(/'/gu, '’')];
		for (const form of plain.flatMap((lower) => [
			lower,
			lower[0]!.toUpperCase() + lower.slice(1),
			lower.toUpperCase(),
		])) {
			for (const written of [form.normalize('NFC'), form.normalize('NFD')]) {
				const hash = hashUnits(written, 0, written.length);
				this.#bits[hash >> 3]! |= 1 << (hash & 7);
			}
		}
	}

	/** False where the passage is none of the words. */
	mayHave(text: string, start: number, end: number): boolean {
		const hash = hashUnits(text, start, end);
		return (this.#bits[hash >> 3]! & (1 << (hash & 7))) !== 0;
	}
}

/** A 16-bit FNV-1a over the UTF-16 code units. */
function hashUnits(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let i = start; i < end; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return ((hash >>> 16) ^ hash) & 0xffff;
}
