import { TextTable } from '../../core/textTable';
import { cohensKappa, fleissKappa, krippendorffsAlpha, RatingCounter, ratingsOf, type RatingPattern } from './ratings';
import type { ComparedDocument, SideOfDocument } from './sides';
import {
	addCounts,
	exactMatches,
	type LabelledSpan,
	NO_COUNTS,
	overlappingMatches,
	scoreOf,
	type SpanCounts,
	type SpanScore,
} from './spanAgreement';
import { alphaOf, joined, pointwiseAlpha, type Unit, type UnitizedText, unitizingDisagreement } from './unitizing';
import { upperBound } from '../../core/binarySearch';

/** What the kappas and alpha for coding count as an item: a word (a number or a mark of punctuation is one, too), or a character that is no white space. */
export type RatedItem = 'word' | 'character';

/** How far two sides agree; with a label, on that label alone. Undefined: it can't be said of these annotations. */
export interface PairAgreement {
	readonly label: string | undefined;
	readonly kappa: number | undefined;
	/** Undefined for labels of whole documents, which have no ends. */
	readonly exact: SpanScore | undefined;
	readonly overlapping: SpanScore | undefined;
}

/** How far all sides agree. */
export interface JointAgreement {
	readonly label: string | undefined;
	/** Annotations of each side, in documents that it shares with another one. */
	readonly counts: readonly number[];
	readonly fleissKappa: number | undefined;
	readonly alpha: number | undefined;
	/** αU of 1995/2004; undefined for labels of whole documents, as the next one. */
	readonly unitizedAlpha: number | undefined;
	/** uα of 2016; of all labels together undefined where somebody's annotations with different labels overlap. */
	readonly pointwiseAlpha: number | undefined;
}

export interface Agreement {
	/** First of all labels on passages together, then by label. */
	readonly joint: readonly JointAgreement[];
	readonly pairs: readonly {
		readonly first: number;
		readonly second: number;
		readonly rows: readonly PairAgreement[];
	}[];
}

/**
 * Agreement of the sides on documents that at least two of them annotated. What a kappa is asked is which labels each item
 * bears, all of its labels together being its category, or one label alone. Fleiss's kappa and the alphas for unitizing need
 * documents that all sides annotated; Krippendorff's alpha takes the others, too, and a pair's figures all that the two share.
 *
 * @param only these labels; without it all that occur
 */
export function compareSides(
	documents: readonly ComparedDocument[],
	sides: number,
	{ item, only }: { readonly item: RatedItem; readonly only?: readonly string[] },
): Agreement {
	const wanted = (label: string): boolean => only === undefined || only.includes(label);
	const passageLabels = new Set<string>();
	const documentLabels = new Set<string>();
	for (const side of documents.flatMap((document) => document.sides)) {
		side?.placed.forEach(({ annotation: { label } }) => wanted(label) && passageLabels.add(label));
		side?.whole.forEach(({ label }) => wanted(label) && documentLabels.add(label));
	}
	const ratings = new RatingCounter();
	for (const document of documents) {
		rateItems(document, item, passageLabels, ratings);
	}
	const spans = documents.map(({ sides: all }) =>
		all.map((side) => side && side.placed.flatMap((one) => spanOf(one, passageLabels))),
	);
	const shared = documents.flatMap(({ text }, i) => {
		const units = spans[i]!;
		return units.every((side) => side !== undefined) ? [{ length: text.length, units }] : [];
	});
	const rows = [undefined, ...[...passageLabels].sort()].map((label) => ({
		label,
		whole: false,
		patterns: label === undefined ? ratings.patterns : ratingsOf(ratings.patterns, (value) => hasLabel(value, label)),
	}));
	const wholeRows = [...documentLabels].sort().map((label) => ({
		label,
		whole: true,
		patterns: rateDocuments(documents, label),
	}));
	const all = [...rows, ...wholeRows];
	return {
		joint: all.map(({ label, whole, patterns }) => ({
			label,
			counts: countAnnotations(documents, sides, label, whole, passageLabels),
			fleissKappa: fleissKappa(patterns),
			alpha: krippendorffsAlpha(patterns),
			...(whole ? NO_UNITS : unitAlphas(shared, label, passageLabels)),
		})),
		pairs: pairsOf(sides).map(([first, second]) => ({
			first,
			second,
			rows: all.map(({ label, whole, patterns }) => ({
				label,
				kappa: cohensKappa(patterns, first, second),
				...(whole ? NO_SPANS : spanScores(spans, first, second, label)),
			})),
		})),
	};
}

const NO_UNITS = { unitizedAlpha: undefined, pointwiseAlpha: undefined };
const NO_SPANS = { exact: undefined, overlapping: undefined };

function pairsOf(sides: number): readonly (readonly [number, number])[] {
	const all = Array.from({ length: sides }, (_, i) => i);
	return all.flatMap((first) => all.slice(first + 1).map((second) => [first, second] as const));
}

function spanOf(
	{ annotation: { label }, start, end }: SideOfDocument['placed'][number],
	labels: ReadonlySet<string>,
): LabelledSpan[] {
	return labels.has(label) ? [{ label, start, end }] : [];
}

/** Labels in one category stand on lines of their own. */
function hasLabel(category: string, label: string): boolean {
	return category.split('\n').includes(label);
}

function rateItems(
	{ text, sides }: ComparedDocument,
	item: RatedItem,
	labels: ReadonlySet<string>,
	ratings: RatingCounter,
): void {
	const { starts, ends, count } = item === 'word' ? new TextTable(text).tokens : charactersOf(text);
	const marked = new Map<number, (Set<string> | undefined)[]>();
	sides.forEach((side, i) => {
		for (const { annotation, start, end, parts = [{ start, end }] } of side?.placed ?? []) {
			for (const part of labels.has(annotation.label) ? parts : []) {
				for (let at = upperBound(ends, part.start, count); at < count && starts[at]! < part.end; at++) {
					const row = marked.get(at) ?? [];
					marked.set(at, row);
					(row[i] ??= new Set()).add(annotation.label);
				}
			}
		}
	});
	for (const row of marked.values()) {
		ratings.add(sides.map((side, i) => side && [...(row[i] ?? [])].sort().join('\n')));
	}
	ratings.add(
		sides.map((side) => side && ''),
		count - marked.size,
	);
}

function charactersOf(text: string): { readonly starts: number[]; readonly ends: number[]; readonly count: number } {
	const starts: number[] = [];
	const ends: number[] = [];
	let at = 0;
	for (const character of text) {
		if (character.trim() !== '') {
			starts.push(at);
			ends.push(at + character.length);
		}
		at += character.length;
	}
	return { starts, ends, count: starts.length };
}

/** An item is a document, its category what the side says by this label: its value, or that it has the label. */
function rateDocuments(documents: readonly ComparedDocument[], label: string): readonly RatingPattern[] {
	const ratings = new RatingCounter();
	for (const { sides } of documents) {
		ratings.add(
			sides.map((side) => {
				const own = side?.whole.filter((one) => one.label === label).map(({ value }) => `=${value ?? ''}`);
				return own && own.sort().join('\n');
			}),
		);
	}
	return ratings.patterns;
}

function countAnnotations(
	documents: readonly ComparedDocument[],
	sides: number,
	label: string | undefined,
	whole: boolean,
	labels: ReadonlySet<string>,
): readonly number[] {
	const counts = Array.from({ length: sides }, () => 0);
	for (const document of documents) {
		document.sides.forEach((side, i) => {
			const own = whole ? side?.whole : side?.placed.map(({ annotation }) => annotation);
			counts[i]! +=
				own?.filter((one) => (label === undefined ? labels.has(one.label) : one.label === label)).length ?? 0;
		});
	}
	return counts;
}

function unitAlphas(
	shared: readonly { readonly length: number; readonly units: readonly (readonly LabelledSpan[])[] }[],
	label: string | undefined,
	labels: ReadonlySet<string>,
): Pick<JointAgreement, 'unitizedAlpha' | 'pointwiseAlpha'> {
	const textsWith = (one: string): readonly UnitizedText[] =>
		shared.map(({ length, units }) => ({
			length,
			units: units.map((side) =>
				joined(side.flatMap(({ label: value, start, end }) => (value === one ? [{ value, start, end }] : []))),
			),
		}));
	if (label !== undefined) {
		const texts = textsWith(label);
		return { unitizedAlpha: alphaOf([unitizingDisagreement(texts, label)]), pointwiseAlpha: pointwiseAlpha(texts) };
	}
	const byLabel = [...labels].map((one) => ({ one, texts: textsWith(one) }));
	const together = shared.map(({ length, units }, i) => ({
		length,
		units: units.map((_, side) =>
			byLabel.flatMap(({ texts }) => texts[i]!.units[side]!).sort((a, b) => a.start - b.start || a.end - b.end),
		),
	}));
	return {
		unitizedAlpha: alphaOf(byLabel.map(({ one, texts }) => unitizingDisagreement(texts, one))),
		pointwiseAlpha: together.some(({ units }) => units.some(overlap)) ? undefined : pointwiseAlpha(together),
	};
}

function overlap(units: readonly Unit[]): boolean {
	return units.some(({ start }, i) => i > 0 && start < units[i - 1]!.end);
}

function spanScores(
	spans: readonly (readonly (readonly LabelledSpan[] | undefined)[])[],
	first: number,
	second: number,
	label: string | undefined,
): Pick<PairAgreement, 'exact' | 'overlapping'> {
	const count = (match: typeof exactMatches): SpanCounts =>
		spans.reduce((sum, document) => {
			const [a, b] = [document[first], document[second]];
			const own = (side: readonly LabelledSpan[]): readonly LabelledSpan[] =>
				label === undefined ? side : side.filter((span) => span.label === label);
			return a && b ? addCounts(sum, match(own(a), own(b))) : sum;
		}, NO_COUNTS);
	return { exact: scoreOf(count(exactMatches)), overlapping: scoreOf(count(overlappingMatches)) };
}
