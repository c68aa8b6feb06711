import { reason, type Reason } from '../reason';
import { wordSet } from '../text/wordSet';
import { isCountry } from './cuesAfter';
import type { Draft } from './draft';
import { SAME_WORDS } from './evidenceKinds';
import type { NameText } from './nameText';
import { isScore } from './scores';
import { LOC, ORG, PER } from './types';
import { DEMONYM, GIVEN_NAME, JOINER } from './wordKinds';

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

const BEFORE_SIDE: Reason = reason('After “{0}”');
const AFTER_SIDE: Reason = reason('Before “{0}”, as who speaks or acts');

const MATCH_WORDS = wordSet(`
innings wicket wickets batsman batsmen batter batters bowler bowlers pacer pacers spinner spinners overs unbeaten
midfielder midfielders striker strikers goalkeeper winger goalless equaliser equalizer halftime half-time kick-off kickoff
fixture fixtures substitute relegation touchdown touchdowns quarterback fumble rebounds three-pointers three-pointer
quarterfinal quarterfinals semifinal semifinals quarter-final quarter-finals semi-final semi-finals playoffs playoff
inning homer pitcher scrum scrum-half fly-half flyhalf scrumhalf halfback fullback hooker try-scorer touchline referee
referees hooter puck power-play faceoff shutout standings matchday
`);
/** They say half as much, as other texts have them, too. */
const WORDS_OF_CONTESTS = wordSet(`
match matches final finals semi-final semi championship championships champions tournament season coach coaches squad team
teams player players scored score scoring goal goals tries conversion forwards captain skipper defender victory win league
tie draw fans stadium header headers headed defenders scorer levelled
`);
/** What a score between two names says of a text, as much as different words of matches. */
const FROM_SCORE = 2;
/** Stands for any score among the words that were found. */
const SCORE = '0-0';
/** What sides do to sides. */
const DEEDS = wordSet(
	'lead leads led tie tied ties beat beats thrashed thrash defeated defeat edged trounced hammered downed stunned stun outplayed routed crushed hosted faced host face play played meet met v vs versus against upset eliminated',
);
/** What sides do in a match, which cities don't. */
const OWN_DEEDS = wordSet(
	'beat beats thrashed defeated edged trounced hammered downed stunned routed won lost drew win lose scored trailed trail led chased declared collapsed tied clinch clinches bowled batted conceded equalised equalized advanced clinched qualified outplayed held finished',
);
/** `Harrowmere to face Stoneleigh`, `Harrowmere women` */
const CONTEST_AFTER = wordSet('take takes face faces meet meets host hosts play plays v vs side women ladies men');
/** `take on Harrowmere` */
const TAKING = wordSet('take takes took taking taken');
/** Before the place itself, with `of`. */
const TOWNS = wordSet(
	'town city village borough county district suburb state streets centre center people residents mayor',
);
/** Before where something is. */
const PLACING = wordSet('in at near around from outside across');
/** Before countries that aren't their teams, beside {@link PLACING}. */
const PLACING_COUNTRY = wordSet('to of into through throughout within across visit visited leave left reach reached');
const RESULTS = wordSet('victory win wins triumph lead defeat draw loss advantage');
const SIDE_NOUNS = wordSet(
	'win victory defeat innings wicket wickets goal goals opener openers pacer pacers spinner spinners bowler bowlers batsman batsmen batter batters batting bowling captain skipper midfielder defender striker forward goalkeeper keeper winger quarterback offense defense lineup line-up squad players touchdown touchdowns coach bench',
);
const PLURALS = wordSet('were have');
const AUXILIARIES = wordSet("has had have hasn't hadn't haven't hasn’t hadn’t haven’t will");
/** Last words of clubs that towns, cities and counties are called by, too. */
const TERRITORIES = wordSet('town city county');
/** `the ground of Harrowmere Town` */
const OF_CLUB = wordSet(
	'ground stadium players striker midfielder defender goalkeeper captain skipper manager coach fans supporters',
);
/** What is counted of a player. */
const TALLIES = wordSet('points rebounds assists goals runs wickets tries touchdowns yards saves hits strikeouts');
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
		if (best === PER && end > start + 1 && draft.margin >= SURE_PERSON) {
			this.#families.add(text.form(end - 1));
		}
		if ((best === ORG || mayBeSide(text, draft)) && isBesideSides(text, start, end)) {
			const folded = draft.foldedIn(text);
			const places = this.#sides.get(folded) ?? new Set();
			places.add(`${text.lower(start - 1)} ${text.lower(end)}`);
			this.#sides.set(folded, places);
		}
	}

	/** In several places among words of sides, and called like nobody else. */
	#isSide(text: NameText, draft: Draft): boolean {
		return (
			(this.#sides.get(draft.foldedIn(text))?.size ?? 0) >= PLACES_OF_SIDE &&
			mayBeSide(text, draft) &&
			!this.#families.has(text.form(draft.end - 1)) &&
			!(text.followsDirectly(draft.start) && PLACING.has(text.lower(draft.start - 1))) &&
			!(isCountry(text, draft.start) && isCountryItself(text, draft)) &&
			!isTownItself(text, draft.start) &&
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
			!(best === LOC || (best === PER && !draft.fixed && end === start + 1 && !text.is(start, GIVEN_NAME))) ||
			text.is(start, DEMONYM) ||
			draft.score <= 0
		) {
			return;
		}
		const before = best === LOC ? sideBefore(text, start) : start;
		const after = before < start ? end : best === LOC ? sideAfter(text, start, end) : pluralAfter(text, start, end);
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
		if (this.#match === undefined) {
			const found = new Set<string>();
			let weight = 0;
			for (let token = 0; token < text.count && weight < MATCH_WORDS_NEEDED; token++) {
				if (!found.has(SCORE) && isScore(text, token) && isBetweenNames(text, token)) {
					found.add(SCORE);
					weight += FROM_SCORE;
				}
				const word = text.isLower(token) ? text.lower(token) : '';
				const share = MATCH_WORDS.has(word) ? 1 : WORDS_OF_CONTESTS.has(word) ? 0.5 : 0;
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
		TERRITORIES.has(text.lower(end - 1)) &&
		text.followsDirectly(start) &&
		text.lower(start - 1) === 'of' &&
		text.followsDirectly(start - 1) &&
		OF_CLUB.has(text.lower(start - 2))
	);
}

/** `the town of Harrowmere` */
function isTownItself(text: NameText, start: number): boolean {
	return text.followsDirectly(start) && text.lower(start - 1) === 'of' && TOWNS.has(text.lower(start - 2));
}

/** A place, or one word that nobody is called by for all that is known. */
function mayBeSide(text: NameText, { start, end, best, fixed }: Draft): boolean {
	return (
		(best === LOC || (best === PER && !fixed && end === start + 1 && !text.is(start, GIVEN_NAME))) &&
		!text.is(start, DEMONYM)
	);
}

/** «Australia’s summer», «on the tour to India»: of a country that has a team in the text, what is no team's. */
function isCountryItself(text: NameText, { start, end }: Draft): boolean {
	return (
		text.hasPossessive(end - 1) ||
		text.mark(end) === ',' ||
		(text.followsDirectly(start) && PLACING_COUNTRY.has(text.lower(start - 1)))
	);
}

function isBesideSides(text: NameText, start: number, end: number): boolean {
	return (
		sideBefore(text, start) < start ||
		sideAfter(text, start, end) > end ||
		(text.followsDirectly(end) &&
			((isScore(text, end) && !text.hasPossessive(end - 1)) ||
				CONTEST_AFTER.has(text.lower(text.lower(end) === 'to' && text.followsDirectly(end + 1) ? end + 1 : end)))) ||
		(text.followsDirectly(start) && text.key(start - 1) === 'on' && TAKING.has(text.lower(start - 2)))
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
	if (DEEDS.has(before) || (before === 'seeded' && text.isDash(start - 2))) {
		return start - 1;
	}
	if (before === 'for' && direct) {
		return tallyBefore(text, start - 1);
	}
	const earlier = direct ? text.lower(start - 2) : '';
	const pair =
		(before === 'over' && RESULTS.has(earlier)) ||
		(before === 'of' && (earlier === 'innings' || earlier === 'captain')) ||
		(before === 'off' && (earlier === 'saw' || earlier === 'see')) ||
		(before === 'to' && (earlier === 'lost' || earlier === 'lose')) ||
		(before === 'with' && earlier === 'drew');
	return pair ? start - 2 : start;
}

/** `19 points and 14 rebounds for Harrowmere`: the nearest thing that is counted in matches; `preposition + 1` where there is none. */
function tallyBefore(text: NameText, preposition: number): number {
	if (text.isNumber(preposition - 1)) {
		return preposition - 1;
	}
	for (let token = preposition - 1; token > preposition - LONGEST_TALLY && text.followsDirectly(token); token--) {
		if (text.isNumber(token - 1) && TALLIES.has(text.lower(token))) {
			return token;
		}
	}
	return preposition + 1;
}

/** The token after the words behind a side; `end` where there are none. Countries are many people outside of matches, too. */
function sideAfter(text: NameText, start: number, end: number): number {
	if (!text.followsDirectly(end)) {
		return end;
	}
	const verb = AUXILIARIES.has(text.lower(end)) && text.followsDirectly(end + 1) ? end + 1 : end;
	if (verb > end && OWN_DEEDS.has(text.lower(verb))) {
		return verb + 1;
	}
	if (text.isLower(end)) {
		const word = text.lower(end);
		if (OWN_DEEDS.has(word) || SIDE_NOUNS.has(word) || (PLURALS.has(word) && !isCountry(text, start))) {
			return end + 1;
		}
	}
	if (text.hasPossessive(end - 1)) {
		for (let token = end; token < end + LONGEST_POSSESSION && text.continuesLine(token); token++) {
			if (text.isLower(token) && SIDE_NOUNS.has(text.lower(token))) {
				return token + 1;
			}
		}
	}
	return end;
}

/** `Stoneleigh were bowled out`: of one word a plural, which no person is. */
function pluralAfter(text: NameText, start: number, end: number): number {
	const plural = text.followsDirectly(end) && text.isLower(end) && PLURALS.has(text.lower(end));
	return plural && !text.is(start - 1, JOINER) ? end + 1 : end;
}
