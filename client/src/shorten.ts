/** A document's words in lists and messages. Long texts are made short enough. Widths are numbers of characters; white space of all kinds becomes a single space. */

/** The beginning. */
export function shorten(text: string, width: number): string {
	const all = characters(text);
	return all.length <= width
		? all.join('')
		: `${all
				.slice(0, width - 1)
				.join('')
				.trimEnd()}…`;
}

/** The beginning and the end: both tell which of several passages is meant. */
export function shortenMiddle(text: string, width: number): string {
	const all = characters(text);
	const half = Math.floor((width - 1) / 2);
	return all.length <= width
		? all.join('')
		: `${all.slice(0, half).join('').trimEnd()}…${all.slice(-half).join('').trimStart()}`;
}

/** As a person counts them: a letter with its marks is one. */
function characters(text: string): readonly string[] {
	return Array.from(new Intl.Segmenter().segment(text.trim().replace(/\s+/gu, ' ')), ({ segment }) => segment);
}
