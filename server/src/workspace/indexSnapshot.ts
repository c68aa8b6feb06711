import { CACHE_FOLDER, ignoreCacheFolder } from '../annotations/cacheFolder';
import { DamagedError } from '../corpus/snapshot/bytes';
import { documentsOfLessons } from '../corpus/learnedMarks';
import { readSnapshot, type Snapshot } from '../corpus/snapshot/readSnapshot';
import type { SnapshotDocument } from '../corpus/snapshot/storedDocument';
import { writeSnapshot } from '../corpus/snapshot/writeSnapshot';
import { type FileStat, FileSystemError, joinUri } from '../platform/fileSystem';
import { CancelledError, NEVER_CANCELLED } from '../util/cancellation';
import { messageOf } from '../util/log';
import { Throttle } from '../util/scheduler';
import { runInSlices } from './analysisCache';
import { ANALYSIS_VERSION } from './analysisVersion';
import { compress, decompress, type Inflate } from './compress';
import type { CorpusFolder } from './corpusFolder';
import type { CorpusLearning } from './corpusLearning';
import { corpusDecisions, type CorpusDecisions, newDecisions, printOf, printsOf } from './decisionPrints';
import { readPieces } from './readPieces';
import type { WorkspaceServices } from './services';
import { documentsOfChangedRules, type TextSearch } from './textSearch';

const FILE = `${CACHE_FOLDER}/index`;
/** A smaller corpus is learned anew before anybody could tell the difference: its folder stays as it is. */
const FEWEST_DOCUMENTS = 100;
/** Milliseconds between two writings while documents change one by one. */
const INTERVAL = 120_000;
/** From this part of the documents on it takes the next start longer to look at those that changed than it takes to write all. */
const WORTH_WRITING = 1 / 200;
/** Bytes that are read at once. */
const PIECE = 1 << 20;
/** Documents that are compared, or listed, between two turns of others. */
const DOCUMENTS_AT_ONCE = 256;
/** For more lessons than this all documents are looked at again: each lesson is looked for among all lines. */
const MANY_LESSONS = 100;

/** Of a document whose file isn't what is known: the next start reads it, but joins no names anew. */
const UNKNOWN: FileStat = { size: 0, modified: -1 };

interface SavedState {
	/** How many changes there were. */
	readonly changes: number;
	/** Of what people decided for more documents than one. */
	readonly prints: string;
}

/** Takes one document of a snapshot in; false where it is another one now. */
export type TakeIn = (path: string, stat: FileStat) => boolean;

/**
 * Keeps what is known of a corpus's closed documents from one start to the next, in a file of `.corpus/cache/`. What people decided
 * isn't in it, only hashes of that: documents on which something else is decided now are looked at again. Of two windows the one that
 * writes last is right for both, as every document is checked against its file.
 */
export class IndexSnapshot {
	/** What the index held when it was read or written last. */
	#saved: SavedState | undefined;
	/** What there was from the last start is taken in, so that it may be written over. */
	#restored = false;
	/** What {@link begin} reads. */
	#reading: Promise<Snapshot | undefined> | undefined;
	#saving: Promise<void> = Promise.resolve();
	readonly #due = new Throttle(INTERVAL, () => void this.#saveAndLetGo());

	constructor(
		private readonly folder: CorpusFolder,
		private readonly learning: CorpusLearning,
		private readonly search: TextSearch,
		private readonly services: WorkspaceServices,
	) {}

	/** Reads it, while the corpus's documents are listed: it is inflated beside this thread. */
	begin(pause: () => Promise<void>): void {
		if (!this.#restored) {
			this.#reading = this.#read(pause);
			// Who restores it hears of that.
			this.#reading.catch(() => undefined);
		}
	}

	/**
	 * Takes in what the snapshot says of documents that are as they were. To be called after {@link begin}.
	 *
	 * @returns documents among them that are to be looked at again, as people decided something since
	 */
	async restore(takeIn: TakeIn, pause: () => Promise<void>): Promise<readonly string[]> {
		const { root, corpus, indexer } = this.folder;
		let restored = 0;
		try {
			const snapshot = await this.#reading;
			if (!snapshot) {
				return [];
			}
			if (snapshot.key !== this.#key()) {
				throw new DamagedError('it was made by another version, or under other settings');
			}
			await runInSlices(corpus.restore(snapshot.corpus), pause);
			const decided: string[] = [];
			const gone: string[] = [];
			for (let number = 0; number < snapshot.documents; number++) {
				if (number % DOCUMENTS_AT_ONCE === 0) {
					await pause();
				}
				// What was known of one that changed holds until it is read: its names are joined with the others'.
				const document = snapshot.document(number);
				this.learning.restored(document);
				if (this.#isDecidedSo(document) && takeIn(document.path, document)) {
					restored++;
					if (document.decided) {
						decided.push(document.path);
					}
				} else if (!indexer.statOf(document.path) && !this.folder.openDocument(document.path)) {
					gone.push(document.path);
				}
			}
			await this.learning.passEnded();
			gone.forEach((path) => this.learning.remove(path));
			const now = this.#decisions();
			const prints = new Set(printsOf(now));
			const isGone = [...snapshot.decisions].some((print) => !prints.has(print));
			const again = await this.#concerned(newDecisions(now, snapshot.decisions));
			this.services.log.info(
				`${root}: ${restored} documents are as they were when the index was written, of ${snapshot.documents} in it`,
			);
			const others = Math.max(snapshot.documents, indexer.documents) - restored + again.length;
			this.#saved = { changes: this.#changes - others, prints: keyOfPrints(snapshot.decisions) };
			return isGone ? [...decided, ...again] : again;
		} catch (error) {
			if (error instanceof CancelledError) {
				throw error;
			}
			this.services.log.warn(`${root}: the index in ${FILE} can't be used and is made anew: ${messageOf(error)}`);
			return [];
		} finally {
			this.#restored = true;
			this.#reading = undefined;
		}
	}

	/** All that was to be indexed is: what is new is written soon. */
	indexed(): void {
		if (this.folder.indexer.complete && this.#isDue()) {
			this.#due.request();
		}
	}

	/**
	 * Writes what is new; of a corpus that isn't indexed to the end the documents that are. Settles when that is done, or told to the
	 * log: it never fails.
	 */
	save(): Promise<void> {
		this.#saving = this.#saving.then(() => this.#save());
		return this.#saving;
	}

	dispose(): void {
		this.#due.dispose();
	}

	/** After a first index most of what is in memory is garbage, which a server that rests would keep. */
	async #saveAndLetGo(): Promise<void> {
		const isFirst = this.#saved === undefined;
		await this.save();
		if (isFirst && this.folder.indexer.complete) {
			await this.services.turns.slice(NEVER_CANCELLED);
			this.services.collectGarbage?.();
		}
	}

	#isDue(): boolean {
		const { indexer, listed, root } = this.folder;
		return (
			listed &&
			this.#restored &&
			// In a browser, a folder that is no disk's is a repository elsewhere, in which a new file is a change.
			root.startsWith('file:') &&
			!this.folder.isLearning &&
			indexer.documents >= FEWEST_DOCUMENTS &&
			this.#isWorthIt()
		);
	}

	/** Else it takes longer to write all than the next start takes with the few that changed. */
	#isWorthIt(): boolean {
		if (!this.#saved) {
			return true;
		}
		const { changes, prints } = this.#state();
		const changed = changes - this.#saved.changes;
		return changed > this.folder.indexer.documents * WORTH_WRITING || prints !== this.#saved.prints;
	}

	async #save(): Promise<void> {
		if (!this.#isDue()) {
			return;
		}
		const { root, corpus } = this.folder;
		const { fileSystem, log, turns } = this.services;
		const state = this.#state();
		const { generation } = corpus;
		// All of it is of one moment, what is being typed into open documents included.
		const isSame = (): boolean => this.#changes === state.changes && corpus.generation === generation;
		// Whatever comes of it, it isn't tried again before something changes.
		this.#saved = state;
		const pause = async (): Promise<void> => {
			await turns.slice(NEVER_CANCELLED);
			if (!isSame()) {
				throw new CancelledError();
			}
		};
		try {
			const documents: SnapshotDocument[] = [];
			for (const document of this.#documents()) {
				if (documents.push(document) % DOCUMENTS_AT_ONCE === 0) {
					await pause();
				}
			}
			if (documents.length === 0) {
				return;
			}
			const packed = await compress(this.#pieces(documents, pause));
			await ignoreCacheFolder(fileSystem, root);
			await fileSystem.write(joinUri(root, FILE), packed);
			// Who reads documents counts on the numbers that strings have.
			if (documents.length === corpus.documents.length && this.folder.indexer.complete) {
				const snapshot = await unpack(onePiece(packed), packed.length, pause, this.services.inflate);
				if (isSame() && this.folder.indexer.complete) {
					corpus.relay(snapshot.corpus);
				}
			}
		} catch (error) {
			if (error instanceof CancelledError) {
				this.#saved = undefined;
				this.indexed();
			} else {
				log.warn(`${root}: the index was not written, the next start takes longer: ${messageOf(error)}`);
			}
		}
	}

	async *#pieces(documents: readonly SnapshotDocument[], pause: () => Promise<void>): AsyncGenerator<Uint8Array> {
		const { corpus } = this.folder;
		const joined = documents.length === corpus.summaries ? corpus.joinedNames : undefined;
		const prints = printsOf(this.#decisions());
		for (const piece of writeSnapshot(this.#key(), prints, documents, corpus, joined)) {
			if (piece) {
				yield piece;
			}
			await pause();
		}
	}

	async #read(pause: () => Promise<void>): Promise<Snapshot | undefined> {
		const { fileSystem } = this.services;
		const uri = joinUri(this.folder.root, FILE);
		const stat = await fileSystem.stat(uri);
		if (!stat) {
			return undefined;
		}
		// Some at a time: what was inflated is garbage that would stay for a while.
		const pieces = readPieces(fileSystem, uri, PIECE, () => new Error('it is gone'));
		try {
			return await unpack(pieces, stat.size, pause, this.services.inflate);
		} catch (error) {
			const now = await fileSystem.stat(uri);
			if (error instanceof DamagedError && now && (now.size !== stat.size || now.modified !== stat.modified)) {
				// Another window replaced it between two pieces.
				return this.#read(pause);
			}
			throw error;
		}
	}

	/** What the index depends on, its documents and decisions apart. */
	#key(): string {
		const { languages, documentDates } = this.folder.configuration;
		const { preferTimes, maximumDocumentSize } = this.services.settings();
		return JSON.stringify([ANALYSIS_VERSION, languages, documentDates, preferTimes, maximumDocumentSize]);
	}

	#state(): SavedState {
		return { changes: this.#changes, prints: keyOfPrints(printsOf(this.#decisions())) };
	}

	/** Of documents and of decisions. */
	get #changes(): number {
		return this.folder.indexer.changes + this.folder.annotations.generation;
	}

	#decisions(): CorpusDecisions {
		const { annotations, marks, corpus } = this.folder;
		return corpusDecisions(annotations.rules, marks.lessons, corpus.notNames);
	}

	#isDecidedSo({ path, decisions }: SnapshotDocument): boolean {
		return decisions === printOf(this.folder.annotations.annotationsOf(path));
	}

	*#documents(): Generator<SnapshotDocument> {
		const { corpus, annotations, indexer } = this.folder;
		for (const path of corpus.documents) {
			const isKnown = !this.folder.openDocument(path) && !this.learning.isNews(path);
			const stat = (isKnown && indexer.indexedStatOf(path)) || UNKNOWN;
			if (corpus.isStorable(path)) {
				const decisions = printOf(annotations.annotationsOf(path));
				yield { path, ...stat, decisions, decided: this.learning.isDecided(path) };
			}
		}
	}

	/** Documents that decisions which are new may concern. */
	async #concerned({ rules, lessons, notNames }: CorpusDecisions): Promise<readonly string[]> {
		const { corpus } = this.folder;
		if (lessons.size > MANY_LESSONS) {
			return corpus.documents;
		}
		const found = new Set(documentsOfLessons([{ come: [...lessons.values()], gone: [] }], corpus));
		(await documentsOfChangedRules([], [...rules.values()], this.search)).forEach((path) => found.add(path));
		for (const name of notNames.values()) {
			(await this.search.documentsWithPassage(name)).forEach((path) => found.add(path));
		}
		return [...found];
	}
}

function keyOfPrints(prints: Iterable<number>): string {
	return [...prints].sort().join();
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield await Promise.resolve(bytes);
}

async function unpack(
	pieces: AsyncIterable<Uint8Array>,
	size: number,
	pause: () => Promise<void>,
	inflate?: Inflate,
): Promise<Snapshot> {
	const bytes = await decompress(pieces, size, inflate).catch((error: unknown) => {
		throw error instanceof FileSystemError ? error : new DamagedError('it is damaged');
	});
	return runInSlices(readSnapshot(bytes), pause);
}
