import { reason } from '../reason';
import { isAuthorWithHouse, isName, namesSource, namesTrade } from './attribution';
import type { CorpusSign } from './corpusSigns';
import { judgeEndLines } from './endLines';
import { isImprintOrTags } from './imprint';
import type { Layout } from './layout';
import type { Page } from './page';
import { IS_COLON } from './wordSigns';

/** Lines before the page's end that a weak sign of noise reaches back over. */
const REACH = 5;
/** The same on a page with many words of an interface. */
const REACH_OF_NOISY = 8;
/** In words. */
const LONGEST_LABEL = 5;
/** Names in a row: fewer may be an article's authors. */
const FEWEST_TAGS = 3;
/** Lines of the page's own: with fewer a page may be an article alone. */
const FEWEST_NOISE = 3;

/** Lines after the last paragraph: from the first sign of noise on, all is the page's own. Without any sign all stays. */
export function judgeTail(page: Page, layout: Layout, signs: readonly (CorpusSign | undefined)[]): void {
	if (layout.last < 0) {
		return;
	}
	judgeEndLines(page, layout);
	judgeRowOfNames(page, layout.last + 1);
	let from = layout.last + 1;
	while (from < page.count && judgeByline(page, from, layout)) {
		from++;
	}
	judgeBylineUnderAppeal(page, from, layout);
	const noise = firstSign(page, layout, signs, from);
	if (
		noise > from &&
		page.fact(noise - 2).letters >= 24 &&
		page.isOpen(noise - 1) &&
		isName(page, noise - 1) &&
		!page.hasTwinBeside(noise - 1)
	) {
		page.decide(
			noise - 1,
			'attribution',
			0.65,
			reason("A name between the article's end and the page's own lines: its author"),
		);
	}
	const signed = from > layout.last + 1 && isOver(page, from, noise < 0 ? page.count : noise);
	if (noise < 0 && !signed) {
		judgeBareHeadlines(page, from, from > layout.last + 1);
		return;
	}
	let opened = signed;
	const opening = signed ? from : firstOpening(page, layout, noise);
	for (let i = signed ? from : reachBack(page, layout, from, noise); i < page.count; i++) {
		opened ||= i >= noise && (i >= opening || opensForGood(page, layout, i));
		if (!page.isOpen(i)) {
			continue;
		}
		if (!opened && i > noise && page.words[i] === undefined && !page.dates[i] && !signs[i]) {
			// One sign alone, an advertisement say, may stand inside of a list that ends the article.
			continue;
		}
		judgeTailLine(page, layout, i, signs[i], opened);
	}
}

/** Behind its author's name an article is over, on a page that has noise elsewhere, too; but for a list that ends it, of results say. */
function isOver(page: Page, from: number, to: number): boolean {
	if (page.noise < FEWEST_NOISE || page.verse || page.wrapped) {
		return false;
	}
	for (let i = from; i < to; i++) {
		const fact = page.fact(i);
		if (
			fact.startsList ||
			fact.startsLower ||
			fact.endsColon ||
			fact.endsOpen ||
			fact.endsSentence ||
			isName(page, i)
		) {
			return false;
		}
	}
	return true;
}

/** Several names one below the other are whom the page has more articles about; an author stands alone, or with another. */
function judgeRowOfNames(page: Page, from: number): void {
	let to = from;
	while (page.isOpen(to) && isName(page, to) && !namesSource(page, to)) {
		to++;
	}
	if (to - from < FEWEST_TAGS || page.noise < FEWEST_NOISE) {
		return;
	}
	for (let i = from; i < to; i++) {
		page.decide(i, 'chrome', 0.65, reason('A list of tags'));
	}
}

/** The first sign, if nothing but headlines and the page's own stands between it and the sign that ends the article for good. */
function firstOpening(page: Page, layout: Layout, noise: number): number {
	for (let i = noise; i < page.count && i <= noise + REACH; i++) {
		if (opensForGood(page, layout, i)) {
			// After a picture's credit the article may go on.
			return page.verdict(noise)?.class === 'credit' ? i : noise;
		}
		if (i > noise && !page.isNoise(i) && !(page.isOpen(i) && isLinkOrLabel(page, i))) {
			break;
		}
	}
	return page.count;
}

/** A headline, or a few words over one: what a list of links is called, in words that no lexicon has. */
function isLinkOrLabel(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return (
		!fact.startsList &&
		(page.isHeadline(i) ||
			(page.isNoise(i - 1) &&
				page.isOpen(i + 1) &&
				page.isHeadline(i + 1) &&
				fact.words <= LONGEST_LABEL &&
				fact.letters >= 4 &&
				!fact.endsSentence &&
				!fact.endsOpen &&
				!fact.startsLower))
	);
}

function judgeTailLine(page: Page, layout: Layout, i: number, sign: CorpusSign | undefined, opened: boolean): void {
	const fact = page.fact(i);
	const word = page.words[i];
	const sure = opened ? 0 : 0.15;
	if (layout.teaser[i]) {
		page.decide(
			i,
			'related',
			0.9,
			page.tags[i]
				? reason("Begins with the site's own tag after a headline: introduces another article")
				: reason('A paragraph alone after a headline, where the page links to other articles'),
		);
	} else if (page.dates[i]) {
		page.decide(i, 'chrome', 0.88, reason("A date after the article's end"));
	} else if (word === 'comments') {
		page.decide(i, 'chrome', 0.92, reason("The heading over readers' comments"));
	} else if (word === 'heading') {
		page.decide(i, 'chrome', 0.93, reason('A heading over links to other articles'));
	} else if (word !== undefined && word !== 'articleHeading') {
		page.decide(i, 'chrome', 0.88, reason("A word of the page's interface, after the article's end"));
	} else if (i - layout.last <= 4 && namesSource(page, i)) {
		page.decide(i, 'attribution', 0.75, reason("Names the author or the source, at the article's end"));
	} else if (!sign && isName(page, i) && opensHeadLine(page, layout, i)) {
		page.decide(i, 'attribution', 0.7, reason("The author's name, as before the article's text"));
	} else if (sign) {
		page.decide(i, page.isHeadline(i) && fact.letters >= 40 ? 'related' : 'chrome', 0.92, sign.why);
	} else if (page.credits[i] && !fact.prose) {
		page.decide(i, 'credit', 0.75 - sure, reason("A picture's text with its credit, after the article's end"));
	} else if (isImprintOrTags(page, i)) {
		page.decide(i, 'chrome', 0.85, reason("Who publishes the site or what its tags are, after the article's end"));
	} else if (fact.prose) {
		// Its words decide: the article may go on under links.
		page.decide(i, 'related', 0.65, reason("Running text after the article's end, among links"));
	} else if (
		((fact.letters >= 24 && fact.words >= 4) || (fact.letters >= 18 && fact.words >= 6 && !fact.startsLower)) &&
		!fact.endsOpen
	) {
		page.decide(i, 'related', 0.82 - sure, reason("Reads like a headline and stands after the article's end"));
	} else {
		page.decide(i, 'chrome', 0.8 - sure, reason("A few words after the article's end, among the page's own"));
	}
}

/** The name stands between the headline and the article's text, too, and there with a date: `Ann Lee - 3 May 2024`. */
function opensHeadLine(page: Page, { title, first }: Layout, i: number): boolean {
	const { folded } = page.fact(i);
	for (let k = title + 1; k < first; k++) {
		const line = page.fact(k);
		if (line.digits > 0 && line.folded.startsWith(folded) && /^[^\p{L}\p{M}]/u.test(line.folded.slice(folded.length))) {
			return true;
		}
	}
	return false;
}

function judgeByline(page: Page, i: number, { last }: Layout): boolean {
	if (!page.isOpen(i) || i - last > 3) {
		return false;
	}
	if (namesSource(page, i) || namesTrade(page, i) || isAuthorWithHouse(page, i)) {
		page.decide(i, 'attribution', 0.85, reason("Names the author or the source, at the article's end"));
		return true;
	}
	if (isName(page, i) && !page.hasTwinBeside(i)) {
		page.decide(i, 'attribution', 0.7, reason("A name right after the article's last paragraph: its author"));
		return true;
	}
	return false;
}

/** What the page asks of its readers may stand between the last paragraph and the author's name; a call stands over links. */
function judgeBylineUnderAppeal(page: Page, from: number, layout: Layout): void {
	let i = from;
	while (i < page.count && page.verdict(i)?.class === 'promo' && page.words[i] === undefined) {
		i++;
	}
	if (i > from && i < page.count && page.fact(i - 1).prose) {
		judgeByline(page, i, layout);
	}
}

function firstSign(page: Page, layout: Layout, signs: readonly (CorpusSign | undefined)[], from: number): number {
	for (let i = from; i < page.count; i++) {
		if (page.isNoise(i) || isLinkSign(page, layout, i) || signs[i] || isForeign(page, i)) {
			return i;
		}
		const word = page.words[i];
		if (page.dates[i] || (word !== undefined && word !== 'articleHeading' && word !== 'section')) {
			return i;
		}
	}
	return -1;
}

/** Nothing of the article comes after this. */
function opensForGood(page: Page, layout: Layout, i: number): boolean {
	const word = page.words[i];
	if (word === 'heading' || word === 'call' || word === 'comments' || word === 'tags' || isLinkSign(page, layout, i)) {
		return true;
	}
	const lineClass = page.verdict(i)?.class;
	return (
		lineClass === 'promo' ||
		lineClass === 'related' ||
		// A credit ends a picture, not the article.
		(page.isNoise(i) && lineClass !== 'credit' && (page.isNoise(i + 1) || page.isNoise(i + 2)))
	);
}

function isLinkSign(page: Page, layout: Layout, i: number): boolean {
	return (
		layout.teaser[i]! ||
		(!page.verse && page.isHeadline(i) && page.equal(i, i + 1)) ||
		(!page.verse && page.firstEqual[i] !== i && page.isHeadline(i))
	);
}

/** In another script than the document: a remainder of the site's first language. */
function isForeign(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return (
		fact.words <= 8 &&
		fact.letters >= 4 &&
		!fact.endsSentence &&
		page.table.lineLanguage(fact.line) !== page.table.language &&
		page.table.language !== 'und' &&
		isOtherScript(page, i)
	);
}

function isOtherScript(page: Page, i: number): boolean {
	const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);
	const fact = page.fact(i);
	// Latin words stand in texts of any script; a Cyrillic or Chinese line doesn't stand in a Latin one.
	return (
		!/\p{Script=Latin}/u.test(fact.folded) &&
		(!isCyrillic(fact.folded) || !['ru', 'uk', 'bg'].includes(page.table.language))
	);
}

/** Where the page's own begins, before its first sure sign: a teaser's headline, a few short words. */
function reachBack(page: Page, layout: Layout, from: number, noise: number): number {
	let start = noise;
	if (layout.teaser[noise] || page.dates[noise]) {
		while (start > from && noise - start < 2 && page.isOpen(start - 1) && page.isHeadline(start - 1)) {
			start--;
		}
		return start;
	}
	if (isRowOfHeadlines(page, from, noise)) {
		return from;
	}
	const noisy = page.interfaceLines >= 8;
	if (noise - from > (noisy ? REACH_OF_NOISY : REACH)) {
		return noise;
	}
	for (let i = from; i < noise; i++) {
		const fact = page.fact(i);
		if (
			!page.isOpen(i) ||
			fact.words > (noisy ? 6 : 4) ||
			// "Leeks: Tom Hart" is a list of the article's.
			fact.has(IS_COLON) ||
			(fact.digits > 0 && fact.letters > 0) ||
			fact.endsOpen ||
			fact.endsSentence ||
			fact.startsList
		) {
			return noise;
		}
	}
	return from;
}

/** Three and more headlines and nothing else, as links are listed; lines of a table or a list are shorter. */
function isRowOfHeadlines(page: Page, from: number, to: number): boolean {
	if (to - from < 3 || page.noise < FEWEST_NOISE || page.verse) {
		return false;
	}
	let letters = 0;
	for (let i = from; i < to; i++) {
		const fact = page.fact(i);
		const cut = /(?:…|\.\.\.)$/u.test(page.text.slice(fact.end - 3, fact.end));
		if (!page.isOpen(i) || !(page.isHeadline(i) || cut) || fact.startsList || page.credits[i]) {
			return false;
		}
		letters += fact.letters;
	}
	return letters >= (to - from) * 30;
}

/** Two and more headlines at the very end, behind the author's name or of a page that has noise elsewhere, too. */
function judgeBareHeadlines(page: Page, from: number, hasAuthor: boolean): void {
	if ((page.noise < FEWEST_NOISE && !hasAuthor) || page.count - from < 2 || page.verse || page.wrapped) {
		return;
	}
	for (let i = from; i < page.count; i++) {
		const fact = page.fact(i);
		if (!page.isOpen(i) || !page.isHeadline(i) || fact.letters < 30 || fact.startsList || page.credits[i]) {
			return;
		}
	}
	for (let i = from; i < page.count; i++) {
		page.decide(i, 'related', 0.6, reason("Headlines in a row after the article's end"));
	}
}
