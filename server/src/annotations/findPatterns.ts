/** Up to here `indexOf` for each pattern is faster than one scan for all. */
const FEW_PATTERNS = 4;

/**
 * Every place where each of the patterns stands in the text, ascending; overlapping ones included, patterns that are
 * nowhere left out. One scan for each of at most six lengths of key (Rabin and Karp), however many patterns there are.
 */
export function findPatterns(text: string, patterns: Iterable<string>): ReadonlyMap<string, readonly number[]> {
	const wanted = new Set(patterns);
	wanted.delete('');
	const found = new Map<string, number[]>();
	if (wanted.size <= FEW_PATTERNS) {
		for (const pattern of wanted) {
			const places: number[] = [];
			for (let i = text.indexOf(pattern); i >= 0; i = text.indexOf(pattern, i + 1)) {
				places.push(i);
			}
			if (places.length > 0) {
				found.set(pattern, places);
			}
		}
		return found;
	}
	const groups = new Map<number, string[]>();
	for (const pattern of wanted) {
		const length = keyLength(pattern.length);
		const group = groups.get(length);
		if (group) {
			group.push(pattern);
		} else {
			groups.set(length, [pattern]);
		}
	}
	for (const [length, group] of groups) {
		findGroup(text, length, group, found);
	}
	return found;
}

function keyLength(length: number): number {
	return length < 4 ? length : length < 8 ? 4 : length < 16 ? 8 : 16;
}

const BASE = 0x01000193;

/** Patterns that share the length of their keys: a key is hashed as the window rolls on, and compared where it may be one. */
function findGroup(text: string, length: number, patterns: readonly string[], found: Map<string, number[]>): void {
	if (text.length < length) {
		return;
	}
	const byHash = new Map<number, string[]>();
	const maybe = new Uint8Array(1 << 16);
	for (const pattern of patterns) {
		const hash = hashStart(pattern, length);
		const same = byHash.get(hash);
		if (same) {
			same.push(pattern);
		} else {
			byHash.set(hash, [pattern]);
		}
		maybe[(hash ^ (hash >>> 16)) & 0xffff] = 1;
	}
	let top = 1;
	for (let k = 1; k < length; k++) {
		top = Math.imul(top, BASE);
	}
	let hash = hashStart(text, length);
	for (let i = 0; ; i++) {
		if (maybe[(hash ^ (hash >>> 16)) & 0xffff] === 1) {
			for (const pattern of byHash.get(hash) ?? []) {
				if (text.startsWith(pattern, i)) {
					const places = found.get(pattern);
					if (places) {
						places.push(i);
					} else {
						found.set(pattern, [i]);
					}
				}
			}
		}
		if (i + length >= text.length) {
			return;
		}
		hash = (Math.imul(hash - Math.imul(text.charCodeAt(i), top), BASE) + text.charCodeAt(i + length)) | 0;
	}
}

function hashStart(text: string, length: number): number {
	let hash = 0;
	for (let i = 0; i < length; i++) {
		hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
	}
	return hash;
}
