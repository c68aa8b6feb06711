import { deepStrictEqual } from 'node:assert/strict';
import { analyzeLines } from '../../../server/src/core/analyze';
import { LineFacts } from '../../../server/src/core/lines/lineFacts';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { TextTable } from '../../../server/src/core/textTable';

const PAGE = [
	'Log in',
	'Home',
	'Share on Facebook',
	'Bridge over the Elm reopens after four years',
	'The bridge over the river Elm was opened to traffic again on Monday, four years after the flood took two of its arches.',
	'The mayor, Ann Field, said that the town had waited for this day, and that the last of the lorries would leave its streets.',
	'The work cost more than was thought, as the piers had to be founded anew in the bed of the river.',
	'Of the old stones most were found again below the mill and stand where they stood for two centuries.',
	'Read more',
	'All rights reserved',
];

/** The lines whose folded text a look at the page asked for. */
function foldedLines(text: string): number[] {
	const lines = new Set<number>();
	const folded = Object.getOwnPropertyDescriptor(LineFacts.prototype, 'folded')!;
	Object.defineProperty(LineFacts.prototype, 'folded', {
		...folded,
		get(this: LineFacts) {
			lines.add(this.line);
			return folded.get!.call(this) as string;
		},
	});
	try {
		analyzeLines(new TextTable(text), { knowledge: NO_KNOWLEDGE });
	} finally {
		Object.defineProperty(LineFacts.prototype, 'folded', folded);
	}
	return [...lines];
}

suite('folded lines', () => {
	// To fold all lines is a twentieth of the whole look at a page.
	test('a paragraph is judged by its words, without its text in small letters', () => {
		deepStrictEqual(
			foldedLines(PAGE.join('\n')).filter((line) => PAGE[line]!.endsWith('.')),
			[],
		);
	});
});
