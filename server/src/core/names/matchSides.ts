import { reason, type Reason } from '../reason';
import { isCountry } from './cuesAfter';
import { isDateline } from './datelines';
import type { Draft } from './draft';
import { SAME_WORDS } from './evidenceKinds';
import type { NameText } from './nameText';
import { PLACE_NAME } from './phraseKinds';
import { isScore } from './scores';
import type { MatchWords } from './sportWords';
import { LOC, ORG, PER } from './types';
import { endsLike } from './wordEndings';
import {
	COMMON_WORD,
	DEMONYM,
	EVENT_ENDING,
	GIVEN_NAME,
	JOINER,
	LAST_NAME,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

/** Different words of matches from which on a text reports on sport. */
const MATCH_WORDS_NEEDED = 3;
/** Between a side's possessive and what it has, with hyphens. */
const LONGEST_POSSESSION = 4;
const SIDE_MARGIN = 1;
/** By several places of the text: other documents, which may be on the town, aren't asked. */
const SURE_SIDE_MARGIN = 2.5;
/** How far a full name is a person's before its last word is a family's. */
const SURE_PERSON = 2;
/** With words of sides beside a name in so many places, it is one in all others that don't say where something is. */
const PLACES_OF_SIDE = 2;

/** `the Brewers`, though without a name's own evidence. */
const NICKNAME_SCORE = 2.5;
/** More digits are a year. */
const LONGEST_SCORE = 3;

const BEFORE_SIDE: Reason = reason('After “{0}”');
const AFTER_SIDE: Reason = reason('Before “{0}”, as who speaks or acts');

/** What a score between two names says of a text, as much as different words of matches. */
const FROM_SCORE = 2;
/** Stands for any score among the words that were found. */
const SCORE = '0-0';
/** From a tally to the side that it is for, in words. */
const LONGEST_TALLY = 7;

/** Tells the sides of a match from the cities and regions that they are called after. One per text. */
export class MatchSides {
	#match: boolean | undefined;
	/** Of names that may be sides', the places where the words beside them are those of sides. */
	readonly #sides = new Map<string, Set<string>>();
	/** The last words of people's full names. */
	readonly #families = new Set<string>();
	/** By lines of nothing but a name and a score. */
	readonly #scored = new Set<string>();

	/** Before any draft is weighed. */
	learn(text: NameText, draft: Draft): void {
		const { start, end, best, score } = draft;
		if (!text.lexicon.pack.titleCase || score <= 0) {
			return;
		}
		if (best === PER && end > start + 1) {
			this.#learnPerson(text, draft);
		}
		if ((best === ORG || mayBeSide(text, draft)) && isBesideSides(text, draft)) {
			const folded = draft.foldedIn(text);
			const places = this.#sides.get(folded) ?? new Set();
			places.add(`${text.lower(start - 1)} ${text.lower(end)}`);
			this.#sides.set(folded, places);
		}
	}

	/** By the family name, and by the first one where the last word is a family name for all that is known. */
	#learnPerson(text: NameText, { start, end, margin }: Draft): void {
		const last = end - 1;
		if (margin >= SURE_PERSON || (margin > 0 && text.is(last, LAST_NAME) && !text.phrase(start, PLACE_NAME))) {
			this.#families.add(text.form(last));
		}
		if (margin > 0 && text.is(last, LAST_NAME) && text.isTitle(start)) {
			this.#families.add(text.form(start));
		}
	}

	/** In several places among words of sides, and called like nobody else. */
	#isSide(text: NameText, draft: Draft): boolean {
		return (
			this.#sides.size > 0 &&
			(this.#sides.get(draft.foldedIn(text))?.size ?? 0) >= PLACES_OF_SIDE &&
			mayBeSide(text, draft) &&
			!this.#families.has(text.form(draft.end - 1)) &&
			!(text.followsDirectly(draft.start) && isOf('placing', text, draft.start - 1)) &&
			!isTownItself(text, draft.start) &&
			!isDateline(text, draft.start, draft.end) &&
			this.#isMatch(text)
		);
	}

	/** `Harrowmere beat Stoneleigh by two wickets`: a place, or a word that no list knows, among words of matches. */
	weigh(text: NameText, draft: Draft): void {
		const { start, end, best } = draft;
		if (text.lexicon.pack.titleCase && best === PER && !draft.fixed && draft.score > 0 && this.#isScored(text, draft)) {
			draft.weigh(ORG, Math.max(draft.margin, 0) + SIDE_MARGIN, SAME_WORDS);
			return;
		}
		if (text.lexicon.pack.titleCase && isNickname(text, draft) && this.#isMatch(text)) {
			draft.weigh(
				ORG,
				Math.max(-draft.score, 0) + NICKNAME_SCORE + (best === ORG ? 0 : Math.max(draft.margin, 0)),
				BEFORE_SIDE,
				start - 1,
				start,
			);
			return;
		}
		if (best === LOC && isTownItself(text, start) && this.#sides.has(draft.foldedIn(text))) {
			draft.fixed = true;
			return;
		}
		if (this.#isSide(text, draft) || isClubOfTerritory(text, draft)) {
			draft.weigh(ORG, Math.max(draft.margin, 0) + SURE_SIDE_MARGIN, SAME_WORDS);
			return;
		}
		if (
			!text.lexicon.pack.titleCase ||
			!mayBeSide(text, draft) ||
			draft.score <= 0 ||
			(end === start + 1 && this.#families.has(text.form(start)))
		) {
			return;
		}
		const before = best === LOC ? sideBefore(text, start) : start;
		const after =
			before < start ? end : best === LOC ? sideAfter(text, start, end, true) : pluralAfter(text, start, end);
		if ((before < start || after > end) && this.#isMatch(text)) {
			const weight = Math.max(draft.margin, 0) + SIDE_MARGIN;
			if (before < start) {
				draft.weigh(ORG, weight, BEFORE_SIDE, before, start);
			} else {
				draft.weigh(ORG, weight, AFTER_SIDE, end, after);
			}
		}
	}

	/** `Harrowmere 1-11`: one word that a line has with a score alone, there and further on. */
	#isScored(text: NameText, draft: Draft): boolean {
		const { start, end } = draft;
		if (end !== start + 1 || text.is(start, GIVEN_NAME)) {
			return false;
		}
		if (!text.continuesLine(start) && isScore(text, end) && text.followsDirectly(end) && !text.continuesLine(end + 3)) {
			this.#scored.add(draft.foldedIn(text));
		}
		return this.#scored.has(draft.foldedIn(text));
	}

	/** Looked for in texts with a candidate alone. */
	#isMatch(text: NameText): boolean {
		const words = text.lexicon.pack.matchWords;
		if (!words) {
			return false;
		}
		if (this.#match === undefined) {
			const found = new Set<string>();
			let weight = 0;
			for (let token = 0; token < text.count && weight < MATCH_WORDS_NEEDED; token++) {
				if (!found.has(SCORE) && isScore(text, token) && isBetweenNames(text, token)) {
					found.add(SCORE);
					weight += FROM_SCORE;
				}
				const word = text.isLower(token) ? text.lower(token) : '';
				const share = words.sure.has(word) ? 1 : words.contests.has(word) ? 0.5 : 0;
				if (share > 0 && !found.has(word)) {
					found.add(word);
					weight += share;
				}
			}
			this.#match = weight >= MATCH_WORDS_NEEDED;
		}
		return this.#match;
	}
}

/** `Harrowmere 2-1 Stoneleigh` */
function isBetweenNames(text: NameText, score: number): boolean {
	const next = score + 3;
	return text.followsDirectly(score) && text.isTitle(score - 1) && text.followsDirectly(next) && text.isTitle(next);
}

/** `the ground of Harrowmere Town`: a club, whatever else the text reports on. */
function isClubOfTerritory(text: NameText, { start, end, best, score }: Draft): boolean {
	return (
		best === LOC &&
		score > 0 &&
		end > start + 1 &&
		text.lexicon.pack.titleCase &&
		isOf('territories', text, end - 1) &&
		text.followsDirectly(start) &&
		text.isOf(start - 1) &&
		text.followsDirectly(start - 1) &&
		isOf('ofClub', text, start - 2)
	);
}

/** `the town of Harrowmere` */
function isTownItself(text: NameText, start: number): boolean {
	return text.followsDirectly(start) && text.isOf(start - 1) && isOf('towns', text, start - 2);
}

/** A place, or one word that nobody is called by for all that is known. Countries play too, and stay countries. */
function mayBeSide(text: NameText, { start, end, best, fixed }: Draft): boolean {
	return (
		(best === LOC
			? !isCountry(text, start)
			: best === PER && !fixed && end === start + 1 && !text.is(start, GIVEN_NAME)) && !text.is(start, DEMONYM)
	);
}

function isBesideSides(text: NameText, { start, end, best }: Draft): boolean {
	return (
		sideBefore(text, start) < start ||
		sideAfter(text, start, end, best === LOC) > end ||
		(text.followsDirectly(end) &&
			((isScore(text, end) && !text.hasPossessive(end - 1)) ||
				isOf('contestAfter', text, text.lower(end) === 'to' && text.followsDirectly(end + 1) ? end + 1 : end))) ||
		(text.followsDirectly(start) && text.key(start - 1) === 'on' && isOf('taking', text, start - 2))
	);
}

/** First token of the words before a side; `start` where there are none. */
function sideBefore(text: NameText, start: number): number {
	if (!text.followsDirectly(start)) {
		return start;
	}
	if (text.isNumber(start - 1) && text.mark(start - 2) === '.' && text.key(start - 3) === 'no') {
		// «No. 3 Harrowmere»
		return start - 3;
	}
	if (!text.isLower(start - 1)) {
		return start;
	}
	const before = text.lower(start - 1);
	const direct = text.followsDirectly(start - 1);
	if (isOf('deeds', text, start - 1) || (isOf('ranked', text, start - 1) && text.isDash(start - 2))) {
		return start - 1;
	}
	if (before === 'for' && direct) {
		return isOf('doneFor', text, start - 2) ? start - 2 : tallyBefore(text, start - 1);
	}
	if ((before === 'from' || before === 'to') && direct) {
		const passed = before === 'from' ? 'takenFrom' : 'passedTo';
		return isOf(passed, text, start - 2) ? start - 2 : start;
	}
	const pairs = text.lexicon.pack.matchWords?.beforeSides;
	return direct && pairs?.has(`${text.lower(start - 2)} ${before}`) ? start - 2 : start;
}

/** `19 points and 14 rebounds for Harrowmere`: the nearest thing that is counted in matches; `preposition + 1` where there is none. */
function tallyBefore(text: NameText, preposition: number): number {
	if (text.isNumber(preposition - 1)) {
		return preposition - 1;
	}
	for (let token = preposition - 1; token > preposition - LONGEST_TALLY && text.followsDirectly(token); token--) {
		if (text.isNumber(token - 1) && isOf('tallies', text, token)) {
			return token;
		}
	}
	return preposition + 1;
}

/**
 * The token after the words behind a side; `end` where there are none.
 *
 * @param town whether it is a place, which people aren't told from by points and by what they did
 */
function sideAfter(text: NameText, start: number, end: number, town: boolean): number {
	if (!text.followsDirectly(end)) {
		return end;
	}
	const verb = isOf('auxiliaries', text, end) && text.followsDirectly(end + 1) ? end + 1 : end;
	if (verb > end && isOf('ownDeeds', text, verb)) {
		return verb + 1;
	}
	if (text.isLower(end)) {
		if (
			isOf('ownDeeds', text, end) ||
			isOf('sideNouns', text, end) ||
			(town && (isOf('plurals', text, end) || isPast(text, start, end)))
		) {
			return end + 1;
		}
	}
	if (town && opensTally(text, end) && !isPlacedBefore(text, start)) {
		return end + 1;
	}
	if (town && text.hasPossessive(end - 1) && text.is(end, GIVEN_NAME) && text.isTitle(end)) {
		// «Harwick’s Ann Hobbs».
		return end + 1;
	}
	if (text.hasPossessive(end - 1)) {
		for (let token = end; token < end + LONGEST_POSSESSION && text.continuesLine(token); token++) {
			if (text.isLower(token) && isOf('sideNouns', text, token)) {
				return token + 1;
			}
		}
	}
	return end;
}

/** `Harwick reached 372`: towns do little, and what is done to them is told otherwise. */
function isPast(text: NameText, start: number, verb: number): boolean {
	return (
		endsLike('past', text, verb) &&
		!isOf('participles', text, verb) &&
		text.mark(start - 1) !== ',' &&
		!isPlacedBefore(text, start)
	);
}

function isPlacedBefore(text: NameText, start: number): boolean {
	return text.followsDirectly(start) && (isOf('placing', text, start - 1) || isOf('placingCountry', text, start - 1));
}

/** `Harwick 296`, `Harwick 429-7`, `Harwick 83 and 174`, `Harwick 22 points`: what a side has. */
function opensTally(text: NameText, at: number): boolean {
	const next = at + 1;
	return (
		text.isNumber(at) &&
		text.lengthOf(at) <= LONGEST_SCORE &&
		(!text.continuesLine(next) ||
			text.isPunctuation(next) ||
			(text.isNumber(next + 1) && isOf('tallyJoiners', text, next)) ||
			isOf('tallies', text, next))
	);
}

/** `the Brewers`: players as they are called together, behind their article. */
function isNickname(text: NameText, { start, end, best, fixed }: Draft): boolean {
	return (
		end === start + 1 &&
		!fixed &&
		best !== LOC &&
		text.isTitle(start) &&
		text.followsDirectly(start) &&
		text.isThe(start - 1) &&
		endsLike('plural', text, start) &&
		!text.hasPossessive(start) &&
		!text.is(start, DEMONYM | EVENT_ENDING | PLACE_ENDING | STOP_CAPITAL) &&
		text.is(start, COMMON_WORD) &&
		!text.standsInLowerCase(start)
	);
}

/** `Stoneleigh were bowled out`: of one word a plural, which no person is. */
function pluralAfter(text: NameText, start: number, end: number): number {
	const plural = text.followsDirectly(end) && text.isLower(end) && isOf('plurals', text, end);
	return plural && !text.is(start - 1, JOINER) ? end + 1 : end;
}

/** Whether the token is one of the language's words for matches of this kind. */
function isOf(kind: keyof MatchWords, text: NameText, token: number): boolean {
	return text.lexicon.pack.matchWords?.[kind].has(text.lower(token)) === true;
}
