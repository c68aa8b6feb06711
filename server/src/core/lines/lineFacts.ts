import type { TextTable } from '../textTable';
import { bareForm } from './bareForm';
import { lineLexicon } from './lexicon';
import {
	ENDS_COLON,
	ENDS_DASH,
	ENDS_OPEN,
	ENDS_SENTENCE,
	ENDS_WITH_CALL,
	JOINT_APART,
	type LineReading,
	MARKED,
	OF_INTERFACE,
	PLAIN,
	PROSE,
	SPACED,
	STARTS_LIST,
	STARTS_LOWER,
	STARTS_QUOTE,
	TAGGED,
} from './lineReading';
import { IS_COLON, type SignValues } from './wordSigns';

const COLON = 0x3a;

/** Questions for {@link LineFacts.once}: is it a menu that lost its line breaks, does it name a source, is it a name? */
export const ASKS_MENU = 1;
export const ASKS_SOURCE = 1 << 1;
export const ASKS_SOURCE_ABOVE_TITLE = 1 << 2;
export const ASKS_NAME = 1 << 3;
const KNOWN_AT = 8;

/** What is known of the words of a text, for {@link LineFacts} to be read by. */
export function signValuesOf({ tokens }: TextTable): SignValues {
	const { signs } = lineLexicon();
	return { phrases: signs.phrases.on(tokens.words), words: signs.words.on(tokens.words) };
}

/**
 * What a line that isn't blank is by itself, by what one pass over its words tells. Its folded text is made for those that
 * ask: most lines are judged by their words' signs.
 */
export class LineFacts implements LineReading {
	readonly first: number;
	readonly last: number;
	readonly firstWord: number;
	readonly start: number;
	readonly end: number;
	readonly words: number;
	readonly capitals: number;
	readonly letters: number;
	readonly digits: number;
	readonly innerStops: number;
	readonly phrases: number;
	readonly openings: number;
	readonly signs: number;
	readonly flags: number;
	readonly #table: TextTable;
	#folded: string | undefined;
	#bare: string | undefined;
	/** What was asked {@link once}: above each answer's bit one that says that it is known. */
	#answers = 0;

	/**
	 * @param line its zero-based number in the text.
	 * @param reading of the line, wherever it stood
	 */
	constructor(
		table: TextTable,
		readonly line: number,
		reading: LineReading,
	) {
		const first = table.firstToken(line);
		const tokens = first - reading.first;
		const units = table.tokens.starts[first]! - reading.start;
		this.#table = table;
		this.first = first;
		this.last = reading.last + tokens;
		this.firstWord = reading.firstWord + tokens;
		this.start = reading.start + units;
		this.end = reading.end + units;
		this.words = reading.words;
		this.capitals = reading.capitals;
		this.letters = reading.letters;
		this.digits = reading.digits;
		this.innerStops = reading.innerStops;
		this.phrases = reading.phrases;
		this.openings = reading.openings;
		this.signs = reading.signs;
		this.flags = reading.flags;
	}

	/** The same line in another text. */
	movedTo(table: TextTable, line: number): LineFacts {
		const moved = new LineFacts(table, line, this);
		moved.#folded = this.#folded;
		moved.#bare = this.#bare;
		moved.#answers = this.#answers;
		return moved;
	}

	/**
	 * The answer to a question that depends on nothing but the line, found the first time.
	 *
	 * @param question one of the `ASKS_` constants
	 */
	once(question: number, answer: () => boolean): boolean {
		if ((this.#answers & (question << KNOWN_AT)) === 0) {
			this.#answers |= (question << KNOWN_AT) | (answer() ? question : 0);
		}
		return (this.#answers & question) !== 0;
	}

	/** White space stands inside. */
	get spaced(): boolean {
		return (this.flags & SPACED) !== 0;
	}

	/** `.`, `!`, `?`, `…` or the like at the end, closing quotation marks and brackets left out. */
	get endsSentence(): boolean {
		return (this.flags & ENDS_SENTENCE) !== 0;
	}

	/** {@link endsSentence} by `?` or `!`, as headlines end too. */
	get endsWithCall(): boolean {
		return (this.flags & ENDS_WITH_CALL) !== 0;
	}

	/** Ends with `:`, `,` or `;`: more is to come. */
	get endsOpen(): boolean {
		return (this.flags & ENDS_OPEN) !== 0;
	}

	get endsColon(): boolean {
		return (this.flags & ENDS_COLON) !== 0;
	}

	get endsDash(): boolean {
		return (this.flags & ENDS_DASH) !== 0;
	}

	get startsLower(): boolean {
		return (this.flags & STARTS_LOWER) !== 0;
	}

	/** Begins with a bullet, a dash, an asterisk or a list number. */
	get startsList(): boolean {
		return (this.flags & STARTS_LIST) !== 0;
	}

	get startsQuote(): boolean {
		return (this.flags & STARTS_QUOTE) !== 0;
	}

	/** A paragraph of running text by its own looks. */
	get prose(): boolean {
		return (this.flags & PROSE) !== 0;
	}

	/** A colon stands right after a marker of credits. */
	get marked(): boolean {
		return (this.flags & MARKED) !== 0;
	}

	/** White space stands after a dash, a bar or another joint. */
	get jointApart(): boolean {
		return (this.flags & JOINT_APART) !== 0;
	}

	/** A dash stands apart near the beginning, as after a tag. */
	get tagged(): boolean {
		return (this.flags & TAGGED) !== 0;
	}

	/** May be an interface's phrase, or a row of them. */
	get ofInterface(): boolean {
		return (this.flags & OF_INTERFACE) !== 0;
	}

	/** Folding changes nothing but capitals: offsets are the same in {@link folded}. */
	get plain(): boolean {
		return (this.flags & PLAIN) !== 0;
	}

	/** In the form of `foldLine`. */
	get folded(): string {
		return (this.#folded ??= this.plain
			? this.#table.text.slice(this.start, this.end).toLowerCase()
			: this.#table.foldedLine(this.line));
	}

	/** {@link folded} without punctuation, symbols and counters at its ends: the form that lexicons are asked for. */
	get bare(): string {
		return (this.#bare ??= bareForm(this.folded));
	}

	/** Whether a colon may stand in {@link folded} before this offset, behind a label: the folding is spared where none does. */
	mayHaveLabel(longest: number): boolean {
		if (!this.has(IS_COLON) || !this.plain) {
			return this.has(IS_COLON);
		}
		const { text } = this.#table;
		const end = Math.min(this.end, this.start + longest);
		for (let i = this.start; i < end; i++) {
			if (text.charCodeAt(i) === COLON) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word of the line has one of these signs. */
	has(signs: number): boolean {
		return (this.signs & signs) !== 0;
	}

	/** Whether one of these lists may have a phrase in the line. */
	mayHold(lists: number): boolean {
		return (this.phrases & lists) !== 0;
	}

	/** Whether one of these lists may have a phrase that the line begins with. */
	mayOpenWith(lists: number): boolean {
		return (this.openings & lists) !== 0;
	}
}
