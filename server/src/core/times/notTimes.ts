import type { Atom } from './atom';
import { CLASS_UPPER, charClassAt } from '../text/charClass';
import type { Lexicon } from './lexicon';
import { PIECE_NUMBER, PIECE_PUNCTUATION, PIECE_WORD, type Pieces } from './pieces';

/** What looks like a time and is none: parts of larger numbers, addresses, scores, shares, the times of a player. */

const NUMBER_JOINTS: ReadonlySet<string> = new Set(['.', ',', ':', '/', '-', '‐', '‑', '–', '_', '@', '=', '&', '?']);
const SIGNS_BEFORE: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₫', '₽', '₴', '#', '№', '+', '@', '_', '=']);
const SIGNS_AFTER: ReadonlySet<string> = new Set(['%', '‰', '°', '$', '€', '£', '₫', '₽', '²', '³']);

/** Lines of no more pieces may be a dateline or an entry of a programme. */
const SENTENCE = 12;

/** No digit or letter that belongs to the same number or code stands right before the piece. */
export function freeBefore(pieces: Pieces, from: number): boolean {
	if (!pieces.isTight(from)) {
		return pieces.kind(from) !== PIECE_NUMBER || !['$', '€', '£', '№', '#'].includes(pieces.word(from - 1));
	}
	const before = pieces.word(from - 1);
	if (pieces.kind(from - 1) !== PIECE_PUNCTUATION) {
		return false;
	}
	if (pieces.kind(from) !== PIECE_NUMBER) {
		return true;
	}
	// "Soyuz-2", "1.2.2024" read from its second number, "v=5", but not "(16/5" and not "Tối,16/5".
	const glued = pieces.isTight(from - 1) && pieces.kind(from - 2) !== PIECE_PUNCTUATION;
	return (
		!SIGNS_BEFORE.has(before) &&
		!(glued && NUMBER_JOINTS.has(before) && before !== ',') &&
		!(glued && before === ',' && pieces.kind(from - 2) === PIECE_NUMBER)
	);
}

/** The same for what ends before a piece. */
export function freeAfter(pieces: Pieces, to: number): boolean {
	if (pieces.kind(to - 1) === PIECE_PUNCTUATION) {
		return true;
	}
	const after = pieces.word(to);
	if (pieces.kind(to - 1) === PIECE_WORD) {
		return !(
			pieces.isTight(to) &&
			(pieces.kind(to) !== PIECE_PUNCTUATION ||
				((after === '-' || after === '‑') &&
					pieces.isTight(to + 1) &&
					pieces.kind(to + 1) === PIECE_WORD &&
					pieces.kind(to - 2) === PIECE_NUMBER))
		);
	}
	if (SIGNS_AFTER.has(after)) {
		return false;
	}
	if (!pieces.isTight(to)) {
		return true;
	}
	if (pieces.kind(to) === PIECE_WORD) {
		// A page's date may have lost the white space before the headline: "21 сентября 2021Серия А".
		return (
			pieces.length(to - 1) === 4 && to >= 2 && charClassAt(pieces.raw(to), 0) === CLASS_UPPER && pieces.length(to) > 1
		);
	}
	if (pieces.kind(to) === PIECE_NUMBER) {
		return false;
	}
	return (
		!(
			NUMBER_JOINTS.has(after) &&
			pieces.isTight(to + 1) &&
			pieces.kind(to + 1) !== PIECE_PUNCTUATION &&
			after !== ',' &&
			after !== '.'
		) && !((after === ',' || after === '.') && pieces.isTight(to + 1) && pieces.kind(to + 1) === PIECE_NUMBER)
	);
}

/** Says for a match that could be something else that it is. */
export function isSomethingElse(atom: Atom, pieces: Pieces, lexicon: Lexicon): boolean {
	if (atom.reading.kind !== 'calendar' && atom.reading.kind !== 'range') {
		return false;
	}
	const before = wordBefore(pieces, atom.from);
	if (
		pieces.kind(atom.from) === PIECE_NUMBER &&
		(lexicon.notBeforeDate.has(before) || lexicon.notBeforeDate.has(`${pieces.word(atom.from - 2)} ${before}`))
	) {
		return true;
	}
	if (atom.bare && isShare(atom, pieces, lexicon, before)) {
		return true;
	}
	return atom.clock && (isPlayerTime(atom, pieces) || isScore(atom, pieces, lexicon));
}

function isShare(atom: Atom, pieces: Pieces, lexicon: Lexicon, before: string): boolean {
	if (atom.reading.kind !== 'calendar') {
		return false;
	}
	const day = pieces.number(atom.from);
	const month = pieces.number(atom.to - 1);
	if (day === 24 && month === 7) {
		return true;
	}
	if (lexicon.shareCues.has(before)) {
		return true;
	}
	// 15/5 can't be a share; 1/3 is one where a word follows that it is a share of: "1/3 dân số".
	return day <= month && pieces.kind(atom.to) !== PIECE_PUNCTUATION;
}

/** "0:00 / 0:00", "3:25" alone on its line, "(25:20, 25:18)". */
function isPlayerTime(atom: Atom, pieces: Pieces): boolean {
	const hour = pieces.number(atom.from);
	const alone = atom.from === 0 && atom.to === pieces.count;
	const beside = [pieces.word(atom.from - 1), pieces.word(atom.to)];
	return (
		beside.includes('/') ||
		(alone && (hour < 5 || pieces.length(atom.from) === 1)) ||
		(hour === 0 && pieces.length(atom.from) === 1) ||
		(pieces.word(atom.to) === ',' && isClockAt(pieces, atom.to + 1)) ||
		(pieces.word(atom.from - 1) === ',' && isClockAt(pieces, atom.from - 4))
	);
}

/**
 * "The vote was 21:19", "mixed 1:15": in a sentence a clock time has a word before it that introduces one, or is round and
 * has an hour of two digits.
 */
function isScore(atom: Atom, pieces: Pieces, lexicon: Lexicon): boolean {
	const before = pieces.word(atom.from - 1);
	const dash = before === '—' || before === '–';
	if (atom.from === 0 || (pieces.count <= SENTENCE && !dash) || atom.to - atom.from !== 3) {
		return false;
	}
	const introduced =
		(pieces.kind(atom.from - 1) === PIECE_WORD || before === ',' || before === '|') &&
		(lexicon.joinsToClock.has(before) || lexicon.betweenTimes.has(before));
	return !introduced && (pieces.number(atom.to - 1) % 5 !== 0 || pieces.length(atom.from) === 1);
}

function isClockAt(pieces: Pieces, at: number): boolean {
	return pieces.kind(at) === PIECE_NUMBER && pieces.word(at + 1) === ':' && pieces.kind(at + 2) === PIECE_NUMBER;
}

function wordBefore(pieces: Pieces, at: number): string {
	const before = pieces.word(at - 1);
	return before === '.' || before === ':' ? pieces.word(at - 2) : before;
}
