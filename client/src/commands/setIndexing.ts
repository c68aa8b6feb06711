import { COMMANDS, type SetIndexingArgument } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';

/** Pauses or resumes the indexing of documents that aren't open, for this window. The setting `corpus.indexing` stays as it is. */
export async function setIndexing(session: CorpusSession, indexing: SetIndexingArgument['indexing']): Promise<void> {
	const argument: SetIndexingArgument = { indexing };
	await session.run(COMMANDS.setIndexing, argument);
}
