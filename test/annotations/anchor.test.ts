import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAnnotations } from '../../server/src/annotations/anchor';
import { normalizeText } from '../../server/src/annotations/normalizedText';
import { annotationOn, annotationsOn, showAnchored } from '../support/annotations';
import { joinLines, parseMarked } from '../support/text';
import { checkLinear } from '../support/work';

/** Annotates the marked passages of a text, and checks where they stand in another one. */
function checkAnchors(before: string, after: string, states: string[]): void {
	const { text, spans } = parseMarked(before);
	const annotations = annotationsOn(text, spans);
	const now = parseMarked(after).text;
	assert.deepEqual(showAnchored(now, anchorAnnotations(now, annotations)), { text: after, states });
}

const ARTICLE = joinLines(
	'Đội chủ nhà thắng đậm ở vòng bảng',
	'Huấn luyện viên Lê Minh nói ông hài lòng với các cầu thủ trẻ.',
	'Theo Lê Minh, trận sau sẽ khó hơn nhiều vì sân khách rất đông khán giả.',
	'Ban tổ chức cho biết vé đã bán hết từ tuần trước.',
);

suite('anchor', () => {
	suite('exact', () => {
		test('in the text it was made for, behind an emoji, composed or decomposed', () => {
			for (const text of ['🎉 Ông [[Nguyễn Văn A]] đến', '🎉 Ông [[Nguyễn Văn A]] đến'.normalize('NFD')]) {
				checkAnchors(text, text, ['exact']);
			}
		});

		test('where the words around it changed but not its place', () => {
			checkAnchors('Bà [[Mai Lan]] hát hay.', 'Cô [[Mai Lan]] múa đẹp.', ['exact']);
		});

		test('a position without a quote is all there is', () => {
			const annotation = { ...annotationOn('Ông A đến', { start: 4, end: 5 }), exact: '', prefix: '', suffix: '' };
			assert.deepEqual(
				[annotation, { ...annotation, start: 40, end: 41 }].map(
					(one) => anchorAnnotations('Ông B đến', [one])[0]!.state,
				),
				['exact', 'orphan'],
			);
		});
	});

	suite('moved', () => {
		test('text was put before it, with an emoji in it', () => {
			checkAnchors('Ông [[Lê Minh]] nói.', '🎉 Hôm nay: Ông [[Lê Minh]] nói.', ['moved']);
		});

		test('the context tells one mention from another', () => {
			const before = ARTICLE.replace('Theo Lê Minh', 'Theo [[Lê Minh]]');
			checkAnchors(before, `Tin thể thao\n${before.replace('rất đông', 'đông')}`, ['moved']);
			checkAnchors(before, before.split('\n').reverse().join('\n'), ['moved']);
		});

		test('the sentence before it was taken out', () => {
			const before = ARTICLE.replace('Theo Lê Minh', 'Theo [[Lê Minh]]');
			checkAnchors(
				before,
				before
					.split('\n')
					.filter((_, i) => i !== 1)
					.join('\n'),
				['moved'],
			);
		});

		test('words were put right beside it', () => {
			checkAnchors(
				'Sáng qua tại thành phố, ông [[Putin]] đã phát biểu trước báo giới.',
				'Sáng qua tại thành phố, ông Vladimir [[Putin]] hôm nay đã phát biểu trước báo giới.',
				['moved'],
			);
		});

		test('line breaks and composition changed all over the text', () => {
			const before = 'Dòng một\nÔng [[Lê\nMinh]] nói rằng thế.\n';
			checkAnchors(before, before.replaceAll('\n', '\r\n'), ['moved']);
			checkAnchors(before.replaceAll('\n', '\r\n'), before, ['moved']);
			checkAnchors(before, before.normalize('NFD'), ['moved']);
			checkAnchors(before.normalize('NFD'), before, ['moved']);
		});

		test('of equal passages in equal surroundings the one as far from its neighbours as before', () => {
			const menu = joinLines(
				'Trang chủ',
				'Bình luận',
				'Chia sẻ bài viết này với bạn bè',
				'Bình luận',
				'Chia sẻ bài viết này với bạn bè',
				'Bình luận',
				'Chia sẻ bài viết này với bạn bè',
				'Liên hệ',
			);
			const before = menu.replace(/^(Trang chủ)([^]*?)Bình luận([^]*?)Bình luận/u, '[[$1]]$2Bình luận$3[[Bình luận]]');
			checkAnchors(before, `Một dòng mới ở trên cùng\n${before}`, ['moved', 'moved']);
		});

		test('the quote itself was mended, in its old context', () => {
			checkAnchors(
				'Hôm qua tại Hà Nội, ông [[Nguyễn Văn Hoan]] đã trả lời phỏng vấn của báo.',
				'Hôm qua tại Hà Nội, ông [[Nguyễn Văn Hoàn]] đã trả lời phỏng vấn của báo.',
				['moved'],
			);
			checkAnchors(
				'Mở đầu là một câu ngắn. [[Khoảng 300 người đã xếp hàng từ sáng sớm để mua vé vào sân.]] Rồi họ về.',
				'Mở đầu là một câu ngắn. [[Chừng 300 người đã xếp hàng từ sớm để mua vé vào sân.]] Rồi họ về.',
				['moved'],
			);
		});
	});

	suite('orphan', () => {
		test('without a position it takes no place of several, however many of them others have', () => {
			const text = 'Khan met Khan.';
			const unplaced = { ...annotationOn(text, { start: 0, end: 4 }), start: -1, end: -1, prefix: '', suffix: '' };
			const others = [{ start: 0, end: 4 }].map((span) => annotationOn(text, span));
			assert.deepEqual(
				anchorAnnotations(text, [unplaced, ...others]).map(({ state }) => state),
				['orphan', 'exact'],
			);
		});

		test('its sentence is gone, though the same name stands elsewhere', () => {
			const before = ARTICLE.replace('Theo Lê Minh', 'Theo [[Lê Minh]]');
			const { text } = parseMarked(before);
			checkAnchors(
				before,
				text
					.split('\n')
					.filter((_, i) => i !== 2)
					.join('\n'),
				['orphan Lê Minh'],
			);
		});

		test('its document is another one now', () => {
			checkAnchors(ARTICLE.replace('Lê Minh', '[[Lê Minh]]'), 'A recipe by Lê Minh: take two eggs, and beat them.', [
				'orphan Lê Minh',
			]);
			checkAnchors(ARTICLE.replace('Lê Minh', '[[Lê Minh]]'), '', ['orphan Lê Minh']);
		});

		test('two places are as likely as each other', () => {
			checkAnchors(
				`${'x'.repeat(60)} Ông Tư cười. [[Rồi ông Tư về nhà.]] Ông Tư ngủ. ${'y'.repeat(60)}`,
				`Ông Tư cười. Rồi ông Tư về nhà. Ông Tư ngủ. ${'z'.repeat(30)} Ông Tư cười. Rồi ông Tư về nhà. Ông Tư ngủ.`,
				['orphan Rồi ông Tư về nhà.'],
			);
		});

		test('too much of the quote changed', () => {
			checkAnchors(
				'Hôm qua tại Hà Nội, ông [[Nguyễn Văn Hoan]] đã trả lời phỏng vấn của báo.',
				'Hôm qua tại Hà Nội, ông Trần Đình Thi đã trả lời phỏng vấn của báo.',
				['orphan Nguyễn Văn Hoan'],
			);
		});

		test('of two annotations whose passages became one, the one whose passage is gone', () => {
			const line = 'Đăng ký nhận bản tin hằng ngày của chúng tôi';
			const block = `${'Một đoạn văn dài vừa đủ để làm ngữ cảnh.'}\n${line}\n${'Một đoạn khác cũng dài vừa đủ như thế.'}\n`;
			const before = (block + block).replaceAll(line, `[[${line}]]`);
			const after = block.replaceAll(line, `[[${line}]]`);
			checkAnchors(before, after, ['exact', `orphan ${line}`]);
		});
	});

	test('any edits elsewhere leave an annotation on its own words', () => {
		const word = fc.constantFrom(
			'mưa',
			'nắng',
			'gió',
			'sông',
			'núi',
			'Hà Nội',
			'🎉',
			'e\u0301',
			'bão',
			'biển',
			'rừng',
			'đồng',
		);
		const words = fc.array(word, { minLength: 8, maxLength: 30 }).map((list) => list.join(' '));
		fc.assert(
			fc.property(words, words, words, words, (a, b, c, d) => {
				const passage = 'một đoạn riêng';
				const before = `${a} ${b} ${passage} ${c}`;
				const start = before.indexOf(passage);
				const after = `${d} ${b} ${passage} ${c} ${d}`;
				const [found] = anchorAnnotations(after, [annotationOn(before, { start, end: start + passage.length })]);
				assert.equal(found!.span && after.slice(found!.span.start, found!.span.end), passage);
			}),
		);
	});

	test('an answer is always the quote, or something very like it', () => {
		const letters = fc.string({
			unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', 'é', 'e\u0301', '🎉'),
			maxLength: 60,
		});
		fc.assert(
			fc.property(letters, letters, fc.nat(), fc.nat(), (before, after, x, y) => {
				const [start, end] = [x % (before.length + 1), y % (before.length + 1)].sort((a, b) => a - b) as [
					number,
					number,
				];
				if (start === end) {
					return;
				}
				const annotation = annotationOn(before, { start, end });
				const [found] = anchorAnnotations(after, [annotation]);
				const text = found!.span ? after.slice(found!.span.start, found!.span.end) : undefined;
				if (found!.state === 'exact') {
					assert.equal(normalizeText(text!), normalizeText(annotation.exact));
				}
				assert.equal(found!.state === 'orphan', found!.span === undefined);
				assert.equal(showAnchored(before, anchorAnnotations(before, [annotation])).states[0], 'exact');
			}),
		);
	});

	test('thousands of annotations in a long text are found in one go', async () => {
		const line = (i: number): string => `Câu số ${i} nói về ông Trần ${i % 97} và bà Lê ${i % 89} ở làng thứ ${i}.\n`;
		await checkLinear(150, 8, (lines) => {
			const text = Array.from({ length: lines }, (_, i) => line(i)).join('');
			const spans = [...text.matchAll(/ông Trần \d+/gu)].map(({ index, 0: name }) => ({
				start: index,
				end: index + name.length,
			}));
			const annotations = annotationsOn(text, spans);
			return () => {
				const found = anchorAnnotations(`Một dòng mới.\n${text}`, annotations);
				assert.deepEqual([found.length, new Set(found.map(({ state }) => state))], [lines, new Set(['moved'])]);
			};
		});
	});
});
