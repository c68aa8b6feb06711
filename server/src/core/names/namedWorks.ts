import { typeOfCalled } from './describingNouns';
import type { Draft } from './draft';
import { SAME_WORDS } from './evidenceKinds';
import type { NameText } from './nameText';
import { PLACE_CUE, PLACE_PREPOSITION, ROLE, WORK_CUE } from './phraseKinds';
import { isNamedShip } from './ships';
import { MISC } from './types';
import { COPULA } from './wordKinds';

const WORK_MARGIN = 1.5;

/** Works whose title stands behind the word for them in one place, without quotation marks: `the film Harwood`; ships too. One per text. */
export class NamedWorks {
	readonly #titles = new Set<string>();

	/** Before any draft is weighed. */
	learn(text: NameText, draft: Draft): void {
		const { start, fixed, score } = draft;
		if (fixed ? isNamedShip(text, draft) : score > 0 && text.lexicon.pack.titleCase && isBehindWork(text, start)) {
			this.#titles.add(draft.foldedIn(text));
		}
	}

	/** Takes the same words elsewhere for the work, but where a place or somebody with a title stands. */
	weigh(text: NameText, draft: Draft): void {
		const { start, end } = draft;
		if (
			!draft.fixed &&
			draft.score > 0 &&
			this.#titles.size > 0 &&
			this.#titles.has(draft.foldedIn(text)) &&
			!(text.followsDirectly(start) && text.cueBefore(start, PLACE_CUE | PLACE_PREPOSITION | ROLE)) &&
			!(text.mark(end) === '-' && text.isGlued(end))
		) {
			draft.weigh(MISC, draft.behind(MISC) + (draft.best === MISC ? 0 : WORK_MARGIN), SAME_WORDS);
		}
	}
}

/** `the film`, `the big-screen drama`, `the book was called`. */
function isBehindWork(text: NameText, start: number): boolean {
	const { pack } = text.lexicon;
	const work = start - 1;
	const before = work - 1;
	if (typeOfCalled(text, start) === MISC) {
		return text.is(before, COPULA);
	}
	return (
		text.followsDirectly(start) &&
		text.cueBefore(start, WORK_CUE)?.length === 1 &&
		pack.nounTypes?.get(text.lower(work)) === 'MISC' &&
		text.followsDirectly(work) &&
		(pack.determiners?.ofWorks.has(text.lower(before)) === true ||
			(text.isLower(before) && text.mark(before - 1) === '-'))
	);
}
