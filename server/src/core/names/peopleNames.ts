import type { Draft } from './draft';
import { isForeignWord } from './foreignWords';
import type { FullName, FullNames } from './fullNames';
import type { NameText } from './nameText';
import { LISTED } from './phraseKinds';
import { PER } from './types';
import { FAMILY_NAME } from './wordKinds';

/** What the people of a text are called by for short. One per text. */
export class PeopleNames {
	readonly #fullNames: FullNames;
	/** Also where an organisation's name with the same form was learned first. */
	readonly #byForm = new Map<string, FullName>();
	/** Of their full names. */
	readonly #firstWords = new Set<string>();

	/** @param fullNames to which the people's are added */
	constructor(fullNames: FullNames) {
		this.#fullNames = fullNames;
	}

	/** The given name of `Nguyễn Văn Tám`, the family name of `Kim Jong-un` and `Vladimir Putin`. */
	learn(text: NameText, draft: Draft): void {
		const words: string[] = [];
		let syllables = true;
		for (let token = draft.start; token < draft.end; token++) {
			if (token === draft.start || !text.isPunctuation(token)) {
				words.push(text.form(token));
				syllables &&= text.word(token).isSyllable;
			}
		}
		const count = words.length;
		if (count < 2) {
			return;
		}
		const { compoundsOfTwo } = text.lexicon.pack;
		const name = { full: text.slice(draft.start, draft.end), type: PER };
		this.#firstWords.add(words[0]!);
		const last = words[count - 1]!;
		const lastButOne = words[count - 2]!;
		this.#add(last, last, name);
		const familyFirst = text.is(draft.start, FAMILY_NAME);
		if (compoundsOfTwo && !text.word(draft.start).isSyllable && text.is(draft.end - 1, FAMILY_NAME)) {
			// «Kaity Nguyễn».
			this.#add(words[0]!, words[0]!, name);
		}
		if (compoundsOfTwo && count === 2 && isForeignWord(text, draft.start) && !text.phrase(draft.start, LISTED)) {
			// «Theerathon» in a text on Theerathon Bunmathan: in other countries people are called by the first one.
			this.#add(words[0]!, words[0]!, name);
		}
		if (count > 2 && (familyFirst || (compoundsOfTwo && syllables))) {
			this.#add(`${lastButOne} ${last}`, lastButOne, name);
		}
		if (familyFirst && (!compoundsOfTwo || text.isDash(draft.end - 2) || count === 3)) {
			// In Korean and Chinese names the family name.
			this.#add(words[0]!, words[0]!, name);
		}
	}

	/** Who is called so for short. */
	called(form: string): FullName | undefined {
		return this.#byForm.get(form);
	}

	/** Whether somebody's full name begins with the word. */
	beginsWith(word: string): boolean {
		return this.#firstWords.has(word);
	}

	#add(form: string, firstWord: string, name: FullName): void {
		if (!this.#byForm.has(form)) {
			this.#byForm.set(form, name);
		}
		this.#fullNames.add(form, firstWord, name);
	}
}
