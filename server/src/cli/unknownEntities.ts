import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITIES_FILE } from '../annotations/store';
import { analyzeDocuments } from '../corpus/analyzeCorpus';
import { Corpus } from '../corpus/corpus';
import type { Documents } from './documents';

export interface UnknownEntity {
	/** From the documents' base. */
	readonly file: string;
	/** Zero-based. */
	readonly line: number;
	readonly entity: string;
}

/**
 * Decisions on entities that no document has. Documents are analysed only where there are decisions, and only where `path`
 * is a corpus as a whole: an entity may stand in another part of it.
 *
 * @param path an absolute path, with which the documents were found
 */
export function unknownEntities(documents: Documents, path: string): readonly UnknownEntity[] {
	return documents.corpora.flatMap((corpus) => {
		const decisions = corpus.annotations.entityDecisions.filter(({ kind }) => kind !== 'not-a-name');
		if (decisions.length === 0 || path !== corpus.root) {
			return [];
		}
		const found = new Corpus();
		const { languages } = corpus.configuration;
		const analyzed = analyzeDocuments(
			documents.paths,
			(document) => documents.read(document)?.text,
			{
				...documents.decided,
				entityDecisions: documents.entityDecisions,
				answers: documents.answers,
				...(languages && { languages }),
			},
			found,
		);
		// Nothing is asked of the documents; what they name is known when the last of them was analysed.
		Array.from(analyzed, () => undefined);
		const file = join(corpus.root, ENTITIES_FILE.path);
		const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
		return decisions.flatMap((decision) => {
			if (decision.kind === 'not-a-name' || found.entity(decision.entity)) {
				return [];
			}
			const line = Math.max(
				0,
				lines.findIndex((text) => idOf(text) === decision.id),
			);
			return [{ file: documents.pathFromBase(corpus, ENTITIES_FILE.path), line, entity: decision.entity }];
		});
	});
}

function idOf(line: string): unknown {
	try {
		const record: unknown = JSON.parse(line.replace(/^\uFEFF/u, ''));
		return typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
	} catch {
		return undefined;
	}
}
