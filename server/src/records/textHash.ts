const BACKSLASH = 0x5c;
/** What a letter after a backslash stands for, by the letter's code; 0 for one that stands for itself or for a code point. */
const ESCAPED = new Uint8Array(128);
[...'bfnrt'].forEach((letter, i) => (ESCAPED[letter.charCodeAt(0)] = [8, 12, 10, 13, 9][i]!));

/**
 * A 53-bit hash of the text of a JSON string, the same however its characters are escaped; as `hashString` mixes code
 * units (cyrb53 by bryc, public domain), this one mixes the bytes of UTF-8.
 *
 * @param start after the opening quotation mark
 * @param end before the closing one
 */
export function hashJsonString(bytes: Uint8Array, start: number, end: number): number {
	let h1 = 0xdeadbeef;
	let h2 = 0x41c6ce57;
	const mix = (byte: number): void => {
		h1 = Math.imul(h1 ^ byte, 2654435761);
		h2 = Math.imul(h2 ^ byte, 1597334677);
	};
	for (let at = start; at < end; at++) {
		const byte = bytes[at]!;
		if (byte !== BACKSLASH) {
			h1 = Math.imul(h1 ^ byte, 2654435761);
			h2 = Math.imul(h2 ^ byte, 1597334677);
			continue;
		}
		const letter = bytes[++at]! & 127;
		if (letter !== 0x75) {
			mix(ESCAPED[letter]! || letter);
			continue;
		}
		let point = hexadecimal(bytes, at + 1);
		at += 4;
		if (point >= 0xd800 && point < 0xdc00 && bytes[at + 1] === BACKSLASH && bytes[at + 2] === 0x75) {
			const low = hexadecimal(bytes, at + 3);
			if (low >= 0xdc00 && low < 0xe000) {
				point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
				at += 6;
			}
		}
		const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
		mix(more === 0 ? point : ((0xff00 >> (more + 1)) & 0xff) | (point >> (6 * more)));
		for (let k = more - 1; k >= 0; k--) {
			mix(0x80 | ((point >> (6 * k)) & 0x3f));
		}
	}
	h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
	h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
	return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

function hexadecimal(bytes: Uint8Array, at: number): number {
	let value = 0;
	for (let i = 0; i < 4; i++) {
		const byte = bytes[at + i] ?? 0;
		value = 16 * value + (byte <= 0x39 ? byte & 15 : (byte & 15) + 9);
	}
	return value;
}
