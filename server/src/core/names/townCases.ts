import type { Draft } from './draft';
import type { NameText } from './nameText';
import type { Scan } from './scanning';
import { LOC } from './types';
import { FAMILY_NAME, GIVEN_NAME, JOINER, PLACE_ENDING } from './wordKinds';

/** Tokens of a name of two words with a hyphen between them. */
const WITH_HYPHEN = 3;

/** «в финском Лахти», «в словацком Брезно-Осрблье»: behind the adjective of where it lies. */
export function isPlaceOfCountry(text: NameText, { start, end }: Draft): boolean {
	const words = text.lexicon.pack.caseWords;
	return (
		words !== undefined &&
		text.isLower(start - 1) &&
		text.isLower(start - 2) &&
		text.isTitle(start) &&
		words.beforeSeats.has(text.lower(start - 2)) &&
		words.whereItLies.test(text.lower(start - 1)) &&
		text.followsDirectly(start) &&
		text.followsDirectly(start - 1) &&
		(end === start + 1 || (end === start + WITH_HYPHEN && text.isDash(start + 1) && text.isGlued(start + 1)))
	);
}

/**
 * «в Кириллове», «из Муромцева», «под Новоузенском», «на Красногвардейской»: one word that no list knows in a case that towns and streets have behind such a preposition. People called
 * so have another case there («под Петровым»), or hardly ever stand behind it.
 */
export function isTownInCase(text: NameText, { start, end }: Draft): boolean {
	return (
		end === start + 1 &&
		text.isTitle(start) &&
		text.isLower(start - 1) &&
		(text.lexicon.pack.caseWords?.towns.get(text.lower(start - 1))?.test(text.lower(start)) === true ||
			isOnPlace(text, start))
	);
}

/** «Берг жил в Берге»: what is somebody's name elsewhere. */
export function isInPlace(text: NameText, { start, end }: Draft): boolean {
	return (
		end === start + 1 &&
		text.isTitle(start) &&
		text.followsDirectly(start) &&
		text.lexicon.pack.caseWords?.inPlace.test(`${text.lower(start - 1)} ${text.lower(start)}`) === true &&
		!text.lexicon.pack.wellKnown?.has(text.lower(start))
	);
}

/** «на Тенгизе», but not «женат на Марине». */
function isOnPlace(text: NameText, at: number): boolean {
	const words = text.lexicon.pack.caseWords;
	return (
		words?.onPlace.test(`${text.lower(at - 1)} ${text.lower(at)}`) === true &&
		!text.is(at, GIVEN_NAME | FAMILY_NAME) &&
		text.word(at).bodyEnding(text.lexicon.bodyEndings) === '' &&
		!text.lexicon.pack.wellKnown?.has(text.lower(at)) &&
		!words.doneToPeople.test(text.lower(at - 2))
	);
}

/** «под Покровском и Торецком», «в Коврове, Муроме», «улиц Лосева и Мизерова»: one word behind places, of which the first stands behind such a preposition; without a surname's ending. */
export function isNextTown(text: NameText, { start, end }: Draft, { drafts }: Scan): boolean {
	const words = text.lexicon.pack.caseWords;
	if (
		!words ||
		end !== start + 1 ||
		!text.isTitle(start) ||
		text.is(start, GIVEN_NAME | FAMILY_NAME) ||
		!isJoint(text, start - 1) ||
		text.lexicon.pack.wellKnown?.has(text.lower(start))
	) {
		return false;
	}
	let first = start;
	for (let i = drafts.length - 1; i >= 0; i--) {
		const { start: before, end: behind, best, score } = drafts[i]!;
		if (behind !== first - 1 || best !== LOC || score <= 0 || !isJoint(text, first - 1)) {
			break;
		}
		first = before;
	}
	const preposition = text.lower(first - 1);
	return (
		first < start &&
		text.followsDirectly(first) &&
		(isNextRegion(text, start) ||
			words.headsOfSeveral.test(preposition) ||
			words.beforeTowns.get(preposition)?.test(text.lower(start)) === true ||
			words.towns.get(preposition)?.test(text.lower(start)) === true)
	);
}

/** «Магаданская область, Астраханская и Самара»: the adjective of one more region, whose noun stands behind the one before. */
function isNextRegion(text: NameText, at: number): boolean {
	const noun = at - 2;
	return (
		text.isLower(noun) &&
		text.is(noun, PLACE_ENDING) &&
		text.lexicon.pack.caseWords?.nationality.test(text.lower(at)) === true &&
		text.lexicon.pack.caseWords.agreement.test(`${text.lower(at)} ${text.lower(noun)}`)
	);
}

function isJoint(text: NameText, token: number): boolean {
	return (text.mark(token) === ',' || text.is(token, JOINER)) && text.continuesLine(token);
}
