import { reason } from '../reason';
import { isName } from './attribution';
import type { CorpusSign } from './corpusSigns';
import { isEverywhere } from './corpusSigns';
import { isClock } from './dateLines';
import type { Layout } from './layout';
import type { Page } from './page';
import { isPictureText } from './pictures';
import { isCaptionWithoutCredit } from './pictureText';
import { isBetweenSeparators } from './separators';
import { judgeTeasers } from './teasers';

/** In letters, or words of a language whose words are short: of a headline that stands with another one. */
const PAIRED_HEADLINE: readonly [letters: number, words: number] = [42, 9];
/** In letters: of a headline among others. */
const SHORT_HEADLINE = 12;

/** Lines that the page put between the article's paragraphs. */
export function judgeMiddle(page: Page, layout: Layout, signs: readonly (CorpusSign | undefined)[]): void {
	const noisy = page.noise >= 4;
	for (let i = Math.max(layout.first, 0); i < layout.last; i++) {
		if (layout.teaser[i] && page.isOpen(i)) {
			page.decide(
				i,
				'related',
				0.8,
				reason("Begins with the site's own tag after a headline: introduces another article"),
			);
			if (page.isOpen(i - 1) && page.isHeadline(i - 1)) {
				page.decide(i - 1, 'related', 0.8, reason('The headline of the article that the next line introduces'));
			}
		}
		if (layout.paragraph[i]) {
			continue;
		}
		if (page.words[i] === 'control' && page.copies[i]! > 1 && page.isOpen(i)) {
			page.decide(i, 'chrome', 0.8, reason("A word of the page's interface, more than once"));
		}
		judgeLinks(page, layout, i);
		judgeCards(page, i);
		if (noisy) {
			judgeHeadlinePair(page, layout, i);
		}
		const sign = signs[i];
		if (sign && page.isOpen(i) && isEverywhere(page, sign) && isPagesOwn(page, i)) {
			page.decide(i, 'chrome', 0.75, sign.why);
		}
	}
	if (page.noise >= 1) {
		judgeTeasers(page, layout);
		judgeSummaries(page, layout);
	}
	judgeNeighbours(page, layout, signs);
}

/** Headlines under `Read more` or a heading over links, up to the next paragraph. */
function judgeLinks(page: Page, layout: Layout, i: number): void {
	const word = page.words[i];
	if (word !== 'call' && word !== 'heading') {
		return;
	}
	let links = 0;
	let j = i + 1;
	for (; j < layout.last && !layout.paragraph[j] && j - i <= 8; j++) {
		if (page.isOpen(j) && isLink(page, j, links > 0)) {
			links++;
		} else if (!page.isNoise(j) && !page.dates[j]) {
			break;
		}
	}
	if (links > 1 && layout.paragraph[j] && isHeadingUnderLinks(page, i, j - 1)) {
		j--;
		links--;
	}
	if (links === 0) {
		return;
	}
	if (word === 'heading' && page.isOpen(i)) {
		// One heading and one headline may be the article's own heading and sub-heading.
		if (links === 1 && !page.isNoise(i - 1) && !page.isNoise(i + 2)) {
			return;
		}
		page.decide(i, 'chrome', 0.85, reason('A heading over links to other articles'));
	}
	for (let k = i + 1; k < j; k++) {
		if (page.isOpen(k)) {
			page.decide(
				k,
				page.dates[k] ? 'chrome' : 'related',
				0.82,
				reason('A headline under “{0}”', page.text.slice(page.fact(i).start, page.fact(i).end)),
			);
		}
	}
}

/** In a row of headlines one may be shorter than what is a headline by itself. A picture's text with its credit is none. */
function isLink(page: Page, i: number, inRow: boolean): boolean {
	const fact = page.fact(i);
	if (fact.startsList || page.credits[i]) {
		return false;
	}
	const isShort = fact.letters >= SHORT_HEADLINE && fact.words >= 3 && !fact.startsLower && !fact.endsOpen;
	return page.isHeadline(i) || (inRow && isShort && (!fact.endsSentence || fact.endsWithCall));
}

/** The last line before a paragraph: apart from the links before it, or far shorter than any of them. */
function isHeadingUnderLinks(page: Page, call: number, i: number): boolean {
	if (!page.isOpen(i) || page.dates[i]) {
		return false;
	}
	const gapBefore = (k: number): number => page.number(k) - page.number(k - 1);
	let shortest = Infinity;
	let widest = 1;
	for (let k = call + 1; k < i; k++) {
		if (page.isOpen(k)) {
			shortest = Math.min(shortest, page.fact(k).letters);
			widest = Math.max(widest, k > call + 1 ? gapBefore(k) : 1);
		}
	}
	const { letters } = page.fact(i);
	return letters * 2 <= shortest || (gapBefore(i) > widest && letters * 10 <= shortest * 9);
}

/** A picture or a player with another article's headline. */
function judgeCards(page: Page, i: number): void {
	if (!page.isOpen(i) || !page.isHeadline(i) || page.verse) {
		return;
	}
	const fact = page.fact(i);
	const next = i + 1 < page.count ? page.fact(i + 1) : undefined;
	if (next && isClock(next) && (page.equal(i, i + 2) || page.isNoise(i + 1))) {
		page.decide(i, 'related', 0.8, reason("A player's title: its time follows"));
		return;
	}
	// With a credit it is the caption, of which the line before is the alternative text.
	if (isPictureText(page, i - 1) && page.dates[i + 1] === true && !page.credits[i]) {
		page.decide(i, 'related', 0.78, reason('A picture, a headline and a date: a link to another article'));
		page.decide(i + 1, 'chrome', 0.78, reason('The date of the article that the headline before it links to'));
		return;
	}
	// The picture has no caption of its own: its text is followed by what the picture links to.
	if (
		isPictureText(page, i - 1) &&
		/, \d{3,4}, \d/u.test(page.fact(i - 1).folded) &&
		!sharesOpening(page, i - 1, i - 2) &&
		!sharesOpening(page, i - 1, i) &&
		page.firstEqual[i] === i &&
		!repeatsCaption(page, i)
	) {
		page.decide(
			i,
			'related',
			0.75,
			reason("A headline after a picture that isn't this article's: a link to another article"),
		);
		return;
	}
	// A plain line has no two spaces side by side.
	const parts = fact.plain ? [] : page.text.slice(fact.start, fact.end).split(/\s{2,}[/|•]\s{2,}/u);
	if (parts.length >= 2 && parts.every((part) => part.trim().length >= 25)) {
		page.decide(i, 'related', 0.75, reason('Several headlines in one line'));
	}
}

/** Another article's headline, its summary, and then its rubric, its author or when it was published: between two paragraphs of this one. */
function judgeSummaries(page: Page, layout: Layout): void {
	for (let i = layout.first + 1; i <= layout.last; i++) {
		if (
			layout.paragraph[i] &&
			page.isOpen(i) &&
			page.verdict(i - 1)?.class === 'related' &&
			page.isHeadline(i - 1) &&
			isRubricBylineOrDate(page, i + 1)
		) {
			page.decide(
				i,
				'related',
				0.7,
				reason('Stands between a headline of another article and that one’s rubric or date'),
			);
		}
	}
}

function isRubricBylineOrDate(page: Page, i: number): boolean {
	return (
		page.dates[i] === true ||
		isOpeningOfByline(page, i) ||
		(page.words[i] === 'section' && (page.copies[i]! > 1 || page.dates[i + 1] === true || page.isNoise(i + 1)))
	);
}

/** `By` alone, over the author's name. */
function isOpeningOfByline(page: Page, i: number): boolean {
	const folded = i < page.count ? page.fact(i).folded : '';
	return folded !== '' && page.lexicon.attributionOpenings.at(folded, 0) === folded;
}

/** The line is an earlier caption without its credit. */
export function repeatsCaption(page: Page, i: number): boolean {
	for (let j = Math.max(0, i - 4); j < i; j++) {
		if (isCaptionWithoutCredit(page, i, j)) {
			return true;
		}
	}
	return false;
}

function sharesOpening(page: Page, a: number, b: number): boolean {
	if (b < 0 || b >= page.count) {
		return false;
	}
	const one = page.textWithoutCredit(a);
	const other = page.textWithoutCredit(b);
	// A caption and its alternative text may differ in a name's form: a third of the words at the beginning is enough.
	const length = Math.min(12, one.length, other.length);
	return length >= 8 && one.slice(0, length) === other.slice(0, length);
}

/** Two to four headlines in a row between paragraphs. */
function judgeHeadlinePair(page: Page, layout: Layout, i: number): void {
	if (page.wrapped || page.verse || !page.isOpen(i) || layout.paragraph[i - 1] !== true || page.fact(i - 1).endsColon) {
		return;
	}
	let end = i;
	while (end < layout.last && !layout.paragraph[end]) {
		const fact = page.fact(end);
		if (end - i > 1 && page.credits[end]) {
			// A picture with its caption follows.
			break;
		}
		if (
			!page.isOpen(end) ||
			!page.isHeadline(end) ||
			(fact.letters < PAIRED_HEADLINE[0] && fact.words < PAIRED_HEADLINE[1]) ||
			fact.startsList ||
			fact.startsQuote ||
			page.credits[end] ||
			page.hasTwinBeside(end)
		) {
			return;
		}
		end++;
	}
	if (end - i < 2 || end - i > 4 || speaksOfArticle(page, layout, i, end)) {
		return;
	}
	for (let j = i; j < end; j++) {
		page.decide(
			j,
			'related',
			0.62,
			reason('Headlines in a row between two paragraphs, on a page with more of its own'),
		);
	}
}

/** All of these lines have the article's words and names, as captions do. */
function speaksOfArticle(page: Page, layout: Layout, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const topic = page.topicsOf(layout).compare(i);
		if (!topic || topic.names === 0 || topic.knownNames < topic.names || topic.knownWords * 4 < topic.words * 3) {
			return false;
		}
	}
	return true;
}

/** What stands between noise and noise is noise, if it is no sentence. */
function judgeNeighbours(page: Page, layout: Layout, signs: readonly (CorpusSign | undefined)[]): void {
	for (let round = 0; round < 2; round++) {
		for (let i = Math.max(layout.first, 0); i < layout.last; i++) {
			if (!page.isOpen(i) || layout.paragraph[i] || isBetweenSeparators(page, layout, i)) {
				continue;
			}
			const fact = page.fact(i);
			const beside = page.isNoise(i - 1) || page.isNoise(i + 1);
			const word = page.words[i];
			if (beside && page.dates[i]) {
				page.decide(i, 'chrome', 0.8, reason('A date beside lines of the interface'));
			} else if (beside && word !== undefined && word !== 'articleHeading') {
				page.decide(i, 'chrome', 0.8, reason("A word of the page's interface, beside others"));
			} else if (beside && signs[i] && isPagesOwn(page, i)) {
				page.decide(i, 'chrome', 0.85, signs[i]!.why);
			} else if (
				isPageNoise(page, i - 1) &&
				isPageNoise(page, i + 1) &&
				!fact.endsSentence &&
				!fact.endsOpen &&
				!page.credits[i]
			) {
				const before = page.verdict(i - 1)!.class;
				page.decide(
					i,
					before === 'credit' || before === 'duplicate' ? 'chrome' : before,
					0.68,
					reason("Stands between two lines of the page's own"),
				);
			}
		}
	}
}

function isPageNoise(page: Page, i: number): boolean {
	const lineClass = page.verdict(i)?.class;
	return lineClass === 'chrome' || lineClass === 'promo' || lineClass === 'related';
}

/** Neither a heading that articles have, nor a name, nor the beginning of a list. */
function isPagesOwn(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return (
		!fact.prose &&
		!fact.endsOpen &&
		!fact.startsList &&
		page.words[i] !== 'articleHeading' &&
		!page.credits[i] &&
		!isName(page, i)
	);
}
