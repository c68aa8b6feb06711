import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { uriOf } from '../../server/src/node/fileSystem';
import { joinUri } from '../../server/src/platform/fileSystem';

export const SEEDS = join(__dirname, '..', '..', 'seeds');

/** A corpus on the disk, removed by {@link dispose}. */
export class DiskCorpus {
	readonly path = mkdtempSync(join(tmpdir(), 'corpus-'));
	readonly root = uriOf(this.path);

	constructor(files: Readonly<Record<string, string>> = {}) {
		for (const [path, text] of Object.entries(files)) {
			this.write(path, text);
		}
	}

	/** A copy of the sample articles. */
	static ofSeeds(): DiskCorpus {
		const corpus = new DiskCorpus();
		cpSync(SEEDS, corpus.path, { recursive: true });
		return corpus;
	}

	uri(path: string): string {
		return joinUri(this.root, path);
	}

	write(path: string, text: string): void {
		mkdirSync(dirname(join(this.path, path)), { recursive: true });
		writeFileSync(join(this.path, path), text);
	}

	remove(path: string): void {
		rmSync(join(this.path, path));
	}

	read(path: string): string {
		return readFileSync(join(this.path, path), 'utf8');
	}

	/** Every file with its text, by path. */
	snapshot(folder = ''): Record<string, string> {
		const all: Record<string, string> = {};
		const absolute = join(this.path, folder);
		for (const entry of existsSync(absolute) ? readdirSync(absolute, { withFileTypes: true, recursive: true }) : []) {
			const path = join(entry.parentPath, entry.name)
				.slice(this.path.length + 1)
				.replaceAll('\\', '/');
			if (entry.isFile() && !path.endsWith('.corpus/cache/.gitignore')) {
				all[path] = this.read(path);
			}
		}
		return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
	}

	dispose(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}

/** The place of a passage in a text, in UTF-16. */
export function rangeOf(text: string, passage: string, nth = 0): { start: Position; end: Position } {
	let at = -1;
	for (let i = 0; i <= nth; i++) {
		at = text.indexOf(passage, at + 1);
	}
	if (at < 0) {
		throw new Error(`The text has no “${passage}”`);
	}
	return { start: positionAt(text, at), end: positionAt(text, at + passage.length) };
}

interface Position {
	readonly line: number;
	readonly character: number;
}

export function positionAt(text: string, offset: number): Position {
	const before = text.slice(0, offset).split(/\r\n|\n|\r/u);
	return { line: before.length - 1, character: before.at(-1)!.length };
}

/** The text of a document's semantic tokens with their types, from the protocol's integers. */
export function readTokens(
	text: string,
	data: readonly number[],
	types: readonly string[],
	encoding: 'utf-16' | 'utf-8' = 'utf-16',
): string[] {
	const lines = text.split(/\r\n|\n|\r/u);
	const tokens: string[] = [];
	let line = 0;
	let character = 0;
	for (let i = 0; i < data.length; i += 5) {
		character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
		line += data[i]!;
		const length = data[i + 2]!;
		const source = lines[line]!;
		const word =
			encoding === 'utf-16'
				? source.slice(character, character + length)
				: Buffer.from(source)
						.subarray(character, character + length)
						.toString();
		tokens.push(`${types[data[i + 3]!]} ${word}`);
	}
	return tokens;
}
