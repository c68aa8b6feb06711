import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../server/src/core/model';
import { TextTable } from '../../server/src/core/textTable';
import { randomEdits, textsAfter } from '../support/edits';

/** All that a table knows of its text, words by their spelling. */
function contentOf(table: TextTable): unknown {
	const { tokens, lines } = table;
	const { count } = tokens;
	return {
		text: table.text,
		language: table.language,
		lines: Array.from({ length: lines.count }, (_, line) => [lines.start(line), table.firstToken(line)]),
		tokens: Array.from({ length: count }, (_, i) => [
			tokens.string(i),
			tokens.starts[i],
			tokens.ends[i],
			tokens.shapes[i],
			tokens.lineStarts[i],
			tokens.gaps[i],
		]),
	};
}

suite('what is left of a table', () => {
	test('is the table of what is left of the text, wherever parts are cut out', () => {
		const text = fc
			.array(
				fc.constantFrom(
					'Ông',
					'Putin',
					' ',
					'\n',
					'\r',
					'\n\n',
					'.',
					"'",
					'a',
					'’s',
					'65ha',
					'é'.normalize('NFD'),
					'🙂',
				),
				{
					maxLength: 60,
				},
			)
			.map((pieces) => pieces.join(''));
		const cuts = fc.array(fc.nat(120), { maxLength: 8 });
		fc.assert(
			fc.property(text, cuts, cuts, (whole, more, lines) => {
				const table = new TextTable(whole);
				// Cuts at lines' beginnings, where they mostly are, and anywhere.
				const places = [
					...lines.map((line) => table.lines.start(line % (table.lines.count + 1))),
					...more.map((place) => place % (whole.length + 1)),
				].sort((a, b) => a - b);
				const parts: Span[] = [];
				for (let i = 0; i + 1 < places.length; i += 2) {
					if (places[i]! < places[i + 1]!) {
						parts.push({ start: places[i]!, end: places[i + 1]! });
					}
				}
				const left = parts.map(({ start, end }) => whole.slice(start, end)).join('');
				assert.deepStrictEqual(contentOf(table.keep(parts)), contentOf(new TextTable(left)));
			}),
			{ numRuns: 2000 },
		);
	});
});

suite('the table after an edit', () => {
	const BASE = ['Ông Putin 65ha', '', 'Where “Ann’s” hats — были', 'Một hai\r\nba bốn', 'e\u0301 🙂', ''].join('\n');

	test('is that of the new text, after any edits', () => {
		fc.assert(
			fc.property(randomEdits(12), (edits) => {
				let table = new TextTable(BASE);
				for (const text of textsAfter(BASE, edits)) {
					for (let line = 0; line < table.lines.count; line++) {
						table.lineLanguage(line);
					}
					table = TextTable.after(table, text, {});
					const fresh = new TextTable(text);
					assert.deepStrictEqual(contentOf(table), contentOf(fresh));
					for (let line = 0; line < table.lines.count; line++) {
						assert.equal(table.lineLanguage(line), fresh.lineLanguage(line));
					}
				}
			}),
			{ numRuns: 500 },
		);
	});
});
