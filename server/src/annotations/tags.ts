import { ENTITY_TYPES, NOT_A_NAME, NOT_A_TIME, type Span, TIME_TYPES } from '../core/model';
import { anchoredInForce, decidedAbout } from './adjudication';
import { spansOf } from './anchorEach';
import {
	attributeOf,
	type ChangeAuthor,
	isOthers,
	withAttribute,
	withEntity,
	withHistory,
	withIdentityOf,
	withLabel,
	withNote,
} from './annotationChanges';
import type { RecordChange } from './jsonLines';
import type { AnchoredAnnotation, StoredAnnotation } from './model';

/** A passage has at most one of these from one person. */
export const EXCLUSIVE_LABELS: ReadonlySet<string> = new Set([...ENTITY_TYPES, ...TIME_TYPES, NOT_A_NAME, NOT_A_TIME]);

/** What is said of an annotation beside its label; what isn't named stays. */
export interface SaidBesides {
	/** Empty: none. */
	readonly entity?: string | undefined;
	/** Empty: none. */
	readonly note?: string | undefined;
	/** By their names; `null` takes one away. */
	readonly attributes?: Readonly<Record<string, string | null>> | undefined;
}

export interface TagRequest {
	readonly anchored: readonly AnchoredAnnotation[];
	/** One annotation each; several spans, in the order of the text, are its parts. */
	readonly places: readonly (readonly Span[])[];
	readonly label: string;
	readonly said: SaidBesides;
	/** Whose other tags on the same passage give way. */
	readonly author: ChangeAuthor;
	newAnnotation(on: readonly Span[]): StoredAnnotation;
}

export interface TagPlan {
	readonly changes: readonly RecordChange<StoredAnnotation>[];
	/** How many of the places have something said of them that wasn't before. */
	readonly changed: number;
}

/**
 * What must change so that each place has the label by this person's word. The same label twice on one place is one
 * annotation of each person, of the same entity as the other's where nothing else is said; a name's or time's type takes the
 * place of another one that the same person gave to the same place, in the same annotation, of which all else stays as it is said.
 */
export function planTag({ anchored, places, label, said, author, newAnnotation }: TagRequest): TagPlan {
	const changes: RecordChange<StoredAnnotation>[] = [];
	let changed = 0;
	const isSaid = saysAlready(anchored, label, author.who);
	const byPlace = new Map<string, StoredAnnotation[]>();
	for (const one of anchoredInForce(anchored)) {
		const key = keyOfPlace(spansOf(one));
		byPlace.set(key, [...(byPlace.get(key) ?? []), one.annotation]);
	}
	for (const place of distinctPlaces(places)) {
		const here = byPlace.get(keyOfPlace(place)) ?? [];
		const others = EXCLUSIVE_LABELS.has(label)
			? here.filter((one) => EXCLUSIVE_LABELS.has(one.label) && one.creator === author.who)
			: [];
		const known = here.find(isSaid) ?? others[0];
		if (known?.label === label) {
			const after = withHistory(known, saying(known, said), author);
			if (after !== known) {
				changed++;
				changes.push({ id: known.id, record: after });
			}
			continue;
		}
		changed++;
		if (known) {
			const relabelled = saying(withLabel(known, label), said);
			changes.push({ id: known.id, record: withHistory(known, relabelled, author) });
			changes.push(...others.slice(1).map(({ id }) => ({ id })));
		} else {
			const same = here.find((one) => one.label === label);
			const fresh = newAnnotation(place);
			const made = saying(same ? withIdentityOf(fresh, same) : fresh, said);
			changes.push({ id: made.id, record: made });
		}
	}
	return { changes, changed };
}

/** Of annotations that hold: whether one is this person's word for the label, or a verdict that this person was right with it. */
export function saysAlready(
	anchored: readonly AnchoredAnnotation[],
	label: string,
	who: string | undefined,
): (annotation: StoredAnnotation) => boolean {
	const own = new Set(
		anchored
			.map(({ annotation }) => annotation)
			.filter((one) => one.label === label && !isOthers(one, who))
			.map(({ id }) => id),
	);
	return (one) => one.label === label && (own.has(one.id) || decidedAbout(one).some((id) => own.has(id)));
}

/** The annotation with this said of it; the same where it says so already. */
export function saying(annotation: StoredAnnotation, { entity, note, attributes = {} }: SaidBesides): StoredAnnotation {
	let said = annotation;
	if (entity !== undefined && (entity || undefined) !== said.entity) {
		said = withEntity(said, entity || undefined);
	}
	if (note !== undefined && note !== (said.note ?? '')) {
		said = withNote(said, note);
	}
	for (const [name, value] of Object.entries(attributes)) {
		if ((value ?? undefined) !== attributeOf(said, name)) {
			said = withAttribute(said, name, value ?? undefined);
		}
	}
	return said;
}

/**
 * The annotations that a person means by a place: at a cursor the narrowest ones there; for a selection those of the same
 * extent, else those inside of it, else the narrowest around it.
 */
export function annotationsAt(anchored: readonly AnchoredAnnotation[], place: Span): readonly AnchoredAnnotation[] {
	const placed = anchored.filter(({ annotation, span }) => span !== undefined && !annotation.comment);
	const equal = placed.filter(({ span }) => span!.start === place.start && span!.end === place.end);
	if (equal.length > 0) {
		return equal;
	}
	const inside = placed.filter(
		({ span }) => place.start < place.end && span!.start >= place.start && span!.end <= place.end,
	);
	if (inside.length > 0) {
		return inside;
	}
	const around = placed.filter(({ span }) => span!.start <= place.start && span!.end >= place.end);
	const narrowest = Math.min(...around.map(({ span }) => span!.end - span!.start));
	return around.filter(({ span }) => span!.end - span!.start === narrowest);
}

function distinctPlaces(places: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
	return [...new Map(places.map((spans) => [keyOfPlace(spans), spans])).values()];
}

/** Two places are the same where this is. */
export function keyOfPlace(spans: readonly Span[]): string {
	return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}
