import type { TextTable } from '../core/textTable';
import { type CorpusSearch, READ_AT_ONCE } from './coverage';
import type { HitReference, Ticks } from './markEverywhere';
import { MarkTargets } from './markTargets';
import type { LinePiece } from './selection';

/**
 * A line that links to another article has the text of that article's headline: marked in the whole corpus, it would take
 * the headline away, too. What is to be left and what is meant in the documents of such headlines; undefined where there are none.
 */
export async function ticksBesideHeadlines(
	{ path: here, table }: { readonly path: string; readonly table: TextTable },
	pieces: readonly LinePiece[],
	search: CorpusSearch,
): Promise<Ticks | undefined> {
	const targets = new MarkTargets(table, pieces);
	const meant = new Set(pieces.map(({ line }) => line));
	const paths = new Set(
		targets.lines.flatMap(({ form, text }) =>
			search.documentsWithLine(form.key).filter((path) => search.isHeadline(path, text)),
		),
	);
	const hits: HitReference[] = [];
	const except: HitReference[] = [];
	const order = [...paths];
	for (let at = 0; at < order.length; at += READ_AT_ONCE) {
		const batch = order.slice(at, at + READ_AT_ONCE);
		const read = await Promise.all(batch.map((path) => (path === here ? table : search.read(path))));
		batch.forEach((path, i) => {
			for (const { line, kind } of read[i] ? targets.in(read[i]) : []) {
				const isLeft = isHeadlineAt(search, path, read[i]!, line) && !(path === here && meant.has(line));
				(isLeft ? except : hits).push({ path, line, kind });
			}
		});
	}
	return except.length > 0 ? { hits, except } : undefined;
}

/** Of a line that stands there twice it can't be told which one is the headline. */
export function isHeadlineAt(search: CorpusSearch, path: string, table: TextTable, line: number): boolean {
	return search.isHeadline(path, table.lines.lineText(line).trim());
}
