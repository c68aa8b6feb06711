import type { IndexedEntity } from './indexedEntity';
import type { NameNode } from './nameNode';
import type { StoredEntities, StoredEntity } from './storedEntities';

/** The entities of a corpus before people's decisions: those that are stored are made when they are looked at first. */
export class EntitySet {
	readonly #own = new Set<IndexedEntity>();
	#stored: StoredEntities | undefined;
	/** For each stored one whether it was made: it is among {@link #own} then, or gone. */
	#made = new Uint8Array();
	#nodeAt: (place: number) => NameNode = missing;
	/** To be called with each that is made of what is stored. */
	onMade: (entity: IndexedEntity) => void = () => undefined;

	/** Begins with these; what there was before is forgotten. */
	lay(stored: StoredEntities, nodeAt: (place: number) => NameNode): void {
		this.#own.clear();
		this.#stored = stored;
		this.#made = new Uint8Array(stored.count);
		this.#nodeAt = nodeAt;
	}

	has(entity: IndexedEntity): boolean {
		return this.#own.has(entity);
	}

	add(entity: IndexedEntity): void {
		this.#own.add(entity);
	}

	delete(entity: IndexedEntity): void {
		this.#own.delete(entity);
	}

	/** Those that needn't be made any more. */
	get made(): Iterable<IndexedEntity> {
		return this.#own;
	}

	/** Numbers of the stored ones that weren't made yet. */
	*unmade(): Generator<number> {
		for (let number = 0; number < this.#made.length; number++) {
			if (this.isUnmade(number)) {
				yield number;
			}
		}
	}

	/** As it lies there. */
	stored(number: number): StoredEntity {
		return this.#stored!.at(number);
	}

	isUnmade(number: number): boolean {
		return this.#made[number] === 0;
	}

	/** Makes a stored one, unless it was. */
	make(number: number): void {
		if (this.isUnmade(number)) {
			this.#made[number] = 1;
			const entity = this.#stored!.make(number, this.#nodeAt);
			this.#own.add(entity);
			this.onMade(entity);
		}
	}
}

function missing(): never {
	throw new Error('No names are stored');
}
