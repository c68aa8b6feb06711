import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../server/src/core/text/lineIndex';
import { shorten, snippetAround } from '../../server/src/languageFeatures/snippets';

/** The snippet with the passage in brackets. */
function show(text: string, passage: string, width: number): string {
	const start = text.indexOf(passage);
	const {
		text: cut,
		start: from,
		end,
	} = snippetAround(new LineIndex(text), { start, end: start + passage.length }, width);
	return `${cut.slice(0, from)}[${cut.slice(from, end)}]${cut.slice(end)}`;
}

suite('snippets', () => {
	test('are the whole line where it is short, without white space at its ends', () =>
		strictEqual(show('x\n\t Ông Putin đến \ny', 'Putin', 40), 'Ông [Putin] đến'));

	test('are cut between words', () =>
		strictEqual(
			show('Một hai ba bốn năm sáu bảy tám chín mười Putin một hai ba bốn năm sáu bảy tám', 'Putin', 40),
			'…sáu bảy tám chín mười [Putin] một hai ba…',
		));

	test('go to the end of a line that ends soon', () =>
		strictEqual(
			show('Một hai ba bốn năm sáu bảy tám chín mười một hai ba Putin bốn năm sáu bảy.', 'Putin', 40),
			'…chín mười một hai ba [Putin] bốn năm sáu bảy.',
		));

	test('of a passage over lines end with its first one', () =>
		strictEqual(show('Hội đồng\nBảo an', 'đồng\nBảo', 40), 'Hội [đồng]'));

	test('hold the passage, and never half a character', () =>
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', 'ộ', 'o\u0323', '😀', ' '), maxLength: 200 }),
				fc.nat(200),
				fc.nat(20),
				(text, at, length) => {
					const isPlace = (offset: number): boolean =>
						!/[\u0323\udc00-\udfff]/u.test(text.charAt(offset)) && !/[\udc00-\udfff]/.test(text.charAt(offset));
					const start = Math.min(at, text.length);
					const end = Math.min(start + length, text.length);
					fc.pre(isPlace(start) && isPlace(end));
					const { text: cut, start: from, end: to } = snippetAround(new LineIndex(text), { start, end }, 30);
					ok(!/\p{Cs}/u.test(cut));
					ok(text.slice(start, end).trim().includes(cut.slice(from, to).trim()));
					ok(!/^…\u0323/u.test(cut));
				},
			),
			{ numRuns: 200 },
		));

	test('of long lists begin the line', () => {
		deepStrictEqual(
			[shorten(' ngắn ', 20), shorten('một hai ba bốn năm sáu bảy', 20)],
			['ngắn', 'một hai ba bốn năm…'],
		);
	});
});
