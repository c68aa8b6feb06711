import type { StoredAnnotation } from '../model';
import type { PlacedAnnotation, SideOfDocument } from './sides';

/** `missing`: the other side has nothing there. Where both have something: what they differ in. */
export type DisagreementKind = 'missing' | 'label' | 'boundaries' | 'label-and-boundaries' | 'details';

/** A place at which two sides differ; one of them may have nothing there. */
export interface DisagreementAt {
	readonly kind: DisagreementKind;
	readonly left: PlacedAnnotation | undefined;
	readonly right: PlacedAnnotation | undefined;
	/** From the first character that either has marked to the last; of what is about the whole document, its beginning. */
	readonly start: number;
	readonly end: number;
}

/**
 * The places at which two sides differ, in the order of the text. Each annotation is paired with one of the other side at
 * most: the same passage and label first, then the same passage, then the largest part in common, with the same label before
 * another one.
 */
export function findDisagreements(left: SideOfDocument, right: SideOfDocument): readonly DisagreementAt[] {
	const lefts = withWhole(left);
	const rights = withWhole(right);
	const partner = new Map<PlacedAnnotation, PlacedAnnotation>();
	for (const { one, other } of candidates(lefts, rights)) {
		if (!partner.has(one) && !partner.has(other)) {
			partner.set(one, other);
			partner.set(other, one);
		}
	}
	const found: DisagreementAt[] = [];
	for (const one of lefts) {
		const other = partner.get(one);
		const kind = other ? difference(one, other) : 'missing';
		if (kind) {
			found.push({
				kind,
				left: one,
				right: other,
				start: Math.min(one.start, other?.start ?? one.start),
				end: Math.max(one.end, other?.end ?? one.end),
			});
		}
	}
	for (const other of rights) {
		if (!partner.has(other)) {
			found.push({ kind: 'missing', left: undefined, right: other, start: other.start, end: other.end });
		}
	}
	return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function withWhole({ placed, whole }: SideOfDocument): readonly PlacedAnnotation[] {
	return [...whole.map((annotation) => ({ annotation, start: 0, end: 0 })), ...placed];
}

/** Pairs that overlap, the best first. */
function candidates(
	lefts: readonly PlacedAnnotation[],
	rights: readonly PlacedAnnotation[],
): readonly { readonly one: PlacedAnnotation; readonly other: PlacedAnnotation }[] {
	const pairs: { one: PlacedAnnotation; other: PlacedAnnotation; rank: number; common: number }[] = [];
	let from = 0;
	const longest = rights.reduce((most, { start, end }) => Math.max(most, end - start), 0);
	for (const one of lefts) {
		while (from < rights.length && rights[from]!.start + longest < one.start) {
			from++;
		}
		for (let i = from; i < rights.length && rights[i]!.start <= one.end; i++) {
			const other = rights[i]!;
			const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
			const isWhole = one.annotation.whole === true;
			const sameLabel = one.annotation.label === other.annotation.label;
			// Labels of the whole document have no place that would tell them apart.
			if (isWhole !== (other.annotation.whole === true) || (isWhole ? !sameLabel : common <= 0)) {
				continue;
			}
			const same = one.start === other.start && one.end === other.end;
			const alike = same && sameLabel && difference(one, other) === undefined;
			pairs.push({ one, other, common, rank: alike ? 4 : same ? (sameLabel ? 3 : 2) : sameLabel ? 1 : 0 });
		}
	}
	return pairs.sort((a, b) => b.rank - a.rank || b.common - a.common);
}

function difference(one: PlacedAnnotation, other: PlacedAnnotation): DisagreementKind | undefined {
	const sameLabel = one.annotation.label === other.annotation.label;
	const samePlace = placeOf(one) === placeOf(other);
	return !sameLabel
		? samePlace
			? 'label'
			: 'label-and-boundaries'
		: !samePlace
			? 'boundaries'
			: detailsOf(one.annotation) !== detailsOf(other.annotation)
				? 'details'
				: undefined;
}

function placeOf({ start, end, parts }: PlacedAnnotation): string {
	return (parts ?? [{ start, end }]).map((part) => `${part.start}-${part.end}`).join(' ');
}

/** What two people may see in one passage with one label in different ways. */
function detailsOf({ entity, value, attributes = [] }: StoredAnnotation): string {
	return JSON.stringify([entity, value, attributes.map(({ name, value: said }) => `${name}=${said}`).sort()]);
}
