/** A longer name that a form is short for. */
export interface FullName {
	/** As it stands in the text. */
	readonly full: string;
	readonly type: number;
}

/** What names of a text are short for: the first one with each form, in lower case. One per text. */
export class FullNames {
	readonly #byForm = new Map<string, FullName>();
	readonly #firstWords = new Set<string>();

	/** @param firstWord of the form */
	add(form: string, firstWord: string, name: FullName): void {
		if (form.length > 1 && !this.#byForm.has(form)) {
			this.#byForm.set(form, name);
			this.#firstWords.add(firstWord);
		}
	}

	get(form: string): FullName | undefined {
		return this.#byForm.get(form);
	}

	/** Whether any of the forms begins with the word. */
	beginsWith(word: string): boolean {
		return this.#firstWords.has(word);
	}
}
