/** Annotations of an import as lines of the corpus's files. */
import { placesOf, withPlaces } from '../annotations/annotationChanges';
import { ANNOTATION_FORMAT } from '../annotations/annotationFile';
import { type PassageDescription, samePassage } from '../annotations/describeSpan';
import type { JsonObject } from '../annotations/jsonLines';
import type { StoredAnnotation } from '../annotations/model';
import { readSuggestion } from '../annotations/proposals';
import type { ExchangeRecord } from './exchange';

/** By its quote alone: a position that is known to be false would find something else by nearness. */
export function asOrphan(
	annotation: StoredAnnotation,
	source: string,
	places: readonly PassageDescription[],
): StoredAnnotation {
	const items = places.map(({ exact, prefix, suffix }) => ({
		source,
		selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }],
	}));
	return read({ ...annotation.source, target: items.length === 1 ? items[0]! : { type: 'Composite', items } });
}

/** All that the Web Annotation said, where it stands now. @param places undefined for what stands on no passage, or no more */
export function asKept(
	source: JsonObject,
	places: readonly PassageDescription[] | undefined,
	make: () => StoredAnnotation,
): StoredAnnotation {
	if (!places) {
		return read({ ...source, target: make().source.target });
	}
	const kept = read(source);
	return placesOf(kept).length === places.length && placesOf(kept).every((place, i) => samePassage(place, places[i]!))
		? kept
		: withPlaces(kept, places);
}

/** With what is said of all records alike: that it was changed, that a program proposes it. */
export function finished(
	made: StoredAnnotation,
	modified: string | undefined,
	suggestion: ExchangeRecord['suggestion'],
): StoredAnnotation {
	const isProposed = suggestion && readSuggestion(made.source) !== undefined;
	if (modified === undefined && (!suggestion || isProposed)) {
		return made;
	}
	const { creator: _, ...source } = made.source;
	const { model, score } = suggestion ?? {};
	return read({
		...(suggestion ? source : made.source),
		...(suggestion && { creator: { type: 'Software', ...(model !== undefined && { name: model }) } }),
		...(score !== undefined && { score }),
		...(modified !== undefined && { modified }),
	});
}

function read(source: JsonObject): StoredAnnotation {
	const found = ANNOTATION_FORMAT.read(source);
	if (!found || !('record' in found)) {
		throw new Error(`An annotation that was made can't be read: ${JSON.stringify(source)}`);
	}
	return found.record;
}
