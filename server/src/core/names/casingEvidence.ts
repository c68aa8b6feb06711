import { reason } from '../reason';
import { SHAPE_TITLE } from '../text/tokens';
import { PER, type Draft } from './draft';
import type { NameText } from './nameText';
import { followsDirectly } from './runs';
import { isVietnameseSyllable } from './syllables';

/** How far words are seen as names by their casing, from −3 to 3. */
export function casingEvidence(text: NameText, draft: Draft): void {
	let sum = 0;
	let words = 0;
	let capitals = 0;
	for (let token = draft.start; token < draft.end; token++) {
		if (!text.isCapital(token)) {
			continue;
		}
		const share = Math.min(0.99, Math.max(0.01, text.nameShare(token)));
		sum += Math.log(share / (1 - share)) / 2;
		words++;
		capitals += text.startsSentence(token) ? 0 : 1;
	}
	const mean = words > 0 ? sum / words : 0;
	const why =
		capitals > 0
			? reason('Capitalised where no sentence begins')
			: reason('“{0}” hardly ever stands in lower case', text.slice(draft.start, draft.start + 1));
	draft.add(-1, mean + (capitals > 1 ? 1 : 0), why);
	if (draft.end === draft.start + 1 && text.lexicon.stopCapitals.has(text.key(draft.start))) {
		draft.add(-1, -2, why);
	}
	if (
		words === 1 &&
		draft.end === draft.start + 1 &&
		text.lexicon.pack.titleCase &&
		text.tokens.shapes[draft.start] === SHAPE_TITLE &&
		text.lexicon.organizationEndings.has(text.key(draft.start))
	) {
		// «the Department»: short for one that stands elsewhere.
		draft.add(-1, -2, why);
	}
	const single = words === 1 && text.tokens.shapes[draft.start] === SHAPE_TITLE && draft.end === draft.start + 1;
	if (
		single &&
		capitals === 1 &&
		text.lexicon.pack.compoundsOfTwo &&
		text.lexicon.givenNames.has(text.key(draft.start))
	) {
		draft.add(PER, 1.5, reason('“{0}” is a given name', text.slice(draft.start, draft.end)));
		return;
	}
	if (single && isHalfOfCompound(text, draft.start)) {
		draft.add(-1, -6, why);
		return;
	}
	const halfWord =
		single &&
		text.lexicon.pack.compoundsOfTwo &&
		followsDirectly(text, draft.end) &&
		text.isLower(draft.end) &&
		!text.lexicon.functionWords.has(text.key(draft.end));
	if (halfWord && isVietnameseSyllable(text.lower(draft.start)) && text.nameShare(draft.start) < 0.85) {
		draft.add(-1, -2, why);
	}
}

/** «Khởi» before «nghiệp». */
function isHalfOfCompound(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		followsDirectly(text, token + 1) &&
		text.isLower(token + 1) &&
		(text.lexicon.inner.startingAt(text, token)?.words.length ?? 1) > 1
	);
}
