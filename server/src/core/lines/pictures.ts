import { reason } from '../reason';
import { foldMarks } from '../text/normalize';
import { WordProperty } from '../text/wordProperty';
import { namesSource } from './attribution';
import { bareForm } from './bareForm';
import type { Layout } from './layout';
import { saysSize, isAlternativeText } from './pictureText';
import type { Page } from './page';

/** In words and UTF-16 code units: of a headline that became a file's name. */
const FEWEST_WORDS = 4;
const LONGEST_FILE_NAME = 160;
/** In UTF-16 code units: of what stands before and after the headline in a picture's text. */
const LONGEST_RUBRIC = 28;
const LONGEST_NUMBER = 24;
const SHORTEST_HEADLINE = 12;
const RUBRIC = /^[^.!?:…]{2,26}[-–|] $/u;
const PICTURE_NUMBER = /^[\s.,:(–—-]*([\p{L}\p{M} ]*?)\s?#?\d{1,3}[.)]{0,2}$/u;
/** Lines at a page's end. */
const LONGEST_IMPRINT = 4;

/** Of a word that {@link foldMarks} changes. */
const HAS_MARKS = 1;
const MARKS = new WordProperty((word, words) => {
	const folded = words.folded(word);
	return foldMarks(folded) === folded ? 0 : HAS_MARKS;
});

/** Credits that fill their line, and alternative texts of pictures. */
export function judgePictures(page: Page, { title, last }: Layout): void {
	const hasAccents = title >= 0 && hasMarks(page, title);
	for (let i = 0; i < page.count; i++) {
		if (!page.isOpen(i) || i === title) {
			continue;
		}
		const credit = page.credits[i];
		if (saysSize(page, i)) {
			page.decide(i, 'credit', 0.95, reason("A picture's alternative text, with its size"));
		} else if (credit?.place === 'whole' && namesArticlesSource(page, i, last)) {
			// "Source: Reuters" after the last paragraph says where the article is from.
			continue;
		} else if (credit?.place === 'whole') {
			if (isCopyrightNotice(page, i, last)) {
				page.decide(i, 'chrome', 0.9, reason('A copyright notice'));
			} else {
				page.decide(i, 'credit', 0.88, reason("A picture's credit fills the line"));
			}
		} else if (numbersPicture(page, i, title)) {
			page.decide(i, 'credit', 0.93, reason("The headline with a picture's number: its alternative text"));
		} else if (hasAccents && spellsWithoutMarks(page, i, title)) {
			page.decide(i, 'credit', 0.9, reason("The headline without its accents: a picture's alternative text"));
		} else if (!page.verse && isAlternativeText(page, i)) {
			page.decide(
				i,
				'credit',
				0.88,
				reason("The caption without its credit, right before it: the picture's alternative text"),
			);
		} else if (!page.verse && followsAsSiteText(page, i)) {
			page.decide(i, 'credit', 0.85, reason("The caption again, with the site's name"));
		}
	}
}

function hasInterface(page: Page, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		if (page.verdict(i)?.class === 'chrome') {
			return true;
		}
	}
	return false;
}

/** Soon after the last paragraph, and under no picture's text; or under the date of publication. */
function namesArticlesSource(page: Page, i: number, last: number): boolean {
	if (last < 0 || page.credits[i - 1]) {
		return false;
	}
	return (page.dates[i - 1] === true || (i > last && i - last <= 3 && !page.isNoise(i - 1))) && namesSource(page, i);
}

/**
 * A page's imprint, not a picture's `© Ann Lee`: with a year, with words of a notice at once, or at the end of the page,
 * where pictures are the page's own.
 */
function isCopyrightNotice(page: Page, i: number, last: number): boolean {
	const { folded } = page.fact(i);
	if (!folded.startsWith('©')) {
		return false;
	}
	if (/\d{4}/u.test(folded) || page.lexicon.notices.at(folded, folded.startsWith('© ') ? 2 : 1) !== undefined) {
		return true;
	}
	if (i <= last) {
		return false;
	}
	return (
		page.lexicon.notices.inside(folded) !== undefined ||
		(page.count - i <= LONGEST_IMPRINT && hasInterface(page, last + 1, i))
	);
}

/** An alternative text: the page made it for a picture. */
export function isPictureText(page: Page, i: number): boolean {
	return i >= 0 && i < page.count && page.verdict(i)?.class === 'credit' && page.credits[i]?.place !== 'whole';
}

/** `Bao so 3 vao bo anh 1`: the headline without its accents, or its beginning, as names of picture files are made. */
function spellsWithoutMarks(page: Page, i: number, title: number): boolean {
	const fact = page.fact(i);
	if (
		fact.words < FEWEST_WORDS ||
		fact.end - fact.start > LONGEST_FILE_NAME ||
		fact.endsSentence ||
		hasMarks(page, i)
	) {
		return false;
	}
	const headline = bareForm(foldMarks(page.fact(title).folded));
	const line = bareForm(fact.folded.replace(/ (?:anh|hinh)?(?: so)? ?\d{1,3}$/u, ''));
	return headline.startsWith(line) || line.startsWith(headline);
}

/** A word of the line has accents, which texts without them leave out. */
function hasMarks(page: Page, i: number): boolean {
	const { first, last } = page.fact(i);
	const { wordIds, words } = page.table.tokens;
	const marks = MARKS.on(words);
	for (let token = first; token <= last; token++) {
		if (marks.of(wordIds[token]!) === HAS_MARKS) {
			return true;
		}
	}
	return false;
}

/** `HEADLINE ảnh 1`, `HEADLINE - Photo 2`, `HEADLINE (3).`, `RUBRIC - HEADLINE`. */
function numbersPicture(page: Page, i: number, title: number): boolean {
	if (title < 0) {
		return false;
	}
	const fact = page.fact(i);
	const headline = page.fact(title);
	const more = fact.end - fact.start - (headline.end - headline.start);
	if (headline.end - headline.start < SHORTEST_HEADLINE || more <= 0 || more > LONGEST_RUBRIC + LONGEST_NUMBER) {
		return false;
	}
	const begins = page.sameWord(fact.first, headline.first);
	if (begins ? fact.digits === 0 : !fact.jointApart) {
		return false;
	}
	const at = fact.folded.indexOf(headline.folded);
	if (at < 0 || at > LONGEST_RUBRIC || (at > 0 && !RUBRIC.test(fact.folded.slice(0, at)))) {
		return false;
	}
	const after = fact.folded.slice(at + headline.folded.length);
	const rest = PICTURE_NUMBER.exec(after);
	return (
		(at > 0 && after === '') || (rest !== null && (rest[1] === '' || page.lexicon.pictureWords.has(rest[1]!.trim())))
	);
}

/** A neighbour's text, ` - ` or ` | `, and a few words more. */
function followsAsSiteText(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (!fact.jointApart) {
		return false;
	}
	for (let j = i - 1; j <= i + 1; j += 2) {
		if (j < 0 || j >= page.count || !page.mayBeginAlike(i, j)) {
			continue;
		}
		const { folded } = fact;
		const other = page.textWithoutCredit(j);
		if (
			other.length >= 20 &&
			folded.length > other.length + 3 &&
			folded.length <= other.length + 50 &&
			folded.startsWith(other) &&
			/^\s?[-–—|]\s/u.test(folded.slice(other.length))
		) {
			return true;
		}
	}
	return false;
}
