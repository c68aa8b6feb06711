import { PIECE_NUMBER, type Pieces } from './pieces';

/** Names of time zones as pages write them after a clock time. Values keep the local time. */
const ZONES: ReadonlySet<string> = new Set(
	'gmt utc cet cest eet eest wet west bst ist est edt cst cdt mst mdt pst pdt et pt msk мск ict jst kst hkt sgt aest aedt acst acdt awst nzst nzdt sast eat wat cat hst akst akdt amt azt get myt pht npt pkt wib wita wit'.split(
		' ',
	),
);

/** What a language says of clocks, folded; `pack.ts` tells of both. */
interface ClockWords {
	readonly ownClocks: ReadonlySet<string>;
	readonly wordsLikeZones: ReadonlySet<string>;
}

/** A zone's name, folded. */
export function isZone(word: string): boolean {
	return ZONES.has(word);
}

/** The piece after the zone that follows a clock time: `GMT+7`, `(GMT+7)`, `CET`, `local time`; the same piece where none does. */
export function afterZone(pieces: Pieces, at: number, words: ClockWords): number {
	const bracket = pieces.firstUnit(at) === 0x28;
	let to = bracket ? at + 1 : at;
	// "2024-05-16T09:30:00+03:00".
	if (!bracket && pieces.word(to) === '+' && isOffset(pieces, to)) {
		return to + 4;
	}
	if (!bracket && words.ownClocks.has(`${pieces.word(to)} ${pieces.word(to + 1)}`)) {
		return to + 2;
	}
	if (!ZONES.has(pieces.word(to))) {
		return at;
	}
	const mayBeWord = !/^[\p{Lu}м]/u.test(pieces.raw(to));
	if (mayBeWord && (words.wordsLikeZones.has(pieces.word(to)) || !isAfterMeridiem(pieces, to))) {
		return at;
	}
	to++;
	if (/^[+\-−–]$/u.test(pieces.word(to)) && pieces.kind(to + 1) === PIECE_NUMBER && pieces.isTight(to + 1)) {
		to += 2;
		if (pieces.word(to) === ':' && pieces.isTight(to) && pieces.kind(to + 1) === PIECE_NUMBER) {
			to += 2;
		}
	}
	if (!bracket) {
		return to;
	}
	return pieces.word(to) === ')' ? to + 1 : at;
}

/** A zone in small letters is no other word behind `am` or `pm` in small letters: `11:06am ist`. */
function isAfterMeridiem(pieces: Pieces, at: number): boolean {
	return /^[ap]m$/u.test(pieces.raw(at - 1)) && pieces.length(at) === 3;
}

/** `+03:00` right after a time of day. */
function isOffset(pieces: Pieces, at: number): boolean {
	return (
		[at, at + 1, at + 2, at + 3].every((piece) => pieces.isTight(piece)) &&
		pieces.length(at + 1) === 2 &&
		pieces.kind(at + 1) === PIECE_NUMBER &&
		pieces.word(at + 2) === ':' &&
		pieces.length(at + 3) === 2 &&
		pieces.kind(at + 3) === PIECE_NUMBER
	);
}
