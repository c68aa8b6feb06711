import { charClassAt, CLASS_UPPER } from '../text/charClass';
import type { Entries, Lexicon } from './lexicon';
import { PIECE_NUMBER, type Pieces } from './pieces';

/** The slots of the rules: what each takes from the text, and the field that it fills. */

export type WordClass =
	'month' | 'monthNumeral' | 'weekday' | 'unit' | 'part' | 'season' | 'numeral' | 'vague' | 'ordinal';

export interface SlotMatch {
	/** The piece after it. */
	readonly end: number;
	readonly value: number | string;
}

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
	/** Other words that it can begin with. */
	readonly others?: readonly string[];
	/** What a number may be and how many digits it has, so that most are ruled out without a call. */
	readonly limits?: NumberLimits;
	/** All ways to read it here, the best first. */
	match(pieces: Pieces, at: number, lexicon: Lexicon): readonly SlotMatch[];
}

const NOTHING: readonly SlotMatch[] = [];
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

export const SLOTS = {
	/** a day of the month */
	d: digits('day', 1, 31, 1, 2, true),
	/** a day with both digits */
	dd: digits('day', 1, 31, 2, 2),
	/** a day in words */
	dw: numeralWords('day', 1, 31),
	/** a day as an ordinal word */
	do: words('day', 'ordinal'),
	/** the first, or the second, of day and month in the language's order */
	a: digits('a', 1, 31, 1, 2),
	b: digits('b', 1, 31, 1, 2),
	aa: digits('a', 1, 31, 2, 2),
	bb: digits('b', 1, 31, 2, 2),
	/** a month's number */
	m: digits('month', 1, 12, 1, 2),
	mm: digits('month', 1, 12, 2, 2),
	/** a month's number in words */
	mw: words('month', 'monthNumeral'),
	mon: capitalized(abbreviable(words('month', 'month'))),
	y: digits('year', 1000, 2199, 4, 4),
	/** a year that needs no word for year beside it */
	ym: digits('year', 1800, 2100, 4, 4),
	/** any year */
	yany: digits('year', 1, 2199, 1, 4),
	yy: digits('shortYear', 0, 99, 2, 2),
	/** a decade: 1950, or 50 */
	dec: decade(2),
	/** a decade with all four digits */
	decade: decade(4),
	cent: century(),
	h: digits('hour', 0, 24, 1, 2),
	mi: digits('minute', 0, 59, 2, 2),
	/** minutes that may have one digit */
	min: digits('minute', 0, 59, 1, 2),
	s: digits('second', 0, 59, 1, 2),
	ss: digits('second', 0, 59, 2, 2),
	/** an hour in words */
	hw: numeralWords('hour', 1, 12),
	/** minutes in words */
	minw: numeralWords('minute', 1, 59),
	q: quarter(),
	wd: capitalized(abbreviable(words('weekday', 'weekday'))),
	u: words('unit', 'unit'),
	part: words('part', 'part'),
	season: words('season', 'season'),
	ord: ordinal(),
	/** the end of the line, for contexts */
	end: {
		field: 'end',
		digits: false,
		classes: [],
		match: (pieces: Pieces, at: number) => (at >= pieces.count ? [{ end: at, value: 0 }] : NOTHING),
	},
	/** a number of any size, for contexts */
	amount: {
		field: 'amount',
		digits: true,
		classes: [],
		match: (pieces: Pieces, at: number) => (pieces.kind(at) === PIECE_NUMBER ? [{ end: at + 1, value: 0 }] : NOTHING),
	},
	/** how many, in digits or words */
	n: amount(),
} satisfies Readonly<Record<string, Slot>>;

/** A slot's name without the number that tells it from another one of the same rule: `d1` is a second `d`. */
export function slotName(slot: string): keyof typeof SLOTS {
	const name = slot.replace(/\d$/u, '');
	if (!(name in SLOTS)) {
		throw new Error(`No such slot in the rules for times: {${slot}}`);
	}
	return name as keyof typeof SLOTS;
}

function digits(field: string, min: number, max: number, least: number, most: number, ordinal = false): Slot {
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
	if (lexicon.ordinalSuffixes.has(pieces.word(at))) {
		return at + 1;
	}
	return pieces.isTight(at + 1) && lexicon.ordinalSuffixes.has(pieces.word(at) + pieces.word(at + 1)) ? at + 2 : at;
}

function words(field: string, wordClass: WordClass): Slot {
	return {
		field,
		digits: false,
		classes: [wordClass],
		match: (pieces, at, lexicon) => matchEntries(lexicon.classes[wordClass], pieces, at),
	};
}

/** Where names of months have a capital, "may" and "sat" are no months and weekdays; "thursday" can be nothing else. */
function capitalized(slot: Slot): Slot {
	return {
		...slot,
		match(pieces, at, lexicon) {
			const plain =
				lexicon.pack.namesAreCapitalized && pieces.length(at) < 6 && charClassAt(pieces.raw(at), 0) !== CLASS_UPPER;
			return plain ? NOTHING : slot.match(pieces, at, lexicon);
		},
	};
}

/** Takes the full stop of an abbreviation where the expression goes on after it: `Feb. 24`. */
function abbreviable(slot: Slot): Slot {
	return {
		...slot,
		match(pieces, at, lexicon) {
			const found = slot.match(pieces, at, lexicon);
			const first = found[0];
			if (!first || pieces.word(first.end) !== '.' || !pieces.isTight(first.end)) {
				return found;
			}
			const goesOn = pieces.kind(first.end + 1) === PIECE_NUMBER || pieces.word(first.end + 1) === ',';
			return goesOn && pieces.length(first.end - 1) <= 5 ? [{ ...first, end: first.end + 1 }, ...found] : found;
		},
	};
}

function matchEntries(entries: Entries, pieces: Pieces, at: number): readonly SlotMatch[] {
	const candidates = entries.get(pieces.word(at));
	if (!candidates) {
		return NOTHING;
	}
	const found: SlotMatch[] = [];
	for (const { words: sequence, value } of candidates) {
		if (sequence.every((word, i) => pieces.word(at + i) === word)) {
			found.push({ end: at + sequence.length, value });
		}
	}
	return found;
}

function numeralWords(field: string, min: number, max: number): Slot {
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

function amount(): Slot {
	return {
		field: 'n',
		digits: true,
		classes: ['numeral', 'vague'],
		match(pieces, at, lexicon) {
			if (pieces.kind(at) === PIECE_NUMBER) {
				return matchNumber(pieces, at);
			}
			const counted = composeNumeral(pieces, at, lexicon);
			const vague = matchEntries(lexicon.classes.vague, pieces, at);
			return counted.length === 0
				? vague
				: vague.length === 0
					? counted
					: [...counted, ...vague].sort((a, b) => b.end - a.end);
		},
	};
}

/** `12`, `1,5`, `10.000`: a separator before three digits groups them, else it is a decimal one. */
function matchNumber(pieces: Pieces, at: number): readonly SlotMatch[] {
	let value = pieces.number(at);
	if (Number.isNaN(value)) {
		return NOTHING;
	}
	let end = at + 1;
	while (
		(pieces.word(end) === '.' || pieces.word(end) === ',') &&
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
function composeNumeral(pieces: Pieces, at: number, lexicon: Lexicon): readonly SlotMatch[] {
	const numerals = lexicon.classes.numeral;
	if (!numerals.has(pieces.word(at))) {
		return NOTHING;
	}
	const found: SlotMatch[] = [];
	let value: number | undefined;
	for (let end = at, count = 0; count < 4; count++) {
		if (count > 0 && pieces.word(end) === '-' && pieces.isTight(end) && pieces.isTight(end + 1)) {
			end++;
		}
		const multiplier = lexicon.multipliers.get(pieces.word(end));
		const next = numerals.get(pieces.word(end))?.find(({ words: sequence }) => sequence.length === 1)?.value;
		if (multiplier !== undefined && value !== undefined && value < multiplier) {
			value *= multiplier;
		} else if (typeof next === 'number' && (value === undefined || (value >= 10 && value % 10 === 0 && next < 10))) {
			value = (value ?? 0) + next;
		} else {
			break;
		}
		end++;
		found.unshift({ end, value });
	}
	return found;
}

/** "First", or a number with an ordinal's ending. */
function ordinal(): Slot {
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

function quarter(): Slot {
	return {
		field: 'quarter',
		digits: true,
		limits: { min: 1, max: 4, least: 1, most: 2, enough: false },
		classes: ['numeral', 'ordinal'],
		others: ROMAN.slice(0, 4),
		match(pieces, at, lexicon) {
			const word = pieces.word(at);
			const roman = ROMAN.indexOf(word) + 1;
			const value = roman || pieces.number(at) || numeralOf(lexicon, word);
			return value !== undefined && value >= 1 && value <= 4 ? [{ end: at + 1, value }] : NOTHING;
		},
	};
}

function numeralOf(lexicon: Lexicon, word: string): number | undefined {
	const value = (lexicon.classes.numeral.get(word) ?? lexicon.classes.ordinal.get(word))?.at(-1)?.value;
	return typeof value === 'number' ? value : undefined;
}

function century(): Slot {
	return {
		field: 'century',
		digits: true,
		limits: { min: 1, max: 21, least: 1, most: 2, enough: false },
		classes: ['ordinal'],
		others: ROMAN,
		match(pieces, at, lexicon) {
			const word = pieces.word(at);
			const value =
				ROMAN.indexOf(word) + 1 || pieces.number(at) || Number(lexicon.classes.ordinal.get(word)?.at(-1)?.value);
			return value >= 1 && value <= 21
				? [{ end: afterOrdinalSuffix(pieces, at + 1, lexicon), value: value - 1 }]
				: NOTHING;
		},
	};
}

function decade(least: number): Slot {
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
