import { charClassTable, isLetterClass } from '../text/charClass';
import type { LineLexicon, LineWord } from './lexicon';
import type { LineFacts } from './lineFacts';
import { HAS_CALL } from './wordSigns';

/** Longer lines are no words of an interface. */
const LONGEST = 160;
/** Interface phrases have no more words than this. */
const LONGEST_PHRASE = 7;
/** `Like 2,1k`, `Comments (1.2K)`. */
const COUNT_FIRST = /^\d[\d.,]*\s?(?:k|m|tr|тыс)?\.? /u;
const COUNT = /[ :(]+\d[\d.,]*\s?(?:k|m|tr|тыс)\.?\)?$/u;
/** In words: with a site's name in it. */
const LONGEST_SITE_HEADING = 8;
const NAME_BEHIND = /^(?: (?:the )?\p{Lu}[\p{L}\p{N}.&’'-]*)(?: (?:of |the )?\p{Lu}[\p{L}\p{N}.&’'-]*){0,3}$/u;
/** Longer rows of words are text. */
const LONGEST_ROW = 24;

/** What the whole line is by the lexicons: one phrase of an interface, or nothing but such phrases in a row. */
export function wordOfLine(text: string, fact: LineFacts, lexicon: LineLexicon): LineWord | undefined {
	if (fact.mayOpenWith(HAS_CALL) && isOverSitesLinks(text, fact, lexicon)) {
		return 'heading';
	}
	if (!fact.ofInterface || fact.end - fact.start > LONGEST) {
		return undefined;
	}
	const word =
		lexicon.lines.get(fact.bare) ??
		lexicon.lines.get(fact.folded) ??
		(fact.digits > 0 && fact.words <= 5
			? (lexicon.lines.get(fact.folded.replace(COUNT, '')) ?? lexicon.lines.get(fact.folded.replace(COUNT_FIRST, '')))
			: undefined);
	if (word !== undefined) {
		// "OK." and "– Назад!" are what somebody says; an interface neither stops its words nor quotes them.
		const spoken =
			(fact.endsSentence && !fact.folded.endsWith('…') && !fact.folded.endsWith('...')) ||
			fact.startsQuote ||
			/^[-–—]\s/u.test(fact.folded);
		return spoken && fact.words < (fact.endsWithCall && fact.capitals > 1 ? 2 : 3) ? undefined : word;
	}
	return fact.words >= 2 && !fact.endsSentence ? wordOfRow(fact.folded, lexicon) : undefined;
}

/** `More From Dale Post`: nothing but capitalised words behind the opening, one word in between left out. */
function isOverSitesLinks(text: string, fact: LineFacts, lexicon: LineLexicon): boolean {
	if (
		fact.words > LONGEST_SITE_HEADING ||
		fact.capitals < 2 ||
		fact.endsSentence ||
		fact.endsOpen ||
		fact.digits > 0 ||
		!fact.plain
	) {
		return false;
	}
	const opening = lexicon.siteHeadings.at(fact.folded, 0);
	return opening !== undefined && NAME_BEHIND.test(text.slice(fact.start + opening.length, fact.end));
}

/** `Facebook Twitter Email`, `Home | World | Sport`: a row of interface words and sections. */
function wordOfRow(folded: string, lexicon: LineLexicon): LineWord | undefined {
	const words = wordsOfRow(folded, lexicon);
	if (words.length < 2 || words.length > LONGEST_ROW) {
		return undefined;
	}
	let found = 0;
	let sections = 0;
	let strays = 0;
	for (let i = 0; i < words.length;) {
		let taken = 0;
		const longest = lexicon.firstWords.has(words[i]!) ? Math.min(LONGEST_PHRASE, words.length - i) : 0;
		let phrase = '';
		let known: LineWord | undefined;
		for (let length = 1; length <= longest; length++) {
			phrase = length === 1 ? words[i]! : `${phrase} ${words[i + length - 1]!}`;
			const word = lexicon.lines.get(phrase);
			if (word !== undefined && word !== 'articleHeading') {
				known = word;
				taken = length;
			}
		}
		found += taken > 0 ? 1 : 0;
		sections += known === 'section' || known === 'tags' ? 1 : 0;
		strays += taken === 0 ? 1 : 0;
		if (strays * 5 > words.length) {
			return undefined;
		}
		i += Math.max(taken, 1);
	}
	if (found < 2) {
		return undefined;
	}
	return sections < found ? 'interface' : found >= 3 ? 'section' : undefined;
}

/**
 * The words of a row in order; none where the first one opens no phrase, or where they are too many. Numbers are left
 * out: counters stand beside an interface's words.
 */
function wordsOfRow(folded: string, lexicon: LineLexicon): string[] {
	const classes = charClassTable();
	const words: string[] = [];
	for (let i = 0; i < folded.length;) {
		if (isJoint(folded.charCodeAt(i))) {
			i++;
			continue;
		}
		const start = i;
		let letters = false;
		for (; i < folded.length && !isJoint(folded.charCodeAt(i)); i++) {
			letters ||= isLetterClass(classes[folded.charCodeAt(i)]!);
		}
		if (!letters) {
			continue;
		}
		const word = folded.slice(start, i);
		if (words.length === 0 && !lexicon.firstWords.has(word)) {
			return [];
		}
		words.push(word);
		if (words.length > LONGEST_ROW) {
			return [];
		}
	}
	return words;
}

const JOINTS = new Uint8Array(65536);
for (const character of ' \t\u00a0|•·/›»>,:') {
	JOINTS[character.charCodeAt(0)] = 1;
}

function isJoint(unit: number): boolean {
	return JOINTS[unit] === 1;
}
