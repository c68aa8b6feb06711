import type { ExchangeDocument } from './exchange';

/** The labels that somebody chose for an export, and which of them were met. */
export class OnlyLabels {
	readonly #wanted: ReadonlySet<string>;
	readonly #met = new Set<string>();

	constructor(wanted: readonly string[]) {
		this.#wanted = new Set(wanted);
	}

	has(label: string): boolean {
		return this.#wanted.has(label);
	}

	/** Those that nothing has. */
	get unmet(): readonly string[] {
		return [...this.#wanted].filter((one) => !this.#met.has(one));
	}

	/** The document with what has one of the labels, and without comments on the rest. Nobody wants that, so it is no loss. */
	of(document: ExchangeDocument): ExchangeDocument {
		const left = new Set<string>();
		const chosen = <T extends { readonly id: string; readonly label: string }>(all: readonly T[]): readonly T[] =>
			all.filter(({ id, label }) => {
				const isChosen = this.#wanted.has(label);
				(isChosen ? this.#met : left).add(isChosen ? label : id);
				return isChosen;
			});
		const { annotations, relations, labels, orphans, comments } = document;
		const kept = {
			annotations: chosen(annotations),
			relations: chosen(relations),
			labels: chosen(labels),
			orphans: chosen(orphans),
		};
		// An answer may stand before the comment that it answers.
		const answered = new Map(comments.map(({ id, on, answers }) => [id, on ?? answers]));
		const isAboutLeft = (id: string | undefined, depth = 0): boolean =>
			id !== undefined && (left.has(id) || (depth < comments.length && isAboutLeft(answered.get(id), depth + 1)));
		return { ...document, ...kept, comments: comments.filter(({ id }) => !isAboutLeft(id)) };
	}
}
