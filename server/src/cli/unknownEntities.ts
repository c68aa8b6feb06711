import { ENTITIES_FILE } from '../annotations/store';
import { analyzeDocuments } from '../corpus/analyzeCorpus';
import { Corpus } from '../corpus/corpus';
import type { Documents } from './documents';
import { recordLines } from './recordLines';

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
		const lines = recordLines(corpus, ENTITIES_FILE.path);
		return decisions.flatMap((decision) => {
			if (decision.kind === 'not-a-name' || found.decidedOn(decision) !== undefined) {
				return [];
			}
			const line = lines.get(decision.id) ?? 0;
			return [{ file: documents.pathFromBase(corpus, ENTITIES_FILE.path), line, entity: decision.entity }];
		});
	});
}
