/** A work in steps, between which whoever does it may let others go. */
export type Steps<T> = Generator<void, T>;

/** What a work in steps comes to, all of it done at once. */
export function toEnd<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}
