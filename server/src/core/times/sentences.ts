import type { Lexicon } from './lexicon';
import { PIECE_WORD, type Pieces } from './pieces';

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

/** On which side of the present the nearest cue in the sentence puts an expression; undefined without a cue. */
export function sideOf(pieces: Pieces, from: number, to: number, lexicon: Lexicon): 'past' | 'future' | undefined {
	let nearest = REACH;
	let side: 'past' | 'future' | undefined;
	const look = (at: number, distance: number): void => {
		if (distance < nearest && pieces.kind(at) === PIECE_WORD) {
			const word = pieces.word(at);
			const found = lexicon.futureCues.has(word) ? 'future' : lexicon.pastCues.has(word) ? 'past' : undefined;
			if (found) {
				nearest = distance;
				side = found;
			}
		}
	};
	for (let at = from - 1, distance = 1; at >= 0 && distance < nearest && !endsClauses(pieces, at); at--, distance++) {
		look(at, distance);
	}
	for (
		let at = to, distance = 1;
		at < pieces.count && distance < nearest && !endsSentence(pieces, at);
		at++, distance++
	) {
		look(at, distance);
	}
	return side;
}

/** Clauses that a semicolon parts still speak of one side: "rain is expected tonight; from Sunday …". */
function endsClauses(pieces: Pieces, at: number): boolean {
	return endsSentence(pieces, at) && pieces.word(at) !== ';';
}

function endsSentence(pieces: Pieces, at: number): boolean {
	if (pieces.kind(at) === PIECE_WORD || pieces.length(at) !== 1) {
		return false;
	}
	const mark = pieces.word(at);
	return mark === '!' || mark === '?' || mark === '…' || mark === ';' || (mark === '.' && !pieces.isTight(at + 1));
}
