import type { Span } from '../core/model';
import { formatReason, reason, type Reason } from '../core/reason';
import type { TextTable } from '../core/textTable';
import type { DocumentUri, FileSystem } from '../platform/fileSystem';
import { CommandRunner } from './commandRunner';
import { type CorpusSearch, rulesReach } from './coverage';
import { DocumentAnnotations, type DocumentDecisions, withPlacesUpdated } from './documentAnnotations';
import { planEntityChange } from './entityChanges';
import type { EntityChange } from './entityFile';
import type { RecordChange } from './jsonLines';
import { keyOf, type MarkDecision, planMark } from './marks';
import type {
	AnchoredAnnotation,
	CommandOutcome,
	CorpusRule,
	EntityDecision,
	MarkScope,
	StoredAnnotation,
	StoreProblem,
} from './model';
import { entityTitle, NOWHERE, type Reach } from './outcomes';
import { RecordMaker, type RecordSources } from './recordMaker';
import { ruleKey } from './rules';
import { piecesToMark, snapToWords, spanToTag } from './selection';
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
import { annotationsAt, planTag } from './tags';
import type { TextEdit } from './tracker';

/** What the service needs of its surroundings. */
export interface AnnotationServiceOptions extends RecordSources {
	readonly fileSystem: FileSystem;
	/** The corpus's root. */
	readonly root: DocumentUri;
	readonly search: CorpusSearch;
	/** Into the person's language; without it, English. */
	translate?(why: Reason): string;
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
	#generation = 0;

	constructor(options: AnnotationServiceOptions) {
		this.#options = options;
		this.#translate = (why) => options.translate?.(why) ?? formatReason(why);
		this.#store = new AnnotationStore(options.fileSystem, options.root, this.#translate);
		this.#make = new RecordMaker(options);
		this.#runner = new CommandRunner(this.#store, this.#translate, (files) => this.#changed(files));
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

	/** Puts a label on passages; an empty selection means the mention or the word at the cursor. */
	async tag(
		document: DocumentText,
		selections: readonly Span[],
		label: string,
		entity?: string,
	): Promise<CommandOutcome> {
		if (label === 'boilerplate' || label === 'content') {
			return this.mark(document, selections, label, 'passage');
		}
		const spans = selections.flatMap((one) => spanToTag(document.table, one, document.mentions) ?? []);
		if (spans.length === 0) {
			return this.#runner.nothing(reason('Nothing to tag: select a passage, or put the cursor into a word'));
		}
		return this.#runner.run(
			reason('Tagged as {0}', label),
			reason('Already tagged as {0}', label),
			async (transaction) => {
				const anchored = await this.#anchoredIn(transaction, document);
				const newAnnotation = this.#make.annotationsOn(document.path, document.table.text);
				const { changes, changed } = planTag({
					anchored,
					spans,
					label,
					entity,
					annotator: this.#make.annotator,
					newAnnotation: (span) => newAnnotation(span, label, entity),
				});
				await this.#changeAnnotations(transaction, document, anchored, changes);
				return reachHere(changed.length);
			},
		);
	}

	/** Takes away the annotations at a place of a document. */
	async untag(document: DocumentText, place: Span): Promise<CommandOutcome> {
		return this.#runner.run(reason('Tag removed'), reason('No tag here'), async (transaction) => {
			const anchored = await this.#anchoredIn(transaction, document);
			const removed = annotationsAt(anchored, place).map(({ annotation }) => ({ id: annotation.id }));
			await this.#changeAnnotations(transaction, document, anchored, removed);
			return reachHere(removed.length);
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

	/**
	 * Says of passages that they are boilerplate, or that they aren't; an empty selection means the line at the cursor. What
	 * each scope does is said at `planMark`.
	 */
	async mark(
		document: DocumentText,
		selections: readonly Span[],
		decision: MarkDecision,
		scope: MarkScope,
	): Promise<CommandOutcome> {
		const { path, table } = document;
		// Half a word would be found nowhere else.
		const meant = scope === 'passage' ? selections : selections.map((selection) => snapToWords(table, selection));
		const pieces = meant.flatMap((selection) => piecesToMark(table, selection));
		if (pieces.length === 0) {
			return this.#runner.nothing(reason('Nothing to mark: select a passage, or put the cursor into a line with text'));
		}
		const [title, already] =
			decision === 'boilerplate'
				? [reason('Boilerplate'), reason('Already marked as boilerplate')]
				: [reason('Content'), reason('Already marked as content')];
		return this.#runner.run(title, already, async (transaction) => {
			const anchored = await this.#anchoredIn(transaction, document);
			const rules = await transaction.records(RULES_FILE);
			const plan = planMark({
				path,
				table,
				anchored,
				rules,
				pieces,
				decision,
				scope,
				newAnnotation: this.#make.annotationsOn(path, table.text),
				newRule: (match, text, ruled) => this.#make.rule(match, text, ruled),
			});
			await transaction.change(RULES_FILE, plan.rules);
			await this.#changeAnnotations(transaction, document, anchored, plan.annotations);
			if (scope !== 'corpus') {
				return reachHere(plan.changed.length);
			}
			const keys = new Set(pieces.map((piece) => keyOf(table, piece)));
			const covering = (await transaction.records(RULES_FILE)).filter((rule) => keys.has(ruleKey(rule)));
			return transaction.steps().length > 0 ? rulesReach(covering, this.#options.search, document) : NOWHERE;
		});
	}

	/** An entity gets another name in the corpus's lists; the texts stay. `reach`, here and below, is what the entity is found in. */
	renameEntity(entity: string, name: string, reach?: Reach): Promise<CommandOutcome> {
		return this.decideEntity({ kind: 'rename', entity, name: name.trim() }, reach);
	}

	/** Two entities are one: `entity` becomes `into`. */
	mergeEntities(entity: string, into: string, reach?: Reach): Promise<CommandOutcome> {
		return this.decideEntity({ kind: 'merge', entity, into }, reach);
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

function reachHere(passages: number): Reach {
	return { annotations: passages, documents: passages > 0 ? 1 : 0 };
}
