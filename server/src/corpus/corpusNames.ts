import type { EntityDecision } from '../annotations/model';
import { compareText } from '../core/compareText';
import type { DocumentNumbers } from './documentNumbers';
import { EntityIndex } from './entityIndex';
import type { IndexedEntity } from './indexedEntity';
import type { LinkLexicon } from './linkLexicon';
import { NameTable } from './nameTable';
import type { StoredNames } from './storedNames';
import type { StringTable } from './stringTable';
import { TaggedIds, type TaggedPassage } from './taggedIds';

/** Who hears of what is said of entities. */
export interface NameEvents {
	/** Names were joined: of these entities there is something else to say. */
	joined(entities: ReadonlySet<IndexedEntity>): void;
	/** Decisions were laid over the entities anew. */
	decided(): void;
}

/** The names of a corpus, joined to entities in steps, with people's decisions over them. */
export class CorpusNames {
	readonly table: NameTable;
	readonly #index: EntityIndex;
	readonly #events: NameEvents;
	#decisions: readonly EntityDecision[] = [];
	readonly #tagged = new TaggedIds();
	/** The names are others than the index has. */
	#areChanged = false;
	/** The decisions, or what they are laid over, are others. */
	#decisionsDue = false;
	/** How many times {@link inSteps} is under way. */
	#learning = 0;
	/** Names that are being joined. */
	#joining: Generator<void, ReadonlySet<IndexedEntity>> | undefined;

	constructor(lexicon: LinkLexicon, numbers: DocumentNumbers, strings: StringTable, events: NameEvents) {
		this.table = new NameTable(lexicon, numbers, strings);
		this.#index = new EntityIndex(this.table, lexicon);
		this.#events = events;
	}

	get decisions(): readonly EntityDecision[] {
		return this.#decisions;
	}

	/** @param decisions in any order: the later of two counts */
	setDecisions(decisions: readonly EntityDecision[]): void {
		this.#decisions = [...decisions].sort((a, b) => compareText(a.created ?? '', b.created ?? ''));
		this.#decisionsDue = true;
	}

	/**
	 * @param annotations all of a document's
	 * @returns whether ids that people gave to mentions may mean something else now
	 */
	setTags(path: string, annotations: readonly TaggedPassage[]): boolean {
		const isChanged = this.#tagged.set(path, annotations);
		this.#decisionsDue ||= isChanged;
		return isChanged;
	}

	/** Some names of {@link table} are others. */
	changed(): void {
		this.#areChanged = true;
		this.#decisionsDue = true;
	}

	/** Begins with these; without them, with none. */
	lay(stored: StoredNames | undefined): void {
		if (stored) {
			this.#index.lay(stored);
		} else {
			this.table.clear();
		}
		this.#areChanged = !stored;
		this.#decisionsDue = true;
	}

	/** All names and how they are joined, decisions apart; undefined while they aren't. */
	get joinedIndex(): EntityIndex | undefined {
		return this.#areChanged || this.#joining ? undefined : this.#index;
	}

	/** Names change in steps, between which any question may come: see {@link entities}. */
	get isLearning(): boolean {
		return this.#learning > 0;
	}

	/** Work that changes names. Until its last step is done {@link entities} are those from before. */
	*inSteps(work: Generator<void, void>): Generator<void, void> {
		this.#learning++;
		try {
			yield* work;
		} finally {
			this.#learning--;
		}
	}

	/** One joining at a time: who comes second helps with the first, and what has come meanwhile is joined after it. */
	*join(): Generator<void, void> {
		while (this.#joining ?? this.#areChanged) {
			if (!this.#joining) {
				this.#areChanged = false;
				this.#joining = this.#index.update();
			}
			const step = this.#joining.next();
			if (step.done) {
				this.#joining = undefined;
				this.#decisionsDue = true;
				this.#events.joined(step.value);
			}
			yield;
		}
	}

	/** With all that is known by now, unless names are learned in steps. */
	entities(): EntityIndex {
		if (!this.isLearning) {
			for (const _ of this.join()) {
				// All at once.
			}
		}
		if (this.#decisionsDue) {
			this.#decisionsDue = false;
			this.#index.decide(this.#decisions, this.#tagged.all);
			this.#events.decided();
		}
		return this.#index;
	}
}
