import { readKnowledgeUri, shortKnowledgeUri } from '../core/knowledgeUri';
import type { KnowledgeEntry } from '../corpus/knowledgeBase';
import type { KnowledgeBaseParams, KnowledgeBaseResult, KnowledgeItem } from '../entityProtocol';
import type { CorpusAccess } from '../workspace/documentView';

const LIMIT = 100;

/** Things of a corpus's knowledge base, for a list to choose from. */
export function knowledgeItems(
	{ knowledgeBase, knowledgeBasePath: file }: CorpusAccess,
	{ text, limit = LIMIT }: KnowledgeBaseParams,
): KnowledgeBaseResult {
	const typed = readKnowledgeUri(text);
	return {
		...(file !== undefined && { file }),
		entries: knowledgeBase.search(text, limit).map(toItem),
		...(typed !== undefined && { typed: knowledgeItem({ knowledgeBase }, typed) }),
	};
}

/** What is known of an address. */
export function knowledgeItem({ knowledgeBase }: Pick<CorpusAccess, 'knowledgeBase'>, uri: string): KnowledgeItem {
	return toItem(knowledgeBase.find(readKnowledgeUri(uri) ?? uri) ?? { uri });
}

function toItem(entry: Pick<KnowledgeEntry, 'uri'> & Partial<KnowledgeEntry>): KnowledgeItem {
	return { ...entry, short: shortKnowledgeUri(entry.uri) };
}
