import { addTo } from '../core/addTo';
import { hashString } from '../core/text/hash';
import { keyOfText } from './alignTexts';
import type { ImportedDocument } from './imported';

/** The corpus's documents, as an import needs them. */
export interface CorpusTexts {
	/** From the corpus's root, with forward slashes. */
	readonly paths: readonly string[];
	/** Undefined where it can't be read, which was told. */
	read(path: string): Promise<string | undefined>;
}

/** Finds the document that an import speaks of: by its path, by its name where no other has it, by its text. */
export class DocumentFinder {
	readonly #corpus: CorpusTexts;
	/** To themselves: what an import names is a part of a long text that would be kept with it. */
	readonly #paths = new Map<string, string>();
	/** By name without folder and ending, in lower case. */
	readonly #byName = new Map<string, string[]>();
	#byText: Map<number, string[]> | undefined;
	/** Of documents with one text each is found once. */
	readonly #found = new Set<string>();

	constructor(corpus: CorpusTexts) {
		this.#corpus = corpus;
		corpus.paths.forEach((path) => this.#addName(path));
	}

	/** A document that is new to the corpus. Answers with its path, as it is to be kept. */
	add(imported: string, text: string): string {
		const path = copied(imported);
		this.#addName(path);
		if (this.#byText) {
			addTo(this.#byText, textKey(text), path);
		}
		return path;
	}

	has(path: string): boolean {
		return this.#paths.has(path);
	}

	#addName(path: string): void {
		this.#paths.set(path, path);
		addTo(this.#byName, nameOf(path), path);
	}

	/** The path, and the text; undefined where there is none. */
	async find({
		name,
		text,
	}: Pick<ImportedDocument, 'name' | 'text'>): Promise<{ readonly path: string; readonly text: string } | undefined> {
		const named = name === undefined ? undefined : this.#named(name);
		const known = named === undefined ? undefined : await this.#corpus.read(named);
		if (named !== undefined && known !== undefined && (text === undefined || keyOfText(text) === keyOfText(known))) {
			return this.#taken(named, known);
		}
		if (text !== undefined) {
			for (const path of await this.#withText(text)) {
				const there = await this.#corpus.read(path);
				if (there !== undefined && keyOfText(there) === keyOfText(text)) {
					return this.#taken(path, there);
				}
			}
		}
		// One of that name that was changed since: quotes find what is left.
		return named !== undefined && known !== undefined ? this.#taken(named, known) : undefined;
	}

	#taken(path: string, text: string): { path: string; text: string } {
		this.#found.add(path);
		return { path, text };
	}

	#named(name: string): string | undefined {
		const path = name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/u, '');
		const spelled = [path, `${path}.txt`, path.normalize('NFC'), path.normalize('NFD')].find((one) =>
			this.#paths.has(one),
		);
		if (spelled !== undefined) {
			return this.#paths.get(spelled);
		}
		const stem = stemOf(path);
		const same = this.#byName.get(nameOf(path)) ?? [];
		const below = same.filter((one) => stemOf(one) === stem || stemOf(one).endsWith(`/${stem}`));
		return below.length === 1 ? below[0] : same.length === 1 ? same[0] : undefined;
	}

	/** Those not found yet first. */
	async #withText(text: string): Promise<readonly string[]> {
		if (!this.#byText) {
			const byText = new Map<number, string[]>();
			for (const path of this.#paths.keys()) {
				const known = await this.#corpus.read(path);
				if (known !== undefined) {
					addTo(byText, textKey(known), path);
				}
			}
			this.#byText = byText;
		}
		const same = this.#byText.get(textKey(text)) ?? [];
		return [...same].sort((a, b) => Number(this.#found.has(a)) - Number(this.#found.has(b)));
	}
}

/** The same string, and no part of another one: engines keep the whole for a part. */
function copied(text: string): string {
	return String(JSON.parse(JSON.stringify(text)));
}

function textKey(text: string): number {
	return hashString(keyOfText(text));
}

function stemOf(path: string): string {
	return path.replace(/\.[^./]{1,8}$/u, '').toLowerCase();
}

function nameOf(path: string): string {
	return stemOf(path.slice(path.lastIndexOf('/') + 1));
}
