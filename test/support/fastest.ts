/** Milliseconds of the fastest of three runs: a busy machine makes single ones many times longer. */
export function fastest(work: () => void): number {
	return Math.min(
		...[1, 2, 3].map(() => {
			const began = performance.now();
			work();
			return performance.now() - began;
		}),
	);
}
