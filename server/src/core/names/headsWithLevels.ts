import { levelEnd } from './bodyLevels';
import { isHomeCountry } from './headWords';
import type { NameText } from './nameText';
import { type HeadedName, readOn } from './organizations';
import { seatEnd } from './organizationTails';
import { COMPANY_HEAD, GOVERNING_HEAD, INNER, NAMING_HEAD } from './phraseKinds';
import type { Phrase } from './phrases';
import { hasCapitalInside } from './headsAlone';

/**
 * Where a body ends of which there is one on each level or in a few places, with its level or place: «HĐND tỉnh», «Ban Pháp chế HĐND
 * tỉnh». Undefined for others.
 *
 * @param headed what was read from the head on
 * @param end of that, without what the body does
 */
export function endWithLevel(
	text: NameText,
	at: number,
	head: Phrase,
	headed: HeadedName,
	end: number,
): number | undefined {
	return (
		highCourtEnd(text, end) ??
		(!head.cue.standing && hasLevels(text, at, head, headed) ? levelEnd(text, end) : undefined) ??
		(headed.parts === 0 ? societyOfLevel(text, at, head) : undefined)
	);
}

/** «TAND cấp cao tại Đà Nẵng»: one of a few courts, which are told apart by where they sit. */
function highCourtEnd(text: NameText, at: number): number | undefined {
	const words = text.lexicon.pack.bodyParts;
	return words?.highLevels.has(`${text.lower(at - 2)} ${text.lower(at - 1)}`) ? seatEnd(text, at, words) : undefined;
}

/** «HĐND», «Hội Nông dân», «Trung tâm Y tế», «Ủy ban MTTQ Việt Nam» before «tỉnh»: there is one for each territory. */
function hasLevels(
	text: NameText,
	at: number,
	{ kind, length }: Phrase,
	{ end, parts, proper, own }: HeadedName,
): boolean {
	if (own || text.lexicon.pack.headWords === undefined) {
		return parts > 0 && isHomeCountry(text, end - 2);
	}
	return (
		kind === GOVERNING_HEAD ||
		(kind === NAMING_HEAD &&
			text.isLower(end - 1) &&
			(proper ||
				hasCapitalInside(text, at, at + length, false) ||
				(parts > 0 && text.lexicon.pack.headWords.societyEnds.has(text.lower(at)))) &&
			!text.phrase(at, COMPANY_HEAD) &&
			!standsBeforeTerritory(text, end))
	);
}

/** «thành phố» before «Hồ Chí Minh». */
function standsBeforeTerritory(text: NameText, at: number): boolean {
	const end = levelEnd(text, at) ?? at;
	return text.followsDirectly(end) && (text.isCapital(end) || text.isNumber(end));
}

/** «Hội nhà báo tỉnh», «Đoàn thanh niên xã»: the same with the field in small letters, up to its level and its territory. */
function societyOfLevel(text: NameText, at: number, { length, kind }: Phrase): number | undefined {
	const headEnd = at + length;
	if (
		length > 1 ||
		text.startsSentence(at) ||
		!text.followsDirectly(headEnd) ||
		!text.isLower(headEnd) ||
		text.lexicon.pack.headWords?.societyEnds.has(text.lower(at)) !== true
	) {
		return undefined;
	}
	const field = text.phrase(headEnd, INNER);
	const level = field && levelEnd(text, headEnd + field.length);
	return level !== undefined && text.followsDirectly(level) && text.isCapital(level)
		? readOn(text, at, headEnd + field!.length, kind, false).end
		: level;
}
