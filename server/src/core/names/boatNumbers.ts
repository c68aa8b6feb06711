import type { NameText } from './nameText';

/** A province's or a force's letters. */
const BOAT_LETTERS = /^\p{Lu}{1,3}\p{Ll}?$/u;

/** `BTh 91234 TS`, `BP 10-20-03` behind `tàu cá`: where the number ends by which a boat is registered, or `number` where there is none. */
export function boatNumberEnd(text: NameText, at: number, number: number): number {
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		number !== at + 1 ||
		!text.followsDirectly(number) ||
		!text.isNumber(number) ||
		!BOAT_LETTERS.test(text.slice(at, number))
	) {
		return number;
	}
	let end = number + 1;
	while (text.isDash(end) && text.isGlued(end) && text.isGlued(end + 1) && text.isNumber(end + 1)) {
		end += 2;
	}
	const fishing = text.followsDirectly(end) && text.slice(end, end + 1) === 'TS';
	return fishing ? end + 1 : text.lengthOf(number) > 3 || end > number + 1 ? end : number;
}
