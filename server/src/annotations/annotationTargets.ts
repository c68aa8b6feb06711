/** The targets of a W3C Web Annotation: a passage, several that are one, a whole document, or two other annotations. */
import type { PassageDescription } from './describeSpan';
import { asList, asString, isObject, type JsonObject } from './jsonLines';
import { type AnnotationRelation, BETWEEN_PARTS } from './model';

/** Selectors of one passage, in the order of the contract. */
function newSelectors({ start, end, exact, prefix, suffix }: PassageDescription): readonly JsonObject[] {
	return [
		{ type: 'TextPositionSelector', start, end },
		{ type: 'TextQuoteSelector', exact, prefix, suffix },
	];
}

/** The target of an annotation of `source`, a document's path; of several passages, one that needs all of them. */
export function newTarget(source: string, places: readonly PassageDescription[]): JsonObject {
	const items = places.map((place) => ({ source, selector: newSelectors(place) }));
	return items.length === 1 ? items[0]! : { type: 'Composite', items };
}

export function relationTarget({ from, to }: AnnotationRelation): JsonObject {
	return { type: 'List', items: [from, to] };
}

/** The passages that the annotation is on, in the order of its file; none where no position and no quote can be read. */
export function readPlaces(annotation: JsonObject): readonly PassageDescription[] {
	for (const target of asList(annotation.target)) {
		const places = placesIn(target);
		if (places.length > 0) {
			return places;
		}
	}
	return [];
}

/** The annotation says where in a text it is, be that readable or not. */
export function hasSelector(annotation: JsonObject): boolean {
	const isSelected = (target: unknown): boolean =>
		isObject(target) &&
		(target.selector !== undefined || (isComposite(target) && asList(target.items).some(isSelected)));
	return asList(annotation.target).some(isSelected);
}

/** The annotation is about a document, and no passage of it. What is said about other annotations isn't. */
export function isOnWholeDocument(annotation: JsonObject): boolean {
	const [target, ...others] = asList(annotation.target);
	const source = isObject(target) && target.selector === undefined ? (target.source ?? target.id) : target;
	const name = isObject(source) ? asString(source.id) : asString(source);
	return others.length === 0 && name !== undefined && !name.startsWith('urn:');
}

/** The two ends of a relation; `unreadable` where there is a list of something else. */
export function readRelation(annotation: JsonObject): AnnotationRelation | 'unreadable' | undefined {
	const [target] = asList(annotation.target);
	if (
		!asList(annotation.motivation).includes('linking') ||
		!isObject(target) ||
		!asList(target.type).includes('List')
	) {
		return undefined;
	}
	const [from, to, ...others] = asList(target.items).map((one) => asString(isObject(one) ? one.id : one));
	return from && to && others.length === 0 ? { from, to } : 'unreadable';
}

/** The whole of what the passages are on, as if it were one. */
export function extentOf(places: readonly PassageDescription[]): PassageDescription {
	const [first, last] = [places[0]!, places.at(-1)!];
	return {
		start: Math.min(...places.map(({ start }) => start)),
		end: Math.max(...places.map(({ end }) => end)),
		exact: places.map(({ exact }) => exact).join(BETWEEN_PARTS),
		prefix: first.prefix,
		suffix: last.suffix,
	};
}

/** The annotation's `target` on other passages; all else that it says of them stays. */
export function moveTarget(annotation: JsonObject, places: readonly PassageDescription[]): unknown {
	const targets = asList(annotation.target);
	const chosen = targets.findIndex((one) => placesIn(one).length > 0);
	const moved = targets.map((target, i) => (i === chosen && isObject(target) ? moveOne(target, places) : target));
	return Array.isArray(annotation.target) ? moved : moved[0];
}

function moveOne(target: JsonObject, places: readonly PassageDescription[]): JsonObject {
	const isParted = isComposite(target);
	const items = isParted ? asList(target.items) : [target];
	const readable = items.filter((item) => readSelectors(item) !== undefined).filter(isObject);
	const unreadable = items.filter((item) => readSelectors(item) === undefined);
	const pattern = readable[0] ?? target;
	const written = places.map((place, i): JsonObject => {
		const old = readable[i];
		return old
			? { ...old, selector: moveSelectors(old.selector, place) }
			: { ...(pattern.source === undefined ? {} : { source: pattern.source }), selector: newSelectors(place) };
	});
	const all = [...written, ...unreadable];
	if (all.length === 1) {
		return written[0]!;
	}
	return { ...(isParted ? target : { type: 'Composite' }), items: all };
}

function isComposite(target: JsonObject): boolean {
	return asList(target.type).includes('Composite');
}

function placesIn(target: unknown): readonly PassageDescription[] {
	const items = isObject(target) && isComposite(target) ? asList(target.items) : [target];
	return items.flatMap((item) => readSelectors(item) ?? []);
}

/** Undefined where there is neither a position nor a quote. */
function readSelectors(target: unknown): PassageDescription | undefined {
	const selectors = isObject(target) ? asList(target.selector).filter(isObject) : [];
	const position = selectors.find((one) => isPosition(one));
	const quote = selectors.find((one) => isQuote(one));
	if (!position && !quote) {
		return undefined;
	}
	return {
		start: position ? Number(position.start) : -1,
		end: position ? Number(position.end) : -1,
		exact: asString(quote?.exact) ?? '',
		prefix: asString(quote?.prefix) ?? '',
		suffix: asString(quote?.suffix) ?? '',
	};
}

function moveSelectors(
	selector: unknown,
	{ start, end, exact, prefix, suffix }: PassageDescription,
): readonly unknown[] {
	let positioned = false;
	let quoted = false;
	const moved = asList(selector).map((one) => {
		if (isObject(one) && !positioned && isPosition(one)) {
			positioned = true;
			return { ...one, start, end };
		}
		if (isObject(one) && !quoted && isQuote(one)) {
			quoted = true;
			return { ...one, exact, prefix, suffix };
		}
		return one;
	});
	return [
		...(positioned ? [] : [{ type: 'TextPositionSelector', start, end }]),
		...moved,
		...(quoted ? [] : [{ type: 'TextQuoteSelector', exact, prefix, suffix }]),
	];
}

function isPosition(selector: JsonObject): boolean {
	const { type, start, end } = selector;
	return (
		asList(type).includes('TextPositionSelector') &&
		Number.isSafeInteger(start) &&
		Number.isSafeInteger(end) &&
		Number(start) >= 0 &&
		Number(end) >= Number(start)
	);
}

function isQuote(selector: JsonObject): boolean {
	return (
		asList(selector.type).includes('TextQuoteSelector') && typeof selector.exact === 'string' && selector.exact !== ''
	);
}
