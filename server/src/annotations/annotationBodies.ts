/** The bodies of a W3C Web Annotation: what is said of its passage, each with its purpose. */
import { typesOfValue } from '../core/times/timexValue';
import { asList, asString, isObject, type JsonObject } from './jsonLines';
import { readMeantEntity } from './meantEntity';
import type { AnnotationAttribute, HistoryEntry, MeantEntity } from './model';

export function labelBody(label: string): JsonObject {
	return { type: 'TextualBody', purpose: 'classifying', value: label };
}

/** @param meant what the id stands for */
export function entityBody(entity: string, meant?: MeantEntity): JsonObject {
	return { type: 'TextualBody', purpose: 'identifying', value: entity, ...(meant && { meant }) };
}

export function valueBody(value: string): JsonObject {
	return { type: 'TextualBody', purpose: 'describing', value };
}

export function noteBody(note: string): JsonObject {
	return { type: 'TextualBody', purpose: 'commenting', value: note };
}

/** `label` is `rdfs:label` in the context of Web Annotations: what a resource is called. */
export function attributeBody({ name, value }: AnnotationAttribute): JsonObject {
	return { type: 'TextualBody', purpose: 'tagging', label: name, value };
}

/**
 * The text of the body that classifies, else of one that tags. A body without a purpose has the annotation's motivation.
 * A body with a name is an attribute, unless the annotation has nothing else to be a tag by.
 */
export function readLabel(annotation: JsonObject): string | undefined {
	return asString(findLabelBody(annotation)?.value);
}

/** The body that {@link readLabel} reads. */
export function findLabelBody(annotation: JsonObject): JsonObject | undefined {
	const { motivation } = annotation;
	const bodies = asList(annotation.body).filter(isObject);
	const bodyFor = (purpose: string): readonly JsonObject[] =>
		bodies.filter((one) => asList(one.purpose ?? motivation).includes(purpose) && asString(one.value));
	const tags = bodyFor('tagging');
	return (
		bodyFor('classifying')[0] ??
		tags.find((one) => asString(one.label) === undefined) ??
		(asList(motivation).includes('tagging') ? tags[0] : undefined)
	);
}

/** The entity that the passage names, with what its id stood for where that is told. */
export function readEntity(annotation: JsonObject): {
	readonly entity: string | undefined;
	readonly meant?: MeantEntity;
} {
	for (const body of asList(annotation.body)) {
		const entity = entityOfBody(body);
		if (entity !== undefined) {
			const { meant: told } = body as JsonObject;
			const meant = isObject(told) ? readMeantEntity(told) : undefined;
			return { entity, ...(meant && { meant }) };
		}
	}
	return { entity: undefined };
}

/** An entity's id; the address of a thing in a knowledge base is none, and stays a body like others. */
export function entityOfBody(body: unknown): string | undefined {
	if (!isIdentifying(body)) {
		return undefined;
	}
	const entity = asString(body.value) ?? asString(body.source);
	return entity && !entity.includes('://') ? entity : undefined;
}

/** It says who or what the passage names: an entity, or a thing in a knowledge base. */
export function isIdentifying(body: unknown): body is JsonObject {
	return isObject(body) && asList(body.purpose).includes('identifying');
}

/** What bodies describe: a value, or anything that other tools' users wrote. */
export function readDescriptions(annotation: JsonObject): readonly string[] {
	return asList(annotation.body).flatMap((body) => descriptionIn(body) ?? []);
}

export function descriptionIn(body: unknown): string | undefined {
	return isObject(body) && asList(body.purpose).includes('describing') ? asString(body.value)?.trim() : undefined;
}

/** It is a TIMEX3 value. */
export function isTimeValue(text: string | undefined): boolean {
	return text !== undefined && typesOfValue(text).length > 0;
}

export function readNote(annotation: JsonObject): string | undefined {
	return asString(asList(annotation.body).filter(isObject).find(isNote)?.value);
}

export function isNote(body: unknown): boolean {
	return isObject(body) && asList(body.purpose).includes('commenting') && Boolean(asString(body.value));
}

/** Undefined where there are none. */
export function readAttributes(annotation: JsonObject): readonly AnnotationAttribute[] | undefined {
	let found: AnnotationAttribute[] | undefined;
	for (const body of asList(annotation.body)) {
		const attribute = attributeOfBody(body, annotation);
		if (attribute) {
			(found ??= []).push(attribute);
		}
	}
	return found;
}

export function attributeOfBody(body: unknown, annotation: JsonObject): AnnotationAttribute | undefined {
	if (!isObject(body) || !asList(body.purpose).includes('tagging')) {
		return undefined;
	}
	const { label: name, value } = body;
	return typeof name === 'string' && typeof value === 'string' && body !== findLabelBody(annotation)
		? { name, value }
		: undefined;
}

/** The entries that say when something was done and what; undefined where there are none. */
export function readHistory(annotation: JsonObject): readonly HistoryEntry[] | undefined {
	if (annotation.history === undefined) {
		return undefined;
	}
	const entries = asList(annotation.history)
		.filter(isObject)
		.flatMap(({ when, who, did, name, was }): HistoryEntry[] =>
			typeof when === 'string' && typeof did === 'string'
				? [
						{
							when,
							...(typeof who === 'string' && { who }),
							did,
							...(typeof name === 'string' && { name }),
							...(typeof was === 'string' && { was }),
						},
					]
				: [],
		);
	return entries.length > 0 ? entries : undefined;
}

/**
 * The annotation's bodies with one in the place of the first that `matches`, the others of those taken out; without such a
 * one it comes last. `write` gets that first one, and answers with nothing where none should be.
 */
export function replaceBody(
	annotation: JsonObject,
	matches: (body: unknown) => boolean,
	write: (old: JsonObject | undefined) => JsonObject | undefined,
): JsonObject {
	const bodies = asList(annotation.body);
	const first = bodies.findIndex(matches);
	const old = bodies[first];
	const made = write(isObject(old) ? old : undefined);
	const kept = bodies.flatMap((body, i) => (i === first && made ? [made] : matches(body) ? [] : [body]));
	return { ...annotation, body: first < 0 && made ? [...kept, made] : kept };
}
