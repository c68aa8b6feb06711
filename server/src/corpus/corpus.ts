import type { EntityDecision } from '../annotations/model';
import { ENTITY_TYPES, type Analysis, type CorpusKnowledge, type LineKey, NO_KNOWLEDGE } from '../core/model';
import { foldName } from '../core/text/normalize';
import { describeEntity } from './describeEntity';
import { EntityIndex, type IndexedEntity } from './entityIndex';
import { linkLexicon } from './linkLexicon';
import { chainMentions } from './localEntities';
import type { CorpusView, DocumentSummary, DocumentSurvey, Entity, EntityId, LocalEntity } from './model';
import { displayForm } from './nameCase';
import { NameTable, nodeKey } from './nameTable';
import { PackedSummary, StringTable } from './packedSummary';
import { CorpusStatistics } from './statistics';

/**
 * All that is known across documents. Surveys come first, as an analysis asks for what they count; then, for each
 * document, the summary of its analysis with people's decisions applied. A change costs time in proportion to its
 * document; entities are joined anew, over distinct names, when they are asked for after a change.
 */
export class Corpus implements CorpusView {
	readonly #statistics = new CorpusStatistics();
	readonly #strings = new StringTable();
	readonly #summaries = new Map<string, PackedSummary>();
	readonly #paths = new Set<string>();
	readonly #lexicon = linkLexicon();
	readonly #names = new NameTable(this.#lexicon);
	#decisions: readonly EntityDecision[] = [];
	#notNames: ReadonlySet<string> = new Set();
	#generation = 0;
	#sortedPaths: readonly string[] | undefined;
	#index: EntityIndex | undefined;
	#entities = new Map<IndexedEntity, Entity>();
	#listed: readonly Entity[] | undefined;

	get generation(): number {
		return this.#generation;
	}

	get documents(): readonly string[] {
		return (this.#sortedPaths ??= [...this.#paths].sort());
	}

	/** Folded names that people said are none: `applyDecisions` takes them out of analyses. */
	get notNames(): ReadonlySet<string> {
		return this.#notNames;
	}

	setSurvey(path: string, survey: DocumentSurvey): void {
		const isNew = !this.#paths.has(path);
		this.#addPath(path);
		if (this.#statistics.set(path, survey) || isNew) {
			this.#generation++;
		}
	}

	/** @param summary of the analysis with people's decisions applied */
	setSummary(path: string, summary: DocumentSummary): void {
		const packed = new PackedSummary(summary, this.#strings);
		const old = this.#summaries.get(path);
		if (old?.equals(packed)) {
			return;
		}
		this.#addPath(path);
		if (old) {
			this.#names.remove(path, old.entities);
		}
		this.#summaries.set(path, packed);
		this.#names.add(path, summary.entities);
		this.#changeNames();
	}

	remove(path: string): void {
		const summary = this.#summaries.get(path);
		if (summary) {
			this.#names.remove(path, summary.entities);
			this.#summaries.delete(path);
		}
		this.#statistics.remove(path);
		if (this.#paths.delete(path)) {
			this.#sortedPaths = undefined;
			this.#changeNames();
		}
	}

	/** @param decisions in the order in which they were made */
	setDecisions(decisions: readonly EntityDecision[]): void {
		this.#decisions = decisions;
		this.#notNames = new Set(
			decisions.flatMap((decision) => (decision.kind === 'not-a-name' ? [foldName(decision.form)] : [])),
		);
		this.#changeNames();
	}

	knowledgeFor(path: string): CorpusKnowledge {
		const documents = this.#paths.size + (this.#paths.has(path) ? 0 : 1);
		if (documents === 1) {
			return NO_KNOWLEDGE;
		}
		const frequencies = this.#statistics.frequenciesFor(path);
		let own: readonly LocalEntity[] | undefined;
		return {
			documents,
			lineFrequency: frequencies.line,
			templateFrequency: frequencies.template,
			casing: (word) => this.#statistics.casing(word),
			nameType: (folded) => this.#names.typeOf(folded, (own ??= this.#summaries.get(path)?.entities ?? [])),
		};
	}

	/** Joins the names that are known now, so that the next question needn't. */
	join(): void {
		this.#entityIndex();
	}

	link(text: string, analysis: Analysis): readonly EntityId[] {
		const index = this.#entityIndex();
		const ids: EntityId[] = [];
		for (const local of chainMentions(text, analysis, this.#lexicon)) {
			const entity = index.ofLocal(local);
			for (const i of local.mentions) {
				const mention = analysis.mentions[i]!;
				const split = entity?.splitForms.size
					? entity.splitForms.get(foldName(displayForm(text.slice(mention.start, mention.end))))
					: undefined;
				ids[i] = (split ?? entity)?.id ?? index.idOfUnknown(local);
			}
		}
		return ids;
	}

	entity(id: EntityId): Entity | undefined {
		const entity = this.#entityIndex().find(id);
		return entity && this.#describe(entity);
	}

	entities(): readonly Entity[] {
		return (this.#listed ??= this.#entityIndex()
			.entities.map((entity) => this.#describe(entity))
			.filter((entity) => entity.mentions > 0)
			.sort(
				(a, b) =>
					ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) ||
					b.documents.length - a.documents.length ||
					b.mentions - a.mentions ||
					(a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
			));
	}

	companions(id: EntityId, limit: number): readonly { readonly entity: Entity; readonly documents: number }[] {
		const index = this.#entityIndex();
		const entity = index.find(id);
		if (!entity) {
			return [];
		}
		const counts = new Map<IndexedEntity, number>();
		for (const { path } of this.#describe(entity).documents) {
			const here = new Set(
				this.#summaries.get(path)!.entities.map((local) => index.ofNode(nodeKey(local, this.#lexicon))),
			);
			here.forEach((other) => other && other !== entity && counts.set(other, (counts.get(other) ?? 0) + 1));
		}
		return [...counts]
			.sort(([a, m], [b, n]) => n - m || (a.name < b.name ? -1 : 1))
			.slice(0, limit)
			.map(([other, documents]) => ({ entity: this.#describe(other), documents }));
	}

	documentsWithLine(key: LineKey): readonly string[] {
		return this.#statistics.documentsWithLine(key);
	}

	summary(path: string): DocumentSummary | undefined {
		return this.#summaries.get(path)?.summary;
	}

	twinOf(path: string): string | undefined {
		return this.#statistics.twinOf(path);
	}

	#addPath(path: string): void {
		if (!this.#paths.has(path)) {
			this.#paths.add(path);
			this.#sortedPaths = undefined;
		}
	}

	#changeNames(): void {
		this.#generation++;
		this.#index = undefined;
		this.#entities = new Map();
		this.#listed = undefined;
	}

	#entityIndex(): EntityIndex {
		return (this.#index ??= new EntityIndex([...this.#names.nodes], this.#decisions, this.#lexicon));
	}

	#describe(entity: IndexedEntity): Entity {
		let described = this.#entities.get(entity);
		if (!described) {
			described = describeEntity(entity, (path) => this.#summaries.get(path)!.entities, this.#lexicon);
			this.#entities.set(entity, described);
		}
		return described;
	}
}
