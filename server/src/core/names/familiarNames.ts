import { type Draft, fixedDraft } from './draft';
import { BEFORE, evidenceOfCue } from './evidenceKinds';
import type { NameText } from './nameText';
import { HONORIFIC, NAME, PLACE_HEAD } from './phraseKinds';
import { FUNCTION_WORD, STOP_CAPITAL } from './wordKinds';

/** In tokens, with the word by which people are called. */
const LONGEST_PLACE = 3;

/** «bà Hai Nhỏ», «ông Sáu»: people by their place among their parents' children; «miếu Ba Cô», a place. */
export function rankedName(text: NameText, at: number): Draft | undefined {
	if (
		!text.is(at, FUNCTION_WORD | STOP_CAPITAL) ||
		!text.isTitle(at) ||
		!text.followsDirectly(at) ||
		!text.lexicon.pack.personWords?.ranks?.has(text.lower(at)) ||
		(text.phrase(at, NAME)?.length ?? 0) > 1
	) {
		return undefined;
	}
	const next = at + 1;
	const goesOn = text.followsDirectly(next) && text.isTitle(next);
	const honorific = text.cueBefore(at, HONORIFIC);
	if (honorific) {
		const isLast = !(text.followsDirectly(next + 1) && text.isCapital(next + 1));
		const end = goesOn ? next + 1 : next;
		return goesOn && !isLast ? undefined : fixedDraft(at, end, BEFORE.honorific, at - honorific.length, at);
	}
	return goesOn && text.isLower(at - 1) ? placeBehindHead(text, at) : undefined;
}

/** «dốc Bà Huỳnh», «cầu Ông Lãnh»: behind the word for a place what people are called by, with a capital that no sentence asks for. */
export function placeOfSomebody(text: NameText, at: number): Draft | undefined {
	const isInside =
		text.lexicon.pack.compoundsOfTwo &&
		text.isTitle(at) &&
		text.followsDirectly(at) &&
		text.isLower(at - 1) &&
		text.followsDirectly(at + 1) &&
		text.isTitle(at + 1);
	return isInside ? placeBehindHead(text, at) : undefined;
}

function placeBehindHead(text: NameText, at: number): Draft | undefined {
	const head = text.cueBefore(at, PLACE_HEAD);
	let end = at + 1;
	while (text.followsDirectly(end) && text.isTitle(end)) {
		end++;
	}
	return head && end - at <= LONGEST_PLACE
		? fixedDraft(at, end, evidenceOfCue(PLACE_HEAD), at - head.length, at)
		: undefined;
}
