import { reason } from '../reason';
import { foldLine } from '../text/normalize';
import {
	ADDRESS,
	APP_REQUESTS,
	APPEAL_ASKS,
	APPEAL_HEADINGS,
	APPEAL_TERMS,
	IF_SO,
	NAMES_READERS,
	NEWS_WORK,
	NEWSROOM_SPEAKS,
	SPEAKS_OF_PAGE,
} from './appealWords';
import { PhraseIndex } from './lexicon';
import type { Page } from './page';
import { READER_REQUESTS } from './requestWords';
import { HAS_REQUEST } from './wordSigns';

/** In UTF-16 code units: an appeal is a paragraph, seldom more. */
const LONGEST_APPEAL = 800;
/** In words: a heading over an appeal or a box. */
const LONGEST_HEADING = 12;
/** Words of an interface that a page must have for its paragraphs to be doubted. */
const FEWEST_INTERFACE_LINES = 2;

const ASKS = new PhraseIndex(APPEAL_ASKS);
const TERMS = new PhraseIndex(APPEAL_TERMS);
const HEADINGS = new PhraseIndex(APPEAL_HEADINGS);
const APPS = new PhraseIndex(APP_REQUESTS);

/** In words: of a line that offers the site's program. */
const LONGEST_OFFER = 14;

/** In lines from the end of the page. */
const LOWEST = 3;
const QUOTATION_MARK = /[“"«„]/u;
/** In UTF-16 code units: of a question to the readers with the request behind it. */
const LONGEST_QUESTION = 200;

/**
 * A paragraph that asks the reader for money, a subscription or an account: a request, and what it costs or whom it helps.
 * A report on somebody's appeal hardly has both in its own words, and what stands in quotation marks is somebody's.
 */
export function judgeAppeal(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (page.interfaceLines < FEWEST_INTERFACE_LINES || page.verse || fact.end - fact.start > LONGEST_APPEAL) {
		return false;
	}
	const { folded } = fact;
	const ask = ASKS.inside(folded);
	if (ask === undefined) {
		return false;
	}
	const at = folded.indexOf(ask);
	if (
		QUOTATION_MARK.test(folded.slice(0, at)) ||
		!(NEWSROOM_SPEAKS.test(folded) || NAMES_READERS.test(folded)) ||
		(TERMS.inside(folded) === undefined && ASKS.inside(folded, at + ask.length) === undefined)
	) {
		return false;
	}
	page.decide(i, 'promo', 0.75, reason('“{0}”: asks the readers to pay, to subscribe or to register', ask));
	if (isHeadingOver(page, i)) {
		page.decide(i - 1, 'promo', 0.65, reason('The heading over what the page advertises'));
	}
	return true;
}

/** `Something to add to this story? Share it in the comments.`: a question to the readers, and a request of the page's. */
export function asksReaders(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (
		fact.end - fact.start > LONGEST_QUESTION ||
		fact.innerStops === 0 ||
		fact.innerStops > 2 ||
		fact.startsQuote ||
		page.interfaceLines < FEWEST_INTERFACE_LINES ||
		i <= 2
	) {
		return false;
	}
	const { folded } = fact;
	const end = folded.indexOf('? ') + 2;
	if (end < 3 || !SPEAKS_OF_PAGE.test(folded) || isSaid(folded)) {
		return false;
	}
	const request = folded.startsWith(IF_SO, end) ? end + IF_SO.length : end;
	return READER_REQUESTS.at(folded, request) !== undefined;
}

/** Somebody's words have quotation marks around them. */
function isSaid(folded: string): boolean {
	return QUOTATION_MARK.test(folded) || /[”’']$/u.test(folded);
}

/** `Get the Dale Post on your phone: download our app`. */
export function offersApp(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return (
		fact.mayHold(HAS_REQUEST) &&
		fact.words <= LONGEST_OFFER &&
		i > 2 &&
		page.interfaceLines >= FEWEST_INTERFACE_LINES &&
		!fact.startsQuote &&
		APPS.inside(fact.folded) !== undefined
	);
}

/** `Your support helps us …`, and under it a paragraph in which the newsroom speaks of its work without a request. */
export function judgeUnderAppeal(page: Page, i: number): void {
	const fact = page.fact(i);
	if (
		page.interfaceLines < FEWEST_INTERFACE_LINES ||
		i + 1 >= page.count ||
		fact.words > LONGEST_HEADING ||
		fact.endsSentence ||
		HEADINGS.at(fact.folded, 0) === undefined
	) {
		return;
	}
	const next = page.fact(i + 1);
	if (
		!next.prose ||
		next.startsQuote ||
		next.end - next.start > LONGEST_APPEAL ||
		!NEWSROOM_SPEAKS.test(next.folded) ||
		(next.folded.match(NEWS_WORK)?.length ?? 0) < 2
	) {
		return;
	}
	page.decide(i, 'promo', 0.8, reason('The heading over what the page advertises'));
	page.decide(i + 1, 'promo', 0.75, reason('The newsroom speaks of its own work, under a request for support'));
}

/** A short line between two paragraphs, with a word of the second one. */
function isHeadingOver(page: Page, i: number): boolean {
	if (i < 2 || !page.isOpen(i - 1) || page.words[i - 1] === 'articleHeading' || page.credits[i - 1]) {
		return false;
	}
	const fact = page.fact(i - 1);
	if (fact.endsSentence || fact.endsOpen || fact.words > LONGEST_HEADING || fact.startsList || page.dates[i - 1]) {
		return false;
	}
	return page.fact(i - 2).prose && page.stems(i - 1).countShared(page.stems(i)) > 0;
}

/** `Dale Media Ltd, 4 Mill Road, Dale` at the end of a page, under lines that are no paragraphs: no report begins so. */
export function isPublishersAddress(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return (
		i >= page.count - LOWEST &&
		fact.digits > 0 &&
		page.interfaceLines >= 4 &&
		!page.fact(i - 1).prose &&
		fact.end - fact.start <= 300 &&
		ADDRESS.test(fact.folded)
	);
}

/** A message with its button or buttons at the end: `The site was updated. Close`, `… cookies. Agree / Settings`. */
export function endsWithButton(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (fact.innerStops === 0 || fact.endsSentence || fact.startsQuote || fact.end - fact.start > LONGEST_APPEAL) {
		return false;
	}
	const end = /[.!?…] (\p{Lu}[^.!?…:,]{0,60})$/u.exec(page.text.slice(Math.max(fact.start, fact.end - 64), fact.end));
	const buttons = end?.[1]!.split(/ ?[/|·•] ?|\s{2,}/u) ?? [];
	return buttons.length > 0 && buttons.every((button) => page.lexicon.lines.get(foldLine(button)) === 'interface');
}
