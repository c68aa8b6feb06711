import { doneWithin } from '../util/scheduler';

/** So many milliseconds a command on the whole corpus waits for the first look at it. */
const PATIENCE = 1000;

/** Whether every document that was listed when a corpus was opened has been looked at once. */
export class FirstSurvey {
	#isDone = false;
	#resume: (() => void) | undefined;
	readonly #done = new Promise<void>((resolve) => {
		this.#resume = resolve;
	});

	get isDone(): boolean {
		return this.#isDone;
	}

	end(): void {
		this.#isDone = true;
		this.#resume?.();
	}

	/** Settles when it is done, or else after a moment. */
	async wait(): Promise<void> {
		if (!this.#isDone) {
			await doneWithin(this.#done, PATIENCE);
		}
	}
}
