import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../server/src/core/analyze';
import { type Analysis, NO_KNOWLEDGE, type Span } from '../../server/src/core/model';
import { commonEnds } from '../../server/src/core/text/commonLines';
import { TextTable } from '../../server/src/core/textTable';
import { type CarriedView, carryView } from '../../server/src/workspace/carriedView';
import { randomEdits, textsAfter } from '../support/edits';

const ARTICLES = join(__dirname, '..', 'articles', 'docs');

function carry(before: string, after: string): { carried: CarriedView; analysis: Analysis; table: TextTable } {
	const analysis = analyze(before, { knowledge: NO_KNOWLEDGE });
	const entities = analysis.mentions.map(({ start, end }) => before.slice(start, end));
	const table = new TextTable(after);
	return { carried: carryView({ table: new TextTable(before), analysis, entities }, table), analysis, table };
}

function textsOf(spans: readonly Span[], text: string): string[] {
	return spans.map(({ start, end }) => text.slice(start, end));
}

suite('a view that is carried over to an edited text', () => {
	const BEFORE = 'Chợ nổi đón khách\n\nÔng Trần Văn Bình đến Huế ngày 3/5/2024.\nBà Lê Thị Hoa ở lại Nha Trang.\n';

	test('names and times stand where they stood, those that are being typed in grow, those that are cut are gone', () => {
		const after = (from: string, to: string): string[] => {
			const text = BEFORE.replace(from, to);
			const { carried } = carry(BEFORE, text);
			return [...textsOf(carried.analysis.mentions, text), ...textsOf(carried.analysis.times, text)];
		};
		const all = ['Trần Văn Bình', 'Huế', 'Lê Thị Hoa', 'Nha Trang', 'ngày 3/5/2024'];
		assert.deepStrictEqual(after('Ông', 'Sáng qua, ông'), all);
		assert.deepStrictEqual(after('đến', ''), all);
		assert.deepStrictEqual(after('Văn', 'Văng'), ['Trần Văng Bình', ...all.slice(1)]);
		assert.deepStrictEqual(after('Văn', 'V\nn'), all.slice(1));
		assert.deepStrictEqual(after('Bình đến Huế', 'Huế'), all.slice(1));
	});

	test('lines keep their classes, and what was touched is told', () => {
		const after = (from: string, to: string): unknown[] => {
			const { carried, analysis, table } = carry(BEFORE, BEFORE.replace(from, to));
			assert.equal(carried.analysis.lines[0]!.class, analysis.lines[0]!.class);
			const [first, last] = [carried.touched.start, carried.touched.end].map((offset) => table.lines.lineAt(offset));
			assert.equal(carried.touchedLines, last! - first! + 1);
			return [carried.analysis.lines.map(({ line }) => line), { first, last }];
		};
		assert.deepStrictEqual(after('Huế', 'Hu'), [[0, 2, 3], { first: 2, last: 2 }]);
		assert.deepStrictEqual(after('Bà', '\nBà'), [[0, 2, 4], { first: 3, last: 4 }]);
		assert.deepStrictEqual(after('đến Huế', 'đến\nHuế'), [[0, 2, 4], { first: 2, last: 3 }]);
		assert.deepStrictEqual(after('.\nBà', '. Bà'), [[0, 2], { first: 2, last: 2 }]);
		assert.deepStrictEqual(after('Ông Trần Văn Bình đến Huế ngày 3/5/2024.', ''), [[0, 3], { first: 2, last: 2 }]);
	});

	test('of a line as long as a document only the passage around an edit is touched', () => {
		const before = 'Ông Trần Văn Bình đến Huế. '.repeat(1000);
		const { carried } = carry(before, `${before.slice(0, 9000)}a${before.slice(9000)}`);
		const { start, end } = carried.touched;
		assert.ok(start > 5000 && start < 9000 && end > 9001 && end < 15_000, `${start} to ${end}`);
	});

	test('after any edits all that lies outside of them is as it was, in order and in the text', () => {
		const bases = readdirSync(ARTICLES)
			.sort()
			.slice(0, 6)
			.map((name) => readFileSync(join(ARTICLES, name), 'utf8'));
		fc.assert(
			fc.property(fc.constantFrom(...bases, bases[0]!.replaceAll('\n', '\r\n')), randomEdits(3), (before, edits) => {
				const after = textsAfter(before, edits).at(-1)!;
				const { carried, analysis, table } = carry(before, after);
				const { head, tail } = commonEnds(before, after);
				const isOutside = ({ start, end }: Span, text: string): boolean => end <= head || start >= text.length - tail;
				for (const kind of ['mentions', 'times', 'inline'] as const) {
					const outside = (spans: readonly Span[], text: string): string[] =>
						textsOf(
							spans.filter((span) => isOutside(span, text)),
							text,
						);
					assert.deepStrictEqual(outside(carried.analysis[kind], after), outside(analysis[kind], before));
					carried.analysis[kind].forEach(({ start, end }, i, all) => {
						assert.ok(start < end && end <= after.length && start >= (all[i - 1]?.end ?? 0));
					});
				}
				assert.deepStrictEqual(
					textsOf(carried.analysis.mentions, after).filter((_, i) => isOutside(carried.analysis.mentions[i]!, after)),
					carried.entities.filter((_, i) => isOutside(carried.analysis.mentions[i]!, after)),
				);
				carried.analysis.lines.forEach(({ line }, i, all) => {
					assert.ok(
						line > (all[i - 1]?.line ?? -1) && line < table.lines.count && !table.isBlank(line),
						`line ${line}`,
					);
				});
			}),
			{ numRuns: Number(process.env['EDIT_RUNS'] ?? 60) },
		);
	});
});
