import type { CorpusSearch } from '../annotations/coverage';
import type { CorpusRule } from '../annotations/model';
import type { LineKey } from '../core/model';
import { hashString } from '../core/text/hash';
import { foldLine } from '../core/text/normalize';
import type { TextTable } from '../core/textTable';
import type { CorpusView } from '../corpus/model';

/** Looks through the texts of a corpus's documents, open or on disk. */
export class TextSearch implements CorpusSearch {
	constructor(
		private readonly corpus: CorpusView,
		private readonly textOf: (path: string) => Promise<string | undefined>,
		private readonly newTable: (text: string) => TextTable,
	) {}

	documentsWithLine(key: LineKey): readonly string[] {
		return this.corpus.documentsWithLine(key);
	}

	/** Each document is read once, without an index: a person asked for it, and waits. */
	async documentsWithPassage(text: string): Promise<readonly string[]> {
		const sought = foldLine(text);
		const found: string[] = [];
		for (const path of this.corpus.documents) {
			const document = await this.textOf(path);
			if (document !== undefined && sought !== '' && foldLine(document).includes(sought)) {
				found.push(path);
			}
		}
		return found;
	}

	async read(path: string): Promise<TextTable | undefined> {
		const text = await this.textOf(path);
		return text === undefined ? undefined : this.newTable(text);
	}
}

/** The documents for which other rules hold now than before. */
export async function documentsOfChangedRules(
	before: readonly CorpusRule[],
	now: readonly CorpusRule[],
	search: CorpusSearch,
): Promise<ReadonlySet<string>> {
	const old = new Set(before);
	const current = new Set(now);
	const changed = [...now.filter((rule) => !old.has(rule)), ...before.filter((rule) => !current.has(rule))];
	const paths = new Set<string>();
	for (const { match, text } of changed) {
		const found =
			match === 'line' ? search.documentsWithLine(hashString(foldLine(text))) : await search.documentsWithPassage(text);
		found.forEach((path) => paths.add(path));
	}
	return paths;
}
