import { encodeUtf8 } from '../annotations/utf8';
import { hashString } from '../core/text/hash';

/** A file's name ends here on every system, with room for `.jsonl` and the marks of a temporary file. Bytes of UTF-8. */
const LONGEST_NAME = 180;
/** What is left of a longer one: at most four bytes each. Characters. */
const CUT = 40;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/**
 * The name of a record with this id: a file's name on every system, and another one for another id. What may not stand
 * in it is written `%` and two hexadecimal digits; a long one is cut and ends in its hash.
 */
export function nameOfId(id: string): string {
	const escaped = id
		.normalize('NFC')
		.replace(/\p{Cs}/gu, '\uFFFD')
		// A dot at the front would hide the file; at the end, Windows leaves out dots and spaces. A tilde parts twins.
		.replace(/[\p{Cc}<>:"/\\|?*%~]|^[. ]|[. ]$/gu, escape)
		.replace(DEVICES, (device) => escape(device[0]!) + device.slice(1));
	return encodeUtf8(escaped).length <= LONGEST_NAME && escaped !== ''
		? escaped
		: `${[...escaped].slice(0, CUT).join('').replace(/%.?$/u, '')}~${letters(hashString(id))}`;
}

/** The name of a record without an id. Letters only: digits could be taken for a date. */
export function nameOfText(hash: number): string {
	return letters(hash);
}

/** Gives each record of a file a name that no other has, whether or not case counts. */
export class NameGiver {
	readonly #taken = new Set<string>();

	/** The name, with a number at its end where others had it before. */
	give(name: string): string {
		let given = name;
		for (let twin = 2; this.#taken.has(folded(given)); twin++) {
			given = `${name}~${twin}`;
		}
		this.#taken.add(folded(given));
		return given;
	}
}

function folded(name: string): string {
	return name.toLowerCase();
}

function escape(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A 53-bit number in 14 letters from a to p. */
function letters(hash: number): string {
	return hash
		.toString(16)
		.padStart(14, '0')
		.replace(/./gu, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}
