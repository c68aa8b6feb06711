import type { Span } from '../core/model';
import { CodePointIndex } from './codePointIndex';
import type { AnchoredAnnotation, StoredAnnotation } from './model';
import { NormalizedText, normalizeText } from './normalizedText';
import { findQuotes, type QuoteSought } from './quoteSearch';

/**
 * Finds annotations in a text as it is now, in Hypothesis' order
 * (https://web.hypothes.is/blog/fuzzy-anchoring/, w3c/web-annotation#454): the stored position, if the quote stands
 * there; the quote with its context; the quote with small changes where its context is the same; else an orphan. A quote
 * that stands only elsewhere, among other words, is another passage: an orphan rather than a silent jump
 * (hypothesis/client#7571). NFC or NFD, CRLF or LF make no difference. Answers in the order given.
 */
export function anchorAnnotations(
	text: string,
	annotations: readonly StoredAnnotation[],
): readonly AnchoredAnnotation[] {
	if (annotations.length === 0) {
		return [];
	}
	const index = new CodePointIndex(text);
	const here = annotations.map((annotation) => atPosition(text, index, annotation));
	const settled = annotations.every((annotation, i) => !annotation.exact || standsIn(text, here[i], annotation));
	const spans = settled ? here : withoutRivals(annotations, search(text, index, annotations, here));
	return annotations.map((annotation, i): AnchoredAnnotation => {
		const span = spans[i];
		if (!span) {
			return { annotation, state: 'orphan', span: undefined };
		}
		const exact = span.start === here[i]?.start && span.end === here[i]?.end;
		return { annotation, state: exact ? 'exact' : 'moved', span };
	});
}

/** The stored position, where the quote stands there, or no quote was stored. */
function atPosition(text: string, index: CodePointIndex, { start, end, exact }: StoredAnnotation): Span | undefined {
	const from = index.offsetOf(start);
	const to = index.offsetOf(end);
	if (from === undefined || to === undefined || from >= to) {
		return undefined;
	}
	const now = text.slice(from, to);
	const same = exact === '' || now === exact || normalizeText(now) === normalizeText(exact);
	return same ? { start: from, end: to } : undefined;
}

/** The passage has all of its stored context around it. */
function standsIn(text: string, span: Span | undefined, { prefix, suffix }: StoredAnnotation): boolean {
	return span !== undefined && text.endsWith(prefix, span.start) && text.startsWith(suffix, span.end);
}

/** The place of each annotation, found by its quote unless it stands where it stood, among the same words. */
function search(
	text: string,
	index: CodePointIndex,
	annotations: readonly StoredAnnotation[],
	here: readonly (Span | undefined)[],
): readonly (Span | undefined)[] {
	const normalized = new NormalizedText(text);
	const fromOriginal = (span: Span): Span => ({
		start: normalized.fromOriginal(span.start),
		end: normalized.fromOriginal(span.end),
	});
	const sought = annotations.map((annotation, i): QuoteSought => {
		const at = here[i];
		return {
			exact: normalizeText(annotation.exact),
			prefix: normalizeText(annotation.prefix),
			suffix: normalizeText(annotation.suffix),
			start: annotation.start,
			// A position behind the text's end is nearest to its end.
			near: normalized.fromOriginal(index.offsetOf(Math.max(annotation.start, 0)) ?? text.length),
			here: at && fromOriginal(at),
			settled: at !== undefined && (annotation.exact === '' || standsIn(text, at, annotation)),
		};
	});
	return findQuotes(normalized.text, sought).map((span, i) => {
		const at = here[i];
		const stays = span && at && normalized.fromOriginal(at.start) === span.start;
		return stays ? at : span && normalized.toOriginal(span);
	});
}

/**
 * Of one person's annotations with one label that came to the same passage from different ones, only the one that stood
 * nearest keeps it: the others' passages are gone.
 */
function withoutRivals(
	annotations: readonly StoredAnnotation[],
	spans: readonly (Span | undefined)[],
): readonly (Span | undefined)[] {
	const result = [...spans];
	const holders = new Map<string, number>();
	for (const [i, span] of spans.entries()) {
		const annotation = annotations[i]!;
		if (!span) {
			continue;
		}
		const key = JSON.stringify([span.start, span.end, annotation.label, annotation.creator ?? '']);
		const holder = holders.get(key);
		if (holder === undefined) {
			holders.set(key, i);
		} else if (annotations[holder]!.start !== annotation.start) {
			const distance = (one: number): number => Math.abs(annotations[one]!.start - span.start);
			const [keeps, goes] = distance(i) < distance(holder) ? [i, holder] : [holder, i];
			holders.set(key, keeps);
			result[goes] = undefined;
		}
	}
	return result;
}
