import type { Span } from '../core/model';
import { CodePointIndex } from './codePointIndex';
import { commonContext, contextScore, SAME_CONTEXT } from './contextScore';
import { findPatterns } from './findPatterns';
import { findEdited, type SoughtPassage } from './fuzzyAnchor';

/** A quote to be found, in the form of `normalizeText`. */
export interface QuoteSought extends SoughtPassage {
	/** The stored position in code points; -1 where there is none. */
	readonly start: number;
	/** The offset in the text as it is now that comes nearest to it. */
	readonly near: number;
	/** Where the quote stands at its stored position. */
	readonly here: Span | undefined;
	/** It stands there among the same words as before: no need to look for it. */
	readonly settled: boolean;
}

/** Units from which a quote that stands only once is taken for the same passage, whatever surrounds it by now: half a sentence isn't said by chance. */
const TELLING_LENGTH = 32;
/** By how much the best place must score better than the next one. */
const CLEAR = 0.15;
/** A context that is all but the same. */
const FULL_CONTEXT = 0.9;
/** How much nearer the best place must be than the next one, where only nearness tells them apart. */
const NEARER = 4;
/** Places of one quote that are scored: the likest ones, and two of the nearest ones. */
const SCORED = 8;

interface Candidate extends Span {
	/** Undefined where no context was stored. */
	readonly score: number | undefined;
}

interface Item {
	readonly sought: QuoteSought;
	span: Span | undefined;
	/** Places that are alike, where nothing but what surrounds them can tell which is meant. */
	alike: readonly Candidate[];
}

/** The place of each quote, undefined for those that are gone, or that could be at several places. */
export function findQuotes(text: string, quotes: readonly QuoteSought[]): readonly (Span | undefined)[] {
	const items = quotes.map((sought): Item => ({ sought, span: sought.settled ? sought.here : undefined, alike: [] }));
	const inOrder = [...items].sort((a, b) => a.sought.start - b.sought.start);
	const search = new QuoteSearch(
		text,
		items.filter(({ span }) => !span).map(({ sought }) => sought),
	);
	let before: Item | undefined;
	for (const item of inOrder) {
		if (!item.span) {
			item.span = (!item.sought.here && before && search.alongWith(before, item.sought)) || search.choose(item);
		}
		before = item.span ? item : before;
	}
	followNeighbours(search, [...inOrder].reverse(), () => undefined);
	search.assignInOrder(items);
	followNeighbours(search, inOrder, (item, neighbour) => search.nearest(item, neighbour));
	const lost = items.filter(({ span, alike }) => !span && alike.length === 0).map(({ sought }) => sought);
	const edited = findEdited(text, lost);
	return items.map(({ sought, span }) => {
		const found = span ?? edited.get(sought);
		return found && { start: found.start, end: found.end };
	});
}

/** A doubtful quote that lies from the last found one as far as it did is found with it, and so on from there. */
function followNeighbours(
	search: QuoteSearch,
	items: readonly Item[],
	otherwise: (item: Item, neighbour: Item | undefined) => Span | undefined,
): void {
	let neighbour: Item | undefined;
	for (const item of items) {
		if (!item.span && item.alike.length > 0) {
			item.span = (neighbour && search.alongWith(neighbour, item.sought)) || otherwise(item, neighbour);
		}
		neighbour = item.span ? item : neighbour;
	}
}

class QuoteSearch {
	readonly #text: string;
	readonly #index: CodePointIndex;
	readonly #places: ReadonlyMap<string, readonly number[]>;
	/** Places of a quote with all of its context, by {@link contextKey}. */
	readonly #inContext = new Map<string, readonly Candidate[]>();

	constructor(text: string, quotes: readonly QuoteSought[]) {
		this.#text = text;
		this.#index = new CodePointIndex(text);
		this.#places = findPatterns(
			text,
			quotes.map(({ exact }) => exact),
		);
	}

	/** The place as far from a found neighbour as it was, where the quote stands with all of its context. */
	alongWith(neighbour: Item, quote: QuoteSought): Span | undefined {
		if (quote.start < 0 || neighbour.sought.start < 0 || !neighbour.span) {
			return undefined;
		}
		const shift = this.#index.pointsBefore(neighbour.span.start) - neighbour.sought.start;
		const start = this.#index.offsetOf(quote.start + shift);
		const stands =
			start !== undefined &&
			this.#text.startsWith(quote.exact, start) &&
			this.#text.endsWith(quote.prefix, start) &&
			this.#text.startsWith(quote.suffix, start + quote.exact.length);
		return stands ? { start, end: start + quote.exact.length } : undefined;
	}

	/** The place that the quote itself and its context tell; else undefined, with the places that are alike noted. */
	choose(item: Item): Span | undefined {
		const { sought } = item;
		const places = this.#places.get(sought.exact) ?? [];
		const inContext = this.#placesInContext(sought);
		const known = sought.prefix.length + sought.suffix.length > 0;
		if (known && inContext.length === 1 && !sought.here) {
			return inContext[0];
		}
		if (known && inContext.length > 1 && !sought.here) {
			item.alike = inContext;
			return undefined;
		}
		const candidates = this.#scored(sought, places);
		const [best, second] = candidates;
		if (!best) {
			return sought.here;
		}
		if (sought.here) {
			// It stands where it stood. Only a place with all of its old context, gone from here, is likelier to be meant.
			const here = contextScore(this.#text, sought.here, sought) ?? 0;
			return inContext.length === 1 && here < SAME_CONTEXT ? inContext[0] : sought.here;
		}
		if (places.length === 1 && (best.score === undefined || sought.exact.length >= TELLING_LENGTH)) {
			return best;
		}
		if (best.score !== undefined && best.score < SAME_CONTEXT) {
			return undefined;
		}
		if (best.score !== undefined && (!second || best.score - second.score! >= CLEAR)) {
			return best;
		}
		item.alike = candidates.filter(({ score }) => best.score === undefined || best.score - score! < CLEAR);
		return undefined;
	}

	/**
	 * Where as many quotes are doubtful as there are free places with their context, the first is the first, and so on. One that
	 * has no position is in no order: that only one place is left, since others are taken, doesn't make it the one that is meant.
	 */
	assignInOrder(items: readonly Item[]): void {
		const groups = new Map<string, Item[]>();
		for (const item of items.filter(({ sought, span, alike }) => !span && alike.length > 0 && sought.start >= 0)) {
			const key = contextKey(item.sought);
			const group = groups.get(key);
			if (group) {
				group.push(item);
			} else {
				groups.set(key, [item]);
			}
		}
		if (groups.size === 0) {
			return;
		}
		const taken = new Set(items.flatMap(({ span }) => (span ? [span.start] : [])));
		for (const group of groups.values()) {
			const free = this.#placesInContext(group[0]!.sought).filter(({ start }) => !taken.has(start));
			// Two people's annotations on one passage go together.
			const starts = [...new Set(group.map(({ sought }) => sought.start))].sort((a, b) => a - b);
			if (free.length === starts.length) {
				const rank = new Map(starts.map((start, i) => [start, i]));
				for (const item of group) {
					item.span = free[rank.get(item.sought.start)!];
				}
			}
		}
	}

	/** Of places that are alike the one that is by far the nearest to where the quote should be, if its context is the same. */
	nearest({ sought, alike }: Item, neighbour: Item | undefined): Span | undefined {
		if (sought.start < 0) {
			return undefined;
		}
		const moved = neighbour?.span && neighbour.sought.start >= 0;
		const shift = moved ? this.#index.pointsBefore(neighbour.span!.start) - neighbour.sought.start : 0;
		const [nearest, other] = alike
			.map((span) => ({ span, distance: Math.abs(this.#index.pointsBefore(span.start) - sought.start - shift) }))
			.sort((a, b) => a.distance - b.distance);
		const sure = nearest && (nearest.span.score ?? 1) >= FULL_CONTEXT;
		return sure && (!other || nearest.distance * NEARER < other.distance) ? nearest.span : undefined;
	}

	#placesInContext(quote: QuoteSought): readonly Candidate[] {
		const key = contextKey(quote);
		const known = this.#inContext.get(key);
		if (known) {
			return known;
		}
		const whole = quote.prefix.length + quote.suffix.length;
		const found = (this.#places.get(quote.exact) ?? [])
			.map((start) => ({ start, end: start + quote.exact.length }))
			.filter((span) => commonContext(this.#text, span, quote) === whole)
			.map((span) => ({ ...span, score: 1 }));
		this.#inContext.set(key, found);
		return found;
	}

	/** The likest and the nearest of a quote's places, best score first. */
	#scored(quote: QuoteSought, places: readonly number[]): readonly Candidate[] {
		let spans = places.map((start) => ({ start, end: start + quote.exact.length }));
		if (spans.length > SCORED) {
			const likest = spans
				.map((span) => ({ span, common: commonContext(this.#text, span, quote) }))
				.sort((a, b) => b.common - a.common);
			const nearest = [...spans].sort((a, b) => Math.abs(a.start - quote.near) - Math.abs(b.start - quote.near));
			spans = [...new Set([...likest.slice(0, SCORED).map(({ span }) => span), ...nearest.slice(0, 2)])];
		}
		return spans
			.map((span) => ({ ...span, score: contextScore(this.#text, span, quote) }))
			.sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
	}
}

function contextKey({ exact, prefix, suffix }: QuoteSought): string {
	return JSON.stringify([prefix, exact, suffix]);
}
