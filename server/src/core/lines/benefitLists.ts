import { reason } from '../reason';
import { SUBSCRIPTION_GOODS } from './appealWords';
import { PhraseIndex } from './lexicon';
import type { Page } from './page';

const GOODS = new PhraseIndex(SUBSCRIPTION_GOODS);
/** In lines: two paragraphs may speak of such things by chance. */
const FEWEST = 3;
/** In UTF-16 code units. */
const LONGEST = 240;

/** What readers get who subscribe, one thing a line, under the line that asks them to. */
export function judgeBenefitLists(page: Page): void {
	for (let from = 1; from + FEWEST <= page.count; from++) {
		if (page.verdict(from - 1)?.class !== 'promo') {
			continue;
		}
		let to = from;
		while (to < page.count && page.isOpen(to) && isBenefit(page, to)) {
			to++;
		}
		for (let i = from; to - from >= FEWEST && i < to; i++) {
			page.decide(i, 'promo', 0.8, reason('What readers get who subscribe, under the line that asks them to'));
		}
		from = to;
	}
}

function isBenefit(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return (
		fact.end - fact.start <= LONGEST &&
		fact.innerStops <= 1 &&
		!fact.startsQuote &&
		GOODS.inside(fact.folded) !== undefined
	);
}
