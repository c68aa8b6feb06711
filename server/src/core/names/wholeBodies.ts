import { type DocumentNames, STRONG_MARGIN, STRONG_SCORE } from './documentNames';
import type { Draft } from './draft';
import type { NameText } from './nameText';
import { COMPANY_HEAD } from './phraseKinds';
import type { RepeatedNames } from './repeatedNames';
import { ORG, PER } from './types';

/** In syllables: of shorter ones many are a place's or somebody's. */
const SHORTEST = 3;

/**
 * What bodies of a Vietnamese text are called by whole, so that it isn't cut elsewhere where a place or a person is called like a part of it:
 * «Phú Yên Thịnh» of «Công ty Vận tải Phú Yên Thịnh», «Thép Cẩm Phả» where a sentence begins.
 */
export class WholeBodies {
	readonly #found = new Map<string, Pick<Draft, 'start' | 'end' | 'best'>>();

	learn(text: NameText, draft: Draft): void {
		const { start, end, best } = draft;
		if (
			best !== ORG ||
			end - start < SHORTEST ||
			!text.lexicon.pack.compoundsOfTwo ||
			draft.score < STRONG_SCORE ||
			draft.margin < STRONG_MARGIN
		) {
			return;
		}
		let own = end;
		while (own > start && text.isTitle(own - 1) && text.word(own - 1).isSyllable) {
			own--;
		}
		if (end - own < SHORTEST || (own > start && !text.phrase(start, COMPANY_HEAD))) {
			return;
		}
		this.#found.set(text.folded(own, end), { start: own, end, best });
	}

	/** What nobody in the text is called like. */
	teach(text: NameText, names: DocumentNames, repeated: RepeatedNames): void {
		this.#found.forEach((whole, folded) => {
			if (!names.hasType(folded, PER)) {
				repeated.learn(text, whole);
			}
		});
	}
}
