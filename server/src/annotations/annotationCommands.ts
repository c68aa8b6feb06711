import type { Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { CommandContext, DocumentText } from './commandContext';
import { anchoredInForce, copyBy } from './adjudication';
import { spansOf } from './anchorEach';
import { withHistory, withLabel, withPlaces, withValue } from './annotationChanges';
import { DOCUMENT_DATE } from './annotationFile';
import { CodePointIndex } from './codePointIndex';
import { describeSpan } from './describeSpan';
import type { AnchoredAnnotation, AnnotationRelation, CommandOutcome, StoredAnnotation } from './model';
import { type LabelWords, NOTHING_CHANGED, ONE_DECISION, reachHere } from './outcomes';
import { isOthersWord, ownInstead } from './ownTag';
import { spanToTag, trimSelection } from './selection';
import { planTag, type SaidBesides, saying } from './tags';

export interface TagOptions extends SaidBesides {
	/** The selections are the parts of one annotation. */
	readonly discontinuous?: boolean;
}

/** What of an annotation is to be another; what isn't named stays. */
export interface AnnotationChange extends SaidBesides {
	readonly label?: string | undefined;
	/** Where it stands from now on; several are its parts. */
	readonly spans?: readonly Span[] | undefined;
	/** Of a label on the document. Empty: none. */
	readonly value?: string | undefined;
}

/** Commands on single annotations: on passages, on documents, and between two others. */
export class AnnotationCommands {
	readonly #context: CommandContext;

	constructor(context: CommandContext) {
		this.#context = context;
	}

	/** Puts a label on passages; an empty selection means what {@link spanToTag} takes it for. */
	async tag(
		document: DocumentText,
		selections: readonly Span[],
		label: string,
		{ discontinuous, ...said }: TagOptions,
	): Promise<CommandOutcome> {
		const { runner, make, words } = this.#context;
		const spans = selections.flatMap((one) => spanToTag(document, one, label) ?? []);
		if (spans.length === 0) {
			return runner.nothing(reason('Nothing to tag: select a passage, or put the cursor into a word'));
		}
		const places = discontinuous ? [asParts(spans)] : spans.map((span) => [span]);
		const title = words.label(label);
		return runner.run(reason('Tagged as {0}', title), reason('Already tagged as {0}', title), async (transaction) => {
			const anchored = await this.#context.anchoredIn(transaction, document);
			const newAnnotation = make.annotationsOn(document.path, document.table.text);
			const { changes, changed } = planTag({
				...{ anchored, places, label, said, author: make.author() },
				newAnnotation: (on) => newAnnotation(on, label),
			});
			await this.#context.changeAnnotations(transaction, document, anchored, changes);
			return reachHere(changed);
		});
	}

	/**
	 * Changes one annotation of the document, be it an orphan; its history tells what it was. Another person's stays as it is:
	 * the change is made to one's own on that place, be it a copy.
	 */
	async change(document: DocumentText, id: string, change: AnnotationChange): Promise<CommandOutcome> {
		const { runner, make, words } = this.#context;
		const { text } = document.table;
		const spans = change.spans?.map((span) => trimSelection(text, span)).filter(({ start, end }) => start < end);
		if (spans?.length === 0) {
			return runner.nothing(reason('Nothing selected: the tag stays where it is'));
		}
		let annotation: StoredAnnotation | undefined;
		let left: string | undefined;
		const title = (): Reason => {
			const done = titleOf(change, annotation?.label ?? '', words);
			return left === undefined ? done : reason("{0}. Your own tag now; {1}'s stays", done, left);
		};
		return runner.run(title, NOTHING_CHANGED, async (transaction) => {
			const anchored = await this.#context.anchoredIn(transaction, document);
			const meant = anchored.find((one) => one.annotation.id === id);
			if (!meant) {
				return reachHere(0);
			}
			const { annotator: who } = make;
			const own = isOthersWord(meant, who) ? ownInstead(anchored, meant, who, change) : meant;
			annotation = (own ?? meant).annotation;
			const wanted = changed(annotation, change, spans && describe(text, spans));
			const after = withHistory(annotation, wanted, make.author());
			if (after === annotation) {
				return ONE_DECISION;
			}
			let record = after;
			if (!own) {
				left = annotation.creator;
				const places = spans ?? (meant.state === 'moved' ? spansOf(meant) : undefined);
				record = changed(copyBy(annotation, make.provenance()), change, places && describe(text, places));
			}
			await this.#context.changeAnnotations(transaction, document, anchored, [{ id: record.id, record }]);
			return ONE_DECISION;
		});
	}

	/** Says something of the document as a whole. The same person's same label gets the new value. */
	async tagDocument(document: DocumentText, label: string, value: string | undefined): Promise<CommandOutcome> {
		const { runner, make, words } = this.#context;
		const called = words.label(label);
		const title = value ? reason('Document: {0}, {1}', called, value) : reason('Document: {0}', called);
		return runner.run(title, NOTHING_CHANGED, async (transaction) => {
			const anchored = await this.#context.anchoredIn(transaction, document);
			const same = anchoredInForce(anchored)
				.map(({ annotation }) => annotation)
				.find((one) => isOnDocument(one) && one.label === label && one.creator === make.annotator);
			if (same && (value === undefined || (value || undefined) === same.value)) {
				return ONE_DECISION;
			}
			const record = same
				? withHistory(same, withValue(same, value || undefined), make.author())
				: make.documentLabel(document.path, label, value || undefined);
			await this.#context.changeAnnotations(transaction, document, anchored, [{ id: record.id, record }]);
			return ONE_DECISION;
		});
	}

	/** Relates two annotations; the document is that of the first one. */
	async relate(document: DocumentText, label: string, relation: AnnotationRelation): Promise<CommandOutcome> {
		const { runner, make, words } = this.#context;
		return runner.run(reason('Related: {0}', words.label(label)), NOTHING_CHANGED, async (transaction) => {
			const anchored = await this.#context.anchoredIn(transaction, document);
			const isSame = ({ annotation }: AnchoredAnnotation): boolean =>
				annotation.label === label &&
				annotation.creator === make.annotator &&
				annotation.relation?.from === relation.from &&
				annotation.relation.to === relation.to;
			if (!anchoredInForce(anchored).some(isSame)) {
				const record = make.relation(document.path, label, relation);
				await this.#context.changeAnnotations(transaction, document, anchored, [{ id: record.id, record }]);
			}
			return ONE_DECISION;
		});
	}
}

/** It is a label on the document as a whole, its date being none. */
export function isOnDocument({ whole, relation, label }: StoredAnnotation): boolean {
	return whole === true && !relation && label !== DOCUMENT_DATE;
}

function changed(
	annotation: StoredAnnotation,
	{ label, value, spans: _, ...said }: AnnotationChange,
	places: ReturnType<typeof describe> | undefined,
): StoredAnnotation {
	let after = saying(annotation, said);
	if (label !== undefined && label !== after.label) {
		after = withLabel(after, label);
	}
	if (places && !after.whole) {
		after = withPlaces(after, places);
	}
	if (value !== undefined && isOnDocument(annotation) && (value || undefined) !== after.value) {
		after = withValue(after, value || undefined);
	}
	return after;
}

function describe(text: string, spans: readonly Span[]): ReturnType<typeof describeSpan>[] {
	const index = new CodePointIndex(text);
	return asParts(spans).map((span) => describeSpan(text, index, span));
}

/** In the order of the text, those that touch or overlap made one. */
function asParts(spans: readonly Span[]): readonly Span[] {
	const parts: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = parts.at(-1);
		if (last && span.start <= last.end) {
			parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		} else {
			parts.push(span);
		}
	}
	return parts;
}

/** What the person sees first of what was changed. */
function titleOf({ label, spans, attributes, note }: AnnotationChange, before: string, words: LabelWords): Reason {
	const [said] = Object.entries(attributes ?? {});
	if (label !== undefined) {
		return reason('Changed to {0}', words.label(label));
	}
	if (spans) {
		return reason('Tag moved');
	}
	if (said) {
		const called = words.attribute(said[0], before);
		return said[1] === null ? reason('{0} removed', called) : reason('{0}: {1}', called, said[1]);
	}
	return note === '' ? reason('Note removed') : note === undefined ? reason('Tag changed') : reason('Note kept');
}
