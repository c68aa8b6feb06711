import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'vi');

suite('Vietnamese people behind the body in whose name they have a title', () => {
	test('authorities, companies and associations end before a full name', () => {
		check('Chủ nhiệm Ủy ban Kinh tế Vũ Hồng Lam trình bày.', ['ORG Ủy ban Kinh tế', 'PER Vũ Hồng Lam']);
		check('Tổng giám đốc Công ty cổ phần Tập đoàn Velinco Đỗ Hà Nam nói.', [
			'ORG Công ty cổ phần Tập đoàn Velinco',
			'PER Đỗ Hà Nam',
		]);
		check('Giám đốc Sở Nông nghiệp và PTNT Nguyễn Văn Tám nói.', ['ORG Sở Nông nghiệp và PTNT', 'PER Nguyễn Văn Tám']);
	});

	test('a body of one word is one', () => {
		check('Chủ tịch Velinco Nguyễn Nam Hải cho hay.', ['ORG Velinco', 'PER Nguyễn Nam Hải']);
		check('Tổng thư ký VFX Lê Hoài Anh nói.', ['ORG VFX', 'PER Lê Hoài Anh']);
	});

	test('schools and academies are called after people', () => {
		check('Hiệu trưởng Trường Tiểu học Nguyễn Văn Trỗi nói.', ['ORG Trường Tiểu học Nguyễn Văn Trỗi']);
		check('Ông đến Trường Đại học Tôn Đức Thắng.', ['ORG Trường Đại học Tôn Đức Thắng']);
		check('Giám mục Giuse Nguyễn Chí Lam đến.', ['PER Giuse Nguyễn Chí Lam']);
	});

	test('behind a company of two syllables, the form of one in the title, a year', () => {
		const person = 'PER Lê Phước Lụa';
		checkMentions('Lời của Chủ tịch Hoa Lụa Lê Phước Lụa.', ['ORG Hoa Lụa', person], 'vi');
		checkMentions('Lời của Chủ tịch Tập đoàn Sao Lụa Lê Phước Lụa.', ['ORG Tập đoàn Sao Lụa', person], 'vi');
		checkMentions('Hoa hậu Việt Nam 2019 Lê Thị Lụa đến.', ['MISC Hoa hậu Việt Nam 2019', 'PER Lê Thị Lụa'], 'vi');
	});
});
