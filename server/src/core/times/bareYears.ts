import { charClassAt, CLASS_PUNCTUATION, CLASS_UPPER } from '../text/charClass';
import type { Lexicon } from './lexicon';
import { PIECE_PUNCTUATION, PIECE_WORD, type Pieces } from './pieces';
import type { Reading } from './reading';

/** Which numbers of four digits are years where no word beside them says so. */

/** `UNCLOS` */
const ACRONYM = /^\p{Lu}{3,}$/u;
/** In pieces: so many names may stand between a house's number and the word for its street. */
const LONGEST_STREET = 3;
const COPYRIGHT_SIGN = 0xa9;
const MONTHS = 12;

/**
 * A year behind the name of an event, a law or a work: `Asian Cup 2015`, `V.League 2023`, `Luật Đất đai 2013`. A name is told from the first
 * word of a sentence (`Hơn 2010 hộ`) by its place, or by what follows; a round number counts where a sign follows.
 */
export function endsTitle(pieces: Pieces, at: number): boolean {
	const isRound = pieces.number(at) % 100 === 0;
	const isLast = at + 1 >= pieces.count || pieces.kind(at + 1) === PIECE_PUNCTUATION;
	if (pieces.kind(at - 1) !== PIECE_WORD || (isRound && !isLast)) {
		return false;
	}
	const isInside = pieces.kind(at - 2) === PIECE_WORD || (pieces.isTight(at - 1) && pieces.kind(at - 3) === PIECE_WORD);
	if (isCapital(pieces, at - 1)) {
		return isInside || isLast || ACRONYM.test(pieces.raw(at - 1));
	}
	// «Luật Đất đai 2013»
	return isLast && !isRound && isInside && isCapital(pieces, at - 2) && pieces.kind(at - 3) === PIECE_WORD;
}

/**
 * A year that only its digits tell, in a language that puts a comma or a blank into other numbers of a thousand and more: `her confident 2010
 * appearance`, `2019 American Music Awards`. No round number, and nothing that counts what follows (`1950 homes`).
 */
export function standsAlone(pieces: Pieces, at: number, { eventfulWords, pack }: Lexicon): boolean {
	if (pieces.number(at) % 100 === 0 || pieces.count === 1) {
		return false;
	}
	if (pieces.kind(at + 1) !== PIECE_WORD) {
		return true;
	}
	const next = pieces.word(at + 1);
	const { countedEnding } = pack;
	// "2016's" is no plural.
	return (
		isCapital(pieces, at + 1) ||
		charClassAt(next, 0) === CLASS_PUNCTUATION ||
		countedEnding === undefined ||
		!next.endsWith(countedEnding) ||
		eventfulWords.has(next)
	);
}

/** `1919 Elm Street`: the number of a house, before the name of its street. */
export function isHouse(pieces: Pieces, at: number, { streetWords }: Lexicon): boolean {
	for (let i = at + 1; i <= at + LONGEST_STREET + 1 && isCapital(pieces, i); i++) {
		if (streetWords.has(pieces.word(i))) {
			return true;
		}
	}
	return false;
}

/** `2025/26`, `1921-23`: the next year behind a stroke, and behind a hyphen a later one whose two digits are no month's. */
export function areSeasons(reading: Reading, pieces: Pieces, at: number): boolean {
	if (reading.kind !== 'range' || reading.from.year === undefined || reading.to.year === undefined) {
		return false;
	}
	const years = reading.to.year - reading.from.year;
	return years === 1 || (years > 1 && pieces.word(at + 1) !== '/' && pieces.number(at + 2) > MONTHS);
}

/** A line with a sign of copyright, in which two years are those of its beginning and of its renewal, and no stretch. */
export function speaksOfRights(pieces: Pieces): boolean {
	for (let i = 0; i < pieces.count; i++) {
		if (pieces.firstUnit(i) === COPYRIGHT_SIGN || pieces.word(i) === 'copyright') {
			return true;
		}
	}
	return false;
}

export function isCapital(pieces: Pieces, at: number): boolean {
	return pieces.kind(at) === PIECE_WORD && charClassAt(pieces.raw(at), 0) === CLASS_UPPER;
}
