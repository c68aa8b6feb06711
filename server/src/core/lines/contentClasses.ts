import { reason } from '../reason';
import { isName, namesSource } from './attribution';
import type { Layout } from './layout';
import type { LineFacts } from './lineFacts';
import type { Page } from './page';
import { isPictureText } from './pictures';
import { saysPlace } from './pictureText';
import { IS_COLON } from './wordSigns';

/** What each line is that no sign of noise speaks against. */
export function judgeContent(page: Page, layout: Layout): void {
	if (layout.first < 0 && layout.title >= 0 && page.isOpen(layout.title) && page.count > 2) {
		page.decide(layout.title, 'title', 0.6, reason('The first line of a text without paragraphs'));
	}
	const lead = findLead(page, layout);
	for (let i = 0; i < page.count; i++) {
		if (!page.isOpen(i)) {
			continue;
		}
		if (i === lead) {
			page.decide(i, 'lead', 0.93, reason('The first paragraph after the headline'));
		} else if (isCaption(page, i)) {
			page.decide(i, 'caption', 0.85, captionReason(page, i));
		} else if (layout.paragraph[i] || page.fact(i).prose) {
			page.decide(i, 'body', 0.95, reason('A paragraph of running text'));
		} else if (page.wrapped) {
			page.decide(i, 'body', 0.9, reason('Running text whose sentences go on from line to line'));
		} else if (page.verse || layout.first < 0) {
			page.decide(i, 'body', 0.7, reason('A line of a text without long paragraphs'));
		} else {
			judgeShortLine(page, layout, i);
		}
	}
}

function findLead(page: Page, { title, first, last, paragraph }: Layout): number {
	if (title < 0 || first < 0 || first === last || !paragraph[first] || page.verse) {
		return -1;
	}
	for (let i = title + 1; i < first; i++) {
		const lineClass = page.verdict(i)?.class;
		// Under the headings and lists of a recipe the first long sentence is no summary.
		if (page.words[i] === 'articleHeading' || (page.isOpen(i) && page.fact(i).startsList)) {
			return -1;
		}
		// A place and a dash alone open an agency's first paragraph, which is no summary.
		if (lineClass === 'lead' || (page.isOpen(i) && page.fact(i).endsDash)) {
			return -1;
		}
	}
	return first;
}

function isCaption(page: Page, i: number): boolean {
	const fact = page.fact(i);
	const length = fact.end - fact.start;
	const credit = page.credits[i];
	if (credit && credit.place !== 'whole' && length <= 420) {
		return true;
	}
	if (length > 320 || page.verse) {
		return false;
	}
	if (page.opensCaption(i) || (page.equal(i, i + 1) && length >= 20)) {
		return true;
	}
	if (saysPlace(page, i)) {
		return true;
	}
	if (
		page.isHeadline(i) &&
		!fact.startsList &&
		page.credits[i + 1]?.place === 'whole' &&
		page.verdict(i + 1)?.class === 'credit'
	) {
		return true;
	}
	return !fact.prose && !fact.endsOpen && isPictureText(page, i - 1) && fact.letters >= 15;
}

function captionReason(page: Page, i: number) {
	return page.credits[i]
		? reason("A picture's caption: its credit is in the line")
		: page.equal(i, i + 1)
			? reason("A picture's caption: the page has it twice, as caption and as alternative text")
			: reason("Reads like a picture's caption");
}

/** A short line inside or after the article: a heading, a caption, an entry of a list. */
function judgeShortLine(page: Page, layout: Layout, i: number): void {
	const fact = page.fact(i);
	if (i > layout.last && (namesSource(page, i) || (i === layout.last + 1 && isName(page, i)))) {
		page.decide(i, 'attribution', 0.75, reason("Names the author or the source, at the article's end"));
		return;
	}
	const alone = !isShort(page, layout, i - 1) && !isShort(page, layout, i + 1);
	const question = fact.endsWithCall && !fact.startsQuote && fact.end - fact.start <= 80 && alone && i < layout.last;
	if (page.words[i] === 'articleHeading' && i < layout.last) {
		page.decide(i, 'heading', 0.8, reason('A heading that many articles have'));
		return;
	}
	if (alone && layout.paragraph[i + 1] && fact.startsList && !fact.endsSentence && /^\d/u.test(fact.folded)) {
		page.decide(i, 'heading', 0.7, reason('A numbered line alone before a paragraph: a heading'));
	} else if (
		fact.startsList ||
		fact.startsLower ||
		(fact.endsColon && page.copies[i]! > 1) ||
		(fact.endsSentence && !question) ||
		(fact.has(IS_COLON) && hasList(fact.folded))
	) {
		page.decide(i, 'body', 0.75, reason("A short line of the article's text"));
	} else if (i > layout.last && !fact.endsColon) {
		page.decide(i, 'body', 0.6, reason("A short line after the last paragraph, with no sign of the page's own"));
	} else if (!alone && !fact.endsColon && (isShort(page, layout, i - 1) || i < layout.first)) {
		page.decide(i, 'body', 0.65, reason('A short line among others: an entry of a list'));
	} else if (question && fact.words >= 5) {
		page.decide(
			i,
			'heading',
			0.65,
			fact.folded.endsWith('?')
				? reason('A question alone before a paragraph: a heading')
				: reason('A short line before a paragraph: a heading'),
		);
	} else if (!fact.endsColon && (namesSomebody(page, i) || isLongStatement(fact))) {
		page.decide(
			i,
			'caption',
			0.6,
			namesSomebody(page, i)
				? reason('A line without a full stop that names somebody: a caption')
				: reason('A sentence without a full stop between paragraphs: a caption'),
		);
	} else {
		page.decide(i, 'heading', 0.7, reason('A short line before a paragraph: a heading'));
	}
}

/** So many words a heading seldom has. */
function isLongStatement(fact: LineFacts): boolean {
	return fact.words >= 9 && fact.end - fact.start >= 46 && !fact.startsQuote && !fact.endsWithCall;
}

function isShort(page: Page, layout: Layout, i: number): boolean {
	return (
		i >= 0 && i < page.count && !layout.paragraph[i] && !page.isNoise(i) && !page.fact(i).prose && i !== layout.title
	);
}

/** `Team: one, two, three`. */
function hasList(folded: string): boolean {
	return (folded.match(/,/gu)?.length ?? 0) >= 3 && folded.includes(':');
}

/** Names beside common words: a headline in capitals throughout says nothing. */
function namesSomebody(page: Page, i: number): boolean {
	const fact = page.fact(i);
	const inner = fact.capitals - 1;
	return fact.letters >= 24 && inner >= 2 && inner * 5 >= fact.words && inner * 10 < fact.words * 7;
}
