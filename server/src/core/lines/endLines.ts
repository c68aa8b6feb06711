import { reason } from '../reason';
import { foldLine } from '../text/normalize';
import type { Layout } from './layout';
import type { Page } from './page';
import { labelOverLinks } from './teasers';
import { HAS_REQUEST } from './wordSigns';

/** `Like 12 Love 3 Angry 0`. */
/** Behind the first counter comes no date's next part, and a counter is the last: the dear pattern is for such lines alone. */
const MAY_COUNT = /^\D+\d{1,6}\)?[ ,|•·]*[^\d\s.,:;/()|•·–-].*\d\)?[ ,|•·]*$/u;
const COUNTED_REACTIONS = /^(?:\p{L}[\p{L}\p{M}-]*(?: \p{L}[\p{L}\p{M}-]*)? ?:?\(?\d{1,6}\)?[ ,|•·]*){3,}$/u;

/** The offset before which its colon stands. */
const COLON_BEFORE = 24;
/** Of a list of tags, its label included. */
const MOST_TAG_WORDS = 16;

/** Lines that say too little for a sign of noise, unless they stand after the article. */
export function judgeEndLines(page: Page, layout: Layout): void {
	for (let i = layout.last + 1; i < page.count; i++) {
		if (!page.isOpen(i) || page.verse || page.fact(i).prose) {
			continue;
		}
		const fact = page.fact(i);
		const label = !fact.endsSentence && fact.mayHaveLabel(COLON_BEFORE) ? labelOf(fact.folded) : undefined;
		const links = labelOverLinks(page, i);
		if (fact.letters === 0 && fact.end - fact.start <= 8 && page.isNoise(i - 1) && page.interfaceLines >= 4) {
			page.decide(i, 'chrome', 0.75, reason("A few words after the article's end, among the page's own"));
		} else if (links !== undefined) {
			page.decide(i, 'related', 0.85, reason("Begins with “{0}”: the rest is another article's headline", links));
		} else if (
			(label !== undefined && page.lexicon.tagLabels.has(label) && fact.words > label.split(' ').length) ||
			isLabelWithTags(page, i)
		) {
			page.decide(i, 'chrome', 0.8, reason('A list of tags'));
		} else if (
			fact.digits > 0 &&
			fact.words <= 24 &&
			MAY_COUNT.test(fact.folded) &&
			COUNTED_REACTIONS.test(fact.folded)
		) {
			page.decide(i, 'chrome', 0.8, reason('Words with a counter each: what readers clicked'));
		} else if (asksToFollow(page, i)) {
			page.decide(i, 'promo', 0.75, reason("Asks to follow the site, after the article's end"));
		}
	}
}

function labelOf(folded: string): string | undefined {
	const colon = folded.indexOf(':');
	return colon > 0 && colon < COLON_BEFORE ? folded.slice(0, colon).trim() : undefined;
}

/** `Tags Ann Lee Dale`: a label without a colon, and nothing after it but names. */
function isLabelWithTags(page: Page, i: number): boolean {
	const { start, end, words, endsSentence } = page.fact(i);
	if (words < 2 || words > MOST_TAG_WORDS || endsSentence) {
		return false;
	}
	const line = page.text.slice(start, end);
	const label = line.indexOf(' ');
	return (
		label > 0 &&
		page.lexicon.tagLabels.has(foldLine(line.slice(0, label))) &&
		line
			.slice(label + 1)
			.split(/\s+/u)
			.every((word) => /^\p{Lu}/u.test(word))
	);
}

/** A request to follow, and nothing after it but a name. */
function asksToFollow(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (fact.words > 7 || fact.endsSentence || fact.endsOpen || fact.startsList || !fact.mayHold(HAS_REQUEST)) {
		return false;
	}
	const request = page.lexicon.networkRequests.at(fact.folded, 0);
	const rest = request === undefined ? '' : page.text.slice(fact.start + request.length, fact.end).trim();
	return fact.plain && rest !== '' && rest.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word));
}
