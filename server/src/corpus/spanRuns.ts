import { partitionPoint } from '../core/binarySearch';
import type { Span } from '../core/model';

/** Spans in a run, at first; it is cut in two where it has grown to twice as many. */
const RUN = 512;

/**
 * Spans in order that don't overlap, to put many others among: they lie in short runs, so that each costs the time of a run, not of
 * all spans.
 */
export class SpanRuns<T extends Span> {
	/** None of them is empty. */
	readonly #runs: T[][] = [];
	readonly #given: readonly T[];
	#changed = false;

	/** @param spans in order, and not overlapping */
	constructor(spans: readonly T[]) {
		this.#given = spans;
		for (let start = 0; start < spans.length; start += RUN) {
			this.#runs.push(spans.slice(start, start + RUN));
		}
	}

	/** All of them, in order; the list that was given where nothing changed. */
	get all(): readonly T[] {
		return this.#changed ? this.#runs.flat() : this.#given;
	}

	/** Those that have a part of a place, in order. */
	in(place: Span): readonly T[] {
		const found: T[] = [];
		for (let run = this.#runAt(place.start); run < this.#runs.length; run++) {
			const spans = this.#runs[run]!;
			const [first, end] = overlapped(spans, place);
			found.push(...spans.slice(first, end));
			if (end < spans.length) {
				break;
			}
		}
		return found;
	}

	/** Takes away those that have a part of a place. */
	clear(place: Span): void {
		for (let run = this.#runAt(place.start); run < this.#runs.length;) {
			const spans = this.#runs[run]!;
			const [first, end] = overlapped(spans, place);
			this.#changed ||= first < end;
			spans.splice(first, end - first);
			if (spans.length > first) {
				return;
			}
			if (spans.length > 0) {
				run++;
			} else {
				this.#runs.splice(run, 1);
			}
		}
	}

	/** Puts a span in its place and takes away what it overlaps. */
	put(span: T): void {
		this.clear(span);
		this.#changed = true;
		if (this.#runs.length === 0) {
			this.#runs.push([span]);
			return;
		}
		const run = Math.min(this.#runAt(span.start), this.#runs.length - 1);
		const spans = this.#runs[run]!;
		spans.splice(overlapped(spans, span)[0], 0, span);
		if (spans.length >= 2 * RUN) {
			this.#runs.splice(run + 1, 0, spans.splice(RUN));
		}
	}

	/** The first run that ends behind an offset. */
	#runAt(offset: number): number {
		return partitionPoint(this.#runs.length, (i) => this.#runs[i]!.at(-1)!.end <= offset);
	}
}

/** Which of the spans have a part of a place: from the first one up to the second one. */
function overlapped(spans: readonly Span[], { start, end }: Span): readonly [first: number, end: number] {
	const first = partitionPoint(spans.length, (i) => spans[i]!.end <= start);
	let last = first;
	while (last < spans.length && spans[last]!.start < end) {
		last++;
	}
	return [first, last];
}
