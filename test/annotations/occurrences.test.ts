import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FoldedText } from '../../server/src/annotations/foldedText';
import { Occurrences, type OccurrenceQuery } from '../../server/src/annotations/occurrences';
import '../support/properties';

/** The text with `[` and `]` around what is found. */
function show(text: string, forms: string | readonly string[], options: Omit<OccurrenceQuery, 'forms'> = {}): string {
	const query = { forms: typeof forms === 'string' ? [forms] : forms, ...options };
	let marked = text;
	for (const { start, end } of [...new Occurrences(query).in(text)].reverse()) {
		marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
	}
	assert.equal(new Occurrences(query).count(text), marked.split('[').length - text.split('[').length);
	return marked;
}

suite('occurrences of a text', () => {
	test('stand at word boundaries, unless parts of words are asked for', () => {
		const text = 'Hampton met Hamptone in (Hampton)’s Little Hampton-on-Sea.';
		assert.equal(show(text, 'Hampton'), '[Hampton] met Hamptone in ([Hampton])’s Little [Hampton]-on-Sea.');
		assert.equal(
			show(text, 'Hampton', { parts: true }),
			'[Hampton] met [Hampton]e in ([Hampton])’s Little [Hampton]-on-Sea.',
		);
	});

	test('a text that begins or ends in no word has no boundary there', () => {
		assert.equal(show('x(a)y (a)', '(a)'), 'x[(a)]y [(a)]');
	});

	test('are of the same case, unless case is ignored', () => {
		assert.equal(show('NATO, Nato và nato', 'Nato'), 'NATO, [Nato] và nato');
		assert.equal(show('NATO, Nato và nato', 'Nato', { ignoreCase: true }), '[NATO], [Nato] và [nato]');
		assert.equal(show('ΟΔΟΣ οδός οδος', 'οδοσ', { ignoreCase: true }), '[ΟΔΟΣ] οδός [οδος]');
		assert.equal(show('İzmir, izmir', 'IZMIR', { ignoreCase: true }), 'İzmir, [izmir]');
	});

	test('are found however their letters, quotes, hyphens and spaces are written', () => {
		const decomposed = 'Việt Nam'.normalize('NFD');
		assert.equal(
			show(`${decomposed} | Việt\u00a0Nam | Việt  Nam`, 'Việt Nam'),
			`[${decomposed}] | [Việt\u00a0Nam] | [Việt  Nam]`,
		);
		assert.equal(show('Việt Nam', decomposed), '[Việt Nam]');
		assert.equal(show("O’Neill và O'Neill", "O'Neill"), "[O’Neill] và [O'Neill]");
		assert.equal(show('«Tin “Sao” và "Sao"»', '"Sao"'), '«Tin [“Sao”] và ["Sao"]»');
		assert.equal(show('Kim Jong\u2011un, Pu\u00adtin', ['Jong-un', 'Putin']), 'Kim [Jong\u2011un], [Pu\u00adtin]');
	});

	test('a letter is no part of the same letter with a mark', () => {
		assert.equal(show('Tha\u0323\u0307x Tha', 'Tha', { parts: true }), 'Tha\u0323\u0307x [Tha]');
	});

	test('of forms that overlap the longest counts', () => {
		assert.equal(
			show('Tổng thống Putin, Vladimir Putin, Vladimir', ['Putin', 'Vladimir', 'Vladimir Putin']),
			'Tổng thống [Putin], [Vladimir Putin], [Vladimir]',
		);
	});

	test('stand inside of lines, in scripts without spaces anywhere', () => {
		assert.equal(show('New\nYork, New\r\nYork, New York', 'New York'), 'New\nYork, New\r\nYork, [New York]');
		assert.equal(show('他在东京都工作', '东京'), '他在[东京]都工作');
		assert.ok(new Occurrences({ forms: [' ', 'a\nb'] }).isEmpty);
	});
});

suite('FoldedText', () => {
	test('every passage leads back to one with the same folded text', () => {
		const signs = fc.string({
			unit: fc.constantFrom('a', 'B', 'ẹ', 'e\u0323', ' ', '\u00a0', '’', '\u200b', '\u00ad', '\r\n', '\n', 'İ', '😀'),
			maxLength: 30,
		});
		fc.assert(
			fc.property(signs, fc.boolean(), fc.nat(30), fc.nat(30), (text, ignoreCase, a, b) => {
				const folded = new FoldedText(text, ignoreCase);
				const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), folded.text.length)];
				if (start >= end) {
					return;
				}
				const span = folded.toOriginal({ start, end });
				const again = new FoldedText(text.slice(span.start, span.end), ignoreCase).text;
				assert.ok(
					again.includes(folded.text.slice(start, end)),
					JSON.stringify([again, folded.text.slice(start, end)]),
				);
			}),
		);
	});
});
