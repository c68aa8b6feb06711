import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	cohensKappa,
	fleissKappa,
	krippendorffsAlpha,
	RatingCounter,
	type RatingPattern,
	ratingsOf,
} from '../../../server/src/annotations/agreement/ratings';

/** One line a person, one column an item; a full stop is a missing rating. */
function rated(...people: readonly string[]): readonly RatingPattern[] {
	const rows = people.map((line) => line.trim().split(/\s+/u));
	const counter = new RatingCounter();
	rows[0]!.forEach((_, item) => counter.add(rows.map((row) => (row[item] === '.' ? undefined : row[item]))));
	return counter.patterns;
}

/** One line an item: how many people gave it each category. */
function counted(...items: readonly string[]): readonly RatingPattern[] {
	const counter = new RatingCounter();
	for (const item of items) {
		counter.add(item.split(' ').flatMap((n, category) => Array.from({ length: Number(n) }, () => String(category))));
	}
	return counter.patterns;
}

function near(actual: number | undefined, expected: number, tolerance = 1e-9): void {
	assert.ok(actual !== undefined && Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

// J. L. Fleiss (1971), table 1: 30 patients, each diagnosed by six psychiatrists as one of five.
const FLEISS_1971 = counted(
	...['0 0 0 6 0', '0 3 0 0 3', '0 1 4 0 1', '0 0 0 0 6', '0 3 0 3 0', '2 0 4 0 0', '0 0 4 0 2', '2 0 3 1 0'],
	...['2 0 0 4 0', '0 0 0 0 6', '1 0 0 5 0', '1 1 0 4 0', '0 3 3 0 0', '1 0 0 5 0', '0 2 0 3 1', '0 0 5 0 1'],
	...['3 0 0 1 2', '5 1 0 0 0', '0 2 0 4 0', '1 0 2 0 3', '0 0 0 0 6', '0 1 0 5 0', '0 2 0 1 3', '2 0 0 4 0'],
	...['1 0 0 4 1', '0 5 0 1 0', '4 0 0 0 2', '0 2 0 4 0', '1 0 5 0 0', '0 0 0 0 6'],
);

suite('agreement on items', () => {
	test("Cohen's kappa as scikit-learn prints it", () => {
		// The example of cohen_kappa_score's own documentation: 0.6875.
		near(
			cohensKappa(rated('negative positive negative neutral positive', 'negative positive negative neutral negative')),
			0.6875,
		);
		// The user guide, "Cohen's kappa": 0.4285714285714286.
		near(cohensKappa(rated('2 0 2 2 0 1', '0 0 2 2 0 2')), 0.4285714285714286);
	});

	test("Cohen's kappa of Krippendorff's (1995) digitized example: 0.385", () => {
		const bertha = '0 0 1 1 1 1 1 1 1 1 0 0 0 0 1 1 1 1 1 1 0 0 0 0';
		const bill = '0 0 0 0 1 1 1 1 0 0 0 0 0 0 0 1 1 0 0 0 0 0 0 0';
		// 16 of 24 agree; 14 and 6 of 24 are marked.
		near(
			cohensKappa(rated(bertha, bill)),
			(16 / 24 - (14 * 6 + 10 * 18) / 24 ** 2) / (1 - (14 * 6 + 10 * 18) / 24 ** 2),
		);
		near(cohensKappa(rated(bertha, bill)), 0.385, 0.0005);
		// Its alpha there: 0.329.
		near(krippendorffsAlpha(rated(bertha, bill)), 0.329, 0.0005);
	});

	test("Fleiss's kappa of the psychiatric diagnoses: 0.430, by diagnosis .245 .245 .520 .471 .566", () => {
		near(fleissKappa(FLEISS_1971), 0.43, 0.0005);
		// In whole numbers: the sum of squared counts is 680, of squared column totals 7,126.
		near(fleissKappa(FLEISS_1971), ((680 - 180) / 900 - 7126 / 180 ** 2) / (1 - 7126 / 180 ** 2));
		const byDiagnosis = [0, 1, 2, 3, 4].map((i) => fleissKappa(ratingsOf(FLEISS_1971, (one) => one === String(i))));
		[0.245, 0.245, 0.52, 0.471, 0.566].forEach((expected, i) => near(byDiagnosis[i], expected, 0.0005));
	});

	suite("Krippendorff's alpha as in Computing Krippendorff's Alpha-Reliability (2011)", () => {
		test('A: binary data, two observers: 0.095', () => {
			const data = rated('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
			// (20 - 1) * 4 / (14 * 6), the matrix of coincidences in the text.
			near(krippendorffsAlpha(data), 1 - (19 * 4) / (14 * 6));
			near(krippendorffsAlpha(data), 0.095, 0.0005);
		});

		test('B: nominal data, two observers: 0.692', () => {
			const data = rated('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
			// o_aa .. o_ee are 2, 4, 6, 4, 2, n_a .. n_e 4, 6, 6, 6, 2.
			near(krippendorffsAlpha(data), (23 * 18 - (4 * 3 + 6 * 5 * 3 + 2)) / (24 * 23 - (4 * 3 + 6 * 5 * 3 + 2)));
			near(krippendorffsAlpha(data), 0.692, 0.0005);
		});

		test('C: nominal data, any number of observers, missing values: 0.743', () => {
			const data = rated(
				'1 2 3 3 2 1 4 1 2 . . .',
				'1 2 3 3 2 2 4 1 2 5 . 3',
				'. 3 3 3 2 3 4 2 2 5 1 .',
				'1 2 3 3 2 4 4 1 2 5 1 .',
			);
			// o_11 .. o_55 are 7, 10, 8, 4, 3, n_1 .. n_5 9, 13, 10, 5, 3, without the value that pairs with none.
			const chance = 9 * 8 + 13 * 12 + 10 * 9 + 5 * 4 + 3 * 2;
			near(krippendorffsAlpha(data), (39 * 32 - chance) / (40 * 39 - chance));
			near(krippendorffsAlpha(data), 0.743, 0.0005);
		});
	});

	test('where all are in one category, or nothing is rated, nothing is said', () => {
		for (const data of [rated('a a a', 'a a a'), rated('a b', '. .'), []]) {
			assert.deepEqual(
				[cohensKappa(data), fleissKappa(data), krippendorffsAlpha(data)],
				[undefined, undefined, undefined],
			);
		}
	});

	const ratings = (people: number, missing: boolean): fc.Arbitrary<(string | undefined)[][]> =>
		fc.array(
			fc.array(fc.constantFrom('a', 'b', 'c', ...(missing ? [undefined] : [])), {
				minLength: people,
				maxLength: people,
			}),
			{ minLength: 1, maxLength: 25 },
		);
	const patternsOf = (items: readonly (string | undefined)[][]): readonly RatingPattern[] => {
		const counter = new RatingCounter();
		items.forEach((values) => counter.add(values));
		return counter.patterns;
	};
	const same = (actual: number | undefined, expected: number): void => {
		if (Number.isFinite(expected)) {
			near(actual, expected);
		} else {
			assert.equal(actual, undefined);
		}
	};

	test('any ratings: kappa by the matrix of both, alpha by every pair of values, Fleiss by pairs of people', () => {
		fc.assert(fc.property(ratings(2, false), (items) => same(cohensKappa(patternsOf(items)), kappaByMatrix(items))));
		fc.assert(
			fc.property(ratings(4, true), (items) => same(krippendorffsAlpha(patternsOf(items)), alphaByPairs(items))),
		);
		fc.assert(fc.property(ratings(3, false), (items) => same(fleissKappa(patternsOf(items)), fleissByPairs(items))));
	});
});

/** Shares of a full matrix of both people's categories. */
function kappaByMatrix(items: readonly (string | undefined)[][]): number {
	const categories = ['a', 'b', 'c'];
	const cell = (a: string, b: string): number =>
		items.filter((values) => values[0] === a && values[1] === b).length / items.length;
	const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
	const observed = sum(categories.map((one) => cell(one, one)));
	const expected = sum(
		categories.map((one) => sum(categories.map((b) => cell(one, b))) * sum(categories.map((a) => cell(a, one)))),
	);
	return expected > 1 - 1e-12 ? NaN : (observed - expected) / (1 - expected);
}

/** The mean difference within items, pair by pair, over that of any two values that can be paired. */
function alphaByPairs(items: readonly (string | undefined)[][]): number {
	const given = items.map((values) => values.filter((one) => one !== undefined)).filter((values) => values.length > 1);
	const all = given.flat();
	let within = 0;
	for (const values of given) {
		values.forEach((a, i) => values.forEach((b, j) => (within += i !== j && a !== b ? 1 / (values.length - 1) : 0)));
	}
	let any = 0;
	all.forEach((a, i) => all.forEach((b, j) => (any += i !== j && a !== b ? 1 : 0)));
	return any === 0 ? NaN : 1 - within / all.length / (any / (all.length * (all.length - 1)));
}

/** The mean agreement of any two people, corrected by that of two values drawn from all with putting back. */
function fleissByPairs(items: readonly (string | undefined)[][]): number {
	const all = items.flat();
	let agreed = 0;
	let pairs = 0;
	for (const values of items) {
		values.forEach((a, i) =>
			values.slice(i + 1).forEach((b) => {
				pairs++;
				agreed += a === b ? 1 : 0;
			}),
		);
	}
	let expected = 0;
	all.forEach((a) => all.forEach((b) => (expected += a === b ? 1 / all.length ** 2 : 0)));
	return expected > 1 - 1e-12 ? NaN : (agreed / pairs - expected) / (1 - expected);
}
