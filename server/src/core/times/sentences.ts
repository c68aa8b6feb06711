import { PIECE_WORD, type Pieces } from './pieces';
import { FUTURE_CUE, FUTURE_PAIR, GOVERNING_CUE, PASSIVE_CUE, PAST_CUE } from './vocabulary';

/** Cues further away than this speak of something else. */
const REACH = 40;

/** The first piece of the sentence that holds a piece, looked for in reach. */
export function sentenceStart(pieces: Pieces, piece: number): number {
	let at = piece;
	while (at > 0 && piece - at < 4 * REACH && !endsSentence(pieces, at - 1)) {
		at--;
	}
	return at;
}

/** In pieces: no further before an expression stands the word that is about it: "ends on 31 December 2030". */
const OWN_CUE = 3;

/** In pieces: a cue no further before an expression than with a preposition between them is about it, whatever follows: "published on Monday will be". */
const BESIDE = 2;

/**
 * On which side of the present the nearest cue in the sentence and in reach puts an expression; undefined without a cue.
 * A cue right before one of the dates that begin at `dated`, which name their year, is about that. What stands behind a comma
 * behind the expression ("…, the council said") is another clause than one whose cue stands before it.
 */
export function sideOf(
	pieces: Pieces,
	from: number,
	to: number,
	dated: ReadonlySet<number>,
	reach = REACH,
): 'past' | 'future' | undefined {
	let nearest = reach;
	let side: 'past' | 'future' | undefined;
	let isInClause = true;
	for (let at = from - 1; at >= 0 && side === undefined && from - at < reach && !endsClauses(pieces, at); at--) {
		isInClause &&= !isComma(pieces, at);
		side = cueAt(pieces, at, dated);
		nearest = side ? from - at : reach;
	}
	if (side && nearest <= BESIDE) {
		return side;
	}
	for (let at = to; at < pieces.count && at - to + 1 < nearest && !endsSentence(pieces, at); at++) {
		if (side && isInClause && isComma(pieces, at)) {
			return side;
		}
		const cue = (pieces.flags(at) & GOVERNING_CUE) === 0 ? cueAt(pieces, at, dated) : undefined;
		if (cue) {
			return cue;
		}
	}
	return side;
}

function cueAt(pieces: Pieces, at: number, dated: ReadonlySet<number>): 'past' | 'future' | undefined {
	const flags = pieces.flags(at);
	if ((flags & (FUTURE_CUE | FUTURE_PAIR | PAST_CUE)) === 0 || pieces.kind(at) !== PIECE_WORD || isOwnOf(dated, at)) {
		return undefined;
	}
	if ((flags & FUTURE_CUE) !== 0 || ((flags & FUTURE_PAIR) !== 0 && pieces.isPair(at))) {
		return 'future';
	}
	if ((flags & PAST_CUE) === 0) {
		return undefined;
	}
	return isParticiple(pieces, at) ? undefined : 'past';
}

/** It stands right before one of those dates. */
function isOwnOf(dated: ReadonlySet<number>, at: number): boolean {
	for (let start = at + 1; dated.size > 0 && start <= at + OWN_CUE; start++) {
		if (dated.has(start)) {
			return true;
		}
	}
	return false;
}

/** "Will be held", "to be quickly opened". */
function isParticiple(pieces: Pieces, at: number): boolean {
	return ((pieces.flags(at - 1) | pieces.flags(at - 2)) & PASSIVE_CUE) !== 0;
}

function isComma(pieces: Pieces, at: number): boolean {
	return pieces.kind(at) !== PIECE_WORD && pieces.length(at) === 1 && pieces.firstUnit(at) === COMMA;
}

/** Clauses that a semicolon parts still speak of one side: "rain is expected tonight; from Sunday …". */
function endsClauses(pieces: Pieces, at: number): boolean {
	return endsSentence(pieces, at) && pieces.firstUnit(at) !== SEMICOLON;
}

function endsSentence(pieces: Pieces, at: number): boolean {
	if (pieces.kind(at) === PIECE_WORD || pieces.length(at) !== 1) {
		return false;
	}
	switch (pieces.firstUnit(at)) {
		case EXCLAMATION_MARK:
		case QUESTION_MARK:
		case ELLIPSIS:
		case SEMICOLON:
			return true;
		case FULL_STOP:
			return !pieces.isTight(at + 1);
		default:
			return false;
	}
}

const COMMA = 0x2c;
const EXCLAMATION_MARK = 0x21;
const FULL_STOP = 0x2e;
const SEMICOLON = 0x3b;
const QUESTION_MARK = 0x3f;
const ELLIPSIS = 0x2026;
