import { spansOf } from '../annotations/anchorEach';
import { isOnDocument } from '../annotations/annotationCommands';
import { type AnchoredAnnotation, referenceTo, type AnchorState } from '../annotations/model';
import type { DecisionReference, Span } from '../core/model';
import type { Translate } from '../messages';
import type { AnnotationItem, DocumentLabelItem, LabelItem } from '../protocol';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { hasSpan } from './lookup';
import { toRange, type PositionEncoding } from './positions';
import { labelDescription, labelExamples, labelTitle, withTitles } from './vocabulary';

/** What people decided in a document, for an editor that draws it. Orphans have no place: they are diagnostics. */
export class AnnotationItemsProvider {
	readonly #encoding: PositionEncoding;
	readonly #translate: Translate;

	constructor(encoding: PositionEncoding, translate: Translate) {
		this.#encoding = encoding;
		this.#translate = translate;
	}

	annotations(document: DocumentView, corpus: CorpusAccess): AnnotationItem[] {
		const own = document.annotations.filter(hasSpan).map((anchored): Passage => ({
			label: anchored.annotation.label,
			reference: referenceTo(anchored.annotation),
			span: anchored.span,
			state: anchored.state,
			anchored,
		}));
		return [...own, ...ruledPassages(document)]
			.sort((a, b) => a.span.start - b.span.start)
			.map(({ label, reference: { id, creator, created, modified }, span, state, anchored }) => {
				const color = corpus.labels.find(({ name }) => name === label)?.color;
				return {
					id,
					label,
					title: labelTitle(label, corpus.labels, this.#translate),
					...(color !== undefined && { color }),
					range: toRange(document.table.lines, span, this.#encoding),
					...(anchored && this.#besides(document, corpus, anchored)),
					state: state === 'moved' ? 'moved' : 'exact',
					...(creator !== undefined && { creator }),
					...(created !== undefined && { created }),
					...(modified !== undefined && { modified }),
				};
			});
	}

	/** What is said of the document as a whole. */
	documentLabels(document: DocumentView, corpus: CorpusAccess): DocumentLabelItem[] {
		return document.annotations
			.map(({ annotation }) => annotation)
			.filter(isOnDocument)
			.map(({ id, label, value, creator }) => ({
				id,
				label,
				title: labelTitle(label, corpus.labels, this.#translate),
				...(value !== undefined && { value }),
				...(creator !== undefined && { creator }),
			}));
	}

	#besides(
		document: DocumentView,
		corpus: CorpusAccess,
		anchored: AnchoredAnnotation,
	): Pick<AnnotationItem, 'parts' | 'note' | 'attributes'> {
		const { note, attributes, label } = anchored.annotation;
		const parts = spansOf(anchored).map((span) => toRange(document.table.lines, span, this.#encoding));
		return {
			...(parts.length > 1 && { parts }),
			...(note !== undefined && { note }),
			...(attributes && { attributes: withTitles(attributes, label, corpus.labels) }),
		};
	}

	/** The labels that a document can be tagged with, with their words in the person's language. */
	labels(corpus: CorpusAccess): LabelItem[] {
		return corpus.labels.map((label) => {
			const title = labelTitle(label.name, corpus.labels, this.#translate);
			const description = labelDescription(label.name, corpus.labels, this.#translate);
			const examples = labelExamples(label.name, corpus.labels, this.#translate);
			const guideline = [description, examples].filter(Boolean).join(' · ');
			return { ...label, title, ...(guideline !== '' && { guideline }) };
		});
	}
}

interface Passage {
	readonly label: string;
	readonly reference: DecisionReference;
	readonly span: Span;
	readonly state: AnchorState;
	/** Of a rule there is none. */
	readonly anchored?: AnchoredAnnotation;
}

/** What a rule of the corpus decides here: a person's word as much as an annotation is. */
function ruledPassages({ analysis, table }: DocumentView): Passage[] {
	const passages: Passage[] = [];
	for (const { line, boilerplate, decision } of analysis.lines) {
		if (decision?.origin === 'rule') {
			const text = table.lines.lineText(line);
			const start = table.lines.start(line) + text.length - text.trimStart().length;
			const label = boilerplate ? 'boilerplate' : 'content';
			passages.push({ label, reference: decision, span: { start, end: start + text.trim().length }, state: 'exact' });
		}
	}
	for (const { start, end, decision } of analysis.inline) {
		if (decision?.origin === 'rule') {
			passages.push({ label: 'boilerplate', reference: decision, span: { start, end }, state: 'exact' });
		}
	}
	return passages;
}
