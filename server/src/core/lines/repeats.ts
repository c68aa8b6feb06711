import { reason } from '../reason';
import type { Layout } from './layout';
import { repeatsCaption } from './middle';
import type { Page } from './page';

/** A repeated line of fewer characters inside running text may be a refrain, an answer, a table's cell. */
const SHORT = 40;

/** Lines that stand earlier in the same document, word for word, where that isn't the text's own way. */
export function judgeRepeats(page: Page, layout: Layout): void {
	for (let i = 1; i < page.count; i++) {
		const first = page.firstEqual[i]!;
		const own = page.verdict(i)?.class;
		if (first === i) {
			if (!page.verse && page.isOpen(i) && repeatsCaption(page, i)) {
				page.decide(i, 'duplicate', 0.9, reason('Repeats the caption above without its credit'));
			}
			continue;
		}
		if (own === 'chrome' || own === 'promo' || own === 'attribution' || own === 'heading') {
			continue;
		}
		const earlier = page.verdict(first)?.class;
		const why = reason('Repeats line {0} of this document word for word', page.number(first));
		if (page.isNoise(i) || page.isNoise(first)) {
			page.decide(i, earlier === 'chrome' || earlier === 'promo' ? earlier : 'duplicate', 0.95, why);
		} else if (!isTextsOwn(page, layout, i)) {
			page.decide(i, 'duplicate', page.equal(i, i - 1) ? 0.95 : 0.8, why);
		}
	}
}

/** Refrains, dialogue, tables and headings that the text itself repeats. */
function isTextsOwn(page: Page, layout: Layout, i: number): boolean {
	if (page.verse || page.wrapped) {
		return true;
	}
	const fact = page.fact(i);
	if (page.credits[i] || page.opensCaption(i)) {
		return false;
	}
	if (page.equal(i, i - 2) && page.credits[i - 1]?.place === 'whole') {
		return false;
	}
	if (fact.startsList || page.words[i] === 'articleHeading') {
		return true;
	}
	const beside = page.equal(i, i - 1);
	if (beside && !isInVerse(page, i)) {
		return false;
	}
	if (layout.first < 0) {
		return true;
	}
	const inside = i > layout.first && i < layout.last;
	if (!inside) {
		return fact.endsOpen || isInVerse(page, i);
	}
	return fact.end - fact.start < SHORT || isInVerse(page, i);
}

/** Among four and more short lines in a row that are no words of an interface: a poem, a song, a list. */
function isInVerse(page: Page, i: number): boolean {
	let run = 1;
	let different = 1;
	for (const step of [-1, 1]) {
		for (let j = i + step; j >= 0 && j < page.count && run < 12; j += step) {
			const fact = page.fact(j);
			if (fact.end - fact.start > 60 || fact.letters < 8 || page.isNoise(j) || page.words[j] !== undefined) {
				break;
			}
			run++;
			different += page.equal(j, i) ? 0 : 1;
		}
	}
	return run >= 4 && different >= 3;
}
