import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveEdge, type EdgeMove } from '../../server/src/annotations/edges';
import { trimSelection } from '../../server/src/annotations/selection';
import { TextTable } from '../../server/src/core/textTable';
import { parseMarked } from '../support/text';

const RIGHT_OF_END: EdgeMove = { edge: 'end', direction: 'right', unit: 'word' };
const LEFT_OF_END: EdgeMove = { edge: 'end', direction: 'left', unit: 'word' };
const LEFT_OF_START: EdgeMove = { edge: 'start', direction: 'left', unit: 'word' };
const RIGHT_OF_START: EdgeMove = { edge: 'start', direction: 'right', unit: 'word' };

/** The passage after one move after the other, as far as they go. */
function moved(marked: string, move: EdgeMove, times = 1): string {
	const { text, spans } = parseMarked(marked);
	const table = new TextTable(text);
	let span = spans[0]!;
	for (let i = 0; i < times; i++) {
		span = moveEdge(table, span, move) ?? span;
	}
	return text.slice(span.start, span.end);
}

suite('edges', () => {
	test('go to the next word, over what stands between', () => {
		const text = 'Ông (Vladimir [[Putin]]), Nga.';
		assert.deepStrictEqual(
			[moved(text, RIGHT_OF_END), moved(text, LEFT_OF_START), moved(text, LEFT_OF_START, 2)],
			['Putin), Nga', 'Vladimir Putin', 'Ông (Vladimir Putin'],
		);
		const all = '[[Vladimir Putin, Nga]]';
		assert.deepStrictEqual(
			[moved(all, LEFT_OF_END), moved(all, LEFT_OF_END, 2), moved(all, RIGHT_OF_START), moved(all, RIGHT_OF_START, 2)],
			['Vladimir Putin', 'Vladimir', 'Putin, Nga', 'Nga'],
		);
	});

	test('inside of a word go to its own edge first', () => {
		assert.deepStrictEqual(
			[moved('Mat[[xcơ]]va', RIGHT_OF_END), moved('Mat[[xcơ]]va', LEFT_OF_START), moved('a Mat[[xcơ]]va', LEFT_OF_END)],
			['xcơva', 'Matxcơ', 'xcơ'],
		);
	});

	test('stay where one word is left, or the text ends', () => {
		for (const move of [LEFT_OF_END, RIGHT_OF_START]) {
			assert.strictEqual(moved('Ông [[Putin]] nói', move), 'Putin');
		}
		for (const move of [RIGHT_OF_END, LEFT_OF_START]) {
			assert.strictEqual(moved('[[Putin]]', move), 'Putin');
		}
		assert.strictEqual(moveEdge(new TextTable(''), { start: 0, end: 0 }, RIGHT_OF_END), undefined);
	});

	test('go by a character with its marks, and never end on white space', () => {
		const end = { edge: 'end', unit: 'character' } as const;
		assert.deepStrictEqual(
			[
				moved('[[Pu]]tin', { ...end, direction: 'right' }),
				moved('[[Putin]]  🎉!', { ...end, direction: 'right' }),
				moved('[[Huê]]\u0301!', { ...end, direction: 'right' }),
				moved('[[Putin  Nga]]', { ...end, direction: 'left' }, 3),
			],
			['Put', 'Putin  🎉', 'Huê\u0301', 'Putin'],
		);
	});

	test('whatever the text, a move leaves something that begins and ends in the text, further there', () => {
		const piece = fc.constantFrom('a', 'Nga', ' ', '\r\n', '🎉', 'e\u0301', '-', '́');
		const move = fc.record({
			edge: fc.constantFrom('start', 'end'),
			direction: fc.constantFrom('left', 'right'),
			unit: fc.constantFrom('word', 'character'),
		});
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(30), fc.nat(30), move, (pieces, a, b, wanted) => {
				const table = new TextTable(pieces.join(''));
				const span = trimSelection(table.text, { start: Math.min(a, b), end: Math.max(a, b) });
				const result = span.start < span.end ? moveEdge(table, span, wanted) : undefined;
				if (result) {
					assert.deepStrictEqual(trimSelection(table.text, result), result);
					const [was, is] = [span[wanted.edge], result[wanted.edge]];
					assert.ok(wanted.direction === 'left' ? is < was : is > was);
				}
			}),
		);
	});
});
