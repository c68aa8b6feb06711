import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { promisify } from 'node:util';

/** Bytes: room for the names of all files of a large repository. */
const MAXIMUM_OUTPUT = 1 << 30;

/**
 * Runs git on a folder and answers with what it prints. Throws an error with git's own first line, or one that says that there
 * is no git.
 */
export async function runGit(folder: string, args: readonly string[]): Promise<string> {
	try {
		// Not run in the folder itself: on Windows a program of that name in it would be taken for git.
		const options = { cwd: homedir(), maxBuffer: MAXIMUM_OUTPUT };
		const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], options);
		return stdout;
	} catch (error) {
		throw gitError(error);
	}
}

function gitError(error: unknown): Error {
	if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
		return new Error('There is no git on this machine, or it is not in the PATH: install it from https://git-scm.com');
	}
	const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
	const [line] = said.replace(/^(?:fatal|error): /u, '').split('\n');
	return new Error(line?.trim() || 'git failed without a word');
}

interface Question {
	readonly resolve: (bytes: Uint8Array | undefined) => void;
	readonly reject: (error: Error) => void;
}

/** Reads any number of git's objects through one process, `git cat-file --batch`. */
export class GitObjects {
	readonly #folder: string;
	readonly #questions: Question[] = [];
	#process: ChildProcessWithoutNullStreams | undefined;
	#chunks: Buffer[] = [];
	#length = 0;
	/** Bytes to wait for before the answer can be whole. */
	#awaited = 1;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Undefined where there is no object of this id. */
	read(id: string): Promise<Uint8Array | undefined> {
		return new Promise((resolve, reject) => {
			this.#questions.push({ resolve, reject });
			this.#start().stdin.write(`${id}\n`);
		});
	}

	close(): void {
		this.#process?.stdin.end();
		this.#process = undefined;
	}

	#start(): ChildProcessWithoutNullStreams {
		if (!this.#process) {
			const started = spawn('git', ['-C', this.#folder, 'cat-file', '--batch'], { cwd: homedir() });
			started.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
			started.stdin.on('error', () => undefined);
			const fail = (error: Error): void => this.#questions.splice(0).forEach(({ reject }) => reject(error));
			started.on('error', (error) => fail(gitError(error)));
			started.on('close', () => fail(new Error('git ended before it had answered')));
			this.#process = started;
		}
		return this.#process;
	}

	/** An answer is a line, `<id> blob <size>`, the bytes, and a line feed; or the line `<id> missing`. */
	#take(chunk: Buffer): void {
		this.#chunks.push(chunk);
		this.#length += chunk.length;
		while (this.#length >= this.#awaited) {
			const buffer = Buffer.concat(this.#chunks);
			this.#chunks = [buffer];
			const lineEnd = buffer.indexOf(0x0a);
			if (lineEnd < 0) {
				this.#awaited = buffer.length + 1;
				return;
			}
			const size = / (?:blob|commit|tree|tag) (\d+)$/u.exec(buffer.toString('utf8', 0, lineEnd))?.[1];
			const end = size === undefined ? lineEnd + 1 : lineEnd + 1 + Number(size) + 1;
			if (buffer.length < end) {
				this.#awaited = end;
				return;
			}
			this.#chunks = [buffer.subarray(end)];
			this.#length = buffer.length - end;
			this.#awaited = 1;
			this.#questions.shift()?.resolve(size === undefined ? undefined : buffer.subarray(lineEnd + 1, end - 1));
		}
	}
}
