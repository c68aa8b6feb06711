import { checkMentions } from './checkMentions';

suite('Vietnamese people and places called by rank and honorific', () => {
	test('people are called by their place among the children, with or without a byname', () => {
		checkMentions('Hôm qua bà Hai Nhỏ và chú Ba Đen bán bún, ông Sáu phụ.', ['PER Hai Nhỏ', 'PER Ba Đen', 'PER Sáu']);
		checkMentions('Bà Năm bồi hồi kể lại.', ['PER Năm']);
	});

	test('a territory that begins with such a word is one', () => {
		checkMentions('Vợ chồng ông Ba Lan sang Hà Nội.', ['LOC Ba Lan', 'LOC Hà Nội']);
	});

	test('behind the word for a place an honorific with a capital belongs to the name', () => {
		checkMentions('Xe mắc kẹt ở dốc Bà Huỳnh, gần miếu Ba Cô và cầu Ông Lãnh.', [
			'LOC Bà Huỳnh',
			'LOC Ba Cô',
			'LOC Ông Lãnh',
		]);
		checkMentions('Hôm qua ở dốc, bà Huỳnh kể lại.', ['PER Huỳnh']);
	});
});
