/** Annotations with something in them changed: all else that their lines say stays. */
import {
	attributeBody,
	attributeOfBody,
	descriptionIn,
	entityBody,
	entityOfBody,
	findLabelBody,
	isIdentifying,
	isNote,
	isTimeValue,
	labelBody,
	noteBody,
	replaceBody,
	valueBody,
} from './annotationBodies';
import { isTimeType } from '../core/model';
import { placed } from './annotationFile';
import { moveTarget } from './annotationTargets';
import type { PassageDescription } from './describeSpan';
import { asList, type JsonObject } from './jsonLines';
import type { AnnotationAttribute, HistoryEntry, MeantEntity, StoredAnnotation } from './model';

/** The passages that an annotation is on, as its file describes them; one, unless it is discontinuous. */
export function placesOf(annotation: StoredAnnotation): readonly PassageDescription[] {
	return annotation.parts ?? [annotation];
}

/** The annotation on another passage, on several in the order of the text, or with other quotes. */
export function withPlaces(annotation: StoredAnnotation, places: readonly PassageDescription[]): StoredAnnotation {
	const { parts: _, ...rest } = annotation;
	const described = places.map(({ start, end, exact, prefix, suffix }) => ({ start, end, exact, prefix, suffix }));
	const source = { ...annotation.source, target: moveTarget(annotation.source, described) };
	return { ...rest, ...placed(described), source };
}

/** The annotation with another label, as a person's word on it. What is no time any more has no value. */
export function withLabel(annotation: StoredAnnotation, label: string): StoredAnnotation {
	const old = findLabelBody(annotation.source);
	const labelled = replaceBody(
		annotation.source,
		(body) => body === old,
		(body) => ({ ...(body ?? labelBody(label)), value: label }),
	);
	const source = labelled.motivation === 'identifying' ? { ...labelled, motivation: 'classifying' } : labelled;
	const changed = { ...annotation, label, source };
	if (!isTimeType(annotation.label) || isTimeType(label)) {
		return changed;
	}
	const { value: _, ...rest } = changed;
	return { ...rest, source: replaceBody(source, (body) => isTimeValue(descriptionIn(body)), NOTHING) };
}

/**
 * The annotation with another entity, or with none.
 *
 * @param meant what the id stands for, where that is known
 */
export function withEntity(
	annotation: StoredAnnotation,
	entity: string | undefined,
	meant?: MeantEntity,
): StoredAnnotation {
	const { meant: _, ...rest } = annotation;
	return { ...rest, entity, ...(meant && { meant }), source: sourceWithEntity(annotation.source, entity, meant) };
}

/** The same of the annotation's line alone. */
export function sourceWithEntity(source: JsonObject, entity: string | undefined, meant?: MeantEntity): JsonObject {
	return replaceBody(
		source,
		(body) => entityOfBody(body) !== undefined,
		() => (entity ? entityBody(entity, meant) : undefined),
	);
}

/** The annotation with another value, or with none. What else is said of its passage stays. */
export function withValue(annotation: StoredAnnotation, value: string | undefined): StoredAnnotation {
	const isValue = isTimeType(annotation.label) ? isTimeValue : (text: string | undefined) => text !== undefined;
	const source = replaceBody(
		annotation.source,
		(body) => isValue(descriptionIn(body)),
		(old) => (value === undefined ? undefined : { ...(old ?? valueBody(value)), value }),
	);
	const { value: _, ...rest } = annotation;
	return { ...rest, ...(value !== undefined && { value }), source };
}

/** The annotation with another note; an empty one is none. */
export function withNote(annotation: StoredAnnotation, note: string): StoredAnnotation {
	const { note: _, ...rest } = annotation;
	const source = replaceBody(annotation.source, isNote, (old) =>
		note ? { ...(old ?? noteBody(note)), value: note } : undefined,
	);
	return { ...rest, ...(note && { note }), source };
}

/** The annotation with another value of one attribute; undefined takes it away. */
export function withAttribute(annotation: StoredAnnotation, name: string, value: string | undefined): StoredAnnotation {
	const { attributes = [], ...rest } = annotation;
	const { source } = annotation;
	const isIt = (body: unknown): boolean => attributeOfBody(body, source)?.name === name;
	const written = replaceBody(source, isIt, (old) =>
		value === undefined ? undefined : { ...(old ?? attributeBody({ name, value })), value },
	);
	const first = attributes.findIndex((one) => one.name === name);
	const changed = attributes.flatMap((one, i): AnnotationAttribute[] =>
		one.name !== name ? [one] : i === first && value !== undefined ? [{ name, value }] : [],
	);
	const all = first < 0 && value !== undefined ? [...changed, { name, value }] : changed;
	return { ...rest, ...(all.length > 0 && { attributes: all }), source: written };
}

/** The annotation with what another one says of who or what its passage names. */
export function withIdentityOf(
	annotation: StoredAnnotation,
	{ entity, meant, source }: StoredAnnotation,
): StoredAnnotation {
	const naming = asList(source.body).filter(isIdentifying);
	const body = [...asList(annotation.source.body), ...naming];
	const known = { ...(entity !== undefined && { entity }), ...(meant && { meant }) };
	return naming.length === 0 ? annotation : { ...annotation, ...known, source: { ...annotation.source, body } };
}

/** It is another person's. What nobody is named for is nobody's. */
export function isOthers({ creator }: StoredAnnotation, who: string | undefined): boolean {
	return creator !== undefined && creator !== who;
}

/** Who changes something. */
export interface ChangeAuthor {
	readonly who: string | undefined;
	/** ISO 8601 in UTC. */
	now(): string;
}

/** `after`, with what is another than in `before` told in its history; `before` itself where nothing is. */
export function withHistory(before: StoredAnnotation, after: StoredAnnotation, author: ChangeAuthor): StoredAnnotation {
	const found = differences(before, after);
	if (found.length === 0) {
		return before;
	}
	const { who } = author;
	const when = author.now();
	const entries = found.map((one): HistoryEntry => ({ when, ...(who !== undefined && { who }), ...one }));
	const source: JsonObject = {
		...after.source,
		modified: when,
		history: [...asList(after.source.history), ...entries],
	};
	return { ...after, modified: when, history: [...(after.history ?? []), ...entries], source };
}

function differences(
	before: StoredAnnotation,
	after: StoredAnnotation,
): readonly Pick<HistoryEntry, 'did' | 'name' | 'was'>[] {
	const found: Pick<HistoryEntry, 'did' | 'name' | 'was'>[] = [];
	const add = (did: HistoryEntry['did'], was: string | undefined, name?: string): void => {
		found.push({ did, ...(name !== undefined && { name }), ...(was !== undefined && { was }) });
	};
	for (const member of ['label', 'entity', 'value', 'note'] as const) {
		if (before[member] !== after[member]) {
			add(member, before[member]);
		}
	}
	if (!samePlaces(before, after)) {
		add('range', before.exact);
	}
	const names = new Set([...(before.attributes ?? []), ...(after.attributes ?? [])].map(({ name }) => name));
	for (const name of names) {
		const was = attributeOf(before, name);
		if (was !== attributeOf(after, name)) {
			add('attribute', was, name);
		}
	}
	return found;
}

/** Both say the same of the same passages, whoever made them and when. */
export function saysSame(a: StoredAnnotation, b: StoredAnnotation): boolean {
	const isOnSame = !a.whole || JSON.stringify(a.source.target) === JSON.stringify(b.source.target);
	return isOnSame && differences(a, b).length === 0;
}

/** Both are on the same passages, by their positions and texts. */
export function samePlaces(a: StoredAnnotation, b: StoredAnnotation): boolean {
	const [ones, others] = [placesOf(a), placesOf(b)];
	return (
		ones.length === others.length &&
		ones.every(({ start, end, exact }, i) => {
			const other = others[i]!;
			return start === other.start && end === other.end && exact === other.exact;
		})
	);
}

/** All that is said under this name, as one text. */
export function attributeOf({ attributes = [] }: StoredAnnotation, name: string): string | undefined {
	const values = attributes.filter((one) => one.name === name).map(({ value }) => value);
	return values.length > 0 ? values.join(', ') : undefined;
}

const NOTHING = (): undefined => undefined;
