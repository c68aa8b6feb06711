import type { Lexicon } from './lexicon';
import { PIECE_NUMBER, type Pieces } from './pieces';
import { NOTHING, type SlotMatch } from './wordClasses';

/** Numbers in digits and in words. */

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const ZERO = 0x30;

/** `12`, `1,5`, `10.000`: a separator before three digits groups them, else it is a decimal one. */
export function matchNumber(pieces: Pieces, at: number): readonly SlotMatch[] {
	let value = pieces.number(at);
	// "0600 hours" is a time of day.
	if (Number.isNaN(value) || (pieces.length(at) === 4 && pieces.firstUnit(at) === ZERO)) {
		return NOTHING;
	}
	let end = at + 1;
	while (
		(pieces.firstUnit(end) === FULL_STOP || pieces.firstUnit(end) === COMMA) &&
		pieces.isTight(end) &&
		pieces.isTight(end + 1) &&
		pieces.kind(end + 1) === PIECE_NUMBER
	) {
		const part = pieces.number(end + 1);
		const length = pieces.length(end + 1);
		if (length === 3) {
			value = value * 1000 + part;
			end += 2;
		} else {
			return length <= 2 ? [{ end: end + 2, value: Number(`${value}.${pieces.raw(end + 1)}`) }] : NOTHING;
		}
	}
	return [{ end, value }];
}

/** Numerals of up to four words (`hai mươi lăm`, `twenty-one`), longest first. */
export function composeNumeral(pieces: Pieces, at: number, lexicon: Lexicon): readonly SlotMatch[] {
	const { numeralValues, multipliers } = lexicon;
	if (!numeralValues.has(pieces.entry(at))) {
		return NOTHING;
	}
	const found: SlotMatch[] = [];
	let value: number | undefined;
	for (let end = at, count = 0; count < 4; count++) {
		if (count > 0 && pieces.firstUnit(end) === HYPHEN && pieces.isTight(end) && pieces.isTight(end + 1)) {
			end++;
		}
		const entry = pieces.entry(end);
		const multiplier = value === undefined ? undefined : multipliers.get(entry);
		const next = numeralValues.get(entry);
		if (multiplier !== undefined && value !== undefined && value < multiplier) {
			value *= multiplier;
		} else if (next !== undefined && (value === undefined || (value >= 10 && value % 10 === 0 && next < 10))) {
			value = (value ?? 0) + next;
		} else {
			break;
		}
		end++;
		found.push({ end, value });
	}
	return found.length > 1 ? found.reverse() : found;
}
