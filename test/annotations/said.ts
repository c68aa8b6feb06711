import type { CommandOutcome, MarkScope } from '../../server/src/annotations/model';
import type { MemoryCorpusFolder } from '../support/memoryCorpusFolder';

/** How far a command reached, and what it answers: `1/1 Tagged as PER: 1 passage`. */
export function says({ annotations, documents, message }: CommandOutcome): string {
	return `${annotations}/${documents} ${message}`;
}

/** Tags what is selected in a document. */
export async function tag(corpus: MemoryCorpusFolder, path: string, label: string, entity?: string): Promise<string> {
	return says(await corpus.service.tag(corpus.document(path), corpus.selection(path), label, { entity }));
}

/** Marks what is selected in a document. */
export async function mark(
	corpus: MemoryCorpusFolder,
	path: string,
	decision: 'boilerplate' | 'content',
	scope: MarkScope,
): Promise<string> {
	return says(await corpus.service.mark(corpus.document(path), corpus.selection(path), decision, scope));
}
