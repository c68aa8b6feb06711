import assert from 'node:assert/strict';
import {
	BOILERPLATE_CLASSES,
	NO_KNOWLEDGE,
	type AnalysisContext,
	type DocumentDate,
	type LineClass,
} from '../../../server/src/core/model';
import { formatReason } from '../../../server/src/core/reason';
import { TextTable } from '../../../server/src/core/textTable';
import { chooseDocumentDate } from '../../../server/src/core/times/documentDate';
import { findTimes } from '../../../server/src/core/times/findTimes';

suite('times: the document’s date', () => {
	test('a person’s word wins', () => {
		assert.equal(
			dateOf(['chrome 13/12/2016 | 14:50', 'title Tin', 'body Họp hôm qua.'], { documentDate: '2020-01' }),
			'2020-01',
		);
	});

	test('an option gives way to a person’s word, and that has who and when', () => {
		const reference = {
			id: 'urn:uuid:1',
			origin: 'annotation' as const,
			creator: 'Lan',
			created: '2026-11-21T10:00:00Z',
		};
		const date = chooseDate(['title Tin', 'body Họp hôm qua.'], {
			documentDate: '2020',
			decidedDate: { value: '2021-03', reference },
		});
		assert.deepEqual(
			[date?.value, date?.confidence, date && formatReason(date.why), date?.decision],
			['2021-03', 1, 'Set by Lan on 2026-11-21', reference],
		);
	});

	test('a line right below the headline may say more than when it was written', () => {
		const page = (line: string): string[] => ['title Tàu vào cảng', `caption ${line}`, 'body Họp hôm qua.'];
		assert.equal(dateOf(page('Báo Cảng  22/05/17 09:14 GMT+7  15 ý kiến  Bản in')), '2017-05-22T09:14');
		assert.equal(dateOf(page('Tàu rời bến lúc 09:14 22/05/17.')), '2017-05');
		const title = 'title Tàu lớn rời bến cảng 09:14 22/05/17 GMT+7 đi Đảo Xa Ngoài';
		assert.equal(dateOf([title, 'body Họp hôm qua.']), '2017-05');
	});

	test('a byline tells it that is taken for another article’s, or stands far below the headline', () => {
		const page = (line: string): string => {
			const lines = ['title News of the day', 'lead What it was.', `related ${line}`, 'body It rained on Tuesday.'];
			return String(dateOf(lines, {}, 'en'));
		};
		assert.equal(
			page('Ann Lee · Bay News · Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 8'),
			'2024-08-08T04:00',
		);
		assert.equal(page('Ann Lee / BAYNEWS.COM / Sep 2, 2024, 17:07 IST'), '2024-09-02T17:07');
		assert.equal(page('Boats of Sep 2, 2024'), 'undefined');
		const poll = ['title The morning podcast', 'lead Five minutes.', 'chrome Poll', 'body Will it rain?'];
		const byline = 'caption By Tom Lee - Bay Press - Friday, April 28, 2023';
		assert.equal(dateOf([...poll, byline, 'body It rained on Friday.'], {}, 'en'), '2023-04-28');
		const other = 'caption By Ann Lee - Bay Press - Friday, April 21, 2023';
		assert.equal(dateOf([...poll, byline, other, 'body It rained on Friday.'], {}, 'en'), undefined);
	});

	test('a date above the headline, under another article’s, is that article’s', () => {
		const lines = [
			'related Boats leave the bay',
			'chrome Ann Lee',
			'chrome January 16, 2023',
			'title Rain over the bay',
			'lead It will go on.',
			'body The bay is full.',
			'attribution Tom Lee',
			'chrome April 28, 2023',
			'body It rained on Friday.',
		];
		assert.equal(dateOf(lines, {}, 'en'), '2023-04-28');
	});

	test('a link to readers’ comments above the first paragraph ends nothing', () => {
		const page = [
			'title News',
			'lead What it was.',
			'chrome Comments',
			'chrome 05:00, 14 MAR 2024',
			'body It rained today.',
		];
		assert.equal(dateOf(page, {}, 'en'), '2024-03-14T05:00');
	});

	test('whoever was born then, it was written later', () => {
		assert.equal(dateOf(['title Tin', 'body Bà Lan sinh ngày 9/2/1960 ở Huế.', 'body Hôm 12/5 bà về quê.']), undefined);
		assert.equal(dateOf(['title News', 'body Ann Lee, born on 9 February 1960, left on 12 May.'], {}, 'en'), undefined);
	});

	test('a folder’s date holds where the text says nothing within it', () => {
		const folderDate = { value: '2014', pattern: '2014/**' };
		const page = ['chrome 13/12/2016 | 14:50', 'title Tin', 'body Họp hôm qua.'];
		assert.equal(dateOf(page, { folderDate }), '2014');
		assert.equal(dateOf(page, { folderDate, fileName: '2014-05-20.txt' }), '2014-05-20');
		assert.equal(dateOf(page, { folderDate: { value: '2016-12', pattern: '**' } }), '2016-12-13T14:50');
		assert.equal(dateOf(page, { folderDate, documentDate: '2010' }), '2010');
	});

	test('front matter, by the date of publication and not by others', () => {
		const page = (...lines: string[]): string[] => [
			...['---', 'title: Tin', ...lines, '---'].map((line) => `chrome ${line}`),
			'title Tin',
			'body Họp hôm qua.',
		];
		const cases: [line: string, date: string | undefined][] = [
			['date: 2014-05-20', '2014-05-20'],
			['published: 2014-05', '2014-05'],
			['publishedAt: "2014-05-20T08:30:00.000Z"', '2014-05-20T08:30:00'],
			["pub_date: '2014-05-20 08:30' # by hand", '2014-05-20T08:30'],
			['Ngày đăng: 20/5/2014', '2014-05-20'],
			['datePublished: 20140520', '2014-05-20'],
			['created: 2014', '2014'],
			['date: 2014-02-30', undefined],
			['date: soon', undefined],
			['crawled: 2025-01-02', undefined],
			['updated: 2025-01-02', undefined],
		];
		assert.deepEqual(
			cases.map(([line]) => [line, dateOf(page(line))]),
			cases,
		);
		assert.equal(dateOf(page('created: 2013', 'crawled: 2025-01-02', 'date: 2014-05-20')), '2014-05-20');
		assert.equal(
			dateOf(['chrome +++', 'chrome date = 2014-05-20T08:30:00Z', 'chrome +++', 'title Tin']),
			'2014-05-20T08:30:00',
		);
		assert.equal(dateOf(['chrome ---', 'body Trời mưa nhiều.', 'chrome ---', 'body date: 2014-05-20']), undefined);
	});

	test('the dateline beside the title', () => {
		assert.equal(
			dateOf([
				'chrome 22/10/2025',
				'chrome Mới nhất',
				'chrome Thể thao',
				'chrome Thứ tư, 22/10/2025, 19:25 (GMT+7)',
				'title Tin',
				'body Họp hôm qua.',
			]),
			'2025-10-22T19:25',
		);
		assert.equal(
			dateOf(
				[
					'title News',
					'chrome Published: 14 May 2024 at 09:15 BST',
					'body He left on 3 May 2024.',
					'chrome 16 May 2024',
				],
				{},
				'en',
			),
			'2024-05-14T09:15',
		);
	});

	test('a bar or a dot parts the date from who wrote the article', () => {
		const page = (line: string, lineClass = 'lead'): string | undefined =>
			dateOf(['title News', `${lineClass} ${line}`, 'body He left in July.'], {}, 'en');
		assert.equal(
			page('By MARY WELLS Harbour Times Staff Writer | Tuesday, May 14, 2024, 9:15 a.m.'),
			'2024-05-14T09:15',
		);
		assert.equal(page('Mary Wells, Harbour Times • 14 May 2024', 'body'), '2024-05-14');
		assert.equal(page('Mary Wells | of the harbour says that she left on 14 May 2024'), undefined);
	});

	test('a page in Vietnamese has its date in English behind the writer’s name', () => {
		const page = [
			'title Tàu lớn tới Đà Nẵng',
			'attribution By Nhật Việt - March 5, 2024',
			'body Tàu tới cảng sáng Thứ Ba.',
		];
		assert.equal(dateOf(page), '2024-03-05');
	});

	test('published before updated, and never when it was fetched', () => {
		const page = [
			'title News',
			'chrome Updated: 16 May 2024, 10:00',
			'chrome Published: 14 May 2024, 09:00',
			'body He left.',
		];
		assert.equal(dateOf(page, {}, 'en'), '2024-05-14T09:00');
		assert.equal(dateOf(['title News', 'chrome Updated: 16 May 2024', 'body He left.'], {}, 'en'), '2024-05-16');
		assert.equal(dateOf(['title News', 'chrome Retrieved: 16 May 2024', 'body He left.'], {}, 'en'), undefined);
		assert.equal(dateOf(['title Tin', 'chrome Truy cập ngày 16/5/2024', 'body Trời mưa.']), undefined);
		assert.equal(dateOf(['title Вести', 'chrome Дата обращения: 16.05.2024', 'body Дождь.'], {}, 'ru'), undefined);
	});

	test('the place and date with which an agency’s report opens', () => {
		const cases: [language: string, line: string, date: string | undefined][] = [
			['en', 'HANOI, 14 May 2024 (VNA) – The minister arrived on Tuesday.', '2024-05-14'],
			['en', 'Paris, May 14, 2024 — The minister arrived on Tuesday.', '2024-05-14'],
			['vi', 'Hà Nội, ngày 14/5/2024 (TTXVN) - Bộ trưởng đã đến hôm thứ ba.', '2024-05-14'],
			['vi', '(Hà Nội, 14/5/2024) - Bộ trưởng đã đến hôm thứ ba.', '2024-05-14'],
			['ru', 'МОСКВА, 14 мая 2024 /ТАСС/. Министр прибыл во вторник.', '2024-05-14'],
			['en', 'On 14 May 2024 the minister arrived.', undefined],
			['en', 'Born 14 May 1954 – died 2 June 2001, he wrote four books.', undefined],
			['vi', 'Nguyễn Du (3/1/1766 – 16/9/1820) là nhà thơ.', undefined],
			['en', '14 May 1954 – the fortress falls.', undefined],
			['en', 'He was there. Paris, 14 May 2024 – he remembers it well.', undefined],
		];
		assert.deepEqual(
			cases.map(([language, line]) => [language, line, dateOf(['title News', `body ${line}`], {}, language)]),
			cases,
		);
	});

	test('the newest of its own pictures’ credits', () => {
		const page = [
			'title Tin',
			'credit Toàn cảnh - Báo Mới, 1920, 03.02.2023',
			'body Họp hôm qua.',
			'credit Lãnh đạo - Báo Mới, 1920, 05.02.2023',
		];
		assert.equal(dateOf(page), '2023-02-05');
	});

	test('related items don’t vote', () => {
		assert.equal(
			dateOf([
				'title Tin',
				'body Họp hôm qua.',
				'related Ngày 5/6/2024, mưa.',
				'duplicate Ngày 5/6/2024, mưa.',
				'promo Đón đọc số ngày 7/6/2024',
			]),
			undefined,
		);
	});

	test('the file’s name', () => {
		assert.equal(dateOf(['title Tin', 'body Họp hôm qua.'], { fileName: 'bao_2021-03-04_tin.txt' }), '2021-03-04');
		assert.equal(dateOf(['title Tin', 'body Họp hôm qua.'], { fileName: 'tin-20210304.txt' }), '2021-03-04');
		assert.equal(dateOf(['title Tin', 'body Họp hôm qua.'], { fileName: '000_20219999.txt' }), undefined);
		assert.equal(dateOf(['title Tin', 'body Họp hôm qua.'], { fileName: '2021-02-30.txt' }), undefined);
		assert.equal(dateOf(['title Tin', 'body Họp hôm qua.'], { fileName: 'so_2021-03.txt' }), '2021-03');
	});

	test('a day counted from today with its date beside it', () => {
		assert.equal(dateOf(['title Tin', 'body Hôm qua (14/5/2024), trời tạnh.']), '2024-05-15');
	});

	test('a date without a year gets none from the years that the text speaks of', () => {
		const cases: [language: string, text: string][] = [
			['en', 'HANOI, Oct 9 (Newswire) - The minister came on Thursday. She was there in June 2023, too.'],
			['en', 'PARIS, March 4 (Newswire) - It was founded in 2001 and sold in May 2010. Sales rose last year.'],
			[
				'en',
				'PARIS, March 4 (Newswire) - Founded in May 2010, it will open a plant in June 2026 and two more by 2027.',
			],
			['en', 'It was founded in 2001. This year it moved to Paris.'],
			['vi', 'Hội lập tháng 3/1998. Lễ diễn ra hôm 12/10. Hôm qua, ông Nam nói về năm 2005.'],
			['vi', 'Năm 2023 mưa nhiều. Sáng nay (15/5) trời tạnh.'],
			['vi', 'Theo hãng tin ngày 29/4, hai bên đã ký. Tháng 10/2024, họ gặp nhau.'],
			['ru', 'Клуб основан в марте 1998 года. Праздник прошел 12 октября. Вчера директор вспомнил 2005 год.'],
		];
		assert.deepEqual(
			cases.map(([language, text]) => [text, dateOf(['title News', `body ${text}`], {}, language)]),
			cases.map(([, text]) => [text, undefined]),
		);
	});

	test('a weekday and the year of the page’s copyright tell the year together', () => {
		const page = (day: string): string | undefined =>
			dateOf(['title News', `body The fair opened on ${day}.`, 'chrome © 2001-2025 The Mail'], {}, 'en');
		assert.equal(page('Thursday, October 9'), '2025-10');
		assert.equal(page('Wednesday, October 9'), '2024-10');
		assert.equal(page('Tuesday, October 9'), undefined);
		assert.equal(page('October 9'), undefined);
		assert.equal(
			dateOf(['title Tin', 'body Hôm nay (thứ năm, 9/10), trời tạnh.', 'chrome © 2025 Báo Cảng']),
			'2025-10-09',
		);
	});

	test('a byline below the summary, with a stop in its time of day', () => {
		assert.equal(
			dateOf(
				[
					'title Забор вокруг здания',
					'lead Власти говорят, что это реставрация',
					'body Городской корреспондент четверг, 25 июля 2013 года, 16.40',
					'body Вокруг здания началось строительство нового забора.',
				],
				{},
				'ru',
			),
			'2013-07-25T16:40',
		);
	});

	test('a byline’s day and hour are of the year of the page’s copyright, where the text speaks of recent years', () => {
		const page = (year: number, copyright = 2026): string | undefined =>
			dateOf(
				[
					'title Суд',
					'attribution Пётр Лосев Анна Орлова 8 января, 17:46',
					`body Судью уволили только в ${year} году.`,
					`chrome © 2000-${copyright} Газета`,
				],
				{},
				'ru',
			);
		assert.equal(page(2025), '2026-01-08T17:46');
		assert.equal(page(2026), '2026-01-08T17:46');
		assert.equal(page(2011), undefined);
		assert.equal(page(2026, 2024), undefined);
	});

	test('where the page says so, or the weekday fits, its own day is of the year of its rights, whatever the text speaks of', () => {
		const page = (line: string): string | undefined =>
			dateOf(['title Mayor resigns', `chrome ${line}`, 'body He won in 2011.', 'chrome © 2019 Bay News'], {}, 'en');
		assert.equal(page('Updated Nov 19, 6:55 AM; Posted Nov 19, 6:51 AM'), '2019-11-19T06:55');
		assert.equal(page('Ann Lee, Tue, Nov 19, 6:55 AM'), '2019-11-19T06:55');
		assert.equal(page('Ann Lee, Mon, Nov 19, 6:55 AM'), '2018-11-19T06:55');
		assert.equal(page('Ann Lee, Nov 19, 6:55 AM'), undefined);
	});

	test('a date and an hour to which the headline is stuck', () => {
		const page = (line: string): string | undefined =>
			dateOf(['chrome Xã hội', `title ${line}`, 'body Học sinh nghỉ từ ngày mai.']);
		assert.equal(
			page('08/01/2019 21:10Xe chở học sinh rời bến trước khi đường vào trường bị ngập'),
			'2019-01-08T21:10',
		);
		assert.equal(page('08/01/2019: Xe chở học sinh rời bến trước khi đường vào trường bị ngập'), undefined);
	});

	test('a line that begins with the day of publication, or with the day and the writer, may say more', () => {
		const page = (line: string): string | undefined =>
			dateOf(['title Trường đóng cửa', `body ${line}`, 'body Học sinh nghỉ từ ngày mai.']);
		assert.equal(page('Ngày đăng: 21-8-2023 | Lượt xem: 1.204'), '2023-08-21');
		assert.equal(page('Trường mở ngày 21-8-2023 ở Hạ Vy, theo báo'), undefined);
		const blog = ['title Hotel closes', 'body July 11th, 2024 by Ann Lee in News', 'body It closed yesterday.'];
		assert.equal(dateOf(blog, {}, 'en'), '2024-07-11');
	});

	test('a writer’s line tells it rather than the day on top of the page, on which it was read', () => {
		const top = ['chrome November 24, 2025', 'chrome News', 'title Mining blasts shatter homes'];
		const byline = 'attribution by Bay News November 21, 2025 0 1747';
		assert.equal(dateOf([...top, byline, 'body It is loud.'], {}, 'en'), '2025-11-21');
		assert.equal(dateOf([...top, 'body It is loud.'], {}, 'en'), '2025-11-24');
	});

	test('the page’s list of newest articles tells the date of this one, where dates stand below their headlines', () => {
		const page = ['title Mbumba tells of last days', 'body He died on Sunday.', 'chrome Latest News'];
		const own = 'duplicate Mbumba tells of last days';
		const other = 'related Oshakati bans a company';
		const day = 'chrome 20 February, 2024';
		assert.equal(dateOf([...page, own, day, other, 'chrome 19 February, 2024'], {}, 'en'), '2024-02-20');
		assert.equal(dateOf([...page, other, day, own, 'chrome 19 February, 2024', other], {}, 'en'), undefined);
	});

	test('the page’s own address tells it, on top or named as the source; those of other pages don’t', () => {
		const article = ['title Giá gạo tăng', 'body Giá gạo tăng trong tuần qua.', 'body Lúa hè thu ít hơn.'];
		const own = 'chrome https://bao.example/2024/05/06/gia-gao.html';
		assert.equal(dateOf([own, ...article]), '2024-05-06');
		assert.equal(
			dateOf([...article, 'attribution Nguồn: https://bao.example/gia-gao-20240506101500123.htm']),
			'2024-05-06',
		);
		assert.equal(dateOf([...article, own]), undefined);
		assert.equal(dateOf([own, 'chrome https://tin.example/2023/01/02/gao', ...article]), undefined);
		assert.equal(dateOf(['chrome https://bao.example/2024/99/06/gia-gao.html', ...article]), undefined);
	});

	test('a year that is still to come, and “for three years now”, set nothing against the text’s own year', () => {
		assert.equal(
			dateOf(['title Tin', 'body Hãng nhận ba chiếc vào cuối năm nay và tám chiếc nữa vào năm 2015.']),
			undefined,
		);
		assert.equal(dateOf(['title Tin', 'body Năm 2014, tòa phải xử xong các vụ đã khởi tố trên 3 năm nay.']), undefined);
		assert.equal(dateOf(['title Tin', 'body Năm 2012 có 40 vụ, năm nay giảm còn 30.']), '2013');
	});

	test('a survey that looks back on two years again and again is of the next such day, and the reason says that it is a guess', () => {
		const page = (...more: string[]): string[] => [
			'title Tin',
			'body Theo hãng tin ngày 29/4, hai bên đã ký.',
			'body Tháng 10/2024, họ gặp nhau.',
			'body Năm 2024, thương mại tăng 4%. Năm 2023 tăng 3%.',
			'body Tháng 3/2024, cầu khánh thành, sau hội nghị tháng 5/2023.',
			'body Tháng 8/2023, hai bên lập trường học.',
			...more.map((line) => `body ${line}`),
		];
		const date = chooseDate(page());
		assert.deepEqual(
			[date?.value, date && formatReason(date.why)],
			[
				'2025-04',
				'A guess: the article names 2024 on 3 lines and no later year, so the day on line 2 is the next such one',
			],
		);
		assert.equal(dateOf(page('Hôm qua mưa.')), undefined);
		assert.equal(dateOf(page('Đến năm 2030, cầu mở rộng.')), undefined);
	});

	test('a year set against its own', () => {
		assert.equal(
			dateOf(['title Tin', 'body Năm 2023 tăng 9 lần, 5 tháng đầu của năm nay tăng 54%. Năm nay còn tăng nữa.']),
			'2024',
		);
		// Of March 2025 one may speak in 2025 and in 2026.
		assert.equal(
			dateOf(['title Tin', 'body Tháng 3/2025, công ty thành lập. Năm nay họ tuyển thêm người.']),
			undefined,
		);
	});

	test('the newest whole day with its time of day, unless a newer month or year is named', () => {
		assert.equal(dateOf(['title Tin', 'body 10:15 ngày 5/5/2019, mưa. Hôm qua trời tạnh.']), '2019-05');
		assert.equal(dateOf(['title Tin', 'body Ngày 5/5/2019, mưa. Hôm qua trời tạnh.']), undefined);
		assert.equal(
			dateOf(['title Tin', 'body 10:15 ngày 5/5/2019, mưa. Tháng 3/2021, gió. Hôm qua trời tạnh.']),
			undefined,
		);
	});

	test('no date since or until when something lasts, nor one of a plan or of a past told once', () => {
		const cases: [language: string, text: string, date: string | undefined][] = [
			['vi', 'Kể từ năm 2016, xã chưa có lũ lớn. Ngày 17/3, đoàn tới xã.', undefined],
			['vi', 'Từ ngày 5/5/2019, cầu đóng. Hôm qua trời tạnh.', undefined],
			['vi', 'Sau đại hội năm 2003, đội đứng đầu. Sáng 21-5, đội lại thắng.', undefined],
			['vi', 'Năm 2019 ít mưa, năm 2020 mưa nhiều. Sáng 21/5, mưa lớn.', undefined],
			['vi', 'Từ năm 2021, trường mở cửa. Ngày 5/5/2019, mưa. Hôm qua trời tạnh.', undefined],
			['en', 'The lease ends on 31 December 2030. Shares fell on Tuesday.', undefined],
			['en', 'Shares fell on Tuesday. The bridge is planned for 3 May 2030.', undefined],
			['en', 'It ran until 3 May 2019. Shares fell on Tuesday.', undefined],
			['en', 'They met on 3 May 2019. Shares fell on Tuesday.', undefined],
			['ru', 'С 5 мая 2019 года мост закрыт. Вчера шел дождь.', undefined],
			['ru', 'Договор истекает 5 мая 2030 года. Вчера шел дождь.', undefined],
		];
		assert.deepEqual(
			cases.map(([language, text]) => [language, text, dateOf(['title News', `body ${text}`], {}, language)]),
			cases,
		);
	});

	test('a place and a date, and nothing else, right below the title', () => {
		const cases: [line: string, date: string | undefined][] = [
			['body 12 сентября 2023 г. Санкт-Петербург', '2023-09-12'],
			['body Санкт-Петербург. 12 сентября 2023 года', '2023-09-12'],
			['lead г. Нижний Новгород, 12.09.2023', '2023-09-12'],
			['heading Москва – 12 сентября 2023', '2023-09-12'],
			['body Музей закрыт 12 сентября 2023 года.', undefined],
			['caption Москва, 12 сентября 2013 г.', undefined],
		];
		assert.deepEqual(
			cases.map(([line]) => [line, dateOf(['title Вести', line, 'body Идет дождь.', 'body Он ушел.'], {}, 'ru')]),
			cases,
		);
	});

	test('nothing but years says nothing', () => {
		assert.equal(dateOf(['title Tin', 'body Tới năm 2020, thành phố sẽ có cầu mới.']), undefined);
		assert.equal(dateOf([]), undefined);
	});
});

function dateOf(page: readonly string[], context: Partial<AnalysisContext> = {}, language = 'vi'): string | undefined {
	return chooseDate(page, context, language)?.value;
}

/** Of a page's lines, each with its class in front. */
function chooseDate(
	page: readonly string[],
	context: Partial<AnalysisContext> = {},
	language = 'vi',
): DocumentDate | undefined {
	const classes = page.map((line) => line.slice(0, line.indexOf(' ')) as LineClass);
	const table = new TextTable(page.map((line) => line.slice(line.indexOf(' ') + 1)).join('\n'), { language });
	const lines = classes.map((lineClass, line) => ({
		line,
		class: lineClass,
		boilerplate: BOILERPLATE_CLASSES.has(lineClass),
		confidence: 1,
		why: { text: '' },
	}));
	return chooseDocumentDate(table, findTimes(table), lines, { knowledge: NO_KNOWLEDGE, ...context });
}
