import { SHAPE_PUNCTUATION } from '../text/shapes';
import { type AddEvidence, listsAfterColon } from './evidenceLooks';
import type { Layout } from './layout';
import type { Page } from './page';
import { CONTENT, NOISE, OPEN } from './whatIsKnown';
import { IS_BAR, IS_COLON } from './wordSigns';

const FEWEST_SHARED = 3;
/** In letters: of an entry in a list. */
const LONGEST_ENTRY = 30;
const LONGEST_SHORT = 34;
/** In lines: of a list under its heading. */
const LONGEST_LIST = 12;
const FEWEST_SHORT = 3;
const MOST_UNDER_LEAD = 4;

/** Lines alike in a row: links one below the other, or the entries of an article's list, table or line-up. */
export class EvidenceRows {
	constructor(
		readonly page: Page,
		readonly layout: Layout,
		readonly known: Uint8Array,
	) {}

	read(i: number, add: AddEvidence): void {
		const { page, layout } = this;
		let row = 1;
		for (const step of [-1, 1]) {
			for (let j = i + step; row < 4 && this.#isLink(j); j += step) {
				row++;
			}
		}
		const link = this.#isLink(i);
		add('alone', link && row === 1);
		add('overLinks', !link && !page.fact(i).endsSentence && this.#isLink(i + 1) && this.#isLink(i + 2));
		add('rowOfTwo', link && row === 2);
		add('rowUnderLead', link && row > 1 && this.#isUnderLead(i));
		add('rowOfThree', link && row > 2);
		add('sharesOpening', this.#sharesOpening(i));
		const own = [i - 1, i + 1].filter((j) => j >= 0 && j < page.count && this.known[j] !== NOISE);
		add(
			'besideList',
			own.some((j) => listsAfterColon(page.fact(j))),
		);
		add(
			'rowOfLabels',
			page.fact(i).has(IS_COLON) && own.some((j) => page.fact(j).has(IS_COLON) && !layout.paragraph[j]),
		);
		add('rowOfAmounts', this.#saysAmount(i) && (this.#saysAmount(i - 1) || this.#saysAmount(i + 1)));
		add('rowOfShort', this.#isInShortRow(i));
		add('underOwnHeading', this.#isUnderOwnHeading(i));
	}

	/** Reads like a link to another article: a headline, or what a page numbers or frames as one. */
	#isLink(i: number): boolean {
		const fact = i >= 0 && i < this.page.count ? this.page.fact(i) : undefined;
		return (
			fact !== undefined &&
			this.known[i] !== CONTENT &&
			!this.layout.paragraph[i] &&
			fact.letters >= 16 &&
			fact.words >= 3 &&
			!fact.endsOpen &&
			(this.page.isHeadline(i) || fact.startsList || fact.has(IS_BAR))
		);
	}

	/** Nothing but links stands between the first two paragraphs. */
	#isUnderLead(i: number): boolean {
		const { first, last, paragraph } = this.layout;
		if (i <= first || i >= last || i > first + MOST_UNDER_LEAD) {
			return false;
		}
		let next = first + 1;
		while (this.#isLink(next)) {
			next++;
		}
		return next > i && next <= first + 1 + MOST_UNDER_LEAD && paragraph[next] === true;
	}

	/** `Cook 35 min`, `Soup £7.50`, `57.600`: few words and a number, which is no date. */
	#saysAmount(i: number): boolean {
		const { page } = this;
		const fact = page.facts[i];
		return (
			fact !== undefined &&
			this.#isEntry(i) &&
			fact.digits > 0 &&
			fact.letters <= LONGEST_ENTRY &&
			!page.dates[i] &&
			!fact.endsSentence
		);
	}

	#isInShortRow(i: number): boolean {
		let row = 0;
		for (const step of [-1, 1]) {
			for (let j = step < 0 ? i : i + 1; row < FEWEST_SHORT && this.#isShort(j); j += step) {
				row++;
			}
		}
		return row >= FEWEST_SHORT && this.#isShort(i);
	}

	#isShort(i: number): boolean {
		const fact = this.page.facts[i];
		return fact !== undefined && this.#isEntry(i) && fact.letters < LONGEST_SHORT && !fact.endsSentence;
	}

	/** A heading that articles have, or a line that a colon ends, stands over this line and over those between. */
	#isUnderOwnHeading(i: number): boolean {
		const { page } = this;
		for (let j = i - 1; j >= 0 && i - j <= LONGEST_LIST; j--) {
			if (page.words[j] === 'articleHeading' || (page.fact(j).endsColon && this.known[j] !== NOISE)) {
				return true;
			}
			if (!this.#isEntry(j)) {
				return false;
			}
		}
		return false;
	}

	/** Nothing is decided of it, and no lexicon knows it. */
	#isEntry(i: number): boolean {
		const { page, known, layout } = this;
		return known[i] === OPEN && !layout.paragraph[i] && !page.fact(i).prose && page.words[i] === undefined;
	}

	/** Begins with the same three words as a line near it: a text that stands on every link of a list. */
	#sharesOpening(i: number): boolean {
		for (const j of [i - 2, i - 1, i + 1, i + 2]) {
			if (
				j >= 0 &&
				j < this.page.count &&
				this.known[j] !== CONTENT &&
				!this.page.equal(i, j) &&
				this.#sharedWords(i, j) >= FEWEST_SHARED
			) {
				return true;
			}
		}
		return false;
	}

	#sharedWords(i: number, j: number): number {
		const { page } = this;
		const { shapes } = page.table.tokens;
		const a = page.fact(i);
		const b = page.fact(j);
		let shared = 0;
		let token = a.first;
		let other = b.first;
		while (token <= a.last && other <= b.last && page.sameWord(token, other)) {
			shared += shapes[token] === SHAPE_PUNCTUATION ? 0 : 1;
			token++;
			other++;
		}
		return shared;
	}
}
