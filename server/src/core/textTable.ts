import type { Language, LineKey } from './model';
import { detectLanguage, languageOfLine } from './language';
import { hashString } from './text/hash';
import { LineIndex } from './text/lineIndex';
import { foldLine, foldTemplate } from './text/normalize';
import { TokenTable } from './text/tokens';

/** A text cut into lines and tokens, once, for all the passes over it. What few passes need is made when it is asked for. */
export class TextTable {
	readonly text: string;
	readonly lines: LineIndex;
	readonly tokens: TokenTable;
	readonly language: Language;
	readonly #folded: (string | undefined)[] = [];
	readonly #languages: (Language | undefined)[] = [];

	constructor(text: string, options: { readonly language?: Language; readonly languages?: readonly Language[] } = {}) {
		this.text = text;
		this.lines = new LineIndex(text);
		this.tokens = new TokenTable(text);
		this.language = options.language ?? detectLanguage(text, options.languages);
	}

	/** The line in the form of {@link foldLine}; empty for a blank line. */
	foldedLine(line: number): string {
		return (this.#folded[line] ??= foldLine(this.lines.lineText(line)));
	}

	isBlank(line: number): boolean {
		return this.foldedLine(line) === '';
	}

	lineKey(line: number): LineKey {
		return hashString(this.foldedLine(line));
	}

	templateKey(line: number): LineKey {
		return hashString(foldTemplate(this.foldedLine(line)));
	}

	/** The document's language but for a line that is plainly in another one. */
	lineLanguage(line: number): Language {
		return (this.#languages[line] ??= languageOfLine(this.lines.lineText(line), this.language));
	}
}
