/** Agreement on which stretches of a text several people marked: Krippendorff's alphas for units. Lengths are UTF-16 code units. */
import type { Span } from '../../core/model';
import { partitionPoint } from '../../core/binarySearch';

/** What one person marked, in the order of the text; units of one person don't overlap. */
export interface Unit extends Span {
	readonly value: string;
}

/** A text that all of them read whole, with each one's units. */
export interface UnitizedText {
	readonly length: number;
	readonly units: readonly (readonly Unit[])[];
}

/** A unit, or the gap between two: together they tile the text. */
interface Section extends Span {
	/** Undefined: a gap. */
	readonly value: string | undefined;
}

/** The two parts of an alpha, `1 - observed / expected`; those of several values add up to their joint alpha. */
export interface Disagreement {
	readonly observed: number;
	readonly expected: number;
}

/** Undefined where nothing was marked: nothing could disagree. */
export function alphaOf(parts: readonly Disagreement[]): number | undefined {
	const observed = parts.reduce((sum, part) => sum + part.observed, 0);
	const expected = parts.reduce((sum, part) => sum + part.expected, 0);
	return expected > 0 ? 1 - observed / expected : undefined;
}

/**
 * The disagreement of one value's units that alpha for unitizing (αU) is made of. Each two units that overlap differ by the
 * squares of what their two ends differ by; a unit within a gap by the square of its length. Several texts are one continuum,
 * whose gaps end where a text ends.
 *
 * Source: K. Krippendorff, Content Analysis: An Introduction to Its Methodology, 2nd edition (2004), 251-256; the same with
 * its derivation: On the reliability of unitizing continuous data, Sociological Methodology 25 (1995), 47-76.
 */
export function unitizingDisagreement(texts: readonly UnitizedText[], value: string): Disagreement {
	const people = texts[0]?.units.length ?? 0;
	const length = texts.reduce((sum, text) => sum + text.length, 0);
	const tiled = texts.map(({ length: end, units }) =>
		units.map((own) =>
			tile(
				own.filter((unit) => unit.value === value),
				end,
			),
		),
	);
	let observed = 0;
	for (const sections of tiled) {
		forEachPair(sections, (a, b) => (observed += squaredDifference(a, b)));
	}
	const all = tiled.flat(2);
	const units = all.filter(isUnit).map(lengthOf);
	const within = roomIn(all.filter((section) => !isUnit(section)).map(lengthOf));
	let expected = 0;
	let selfPairs = 0;
	for (const own of units) {
		expected += ((units.length - 1) / 3) * (2 * own ** 3 - 3 * own ** 2 + own) + own ** 2 * within(own);
		selfPairs += own * (own - 1);
	}
	const whole = people * length;
	const pairs = whole * (whole - 1) - selfPairs;
	return {
		observed: people > 1 && length > 0 ? observed / (people * (people - 1) * length ** 2) : 0,
		expected: pairs > 0 ? ((2 / length) * expected) / pairs : 0,
	};
}

/**
 * The alpha of the later family (uα): how far people agree on the value, or none, of each point of the continuum, where what is
 * expected by chance keeps each unit whole. With one value only it is |uα, on where there are units at all. Undefined where
 * nothing was marked.
 *
 * Source: K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher, On the reliability of unitizing textual continua: Further
 * developments, Quality & Quantity 50 (2016), 2347-2364; Krippendorff, Content Analysis, 4th edition (2019), 12.6.3.
 */
export function pointwiseAlpha(texts: readonly UnitizedText[]): number | undefined {
	const people = texts[0]?.units.length ?? 0;
	const totals = new Map<string | undefined, number>();
	const alone = new Map<string | undefined, number>();
	let agreed = 0;
	let length = 0;
	for (const { length: end, units } of texts) {
		const sections = units.map((own) => tile(own, end));
		length += people * end;
		for (const section of sections.flat()) {
			const own = lengthOf(section);
			totals.set(section.value, (totals.get(section.value) ?? 0) + own);
			// A gap can be cut anywhere, a unit stays one.
			alone.set(section.value, (alone.get(section.value) ?? 0) + (isUnit(section) ? own ** 2 : own));
		}
		forEachPair(sections, (a, b) => {
			agreed += a.value === b.value ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
		});
	}
	if (people < 2 || length === 0) {
		return undefined;
	}
	let pairs = length ** 2;
	let equalPairs = 0;
	for (const [value, total] of totals) {
		pairs -= alone.get(value)!;
		equalPairs += total ** 2 - alone.get(value)!;
	}
	const observed = length - agreed / (people - 1);
	const expected = length * (1 - equalPairs / pairs);
	return pairs > 0 && expected > 0 ? 1 - observed / expected : undefined;
}

/** One person's units of one value, those that overlap taken together: what is marked twice is marked. */
export function joined(units: readonly Unit[]): readonly Unit[] {
	const result: Unit[] = [];
	for (const unit of [...units].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = result.at(-1);
		if (last && unit.start < last.end) {
			result[result.length - 1] = { ...last, end: Math.max(last.end, unit.end) };
		} else {
			result.push(unit);
		}
	}
	return result;
}

function tile(units: readonly Unit[], end: number): readonly Section[] {
	const sections: Section[] = [];
	let at = 0;
	for (const unit of units) {
		if (unit.start > at) {
			sections.push({ start: at, end: unit.start, value: undefined });
		}
		sections.push(unit);
		at = unit.end;
	}
	if (at < end) {
		sections.push({ start: at, end, value: undefined });
	}
	return sections;
}

/** Each two sections of different people that have a point in common, in both orders. */
function forEachPair(people: readonly (readonly Section[])[], visit: (a: Section, b: Section) => void): void {
	people.forEach((first, i) =>
		people.forEach((second, j) => {
			for (let a = 0, b = 0; i !== j && a < first.length && b < second.length;) {
				const [one, other] = [first[a]!, second[b]!];
				visit(one, other);
				a += one.end <= other.end ? 1 : 0;
				b += other.end <= one.end ? 1 : 0;
			}
		}),
	);
}

function squaredDifference(a: Section, b: Section): number {
	if (isUnit(a) && isUnit(b)) {
		return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
	}
	if (isUnit(a) !== isUnit(b)) {
		const [unit, gap] = isUnit(a) ? [a, b] : [b, a];
		return gap.start <= unit.start && unit.end <= gap.end ? lengthOf(unit) ** 2 : 0;
	}
	return 0;
}

/** In how many places a unit of a length has room within the gaps. */
function roomIn(gaps: readonly number[]): (unit: number) => number {
	const longestFirst = [...gaps].sort((a, b) => b - a);
	const sums = [0];
	longestFirst.forEach((gap, i) => sums.push(sums[i]! + gap));
	return (unit) => {
		const roomy = partitionPoint(longestFirst.length, (i) => longestFirst[i]! >= unit);
		return sums[roomy]! - roomy * (unit - 1);
	};
}

function isUnit({ value }: Section): boolean {
	return value !== undefined;
}

function lengthOf({ start, end }: Span): number {
	return end - start;
}
