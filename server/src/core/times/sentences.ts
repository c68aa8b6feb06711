import { PIECE_WORD, type Pieces } from './pieces';
import { FUTURE_CUE, PAST_CUE } from './vocabulary';

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

/** On which side of the present the nearest cue in the sentence and in reach puts an expression; undefined without a cue. */
export function sideOf(pieces: Pieces, from: number, to: number, reach = REACH): 'past' | 'future' | undefined {
	let nearest = reach;
	let side: 'past' | 'future' | undefined;
	for (let at = from - 1; at >= 0 && from - at < nearest && !endsClauses(pieces, at); at--) {
		const cue = cueAt(pieces, at);
		if (cue) {
			nearest = from - at;
			side = cue;
		}
	}
	for (let at = to; at < pieces.count && at - to + 1 < nearest && !endsSentence(pieces, at); at++) {
		const cue = cueAt(pieces, at);
		if (cue) {
			return cue;
		}
	}
	return side;
}

function cueAt(pieces: Pieces, at: number): 'past' | 'future' | undefined {
	const flags = pieces.flags(at);
	if ((flags & (FUTURE_CUE | PAST_CUE)) === 0 || pieces.kind(at) !== PIECE_WORD) {
		return undefined;
	}
	return (flags & FUTURE_CUE) !== 0 ? 'future' : 'past';
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

const EXCLAMATION_MARK = 0x21;
const FULL_STOP = 0x2e;
const SEMICOLON = 0x3b;
const QUESTION_MARK = 0x3f;
const ELLIPSIS = 0x2026;
