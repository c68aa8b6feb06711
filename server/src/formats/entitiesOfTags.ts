import { sourceWithEntity } from '../annotations/annotationChanges';
import { type Analysis, isEntityType } from '../core/model';
import type { ExchangeAnnotation, ExchangeDocument } from './exchange';

/** Some tag on a name doesn't say which entity it means. */
export function hasOpenTags({ annotations }: ExchangeDocument): boolean {
	return annotations.some(isOpen);
}

/**
 * The document with the entity that the analysis has for each tag on a name that doesn't say itself which one it means: as hovers
 * show it.
 *
 * @param entities the entity of each of the analysis's mentions
 */
export function withEntitiesOfTags(
	document: ExchangeDocument,
	{ analysis, entities }: { readonly analysis: Analysis; readonly entities: readonly string[] },
): ExchangeDocument {
	if (!hasOpenTags(document)) {
		return document;
	}
	const known = new Map(
		analysis.mentions.map(({ start, end, type }, i) => [placeOf(type, start, end), entities[i]!] as const),
	);
	const annotations = document.annotations.map((one) => {
		const { label, parts } = one;
		const entity = isOpen(one) ? known.get(placeOf(label, parts[0]!.start, parts[0]!.end)) : undefined;
		return entity === undefined
			? one
			: { ...one, entity, ...(one.kept && { kept: sourceWithEntity(one.kept, entity) }) };
	});
	return { ...document, annotations };
}

function isOpen({ label, entity, parts, suggestion }: ExchangeAnnotation): boolean {
	return isEntityType(label) && entity === undefined && parts.length === 1 && !suggestion;
}

function placeOf(type: string, start: number, end: number): string {
	return `${type}:${start}-${end}`;
}
