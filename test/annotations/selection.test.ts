import assert from 'node:assert/strict';
import fc from 'fast-check';
import { piecesToMark, snapToTag, snapToWords, spanToTag, trimSelection } from '../../server/src/annotations/selection';
import { TextTable } from '../../server/src/core/textTable';
import type { Span } from '../../server/src/core/model';
import { parseMarked } from '../support/text';

function show(text: string, spans: readonly (Span | undefined)[]): string[] {
	return spans.map((span) => (span ? text.slice(span.start, span.end) : 'nothing'));
}

function parts(marked: string): { table: TextTable; selection: Span } {
	const { text, cursor, spans } = parseMarked(marked);
	return { table: new TextTable(text), selection: spans[0] ?? { start: cursor!, end: cursor! } };
}

suite('selection', () => {
	test('a tag goes on the selection without white space, or on the word at the cursor', () => {
		const cases = [
			'Ông[[ Lê Minh\n]]nói',
			'Ông Lê| Minh',
			'Ông |Lê Minh',
			'Ông L|ê',
			'Ông (|Lê)',
			'Ông (Lê)| nói',
			'|',
			'a [[ \n ]] b',
		];
		assert.deepEqual(
			cases.flatMap((marked) => {
				const { table, selection } = parts(marked);
				return show(table.text, [spanToTag({ table }, selection)]);
			}),
			['Lê Minh', 'Lê', 'Lê', 'Lê', 'Lê', 'nothing', 'nothing', 'nothing'],
		);
	});

	test('a bare cursor takes all of what is seen there: of several things what the label is of, and no selection grows', () => {
		const seen = (marked: string, label?: string): string | undefined => {
			const { table, selection } = parts(marked);
			const spanOf = (passage: string): Span => {
				const start = table.text.indexOf(passage);
				return { start, end: start + passage.length };
			};
			const document = {
				table,
				mentions: [{ ...spanOf('May Brackett'), type: 'PER' }],
				times: [
					{ ...spanOf('May'), type: 'DATE' },
					{ ...spanOf('June 2021'), type: 'DATE' },
				],
				proposals: [
					{ ...spanOf('took over in June 2021'), label: 'claim' },
					{ ...spanOf('old mill'), label: 'ORG' },
				],
			};
			return show(table.text, [spanToTag(document, selection, label)])[0];
		};
		const sentence = 'M|ay Brackett took over in June 2021 the old mill';
		assert.deepEqual(
			['PER', 'LOC', 'DATE', 'claim', undefined].map((label) => seen(sentence, label)),
			['May Brackett', 'May Brackett', 'May', 'May Brackett', 'May Brackett'],
		);
		const ofDate = 'May Brackett took over in Ju|ne 2021 the old mill';
		assert.deepEqual(
			['DATE', 'TIME', 'PER', 'claim', undefined].map((label) => seen(ofDate, label)),
			['June 2021', 'June 2021', 'June 2021', 'took over in June 2021', 'June 2021'],
		);
		assert.equal(seen('May Brackett to|ok over in June 2021 the old mill', 'PER'), 'took');
		assert.equal(seen('May Brackett took over in June 2021 the old m|ill', 'LOC'), 'old mill');
		assert.equal(seen('May Brackett took over in [[June]] 2021 the old mill', 'DATE'), 'June');
	});

	test('a mark goes on the parts of lines, blank ones left out, or on the line at the cursor', () => {
		const pieces = (marked: string): string[] => {
			const { table, selection } = parts(marked);
			return piecesToMark(table, selection).map(
				({ start, end, whole }) => `${whole ? 'line' : 'part'}: ${table.text.slice(start, end)}`,
			);
		};
		assert.deepEqual(pieces('một [[hai\r\n \r\n  ba \r\nbốn]] năm'), ['part: hai', 'line: ba', 'part: bốn']);
		assert.deepEqual(pieces('một\n hai| ba \nbốn'), ['line: hai ba']);
		assert.deepEqual(pieces('một\n |\nbốn'), []);
		assert.deepEqual(pieces('[[một\n]]hai'), ['line: một']);
	});

	test('for other places of the same text words are taken whole', () => {
		const { table, selection } = parts('Mời đă[[ng ký b]]ản tin');
		assert.deepEqual(show(table.text, [snapToWords(table, selection)]), ['đăng ký bản']);
		const at = parts('Mời [[(đăng ký)]]|');
		assert.deepEqual(show(at.table.text, [snapToWords(at.table, at.selection)]), ['(đăng ký)']);
	});

	test('a tag takes words whole that a selection cuts, but a part of one word stays a part', () => {
		const snapped = ['V[[ladimir Pu]]tin', '[[Vladimir P]]utin', "[[Putin]]'s", 'Xô [[viết ]]', 'Matx[[cơva]]'].map(
			(marked) => {
				const { table, selection } = parts(marked);
				const { start, end } = snapToTag(table, selection);
				return table.text.slice(start, end);
			},
		);
		assert.deepEqual(snapped, ['Vladimir Putin', 'Vladimir Putin', 'Putin', 'viết ', 'cơva']);
		const { table, selection } = parts('Vla|dimir');
		assert.deepEqual(snapToTag(table, selection), selection);
	});

	test('a character is never cut, nor anything outside the text selected', () => {
		const piece = fc.constantFrom('a', ' ', '\n', '🎉', 'e\u0301', 'ữ');
		fc.assert(
			fc.property(
				fc.array(piece),
				fc.integer({ min: -3, max: 30 }),
				fc.integer({ min: -3, max: 30 }),
				(pieces, start, end) => {
					const text = pieces.join('');
					const span = trimSelection(text, { start, end });
					const selected = text.slice(span.start, span.end);
					assert.equal(selected, selected.trim());
					assert.doesNotMatch(selected, /^(?:\u0301|[\uDC00-\uDFFF])|[\uD800-\uDBFF]$/u);
					assert.ok(selected === '' || text[span.end] !== '\u0301');
				},
			),
		);
	});
});
