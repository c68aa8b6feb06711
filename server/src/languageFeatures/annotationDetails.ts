import type { Range } from 'vscode-languageserver-types';
import { ADJUDICATED, NO_LABEL } from '../annotations/adjudication';
import { spansOf } from '../annotations/anchorEach';
import { DOCUMENT_DATE } from '../annotations/annotationFile';
import { annotationsAt as annotationsMeant } from '../annotations/tags';
import { type AnchoredAnnotation, BETWEEN_PARTS, type HistoryEntry, type StoredAnnotation } from '../annotations/model';
import type { AnnotationDetails, RemovedAnnotation } from '../annotationProtocol';
import { compareText } from '../core/compareText';
import type { Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { Translate } from '../messages';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { nameOfEntity } from './entityNames';
import { toRange, toSpan, type PositionEncoding } from './positions';
import { attributeTitle, labelTitle, withTitles } from './vocabulary';

/** All that is known of annotations, for editors that let people change them. */
export class AnnotationDetailsProvider {
	readonly #encoding: PositionEncoding;
	readonly #translate: Translate;

	constructor(encoding: PositionEncoding, translate: Translate) {
		this.#encoding = encoding;
		this.#translate = translate;
	}

	/** Those that a person means by a place, the narrowest first; without one all in the document. */
	details(document: DocumentView, corpus: CorpusAccess, range?: Range): AnnotationDetails[] {
		const found = range
			? annotationsHere(document, toSpan(document.table.lines, range, this.#encoding))
			: document.annotations;
		const ends = endsOf(found);
		const located = corpus.annotationsById(ends);
		return found.map((one) => this.#details(document, corpus, one, (id) => located.get(id)?.annotation));
	}

	/** Tags that somebody took away from others, near a place: on its lines; without one in all the document. The newest first. */
	removed(document: DocumentView, corpus: CorpusAccess, range?: Range): RemovedAnnotation[] {
		const known = new Map(document.overruled.map((one) => [one.annotation.id, one]));
		const { lines } = document.table;
		const isNear = (span: Span): boolean =>
			!range || (lines.lineAt(span.start) <= range.end.line && lines.lineAt(span.end) >= range.start.line);
		const removed = document.overruled.flatMap(({ annotation: { label, history = [] } }) =>
			label === NO_LABEL ? history.filter(({ did }) => did === ADJUDICATED) : [],
		);
		return removed
			.flatMap(({ who, when, was }): RemovedAnnotation[] => {
				const of = known.get(was ?? '');
				if (!of || of.annotation.label === NO_LABEL || !spansOf(of).some(isNear)) {
					return [];
				}
				const { label, creator } = of.annotation;
				return [
					{
						title: titleOf(label, corpus, this.#translate),
						text: textOfPassage(document, of),
						ranges: spansOf(of).map((span) => toRange(lines, span, this.#encoding)),
						...(creator !== undefined && { creator }),
						...(who !== undefined && { removedBy: who }),
						removed: when,
					},
				];
			})
			.sort((a, b) => compareText(b.removed, a.removed));
	}

	#details(
		document: DocumentView,
		corpus: CorpusAccess,
		anchored: AnchoredAnnotation,
		find: (id: string) => StoredAnnotation | undefined,
	): AnnotationDetails {
		const { annotation, state } = anchored;
		const { id, label, entity, value, note, attributes = [], creator, created, modified, relation } = annotation;
		const spans = spansOf(anchored);
		const end = (of: string): string => find(of)?.exact ?? '?';
		return {
			id,
			label,
			title: titleOf(label, corpus, this.#translate),
			kind: relation ? 'relation' : annotation.whole ? 'document' : 'passage',
			state,
			text: relation ? `${end(relation.from)} → ${end(relation.to)}` : textOfPassage(document, anchored),
			ranges: spans.map((span) => toRange(document.table.lines, span, this.#encoding)),
			...(entity !== undefined && { entity: corpus.view.idNow(entity, annotation.exact) ?? entity }),
			...(value !== undefined && { value }),
			...(note !== undefined && { note }),
			attributes: withTitles(attributes, label, corpus.labels),
			...(creator !== undefined && { creator }),
			...(created !== undefined && { created }),
			...(modified !== undefined && { modified }),
			history: historyOf(annotation, corpus, this.#translate),
		};
	}
}

/** Each change in words; what it was changed to is what the next change of the same thing found, or what stands there now. */
export function historyOf(
	annotation: StoredAnnotation,
	corpus: CorpusAccess,
	translate: Translate,
): (HistoryEntry & { readonly words: string })[] {
	const { history = [] } = annotation;
	return history.map((entry, i) => {
		const next = history.slice(i + 1).find(({ did, name }) => did === entry.did && name === entry.name);
		const now = next ? next.was : currentOf(annotation, entry);
		return { ...entry, words: translate(changeInWords(entry, now, annotation, corpus, translate)) };
	});
}

/** What stands now where a change was made. */
function currentOf(annotation: StoredAnnotation, { did, name }: HistoryEntry): string | undefined {
	switch (did) {
		case 'label':
			return annotation.label;
		case 'entity':
			return annotation.entity;
		case 'value':
			return annotation.value;
		case 'note':
			return annotation.note;
		case 'range':
			return annotation.exact;
		default:
			return annotation.attributes?.find((one) => one.name === name)?.value;
	}
}

function changeInWords(
	{ did, name, was }: HistoryEntry,
	now: string | undefined,
	{ label }: StoredAnnotation,
	corpus: CorpusAccess,
	translate: Translate,
): Reason {
	if (did === ADJUDICATED) {
		return reason('Decided between annotators');
	}
	const entityOf = (id: string | undefined) => (id === undefined ? undefined : corpus.view.calledBefore(id));
	const shown = (value: string, other?: string): string =>
		did === 'label'
			? titleOf(value, corpus, translate)
			: did === 'entity'
				? nameOfEntity(corpus, value, entityOf(other), translate)
				: value;
	const what = did === 'attribute' ? attributeTitle(name ?? '', label, corpus.labels) : translate(memberWord(did));
	if (was === undefined) {
		return now === undefined ? reason('{0} changed', what) : reason('{0}: {1}', what, shown(now));
	}
	return now === undefined
		? reason('{0} removed, was {1}', what, shown(was))
		: reason('{0}: {1}, was {2}', what, shown(now, was), shown(was, now));
}

function memberWord(did: string): Reason {
	switch (did) {
		case 'label':
			return reason('Label');
		case 'range':
			return reason('Passage');
		case 'entity':
			return reason('Entity');
		case 'value':
			return reason('Value');
		case 'note':
			return reason('Note');
		default:
			return { text: did };
	}
}

export function titleOf(label: string, corpus: CorpusAccess, translate: Translate): string {
	return label === DOCUMENT_DATE ? translate(reason('Document date')) : labelTitle(label, corpus.labels, translate);
}

/** What an annotation stands on, or an orphan stood on. */
export function textOfPassage(document: DocumentView, anchored: AnchoredAnnotation): string {
	const spans = spansOf(anchored);
	return spans.length > 0
		? spans.map(({ start, end }) => document.table.text.slice(start, end)).join(BETWEEN_PARTS)
		: anchored.annotation.exact;
}

/** The ids of the annotations that relations begin and end in. */
export function endsOf(annotations: readonly AnchoredAnnotation[]): ReadonlySet<string> {
	return new Set(annotations.flatMap(({ annotation: { relation } }) => (relation ? [relation.from, relation.to] : [])));
}

function annotationsHere(document: DocumentView, place: Span): readonly AnchoredAnnotation[] {
	const meant = annotationsMeant(document.annotations, place);
	const around = document.annotations.filter(
		(one) => one.span && one.span.start <= place.start && one.span.end >= place.end && !meant.includes(one),
	);
	const width = ({ span }: AnchoredAnnotation): number => span!.end - span!.start;
	return [...meant, ...around.sort((a, b) => width(a) - width(b))];
}
