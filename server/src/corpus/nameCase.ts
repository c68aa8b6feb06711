import type { EntityType } from '../core/model';

/** Whether a name's capitals are perhaps only its line's: `VLADIMIR PUTIN`, but not `NATO` or `VOV.VN`. */
export function isShouted(type: EntityType, form: string): boolean {
	const words = form.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
	return (
		words.length > 0 && words.every((word) => word === word.toUpperCase()) && (type === 'PER' || form.includes(' '))
	);
}

/** White space as one space, in NFC: how a name is shown and counted. */
export function displayForm(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\s\u200B\u2060\uFEFF]+/gu, ' ')
		.trim();
}
