import { normalizeUri } from '../platform/fileSystem';
import type { CorpusFolder } from './corpusFolder';
import type { Parameters } from './parameters';
import type { Session } from './session';

/** The corpus that the member `uri` names, or the one of the document that it names. */
export async function corpusAt(session: Session, parameters: Parameters): Promise<CorpusFolder> {
	const uri = parameters.string('uri', "a document's URI, or a corpus's root");
	return session.corpora.get(normalizeUri(uri)) ?? (await session.locate(uri)).corpus;
}
