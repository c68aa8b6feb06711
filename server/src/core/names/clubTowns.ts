import { isCountry } from './cuesAfter';
import type { Draft } from './draft';
import { SAME_WORDS } from './evidenceKinds';
import type { NameText } from './nameText';
import { isSideOfFixture } from './fixtures';
import { isScore } from './scores';
import { areSyllables, isForeignWord } from './foreignWords';
import {
	CLUB_CUE,
	CREDIT_CUE,
	HONORIFIC,
	LISTED,
	ORGANIZATION_CUE,
	PLACE_CUE,
	PLACE_HEAD,
	PLACE_PREPOSITION,
	SOURCE_WORD,
} from './phraseKinds';
import { CLUB_TOWN } from './ruleLists';
import { LOC, ORG, PER } from './types';
import { JOINER, ORGANIZATION_ENDING } from './wordKinds';

/** Different words of sport and clubs from which on a text is on sport. */
const SIGNS_NEEDED = 2;
/** From which on a foreign word alone is a player rather than a body. */
const SIGNS_FOR_PLAYERS = 4;
const MARGIN = 1;
/** How far a word alone is a body's with nothing beside it that says so. */
const MOST_OF_WORD = 2;

/** Tells a club or a team from the city, province or country by whose name alone news call it, `Barcelona`, `Nam Định`, in texts on sport. One per text. */
export class ClubTowns {
	readonly #clubs = new Set<string>();
	/** Whom a club met, by the verb before them and the score behind. */
	readonly #opponents = new Set<string>();
	#signs: number | undefined;

	/**
	 * Before any draft is weighed.
	 *
	 * @param before the draft before this one
	 */
	learn(text: NameText, draft: Draft, before: Draft | undefined): void {
		const { start, best, fixed } = draft;
		if (text.lexicon.pack.sportWords && best !== LOC && !fixed && isOpponentOfClub(text, draft, before)) {
			this.#opponents.add(draft.foldedIn(text));
		}
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

	/** @param before the draft before this one */
	weigh(text: NameText, draft: Draft, before: Draft | undefined, boilerplate: boolean): void {
		const { start, end, best, fixed } = draft;
		if (!text.lexicon.pack.sportWords) {
			return;
		}
		if (
			best === LOC &&
			fixed &&
			!isCountry(text, start) &&
			isSideOfFixture(text, draft) &&
			this.#signsOfSport(text) >= SIGNS_NEEDED
		) {
			draft.weigh(ORG, draft.margin + MARGIN, SAME_WORDS);
		} else if (mayBePlayer(text, draft) && this.#signsOfSport(text) >= SIGNS_FOR_PLAYERS) {
			// «giấc mơ Theerathon»: clubs are listed, players from abroad aren't.
			draft.lean(PER, draft.margin + MARGIN);
		} else if (
			(best === LOC || (best === PER && !fixed)) &&
			end === start + 1 &&
			text.isIn(start, CLUB_TOWN) &&
			!isPlaceItself(text, start, end) &&
			this.#signsOfSport(text) >= SIGNS_NEEDED
		) {
			draft.weigh(ORG, Math.max(draft.margin, 0) + MARGIN, SAME_WORDS);
		} else if (
			(isTeamOfNation(text, draft, before) || (!boilerplate && isTeamOfProvince(text, draft, before))) &&
			this.#signsOfSport(text) >= SIGNS_FOR_PLAYERS
		) {
			draft.weigh(ORG, draft.margin + MARGIN, SAME_WORDS);
		} else if (best === PER && !fixed && this.#opponents.size > 0 && this.#opponents.has(draft.foldedIn(text))) {
			draft.weigh(ORG, draft.margin + MARGIN, SAME_WORDS);
		}
	}

	/** How much the text speaks of sport; looked for in texts with a candidate alone. */
	#signsOfSport(text: NameText): number {
		if (this.#signs === undefined) {
			const words = text.lexicon.pack.sportWords!.words;
			const firstWords = firstWordsOf(words);
			const found = new Set(this.#clubs);
			for (let token = 0; token < text.count && found.size < SIGNS_FOR_PLAYERS; token++) {
				const word = text.lower(token);
				if (words.has(word)) {
					found.add(word);
				} else if (firstWords.has(word)) {
					const pair = `${word} ${text.lower(token + 1)}`;
					if (words.has(pair)) {
						found.add(pair);
					}
				}
			}
			this.#signs = found.size;
		}
		return this.#signs;
	}
}

/** «Hưng Lộc FC đánh bại Quang Minh 3-2»: right behind what one body does to another in a match, and before a score, a club, however people are called. */
function isOpponentOfClub(text: NameText, { start, end }: Draft, before: Draft | undefined): boolean {
	const words = text.lexicon.pack.sportWords!;
	if (
		!before ||
		before.best !== ORG ||
		!isScore(text, end) ||
		!text.followsDirectly(end) ||
		!text.followsDirectly(start)
	) {
		return false;
	}
	const verb = before.end;
	const said = start - verb === 1 ? text.lower(verb) : `${text.lower(verb)} ${text.lower(verb + 1)}`;
	return start - verb <= 2 && start > verb && text.followsDirectly(verb) && words.beforeOpponents.has(said);
}

const FIRST_WORDS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The first words of a list's phrases: to make a phrase of every two words of a text takes longer than most that is asked of them. */
function firstWordsOf(words: ReadonlySet<string>): ReadonlySet<string> {
	let first = FIRST_WORDS.get(words);
	if (!first) {
		first = new Set([...words].filter((word) => word.includes(' ')).map((word) => word.slice(0, word.indexOf(' '))));
		FIRST_WORDS.set(words, first);
	}
	return first;
}

/** «Khánh Hòa phải trả giá», «sân Thiên Trường của Nam Định», «HAGL và Khánh Hòa»: a province at home where sides stand. */
function isTeamOfProvince(text: NameText, { start, end, best, fixed }: Draft, before: Draft | undefined): boolean {
	const words = text.lexicon.pack.sportWords!;
	if (best !== LOC || !fixed || !isAtHome(text, start, end) || (text.followsDirectly(end) && text.isCapital(end))) {
		return false;
	}
	if (text.startsSentence(start)) {
		return (
			(text.followsDirectly(end) &&
				text.isLower(end) &&
				!words.hosting.has(`${text.lower(end)} ${text.lower(end + 1)}`)) ||
			(text.mark(end) === ',' && text.isLower(end + 1))
		);
	}
	if (text.mark(start - 1) === ',' && text.continuesLine(start)) {
		// «Phút 18, Hải Phòng vươn lên», but not «Thanh Xuân, Hà Nội».
		return !text.isCapital(start - 2) && text.followsDirectly(end) && text.isLower(end) && !text.is(end, JOINER);
	}
	if (!text.followsDirectly(start) || !text.isLower(start - 1)) {
		return false;
	}
	return text.is(start - 1, JOINER)
		? before?.end === start - 1 && before.best === ORG
		: words.beforeSides.has(text.lower(start - 1));
}

/** «thua Lào 0-3», «gặp Lào và Brunei», «Lào gỡ hòa»: a country that is beaten, met or does what sides do. */
function isTeamOfNation(text: NameText, { start, end, best, fixed }: Draft, before: Draft | undefined): boolean {
	const words = text.lexicon.pack.sportWords!;
	if (best !== LOC || !fixed || !isCountry(text, start) || (text.followsDirectly(end) && text.isCapital(end))) {
		return false;
	}
	const acts =
		text.followsDirectly(end) &&
		(words.actsOfSides.has(text.lower(end)) || words.actsOfSides.has(`${text.lower(end)} ${text.lower(end + 1)}`));
	if (!text.followsDirectly(start) || text.startsSentence(start)) {
		const listed = text.mark(start - 1) === ',' && text.continuesLine(start);
		return acts || (listed && isTeamBefore(text, start - 1, before));
	}
	if (text.is(start - 1, JOINER)) {
		// «gặp Lào và Brunei»
		return isTeamBefore(text, start - 1, before);
	}
	const last = text.lower(start - 1);
	return (
		words.beforeOpponents.has(last) ||
		words.beforeOpponents.has(`${text.lower(start - 2)} ${last}`) ||
		(acts && text.cueBefore(start, CLUB_CUE) !== undefined)
	);
}

/** A country that plays, right before a comma or `và`. */
function isTeamBefore(text: NameText, joint: number, before: Draft | undefined): boolean {
	return before?.end === joint && before.best === ORG && isCountry(text, before.start);
}

/** A province or city of the language's own country. */
function isAtHome(text: NameText, start: number, end: number): boolean {
	const listed = text.phrase(start, LISTED);
	return (
		listed?.length === end - start &&
		(listed.cue.label === 'province or city of Vietnam' ||
			(listed.cue.label === 'city' && text.lexicon.pack.compoundsOfTwo && areSyllables(text, start, end)))
	);
}

/** One foreign word that no list knows, and no cue calls a body or a thing. */
function mayBePlayer(text: NameText, { start, end, best, fixed, counted, margin, score }: Draft): boolean {
	return (
		best === ORG &&
		!fixed &&
		!counted &&
		end === start + 1 &&
		score > 0 &&
		margin < MOST_OF_WORD &&
		isForeignWord(text, start) &&
		!text.is(start, ORGANIZATION_ENDING) &&
		!endsLikeBody(text, start) &&
		text.phrase(start - 1, SOURCE_WORD | CREDIT_CUE) === undefined &&
		text.phrase(start - 2, SOURCE_WORD | CREDIT_CUE) === undefined &&
		!(text.followsDirectly(start) && text.cueBefore(start, ORGANIZATION_CUE | CLUB_CUE))
	);
}

/** «Becamex»: as companies are called. */
function endsLikeBody(text: NameText, token: number): boolean {
	const { likelihood } = text.lexicon.pack;
	return (
		likelihood?.endings.some(([ending, form]) => ending === 'body ending' && form.test(text.lower(token))) === true
	);
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
