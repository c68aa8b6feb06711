import { ownCopy } from './nameCase';

/** Strings by number, each kept once. Numbers are never given to another string. */
export class StringTable {
	readonly #numbers = new Map<string, number>();
	readonly #strings: string[] = [];

	get size(): number {
		return this.#strings.length;
	}

	has(text: string): boolean {
		return this.#numbers.has(text);
	}

	numberOf(text: string): number {
		let number = this.#numbers.get(text);
		if (number === undefined) {
			number = this.#strings.length;
			const own = ownCopy(text);
			this.#strings.push(own);
			this.#numbers.set(own, number);
		}
		return number;
	}

	string(number: number): string {
		return this.#strings[number]!;
	}
}
