import type { LineClass } from '../model';
import { type Reason, reason } from '../reason';
import { charClassAt, CLASS_LOWER } from '../text/charClass';
import { asksReaders, endsWithButton, isPublishersAddress, judgeAppeal, judgeUnderAppeal, offersApp } from './appeals';
import { namesSource, saysWhoDidWhat } from './attribution';
import {
	arrowLink,
	arrowsLeadOn,
	callWithHeadline,
	decideLink,
	endsWithArrow,
	isArrow,
	namesNetworks,
	promoOpening,
	skipSymbols,
} from './calls';
import { NETWORKS } from './interfaceWords';
import { hasPlayersClock, isClock } from './dateLines';
import { isStop } from './lineEnds';
import type { LineFacts } from './lineFacts';
import type { Page } from './page';
import { isRowOfLinks } from './sentenceLine';
import { HAS_CALL, HAS_INTERFACE, HAS_NOTICE, HAS_PROMO, HAS_REQUEST, IS_HASH, IS_JOINT } from './wordSigns';

const FILE_NAME = /^[^\s]{3,120}\.(?:jpe?g|png|gif|webp|svg|mp4|pdf)\]?$/u;
/** `___`, `* * *`, `›‹`; no `%`, which a table may have by itself, no `?!` and nothing that stands for a face. */
const DIVIDER = /^[\p{Pd}\p{Pc}*=~•·.…#|/\\<>«»‹›+×✕↑,;:\s]+$/u;
/** `16+`, `(18+)`. */
const AGE_MARK = /^[([]?\d{1,2}\+[)\]]?$/u;
/** `3 / 12`, `Image 3 of 12`. */
const MAY_BE_COUNTER = /(?:\/ ?|of )\d{1,3}$/u;
const COUNTER = /^(?:\p{L}+ )?\d{1,3}(?: of)? ?\/? ?(?:of )?(?:(?<=\/ ?|of )\d{1,3})$/u;
/** The page's own address, to be copied, or the newsroom's. */
const ADDRESS = /^(?:(?:https?:)?\/\/|www\.)\S{6,}$|^[^\s@]+@[^\s@]+\.[a-z]{2,}$/u;
/** `Link to this article: https://…`. */
const ADDRESS_BEHIND_LABEL = /: ?(?:https?:\/\/|www\.)/u;
const LABELLED_ADDRESS = /^\p{L}[\p{L}\p{M} ]{2,30}: ?(?:https?:\/\/|www\.)\S{6,}$/u;
/** The offset before which its colon stands. */
const LONGEST_LABEL = 64;
const LONGEST_TAG_LABEL = 24;
const TAG_BETWEEN_SLASHES = /^\p{L}[\p{L}\p{M}\p{N}'’«»"-]*(?: [\p{L}\p{M}\p{N}'’«»"-]+){0,3}$/u;
const FEWEST_TAGS = 3;
/** In lines, and in words of an interface: such a line at a text's beginning is its title or a poem's. */
const FEWEST_BEFORE_TAGS = 4;
/** `Cities /`, `World ›`: one rubric of a path that lost its line. */
const ENDS_WITH_JOINT = /^\p{L}[^.,:;!?/›>]* [/›>]$/u;
/** Of a line that says the same twice. */
const SHORTEST_HALF = 6;
const LONGEST_HALF = 60;

const SHARING_NETWORKS: ReadonlySet<string> = new Set([...NETWORKS, 'x', 'threads', 'bluesky', 'reddit']);
/** In a row, in words. */
const MOST_BUTTONS = 8;
/** In words. */
const LONGEST_ADVERT = 24;
/** Lines of clock times that a page has in its players. */
const MOST_CLOCKS = 4;
const MARK_AT_END = /[ \t([](\p{Lu}{2,4})[)\]]?$/u;

/** What a line is by itself. */
interface OwnSign {
	readonly class: LineClass;
	readonly confidence: number;
	readonly why: Reason;
	/**
	 * Whether a line has it.
	 *
	 * @param clocks lines of the page that are nothing but a clock time
	 */
	readonly isOn: (page: Page, i: number, fact: LineFacts, clocks: number) => boolean;
}

function sign(lineClass: LineClass, confidence: number, why: Reason, isOn: OwnSign['isOn']): OwnSign {
	return { class: lineClass, confidence, why, isOn };
}

/** In this order: the first one that a line has counts. */
const SIGNS: readonly OwnSign[] = [
	sign('promo', 0.85, reason('Marked as advertising at its end'), isMarkedAdvert),
	sign('attribution', 0.85, reason('Says who reported, wrote or edited it'), saysWhoDidWhat),
	sign('chrome', 0.9, reason('Nothing but marks: it divides what stands on the page'), isDivider),
	sign('chrome', 0.9, reason("A player's time"), isPlayersTime),
	sign('chrome', 0.85, reason("The name of a picture's file"), isFileName),
	sign('chrome', 0.75, reason('An address of the web and nothing else'), isAddress),
	sign('chrome', 0.7, reason("The page's address, near its end"), isLabelledAddress),
	sign('chrome', 0.8, reason("A path of rubrics, before the article's text"), isRubricOfPath),
	sign('chrome', 0.9, reason('The age that a page is for'), isAgeMark),
	sign('chrome', 0.85, reason('The counter of a gallery or a player'), isCounterAlone),
	sign('promo', 0.8, reason("Names the site's accounts on social networks"), namesNetworks),
	sign('promo', 0.8, reason("Offers the site's own program"), offersApp),
	sign('chrome', 0.75, reason("The publisher's address, at the end of the page"), isPublishersAddress),
	sign('chrome', 0.8, reason("A message of the page's, and its button"), endsWithButton),
	sign('chrome', 0.8, reason('Entries of a menu in one line'), isMenuInLine),
	sign('promo', 0.75, reason('A question to the readers, and what the page asks them to do'), asksReaders),
	sign('chrome', 0.85, reason('The same words twice in one line'), saysTwice),
	sign('chrome', 0.85, reason('A list of tags'), isListOfTags),
];

/** Signs that a line has by itself: what it says, whatever stands around it. */
export function judgeByOwnSigns(page: Page): void {
	// A book's or a letter's broken lines hold such words by chance.
	if (page.wrapped && page.interfaceLines < 8) {
		return;
	}
	const clocks = page.facts.filter(isClock).length;
	let arrows: boolean | undefined;
	for (let i = 0; i < page.count; i++) {
		const fact = page.fact(i);
		if (fact.mayHold(HAS_REQUEST)) {
			judgeUnderAppeal(page, i);
		}
		if (judgeByLexicon(page, i)) {
			continue;
		}
		if (fact.has(IS_JOINT) && endsWithArrow(page.text, fact) && (arrows ??= arrowsLeadOn(page))) {
			decideLink(page, i);
			continue;
		}
		for (const sign of SIGNS) {
			if (sign.isOn(page, i, fact, clocks)) {
				page.decide(i, sign.class, sign.confidence, sign.why);
				break;
			}
		}
	}
}

function isDivider(_page: Page, _i: number, fact: LineFacts): boolean {
	return fact.letters === 0 && fact.digits === 0 && DIVIDER.test(fact.folded);
}

/** A transcript has many clock times; a player has a few. */
function isPlayersTime(_page: Page, _i: number, fact: LineFacts, clocks: number): boolean {
	return (isClock(fact) && clocks <= MOST_CLOCKS) || hasPlayersClock(fact);
}

function isFileName(_page: Page, _i: number, fact: LineFacts): boolean {
	return !fact.spaced && FILE_NAME.test(fact.folded);
}

function isAddress(page: Page, _i: number, fact: LineFacts): boolean {
	return !fact.spaced && page.interfaceLines >= 4 && ADDRESS.test(fact.folded);
}

/** What the lexicons say of a line, or of words in it; whether that is all that is to be said. */
function judgeByLexicon(page: Page, i: number): boolean {
	const fact = page.fact(i);
	switch (page.words[i]) {
		case 'interface':
			// One such word alone may be the text's own.
			if (fact.words > 1 || page.interfaceLines >= 2) {
				page.decide(i, 'chrome', 0.95, reason('“{0}” is what the interface of a web page says', quoted(page, fact)));
			}
			return true;
		case 'promo':
			page.decide(i, 'promo', 0.9, reason('“{0}” advertises the site itself', quoted(page, fact)));
			return true;
		case 'call':
			page.decide(i, 'promo', 0.93, reason('“{0}” calls to read on elsewhere', quoted(page, fact)));
			return true;
		default:
	}
	return (
		(isArrow(page.text[fact.start]!) && arrowLink(page, i)) ||
		(fact.mayOpenWith(HAS_CALL) && callWithHeadline(page, i)) ||
		(fact.mayOpenWith(HAS_PROMO) && promoOpening(page, i)) ||
		(fact.mayHold(HAS_NOTICE) && notice(page, i)) ||
		(fact.mayOpenWith(HAS_INTERFACE) && interfaceOpening(page, i)) ||
		(fact.mayHold(HAS_REQUEST) && judgeAppeal(page, i))
	);
}

/** `Link to this article: https://…`, near the end, and no source's. */
function isLabelledAddress(page: Page, i: number, fact: LineFacts): boolean {
	return (
		i * 3 > page.count * 2 &&
		fact.mayHaveLabel(LONGEST_LABEL) &&
		ADDRESS_BEHIND_LABEL.test(fact.folded) &&
		LABELLED_ADDRESS.test(fact.folded) &&
		!namesSource(page, i)
	);
}

/** `Cities /` */
function isRubricOfPath(page: Page, i: number, fact: LineFacts): boolean {
	return (
		fact.words <= 3 && i > 0 && page.interfaceLines >= 2 && fact.has(IS_JOINT) && ENDS_WITH_JOINT.test(fact.folded)
	);
}

function isAgeMark(_page: Page, _i: number, fact: LineFacts): boolean {
	return fact.words === 1 && AGE_MARK.test(fact.folded);
}

/** A counter that is no critic's mark. */
function isCounterAlone(page: Page, i: number): boolean {
	return isCounter(page, i) && !isRating(page, i);
}

function isMenuInLine(page: Page, _i: number, fact: LineFacts): boolean {
	return (isRowOfLinks(fact) && namesInterface(page, fact)) || isRowOfButtons(page, fact);
}

function isListOfTags(page: Page, i: number, fact: LineFacts): boolean {
	return isTagLine(page, fact) || areTagsBetweenSlashes(page, i, fact);
}

/** `Ann Lee / harbour / trade`: three names and more of a few words, with slashes between them. */
function areTagsBetweenSlashes(page: Page, i: number, fact: LineFacts): boolean {
	if (!fact.has(IS_JOINT) || i === 0 || page.interfaceLines + i < FEWEST_BEFORE_TAGS) {
		return false;
	}
	if (fact.prose || fact.endsSentence || fact.startsQuote || !fact.folded.includes(' / ')) {
		return false;
	}
	const tags = fact.folded.split(' / ');
	return tags.length >= FEWEST_TAGS && tags.every((tag) => TAG_BETWEEN_SLASHES.test(tag));
}

function isCounter(page: Page, i: number): boolean {
	const fact = page.facts[i];
	return (
		fact !== undefined &&
		fact.words <= 5 &&
		fact.digits > 0 &&
		MAY_BE_COUNTER.test(fact.folded) &&
		COUNTER.test(fact.folded)
	);
}

/** `Food 9/10`, and `Service 8/10` beside it: a critic's marks. */
function isRating(page: Page, i: number): boolean {
	const { letters, first } = page.fact(i);
	return letters > 0 && [i - 1, i + 1].some((j) => isCounter(page, j) && !page.sameWord(first, page.fact(j).first));
}

/** One of the row's entries is what an interface or a notice says. */
function namesInterface(page: Page, { folded }: LineFacts): boolean {
	return folded
		.split(' | ')
		.some((entry) => page.lexicon.lines.get(entry) === 'interface' || page.lexicon.notices.inside(entry) === entry);
}

/** `Facebook X WhatsApp Email`: buttons that share the page. */
function isRowOfButtons({ lexicon, interfaceLines }: Page, fact: LineFacts): boolean {
	if (fact.words < 2 || fact.words > MOST_BUTTONS || fact.endsSentence || interfaceLines === 0) {
		return false;
	}
	const { folded } = fact;
	let networks = 0;
	// Most lines are none by their first word: the others aren't cut out.
	for (let at = 0; at < folded.length;) {
		const space = folded.indexOf(' ', at);
		const end = space < 0 ? folded.length : space;
		const word = folded.slice(at, end);
		if (SHARING_NETWORKS.has(word)) {
			networks++;
		} else if (lexicon.lines.get(word) !== 'interface') {
			return false;
		}
		at = end + 1;
	}
	return networks >= 2;
}

/** `Log in to comment`. */
function interfaceOpening(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (fact.words > 8 || fact.startsQuote) {
		return false;
	}
	const phrase = page.lexicon.interfaceOpenings.at(fact.folded, skipSymbols(fact.folded));
	if (phrase === undefined || (fact.endsSentence && (page.interfaceLines < 4 || !phrase.includes(' ')))) {
		return false;
	}
	page.decide(i, 'chrome', 0.85, reason('“{0}” is what the interface of a web page says', quoted(page, fact)));
	return true;
}

function quoted(page: Page, fact: LineFacts): string {
	return fact.end - fact.start > 80 ? `${fact.folded.slice(0, 77)}…` : page.text.slice(fact.start, fact.end);
}

/** Cookies, rights, imprint. One such phrase inside a sentence is something an article may report on. */
function notice(page: Page, i: number): boolean {
	const fact = page.fact(i);
	// A credit that says whose the rights are is a credit, but for the one that ends the page.
	if (fact.end - fact.start > 900 || (page.credits[i]?.place === 'whole' && i * 3 < page.count * 2)) {
		return false;
	}
	const phrase = page.lexicon.notices.inside(fact.folded);
	if (phrase === undefined) {
		return false;
	}
	const at = fact.folded.indexOf(phrase);
	const second = page.lexicon.notices.inside(fact.folded, at + phrase.length);
	// "© 2019 … All rights reserved." is a sentence, but nobody's report.
	const imprint =
		fact.end - fact.start <= 200 &&
		(/©|\bcopyright\b|^all rights/u.test(fact.folded) ||
			// So long a phrase is nobody's chance words, down on a page with an interface.
			(i * 2 > page.count && page.interfaceLines >= 4 && phrase.split(' ').length >= 4));
	if (second === undefined && !imprint && (fact.prose || fact.end - fact.start > 200)) {
		return false;
	}
	page.decide(
		i,
		'chrome',
		second === undefined ? 0.82 : 0.92,
		reason('“{0}” is what notices of web pages say', phrase),
	);
	return true;
}

/** `Tags: football, cup`, `#football #cup`. */
function isTagLine(page: Page, fact: LineFacts): boolean {
	if (!fact.has(IS_HASH) && !fact.mayHaveLabel(LONGEST_TAG_LABEL)) {
		return false;
	}
	if (fact.endsSentence || fact.end - fact.start > 300) {
		return false;
	}
	const colon = fact.folded.indexOf(':');
	if (
		colon > 0 &&
		colon < LONGEST_TAG_LABEL &&
		colon + 1 < fact.folded.length &&
		page.lexicon.tagLabels.has(fact.folded.slice(0, colon).trim())
	) {
		// "Topic: how to …" may be a sentence of the article; a list has commas, hashes or few words.
		const rest = fact.folded.slice(colon + 1);
		return /[,#;|•]/u.test(rest) || rest.trim().split(' ').length <= 4;
	}
	// "#Premier League #Everton" parts names by their hashes; "# Heading" and "#1 in the charts" are no tags.
	const tags = fact.folded.startsWith('#') ? fact.folded.split('#').slice(1) : [];
	return (
		tags.length >= 2 &&
		tags.every((tag) => /^[\p{L}\p{N}]/u.test(tag) && tag.trim().split(' ').length <= 5) &&
		tags.some((tag) => /^\p{L}/u.test(tag))
	);
}

/** Both halves of the line end with the same letter. */
function mayBeTwice(text: string, { start, end, plain }: LineFacts): boolean {
	const half = (end - start) >> 1;
	if (!plain) {
		return half <= 2 * LONGEST_HALF;
	}
	return (
		half >= SHORTEST_HALF &&
		half <= LONGEST_HALF &&
		text[start + half - 1]!.toLowerCase() === text[end - 1]!.toLowerCase()
	);
}

/** A link's text beside its title: `Back to HealthBack to Health`. */
function saysTwice({ text }: Page, _i: number, fact: LineFacts): boolean {
	if (!mayBeTwice(text, fact)) {
		return false;
	}
	const { folded } = fact;
	const half = folded.length >> 1;
	if (half < SHORTEST_HALF || half > LONGEST_HALF) {
		return false;
	}
	const joint = folded.length % 2 === 1 && folded[half] === ' ' ? half + 1 : half;
	const last = folded[folded.length - 1]!;
	return (
		folded.length - joint === half &&
		!'.!?,…'.includes(last) &&
		folded.startsWith(folded.slice(0, half), joint) &&
		/\p{L} \p{L}/u.test(folded.slice(0, half))
	);
}

/** `Mua nhà trả góp QC`, but no line of capitals throughout. */
function isMarkedAdvert({ text, lexicon }: Page, _i: number, { start, end, words }: LineFacts): boolean {
	if (words < 2 || words > LONGEST_ADVERT) {
		return false;
	}
	// Most lines end in a small letter or a full stop.
	const last = charClassAt(text, end - 1);
	if (last === CLASS_LOWER || isStop(text.charCodeAt(end - 1))) {
		return false;
	}
	const mark = MARK_AT_END.exec(text.slice(Math.max(start, end - 8), end))?.[1];
	return mark !== undefined && lexicon.advertMarks.has(mark.toLowerCase()) && /\p{Ll}/u.test(text.slice(start, end));
}
