import {
	membersOf,
	RECORD_FILE,
	type RecordMembers,
	type RecordsConfiguration,
} from '../configuration/documentMembers';
import { formatReason, reason, type Reason } from '../core/reason';
import {
	type Decode,
	type DocumentUri,
	type FileStat,
	type FileSystem,
	FileSystemError,
	joinUri,
	sameStat,
} from '../platform/fileSystem';
import type { ByteRange } from '../records/packedText';
import { LONGEST_RECORD, RecordIndex, RecordIndexBuilder, type RecordTable } from '../records/recordIndex';
import { parseRecord, RecordError, textOf } from '../records/recordText';
import { UnpackError } from '../records/unpack';
import { PathFilter } from './globs';

/** What a record's path says: the path of its file in the corpus, and its name in that. */
export interface RecordPath {
	readonly file: string;
	readonly name: string;
}

/** A file's records, as plain data. */
export interface LoadedTable {
	readonly file: string;
	readonly members: RecordMembers;
	readonly table: RecordTable;
}

interface KnownFile {
	readonly stat: FileStat;
	readonly members: RecordMembers;
	readonly index: Promise<RecordIndex>;
}

/** Read at once while a file is looked through. Bytes; unpacked some four times as many, a few milliseconds' work. */
const PART = 131_072;
/** Where parts of files can't be read, larger ones would have to be held whole. Bytes. */
const LARGEST_WHOLE = 50_000_000;

/**
 * The JSON Lines files of a corpus whose records are its documents. A record's path is that of its file, a slash and its
 * name: {@link splitRecordPath}.
 */
export class RecordFiles {
	#configuration: RecordsConfiguration | undefined;
	#filter: PathFilter | undefined;
	/** Files that were named on the command line. */
	readonly #named = new Map<string, RecordMembers>();
	readonly #known = new Map<string, KnownFile>();
	readonly #ready = new Map<string, RecordIndex>();
	/** The file that was read whole last. */
	#last: { readonly uri: DocumentUri; readonly stat: FileStat; readonly bytes: Uint8Array } | undefined;

	constructor(
		private readonly fileSystem: FileSystem,
		private readonly root: DocumentUri,
		private readonly translate: (why: Reason) => string = formatReason,
	) {}

	configure(records: RecordsConfiguration | undefined, exclude: readonly string[]): void {
		this.#configuration = records;
		this.#filter = records && new PathFilter(records.files, exclude);
	}

	/** The file's records are documents though the configuration doesn't say so. */
	add(file: string, members: RecordMembers): void {
		this.#named.set(file, members);
	}

	/** The patterns of files, for whoever lists or watches them. */
	get patterns(): readonly string[] {
		return this.#configuration?.files ?? [];
	}

	/** The file's lines are documents of this corpus. */
	isRecordFile(file: string): boolean {
		return this.#named.has(file) || (RECORD_FILE.test(file) && this.#filter?.matches(file) === true);
	}

	/** The path of a record, whether or not there is one; undefined for any other path. */
	split(path: string): RecordPath | undefined {
		const parts = splitRecordPath(path);
		return parts && this.isRecordFile(parts.file) ? parts : undefined;
	}

	/**
	 * The file's records as they are now; undefined where there is no such file. Throws a {@link FileSystemError} where it
	 * can't be read.
	 */
	async load(file: string): Promise<RecordIndex | undefined> {
		const uri = joinUri(this.root, file);
		const stat = await this.fileSystem.stat(uri);
		if (!stat) {
			this.#known.delete(file);
			this.#ready.delete(file);
			return undefined;
		}
		const members = this.membersOf(file);
		const known = this.#known.get(file);
		if (known && sameStat(known.stat, stat) && sameMembers(known.members, members)) {
			return known.index;
		}
		const index = this.#build(uri, stat, members);
		const entry: KnownFile = { stat, members, index };
		this.#known.set(file, entry);
		try {
			const built = await index;
			if (this.#known.get(file) === entry) {
				this.#ready.set(file, built);
			}
			return built;
		} catch (error) {
			if (this.#known.get(file) === entry) {
				this.#known.delete(file);
				this.#ready.delete(file);
			}
			throw error;
		}
	}

	/** As it was loaded last. */
	loaded(file: string): RecordIndex | undefined {
		return this.#ready.get(file);
	}

	/** The files that were loaded last. */
	get loadedFiles(): Iterable<string> {
		return this.#ready.keys();
	}

	/** What was loaded, for another thread to {@link take}. */
	tables(): readonly LoadedTable[] {
		return [...this.#ready].map(([file, { table }]) => ({ file, members: this.membersOf(file), table }));
	}

	take({ file, members, table }: LoadedTable): void {
		this.add(file, members);
		this.#ready.set(file, new RecordIndex(table, members));
	}

	/** The date that a loaded record's member gives. */
	dateOf(path: string): { readonly value: string; readonly member: string } | undefined {
		const parts = splitRecordPath(path);
		const index = parts && this.#ready.get(parts.file);
		const number = index?.numberOf(parts!.name);
		const value = number === undefined ? undefined : index!.table.dates[number];
		const member = parts && this.membersOf(parts.file).date;
		return value !== undefined && member !== undefined ? { value, member } : undefined;
	}

	/** Of a file with records. */
	membersOf(file: string): RecordMembers {
		return this.#named.get(file) ?? membersOf(this.#configuration);
	}

	/** None yet of another folder, on the same disk. */
	elsewhere(root: DocumentUri): RecordFiles {
		return new RecordFiles(this.fileSystem, root, this.translate);
	}

	/** The bytes of a record's line; asks for parts of the file. Undefined where another record stands there now. */
	lineOf(index: RecordIndex, number: number): Generator<ByteRange, Uint8Array | undefined, Uint8Array> {
		if (index.statOf(number).size > LONGEST_RECORD) {
			const limit = LONGEST_RECORD / 1_000_000;
			throw new RecordError(reason('a record of more than {0} MB, which cannot be read', limit));
		}
		return index.read(number);
	}

	/** The text of a line; a byte-order mark is no part of it. Throws a {@link RecordError}. */
	textIn(line: Uint8Array, file: string, decode: Decode): string {
		return textOf(parseRecord(line, decode).members, this.membersOf(file).field).replace(/^\uFEFF/u, '');
	}

	/** A record's text as it is now. Throws a {@link FileSystemError} that says in which line what is wrong. */
	async read({ file, name }: RecordPath): Promise<string | undefined> {
		const uri = joinUri(this.root, file);
		// A second look where the file was changed between being looked through and being read.
		for (let attempt = 0; attempt < 2; attempt++) {
			const index = await this.load(file);
			const number = index?.numberOf(name);
			if (!index || number === undefined) {
				return undefined;
			}
			try {
				const line = await this.#drive(uri, this.lineOf(index, number));
				if (line) {
					return this.textIn(line, file, this.fileSystem.decode ?? decodeStrictly);
				}
			} catch (error) {
				throw this.#errorOf(uri, `${file}:${index.table.lines[number]! + 1}`, error);
			}
			this.#known.delete(file);
		}
		throw new FileSystemError(uri, undefined, this.translate(reason('{0} is being changed: try again', file)));
	}

	async #build(uri: DocumentUri, stat: FileStat, members: RecordMembers): Promise<RecordIndex> {
		const builder = new RecordIndexBuilder(/\.gz$/iu.test(uri), members);
		try {
			for (let at = 0; at < stat.size;) {
				const bytes = await this.#readPart(uri, at, Math.min(PART, stat.size - at));
				if (bytes.length === 0) {
					break;
				}
				builder.push(bytes);
				at += bytes.length;
			}
			return builder.end();
		} catch (error) {
			throw this.#errorOf(uri, uri.slice(uri.lastIndexOf('/') + 1), error);
		}
	}

	async #drive<T>(uri: DocumentUri, steps: Generator<ByteRange, T, Uint8Array>): Promise<T> {
		let step = steps.next();
		while (!step.done) {
			step = steps.next(await this.#readPart(uri, step.value.start, step.value.length));
		}
		return step.value;
	}

	async #readPart(uri: DocumentUri, start: number, length: number): Promise<Uint8Array> {
		if (this.fileSystem.readPart) {
			return this.fileSystem.readPart(uri, start, length);
		}
		const whole = await this.#whole(uri);
		return whole.subarray(start, start + length);
	}

	/** For places where files are read whole or not at all. */
	async #whole(uri: DocumentUri): Promise<Uint8Array> {
		const stat = await this.fileSystem.stat(uri);
		if (stat && this.#last?.uri === uri && sameStat(this.#last.stat, stat)) {
			return this.#last.bytes;
		}
		if (stat && stat.size > LARGEST_WHOLE) {
			const why = reason('More than {0} MB of JSON Lines need an editor on the desktop', LARGEST_WHOLE / 1_000_000);
			throw new FileSystemError(uri, undefined, this.translate(why));
		}
		const bytes = (stat && (await this.fileSystem.read(uri))) ?? new Uint8Array();
		this.#last = stat && { uri, stat, bytes };
		return bytes;
	}

	#errorOf(uri: DocumentUri, where: string, error: unknown): unknown {
		return error instanceof RecordError || error instanceof UnpackError
			? new FileSystemError(uri, undefined, `${where}: ${this.translate(error.why)}`)
			: error;
	}
}

/** The path as one of a record, should its file be one with records. Names have no slash. */
export function splitRecordPath(path: string): RecordPath | undefined {
	const slash = path.lastIndexOf('/');
	const file = path.slice(0, Math.max(slash, 0));
	return RECORD_FILE.test(file) && slash < path.length - 1 ? { file, name: path.slice(slash + 1) } : undefined;
}

export function recordPath(file: string, name: string): string {
	return `${file}/${name}`;
}

function sameMembers(a: RecordMembers, b: RecordMembers): boolean {
	return a.field === b.field && a.id === b.id && a.date === b.date;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
