/** The documents of a corpus by number. A number is never given to another path. */
export class DocumentNumbers {
	#numbers = new Map<string, number>();
	#paths: string[] = [];

	/** Numbers that were given are less than this. */
	get size(): number {
		return this.#paths.length;
	}

	numberOf(path: string): number {
		let number = this.#numbers.get(path);
		if (number === undefined) {
			number = this.#paths.push(path) - 1;
			this.#numbers.set(path, number);
		}
		return number;
	}

	/** Undefined for a path that was given none. */
	known(path: string): number | undefined {
		return this.#numbers.get(path);
	}

	pathOf(number: number): string {
		return this.#paths[number]!;
	}

	/** As {@link pathOf} by the numbers of now, also once others are laid. */
	get paths(): (number: number) => string {
		const paths = this.#paths;
		return (number) => paths[number]!;
	}

	/** Begins with these; what there was before is forgotten. */
	lay(paths: readonly string[]): void {
		this.#numbers = new Map();
		this.#paths = [];
		paths.forEach((path) => this.numberOf(path));
	}
}
