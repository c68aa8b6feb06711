import type { Span } from '../../core/model';

/** A passage with its label. */
export interface LabelledSpan extends Span {
	readonly label: string;
}

/** The second side's passages judged by the first's; exchanging the sides exchanges precision and recall. */
export interface SpanScore {
	/** Share of the second side's passages that the first has, too; undefined where it has none. */
	readonly precision: number | undefined;
	/** Share of the first side's passages that the second has, too; undefined where it has none. */
	readonly recall: number | undefined;
	/** Their harmonic mean; undefined where neither side has a passage. */
	readonly f1: number | undefined;
}

/** How many passages of each side the other one has. */
export interface SpanCounts {
	readonly first: number;
	readonly second: number;
	readonly firstFound: number;
	readonly secondFound: number;
}

/**
 * Counts of passages with the same label and the same two ends, each one matched once. F1 of two people is what kappa tends
 * to where nobody can count the passages that both left unmarked.
 *
 * Source: G. Hripcsak, A. S. Rothschild, Agreement, the F-measure, and reliability in information retrieval, JAMIA 12
 * (2005), 296-298.
 */
export function exactMatches(first: readonly LabelledSpan[], second: readonly LabelledSpan[]): SpanCounts {
	const open = new Map<string, number>();
	const keyOf = ({ start, end, label }: LabelledSpan): string => `${start} ${end} ${label}`;
	first.forEach((span) => open.set(keyOf(span), (open.get(keyOf(span)) ?? 0) + 1));
	let found = 0;
	for (const span of second) {
		const left = open.get(keyOf(span)) ?? 0;
		if (left > 0) {
			open.set(keyOf(span), left - 1);
			found++;
		}
	}
	return { first: first.length, second: second.length, firstFound: found, secondFound: found };
}

/**
 * Counts of passages that share at least one character with a passage of the same label on the other side.
 *
 * Source: the relaxed match of N. Chinchor, B. Sundheim, MUC-5 evaluation metrics (1993), as "type" in SemEval-2013 task 9.1.
 */
export function overlappingMatches(first: readonly LabelledSpan[], second: readonly LabelledSpan[]): SpanCounts {
	return {
		first: first.length,
		second: second.length,
		firstFound: countOverlapping(first, second),
		secondFound: countOverlapping(second, first),
	};
}

export function addCounts(a: SpanCounts, b: SpanCounts): SpanCounts {
	return {
		first: a.first + b.first,
		second: a.second + b.second,
		firstFound: a.firstFound + b.firstFound,
		secondFound: a.secondFound + b.secondFound,
	};
}

export const NO_COUNTS: SpanCounts = { first: 0, second: 0, firstFound: 0, secondFound: 0 };

export function scoreOf({ first, second, firstFound, secondFound }: SpanCounts): SpanScore {
	const precision = second > 0 ? secondFound / second : undefined;
	const recall = first > 0 ? firstFound / first : undefined;
	const sum = (precision ?? 0) + (recall ?? 0);
	const f1 = first + second === 0 ? undefined : sum > 0 ? (2 * (precision ?? 0) * (recall ?? 0)) / sum : 0;
	return { precision, recall, f1 };
}

function countOverlapping(spans: readonly LabelledSpan[], others: readonly LabelledSpan[]): number {
	const byLabel = new Map<string, LabelledSpan[]>();
	for (const other of [...others].sort((a, b) => a.start - b.start)) {
		const known = byLabel.get(other.label);
		if (known) {
			known.push(other);
		} else {
			byLabel.set(other.label, [other]);
		}
	}
	let count = 0;
	for (const [label, sorted] of byLabel) {
		// The furthest end of all that begin up to each one: one of them overlaps just if that end does.
		const reach: number[] = [];
		sorted.forEach(({ end }, i) => reach.push(Math.max(end, reach[i - 1] ?? 0)));
		const own = spans.filter((span) => span.label === label).sort((a, b) => a.end - b.end);
		let before = 0;
		for (const span of own) {
			while (before < sorted.length && sorted[before]!.start < span.end) {
				before++;
			}
			count += before > 0 && reach[before - 1]! > span.start ? 1 : 0;
		}
	}
	return count;
}
