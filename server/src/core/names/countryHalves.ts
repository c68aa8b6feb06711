import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { withoutParts } from './repeatedNames';
import type { Stretch } from './stretches';
import { LOC } from './types';

/** `the North`, where the text speaks of North Korea. */
export class CountryHalves {
	/** `north` of those that the text names in full. */
	readonly #named = new Set<string>();

	learn(text: NameText, draft: Draft): void {
		const { start, end, best, score } = draft;
		if (
			best === LOC &&
			score > 0 &&
			end === start + 2 &&
			text.lexicon.pack.countryHalves?.has(`${text.lower(start)} ${text.lower(end - 1)}`)
		) {
			this.#named.add(text.lower(start));
		}
	}

	applyTo(text: NameText, { from, to }: Stretch, drafts: readonly Draft[]): readonly Draft[] {
		if (this.#named.size === 0) {
			return drafts;
		}
		const found: Draft[] = [];
		for (let token = from + 1; token < to; token++) {
			if (text.isTitle(token) && this.#named.has(text.lower(token)) && standsForIt(text, token)) {
				found.push(fixedDraft(token, token + 1, ELSEWHERE.countryHalf));
			}
		}
		return withoutParts(drafts, found);
	}
}

/** `the North said`, but not `the North Sea`, `the North of England`, `the North-east`. */
function standsForIt(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.followsDirectly(token) &&
		text.isThe(token - 1) &&
		!(text.continuesLine(next) && (text.isCapital(next) || text.isDash(next) || text.isOf(next)))
	);
}
