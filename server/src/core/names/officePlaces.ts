import type { Draft } from './draft';
import { evidenceOfCue } from './evidenceKinds';
import { personEnding } from './nameEndings';
import type { NameText } from './nameText';
import { GOVERNING_HEAD, PLACE_HEAD, PLACE_NAME, TITLE } from './phraseKinds';
import type { Phrase } from './phrases';
import type { Scan } from './scanning';
import { LOC, ORG } from './types';
import { FAMILY_NAME, GIVEN_NAME } from './wordKinds';

/** «Chủ tịch UBND tỉnh Lê Văn Tám»: a place's head that belongs to the body before it. */
export function belongsToOffice(text: NameText, draft: Draft, cue: Phrase, scan: Scan): boolean {
	const { start, end } = draft;
	if (text.lexicon.inflects && cue.kind === PLACE_HEAD) {
		return isHeadOfTerritory(text, draft, cue);
	}
	return (
		evidenceOfCue(cue.kind).type === LOC &&
		end - start > 2 &&
		text.is(start, FAMILY_NAME) &&
		(text.cueBefore(start - cue.length, GOVERNING_HEAD) !== undefined ||
			endsBody(scan, start) ||
			text.lexicon.pack.headWords?.listedLevels.has(text.lower(start - 1)) === true)
	);
}

/** «Trưởng ban ATGT tỉnh Lê Văn Tám»: the head is a body's last word. */
function endsBody({ drafts }: Scan, start: number): boolean {
	const before = drafts[drafts.length - 1];
	return before?.end === start && before.best === ORG;
}

/** «глава города Иван Лаптев»: behind the head of his office's place a given name and another one, or three words that are no adjectives. */
function isHeadOfTerritory(text: NameText, { start, end }: Draft, cue: Phrase): boolean {
	const length = end - start;
	if (length < 2 || length > 3 || !text.cueBefore(start - cue.length, TITLE)) {
		return false;
	}
	for (let token = start; token < end; token++) {
		if (!text.isTitle(token)) {
			return false;
		}
	}
	return (
		text.is(start, GIVEN_NAME) ||
		((length === 3 || personEnding(text, end - 1) !== '') &&
			!text.phrase(start, PLACE_NAME) &&
			!text.lexicon.pack.caseWords?.placeAdjective.test(text.lower(start)))
	);
}
