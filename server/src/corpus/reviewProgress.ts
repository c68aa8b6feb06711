import { ENTITY_TYPES, NOT_A_NAME, NOT_A_TIME, TIME_TYPES } from '../core/model';
import type { SuggestionIndex } from './suggestionIndex';
import { type SuggestedLabel, SUGGESTED_LABELS } from './suggestions';

/** How far a review is. */
export interface ReviewProgress {
	/** Decisions on names, times and lines. */
	readonly reviewed: number;
	/** Suggestions that wait. */
	readonly open: number;
}

/** How many decisions on names and times a document has, by label. */
export type ReviewedCounts = ReadonlyMap<string, number>;

const REJECTIONS = [NOT_A_NAME, NOT_A_TIME] as const;
/** Labels of decisions on what stands inside of lines. */
const REVIEWED: ReadonlySet<string> = new Set([...ENTITY_TYPES, ...TIME_TYPES, ...REJECTIONS]);

/** @param annotations all of a document's */
export function countReviewed(annotations: Iterable<{ readonly label: string }>): ReviewedCounts {
	const counts = new Map<string, number>();
	for (const { label } of annotations) {
		if (REVIEWED.has(label)) {
			counts.set(label, (counts.get(label) ?? 0) + 1);
		}
	}
	return counts;
}

/** By label, those left out of which there is nothing; rejections have labels of their own. Lines that a rule decides count as decided. */
export function reviewByLabel(
	suggestions: SuggestionIndex,
	documents: Iterable<ReviewedCounts>,
): ReadonlyMap<string, ReviewProgress> {
	const reviewed = new Map<string, number>([['boilerplate', suggestions.decidedLines]]);
	for (const counts of documents) {
		counts.forEach((count, label) => reviewed.set(label, (reviewed.get(label) ?? 0) + count));
	}
	const suggested: readonly SuggestedLabel[] = [...SUGGESTED_LABELS, 'boilerplate'];
	const all = [
		...suggested.map((label) => [label, suggestions.open(label)] as const),
		...REJECTIONS.map((label) => [label, 0] as const),
	].map(([label, open]) => [label, { reviewed: reviewed.get(label) ?? 0, open }] as const);
	return new Map(all.filter(([, progress]) => progress.reviewed + progress.open > 0));
}

/** @param counts of the document; undefined where nothing was decided in it */
export function reviewOfDocument(
	suggestions: SuggestionIndex,
	path: string,
	counts: ReviewedCounts | undefined,
): ReviewProgress {
	const { open, decidedLines } = suggestions.inDocument(path);
	return { open, reviewed: [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, decidedLines) };
}
