import type { Page } from './page';

/** Commas between a page's tags: fewer stand in headlines. */
const FEWEST_COMMAS = 2;
/** Behind the site's name. */
const DASH = ' - ';
/** In words. */
const LONGEST_TAG = 5;

/** Outside of the article: who publishes the site and where, how it is reached, or the article's tags; a link to none. */
export function isImprintOrTags(page: Page, i: number): boolean {
	const { folded } = page.fact(i);
	return (
		folded.startsWith('#') ||
		page.lexicon.imprintOpenings.at(folded, 0) !== undefined ||
		page.lexicon.imprintOpenings.at(folded, folded.indexOf(DASH) + DASH.length) !== undefined ||
		(page.words[i - 1] === 'tags' && listsTags(folded))
	);
}

function listsTags(folded: string): boolean {
	const tags = folded.split(', ');
	return tags.length > FEWEST_COMMAS && tags.every((tag) => tag.split(' ').length <= LONGEST_TAG);
}
