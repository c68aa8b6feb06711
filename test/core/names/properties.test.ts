import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkLinear } from '../../support/work';
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

	test('work grows with the length of a line, not faster', async () => {
		const line = 'Tổng thống Nga Vladimir Putin gặp ông Nam, “Anh - Mỹ” và A.B.C. Nguyễn-Văn ';
		await checkLinear(50, 8, (times) => () => mentionsOf(line.repeat(times)));
	});
});
