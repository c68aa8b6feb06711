import { isForecast } from './dateLines';
import { isName, namesSource } from './attribution';
import type { LineFacts } from './lineFacts';
import { isGluedMenu, isPath } from './menuRows';
import type { Page } from './page';
import { saysSize, isAlternativeText } from './pictureText';
import type { SharedWords } from './sharedWords';
import { ArticleWords, MOST_PARAGRAPHS } from './sharedWords';
import type { TitleSign } from './titleSigns';
import { IS_BAR } from './wordSigns';

/** A line that could be the headline, and what speaks for and against it. */
export interface TitleCandidate {
	readonly line: number;
	readonly signs: readonly TitleSign[];
}

/** No headline stands under more of the article's text. */
const MOST_ABOVE = 0.25;
/** Every so many words of a headline its lead has, too. */
const SHARED_WITH_LEAD = 7;
/** In lines. */
const NEAR = 6;
const DATE_NEAR = 4;
const PICTURE_NUMBER = /^\P{L}*\p{L}*\P{L}*\d{1,3}\P{L}?$/u;
const SITE =
	/^[^\s]+\.[a-z]{2,5}\b|[\p{L}\d-]{2,}\.(?:com|net|org|vn|ru|uk|ua|by|kz|de|fr|es|it|io|info)(?![\p{L}\d])/u;
const LENGTHS: readonly (readonly [letters: number, sign: TitleSign])[] = [
	[10, 'under10'],
	[24, 'under24'],
	[40, 'under40'],
	[70, 'under70'],
	[110, 'under110'],
	[Infinity, 'over110'],
];

type Add = (sign: TitleSign, holds: boolean) => void;

interface Candidate {
	readonly line: number;
	readonly shared: SharedWords;
	readonly signs: TitleSign[];
}

/**
 * The lines that could be the headline: all over the first paragraph, and those under it with little of the text above
 * them, as another article's beginning may stand over the headline.
 *
 * @param paragraph whether a line is one of the article's paragraphs, from `first` to `last`
 */
export function titleCandidates(
	page: Page,
	paragraph: readonly boolean[],
	first: number,
	last: number,
): TitleCandidate[] {
	const paragraphs: number[] = [];
	let letters = 0;
	for (let i = first; i <= last; i++) {
		if (paragraph[i]) {
			paragraphs.push(i);
			letters += page.fact(i).letters;
		}
	}
	const reader = new TitleReader(page);
	const possible: { readonly line: number; readonly above: number; readonly next: number }[] = [];
	let above = 0;
	let next = 0;
	for (let i = 0; i < last && next < MOST_PARAGRAPHS && above < letters * MOST_ABOVE; i++) {
		if (paragraph[i]) {
			above += page.fact(i).letters;
			next++;
		} else if (reader.couldBeTitle(i)) {
			possible.push({ line: i, above, next });
		}
	}
	// One line alone is weighed against no other.
	if (possible.length < 2) {
		return possible.map(({ line }) => ({ line, signs: [] }));
	}
	const words = new ArticleWords(
		page,
		paragraphs,
		possible.map(({ line }) => line),
	);
	const found = possible.map(({ line, above, next }): Candidate => {
		const shared = words.shared(line, next);
		const signs: TitleSign[] = [];
		const add: Add = (sign, holds) => void (holds && signs.push(sign));
		readLooks(page, line, add);
		readShared(shared, add);
		reader.readPlace(line, paragraphs[next] ?? page.count, add);
		reader.readNeighbours(line, add);
		add('textAbove', above > 0 && above < letters * 0.1);
		add('muchTextAbove', above >= letters * 0.1);
		return { line, shared, signs };
	});
	compare(page, found, first);
	return found;
}

/** What each has in common with the article, beside the others. */
function compare(page: Page, found: readonly Candidate[], first: number): void {
	const most = Math.max(0, ...found.map(({ shared }) => shared.count));
	let above = 0;
	for (const [k, { line, shared, signs }] of found.entries()) {
		const add: Add = (sign, holds) => void (holds && signs.push(sign));
		const next = found[k + 1];
		const more = (other: Candidate): boolean => other.line < first && other.shared.count > shared.count;
		add(
			'dateBetween',
			next !== undefined &&
				page.dates[line + 1] === true &&
				next.line <= line + DATE_NEAR &&
				more(next) &&
				page.isHeadline(next.line),
		);
		add('moreAbove', above > shared.count);
		add('moreBelow', shared.count < most && found.slice(k + 1).some(more));
		add('mostOfAll', shared.count > 1 && shared.count === most);
		above = Math.max(above, shared.count);
	}
}

function readLooks(page: Page, i: number, add: Add): void {
	const fact = page.fact(i);
	const line = page.text.slice(fact.start, fact.end);
	add(LENGTHS.find(([letters]) => fact.letters < letters)![1], true);
	add('headline', page.isHeadline(i));
	add('endsSentence', fact.endsSentence && !fact.endsWithCall);
	add('endsOpen', fact.endsOpen);
	add('startsLower', fact.startsLower);
	add('startsList', fact.startsList);
	add('name', isName(page, i));
	add('shouted', line === line.toUpperCase() && line !== line.toLowerCase());
	add('bar', fact.has(IS_BAR));
	add('domain', namesSite(fact));
	add('cut', /(?:…|\.\.\.)$/u.test(line));
}

function namesSite({ folded }: LineFacts): boolean {
	return folded.includes('.') && SITE.test(folded);
}

function readShared({ count, share, inOpening }: SharedWords, add: Add): void {
	add('noneShared', count === 0);
	add('fewShared', share > 0 && share < 0.34);
	add('halfShared', share >= 0.34 && share < 0.6);
	add('mostShared', share >= 0.6 && share < 0.8);
	add('allShared', share >= 0.8);
	add('oneWord', count === 1);
	add('twoWords', count === 2);
	add('threeWords', count >= 3);
	add('fiveWords', count >= 5);
	add('sevenWords', count >= 7);
	add('noneInOpening', inOpening === 0);
	add('oneInOpening', inOpening === 1);
	add('twoInOpening', inOpening === 2);
	add('threeInOpening', inOpening >= 3);
	add('fiveInOpening', inOpening >= 5);
}

/** What stands around a line that could be the headline. Each line is asked for itself, and again by its neighbours. */
class TitleReader {
	readonly #known: (boolean | undefined)[] = [];

	constructor(readonly page: Page) {}

	couldBeTitle(i: number): boolean {
		return (this.#known[i] ??= couldBeTitle(this.page, i));
	}

	/** @param below the next paragraph */
	readPlace(i: number, below: number, add: Add): void {
		const { page } = this;
		const distance = below - i;
		add('paragraphBelow', distance === 1);
		add('near', distance > 1 && distance <= 4);
		add('farther', distance > 4 && distance <= 12);
		add('far', distance > 12);
		add('firstLine', i === 0);
		add('noiseBefore', isPagesOwn(page, i - 1));
		add('noiseBelow', isPagesOwn(page, i + 1));
		const under = this.#countMenus(i + 1, below);
		add('menuBelow', under > 0 && under < 4);
		add('menusBelow', under >= 4);
		add('menusAbove', this.#countMenus(0, i) >= 4);
		const twin = page.equal(i, i + 1) || page.equal(i, i + 2);
		add('twinBelow', twin);
		add('repeatsFirstLine', i > 2 && page.firstEqual[i]! < 2);
		add('copied', page.copies[i]! > 1 && !twin);
		add('dateBefore', page.dates[i - 1] === true);
		add('dateBelow', page.dates[i + 1] === true || (page.equal(i, i + 1) && page.dates[i + 2] === true));
		const author = i + 1 < page.count && (namesSource(page, i + 1) || isName(page, i + 1));
		add('authorBelow', author);
		add('authorAndDateBelow', author && page.dates[i + 2] === true);
		add('authorBefore', i > 0 && namesSource(page, i - 1));
		add('captionBelow', page.credits[i + 1] !== undefined);
		add('leadUnderDate', this.#isLeadUnderDate(i));
	}

	readNeighbours(i: number, add: Add): void {
		const { page } = this;
		const { letters, startsList } = page.fact(i);
		add('linksHeadingBefore', this.#isUnderLinks(i));
		add('inNumberedRow', startsList && [i - 1, i + 1].some((j) => page.facts[j]?.startsList === true));
		let headlines = 0;
		let long = false;
		let alike = false;
		for (let j = Math.max(0, i - NEAR); j < i; j++) {
			if (this.#isHeadline(j) && !page.equal(i, j)) {
				headlines++;
				long ||= page.fact(j).letters >= 30;
				alike ||= this.#areAlike(i, j);
			}
		}
		add('headlineAbove', headlines > 0);
		add('longHeadlineAbove', long);
		add('alikeAbove', alike);
		const rightAbove = i > 0 && this.#isHeadline(i - 1) && !page.equal(i, i - 1);
		const alikeRightAbove = rightAbove && this.#areAlike(i, i - 1);
		add('headlineRightAbove', rightAbove);
		add('alikeRightAbove', alikeRightAbove);
		const before = rightAbove ? page.fact(i - 1).letters : 0;
		add('shorterAbove', rightAbove && before * 5 <= letters * 4);
		add('shorterAlikeAbove', alikeRightAbove && before >= 24 && before * 5 <= letters * 4);
		const under = i + 1 < page.count && this.couldBeTitle(i + 1) && !page.equal(i, i + 1);
		add('alikeBelow', under && this.#areAlike(i, i + 1));
		add('longerBelow', under && page.fact(i + 1).letters * 4 >= letters * 5);
	}

	#isHeadline(i: number): boolean {
		return this.page.isHeadline(i) && this.couldBeTitle(i);
	}

	#areAlike(a: number, b: number): boolean {
		return this.page.stems(a).countShared(this.page.stems(b)) >= 2;
	}

	#countMenus(from: number, to: number): number {
		let count = 0;
		for (let i = from; i < to && count < 4; i++) {
			count += isPagesOwn(this.page, i) ? 1 : 0;
		}
		return count;
	}

	/** `Breaking news`, and under it headlines of other articles; the article's own is the last in the row. */
	#isUnderLinks(i: number): boolean {
		const { page } = this;
		if (i + 1 >= page.count || !this.#isHeadline(i + 1)) {
			return false;
		}
		for (let j = i - 1; j >= 0 && i - j <= NEAR; j--) {
			if (page.words[j] === 'heading' || page.words[j] === 'call') {
				return true;
			}
			if (!page.isHeadline(j)) {
				return false;
			}
		}
		return false;
	}

	/** A headline, its date or author, and then this line, longer by a quarter: a summary that no full stop ends. */
	#isLeadUnderDate(i: number): boolean {
		const { page } = this;
		let j = i - 1;
		let dated = false;
		while (j >= 0 && i - j <= DATE_NEAR && (page.dates[j] || namesSource(page, j) || (dated && isName(page, j)))) {
			dated ||= page.dates[j] === true;
			j--;
		}
		return (
			j >= 0 &&
			j < i - 1 &&
			this.#isHeadline(j) &&
			page.fact(i).letters * 4 >= page.fact(j).letters * 5 &&
			page.stems(j).countShared(page.stems(i)) * SHARED_WITH_LEAD >= page.stems(j).size
		);
	}
}

function couldBeTitle(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return !(
		page.verdict(i) ||
		page.dates[i] ||
		isForecast(fact) ||
		page.words[i] !== undefined ||
		page.credits[i] ||
		fact.letters < 2 ||
		isAlternativeText(page, i) ||
		saysSize(page, i) ||
		page.opensCaption(i) ||
		namesSource(page, i) ||
		(!fact.spaced && namesSite(fact)) ||
		numbersHeadline(page, i) ||
		isPath(page, i) ||
		isGluedMenu(page, i)
	);
}

/** `HEADLINE 1` soon after the headline: a picture's alternative text. */
function numbersHeadline(page: Page, i: number): boolean {
	const { folded, digits, first } = page.fact(i);
	for (let j = Math.max(0, i - NEAR); digits > 0 && j < i; j++) {
		const above = page.fact(j);
		if (
			above.words >= 3 &&
			page.sameWord(first, above.first) &&
			folded.startsWith(above.folded) &&
			PICTURE_NUMBER.test(folded.slice(above.folded.length))
		) {
			return true;
		}
	}
	return false;
}

function isPagesOwn(page: Page, i: number): boolean {
	const word = page.words[i];
	return (word !== undefined && word !== 'articleHeading') || page.isNoise(i);
}
