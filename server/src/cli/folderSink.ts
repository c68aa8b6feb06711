import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sink } from '../formats/format';
import { temporaryBeside } from '../node/temporaryFiles';
import { CommandError } from './usage';

/** Pieces of files are kept together up to so many characters. */
const HELD = 1 << 20;

/**
 * A folder that is written whole or not at all: everything goes to a hidden folder in it, and takes its place when all is
 * written. What goes wrong is a {@link CommandError}.
 */
export class FolderSink implements Sink {
	readonly #folder: string;
	readonly #stage: string;
	readonly #isNew: boolean;
	readonly #pieces = new Map<string, (string | Uint8Array)[]>();
	readonly #begun = new Set<string>();
	/** Folders of the stage that are there. */
	readonly #made = new Set<string>();
	#held = 0;
	readonly #interrupted = (): void => {
		this.discard();
		process.exit(130);
	};

	constructor(folder: string) {
		this.#folder = folder;
		this.#isNew = !existsSync(folder);
		this.#stage = temporaryBeside(join(folder, 'export'));
		this.#orFail(folder, () => mkdirSync(this.#stage, { recursive: true }));
		process.once('SIGINT', this.#interrupted);
		process.once('SIGTERM', this.#interrupted);
	}

	write(path: string, content: string | Uint8Array): void {
		if (this.#begun.has(path)) {
			throw new Error(`${path} is written twice`);
		}
		this.#begun.add(path);
		const file = join(this.#stage, path);
		this.#orFail(path, () => {
			if (!this.#made.has(dirname(file))) {
				mkdirSync(dirname(file), { recursive: true });
				this.#made.add(dirname(file));
			}
			writeFileSync(file, content);
		});
	}

	append(path: string, content: string | Uint8Array): void {
		const pieces = this.#pieces.get(path);
		if (pieces) {
			pieces.push(content);
		} else {
			this.#pieces.set(path, [content]);
		}
		this.#held += content.length;
		if (this.#held >= HELD) {
			this.#flush();
		}
	}

	/** Everything is there under its name. Answers with how many files there are. */
	finish(): number {
		this.#flush();
		for (const path of this.#begun) {
			this.#orFail(path, () => {
				mkdirSync(dirname(join(this.#folder, path)), { recursive: true });
				renameSync(join(this.#stage, path), join(this.#folder, path));
			});
		}
		this.#end();
		return this.#begun.size;
	}

	/** Nothing is there. */
	discard(): void {
		this.#end();
		if (this.#isNew && existsSync(this.#folder) && readdirSync(this.#folder).length === 0) {
			rmSync(this.#folder, { recursive: true });
		}
	}

	#end(): void {
		process.off('SIGINT', this.#interrupted);
		process.off('SIGTERM', this.#interrupted);
		rmSync(this.#stage, { recursive: true, force: true });
	}

	#flush(): void {
		for (const [path, pieces] of this.#pieces) {
			const file = join(this.#stage, path);
			this.#orFail(path, () => {
				if (!this.#begun.has(path)) {
					this.#begun.add(path);
					mkdirSync(dirname(file), { recursive: true });
				}
				const bytes = pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece));
				appendFileSync(file, Buffer.concat(bytes));
			});
		}
		this.#pieces.clear();
		this.#held = 0;
	}

	#orFail(path: string, work: () => void): void {
		try {
			work();
		} catch (error) {
			throw new CommandError(`Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}
