import type { Draft } from './draft';
import type { Lexicon } from './lexicon';
import type { NameText } from './nameText';
import { type Scan, skipTitle } from './scanning';

/**
 * How far a line's reading may look beyond it, in tokens: for a comma or a bracket at the end of the line before, or for what
 * goes on in the next one. Hardly any rule looks further than two.
 */
const REACH = 24;

/** A line that has capitals, with what its reading found before anything else of the text was known. */
interface ScannedLine {
	/** Its first token, and the one after its last. */
	readonly from: number;
	readonly to: number;
	readonly lexicon: Lexicon;
	/** As they stood when the line was read first, that is with this first token. */
	readonly base: number;
	readonly drafts: readonly Draft[];
	/** Each title's first token and the one after its last, one pair after the other. */
	readonly titles: readonly number[];
	/** The draft right before them, as it stood then. */
	readonly before: Draft | undefined;
}

/** All lines of a text so. Lines that were read by their class, as those with a source, are left out. */
export interface ScannedText {
	readonly text: NameText;
	readonly lines: ScannedLine[];
}

/** Brings what was read in the lines that a text has in common with an earlier one over to their new places, and keeps it again. */
export class ScanRecall {
	readonly now: ScannedText;
	readonly #earlier: ScannedText | undefined;
	/** Tokens that both texts begin with, and the first of those that both end with. */
	readonly #head: number = 0;
	readonly #tail: number = 0;
	readonly #shift: number = 0;
	#next = 0;

	constructor(earlier: ScannedText | undefined, text: NameText) {
		this.now = { text, lines: [] };
		if (earlier?.text.readsLike(text)) {
			const { head, tail } = text.commonTokens(earlier.text);
			this.#earlier = earlier;
			this.#head = head;
			this.#tail = text.count - tail;
			this.#shift = text.count - earlier.text.count;
		}
	}

	/** Adds what is known of the line's tokens, from `from` until before `to`; false where they are to be read. */
	take(from: number, to: number, lexicon: Lexicon, scan: Scan): boolean {
		const line = this.#lineAt(from, to);
		const before = scan.drafts[scan.drafts.length - 1];
		if (line?.lexicon !== lexicon || !this.#followsTheSame(line, from, before)) {
			return false;
		}
		const by = from - line.base;
		for (const draft of line.drafts) {
			scan.drafts.push(draft.moved(by));
		}
		for (let i = 0; i < line.titles.length; i += 2) {
			skipTitle(scan, line.titles[i]! + by, line.titles[i + 1]! + by);
		}
		this.now.lines.push(from === line.from ? line : { ...line, from, to });
		return true;
	}

	/** Remembers a line that was read, with its drafts from the one with the index `first` on and its titles from `firstTitle` on. */
	keep(from: number, to: number, lexicon: Lexicon, scan: Scan, first: number, firstTitle: number): void {
		this.now.lines.push({
			from,
			to,
			lexicon,
			base: from,
			drafts: scan.drafts.slice(first).map((draft) => draft.moved(0)),
			titles: scan.skipped.slice(firstTitle),
			before: scan.drafts[first - 1]?.moved(0),
		});
	}

	#lineAt(from: number, to: number): ScannedLine | undefined {
		const earlier = this.#earlier;
		const atHead = to + REACH <= this.#head;
		if (!earlier || (!atHead && from - REACH < this.#tail)) {
			return undefined;
		}
		const shift = atHead ? 0 : this.#shift;
		while (this.#next < earlier.lines.length && earlier.lines[this.#next]!.from < from - shift) {
			this.#next++;
		}
		const line = earlier.lines[this.#next];
		return line?.from === from - shift && line.to === to - shift ? line : undefined;
	}

	/** The line before may have been read otherwise, though not a word of it is within reach of the edit. */
	#followsTheSame(line: ScannedLine, from: number, before: Draft | undefined): boolean {
		const known = line.before;
		const near = (draft: Draft | undefined, start: number): boolean =>
			draft !== undefined && draft.end >= start - REACH;
		return near(before, from) || near(known, line.base)
			? before !== undefined && known !== undefined && before.isSame(known, from - line.base)
			: true;
	}
}
