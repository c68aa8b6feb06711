import { typeOfCalled } from './describingNouns';
import { isToldWork } from './creditedWorks';
import type { Draft } from './draft';
import { INSIDE, SAME_WORDS } from './evidenceKinds';
import type { NameText } from './nameText';
import { PLACE_CUE, PLACE_PREPOSITION, ROLE, WORK_CUE } from './phraseKinds';
import { isNamedShip } from './ships';
import { MISC, ORG } from './types';
import { COPULA, ORGANIZATION_ENDING, PLACE_ENDING } from './wordKinds';

const WORK_MARGIN = 1.5;
/** So many works that are told to be some make a text on works. */
const FEWEST_WORKS = 2;
/** Words of a title, with its article. */
const SHORTEST_ARTICLED = 3;

/** Works whose title stands behind the word for them in one place, without quotation marks: `the film Harwood`; ships too. One per text. */
export class NamedWorks {
	readonly #titles = new Set<string>();
	readonly #told = new Set<string>();

	/** Before any draft is weighed. */
	learn(text: NameText, draft: Draft): void {
		const { start, fixed, score } = draft;
		if (isToldWork(text, draft)) {
			this.#told.add(draft.foldedIn(text));
		}
		if (fixed ? isNamedShip(text, draft) : score > 0 && text.lexicon.pack.titleCase && isBehindWork(text, start)) {
			this.#titles.add(draft.foldedIn(text));
		}
	}

	/** Takes the same words elsewhere for the work, but where a place or somebody with a title stands. */
	weigh(text: NameText, draft: Draft): void {
		const { start, end } = draft;
		if (this.#told.size >= FEWEST_WORKS && isArticled(text, draft)) {
			draft.weigh(MISC, draft.margin + WORK_MARGIN, INSIDE.capitalTitle.why);
			return;
		}
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

/** «in The Tree of Life», in a text on works: an article with a capital that no sentence asks for, and no word that bodies or places end in. */
function isArticled(text: NameText, { start, end, best, score, fixed }: Draft): boolean {
	return (
		best === ORG &&
		!fixed &&
		score > 0 &&
		end - start >= SHORTEST_ARTICLED &&
		text.isThe(start) &&
		text.isTitle(start) &&
		text.followsDirectly(start) &&
		text.lexicon.pack.describingWords?.beforeTitles.has(text.lower(start - 1)) === true &&
		!text.is(end - 1, ORGANIZATION_ENDING | PLACE_ENDING)
	);
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
