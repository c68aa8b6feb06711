/**
 * The letters of annotation mode that do the same in every corpus, each with the command's title: no label can have them.
 * What each of them runs stands in package.json, among `keybindings`.
 */
export const FIXED_KEYS: Readonly<Record<string, string>> = {
	a: 'Tag All Occurrences',
	e: 'Edit Annotation',
	g: 'Go to Next Untagged Name',
	h: 'Show Annotation Keys',
	n: 'Go to Next Annotation',
	r: 'Repeat Last Tag',
	u: 'Undo',
	x: 'Remove Tag',
};

/** What a label's key may be, in lower case. */
export const LABEL_KEY = /^[a-z0-9]$/u;
