/** How many Unicode code points stand before the UTF-16 `offset`. A lone half of a surrogate pair counts as one. */
export function codePointsBefore(text: string, offset: number): number {
	let points = 0;
	const end = Math.min(offset, text.length);
	for (let i = 0; i < end; i++) {
		points++;
		if (isPair(text, i) && i + 1 < end) {
			i++;
		}
	}
	return points;
}

/** The UTF-16 offset of the code point with number `points` (zero-based); the text's length where it has fewer. */
export function offsetOfCodePoint(text: string, points: number): number {
	let i = 0;
	for (let left = points; left > 0 && i < text.length; left--) {
		i += isPair(text, i) ? 2 : 1;
	}
	return i;
}

function isPair(text: string, i: number): boolean {
	const unit = text.charCodeAt(i);
	const next = text.charCodeAt(i + 1);
	return unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
}
