import { foldLine } from '../text/normalize';
import { SHAPE_MIXED, SHAPE_TITLE } from '../text/shapes';
import type { LineWord } from './lexicon';
import { ASKS_MENU, type LineFacts } from './lineFacts';
import type { Page } from './page';
import { IN_INTERFACE } from './wordSigns';

/** Arrows part the entries of paths and nothing else; other joints stand in sentences, too. */
const ARROW = / ?[>→] ?| [›»] /u;
const PATH_JOINT = / ?[>→] ?| [›»/|•·–-] /u;
const COLUMNS = /[ \u00a0]{2,}|\t+/u;
const LONGEST_MENU = 400;
const FEWEST_ENTRIES = 3;
/** In letters, and in lines below the path. */
const SHORTEST_HEADLINE = 12;
const HEADLINE_NEAR = 3;

/** `Sport / Ice hockey`, `Home > World`: parted by arrows or two bars, or one part is a section's name at least. */
export function isPath(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (fact.words > 32 || !fact.jointApart) {
		return false;
	}
	if (endsWithHeadline(page, i)) {
		return true;
	}
	if (fact.endsSentence || !PATH_JOINT.test(fact.folded)) {
		return false;
	}
	if (startsAtHome(page, fact.folded)) {
		return true;
	}
	if (fact.words > 16) {
		return false;
	}
	// A closing guillemet is no arrow.
	const arrows = !/[«‹]/u.test(fact.folded) && isSplit(fact.folded.split(ARROW), 7);
	const parts = fact.folded.split(PATH_JOINT).map((part) => part.trim());
	const bars = isSplit(fact.folded.split(/ [|•·] /u), 4, 3);
	return arrows || bars || (parts.some((part) => isMenuEntry(page.lexicon.lines.get(part))) && isSplit(parts, 4));
}

/** `Sport » Rowing » Crew sinks in sight of the finish`, and the headline by itself soon after. */
function endsWithHeadline(page: Page, i: number): boolean {
	const { folded } = page.fact(i);
	for (let j = i + 1; j <= i + HEADLINE_NEAR && j < page.count; j++) {
		const headline = page.fact(j);
		if (
			headline.letters >= SHORTEST_HEADLINE &&
			headline.end - headline.start < folded.length &&
			folded.endsWith(headline.folded) &&
			/[»›>→/|] ?$/u.test(folded.slice(0, folded.length - headline.folded.length))
		) {
			return true;
		}
	}
	return false;
}

/** `Home / Cities / Leopard seen near the school`: the headline may end the path. */
function startsAtHome(page: Page, folded: string): boolean {
	const parts = folded.split(PATH_JOINT);
	return (
		parts.length >= 3 &&
		page.lexicon.lines.get(parts[0]!.trim()) === 'interface' &&
		isSplit(
			parts.slice(0, -1).map((part) => part.trim()),
			4,
		)
	);
}

function isSplit(parts: readonly string[], mostWords: number, fewestParts = 2): boolean {
	return parts.length >= fewestParts && parts.every((part) => part !== '' && part.split(' ').length <= mostWords);
}

/**
 * A page's menu that lost its line breaks: columns of white space between a few words each, or a row of capitalised words
 * with sections and words of an interface among them.
 */
export function isGluedMenu(page: Page, i: number): boolean {
	const fact = page.fact(i);
	if (fact.words < 4 || fact.endsSentence || fact.startsQuote || fact.end - fact.start > LONGEST_MENU) {
		return false;
	}
	return fact.once(ASKS_MENU, () => hasEntries(page, fact));
}

function hasEntries(page: Page, fact: LineFacts): boolean {
	// Single spaces alone part no columns.
	if (!fact.plain && isSplit(page.text.slice(fact.start, fact.end).split(COLUMNS), 4, 4)) {
		return true;
	}
	return (
		fact.capitals > FEWEST_ENTRIES &&
		fact.capitals * 5 >= fact.words * 2 &&
		fact.has(IN_INTERFACE) &&
		mayBeRow(page, fact) &&
		isRow(page, page.text.slice(fact.start, fact.end))
	);
}

/** Two capitalised words, the fewest of {@link isRow}, may begin an entry. */
function mayBeRow(page: Page, { first, last }: LineFacts): boolean {
	const { shapes, wordIds, words } = page.table.tokens;
	const signs = page.lexicon.signs.words.on(words);
	let entries = 0;
	for (let token = first; token <= last && entries < 2; token++) {
		const isCapital = shapes[token]! >= SHAPE_TITLE && shapes[token]! <= SHAPE_MIXED;
		entries += isCapital && (signs.of(wordIds[token]!) & IN_INTERFACE) !== 0 ? 1 : 0;
	}
	return entries === 2;
}

/** Nearly all words are capitalised, and several of them are different sections or words of an interface. */
function isRow(page: Page, text: string): boolean {
	const words = text.split(/[\s|•·/,]+/u).filter((word) => /^\p{L}/u.test(word));
	const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
	if (words.length < 4) {
		return false;
	}
	const found = new Set<string>();
	let covered = 0;
	for (let k = 0; k < words.length; k++) {
		const opens = /^\p{Lu}/u.test(words[k]!) && page.lexicon.firstWords.has(foldLine(words[k]!).split(' ')[0]!);
		for (let length = opens ? 3 : 0; length > 0; length--) {
			const phrase = foldLine(words.slice(k, k + length).join(' '));
			if (isMenuEntry(page.lexicon.lines.get(phrase))) {
				found.add(phrase);
				covered += length;
				k += length - 1;
				break;
			}
		}
	}
	// A row that begins at home is a menu, whatever rubrics the site has beside those that all have.
	if (found.size >= 2 && capitals >= 5 && capitals * 5 >= words.length * 2 && beginsAtHome(page, words)) {
		return true;
	}
	// Vietnamese writes a capital at an entry's first syllable alone.
	// Headlines in capitals throughout name a section or two by chance.
	return (
		found.size >= FEWEST_ENTRIES &&
		((capitals * 10 >= words.length * 7 && covered * 3 >= words.length) || covered * 10 >= words.length * 6)
	);
}

function beginsAtHome(page: Page, words: readonly string[]): boolean {
	return [1, 2].some((length) => page.lexicon.lines.get(foldLine(words.slice(0, length).join(' '))) === 'interface');
}

function isMenuEntry(word: LineWord | undefined): boolean {
	return word === 'section' || word === 'interface' || word === 'heading';
}
