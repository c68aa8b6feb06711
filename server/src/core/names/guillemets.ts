import type { Draft } from './draft';
import { BEFORE, INSIDE } from './evidenceKinds';
import { isInNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { EVENT_HEAD, PLACE_HEAD, PRODUCT_CUE } from './phraseKinds';
import { hasAuthor, isStaged, quotedBefore } from './quotedWorks';
import type { Scan } from './scanning';
import { MISC, ORG } from './types';
import { PLACE_ENDING } from './wordKinds';

/** «Краснодар», «Роснефть»: Russian sets the names of clubs, companies and papers in quotation marks, and no place's. */
export function inGuillemets(text: NameText, draft: Draft, scan: Scan): void {
	const { start, end } = draft;
	if (!text.lexicon.inflects || end - start > 3 || !isInNameQuotes(text, start, end)) {
		return;
	}
	// «тайфун „Ханун“».
	const thing = text.cueBefore(start - 1, EVENT_HEAD | PRODUCT_CUE | PLACE_HEAD);
	if (thing) {
		const place = thing.kind === PLACE_HEAD;
		draft.add(place ? BEFORE.placeInGuillemets : BEFORE.thingInGuillemets, start - 1 - thing.length, start - 1);
		// What it is called is a thing elsewhere in quotation marks, too.
		draft.fixed ||= !place && text.continuesLine(start - 1);
		return;
	}
	const before = quotedBefore(text, scan, start - 1);
	if (
		(before === MISC && !(draft.fixed && draft.best === ORG)) ||
		((draft.counted || draft.fixed) && draft.best === MISC) ||
		isUnlistedWork(text, draft)
	) {
		draft.add(INSIDE.thingInGuillemets);
		return;
	}
	const place = end - start > 1 && text.is(end - 1, PLACE_ENDING) && text.isTitle(end - 1);
	draft.add(place ? INSIDE.placeInGuillemets : INSIDE.inGuillemets);
}

/** «Снег» Ирины Лебедевой, «репетируют «Снег»», unless a list knows the name. */
function isUnlistedWork(text: NameText, { start, end, fixed }: Draft): boolean {
	return !fixed && (hasAuthor(text, start - 1, end) || isStaged(text, start - 1));
}
