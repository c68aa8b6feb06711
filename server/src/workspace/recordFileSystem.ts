import type { StoreProblem } from '../annotations/model';
import { DEFAULT_CONFIGURATION, parseCorpusFile } from '../configuration/corpusFile';
import { membersOf, RECORD_FILE } from '../configuration/documentMembers';
import { formatReason, reason, type Reason } from '../core/reason';
import {
	type Decode,
	type DocumentUri,
	type FileEntry,
	type FileStat,
	type FileSystem,
	FileSystemError,
	joinUri,
	type ListOptions,
	relativePath,
} from '../platform/fileSystem';
import { fileUriOf } from '../recordProtocol';
import { messageOf } from '../util/log';
import { decodeDocument } from './decodeDocument';
import { PathFilter } from './globs';
import { CORPUS_FILE } from './locateCorpus';
import { RecordFiles, recordPath, type RecordPath } from './recordFiles';

export interface RecordProblem extends StoreProblem {
	/** The file as a whole can't be read. */
	readonly unreadable: boolean;
}

/** The files of the corpus at `root` with its records, as its `corpus.json` there names them; `file` is one more of them. */
export async function withRecords(base: FileSystem, root: DocumentUri, file?: string): Promise<FileSystem> {
	const bytes = await base.read(joinUri(root, CORPUS_FILE));
	const decoded = bytes && decodeDocument(bytes);
	const { records, exclude } =
		decoded?.kind === 'text' ? parseCorpusFile(decoded.text).configuration : DEFAULT_CONFIGURATION;
	const files = new RecordFiles(base, root);
	files.configure(records, exclude);
	if (file !== undefined && RECORD_FILE.test(file)) {
		files.add(file, membersOf(records));
	}
	return new RecordFileSystem(base, root, files, formatReason);
}

/** Records that are listed together. */
const BATCH = 1000;
/** Problems of one file that are told: more of them have one cause. */
const MOST_PROBLEMS = 100;

/**
 * The files of a corpus, where JSON Lines files look like folders and their records like files in them, with their texts
 * as contents and a number of their texts as times. Records can't be written. Whoever lists, reads and watches documents
 * needs to know no more of them.
 */
export class RecordFileSystem implements FileSystem {
	readonly decode?: Decode;
	readonly #problems = new Map<string, readonly RecordProblem[]>();
	readonly readPart?: NonNullable<FileSystem['readPart']>;

	constructor(
		private readonly base: FileSystem,
		private readonly root: DocumentUri,
		private readonly files: RecordFiles,
		private readonly translate: (why: Reason) => string,
	) {
		if (base.decode) {
			this.decode = base.decode;
		}
		if (base.readPart) {
			this.readPart = (uri, start, length) => base.readPart!(uri, start, length);
		}
	}

	/** What is wrong with the files that were listed last. */
	get problems(): readonly RecordProblem[] {
		return [...this.#problems.values()].flat();
	}

	async *list(root: DocumentUri, options: ListOptions): AsyncIterable<readonly FileEntry[]> {
		if (root !== this.root || this.files.patterns.length === 0) {
			yield* this.base.list(root, options);
			return;
		}
		this.#problems.clear();
		const asked = new PathFilter(options.include, options.exclude);
		const include = [...options.include, ...this.files.patterns];
		for await (const batch of this.base.list(root, { ...options, include })) {
			yield batch.filter(({ path }) => !this.files.isRecordFile(path) && asked.matches(path));
			for (const { path } of batch) {
				if (this.files.isRecordFile(path)) {
					yield* this.listRecords(path);
				}
			}
		}
	}

	/** The records of one file, in its order; none, and a problem, where it can't be read. */
	async *listRecords(file: string): AsyncIterable<readonly FileEntry[]> {
		try {
			const index = await this.files.load(file);
			if (!index) {
				return;
			}
			const { twins, lines, names, texts } = index.table;
			if (names.length > 0 && texts === 0) {
				// One word for all of them: it is the member's name that is wrong.
				const { field } = this.files.membersOf(file);
				const why = reason('No line has a text in "{0}": see “records” in corpus.json, or --field', field);
				this.#problems.set(file, [{ file, line: 0, message: this.translate(why), unreadable: true }]);
				return;
			}
			const message = (i: number): string =>
				this.translate(
					reason('Another record has this id already: this one is known as “{0}”, by their order', names[i]!),
				);
			this.#problems.set(
				file,
				twins.slice(0, MOST_PROBLEMS).map((i) => ({ file, line: lines[i]!, message: message(i), unreadable: false })),
			);
			for (let from = 0; from < names.length; from += BATCH) {
				yield names
					.slice(from, from + BATCH)
					.map((name, i) => ({ path: recordPath(file, name), ...index.statOf(from + i) }));
			}
		} catch (error) {
			this.#problems.set(file, [{ file, line: 0, message: messageOf(error), unreadable: true }]);
		}
	}

	async stat(uri: DocumentUri): Promise<FileStat | undefined> {
		const parts = this.#recordAt(uri);
		if (!parts) {
			return this.base.stat(uri);
		}
		const index = await this.files.load(parts.file).catch(() => undefined);
		const number = index?.numberOf(parts.name);
		return number === undefined ? undefined : index!.statOf(number);
	}

	async read(uri: DocumentUri): Promise<Uint8Array | undefined> {
		const parts = this.#recordAt(uri);
		if (!parts) {
			return this.base.read(uri);
		}
		const text = await this.files.read(parts);
		return text === undefined ? undefined : new TextEncoder().encode(text);
	}

	write(uri: DocumentUri, bytes: Uint8Array): Promise<void> {
		this.#refuse(uri);
		return this.base.write(uri, bytes);
	}

	remove(uri: DocumentUri): Promise<void> {
		this.#refuse(uri);
		return this.base.remove(uri);
	}

	#recordAt(uri: DocumentUri): RecordPath | undefined {
		const path = relativePath(this.root, fileUriOf(uri));
		return path === undefined ? undefined : this.files.split(path);
	}

	#refuse(uri: DocumentUri): void {
		const parts = this.#recordAt(uri);
		if (parts) {
			const why = reason('A record of {0} cannot be written: documents stay as they are', parts.file);
			throw new FileSystemError(joinUri(this.root, parts.file), 'EROFS', this.translate(why));
		}
	}
}
