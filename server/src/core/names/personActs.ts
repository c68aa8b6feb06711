import type { NameText } from './nameText';
import { AUXILIARY, PERSONS_ACT } from './ruleLists';
import { GENITIVE, GIVEN_NAME } from './wordKinds';

/** Auxiliaries between a name and what is done. */
const MOST_AUXILIARIES = 2;

/** «Rivola đã chia tay»: where the two words end behind a name that say what nobody but people does; undefined where none do. */
export function personsActEnd(text: NameText, end: number): number | undefined {
	const words = text.lexicon.pack.personWords;
	if (!words || !text.followsDirectly(end)) {
		return undefined;
	}
	const at = skipAuxiliaries(text, end);
	return text.isIn(at, PERSONS_ACT) &&
		text.isLower(at) &&
		text.followsDirectly(at + 1) &&
		words.acts.get(text.lower(at))?.has(text.lower(at + 1)) === true
		? at + 2
		: undefined;
}

/** «Trường Giang đi chợ», «Quốc Khánh ngồi cạnh vợ»: two syllables that people are called by, and what nobody else does. */
export function isPersonActing(text: NameText, start: number, end: number): boolean {
	return (
		end === start + 2 &&
		text.is(start, GIVEN_NAME) &&
		text.is(start + 1, GIVEN_NAME) &&
		text.isTitle(start) &&
		text.isTitle(start + 1) &&
		personsActEnd(text, end) !== undefined
	);
}

/** The first word behind a name that is no auxiliary: «chia sẻ» of «cũng đã chia sẻ». */
export function skipAuxiliaries(text: NameText, end: number): number {
	let at = end;
	while (at < end + MOST_AUXILIARIES && text.isIn(at, AUXILIARY) && text.followsDirectly(at + 1)) {
		at++;
	}
	return at;
}

/** «nụ cười của Rivola»: where begins what only people have, right before a name; undefined where nothing like that stands there. */
export function ownedByPerson(text: NameText, start: number): number | undefined {
	const words = text.lexicon.pack.personWords;
	const last = start - 2;
	if (!words || !text.is(start - 1, GENITIVE) || !text.followsDirectly(start) || !text.followsDirectly(start - 1)) {
		return undefined;
	}
	const belongings = words.belongings.get(text.lower(last));
	if (belongings && text.followsDirectly(last) && belongings.has(text.lower(last - 1))) {
		return last - 1;
	}
	return belongings?.has('') ? last : undefined;
}
