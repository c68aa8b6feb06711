import { isCountry } from './cuesAfter';
import type { Draft } from './draft';
import { SAME_WORDS } from './evidenceKinds';
import type { NameText } from './nameText';
import { HONORIFIC, LISTED, PLACE_CUE, PLACE_HEAD, PLACE_PREPOSITION } from './phraseKinds';
import { LOC, ORG, PER } from './types';

/** Different words of sport and clubs from which on a text is on sport. */
const SIGNS_NEEDED = 2;
const MARGIN = 1;

/** Tells a club from the city abroad by whose name alone news call it, `Barcelona`, in texts on sport. One per text. */
export class ClubTowns {
	readonly #clubs = new Set<string>();
	#isSport: boolean | undefined;

	/** Before any draft is weighed. */
	learn(text: NameText, { start, best, fixed }: Draft): void {
		if (
			fixed &&
			best === ORG &&
			text.lexicon.pack.sportWords !== undefined &&
			this.#clubs.size < SIGNS_NEEDED &&
			text.phrase(start, LISTED)?.cue.label === 'club'
		) {
			this.#clubs.add(text.form(start));
		}
	}

	weigh(text: NameText, draft: Draft): void {
		const { start, end, best, fixed } = draft;
		if (
			(best === LOC || (best === PER && !fixed)) &&
			end === start + 1 &&
			text.lexicon.pack.sportWords?.clubTowns.has(text.lower(start)) === true &&
			!isPlaceItself(text, start, end) &&
			this.#isOnSport(text)
		) {
			draft.weigh(ORG, Math.max(draft.margin, 0) + MARGIN, SAME_WORDS);
		}
	}

	/** Looked for in texts with a candidate alone. */
	#isOnSport(text: NameText): boolean {
		if (this.#isSport === undefined) {
			const words = text.lexicon.pack.sportWords!.words;
			const found = new Set(this.#clubs);
			for (let token = 0; token < text.count && found.size < SIGNS_NEEDED; token++) {
				const word = text.lower(token);
				const pair = `${word} ${text.lower(token + 1)}`;
				if (words.has(word)) {
					found.add(word);
				} else if (words.has(pair)) {
					found.add(pair);
				}
			}
			this.#isSport = found.size >= SIGNS_NEEDED;
		}
		return this.#isSport;
	}
}

/** «đến Barcelona», «từ Barcelona», «thành phố Barcelona», «Barcelona, Tây Ban Nha», «(Barcelona)». */
function isPlaceItself(text: NameText, start: number, end: number): boolean {
	return (
		(text.followsDirectly(start) &&
			(text.cueBefore(start, PLACE_CUE | PLACE_HEAD | PLACE_PREPOSITION | HONORIFIC) !== undefined ||
				text.lexicon.pack.sportWords?.placing.has(text.lower(start - 1)) === true)) ||
		text.mark(start - 1) === '(' ||
		((text.mark(end) === ',' || text.mark(end) === '(') && isCountry(text, end + 1))
	);
}
