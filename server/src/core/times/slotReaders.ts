import { charClassTable, CLASS_UPPER } from '../text/charClass';
import { isObservance } from './holidays';
import type { Lexicon } from './lexicon';
import { composeNumeral, matchNumber } from './numerals';
import { PIECE_NUMBER, type Pieces } from './pieces';
import { ORDINAL_SUFFIX } from './vocabulary';
import type { WordClass } from './vocabulary';
import { matchEntries, NOTHING, type SlotMatch } from './wordClasses';

/** What the slots of the rules are made of: how each kind reads the text. */

export interface NumberLimits {
	readonly min: number;
	readonly max: number;
	readonly least: number;
	readonly most: number;
	/** A number within them is taken as it is; nothing after it can belong to it. */
	readonly enough: boolean;
}

export interface Slot {
	/** The field that it fills. */
	readonly field: string;
	/** It can begin with a digit. */
	readonly digits: boolean;
	/** It can begin with a word of these. */
	readonly classes: readonly WordClass[];
	/** What a number may be and how many digits it has, so that most are ruled out without a call. */
	readonly limits?: NumberLimits;
	/** All ways to read it here, the best first. */
	match(pieces: Pieces, at: number, lexicon: Lexicon): readonly SlotMatch[];
}

const COMMA = 0x2c;
const FULL_STOP = 0x2e;

export function digits(field: string, min: number, max: number, least: number, most: number, ordinal = false): Slot {
	return {
		field,
		digits: true,
		classes: [],
		limits: { min, max, least, most, enough: !ordinal },
		match(pieces, at, lexicon) {
			if (pieces.kind(at) !== PIECE_NUMBER || pieces.length(at) < least || pieces.length(at) > most) {
				return NOTHING;
			}
			const value = pieces.number(at);
			if (!(value >= min && value <= max)) {
				return NOTHING;
			}
			const end = ordinal ? afterOrdinalSuffix(pieces, at + 1, lexicon) : at + 1;
			return [{ end, value }];
		},
	};
}

function afterOrdinalSuffix(pieces: Pieces, at: number, lexicon: Lexicon): number {
	if (!pieces.isTight(at)) {
		return at;
	}
	if ((pieces.flags(at) & ORDINAL_SUFFIX) !== 0) {
		return at + 1;
	}
	// "-го" is two pieces.
	return lexicon.joinedOrdinalSuffixes &&
		pieces.isTight(at + 1) &&
		lexicon.joinedOrdinalSuffixes.has(pieces.word(at) + pieces.word(at + 1))
		? at + 2
		: at;
}

export function words(field: string, wordClass: WordClass): Slot {
	return {
		field,
		digits: false,
		classes: [wordClass],
		match: (pieces, at, lexicon) => matchEntries(lexicon.classes[wordClass], pieces, at),
	};
}

/**
 * Where names of months have a capital, "may" and "sat" are no months and weekdays; "thursday" can be nothing else. A line
 * that has no capital at all is of somebody who writes none.
 */
export function capitalized(slot: Slot): Slot {
	return {
		...slot,
		match(pieces, at, lexicon) {
			const plain =
				lexicon.pack.namesAreCapitalized &&
				pieces.hasCapitals &&
				pieces.length(at) < 6 &&
				charClassTable()[pieces.firstUnit(at)] !== CLASS_UPPER;
			return plain ? NOTHING : slot.match(pieces, at, lexicon);
		},
	};
}

/** Of words that mean something else without a capital: "black Friday" is a holiday where no line has capitals, or where its first word has one. */
export function holiday(observances: boolean): Slot {
	return {
		field: 'holiday',
		digits: false,
		classes: ['holiday'],
		match(pieces, at, lexicon) {
			const found = matchEntries(lexicon.classes.holiday, pieces, at);
			const plain =
				lexicon.pack.namesAreCapitalized &&
				pieces.hasCapitals &&
				charClassTable()[pieces.firstUnit(at)] !== CLASS_UPPER;
			return plain || found.length === 0
				? NOTHING
				: found.filter(({ value }) => isObservance(String(value)) === observances);
		},
	};
}

/** Takes the full stop of an abbreviation where the expression goes on after it: `Feb. 24`. */
export function abbreviable(slot: Slot): Slot {
	return {
		...slot,
		match(pieces, at, lexicon) {
			const found = slot.match(pieces, at, lexicon);
			const first = found[0];
			// Of several words none is an abbreviation: «họp thứ sáu. 14 người đến».
			if (first?.end !== at + 1 || pieces.firstUnit(first.end) !== FULL_STOP || !pieces.isTight(first.end)) {
				return found;
			}
			const goesOn = pieces.kind(first.end + 1) === PIECE_NUMBER || pieces.firstUnit(first.end + 1) === COMMA;
			return goesOn && pieces.length(first.end - 1) <= 5 ? [{ ...first, end: first.end + 1 }, ...found] : found;
		},
	};
}

export function numeralWords(field: string, min: number, max: number): Slot {
	return {
		field,
		digits: false,
		classes: ['numeral'],
		match(pieces, at, lexicon) {
			const found = composeNumeral(pieces, at, lexicon);
			return found.length === 0 ? NOTHING : found.filter(({ value }) => Number(value) >= min && Number(value) <= max);
		},
	};
}

export function amount(): Slot {
	return {
		field: 'n',
		digits: true,
		classes: ['numeral', 'vague'],
		match(pieces, at, lexicon) {
			if (pieces.kind(at) === PIECE_NUMBER) {
				return matchNumber(pieces, at);
			}
			const composed = composeNumeral(pieces, at, lexicon);
			const vague = matchEntries(lexicon.classes.vague, pieces, at);
			return composed.length === 0
				? vague
				: vague.length === 0
					? composed
					: [...composed, ...vague].sort((a, b) => b.end - a.end);
		},
	};
}

export function ordinalDay(): Slot {
	return {
		field: 'day',
		digits: true,
		limits: { min: 1, max: 31, least: 1, most: 2, enough: false },
		classes: [],
		match(pieces, at, lexicon) {
			const end = afterOrdinalSuffix(pieces, at + 1, lexicon);
			return end > at + 1 ? [{ end, value: pieces.number(at) }] : NOTHING;
		},
	};
}

/** "First", or a number with an ordinal's ending. */
export function ordinal(): Slot {
	return {
		field: 'ordinal',
		digits: true,
		classes: ['ordinal'],
		match(pieces, at, lexicon) {
			if (pieces.kind(at) !== PIECE_NUMBER) {
				return matchEntries(lexicon.classes.ordinal, pieces, at);
			}
			const end = afterOrdinalSuffix(pieces, at + 1, lexicon);
			return end > at + 1 ? [{ end, value: pieces.number(at) }] : NOTHING;
		},
	};
}

export function quarter(): Slot {
	return {
		field: 'quarter',
		digits: true,
		limits: { min: 1, max: 4, least: 1, most: 2, enough: false },
		classes: ['numeral', 'ordinal', 'roman'],
		match(pieces, at, lexicon) {
			const value = romanOf(lexicon, pieces, at) ?? (pieces.number(at) || numeralOf(lexicon, pieces, at));
			return value !== undefined && value >= 1 && value <= 4 ? [{ end: at + 1, value }] : NOTHING;
		},
	};
}

function numeralOf(lexicon: Lexicon, pieces: Pieces, at: number): number | undefined {
	const entry = pieces.entry(at);
	const value = (lexicon.classes.numeral.get(entry) ?? lexicon.classes.ordinal.get(entry))?.at(-1)?.value;
	return typeof value === 'number' ? value : undefined;
}

function romanOf(lexicon: Lexicon, pieces: Pieces, at: number): number | undefined {
	const value = lexicon.classes.roman.get(pieces.entry(at))?.[0]?.value;
	return typeof value === 'number' ? value : undefined;
}

export function century(): Slot {
	return {
		field: 'century',
		digits: true,
		limits: { min: 1, max: 21, least: 1, most: 2, enough: false },
		classes: ['ordinal', 'roman'],
		match(pieces, at, lexicon) {
			const value =
				romanOf(lexicon, pieces, at) ??
				(pieces.number(at) || Number(lexicon.classes.ordinal.get(pieces.entry(at))?.at(-1)?.value));
			return value >= 1 && value <= 21
				? [{ end: afterOrdinalSuffix(pieces, at + 1, lexicon), value: value - 1 }]
				: NOTHING;
		},
	};
}

export function decade(least: number): Slot {
	return {
		field: 'decade',
		digits: true,
		limits: { min: 0, max: 2190, least, most: 4, enough: false },
		classes: [],
		match(pieces, at) {
			const value = pieces.number(at);
			const length = pieces.length(at);
			if (
				Number.isNaN(value) ||
				value % 10 !== 0 ||
				(length !== 4 && (length !== 2 || least > 2)) ||
				(length === 4 && (value < 1000 || value > 2190))
			) {
				return NOTHING;
			}
			// "The nineties" are the last ones; of the twenties, too, those of the last century are still meant.
			return [{ end: at + 1, value: length === 4 ? value : value <= 10 ? 2000 + value : 1900 + value }];
		},
	};
}
