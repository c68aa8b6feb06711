/** What stands at a place of a document. Every list of an analysis is in the order of the text, so each question is a binary search. */
import { spansOf } from '../annotations/anchorEach';
import type { AnchoredAnnotation } from '../annotations/model';
import type { Analysis, ClassifiedLine, InlineBoilerplate, Mention, Span, TimeExpression } from '../core/model';
import type { EntityId } from '../corpus/model';
import type { DocumentView, MentionPlaces } from '../workspace/documentView';
import { placeOf } from '../core/times/lineClasses';
import { partitionPoint } from '../core/binarySearch';

/** A mention with the entity that it belongs to. */
export interface LinkedMention {
	readonly mention: Mention;
	readonly entity: EntityId;
}

/** Index of the span that holds `offset`; a cursor behind the last character of a span is still on it. */
export function indexAt(spans: readonly Span[], offset: number): number | undefined {
	const index = lastStartingBefore(spans, offset);
	const span = spans[index];
	return span && offset <= span.end ? index : undefined;
}

/** Index of the last span that starts at or before `offset`; -1 where there is none. */
export function lastStartingBefore(spans: readonly Span[], offset: number): number {
	return partitionPoint(spans.length, (i) => spans[i]!.start <= offset) - 1;
}

/** The spans that share a character with `within`. */
export function touching<T extends Span>(spans: readonly T[], within: Span): readonly T[] {
	const result: T[] = [];
	for (let i = Math.max(lastStartingBefore(spans, within.start), 0); i < spans.length; i++) {
		const span = spans[i]!;
		if (span.start >= within.end) {
			break;
		}
		if (span.end > within.start) {
			result.push(span);
		}
	}
	return result;
}

export function mentionAt(document: DocumentView, offset: number): LinkedMention | undefined {
	const index = indexAt(document.analysis.mentions, offset);
	return index === undefined ? undefined : linked(document, index);
}

export function timeAt(analysis: Analysis, offset: number): TimeExpression | undefined {
	const index = indexAt(analysis.times, offset);
	return index === undefined ? undefined : analysis.times[index];
}

/** Not where it ends: `VOV.VN - ` before a lead touches the lead's first word. */
export function inlineAt(analysis: Analysis, offset: number): InlineBoilerplate | undefined {
	const inline = analysis.inline[lastStartingBefore(analysis.inline, offset)];
	return inline && offset < inline.end ? inline : undefined;
}

/** The id of the corpus's rule that decides on the line, or on the passage in it, at `offset`. */
export function ruleAt({ analysis, table }: DocumentView, offset: number): string | undefined {
	const line = classifiedLine(analysis, table.lines.lineAt(offset));
	const decision = inlineAt(analysis, offset)?.decision ?? line?.decision;
	return decision?.origin === 'rule' ? decision.id : undefined;
}

/** The class of a line; undefined for a blank one. */
export function classifiedLine(analysis: Analysis, line: number): ClassifiedLine | undefined {
	return analysis.lines[placeOf(analysis.lines, line)];
}

/** In the order of the text. */
export function mentionsOf(document: DocumentView, entity: EntityId): readonly Mention[] {
	return document.analysis.mentions.filter((_, index) => document.entities[index] === entity);
}

/** Where a document at hand mentions an entity. */
export function placesIn(document: DocumentView, entity: EntityId): MentionPlaces {
	const { uri, path, table } = document;
	return { uri, path, lines: table.lines, spans: mentionsOf(document, entity) };
}

/** What people decided on passages that hold `offset`, the shortest passage first. */
export function annotationsAt(
	document: DocumentView,
	offset: number,
): readonly (AnchoredAnnotation & { readonly span: Span })[] {
	return document.annotations
		.filter(hasSpan)
		.filter((one) => spansOf(one).some(({ start, end }) => start <= offset && offset <= end))
		.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

export function hasSpan(anchored: AnchoredAnnotation): anchored is AnchoredAnnotation & { readonly span: Span } {
	return anchored.span !== undefined;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function linked(document: DocumentView, index: number): LinkedMention | undefined {
	const mention = document.analysis.mentions[index];
	const entity = document.entities[index];
	return mention && entity !== undefined ? { mention, entity } : undefined;
}
