import { deepStrictEqual } from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { memoryCorpus, type MemoryOptions } from '../support/memoryCorpus';
import { cursorOf, service, showRange } from './support';

function checkSelection(text: string, expected: string[], options?: MemoryOptions): void {
	const corpus = memoryCorpus({ 'a.txt': text }, options);
	const { document } = corpus.marked;
	const result: string[] = [];
	for (
		let range: SelectionRange | undefined = service().selectionRanges(document, [cursorOf(corpus)])[0];
		range;
		range = range.parent
	) {
		result.push(showRange(document, range.range).replace(/^\S+ /u, ''));
	}
	deepStrictEqual(result, expected);
}

suite('selection ranges', () => {
	test('grow from the word over the name, the sentence, the line and the part to the document', () =>
		checkSelection('Tin\n#heading Một\nHai. Ông <PER Vladimir Pu|tin> nói. "Ba"\n#heading Bốn', [
			'Putin',
			'Vladimir Putin',
			'Ông Vladimir Putin nói.',
			'Hai. Ông Vladimir Putin nói. "Ba"',
			'Một⏎Hai. Ông Vladimir Putin nói. "Ba"',
			'Tin⏎Một⏎Hai. Ông Vladimir Putin nói. "Ba"⏎Bốn',
		]));

	test('hold a tag', () =>
		checkSelection('Giá sẽ gi|ảm mạnh', ['giảm', 'sẽ giảm', 'Giá sẽ giảm mạnh'], {
			annotations: { 'a.txt': [{ label: 'claim', exact: 'sẽ giảm' }] },
		}));

	test('leave out the longer of two that cross', () =>
		checkSelection('Ông <PER Vladimir Pu|tin> nói', ['Putin', 'Putin nói', 'Ông Vladimir Putin nói'], {
			annotations: { 'a.txt': [{ label: 'claim', exact: 'Putin nói' }] },
		}));

	test('take a run of boilerplate as one part', () =>
		checkSelection('Tin\n#chrome Đăng k|ý\n#chrome Chia sẻ', [
			'ký',
			'Đăng ký',
			'Đăng ký⏎Chia sẻ',
			'Tin⏎Đăng ký⏎Chia sẻ',
		]));

	test('end a sentence neither inside a name nor at an initial, a decimal or a lower-case word', () => {
		checkSelection('Ở <LOC TP. Hồ Chí Minh> ông V. Pu|tin mua 2.5 tấn… rồi đi. Hết', [
			'Putin',
			'Ở TP. Hồ Chí Minh ông V. Putin mua 2.5 tấn… rồi đi.',
			'Ở TP. Hồ Chí Minh ông V. Putin mua 2.5 tấn… rồi đi. Hết',
		]);
	});

	test('take the closing quote with the sentence', () =>
		checkSelection('"Tôi đ|i." Rồi thôi.', ['đi', '"Tôi đi."', '"Tôi đi." Rồi thôi.']));

	test('of an empty document are where the cursor is', () => checkSelection('|', ['']));
});
