import { namesSource } from './attribution';
import { findIslands } from './islands';
import type { Layout } from './layout';
import type { LineFacts } from './lineFacts';
import type { Page } from './page';
import { saysPlace } from './pictureText';
import { isBetweenSeparators } from './separators';
import { OPENS_OFFER, OPENS_REQUEST, READER_REQUESTS, REQUEST_PARTS, SITES_OFFERS } from './requestWords';
import { HAS_REQUEST } from './wordSigns';

/** What is known of a line before the evidence is weighed. */
export const CONTENT = 0;
export const NOISE = 1;
export const OPEN = 2;

/** With less confidence a verdict is weighed again. */
const WEAK = 0.65;

/** In UTF-16 code units. */
const LONGEST_REQUEST = 320;

/** What is known before: what was decided, unless hardly anything spoke for it, and the article's text. */
export function whatIsKnown(page: Page, layout: Layout): Uint8Array {
	const known = new Uint8Array(page.count);
	const islands = findIslands(page, layout);
	for (let i = 0; i < page.count; i++) {
		const verdict = page.verdict(i);
		if (!verdict) {
			known[i] = !islands.has(i) && isText(page, layout, i) ? CONTENT : OPEN;
		} else if (page.isNoise(i)) {
			known[i] = verdict.confidence > WEAK ? NOISE : OPEN;
		} else {
			// A summary without a full stop may be a link under the headline.
			known[i] = verdict.class === 'lead' && !page.fact(i).endsSentence ? OPEN : CONTENT;
		}
	}
	return known;
}

/** A paragraph that asks for nothing, a caption with its credit or twice, a source's name, what opens a list or somebody's words. */
function isText(page: Page, layout: Layout, i: number): boolean {
	if (layout.paragraph[i]) {
		return page.text[page.fact(i).start] !== '|' && !asksForSite(page, page.fact(i));
	}
	const credit = page.credits[i];
	const inside = i > layout.first && i < layout.last;
	return (
		(credit !== undefined && credit.place !== 'whole') ||
		(i < layout.last && (page.equal(i, i + 1) || isDoubledAroundCredit(page, i) || saysPlace(page, i))) ||
		(inside && (isOverCredit(page, layout, i) || isBetweenSeparators(page, layout, i))) ||
		(inside && (page.fact(i).endsColon || (page.dates[i] === true && layout.paragraph[i + 1] === true))) ||
		namesSource(page, i)
	);
}

/** A caption, its credit, and the caption again. */
function isDoubledAroundCredit(page: Page, i: number): boolean {
	return page.equal(i, i + 2) && page.credits[i + 1]?.place === 'whole';
}

/** A line and a picture's credit, and nothing else between two paragraphs: the credit is that of the line's picture. */
function isOverCredit(page: Page, { paragraph }: Layout, i: number): boolean {
	return (
		paragraph[i - 1] === true &&
		paragraph[i + 2] === true &&
		page.credits[i + 1]?.place === 'whole' &&
		page.isHeadline(i) &&
		page.words[i] === undefined &&
		!page.dates[i]
	);
}

function asksForSite(page: Page, fact: LineFacts): boolean {
	if (
		fact.end - fact.start >= LONGEST_REQUEST ||
		!mayAsk(page, fact) ||
		SITES_OFFERS.inside(fact.folded) === undefined
	) {
		return false;
	}
	const request = READER_REQUESTS.inside(fact.folded);
	// A request stuck to a paragraph's end leaves it the article's.
	return request === undefined ? fact.mayHold(HAS_REQUEST) : fact.folded.indexOf(request) * 2 < fact.folded.length;
}

/** Words of the line stand in a request and in an offer. */
function mayAsk(page: Page, { first, last }: LineFacts): boolean {
	const { tokens } = page.table;
	const parts = REQUEST_PARTS.on(tokens.words);
	let found = 0;
	for (let token = first; token <= last && found !== OPENS_REQUEST + OPENS_OFFER; token++) {
		found |= parts.of(tokens.wordIds[token]!);
	}
	return found === OPENS_REQUEST + OPENS_OFFER;
}
