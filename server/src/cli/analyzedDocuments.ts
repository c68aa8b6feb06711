import { idsNow } from '../annotations/entityChanges';
import type { AnchoredAnnotation } from '../annotations/model';
import { analyzeDocuments } from '../corpus/analyzeCorpus';
import { Corpus } from '../corpus/corpus';
import type { ExchangeDocument } from '../formats/exchange';
import { inTextOrder } from '../formats/fit';
import { withEntitiesOfTags } from '../formats/entitiesOfTags';
import { exchangeDocument } from '../formats/fromStore';
import { ownProposals } from '../workspace/ownProposals';
import type { Documents } from './documents';

/**
 * The documents with their annotations, and with what the analysis has beside what people decided: the entities of their tags, or the
 * names and times that it suggests.
 */
export async function* analyzedDocuments(
	documents: Documents,
	readAnnotations: (
		documents: Documents,
		path: string,
		text: string,
	) => Record<'annotations' | 'suggestions', readonly AnchoredAnnotation[]>,
	{ withOwn, withEntities }: { readonly withOwn: boolean; readonly withEntities: boolean },
): AsyncGenerator<ExchangeDocument> {
	await documents.loadDecisions();
	const languages = documents.corpora.map(({ configuration }) => configuration.languages);
	const corpus = new Corpus();
	const idNow = idsNow(documents.entityDecisions);
	const analyzed = analyzeDocuments(
		documents.paths,
		(path) => documents.read(path)?.text,
		{
			...documents.decided,
			...(languages.every((some) => some !== undefined) && { languages: [...new Set(languages.flat())] }),
			entityDecisions: documents.entityDecisions,
			answers: documents.answers,
		},
		corpus,
	);
	for (const document of analyzed) {
		const { path, table } = document;
		const { annotations, suggestions } = readAnnotations(documents, path, table.text);
		const decided = exchangeDocument(
			path,
			table.text,
			annotations,
			suggestions,
			(id, form) => corpus.idNow(id, form) ?? idNow(id, form),
		);
		const named = withEntities ? withEntitiesOfTags(decided, document) : decided;
		yield withOwn ? { ...named, annotations: inTextOrder([...named.annotations, ...ownProposals(document)]) } : named;
	}
}
