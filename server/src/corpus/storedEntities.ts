import { ownId } from './entityIds';
import type { IndexedEntity } from './indexedEntity';
import { NO_REASONS } from './joinNames';
import { entityOfGroups, NameGroup } from './nameGroup';
import type { EntityId } from './model';
import type { NameNode } from './nameNode';
import { NumberReader } from './packedNumbers';
import type { StoredStrings } from './storedStrings';

/** Entities before people's decisions, in the order of `compareHeads`, used where they lie in the bytes of a snapshot. */
export interface EntityColumns {
	readonly ids: StoredStrings;
	readonly names: StoredStrings;
	/** Places in `ENTITY_TYPES`. */
	readonly types: Uint8Array;
	/** How many. */
	readonly documents: Uint32Array;
	readonly mentions: Uint32Array;
	/** 1 for one that no document names but in its boilerplate. */
	readonly boilerplate: Uint8Array;
	/** Those whose id isn't the slug of their name. */
	readonly otherIds: Uint32Array;
	/** Where each entity ends in {@link bytes}. */
	readonly ends: Uint32Array;
	/**
	 * For each entity its groups behind their number, each with its names (places in `NameColumns`) and reasons (of {@link reasons}), both
	 * behind their number; and the place of the group that it is short for, plus one, with the reason, or 0.
	 */
	readonly bytes: Uint8Array;
	readonly reasons: StoredStrings;
}

/** An entity as it lies there. */
export interface StoredEntity {
	readonly id: EntityId;
	readonly name: string;
	readonly groups: readonly StoredGroup[];
}

/** As `NameGroup` is. */
export interface StoredGroup {
	/** Places of names. */
	readonly names: readonly number[];
	readonly why: readonly string[];
	/** @param to the place of the other group among the entity's */
	readonly link: { readonly to: number; readonly why: string } | undefined;
}

export class StoredEntities {
	readonly columns: EntityColumns;
	/** Entities by the slug of their name, of those that have another id. */
	readonly #bySlug = new Map<string, number[]>();
	readonly #otherIds: ReadonlySet<number>;

	constructor(columns: EntityColumns) {
		this.columns = columns;
		this.#otherIds = new Set(columns.otherIds);
		for (const number of columns.otherIds) {
			const own = ownId(columns.names.string(number));
			this.#bySlug.set(own, [...(this.#bySlug.get(own) ?? []), number]);
		}
	}

	get count(): number {
		return this.columns.ends.length;
	}

	numberOf(id: string): number | undefined {
		return this.columns.ids.numberOf(id);
	}

	/** Those whose names have this slug. */
	withSlug(own: string): readonly number[] {
		const first = this.numberOf(own);
		const others = this.#bySlug.get(own) ?? [];
		return first === undefined || this.#otherIds.has(first) ? others : [first, ...others];
	}

	at(number: number): StoredEntity {
		const { ids, names, reasons } = this.columns;
		const reader = NumberReader.ofRun(this.columns, number);
		const numbers = (): number[] => Array.from({ length: reader.next() }, () => reader.next());
		const group = (): StoredGroup => {
			const places = numbers();
			const why = numbers().map((reason) => reasons.string(reason));
			const to = reader.next();
			return { names: places, why, link: to > 0 ? { to: to - 1, why: reasons.string(reader.next()) } : undefined };
		};
		const groups = Array.from({ length: reader.next() }, group);
		return { id: ids.string(number), name: names.string(number), groups };
	}

	/** As {@link at}, made of its names, which are its own from now on. */
	make(number: number, nodeAt: (place: number) => NameNode): IndexedEntity {
		const { id, name, groups: stored } = this.at(number);
		const groups = stored.map(({ names, why }) => {
			const group = new NameGroup({ nodes: names.map(nodeAt), why: why.length > 0 ? why : NO_REASONS });
			group.nodes.forEach((node) => (node.group = group));
			return group;
		});
		stored.forEach(({ link }, i) => {
			if (link) {
				const to = groups[link.to]!;
				groups[i]!.link = { to, why: link.why };
				(to.linkedFrom ??= new Set()).add(groups[i]!);
			}
		});
		const entity = entityOfGroups(name, groups);
		entity.id = id;
		entity.nodes.forEach((node) => (node.entity = entity));
		return entity;
	}
}
