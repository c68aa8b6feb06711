import { charClassAt, CLASS_DIGIT, isWordClass } from '../text/charClass';
import { foldWord } from './foldWord';
import type { Vocabulary } from './vocabulary';

/**
 * The notation of a time pack's rules. One rule a line, `pattern => effects`:
 *
 *     ngày {d} tháng {m}          words, and slots in braces
 *     {d}/{m}/{y}                 no white space in the rule: none in the text either
 *     (hôm|ngày hôm) qua          alternatives, longest first
 *     tháng {m},? {y}             `?` makes the element before it optional
 *     [từ|đến] {y} [!%|{u}]       what must stand, or with `!` must not stand, before and after; outside the expression
 *     # …                         a comment
 *
 * Effects, by white space: `day-1` or `year+0` (counted from the document's date), `u-n` (as many units as the slots
 * `{n}` and `{u}` say), `mention` (counted from the last day named instead), `quarter:1` (a field with its value), and the
 * flags of {@link Flag}; `nth:n` takes the slot's number. Without effects the slots alone say what the expression means.
 */

/** A rule's flags. */
type Flag =
	/** counts units: a length of time */
	| 'duration'
	/** a length with a half more: `hai năm rưỡi` */
	| 'half'
	/** a repetition */
	| 'set'
	/** no expression by itself, only joined to another */
	| 'weak'
	/** weak unless its last word begins with a capital or is a number: `thứ Hai`, not `lần thứ hai` */
	| 'named'
	/** nothing unless a name may end before it: `Asian Cup 2015` */
	| 'titled'
	/** weak where it begins with a capital: a name then */
	| 'plain'
	/** weak where it and a word beside it begin with a capital: `Mexico News Daily` */
	| 'titling'
	/** two years, nothing unless the second one comes after the first: `the 2025/26 budget`, not `2019-11` */
	| 'seasons'
	/** nothing unless it is a year though nothing introduces it: `2019 American Music Awards` */
	| 'alone'
	/** weak where its word is among the pack's ambiguous names */
	| 'ambiguous'
	/** weak before a word with a capital: "In January, May Brackett left" */
	| 'apart'
	/** a length after "in": a time so far ahead where the reader wants what comes next */
	| 'ahead'
	/** the same, in whole units: "the upcoming two weeks" */
	| 'upcoming'
	/** hours that may be a length or a time of day */
	| 'maybe'
	/** minutes to the hour */
	| 'less'
	/** a clock time in digits alone */
	| 'clock'
	/** day and month without any word for a date: may be a fraction */
	| 'bare'
	/** nothing unless a day in honour of something is named before it: `Ngày Nhà giáo Việt Nam 20-11` */
	| 'feast'
	/** several expressions: the first days of a list share the month of the last */
	| 'list'
	/** on that side of the document's date */
	| 'past'
	| 'future'
	/** on that side, in a month that may be the present one: "since March" */
	| 'begun'
	/** counted from the last day named */
	| 'mention'
	/** the week of the day */
	| 'wholeWeek'
	| 'lunar'
	| 'bc'
	| 'fiscal'
	/** a decade that is the first of its century means the century: the 1800s */
	| 'hundreds'
	| 'PRESENT_REF'
	| 'PAST_REF'
	| 'FUTURE_REF';

export interface Step {
	/** A unit's name, or `u` for the slot's. */
	readonly unit: string;
	/** A number, or the slot `n` with its sign. */
	readonly amount: number | 'n' | '-n';
}

export interface Effects {
	readonly flags: ReadonlySet<Flag>;
	readonly step?: Step;
	readonly fields: readonly (readonly [field: string, value: string])[];
}

export interface Element {
	/** Sequences of words, as entries of the vocabulary, longest first; empty for a slot. */
	readonly alternatives: readonly (readonly number[])[];
	readonly slot?: string;
	readonly optional: boolean;
	/** No white space before it. */
	readonly tight: boolean;
}

export interface Context {
	readonly negative: boolean;
	readonly elements: readonly Element[];
}

export interface Rule {
	readonly before?: Context;
	readonly elements: readonly Element[];
	readonly after?: Context;
	readonly effects: Effects;
}

/** @param vocabulary gets all words of the rules: an entry that came later would be unknown in words that were read before */
export function parseRules(text: string, vocabulary: Vocabulary): readonly Rule[] {
	const known: Known = { vocabulary, sequences: new Map(), contexts: new Map() };
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => parseRule(line, known));
}

/** The alternatives and the contexts seen before, as they are written: most stand in many rules. */
interface Known {
	readonly vocabulary: Vocabulary;
	readonly sequences: Map<string, Element['alternatives']>;
	readonly contexts: Map<string, Context>;
}

function sequencesOf(alternatives: string, { vocabulary, sequences }: Known): Element['alternatives'] {
	let known = sequences.get(alternatives);
	if (!known) {
		known = wordSequences(alternatives.split('|')).map((words) => vocabulary.addAll(words));
		sequences.set(alternatives, known);
	}
	return known;
}

function contextOf(text: string, known: Known): Context {
	let context = known.contexts.get(text);
	if (!context) {
		context = parseContext(text, known);
		known.contexts.set(text, context);
	}
	return context;
}

function parseRule(line: string, known: Known): Rule {
	const [pattern = '', effects = ''] = line.split(' => ');
	const elements: Element[] = [];
	let before: Context | undefined;
	let after: Context | undefined;
	let tight = false;
	let i = 0;
	while (i < pattern.length) {
		const character = pattern[i]!;
		if (character === ' ') {
			tight = false;
			i++;
			continue;
		}
		let alternatives: Element['alternatives'] = [];
		let slot: string | undefined;
		if (character === '[') {
			const end = pattern.indexOf(']', i);
			const context = contextOf(pattern.slice(i + 1, end), known);
			if (elements.length === 0) {
				before = context;
			} else {
				after = context;
			}
			tight = false;
			i = end + 1;
			continue;
		} else if (character === '{') {
			const end = pattern.indexOf('}', i);
			slot = pattern.slice(i + 1, end);
			i = end + 1;
		} else if (character === '(') {
			const end = pattern.indexOf(')', i);
			alternatives = sequencesOf(pattern.slice(i + 1, end), known);
			i = end + 1;
		} else {
			PLAIN_WORD.lastIndex = i;
			let wordEnd = PLAIN_WORD.test(pattern) ? PLAIN_WORD.lastIndex : i;
			while (isOfWord(pattern, wordEnd) || (pattern[wordEnd] === "'" && wordEnd > i)) {
				wordEnd++;
			}
			const word = pattern.slice(i, Math.max(wordEnd, i + 1));
			alternatives = sequencesOf(word, known);
			i += word.length;
		}
		const optional = pattern[i] === '?';
		if (optional) {
			i++;
		}
		elements.push({ alternatives, slot, optional, tight });
		tight = true;
	}
	if (elements.length === 0) {
		throw new Error(`A rule for times without a pattern: ${line}`);
	}
	elements[0] = { ...elements[0]!, tight: false };
	return new ParsedRule(before, elements, after, effects);
}

/** A rule whose effects are read when it is first met: most never are. */
class ParsedRule implements Rule {
	readonly #effects: string;
	#parsed: Effects | undefined;

	constructor(
		readonly before: Context | undefined,
		readonly elements: readonly Element[],
		readonly after: Context | undefined,
		effects: string,
	) {
		this.#effects = effects;
	}

	get effects(): Effects {
		return (this.#parsed ??= parseEffects(this.#effects));
	}
}

function parseContext(text: string, known: Known): Context {
	const negative = text.startsWith('!');
	const parts = (negative ? text.slice(1) : text).split('|');
	const words = parts.filter((part) => !part.startsWith('{'));
	const elements: Element[] = parts
		.filter((part) => part.startsWith('{'))
		.map((part) => ({ alternatives: [], slot: part.slice(1, -1), optional: false, tight: false }));
	if (words.length > 0) {
		elements.push({ alternatives: sequencesOf(words.join('|'), known), optional: false, tight: false });
	}
	return { negative, elements };
}

function parseEffects(text: string): Effects {
	const flags = new Set<Flag>();
	const fields: (readonly [string, string])[] = [];
	let step: Step | undefined;
	for (const effect of text.split(' ').filter((part) => part !== '')) {
		const steps = /^([a-z]+)([+-])(n|\d+)$/u.exec(effect);
		const field = /^([a-z]\w*):(.+)$/u.exec(effect);
		if (steps) {
			const minus = steps[2] === '-';
			const amount = steps[3] === 'n' ? (minus ? '-n' : 'n') : Number(steps[3]) * (minus ? -1 : 1);
			step = { unit: steps[1]!, amount };
		} else if (field) {
			fields.push([field[1]!, field[2]!]);
		} else {
			flags.add(effect as Flag);
		}
	}
	return { flags, step, fields };
}

/** Letters that are as they are compared, of the alphabets that nearly all rules are written in: lists are seen before the first text. */
const PLAIN = 'a-zß-öø-ÿăđĩũơưœа-яạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
const PLAIN_WORD = new RegExp(`[${PLAIN}]+`, 'y');
const PLAIN_WORDS = new RegExp(`^[${PLAIN}]+(?: [${PLAIN}]+)*$`);

/** Words as they are compared, cut as the pieces of a line are; longest first. */
export function wordSequences(entries: readonly string[]): readonly (readonly string[])[] {
	const sequences = entries.map((entry) => (PLAIN_WORDS.test(entry) ? entry.split(' ') : cutWords(foldWord(entry))));
	return sequences.length < 2 ? sequences : sequences.sort((a, b) => b.length - a.length);
}

/** By hand, because the first use of an expression with classes of Unicode takes milliseconds. */
function cutWords(text: string): readonly string[] {
	const words: string[] = [];
	for (let start = 0, end = 0; start < text.length; start = end) {
		end = start + 1;
		if (text[start] === ' ') {
			continue;
		}
		if (isDigit(text, start)) {
			while (isDigit(text, end)) {
				end++;
			}
		} else if (isOfWord(text, start)) {
			// "o'clock" is one word, "year's" two.
			while (isLetter(text, end) || (text[end] === "'" && isLetter(text, end + 1) && !isPossessiveEnd(text, end))) {
				end++;
			}
		} else if (isPossessiveEnd(text, start)) {
			end = start + 2;
		}
		words.push(text.slice(start, end));
	}
	return words;
}

function isPossessiveEnd(text: string, at: number): boolean {
	return text[at] === "'" && text[at + 1] === 's' && !isOfWord(text, at + 2);
}

function isOfWord(text: string, at: number): boolean {
	return at < text.length && isWordClass(charClassAt(text, at));
}

function isDigit(text: string, at: number): boolean {
	return at < text.length && charClassAt(text, at) === CLASS_DIGIT;
}

function isLetter(text: string, at: number): boolean {
	return isOfWord(text, at) && !isDigit(text, at);
}
