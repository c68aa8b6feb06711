import { type DecidedDate, type EntityType, NOT_A_TIME, type Span, type TimeType } from '../core/model';
import { formatReason, reason, type Reason } from '../core/reason';
import type { TextTable } from '../core/textTable';
import type { DocumentUri, FileSystem } from '../platform/fileSystem';
import { anchoredInForce, type Disputed, inForce, planVerdict, type Verdict } from './adjudication';
import { AnnotationCommands, type AnnotationContext, type TagOptions } from './annotationCommands';
import { CommandRunner } from './commandRunner';
import { CommentCommands } from './commentCommands';
import type { CorpusSearch } from './coverage';
import { DocumentAnnotations, type DocumentDecisions, withPlacesUpdated } from './documentAnnotations';
import { planEntityChange } from './entityChanges';
import { EntityCommands } from './entityCommands';
import type { EntityChange } from './entityFile';
import type { RecordChange } from './jsonLines';
import { MarkCommands, type MarkTools } from './markCommands';
import type { Ticks } from './markEverywhere';
import type { MarkDecision } from './marks';
import { mergeBothSides } from './mergeBothSides';
import type {
	AnchoredAnnotation,
	CommandOutcome,
	CorpusRule,
	EntityDecision,
	LocatedAnnotation,
	MarkScope,
	StoredAnnotation,
	StoreProblem,
} from './model';
import { OccurrenceCommands } from './occurrenceCommands';
import { entityTitle, type LabelWords, NOWHERE, type Reach, reachHere } from './outcomes';
import { RecordMaker, type RecordSources } from './recordMaker';
import {
	annotationsFile,
	AnnotationStore,
	documentOfFile,
	ENTITIES_FILE,
	RULES_FILE,
	type StoredRecord,
	type StoreFile,
	type Transaction,
} from './store';
import { SuggestionCommands } from './suggestionCommands';
import { annotationsAt, planTag } from './tags';
import { decidedDateOf, planDocumentDate, planTimeValue } from './timeDecisions';
import type { TextEdit } from './tracker';

/** What the service needs of its surroundings. */
export interface AnnotationServiceOptions extends RecordSources {
	readonly fileSystem: FileSystem;
	/** The corpus's root. */
	readonly root: DocumentUri;
	readonly search: CorpusSearch;
	/** Loads what is decided on a document, for previews; undefined where it is loaded. */
	prepare?(path: string): Promise<void> | undefined;
	/** Into the person's language; without it, English. */
	translate?(why: Reason): string;
	/** Without it, labels and attributes are told by their names. */
	readonly words?: LabelWords;
	/** Called when what is decided has become another, by a command or on the disk, before the command answers. */
	onChange?(change: DecisionChange): void;
}

export interface DecisionChange {
	/** Documents whose own annotations changed. */
	readonly documents: readonly string[];
	/** The rules changed: any document may be another one now. */
	readonly rules: boolean;
	readonly entities: boolean;
}

/** A document as it is now, open or on disk. */
export interface DocumentText {
	/** From the corpus's root. */
	readonly path: string;
	readonly table: TextTable;
	/** Where the analysis sees names: what an empty selection means to {@link AnnotationService.tag}. */
	readonly mentions?: readonly Span[];
}

/**
 * What is decided, and the commands by which a person decides. A command either did all that its outcome says, in memory
 * and on the disk, or did nothing and rejects with a `StoreError` whose message says why and what to do.
 */
export class AnnotationService {
	readonly #options: AnnotationServiceOptions;
	readonly #translate: (why: Reason) => string;
	readonly #store: AnnotationStore;
	readonly #runner: CommandRunner;
	readonly #make: RecordMaker;
	readonly #documents = new DocumentAnnotations();
	readonly #marks: MarkCommands;
	readonly #commands: AnnotationCommands;
	readonly entities: EntityCommands;
	readonly comments: CommentCommands;
	/** Tags on every occurrence of a text. */
	readonly occurrences: OccurrenceCommands;
	/** Answers to what the analysis suggests. */
	readonly suggestions: SuggestionCommands;
	#generation = 0;

	constructor(options: AnnotationServiceOptions) {
		this.#options = options;
		this.#translate = (why) => options.translate?.(why) ?? formatReason(why);
		this.#store = new AnnotationStore(options.fileSystem, options.root, this.#translate);
		this.#make = new RecordMaker(options);
		this.#runner = new CommandRunner(this.#store, this.#translate, (files) => this.#changed(files));
		const context: AnnotationContext = {
			runner: this.#runner,
			make: this.#make,
			words: options.words ?? { label: (name) => name, attribute: (name) => name },
			anchoredIn: (transaction, document) => this.#anchoredIn(transaction, document),
			changeAnnotations: (transaction, document, anchored, changes) =>
				this.#changeAnnotations(transaction, document, anchored, changes),
		};
		this.#commands = new AnnotationCommands(context);
		this.entities = new EntityCommands(context);
		this.comments = new CommentCommands(context);
		const tools: MarkTools = {
			...context,
			search: options.search,
			prepare: (path) => options.prepare?.(path),
			rules: () => this.rules,
			annotationsOf: (path) => this.annotationsOf(path),
			decisionsFor: (path, table) => this.decisionsFor(path, table),
		};
		this.#marks = new MarkCommands(tools);
		this.occurrences = new OccurrenceCommands(tools);
		this.suggestions = new SuggestionCommands(tools);
	}

	/** Grows with every change of what is decided. */
	get generation(): number {
		return this.#generation;
	}

	/** What is wrong in the files of `.corpus/`, as far as they were loaded. */
	get problems(): readonly StoreProblem[] {
		return this.#store.problems;
	}

	get rules(): readonly CorpusRule[] {
		return this.#store.records(RULES_FILE);
	}

	get entityDecisions(): readonly EntityDecision[] {
		return this.#store.records(ENTITIES_FILE);
	}

	/** Documents with annotations, as far as those were loaded; the document itself may be gone. */
	get annotatedDocuments(): readonly string[] {
		return this.#store.annotatedDocuments;
	}

	/** What the document's file holds, as last loaded. */
	annotationsOf(path: string): readonly StoredAnnotation[] {
		return this.#store.records(annotationsFile(path));
	}

	/** Those of them that hold: about which there is no verdict. */
	inForceOn(path: string): readonly StoredAnnotation[] {
		return inForce(this.annotationsOf(path));
	}

	/** The annotations with these ids and their documents, as far as their files were loaded. */
	annotationsById(ids: ReadonlySet<string>): ReadonlyMap<string, LocatedAnnotation> {
		const found = new Map<string, LocatedAnnotation>();
		for (const path of ids.size > 0 ? this.annotatedDocuments : []) {
			for (const annotation of this.annotationsOf(path)) {
				if (ids.has(annotation.id)) {
					found.set(annotation.id, { path, annotation });
				}
			}
			if (found.size === ids.size) {
				break;
			}
		}
		return found;
	}

	/** Makes {@link decisionsFor} know the documents, and looks whether their files, the rules or the decisions on entities changed on the disk. */
	async load(paths: readonly string[]): Promise<void> {
		this.#changed(await this.#store.load([RULES_FILE, ENTITIES_FILE, ...paths.map(annotationsFile)]));
	}

	/** {@link load} for every document that has annotations, those included that are gone. */
	async loadAll(): Promise<void> {
		this.#changed(await this.#store.loadAll());
	}

	/** The document was opened in an editor, with this text: from now on its annotations follow {@link documentEdited}. */
	documentOpened(path: string, text: string): void {
		this.#documents.opened(path, text);
	}

	/** The edits of one version in their order, each counted on the text that the one before it left, and the text they led to. */
	documentEdited(path: string, edits: readonly TextEdit[], text: string): void {
		this.#documents.edited(path, this.annotationsOf(path), edits, text);
	}

	documentClosed(path: string): void {
		this.#documents.closed(path);
	}

	/** What is decided on a document that was {@link load}ed. */
	decisionsFor(path: string, table: TextTable): DocumentDecisions {
		return this.#documents.decisions(path, table, this.annotationsOf(path), this.rules);
	}

	/** See {@link AnnotationCommands.tag}; a mark is put on lines. */
	tag(
		document: DocumentText,
		selections: readonly Span[],
		label: string,
		options: TagOptions = {},
	): Promise<CommandOutcome> {
		return label === 'boilerplate' || label === 'content'
			? this.mark(document, selections, label, 'passage')
			: this.#commands.tag(document, selections, label, options);
	}

	/** See {@link AnnotationCommands.change}. */
	changeAnnotation(...given: Parameters<AnnotationCommands['change']>): Promise<CommandOutcome> {
		return this.#commands.change(...given);
	}

	/** See {@link AnnotationCommands.tagDocument}. */
	tagDocument(...given: Parameters<AnnotationCommands['tagDocument']>): Promise<CommandOutcome> {
		return this.#commands.tagDocument(...given);
	}

	/** See {@link AnnotationCommands.relate}. */
	relate(...given: Parameters<AnnotationCommands['relate']>): Promise<CommandOutcome> {
		return this.#commands.relate(...given);
	}

	/** The passage is a time with this type and TIMEX3 value. */
	async setTimeValue(document: DocumentText, span: Span, type: TimeType, value: string): Promise<CommandOutcome> {
		const title = reason('{0}: {1}', quoted(document, span), value);
		return this.#runner.run(title, NOTHING_CHANGED, async (transaction) => {
			const anchored = await this.#anchoredIn(transaction, document);
			const make = this.#make.annotationsOn(document.path, document.table.text);
			const newAnnotation = (on: Span, label: TimeType): StoredAnnotation => make(on, label, undefined, value);
			const changes = planTimeValue({ anchored, span, type, value, author: this.#make.author(), newAnnotation });
			await this.#changeAnnotations(transaction, document, anchored, changes);
			return THIS_PASSAGE;
		});
	}

	/** The passage is no time expression. */
	async notATime(document: DocumentText, span: Span): Promise<CommandOutcome> {
		const title = reason('Not a date: {0}', quoted(document, span));
		return this.#runner.run(title, NOTHING_CHANGED, async (transaction) => {
			const anchored = await this.#anchoredIn(transaction, document);
			const make = this.#make.annotationsOn(document.path, document.table.text);
			const { changes } = planTag({
				...{ anchored, places: [[span]], label: NOT_A_TIME, said: {}, author: this.#make.author() },
				newAnnotation: (on) => make(on, NOT_A_TIME),
			});
			await this.#changeAnnotations(transaction, document, anchored, changes);
			return THIS_PASSAGE;
		});
	}

	/** The date that a person gave to a document that was {@link load}ed. */
	decidedDateOf(path: string): DecidedDate | undefined {
		return decidedDateOf(this.annotationsOf(path));
	}

	/** Says when a document was written, ISO 8601 of any precision; without a value the analysis says it again. */
	async setDocumentDate(path: string, value: string | undefined): Promise<CommandOutcome> {
		const title =
			value === undefined ? reason('Document date as the text tells it') : reason('Document date: {0}', value);
		return this.#runner.run(title, NOTHING_CHANGED, async (transaction) => {
			const file = annotationsFile(path);
			const plan = planDocumentDate(await transaction.records(file), value, this.#make.annotator, (date) =>
				this.#make.documentDate(path, date),
			);
			await transaction.change(file, plan);
			return THIS_PASSAGE;
		});
	}

	/** Takes away the annotations at places of a document. */
	async untag(document: DocumentText, places: readonly Span[]): Promise<CommandOutcome> {
		return this.#runner.run(reason('Tag removed'), reason('No tag here'), async (transaction) => {
			const anchored = await this.#anchoredIn(transaction, document);
			const removed = new Set(places.flatMap((place) => annotationsAt(anchoredInForce(anchored), place)));
			const changes = [...removed].map(({ annotation }) => ({ id: annotation.id }));
			await this.#changeAnnotations(transaction, document, anchored, changes);
			return reachHere(removed.size);
		});
	}

	/** Takes away one annotation, rule or decision on an entity that was loaded, be it an orphan. */
	async removeDecision(id: string): Promise<CommandOutcome> {
		const file = this.#fileWith(id);
		if (!file) {
			return this.#runner.nothing(reason('No tag here'));
		}
		const document = documentOfFile(file.path);
		const title = document === undefined ? reason('Decision removed') : reason('Tag removed');
		return this.#runner.run(title, reason('No tag here'), async (transaction) => {
			await transaction.change(file, [{ id }]);
			return document === undefined ? NOWHERE : reachHere(1);
		});
	}

	/** See {@link MarkCommands.mark}. */
	mark(
		document: DocumentText,
		selections: readonly Span[],
		decision: MarkDecision,
		scope: MarkScope,
	): Promise<CommandOutcome> {
		return this.#marks.mark(document, selections, decision, scope);
	}

	/** See {@link MarkCommands.markEverywhere}. */
	markEverywhere(
		document: DocumentText,
		selections: readonly Span[],
		decision: MarkDecision,
		ticks: Ticks,
	): Promise<CommandOutcome> {
		return this.#marks.markEverywhere(document, selections, decision, ticks);
	}

	/** See {@link MarkCommands.preview}. */
	previewMark(...given: Parameters<MarkCommands['preview']>): ReturnType<MarkCommands['preview']> {
		return this.#marks.preview(...given);
	}

	/** An entity gets another name in the corpus's lists; the texts stay. `reach`, here and below, is what the entity is found in. */
	renameEntity(entity: string, name: string, reach?: Reach): Promise<CommandOutcome> {
		return this.decideEntity({ kind: 'rename', entity, name: name.trim() }, reach);
	}

	/** An entity is of another type. `called` is what the person calls the type. */
	retypeEntity(entity: string, type: EntityType, called: string, reach?: Reach): Promise<CommandOutcome> {
		return this.#decideEntities(reason('Type changed to {0}', called), [{ kind: 'retype', entity, type }], reach);
	}

	/** Two entities are one: `entity` becomes `into`, whose name is `name`. */
	mergeEntities(entity: string, into: string, name: string, reach?: Reach): Promise<CommandOutcome> {
		return this.#decideEntities(reason('Merged with {0}', name), [{ kind: 'merge', entity, into }], reach);
	}

	/** These texts, all forms of one name, name nothing wherever they stand. */
	notAName(form: string | readonly string[], reach?: Reach): Promise<CommandOutcome> {
		const forms = typeof form === 'string' ? [form] : form;
		const title = reason('Not a name: {0}', forms.join(', '));
		return this.#decideEntities(
			title,
			forms.map((one) => ({ kind: 'not-a-name', form: one.trim() })),
			reach,
		);
	}

	/** Any decision on an entity. */
	decideEntity(change: EntityChange, reach?: Reach): Promise<CommandOutcome> {
		return this.#decideEntities(entityTitle(change), [change], reach);
	}

	/** Records what holds of two annotations that differ, wherever they come from; see {@link planVerdict}. */
	async adjudicate(path: string, disputed: Disputed, verdict: Verdict): Promise<CommandOutcome> {
		return this.#runner.run(VERDICT_TITLES[verdict], NOTHING_CHANGED, async (transaction) => {
			const file = annotationsFile(path);
			const records = await transaction.records(file);
			await transaction.change(
				file,
				planVerdict(records, disputed, verdict, () => this.#make.provenance()),
			);
			return THIS_PASSAGE;
		});
	}

	/** Merges both sides wherever a merge left conflict marks in the files that were loaded; nobody's annotation is lost. */
	async mergeBothSides(): Promise<CommandOutcome> {
		const files = this.#store.conflicted;
		const none =
			files.length === 0
				? reason('No merge conflict in .corpus')
				: reason(
						'The conflict marks in {0} are in disorder: keep the lines you want and remove the marks',
						files[0]!.path,
					);
		return this.#runner.run(reason('Both sides merged'), none, async (transaction) => {
			await mergeBothSides(transaction, files);
			return NOWHERE;
		});
	}

	/** Commands that can be taken back. A command that had nothing to change is none. */
	get undoable(): number {
		return this.#runner.undoable;
	}

	/** Takes the last command back, in all its files. */
	undo(): Promise<CommandOutcome> {
		return this.#runner.undo();
	}

	/** Does the command again that was last taken back. */
	redo(): Promise<CommandOutcome> {
		return this.#runner.redo();
	}

	#decideEntities(title: Reason, changes: readonly EntityChange[], reach: Reach = NOWHERE): Promise<CommandOutcome> {
		return this.#runner.run(title, reason('Nothing changed: it is so already'), async (transaction) => {
			for (const change of changes) {
				const decisions = await transaction.records(ENTITIES_FILE);
				const plan = planEntityChange(decisions, change, () => this.#make.entityDecision(change));
				await transaction.change(ENTITIES_FILE, plan);
			}
			return reach;
		});
	}

	async #anchoredIn(transaction: Transaction, { path, table }: DocumentText): Promise<readonly AnchoredAnnotation[]> {
		return this.#documents.anchored(path, table.text, await transaction.records(annotationsFile(path)));
	}

	#changeAnnotations(
		transaction: Transaction,
		{ path, table }: DocumentText,
		anchored: readonly AnchoredAnnotation[],
		changes: readonly RecordChange<StoredAnnotation>[],
	): Promise<void> {
		return transaction.change(annotationsFile(path), withPlacesUpdated(table.text, anchored, changes));
	}

	#fileWith(id: string): StoreFile<StoredRecord> | undefined {
		const files: StoreFile<StoredRecord>[] = [
			RULES_FILE,
			ENTITIES_FILE,
			...this.annotatedDocuments.map(annotationsFile),
		];
		return files.find((file) => this.#store.records(file).some((record) => record.id === id));
	}

	#changed(files: readonly StoreFile<StoredRecord>[]): void {
		if (files.length === 0) {
			return;
		}
		this.#generation++;
		this.#options.onChange?.({
			documents: files.flatMap(({ path }) => documentOfFile(path) ?? []),
			rules: files.some(({ path }) => path === RULES_FILE.path),
			entities: files.some(({ path }) => path === ENTITIES_FILE.path),
		});
	}
}

const VERDICT_TITLES: Readonly<Record<Verdict, Reason>> = {
	left: reason('Decided: the left one holds'),
	right: reason('Decided: the right one holds'),
	both: reason('Decided: both hold'),
	neither: reason('Decided: neither holds'),
};
const NOTHING_CHANGED = reason('Nothing changed: it is so already');
/** One decision, whose title says it all. */
const THIS_PASSAGE: Reach = { annotations: 1, documents: 1, plain: true };

/** UTF-16 code units of a passage in a message. */
const QUOTED = 60;

function quoted({ table }: DocumentText, { start, end }: Span): string {
	return table.text.slice(start, Math.min(end, start + QUOTED)).replace(/\s+/gu, ' ');
}
