import type { LineKey } from '../core/model';
import { hashString } from '../core/text/hash';
import { foldLine } from '../core/text/normalize';
import type { TextTable } from '../core/textTable';
import type { CorpusRule } from './model';
import type { Reach } from './outcomes';
import { matchRules } from './rules';

/** What a command on the whole corpus asks of the corpus. Paths are from its root. */
export interface CorpusSearch {
	documentsWithLine(key: LineKey): readonly string[];
	/** Documents that may have the passage inside a line; each is read and looked through. */
	documentsWithPassage(text: string): Promise<readonly string[]>;
	/** The document as it is now, open or on disk; undefined where it can't be read. */
	read(path: string): Promise<TextTable | undefined>;
}

/** Documents read at the same time. */
const BATCH = 16;

/** How many passages of how many documents the rules cover now. `here`, the document of the command, is taken as given. */
export async function rulesReach(
	rules: readonly CorpusRule[],
	search: CorpusSearch,
	here: { readonly path: string; readonly table: TextTable },
): Promise<Reach> {
	const paths = new Set([here.path]);
	for (const rule of rules) {
		const found =
			rule.match === 'line'
				? search.documentsWithLine(hashString(foldLine(rule.text)))
				: await search.documentsWithPassage(rule.text);
		for (const path of found) {
			paths.add(path);
		}
	}
	let annotations = 0;
	let documents = 0;
	const all = [...paths];
	for (let i = 0; i < all.length; i += BATCH) {
		const counts = await Promise.all(
			all.slice(i, i + BATCH).map(async (path) => {
				const table = path === here.path ? here.table : await search.read(path);
				return table ? matchRules(table, path, rules).length : 0;
			}),
		);
		for (const count of counts) {
			annotations += count;
			documents += count > 0 ? 1 : 0;
		}
	}
	return { annotations, documents };
}
