import type { EntityDecision, MeantEntity } from '../annotations/model';
import type { EntityType } from '../core/model';
import { slug } from '../core/text/normalize';
import { DecidedEntities, type FoundEntities } from './decidedEntities';
import { StoredHead } from './entityHeads';
import { EntityIds, ownId } from './entityIds';
import { EntitySet } from './entitySet';
import type { IndexedEntity } from './indexedEntity';
import type { LinkLexicon } from './linkLexicon';
import type { EntityId, LocalEntity } from './model';
import { NameGroups } from './nameGroups';
import type { NameNode } from './nameNode';
import { type NameTable, nodeKey } from './nameTable';
import type { StoredNames } from './storedNames';
import type { TaggedId } from './taggedIds';

/**
 * The entities of a corpus, people's decisions included. It follows the names: a change costs time in proportion to the
 * names that changed and those that they may be one thing with, and to the number of decisions.
 */
export class EntityIndex implements FoundEntities {
	/** Before people's decisions. */
	readonly all = new EntitySet();
	readonly #ids = new EntityIds(this.all);
	readonly #names: NameTable;
	readonly #lexicon: LinkLexicon;
	readonly #groups: NameGroups;
	#decided: DecidedEntities;
	/** Names, or their places, by the slugs of their forms, once somebody asked; forms that a name has no more stay, and do no harm. */
	#byFormSlug: Map<string, Set<NameNode | number>> | undefined;

	constructor(names: NameTable, lexicon: LinkLexicon) {
		this.#names = names;
		this.#lexicon = lexicon;
		this.#groups = new NameGroups(lexicon, (key) => names.node(key));
		names.beforeChange = (node) => this.#groups.beforeChange(node);
		this.#decided = new DecidedEntities(this, [], [], [], lexicon);
		this.all.onMade = (entity) => this.#ids.made(entity);
	}

	/** Begins with these; what there was before is forgotten. Until {@link decide} follows there are no decisions. */
	lay(stored: StoredNames): void {
		const nodeAt = (place: number): NameNode => this.#names.at(place);
		this.all.lay(stored.entities, nodeAt);
		this.#ids.lay(stored.entities);
		this.#groups.lay(stored, nodeAt);
		this.#byFormSlug = undefined;
		this.#names.onMade = (node, place) => {
			const entity = stored.columns.entityOf[place]!;
			if (entity > 0) {
				this.#groups.links.made(node, place);
				this.all.make(entity - 1);
			}
		};
		this.#names.lay(stored);
		this.#decided = new DecidedEntities(this, [], [], [], this.#lexicon);
	}

	/** What names are found by. */
	get links(): NameGroups['links'] {
		return this.#groups.links;
	}

	/**
	 * Takes in what changed in the names, in steps: between them, and until {@link decide} follows, the answers are those from before.
	 *
	 * @returns entities of {@link all} that are no more, or of which there is something else to say
	 */
	*update(): Generator<void, ReadonlySet<IndexedEntity>> {
		const { touched, counted } = this.#names.takeChanges();
		const { gone, made } = yield* this.#groups.update(touched);
		const giveIds = yield* this.#ids.update(gone, made);
		// From here on at once: whoever asks is told what was before, or what is now.
		for (const entity of gone) {
			this.all.delete(entity);
			entity.nodes.forEach((node) => (node.entity = undefined));
		}
		for (const entity of made) {
			this.all.add(entity);
			entity.nodes.forEach((node) => (node.entity = entity));
		}
		const changed = new Set([...gone, ...giveIds()]);
		for (const node of counted) {
			if (node.entity) {
				changed.add(node.entity);
			}
		}
		if (this.#byFormSlug) {
			this.#addFormSlugs(
				this.#byFormSlug,
				Array.from(touched, (node) => [node]),
			);
		}
		return changed;
	}

	/**
	 * Lays people's decisions over the entities.
	 *
	 * @param tagged what the ids mean that they gave to mentions
	 */
	decide(decisions: readonly EntityDecision[], tagged: readonly TaggedId[]): void {
		this.#decided = new DecidedEntities(this, this.#names.decided, decisions, tagged, this.#lexicon);
	}

	/** With people's decisions, in no order; without those that nobody looked at since they were stored: {@link storedHeads}. */
	get entities(): readonly IndexedEntity[] {
		return this.#decided.all;
	}

	/** Of the entities that lie as they were stored, in the order of `compareHeads`. */
	get storedHeads(): readonly StoredHead[] {
		const { names, strings } = this.#names.stored;
		return Array.from(this.all.unmade(), (number) => new StoredHead(number, names!, strings));
	}

	/** By its id, an id that was merged into it, or the slug of one of its forms. */
	entity(id: EntityId): IndexedEntity | undefined {
		return this.#decided.find(id);
	}

	/** That a decision is on, or with `into` the one that it names as the other; undefined where no text has it. */
	meant(decision: EntityDecision, which: 'entity' | 'into' = 'entity'): IndexedEntity | undefined {
		return this.#decided.meant(decision, which);
	}

	/** The entity of an id before it became part of another one. */
	unmerged(id: EntityId): IndexedEntity | undefined {
		return this.#decided.unmerged(id);
	}

	/** What the analysis has under the id; undefined for an entity that decisions alone made. */
	foundAs(id: EntityId): MeantEntity | undefined {
		return this.#decided.foundAs(id);
	}

	/** The entity of a name that some document's summary has. */
	ofNode(key: string): IndexedEntity | undefined {
		const node = this.#names.node(key);
		return node && this.#decided.ofNode(node);
	}

	/** The entity of a name in some document, which the corpus may not have counted yet. */
	ofLocal(local: LocalEntity): IndexedEntity | undefined {
		const known = this.ofNode(nodeKey(local, this.#lexicon));
		if (known || local.decided !== undefined) {
			return known ?? this.entity(local.decided!);
		}
		const { key } = this.#lexicon.spelling(local.name);
		const names = [key, this.#lexicon.core(local.type, key)?.name ?? key].flatMap((candidate) => [
			candidate,
			...(this.#lexicon.alias(local.type, candidate)?.names.map((alias) => this.#lexicon.keyOf(alias)) ?? []),
		]);
		return names.map((candidate) => this.ofNode(`${local.type} ${candidate}`)).find((entity) => entity !== undefined);
	}

	/** The id that a name gets that isn't any of the corpus's entities yet. */
	idOfUnknown(local: LocalEntity): EntityId {
		const id = local.decided ?? ownId(local.name);
		if (local.decided !== undefined || !this.#decided.has(id)) {
			return id;
		}
		const typed = `${id}-${local.type.toLowerCase()}`;
		let free = typed;
		for (let number = 2; this.#decided.has(free); number++) {
			free = `${typed}-${number}`;
		}
		return free;
	}

	/** Before people's decisions. */
	find(id: EntityId): IndexedEntity | undefined {
		return this.#ids.find(id);
	}

	called(own: string): readonly IndexedEntity[] {
		return this.#ids.called(own);
	}

	named(type: EntityType, name: string): IndexedEntity | undefined {
		return this.#names.node(nodeKey({ type, name }, this.#lexicon))?.entity;
	}

	withFormSlug(id: string): readonly IndexedEntity[] {
		if (!this.#byFormSlug) {
			this.#byFormSlug = new Map();
			this.#addFormSlugs(this.#byFormSlug, this.#names.each());
		}
		const nodes = Array.from(this.#byFormSlug.get(id) ?? [], (node) =>
			typeof node === 'number' ? this.#names.at(node) : node,
		);
		return nodes.flatMap((node) =>
			node?.entity && node.forms.some(([form]) => slug(form) === id) ? [node.entity] : [],
		);
	}

	#addFormSlugs(
		bySlug: Map<string, Set<NameNode | number>>,
		nodes: Iterable<readonly [node: NameNode, unmade?: number]>,
	): void {
		for (const [node, unmade] of nodes) {
			for (const id of node.forms.map(([form]) => slug(form))) {
				const known = bySlug.get(id);
				if (known) {
					known.add(unmade ?? node);
				} else {
					bySlug.set(id, new Set([unmade ?? node]));
				}
			}
		}
	}
}
