import type { Language, LineKey, Span } from './model';
import { languageOfLine, languageOfTokens } from './language';
import { CommonLines } from './text/commonLines';
import { LineIndex } from './text/lineIndex';
import { lineKeyOfTokens, templateKeyOfTokens } from './text/lineKey';
import { foldLine } from './text/normalize';
import { type KeptLines, TokenTable } from './text/tokens';
import { wordTableForNewText } from './text/wordTable';

export interface TextOptions {
	/** Known beforehand. */
	readonly language?: Language;
	/** Of which one it is; any where they are not known. */
	readonly languages?: readonly Language[];
}

/** A text cut into lines and tokens, once, for all the passes over it. What few passes need is made when it is asked for. */
export class TextTable {
	readonly text: string;
	readonly lines: LineIndex;
	readonly tokens: TokenTable;
	readonly language: Language;
	/** Each line's first token, that of the next line with one where it has none; the number of tokens for the line after the last. */
	readonly #firstTokens: Int32Array;
	readonly #folded: (string | undefined)[] = [];
	readonly #languages: (Language | undefined)[] = [];

	readonly #options: TextOptions;
	/** The table whose text this one was left of. A text may be cut a hundred times: only the last one before is held. */
	#leftOf: TextTable | undefined;
	/** Of each line the one of that table which it is as a whole; -1 where something of it is gone. */
	#linesBefore: Int32Array | undefined;

	constructor(text: string, options?: TextOptions);
	/** @param tokens of the text, where they are known */
	constructor(text: string, options: TextOptions, tokens: TokenTable, lines?: LineIndex);
	constructor(
		text: string,
		options: TextOptions = {},
		tokens = new TokenTable(text),
		lines: LineIndex = new LineIndex(text),
	) {
		this.text = text;
		this.lines = lines;
		this.tokens = tokens;
		this.#firstTokens = firstTokens(this.lines, this.tokens);
		this.#options = options;
		this.language = options.language ?? languageOfTokens(this.tokens, options.languages);
	}

	/** The table of a text that an edit made of an earlier table's: only lines that the edit touched are cut again. */
	static after(earlier: TextTable, text: string, options: TextOptions): TextTable {
		if (earlier.tokens.words !== wordTableForNewText()) {
			return new TextTable(text, options);
		}
		const lines = new LineIndex(text);
		const common = new CommonLines(earlier.lines, lines);
		const tail = common.tail - common.lineShift;
		const runs: readonly KeptLines[] = [
			{ start: 0, end: earlier.lines.start(common.head), at: 0 },
			{ start: earlier.lines.start(tail), end: earlier.text.length, at: lines.start(common.tail) },
		];
		const kept = runs.filter(({ start, end }) => start < end);
		const table = new TextTable(text, options, new TokenTable(text, earlier.tokens, kept), lines);
		if (table.language === earlier.language) {
			earlier.#languages.forEach((language, line) => {
				if (line < common.head) {
					table.#languages[line] = language;
				} else if (line >= tail) {
					table.#languages[line + common.lineShift] = language;
				}
			});
		}
		return table;
	}

	/** The table of these parts of the text, in order, as a text of its own: only lines of which something is gone are cut again. */
	keep(parts: readonly Span[]): TextTable {
		const { lines } = this;
		const kept: KeptLines[] = [];
		let text = '';
		let startsLine = true;
		for (const { start, end } of parts) {
			const line = lines.lineAt(start);
			const from = startsLine && lines.start(line) === start ? start : lines.start(line + 1);
			const to = end === this.text.length ? end : lines.start(lines.lineAt(end));
			if (from < to) {
				kept.push({ start: from, end: to, at: text.length + from - start });
			}
			text += this.text.slice(start, end);
			startsLine = to === end;
		}
		const left = new TextTable(text, this.#options, new TokenTable(text, this.tokens, kept));
		left.#leftOf = this;
		left.#linesBefore = linesBefore(left.lines, kept, lines);
		this.#leftOf = undefined;
		return left;
	}

	/** Whether {@link keep} of that table made this one. */
	isLeftOf(earlier: TextTable): boolean {
		return this.#leftOf === earlier;
	}

	/** The line of the text that this one was left of which stands here as it stood there; -1 where something of it is gone. */
	lineBefore(line: number): number {
		return this.#linesBefore?.[line] ?? -1;
	}

	/** The line's first token; `tokens.count` after the last line. A line's tokens end where the next line's begin. */
	firstToken(line: number): number {
		return this.#firstTokens[Math.min(line, this.lines.count)]!;
	}

	/** The line in the form of {@link foldLine}; empty for a blank line. */
	foldedLine(line: number): string {
		return (this.#folded[line] ??= foldLine(this.lines.lineText(line)));
	}

	/** The length of {@link foldedLine} in UTF-16 units, for which no string is made. */
	foldedLength(line: number): number {
		const { starts, ends, wordIds, words } = this.tokens;
		const first = this.firstToken(line);
		const end = this.firstToken(line + 1);
		let length = 0;
		for (let token = first; token < end; token++) {
			length += words.lengths[words.lower[wordIds[token]!]!]!;
			length += token > first && ends[token - 1]! < starts[token]! ? 1 : 0;
		}
		return length;
	}

	isBlank(line: number): boolean {
		return this.firstToken(line) === this.firstToken(line + 1);
	}

	lineKey(line: number): LineKey {
		return lineKeyOfTokens(this.tokens, this.firstToken(line), this.firstToken(line + 1));
	}

	templateKey(line: number): LineKey {
		return templateKeyOfTokens(this.tokens, this.firstToken(line), this.firstToken(line + 1));
	}

	/** The document's language but for a line that is plainly in another one. */
	lineLanguage(line: number): Language {
		return (this.#languages[line] ??= languageOfLine(
			this.tokens,
			this.firstToken(line),
			this.firstToken(line + 1),
			this.language,
		));
	}
}

/** For each line the earlier one that it is; -1 for lines that aren't kept whole. */
function linesBefore(lines: LineIndex, kept: readonly KeptLines[], earlier: LineIndex): Int32Array {
	const before = new Int32Array(lines.count).fill(-1);
	for (const { start, end, at } of kept) {
		let line = lines.lineAt(at);
		for (let from = earlier.lineAt(start); from < earlier.count && earlier.start(from) < end; from++) {
			before[line++] = from;
		}
	}
	return before;
}

function firstTokens(lines: LineIndex, tokens: TokenTable): Int32Array {
	const first = new Int32Array(lines.count + 1);
	let token = 0;
	for (let line = 0; line < lines.count; line++) {
		first[line] = token;
		const next = lines.start(line + 1);
		while (token < tokens.count && tokens.starts[token]! < next) {
			token++;
		}
	}
	first[lines.count] = tokens.count;
	return first;
}
