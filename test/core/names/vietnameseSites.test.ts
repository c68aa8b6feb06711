import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'vi');

suite('Vietnamese names as sites write them', () => {
	test('an event’s head before common words alone is none', () => {
		check('Các trò vui của Lễ hội hứa hẹn sẽ đông.', []);
		check('Bà dự Lễ hội pháo hoa Đà Nẵng.', ['MISC Lễ hội pháo hoa Đà Nẵng']);
	});

	test('a province is a place, though a paper is called after it', () => {
		check('Trang chủ\nBáo Nghệ An\nTai nạn ở Nghệ An: Hai người bị thương', ['ORG Báo Nghệ An', 'LOC Nghệ An']);
	});

	test('whom readers are asked to follow', () => {
		check('Theo dõi Lamvannews trên Facebook để nhận tin mới.', ['ORG Lamvannews', 'ORG Facebook']);
		check('Theo dõi LVG trên\n|', ['ORG LVG']);
	});

	test('a source behind a lost line break is no part of the name before it', () => {
		check('Ảnh chụp ông Lê Văn Tám Theo Reuters, mưa to.', ['PER Lê Văn Tám', 'ORG Reuters']);
		check('Ảnh chụp ông Lê Văn Tám Theo quan sát của chúng tôi, mưa to.', ['PER Lê Văn Tám']);
	});

	test('an author who signs behind the last sentence', () => {
		check('Không ai bị thương. Khánh An', ['PER Khánh An']);
	});

	test('what a sentence’s first word only describes', () => {
		check('Tàu Sorvina lao vào đá.', ['MISC Sorvina']);
	});

	test('numbers of documents, sides, letters in a place', () => {
		check('Theo Quyết định số 28/2017/QĐ-UBND, giá tăng.', []);
		check('Ngôi nhà quay về hướng Bắc.', []);
		check('Đoàn xe hướng Hà Nội.', ['LOC Hà Nội']);
		check('Sai phạm xảy ra tại PVLC.', ['ORG PVLC']);
	});

	test('people whose family name is a place’s head, and titles that somebody had', () => {
		check('Ông gặp KTS Hồ Duy Diễn hôm qua.', ['PER Hồ Duy Diễn']);
		check('Mưa to hai ngày. Đình Phú', ['PER Đình Phú']);
		check('Nguyên Phó Chủ tịch Lê Văn Tám đến.', ['PER Lê Văn Tám']);
	});

	test('a district’s letter belongs to its body', () => {
		check('Ông hỏi UBND Q.5 và Công an TP.Vinh.', ['ORG UBND Q.5', 'ORG Công an TP.Vinh']);
	});

	test('two syllables of a person’s full name are no place and no body', () => {
		check('Thủ môn Nguyễn Đoàn Phát bắt tốt. Sau đó Đoàn Phát ra sân.', ['PER Nguyễn Đoàn Phát', 'PER Đoàn Phát']);
	});

	test('a page’s own name stands before the dash of what it says that it is', () => {
		checkMentions('Thời Đại - Cơ quan của Liên hiệp các tổ chức hữu nghị Việt Nam\n\nHọ đến từ sớm.', [
			'ORG Thời Đại',
			'ORG Liên hiệp các tổ chức hữu nghị Việt Nam',
		]);
	});

	test('a paper of a province by itself in a line, and with its station in letters', () => {
		checkMentions('Bí thư thăm dân\nBáo Nghệ An\nCùng đi có Báo và Đài PT-TH Nghệ An.', [
			'ORG Báo Nghệ An',
			'ORG Báo và Đài PT-TH Nghệ An',
		]);
	});

	test('crossings by their number, and jails', () => {
		checkMentions('Đoàn đến Ngã 5 Đền Giếng rồi Trại tạm giam T16.', ['LOC Ngã 5 Đền Giếng', 'LOC Trại tạm giam T16']);
	});

	test('a source by common words of English', () => {
		check('Theo Box Office Tovik, phim thu 30 tỷ đồng. Theo Ann Hobbs, phim hay.', [
			'ORG Box Office Tovik',
			'PER Ann Hobbs',
		]);
	});
});
