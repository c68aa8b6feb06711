import assert from 'node:assert/strict';
import { lineKeyOf, templateKeyOf } from '../../server/src/core/text/lineKey';
import { TextTable } from '../../server/src/core/textTable';
import { surveyTable } from '../../server/src/corpus/surveyText';
import { joinLines } from '../support/text';

suite('survey of a document', () => {
	test('each line that isn’t blank has one key, however often it stands there', () => {
		const survey = surveyTable(new TextTable(joinLines('Xem thêm', '', '  xem\u00A0THÊM ', 'Bài', '')));
		assert.deepStrictEqual([...survey.lineKeys], [lineKeyOf('xem thêm'), lineKeyOf('bài')]);
		assert.deepStrictEqual([...survey.lineLengths], [8, 3]);
	});

	test('lines with a digit have a template, too', () => {
		const survey = surveyTable(new TextTable(joinLines('12 bình luận', '7 bình luận', 'Bài')));
		assert.deepStrictEqual([...survey.templateKeys], [templateKeyOf('# bình luận')]);
	});

	checkCasing('the first word of a sentence doesn’t count', 'Hùng đến. Lan chào Hùng. lan nở.', [
		'chào 0:1',
		'hùng 1:0',
		'lan 0:1',
		'nở 0:1',
		'đến 0:1',
	]);
	checkCasing('nor one after a quotation mark, a colon, a dash', 'và anh nói: “Được”, rồi – Không - đi Huế', [
		'anh 0:1',
		'huế 1:0',
		'nói 0:1',
		'rồi 0:1',
		'và 0:1',
		'đi 0:1',
	]);
	checkCasing('a hyphen inside a name opens nothing', 'hôm qua ở Bà Rịa-Vũng Tàu', [
		'bà 1:0',
		'hôm 0:1',
		'qua 0:1',
		'rịa 1:0',
		'tàu 1:0',
		'vũng 1:0',
		'ở 0:1',
	]);
	checkCasing(
		'lines in capitals or title case don’t',
		joinLines('TIN MỚI NHẤT', 'The Best Games of the Year', 'ở nhà Lan'),
		['lan 1:0', 'nhà 0:1', 'ở 0:1'],
	);
	checkCasing('decomposed letters are counted composed', 'ở gần Hue\u0302\u0301 lắm rồi', [
		'gần 0:1',
		'huế 1:0',
		'lắm 0:1',
		'rồi 0:1',
		'ở 0:1',
	]);
	checkCasing('nothing', '', []);
});

/** Word, count with a capital, count in lower case. */
function checkCasing(name: string, text: string, expected: readonly string[]): void {
	test(`casing: ${name}`, () => {
		const { casing } = surveyTable(new TextTable(text));
		assert.deepStrictEqual(
			[...casing].map(([word, [lower, upper]]) => `${word} ${upper}:${lower}`).sort(),
			[...expected].sort(),
		);
	});
}
