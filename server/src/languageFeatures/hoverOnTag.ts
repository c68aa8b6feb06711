import { referenceTo } from '../annotations/model';
import { reason } from '../core/reason';
import { taggedBy } from '../corpus/applyDecisions';
import { COMMANDS } from '../protocol';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { SEPARATOR, type HoverSection, type HoverTools } from './hoverParts';
import type { annotationsAt } from './lookup';
import { labelDescription, labelTitle } from './vocabulary';

type Annotation = ReturnType<typeof annotationsAt>[number];

/** A person's tag of a label that the analysis has nothing to say about. */
export function hoverOnTag(
	tools: HoverTools,
	document: DocumentView,
	corpus: CorpusAccess,
	{ annotation, span, state }: Annotation,
): HoverSection {
	const { markup, translate } = tools;
	const description = labelDescription(annotation.label, corpus.labels, translate);
	const moved =
		state === 'moved'
			? translate(reason('The document was changed since; the passage was found again by its text.'))
			: '';
	return {
		span,
		paragraphs: [
			[
				[
					markup.bold(labelTitle(annotation.label, corpus.labels, translate)),
					...(description === undefined ? [] : [markup.text(description)]),
				].join(SEPARATOR),
			],
			[markup.italic(`${translate(taggedBy(referenceTo(annotation)))}.`), moved === '' ? '' : markup.italic(moved)],
			[markup.command(translate(reason('Remove Tag')), COMMANDS.untag, { uri: document.uri, id: annotation.id })],
		],
	};
}
