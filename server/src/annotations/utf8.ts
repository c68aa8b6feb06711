/**
 * UTF-8 to text and back without loss: a byte that is no UTF-8 becomes the lone surrogate U+DC80 to U+DCFF, which valid
 * UTF-8 never gives, and turns into the same byte again. So a damaged line of a person's file survives being rewritten.
 */

/** Total: any bytes are a text. A byte-order mark stays in it. */
export function decodeUtf8(bytes: Uint8Array): string {
	const parts: string[] = [];
	let units: number[] = [];
	for (let i = 0; i < bytes.length;) {
		const length = sequenceLength(bytes, i);
		if (length === 0) {
			units.push(0xdc00 + bytes[i]!);
			i++;
		} else if (length === 1) {
			units.push(bytes[i]!);
			i++;
		} else {
			let point = bytes[i]! & (0x7f >> length);
			for (let k = 1; k < length; k++) {
				point = (point << 6) | (bytes[i + k]! & 0x3f);
			}
			if (point > 0xffff) {
				units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff));
			} else {
				units.push(point);
			}
			i += length;
		}
		if (units.length > 8192) {
			parts.push(String.fromCharCode(...units));
			units = [];
		}
	}
	parts.push(String.fromCharCode(...units));
	return parts.join('');
}

/** The bytes of a text; other lone halves of surrogate pairs than {@link decodeUtf8} makes become U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length * 3);
	let length = 0;
	for (let i = 0; i < text.length; i++) {
		let point = text.codePointAt(i)!;
		if (point > 0xffff) {
			i++;
		} else if (point >= 0xdc80 && point <= 0xdcff) {
			bytes[length++] = point - 0xdc00;
			continue;
		} else if (point >= 0xd800 && point < 0xe000) {
			point = 0xfffd;
		}
		if (point < 0x80) {
			bytes[length++] = point;
			continue;
		}
		const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
		bytes[length++] = ((0xff00 >> (more + 1)) & 0xff) | (point >> (6 * more));
		for (let k = more - 1; k >= 0; k--) {
			bytes[length++] = 0x80 | ((point >> (6 * k)) & 0x3f);
		}
	}
	return bytes.slice(0, length);
}

/** {@link decodeUtf8} met a byte here that is no UTF-8. */
export function hasInvalidBytes(text: string): boolean {
	return /(?<![\uD800-\uDBFF])[\uDC80-\uDCFF]/u.test(text);
}

/** Bytes of the character that begins at `i`: 1 to 4, or 0 where the bytes there are none (Unicode, table 3-7). */
export function sequenceLength(bytes: Uint8Array, i: number): number {
	const first = bytes[i]!;
	if (first < 0x80) {
		return 1;
	}
	const length =
		first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
	if (length === 0 || i + length > bytes.length) {
		return 0;
	}
	for (let k = 1; k < length; k++) {
		if ((bytes[i + k]! & 0xc0) !== 0x80) {
			return 0;
		}
	}
	const second = bytes[i + 1]!;
	// Overlong forms, surrogates, and what lies beyond U+10FFFF.
	const refused =
		(first === 0xe0 && second < 0xa0) ||
		(first === 0xed && second > 0x9f) ||
		(first === 0xf0 && second < 0x90) ||
		(first === 0xf4 && second > 0x8f);
	return refused ? 0 : length;
}
