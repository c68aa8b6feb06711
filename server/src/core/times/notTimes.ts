import type { Atom } from './atom';
import { CLASS_UPPER, charClassTable } from '../text/charClass';
import type { Lexicon } from './lexicon';
import { PIECE_NUMBER, PIECE_PUNCTUATION, PIECE_WORD, type Pieces } from './pieces';
import { NUMBER_JOINT, SHARE_CUE, SIGN_AFTER, SIGN_BEFORE, SIGN_BEFORE_AMOUNT } from './vocabulary';

/** What looks like a time and is none: parts of larger numbers, addresses, scores, shares, the times of a player. */

/** Signs that join digits into one larger number or code. */
export const NUMBER_JOINTS = ['.', ',', ':', '/', '-', '‐', '‑', '–', '_', '@', '=', '&', '?'] as const;
export const SIGNS_BEFORE_AMOUNT = ['$', '€', '£', '№', '#'] as const;
/** Signs right before digits that are part of something else. */
export const SIGNS_BEFORE = ['$', '€', '£', '¥', '₫', '₽', '₴', '#', '№', '+', '@', '_', '='] as const;
/** Signs after digits that make them a share, an amount or a measure. */
export const SIGNS_AFTER = ['%', '‰', '°', '$', '€', '£', '₫', '₽', '²', '³'] as const;

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const NON_BREAKING_HYPHEN = 0x2011;

const DIGITS_OF_HOUR = 2;

/** Lines of no more pieces may be a dateline or an entry of a programme. */
const SENTENCE = 12;

/** No digit or letter that belongs to the same number or code stands right before the piece. */
export function freeBefore(pieces: Pieces, from: number): boolean {
	const isNumber = pieces.kind(from) === PIECE_NUMBER;
	const before = pieces.flags(from - 1);
	if (!pieces.isTight(from)) {
		return !isNumber || (before & SIGN_BEFORE_AMOUNT) === 0;
	}
	if (pieces.kind(from - 1) !== PIECE_PUNCTUATION) {
		return isGluedDate(pieces, from);
	}
	if (!isNumber || (before & (SIGN_BEFORE | NUMBER_JOINT)) === 0) {
		return true;
	}
	// "Soyuz-2", "1.2.2024" read from its second number, "v=5", but not "(16/5" and not "Tối,16/5".
	const glued = pieces.isTight(from - 1) && pieces.kind(from - 2) !== PIECE_PUNCTUATION;
	return (
		(before & SIGN_BEFORE) === 0 &&
		!(glued && (pieces.firstUnit(from - 1) !== COMMA || pieces.kind(from - 2) === PIECE_NUMBER))
	);
}

/** A page's date may have lost the white space after its writer: `By Ann Lee2014-12-22 17:43:29`. */
function isGluedDate(pieces: Pieces, from: number): boolean {
	return (
		pieces.length(from) === 4 &&
		pieces.kind(from) === PIECE_NUMBER &&
		isUpper(pieces, from - 1) &&
		pieces.length(from - 1) > 1 &&
		pieces.raw(from - 1) !== pieces.raw(from - 1).toUpperCase() &&
		[1, 3].every((at) => pieces.firstUnit(from + at) === HYPHEN && pieces.isTight(from + at)) &&
		[2, 4].every((at) => pieces.kind(from + at) === PIECE_NUMBER && pieces.length(from + at) === 2)
	);
}

/** The same for what ends before a piece. */
export function freeAfter(pieces: Pieces, to: number): boolean {
	const last = pieces.kind(to - 1);
	if (last === PIECE_PUNCTUATION) {
		return true;
	}
	const tight = pieces.isTight(to);
	const kind = pieces.kind(to);
	if (last === PIECE_WORD) {
		if (!tight) {
			return true;
		}
		if (kind !== PIECE_PUNCTUATION) {
			return false;
		}
		const sign = pieces.firstUnit(to);
		return !(
			(sign === HYPHEN || sign === NON_BREAKING_HYPHEN) &&
			pieces.isTight(to + 1) &&
			pieces.kind(to - 2) === PIECE_NUMBER &&
			(pieces.kind(to + 1) === PIECE_WORD || isPlate(pieces, to))
		);
	}
	const after = pieces.flags(to);
	if (kind === PIECE_WORD && tight && isGluedClock(pieces, to)) {
		return true;
	}
	if ((after & SIGN_AFTER) !== 0) {
		return false;
	}
	if (!tight) {
		return true;
	}
	if (kind === PIECE_WORD) {
		// A page's date may have lost the white space before the headline: "21 сентября 2021Серия А".
		return pieces.length(to - 1) === 4 && to >= 2 && isUpper(pieces, to) && pieces.length(to) > 1;
	}
	if (kind === PIECE_NUMBER) {
		return false;
	}
	if ((after & NUMBER_JOINT) === 0 || !pieces.isTight(to + 1)) {
		return true;
	}
	const sign = pieces.firstUnit(to);
	return sign === COMMA || sign === FULL_STOP
		? pieces.kind(to + 1) !== PIECE_NUMBER
		: pieces.kind(to + 1) === PIECE_PUNCTUATION;
}

/** "BKS 98H-048.04": a number plate goes on behind the hyphen with more digits than an hour has. */
function isPlate(pieces: Pieces, hyphen: number): boolean {
	return pieces.kind(hyphen + 1) === PIECE_NUMBER && pieces.length(hyphen + 1) > DIGITS_OF_HOUR;
}

/** So may its time: "08/01/2019 21:10Xe khách đổ", but not "21:10GMT". */
function isGluedClock(pieces: Pieces, to: number): boolean {
	return (
		pieces.length(to - 1) === 2 &&
		pieces.firstUnit(to - 2) === COLON &&
		pieces.isTight(to - 1) &&
		pieces.isTight(to - 2) &&
		pieces.kind(to - 3) === PIECE_NUMBER &&
		isUpper(pieces, to) &&
		pieces.length(to) > 1 &&
		pieces.raw(to) !== pieces.raw(to).toUpperCase()
	);
}

function isUpper(pieces: Pieces, piece: number): boolean {
	return charClassTable()[pieces.firstUnit(piece)] === CLASS_UPPER;
}

/** Says for a match that could be something else that it is. */
export function isSomethingElse(atom: Atom, pieces: Pieces, lexicon: Lexicon): boolean {
	if (atom.reading.kind !== 'calendar' && atom.reading.kind !== 'range') {
		return false;
	}
	if (pieces.kind(atom.from) === PIECE_NUMBER) {
		const before = pieces.word(pieceBefore(pieces, atom.from));
		if (lexicon.notBeforeDate.has(before) || lexicon.notBeforeDate.has(`${pieces.word(atom.from - 2)} ${before}`)) {
			return true;
		}
	}
	if (atom.bare && isShare(atom, pieces)) {
		return true;
	}
	return atom.clock && (isPlayerTime(atom, pieces) || isScore(atom, pieces, lexicon));
}

/** `Oxbridge Lantern Festival`: what a town holds is called after a feast, and held when the town likes. */
export function isEventsName({ from, to, reading }: Atom, pieces: Pieces, lexicon: Lexicon): boolean {
	return (
		reading.kind === 'calendar' &&
		reading.holiday !== undefined &&
		lexicon.eventWords.has(pieces.word(to - 1)) &&
		isUpper(pieces, to - 1) &&
		pieces.kind(from - 1) === PIECE_WORD &&
		isUpper(pieces, from - 1) &&
		!lexicon.beforeFeasts.has(pieces.word(from - 1))
	);
}

/** `They scored 30 in the second quarter`: of a game, by a word of its line. */
export function isOfGame({ reading }: Atom, pieces: Pieces, { gameWords }: Lexicon): boolean {
	if (
		gameWords.size === 0 ||
		reading.kind !== 'calendar' ||
		reading.quarter === undefined ||
		reading.year !== undefined ||
		reading.shift
	) {
		return false;
	}
	for (let i = 0; i < pieces.count; i++) {
		if (pieces.kind(i) === PIECE_WORD && gameWords.has(pieces.word(i))) {
			return true;
		}
	}
	return false;
}

/** `levelled on 58 minutes`: the minute of a match, and no length. */
export function isMinuteOfGame(
	{ from, to, reading }: Atom,
	pieces: Pieces,
	{ minuteCues, behindLengths }: Lexicon,
): boolean {
	return (
		reading.kind === 'duration' &&
		reading.amounts.length === 1 &&
		reading.amounts[0]!.unit === 'minute' &&
		pieces.kind(from) === PIECE_NUMBER &&
		minuteCues.has(pieces.word(from - 1)) &&
		!behindLengths.has(pieces.word(to))
	);
}

/** In pieces: no longer is the name of a day in honour of something. */
const LONGEST_FEAST = 10;
const OPENING_BRACKET = 0x28;

/** `Ngày Nhà giáo Việt Nam (20-11)`: the name of a day that is kept every year ends right before a piece. */
export function endsFeast(pieces: Pieces, at: number, { feastHeads }: Lexicon): boolean {
	const last = pieces.firstUnit(at - 1) === OPENING_BRACKET ? at - 2 : at - 1;
	for (let i = last; i > last - LONGEST_FEAST && pieces.kind(i) === PIECE_WORD; i--) {
		if (i < last && feastHeads.has(pieces.word(i))) {
			return isUpper(pieces, i) || isUpper(pieces, i + 1);
		}
	}
	return false;
}

function isShare(atom: Atom, pieces: Pieces): boolean {
	if (atom.reading.kind !== 'calendar') {
		return false;
	}
	const { day = 0, month = 0 } = atom.reading;
	if (day === 24 && month === 7) {
		return true;
	}
	if ((pieces.flags(pieceBefore(pieces, atom.from)) & SHARE_CUE) !== 0) {
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

/** The piece before it, a full stop or colon left out. */
function pieceBefore(pieces: Pieces, at: number): number {
	const before = pieces.firstUnit(at - 1);
	return before === FULL_STOP || before === COLON ? at - 2 : at - 1;
}
