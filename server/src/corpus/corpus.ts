import type { EntityDecision, MeantEntity } from '../annotations/model';
import {
	type Analysis,
	type CasingCount,
	type CorpusKnowledge,
	ENTITY_TYPES,
	type LineKey,
	NO_KNOWLEDGE,
} from '../core/model';
import { foldName } from '../core/text/normalize';
import type { ChainMemory } from './chainMemory';
import type { Companion } from './companions';
import { CorpusNames } from './corpusNames';
import { DocumentTables } from './documentTables';
import { type Doubt, type DoubtAnswers, UNKNOWN_TYPE } from './doubtfulNames';
import { EntityAnswers } from './entityAnswers';
import { ExpectedSummaries } from './expectedSummaries';
import type { AnsweredPassage } from './formAnswers';
import { linkLexicon } from './linkLexicon';
import { chainMentions } from './localEntities';
import type {
	CorpusView,
	DocumentSummary,
	DocumentSurvey,
	Entity,
	EntityDocument,
	EntityHead,
	EntityId,
	FormRefusal,
	LocalEntity,
} from './model';
import { displayForm } from './nameCase';
import { type LinkedAnalysis, linkMentions, type LocalId } from './mentionIds';
import { NamesToRestore } from './namesToRestore';
import type { StrongForms } from './nameTable';
import { type FoundSummary, PackedSummary } from './packedSummary';
import { PackedSurvey, type SurveyParts } from './packedSurvey';
import { RefusedNames } from './refusedNames';
import type {
	JoinedCorpusNames,
	NumberingTables,
	SnapshotTables,
	StoredCorpus,
	StoredDocument,
} from './snapshot/storedDocument';
import type { LineCounts } from './statistics';
import type { NameType } from './strongTypes';

/** Names by `foldName`, with their type in most other documents, as `CorpusKnowledge.nameType` has it. */
export type NameTypes = ReadonlyMap<string, NameType>;

/**
 * All that is known across documents. Surveys come first, as an analysis asks for what they count; then, for each
 * document, the summary of its analysis with people's decisions applied. A change costs time in proportion to its
 * document; entities follow it when they are asked for next.
 */
export class Corpus implements CorpusView {
	readonly #tables = new DocumentTables();
	readonly lines = this.#tables.lines;
	readonly dates = this.#tables.dates;
	/** What waits for a decision. */
	readonly suggestions = this.#tables.suggestions;
	readonly #summaries = this.#tables.summaries;
	readonly #statistics = this.#tables.statistics;
	readonly #refused = new RefusedNames();
	/** What people answered to suggestions of names. */
	readonly answers = this.#refused.answers;
	readonly #unnamed = new NamesToRestore();
	readonly #lexicon = linkLexicon();
	readonly #joined = new CorpusNames(this.#lexicon, this.#tables.numbers, this.#tables.strings, {
		joined: (entities) => {
			this.#answers.forget(entities);
			this.#changeAnswers();
		},
		decided: () => this.#answers.decided(),
	});
	readonly #names = this.#joined.table;
	readonly #expected = new ExpectedSummaries(this.#names);
	#generation = 0;
	#knowledgeGeneration = 0;
	readonly #answers = new EntityAnswers(
		() => this.#joined.entities(),
		this.#summaries,
		this.#tables.numbers,
		this.#lexicon,
	);

	get generation(): number {
		return this.#generation;
	}

	/** Grows when the analysis of another document than the one that changed, or its entities, may come out otherwise. */
	get knowledgeGeneration(): number {
		return this.#knowledgeGeneration;
	}

	get documents(): readonly string[] {
		return this.#tables.paths;
	}

	/** Folded names that people said are none, or rejected again and again: `applyDecisions` takes them out of analyses. */
	get notNames(): ReadonlySet<string> {
		return this.#refused.folded;
	}

	decisionsOn(id: EntityId): readonly EntityDecision[] {
		const index = this.#joined.entities();
		return this.#joined.decisions.filter(
			(one) => index.meant(one)?.id === id || (one.kind === 'split' && index.meant(one, 'into')?.id === id),
		);
	}

	/** The id of the entity that a decision is on; undefined where no text has it. */
	decidedOn(decision: EntityDecision): EntityId | undefined {
		return this.#joined.entities().meant(decision)?.id;
	}

	calledBefore(id: EntityId): Pick<Entity, 'id' | 'name' | 'type'> | undefined {
		const entity = this.#joined.entities().unmerged(id);
		return entity && { id: entity.id, name: entity.name, type: entity.type };
	}

	idNow(id: EntityId, text: string): EntityId | undefined {
		const entity = this.#joined.entities().entity(id);
		return entity && (entity.splitForms.get(foldName(displayForm(text))) ?? entity).id;
	}

	/** What the analysis has under an entity's id; undefined for one that decisions alone made. */
	foundEntity(id: EntityId): MeantEntity | undefined {
		return this.#joined.entities().foundAs(id);
	}

	refusalOf(form: string): FormRefusal | undefined {
		return this.#refused.refusalOf(form);
	}

	/** @param survey with its words as they are, or in numbers of {@link numbering} */
	setSurvey(path: string, survey: DocumentSurvey | SurveyParts): void {
		this.#takeSurvey(path, isParts(survey) ? PackedSurvey.of(survey) : this.#statistics.pack(survey));
	}

	/** @param summary of the analysis with people's decisions applied; its strings as they are, or in numbers of {@link numbering} */
	setSummary(path: string, summary: FoundSummary | PackedSummary): void {
		const packed = summary instanceof PackedSummary ? summary : this.pack(path, summary);
		if (packed) {
			this.#takeSummary(path, packed);
		}
	}

	/**
	 * A summary in as few bytes as possible, for {@link setSummary} later.
	 *
	 * @returns undefined where only names were settled, of a document that isn't known any more
	 */
	pack(path: string, summary: FoundSummary): PackedSummary | undefined {
		if ('entities' in summary) {
			return PackedSummary.of(summary, this.#tables.strings);
		}
		return summary.rest
			? PackedSummary.ofParts(this.#tables.strings, summary)
			: (this.#expected.get(path) ?? this.#summaries.get(path))?.settled(summary);
	}

	/**
	 * What a first look found in a document that is known already: see {@link ExpectedSummaries}.
	 *
	 * @returns false for a document that isn't known: nothing was done
	 */
	expect(path: string, summary: FoundSummary): boolean {
		const known = this.#summaries.get(path);
		const packed = known && this.#unnamed.isDone ? this.pack(path, summary) : undefined;
		if (!known || !packed) {
			return false;
		}
		this.#expected.set(path, known, packed);
		return true;
	}

	/** What was found in the document isn't known yet: {@link settle} takes it, or another summary comes. */
	isExpected(path: string): boolean {
		return this.#expected.get(path) !== undefined;
	}

	/** Takes what first looks found, after which none is needed, in steps as {@link learn} does. */
	settle(paths: Iterable<string>): Generator<void, void> {
		return this.#joined.inSteps(this.#settle(paths));
	}

	*#settle(paths: Iterable<string>): Generator<void, void> {
		for (const path of paths) {
			const summary = this.#expected.get(path);
			if (summary) {
				this.#takeSummary(path, summary);
			}
			yield;
		}
		yield* this.#joined.join();
	}

	/** What numbers in {@link stored} documents mean. */
	get tables(): SnapshotTables {
		return this.#tables.meanings;
	}

	/** Gives numbers to strings and words. */
	get numbering(): NumberingTables {
		return this.#tables.numbering;
	}

	/**
	 * Takes what was known at the last start for all that is known: at once, unless its names weren't joined then. They are counted
	 * in steps: until the last one questions are answered as if the corpus had no names, and {@link learn} then joins them.
	 */
	*restore(stored: StoredCorpus): Generator<void, void> {
		for (const path of this.documents) {
			this.remove(path);
		}
		// What was being joined is little.
		this.#joined.entities();
		yield* this.#joined.inSteps(this.#restore(stored));
	}

	*#restore(stored: StoredCorpus): Generator<void, void> {
		this.#lay(stored);
		this.#changeAnswers();
		this.lines.replaced();
		for (let number = this.#unnamed.take(); number !== undefined; number = this.#unnamed.take()) {
			this.#names.add(this.#tables.numbers.pathOf(number), this.#summaries.at(number)!);
			yield;
		}
	}

	/**
	 * Takes what was stored for what is known, which is the same, and lies in less memory there: nothing changed since. Numbers of
	 * strings and of documents are others from then on. Nothing is done where its names aren't joined.
	 */
	relay(stored: StoredCorpus): void {
		if (stored.names && this.joinedNames && !this.#joined.isLearning) {
			this.#answers.forgetAll();
			this.#lay(stored);
		}
	}

	#lay(stored: StoredCorpus): void {
		this.#tables.lay(stored);
		this.#unnamed.begin(stored.names ? 0 : stored.paths.length);
		this.#joined.lay(stored.names);
	}

	/** All names, and how they are joined, for who stores them; undefined while they aren't joined. */
	get joinedNames(): JoinedCorpusNames | undefined {
		const index = this.#expected.isEmpty ? this.#joined.joinedIndex : undefined;
		return index && { names: this.#names, index, numberOf: (path) => this.#tables.numbers.numberOf(path) };
	}

	/** Documents that have a summary. */
	get summaries(): number {
		return this.#summaries.size;
	}

	/** Undefined where a document wasn't surveyed. */
	survey(path: string): PackedSurvey | undefined {
		return this.#statistics.survey(path);
	}

	/** The document has a survey and a summary. */
	isStorable(path: string): boolean {
		return this.#tables.isStorable(path);
	}

	/** What is kept of a document; undefined where it has no survey or no summary. */
	stored(path: string): StoredDocument | undefined {
		return this.#tables.stored(path);
	}

	remove(path: string): void {
		const summary = this.#summaries.get(path);
		if (summary) {
			this.#expected.delete(path, summary);
			if (this.#isNamed(path)) {
				this.#names.set(path, summary.entities, []);
			}
		}
		if (this.#tables.remove(path)) {
			this.#changeNames();
		}
	}

	/** @param decisions in any order: the later of two counts */
	setDecisions(decisions: readonly EntityDecision[]): void {
		this.#joined.setDecisions(decisions);
		this.#refused.setDecisions(this.#joined.decisions);
		this.#changeAnswers();
	}

	/**
	 * @param annotations all of a document's
	 * @returns folded names that are in {@link notNames} from now on, or no longer
	 */
	setAnswers(path: string, annotations: readonly AnsweredPassage[]): readonly string[] {
		if (this.#joined.setTags(path, annotations)) {
			this.#changeAnswers();
		}
		return this.#refused.setAnswers(path, annotations);
	}

	knowledgeFor(path: string): CorpusKnowledge {
		const documents = this.#tables.count + (this.#tables.isKnown(path) ? 0 : 1);
		if (documents === 1) {
			return NO_KNOWLEDGE;
		}
		const frequencies = this.#statistics.frequenciesFor(path);
		let own: StrongForms | undefined;
		const ownForms = (): StrongForms => this.#names.strongForms(this.#expected.get(path) ?? this.#summaries.get(path));
		return {
			documents,
			lineFrequency: frequencies.line,
			templateFrequency: frequencies.template,
			casing: (word) => this.#statistics.casing(word),
			nameType: (folded) => this.#names.typeOf(folded, (own ??= ownForms())),
		};
	}

	/** What {@link knowledgeFor} says of a surveyed document's own lines, the examples left out. */
	lineCountsFor(path: string): LineCounts {
		return this.#statistics.lineCountsFor(path);
	}

	/** All counts of words, as `CorpusKnowledge.casing` has them one by one. */
	casings(): Iterable<readonly [word: string, count: CasingCount]> {
		return this.#statistics.casings();
	}

	/**
	 * Takes in summaries of many documents, and joins their names: in steps, between which any question may come. Until the last
	 * one is done the answers are those from before, so that no question waits for a whole corpus.
	 */
	learn(summaries: Iterable<readonly [path: string, summary: FoundSummary | PackedSummary]>): Generator<void, void> {
		return this.#joined.inSteps(this.#learn(summaries));
	}

	*#learn(summaries: Iterable<readonly [path: string, summary: FoundSummary | PackedSummary]>): Generator<void, void> {
		for (const [path, summary] of summaries) {
			this.setSummary(path, summary);
			yield;
		}
		yield* this.#joined.join();
	}

	/** The things that a document names; with a `memory`, of a text that is being edited. */
	chain(text: string, analysis: Analysis, memory?: ChainMemory): readonly LocalEntity[] {
		return memory ? memory.chain(text, analysis, this.#lexicon) : chainMentions(text, analysis, this.#lexicon);
	}

	/** @param locals its {@link chain}, where that is at hand */
	link(text: string, analysis: Analysis, locals = this.chain(text, analysis)): LinkedAnalysis {
		return linkMentions(text, analysis, locals, this.idsOf(locals));
	}

	/** The entity of each thing that a document names. */
	idsOf(locals: readonly LocalEntity[]): readonly LocalId[] {
		return this.#answers.idsOf(locals);
	}

	/** What the corpus's other documents say of these names' types, given by `foldName`: those of which it knows one. */
	nameTypes(path: string, folded: Iterable<string>): NameTypes {
		const { nameType } = this.knowledgeFor(path);
		const types = new Map<string, NameType>();
		for (const name of folded) {
			const known = nameType(name);
			if (known) {
				types.set(name, known);
			}
		}
		return types;
	}

	/** What the other documents say of a document's doubtful names; undefined where that is nothing. */
	answersTo(path: string, doubts: readonly Doubt[]): DoubtAnswers | undefined {
		const own = this.#names.strongForms(this.#expected.get(path) ?? this.#summaries.get(path));
		const answers = doubts.map(({ form }) => this.#names.typeOfForm(form, own));
		if (doubts.some(({ isLocal }, i) => answers[i] && !isLocal)) {
			return { names: new Map(answers.flatMap((answer) => (answer ? [answer] : []))) };
		}
		const types = answers.map((answer) => (answer ? ENTITY_TYPES.indexOf(answer[1].type) : UNKNOWN_TYPE));
		return answers.some((answer) => answer) ? { types, doubts } : undefined;
	}

	entity(id: EntityId): Entity | undefined {
		return this.#answers.entity(id);
	}

	entityHeads(): readonly EntityHead[] {
		return this.#answers.heads();
	}

	/** All that can be said of all, in the order of {@link entityHeads}: that of a large corpus takes a second. */
	entities(): readonly Entity[] {
		return this.entityHeads().map(({ id }) => this.entity(id)!);
	}

	firstDocuments(id: EntityId, limit: number): readonly EntityDocument[] {
		return this.#answers.firstDocuments(id, limit);
	}

	companions(id: EntityId, limit: number): readonly Companion[] {
		return this.#answers.companions(id, limit);
	}

	documentsWithLine(key: LineKey): readonly string[] {
		return this.#statistics.documentsWithLine(key);
	}

	documentsWithTemplate(key: LineKey): readonly string[] {
		return this.#statistics.documentsWithTemplate(key);
	}

	summary(path: string): DocumentSummary | undefined {
		return this.#summaries.get(path)?.summary;
	}

	/**
	 * The forms in which a document mentions an entity, and how often in each; undefined where the document is unknown, or has
	 * another entity with one of these forms.
	 */
	formsIn(path: string, id: EntityId): ReadonlyMap<string, number> | undefined {
		return this.#answers.formsIn(path, id);
	}

	twinOf(path: string): string | undefined {
		return this.#statistics.twinOf(path);
	}

	twinsOf(path: string): readonly string[] {
		return this.#statistics.twinsOf(path);
	}

	#takeSurvey(path: string, survey: PackedSurvey): void {
		const isNew = !this.#tables.isKnown(path);
		const change = this.#tables.setSurvey(path, survey);
		if (change !== 'none' || isNew) {
			this.#generation++;
			this.#knowledgeGeneration += change === 'shared' || isNew ? 1 : 0;
		}
	}

	#takeSummary(path: string, summary: PackedSummary): void {
		const old = this.#summaries.get(path);
		if (old) {
			this.#expected.delete(path, old);
		}
		if (old?.equals(summary)) {
			return;
		}
		this.#tables.setSummary(path, summary);
		const isNamed = old && this.#isNamed(path);
		if (isNamed && old.namesTheSame(summary)) {
			this.#generation++;
			return;
		}
		if (isNamed) {
			this.#names.replace(path, old, summary);
		} else {
			this.#names.add(path, summary);
		}
		this.#changeNames();
	}

	/** False where its names aren't restored yet: from now on they needn't be. */
	#isNamed(path: string): boolean {
		return !this.#unnamed.takeEarly(this.#tables.numbers.numberOf(path));
	}

	#changeNames(): void {
		this.#joined.changed();
		this.#changeAnswers();
	}

	#changeAnswers(): void {
		this.#generation++;
		this.#knowledgeGeneration++;
		this.#answers.changed();
	}
}

function isParts(survey: DocumentSurvey | SurveyParts): survey is SurveyParts {
	return survey.casing instanceof Uint32Array;
}
