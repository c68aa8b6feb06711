/** The words of a text that white space parts, as a set. */
export function wordSet(text: string): ReadonlySet<string> {
	return new Set(text.trim().split(/\s+/u));
}
