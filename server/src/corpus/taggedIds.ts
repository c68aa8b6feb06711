import type { MeantEntity, StoredAnnotation } from '../annotations/model';
import { compareText } from '../core/compareText';
import type { EntityId } from './model';

/** What {@link TaggedIds} needs of an annotation. */
export type TaggedPassage = Partial<Pick<StoredAnnotation, 'entity' | 'meant' | 'created'>>;

/** An id that people gave to mentions, with what it stood for. */
export interface TaggedId {
	readonly id: EntityId;
	readonly meant: MeantEntity;
	/** When it was first given in this meaning; empty where no file tells. */
	readonly created: string;
}

/** What people meant by the ids of entities that they gave to mentions. A change of a document costs time in proportion to that. */
export class TaggedIds {
	/** By id and meaning. */
	readonly #given = new Map<
		string,
		{ readonly id: EntityId; readonly meant: MeantEntity; readonly in: Map<string, string> }
	>();
	readonly #keys = new Map<string, ReadonlySet<string>>();
	#all: readonly TaggedId[] | undefined;

	/** Each id in each of its meanings once, the earliest first. */
	get all(): readonly TaggedId[] {
		return (this.#all ??= Array.from(this.#given.values(), ({ id, meant, in: documents }) => ({
			...{ id, meant },
			created: [...documents.values()].reduce((first, one) => (one < first ? one : first)),
		})).sort((a, b) => compareText(a.created, b.created) || compareText(a.id, b.id)));
	}

	/**
	 * @param annotations all of a document's
	 * @returns whether {@link all} may be another one now
	 */
	set(path: string, annotations: readonly TaggedPassage[]): boolean {
		const before = this.#keys.get(path) ?? NO_KEYS;
		before.forEach((key) => this.#remove(key, path));
		const keys = new Set<string>();
		for (const { entity, meant, created = '' } of annotations) {
			if (entity === undefined || !meant) {
				continue;
			}
			const key = JSON.stringify([entity, meant.type, meant.name]);
			const given = this.#given.get(key) ?? { id: entity, meant, in: new Map<string, string>() };
			const earlier = given.in.get(path);
			given.in.set(path, earlier !== undefined && earlier < created ? earlier : created);
			this.#given.set(key, given);
			keys.add(key);
		}
		if (keys.size > 0) {
			this.#keys.set(path, keys);
		} else {
			this.#keys.delete(path);
		}
		const isChanged = before.size > 0 || keys.size > 0;
		if (isChanged) {
			this.#all = undefined;
		}
		return isChanged;
	}

	#remove(key: string, path: string): void {
		const given = this.#given.get(key);
		given?.in.delete(path);
		if (given?.in.size === 0) {
			this.#given.delete(key);
		}
	}
}

const NO_KEYS: ReadonlySet<string> = new Set();
