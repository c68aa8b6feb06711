import type { EvidenceWord } from './evidenceWords';
import { isCutShort } from './lineEnds';
import type { LineFacts } from './lineFacts';
import type { Page } from './page';
import { IS_BAR, IS_COLON, IS_HASH, IS_JOINT, OPENS_BRACKET } from './wordSigns';

export type AddEvidence = (word: EvidenceWord, holds: boolean) => void;

const LENGTHS: readonly (readonly [letters: number, sign: EvidenceWord])[] = [
	[1, 'noLetters'],
	[10, 'under10'],
	[20, 'under20'],
	[34, 'under34'],
	[55, 'under55'],
	[90, 'under90'],
	[Infinity, 'over90'],
];
const CLOCK_FIRST = /^\D{0,12}\d{1,2}[:.]\d\d\D/u;
/** `22/05/17 09:14`, `3 May 2024, 10:30`. */
const TIMESTAMP =
	/(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\p{L} (?:19|20)\d\d),?(?: ?[-–|•·]|\p{L}{1,4})? ?(?:\p{L}{2,4} )?\d{1,2}[:.hg]\d\d(?!\d)/u;
/** `20 Tháng Bảy 2015 …`, `May 3, 2024: …`. */
const DATE_FIRST = /^\P{L}?(?:\d{1,2}(?:[./-]\d{1,2}[./-]|\.? (?:\p{L}+ ){1,2})|\p{L}+ \d{1,2}, )(?:19|20)\d\d/u;
const DATE_LAST = /\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\W{0,2}$|\d{1,2}:\d\d\W{0,2}$/u;
/** `Rovers 2-1 Town`, `Rovers 1-11 (14)`, `Rovers 101, Town 74`. */
const SCORE = /\p{L} \d{1,3} ?[-–] ?\d{1,3}(?= \p{L}| ?\(|$)|\p{L} \d{1,3}, [\p{L} .]+ \d{1,3}$/u;
/** What it asks for, without Unicode's classes: those take milliseconds to compile, and hardly a text needs them. */
const MAY_BE_SCORE = /\S \d{1,3}(?: ?[-–] ?\d|, .*\d$)/;

/** What a line looks like, whatever it says and wherever it stands. */
export function readLooks(page: Page, i: number, add: AddEvidence): void {
	const fact = page.fact(i);
	add(LENGTHS.find(([letters]) => fact.letters < letters)![1], true);
	add('headline', page.isHeadline(i));
	add('endsSentence', fact.endsSentence && !fact.endsWithCall);
	add('endsWithCall', fact.endsWithCall);
	add('endsOpen', fact.endsOpen);
	add('endsCut', isCutShort(page.text, fact));
	add('startsLower', fact.startsLower);
	add('startsList', fact.startsList);
	add('startsQuote', fact.startsQuote);
	const line = page.text.slice(fact.start, fact.end);
	add('shouted', fact.letters >= 6 && line === line.toUpperCase() && line !== line.toLowerCase());
	add('capitals', fact.words >= 3 && fact.capitals * 4 >= fact.words * 3);
	add('digits', fact.digits > 0);
	add('score', fact.digits > 1 && MAY_BE_SCORE.test(fact.folded) && SCORE.test(fact.folded));
	add('clockFirst', fact.digits > 2 && CLOCK_FIRST.test(fact.folded));
	add('timestamp', fact.digits > 6 && TIMESTAMP.test(fact.folded));
	add('dateFirst', fact.digits > 4 && DATE_FIRST.test(fact.folded));
	add('dateLast', fact.digits > 2 && DATE_LAST.test(fact.folded));
	add('bar', fact.has(IS_BAR));
	add('cell', line.startsWith('|'));
	add('joint', fact.jointApart && fact.has(IS_JOINT) && / [›»>•·/|→] /u.test(line));
	add('columns', /\S(?: {3,}|\t)\S/u.test(line));
	add('colon', fact.has(IS_COLON));
	add('hash', fact.has(IS_HASH));
	add('bracket', fact.has(OPENS_BRACKET));
	add('squareBracket', line.startsWith('['));
	add('listAfterColon', listsAfterColon(fact));
}

/** `Rovers: Hill, Lane, Ford`. */
export function listsAfterColon(fact: LineFacts): boolean {
	return fact.has(IS_COLON) && /: .*,.*,/u.test(fact.folded);
}
