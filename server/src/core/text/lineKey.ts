import type { LineKey } from '../model';
import { TokenTable } from './tokens';

/**
 * A 53-bit hash of a line's tokens in lower case and NFC, and of where white space parts them, as a safe integer: lines
 * that are equal by `foldLine` have the same key. Two different lines of a corpus of ten million share one with a
 * probability of about one in two hundred. The words' own hashes are at hand, so that no string has to be made.
 * @param first the line's first token. @param end the token after its last one.
 */
export function lineKeyOfTokens(tokens: TokenTable, first: number, end: number): LineKey {
	return keyOf(tokens, first, end, tokens.words.lower);
}

/** The same with each run of digits taken for one sign: lines that are equal by `foldTemplate` have the same key. */
export function templateKeyOfTokens(tokens: TokenTable, first: number, end: number): LineKey {
	return keyOf(tokens, first, end, tokens.words.masked);
}

/** The key of a line that stands in no text, a rule's say. */
export function lineKeyOf(line: string): LineKey {
	const tokens = new TokenTable(line);
	return lineKeyOfTokens(tokens, 0, tokens.count);
}

/** As {@link templateKeyOfTokens}. */
export function templateKeyOf(line: string): LineKey {
	const tokens = new TokenTable(line);
	return templateKeyOfTokens(tokens, 0, tokens.count);
}

/** In the manner of cyrb53 by bryc (public domain), with a word's hash where that takes a character. */
function keyOf(tokens: TokenTable, first: number, end: number, folded: Int32Array): LineKey {
	const { starts, ends, wordIds, words } = tokens;
	const { hashes, secondHashes } = words;
	let h1 = 0xdeadbeef;
	let h2 = 0x41c6ce57;
	for (let token = first; token < end; token++) {
		const word = folded[wordIds[token]!]!;
		const spaced = token > first && ends[token - 1]! < starts[token]! ? 1 : 0;
		h1 = Math.imul(h1 ^ hashes[word]!, 2654435761) + spaced;
		h1 ^= h1 >>> 15;
		h2 = Math.imul(h2 ^ secondHashes[word]!, 1597334677) + spaced;
		h2 ^= h2 >>> 13;
	}
	h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
	h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
	return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
