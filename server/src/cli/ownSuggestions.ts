import type { AnchoredAnnotation } from '../annotations/model';
import { analyzeDocuments } from '../corpus/analyzeCorpus';
import type { ExchangeDocument } from '../formats/exchange';
import { inTextOrder } from '../formats/fit';
import { exchangeDocument } from '../formats/fromStore';
import { ownProposals } from '../workspace/ownProposals';
import type { Documents } from './documents';

/** The documents with their annotations, and with what the analysis suggests beside what people decided. */
export async function* ownSuggestions(
	documents: Documents,
	readAnnotations: (
		documents: Documents,
		path: string,
		text: string,
	) => Record<'annotations' | 'suggestions', readonly AnchoredAnnotation[]>,
): AsyncGenerator<ExchangeDocument> {
	await documents.loadDecisions();
	const languages = documents.corpora.map(({ configuration }) => configuration.languages);
	const analyzed = analyzeDocuments(documents.paths, (path) => documents.read(path)?.text, {
		...documents.decided,
		...(languages.every((some) => some !== undefined) && { languages: [...new Set(languages.flat())] }),
		entityDecisions: documents.entityDecisions,
		answers: documents.answers,
	});
	for (const document of analyzed) {
		const { path, table } = document;
		const { annotations, suggestions } = readAnnotations(documents, path, table.text);
		const decided = exchangeDocument(path, table.text, annotations, suggestions);
		yield { ...decided, annotations: inTextOrder([...decided.annotations, ...ownProposals(document)]) };
	}
}
