import type { Translate } from '../messages';
import type { AnnotationItem, LabelItem } from '../protocol';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { hasSpan } from './lookup';
import { toRange, type PositionEncoding } from './positions';
import { labelDescription, labelTitle } from './vocabulary';

/** What people decided in a document, for an editor that draws it. Orphans have no place: they are diagnostics. */
export class AnnotationItemsProvider {
	readonly #encoding: PositionEncoding;
	readonly #translate: Translate;

	constructor(encoding: PositionEncoding, translate: Translate) {
		this.#encoding = encoding;
		this.#translate = translate;
	}

	annotations(document: DocumentView, corpus: CorpusAccess): AnnotationItem[] {
		return document.annotations.filter(hasSpan).map(({ annotation: { id, label, creator, created }, span, state }) => {
			const color = corpus.labels.find(({ name }) => name === label)?.color;
			return {
				id,
				label,
				title: labelTitle(label, corpus.labels, this.#translate),
				...(color !== undefined && { color }),
				range: toRange(document.table.lines, span, this.#encoding),
				state: state === 'moved' ? 'moved' : 'exact',
				...(creator !== undefined && { creator }),
				...(created !== undefined && { created }),
			};
		});
	}

	/** The labels that a document can be tagged with, with their words in the person's language. */
	labels(corpus: CorpusAccess): LabelItem[] {
		return corpus.labels.map((label) => {
			const title = labelTitle(label.name, corpus.labels, this.#translate);
			const description = labelDescription(label.name, corpus.labels, this.#translate);
			return { ...label, title, ...(description !== undefined && { description }) };
		});
	}
}
