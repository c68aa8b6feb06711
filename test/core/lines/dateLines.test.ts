import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDateLines, isClock, mayBeDateLine } from '../../../server/src/core/lines/dateLines';
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

	test('no date line is passed over where the times of few lines are looked for', () => {
		const parts = [
			...['3', '05', '2024', '10:30', '3/5/2024', '20h', '5pm', '19th', '1800', '(', ')', ',', '-', '|', '+7', 'GMT'],
			...['ngày', 'tháng', 'năm', 'giờ', 'theo', 'Hà Nội', 'Thứ hai', 'sáng', 'cập nhật', 'lúc', 'một số', 'mùng'],
			...['May', 'Monday', 'of', 'the', 'at', 'ago', 'days', 'local time', 'updated', "o'clock", 'early', 'Reuters'],
			...['мая', 'года', 'в', 'по', 'московскому времени', '-го', 'августа', 'назад', 'опубликовано', 'Uhr', 'le'],
			...['bridge', 'town', 'việc', 'người', 'мост', 'ESTUpdated', 'Published'],
		];
		const prose = [
			'The council voted on Tuesday to close the old harbour road, and the mayor said that she was relieved.',
			'Hội đồng thành phố đã họp vào sáng thứ Ba để bàn về việc sửa lại cây cầu cũ bắc qua sông.',
			'Жители района просили об этом с мая, когда на мосту произошли две аварии, сообщил глава управы.',
		];
		const line = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));
		let dated = 0;
		fc.assert(
			fc.property(fc.constantFrom(...prose), fc.array(line, { maxLength: 12 }), (opening, lines) => {
				const table = new TextTable([opening, ...lines].join('\n'));
				const facts = factsOf(table);
				const some = findTimes(table, (first, end) => mayBeDateLine(table, first, end));
				const all = findDateLines(table.text, facts, findTimes(table), lineLexicon());
				dated += all.filter((date) => date).length;
				assert.deepStrictEqual(findDateLines(table.text, facts, some, lineLexicon()), all);
			}),
			{ numRuns: 1000 },
		);
		assert.ok(dated > 0);
	});

	test('a player’s clock', () => {
		const facts = factsOf(
			new TextTable(
				'0:00 / 3:15\n00:00:49\n10:30 GMT\n3/15\n20/08/2024 09:30\n2024-08-20 | 9:30\n00:00:01,000 --> 00:00:04,000',
			),
		);
		assert.deepStrictEqual(
			facts.filter(isClock).map(({ folded }) => folded),
			['0:00 / 3:15', '00:00:49'],
		);
	});
});
