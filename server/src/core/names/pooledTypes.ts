import type { Draft } from './draft';
import { COUNTED_WEIGHT, SAME_WORDS } from './evidenceKinds';
import { areForeignWords } from './foreignWords';
import type { NameText } from './nameText';
import { COMPANY_HEAD, COUNTED, ORGANIZATION_CUE, PERSON_VERB, PLACE_PREPOSITION } from './phraseKinds';
import { isCalled } from './standsBehind';
import { isInPlace } from './townCases';
import { LOC, ORG, PER } from './types';
import {
	COMMON_WORD,
	COMPANY_ENDING,
	DEMONYM,
	EVENT_ENDING,
	GIVEN_NAME,
	JOINER,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
} from './wordKinds';

/** More places of one name say no more than these. */
const MOST_PLACES = 4;
/** How much of what a name's own words say is left out of its further places, which say it again. */
const SAID_AGAIN = 0.5;
/** What full names say of a family name at most, and the other way round. */
const MOST_FROM_FULL_NAMES = 4;
const MOST_FROM_FAMILY_NAME = 2;
/** Of one word that stands in several places and in no full name, as newspapers call nobody; the more places, the less. */
const NEVER_IN_FULL = -1;
const NEVER_IN_FULL_PER_PLACE = -0.4;
const MOST_NEVER_IN_FULL = -2.5;
const LONGEST_PERSON = 4;
/** What a town's body says of the town. */
const FROM_BODY = 2;
/** Places in which a common word stands for somebody, in one of which he acts; what they say of the full name. */
const FEWEST_ALONE = 2;
const FROM_ALONE = 2;
/** A given name that heads a place and stands behind a word before places is that place; the first word of a company of two fields is the company. */
const FROM_HEAD = 5;

interface Pool {
	readonly sums: number[];
	/** What the name's own words say, as often as it stands somewhere. */
	readonly inside: number[];
	places: number;
	readonly contexts: Set<string>;
}

/**
 * What all places of a name in one document say on its type, each place by itself being open to doubt: `Rioland` is a
 * person where it only opens a sentence, as it speaks elsewhere. For languages with weights for that; in
 * Vietnamese, whose own names are made of the same few syllables, for foreign words alone.
 */
export class PooledTypes {
	readonly #pools = new Map<string, Pool>();
	/** How far full names are people's, by their last word. */
	readonly #families = new Map<string, number>();
	/** Last words of two, of which the first is no common one: somebody's full name, though it looks like something else. */
	readonly #doubtfulFamilies = new Set<string>();
	/** First words of full names, by which people are called in some countries. */
	readonly #first = new Set<string>();
	readonly #towns = new Set<string>();
	/** Given names that places begin with, that stand alone behind what places stand behind, and that people have with another name. */
	readonly #headed = new Set<string>();
	readonly #placed = new Set<string>();
	readonly #people = new Set<string>();
	readonly #companies = new Set<string>();
	/** Common words, and whether somebody is called by them alone. */
	readonly #somebody = new Map<string, boolean>();
	/** Foreign names of several words that stand right behind `công ty` somewhere. */
	readonly #foreignCompanies = new Set<string>();

	add(text: NameText, draft: Draft): void {
		this.#learnTown(text, draft);
		this.#learnGivenName(text, draft);
		if (isCompanyOfTwoFields(text, draft)) {
			this.#companies.add(text.form(draft.start));
		}
		if (!isOpen(text, draft)) {
			return;
		}
		if (mayHaveCommonFamilyName(text, draft) && this.#isSomebody(text, draft.end - 1)) {
			draft.weigh(PER, draft.behind(PER) + FROM_ALONE, SAME_WORDS);
		}
		const folded = draft.foldedIn(text);
		if (isBehindCompany(text, draft)) {
			this.#foreignCompanies.add(folded);
		}
		const pool = this.#pools.get(folded);
		const leans = draft.leans();
		// Where names have few places, each of them counts.
		const context = text.lexicon.pack.titleCase ? contextOf(text, draft) : undefined;
		if (!pool) {
			const contexts = new Set(context === undefined ? [] : [context]);
			this.#pools.set(folded, { sums: leans, inside: [...(draft.inside ?? [])], places: 1, contexts });
		} else if (context === undefined || !pool.contexts.has(context)) {
			leans.forEach((lean, type) => (pool.sums[type]! += lean));
			draft.inside?.forEach((lean, type) => (pool.inside[type]! += lean));
			const counted = draft.counted && text.lexicon.pack.compoundsOfTwo ? text.phrase(draft.start, COUNTED) : undefined;
			if (counted) {
				// What other texts call it is said once, however often it stands here.
				pool.sums[counted.type]! -= COUNTED_WEIGHT;
			}
			pool.places++;
			if (context !== undefined) {
				pool.contexts.add(context);
			}
		}
		if (!mayBePerson(text, draft)) {
			return;
		}
		const family = text.form(draft.end - 1);
		if (draft.best === PER) {
			this.#families.set(family, (this.#families.get(family) ?? 0) + draft.margin);
			this.#first.add(text.form(draft.start));
		} else if (draft.end === draft.start + 2 && !text.is(draft.start, COMMON_WORD | DEMONYM)) {
			this.#doubtfulFamilies.add(family);
		}
	}

	/** `Harrowmere` of `Harrowmere Council` and `Harrowmere Road`. */
	#learnTown(text: NameText, { start, end, best, score }: Draft): void {
		const last = end - 1;
		if (
			score > 0 &&
			end > start + 1 &&
			text.lexicon.pack.titleCase &&
			text.isTitle(start) &&
			!text.is(start, GIVEN_NAME | COMMON_WORD | DEMONYM) &&
			((best === LOC && end === start + 2 && text.is(last, PLACE_ENDING)) ||
				(best === ORG && text.lexicon.pack.endingWords?.municipal.has(text.key(last)) === true))
		) {
			this.#towns.add(text.form(start));
		}
	}

	/** `Jasper` of `Jasper National Park`, `in Jasper`, and of `Jasper Hobbs`. */
	#learnGivenName(text: NameText, { start, end, best, score }: Draft): void {
		if (score <= 0 || !text.is(start, GIVEN_NAME) || !text.lexicon.pack.titleCase) {
			return;
		}
		const form = text.form(start);
		if (end === start + 1) {
			// People are spoken to and heard from as well.
			if (text.key(start - 1) === 'in' || text.cueBefore(start, PLACE_PREPOSITION)) {
				this.#placed.add(form);
			}
		} else if (best === PER) {
			this.#people.add(form);
		} else if (best === LOC && text.is(end - 1, PLACE_ENDING) && text.is(start + 1, COMMON_WORD | PLACE_ENDING)) {
			this.#headed.add(form);
		}
	}

	/** Whether the word stands for somebody by itself, and acts: a common word is nobody's name before. */
	#isSomebody(text: NameText, last: number): boolean {
		const word = text.lower(last);
		let known = this.#somebody.get(word);
		if (known === undefined) {
			let places = 0;
			let acts = false;
			for (let token = 0; token < text.count; token++) {
				if (text.isTitle(token) && text.lower(token) === word && !text.isCapital(token - 1)) {
					const acting = isActing(text, token);
					acts ||= acting;
					places += acting || !text.startsSentence(token) ? 1 : 0;
				}
			}
			known = acts && places >= FEWEST_ALONE;
			this.#somebody.set(word, known);
		}
		return known;
	}

	applyTo(text: NameText, draft: Draft): void {
		if (!isOpen(text, draft) || (draft.best === LOC && isInPlace(text, draft))) {
			return;
		}
		const pool = this.#pools.get(draft.foldedIn(text));
		if (pool && pool.places > 1) {
			const share = Math.min(pool.places, MOST_PLACES) / pool.places;
			const again = SAID_AGAIN * (1 / pool.places - share);
			draft
				.leans()
				.forEach((own, type) => draft.lean(type, pool.sums[type]! * share + (pool.inside[type] ?? 0) * again - own));
		}
		if (this.#foreignCompanies.has(draft.foldedIn(text)) && !isCalled(text, draft.start)) {
			draft.weigh(ORG, (draft.best === ORG ? 0 : draft.margin) + FROM_HEAD, SAME_WORDS);
			return;
		}
		if (draft.end === draft.start + 1) {
			const form = text.form(draft.start);
			draft.lean(LOC, this.#towns.has(form) ? FROM_BODY : 0);
			if (this.#headed.has(form) && this.#placed.has(form) && !this.#people.has(form)) {
				draft.weigh(LOC, FROM_HEAD, SAME_WORDS);
			} else if (this.#companies.has(form)) {
				draft.weigh(ORG, FROM_HEAD, SAME_WORDS);
			}
			const lead = this.#families.get(form) ?? 0;
			draft.lean(PER, Math.min(lead, MOST_FROM_FULL_NAMES));
			const mayHaveFullName = lead > 0 || this.#doubtfulFamilies.has(form) || text.is(draft.start, GIVEN_NAME);
			if (!mayHaveFullName && pool && pool.places > 1 && text.lexicon.pack.titleCase) {
				draft.lean(PER, this.#first.has(form) ? NEVER_IN_FULL : neverInFull(pool.places));
			}
		} else if (mayBePerson(text, draft)) {
			const sums = this.#pools.get(text.form(draft.end - 1))?.sums;
			const lead = sums ? sums[PER]! - Math.max(...sums.slice(PER + 1)) : 0;
			draft.lean(PER, Math.min(Math.max(lead, 0), MOST_FROM_FAMILY_NAME));
		}
	}
}

function neverInFull(places: number): number {
	return Math.max(Math.min(places * NEVER_IN_FULL_PER_PLACE, NEVER_IN_FULL), MOST_NEVER_IN_FULL);
}

/** `Tovik Mining and Construction Company`: behind a first word that no town has for a name, nothing but two fields of trade. */
function isCompanyOfTwoFields(text: NameText, { start, end, best }: Draft): boolean {
	let joined = false;
	for (let token = start + 1; token < end - 1; token++) {
		if (!text.is(token, COMMON_WORD | JOINER)) {
			return false;
		}
		joined ||= text.isLower(token);
	}
	return (
		joined &&
		best === ORG &&
		text.is(end - 1, COMPANY_ENDING) &&
		!text.is(start, GIVEN_NAME | COMMON_WORD | DEMONYM) &&
		text.lexicon.pack.counted?.typeOfName?.(text.lower(start), 1) !== 'LOC'
	);
}

/** The words beside it: what a page says twice, as headlines of other articles, says no more than once. */
function contextOf(text: NameText, { start, end }: Draft): string {
	return `${text.lower(start - 2)} ${text.lower(start - 1)} ${text.lower(end)} ${text.lower(end + 1)}`;
}

function isOpen(text: NameText, draft: Draft): boolean {
	const { fixed, score } = draft;
	const { likelihood, compoundsOfTwo } = text.lexicon.pack;
	return (
		!fixed &&
		score > 0 &&
		likelihood !== undefined &&
		(!compoundsOfTwo || areForeignWords(text, draft.start, draft.end))
	);
}

/** «công ty Rivola Dash», then «Ảnh: Rivola Dash»: several foreign words, of which the first is given to nobody, right behind the word for a company. */
function isBehindCompany(text: NameText, { start, end, best }: Draft): boolean {
	const behind =
		best === ORG &&
		end > start + 1 &&
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(start) &&
		!text.is(start, GIVEN_NAME);
	const cue = behind ? text.cueBefore(start, ORGANIZATION_CUE) : undefined;
	return cue !== undefined && text.phrase(start - cue.length, COMPANY_HEAD) !== undefined;
}

/** `Ellan Roof`: taken for something else than a person by a common word, which may be the family name. */
function mayHaveCommonFamilyName(text: NameText, draft: Draft): boolean {
	const { start, end, best } = draft;
	return (
		best !== PER &&
		end === start + 2 &&
		text.lexicon.pack.titleCase &&
		text.is(end - 1, COMMON_WORD) &&
		!text.is(start, COMMON_WORD | DEMONYM) &&
		mayBePerson(text, draft)
	);
}

/** `Roof said`, `Roof, who`. */
function isActing(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.phrase(next, PERSON_VERB) !== undefined ||
		(text.mark(next) === ',' && text.lexicon.pack.likelihood?.after.get(text.lower(next + 1)) === 'who')
	);
}

/** Two words and more with a capital each, of which the last one is no body's, place's or event's. */
function mayBePerson(text: NameText, { start, end }: Draft): boolean {
	return (
		end > start + 1 &&
		end - start <= LONGEST_PERSON &&
		text.isTitle(start) &&
		text.isTitle(end - 1) &&
		!text.is(end - 1, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING)
	);
}
