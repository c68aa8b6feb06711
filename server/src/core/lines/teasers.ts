import type { Reason } from '../reason';
import { reason } from '../reason';
import { isName, namesSource } from './attribution';
import type { Layout } from './layout';
import type { LineFacts } from './lineFacts';
import type { Page } from './page';
import { isPictureText } from './pictures';
import { isBetweenSeparators } from './separators';
import type { ArticleTopics } from './topics';
import { IS_COLON, IS_JOINT, OPENS_BRACKET } from './wordSigns';

/**
 * Weights are added up: from 4 on a line between paragraphs is another article's headline, below it is a heading or a
 * caption. 1 is a hint, 2 speaks clearly, 4 holds by itself.
 */
const ENOUGH = 4;
/** With so little, no other evidence makes a teaser: the line need not be compared with the article. */
const HOPELESS = 0.5;
/** In UTF-16 code units: shorter lines are headings. */
const HEADING = 36;
/** In UTF-16 code units: headings seldom are longer than the first, captions without a credit than the last. */
const LENGTHS: readonly (readonly [from: number, weight: number])[] = [
	[75, 2.5],
	[60, 2],
	[48, 1],
	[HEADING, 0],
];
const SHORT = -2;
/** In UTF-16 code units and words: too many words for a heading, though short ones. */
const WORDY: readonly [length: number, words: number] = [30, 6];
const SHORT_BUT_WORDY = -0.5;
/** An article seldom has one heading alone. */
const ALONE = 1;
/** In Russian, a verb in the past tense says what happened: captions have the present, headings no verb. */
const SAYS_WHAT_HAPPENED = 1;
const PAST_TENSE = /^(?:[а-яё-]+ ){1,3}[а-яё]+(?:[аиеяыу]л|ла|ли|лся|лась|лись) /u;
/** `Mayor: two bridges stay closed`. */
const SAYS_WHO = 2;
const SHOUTED_LABEL = 1;
/** A heading whose halves a colon parts is short. */
const LONG_HALF = 14;
const BRACKETED = 2;
/** The page has captions with credits: what has none is hardly a caption. */
const CREDITS_ELSEWHERE = 1;
const NO_CREDITS = -1;
const NOISY_PAGE = 1;
const NO_NAME_KNOWN = 2.5;
const SOME_NAMES_KNOWN = 1.5;
const ALL_NAMES_KNOWN = -0.5;
const OPENS_WITH_KNOWN_NAME = -2;
const NO_WORD_KNOWN = 2.5;
const FEW_WORDS_KNOWN = 1.5;
const HALF_OF_WORDS_KNOWN = 0.5;
const MOST_WORDS_KNOWN = -0.5;
/** What follows the first paragraph is most often the caption of the article's picture. */
const AFTER_FIRST_PARAGRAPH = -2.5;
const PAIR_AFTER_FIRST_PARAGRAPH = -0.5;
const BESIDE_PICTURE = -4;
const UNDER_CREDIT = -2;
/** `Rovers 2-1 Town`. */
const SAYS_SCORE = -1.5;
/** Brackets say where somebody stands in the picture. */
const HAS_BRACKETS = -1;
const ASKS = -1.5;
const QUOTES_THROUGHOUT = -2;
/** Headlines are one sentence. */
const SEVERAL_SENTENCES = -1;
/** A word in quotation marks that stands in its own sentence: `Bắt “ông trùm” ma túy`; headings and captions hardly have one. */
const QUOTES_A_WORD = 1;
const QUOTED_WORD = /[\p{L}\p{N}] [“"«][^“”"«»]{1,24}[”"»] [\p{L}\p{N}]/u;
/** Another such line beside it: an article's list, or captions of a gallery. */
const IN_A_ROW = -1.5;
/** Such lines before every third paragraph are the article's own way: a guide's headings, a recipe's list, a reportage's captions. */
const EVERYWHERE = -4;
/** Such lines that speak of something else are the page's way, and not this article's: what that weighs, and how many there are. */
const PAGES_WAY = 1.5;
const FEWEST_STRANGE = 4;
/** After the last paragraph an author's name or the page's own may come, and a teaser before it. */
const BEYOND_LAST = 3;

/** Other articles' headlines between paragraphs, with nothing but a label, an arrow or their looks to tell them by. */
export function judgeTeasers(page: Page, layout: Layout): void {
	if (layout.last < 0) {
		return;
	}
	const bare: number[] = [];
	let paragraphs = 0;
	const end = Math.min(layout.last + BEYOND_LAST, page.count - 1);
	for (let i = Math.max(layout.first, 0); i < end; i++) {
		paragraphs += layout.paragraph[i] ? 1 : 0;
		if (
			layout.paragraph[i] ||
			!couldBeTeaser(page, i) ||
			isBetweenSeparators(page, layout, i) ||
			judgeMarkedTeaser(page, i)
		) {
			continue;
		}
		if (i < layout.last || endsArticle(page, layout, i)) {
			bare.push(i);
		}
	}
	if (bare.length === 0) {
		return;
	}
	const inside = bare.filter((i) => i < layout.last);
	const long = inside.filter((i) => page.fact(i).end - page.fact(i).start >= HEADING).length;
	const isOwnWay = (long >= 4 && long * 3 >= paragraphs) || (inside.length >= 4 && inside.length * 2 >= paragraphs);
	const everywhere = !isOwnWay ? 0 : areStrange(page, layout, inside) ? PAGES_WAY : EVERYWHERE;
	const credits = page.credits.some((credit, i) => credit !== undefined && i > 0 && i < layout.last);
	const general =
		everywhere +
		(credits ? CREDITS_ELSEWHERE : NO_CREDITS) +
		(page.noise >= 3 ? NOISY_PAGE : 0) +
		(bare.length === 1 && page.noise >= 3 ? ALONE : 0);
	for (let k = 0; k < bare.length; k++) {
		const i = bare[k]!;
		const looks = general + looksOf(page, layout, bare, k);
		if (looks <= HOPELESS) {
			continue;
		}
		const { weight, why } = topicOf(page.topicsOf(layout), i);
		if (looks + weight >= ENOUGH) {
			page.decide(i, 'related', looks + weight >= ENOUGH + 2 || everywhere === PAGES_WAY ? 0.75 : 0.6, why);
		}
	}
}

/** Most of the longer ones of these lines have headlines' capitals and speak of something else than the article, as its own captions don't. */
function areStrange(page: Page, layout: Layout, lines: readonly number[]): boolean {
	const long = lines.filter((i) => page.fact(i).end - page.fact(i).start >= HEADING);
	const strange = long.filter((i) => {
		const { capitals, words } = page.fact(i);
		return capitals * 4 >= words * 3 && topicOf(page.topicsOf(layout), i).weight >= SOME_NAMES_KNOWN;
	});
	return long.length >= FEWEST_STRANGE && strange.length * 3 >= long.length * 2;
}

/** After the last paragraph, and the author's name or the page's own lines follow. */
function endsArticle(page: Page, layout: Layout, i: number): boolean {
	if (i === layout.last + 1 && (namesSource(page, i + 1) || isName(page, i + 1))) {
		return true;
	}
	const next = couldBeTeaser(page, i + 1) ? i + 2 : i + 1;
	return page.noise >= 5 && isNoiseOfPage(page, next) && !page.fact(layout.last).endsColon;
}

function isNoiseOfPage(page: Page, i: number): boolean {
	return page.isNoise(i) && page.verdict(i)?.class !== 'credit';
}

function looksOf(page: Page, layout: Layout, bare: readonly number[], k: number): number {
	const i = bare[k]!;
	const afterAnother = bare[k - 1] === i - 1;
	const inRow = afterAnother || bare[k + 1] === i + 1;
	const fact = page.fact(i);
	const length = fact.end - fact.start;
	let weight = LENGTHS.find(([from]) => length >= from)?.[1] ?? (isWordy(page, i) ? SHORT_BUT_WORDY : SHORT);
	weight += fact.has(IS_COLON) ? labelWeight(page.text.slice(fact.start, fact.end)) : 0;
	weight += fact.folded.startsWith('[') && fact.folded.endsWith(']') ? BRACKETED : 0;
	const paired = inRow && page.noise >= 8 && isPair(page, layout, afterAnother ? i - 1 : i);
	weight += i <= layout.first + 1 ? (paired ? PAIR_AFTER_FIRST_PARAGRAPH : AFTER_FIRST_PARAGRAPH) : 0;
	weight += isBesidePicture(page, i) ? BESIDE_PICTURE : page.credits[i - 1] ? UNDER_CREDIT : 0;
	weight += fact.has(OPENS_BRACKET) && /\([^)]*\)/u.test(fact.folded) ? HAS_BRACKETS : 0;
	weight += fact.digits > 0 && /\b\d{1,3} ?[-–:] ?\d{1,3}\b/u.test(fact.folded) ? SAYS_SCORE : 0;
	weight += page.table.language === 'ru' && PAST_TENSE.test(fact.folded) ? SAYS_WHAT_HAPPENED : 0;
	weight += fact.endsWithCall ? ASKS : 0;
	weight += fact.startsQuote && /["”»’']$/u.test(fact.folded) ? QUOTES_THROUGHOUT : 0;
	weight += fact.innerStops > 0 && /\. \p{Lu}/u.test(page.text.slice(fact.start, fact.end)) ? SEVERAL_SENTENCES : 0;
	weight += QUOTED_WORD.test(fact.folded) ? QUOTES_A_WORD : 0;
	weight += inRow && !paired ? IN_A_ROW : 0;
	return weight;
}

/** Two wordy lines and no more between two paragraphs, as links are put there; a caption and a heading differ in length. */
function isPair(page: Page, layout: Layout, first: number): boolean {
	return (
		layout.paragraph[first - 1] === true &&
		layout.paragraph[first + 2] === true &&
		isWordy(page, first) &&
		isWordy(page, first + 1)
	);
}

function isWordy(page: Page, i: number): boolean {
	const fact = page.fact(i);
	return fact.words >= WORDY[1] && fact.end - fact.start >= WORDY[0];
}

/** What stands before a colon: `MORE`, `Mayor`. */
function labelWeight(line: string): number {
	const colon = line.search(/ ?: /u);
	if (colon < 4 || line.length - colon < LONG_HALF) {
		return 0;
	}
	const label = line.slice(0, colon);
	return SAYS_WHO + (label === label.toUpperCase() && label !== label.toLowerCase() ? SHOUTED_LABEL : 0);
}

/** A credit stands before or after it, or an alternative text. */
function isBesidePicture(page: Page, i: number): boolean {
	return isPictureText(page, i - 1) || isPictureText(page, i + 1) || page.verdict(i + 1)?.class === 'credit';
}

const OWN_WAY = reason('Reads like the headline of another article and stands alone between paragraphs');
const STRANGE = reason('A headline between paragraphs that speaks of something else than the article');

/** What the line's names and words say beside the article's. */
function topicOf(topics: ArticleTopics, i: number): { weight: number; why: Reason } {
	const topic = topics.compare(i);
	if (!topic) {
		return { weight: 0, why: OWN_WAY };
	}
	const { words, knownWords, names, knownNames, opensWithName } = topic;
	let weight = opensWithName ? OPENS_WITH_KNOWN_NAME : 0;
	if (names > 0) {
		weight += knownNames === 0 ? NO_NAME_KNOWN : knownNames < names ? SOME_NAMES_KNOWN : ALL_NAMES_KNOWN;
	}
	if (words >= 4) {
		weight +=
			words >= 6 && knownWords * 8 <= words
				? NO_WORD_KNOWN
				: knownWords * 3 <= words
					? FEW_WORDS_KNOWN
					: knownWords * 2 <= words
						? HALF_OF_WORDS_KNOWN
						: knownWords * 5 >= words * 4
							? MOST_WORDS_KNOWN
							: 0;
	}
	return { weight, why: weight >= NO_NAME_KNOWN ? STRANGE : OWN_WAY };
}

function couldBeTeaser(page: Page, i: number): boolean {
	if (i >= page.count) {
		return false;
	}
	const fact = page.fact(i);
	return (
		!page.verse &&
		!page.wrapped &&
		page.isOpen(i) &&
		page.isHeadline(i) &&
		!fact.startsList &&
		!listsAfterColon(fact) &&
		!isInNumberedRow(page, i) &&
		!page.credits[i] &&
		page.words[i] === undefined &&
		!page.hasTwinBeside(i) &&
		!page.opensCaption(i)
	);
}

/** `Goals: Hill 3, Lane 9, 28, Ford 35`, `Rovers: Hill, Lane, Ford, Cole`. */
function listsAfterColon(fact: LineFacts): boolean {
	return fact.has(IS_COLON) && /: .*,.*,.*,/u.test(fact.folded);
}

/** `9:00 am: heats`, `10:30 am: final`: an entry of the article's own list, as the line beside it. */
function isInNumberedRow(page: Page, i: number): boolean {
	return (
		page.startsWithNumber(i) &&
		[i - 1, i + 1].some((j) => j < page.count && !page.isNoise(j) && !page.fact(j).prose && page.startsWithNumber(j))
	);
}

function judgeMarkedTeaser(page: Page, i: number): boolean {
	const fact = page.fact(i);
	const label = labelOverLinks(page, i);
	if (label !== undefined) {
		page.decide(i, 'related', 0.85, reason("Begins with “{0}”: the rest is another article's headline", label));
	} else if (fact.letters >= 25 && fact.has(IS_JOINT) && /^[>»›] ?[^>»›]/u.test(fact.folded)) {
		page.decide(i, 'related', 0.75, reason('An arrow and a headline: a link to another article'));
	} else {
		return false;
	}
	return true;
}

/** The offset before which its colon stands. */
const LONGEST_LABEL = 31;

/** `Related: another article's headline`. */
export function labelOverLinks(page: Page, i: number): string | undefined {
	const fact = page.fact(i);
	if (!fact.mayHaveLabel(LONGEST_LABEL)) {
		return undefined;
	}
	const { folded, start } = fact;
	const colon = folded.indexOf(':');
	if (
		colon < 3 ||
		colon >= LONGEST_LABEL ||
		folded.length - colon < 18 ||
		page.lexicon.lines.get(folded.slice(0, colon).trimEnd()) !== 'heading'
	) {
		return undefined;
	}
	return page.text.slice(start, start + colon + 1);
}
