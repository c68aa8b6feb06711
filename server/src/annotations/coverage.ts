import type { LineKey } from '../core/model';
import { lineKeyOf, templateKeyOf } from '../core/text/lineKey';
import type { LineForm } from '../core/text/lineLikeness';
import type { TextTable } from '../core/textTable';
import type { CorpusRule } from './model';
import type { Reach } from './outcomes';
import { isExcepted, matchRules } from './rules';

/** Awaited now and then in long work, with how much is done: lets others go first, shows how far it is, and throws where it was cancelled. */
export type Pause = (done: number, all: number) => Promise<void>;

/** What a command on the whole corpus asks of the corpus. Paths are from its root. */
export interface CorpusSearch {
	documentsWithLine(key: LineKey): readonly string[];
	/** The same for a line with digits that are taken for any others. */
	documentsWithTemplate(key: LineKey): readonly string[];
	/** Lines that may be near this one, each with the documents that have it. */
	linesLike(form: LineForm): ReadonlyMap<LineKey, readonly string[]>;
	/** How often a document has a line, or each line of a template; undefined where it isn't known without reading. */
	occurrences(path: string, match: 'line' | 'template', key: LineKey): ReadonlyMap<LineKey, number> | undefined;
	/** Documents that may have the passage inside a line; each is read and looked through. */
	documentsWithPassage(text: string, pause?: Pause): Promise<readonly string[]>;
	/** Documents with how often a text stands in each, as `count` tells; `key` is the same for counts that are the same. */
	documentsWhere(key: string, count: (text: string) => number, pause?: Pause): Promise<ReadonlyMap<string, number>>;
	/** The text is that of the document's own headline, as the analysis has it. */
	isHeadline(path: string, text: string): boolean;
	/** The document as it is now, open or on disk; undefined where it can't be read. */
	read(path: string): Promise<TextTable | undefined>;
}

/** Documents read at the same time: each waits for the disk several times, and no one for another. */
export const READ_AT_ONCE = 64;

/**
 * How many passages of how many documents the rules cover now. `here`, the document of the command if it has one, is taken as given.
 * Rules on lines are counted by the corpus's index; only for passages inside lines, documents are read.
 */
export async function rulesReach(
	rules: readonly CorpusRule[],
	search: CorpusSearch,
	here?: { readonly path: string; readonly table: TextTable },
): Promise<Reach> {
	const covered = new Map<string, Map<LineKey, number>>();
	const unread = new Set(here ? [here.path] : []);
	const onLines = rules.every(({ match }) => match !== 'passage');
	for (const rule of rules) {
		const key = rule.match === 'line' ? lineKeyOf(rule.text) : templateKeyOf(rule.text);
		for (const path of await documentsOfRule(rule, search)) {
			const known =
				onLines && rule.match !== 'passage' && !unread.has(path)
					? search.occurrences(path, rule.match, key)
					: undefined;
			if (!known) {
				unread.add(path);
			} else if (!isExcepted(rule, path)) {
				const lines = covered.get(path) ?? new Map<LineKey, number>();
				known.forEach((count, line) => lines.set(line, count));
				covered.set(path, lines);
			}
		}
	}
	let annotations = 0;
	let documents = 0;
	const add = (count: number): void => {
		annotations += count;
		documents += count > 0 ? 1 : 0;
	};
	for (const [path, lines] of covered) {
		add(unread.has(path) ? 0 : [...lines.values()].reduce((sum, count) => sum + count, 0));
	}
	const paths = [...unread];
	for (let i = 0; i < paths.length; i += READ_AT_ONCE) {
		const counts = await Promise.all(
			paths.slice(i, i + READ_AT_ONCE).map(async (path) => {
				const table = path === here?.path ? here.table : await search.read(path);
				return table ? matchRules(table, path, rules).length : 0;
			}),
		);
		counts.forEach(add);
	}
	return { annotations, documents };
}

/** Documents that may have what the rule is about. */
export async function documentsOfRule(
	{ match, text }: Pick<CorpusRule, 'match' | 'text'>,
	search: CorpusSearch,
): Promise<readonly string[]> {
	switch (match) {
		case 'line':
			return search.documentsWithLine(lineKeyOf(text));
		case 'template':
			return search.documentsWithTemplate(templateKeyOf(text));
		case 'passage':
			return search.documentsWithPassage(text);
	}
}
