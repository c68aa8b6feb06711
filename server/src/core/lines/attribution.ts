import { isFunctionWord } from '../language';
import { charClassAt, CLASS_LOWER, CLASS_UPPER, isLetterClass } from '../text/charClass';
import { foldLine } from '../text/normalize';
import { bareForm } from './bareForm';
import { ASKS_NAME, ASKS_SOURCE, ASKS_SOURCE_ABOVE_TITLE } from './lineFacts';
import type { Page } from './page';
import { HAS_ATTRIBUTION, IN_BYLINE, IS_COLON } from './wordSigns';

const LONGEST = 90;
/** The same of who did what. */
const LONGEST_ROLL = 400;
/** `P.V`, `(T.Hà - N.An)`: initials with their stops, one author's or several. */
const INITIALS =
	/^\(?(?:\p{Lu}\p{Ll}{0,2}\.){1,3} ?\p{Lu}[\p{L}\p{M}]{0,8}\.?(?: ?[-–,/&] ?(?:\p{Lu}\p{Ll}{0,2}\.){1,3} ?\p{Lu}[\p{L}\p{M}]{0,8}\.?){0,2}\)?$/u;
/** `tg/sms (AFP, dpa)`: an agency's own writers, and its sources. */
const DESK = /^\(?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}\)?(?: \([\p{L}][\p{L}, ]{1,30}\))?$/u;
const NAME_AND_MAILBOX =
	/^([\p{L}\p{M}.’'-]+(?: [\p{L}\p{M}.’'-]+){1,3})(?: ?[|/,–-] ?| \(?)[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?$/u;
/** `Ann Lee / Harbour News`, a word and more in the second part. */
const AUTHOR_AND_HOUSE =
	/^[\p{L}\p{M}.’-]+(?: [\p{L}\p{M}.’-]+){1,3} ?[/|] ?[\p{L}\p{M}.’-]+(?: [\p{L}\p{M}.’-]+){0,3}$/u;
const AT_SIGN = 0x40;
/** «Марина КОЛЕСНИКОВА», as some papers write their authors. */
const SURNAME_IN_CAPITALS = /^[А-ЯЁ][а-яё]+ [А-ЯЁ]{3,}(?:-[А-ЯЁ]+)?$/u;
const TRADE_IN_BRACKETS = /^\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){1,2} \(([\p{L}\p{M}]+)(?: [^()]{1,60})?\)$/u;
/** In letters. */
const LONG_WORD = 7;
/** In UTF-16 code units. */
const LONGEST_SIGNATURE = 40;
const LATEST_SIGN = 6;

/**
 * `Theo TASS`, `By Ann Lee`, `Source: Reuters`: says where the article came from, and nothing else.
 * @param aboveTitle a name with a trade is the site's own or a rubric's there
 */
export function namesSource(page: Page, i: number, aboveTitle = false): boolean {
	const fact = page.fact(i);
	if (fact.has(IS_COLON) && fact.digits + fact.letters > 24 && isSourceAddress(page, i)) {
		return true;
	}
	if (
		page.words[i] !== undefined ||
		fact.end - fact.start > LONGEST ||
		fact.words > 14 ||
		(fact.endsSentence && fact.words > 6) ||
		fact.prose
	) {
		return false;
	}
	if (isSignature(page, i) || hasMailbox(page, i)) {
		return !aboveTitle;
	}
	if (!fact.has(IS_COLON | IN_BYLINE) && !fact.mayOpenWith(HAS_ATTRIBUTION) && fact.digits === 0) {
		return false;
	}
	return fact.once(aboveTitle ? ASKS_SOURCE_ABOVE_TITLE : ASKS_SOURCE, () => saysSource(page, i, aboveTitle));
}

/** `Reporting by Ann Lee in Leeds; Editing by Tom Hart`: each part says who did what. */
export function saysWhoDidWhat(page: Page, i: number): boolean {
	const fact = page.fact(i);
	const { start, end } = fact;
	if (!fact.mayOpenWith(HAS_ATTRIBUTION) || end - start > LONGEST_ROLL) {
		return false;
	}
	const line = page.text.slice(start, end);
	const parts = line.replace(/^\(/u, '').split('; ');
	return (
		parts.length > 1 &&
		parts.every((part) => {
			const opening = page.lexicon.attributionOpenings.at(foldLine(part), 0);
			return opening !== undefined && isCapitalised(part.slice(opening.length).trim());
		})
	);
}

function saysSource(page: Page, i: number, aboveTitle: boolean): boolean {
	const fact = page.fact(i);
	const labelled = fact.has(IS_COLON);
	const opened = fact.mayOpenWith(HAS_ATTRIBUTION);
	const trade = fact.has(IN_BYLINE);
	const from = isLetterClass(charClassAt(fact.folded, 0)) ? 0 : fact.folded.search(/[\p{L}\p{N}]/u);
	if (from < 0) {
		return false;
	}
	const colon = labelled ? fact.folded.indexOf(':') : -1;
	if (colon > 0 && colon < 28 && page.lexicon.attributionLabels.has(fact.folded.slice(from, colon).trim())) {
		// "Articles: 214" counts, and names nobody.
		return fact.words >= 2 && !/^:\s*\d/u.test(fact.folded.slice(colon, colon + 12));
	}
	if (fact.digits > 0 && isDateAndAuthor(page, i)) {
		return true;
	}
	const opening = opened ? page.lexicon.attributionOpenings.at(fact.folded, from) : undefined;
	if (opening !== undefined) {
		return fact.words >= 2 && mostlyNames(page, i, opening.split(' ').length);
	}
	return !aboveTitle && trade && (withTrade(page, i) || hasTradeInBrackets(page, i));
}

/** «Анна Белкина (редактор отдела «Наука»)» */
function hasTradeInBrackets(page: Page, i: number): boolean {
	const { start, end } = page.fact(i);
	const trade = TRADE_IN_BRACKETS.exec(page.text.slice(start, end))?.[1];
	return trade !== undefined && page.lexicon.bylineWords.has(foldLine(trade));
}

/** `Nguồn VietnamPlus: https://…`: the newsroom that had it first, and where. */
function isSourceAddress(page: Page, i: number): boolean {
	const { start, end } = page.fact(i);
	const line = page.text.slice(start, end);
	const found = line.includes('://') ? /^(\p{L}+) ((?:[\p{Lu}\d][^\s:]* ?){1,5}): ?https?:\/\/\S+$/u.exec(line) : null;
	return found !== null && page.lexicon.attributionLabels.has(foldLine(found[1]!));
}

function isSignature(page: Page, i: number): boolean {
	const { start, end, digits, letters } = page.fact(i);
	if (end - start > LONGEST_SIGNATURE || digits > 0 || letters < 2) {
		return false;
	}
	const line = page.text.slice(start, end);
	return /[./]/u.test(line.slice(1, LATEST_SIGN)) && (INITIALS.test(line) || DESK.test(line));
}

/** `Ann Lee | ann@example.org`: nothing but a name and where to write to. */
function hasMailbox(page: Page, i: number): boolean {
	const { start, end } = page.fact(i);
	let at = start;
	while (at < end && page.text.charCodeAt(at) !== AT_SIGN) {
		at++;
	}
	if (at === end) {
		return false;
	}
	const [, name] = NAME_AND_MAILBOX.exec(page.text.slice(start, end)) ?? [];
	return name !== undefined && name.split(' ').every(isCapitalised);
}

/** `Posted on 3 May 2024 by Ann Lee`: a date, an opening such as `by`, and nothing but a name. */
function isDateAndAuthor(page: Page, i: number): boolean {
	const fact = page.fact(i);
	const words = page.text.slice(fact.start, fact.end).split(/\s+/u);
	let k = 0;
	let digits = false;
	for (; k < words.length; k++) {
		const word = bareForm(foldLine(words[k]!));
		if (!/^[\p{N}\p{P}\p{S}]+$/u.test(word) && !page.lexicon.dateWords.has(word)) {
			break;
		}
		digits ||= /\d/u.test(word);
	}
	if (!digits || k < 1) {
		return false;
	}
	const opening = page.lexicon.attributionOpenings.at(foldLine(words.slice(k).join(' ')), 0);
	const names = opening === undefined ? [] : words.slice(k + opening.split(' ').length);
	return names.length > 0 && names.length <= 6 && names.every(isCapitalised);
}

/** `Associated Press in Valencia`, `Journaliste • Ann Lee`, `Nguyễn An (tổng hợp)`: a name with a trade or an agency beside it. */
function withTrade(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (fact.words > 9 || fact.endsOpen) {
		return false;
	}
	const words = fact.folded.split(/[\s•|,()/–—-]+/u).filter((word) => word !== '');
	const { bylineWords, bylineFillers } = page.lexicon;
	const trades = [...words, ...pairs(words)].filter((part) => bylineWords.has(part));
	if (trades.length === 0 || words.length < 2) {
		return false;
	}
	const isTrade = (word: string): boolean =>
		bylineWords.has(word) || trades.some((trade) => trade.split(' ').includes(word));
	const raw = wordsOf(page, i);
	return (
		!isHeadline(page, raw) &&
		raw.every((word) => {
			const folded = foldLine(word);
			return isCapitalised(word) || bylineFillers.has(folded) || isTrade(folded);
		})
	);
}

/** `Reporter Held In Raid`: only headlines write small words with capitals, but for lines that are in capitals throughout. */
function isHeadline(page: Page, words: readonly string[]): boolean {
	return (
		words.some((word, i) => i > 0 && isCapitalised(word) && isSmall(page, foldLine(word))) &&
		words.some((word) => word !== word.toUpperCase())
	);
}

/** `in`, `and`: small words of bylines. */
function isSmall(page: Page, word: string): boolean {
	return page.lexicon.bylineFillers.has(word) && isFunctionWord(word);
}

/** `Ann Lee in Leeds`: an author's name and place, if it stands where an author does; headlines look so, too. */
export function isNameInPlace(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (fact.words > 6 || fact.digits > 0 || fact.endsOpen || page.words[i] !== undefined) {
		return false;
	}
	const words = wordsOf(page, i);
	const small = words.findIndex((word) => !isCapitalised(word));
	return (
		(small === 2 || small === 3) &&
		isSmall(page, words[small]!) &&
		small + 1 < words.length &&
		words.slice(small + 1).every(isCapitalised)
	);
}

/** `PV`: the author's trade and nothing else, where the author's name may stand. */
export function namesTrade(page: Page, i: number): boolean {
	const fact = page.fact(i);
	const trade = page.text.slice(fact.start, fact.end);
	return fact.words === 1 && trade === trade.toUpperCase() && page.lexicon.bylineWords.has(fact.folded);
}

function pairs(words: readonly string[]): string[] {
	return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/** A person's or an agency's name and nothing else: two to five capitalised words. */
export function isName(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (
		fact.words < 2 ||
		fact.words > 6 ||
		fact.end - fact.start > 48 ||
		fact.digits > 0 ||
		fact.endsOpen ||
		page.words[i] !== undefined
	) {
		return false;
	}
	return fact.once(ASKS_NAME, () => hasNamesAlone(page, i));
}

/** An author's name and who has the article, with a stroke between; so do menus look, where no article has just ended. */
export function isAuthorWithHouse(page: Page, i: number): boolean {
	const { start, end, digits } = page.fact(i);
	const line = page.text.slice(start, end);
	return (
		digits === 0 &&
		end - start <= LONGEST_SIGNATURE &&
		AUTHOR_AND_HOUSE.test(line) &&
		wordsOf(page, i).every(isCapitalised) &&
		!line.split(/[/|]/u).some((part) => page.lexicon.lines.has(foldLine(part.trim())))
	);
}

function hasNamesAlone(page: Page, i: number): boolean {
	if (/[!?…:"“”«»|]|[-–—]$| [/>›] /u.test(page.fact(i).folded)) {
		return false;
	}
	const words = wordsOf(page, i);
	if (words.length === 2 && SURNAME_IN_CAPITALS.test(words.join(' '))) {
		return true;
	}
	return (
		words.length >= 2 && words.every((word) => isCapitalised(word) && !isShouted(word)) && !isHeadingInCapitals(words)
	);
}

/** «ЧТО ГОВОРЯТ УЧЁНЫЕ»: people in capitals throughout have shorter names, or two. */
function isHeadingInCapitals(words: readonly string[]): boolean {
	return (
		words.length > 2 &&
		words.some((word) => word.length >= LONG_WORD) &&
		words.every((word) => word === word.toUpperCase() && word.length > 2)
	);
}

function mostlyNames(page: Page, i: number, skip: number): boolean {
	const words = wordsOf(page, i).slice(skip);
	const { bylineWords, bylineFillers } = page.lexicon;
	const isBeside = (word: string): boolean => bylineWords.has(word) || bylineFillers.has(word);
	const names = words.filter((word) => isCapitalised(word) || isBeside(foldLine(word))).length;
	return words.length > 0 && isCapitalised(words[0]!) && names * 3 >= words.length * 2 && !isHeadline(page, words);
}

function wordsOf(page: Page, i: number): string[] {
	const fact = page.fact(i);
	return page.text
		.slice(fact.start, fact.end)
		.split(/[\s•|,()/–—-]+/u)
		.filter((word) => isLetterClass(charClassAt(word, 0)) || /[\p{L}\p{N}]/u.test(word));
}

function isCapitalised(word: string): boolean {
	const first = charClassAt(word, 0);
	return first === CLASS_UPPER || (first !== CLASS_LOWER && /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
}

/** Whole words in capitals are headings more often than names; initials and agencies are short. */
function isShouted(word: string): boolean {
	return word.length > 7 && word === word.toUpperCase();
}
