import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { Tokens } from '../../server/src/formats/tokens';
import '../support/properties';
import { TORTURE } from './torture';

/** The sentences, their words with spaces between. */
function sentences(text: string, together: readonly string[] = []): readonly string[] {
	const tokens = new Tokens(
		text,
		together.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
	);
	return [...tokens.sentenceRanges()].map(({ first, end }) =>
		Array.from({ length: end - first }, (_, i) => tokens.word(first + i)).join(' '),
	);
}

suite('tokens', () => {
	test('a full stop is a word of its own, and so is each sign', () =>
		deepStrictEqual(sentences('Hà Nội, 2/9/2024.'), ['Hà Nội , 2 / 9 / 2024 .']));

	test('no word holds what a reader takes for space', () =>
		deepStrictEqual(sentences('a\u00A0b\tc\u2003d \u0085e\u001Ff\u200Bg'), ['a b c d e f g']));

	test('sentences end with the line and at full stops before a capital', () =>
		deepStrictEqual(sentences('One. Two!\nThree "so." Four e.g. this. Mr. Oak of TP. Hue\n'), [
			'One .',
			'Two !',
			'Three " so . "',
			'Four e . g . this .',
			'Mr . Oak of TP . Hue',
		]));

	test('no sentence ends inside of a passage', () =>
		deepStrictEqual(sentences('One. Two.\nThree.\nFour.', ['Two.\nThree']), ['One .', 'Two . Three .', 'Four .']));

	for (const [passage, found] of [
		['Hafen', 'part-of-a-word'],
		['Hafencity', 'exact'],
		['Hafencity ', 'edge-space'],
		['Hafencity  so', 'exact'],
	] as const) {
		test(`“${passage}” is ${found}`, () => {
			const text = 'An Hafencity  so.';
			const start = text.indexOf(passage);
			strictEqual(new Tokens(text).rangeOf({ start, end: start + passage.length })?.fit, found);
		});
	}

	test('white space is no word', () => strictEqual(new Tokens('a  b').rangeOf({ start: 1, end: 3 }), undefined));

	test('words and what stands between them are the text', () =>
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...TORTURE.map(({ document }) => document.text))),
				(text) => {
					const tokens = new Tokens(text);
					const words = tokens.starts.map((_, i) => tokens.word(i) + tokens.gapAfter(i));
					strictEqual(text.slice(0, tokens.starts[0] ?? text.length) + words.join(''), text);
				},
			),
		));
});
