import { sep } from 'node:path';
import { RULES_FILE } from '../annotations/store';
import type { Documents } from './documents';
import { recordLines } from './recordLines';

/** A rule leaves out what is no document. */
export interface UnknownException {
	/** From the documents' base. */
	readonly file: string;
	/** Zero-based. */
	readonly line: number;
	readonly path: string;
}

/**
 * Paths in the `except` of rules that are no document's: patterns, say, which mean nothing there. Only corpora all of whose
 * documents were found are looked at.
 *
 * @param path an absolute path, with which the documents were found
 */
export function unknownExceptions(documents: Documents, path: string): readonly UnknownException[] {
	const known = new Set(documents.paths);
	return documents.corpora.flatMap((corpus) => {
		const isWhole = corpus.root === path || corpus.root.startsWith(path + sep);
		const unknown = (isWhole ? corpus.annotations.rules : []).flatMap(({ id, except }) =>
			except
				.filter((document) => !known.has(documents.pathFromBase(corpus, document)))
				.map((document) => ({ id, path: document })),
		);
		const lines = unknown.length > 0 ? recordLines(corpus, RULES_FILE.path) : undefined;
		return unknown.map(({ id, path: document }) => ({
			file: documents.pathFromBase(corpus, RULES_FILE.path),
			line: lines?.get(id) ?? 0,
			path: document,
		}));
	});
}
