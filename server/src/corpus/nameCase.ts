import type { EntityType } from '../core/model';
import { withoutEth, withoutInvisible } from '../core/text/normalize';

/** Whether a name's capitals are perhaps only its line's: `VLADIMIR PUTIN`, but not `NATO` or `VOV.VN`. */
export function isShouted(type: EntityType, form: string): boolean {
	const words = form.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
	return (
		words.length > 0 && words.every((word) => word === word.toUpperCase()) && (type === 'PER' || form.includes(' '))
	);
}

/** White space as one space, in NFC, without what isn't drawn and with Vietnamese Đ for Ð: how a name is shown and counted. */
export function displayForm(text: string): string {
	return isPlain(text)
		? text
		: withoutEth(withoutInvisible(text).normalize('NFC'))
				.replace(/[\s\u200B\u2060\uFEFF]+/gu, ' ')
				.trim();
}

/** Single spaces between words, and only characters that NFC leaves as they are whatever stands beside them. */
function isPlain(text: string): boolean {
	let afterSpace = true;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 0x20) {
			if (afterSpace) {
				return false;
			}
			afterSpace = true;
			continue;
		}
		const latin = unit > 0x20 && unit < 0x300 && unit !== 0xa0 && unit !== 0xad && unit !== 0xd0 && unit !== 0xf0;
		const cyrillic = unit >= 0x400 && unit < 0x482;
		const vietnamese = unit >= 0x1ea0 && unit < 0x1efa;
		const punctuation = unit >= 0x2010 && unit < 0x2028;
		if (!latin && !cyrillic && !vietnamese && !punctuation) {
			return false;
		}
		afterSpace = false;
	}
	return !afterSpace || text.length === 0;
}

/**
 * The same string in memory of its own. A passage that was cut out of a text may keep the whole text alive: what outlives
 * the text is copied.
 */
export function ownCopy(text: string): string {
	let copy = '';
	for (let from = 0; from < text.length; from += 4096) {
		const units: number[] = [];
		for (let i = from; i < Math.min(text.length, from + 4096); i++) {
			units.push(text.charCodeAt(i));
		}
		copy += String.fromCharCode(...units);
	}
	return copy;
}

export function lastWord(text: string): string {
	return text.slice(text.lastIndexOf(' ') + 1);
}
