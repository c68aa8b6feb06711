import { charClassAt, charClassTable, CLASS_UPPER, isLetterClass } from '../text/charClass';
import {
	SHAPE_CAMEL,
	SHAPE_LOWER,
	SHAPE_MIXED,
	SHAPE_NUMBER,
	SHAPE_PUNCTUATION,
	SHAPE_TITLE,
	SHAPE_UPPER,
} from '../text/tokens';
import type { TextTable } from '../textTable';
import type { CorpusKnowledge, Span } from '../model';
import { cutGluedTokens, type Tokens } from './gluedTokens';
import { ELISION, type Lexicon } from './lexicon';
import type { Word, WordSource } from './phrases';

/** How many occurrences in the corpus weigh as much as the pack's own counts. */
const PRIOR_WEIGHT = 10;
/** A capitalised word after this one at a sentence's start multiplies the odds that both are a name. */
const NEXT_CAPITAL_ODDS = 4;
/** The corpus's counts multiply the odds of a name at a sentence's start by no more. */
const MOST_CORPUS_ODDS = 4;
/** Words without counts: how probably a capital is a name's, inside a sentence and at its start. */
const UNCOUNTED_INSIDE = 0.93;
const UNCOUNTED_AT_START = 0.3;
/** Without counts, a word that the text's first part has in lower case too is looked for so far. UTF-16 code units. */
const LOWER_CASE_WINDOW = 50_000;

const OPENING = new Set([
	'“',
	'«',
	'‘',
	'(',
	'[',
	'„',
	'‹',
	'•',
	'*',
	'#',
	'|',
	'►',
	'▶',
	'■',
	'●',
	'–',
	'—',
	'/',
	':',
	'!',
	'?',
	'…',
]);
const DASHES = new Set(['-', '–', '—', '‑', '‐']);

/** A text's tokens as the search for names sees them. */
export class NameText implements WordSource {
	readonly tokens: Tokens;
	readonly text: string;
	readonly count: number;
	/** Of the line that is read at the moment. */
	lexicon: Lexicon;
	readonly #knowledge: CorpusKnowledge;
	readonly #words: (Word | undefined)[];
	readonly #lowerCaseSeen = new Map<string, boolean>();
	readonly #inTime: Uint8Array;
	#window: string | undefined;
	readonly #openedAt: ReadonlySet<number>;

	constructor(
		table: TextTable,
		lexicon: Lexicon,
		knowledge: CorpusKnowledge,
		times: readonly Span[],
		inline: readonly Span[],
	) {
		this.tokens = cutGluedTokens(table.tokens, inline);
		this.text = table.text;
		this.count = this.tokens.count;
		this.#words = new Array<Word | undefined>(this.count);
		this.lexicon = lexicon;
		this.#knowledge = knowledge;
		this.#inTime = new Uint8Array(this.count);
		for (const time of times) {
			for (
				let token = this.tokens.at(time.start);
				token < this.count && this.tokens.starts[token]! < time.end;
				token++
			) {
				this.#inTime[token] = 1;
			}
		}
		this.#openedAt = new Set(inline.map(({ end }) => end));
	}

	word(token: number): Word {
		if (token < 0 || token >= this.count) {
			return this.lexicon.word('');
		}
		let word = this.#words[token];
		if (word === undefined || word.owner !== this.lexicon) {
			word = this.lexicon.word(this.text.slice(this.tokens.starts[token]!, this.tokens.ends[token]!));
			this.#words[token] = word;
		}
		return word;
	}

	/** Lower case, NFC, without a possessive ending. */
	lower(token: number): string {
		return this.word(token).lower;
	}

	/** The form in which words are compared; empty outside the text. */
	key(token: number): string {
		return this.word(token).key;
	}

	isCapital(token: number): boolean {
		const shape = this.tokens.shapes[token];
		return (
			shape === SHAPE_TITLE ||
			shape === SHAPE_UPPER ||
			shape === SHAPE_MIXED ||
			(shape === SHAPE_CAMEL && this.#isBrand(token))
		);
	}

	/** `iPhone`, `eBay`: one or two small letters first; more are two words that lost their space. */
	#isBrand(token: number): boolean {
		const classes = charClassTable();
		const start = this.tokens.starts[token]!;
		return (
			classes[this.text.charCodeAt(start + 1)] === CLASS_UPPER ||
			classes[this.text.charCodeAt(start + 2)] === CLASS_UPPER
		);
	}

	isTitle(token: number): boolean {
		return this.tokens.shapes[token] === SHAPE_TITLE;
	}

	isLower(token: number): boolean {
		return this.tokens.shapes[token] === SHAPE_LOWER;
	}

	isNumber(token: number): boolean {
		return this.tokens.shapes[token] === SHAPE_NUMBER;
	}

	inTime(token: number): boolean {
		return this.#inTime[token] === 1;
	}

	/** The token's one character; empty for words and numbers. */
	mark(token: number): string {
		return this.tokens.shapes[token] === SHAPE_PUNCTUATION ? this.text.charAt(this.tokens.starts[token]!) : '';
	}

	isDash(token: number): boolean {
		return this.tokens.shapes[token] === SHAPE_PUNCTUATION && DASHES.has(this.mark(token));
	}

	/** No white space between the token and the one before it. */
	isGlued(token: number): boolean {
		return token > 0 && token < this.count && this.tokens.starts[token] === this.tokens.ends[token - 1];
	}

	/** The token continues the line of the one before it. */
	continuesLine(token: number): boolean {
		return token > 0 && token < this.count && this.tokens.lineStarts[token] === 0;
	}

	/** Offset where a name with this first token begins: after the article of `l'Union`. */
	startOf(token: number): number {
		const start = this.tokens.starts[token]!;
		if (this.tokens.shapes[token] !== SHAPE_CAMEL) {
			return start;
		}
		const form = this.text.slice(start, this.tokens.ends[token]!);
		return ELISION.test(form) ? start + form.search(/['’]/u) + 1 : start;
	}

	/** Offset where a name with this last token ends. */
	endOf(token: number): number {
		const end = this.tokens.ends[token]!;
		return this.hasPossessive(token) ? end - 2 : end;
	}

	hasPossessive(token: number): boolean {
		return (
			this.lexicon.pack.possessive &&
			this.tokens.ends[token]! - this.tokens.starts[token]! > 2 &&
			isPossessive(this.text.slice(this.tokens.ends[token]! - 2, this.tokens.ends[token]!)) &&
			!this.lexicon.possessiveNames.has(
				this.text.slice(this.tokens.starts[token]!, this.tokens.ends[token]!).toLowerCase().replace('’', "'"),
			)
		);
	}

	/** The text of the tokens from `start` until before `end`. */
	slice(start: number, end: number): string {
		return this.text.slice(this.startOf(start), this.endOf(end - 1));
	}

	/** The words of `start` until before `end` in lower case, without case endings, one space between them, hyphens and the like left out. */
	folded(start: number, end: number): string {
		const inflected = this.lexicon.pack.caseEndings.length > 0;
		const form = (token: number): string => (inflected ? this.key(token) : this.lower(token));
		let folded = form(start);
		for (let token = start + 1; token < end; token++) {
			if (this.tokens.shapes[token] !== SHAPE_PUNCTUATION) {
				folded += ` ${form(token)}`;
			}
		}
		return folded;
	}

	/** `V.` before another capital. */
	isInitial(token: number): boolean {
		return (
			this.tokens.ends[token]! - this.tokens.starts[token]! === 1 &&
			this.isCapital(token) &&
			this.mark(token + 1) === '.' &&
			this.isGlued(token + 1) &&
			this.continuesLine(token + 2) &&
			this.isCapital(token + 2)
		);
	}

	/** Whether a capital is due here whatever the word: at the start of a line, sentence, quotation, list item. */
	startsSentence(token: number): boolean {
		if (!this.continuesLine(token)) {
			return true;
		}
		const before = token - 1;
		if (this.tokens.shapes[before] !== SHAPE_PUNCTUATION) {
			return this.isGlued(token);
		}
		const mark = this.mark(before);
		if (mark === '.') {
			if (this.isGlued(token) && this.tokens.shapes[token] === SHAPE_UPPER) {
				return false;
			}
			const length = this.tokens.ends[token - 2]! - this.tokens.starts[token - 2]!;
			return !(
				this.isGlued(before) &&
				this.isCapital(token - 2) &&
				(length === 1 || this.lexicon.abbreviations.has(this.key(token - 2)))
			);
		}
		if (mark === '"' || mark === "'") {
			return this.isGlued(token) && !this.isGlued(before);
		}
		if (mark === '-') {
			return !this.continuesLine(before) || !this.isGlued(token) || this.#openedAt.has(this.tokens.starts[token]!);
		}
		return OPENING.has(mark) && !((mark === '–' || mark === '—' || mark === '/') && this.isGlued(token));
	}

	/** The probability that the token's capital is a name's. */
	nameShare(token: number): number {
		const atStart = this.startsSentence(token);
		const word = this.lower(token);
		if (this.isInitial(token)) {
			return UNCOUNTED_INSIDE;
		}
		if (this.lexicon.stopCapitals.has(this.key(token))) {
			return 0.02;
		}
		const counted = this.lexicon.casing?.get(word);
		let inside = counted ? counted[0] / 100 : this.#uncounted(token, false);
		let share = atStart ? (counted ? counted[1] / 100 : this.#uncounted(token, true)) : inside;
		const known = this.#knowledge.casing(word);
		if (known) {
			const total = known.lower + known.upperInside;
			const blended = (known.upperInside + PRIOR_WEIGHT * inside) / (total + PRIOR_WEIGHT);
			share = atStart ? fromOdds(odds(share) * Math.min(MOST_CORPUS_ODDS, odds(blended) / odds(inside))) : blended;
			inside = blended;
		}
		if (atStart && this.continuesLine(token + 1) && this.isCapital(token + 1)) {
			share = fromOdds(odds(share) * NEXT_CAPITAL_ODDS);
		}
		return share;
	}

	#uncounted(token: number, atStart: boolean): number {
		const key = this.key(token);
		if (this.lexicon.demonyms.has(key)) {
			return 0.02;
		}
		if (this.tokens.shapes[token] !== SHAPE_TITLE) {
			return 0.9;
		}
		if (!atStart || this.lexicon.casing) {
			return UNCOUNTED_INSIDE;
		}
		if (this.lexicon.givenNames.has(key) || this.lexicon.familyNames.has(key)) {
			return UNCOUNTED_INSIDE;
		}
		return this.standsInLowerCase(token) || this.lexicon.functionWords.has(key) ? 0.03 : UNCOUNTED_AT_START;
	}

	/** Whether the text's first part has the word in lower case as well. */
	standsInLowerCase(token: number): boolean {
		const word = this.lower(token);
		let seen = this.#lowerCaseSeen.get(word);
		if (seen === undefined) {
			seen = false;
			const window = (this.#window ??= this.text.slice(0, LOWER_CASE_WINDOW));
			for (let at = window.indexOf(word); at >= 0; at = window.indexOf(word, at + word.length)) {
				if (!isLetterClass(charClassAt(window, at - 1)) && !isLetterClass(charClassAt(window, at + word.length))) {
					seen = true;
					break;
				}
			}
			this.#lowerCaseSeen.set(word, seen);
		}
		return seen;
	}
}

function isPossessive(word: string): boolean {
	const mark = word.charCodeAt(word.length - 2);
	return (mark === 0x27 || mark === 0x2019) && word.endsWith('s');
}

function odds(share: number): number {
	const safe = Math.min(0.995, Math.max(0.005, share));
	return safe / (1 - safe);
}

function fromOdds(value: number): number {
	return value / (1 + value);
}
