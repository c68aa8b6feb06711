import { decodeUtf8 } from '../annotations/utf8';

/** The value of a member, by its bytes; of a string with its quotation marks. */
export interface MemberBytes {
	readonly start: number;
	readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Finds members of the JSON object that the bytes are, without decoding what isn't asked for; of several with
 * one name the last, as `JSON.parse` does. Undefined where there is no object. What it accepts needn't be JSON: whoever
 * reads the record parses it.
 */
export function scanRecord<Name extends string>(
	bytes: Uint8Array,
	names: readonly Name[],
): Partial<Record<Name, MemberBytes>> | undefined {
	const found: Partial<Record<Name, MemberBytes>> = {};
	const end = bytes.length;
	let at = skipSpace(bytes, 0, end);
	if (bytes[at] !== 0x7b) {
		return undefined;
	}
	at = skipSpace(bytes, at + 1, end);
	while (at < end && bytes[at] === QUOTE) {
		const keyEnd = endOfString(bytes, at, end);
		const name = names.find((one) => isKey(bytes, at, keyEnd, one));
		at = skipSpace(bytes, keyEnd, end);
		if (bytes[at] !== 0x3a) {
			return undefined;
		}
		const valueStart = skipSpace(bytes, at + 1, end);
		at = endOfValue(bytes, valueStart, end);
		if (name !== undefined) {
			found[name] = { start: valueStart, end: at };
		}
		at = skipSpace(bytes, at, end);
		if (bytes[at] === 0x2c) {
			at = skipSpace(bytes, at + 1, end);
		}
	}
	return at < end && bytes[at] === 0x7d ? found : undefined;
}

/** The text of a string or the digits of a number; undefined for any other value. */
export function shortValue(bytes: Uint8Array, { start, end }: MemberBytes): string | undefined {
	const json = decodeUtf8(bytes.subarray(start, end));
	if (/^-?[\d.eE+-]+$/u.test(json)) {
		return json;
	}
	try {
		const value: unknown = json.startsWith('"') ? JSON.parse(json) : undefined;
		return typeof value === 'string' ? value : undefined;
	} catch {
		return undefined;
	}
}

/** @param name compared by its bytes; keys with escapes, which hardly anybody writes, are decoded */
function isKey(bytes: Uint8Array, start: number, end: number, name: string): boolean {
	const length = end - start - 2;
	if (bytes.subarray(start, end).includes(BACKSLASH)) {
		return shortValue(bytes, { start, end }) === name;
	}
	// No character of a name takes more than three bytes a code unit.
	return length >= name.length && length <= 3 * name.length && decodeUtf8(bytes.subarray(start + 1, end - 1)) === name;
}

function skipSpace(bytes: Uint8Array, from: number, end: number): number {
	let at = from;
	while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d || bytes[at] === 0x0a)) {
		at++;
	}
	return at;
}

/** @param from the opening quotation mark */
function endOfString(bytes: Uint8Array, from: number, end: number): number {
	for (let quote = bytes.indexOf(QUOTE, from + 1); quote >= 0 && quote < end; quote = bytes.indexOf(QUOTE, quote + 1)) {
		let backslashes = 0;
		while (bytes[quote - 1 - backslashes] === BACKSLASH) {
			backslashes++;
		}
		if (backslashes % 2 === 0) {
			return quote + 1;
		}
	}
	return end;
}

function endOfValue(bytes: Uint8Array, from: number, end: number): number {
	let depth = 0;
	for (let at = from; at < end;) {
		const byte = bytes[at]!;
		if (byte === QUOTE) {
			at = endOfString(bytes, at, end);
			if (depth === 0) {
				return at;
			}
			continue;
		}
		// [ and {, ] and }
		depth += (byte & 0xdf) === 0x5b ? 1 : (byte & 0xdf) === 0x5d ? -1 : 0;
		if (depth < 0 || (depth === 0 && (byte === 0x2c || byte <= 0x20))) {
			return at;
		}
		at++;
		if (depth === 0 && (byte & 0xdf) === 0x5d) {
			return at;
		}
	}
	return end;
}
