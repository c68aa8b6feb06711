/** Adds to the list that a map has under a key, or begins one. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const known = lists.get(key);
	if (known) {
		known.push(value);
	} else {
		lists.set(key, [value]);
	}
}
