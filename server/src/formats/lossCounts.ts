import { compareText } from '../annotations/jsonLines';
import { isLeftOut, type Loss, type LossKind } from './losses';

/** How much an export or an import loses. */
export class LossCounts {
	readonly #kinds = new Map<LossKind, number>();
	#left = 0;
	#changed = 0;

	/** @param losses of one document */
	add(losses: readonly Loss[]): void {
		const seen = new Map<string, boolean>();
		for (const { kind, id } of losses) {
			this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
			seen.set(id, (seen.get(id) ?? false) || isLeftOut(kind));
		}
		for (const isLeft of seen.values()) {
			this.#left += isLeft ? 1 : 0;
			this.#changed += isLeft ? 0 : 1;
		}
	}

	/** Annotations that aren't there at all. */
	get left(): number {
		return this.#left;
	}

	/** Annotations of which less is said. */
	get changed(): number {
		return this.#changed;
	}

	/** The most frequent first. */
	get kinds(): readonly (readonly [kind: LossKind, count: number])[] {
		return [...this.#kinds].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
	}
}

/** How many of a document's annotations come through. */
export function annotationsKept(annotations: readonly { readonly id: string }[], losses: readonly Loss[]): number {
	const left = new Set(losses.filter(({ kind }) => isLeftOut(kind)).map(({ id }) => id));
	return annotations.filter(({ id }) => !left.has(id)).length;
}
