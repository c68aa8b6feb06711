/** Agreement on items that several people rated: kappas and alpha, from counts of how items were rated. */

/** So many items were rated alike: the n-th person gave them the n-th category; undefined where the person didn't rate them. */
export interface RatingPattern {
	readonly values: readonly (string | undefined)[];
	readonly count: number;
}

/** Counts equal ratings together, so that a corpus of millions of words stays a handful of patterns. */
export class RatingCounter {
	readonly #patterns = new Map<string, { readonly values: readonly (string | undefined)[]; count: number }>();

	add(values: readonly (string | undefined)[], count = 1): void {
		const key = JSON.stringify(values.map((value) => value ?? null));
		const known = this.#patterns.get(key);
		if (known) {
			known.count += count;
		} else if (count > 0) {
			this.#patterns.set(key, { values, count });
		}
	}

	get patterns(): readonly RatingPattern[] {
		return [...this.#patterns.values()];
	}
}

/**
 * Cohen's kappa of two people: `(p_o - p_e) / (1 - p_e)`, the expected agreement from each one's own shares. Items that one
 * of them didn't rate are left out. Undefined without items, and where both gave all items one and the same category.
 *
 * Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960), 37-46.
 */
export function cohensKappa(patterns: readonly RatingPattern[], first = 0, second = 1): number | undefined {
	let items = 0;
	let agreed = 0;
	const ofFirst = new Map<string, number>();
	const ofSecond = new Map<string, number>();
	for (const { values, count } of patterns) {
		const [a, b] = [values[first], values[second]];
		if (a !== undefined && b !== undefined) {
			items += count;
			agreed += a === b ? count : 0;
			add(ofFirst, a, count);
			add(ofSecond, b, count);
		}
	}
	// In counts times items: whole numbers, which are exact.
	let expected = 0;
	ofFirst.forEach((count, category) => (expected += count * (ofSecond.get(category) ?? 0)));
	return items === 0 || expected === items * items
		? undefined
		: (agreed * items - expected) / (items * items - expected);
}

/**
 * Fleiss's kappa of any number of people. Items that not everyone rated are left out. Undefined without items, with fewer
 * than two people, and where all items were given one and the same category.
 *
 * Source: J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971), 378-382.
 */
export function fleissKappa(patterns: readonly RatingPattern[]): number | undefined {
	const people = patterns[0]?.values.length ?? 0;
	const totals = new Map<string, number>();
	let items = 0;
	let agreeingPairs = 0;
	for (const { values, count } of patterns) {
		const given = values.filter((value) => value !== undefined);
		if (given.length < people) {
			continue;
		}
		items += count;
		for (const n of countsOf(given).values()) {
			agreeingPairs += count * n * (n - 1);
		}
		given.forEach((value) => add(totals, value, count));
	}
	if (items === 0 || people < 2) {
		return undefined;
	}
	const observed = agreeingPairs / (items * people * (people - 1));
	let expected = 0;
	totals.forEach((total) => (expected += (total / (items * people)) ** 2));
	return totals.size === 1 ? undefined : (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for nominal data, any number of people and missing ratings: `1 - D_o / D_e` from the matrix of
 * coincidences, in which an item with m ratings gives each pair of them 1 / (m - 1). Items with fewer than two ratings pair
 * with nothing and are left out. Undefined without pairs, and where all of them have one and the same category.
 *
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C,
 * https://repository.upenn.edu/asc_papers/43
 */
export function krippendorffsAlpha(patterns: readonly RatingPattern[]): number | undefined {
	const totals = new Map<string, number>();
	let values = 0;
	let disagreeing = 0;
	for (const { values: row, count } of patterns) {
		const given = row.filter((value) => value !== undefined);
		if (given.length < 2) {
			continue;
		}
		values += count * given.length;
		for (const [category, n] of countsOf(given)) {
			add(totals, category, count * n);
			disagreeing += (count * n * (given.length - n)) / (given.length - 1);
		}
	}
	let expected = 0;
	totals.forEach((total) => (expected += total * (values - total)));
	return expected === 0 ? undefined : 1 - ((values - 1) * disagreeing) / expected;
}

/** The same ratings, as far as they say whether something was given this label. */
export function ratingsOf(
	patterns: readonly RatingPattern[],
	has: (value: string) => boolean,
): readonly RatingPattern[] {
	const counter = new RatingCounter();
	patterns.forEach(({ values, count }) =>
		counter.add(
			values.map((value) => (value === undefined ? undefined : String(has(value)))),
			count,
		),
	);
	return counter.patterns;
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	values.forEach((value) => add(counts, value, 1));
	return counts;
}

function add(counts: Map<string, number>, key: string, count: number): void {
	counts.set(key, (counts.get(key) ?? 0) + count);
}
