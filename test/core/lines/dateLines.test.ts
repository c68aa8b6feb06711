import assert from 'node:assert/strict';
import { findDateLines, isClock } from '../../../server/src/core/lines/dateLines';
import { lineLexicon } from '../../../server/src/core/lines/lexicon';
import { readOwnLines } from '../../../server/src/core/lines/ownLines';
import { TextTable } from '../../../server/src/core/textTable';
import { findTimes } from '../../../server/src/core/times/findTimes';

const factsOf = (table: TextTable) => readOwnLines(table, []).facts;

function datedLines(lines: readonly string[]): string[] {
	const table = new TextTable(lines.join('\n'));
	const facts = factsOf(table);
	const dated = findDateLines(table.text, facts, findTimes(table), lineLexicon());
	return lines.filter((_, i) => dated[i]);
}

suite('Lines that are only a date', () => {
	const dates = [
		'Thứ hai, 7/10/2024 | 08:15 GMT+7',
		'Published 3 May 2024, 10:30 GMT',
		'Updated: May 3rd, 2024 at 4.20 pm ET',
		'Publié le 07/06/2024 à 18h30',
		'Stand: 03.02.2025, 16:20 Uhr',
		'21 de mayo de 2024',
		'15 августа 2016, 13:43',
		'2024-05-03',
		'0:00 / 3:15',
	];
	const others = [
		'2-1',
		'1.50',
		'13',
		'2024',
		'Hà Nội, ngày 3 tháng 5 năm 2024, tại hội trường',
		'The 2024 budget',
		'Chương 3',
		'Room 12/3 on the left',
		'Bước 2: 10 phút',
	];

	test('dates with the words around them', () => {
		assert.deepStrictEqual(datedLines(dates), dates);
	});

	test('scores, prices, counts and sentences with a date', () => {
		assert.deepStrictEqual(datedLines(others), []);
	});

	test('a player’s clock', () => {
		const facts = factsOf(new TextTable('0:00 / 3:15\n00:00:49\n10:30 GMT\n3/15\n00:00:01,000 --> 00:00:04,000'));
		assert.deepStrictEqual(
			facts.filter(isClock).map(({ folded }) => folded),
			['0:00 / 3:15', '00:00:49'],
		);
	});
});
