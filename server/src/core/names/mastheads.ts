import { Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';
import { LISTED, LISTED_PLACE, NAMING_HEAD } from './phraseKinds';
import type { RepeatedNames } from './repeatedNames';

/** Tokens of a masthead. */
const LONGEST = 8;
const SHORTEST = 3;

/**
 * `TẠP CHÍ SÓNG BIỂN - CƠ QUAN CỦA …`, `Tạp chí Mekong ASEAN`: a line that begins with what papers are called and
 * has nothing but capitals, up to a dash or its end: one name, whatever other names are in it.
 */
export function masthead(text: NameText, from: number, to: number): Draft | undefined {
	const head = text.lexicon.pack.headWords?.media.has(text.lower(from)) ? text.opening(from) : undefined;
	if (head?.kind !== NAMING_HEAD || text.phrase(from, LISTED)) {
		return undefined;
	}
	const place = text.phrase(from + 1, LISTED_PLACE);
	if (head.length === 1 && from > 0 && from + 1 + (place?.length ?? 0) !== to) {
		// «Báo» opens headlines too, but not «Báo Nghệ An» by itself.
		return undefined;
	}
	let end = from + head.length;
	while (end < to && text.isCapital(end) && text.followsDirectly(end) && !text.inTime(end)) {
		end++;
	}
	const closed = end === to || (text.isDash(end) && !text.isGlued(end));
	if (!closed || end - from > LONGEST || end - from < SHORTEST || end === from + head.length) {
		return undefined;
	}
	return fixedDraft(from, end, INSIDE.organizationHead, from, from + head.length);
}

/** `Mekong ASEAN`, whatever its two parts are by themselves. */
export function learnShortMasthead(text: NameText, { start, end }: Draft, repeated: RepeatedNames): void {
	const name = start + (text.opening(start)?.length ?? 0);
	const place = text.phrase(name, LISTED_PLACE);
	// «Báo Nghệ An» is short for nothing.
	if (end - name > 1 && text.isTitle(name) && !(place && name + place.length === end)) {
		const draft = new Draft(name, end);
		draft.add(INSIDE.organizationHead);
		repeated.learn(text, draft);
	}
}
