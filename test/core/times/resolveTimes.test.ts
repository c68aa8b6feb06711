import assert from 'node:assert/strict';
import type { TimePreference } from '../../../server/src/core/model';
import { formatReason } from '../../../server/src/core/reason';
import { TextTable } from '../../../server/src/core/textTable';
import { findTimes } from '../../../server/src/core/times/findTimes';
import { resolveTimes } from '../../../server/src/core/times/resolveTimes';

suite('times: resolution', () => {
	test('without a date, what isn’t told stays open', () => {
		assert.deepStrictEqual(
			valuesOf('Ngày 16/1, hôm Chủ Nhật, tuần trước, năm nay, tháng 6, lúc 14h30, năm 2020.', undefined),
			['XXXX-01-16', 'XXXX-WXX-7', undefined, undefined, 'XXXX-06', 'XXXX-XX-XXT14:30', '2020'],
		);
	});

	test('a date of the month or year only counts what it can', () => {
		assert.deepStrictEqual(valuesOf('Năm ngoái, tháng trước, hôm qua, tuần này.', '2024-05'), [
			'2023',
			'2024-04',
			undefined,
			undefined,
		]);
		assert.deepStrictEqual(valuesOf('Năm ngoái, tháng trước, mùa hè này.', '2024'), ['2023', undefined, '2024-SU']);
	});

	test('a day and month take the year nearest to the document', () => {
		assert.deepStrictEqual(valuesOf('Ngày 28/12 mưa.', '2024-01-10'), ['2023-12-28']);
		assert.deepStrictEqual(valuesOf('Ngày 3/1 mưa.', '2023-12-30'), ['2024-01-03']);
		assert.deepStrictEqual(valuesOf('Thứ Sáu, 3/1 mưa.', '2024-12-30'), ['2025-01-03']);
	});

	test('a month just past or about to come is the present one on its last or first days', () => {
		assert.deepStrictEqual(valuesOf('Hồi tháng 10 vừa qua.', '2024-10-31'), ['2024-10']);
		assert.deepStrictEqual(valuesOf('Hồi tháng 10 vừa qua.', '2024-10-12'), ['2023-10']);
		assert.deepStrictEqual(valuesOf('Vào tháng 11 tới.', '2024-11-01'), ['2024-11']);
	});

	test('the days of a list are of the year that its heading says', () => {
		const list = 'Tour 2020 dates:\nJune 9 – Tampa\n\nSept. 2 – Boston\nIt rained.\nIt sold out.\nJune 9 was dry.';
		assert.deepStrictEqual(valuesOf(list, '2019-11-19', 'en'), ['2020', '2020-06-09', '2020-09-02', '2019-06-09']);
	});

	test('the preference says which day is meant', () => {
		const text = 'Ngày 10/5, thứ Sáu, tháng 3.';
		const read = (prefer: TimePreference): (string | undefined)[] => valuesOf(text, '2024-05-15', 'vi', prefer);
		assert.deepStrictEqual(read('nearest'), ['2024-05-10', '2024-05-10', '2024-03']);
		assert.deepStrictEqual(read('future'), ['2025-05-10', '2024-05-17', '2025-03']);
		assert.deepStrictEqual(read('past'), ['2024-05-10', '2024-05-10', '2024-03']);
	});

	test('the preference changes no step that the text counts', () => {
		const text = 'They left three months ago, two weeks ago and a fortnight ago.';
		const read = (prefer: TimePreference): (string | undefined)[] => valuesOf(text, '2024-05-15', 'en', prefer);
		assert.deepStrictEqual(read('nearest'), ['2024-02', '2024-W18', '2024-W18']);
		assert.deepStrictEqual(read('future'), read('nearest'));
		assert.deepStrictEqual(read('past'), read('nearest'));
	});

	test('an hour or evening of the same day is of the day that the report told of some lines before', () => {
		const report = 'Chiều 13/5, nước dâng.\nAnh Nam chưa từng thấy như năm nay.\nĐến 20h cùng ngày, nước rút.';
		assert.equal(valuesOf(report, '2024-05-15').at(-1), '2024-05-13T20:00');
		assert.equal(valuesOf(report.replace('20h', 'tối'), '2024-05-15').at(-1), '2024-05-13TEV');
		assert.equal(valuesOf('Ngày 13/5, nước dâng.\nCùng ngày, tỉnh họp.', '2024-05-15').at(-1), '2024-05-15');
	});

	test('the same day is the one that was told last, though nobody knows its year', () => {
		const report = 'Sáng 11/3, nước dâng.\nĐội tới nơi.\nChiều cùng ngày, nước rút.';
		assert.deepEqual(valuesOf(report, undefined), ['XXXX-03-11TMO', 'XXXX-03-11TAF']);
		assert.equal(
			valuesOf('Ngày 11/3, nước dâng. Ngày 3/4/2019, họ họp. Tối cùng ngày, nước rút.', undefined).at(-1),
			'2019-04-03TEV',
		);
		assert.equal(
			valuesOf('Ngày 11/3/2019, nước dâng. Sáng 11/3, mưa. Tối cùng ngày, tạnh.', undefined).at(-1),
			'2019-03-11TEV',
		);
		assert.equal(valuesOf('Ngày 11/3, nước dâng. Hôm sau, nước rút.', undefined).at(-1), undefined);
	});

	test('a day without its month is of what the line told before, unless that was long ago and far above', () => {
		const story = 'Tháng 10 năm 1954, sắc được rước về.';
		const between = ' Cỗ dâng thánh gồm năm mâm xôi và năm con gà, mỗi giáp cử ra một ông cai đám.'.repeat(6);
		assert.equal(valuesOf(`${story} Chiều mùng 10, trời mưa.`, '2024-05-15').at(-1), '1954-10-10TAF');
		assert.equal(valuesOf(`${story}${between} Chiều mùng 10, trời mưa.`, '2024-05-15').at(-1), '2024-05-10TAF');
	});

	test('a weekday is the day to come that was named just before', () => {
		const read = (text: string, language = 'vi'): string | undefined => valuesOf(text, '2025-03-17', language).at(-1);
		assert.equal(read('Vòng 13 đá trong hai ngày 22 và 23/3. Đội khách đến sân lúc 17h chủ nhật.'), '2025-03-23T17:00');
		assert.equal(read('Giải diễn ra từ 22-25/3, lễ trao giải vào thứ Hai.'), '2025-03-24');
		assert.equal(read('The fair is on 22 and 23 March, with a parade at noon on Sunday.', 'en'), '2025-03-23T12:00');
		// Told of what was, and not named before.
		assert.equal(read('The fair is on 22 and 23 March. He said on Friday that he was glad.', 'en'), '2025-03-14');
		assert.equal(read('Trận ngày 9/3 hòa. Họ thắng lúc 17h chủ nhật.'), '2025-03-16T17:00');
	});

	test('a time of day is on no day up to which figures reach, nor on a birthday', () => {
		const read = (text: string, language = 'en'): string | undefined => valuesOf(text, '2025-10-14', language).at(-1);
		assert.equal(
			read('The survey covers the year to 31 March 2025. A protest at noon drew 40 people.'),
			'2025-10-14T12:00',
		);
		assert.equal(read('Sales rose in the quarter ended 30 September.\nShares fell at 3pm.'), '2025-10-14T15:00');
		assert.equal(read('Jo Hill, born on 14 May 1985, was found at 2pm.'), '2025-10-14T14:00');
		assert.equal(read('Tính đến ngày 10/10, cả nước có 40 ca.\nLúc 9h, đoàn đã về.', 'vi'), '2025-10-14T09:00');
		assert.equal(read('He was seen on 3 October. At 2pm he called.'), '2025-10-03T14:00');
	});

	test('earlier and later are counted from what the report told, never from when the page was published', () => {
		const read = (text: string): (string | undefined)[] => valuesOf(text, '2024-05-15T18:42', 'en');
		assert.deepStrictEqual(read('It hit the pier at about 4.20pm.\nHe had called ten minutes earlier.'), [
			'2024-05-15T16:20',
			'2024-05-15T16:10',
		]);
		assert.deepStrictEqual(read('He had called ten minutes earlier.'), [undefined]);
		assert.deepStrictEqual(read('He died two years ago, and it reopened three weeks later.'), ['2022', undefined]);
	});

	test('what opens and closes by a schedule is to come', () => {
		const read = (text: string): (string | undefined)[] => valuesOf(text, '2024-05-15', 'en');
		assert.deepStrictEqual(
			read(
				'Tickets go on sale on Saturday. Doors open on Sunday at 6pm. Voting closes on Monday. They had to close on Friday.',
			),
			['2024-05-18', '2024-05-19T18:00', '2024-05-20', '2024-05-10'],
		);
	});

	test('what a town calls after a feast is held when the town likes', () => {
		const read = (text: string): (string | undefined)[] => valuesOf(text, '2024-05-15', 'en');
		assert.deepStrictEqual(read('The Kelmouth Lantern Festival returns. Crowds came to Hull Mid-Autumn Festival.'), []);
		assert.deepStrictEqual(read('During Lantern Festival they sing. The Lantern Festival is near.'), [
			'2024-02-24',
			'2024-02-24',
		]);
		assert.deepStrictEqual(read('Chinese Mid-Autumn Festival 2024 is a holiday.'), ['2024-09-17']);
	});

	test('a list of weekdays repeats where one of them does', () => {
		assert.deepStrictEqual(
			valuesOf('Nghỉ mỗi thứ ba và thứ năm. Mở các ngày thứ hai, thứ tư và thứ sáu hằng tuần.', '2024-05-15'),
			['XXXX-WXX-2', 'XXXX-WXX-4', 'XXXX-WXX-1', 'XXXX-WXX-3', 'XXXX-WXX-5'],
		);
		assert.deepStrictEqual(
			valuesOf('Open every Tuesday and Thursday. It rained on Monday and Tuesday.', '2024-05-15', 'en'),
			['XXXX-WXX-2', 'XXXX-WXX-4', '2024-05-13', '2024-05-14'],
		);
	});

	test('a clock time without a day is of the day named before it, else of the document’s', () => {
		assert.deepStrictEqual(valuesOf('Ngày 10/5 xe chạy lúc 7h30.\nLúc 9h45 xe dừng.', '2024-05-15'), [
			'2024-05-10',
			'2024-05-10T07:30',
			'2024-05-10T09:45',
		]);
		assert.deepStrictEqual(valuesOf('Ngày 10/5 mưa.\n\n\n\nLúc 9h45 xe dừng.', '2024-05-15'), [
			'2024-05-10',
			'2024-05-15T09:45',
		]);
		assert.deepStrictEqual(valuesOf('Ngày 17/5 sẽ mưa.\nLúc 9h45 xe dừng.', '2024-05-15'), [
			'2024-05-17',
			'2024-05-15T09:45',
		]);
		assert.deepStrictEqual(valuesOf('Lúc 7h.', '2024-05-15T12:00', 'vi', 'future'), ['2024-05-16T07:00']);
	});

	test('the sentence’s own year comes first', () => {
		assert.deepStrictEqual(valuesOf('Năm ngoái họ gặp nhau vào tháng 11. Tháng 11 họ lại gặp.', '2024-12-13'), [
			'2023',
			'2023-11',
			'2024-11',
		]);
	});

	test('verbs tell the side', () => {
		assert.deepStrictEqual(valuesOf('The council will vote on Friday. It voted on Friday.', '2024-05-15', 'en'), [
			'2024-05-17',
			'2024-05-10',
		]);
	});

	test('a weekday before a day announced soon is to come as well', () => {
		const text = 'В пятницу бегут юниоры, в субботу — юниорки, а 18 мая — смешанные команды.';
		assert.deepStrictEqual(valuesOf(text, '2024-05-15', 'ru'), ['2024-05-17', '2024-05-18', '2024-05-18']);
		const far = 'В пятницу бегут юниоры, а 18 июня — смешанные команды.';
		assert.deepStrictEqual(valuesOf(far, '2024-05-15', 'ru'), ['2024-05-10', '2024-06-18']);
		const past = 'В пятницу бежали юниоры, а 18 мая — смешанные команды.';
		assert.deepStrictEqual(valuesOf(past, '2024-05-15', 'ru'), ['2024-05-10', '2024-05-18']);
	});

	test('while something goes on, a weekday is one of those left of it', () => {
		const running = 'Конкурс идёт с 13 по 19 мая. В жюри трое. Вручение призов в воскресенье.';
		assert.deepStrictEqual(valuesOf(running, '2024-05-15', 'ru').at(-1), '2024-05-19');
		const over = 'Конкурс шёл с 6 по 12 мая. В жюри трое. Вручение призов в воскресенье.';
		assert.deepStrictEqual(valuesOf(over, '2024-05-15', 'ru').at(-1), '2024-05-12');
	});

	test('a clock time of every day has no day, unless the sentence names one', () => {
		assert.deepStrictEqual(valuesOf('Музей открыт ежедневно с 10:00 до 19:00.', '2024-05-15', 'ru'), [
			'P1D',
			'T10:00',
			'T19:00',
		]);
		assert.deepStrictEqual(
			valuesOf('The ferry sails every day, but on 10 May it left at 9:15 am.', '2024-05-15', 'en'),
			['P1D', '2024-05-10', '2024-05-10T09:15'],
		);
	});

	test('a verb of the past is regular or not, and no participle after “be”', () => {
		const text =
			'He flew on Friday. It will be held on Friday. The fine is to be paid on Friday. She paid it on Friday.';
		assert.deepStrictEqual(
			valuesOf(text, '2024-05-15', 'en').map((value) => value?.slice(-2)),
			['10', '17', '17', '10'],
		);
		assert.deepStrictEqual(
			valuesOf(
				'He flew home over the weekend. It will rain at the weekend. It meets this weekend.',
				'2024-05-15',
				'en',
			),
			['2024-W19-WE', '2024-W20-WE', '2024-W20-WE'],
		);
	});

	for (const [language, text, day] of [
		['en', 'The film will be shown at the hall in Leeds on Friday, the council said.', '2024-06-21'],
		['en', 'The council said the film will be shown on Friday.', '2024-06-21'],
		['en', 'The bridge is to be closed on Monday.', '2024-06-24'],
		['en', 'The teams are to meet on Saturday.', '2024-06-22'],
		['en', 'He was to meet the premier on Saturday.', '2024-06-22'],
		['en', 'The verdict is due on Thursday.', '2024-06-20'],
		['en', 'He is going to speak on Monday.', '2024-06-24'],
		['en', 'She’ll speak on Monday.', '2024-06-24'],
		['en', 'The hall won’t be open on Monday.', '2024-06-24'],
		['en', 'The report published on Monday will be discussed by the council.', '2024-06-17'],
		['en', 'He said on Friday that he will resign.', '2024-06-14'],
		['en', 'Jess Rowe took first prize on Friday ahead of Martin Pellow.', '2024-06-14'],
		['en', 'The team meets ahead of Friday’s match.', '2024-06-21'],
		['en', 'The council, which will meet again soon, voted on Monday.', '2024-06-17'],
		['vi', 'Phim sẽ được chiếu vào thứ Sáu.', '2024-06-21'],
		['vi', 'Hội nghị diễn ra vào thứ Hai tới.', '2024-06-24'],
		['vi', 'Phim đã được chiếu hôm thứ Sáu.', '2024-06-14'],
		['vi', 'Phim đã được chiếu hôm thứ Tư.', '2024-06-19'],
		['ru', 'В пятницу состоится показ фильма.', '2024-06-21'],
		['ru', 'Фильм покажут в пятницу, сообщил министр.', '2024-06-21'],
		['ru', 'Министр сообщил в пятницу, что встреча состоится позже.', '2024-06-14'],
		['fr', 'Le conseil se réunira lundi.', '2024-06-24'],
		['fr', 'Ils présenteront leur plan vendredi.', '2024-06-21'],
		['fr', 'Il a déclaré lundi que le film sera projeté.', '2024-06-17'],
	] as const) {
		test(`what is ahead has a weekday ahead, what is past a past one: ${text}`, () =>
			assert.deepStrictEqual(valuesOf(text, '2024-06-19', language), [day]));
	}

	test('a verb before a date with its year is about that date alone', () => {
		const text = 'The firm, with a lease that ends on 31 December 2030, saw shares fall on Tuesday.';
		assert.deepStrictEqual(valuesOf(text, '2024-04-03', 'en'), ['2030-12-31', '2024-04-02']);
		assert.deepStrictEqual(
			valuesOf('With a lease that ends in May 2030, shares slumped Tuesday.', '2024-04-03', 'en'),
			['2030-05', '2024-04-02'],
		);
		assert.deepStrictEqual(
			valuesOf('A lease that ends in May 2030 is news this Tuesday.', '2024-04-03', 'en').length,
			2,
		);
	});

	test('quarters and seasons with their year or without', () => {
		assert.deepStrictEqual(
			valuesOf('Quý I năm nay lãi, cuối quý III năm ngoái lỗ, mưa suốt mùa thu, hai tháng đầu năm tăng.', '2024-05-15'),
			['2024-Q1', '2023-Q3', '2024-FA', 'P2M'],
		);
	});

	test('«со» stands before a day as «с» does', () => {
		assert.deepStrictEqual(valuesOf('Закрыт со 2 сентября и с 3 сентября.', '2024-05-15', 'ru'), [
			'2024-09-02',
			'2024-09-03',
		]);
		assert.deepStrictEqual(valuesOf('Он выиграл со счетом 2:1.', '2024-05-15', 'ru'), []);
	});

	test('a line in another language may hold any number of expressions', () => {
		const count = 130_000;
		const german = `Der Minister sagte, dass die Arbeiten im Mai beginnen. ${'12.05.2024, '.repeat(count)}`;
		const table = new TextTable(`Die Stadt.\n${german}`, { language: 'en' });
		assert.ok(findTimes(table).length >= count);
	});

	test('the day before is counted from the day named before, or else from the document’s', () => {
		assert.deepStrictEqual(valuesOf('Ông tới một ngày trước đó.', '2024-01-15'), ['2024-01-14']);
		assert.deepStrictEqual(valuesOf('Ông tới ngày 3/1, bà tới một ngày trước đó.', '2024-01-15'), [
			'2024-01-03',
			'2024-01-02',
		]);
	});

	test('numbers are read in the language’s order, and in the page’s where it shows one', () => {
		assert.deepStrictEqual(valuesOf('03/04/2024', undefined, 'en'), ['2024-03-04']);
		assert.deepStrictEqual(valuesOf('03/04/2024', undefined, 'vi'), ['2024-04-03']);
		assert.deepStrictEqual(valuesOf('Opened 25/12/2023, closed 03/04/2024', undefined, 'en'), [
			'2023-12-25',
			'2024-04-03',
		]);
		assert.deepStrictEqual(valuesOf('12/25/2023', undefined, 'vi'), ['2023-12-25']);
	});

	test('other languages have the names of their months and days', () => {
		assert.deepStrictEqual(valuesOf('Publié le 30/04/2024 - 16:00', undefined, 'fr'), ['2024-04-30T16:00']);
		assert.deepStrictEqual(valuesOf('Publié le mardi 30 avril 2024', undefined, 'fr'), ['2024-04-30']);
		assert.deepStrictEqual(valuesOf('Am Montag, 3. März 2025, um 14:30 Uhr', undefined, 'de'), ['2025-03-03T14:30']);
		assert.deepStrictEqual(valuesOf('El 5 de mayo de 2023', undefined, 'es'), ['2023-05-05']);
		assert.deepStrictEqual(valuesOf('em 7 de setembro de 2022', undefined, 'pt'), ['2022-09-07']);
		assert.deepStrictEqual(valuesOf('il 2 giugno 2021', undefined, 'it'), ['2021-06-02']);
		assert.deepStrictEqual(valuesOf('Jumat, 17 Agustus 1945', undefined, 'id'), ['1945-08-17']);
		assert.deepStrictEqual(valuesOf('24 серпня 1991 року', undefined, 'uk'), ['1991-08-24']);
	});

	test('the CLDR names the months of a hundred languages, as each writes its dates', () => {
		assert.deepStrictEqual(valuesOf('2024. május 15.', undefined, 'hu'), ['2024-05-15']);
		assert.deepStrictEqual(valuesOf('Środa, 15 maja 2024 r.', undefined, 'pl'), ['2024-05-15']);
		assert.deepStrictEqual(valuesOf('2024 m. gegužės 15 d.', undefined, 'lt'), ['2024-05-15']);
		assert.deepStrictEqual(valuesOf('Τετάρτη, 15 Μαΐου 2024', undefined, 'el'), ['2024-05-15']);
		assert.deepStrictEqual(valuesOf('15 במאי 2024', undefined, 'he'), ['2024-05-15']);
		assert.deepStrictEqual(valuesOf('15 मई 2024', undefined, 'hi'), ['2024-05-15']);
		assert.deepStrictEqual(valuesOf('2024年5月15日', undefined, 'ja'), ['2024-05-15']);
		assert.deepStrictEqual(valuesOf('Mayo 15, 2024; 5/6/2024', undefined, 'fil'), ['2024-05-15', '2024-05-06']);
		assert.deepStrictEqual(valuesOf('hace 3 días, la semana pasada, ayer', '2024-05-15', 'es'), [
			'2024-05-12',
			'2024-W19',
			'2024-05-14',
		]);
		assert.deepStrictEqual(valuesOf('för 2 veckor sedan, i går', '2024-05-15', 'sv'), ['2024-W18', '2024-05-14']);
	});

	test('an English page shows in which order it writes its dates', () => {
		const read = (text: string): (string | undefined)[] => valuesOf(text, undefined, 'en');
		assert.deepStrictEqual(read('Posted 3/4/2024.'), ['2024-03-04']);
		assert.deepStrictEqual(read('Posted 3/4/2024, read on 25/4/2024.'), ['2024-04-03', '2024-04-25']);
		assert.deepStrictEqual(read('Posted 3/4/2024. The vote is on 14 May 2024.'), ['2024-04-03', '2024-05-14']);
		assert.deepStrictEqual(read('Posted 3/4/2024. The vote is on May 14, 2024.'), ['2024-03-04', '2024-05-14']);
		assert.deepStrictEqual(read('Posted 3/4/2024, read on 4/25/2024, not 14 May 2024.'), [
			'2024-03-04',
			'2024-04-25',
			'2024-05-14',
		]);
		assert.deepStrictEqual(valuesOf('Đăng 3/4/2024, sửa 5/28/2024.', undefined, 'vi'), ['2024-03-04', '2024-05-28']);
		// One of the other kind, as an agency's line has it, is no proof.
		assert.equal(
			valuesOf(
				'Seen on 28 May, on 1 April and 27 May; the hearing is on June 11. Passed on 3/5/2024.',
				'2024-05-28',
				'en',
			).at(-1),
			'2024-05-03',
		);
		assert.equal(
			valuesOf('Seen on 28 May; the hearing is on June 11. Passed on 3/5/2024.', '2024-05-28', 'en').at(-1),
			'2024-03-05',
		);
	});

	test('what is ahead is a length in the news, and the time then where the reader wants what comes next', () => {
		const text = 'In two weeks, in 3 hours; the upcoming two months; a year ago.';
		const read = (prefer: TimePreference): (string | undefined)[] => valuesOf(text, '2024-05-15T10:30', 'en', prefer);
		assert.deepStrictEqual(read('nearest'), ['P2W', 'PT3H', 'P2M', '2023']);
		assert.deepStrictEqual(read('future'), ['2024-05-29', '2024-05-15T13:30', '2024-07', '2023']);
	});

	test('the clock times of a list are of the date over the first one, whatever days its entries name', () => {
		const list =
			'10.04.2013\n09:50\nПсихологи помогут детям\n09:46\nМузей откроют 6 мая\nМузеи\n09:45\nРеки очищаются ото льда';
		const values = ['2013-04-10', '2013-04-10T09:50', '2013-04-10T09:46', '2012-05-06', '2013-04-10T09:45'];
		assert.deepStrictEqual(valuesOf(list, '2012-01-05', 'ru'), values);
	});

	test('a clock time alone on its line is of the day that heads a programme, and not of the one on which another article was published', () => {
		const menu = 'Порошенко обсудил выборы\n11:05 28.06.2016\nВ доме прошел обыск\n13:31\nСборная проведет тренировку';
		assert.deepStrictEqual(valuesOf(menu, '2016-06-30', 'ru'), ['2016-06-28T11:05', '2016-06-30T13:31']);
		const programme = '25 июня 2016\n19:00\nКонцерт';
		assert.deepStrictEqual(valuesOf(programme, '2016-06-30', 'ru'), ['2016-06-25', '2016-06-25T19:00']);
	});

	test('holidays that go with Easter', () => {
		assert.deepStrictEqual(valuesOf('Good Friday 2019, Easter Sunday 2024; Ash Wednesday 2011', undefined, 'en'), [
			'2019-04-19',
			'2024-03-31',
			'2011-03-09',
		]);
	});

	test('a line in another language is read in that language', () => {
		const text =
			'Cuộc họp đã diễn ra hôm qua tại trụ sở của thành phố.\nThe committee will publish its report on May 20, 2024, they said.';
		assert.deepStrictEqual(valuesOf(text, '2024-05-15'), ['2024-05-14', '2024-05-20']);
	});

	test('each value has its reason', () => {
		const times = resolve('Hôm qua, ngày 3/1; ngày 5/6/2023, 5 ngày, rằm tháng 7.', '2024-01-15', 'vi', 'nearest');
		assert.deepStrictEqual(
			times.map(({ why, relative }) => `${relative ? 'relative: ' : ''}${formatReason(why)}`),
			[
				"relative: Counted from the document's date, 2024-01-15",
				"relative: The year nearest to the document's date, 2024-01-15",
				'Read day first, as Vietnamese does',
				'A length of time',
				'A day of the lunar calendar, converted to the common one',
			],
		);
	});
});

function resolve(
	text: string,
	date: string | undefined,
	language: string,
	prefer: TimePreference,
): ReturnType<typeof resolveTimes> {
	const found = findTimes(new TextTable(text, { language }));
	return resolveTimes(
		found,
		date === undefined ? undefined : { value: date, confidence: 1, why: { text: '' } },
		prefer,
	);
}

function valuesOf(
	text: string,
	date: string | undefined,
	language = 'vi',
	prefer: TimePreference = 'nearest',
): (string | undefined)[] {
	return resolve(text, date, language, prefer).map(({ value }) => value);
}
