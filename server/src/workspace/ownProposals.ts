import { suggestedNamesAndTimes } from '../corpus/suggestions';
import type { ExchangeAnnotation } from '../formats/exchange';
import type { DocumentView } from './documentView';

/** Under which name the program's own suggestions go out. */
const OWN_MODEL = 'corpus-annotator';

/** What the analysis suggests in a document beside what people decided. */
export function ownProposals({
	path,
	table,
	analysis,
	entities,
}: Pick<DocumentView, 'path' | 'table' | 'analysis' | 'entities'>): readonly ExchangeAnnotation[] {
	return suggestedNamesAndTimes(table, analysis).map(({ start, end, label, certainty, value, mention }) => {
		const entity = mention === undefined ? undefined : entities[mention];
		return {
			id: `urn:corpus-annotator:${encodeURIComponent(path)}:${label}:${start}-${end}`,
			label,
			parts: [{ start, end }],
			...(entity !== undefined && { entity }),
			...(value !== undefined && { value }),
			suggestion: { model: OWN_MODEL, score: certainty },
		};
	});
}
