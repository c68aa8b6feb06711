import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionsOf } from './checkMentions';

const PIECES = [
	'Tổng thống ',
	'Nga ',
	'Vladimir Putin',
	', ',
	'. ',
	'\n',
	'“',
	'” ',
	'Bộ ',
	'Ngoại giao ',
	'và ',
	'Kim Jong-un ',
	'-',
	'TP.HCM ',
	' (',
	') ',
	'2024 ',
	'ông ',
	'Nam ',
	'Anh ',
	"O'Neill’s ",
	'MARKS & SPENCER',
	'России ',
	'«',
	'» ',
	'университет ',
	'\u{1f600}',
	'e\u0301',
	'\ud800',
	'iPhone 15 ',
	'ảnhCuộc ',
	'V. ',
	'/',
];

suite('properties of names', () => {
	test('mentions are sorted, apart, inside their lines, not empty, and say why', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }),
				fc.constantFrom('vi', 'en', 'ru', 'und'),
				(pieces, language) => {
					const text = pieces.join('');
					let before = 0;
					for (const { start, end, why } of mentionsOf(text, language)) {
						assert.ok(start >= before && end > start && end <= text.length);
						assert.doesNotMatch(text.slice(start, end), /[\r\n]|^\s|\s$/u);
						assert.ok(why.length > 0);
						before = end;
					}
				},
			),
			{ numRuns: 300 },
		);
	});

	test('a line of any length is read in time that grows with it', () => {
		const line = 'Tổng thống Nga Vladimir Putin gặp ông Nam, “Anh - Mỹ” và A.B.C. Nguyễn-Văn ';
		const cost = (times: number): number => {
			const begin = performance.now();
			mentionsOf(line.repeat(times));
			return performance.now() - begin;
		};
		cost(200);
		const small = Math.min(cost(400), cost(400), cost(400));
		const large = Math.min(cost(3200));
		assert.ok(large < small * 8 * 4, `${large.toFixed(0)} ms for eight times ${small.toFixed(0)} ms`);
	});
});
