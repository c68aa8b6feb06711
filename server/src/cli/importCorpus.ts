import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorAnnotations } from '../annotations/anchor';
import { anchorEach } from '../annotations/anchorEach';
import type { AnchoredAnnotation, StoredAnnotation } from '../annotations/model';
import { StoreError } from '../annotations/stepWriter';
import { annotationsFile, AnnotationStore, type StoreFile, suggestionsFile } from '../annotations/store';
import type { Transaction } from '../annotations/transaction';
import type { ImportedDocument, OffsetUnit } from '../formats/imported';
import { type FoundDocument, ImportRun } from '../formats/importRun';
import type { Loss } from '../formats/losses';
import { newDocumentPath } from '../formats/newDocumentPath';
import { kindOf, noRecords, type RecordCounts } from '../formats/recordKinds';
import { newAnnotations } from '../formats/toStore';
import { NodeFileSystem, uriOf } from '../node/fileSystem';
import { removeLeftovers } from '../node/temporaryFiles';
import { PathFilter } from '../workspace/globs';
import type { CorpusOnDisk } from './corpusOnDisk';
import type { Documents } from './documents';
import { ImportReceipt } from './importReceipt';
import { counted } from './output';
import { CommandError } from './usage';
import { writeWhole } from './writeWhole';

export interface ImportSettings {
	/** What offsets count, where the person says so. */
	readonly unit: OffsetUnit | undefined;
	/** Of annotations that name nobody. */
	readonly creator: string | undefined;
	/** Documents that the corpus hasn't are written, where the import carries their texts. */
	readonly addDocuments: boolean;
	/** False: all is done but the writing. */
	readonly write: boolean;
	/** Told of documents that the corpus hasn't, and of what is lost with them. */
	complain(place: string, message: string): void;
	/** @param text the document's */
	lost(losses: readonly Loss[], text: string): void;
}

/** So many documents are written at a time: a disk that is told to be sure makes each wait. */
const AT_ONCE = 16;

/** Takes imported documents into a corpus, some at a time: memory stays flat. */
export class CorpusImport {
	readonly #corpus: CorpusOnDisk;
	readonly #settings: ImportSettings;
	readonly #run: ImportRun;
	readonly #receipt: ImportReceipt | undefined;
	readonly #isDocument: PathFilter;
	readonly #count = { suggestions: 0, known: 0, added: 0, missing: 0 };
	readonly #records = noRecords();
	readonly #now = new Date().toISOString();
	/** Documents whose annotations are being written, by path. */
	readonly #writing = new Map<string, Promise<void>>();
	#failed: { readonly error: unknown } | undefined;

	constructor(documents: Documents, settings: ImportSettings) {
		const corpus = documents.corpora[0]!;
		this.#corpus = corpus;
		this.#settings = settings;
		const { include, exclude } = corpus.configuration;
		this.#isDocument = new PathFilter(include, exclude);
		const paths = documents.paths.map((path) => documents.pathInCorpus(corpus, path));
		const read = (path: string): Promise<string | undefined> =>
			Promise.resolve(documents.read(documents.pathFromBase(corpus, path))?.text);
		this.#run = new ImportRun({ paths, read }, settings.unit);
		this.#receipt = settings.write ? new ImportReceipt(corpus.root) : undefined;
	}

	/** What people decided. */
	get records(): Readonly<RecordCounts> {
		return this.#records;
	}

	get count(): Readonly<Record<'suggestions' | 'known' | 'added' | 'missing', number>> {
		return this.#count;
	}

	/** Something of it is in the corpus. */
	get hasWritten(): boolean {
		return this.#receipt?.isBegun ?? false;
	}

	get run(): Pick<ImportRun, 'findings' | 'documents' | 'hasRead'> {
		return this.#run;
	}

	async take(imported: ImportedDocument): Promise<void> {
		const found = (await this.#run.place(imported)) ?? (await this.#addDocument(imported));
		if (!found) {
			this.#count.missing++;
			return;
		}
		// One document's imports come one after the other.
		await this.#writing.get(found.path);
		while (this.#writing.size >= AT_ONCE) {
			await Promise.race(this.#writing.values());
		}
		const done = this.#takeIn(imported, found).finally(() => this.#writing.delete(found.path));
		this.#writing.set(found.path, done);
		// What goes wrong is met where it is waited for.
		done.catch((error: unknown) => (this.#failed ??= { error }));
		this.#throwFailed();
	}

	async end(): Promise<void> {
		await Promise.allSettled(this.#writing.values());
		this.#throwFailed();
	}

	#throwFailed(): void {
		if (this.#failed) {
			throw this.#failed.error;
		}
	}

	/** The document is written, where that is wanted and can be. */
	async #addDocument(imported: ImportedDocument): Promise<FoundDocument | undefined> {
		const { place, name, text, annotations } = imported;
		const { addDocuments, write, complain } = this.#settings;
		const left = `${counted(annotations.length, 'annotation')} left out`;
		if (!addDocuments || text === undefined) {
			const what = name === undefined ? 'no document with this text' : `no document ${name}, nor one with its text`;
			const hint = text === undefined ? '' : '; --documents adds it';
			complain(place, `${this.#corpus.root} has ${what}${hint}; ${left}`);
			return undefined;
		}
		const path = await newDocumentPath(
			imported,
			(one) => this.#isDocument.matches(one),
			(one) => existsSync(join(this.#corpus.root, one)) || this.#run.has(one),
		);
		if (path === undefined) {
			complain(place, `${name}: no path for a document, by the patterns of corpus.json; ${left}`);
			return undefined;
		}
		const plain = text.replace(/^\uFEFF/u, '');
		if (write) {
			// First, so that what is written can be taken back, whatever happens.
			await this.#receipt?.addDocument(path, plain);
			await removeLeftovers(dirname(join(this.#corpus.root, path)));
			writeWhole(join(this.#corpus.root, path), Buffer.from(plain, 'utf8'));
		}
		this.#count.added++;
		return this.#run.placeInNew(imported, path, plain, write);
	}

	/** Each file is a step of its own: after a crash the same import adds what is missing. */
	async #takeIn(imported: ImportedDocument, found: FoundDocument): Promise<void> {
		const { path, text, placed } = found;
		const files = { annotations: annotationsFile(path), suggestions: suggestionsFile(path) };
		// A store of its own, as a store remembers all that it has read.
		const store = new AnnotationStore(new NodeFileSystem(), uriOf(this.#corpus.root));
		const made = await this.#step(store, files.annotations, async (transaction) => {
			const anchored = async (file: StoreFile<StoredAnnotation>): Promise<readonly AnchoredAnnotation[]> =>
				anchorEach(await transaction.records(file), (passages) => anchorAnnotations(text, passages));
			const annotations = await anchored(files.annotations);
			// Where nothing is proposed nobody asks what was.
			const suggestions = hasSuggestions(imported) ? await anchored(files.suggestions) : [];
			const known = { annotations, suggestions };
			const all = newAnnotations(path, imported, placed, known, {
				newId: () => `urn:uuid:${crypto.randomUUID()}`,
				now: this.#now,
				creator: this.#settings.creator,
			});
			await this.#add(transaction, files.annotations, all.annotations);
			return all;
		});
		if (made.suggestions.length > 0) {
			await this.#step(store, files.suggestions, (transaction) =>
				this.#add(transaction, files.suggestions, made.suggestions),
			);
		}
		made.annotations.forEach((one) => this.#records[kindOf(one)]++);
		this.#count.suggestions += made.suggestions.length;
		this.#count.known += made.known;
		this.#settings.lost(made.losses, text);
	}

	async #add(
		transaction: Transaction,
		file: StoreFile<StoredAnnotation>,
		records: readonly StoredAnnotation[],
	): Promise<void> {
		if (records.length > 0 && this.#settings.write) {
			// First, so that what is written can be taken back, whatever happens.
			await this.#receipt?.addRecords(file.path, records);
			await transaction.change(
				file,
				records.map((record) => ({ id: record.id, record })),
			);
		}
	}

	async #step<R>(
		store: AnnotationStore,
		{ path }: StoreFile<StoredAnnotation>,
		work: (transaction: Transaction) => Promise<R>,
	): Promise<R> {
		try {
			return (await store.transact(work)).result;
		} catch (error) {
			throw error instanceof StoreError ? new CommandError(`${path}: ${error.message}`) : error;
		}
	}
}

function hasSuggestions({ annotations, labels = [], relations = [], comments = [] }: ImportedDocument): boolean {
	return [annotations, labels, relations, comments].some((list) => list.some(({ suggestion }) => suggestion));
}
