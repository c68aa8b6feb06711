import { TELLING_CUES } from './evidenceKinds';
import type { NameText } from './nameText';
import { fullPersonEnd } from './personsBehindBodies';
import { COMMON, COMPANY_HEAD, INNER, ORGANIZATION_CUE, PERSON_VERB, PLACE_HEAD, PRODUCT_CUE } from './phraseKinds';
import type { Phrase } from './phrases';
import type { Scan } from './scanning';
import { LOC } from './types';
import { FUNCTION_WORD } from './wordKinds';

/** Words between the head of a company and its name. */
const LONGEST_TRADE = 5;

/** The words before a run that tell its type, right before it or before what stands between: a territory, a trade. */
export function tellingCue(text: NameText, scan: Scan, start: number): Phrase | undefined {
	// «жителя Челябинской области Ивана Сидорова»: the head belongs to the adjective before it.
	const belongsBefore = text.lexicon.inflects && text.isCapital(start - 2);
	const cue = text.cueBefore(start, belongsBefore ? TELLING_CUES & ~PLACE_HEAD : TELLING_CUES);
	if (cue?.length === 1 && text.lexicon.pack.compoundsOfTwo && endsOtherWord(text, start - 1)) {
		return cueBeforeTrade(text, start);
	}
	return cue ?? cueBeforeTerritory(text, scan, start) ?? cueBeforeTrade(text, start);
}

/** «yêu cầu» is no bridge, «bóng đá» no rock: a cue of one syllable that is the second half of another word. */
export function endsOtherWord(text: NameText, token: number): boolean {
	return text.followsDirectly(token) && text.phrase(token - 1, PERSON_VERB | COMMON | INNER)?.length === 2;
}

/** «công ty thời trang Rivola»: the cue stands before what the company does. */
function cueBeforeTrade(text: NameText, start: number): Phrase | undefined {
	if (!text.lexicon.pack.compoundsOfTwo) {
		return undefined;
	}
	let at = start - 1;
	while (at > start - LONGEST_TRADE && text.isLower(at) && text.followsDirectly(at) && !text.is(at, FUNCTION_WORD)) {
		const cue = text.cueBefore(at, ORGANIZATION_CUE);
		if (cue && text.phrase(at - cue.length, COMPANY_HEAD)?.length === cue.length) {
			// «chủ quán cơm Lê Văn Tám».
			return fullPersonEnd(text, start) === undefined ? cue : undefined;
		}
		at--;
	}
	return undefined;
}

/** «nhóm nhạc Hàn Quốc Big Sea»: the cue stands before the territory that the name belongs to. */
function cueBeforeTerritory(text: NameText, scan: Scan, start: number): Phrase | undefined {
	const before = scan.drafts[scan.drafts.length - 1];
	if (!text.lexicon.pack.territoryFollows || before?.end !== start || !before.fixed || before.best !== LOC) {
		return undefined;
	}
	const cue = text.followsDirectly(before.start)
		? text.cueBefore(before.start, ORGANIZATION_CUE | PRODUCT_CUE)
		: undefined;
	return cue && cue.length > 1 ? cue : undefined;
}
