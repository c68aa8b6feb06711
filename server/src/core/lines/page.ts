import type { AnalysisContext, LineClass, LineFrequency, LineKey, Span } from '../model';
import { BOILERPLATE_CLASSES } from '../model';
import type { Reason } from '../reason';
import type { TextTable } from '../textTable';
import type { Credit } from './credits';
import { endOfHeadCredit, withoutCredit } from './credits';
import type { Layout } from './layout';
import type { LineLexicon, LineWord } from './lexicon';
import { lineLexicon } from './lexicon';
import type { LineFacts } from './lineFacts';
import { type OwnLines, readOwnLines } from './ownLines';
import type { SourceTag } from './sourceTags';
import { NumberIndex } from '../text/numberIndex';
import { SHAPE_NUMBER, SHAPE_PUNCTUATION } from '../text/shapes';
import { shortestStemmed, stemsOf } from './stems';
import { ArticleTopics } from './topics';
import { HAS_CAPTION } from './wordSigns';

/** What a pass decided of a line. */
export interface Verdict {
	readonly class: LineClass;
	/** From 0 to 1. */
	readonly confidence: number;
	readonly why: Reason;
}

/** Lines without running text below this length are poems, lists, dialogues: nothing is noise there by repetition alone. */
const VERSE_LINE = 60;

/** A text's lines that aren't blank, with all that is known of each by itself, and the verdicts on them. Indexes are into {@link facts}. */
export class Page {
	readonly text: string;
	readonly facts: readonly LineFacts[];
	readonly lexicon: LineLexicon;
	/** What the lexicons say of the whole line. */
	readonly words: readonly (LineWord | undefined)[];
	/** Nothing but a date or a clock time. */
	readonly dates: readonly boolean[];
	readonly credits: readonly (Credit | undefined)[];
	readonly tags: readonly (SourceTag | undefined)[];
	/** The first line with the same text; a line's own index where it is the first. */
	readonly firstEqual: Int32Array;
	/** How many lines have the same text as this one, itself included. */
	readonly copies: Int32Array;
	/** A text of short lines, or one whose lines break in the middle of sentences: a line's ends say little. */
	readonly verse: boolean;
	/** Lines that the lexicons know. */
	readonly interfaceLines: number;
	readonly wrapped: boolean;
	/** What the lines say by themselves, for a look at what will be left of them. */
	readonly own: OwnLines;
	readonly #verdicts: (Verdict | undefined)[];
	readonly #withoutCredit: (string | undefined)[] = [];
	#topics: { readonly layout: Pick<Layout, 'paragraph' | 'title'>; readonly topics: ArticleTopics } | undefined;
	#noise = 0;

	/** @param before of the text that this one was left of; `times` are those of the other lines then */
	constructor(
		readonly table: TextTable,
		times: readonly Span[],
		readonly context: AnalysisContext,
		before?: OwnLines,
	) {
		this.text = table.text;
		this.lexicon = lineLexicon();
		this.own = readOwnLines(table, times, before);
		this.facts = this.own.facts;
		this.words = this.own.words;
		this.dates = this.own.dates;
		this.tags = this.own.tags;
		this.credits = this.own.credits.map((credit, i) => this.#withoutCaption(credit, i));
		this.firstEqual = new Int32Array(this.facts.length);
		this.copies = new Int32Array(this.facts.length);
		this.#findEqualLines();
		this.interfaceLines = this.words.filter((_, i) => this.isMenuWord(i)).length;
		this.verse = this.#isVerse();
		this.wrapped = this.#isWrapped();
		this.#verdicts = new Array<Verdict | undefined>(this.facts.length).fill(undefined);
	}

	get count(): number {
		return this.facts.length;
	}

	fact(index: number): LineFacts {
		return this.facts[index]!;
	}

	verdict(index: number): Verdict | undefined {
		return this.#verdicts[index];
	}

	decide(index: number, lineClass: LineClass, confidence: number, why: Reason): void {
		this.#noise += (BOILERPLATE_CLASSES.has(lineClass) ? 1 : 0) - (this.isNoise(index) ? 1 : 0);
		this.#verdicts[index] = { class: lineClass, confidence, why };
	}

	/** Takes back what was decided of a line. */
	reopen(index: number): void {
		this.#noise -= this.isNoise(index) ? 1 : 0;
		this.#verdicts[index] = undefined;
	}

	isNoise(index: number): boolean {
		const verdict = this.#verdicts[index];
		return verdict !== undefined && BOILERPLATE_CLASSES.has(verdict.class);
	}

	/** Lines decided to be noise so far. */
	get noise(): number {
		return this.#noise;
	}

	isOpen(index: number): boolean {
		return index >= 0 && index < this.count && this.#verdicts[index] === undefined;
	}

	/** The line that people call by this number. */
	number(index: number): number {
		return this.fact(index).line + 1;
	}

	equal(a: number, b: number): boolean {
		return a >= 0 && b >= 0 && a < this.count && b < this.count && this.firstEqual[a] === this.firstEqual[b];
	}

	/** Two tokens are the same word but for capitals. */
	sameWord(a: number, b: number): boolean {
		const { words, wordIds } = this.table.tokens;
		return words.lower[wordIds[a]!] === words.lower[wordIds[b]!];
	}

	/** Whether one line, its credit left out, may begin like another: as far as their first words tell, which spares most lines the folding. */
	mayBeginAlike(index: number, other: number): boolean {
		const { shapes } = this.table.tokens;
		const first = this.fact(index).firstWord;
		const second = this.fact(other).firstWord;
		return (
			this.credits[index]?.place === 'head' ||
			this.credits[other]?.place === 'head' ||
			// Counters are cut off a line's ends.
			shapes[first] === SHAPE_NUMBER ||
			shapes[second] === SHAPE_NUMBER ||
			this.sameWord(first, second)
		);
	}

	/** The same line stands right before or after it. */
	hasTwinBeside(index: number): boolean {
		return this.equal(index, index - 1) || this.equal(index, index + 1);
	}

	/** A line that could be a headline: no full stop at its end, and neither a word nor a paragraph. */
	isHeadline(index: number): boolean {
		const fact = this.facts[index];
		return (
			fact !== undefined &&
			(!fact.endsSentence || fact.endsWithCall) &&
			!fact.endsOpen &&
			!fact.prose &&
			!fact.startsLower &&
			fact.letters >= 18 &&
			fact.words >= 3 &&
			fact.end - fact.start <= 220
		);
	}

	/** The lexicons know it as the page's own: a button, a rubric, a heading over links. */
	isMenuWord(index: number): boolean {
		const word = this.words[index];
		return word !== undefined && word !== 'articleHeading';
	}

	startsWithNumber(index: number): boolean {
		return this.table.tokens.shapes[this.fact(index).first] === SHAPE_NUMBER;
	}

	/** Begins with a label in front of captions. */
	opensCaption(index: number): boolean {
		const fact = this.fact(index);
		return fact.mayOpenWith(HAS_CAPTION) && this.lexicon.captionOpenings.at(fact.folded, 0) !== undefined;
	}

	/** The stems of the line's words and numbers, as ids; very short words left out. */
	stems(index: number): NumberIndex {
		return (this.own.stems[index] ??= this.#readStems(this.fact(index)));
	}

	/** The text of a line without its credit, bare. */
	textWithoutCredit(index: number): string {
		const credit = this.credits[index];
		return credit && credit.place !== 'whole'
			? (this.#withoutCredit[index] ??= withoutCredit(this.text, this.fact(index), credit))
			: this.fact(index).bare;
	}

	/** What the article speaks of where it stands so among the lines; read once for all that ask. */
	topicsOf(layout: Pick<Layout, 'paragraph' | 'title'>): ArticleTopics {
		if (this.#topics?.layout !== layout) {
			this.#topics = { layout, topics: new ArticleTopics(this, layout) };
		}
		return this.#topics.topics;
	}

	/** What other documents say of the line; undefined where none has it. */
	frequency(index: number): LineFrequency | undefined {
		return this.context.knowledge.lineFrequency(this.own.keys[index]!);
	}

	templateFrequency(index: number): LineFrequency | undefined {
		return this.context.knowledge.templateFrequency(this.table.templateKey(this.fact(index).line));
	}

	/** A credit that looks like the whole line may have its caption stuck to it. */
	#withoutCaption(credit: Credit | undefined, index: number): Credit | undefined {
		const fact = this.fact(index);
		if (credit?.place !== 'whole' || this.text[fact.start] !== '©') {
			return credit;
		}
		const others = this.facts.slice(Math.max(0, index - 2), index + 4).filter((other) => other !== fact);
		const end = endOfHeadCredit(
			this.text,
			fact,
			others.map((other) => other.folded),
		);
		return end === undefined ? credit : { start: credit.start, end, place: 'head' };
	}

	#readStems({ first, last }: LineFacts): NumberIndex {
		const { tokens, language } = this.table;
		const shortest = shortestStemmed(language);
		const stem = stemsOf(tokens);
		const stems = new NumberIndex(last - first);
		for (let token = first; token <= last; token++) {
			if (tokens.shapes[token] !== SHAPE_PUNCTUATION && tokens.ends[token]! - tokens.starts[token]! >= shortest) {
				stems.add(stem(token));
			}
		}
		return stems;
	}

	#findEqualLines(): void {
		const first = new Map<LineKey, number>();
		for (let i = 0; i < this.count; i++) {
			const key = this.own.keys[i]!;
			const earlier = first.get(key);
			if (earlier === undefined) {
				first.set(key, i);
			}
			this.firstEqual[i] = earlier ?? i;
			this.copies[earlier ?? i]!++;
		}
		for (let i = 0; i < this.count; i++) {
			this.copies[i] = this.copies[this.firstEqual[i]!]!;
		}
	}

	#isVerse(): boolean {
		if (this.interfaceLines >= 6 && this.interfaceLines * 8 > this.count) {
			return false;
		}
		let short = 0;
		let prose = 0;
		for (const fact of this.facts) {
			short += fact.end - fact.start < VERSE_LINE ? 1 : 0;
			prose += fact.prose ? 1 : 0;
		}
		return prose < 2 || (short * 10 >= this.count * 9 && prose * 20 < this.count && prose < 5);
	}

	#isWrapped(): boolean {
		let long = 0;
		let broken = 0;
		for (let i = 0; i + 1 < this.count; i++) {
			const fact = this.fact(i);
			if (fact.letters >= 24 && fact.end - fact.start < 130) {
				long++;
				broken += !fact.endsSentence && this.fact(i + 1).startsLower && this.fact(i + 1).line === fact.line + 1 ? 1 : 0;
			}
		}
		return broken >= 4 && broken * 5 >= long * 2;
	}
}
