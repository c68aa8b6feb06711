/**
 * What makes a value when it is first asked for, and gives the same one from then on. All that a pack holds is made so: most texts
 * are of one language or two, and to read the lists of all would take most of the time of a first analysis.
 */
export function once<T extends object>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}
