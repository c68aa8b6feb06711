import type { NameText } from './nameText';
import { LISTED, PERSON_VERB } from './phraseKinds';
import { endsLike } from './wordEndings';
import {
	COMMON_WORD,
	DEMONYM,
	FAMILY_NAME,
	FUNCTION_WORD,
	GIVEN_NAME,
	LAST_NAME,
	PARTICLE,
	SEEMING_COMMON,
	ORGANIZATION_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

/** How many occurrences in the corpus weigh as much as the pack's own counts. */
const PRIOR_WEIGHT = 10;
/** A capitalised word after this one at a sentence's start multiplies the odds that both are a name. */
const NEXT_CAPITAL_ODDS = 4;
/** The corpus's counts multiply the odds of a name at a sentence's start by no more. */
const MOST_CORPUS_ODDS = 4;
/** Words without counts: how probably a capital is a name's, inside a sentence and at its start. */
const UNCOUNTED_INSIDE = 0.93;
const UNCOUNTED_AT_START = 0.3;
/** A capital inside a word, or all in capitals. */
const UNUSUAL_SHAPE = 0.9;
/** The same of words that a language's list of common words has, and at a sentence's start of those that it hasn't. */
const KNOWN_COMMON_INSIDE = 0.85;
const KNOWN_COMMON_AT_START = 0.08;
const UNKNOWN_AT_START = 0.75;
const STOP_WORD = 0.02;
const COMMON_AT_START = 0.03;
const LATIN = /^[a-z]{3,}$/u;
/** In letters: people are called Lily. */
const SHORTEST_ADVERB = 5;

/** The probability that the token's capital is a name's: what was counted in the pack and in the corpus, and the place. */
export function nameShare(text: NameText, token: number): number {
	const atStart = text.startsSentence(token);
	if (text.isInitial(token)) {
		return UNCOUNTED_INSIDE;
	}
	const word = text.word(token);
	if ((word.kinds & STOP_CAPITAL) !== 0) {
		return STOP_WORD;
	}
	if (atStart && text.lexicon.knowsWords && isDoubleName(text, token)) {
		return UNCOUNTED_INSIDE;
	}
	// An acronym is no noun with a capital; Vietnamese ones are made of words.
	const casing = text.isTitle(token) || text.lexicon.pack.compoundsOfTwo ? word.casing : undefined;
	let inside = casing ? casing.inside : uncounted(text, token, false);
	let share = atStart ? (casing ? casing.atStart : uncounted(text, token, true)) : inside;
	const known = isParticle(text, token) ? undefined : text.knowledge.casing(word.lower);
	if (known) {
		const total = known.lower + known.upperInside;
		const blended = (known.upperInside + PRIOR_WEIGHT * inside) / (total + PRIOR_WEIGHT);
		share = atStart ? fromOdds(odds(share) * Math.min(MOST_CORPUS_ODDS, odds(blended) / odds(inside))) : blended;
		inside = blended;
	}
	if (atStart && text.continuesLine(token + 1) && text.isCapital(token + 1)) {
		share = fromOdds(odds(share) * NEXT_CAPITAL_ODDS);
	}
	return share;
}

function uncounted(text: NameText, token: number, atStart: boolean): number {
	if (text.is(token, DEMONYM)) {
		return STOP_WORD;
	}
	if (!text.isTitle(token)) {
		return UNUSUAL_SHAPE;
	}
	const { hasCounts, knowsWords } = text.lexicon;
	if (knowsWords && text.is(token, COMMON_WORD) && (atStart || !text.is(token, SEEMING_COMMON))) {
		return atStart ? KNOWN_COMMON_AT_START : KNOWN_COMMON_INSIDE;
	}
	if (!atStart || (hasCounts && !knowsWords) || text.is(token, GIVEN_NAME | FAMILY_NAME)) {
		return UNCOUNTED_INSIDE;
	}
	if (
		text.is(token, FUNCTION_WORD) ||
		(text.standsInLowerCase(token) && !isParticle(text, token)) ||
		(text.lexicon.inflects && text.word(token).isCommonAdjective)
	) {
		return COMMON_AT_START;
	}
	if (text.is(token, LAST_NAME) || (text.lexicon.inflects && LATIN.test(text.lower(token)))) {
		// «Nvidia представила чип».
		return UNUSUAL_SHAPE;
	}
	return knowsWords
		? describesPlural(text, token) || endsLikeAdverb(text, token) || isPluralNoun(text, token)
			? KNOWN_COMMON_AT_START
			: UNKNOWN_AT_START
		: UNCOUNTED_AT_START;
}

/** «De Vries said …»: that it stands in small letters inside of other names says nothing of its capital. */
export function isParticle(text: NameText, token: number): boolean {
	return text.lexicon.pack.titleCase && text.is(token, PARTICLE) && !text.is(token, FUNCTION_WORD | COMMON_WORD);
}

/** «Bean-Hollin», «Tolley-Marsh»: two capitals around a hyphen, of which the language doesn't know one. */
function isDoubleName(text: NameText, token: number): boolean {
	const second = token + 2;
	return (
		text.lexicon.pack.titleCase &&
		text.mark(token + 1) === '-' &&
		text.isGlued(token + 1) &&
		text.isGlued(second) &&
		text.isTitle(second) &&
		!(text.is(token, COMMON_WORD) && text.is(second, COMMON_WORD))
	);
}

/** «Surgeons removed it», but not «Simmons said so». */
function isPluralNoun(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		endsLike('plainPlural', text, token) &&
		!text.hasPossessive(token) &&
		text.followsDirectly(next) &&
		text.isLower(next) &&
		!text.phrase(next, PERSON_VERB)
	);
}

/** «Quietly», but not «Italy». */
function endsLikeAdverb(text: NameText, token: number): boolean {
	return endsLike('adverb', text, token) && text.lower(token).length >= SHORTEST_ADVERB && !text.phrase(token, LISTED);
}

/** «Forensic officers», «Forensic police»: a word that ends like adjectives, before a plural or a body, no verb. */
function describesPlural(text: NameText, token: number): boolean {
	const next = token + 1;
	return (
		text.followsDirectly(next) &&
		text.isLower(next) &&
		endsLike('adjective', text, token) &&
		(text.is(next, ORGANIZATION_ENDING) || endsLike('plural', text, next)) &&
		!text.is(next, FUNCTION_WORD) &&
		!text.phrase(next, PERSON_VERB)
	);
}

function odds(share: number): number {
	const safe = Math.min(0.995, Math.max(0.005, share));
	return safe / (1 - safe);
}

function fromOdds(value: number): number {
	return value / (1 + value);
}
