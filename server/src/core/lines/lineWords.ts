import type { LineLexicon, LineWord } from './lexicon';
import type { LineFacts } from './lineFacts';

/** Longer lines are no words of an interface. */
const LONGEST = 160;
/** Interface phrases have no more words than this. */
const LONGEST_PHRASE = 7;

/** What the whole line is by the lexicons: one phrase of an interface, or nothing but such phrases in a row. */
export function wordOfLine(fact: LineFacts, lexicon: LineLexicon): LineWord | undefined {
	if (fact.end - fact.start > LONGEST) {
		return undefined;
	}
	const word = lexicon.lines.get(fact.bare) ?? lexicon.lines.get(fact.folded);
	if (word !== undefined) {
		// "OK." and "– Назад!" are what somebody says; an interface neither stops its words nor quotes them.
		const spoken =
			(fact.endsSentence && !fact.folded.endsWith('…') && !fact.folded.endsWith('...')) ||
			fact.startsQuote ||
			/^[-–—]\s/u.test(fact.folded);
		return spoken && fact.words < 3 ? undefined : word;
	}
	return fact.words >= 2 && !fact.endsSentence ? wordOfRow(fact.folded, lexicon) : undefined;
}

/** `Facebook Twitter Email`, `Home | World | Sport`: a row of interface words and sections. */
function wordOfRow(folded: string, lexicon: LineLexicon): LineWord | undefined {
	const first = /[\p{L}\p{N}][^\s|•·/›»>,]*/u.exec(folded)?.[0];
	if (first === undefined || !lexicon.firstWords.has(first)) {
		return undefined;
	}
	const words = folded.split(/[\s|•·/›»>,]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
	if (words.length < 2 || words.length > 24) {
		return undefined;
	}
	let found = 0;
	let sections = 0;
	let strays = 0;
	for (let i = 0; i < words.length;) {
		let taken = 0;
		for (let length = Math.min(LONGEST_PHRASE, words.length - i); length > 0; length--) {
			const word = lexicon.lines.get(words.slice(i, i + length).join(' '));
			if (word !== undefined && word !== 'articleHeading') {
				taken = length;
				sections += word === 'section' || word === 'tags' ? 1 : 0;
				found++;
				break;
			}
		}
		strays += taken === 0 ? 1 : 0;
		i += Math.max(taken, 1);
	}
	if (strays * 5 > words.length || found < 2) {
		return undefined;
	}
	return sections < found ? 'interface' : found >= 3 ? 'section' : undefined;
}
