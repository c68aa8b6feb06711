import type { Language, Span } from '../model';
import { charClassAt, CLASS_CASELESS, CLASS_DIGIT, CLASS_LOWER, CLASS_UPPER } from '../text/charClass';
import { foldLine } from '../text/normalize';
import type { LineFacts } from './lineFacts';
import type { LineLexicon } from './lexicon';
import { IN_AGENCY, IS_STOP, OPENS_BRACKET } from './wordSigns';

/** The site's or the agency's own tag at the start of a paragraph: `VOV.VN - `, `HANOI, May 3 (Reuters) - `. */
export interface SourceTag extends Span {
	/** The tag without its dash, folded: equal for the lead and for teasers of one site. */
	readonly key: string;
	/** `sure` wherever it stands; `lead` only before a lead, or where the same tag opens several lines. */
	readonly strength: 'sure' | 'lead';
}

/**
 * What the patterns below ask for, without Unicode's classes: those take a millisecond to compile, and hardly a text needs them.
 * In this order the tag ends with a bracket, has a stop in its first word, is one word, has a day in it.
 */
const MAY_END_BY_BRACKET = /\)\s{0,3}[-–—―]/;
const MAY_BE_SITE = /^[^\s.]+\.[A-Za-z.]{2,8}(?:,\s[^\n–—-]{2,30})?\s{1,3}[-–—―]/;
const MAY_BE_WORD = /^\S{2,22}\s{1,3}[-–—―]/;
const MAY_HAVE_DAY = /\s\d{1,2}\s/;

const DASH = '\\s{0,3}[-–—―]{1,2}\\s{0,3}';
const BRACKETED = new RegExp(`^[(\\[](\\p{Lu}[^()\\[\\]\\n]{1,40})[)\\]]${DASH}`, 'u');
const PLACE_AND_AGENCY = new RegExp(
	`^\\p{Lu}[^()\\n:;!?]{1,50}\\((\\p{Lu}[^()\\n]{1,30})\\)\\s{0,3}[-–—―]{1,2}\\s{0,3}`,
	'u',
);
const SITE = new RegExp(
	`^([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}&-]*\\.(?:com|net|org|info|tv|news|vn|ru|ua|by|kz|id|my|ph|fr|de|es|it|pl|uk|us|eu|asia|online|press|md|az|com\\.vn|co\\.id|co\\.uk))(?:,\\s[^\\n–—-]{2,30})?\\s{1,3}[-–—―]{1,2}\\s{0,3}`,
	'iu',
);
const ACRONYM = /^([\p{Lu}\p{N}][\p{Lu}\p{M}\p{N}&.]{1,10})\s{1,3}[-–—―]{1,2}\s{1,3}/u;
const WIRE = /^\p{Lu}[^\n()]{1,40},?\s\d{1,2}\s\p{L}{3,12}\.?\s?(?:[-–—―]|\/)\s?([^\n./]{2,30})\/?\.\s{1,3}/u;
/** Of letters that are short for a newsroom. */
const LONGEST_LETTERS = 4;
const OPENING_MARKS = '"“«„\'‘(';

/** @param language of the text: a long word in capitals is a newsroom in Vietnamese, whose towns are written apart; elsewhere rather a town */
export function findSourceTag(
	text: string,
	fact: LineFacts,
	lexicon: LineLexicon,
	language: Language,
): SourceTag | undefined {
	if (!fact.tagged || fact.startsList) {
		return undefined;
	}
	const head = text.slice(fact.start, Math.min(fact.end, fact.start + 110));
	const found = match(head, fact, lexicon, language === 'vi' ? Infinity : LONGEST_LETTERS);
	if (!found || !startsSentence(head, found.length)) {
		return undefined;
	}
	if (found.strength === 'lead' && isInCapitals(head, found.length)) {
		// «HARBOUR - FERRIES STAY IN PORT»: a headline and what it is on.
		return undefined;
	}
	return { start: fact.start, end: fact.start + found.length, key: foldLine(found.key), strength: found.strength };
}

/** What has to follow a tag: the sentence begins. */
function startsSentence(head: string, at: number): boolean {
	const charClass = charClassAt(head, at);
	return (
		charClass === CLASS_UPPER ||
		charClass === CLASS_CASELESS ||
		charClass === CLASS_DIGIT ||
		(at < head.length && OPENING_MARKS.includes(head[at]!))
	);
}

/** Whether nothing from `start` on is a small letter. */
function isInCapitals(head: string, start: number): boolean {
	for (let i = start; i < head.length; i++) {
		if (charClassAt(head, i) === CLASS_LOWER) {
			return false;
		}
	}
	return true;
}

function match(
	head: string,
	fact: LineFacts,
	lexicon: LineLexicon,
	longestLetters: number,
): { length: number; key: string; strength: 'sure' | 'lead' } | undefined {
	// Each of these is looked for only where the line has its signs: most dashes are the sentence's own.
	const bracketed = head.startsWith('(') || head.startsWith('[') ? BRACKETED.exec(head) : null;
	if (bracketed) {
		const words = bracketed[1]!.split(' ').length;
		return words <= 5 ? { length: bracketed[0].length, key: bracketed[1]!, strength: 'sure' } : undefined;
	}
	const placed = fact.has(OPENS_BRACKET) && MAY_END_BY_BRACKET.test(head) ? PLACE_AND_AGENCY.exec(head) : null;
	if (placed) {
		const place = head.slice(0, head.indexOf('('));
		const known = lexicon.agencies.has(foldLine(placed[1]!));
		return place.split(' ').length <= 8
			? { length: placed[0].length, key: placed[1]!, strength: known ? 'sure' : 'lead' }
			: undefined;
	}
	const site = fact.has(IS_STOP) && MAY_BE_SITE.test(head) ? SITE.exec(head) : null;
	if (site) {
		return { length: site[0].length, key: site[1]!, strength: 'sure' };
	}
	const acronym = charClassAt(head, 1) !== CLASS_LOWER && MAY_BE_WORD.test(head) ? ACRONYM.exec(head) : null;
	if (acronym && isNewsroom(acronym[1]!, lexicon, longestLetters)) {
		return { length: acronym[0].length, key: acronym[1]!, strength: 'lead' };
	}
	const wire = fact.has(IN_AGENCY) && MAY_HAVE_DAY.test(head) ? WIRE.exec(head) : null;
	if (wire && lexicon.agencies.has(foldLine(wire[1]!))) {
		return { length: wire[0].length, key: wire[1]!, strength: 'sure' };
	}
	return undefined;
}

/** `TTXVN`, `REUTERS`; but «HARTWELL — The jury» is where the report was written. */
function isNewsroom(word: string, lexicon: LineLexicon, longestLetters: number): boolean {
	const folded = foldLine(word);
	return (
		/\p{Lu}/u.test(word) &&
		!lexicon.notNewsrooms.has(folded) &&
		(word.length <= longestLetters || lexicon.agencies.has(folded) || !/^\p{Lu}+$/u.test(word))
	);
}
