import { isCountry } from './cuesAfter';
import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE, evidenceOfCue } from './evidenceKinds';
import type { NameText } from './nameText';
import { NAME, ORGANIZATION_NAME, PLACE_CUE, PLACE_NAME } from './phraseKinds';
import type { Stretch } from './stretches';
import { COMMON_WORD, EVENT_ENDING, FUNCTION_WORD, GENITIVE, GIVEN_NAME } from './wordKinds';

/** Tokens of a line that has one row, or several matches. */
const LONGEST_ROW = 40;
/** Of a side, in tokens. */
const LONGEST_SIDE = 6;
/** Of what stands in brackets behind a side: where it is from, or how a match ended. */
const LONGEST_BRACKET = 10;
/** Fewer figures than these behind a name are no row of a table. */
const FEWEST_FIGURES = 3;
/** Digits of a side's points in one match. */
const MOST_DIGITS = 3;
/** Fewer rows are no table. */
const FEWEST_ROWS = 3;
/** Lines with capitals between two matches of one list. */
const LONGEST_GAP = 4;
/** How many rows and different words of matches together tell matches from other figures. */
const ENOUGH_FOR_MATCHES = 3;
const WORDS_OF_TABLES = 2;
/** Of a table's rows those that are called like places or clubs. */
const LEAST_SHARE_OF_PLACES = 0.4;
const MOST_SHARE_OF_PEOPLE = 0.3;

/** The first token of a name and the one after its last; whether the place where they play is meant. */
export type Side = readonly [start: number, end: number, venue: boolean];

interface Row {
	/** First token of its line, and which of the lines with capitals it is. */
	readonly from: number;
	readonly line: number;
	readonly sides: readonly Side[];
	/** Two sides and more that play each other; else one of a table. */
	readonly match: boolean;
	/** With their points. */
	readonly scored: boolean;
}

/**
 * The sides in lists of results, in standings and schedules: `Harwick 4 West Stone 1`, `1. Harwick 3 2 1 0 5 2 7`, `HARWICK AT WEST
 * STONE`, whatever place or word they are called after. Countries play too, and are left to the words beside them. One per text.
 */
export class ResultTables {
	/** By the first token of the line. */
	readonly #sides = new Map<number, readonly Side[]>();

	constructor(text: NameText, stretches: readonly Stretch[]) {
		const rows: Row[] = [];
		for (const [line, { from, to, lexicon }] of stretches.entries()) {
			const row = lexicon.pack.matchWords && to - from <= LONGEST_ROW ? rowOf(text, from, to, line) : undefined;
			if (row) {
				rows.push(row);
			}
		}
		if (rows.length > 0) {
			this.#learn(text, rows);
		}
	}

	/** Of the line with this first token, in order; undefined for one that is no row. */
	sidesOf(from: number): readonly Side[] | undefined {
		return this.#sides.get(from);
	}

	#learn(text: NameText, rows: readonly Row[]): void {
		const isMatch = ({ match }: Row): boolean => match;
		const matches = blocksOf(rows.filter(isMatch), LONGEST_GAP).filter(
			(block) => (block.length > 1 || block[0]!.scored) && !isOfPeople(text, block),
		);
		const tables = blocksOf(
			rows.filter((row) => !isMatch(row)),
			0,
		).filter((block) => block.length >= FEWEST_ROWS && !isOfPeople(text, block));
		if (matches.length + tables.length === 0) {
			return;
		}
		const words = wordsOfMatches(text);
		const playing = new Set<string>();
		if (words > 0 && rows.filter(isMatch).length + words >= ENOUGH_FOR_MATCHES) {
			for (const block of matches) {
				this.#add(text, block, playing);
			}
		}
		for (const block of words >= WORDS_OF_TABLES ? tables : []) {
			if (isOfSides(text, block, playing)) {
				this.#add(text, block, playing);
			}
		}
	}

	#add(text: NameText, block: readonly Row[], playing: Set<string>): void {
		for (const { from, sides, match, scored } of block) {
			if (sides.some(([start, end]) => isNation(text, start, end))) {
				continue;
			}
			const isSide = ([start, end]: Side): boolean =>
				(match && scored) ||
				playing.has(text.folded(start, end)) ||
				!isLabel(text, start, end) ||
				(!match && end > start + 1 && text.isLower(start + 1));
			if (sides.every(isSide)) {
				this.#sides.set(from, sides);
			}
			for (const [start, end] of match && scored ? sides : []) {
				playing.add(text.folded(start, end));
			}
		}
	}
}

/** As a draft. */
export function sideInTable([start, end, venue]: Side): Draft {
	return venue
		? fixedDraft(start, end, evidenceOfCue(PLACE_CUE), start - 1, start)
		: fixedDraft(start, end, ELSEWHERE.sideInTable);
}

function rowOf(text: NameText, from: number, to: number, line: number): Row | undefined {
	let at = from;
	if (text.isNumber(at) && at + 2 < to) {
		// Its rank.
		at += text.isPunctuation(at + 1) && !text.isDash(at + 1) ? 2 : 1;
	}
	const sides: Side[] = [];
	let scored = false;
	while (at < to) {
		const end = sideEnd(text, at, to);
		if (end === at) {
			return undefined;
		}
		const behind = bracketEnd(text, end, to);
		const other = otherSide(text, behind, to);
		if (other === undefined) {
			const isRow = sides.length === 0 && areFigures(text, behind, to);
			return isRow ? { from, line, sides: [[at, end, false]], match: false, scored: true } : undefined;
		}
		const otherEnd = sideEnd(text, other, to);
		if (otherEnd === other) {
			return undefined;
		}
		let next = bracketEnd(text, otherEnd, to);
		if (isPoints(text, behind) && !text.isDash(other - 2)) {
			// «Harwick 4 West Stone 1».
			if (next === to || !isPoints(text, next)) {
				return undefined;
			}
			next++;
		}
		// «KETTLE AT HARWICK»: where they play.
		const venue =
			text.lexicon.pack.matchWords?.beforeHost.has(text.lower(behind)) === true &&
			text.phrase(other, PLACE_NAME) !== undefined;
		sides.push([at, end, false], [other, otherEnd, venue]);
		scored ||= text.isNumber(behind);
		next = bracketEnd(text, next, to);
		if (next < to && text.mark(next) !== ',' && text.mark(next) !== ';' && text.mark(next) !== '.') {
			return undefined;
		}
		at = next + 1;
	}
	return sides.length > 0 ? { from, line, sides, match: true, scored } : undefined;
}

/** Where a name ends that figures or another side may follow; `at` where none begins. */
function sideEnd(text: NameText, at: number, to: number): number {
	let end = at;
	while (end < to && end - at < LONGEST_SIDE && !text.inTime(end)) {
		if (text.isCapital(end) ? isAgainst(text, end) : !joinsWords(text, at, end, to)) {
			break;
		}
		if (text.is(end, FUNCTION_WORD) && !text.is(end, GENITIVE) && !text.phrase(at, NAME)) {
			// «CITY TAKE OVER AT TOP»: a headline.
			return at;
		}
		end++;
	}
	if (end > at && text.is(end - 1, EVENT_ENDING) && !isListed(text, at, end)) {
		// «Harwick Test Series v Stoneleigh».
		return at;
	}
	if (text.mark(end) === '.' && end > at && text.lengthOf(end - 1) === 1 && end + 1 < to) {
		// «Heriot's F.P.»
		end++;
	}
	return end;
}

/** `of` and marks before another capital. */
function joinsWords(text: NameText, start: number, at: number, to: number): boolean {
	return (
		at > start &&
		at + 1 < to &&
		text.isCapital(at + 1) &&
		(text.is(at, GENITIVE) ||
			(text.isPunctuation(at) && "'’-.&".includes(text.mark(at)) && (!text.isDash(at) || text.isGlued(at))))
	);
}

/** Where `(Italy)` ends; `at` where no bracket opens. */
function bracketEnd(text: NameText, at: number, to: number): number {
	if (at >= to || text.mark(at) !== '(') {
		return at;
	}
	let end = at + 1;
	while (end < to && end - at < LONGEST_BRACKET && text.mark(end) !== ')') {
		end++;
	}
	return end < to && text.mark(end) === ')' ? end + 1 : at;
}

/** Where the second side of a match begins, behind the first one's points or both sides', or a word for who plays whom. */
function otherSide(text: NameText, at: number, to: number): number | undefined {
	if (at + 1 >= to) {
		return undefined;
	}
	if (isAgainst(text, at)) {
		const other = text.mark(at + 1) === '.' ? at + 2 : at + 1;
		return other < to && text.isCapital(other) ? other : undefined;
	}
	if (!isPoints(text, at)) {
		return undefined;
	}
	const other = text.isDash(at + 1) && isPoints(text, at + 2) ? at + 3 : at + 1;
	return other < to && text.isCapital(other) ? other : undefined;
}

function isAgainst(text: NameText, token: number): boolean {
	return !text.isTitle(token) && text.lexicon.pack.matchWords?.opponents.has(text.lower(token)) === true;
}

function isPoints(text: NameText, token: number): boolean {
	return text.isNumber(token) && text.lengthOf(token) <= MOST_DIGITS;
}

/** `3 2 1 0 5 2 +3 7`, `74 59 .556 -` to the line's end. */
function areFigures(text: NameText, at: number, to: number): boolean {
	let figures = 0;
	for (let token = at; token < to; token++) {
		if (text.isNumber(token)) {
			figures += isDecimal(text, token, at) ? 0 : 1;
		} else if (!text.isPunctuation(token)) {
			return false;
		}
	}
	return figures >= FEWEST_FIGURES;
}

/** Glued to a figure, with or without a mark between: the `5` of `1.5`, but not that of `.5`. */
function isDecimal(text: NameText, token: number, first: number): boolean {
	return token > first && text.isGlued(token) && (text.isNumber(token - 1) || text.isGlued(token - 1));
}

/** Rows of one kind that stand near each other. */
function blocksOf(rows: readonly Row[], gap: number): readonly (readonly Row[])[] {
	const blocks: Row[][] = [];
	let last: Row | undefined;
	for (const row of rows) {
		if (last && row.line - last.line <= gap + 1) {
			blocks[blocks.length - 1]!.push(row);
		} else {
			blocks.push([row]);
		}
		last = row;
	}
	return blocks;
}

/** Players have such rows as well. */
function isOfPeople(text: NameText, block: readonly Row[]): boolean {
	return shareOf(block, ([start, end]) => isPerson(text, start, end)) > MOST_SHARE_OF_PEOPLE;
}

function isPerson(text: NameText, start: number, end: number): boolean {
	return end > start + 1 && text.is(start, GIVEN_NAME) && !text.phrase(start, NAME);
}

/** Places have other figures as well, which are told by words of the text; whose rows these are isn't told by them. */
function isOfSides(text: NameText, block: readonly Row[], playing: ReadonlySet<string>): boolean {
	return (
		shareOf(
			block,
			([start, end]) => playing.has(text.folded(start, end)) || (isListed(text, start, end) && !isCountry(text, start)),
		) >= LEAST_SHARE_OF_PLACES
	);
}

function shareOf(block: readonly Row[], isSo: (side: Side) => boolean): number {
	const sides = block.flatMap((row) => row.sides);
	return sides.filter(isSo).length / sides.length;
}

function isNation(text: NameText, start: number, end: number): boolean {
	return isCountry(text, start) && isListed(text, start, end);
}

function isListed(text: NameText, start: number, end: number): boolean {
	return text.phrase(start, PLACE_NAME | ORGANIZATION_NAME)?.length === end - start;
}

/** `Total`, `Shots on Target`: what is counted. */
function isLabel(text: NameText, start: number, end: number): boolean {
	for (let token = start; token < end; token++) {
		if (text.isCapital(token) && !text.is(token, COMMON_WORD)) {
			return false;
		}
	}
	return !isListed(text, start, end);
}

/** How many different words of matches the text has, up to {@link ENOUGH_FOR_MATCHES}. */
function wordsOfMatches(text: NameText): number {
	const words = text.lexicon.pack.matchWords!;
	const found = new Set<string>();
	for (let token = 0; token < text.count && found.size < ENOUGH_FOR_MATCHES; token++) {
		if (!text.isNumber(token) && !text.isPunctuation(token)) {
			const word = text.lower(token);
			if (words.sure.has(word) || words.contests.has(word) || words.tables.has(word)) {
				found.add(word);
			}
		}
	}
	return found.size;
}
