import { reason } from '../reason';
import { charClassTable, isWordClass } from '../text/charClass';
import { NETWORKS } from './interfaceWords';
import type { LineFacts } from './lineFacts';
import type { Page } from './page';
import { HAS_REQUEST } from './wordSigns';

/** A request at the line's start, and within a few words a channel or a group. */
const ASKS_INTO_CHANNEL =
	/^[^\p{L}]*(?:(?:чтобы|to|để) [^.!?:]{1,90}, )?(?:join|follow|subscribe|sign up|get|tham gia|theo dõi|đăng ký|вступайте|вступай|присоединяйтесь|подпис\p{L}+|читайте|следите)(?![\p{L}\p{M}])[^.!?:]{1,60}?(?:channel|group|community|kênh|nhóm|cộng đồng|канал|групп|чат)/u;
/** A request alone in the line's last sentence. */
const ENDS_IN_REQUEST =
	/[.!?…] (?:follow(?: us)?|subscribe|join(?: us)?|hãy theo dõi|подпишись|подпишитесь|подписывайтесь|присоединяйтесь|читайте нас)[.!…]*$/u;
/** In UTF-16 code units. */
const MOST_SYMBOLS = 12;
/** In words: of a link with an arrow at its end, and of a rubric. */
const MOST_WORDS = 20;
const LONGEST_RUBRIC = 6;

/** `Read more: the headline of another article`. */
export function callWithHeadline(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (fact.end - fact.start > 300) {
		return false;
	}
	const from = skipSymbols(fact.folded);
	const phrase = page.lexicon.calls.at(fact.folded, from);
	if (phrase === undefined || (i < 2 && !phrase.includes(' '))) {
		// "Watch: …" may open a headline, too.
		return false;
	}
	const rest = fact.folded.slice(from + phrase.length);
	if (!/^\s?(?:[:»›>|→]|[-–—]\s)/u.test(rest)) {
		return false;
	}
	const quoted = page.text.slice(fact.start, Math.min(fact.end, fact.start + from + phrase.length + 1));
	if (rest.length >= 18) {
		page.decide(i, 'related', 0.9, reason("Begins with “{0}”: the rest is another article's headline", quoted));
	} else {
		page.decide(i, 'promo', 0.88, reason('“{0}” calls to read on elsewhere', quoted));
	}
	return true;
}

export function isArrow(character: string): boolean {
	return '>»›→►'.includes(character);
}

/** `>> Another article's headline`. */
export function arrowLink(page: Page, i: number): boolean {
	if (!page.isHeadline(i) || !/^(?:>>+|»+|›+|→|►) ?[^>»›]/u.test(page.fact(i).folded)) {
		return false;
	}
	page.decide(i, 'related', 0.8, reason('An arrow and a headline: a link to another article'));
	return true;
}

/** Whether an arrow at a line's end is one: where a page quotes «so», it may be the end of a quotation. Reads the whole text. */
export function arrowsLeadOn({ text }: Page): boolean {
	return text.includes('»') ? !text.includes('«') : /[›►→]/u.test(text);
}

/** `World »`, `Full coverage of the strike »`: a link where {@link arrowsLeadOn}. */
export function endsWithArrow(text: string, fact: LineFacts): boolean {
	return (
		fact.words > 0 &&
		fact.words <= MOST_WORDS &&
		!fact.prose &&
		(!fact.plain || isArrow(text[fact.end - 1]!)) &&
		/[^»›►→\s] ?[»›►→]$/u.test(fact.folded)
	);
}

/** Decides on a line that {@link endsWithArrow}. */
export function decideLink(page: Page, i: number): void {
	const isRubric = page.fact(i).words <= LONGEST_RUBRIC;
	page.decide(i, isRubric ? 'chrome' : 'related', 0.8, reason('An arrow at its end: a link to other pages'));
}

/** `Follow us on …`, `Sign up to …`: a request in one sentence or two. */
export function promoOpening(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (fact.end - fact.start > 260 || fact.innerStops > (page.interfaceLines >= 4 ? 3 : 1) || fact.startsQuote) {
		return false;
	}
	const phrase = page.lexicon.promoOpenings.at(fact.folded, skipSymbols(fact.folded));
	// A mail's quotation begins with ">".
	if (
		phrase === undefined ||
		/^> ?[^>]/u.test(fact.folded) ||
		(!phrase.includes(' ') && (fact.words > 12 || fact.endsSentence))
	) {
		return false;
	}
	page.decide(
		i,
		'promo',
		fact.prose ? 0.75 : 0.9,
		reason('Begins with “{0}”, as calls to follow and subscribe do', phrase),
	);
	return true;
}

/** `Follow us on Facebook and Telegram`. */
export function namesNetworks(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (!fact.mayHold(HAS_REQUEST) || fact.end - fact.start > 220 || fact.startsQuote || fact.words < 3) {
		return false;
	}
	if (page.lexicon.networkRequests.inside(fact.folded) === undefined) {
		return false;
	}
	const named = NETWORKS.filter((network) => fact.folded.includes(network));
	// "Follow … on Telegram!": one name is enough at the end of a short request, which a headline at the top may be.
	const asksAtEnd =
		page.lexicon.networkRequests.at(fact.folded, skipSymbols(fact.folded)) !== undefined &&
		i >= 3 &&
		fact.words <= 12 &&
		fact.innerStops === 0;
	return (
		named.length >= 2 ||
		// "All the news in our Telegram channel. Subscribe!"
		(named.length === 1 && i >= 3 && ENDS_IN_REQUEST.test(fact.folded)) ||
		// "Join our Telegram channel and get …": what is to be joined is the newsroom's own.
		(named.length === 1 && i >= 3 && page.interfaceLines >= 2 && ASKS_INTO_CHANNEL.test(fact.folded)) ||
		(asksAtEnd && named.some((network) => fact.folded.lastIndexOf(network) > fact.folded.length - network.length - 6))
	);
}

/** Where the line's words begin: an arrow or an emoji may stand before them. */
export function skipSymbols(folded: string): number {
	const classes = charClassTable();
	let i = 0;
	while (i < folded.length && i < MOST_SYMBOLS && !isWordClass(classes[folded.charCodeAt(i)]!)) {
		i++;
	}
	return i;
}
