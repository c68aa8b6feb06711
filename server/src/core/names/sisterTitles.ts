import { Draft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import type { SiteWords } from './packWords';
import type { Stretch } from './stretches';
import { COMMON_WORD, FUNCTION_WORD, STOP_CAPITAL } from './wordKinds';

/** Of an entry, and of the heading. In tokens. */
const LONGEST = 4;

/** The entries of a footer that lists the house's other papers and its partners, a line each, under a heading like `Our network`. */
export class SisterTitles {
	#open = false;

	/** To be called with each stretch in its order: its drafts, or the whole entry. */
	applyTo(text: NameText, { from, to, chrome, lexicon }: Stretch, drafts: readonly Draft[]): readonly Draft[] {
		const { pageWords, siteWords } = lexicon.pack;
		if (!pageWords || !siteWords || !chrome || to - from > LONGEST) {
			this.#open = false;
			return drafts;
		}
		if (to > from + 1 && pageWords.owners.has(text.key(from)) && pageWords.families.has(text.key(to - 1))) {
			this.#open = true;
			return drafts;
		}
		const [draft] = drafts;
		if (!this.#open || !isTitle(text, from, to, siteWords) || (draft?.start === from && draft.end === to)) {
			return drafts;
		}
		const whole = new Draft(from, to);
		whole.add(ELSEWHERE.sisterTitle);
		return [whole];
	}
}

/** Capitals alone, of which one is no common word or the last one is what papers are called. */
function isTitle(text: NameText, from: number, to: number, { papers, weakPapers }: SiteWords): boolean {
	const last = text.key(to - 1);
	let own = to > from + 1 && (papers.has(last) || weakPapers.has(last));
	for (let token = from; token < to; token++) {
		if (!text.isCapital(token)) {
			return false;
		}
		own ||= !text.is(token, COMMON_WORD | FUNCTION_WORD | STOP_CAPITAL);
	}
	return own;
}
