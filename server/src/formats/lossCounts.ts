import { compareText } from '../core/compareText';
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
			// What has no id is told one by one.
			const key = id === '' ? `${seen.size}` : id;
			seen.set(key, (seen.get(key) ?? false) || isLeftOut(kind));
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

	/** Losses of the kinds that cost a whole annotation. */
	get leftOut(): number {
		return this.kinds.reduce((sum, [kind, count]) => sum + (isLeftOut(kind) ? count : 0), 0);
	}

	/** The most frequent first. */
	get kinds(): readonly (readonly [kind: LossKind, count: number])[] {
		return [...this.#kinds].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
	}
}
