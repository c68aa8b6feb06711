import { list } from '../packs/words';
import { charClassTable, CLASS_MARK, isLetterClass } from '../text/charClass';
import type { TextTable } from '../textTable';
import { folded } from './dateCues';
import { foldWord } from './foldWord';
import { lexiconOf } from './lexicon';
import { timePackFor } from './otherLanguages';
import type { FoundTime } from './reading';

/** Dates with which something begins or ends, or that are still to come: the text isn't of then. */

/** UTF-16 code units before a date, and words in them, in which a word may be about it. */
const REACH = 40;
const WORDS = 3;
/** What stands before them is another clause's. */
const CLAUSE_SIGNS = '.!?;:()';

const SINCE = new Set(list('since | from | từ | с | со | от | depuis | dès | seit | ab | desde | od | з | із'));
const UNTIL = new Set(
	list(`until | till | by | before | through | to | đến | tới | trước | hết | до | к | по | jusque | jusqu | avant | bis |
	vor | hasta | antes | do`),
);
/** What plans and terms are told with, besides the words of the future that each language's pack lists. */
const PLANNED = new Set(
	list(`planned | expire | expiry | expires | expiring | ending | deadline | target | targets | goal | maturing | matures |
	hạn | kiến | hoạch | tiêu | nhìn | план | планы | плану | срок | сроком | истекает | истечет | цель | рассчитан`),
);
/** "Tính đến 15/5/2024", "по состоянию на": the text is of then after all. */
const COUNTED_UP_TO = list('tính đến | tính tới | as of');

export type Boundary = 'since' | 'until';

/** What a date bounds by the words right before it; undefined where they don't say so. */
export function boundaryBefore(table: TextTable, { line, start }: FoundTime): Boundary | undefined {
	const before = folded(table, Math.max(table.lines.start(line), start - REACH), start).trimEnd();
	if (COUNTED_UP_TO.some((cue) => before.endsWith(cue))) {
		return undefined;
	}
	const words = lastWords(before);
	const last = words[0] ?? '';
	if (SINCE.has(last)) {
		return 'since';
	}
	const { futureCues } = lexiconOf(timePackFor(table.lineLanguage(line))).pack;
	const isAhead = words.some((word) => PLANNED.has(word) || futureCues.includes(foldWord(word)));
	return UNTIL.has(last) || isAhead ? 'until' : undefined;
}

/** The last words of the clause that a text ends with, the last one first. */
function lastWords(text: string): string[] {
	const classes = charClassTable();
	const words: string[] = [];
	let end = text.length;
	while (end > 0 && words.length < WORDS && !CLAUSE_SIGNS.includes(text.charAt(end - 1))) {
		let start = end;
		while (start > 0 && isLetterOrMark(classes[text.charCodeAt(start - 1)]!)) {
			start--;
		}
		if (start < end) {
			words.push(text.slice(start, end));
		}
		end = start < end ? start : end - 1;
	}
	return words;
}

function isLetterOrMark(charClass: number): boolean {
	return isLetterClass(charClass) || charClass === CLASS_MARK;
}
