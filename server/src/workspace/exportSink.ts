import { addTo } from '../core/addTo';
import { encodeUtf8 } from '../annotations/utf8';
import type { Sink } from '../formats/format';
import { zipArchive } from '../formats/zipArchive';
import { joined } from '../records/bytes';
import { type DocumentUri, type FileSystem, joinUri } from '../platform/fileSystem';

type Content = string | Uint8Array;

/** Writes an export's files below a folder that wasn't there. Those that are written piece by piece wait for the end. */
export class ExportSink implements Sink {
	#waiting: (readonly [path: string, content: Content])[] = [];
	readonly #pieces = new Map<string, Content[]>();
	readonly #written: DocumentUri[] = [];

	constructor(
		private readonly fileSystem: FileSystem,
		private readonly folder: DocumentUri,
	) {}

	write(path: string, content: Content): void {
		this.#waiting.push([path, content]);
	}

	append(path: string, content: Content): void {
		addTo(this.#pieces, path, content);
	}

	/** What is whole goes to the disk. */
	async flush(): Promise<void> {
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const [path, content] of waiting) {
			const uri = joinUri(this.folder, path);
			// Before it is there: it may be there in part.
			this.#written.push(uri);
			await this.fileSystem.write(uri, bytesOf(content));
		}
	}

	/** Answers with how many files there are. */
	async finish(): Promise<number> {
		for (const [path, pieces] of this.#pieces) {
			this.#pieces.delete(path);
			this.write(path, joined(pieces.map(bytesOf)));
			await this.flush();
		}
		await this.flush();
		return this.#written.length;
	}

	/** Takes away what was written. */
	async discard(): Promise<void> {
		for (const uri of this.#written) {
			await this.fileSystem.remove(uri).catch(() => undefined);
		}
	}
}

/** Collects an export's files, and writes them as one zip file: for who has no folder to write to. */
export class ArchiveSink implements Sink {
	readonly #files = new Map<string, Content[]>();

	constructor(
		private readonly fileSystem: FileSystem,
		private readonly file: DocumentUri,
	) {}

	write(path: string, content: Content): void {
		this.#files.set(path, [content]);
	}

	append(path: string, content: Content): void {
		addTo(this.#files, path, content);
	}

	flush(): Promise<void> {
		return Promise.resolve();
	}

	/** Answers with how many files are in it. */
	async finish(): Promise<number> {
		const files = [...this.#files].map(([path, pieces]) => [path, joined(pieces.map(bytesOf))] as const);
		await this.fileSystem.write(this.file, zipArchive(files));
		return files.length;
	}

	/** There is nothing before the end. */
	discard(): Promise<void> {
		return Promise.resolve();
	}
}

function bytesOf(content: Content): Uint8Array {
	return typeof content === 'string' ? encodeUtf8(content) : content;
}
