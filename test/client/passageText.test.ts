import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { aroundPassage, inQuotes, shorten, shortenMiddle, shortenQuotes } from '../../client/src/passageText';

suite('passages in lists', () => {
	test('a long one keeps its beginning, or both ends; a letter is cut with its marks', () => {
		strictEqual(shorten('Sở Giao thông Vận tải', 10), 'Sở Giao t…');
		strictEqual(shortenMiddle('Công ty Xây dựng Miền Tây', 17), 'Công ty…Miền Tây');
		strictEqual(shortenMiddle('ngắn\n  thôi', 17), 'ngắn thôi');
		strictEqual(shorten('e\u0301e\u0301e\u0301', 2), 'e\u0301…');
		strictEqual(shorten('🚢🚢🚢', 2), '🚢…');
	});

	test('quotation marks stand once', () => {
		deepStrictEqual(['Có', '“Có”', '"Yes"', '«Да»'].map(inQuotes), ['“Có”', '“Có”', '"Yes"', '«Да»']);
	});

	test('a line shows a little of what stands before the passage, whole words, and something of what follows', () => {
		const line = 'Theo thông báo, Giám đốc Công ty Xây dựng Miền Tây đã ký.';
		const start = line.indexOf('Công');
		const { text, ...place } = aroundPassage(line, start, line.indexOf(' đã'));
		strictEqual(text, '…Giám đốc Công ty…Miền Tây đã ký.');
		strictEqual(text.slice(place.start, place.end), 'Công ty…Miền Tây');
		deepStrictEqual(aroundPassage('Ông Nam nói', 4, 7), { text: 'Ông Nam nói', start: 4, end: 7 });
	});

	test('a line that has to leave room behind it ends with the word behind the passage', () => {
		const line = 'Gạo và cá tra khô được phát cho người dân.';
		strictEqual(aroundPassage(line, 7, 13, 8).text, 'Gạo và cá tra khô…');
		strictEqual(aroundPassage('Lúa mì', 0, 6, 8).text, 'Lúa mì');
	});

	test('a long message is shortened in its quotation marks', () => {
		const message = 'Removed Mai’s tag: Quoted Speech “Chúng tôi đã sẵn sàng hỗ trợ nông dân vay vốn”';
		strictEqual(shortenQuotes(message, 60), 'Removed Mai’s tag: Quoted Speech “Chúng tôi đã…dân vay vốn”');
		strictEqual(shortenQuotes(message, 20), 'Removed Mai’s tag: Quoted Speech “Chúng…y vốn”');
		strictEqual(shortenQuotes('Tagged as Place “Châu Phú”', 60), 'Tagged as Place “Châu Phú”');
	});

	test('whatever the line, the place is that of the passage as it is shown', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), fc.nat(60), (line, one, other) => {
				const [start, end] = [Math.min(one, other, line.length), Math.min(Math.max(one, other), line.length)];
				const shown = aroundPassage(line, start, end);
				strictEqual(shown.text.slice(shown.start, shown.end), shortenMiddle(line.slice(start, end), 18));
				ok(shown.start <= 13);
			}),
		);
	});
});
