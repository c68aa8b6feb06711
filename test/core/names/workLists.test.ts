import { checkMentions } from './checkMentions';

suite('enumerations of works in Vietnamese', () => {
	test('each is a work, whatever its words look like', () => {
		checkMentions(
			'Cô đóng vai chính trong phim truyền hình như The Greatest Harbour, My Girl, Khi mùa xuân đến, Nice Guy.',
			['MISC The Greatest Harbour', 'MISC My Girl', 'MISC Khi mùa xuân đến', 'MISC Nice Guy'],
		);
	});

	test('what is said of a work may stand before its title', () => {
		checkMentions('Khán giả biết cô qua bộ phim đình đám Mối tình đầu.', ['MISC Mối tình đầu']);
	});

	test('people in an enumeration stay people', () => {
		checkMentions('Phim có sự góp mặt của Lê Thu An, My Lan và Trần Thu Hà.', [
			'PER Lê Thu An',
			'PER My Lan',
			'PER Trần Thu Hà',
		]);
	});

	test('a title ends before what is said of it', () => {
		checkMentions('Chương trình Phát triển Nông thôn cho biết việc này đã xong.', [
			'MISC Chương trình Phát triển Nông thôn',
		]);
	});

	test('a title in quotation marks may be long behind the word for it', () => {
		checkMentions(
			'Hôm qua khai mạc triển lãm “Tình hữu nghị Việt Nam và Lào, hai thủ đô phát triển bền vững cùng nhau”.',
			['MISC Tình hữu nghị Việt Nam và Lào, hai thủ đô phát triển bền vững cùng nhau'],
		);
		checkMentions('Ông nói “Tôi đến Việt Nam và Lào, hai thủ đô đều đẹp, nhiều người tốt bụng, vui vẻ và hiền”.', [
			'LOC Việt Nam',
			'LOC Lào',
		]);
	});
});
