import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareLines, formOfLine } from '../../../server/src/core/text/lineLikeness';
import '../../support/properties';

function checkLike(a: string, b: string, expected: string): void {
	for (const [one, other] of [
		[a, b],
		[b, a],
	] as const) {
		const found = compareLines(formOfLine(one), formOfLine(other));
		const said = !found ? 'unlike' : found.kind === 'near' ? `near ${found.common}/${found.of}` : found.kind;
		assert.equal(said, expected, `${one} / ${other}`);
	}
}

suite('likeness of lines', () => {
	test('the same but for case, white space and composition', () => {
		checkLike('Chia sẻ bài viết', 'CHIA  SẺ BÀI VIẾT', 'same');
		checkLike('Chia sẻ', 'Chia sẻ'.normalize('NFD'), 'same');
	});

	test('the same but for its digits', () => {
		checkLike('12 bình luận', '3 bình luận', 'template');
		checkLike('Kirjoitettu 3.5.2024 klo 7.05', 'Kirjoitettu 12.11.2023 klo 19.40', 'template');
	});

	test('numbers alone are alike by nothing', () => {
		checkLike('12', '3', 'unlike');
		checkLike('1. 2', '3. 4', 'unlike');
	});

	test('tone marks tell words apart', () => {
		checkLike('Ma túy', 'Má tủy', 'unlike');
	});

	test('the same but for names', () => {
		checkLike('Ảnh: Nguyễn Văn Nam/TTXVN', 'Ảnh: AFP', 'names');
		checkLike('Written by Jane Doe for Example News', 'Written by J. R. Roe for Other Times', 'names');
		checkLike('Seuraa meitä Facebookissa', 'Seuraa meitä Instagramissa', 'names');
	});

	test('a word and a name are too little to be alike by', () => {
		checkLike('Ông Putin', 'Ông Minh', 'unlike');
		checkLike('Chủ tịch nước', 'Chủ tịch Quốc hội', 'unlike');
		checkLike('Trump Meets Xi', 'Putin Meets Kim', 'unlike');
	});

	test('most words in the same order', () => {
		checkLike(
			'Mời bạn đọc theo dõi kênh tin tức của chúng tôi mỗi sáng',
			'Mời bạn đọc theo dõi kênh tin tức của chúng tôi mỗi tối nhé',
			'near 12/14',
		);
		checkLike('sign up for our morning newsletter here', 'here newsletter morning our for up sign', 'unlike');
	});

	test('short lines that share words aren’t near', () => {
		checkLike('Xem thêm tin', 'Xem thêm ảnh', 'unlike');
		checkLike('Giá vàng hôm nay', 'Giá xăng hôm nay', 'unlike');
	});

	test('any two lines: the same seen from either side, and a line is like itself', () => {
		const line = fc.array(
			fc.constantFrom('tin', 'Tin', 'Hà', 'Nội', '12', '7', ':', 'xem', 'thêm', '.', '-', 'về', '🎉'),
			{
				maxLength: 12,
			},
		);
		fc.assert(
			fc.property(line, line, (a, b) => {
				const [one, other] = [formOfLine(a.join(' ')), formOfLine(b.join(' '))];
				assert.deepEqual(compareLines(one, other), compareLines(other, one));
				assert.deepEqual(compareLines(one, one), { kind: 'same' });
			}),
		);
	});
});
