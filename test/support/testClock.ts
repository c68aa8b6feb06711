import { turn } from '../../server/src/util/scheduler';

const real = { setTimeout, clearTimeout, now: performance.now };

/** Real ones, also while a {@link TestClock} runs. */
export function afterRealMilliseconds(milliseconds: number): Promise<void> {
	return new Promise((resolve) => real.setTimeout(resolve, milliseconds));
}

/** Time that passes when a test says so, for timers and `performance.now`, from its making until {@link stop}. */
export class TestClock {
	#now = performance.now();
	#ids = 0;
	readonly #timers = new Map<number, { readonly at: number; readonly run: () => void }>();

	constructor() {
		const set = (run: () => void, wait = 0): number => {
			this.#timers.set(++this.#ids, { at: this.#now + wait, run });
			return this.#ids;
		};
		const clear = (id: number | undefined): void => void this.#timers.delete(id ?? 0);
		Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
		performance.now = () => this.#now;
	}

	/** What is due by then is run, the earliest first. */
	pass(milliseconds: number): void {
		const end = this.#now + milliseconds;
		for (;;) {
			const [next] = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
			if (!next) {
				break;
			}
			const [id, { at, run }] = next;
			this.#timers.delete(id);
			this.#now = Math.max(this.#now, at);
			run();
		}
		this.#now = end;
	}

	async stop(): Promise<void> {
		Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
		performance.now = real.now;
		// The scheduler remembers when its last turn was.
		await turn();
	}
}
