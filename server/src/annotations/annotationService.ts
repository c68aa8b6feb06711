import type { DecidedDate, Span } from '../core/model';
import { formatReason, type Reason } from '../core/reason';
import type { TextTable } from '../core/textTable';
import type { DocumentUri, FileSystem } from '../platform/fileSystem';
import { inForce } from './adjudication';
import { AnnotationCommands, type TagOptions } from './annotationCommands';
import type { CommandContext, DocumentText } from './commandContext';
import { CommandRunner } from './commandRunner';
import { CommentCommands } from './commentCommands';
import type { CorpusSearch } from './coverage';
import { DocumentAnnotations, type DocumentDecisions, withPlacesUpdated } from './documentAnnotations';
import { DocumentProposals } from './documentProposals';
import { EntityCommands } from './entityCommands';
import type { RecordChange } from './jsonLines';
import { MarkCommands, type MarkTools } from './markCommands';
import type {
	AnchoredAnnotation,
	CommandOutcome,
	CorpusRule,
	EntityDecision,
	LocatedAnnotation,
	StoredAnnotation,
	StoreProblem,
} from './model';
import { OccurrenceCommands } from './occurrenceCommands';
import type { LabelWords, Reach } from './outcomes';
import { RemovalCommands } from './removalCommands';
import { RecordMaker, type RecordSources } from './recordMaker';
import {
	annotationsFile,
	AnnotationStore,
	ENTITIES_FILE,
	RULES_FILE,
	type StoredRecord,
	type StoreFile,
	suggestionsFile,
} from './store';
import { documentOfFile } from './storePaths';
import type { Transaction } from './transaction';
import { SuggestionCommands } from './suggestionCommands';
import { TimeCommands } from './timeCommands';
import { decidedDateOf } from './timeDecisions';
import type { TextEdit } from './tracker';
import { VerdictCommands } from './verdictCommands';

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
	readonly #removals: RemovalCommands;
	/** What people say of entities. */
	readonly entities: EntityCommands;
	/** What people say of dates. */
	readonly times: TimeCommands;
	/** What holds where people differ. */
	readonly verdicts: VerdictCommands;
	readonly comments: CommentCommands;
	/** Tags on every occurrence of a text. */
	readonly occurrences: OccurrenceCommands;
	/** What programs propose. */
	readonly proposals: DocumentProposals;
	/** Answers to what is suggested. */
	readonly suggestions: SuggestionCommands;
	#generation = 0;

	constructor(options: AnnotationServiceOptions) {
		this.#options = options;
		this.#translate = (why) => options.translate?.(why) ?? formatReason(why);
		this.#store = new AnnotationStore(options.fileSystem, options.root, this.#translate);
		this.proposals = new DocumentProposals(this.#store, {
			anchoredOn: (path, table) => this.decisionsFor(path, table).anchored,
			storedOn: (path) => this.inForceOn(path),
		});
		this.#make = new RecordMaker(options);
		this.#runner = new CommandRunner(this.#store, this.#translate, (files) => this.#changed(files));
		const context: CommandContext = {
			runner: this.#runner,
			make: this.#make,
			words: options.words ?? { label: (name) => name, attribute: (name) => name },
			anchoredIn: (transaction, document) => this.#anchoredIn(transaction, document),
			changeAnnotations: (transaction, document, anchored, changes) =>
				this.#changeAnnotations(transaction, document, anchored, changes),
		};
		this.#commands = new AnnotationCommands(context);
		this.#removals = new RemovalCommands(context, options.search, (id) => this.#fileWith(id));
		this.entities = new EntityCommands(context);
		this.times = new TimeCommands(context);
		this.verdicts = new VerdictCommands(context, () => this.#store.conflicted);
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

	/** Files in which a merge left conflict marks, by their paths in the corpus, of those that were loaded. */
	get conflictedFiles(): readonly string[] {
		return this.#store.conflicted.map(({ path }) => path);
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
		const own = paths.flatMap((path) => [annotationsFile(path), suggestionsFile(path)]);
		this.#changed(await this.#store.load([RULES_FILE, ENTITIES_FILE, ...own]));
	}

	/** {@link load} for every document that has annotations, those included that are gone; with what programs propose where that is wanted. */
	async loadAll(withProposals = false): Promise<void> {
		this.#changed(await this.#store.loadAll(withProposals));
	}

	/** The document was opened in an editor, with this text: from now on its annotations follow {@link documentEdited}. */
	documentOpened(path: string, text: string): void {
		this.#documents.opened(path, text);
		this.proposals.opened(path, text);
	}

	/** The edits of one version in their order, each counted on the text that the one before it left, and the text they led to. */
	documentEdited(path: string, edits: readonly TextEdit[], text: string): void {
		this.#documents.edited(path, this.annotationsOf(path), edits, text);
		this.proposals.edited(path, edits, text);
	}

	documentClosed(path: string): void {
		this.#documents.closed(path);
		this.proposals.closed(path);
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

	/** What was said of a document that was {@link load}ed, verdicts and what they overrule included, with its places in the text. */
	anchoredOn(path: string, text: string): readonly AnchoredAnnotation[] {
		return this.#documents.anchored(path, text, this.annotationsOf(path));
	}

	/** What comes from elsewhere, as one step. `otherwise` is the answer where there was nothing new. */
	takeIn(
		title: Reason,
		otherwise: Reason,
		work: (transaction: Transaction) => Promise<Reach>,
	): Promise<CommandOutcome> {
		return this.#runner.run(title, otherwise, work);
	}

	/** The date that a person gave to a document that was {@link load}ed. */
	decidedDateOf(path: string): DecidedDate | undefined {
		return decidedDateOf(this.annotationsOf(path));
	}

	/** See {@link RemovalCommands.untag}. */
	untag(...given: Parameters<RemovalCommands['untag']>): Promise<CommandOutcome> {
		return this.#removals.untag(...given);
	}

	/** See {@link RemovalCommands.remove}. */
	removeDecision(id: string): Promise<CommandOutcome> {
		return this.#removals.remove(id);
	}

	/** See {@link RemovalCommands.leaveOut}. */
	leaveOut(...given: Parameters<RemovalCommands['leaveOut']>): Promise<CommandOutcome> {
		return this.#removals.leaveOut(...given);
	}

	/** See {@link MarkCommands.mark}. */
	mark(...given: Parameters<MarkCommands['mark']>): Promise<CommandOutcome> {
		return this.#marks.mark(...given);
	}

	/** See {@link MarkCommands.markEverywhere}. */
	markEverywhere(...given: Parameters<MarkCommands['markEverywhere']>): Promise<CommandOutcome> {
		return this.#marks.markEverywhere(...given);
	}

	/** See {@link MarkCommands.preview}. */
	previewMark(...given: Parameters<MarkCommands['preview']>): ReturnType<MarkCommands['preview']> {
		return this.#marks.preview(...given);
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

	async #anchoredIn(transaction: Transaction, { path, table }: DocumentText): Promise<readonly AnchoredAnnotation[]> {
		return this.#documents.anchored(path, table.text, await transaction.records(annotationsFile(path)));
	}

	#changeAnnotations(
		transaction: Transaction,
		{ path, table }: DocumentText,
		anchored: readonly AnchoredAnnotation[],
		changes: readonly RecordChange<StoredAnnotation>[],
	): Promise<void> {
		const before = new Map(anchored.map(({ annotation }) => [annotation.id, annotation]));
		const told = changes.map(({ id, record, ...rest }) => ({
			...{ id, ...rest },
			...(record && { record: this.#make.withMeaning(record, before.get(id)) }),
		}));
		return transaction.change(annotationsFile(path), withPlacesUpdated(table.text, anchored, told));
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
