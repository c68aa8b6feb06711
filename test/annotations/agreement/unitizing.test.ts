import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	alphaOf,
	joined,
	pointwiseAlpha,
	type Unit,
	type UnitizedText,
	unitizingDisagreement,
} from '../../../server/src/annotations/agreement/unitizing';

function near(actual: number | undefined, expected: number, tolerance = 1e-9): void {
	assert.ok(actual !== undefined && Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

/** `220+80` are 80 characters from the 220th on. */
function units(value: string, ...places: readonly string[]): readonly Unit[] {
	return places.map((place) => {
		const [start, length] = place.split('+').map(Number);
		return { value, start: start!, end: start! + length! };
	});
}

// Krippendorff (2004), Content Analysis, page 254: two observers, a continuum from 150 to 450, values c and k.
const C: readonly UnitizedText[] = [
	{ length: 300, units: [units('c', '75+70', '220+30'), units('c', '70+80', '205+20', '250+20')] },
];
const K: readonly UnitizedText[] = [
	{ length: 300, units: [units('k', '30+60', '150+50'), units('k', '30+60', '150+50')] },
];

suite('agreement on units', () => {
	test('alpha for unitizing of the published example, to its last digit', () => {
		const c = unitizingDisagreement(C, 'c');
		const k = unitizingDisagreement(K, 'k');
		// Observed: twice 50 + 850 + 400, over 2 * 1 * 300².
		near(c.observed, 2600 / 180_000);
		assert.deepEqual(
			[c.observed, c.expected, k.observed, k.expected].map((one) => one.toFixed(4)),
			['0.0144', '0.0532', '0.0000', '0.0490'],
		);
		// The book has .7286 and .8591, from rounded disagreements.
		near(alphaOf([c]), 0.7286, 0.0002);
		near(alphaOf([k]), 1);
		near(alphaOf([c, k]), 0.8591, 0.0005);
	});

	test('observed disagreements of the four examples of 1995', () => {
		const of = (a: readonly string[], b: readonly string[]): number =>
			unitizingDisagreement([{ length: 24, units: [units('x', ...a), units('x', ...b)] }], 'x').observed;
		near(of(['2+8', '14+6'], ['4+4', '15+2']), 0.03125);
		near(of(['0+18'], ['0+2', '2+1', '3+1', '4+1', '5+1', '6+3', '9+1']), 2.26736, 0.000005);
		near(of(['2+6', '10+2', '14+4', '20+2'], ['0+2', '4+4', '10+4', '16+2', '20+2']), 0.02777, 0.00001);
		near(of(['0+2', '2+8', '10+4', '14+6', '20+4'], ['0+4', '4+4', '8+7', '15+2', '17+7']), 0.38715, 0.000005);
	});

	test('all the same is 1, nothing marked says nothing', () => {
		near(pointwiseAlpha(K), 1);
		const nothing = [{ length: 10, units: [[], []] }];
		assert.deepEqual([alphaOf([unitizingDisagreement(nothing, 'x')]), pointwiseAlpha(nothing)], [undefined, undefined]);
		assert.deepEqual([alphaOf([unitizingDisagreement([], 'x')]), pointwiseAlpha([])], [undefined, undefined]);
	});

	test('marks of one person that overlap are one unit, those that touch stay two', () => {
		assert.deepEqual(
			joined(units('x', '4+3', '0+5', '7+2')).map(({ start, end }) => `${start}-${end}`),
			['0-7', '7-9'],
		);
	});

	const LENGTH = 24;
	const person = fc
		.uniqueArray(fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 5 }), fc.constantFrom('x', 'y')), {
			maxLength: 6,
			selector: ([start]) => start,
		})
		.map((places) => {
			const sorted = places.sort(([a], [b]) => a - b);
			return sorted.map(([start, length, value], i): Unit => {
				return { value, start, end: Math.min(start + length, sorted[i + 1]?.[0] ?? LENGTH) };
			});
		});
	const texts = fc.array(
		fc.tuple(person, person, person).map((own) => ({ length: LENGTH, units: own })),
		{ minLength: 1, maxLength: 3 },
	);

	test('any units: the same by the formula of the book, section by section', () => {
		fc.assert(
			fc.property(texts, (all) => {
				const { observed, expected } = byTheBook(all, 'x');
				const found = unitizingDisagreement(all, 'x');
				near(found.observed, observed);
				near(found.expected, expected);
			}),
		);
	});

	test('any units: the same point by point', () => {
		fc.assert(
			fc.property(texts, (all) => {
				const expected = pointByPoint(all);
				const found = pointwiseAlpha(all);
				if (Number.isNaN(expected)) {
					assert.equal(found, undefined);
				} else {
					near(found, expected);
				}
			}),
		);
	});
});

interface Section {
	readonly text: number;
	readonly b: number;
	readonly l: number;
	readonly w: 0 | 1;
}

/** Each person's sections of units (w = 1) and gaps, found character by character. */
function sectionsOf(texts: readonly UnitizedText[], person: number, value: string): readonly Section[] {
	return texts.flatMap(({ length, units: all }, text) => {
		const sections: { text: number; b: number; l: number; w: 0 | 1; id: Unit | undefined }[] = [];
		for (let at = 0; at < length; at++) {
			const id = all[person]!.find((unit) => unit.value === value && unit.start <= at && at < unit.end);
			const last = sections.at(-1);
			if (last && last.id === id) {
				last.l++;
			} else {
				sections.push({ text, b: at, l: 1, w: id ? 1 : 0, id });
			}
		}
		return sections;
	});
}

/** The sums of the book as they are printed: over all pairs of all sections of all people. */
function byTheBook(texts: readonly UnitizedText[], value: string): { observed: number; expected: number } {
	const people = texts[0]!.units.map((_, i) => sectionsOf(texts, i, value));
	const m = people.length;
	const L = texts.reduce((sum, { length }) => sum + length, 0);
	let observed = 0;
	people.forEach((gs, i) =>
		people.forEach((hs, j) => {
			for (const g of i === j ? [] : gs) {
				for (const h of hs.filter(({ text }) => text === g.text)) {
					const d = g.b - h.b;
					if (g.w === 1 && h.w === 1 && -g.l < d && d < h.l) {
						observed += d ** 2 + (g.b + g.l - h.b - h.l) ** 2;
					} else if (g.w === 1 && h.w === 0 && h.l - g.l >= d && d >= 0) {
						observed += g.l ** 2;
					} else if (g.w === 0 && h.w === 1 && h.l - g.l <= d && d <= 0) {
						observed += h.l ** 2;
					}
				}
			}
		}),
	);
	const all = people.flat();
	const N = all.filter(({ w }) => w === 1).length;
	let sum = 0;
	let own = 0;
	for (const { l, w } of all) {
		if (w === 1) {
			sum += ((N - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
			all.forEach((h) => (sum += h.w === 0 && h.l >= l ? l ** 2 * (h.l - l + 1) : 0));
			own += l * (l - 1);
		}
	}
	return { observed: observed / (m * (m - 1) * L ** 2), expected: (2 * sum) / L / (m * L * (m * L - 1) - own) };
}

/** Observed: any two people's values of each point. Expected: any two points but those of one and the same unit, or one and the same point of a gap. */
function pointByPoint(texts: readonly UnitizedText[]): number {
	const points = texts.flatMap(({ length, units: all }, text) =>
		all.flatMap((own, person) =>
			Array.from({ length }, (_, at) => {
				const unit = own.find(({ start, end }) => start <= at && at < end);
				const place = `${text} ${at}`;
				return {
					place,
					person,
					value: unit?.value,
					whole: unit ? `unit ${text} ${person} ${unit.start}` : `${place} ${person}`,
				};
			}),
		),
	);
	let [seen, differing, drawn, differentlyDrawn] = [0, 0, 0, 0];
	for (const a of points) {
		for (const b of points) {
			const isDifferent = a.value !== b.value ? 1 : 0;
			if (a.place === b.place && a.person !== b.person) {
				seen++;
				differing += isDifferent;
			}
			if (a.whole !== b.whole) {
				drawn++;
				differentlyDrawn += isDifferent;
			}
		}
	}
	return differentlyDrawn === 0 ? NaN : 1 - differing / seen / (differentlyDrawn / drawn);
}
