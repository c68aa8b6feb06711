import { ClubNames } from './clubNames';
import { CompanyNames } from './companyNames';
import type { Draft } from './draft';
import { areForeignWords } from './foreignWords';
import { type FullName, FullNames } from './fullNames';
import { isOwnBody } from './headWords';
import type { NameText } from './nameText';
import { PeopleNames } from './peopleNames';
import { EVENT_HEAD, INNER, LISTED_PLACE, NAMING_HEAD, PLACE_HEAD } from './phraseKinds';
import { isPlaced } from './standsBehind';
import { teamBefore } from './teams';
import { LOC, MISC, ORG, PER } from './types';
import { COMMON_WORD, JOINER, STOP_CAPITAL } from './wordKinds';

/** Evidence that is strong enough to speak for the same words elsewhere. */
export const STRONG_SCORE = 2;
export const STRONG_MARGIN = 1;
const STRONG_SCORE_OF_FULL_NAME = 1;
/** What was only counted speaks for others with more evidence beside the counts. */
const COUNTED_SCORE = 4;
const WEAK_SCORE = 0.5;
/** What one mention speaks for its type at most, where weights of mentions are added up. */
const MOST_OF_ONE = 3;
/** Below it, a syllable is half of a word. */
const LEAST_OF_SYLLABLE = -5.5;

/** What the strong mentions of one document say: for each name in lower case the weight of each type, and what is called so for short. */
export class DocumentNames {
	readonly #votes = new Map<string, number[]>();
	readonly #syllables = new Set<string>();
	readonly #weak = new Map<string, number>();
	readonly #fullNames = new FullNames();
	readonly #people = new PeopleNames(this.#fullNames);
	readonly #companies = new CompanyNames(this.#fullNames);
	readonly #clubs = new ClubNames();
	/** Places of one word that the text has behind words before places; in a language that writes titles as sentences, all that it has behind places' heads. */
	readonly #placed = new Set<string>();
	/** The first words of strong ones. */
	readonly #firstWords = new Set<string>();
	/** `Milton` of `Hurricane Milton`. */
	readonly #storms = new Set<string>();
	/** Names of several words inside sentences, however weak what else speaks for them: only a name has its capitals there. */
	readonly #insideSentences = new Map<string, number>();

	learn(text: NameText, draft: Draft, boilerplate = false): void {
		if (
			draft.best === LOC &&
			(text.lexicon.pack.titleCase
				? draft.end === draft.start + 1 && isSomewhere(text, draft)
				: text.cueBefore(draft.start, PLACE_HEAD) !== undefined)
		) {
			this.#placed.add(draft.foldedIn(text));
		}
		if (draft.best === ORG && teamBefore(text, draft.start)) {
			// The place itself is meant elsewhere.
			return;
		}
		if (!boilerplate && isInsideSentence(text, draft)) {
			this.#insideSentences.set(draft.foldedIn(text), draft.best);
		}
		if (this.#isRepeatedSyllable(text, draft)) {
			this.#addVote(text, draft, PER, STRONG_MARGIN);
			return;
		}
		if (
			draft.score < WEAK_SCORE ||
			draft.margin < STRONG_MARGIN ||
			(draft.counted && draft.score < COUNTED_SCORE && !isBody(draft))
		) {
			return;
		}
		const folded = draft.foldedIn(text);
		if (draft.score < (isForeignFullName(text, draft) ? STRONG_SCORE_OF_FULL_NAME : STRONG_SCORE)) {
			// Weak evidence in several places is as good as strong evidence in one.
			const sum = (this.#weak.get(folded) ?? 0) + draft.score;
			this.#weak.set(folded, sum);
			if (sum < STRONG_SCORE) {
				return;
			}
		}
		const { best } = draft;
		if (!this.#addVote(text, draft, best, text.lexicon.pack.compoundsOfTwo ? Math.min(draft.margin, MOST_OF_ONE) : 1)) {
			return;
		}
		if (draft.fixed && text.lexicon.pack.compoundsOfTwo && (best === ORG || best === MISC)) {
			this.#learnHead(text, draft);
		}
		if (best === PER) {
			this.#people.learn(text, draft);
		} else if (best === ORG) {
			this.#companies.learn(text, draft);
			this.#clubs.learn(text, draft, boilerplate);
		} else if (best === MISC && text.word(draft.start).hasDigit) {
			this.#learnWithoutNumber(text, draft);
		} else if (best === MISC) {
			this.#learnStorm(text, draft);
		}
	}

	/** Whether it is the name's first one. */
	#addVote(text: NameText, draft: Draft, type: number, weight: number): boolean {
		const folded = draft.foldedIn(text);
		const votes = this.#votes.get(folded);
		if (votes) {
			votes[type]! += weight;
			return false;
		}
		const first = [0, 0, 0, 0];
		first[type] = weight;
		this.#votes.set(folded, first);
		this.#firstWords.add(text.form(draft.start));
		return true;
	}

	/** «Khoán»: one syllable with a capital in two places where no sentence begins, and nowhere in lower case. */
	#isRepeatedSyllable(text: NameText, draft: Draft): boolean {
		const { start, end, score } = draft;
		if (
			end !== start + 1 ||
			score <= LEAST_OF_SYLLABLE ||
			score >= WEAK_SCORE ||
			!text.lexicon.pack.compoundsOfTwo ||
			!text.isTitle(start) ||
			text.startsSentence(start) ||
			text.is(start, STOP_CAPITAL) ||
			(text.phrase(start, INNER)?.length ?? 1) > 1 ||
			isOwnBody(text, start) ||
			// «giải Nhì», twice
			text.lexicon.pack.numberWords?.prizeCues.has(text.lower(start - 1)) ||
			text.standsInLowerCase(start)
		) {
			return false;
		}
		const form = text.form(start);
		const known = this.#syllables.has(form);
		this.#syllables.add(form);
		return known;
	}

	/** The type that most strong mentions have; undefined for a name that stands nowhere else. */
	typeOf(folded: string): number | undefined {
		const votes = this.#votes.get(folded);
		if (!votes) {
			return undefined;
		}
		let best = 0;
		for (let type = 1; type < 4; type++) {
			best = votes[type]! > votes[best]! ? type : best;
		}
		return best;
	}

	/** The type of the same words inside a sentence, where they stand at the start of one; undefined where they don't stand in any. */
	typeInside(folded: string): number | undefined {
		return this.#insideSentences.get(folded);
	}

	/** Whether a storm of the text is called so: `Milton` of `Hurricane Milton`. */
	isStorm(folded: string): boolean {
		return this.#storms.has(folded);
	}

	/** Whether any strong mention of the name has the type. */
	hasType(folded: string, type: number): boolean {
		return (this.#votes.get(folded)?.[type] ?? 0) > 0;
	}

	/** The full name that `folded` is a part of. */
	fullName(folded: string): FullName | undefined {
		return this.#fullNames.get(folded);
	}

	/** Somebody's full name that `folded` is a part of, where a company is called so as well: by its founder. */
	founderOf(folded: string): FullName | undefined {
		return this.#companies.isOwnName(folded) ? this.#people.called(folded) : undefined;
	}

	/** Whether a company is called so behind what it deals in: «Hoàng Lan» in a text on «Công ty Sữa Hoàng Lan». */
	isNameBehindTrade(folded: string): boolean {
		return this.#companies.isNameBehindTrade(folded);
	}

	/** The company that is called by its first word, where nobody in the text is. */
	companyCalled(form: string): FullName | undefined {
		const company = this.#companies.beginningWith(form);
		return company && !this.#people.called(form) && !this.#people.beginsWith(form) ? company : undefined;
	}

	/** The club that is called by this word, and whether somebody in the text is, too. */
	clubCalled(form: string): { readonly club: FullName; readonly isPerson: boolean } | undefined {
		const club = this.#clubs.called(form);
		return club && { club, isPerson: this.#people.called(form) !== undefined };
	}

	/** Whether a club of the text has this town, province or city in its name. */
	isClubTown(folded: string): boolean {
		return this.#clubs.isTown(folded);
	}

	/** Whether the text has something in the place, or of it. */
	standsInPlaces(folded: string): boolean {
		return this.#placed.has(folded);
	}

	/** The type of a name or of what it is short for. */
	typeOfAny(folded: string): number | undefined {
		return this.typeOf(folded) ?? this.fullName(folded)?.type;
	}

	/** Whether any of the names or short forms begins with the word. */
	beginsWith(form: string): boolean {
		return this.#firstWords.has(form) || this.#fullNames.beginsWith(form);
	}

	/** `Max` of `737 Max 9`, `Lakeside Air Show` of `15th Lakeside Air Show`. */
	#learnWithoutNumber(text: NameText, draft: Draft): void {
		let { start, end } = draft;
		while (start < end && !text.isTitle(start)) {
			start++;
		}
		while (end > start && !text.isTitle(end - 1)) {
			end--;
		}
		if (start < end && text.lexicon.pack.titleCase) {
			const form = text.folded(start, end);
			this.#fullNames.add(form, text.form(start), { full: text.slice(draft.start, draft.end), type: MISC });
		}
	}

	#learnStorm(text: NameText, { start, end }: Draft): void {
		const name = end - 1;
		const kind = name - 1;
		if (
			kind >= start &&
			text.lexicon.pack.titleCase &&
			text.lexicon.pack.eventWords?.storms.has(text.key(kind)) === true &&
			text.isTitle(name) &&
			!text.is(name, COMMON_WORD)
		) {
			this.#storms.add(text.folded(name, end));
		}
	}

	/** `Liên hiệp` of `Liên hiệp các tổ chức hữu nghị Việt Nam`. */
	#learnHead(text: NameText, { start, end, best }: Draft): void {
		const short = start + 2;
		if (short < end && text.isTitle(start) && text.isLower(start + 1) && text.phrase(start, NAMING_HEAD | EVENT_HEAD)) {
			this.#fullNames.add(text.folded(start, short), text.form(start), { full: text.slice(start, end), type: best });
		}
	}
}

/** What a list says of several words at once is as good as any other evidence. */
function isBody({ start, end, best }: Draft): boolean {
	return best === ORG && end > start + 1;
}

/** «Emeka Adeyemi đá», where a sentence begins: two foreign words with a capital each are a name, whatever asks for the first one. */
function isForeignFullName(text: NameText, draft: Draft): boolean {
	const { start, end, best } = draft;
	const isInText = end > start + 1 && text.continuesLine(end);
	return best === PER && isInText && text.lexicon.pack.compoundsOfTwo && areForeignWords(text, draft.start, draft.end);
}

/** «and Harwood State beat»: words with a capital each, where no sentence begins. */
function isInsideSentence(text: NameText, { start, end, score }: Draft): boolean {
	return (
		score > 0 &&
		end > start + 1 &&
		text.lexicon.pack.titleCase &&
		text.followsDirectly(start) &&
		text.isLower(start - 1) &&
		!text.startsSentence(start)
	);
}

/** `in Jordan`, `Syria and Jordan`, `Amman, Jordan`. */
function isSomewhere(text: NameText, { start }: Draft): boolean {
	const before = start - 1;
	const joined = text.is(before, JOINER) || text.mark(before) === ',';
	return (
		isPlaced(text, start) ||
		(joined && text.continuesLine(start) && text.phrase(before - 1, LISTED_PLACE) !== undefined)
	);
}
