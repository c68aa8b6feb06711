import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TokenTable } from '../../../server/src/core/text/tokens';

const SHAPES = ['', 'lower', 'Title', 'UPPER', 'Mixed', 'caMel', 'number', 'punctuation'];

function checkTokens(text: string, expected: string[]): void {
	const tokens = new TokenTable(text);
	assert.deepStrictEqual(
		Array.from({ length: tokens.count }, (_, i) => `${tokens.string(i)}:${SHAPES[tokens.shapes[i]!]}`),
		expected,
	);
}

suite('TokenTable', () => {
	test('words have the shape of their capitals', () => {
		checkTokens('Ông V. Putin, NATO và McDonald iPhone 65ha G20', [
			'Ông:Title',
			'V:Title',
			'.:punctuation',
			'Putin:Title',
			',:punctuation',
			'NATO:UPPER',
			'và:lower',
			'McDonald:Mixed',
			'iPhone:caMel',
			'65ha:number',
			'G20:Title',
		]);
	});

	test('a hyphen parts words, an apostrophe between letters does not', () => {
		checkTokens("Kim Jong-un d'Odessa ’t", [
			'Kim:Title',
			'Jong:Title',
			'-:punctuation',
			'un:lower',
			"d'Odessa:caMel",
			'’:punctuation',
			't:lower',
		]);
	});

	test('decomposed text gives the same words in NFC', () => {
		checkTokens('Triều Tiên'.normalize('NFD'), ['Triều:Title', 'Tiên:Title']);
	});

	test('a soft hyphen, where a page lets a word be broken, is no part of the word', () => {
		checkTokens('Mon\u00ADey\u00ADgram ex\u00ADpands', ['Moneygram:Title', 'expands:lower']);
	});

	test('a grapheme joiner, which some pages put between all letters, is no part of the word', () => {
		checkTokens('Q\u034Fu\u034Fả\u034Fn\u034Fg\u034F N\u034Fa\u034Fm\u034F', ['Quảng:Title', 'Nam:Title']);
	});

	test('an emoji with its joiners is one token', () => {
		checkTokens('a👨‍👩‍👧b', ['a:lower', '👨‍👩‍👧:punctuation', 'b:lower']);
	});

	test('tokens cover all but white space, in order, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
				const tokens = new TokenTable(text);
				let end = 0;
				for (let i = 0; i < tokens.count; i++) {
					assert.ok(tokens.starts[i]! >= end && tokens.ends[i]! > tokens.starts[i]!);
					assert.strictEqual(
						text
							.slice(end, tokens.starts[i])
							.trim()
							.replace(/[\u200B\u2060]/gu, ''),
						'',
					);
					end = tokens.ends[i]!;
				}
				assert.strictEqual(
					text
						.slice(end)
						.trim()
						.replace(/[\u200B\u2060]/gu, ''),
					'',
				);
			}),
		);
	});
});
