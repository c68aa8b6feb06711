import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineKeyOf, templateKeyOf } from '../../server/src/core/text/lineKey';
import { TextTable } from '../../server/src/core/textTable';
import { CorpusStatistics } from '../../server/src/corpus/statistics';
import { surveyTable } from '../../server/src/corpus/surveyText';
import { joinLines } from '../support/text';

const ARTICLE = [
	'Thành phố sẽ sửa cây cầu cũ trong mùa khô năm nay, theo kế hoạch vừa được hội đồng nhân dân công bố sáng qua tại phiên họp.',
	'Người dân hai bên sông đã chờ việc này từ nhiều năm, một cụ bà bán nước ở đầu cầu kể lại, vừa nói vừa rót trà cho khách qua đường.',
	'Công trình dự kiến xong trước mùa mưa, và cho đến lúc đó xe tải sẽ phải đi vòng qua bến phà phía nam, mất thêm nửa giờ đồng hồ.',
];
const OTHER = [
	'Đội bóng trường làng thắng trận đầu tiên của giải sau ba năm chờ đợi mỏi mòn, với một bàn thắng duy nhất ở phút cuối của trận.',
	'Cả làng ra sân xem, trời nắng như đổ lửa mà không một ai về trước khi hết trận, vì ai cũng có con cháu trong đội bóng của làng.',
];
const MENU = ['Đăng nhập', 'Trang chủ', 'Thời sự', 'Thể thao', 'Liên hệ', 'Xem thêm', '12 bình luận'];

/** The longest line that is no paragraph, so that twenty of them outweigh any article. */
const HEADLINES = Array.from({ length: 20 }, (_, i) => `${i} ${'tin '.repeat(24)}`.trim());

suite('what documents count together', () => {
	test('a line’s frequency leaves the document that asks out', () => {
		const statistics = statisticsOf({
			'a.txt': ['Xem thêm', 'Cầu'],
			'b.txt': ['XEM  THÊM', 'Phà'],
			'c.txt': ['xem thêm', 'Đò'],
		});
		assert.deepStrictEqual(frequency(statistics, 'a.txt', 'Xem thêm'), { documents: 2, examples: ['b.txt', 'c.txt'] });
		assert.deepStrictEqual(frequency(statistics, 'new.txt', 'Xem thêm'), {
			documents: 3,
			examples: ['a.txt', 'b.txt', 'c.txt'],
		});
		assert.equal(frequency(statistics, 'a.txt', 'Cầu'), undefined);
		assert.deepStrictEqual(statistics.documentsWithLine(key('Xem thêm')), ['a.txt', 'b.txt', 'c.txt']);
	});

	test('a template’s frequency doesn’t see the digits', () => {
		const statistics = statisticsOf({ 'a.txt': ['3 bình luận', 'A'], 'b.txt': ['15 bình luận', 'B'] });
		assert.deepStrictEqual(statistics.frequenciesFor('a.txt').template(templateKeyOf('3 bình luận')), {
			documents: 1,
			examples: ['b.txt'],
		});
		assert.equal(frequency(statistics, 'a.txt', '3 bình luận'), undefined);
	});

	test('a line that hundreds of documents have', () => {
		const statistics = statisticsOf(
			Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, ['Xem thêm', `Bài số ${i}`]])),
		);
		assert.equal(frequency(statistics, '0.txt', 'Xem thêm')!.documents, 299);
		assert.equal(frequency(statistics, '0.txt', 'Xem thêm')!.examples.length, 3);
		statistics.remove('5.txt');
		assert.equal(frequency(statistics, '0.txt', 'Xem thêm')!.documents, 298);
	});

	test('twins share most of their text', () => {
		const statistics = statisticsOf({
			'a.txt': [...ARTICLE, ...MENU],
			'b.txt': ['Theo báo bạn', ...ARTICLE],
			'c.txt': [...OTHER, ...MENU],
		});
		assert.deepStrictEqual(
			['a.txt', 'b.txt', 'c.txt', 'new.txt'].map((path) => statistics.twinOf(path)),
			['b.txt', 'a.txt', undefined, undefined],
		);
	});

	test('pages of one site are no twins for their menus and headlines', () => {
		const statistics = statisticsOf({
			'a.txt': [...ARTICLE, ...MENU, ...HEADLINES],
			'b.txt': [...OTHER, ...MENU, ...HEADLINES],
		});
		assert.equal(statistics.twinOf('a.txt'), undefined);
	});

	test('the same list of short lines twice is a twin', () => {
		const statistics = statisticsOf({
			'a.txt': ['Gạo', 'Muối', 'Tiêu', 'Hành', 'Tỏi'],
			'b.txt': ['Tỏi', 'Hành', 'Tiêu', 'Muối', 'Gạo'],
			'c.txt': ['Gạo', 'Muối', 'Ớt'],
		});
		assert.deepStrictEqual(
			['a.txt', 'c.txt'].map((path) => statistics.twinOf(path)),
			['b.txt', undefined],
		);
	});

	test('a twin makes no line frequent', () => {
		const statistics = statisticsOf({
			'a.txt': [...ARTICLE, ...MENU],
			'b.txt': [...ARTICLE, ...MENU],
			'c.txt': [...OTHER, ...MENU],
		});
		assert.equal(frequency(statistics, 'a.txt', ARTICLE[0]!), undefined);
		assert.deepStrictEqual(frequency(statistics, 'a.txt', 'Đăng nhập'), { documents: 1, examples: ['c.txt'] });
		assert.deepStrictEqual(frequency(statistics, 'c.txt', 'Đăng nhập'), { documents: 2, examples: ['a.txt', 'b.txt'] });
	});

	test('casing is counted over all documents', () => {
		const statistics = statisticsOf({ 'a.txt': ['hôm nay ở Huế trời mưa'], 'b.txt': ['món bún huế ở Huế cay lắm'] });
		assert.deepStrictEqual(statistics.casing('huế'), { lower: 1, upperInside: 2 });
		statistics.remove('b.txt');
		assert.deepStrictEqual(
			[statistics.casing('huế'), statistics.casing('bún')],
			[{ lower: 0, upperInside: 1 }, undefined],
		);
	});

	test('a survey changes nothing, what its document alone has, or what others see', () => {
		const statistics = statisticsOf({ 'a.txt': ['một dòng'], 'b.txt': ['Xem thêm'] });
		assert.deepStrictEqual(
			[['một dòng'], ['hai dòng'], ['hai dòng', 'Xem thêm'], ['ba dòng']].map((lines) =>
				statistics.set('a.txt', survey(lines)),
			),
			['none', 'own', 'shared', 'shared'],
		);
		assert.deepStrictEqual([statistics.remove('a.txt'), statistics.remove('a.txt')], [true, false]);
	});

	test('however documents came and went, only those that are there count', () => {
		const lines = ['Xem thêm', '1 bình luận', 'ở Huế', 'Bài'];
		const change = fc.record({ path: fc.constantFrom('a', 'b', 'c'), lines: fc.option(fc.subarray(lines)) });
		fc.assert(
			fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
				const statistics = new CorpusStatistics();
				const last = new Map<string, readonly string[]>();
				for (const { path, lines } of changes) {
					last.delete(path);
					if (lines) {
						statistics.set(path, survey(lines));
						last.set(path, lines);
					} else {
						statistics.remove(path);
					}
				}
				const fresh = statisticsOf(Object.fromEntries(last));
				const seen = (from: CorpusStatistics) => [
					from.documents,
					lines.map((line) => from.documentsWithLine(key(line))),
					['a', 'b', 'c'].map((path) => [from.twinOf(path), lines.map((line) => frequency(from, path, line))]),
					from.casing('huế'),
				];
				assert.deepStrictEqual(seen(statistics), seen(fresh));
			}),
		);
	});
});

function survey(lines: readonly string[]) {
	return surveyTable(new TextTable(joinLines(...lines), { language: 'vi' }));
}

function statisticsOf(documents: Readonly<Record<string, readonly string[]>>): CorpusStatistics {
	const statistics = new CorpusStatistics();
	Object.entries(documents).forEach(([path, lines]) => statistics.set(path, survey(lines)));
	return statistics;
}

function key(line: string): number {
	return lineKeyOf(line);
}

function frequency(statistics: CorpusStatistics, path: string, line: string) {
	return statistics.frequenciesFor(path).line(key(line));
}
