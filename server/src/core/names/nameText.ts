import type { CorpusKnowledge, Span } from '../model';
import { packFor } from '../packs/packs';
import type { WordTable } from '../text/wordTable';
import type { TextTable } from '../textTable';
import { cutGluedTokens, type Tokens } from './gluedTokens';
import { commonEnds } from '../text/commonLines';
import { type Lexicon, lexiconOf } from './lexicon';
import { LowerCaseWords } from './lowerCaseWords';
import { nameShare } from './nameShare';
import { knownPhrase } from './knownPhrases';
import { CUE, HASHED, NAME, OPENING } from './phraseKinds';
import type { Phrase } from './phrases';
import { phraseEnding, phraseStarting } from './phraseSearch';
import { startsSentence } from './sentenceStarts';
import {
	factsOf,
	IS_CAPITAL,
	IS_TITLE,
	IS_LOWER,
	IS_NUMBER,
	IS_PUNCTUATION,
	CONTINUES_LINE,
	GLUED,
	DIRECT,
	IN_TIME,
	OPENED,
	START_KNOWN,
	STARTS_SENTENCE,
} from './tokenFacts';
import type { Word } from './word';

/** A power of two. */
const OPENINGS_KEPT = 8;

/**
 * A text's tokens as the search for names sees them: each with what its line's language knows of its word. Tokens outside
 * the text may be asked for; they are no word.
 */
export class NameText {
	readonly text: string;
	readonly count: number;
	readonly knowledge: CorpusKnowledge;
	/** Of the line that is read at the moment. */
	lexicon: Lexicon;
	readonly #tokens: Tokens;
	// Of the tokens, as nearly every question begins with one of them.
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;
	readonly #wordIds: Int32Array;
	/** By token; undefined where nobody asked. */
	readonly #words: (Word | undefined)[];
	/** Of all lines but those in another language, whose words are known from the start. */
	readonly #language: Lexicon;
	readonly #facts: Uint16Array;
	readonly #nothing: Word;
	/** What {@link opening} answered last, by the token's last bits: it is asked of the same few tokens again and again. */
	readonly #openings = new Array<Phrase | undefined>(OPENINGS_KEPT).fill(undefined);
	readonly #openingTokens = new Array<number>(OPENINGS_KEPT).fill(-1);
	/** The same of names of which nothing but hashes is kept. */
	readonly #knowns = new Array<Phrase | undefined>(OPENINGS_KEPT).fill(undefined);
	readonly #knownTokens = new Array<number>(OPENINGS_KEPT).fill(-1);
	readonly #table: WordTable;
	#lowerCase: LowerCaseWords | undefined;

	constructor(table: TextTable, knowledge: CorpusKnowledge, times: readonly Span[], inline: readonly Span[]) {
		const { names } = packFor(table.language);
		const tokens = cutGluedTokens(table.tokens, inline, times, names.pageWords);
		const { count } = tokens;
		this.text = table.text;
		this.count = count;
		this.knowledge = knowledge;
		this.lexicon = lexiconOf(names, table.tokens.words);
		this.#tokens = tokens;
		this.#starts = tokens.starts;
		this.#ends = tokens.ends;
		this.#wordIds = tokens.wordIds;
		this.#language = this.lexicon;
		this.#words = new Array<Word | undefined>(count);
		this.#facts = factsOf(tokens, table.text, table.tokens.words, names.titleCase);
		this.#nothing = this.lexicon.nothing;
		this.#table = table.tokens.words;
		for (const { start, end } of times) {
			for (let token = tokens.at(start); token < count && tokens.starts[token]! < end; token++) {
				this.#facts[token]! |= IN_TIME;
			}
		}
		for (const { end } of inline) {
			const token = tokens.at(end);
			if (token < count && tokens.starts[token] === end) {
				this.#facts[token]! |= OPENED;
			}
		}
	}

	/** Whether a line's words say the same in both texts: their language is one, and what is known of the corpus. */
	readsLike(other: NameText): boolean {
		return this.#language === other.#language && this.knowledge === other.knowledge;
	}

	/** How many tokens at the beginning, and at the end behind those, stand here as in an earlier text, and as its passes saw them. */
	commonTokens(earlier: NameText): { readonly head: number; readonly tail: number } {
		const ends = commonEnds(earlier.text, this.text);
		const most = Math.min(this.count, earlier.count);
		let head = 0;
		while (head < most && this.#ends[head]! <= ends.head && this.#isSameToken(head, earlier, head, 0)) {
			head++;
		}
		const longer = this.text.length - earlier.text.length;
		const firstAtEnd = this.text.length - ends.tail;
		let tail = 0;
		while (tail < most - head) {
			const token = this.count - 1 - tail;
			if (this.#starts[token]! < firstAtEnd || !this.#isSameToken(token, earlier, earlier.count - 1 - tail, longer)) {
				break;
			}
			tail++;
		}
		return { head, tail };
	}

	#isSameToken(token: number, earlier: NameText, other: number, by: number): boolean {
		return (
			this.#starts[token] === earlier.#starts[other]! + by &&
			this.#ends[token] === earlier.#ends[other]! + by &&
			((this.#facts[token]! ^ earlier.#facts[other]!) & ~(START_KNOWN | STARTS_SENTENCE)) === 0
		);
	}

	/** Sees the words of a line as another language has them than the document's. */
	readLine(from: number, to: number, lexicon: Lexicon): void {
		for (let token = from; token < to; token++) {
			const own = this.#language.inflects ? this.#language.word(this.#wordIds[token]!) : undefined;
			// «Telegram», a line of its own on a Russian page, reads like an English one.
			const isListed = own !== undefined && (own.beginningKinds & NAME) !== 0;
			this.#words[token] = isListed ? own : lexicon.word(this.#wordIds[token]!);
		}
	}

	/** First token that ends after an offset of the text. */
	at(offset: number): number {
		return this.#tokens.at(offset);
	}

	word(token: number): Word {
		if (token < 0 || token >= this.count) {
			return this.#nothing;
		}
		const word = this.#words[token];
		return word !== undefined ? word : (this.#words[token] = this.#language.word(this.#wordIds[token]!));
	}

	/** Lower case, NFC, without a possessive ending. */
	lower(token: number): string {
		return this.word(token).lower;
	}

	/** The form in which words are compared; empty outside the text. */
	key(token: number): string {
		return this.word(token).key;
	}

	/** English `the`, with which its names stand in texts of other languages, too. */
	isThe(token: number): boolean {
		return this.word(token).key === 'the';
	}

	/** English `of`, likewise: what joins the parts of a name in the text's own language, `GENITIVE` tells. */
	isOf(token: number): boolean {
		return this.word(token).key === 'of';
	}

	/** Whether the token's word is in one of these lists of single words: bits of `wordKinds.ts`. */
	is(token: number, wordKinds: number): boolean {
		return (this.word(token).kinds & wordKinds) !== 0;
	}

	/** Whether the token's word, in lower case, is in one of these lists of single rules: bits of `ruleLists.ts`. */
	isIn(token: number, rules: number): boolean {
		return (this.word(token).rules & rules) !== 0;
	}

	/** The longest phrase of these kinds that begins at the token. */
	phrase(token: number, kinds: number): Phrase | undefined {
		const found = this.#listed(token, kinds);
		return (kinds & HASHED) !== 0 ? this.#orKnown(token, kinds, found) : found;
	}

	/** What begins at a capitalised word: the longest phrase of all such kinds. Looked for once. */
	opening(token: number): Phrase | undefined {
		return this.#orKnown(token, OPENING, this.listedOpening(token));
	}

	/** The same without the names of which nothing but hashes is kept: what a word inside a name is asked for. */
	listedOpening(token: number): Phrase | undefined {
		const slot = token & (OPENINGS_KEPT - 1);
		if (this.#openingTokens[slot] === token) {
			return this.#openings[slot];
		}
		const opening = this.#listed(token, OPENING);
		this.#openingTokens[slot] = token;
		this.#openings[slot] = opening;
		return opening;
	}

	#listed(token: number, kinds: number): Phrase | undefined {
		const word = this.word(token);
		return (word.beginningKinds & kinds) !== 0 ? phraseStarting(this, token, word.beginning!, kinds) : undefined;
	}

	/** A {@link knownPhrase} that is longer than what was found. Looked for once. */
	#orKnown(token: number, kinds: number, found: Phrase | undefined): Phrase | undefined {
		if (!this.isCapital(token)) {
			return found;
		}
		const slot = token & (OPENINGS_KEPT - 1);
		if (this.#knownTokens[slot] !== token) {
			this.#knowns[slot] = knownPhrase(this, token);
			this.#knownTokens[slot] = token;
		}
		const known = this.#knowns[slot];
		return known && (known.kind & kinds) !== 0 && known.length > (found?.length ?? 0) ? known : found;
	}

	/** The longest cue of these kinds whose last word is right before the token, whatever its capitals. */
	cueBefore(token: number, kinds = CUE): Phrase | undefined {
		const word = this.word(token - 1);
		return (word.endingKinds & kinds) !== 0 ? phraseEnding(this, token - 1, word.ending!, kinds) : undefined;
	}

	isCapital(token: number): boolean {
		return (this.#facts[token]! & IS_CAPITAL) !== 0;
	}

	/** One capital, then small letters. */
	isTitle(token: number): boolean {
		return (this.#facts[token]! & IS_TITLE) !== 0;
	}

	isLower(token: number): boolean {
		return (this.#facts[token]! & IS_LOWER) !== 0;
	}

	/** All tokens from `from` until before `to`. */
	areLower(from: number, to: number): boolean {
		let token = from;
		while (token < to && this.isLower(token)) {
			token++;
		}
		return token >= to;
	}

	isNumber(token: number): boolean {
		return (this.#facts[token]! & IS_NUMBER) !== 0;
	}

	isPunctuation(token: number): boolean {
		return (this.#facts[token]! & IS_PUNCTUATION) !== 0;
	}

	/** Right before or behind punctuation. */
	isBesideMark(token: number): boolean {
		return this.isPunctuation(token - 1) || this.isPunctuation(token + 1);
	}

	/** Its length in UTF-16 units. */
	lengthOf(token: number): number {
		return this.#ends[token]! - this.#starts[token]!;
	}

	inTime(token: number): boolean {
		return (this.#facts[token]! & IN_TIME) !== 0;
	}

	/** Boilerplate inside the line ends right before the token. */
	opensAfterInline(token: number): boolean {
		return (this.#facts[token]! & OPENED) !== 0;
	}

	/** The token's one character; empty for words and numbers. */
	mark(token: number): string {
		return this.isPunctuation(token) ? this.word(token).mark : '';
	}

	isDash(token: number): boolean {
		return this.isPunctuation(token) && this.word(token).isDash;
	}

	/** No white space between the token and the one before it. */
	isGlued(token: number): boolean {
		return (this.#facts[token]! & GLUED) !== 0;
	}

	/** The token continues the line of the one before it. */
	continuesLine(token: number): boolean {
		return (this.#facts[token]! & CONTINUES_LINE) !== 0;
	}

	/** White space alone stands between the token and the one before it, on one line; both are words or numbers. */
	followsDirectly(token: number): boolean {
		return (this.#facts[token]! & DIRECT) !== 0;
	}

	/** Offset where a name with this first token begins: after the article of `l'Union`. */
	startOf(token: number): number {
		const start = this.#starts[token]!;
		return this.word(token).isElided ? start + this.text.slice(start, this.#ends[token]!).search(/['’]/u) + 1 : start;
	}

	/** Offset where a name with this last token ends: before the ending of `Putin's`. */
	endOf(token: number): number {
		const end = this.#ends[token]!;
		return this.hasPossessive(token) ? end - 2 : end;
	}

	/** With its possessive. */
	wholeEndOf(token: number): number {
		return this.#ends[token]!;
	}

	hasPossessive(token: number): boolean {
		return this.word(token).isPossessive;
	}

	/** The text of the tokens from `start` until before `end`. */
	slice(start: number, end: number): string {
		return this.text.slice(this.startOf(start), this.endOf(end - 1));
	}

	/** The form of a word in {@link folded}: in lower case, without case endings. */
	form(token: number): string {
		return this.lexicon.inflects ? this.word(token).key : this.word(token).lower;
	}

	/** The words of `start` until before `end` in their {@link form}, one space between them, hyphens and the like left out. */
	folded(start: number, end: number): string {
		if (end === start + 1) {
			return this.form(start);
		}
		const { sequences } = this.lexicon;
		let folded = this.#formId(start);
		for (let token = start + 1; token < end; token++) {
			if (!this.isPunctuation(token)) {
				folded = sequences.append(folded, this.#formId(token));
			}
		}
		return sequences.text(folded);
	}

	/** The id of its {@link form} in the table of all words. */
	#formId(token: number): number {
		const word = this.word(token);
		return this.lexicon.inflects ? word.keyId : word.lowerId;
	}

	/** `V.` before another capital. */
	isInitial(token: number): boolean {
		return (
			this.lengthOf(token) === 1 &&
			this.isCapital(token) &&
			this.mark(token + 1) === '.' &&
			this.isGlued(token + 1) &&
			this.continuesLine(token + 2) &&
			this.isCapital(token + 2)
		);
	}

	/** Whether a capital is due here whatever the word: at the start of a line, sentence, quotation, list item. */
	startsSentence(token: number): boolean {
		let facts = this.#facts[token] ?? 0;
		if ((facts & START_KNOWN) === 0) {
			facts |= START_KNOWN | (startsSentence(this, token) ? STARTS_SENTENCE : 0);
			this.#facts[token] = facts;
		}
		return (facts & STARTS_SENTENCE) !== 0;
	}

	/** The probability that the token's capital is a name's. */
	nameShare(token: number): number {
		return nameShare(this, token);
	}

	/** Whether the text's first part has the word in lower case as well. */
	standsInLowerCase(token: number): boolean {
		this.#lowerCase ??= new LowerCaseWords(this.#tokens, this.#table);
		return this.#lowerCase.has(this.word(token).lowerId);
	}
}
