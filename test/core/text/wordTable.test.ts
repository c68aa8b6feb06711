import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SHAPE_LOWER, SHAPE_TITLE } from '../../../server/src/core/text/shapes';
import { TokenTable } from '../../../server/src/core/text/tokens';
import { WordProperty } from '../../../server/src/core/text/wordProperty';
import { hashEnd, WordTable, wordTableForNewText } from '../../../server/src/core/text/wordTable';

suite('WordTable', () => {
	test('equal words have one id, different words have two, as in a Map', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 })), (words) => {
				const table = new WordTable();
				const known = new Map<string, number>();
				for (const word of words) {
					const id = table.intern(word);
					assert.strictEqual(id, known.get(word) ?? id);
					known.set(word, id);
				}
				assert.strictEqual(new Set(known.values()).size, known.size);
				for (const [word, id] of known) {
					assert.strictEqual(table.text(id), word.normalize('NFC'));
					assert.strictEqual(table.folded(id), foldedOf(word));
				}
			}),
		);
	});

	test('words of one hash are told apart', () => {
		const table = new WordTable();
		const units = Uint16Array.from([...'tavita'], (letter) => letter.charCodeAt(0));
		const hash = hashEnd(7);
		const ids = [0, 2, 4, 0, 2].map((start) => table.idOf(units, start, start + 2, hash));
		assert.deepStrictEqual(
			ids.map((id) => table.text(id)),
			['ta', 'vi', 'ta', 'ta', 'vi'],
		);
		assert.deepStrictEqual([ids[2], ids[3], ids[4]], [ids[0], ids[0], ids[1]]);
	});

	test('ids stay when the table grows', () => {
		const table = new WordTable();
		const words = Array.from({ length: 40_000 }, (_, n) => `Từ${n.toString(36)}`);
		const ids = words.map((word) => table.intern(word));
		assert.deepStrictEqual(
			words.map((word) => table.intern(word)),
			ids,
		);
		assert.strictEqual(table.text(ids[39_999]!), words[39_999]);
		assert.strictEqual(table.shapes[ids[39_999]!], SHAPE_TITLE);
		assert.strictEqual(table.lower[ids[20_000]!], table.intern(words[20_000]!.toLowerCase()));
	});

	test('spellings of one word lead to each other', () => {
		const table = new WordTable();
		const word = table.intern('Triều');
		const decomposed = table.intern('Triều'.normalize('NFD'));
		assert.notStrictEqual(word, decomposed);
		assert.strictEqual(table.composed[decomposed], word);
		assert.strictEqual(table.text(decomposed), 'Triều');
		assert.strictEqual(table.lower[word], table.lower[decomposed]);
		assert.strictEqual(table.folded(table.intern('TRIỀU')), 'triều');
		assert.strictEqual(table.shapes[table.lower[word]!], SHAPE_LOWER);
		assert.strictEqual(table.masked[table.intern('12K')], table.intern('#k'));
		assert.strictEqual(table.masked[word], table.lower[word]);
	});

	test('a word keeps its other spellings where the table grows for one of them', () => {
		const table = new WordTable();
		const size = table.shapes.length;
		while (table.count < size - 1) {
			table.intern(`w${String.fromCharCode(0x4e00 + table.count)}`);
		}
		const decomposed = table.intern('e\u0301');
		assert.ok(table.shapes.length > size);
		assert.strictEqual(table.text(table.composed[decomposed]!), 'é');
		assert.strictEqual(table.text(decomposed), 'é');
	});

	test('a word longer than any argument list', () => {
		const table = new WordTable();
		const word = 'Đ'.repeat(100_000);
		assert.strictEqual(table.text(table.intern(word)), word);
	});

	test('a full table makes place for a new one; a text keeps its own', () => {
		const before = new TokenTable('một hai');
		let number = 0;
		while (!wordTableForNewText().full && wordTableForNewText() === before.words) {
			before.words.intern(`n${number++}`);
		}
		const after = new TokenTable('một hai ba');
		assert.notStrictEqual(after.words, before.words);
		assert.strictEqual(after.words.full, false);
		assert.deepStrictEqual([before.string(1), after.string(1), after.string(2)], ['hai', 'hai', 'ba']);
	});
});

suite('WordProperty', () => {
	test('a word is read once, in each table', () => {
		const read: string[] = [];
		const length = new WordProperty((word, words) => {
			read.push(words.text(word));
			return words.lengths[word]!;
		});
		const one = new WordTable();
		const other = new WordTable();
		const ids = ['ba', '', 'ba', 'bốn'].map((word) => one.intern(word));
		assert.deepStrictEqual(
			ids.map((id) => length.on(one).of(id)),
			[2, 0, 2, 3],
		);
		assert.strictEqual(length.on(other).of(other.intern('bốn')), 3);
		assert.strictEqual(length.on(one).of(ids[1]!), 0);
		assert.deepStrictEqual(read, ['ba', '', 'bốn', 'bốn']);
	});

	test('words that came after the property was first asked are known too', () => {
		const table = new WordTable();
		const value = new WordProperty((word) => word % 7).on(table);
		value.of(table.intern('a'));
		const ids = Array.from({ length: 30_000 }, (_, n) => table.intern(`x${n}`));
		assert.ok(ids.every((id) => value.of(id) === id % 7 && value.of(id) === id % 7));
	});
});

function foldedOf(word: string): string {
	let folded = word;
	for (let before = ''; before !== folded;) {
		before = folded;
		folded = folded.normalize('NFC').toLowerCase();
	}
	return folded;
}
