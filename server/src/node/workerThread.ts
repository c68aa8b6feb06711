import { Worker, type WorkerOptions } from 'node:worker_threads';

/** One worker thread, which answers in the order in which it was asked. */
export class WorkerThread<Request, Answer> {
	readonly #worker: Worker;
	readonly #waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];
	#failure: Error | undefined;

	/**
	 * @param script a file, or with `eval` among the options the program itself
	 * @param describe makes of why it failed, a line for a person, the error that who asks gets; with what was thrown in the thread
	 */
	constructor(
		script: string,
		options: WorkerOptions,
		private readonly describe: (why: string, cause?: Error) => Error,
	) {
		this.#worker = new Worker(script, options);
		this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer));
		this.#worker.on('error', (error: Error) => this.#fail(error.message, error));
		this.#worker.on('messageerror', (error: Error) => this.#fail(`its answer can't be read: ${error.message}`, error));
		this.#worker.on('exit', (status) => this.#fail(`it ended with status ${status}`));
	}

	/** Rejects where the thread fails or has failed. */
	ask(request: Request): Promise<Answer> {
		const answer = new Promise<Answer>((resolve, reject) => {
			if (this.#failure) {
				reject(this.#failure);
			} else {
				this.#waiting.push({ resolve, reject });
				this.#worker.postMessage(request);
			}
		});
		// Whoever asked ahead may never come to wait for it.
		answer.catch(() => undefined);
		return answer;
	}

	async end(): Promise<void> {
		await this.#worker.terminate();
	}

	#fail(why: string, cause?: Error): void {
		this.#failure ??= this.describe(why.split('\n')[0]!, cause);
		this.#waiting.splice(0).forEach(({ reject }) => reject(this.#failure!));
	}
}
