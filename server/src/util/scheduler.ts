import { type CancellationToken, throwIfCancelled } from './cancellation';

/**
 * Milliseconds of work between two turns of the event loop: a key press that is answered within one frame of a 60 Hz
 * screen (16 ms) feels immediate, and the answer itself needs the other half.
 */
const SLICE = 8;
/** Background work holds the thread for half as long, since a request may have to wait for a whole slice. */
const BACKGROUND_SLICE = 4;
/** Background work goes on after this many milliseconds even if messages keep coming, or it would never end. */
const LONGEST_STEP_ASIDE = 100;

let lastTurn = performance.now();

/** Lets the event loop handle whatever has arrived: a message that is read in the first round is dispatched in the second. */
export async function turn(): Promise<void> {
	await nextTurn();
	await nextTurn();
	lastTurn = performance.now();
}

/**
 * For long work on behalf of a request: returns at once unless the thread was held for a slice; then gives the others
 * their turn. Throws a `CancelledError` where the token was cancelled meanwhile.
 */
export async function slice(token: CancellationToken): Promise<void> {
	if (performance.now() - lastTurn >= SLICE) {
		await turn();
	}
	throwIfCancelled(token);
}

/** Lets requests go before background work, on the one thread that both have. */
export class BackgroundTurns {
	#messages = 0;
	#running = 0;
	#steppingAside: (() => void)[] = [];

	/** Something arrived from the client. */
	noteMessage(): void {
		this.#messages++;
	}

	/** Counts as waiting until it has settled. */
	async track<T>(work: Promise<T>): Promise<T> {
		this.#running++;
		try {
			return await work;
		} finally {
			this.#leave();
		}
	}

	/** What a request waits for that is done in the background, which doesn't step aside for that request meanwhile. */
	async inBackground<T>(work: Promise<T>): Promise<T> {
		this.#leave();
		try {
			return await work;
		} finally {
			this.#running++;
		}
	}

	/** Like {@link slice}, but steps aside until no request is under way and none arrives. */
	async slice(token: CancellationToken): Promise<void> {
		const began = performance.now();
		if (began - lastTurn >= BACKGROUND_SLICE) {
			for (;;) {
				const messages = this.#messages;
				await turn();
				await this.#settled(LONGEST_STEP_ASIDE - (lastTurn - began));
				if ((this.#running <= 0 && this.#messages === messages) || lastTurn - began > LONGEST_STEP_ASIDE) {
					break;
				}
			}
		}
		throwIfCancelled(token);
	}

	#leave(): void {
		this.#running--;
		if (this.#running <= 0) {
			this.#steppingAside.forEach((resume) => resume());
			this.#steppingAside = [];
		}
	}

	/** Waits until no request is under way, for so many milliseconds at most; looking again and again would hold them up. */
	async #settled(milliseconds: number): Promise<void> {
		if (this.#running > 0 && milliseconds > 0) {
			await new Promise<void>((resolve) => {
				const timer = setTimeout(resolve, milliseconds);
				this.#steppingAside.push(() => {
					clearTimeout(timer);
					resolve();
				});
			});
			await turn();
		}
	}
}

/** Whether `work` is done within so many milliseconds; where it isn't, it goes on. */
export async function doneWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<boolean>((resolve) => {
		timer = setTimeout(() => resolve(false), milliseconds);
	});
	try {
		return await Promise.race([work.then(() => true), late]);
	} finally {
		clearTimeout(timer);
	}
}

/**
 * Runs a work at most once at a time, and at most once more after it: asked for again while it runs, it runs again for
 * all who asked, on what is newest by then. Nothing in between is ever started, nothing is dropped.
 */
export class Coalescer<T> {
	#running: Promise<T> | undefined;
	#waiting: Promise<T> | undefined;
	readonly #work: () => Promise<T>;

	constructor(work: () => Promise<T>) {
		this.#work = work;
	}

	/** A run that begins after this call. */
	request(): Promise<T> {
		if (this.#waiting) {
			return this.#waiting;
		}
		if (!this.#running) {
			return this.#start();
		}
		const next = (): Promise<T> => {
			this.#waiting = undefined;
			return this.#start();
		};
		this.#waiting = this.#running.then(next, next);
		return this.#waiting;
	}

	#start(): Promise<T> {
		const run = this.#work().finally(() => {
			if (this.#running === run) {
				this.#running = undefined;
			}
		});
		this.#running = run;
		return run;
	}
}

/** Runs `work` soon after a request for it, and not more often than every `interval` milliseconds; the last request is never lost. */
export class Throttle {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last = -Infinity;
	#disposed = false;

	constructor(
		private readonly interval: number,
		private readonly work: () => void,
	) {}

	request(): void {
		if (this.#timer !== undefined || this.#disposed) {
			return;
		}
		const wait = Math.max(0, this.#last + this.interval - performance.now());
		this.#timer = setTimeout(() => this.flush(), wait);
	}

	/** Now, if it was asked for. */
	flush(): void {
		if (this.#timer !== undefined) {
			clearTimeout(this.#timer);
			this.#timer = undefined;
			this.#last = performance.now();
			this.work();
		}
	}

	dispose(): void {
		this.#disposed = true;
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}

const nextTurn: () => Promise<void> =
	typeof setImmediate === 'function'
		? () => new Promise((resolve) => setImmediate(resolve))
		: (() => {
				// Browsers hold back nested timers for four milliseconds; a message comes as soon as the loop is free.
				const channel = new MessageChannel();
				const waiting: (() => void)[] = [];
				channel.port1.onmessage = () => waiting.shift()?.();
				return () =>
					new Promise<void>((resolve) => {
						waiting.push(resolve);
						channel.port2.postMessage(undefined);
					});
			})();
