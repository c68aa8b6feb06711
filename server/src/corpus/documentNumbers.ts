/** The documents of a corpus by number. A number is never given to another path. */
export class DocumentNumbers {
	readonly #numbers = new Map<string, number>();
	readonly #paths: string[] = [];

	numberOf(path: string): number {
		let number = this.#numbers.get(path);
		if (number === undefined) {
			number = this.#paths.push(path) - 1;
			this.#numbers.set(path, number);
		}
		return number;
	}

	pathOf(number: number): string {
		return this.#paths[number]!;
	}
}
