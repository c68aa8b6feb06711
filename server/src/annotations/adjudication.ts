import { labelBody } from './annotationBodies';
import { ANNOTATION_FORMAT } from './annotationFile';
import { asList, type JsonObject, provenance, type RecordChange } from './jsonLines';
import type { AnchoredAnnotation, StoredAnnotation } from './model';

/** Of two annotations that differ, or of one that has no counterpart: what holds. */
export type Verdict = 'left' | 'right' | 'both' | 'neither';
export const VERDICTS: readonly Verdict[] = ['left', 'right', 'both', 'neither'];

/** The label of a verdict by which nothing holds: no annotation stands here. */
export const NO_LABEL = 'none';

/** What a verdict's history says was done. */
export const ADJUDICATED = 'adjudicated';

/** Who decides, when and under which id; asked once for each new annotation. */
export type NewProvenance = () => {
	readonly id: string;
	readonly creator: string | undefined;
	readonly created: string;
};

/** What two people said of one place; one of them may have said nothing. */
export interface Disputed {
	readonly left: StoredAnnotation | undefined;
	readonly right: StoredAnnotation | undefined;
}

/**
 * The changes that record a verdict: what holds becomes an annotation of the person who decides, whose history names the
 * annotations that it was decided about, earlier verdicts on them included. All of those stay as they are, but no longer count.
 */
export function planVerdict(
	records: readonly StoredAnnotation[],
	{ left, right }: Disputed,
	verdict: Verdict,
	make: NewProvenance,
): readonly RecordChange<StoredAnnotation>[] {
	const disputed = [left, right].filter((one) => one !== undefined);
	const ids = new Set(disputed.map(({ id }) => id));
	const overruled = new Set(records.flatMap(decidedAbout));
	const earlier = records.filter((one) => !overruled.has(one.id) && decidedAbout(one).some((id) => ids.has(id)));
	const both = left && right && verdict === 'both';
	const holds = both
		? [left, right]
		: [verdict === 'right' ? right : verdict === 'left' ? left : verdict === 'both' ? (left ?? right) : undefined];
	const added = holds.map((one, i) => {
		const about = [...(both ? [disputed[i]!.id] : ids), ...earlier.map(({ id }) => id)];
		return newVerdict(one ?? disputed[0]!, one === undefined, verdict, about, make());
	});
	return added.map((record) => ({ id: record.id, record }));
}

/** The ids of the annotations that a verdict is about; none where it isn't one. */
export function decidedAbout({ history = [] }: StoredAnnotation): readonly string[] {
	return history.flatMap(({ did, was }) => (did === ADJUDICATED && was !== undefined ? [was] : []));
}

/** What holds: annotations about which there is a verdict no longer do, nor does a verdict by which nothing holds. */
export function inForce(annotations: readonly StoredAnnotation[]): readonly StoredAnnotation[] {
	const decided = new Set(annotations.flatMap(decidedAbout));
	return decided.size === 0 ? annotations : annotations.filter((one) => !decided.has(one.id) && !isNone(one));
}

/** {@link inForce} of annotations with their places. */
export function anchoredInForce(anchored: readonly AnchoredAnnotation[]): readonly AnchoredAnnotation[] {
	const all = anchored.map(({ annotation }) => annotation);
	const holding = inForce(all);
	const ids = new Set(holding.map(({ id }) => id));
	return holding === all ? anchored : anchored.filter(({ annotation }) => ids.has(annotation.id));
}

/** It is a verdict by which nothing holds, and no label of the corpus that is called so. */
function isNone(annotation: StoredAnnotation): boolean {
	return annotation.label === NO_LABEL && decidedAbout(annotation).length > 0;
}

function newVerdict(
	of: StoredAnnotation,
	isNone: boolean,
	verdict: Verdict,
	about: readonly string[],
	made: ReturnType<NewProvenance>,
): StoredAnnotation {
	const { creator, created } = made;
	return copyBy(of, made, {
		body: isNone ? [labelBody(NO_LABEL)] : asList(of.source.body),
		history: about.map((was) => ({
			when: created,
			...(creator && { who: creator }),
			did: ADJUDICATED,
			name: verdict,
			was,
		})),
	});
}

/** The same by another person, without what was done to it; `members` are others than in the original. */
export function copyBy(
	of: StoredAnnotation,
	{ id, creator, created }: ReturnType<NewProvenance>,
	members: JsonObject = {},
): StoredAnnotation {
	const { creator: _, created: __, modified: ___, history: ____, ...rest } = of.source;
	const source: JsonObject = { ...rest, id, ...provenance(creator, created), ...members };
	const read = ANNOTATION_FORMAT.read(source);
	if (!read || !('record' in read)) {
		throw new Error(`An annotation that was read can't be read again: ${of.id}`);
	}
	return read.record;
}
