import { isName } from './attribution';
import type { Page } from './page';
import { READER_REQUESTS } from './requestWords';
import type { SharedWords } from './sharedWords';
import { ArticleWords } from './sharedWords';
import { type AddTitleSign, DATE_NEAR, namesSite, TitleReader } from './titleNeighbours';
import type { TitleSign } from './titleSigns';
import { IS_BAR } from './wordSigns';

/** A line that could be the headline, and what speaks for and against it. */
export interface TitleCandidate {
	readonly line: number;
	readonly signs: readonly TitleSign[];
}

/** No headline stands under more of the article's text, or under so many paragraphs. */
const MOST_ABOVE = 0.25;
const MOST_PARAGRAPHS_ABOVE = 3;
const LENGTHS: readonly (readonly [letters: number, sign: TitleSign])[] = [
	[10, 'under10'],
	[24, 'under24'],
	[40, 'under40'],
	[70, 'under70'],
	[110, 'under110'],
	[Infinity, 'over110'],
];

/** In lines: from a headline to the article's first paragraph. */
const NEAR_TEXT = 16;
/** In letters and words: shorter lines may be rubrics, which headlines begin with, too. */
const HEADLINE: readonly [letters: number, words: number] = [24, 4];

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
	const all: { readonly line: number; readonly above: number; readonly next: number }[] = [];
	let above = 0;
	let next = 0;
	for (let i = 0; i < last && next < MOST_PARAGRAPHS_ABOVE && above < letters * MOST_ABOVE; i++) {
		if (paragraph[i]) {
			above += page.fact(i).letters;
			next++;
		} else if (reader.couldBeTitle(i)) {
			all.push({ line: i, above, next });
		}
	}
	const possible = all.filter(({ line }) => !all.some((other) => holdsHeadline(page, line, other.line)));
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
		const add: AddTitleSign = (sign, holds) => void (holds && signs.push(sign));
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

/** A headline by its looks that has two of the article's words. */
function isOnTopic(page: Page, i: number, { count }: SharedWords): boolean {
	return count >= 2 && page.isHeadline(i);
}

/** What each has in common with the article, beside the others. */
function compare(page: Page, found: readonly Candidate[], first: number): void {
	const most = Math.max(0, ...found.map(({ shared }) => shared.count));
	let above = 0;
	const onTopic = found.find(({ line, shared }) => isOnTopic(page, line, shared) && line < first);
	const overText = found.find(
		({ line, shared }) => line < first && first - line <= NEAR_TEXT && isOnTopic(page, line, shared),
	);
	for (const [k, { line, shared, signs }] of found.entries()) {
		const add: AddTitleSign = (sign, holds) => void (holds && signs.push(sign));
		add('firstOnTopic', line === onTopic?.line);
		add('underHeadlineAndText', overText !== undefined && line > first);
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
		above = Math.max(above, shared.count);
	}
}

function readLooks(page: Page, i: number, add: AddTitleSign): void {
	const fact = page.fact(i);
	const line = page.text.slice(fact.start, fact.end);
	add(LENGTHS.find(([letters]) => fact.letters < letters)![1], true);
	add('headline', page.isHeadline(i));
	add('endsSentence', fact.endsSentence && !fact.endsWithCall);
	add('startsList', fact.startsList);
	add('name', isName(page, i));
	add('shouted', line === line.toUpperCase() && line !== line.toLowerCase());
	add('bar', fact.has(IS_BAR));
	add('domain', namesSite(fact));
	add('asks', READER_REQUESTS.at(fact.folded, 0) !== undefined);
}

function readShared({ count, share, inOpening }: SharedWords, add: AddTitleSign): void {
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

/** `Home Ferry sails again after four years`, `Ferry sails again after four years Back to video`: the other line with something stuck to it. */
function holdsHeadline(page: Page, i: number, other: number): boolean {
	const fact = page.fact(i);
	const headline = page.fact(other);
	const more = fact.letters - headline.letters;
	// What is as long may be the headline's other half.
	if (headline.letters < HEADLINE[0] || headline.words < HEADLINE[1] || more <= 0 || more * 2 > headline.letters) {
		return false;
	}
	return fact.folded.startsWith(headline.folded) || fact.folded.endsWith(headline.folded);
}
