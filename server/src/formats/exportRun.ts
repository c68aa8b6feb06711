import { COMMENT } from '../annotations/model';
import type { ExchangeDocument } from './exchange';
import { fit } from './fit';
import type { Exporter, Sink } from './format';
import type { Loss } from './losses';

/** One export: documents go in one by one, and what is lost comes out with each. */
export class ExportRun {
	readonly #exporter: Exporter;
	readonly #sink: Sink;

	constructor(exporter: Exporter, sink: Sink) {
		this.#exporter = exporter;
		this.#sink = sink;
		exporter.begin?.(sink);
	}

	/** The format has a place for the entity that a tag means. */
	get holdsEntities(): boolean {
		return this.#exporter.holds.has('entity');
	}

	document(document: ExchangeDocument): readonly Loss[] {
		const fitted = fit(document, this.#exporter.holds);
		const losses = this.#exporter.document(fitted.document, this.#sink);
		return losses.length === 0 ? fitted.losses : [...fitted.losses, ...losses];
	}

	/** What is lost with a document that is gone: all that was said of it. */
	gone({ path, annotations, relations, labels, comments, orphans }: ExchangeDocument): readonly Loss[] {
		const all = [
			...annotations,
			...relations,
			...labels,
			...orphans,
			...comments.map(({ id }) => ({ id, label: COMMENT })),
		];
		return all.map(({ id, label }) => ({ path, id, label, kind: 'orphan', detail: path }));
	}

	end(): void {
		this.#exporter.end?.(this.#sink);
	}
}
