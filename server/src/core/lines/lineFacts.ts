import {
	charClassTable,
	CLASS_CASELESS,
	CLASS_DIGIT,
	CLASS_LOWER,
	CLASS_MARK,
	CLASS_NEWLINE,
	CLASS_OTHER,
	CLASS_SPACE,
	CLASS_SURROGATE,
	CLASS_UPPER,
} from '../text/charClass';
import type { TextTable } from '../textTable';

/** What one pass over a line that isn't blank can tell of it. Offsets are those of the text; counts are of this line alone. */
export interface LineFacts {
	/** Zero-based number in the text. */
	readonly line: number;
	/** Its first character that isn't white space. */
	readonly start: number;
	/** After its last character that isn't white space. */
	readonly end: number;
	/** In the form of `foldLine`. */
	readonly folded: string;
	/** {@link folded} without punctuation, symbols and counters at its ends: the form that lexicons are asked for. */
	readonly bare: string;
	readonly words: number;
	/** Words that begin with a capital. */
	readonly capitals: number;
	readonly letters: number;
	readonly digits: number;
	/** `.`, `!`, `?`, `…` or the like at the end, closing quotation marks and brackets left out. */
	readonly endsSentence: boolean;
	/** {@link endsSentence} by `?` or `!`, as headlines end too. */
	readonly endsWithCall: boolean;
	/** An emoji stands at the end. */
	readonly endsWithPicture: boolean;
	/** Ends with `:`, `,` or `;`: more is to come. */
	readonly endsOpen: boolean;
	readonly endsColon: boolean;
	/** Ends of sentences inside of it: a full stop and then a capital. */
	readonly innerStops: number;
	readonly startsLower: boolean;
	/** Begins with a bullet, a dash, an asterisk or a list number. */
	readonly startsList: boolean;
	readonly startsQuote: boolean;
	/** A paragraph of running text by its own looks. */
	readonly prose: boolean;
}

const CLOSERS = new Set('"\'”’»›)]}）】」』*_ \u00a0\u202f\u200b');
const STOPS = new Set('.!?…。！？।؟۔');
const CALLS = new Set('!?！？؟');
const QUOTES = new Set('"\'“”„«‘’»「『');
const BULLETS = new Set('-–—•*·●▪■◦‣+○►▶');

/** Letters and words that make a line with a sentence's end a paragraph, not an utterance or a caption's stub. */
const PROSE_LETTERS = 36;
const PROSE_WORDS = 7;
/** A question or a call of one sentence may be a headline up to this length. */
const LONGEST_CALL = 110;
/** So long a line is running text whatever it ends with. */
const LONG_LINE = 240;

/** The facts of every line that isn't blank, in order. */
export function readLines(table: TextTable): LineFacts[] {
	const facts: LineFacts[] = [];
	for (let line = 0; line < table.lines.count; line++) {
		if (!table.isBlank(line)) {
			facts.push(readLine(table, line));
		}
	}
	return facts;
}

function readLine(table: TextTable, line: number): LineFacts {
	const { text } = table;
	const classes = charClassTable();
	let start = table.lines.start(line);
	let end = table.lines.end(line);
	while (start < end && isSpace(classes[text.charCodeAt(start)]!)) {
		start++;
	}
	while (end > start && isSpace(classes[text.charCodeAt(end - 1)]!)) {
		end--;
	}
	let words = 0;
	let capitals = 0;
	let letters = 0;
	let digits = 0;
	let innerStops = 0;
	let caseless = 0;
	let stopped = false;
	let previous = CLASS_SPACE;
	for (let i = start; i < end; i++) {
		const unit = text.charCodeAt(i);
		const charClass = classes[unit]!;
		if (charClass >= CLASS_UPPER && charClass <= CLASS_DIGIT) {
			if (previous < CLASS_UPPER || previous > CLASS_DIGIT) {
				words++;
				if (charClass === CLASS_UPPER) {
					capitals++;
					innerStops += stopped ? 1 : 0;
				}
				stopped = false;
			}
			if (charClass === CLASS_DIGIT) {
				digits++;
			} else if (charClass !== CLASS_MARK) {
				letters++;
				caseless += charClass === CLASS_CASELESS ? 1 : 0;
			}
		} else if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002) {
			// "V. Putin", "TP.HCM", "3.5": a stop ends a sentence after a word of two letters, before white space.
			const wordBefore =
				classes[text.charCodeAt(i - 2)] !== undefined &&
				i - 2 >= start &&
				classes[text.charCodeAt(i - 2)]! >= CLASS_UPPER;
			stopped = (wordBefore && i + 1 < end && isSpace(classes[text.charCodeAt(i + 1)]!)) || unit === 0x3002;
		}
		previous = charClass;
	}
	const folded = table.foldedLine(line);
	const last = lastOfSentence(text, start, end);
	const lastCharacter = text[last] ?? '';
	// Scripts without spaces between words: two characters count as one word.
	const countedWords = caseless * 2 > letters ? Math.max(words, caseless >> 1) : words;
	const firstCharacter = text[start] ?? '';
	const endsSentence = STOPS.has(lastCharacter);
	const firstClass = classes[text.charCodeAt(start)] ?? CLASS_OTHER;
	const length = end - start;
	const call = CALLS.has(lastCharacter) && innerStops === 0 && length < LONGEST_CALL;
	return {
		line,
		start,
		end,
		folded,
		bare: bareForm(folded),
		words: countedWords,
		capitals,
		letters,
		digits,
		endsSentence,
		endsWithCall: CALLS.has(lastCharacter),
		endsWithPicture: isPictograph(text, end - 1),
		endsOpen: lastCharacter === ':' || lastCharacter === ',' || lastCharacter === ';' || lastCharacter === '：',
		endsColon: lastCharacter === ':' || lastCharacter === '：',
		innerStops,
		startsLower: firstClass === CLASS_LOWER,
		startsList: startsListItem(text, start, end),
		startsQuote: QUOTES.has(firstCharacter),
		prose:
			(letters >= PROSE_LETTERS &&
				countedWords >= PROSE_WORDS &&
				((endsSentence && !call) ||
					(lastCharacter === ':' && length >= 80) ||
					innerStops >= 2 ||
					(innerStops === 1 && length >= 150))) ||
			(length >= LONG_LINE && letters * 2 > length),
	};
}

/** The last character of a line, closing marks and the pictures that people put after a sentence left out. */
function lastOfSentence(text: string, start: number, end: number): number {
	let last = end - 1;
	while (last > start && (CLOSERS.has(text[last]!) || isPictograph(text, last))) {
		last--;
	}
	return last;
}

/** Part of an emoji: the symbols of the Basic Multilingual Plane, the three blocks above it, selectors and joiners. */
function isPictograph(text: string, offset: number): boolean {
	const unit = text.charCodeAt(offset);
	if (unit < 0x2000) {
		return false;
	}
	if (unit >= 0xdc00 && unit <= 0xdfff) {
		const high = text.charCodeAt(offset - 1);
		return high >= 0xd83c && high <= 0xd83e;
	}
	return (
		(unit >= 0xd83c && unit <= 0xd83e) ||
		(unit >= 0x2300 && unit <= 0x2bff) ||
		unit === 0xfe0e ||
		unit === 0xfe0f ||
		unit === 0x200d
	);
}

/** A line's own form for the look-up in lexicons. */
export function bareForm(folded: string): string {
	// Lexicons hold phrases; the ends of a paragraph never meet one.
	if (folded.length > 160) {
		return folded;
	}
	const classes = charClassTable();
	let start = 0;
	let end = folded.length;
	let cutFront = false;
	let cutBack = false;
	while (start < end && !isNameUnit(classes[folded.charCodeAt(start)]!)) {
		cutFront ||= classes[folded.charCodeAt(start)] === CLASS_DIGIT;
		start++;
	}
	while (end > start && !isNameUnit(classes[folded.charCodeAt(end - 1)]!)) {
		cutBack ||= classes[folded.charCodeAt(end - 1)] === CLASS_DIGIT;
		end--;
	}
	if (start === end) {
		return folded;
	}
	// A counter stands apart from its word: "3 bình luận", "comments (12)", not "html5".
	if (cutFront && classes[folded.charCodeAt(start - 1)] === CLASS_DIGIT) {
		start = 0;
	}
	if (cutBack && classes[folded.charCodeAt(end)] === CLASS_DIGIT) {
		end = folded.length;
	}
	return folded.slice(start, end);
}

function isNameUnit(charClass: number): boolean {
	return (charClass >= CLASS_UPPER && charClass <= CLASS_MARK) || charClass === CLASS_SURROGATE;
}

function isSpace(charClass: number): boolean {
	return charClass === CLASS_SPACE || charClass === CLASS_NEWLINE;
}

function startsListItem(text: string, start: number, end: number): boolean {
	const first = text[start] ?? '';
	if (BULLETS.has(first)) {
		return true;
	}
	let i = start;
	while (i < end && i - start < 4 && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39) {
		i++;
	}
	return i > start && i < end && (text[i] === '.' || text[i] === ')' || text[i] === '/') && text[i + 1] === ' ';
}
