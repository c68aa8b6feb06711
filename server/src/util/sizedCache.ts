/** Keeps what was used last, up to a total size. What is larger than that by itself isn't kept. */
export class SizedCache<K, V> {
	readonly #entries = new Map<K, { readonly value: V; readonly size: number }>();
	#size = 0;

	/** In the unit of the sizes given to {@link set}. */
	constructor(private readonly capacity: number) {}

	get(key: K): V | undefined {
		const entry = this.#entries.get(key);
		if (entry) {
			// A map keeps the order of insertion: the last one in is the last one used.
			this.#entries.delete(key);
			this.#entries.set(key, entry);
		}
		return entry?.value;
	}

	set(key: K, value: V, size: number): void {
		this.delete(key);
		if (size > this.capacity) {
			return;
		}
		this.#entries.set(key, { value, size });
		this.#size += size;
		for (const [oldest, entry] of this.#entries) {
			if (this.#size <= this.capacity) {
				return;
			}
			this.#entries.delete(oldest);
			this.#size -= entry.size;
		}
	}

	delete(key: K): void {
		this.#size -= this.#entries.get(key)?.size ?? 0;
		this.#entries.delete(key);
	}

	clear(): void {
		this.#entries.clear();
		this.#size = 0;
	}
}
