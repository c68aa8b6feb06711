import { ownCopy } from './nameCase';
import type { StoredStrings } from './storedStrings';

/** Strings by number, each kept once. Numbers are never given to another string. */
export class StringTable {
	/** The first ones, where they lie. */
	#stored: StoredStrings | undefined;
	/** Of those that aren't stored. */
	readonly #numbers = new Map<string, number>();
	/** Those that aren't stored, and of the stored ones those that somebody asked for. */
	#strings: (string | undefined)[] = [];
	#size = 0;

	get size(): number {
		return this.#size;
	}

	/** Begins with these, under their numbers; what there was before is forgotten. */
	lay(stored: StoredStrings): void {
		this.#stored = stored;
		this.#numbers.clear();
		this.#strings = [];
		this.#size = stored.size;
	}

	numberOf(text: string): number {
		let number = this.known(text);
		if (number === undefined) {
			number = this.#size++;
			const own = ownCopy(text);
			this.#strings[number] = own;
			this.#numbers.set(own, number);
		}
		return number;
	}

	/** Undefined for a string that has none. */
	known(text: string): number | undefined {
		return this.#numbers.get(text) ?? this.#stored?.numberOf(text);
	}

	string(number: number): string {
		return (this.#strings[number] ??= this.#stored!.string(number));
	}
}
