import { type Companion, findCompanions } from './companions';
import { type DescribedEntity, describeEntity } from './describeEntity';
import type { DocumentMap } from './documentMap';
import type { DocumentNumbers } from './documentNumbers';
import { compareHeads, headOf, mergeHeads } from './entityHeads';
import type { EntityIndex } from './entityIndex';
import { formsOf } from './formsOf';
import type { IndexedEntity } from './indexedEntity';
import type { LinkLexicon } from './linkLexicon';
import type { LinkedEntity, LocalId } from './mentionIds';
import type { Entity, EntityDocument, EntityHead, EntityId, LocalEntity } from './model';
import type { PackedSummary } from './packedSummary';

/** What is said of entities to whoever asks, kept as long as it is true. */
export class EntityAnswers {
	readonly #index: () => EntityIndex;
	readonly #summaries: DocumentMap<PackedSummary>;
	readonly #numbers: DocumentNumbers;
	readonly #lexicon: LinkLexicon;
	readonly #described = new Map<IndexedEntity, DescribedEntity>();
	/** Described after decisions, which make an entity anew with each change. */
	readonly #describedHere = new Map<IndexedEntity, DescribedEntity>();
	#listed: readonly EntityHead[] | undefined;
	/** Of entities that were asked about since names changed last. */
	readonly #companions = new Map<EntityId, readonly Companion[]>();

	/** @param index with all that is known by now */
	constructor(
		index: () => EntityIndex,
		summaries: DocumentMap<PackedSummary>,
		numbers: DocumentNumbers,
		lexicon: LinkLexicon,
	) {
		this.#index = index;
		this.#summaries = summaries;
		this.#numbers = numbers;
		this.#lexicon = lexicon;
	}

	/** Something else is to be said of these. */
	forget(entities: ReadonlySet<IndexedEntity>): void {
		entities.forEach((entity) => this.#described.delete(entity));
	}

	/** All entities are made anew. */
	forgetAll(): void {
		this.#described.clear();
		this.#describedHere.clear();
		this.changed();
	}

	/** Decisions were laid over the entities anew. */
	decided(): void {
		this.#describedHere.clear();
	}

	/** Names or decisions are others. */
	changed(): void {
		this.#listed = undefined;
		this.#companions.clear();
	}

	entity(id: EntityId): Entity | undefined {
		const entity = this.#index().entity(id);
		return entity && this.#describe(entity).entity;
	}

	/** As `CorpusView.firstDocuments`. */
	firstDocuments(id: EntityId, limit: number): readonly EntityDocument[] {
		const entity = this.#index().entity(id);
		return entity ? this.#describe(entity).documents.first(limit) : [];
	}

	/** As `CorpusView.entityHeads`. */
	heads(): readonly EntityHead[] {
		if (!this.#listed) {
			const index = this.#index();
			const made = index.entities.map((entity) => headOf(this.#describe(entity).entity));
			const isNamed = ({ mentions }: EntityHead): boolean => mentions > 0;
			// Those that are stored lie in their order.
			this.#listed = mergeHeads(made.filter(isNamed).sort(compareHeads), index.storedHeads.filter(isNamed));
		}
		return this.#listed;
	}

	companions(id: EntityId, limit: number): readonly Companion[] {
		let found = this.#companions.get(id);
		if (!found) {
			found = findCompanions(id, this.#index(), this.#summaries, this.#lexicon, (entity) => this.#describe(entity));
			this.#companions.set(id, found);
		}
		return found.slice(0, limit);
	}

	/** The entity of each thing that a document names. */
	idsOf(locals: readonly LocalEntity[]): readonly LocalId[] {
		const index = this.#index();
		return locals.map((local) => {
			const entity = index.ofLocal(local);
			if (!entity) {
				return { id: index.idOfUnknown(local) };
			}
			return entity.splitForms.size > 0
				? {
						...linked(entity),
						splits: new Map([...entity.splitForms].map(([form, other]) => [form, linked(other)])),
					}
				: linked(entity);
		});
	}

	/** As `Corpus.formsIn`. */
	formsIn(path: string, id: EntityId): ReadonlyMap<string, number> | undefined {
		const summary = this.#summaries.get(path);
		const entity = summary && this.entity(id);
		if (!entity) {
			return undefined;
		}
		return formsOf(entity, summary.entities, (locals) => this.idsOf(locals));
	}

	#describe(entity: IndexedEntity): DescribedEntity {
		const descriptions = this.#index().all.has(entity) ? this.#described : this.#describedHere;
		let described = descriptions.get(entity);
		if (!described) {
			described = describeEntity(
				entity,
				this.#numbers.paths,
				(path) => this.#summaries.get(path)!.entities,
				this.#lexicon,
			);
			descriptions.set(entity, described);
		}
		return described;
	}
}

function linked({ id, type, typeDecided }: IndexedEntity): LinkedEntity {
	return typeDecided ? { id, type } : { id };
}
