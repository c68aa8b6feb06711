import { CLUB_ENDINGS } from './clubEndings';
import type { Draft } from './draft';
import type { FullName } from './fullNames';
import type { NameText } from './nameText';
import { GOVERNING_HEAD, LISTED, LISTED_PLACE } from './phraseKinds';
import { ORG } from './types';
import { COMMON_WORD, DEMONYM } from './wordKinds';

/** What the clubs of a text are called by without what says that they are clubs. One per text. */
export class ClubNames {
	/** By the first word, where it is no listed place's: `Bradley` of `Bradley FC`. */
	readonly #clubs = new Map<string, FullName>();
	/** What Vietnamese ones are called by without their sponsor: «Hà Tĩnh» of «Hồng Lĩnh Hà Tĩnh». */
	readonly #towns = new Set<string>();

	/**
	 * @param draft of an organisation
	 * @param boilerplate whether it stands outside of what the text tells: towns there are no clubs of its
	 */
	learn(text: NameText, draft: Draft, boilerplate: boolean): void {
		this.#learnFirstWord(text, draft);
		if (!boilerplate) {
			this.#learnTown(text, draft);
		}
	}

	/** The club that is called by this word. */
	called(form: string): FullName | undefined {
		return this.#clubs.get(form);
	}

	/** Whether a club has this town, province or city in its name. */
	isTown(folded: string): boolean {
		return this.#towns.has(folded);
	}

	#learnFirstWord(text: NameText, { start, end }: Draft): void {
		if (
			end === start + 2 &&
			text.lexicon.pack.titleCase &&
			CLUB_ENDINGS.has(text.lower(end - 1)) &&
			text.isTitle(start) &&
			!text.is(start, COMMON_WORD | DEMONYM) &&
			!text.phrase(start, LISTED_PLACE)
		) {
			this.#clubs.set(text.form(start), { full: text.slice(start, end), type: ORG });
		}
	}

	#learnTown(text: NameText, { start, end }: Draft): void {
		const first = text.lower(start);
		if (
			!text.lexicon.pack.compoundsOfTwo ||
			text.phrase(start, GOVERNING_HEAD) ||
			!(CLUB_ENDINGS.has(text.lower(end - 1)) || first === 'clb' || text.phrase(start, LISTED)?.cue.label === 'club')
		) {
			return;
		}
		for (let token = start; token < end; token++) {
			const town = text.isTitle(token) ? text.phrase(token, LISTED_PLACE) : undefined;
			const townEnd = token + (town?.length ?? 0);
			if (town && townEnd - token < end - start && (townEnd === end || CLUB_ENDINGS.has(text.lower(townEnd)))) {
				this.#towns.add(text.folded(token, townEnd));
				return;
			}
		}
	}
}
