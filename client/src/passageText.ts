/** A document's words in lists. Widths are numbers of characters; white space of all kinds becomes a single space. */

/** Characters of a passage that are left of it in any message. */
const SHORTEST_QUOTE = 11;

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

/** Between quotation marks, which the text may have already. */
export function inQuotes(text: string): string {
	return /^["“”„«‘'].*["“”»’']$/su.test(text) ? text : `“${text}”`;
}

/** A message that is longer than `width` with the passages in its quotation marks shortened, none to less than is worth a look. */
export function shortenQuotes(message: string, width: number): string {
	const tooMany = message.length - width;
	return tooMany <= 0
		? message
		: message.replace(
				/“([^”]*)”/gu,
				(_, quoted: string) => `“${shortenMiddle(quoted, Math.max(SHORTEST_QUOTE, quoted.length - tooMany))}”`,
			);
}

/** As a person counts them: a letter with its marks is one. */
function characters(text: string): readonly string[] {
	return Array.from(new Intl.Segmenter().segment(text.trim().replace(/\s+/gu, ' ')), ({ segment }) => segment);
}

/** Characters of a passage in its line, and in front of it there. */
const SHOWN_WIDTH = 18;
const SHOWN_BEFORE = 12;

/**
 * A line from a little before a passage in it on, and a long passage shortened, so that something of all is seen where the
 * line is cut at its end. Cuts of the line fall between two words.
 *
 * @param start UTF-16 offset of the passage in the line, as `end`
 * @param after UTF-16 code units behind the passage; without it all
 */
export function aroundPassage(
	line: string,
	start: number,
	end: number,
	after = Infinity,
): { readonly text: string; readonly start: number; readonly end: number } {
	let front = line.slice(0, start);
	if (start > SHOWN_BEFORE) {
		const near = front.slice(-SHOWN_BEFORE);
		const gap = near.search(/(?<=\s)\S/u);
		front = `…${gap < 0 ? '' : near.slice(gap)}`;
	}
	const passage = shortenMiddle(line.slice(start, end), SHOWN_WIDTH);
	const rest = line.slice(end);
	const back = rest.length <= after ? rest : `${rest.slice(0, after).replace(/\s*\S*$/u, '')}…`;
	return { text: front + passage + back, start: front.length, end: front.length + passage.length };
}
