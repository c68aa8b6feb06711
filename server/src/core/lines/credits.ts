import type { Span } from '../model';
import { foldLine } from '../text/normalize';
import { charClassTable, CLASS_LOWER, CLASS_MARK, CLASS_UPPER, isWordClass } from '../text/charClass';
import type { LineFacts } from './lineFacts';
import { bareForm } from './bareForm';
import type { LineLexicon } from './lexicon';
import { HAS_CREDIT_OPENING, IN_AGENCY } from './wordSigns';

/** A picture's credit: the whole line, or a passage at its beginning or end. */
export interface Credit extends Span {
	readonly place: 'whole' | 'head' | 'tail';
}

/** `the town's museum / R. Hall`. */
const JOINED_NAMES = /\S ?\/ ?\p{Lu}/u;
/** Longer lines are paragraphs; their ends are searched all the same. */
const SEARCHED = 140;
const LONGEST_NAME = 70;
const MOST_WORDS = 9;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const SPACE = 0x20;
const COPYRIGHT = 0xa9;
const OPENING_BRACKETS = new Set([0x28, 0x5b]);
/** Signs after which a credit may begin without white space. */
const PARTINGS = new Set([0x28, 0x5b, 0x7c, 0x2f]);

/** The credit in a line, if it has one. The last one where it has several. */
export function findCredit(text: string, fact: LineFacts, lexicon: LineLexicon): Credit | undefined {
	const { start, end } = fact;
	const head = text[start];
	if (head === '©' || (head === '(' && /^\([cс]\)\s/u.test(fact.folded))) {
		return { start, end, place: 'whole' };
	}
	const agency = fact.has(IN_AGENCY);
	if (agency && isAgencyAlone(fact, lexicon)) {
		return { start, end, place: 'whole' };
	}
	return (
		(fact.marked ? findMarked(text, fact, lexicon) : undefined) ??
		(fact.mayHold(HAS_CREDIT_OPENING) ? findOpening(text, fact, lexicon) : undefined) ??
		(agency ? findAgencyAtEnd(text, fact, lexicon) : undefined)
	);
}

/** `Ảnh: AFP.`, `(Photo: Mark Stone/Reuters)`. */
function findMarked(text: string, { start, end }: LineFacts, lexicon: LineLexicon): Credit | undefined {
	const from = Math.max(start, end - SEARCHED);
	for (let colon = end - 1; colon > from; colon--) {
		const unit = text.charCodeAt(colon);
		if (unit !== COLON && unit !== WIDE_COLON) {
			continue;
		}
		const marker = markerBefore(text, start, colon, lexicon);
		if (marker === undefined) {
			continue;
		}
		const bracket = openBracketBefore(text, start, marker);
		const close = bracket === undefined ? -1 : closingBracket(text, colon, end);
		const nameEnd = close >= 0 ? close : end;
		if (
			!isCreditName(text.slice(colon + 1, nameEnd), marker === start && JOINED_NAMES.test(text.slice(colon, nameEnd)))
		) {
			continue;
		}
		const creditStart = bracket ?? marker;
		const creditEnd = close >= 0 ? close + 1 : end;
		if (creditStart === start && creditEnd >= end - 1) {
			return { start, end, place: 'whole' };
		}
		// A small letter and no bracket or stop before it: the word belongs to the sentence.
		if (bracket === undefined && creditStart > start && !standsApart(text, start, creditStart)) {
			continue;
		}
		return creditStart === start
			? { start, end: creditEnd, place: 'head' }
			: { start: creditStart, end: creditEnd, place: 'tail' };
	}
	return undefined;
}

/** Where the marker begins that ends at the colon: the longest of one to three words that the lexicon knows. */
function markerBefore(text: string, lineStart: number, colon: number, lexicon: LineLexicon): number | undefined {
	const classes = charClassTable();
	let i = colon;
	let found: number | undefined;
	for (let words = 0; words < 3; words++) {
		while (i > lineStart && text[i - 1] === ' ') {
			i--;
		}
		const wordEnd = i;
		while (i > lineStart && isWordClass(classes[text.charCodeAt(i - 1)]!)) {
			i--;
		}
		if (i === wordEnd) {
			break;
		}
		if (lexicon.creditMarkers.has(foldLine(text.slice(i, colon)))) {
			found = i;
		}
	}
	return found;
}

/** `Photo by Ann Lee` at the end or as the line; `Image copyright AFP`. */
function findOpening(text: string, fact: LineFacts, lexicon: LineLexicon): Credit | undefined {
	const { start, end } = fact;
	if (end - start > 600) {
		return undefined;
	}
	const own = lexicon.creditOpenings.at(fact.folded, 0);
	if (own !== undefined && fact.words <= MOST_WORDS + 3 && !fact.prose) {
		return { start, end, place: 'whole' };
	}
	const from = Math.max(0, fact.folded.length - LONGEST_NAME - 40);
	if (lexicon.creditOpenings.inside(fact.folded, from) === undefined && !fact.folded.includes('©', from)) {
		return undefined;
	}
	const classes = charClassTable();
	for (let i = Math.max(start + 1, end - LONGEST_NAME - 20); i < end - 4; i++) {
		const before = text.charCodeAt(i - 1);
		const unit = text.charCodeAt(i);
		if (unit !== COPYRIGHT && ((before !== SPACE && !PARTINGS.has(before)) || !isWordClass(classes[unit]!))) {
			continue;
		}
		if (before === SPACE && unit !== COPYRIGHT && !standsApart(text, start, i)) {
			continue;
		}
		const bracketed = OPENING_BRACKETS.has(before);
		const rest = foldLine(text.slice(i, end));
		const phrase = rest.startsWith('©') ? '©' : lexicon.creditOpenings.at(rest, 0);
		if (phrase !== undefined && isCreditName(rest.slice(phrase.length), true)) {
			const creditStart = bracketed ? i - 1 : i;
			return { start: creditStart, end, place: 'tail' };
		}
	}
	return undefined;
}

/** `(AP Photo/Ann Lee)`, `(Reuters)`, `. AFP/Getty Images`, `, Getty Images`. */
function findAgencyAtEnd(text: string, fact: LineFacts, lexicon: LineLexicon): Credit | undefined {
	if (fact.end - fact.start > 600) {
		return undefined;
	}
	const last = text[fact.end - 1] === '.' ? text[fact.end - 2] : text[fact.end - 1];
	const closed = last === ')' || last === ']';
	if (fact.prose && !closed) {
		return undefined;
	}
	const tail = text.slice(Math.max(fact.start, fact.end - 60), fact.end);
	const bracketed = closed ? /[([]([^()[\]]{2,50})[)\]]\.?$/u.exec(tail) : null;
	if (bracketed && namesAgency(bracketed[1]!, lexicon)) {
		return { start: fact.end - bracketed[0].length, end: fact.end, place: 'tail' };
	}
	const apart = fact.prose ? undefined : /(?:[.,|] |(?<![\p{L}\p{M}])[–—-] |\/ ?)([^.,|–—:()]{2,40})\.?$/u.exec(tail);
	if (apart && namesAgency(apart[1]!, lexicon)) {
		return {
			start: fact.end - apart[0].length + (apart[0].length - apart[0].replace(/^[.,|–—/ -]+/u, '').length),
			end: fact.end,
			place: 'tail',
		};
	}
	return undefined;
}

const JOINED = / ?\/ ?| via | - | \| /u;

/** A name of an agency, or several with slashes between them, or a photographer's and an agency's. */
function namesAgency(name: string, lexicon: LineLexicon): boolean {
	const folded = foldLine(name);
	if (lexicon.agencies.has(folded)) {
		return true;
	}
	if (!JOINED.test(folded)) {
		return false;
	}
	const parts = folded.split(JOINED).map((part) => part.trim());
	return parts.length <= 4 && (lexicon.agencies.has(parts[parts.length - 1]!) || lexicon.agencies.has(parts[0]!));
}

function isAgencyAlone(fact: LineFacts, lexicon: LineLexicon): boolean {
	return (
		fact.words <= 6 &&
		fact.bare.length <= LONGEST_NAME &&
		!fact.endsSentence &&
		namesAgency(fact.bare, lexicon) &&
		!lexicon.lines.has(fact.bare)
	);
}

/** A bracket opened right before the marker. */
function openBracketBefore(text: string, lineStart: number, offset: number): number | undefined {
	let i = offset - 1;
	while (i >= lineStart && text[i] === ' ') {
		i--;
	}
	return i >= lineStart && (text[i] === '(' || text[i] === '[') ? i : undefined;
}

function closingBracket(text: string, from: number, end: number): number {
	for (let i = from; i < end; i++) {
		if (text[i] === ')' || text[i] === ']') {
			return i;
		}
	}
	return -1;
}

/** After a stop, a dash or a bracket; or capitalised after a small letter, as a label is. */
function standsApart(text: string, lineStart: number, offset: number): boolean {
	const classes = charClassTable();
	let i = offset - 1;
	while (i >= lineStart && text[i] === ' ') {
		i--;
	}
	const before = i >= lineStart ? text[i]! : '.';
	if (/[.!?…|/()[\]–—\-"”»']/u.test(before)) {
		return true;
	}
	const beforeClass = classes[before.charCodeAt(0)]!;
	return (
		classes[text.charCodeAt(offset)] === CLASS_UPPER && (beforeClass === CLASS_LOWER || beforeClass === CLASS_MARK)
	);
}

/** Short, of one sentence, and begun like a name. */
function isCreditName(name: string, anyStart = false): boolean {
	const trimmed = name.trim();
	if (trimmed === '' || trimmed.length > LONGEST_NAME || trimmed.split(' ').length > MOST_WORDS) {
		return false;
	}
	// A stop after a letter alone ends an initial.
	if (/[.!?…] \S{4}/u.test(trimmed) && /(?<!(?<!\p{L})\p{Lu})[.!?…] \p{Lu}\p{Ll}{3,}/u.test(trimmed)) {
		return false;
	}
	return anyStart || trimmed.split(' ').length <= 3 || /^[\p{Lu}\p{Lo}@\d"“«©]/u.test(trimmed);
}

/**
 * Where a credit in front of a caption ends (`© Reuters / Ann LeeThe bridge at night`), once another line has the
 * caption alone, or else where a small letter and a capital touch.
 * @param others folded lines near this one
 */
export function endOfHeadCredit(text: string, fact: LineFacts, others: readonly string[]): number | undefined {
	const classes = charClassTable();
	const { start, end } = fact;
	const latest = Math.min(end, start + 160);
	// The places where something new could begin: a change of case inside a word, or the beginning of a word.
	for (const other of others) {
		const opening = other.slice(0, 24);
		if (opening.length < 12) {
			continue;
		}
		const at = fact.folded.indexOf(opening);
		if (at <= 0) {
			continue;
		}
		for (let i = start + 1; i < latest; i++) {
			if (
				isWordClass(classes[text.charCodeAt(i)]!) &&
				classes[text.charCodeAt(i)] !== CLASS_MARK &&
				(fact.plain
					? fact.folded.startsWith(opening.slice(0, 12), i - start)
					: mayBegin(text, i, opening) && foldLine(text.slice(i, i + 60)).startsWith(opening.slice(0, 12)))
			) {
				return i;
			}
		}
	}
	for (let i = latest - 1; i > start + 3; i--) {
		const before = classes[text.charCodeAt(i - 1)]!;
		if (
			classes[text.charCodeAt(i)] === CLASS_UPPER &&
			(before === CLASS_LOWER || before === CLASS_MARK) &&
			// `© Ann Lee, DaleMedia`: one word is no caption.
			/\s/u.test(text.slice(i, end)) &&
			!isCamelName(text, i)
		) {
			return i;
		}
	}
	return undefined;
}

/** Unless the letter has its marks beside it, it is the first one of the folded form too. */
function mayBegin(text: string, offset: number, folded: string): boolean {
	return charClassTable()[text.charCodeAt(offset + 1)] === CLASS_MARK || folded.startsWith(text[offset]!.toLowerCase());
}

/** `McDonald`: what stands before the capital begins the same name. */
function isCamelName(text: string, offset: number): boolean {
	const word = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, offset - 12), offset))?.[0] ?? '';
	return /^(?:Mc|Mac|De|Di|La|Du|Le|Fitz|Van|O|i|e)$/u.test(word);
}

/** The line's text without its credit, in the form that repetition is looked for. */
export function withoutCredit(text: string, fact: LineFacts, credit: Span): string {
	return bareForm(foldLine(text.slice(fact.start, credit.start) + text.slice(credit.end, fact.end)));
}
