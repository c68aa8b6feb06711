import { spansOf } from '../annotations/anchorEach';
import type { AnchoredAnnotation } from '../annotations/model';

/** What is there, by ids and by what is said where. */
export class KnownRecords {
	readonly #ids = new Set<string>();
	/** By label and place, the ids by their creators. */
	readonly #said = new Map<string, Map<string, string>>();

	constructor(known: readonly AnchoredAnnotation[]) {
		for (const one of known) {
			const { id, label, creator } = one.annotation;
			this.add(id, label, placeOfKnown(one), creator);
		}
	}

	add(id: string, label: string, place: string, creator: string | undefined): void {
		this.#ids.add(id);
		const key = JSON.stringify([label, place]);
		const byCreator = this.#said.get(key) ?? new Map<string, string>();
		byCreator.set(creator ?? '', id);
		this.#said.set(key, byCreator);
	}

	/** The id of the same record; what names nobody is the same as anybody's. */
	find(id: string, label: string, place: string, creator: string | undefined): string | undefined {
		if (this.#ids.has(id)) {
			return id;
		}
		const byCreator = this.#said.get(JSON.stringify([label, place]));
		return creator === undefined ? byCreator?.values().next().value : byCreator?.get(creator);
	}
}

function placeOfKnown(one: AnchoredAnnotation): string {
	const { annotation, span } = one;
	const { relation, comment, note, value, exact, parts } = annotation;
	if (comment) {
		return JSON.stringify([comment.on ?? comment.answers, span && { start: span.start, end: span.end }, note]);
	}
	if (relation) {
		return JSON.stringify([relation.from, relation.to]);
	}
	if (annotation.whole) {
		return JSON.stringify([value ?? '']);
	}
	return one.state === 'orphan'
		? JSON.stringify(parts?.map((part) => part.exact) ?? [exact])
		: JSON.stringify(spansOf(one).map(({ start, end }) => [start, end]));
}
