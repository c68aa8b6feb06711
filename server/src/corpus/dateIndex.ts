import { type DateCounts, type DateKey, liesIn, monthOf, yearOf } from './dateKeys';
import type { DocumentNumbers } from './documentNumbers';
import type { DatesView } from './model';
import { Postings } from './postings';
import { partitionPoint } from '../core/binarySearch';
import type { StoredPostings } from './storedPostings';

/** Of many documents, used where it lies in the bytes of a snapshot. */
export interface StoredDates {
	readonly postings: StoredPostings;
	/** Expressions with each of its keys. */
	readonly exact: Int32Array;
}

/** Which documents speak of which days, months and years, and how often. A change costs time in proportion to its document. */
export class DateIndex implements DatesView {
	readonly #numbers: DocumentNumbers;
	readonly #documents = new Postings();
	/** Expressions with this very key. */
	readonly #exact = new Map<DateKey, number>();
	/** Expressions of a month with its days, of a year with its months. */
	readonly #within = new Map<DateKey, number>();
	#sorted: readonly DateKey[] | undefined;

	constructor(numbers: DocumentNumbers) {
		this.#numbers = numbers;
	}

	/** Begins with these; what there was before is forgotten. */
	lay({ postings, exact }: StoredDates): void {
		this.#documents.lay(postings);
		this.#exact.clear();
		this.#within.clear();
		this.#sorted = undefined;
		// A century has no more than 37,000 of them.
		exact.forEach((count, place) => this.#addExpressions(postings.keys[place]!, count));
	}

	/**
	 * Takes a document's dates for those it had.
	 *
	 * @param before the same as were set for this path last; undefined for none
	 */
	set(path: string, before: DateCounts | undefined, after: DateCounts | undefined): void {
		if (before) {
			this.#count(path, before, -1);
		}
		if (after) {
			this.#count(path, after, 1);
		}
	}

	get keys(): readonly DateKey[] {
		return (this.#sorted ??= [...this.#exact.keys()].sort((a, b) => a - b));
	}

	expressionsOf(key: DateKey): number {
		return this.#exact.get(key) ?? 0;
	}

	expressionsIn(period: DateKey): number {
		return this.#within.get(period) ?? 0;
	}

	documentCount(key: DateKey): number {
		return this.#documents.count(key);
	}

	documentsOf(key: DateKey, limit = Infinity): readonly string[] {
		const paths: string[] = [];
		for (const document of this.#documents.documents(key)) {
			if (paths.length === limit) {
				break;
			}
			paths.push(this.#numbers.pathOf(document));
		}
		return paths.sort();
	}

	keysIn(period: DateKey): readonly DateKey[] {
		const { keys } = this;
		const first = partitionPoint(keys.length, (i) => keys[i]! < period);
		let end = first;
		while (end < keys.length && liesIn(keys[end]!, period)) {
			end++;
		}
		return keys.slice(first, end);
	}

	#count(path: string, counts: DateCounts, sign: 1 | -1): void {
		const document = this.#numbers.numberOf(path);
		for (let i = 0; i < counts.length; i += 2) {
			const key = counts[i]!;
			const count = counts[i + 1]! * sign;
			if (sign > 0) {
				this.#documents.add(key, document);
			} else {
				this.#documents.remove(key, document);
			}
			this.#addExpressions(key, count);
		}
	}

	#addExpressions(key: DateKey, count: number): void {
		if (this.#add(this.#exact, key, count)) {
			this.#sorted = undefined;
		}
		for (const period of new Set([key, monthOf(key), yearOf(key)])) {
			this.#add(this.#within, period, count);
		}
	}

	/** True where a key came or went. */
	#add(counts: Map<DateKey, number>, key: DateKey, count: number): boolean {
		const before = counts.get(key) ?? 0;
		if (before + count === 0) {
			counts.delete(key);
			return true;
		}
		counts.set(key, before + count);
		return before === 0;
	}
}
