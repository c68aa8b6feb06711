import { isName, namesSource } from './attribution';
import { isForecast } from './dateLines';
import { isCutOff } from './lineEnds';
import type { LineFacts } from './lineFacts';
import { isGluedMenu, isPath } from './menuRows';
import type { Page } from './page';
import { isAlternativeText, saysSize } from './pictureText';
import type { TitleSign } from './titleSigns';

/** Every so many words of a headline its lead has, too. */
const SHARED_WITH_LEAD = 7;
/** In lines. */
const NEAR = 6;
export const DATE_NEAR = 4;
const SHORT_ROW = 4;
/** In UTF-16 code units. */
const LONGEST = 240;
/** In letters. */
const SHORT_LINE = 24;
const PICTURE_NUMBER = /^\P{L}*\p{L}*\P{L}*\d{1,3}\P{L}?$/u;
const SITE =
	/^[^\s]+\.[a-z]{2,5}\b|[\p{L}\d-]{2,}\.(?:com|net|org|vn|ru|uk|ua|by|kz|de|fr|es|it|io|info)(?![\p{L}\d])/u;
/** What it asks for, without Unicode's classes: those take milliseconds to compile, and hardly a text needs them. */
const MAY_HAVE_SITE = /\S\.[a-z]{2}/;

export type AddTitleSign = (sign: TitleSign, holds: boolean) => void;

/** What stands around a line that could be the headline. Each line is asked for itself, and again by its neighbours. */
export class TitleReader {
	readonly #known: (boolean | undefined)[] = [];

	constructor(readonly page: Page) {}

	couldBeTitle(i: number): boolean {
		return (this.#known[i] ??= couldBeTitle(this.page, i));
	}

	/** @param below the next paragraph */
	readPlace(i: number, below: number, add: AddTitleSign): void {
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
		add('menusAbove', this.#countMenus(0, i) >= 4);
		const twin = page.equal(i, i + 1) || page.equal(i, i + 2);
		add('twinBelow', twin);
		add('repeatsFirstLine', i > 2 && page.firstEqual[i]! < 2);
		add('dateBefore', page.dates[i - 1] === true);
		add('dateBelow', page.dates[i + 1] === true || (page.equal(i, i + 1) && page.dates[i + 2] === true));
		const author = i + 1 < page.count && (namesSource(page, i + 1) || isName(page, i + 1));
		add('authorBelow', author);
		add('authorAndDateBelow', author && page.dates[i + 2] === true);
		add('authorBefore', i > 0 && namesSource(page, i - 1));
		add('underCredit', page.credits[i - 1]?.place === 'whole');
		add('captionBelow', page.credits[i + 1] !== undefined);
		add('leadUnderDate', this.#isLeadUnderDate(i));
	}

	readNeighbours(i: number, add: AddTitleSign): void {
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
		const before = rightAbove ? page.fact(i - 1).letters : 0;
		add('shortRowBelow', this.#isOverShortRow(i));
		add('shorterAbove', rightAbove && before * 5 <= letters * 4);
		add('shorterAlikeAbove', alikeRightAbove && before >= 24 && before * 5 <= letters * 4);
		const under = i + 1 < page.count && this.couldBeTitle(i + 1) && !page.equal(i, i + 1);
		add('alikeBelow', under && this.#areAlike(i, i + 1));
		add('longerBelow', under && page.fact(i + 1).letters * 4 >= letters * 5);
	}

	/** Four lines of few words each stand below, and none of them is a date or says where a picture is from: a menu goes on. */
	#isOverShortRow(i: number): boolean {
		const { page } = this;
		for (let j = i + 1; j <= i + SHORT_ROW; j++) {
			const fact = page.facts[j];
			if (fact === undefined || fact.letters >= SHORT_LINE || fact.endsSentence || page.dates[j] || page.credits[j]) {
				return false;
			}
		}
		return true;
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
		fact.end - fact.start > LONGEST ||
		(fact.prose && isCutOff(page.text, fact)) ||
		isAlternativeText(page, i) ||
		saysSize(page, i) ||
		page.opensCaption(i) ||
		namesSource(page, i) ||
		(!fact.spaced && namesSite(fact)) ||
		numbersHeadline(page, i) ||
		isPath(page, i) ||
		isGluedMenu(page, i) ||
		/^\(.*\)$/u.test(fact.folded)
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
	return page.isMenuWord(i) || page.isNoise(i);
}

/** The line names a site by its address. */
export function namesSite({ folded }: LineFacts): boolean {
	return MAY_HAVE_SITE.test(folded) && SITE.test(folded);
}
