import { compareText } from '../core/compareText';
import { formatReason, type Reason } from '../core/reason';
import { type DocumentUri, type FileStat, type FileSystem, joinUri, sameStat } from '../platform/fileSystem';
import { ANNOTATION_FORMAT } from './annotationFile';
import { ENTITY_FORMAT } from './entityFile';
import { Journal } from './journal';
import {
	type JsonLinesFile,
	NO_FILE,
	parseJsonLines,
	type RecordFormat,
	recordsOf,
	sameFile,
	serializeJsonLines,
} from './jsonLines';
import { conflictMarker } from './mergeConflicts';
import type { CorpusRule, EntityDecision, StoredAnnotation, StoreProblem } from './model';
import { RULE_FORMAT } from './rulesFile';
import { reasonOf, StepWriter } from './stepWriter';
import { ANNOTATION_FOLDER, RULES_PATH, documentOfFile, documentOfProposals, SUGGESTION_FOLDER } from './storePaths';
import { Transaction } from './transaction';
import { decodeUtf8, encodeUtf8 } from './utf8';

export type StoredRecord = StoredAnnotation | CorpusRule | EntityDecision;

/** One file of `.corpus/` and how it is read. */
export interface StoreFile<T extends StoredRecord> {
	/** From the corpus's root. */
	readonly path: string;
	readonly format: RecordFormat<T>;
}

export const RULES_FILE: StoreFile<CorpusRule> = { path: RULES_PATH, format: RULE_FORMAT };
export const ENTITIES_FILE: StoreFile<EntityDecision> = { path: '.corpus/entities.jsonl', format: ENTITY_FORMAT };

/** The annotations of the document at `path`. */
export function annotationsFile(path: string): StoreFile<StoredAnnotation> {
	return { path: `${ANNOTATION_FOLDER}/${path}.jsonl`, format: ANNOTATION_FORMAT };
}

/** What programs propose for the document at `path`, apart from what people decided. */
export function suggestionsFile(path: string): StoreFile<StoredAnnotation> {
	return { path: `${SUGGESTION_FOLDER}/${path}.jsonl`, format: ANNOTATION_FORMAT };
}

/** The file of the store at `path` (from the corpus's root); undefined for a file that isn't the store's. */
export function storeFileAt(path: string): StoreFile<StoredRecord> | undefined {
	const document = documentOfFile(path);
	if (document !== undefined) {
		return annotationsFile(document);
	}
	const proposed = documentOfProposals(path);
	return proposed !== undefined
		? suggestionsFile(proposed)
		: [RULES_FILE, ENTITIES_FILE].find((file) => file.path === path);
}

/** What a command did to one file. */
export interface FileStep {
	readonly file: StoreFile<StoredRecord>;
	readonly before: JsonLinesFile<StoredRecord>;
	readonly after: JsonLinesFile<StoredRecord>;
}

interface CachedFile {
	readonly stat: FileStat | undefined;
	readonly content: JsonLinesFile<StoredRecord>;
	readonly records: readonly StoredRecord[];
	/** Why the file as a whole can't be read; `content` is then what was read last. */
	readonly unreadable?: string;
}

/**
 * The files of `.corpus/`. What is in memory is what stood on the disk when a file was last read or written: a write
 * that fails changes nothing here. Loads and transactions run one after the other.
 */
export class AnnotationStore {
	readonly #fileSystem: FileSystem;
	readonly #root: DocumentUri;
	readonly #translate: (why: Reason) => string;
	readonly #cache = new Map<string, CachedFile>();
	readonly #journal: Journal;
	readonly #steps: StepWriter;
	#recovered = false;
	#last: Promise<unknown> = Promise.resolve();

	constructor(fileSystem: FileSystem, root: DocumentUri, translate: (why: Reason) => string = formatReason) {
		this.#fileSystem = fileSystem;
		this.#root = root;
		this.#translate = translate;
		this.#journal = new Journal(fileSystem, root);
		this.#steps = new StepWriter(this.#journal, translate, {
			contentNow: (file) => this.#contentNow(file),
			write: (file, content) => this.#write(file, content),
		});
	}

	/** As last loaded or written; the same array as long as the file stays the same. Empty for a file that wasn't loaded. */
	records<T extends StoredRecord>(file: StoreFile<T>): readonly T[] {
		// A file's path decides its format, so what is cached under it is of its type.
		return (this.#cache.get(file.path)?.records ?? NO_RECORDS) as readonly T[];
	}

	/** Documents that have a file of annotations, as far as it was loaded. */
	get annotatedDocuments(): readonly string[] {
		return this.#documentsWith(documentOfFile);
	}

	/** Documents for which programs propose something, as far as it was loaded. */
	get proposedDocuments(): readonly string[] {
		return this.#documentsWith(documentOfProposals);
	}

	#documentsWith(documentOf: (file: string) => string | undefined): readonly string[] {
		return [...this.#cache]
			.flatMap(([path, { records }]) => (records.length > 0 ? (documentOf(path) ?? []) : []))
			.sort();
	}

	/** Lines of loaded files that can't be read, by file and line. */
	get problems(): readonly StoreProblem[] {
		const problems: StoreProblem[] = [];
		for (const [file, { content, unreadable }] of [...this.#cache].sort(([a], [b]) => compareText(a, b))) {
			if (unreadable !== undefined) {
				problems.push({ file, line: 0, message: unreadable });
			}
			content.lines.forEach(({ problem }, line) => {
				if (problem) {
					problems.push({ file, line, message: this.#translate(problem) });
				}
			});
		}
		return problems;
	}

	/** Loaded files in which a merge left conflict marks. */
	get conflicted(): readonly StoreFile<StoredRecord>[] {
		return [...this.#cache].flatMap(([path, { content }]) =>
			content.lines.some(({ raw }) => conflictMarker(raw) !== undefined) ? (storeFileAt(path) ?? []) : [],
		);
	}

	/** Reads the files that aren't known yet or whose size or time on the disk is another one. Answers with those that changed. */
	load(files: readonly StoreFile<StoredRecord>[]): Promise<readonly StoreFile<StoredRecord>[]> {
		return this.#enqueue(async () => {
			if (!this.#recovered) {
				// Where that can't be done now, what stands in the files is shown; no step is taken before it was.
				this.#recovered = await this.#alone(() => this.#journal.recover()).then(
					() => true,
					() => false,
				);
			}
			const changed: StoreFile<StoredRecord>[] = [];
			for (const file of files) {
				if (await this.#refresh(file)) {
					changed.push(file);
				}
			}
			return changed;
		});
	}

	/**
	 * {@link load} for all files that stand in `.corpus/`, those of documents that are gone included.
	 *
	 * @param withProposals those of what programs propose, too
	 */
	async loadAll(withProposals = false): Promise<readonly StoreFile<StoredRecord>[]> {
		const annotated = await this.#listed(ANNOTATION_FOLDER);
		const proposed = withProposals ? await this.#listed(SUGGESTION_FOLDER) : [];
		// Those that are known and gone are to be noticed, too.
		return this.load([
			...[RULES_FILE, ENTITIES_FILE],
			...[...new Set([...annotated, ...this.annotatedDocuments])].map(annotationsFile),
			...[...new Set([...proposed, ...this.proposedDocuments])].map(suggestionsFile),
		]);
	}

	async #listed(folder: string): Promise<readonly string[]> {
		const found: string[] = [];
		const wanted = { include: ['**/*.jsonl'], exclude: [] };
		for await (const batch of this.#fileSystem.list(joinUri(this.#root, folder), wanted)) {
			found.push(...batch.map(({ path }) => path.slice(0, -'.jsonl'.length)));
		}
		return found;
	}

	/**
	 * One step over any number of files. Each is read from the disk again before it is changed, and looked at once more before it is
	 * written, so what another window or git wrote meanwhile stays; where the platform can keep other windows waiting, it does. If one
	 * can't be written, those before it are put back and a `StoreError` is thrown. Should the program end in the middle, the
	 * next start carries the step through.
	 */
	transact<R>(
		work: (transaction: Transaction) => Promise<R>,
	): Promise<{ readonly result: R; readonly files: readonly FileStep[] }> {
		const step = async (): Promise<{ readonly result: R; readonly files: readonly FileStep[] }> => {
			await this.#steps.orNothing(() => this.#journal.recover());
			const transaction = new Transaction((file) => this.#readFresh(file));
			const result = await work(transaction);
			return { result, files: await this.#steps.write(transaction.steps()) };
		};
		return this.#enqueue(() => this.#alone(step));
	}

	async #write(file: StoreFile<StoredRecord>, content: JsonLinesFile<StoredRecord>): Promise<void> {
		const uri = joinUri(this.#root, file.path);
		const text = serializeJsonLines(content);
		if (text === undefined) {
			await this.#fileSystem.remove(uri);
		} else {
			await this.#fileSystem.write(uri, encodeUtf8(text));
		}
		// Without a stamp the file would be read again, no more.
		const stat = await this.#fileSystem.stat(uri).catch(() => undefined);
		this.#cache.set(file.path, { stat, content, records: recordsOf(content) });
	}

	#readFresh<T extends StoredRecord>(file: StoreFile<T>): Promise<JsonLinesFile<T>> {
		return this.#steps.orNothing(async () => (await this.#read(file)).content);
	}

	/** What the file holds now; it isn't read again where its stamp is that of its last reading. */
	async #contentNow(file: StoreFile<StoredRecord>): Promise<JsonLinesFile<StoredRecord>> {
		const known = this.#cache.get(file.path);
		const stat = await this.#fileSystem.stat(joinUri(this.#root, file.path));
		return known && !known.unreadable && sameStat(known.stat, stat)
			? known.content
			: (await this.#read(file, stat)).content;
	}

	/** True where the file isn't as it was known. */
	async #refresh(file: StoreFile<StoredRecord>): Promise<boolean> {
		const known = this.#cache.get(file.path);
		try {
			const stat = await this.#fileSystem.stat(joinUri(this.#root, file.path));
			if (known && !known.unreadable && sameStat(known.stat, stat) && known.content.exists === (stat !== undefined)) {
				return false;
			}
			const { content } = await this.#read(file, stat);
			return known ? known.content !== content || known.unreadable !== undefined : content.exists;
		} catch (error) {
			const message = reasonOf(error);
			const content = known?.content ?? NO_FILE;
			this.#cache.set(file.path, {
				stat: undefined,
				content,
				records: known?.records ?? NO_RECORDS,
				unreadable: message,
			});
			return known?.unreadable !== message;
		}
	}

	/** Reads the file whatever its stamp. A file that says what it said keeps its state, and its records their array. */
	async #read<T extends StoredRecord>(
		file: StoreFile<T>,
		stat?: FileStat,
	): Promise<{ readonly content: JsonLinesFile<T> }> {
		const uri = joinUri(this.#root, file.path);
		// The stamp is taken first: a change between the two makes the file be read again, not be missed.
		const stamp = stat ?? (await this.#fileSystem.stat(uri));
		const bytes = await this.#fileSystem.read(uri);
		const fresh = bytes ? parseJsonLines(decodeUtf8(bytes), file.format) : NO_FILE;
		const known = this.#cache.get(file.path);
		if (known && sameFile(known.content, fresh)) {
			this.#cache.set(file.path, { stat: stamp, content: known.content, records: known.records });
			return { content: known.content as JsonLinesFile<T> };
		}
		this.#cache.set(file.path, { stat: stamp, content: fresh, records: recordsOf(fresh) });
		return { content: fresh };
	}

	#alone<R>(work: () => Promise<R>): Promise<R> {
		return this.#fileSystem.alone?.(this.#root, work) ?? work();
	}

	#enqueue<R>(work: () => Promise<R>): Promise<R> {
		const next = this.#last.then(work, work);
		this.#last = next.catch(() => undefined);
		return next;
	}
}

const NO_RECORDS: readonly never[] = [];
