import { BOILERPLATE_CLASSES, type ClassifiedLine, type LineClass } from '../model';
import { packFor } from '../packs/packs';
import { SHAPE_UPPER } from '../text/shapes';
import type { TextTable } from '../textTable';
import { type Lexicon, lexiconOf } from './lexicon';
import { TAG_COMMAS } from './lowerCaseTags';
import type { NameText } from './nameText';
import { isBeforeDomain } from './siteAddresses';
import { isRegionCode } from './nameEndings';
import { LISTED_PLACE, PERSON_VERB } from './phraseKinds';
import { listsTags } from './tagLines';
import { FUNCTION_WORD } from './wordKinds';

/** Fewer words than these say nothing on how a line is capitalised. */
const HEADLINE_WORDS = 4;
const CAPITALS_WORDS = 3;
/** A line with so many commas lists names: `FORWARDS: Ann Hobbs (Kettle), Lea Marsh (Dunwell)`. */
const LIST_COMMAS = 3;
/** Tokens of what stands before a headline, with its colon. */
const LONGEST_LABEL = 7;
/** Unless so many words have a capital that have none but in headlines: `Vote Could Go to Runoff, Surveys Say; Ann, Lea, Paul Ahead by Two`. */
const SMALL_WORDS = 2;
/** Of languages that write no headline so, and names of several words: Vietnamese names in a row are shorter. */
const TITLE_CASE_WORDS = 8;

const ASIDES: ReadonlySet<LineClass> = new Set(['chrome', 'promo', 'attribution', 'credit']);

/** The tokens of a line that may name something. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly lexicon: Lexicon;
	/** Written by the page's interface, where capitals open labels. */
	readonly chrome: boolean;
	/** Written by the page, on itself or on who wrote what it has: interface, calls to readers, sources. */
	readonly aside: boolean;
	/** Nothing of the article itself. */
	readonly boilerplate: boolean;
	/** So many commas that it may be a list of tags. */
	readonly listed: boolean;
	/** Tags with spaces between them. */
	readonly tags: boolean;
	/** All its words have capitals, so that capitals tell nothing. */
	readonly headline: boolean;
}

/** Each line that has capitals or may be a list of tags, in the order of the text. */
export function stretchesOf(table: TextTable, text: NameText, lines: readonly ClassifiedLine[]): Stretch[] {
	const classes = new Map<number, LineClass>();
	for (const { class: kind, line } of lines) {
		classes.set(line, kind);
	}
	const stretches: Stretch[] = [];
	const pageLexicon = text.lexicon;
	for (let from = 0; from < text.count;) {
		let to = from + 1;
		let capital = text.isCapital(from);
		let commas = 0;
		while (to < text.count && text.continuesLine(to)) {
			capital ||= text.isCapital(to) || (text.isPunctuation(to) && isBeforeDomain(text, to));
			commas += text.mark(to) === ',' ? 1 : 0;
			to++;
		}
		const listed = commas >= TAG_COMMAS || text.mark(from) === '#';
		if (capital || listed || (to === from + 1 && isPlatform(text, from, pageLexicon))) {
			const line = table.lines.lineAt(text.startOf(from));
			const language = table.lineLanguage(line);
			const lexicon = lexiconOf(packFor(language).names, table.tokens.words);
			if (language !== table.language) {
				text.readLine(from, to, lexicon);
			}
			const kind = classes.get(line) ?? 'body';
			const chrome = kind === 'chrome';
			const aside = ASIDES.has(kind);
			const boilerplate = BOILERPLATE_CLASSES.has(kind);
			text.lexicon = lexicon;
			const tags = listsTags(text, from, to);
			const headline = !tags && isHeadline(text, from, to, lexicon);
			const end = headline && isCutOff(text, to) ? withoutCutWord(text, from, to) : to;
			stretches.push({ from, to: end, lexicon, chrome, aside, boilerplate, listed, tags, headline });
		}
		from = to;
	}
	return stretches;
}

/** `facebook`, as pages write their links to it. */
export function isPlatform(text: NameText, token: number, { pack } = text.lexicon): boolean {
	return pack.pageWords !== undefined && text.isLower(token) && pack.pageWords.platforms.has(text.key(token));
}

/** Whether every word that could be small has a capital, or the whole line stands in capitals. */
function isHeadline(text: NameText, from: number, to: number, lexicon: Lexicon): boolean {
	const { titleCase } = lexicon.pack;
	let words = 0;
	let uppers = 0;
	let listed = false;
	let commas = 0;
	let smallWords = 0;
	const first = titleCase ? behindLabel(text, from, to) : from;
	const last = titleCase ? lastWhole(text, from, to) : to;
	for (let token = first; token < last; token++) {
		if (text.isNumber(token) && titleCase && isAge(text, token)) {
			return false;
		}
		if (titleCase && text.mark(token) === '(' && isOrigin(text, token)) {
			return false;
		}
		if (text.isPunctuation(token) || text.isNumber(token)) {
			commas += text.mark(token) === ',' || text.mark(token) === ';' ? 1 : 0;
			listed ||= text.mark(token) === ',' || text.mark(token) === ';' || text.isDash(token);
			continue;
		}
		if (text.isLower(token)) {
			if (!titleCase || !text.is(token, FUNCTION_WORD)) {
				return false;
			}
			continue;
		}
		if (titleCase && endsAddress(text, token, last)) {
			return false;
		}
		words++;
		smallWords += token > first && titleCase && text.isTitle(token) && text.is(token, FUNCTION_WORD) ? 1 : 0;
		uppers += text.word(token).shape === SHAPE_UPPER || text.lengthOf(token) === 1 ? 1 : 0;
	}
	return (
		(uppers === words && words >= CAPITALS_WORDS) ||
		(lexicon.pack.compoundsOfTwo && words >= TITLE_CASE_WORDS && !listed) ||
		(titleCase &&
			words >= HEADLINE_WORDS &&
			(text.mark(to - 1) !== '.' || isCutOff(text, to) || endsInLetters(text, to)) &&
			(commas < LIST_COMMAS || smallWords >= SMALL_WORDS))
	);
}

/** `212.3k views: Mayor Opens New Harbour`, `Related story: …`: where a headline begins behind what the page calls it or counts of it. */
function behindLabel(text: NameText, from: number, to: number): number {
	const last = Math.min(to, from + LONGEST_LABEL);
	for (let colon = from + 1; colon < last; colon++) {
		if (text.mark(colon) === ':') {
			return text.isLower(colon - 1) && text.isCapital(colon + 1) && !text.phrase(colon - 1, PERSON_VERB)
				? colon + 1
				: from;
		}
	}
	return from;
}

/** `Ann Hobbs (Spain)`: where a competitor is from, as results are listed. */
function isOrigin(text: NameText, bracket: number): boolean {
	const place = text.isTitle(bracket - 1) ? text.phrase(bracket + 1, LISTED_PLACE) : undefined;
	return place !== undefined && text.mark(bracket + 1 + place.length) === ')';
}

/** «Harwick Hall, Dunwell, OH», «Dunwell, ON M4W 3L4»: the land at the end of an address, or before its code. */
function endsAddress(text: NameText, token: number, to: number): boolean {
	const next = token + 1;
	return isRegionCode(text, token) && (next === to || text.isNumber(next) || text.word(next).hasDigit);
}

/** Where a line ends that may have been cut off in a word: `Who Are Seen as Benef...`. */
function lastWhole(text: NameText, from: number, to: number): number {
	return isCutOff(text, to) ? withoutCutWord(text, from, to) : to;
}

/** `Minister Opens New Har...`: the line goes on elsewhere. */
function isCutOff(text: NameText, to: number): boolean {
	return text.mark(to - 1) === '…' || (text.mark(to - 1) === '.' && text.mark(to - 2) === '.');
}

/** `Tovik Sues Harwick in U.K.`: the stop belongs to letters. */
function endsInLetters(text: NameText, to: number): boolean {
	return (
		text.isGlued(to - 1) &&
		text.lengthOf(to - 2) === 1 &&
		text.mark(to - 3) === '.' &&
		text.isGlued(to - 2) &&
		text.isCapital(to - 2)
	);
}

/** Without a last word of which the end is missing. */
function withoutCutWord(text: NameText, from: number, to: number): number {
	let end = to;
	while (end > from && (text.mark(end - 1) === '.' || text.mark(end - 1) === '…')) {
		end--;
	}
	return end > from + 1 && text.isGlued(end) ? end - 1 : to;
}

/** `, 22,` behind a person. */
function isAge(text: NameText, token: number): boolean {
	return (
		text.mark(token - 1) === ',' &&
		text.continuesLine(token) &&
		text.lengthOf(token) === 2 &&
		(text.mark(token + 1) === ',' || !text.continuesLine(token + 1))
	);
}
