import assert from 'node:assert/strict';
import fc from 'fast-check';
import { classifyLines } from '../../../server/src/core/lines/classifyLines';
import type { AnalysisContext, LineFrequency } from '../../../server/src/core/model';
import { BOILERPLATE_CLASSES, NO_KNOWLEDGE } from '../../../server/src/core/model';
import { formatReason } from '../../../server/src/core/reason';
import { lineKeyOf, templateKeyOf } from '../../../server/src/core/text/lineKey';
import { TextTable } from '../../../server/src/core/textTable';
import { checkLinear } from '../../support/work';
import { ALONE, checkPage, classesOf } from './pageText';

const ARTICLE = [
	'Phố cổ mở thêm một tuyến đi bộ dọc bờ kênh',
	'Tuyến đi bộ mới dài gần hai cây số, nối chợ cũ với bến thuyền và cấm xe máy vào cuối tuần.',
	'Các hộ kinh doanh hai bên được hỗ trợ sửa lại mái hiên cho đồng bộ với nhà cũ trong khu phố.',
	'Chính quyền sẽ đánh giá kết quả sau sáu tháng rồi mới quyết định có mở rộng hay không.',
];

/** Knowledge of a corpus in which each of the given lines stands in so many other documents. */
function corpusWith(documents: number, lines: Readonly<Record<string, number>>): AnalysisContext {
	const find =
		(keyOf: (line: string) => number) =>
		(key: number): LineFrequency | undefined => {
			const line = Object.keys(lines).find((each) => keyOf(each) === key);
			return line === undefined ? undefined : { documents: lines[line]!, examples: ['a/first.txt'] };
		};
	return {
		knowledge: { ...NO_KNOWLEDGE, documents, lineFrequency: find(lineKeyOf), templateFrequency: find(templateKeyOf) },
	};
}

suite('Classes of lines', () => {
	test('texts without a line', () => {
		assert.deepStrictEqual(classesOf(''), []);
		assert.deepStrictEqual(classesOf(' \n\r\n\t\n'), []);
	});

	test('one word, one sentence, one long line', () => {
		assert.deepStrictEqual(classesOf('Share'), ['body | Share']);
		assert.deepStrictEqual(classesOf(ARTICLE[1]!), [`body | ${ARTICLE[1]}`]);
	});

	test('line ends and decomposed accents change nothing', () => {
		const page = [
			'Đăng nhập',
			...ARTICLE,
			'Theo Phố Biển',
			'Chia sẻ',
			'Tin liên quan',
			'Chợ đêm dời sang bờ bên kia của con kênh',
		];
		const classes = classesOf(page.join('\n')).map((line) => line.split(' ')[0]);
		assert.deepStrictEqual(classes, [
			'chrome',
			'title',
			'lead',
			'body',
			'body',
			'attribution',
			'chrome',
			'chrome',
			'related',
		]);
		for (const text of [page.join('\r\n'), page.join('\n\n'), page.join('\r'), page.join('\n').normalize('NFD')]) {
			assert.deepStrictEqual(
				classesOf(text).map((line) => line.split(' ')[0]),
				classes,
			);
		}
	});

	test('a line of the corpus is noise in the tail, and content where only its place is unknown', () => {
		const page = [...ARTICLE, 'Góc phố quen', 'Một vòng quanh chợ'];
		assert.deepStrictEqual(
			classesOf(page.join('\n')).map((line) => line.split(' ')[0]),
			['title', 'lead', 'body', 'body', 'body', 'body'],
		);
		const known = classesOf(page.join('\n'), corpusWith(40, { 'Góc phố quen': 9, 'Một vòng quanh chợ': 9 }));
		assert.deepStrictEqual(
			known.map((line) => line.split(' ')[0]),
			['title', 'lead', 'body', 'body', 'chrome', 'chrome'],
		);
	});

	test('a syndicated twin is no template', () => {
		const twin = Object.fromEntries([...ARTICLE, 'Ghi chép bên kênh'].map((line) => [line, 1]));
		assert.deepStrictEqual(
			classesOf([...ARTICLE, 'Ghi chép bên kênh'].join('\n'), corpusWith(3, twin)).map((line) => line.split(' ')[0]),
			['title', 'lead', 'body', 'body', 'body'],
		);
	});

	test('a line that differs by its numbers alone', () => {
		const page = [...ARTICLE, '35 người đã đọc bài này'].join('\n');
		const context = corpusWith(20, { '7 người đã đọc bài này': 8 });
		const { lines } = classifyLines(new TextTable(page), [], context);
		assert.equal(
			formatReason(lines[4]!.why),
			'The same line but for its numbers stands in 8 other documents, a/first.txt among them',
		);
		const once = classifyLines(new TextTable(page), [], corpusWith(3, { '7 người đã đọc bài này': 1 }));
		assert.equal(
			formatReason(once.lines[4]!.why),
			'The same line but for its numbers stands in another document: a/first.txt',
		);
		assert.equal(lines[4]!.class, 'chrome');
	});

	test('an author’s name stays though the corpus is full of it', () => {
		assert.equal(
			classesOf([...ARTICLE, 'Trần Mai Hoa'].join('\n'), corpusWith(50, { 'Trần Mai Hoa': 30 }))[4],
			'attribution | Trần Mai Hoa',
		);
	});

	test('reasons name the line that people see', () => {
		const page = [
			...ARTICLE,
			'Tin liên quan',
			'Chợ đêm dời sang bờ bên kia của con kênh',
			'Chợ đêm dời sang bờ bên kia của con kênh',
		].join('\n');
		const { lines } = classifyLines(new TextTable(page), [], ALONE);
		assert.equal(formatReason(lines[6]!.why), 'Repeats line 6 of this document word for word');
	});

	test('captions doubled by their alternative texts, headlines doubled by their pictures', () => {
		checkPage(`
			title     | ${ARTICLE[0]}
			lead      | ${ARTICLE[1]}
			caption   | Bờ kênh vào một buổi sáng cuối tuần
			duplicate | Bờ kênh vào một buổi sáng cuối tuần
			body      | ${ARTICLE[2]}
			body      | ${ARTICLE[3]}
			related   | Chợ đêm dời sang bờ bên kia của con kênh
			duplicate | Chợ đêm dời sang bờ bên kia của con kênh
			related   | Tiểu thương mong có mái che trước mùa mưa năm nay, khi lượng khách thường tăng gấp đôi.
			related   | Cầu gỗ cũ được phục dựng theo ảnh tư liệu
			duplicate | Cầu gỗ cũ được phục dựng theo ảnh tư liệu
			related   | Những tấm ảnh chụp từ năm 1925 giúp thợ mộc dựng lại từng con tiện trên lan can.
		`);
	});

	test('every line that isn’t blank, once, in order, with a fitting flag and a reason', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'Chia sẻ',
				'Share',
				'Tin liên quan',
				'0:00 / 0:00',
				'© Reuters',
				'Theo TASS',
				'',
				' ',
				'- ',
				'>> ',
				'Ảnh: ',
				'(Ảnh',
				'\uD83D',
				...ARTICLE,
			),
			fc.string(),
			fc.string({ unit: 'grapheme' }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 24 }), fc.constantFrom('\n', '\r\n', ' '), (pieces, joint) => {
				const text = pieces.join(joint);
				const table = new TextTable(text);
				const { lines, inline } = classifyLines(table, [], ALONE);
				const expected = Array.from({ length: table.lines.count }, (_, line) => line).filter(
					(line) => !table.isBlank(line),
				);
				assert.deepStrictEqual(
					lines.map(({ line }) => line),
					expected,
				);
				for (const line of lines) {
					assert.equal(line.boilerplate, BOILERPLATE_CLASSES.has(line.class));
					assert.ok(line.confidence > 0 && line.confidence <= 1);
					assert.doesNotMatch(formatReason(line.why), /undefined/u);
				}
				let last = 0;
				for (const { start, end } of inline) {
					assert.ok(start >= last && end > start && end <= text.length);
					assert.equal(table.lines.lineAt(start), table.lines.lineAt(end - 1));
					last = end;
				}
			}),
		);
	});

	test('work grows with the text alone', async () => {
		const texts: readonly ((size: number) => string)[] = [
			(size) => 'Một câu dài (Ảnh: x) - không xuống dòng. '.repeat(size),
			(size) => 'Góc phố quen\nChợ\n'.repeat(size),
			(size) => Array.from({ length: size }, (_, i) => `Góc phố ${i}`).join('\n'),
		];
		for (const textOf of texts) {
			await checkLinear(150, 8, (size) => {
				const table = new TextTable(textOf(size));
				return () => classifyLines(table, [], ALONE);
			});
		}
	});
});
