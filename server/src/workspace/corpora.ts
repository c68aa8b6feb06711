import { joinUri, normalizeUri, relativePath, type DocumentUri } from '../platform/fileSystem';
import { fileUriOf } from '../recordProtocol';
import { NEVER_CANCELLED } from '../util/cancellation';
import { traceOf } from '../util/log';
import { CorpusFolder } from './corpusFolder';
import type { CorpusFolderEvents } from './corpusFolderEvents';
import { CORPUS_FILE, isTooWide, locateCorpus, parentOf, type CorpusLocation } from './locateCorpus';
import type { WorkspaceServices } from './services';

/** Changed files that are sorted by corpus before others get their turn. */
const URIS_AT_ONCE = 256;

/** A document with the corpus that it belongs to. */
export interface LocatedDocument {
	readonly corpus: CorpusFolder;
	/** In its corpus. */
	readonly path: string;
	readonly uri: DocumentUri;
}

export interface CorporaEvents extends Omit<CorpusFolderEvents, 'foundNested'> {
	added(corpus: CorpusFolder): void;
	removed(corpus: CorpusFolder): void;
	/** Documents may belong to other corpora than before. */
	moved(): Promise<void>;
}

/** The corpora of a workspace: its folders, the folders below them that hold a `corpus.json`, and those of lone documents. */
export class Corpora {
	readonly #corpora = new Map<DocumentUri, CorpusFolder>();
	#workspaceFolders: readonly CorpusLocation[] = [];
	/** By the document's folder. */
	#located = new Map<DocumentUri, Promise<CorpusLocation>>();

	constructor(
		private readonly services: WorkspaceServices,
		private readonly events: CorporaEvents,
		private readonly home: DocumentUri | undefined,
	) {}

	all(): readonly CorpusFolder[] {
		return [...this.#corpora.values()];
	}

	/** All folders whose files are read and written unasked. */
	folders(): readonly DocumentUri[] {
		return [...this.#workspaceFolders.map(({ root }) => root), ...this.#corpora.keys()];
	}

	get(root: DocumentUri): CorpusFolder | undefined {
		return this.#corpora.get(root);
	}

	/** The folders that the client has open. Their corpora are begun by {@link start}. */
	setWorkspaceFolders(folders: readonly string[]): void {
		this.#workspaceFolders = folders.map((folder) => {
			const root = normalizeUri(folder);
			return { root, listed: !isTooWide(root, this.home) };
		});
		this.#located.clear();
	}

	/** Settles when every workspace folder has its corpus; their indexing goes on in the background. */
	async start(): Promise<void> {
		for (const { root } of this.#workspaceFolders) {
			this.#ensure(await this.#locate(joinUri(root, CORPUS_FILE)));
		}
	}

	async changeWorkspaceFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
		const gone = new Set(removed.map(normalizeUri));
		const kept = this.#workspaceFolders.map(({ root }) => root).filter((root) => !gone.has(root));
		this.setWorkspaceFolders([...kept, ...added]);
		for (const { root } of this.all()) {
			if ([...gone].some((folder) => folder === root || relativePath(folder, root) !== undefined)) {
				this.#remove(root);
			}
		}
		await this.start();
		await this.events.moved();
	}

	async locate(clientUri: string): Promise<LocatedDocument> {
		const uri = normalizeUri(clientUri);
		const corpus = this.#ensure(await this.#locate(fileUriOf(uri)));
		await corpus.loaded;
		return { corpus, path: corpus.pathOf(uri), uri };
	}

	/** Something happened to these files on disk, which may be all that there are. URIs as the client spells them. */
	async filesChanged(clientUris: readonly string[]): Promise<void> {
		const byCorpus = new Map<CorpusFolder, Set<string>>();
		for (const [i, clientUri] of clientUris.entries()) {
			if (i % URIS_AT_ONCE === URIS_AT_ONCE - 1) {
				await this.services.turns.slice(NEVER_CANCELLED);
			}
			const uri = normalizeUri(clientUri);
			if (uri.endsWith(`/${CORPUS_FILE}`)) {
				await this.#corpusFileChanged(parentOf(uri)!);
			}
			const corpus = this.#deepest(uri);
			if (corpus) {
				byCorpus.set(corpus, (byCorpus.get(corpus) ?? new Set()).add(corpus.pathOf(uri)));
			}
		}
		await Promise.all([...byCorpus].map(([corpus, paths]) => corpus.filesChanged(paths)));
	}

	/** Keeps for the next start what was learned in this one. */
	async save(): Promise<void> {
		await Promise.all(this.all().map(({ snapshot }) => snapshot.save()));
	}

	dispose(): void {
		for (const corpus of this.all()) {
			corpus.dispose();
		}
		this.#corpora.clear();
	}

	#locate(uri: DocumentUri): Promise<CorpusLocation> {
		const folder = parentOf(uri) ?? uri;
		let location = this.#located.get(folder);
		if (!location) {
			location = locateCorpus(uri, this.#workspaceFolders, this.services.fileSystem);
			this.#located.set(folder, location);
		}
		return location;
	}

	#ensure({ root, listed }: CorpusLocation): CorpusFolder {
		const known = this.#corpora.get(root);
		if (known && (known.listed || !listed)) {
			return known;
		}
		this.#remove(root);
		const corpus = new CorpusFolder(root, listed, this.services, {
			...this.events,
			foundNested: (nested) => void this.#ensure({ root: nested, listed: true }),
		});
		this.#corpora.set(root, corpus);
		this.events.added(corpus);
		corpus.start().catch((error: unknown) => this.services.log.error(`${root}: ${traceOf(error)}`));
		return corpus;
	}

	/** A `corpus.json` came, went or changed: it may have made or ended a corpus below another one. */
	async #corpusFileChanged(root: DocumentUri): Promise<void> {
		this.#located.clear();
		const location = await this.#locate(joinUri(root, CORPUS_FILE));
		if (location.root !== root && this.#corpora.has(root)) {
			this.#remove(root);
		}
		if (location.root !== root || !this.#corpora.has(root)) {
			const outer = this.#deepest(parentOf(root) ?? root);
			this.#ensure(location);
			await this.events.moved();
			await outer?.rescan();
		}
	}

	#remove(root: DocumentUri): void {
		const corpus = this.#corpora.get(root);
		if (corpus) {
			this.#corpora.delete(root);
			corpus.dispose();
			this.events.removed(corpus);
		}
	}

	#deepest(uri: DocumentUri): CorpusFolder | undefined {
		let deepest: CorpusFolder | undefined;
		for (const corpus of this.#corpora.values()) {
			const inside = corpus.root === uri || relativePath(corpus.root, uri) !== undefined;
			if (inside && corpus.root.length > (deepest?.root.length ?? 0)) {
				deepest = corpus;
			}
		}
		return deepest;
	}
}
