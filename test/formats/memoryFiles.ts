import type { Sink, Source, SourceFile } from '../../server/src/formats/format';

/** What an export wrote, and what an import reads. */
export class MemoryFiles implements Sink {
	readonly #files = new Map<string, Uint8Array[]>();

	write(path: string, content: string | Uint8Array): void {
		if (this.#files.has(path)) {
			throw new Error(`${path} is written twice`);
		}
		this.append(path, content);
	}

	append(path: string, content: string | Uint8Array): void {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		this.#files.set(path, [...(this.#files.get(path) ?? []), bytes]);
	}

	get paths(): readonly string[] {
		return [...this.#files.keys()].sort();
	}

	bytes(path: string): Uint8Array {
		return Buffer.concat(this.#files.get(path) ?? []);
	}

	text(path: string): string {
		return Buffer.from(this.bytes(path)).toString('utf8');
	}

	/** @param pieces how long the pieces are in which texts come */
	source(pieces = 1000): Source {
		return { isFolder: true, files: this.paths.map((path) => this.#fileOf(path, pieces)) };
	}

	#fileOf(path: string, pieces: number): SourceFile {
		return {
			path,
			bytes: () => Promise.resolve(this.bytes(path)),
			text: async function* (this: MemoryFiles): AsyncGenerator<string> {
				const text = this.text(path).replace(/^\uFEFF/u, '');
				for (let at = 0; at < text.length; at += pieces) {
					yield await Promise.resolve(text.slice(at, at + pieces));
				}
			}.bind(this),
		};
	}
}

/** A folder with one file. */
export function fileWith(path: string, content: string | Uint8Array, pieces?: number): Source {
	const files = new MemoryFiles();
	files.write(path, content);
	return files.source(pieces);
}
