import { checkMentions } from './checkMentions';

suite('how far Vietnamese bodies, laws and squares go', () => {
	test('what a company does goes on up to its short form, the line’s end in a numbered list, or the country', () => {
		checkMentions(
			'Hôm qua Công ty Thông tin biển xanh (TBX) lãi.\n1. Tổng công ty Thăm dò núi đồi\nCông ty Cổ phần Đồ hộp rau quả Việt Nam lãi.',
			[
				'ORG Công ty Thông tin biển xanh',
				'ORG Tổng công ty Thăm dò núi đồi',
				'ORG Công ty Cổ phần Đồ hộp rau quả Việt Nam',
			],
		);
	});

	test('behind a dash, a legal form belongs to the company, what the page says of it doesn’t', () => {
		checkMentions(
			'Tổng công ty Sông Trà – Công ty Cổ phần lãi.\nCông ty Cổ phần Truyền thông SaoMai - Bản quyền của báo.',
			['ORG Tổng công ty Sông Trà – Công ty Cổ phần', 'ORG Công ty Cổ phần Truyền thông SaoMai'],
		);
	});

	test('«một trường Quốc tế» is any of them', () => {
		checkMentions('Anh dạy ở một trường Quốc tế, rồi nghỉ.', []);
	});

	test('a society’s centre is a part of its name', () => {
		checkMentions('Bà là cán bộ TW Hội Khuyến học Việt Nam, rồi Trung ương Hội Nông dân Việt Nam.', [
			'ORG TW Hội Khuyến học Việt Nam',
			'ORG Trung ương Hội Nông dân Việt Nam',
		]);
	});

	test('any force that begins a sentence is none by name', () => {
		checkMentions('Lực lượng Công an đã đến. Lực lượng Cảnh sát biển Việt Nam cũng đến.', [
			'ORG Lực lượng Cảnh sát biển Việt Nam',
		]);
	});

	test('whom clubs sign and dismiss are people', () => {
		checkMentions('Đội chủ nhà chiêu mộ xong Abass rồi sa thải Moyes.', ['PER Abass', 'PER Moyes']);
	});

	test('a day may be the name of a square; a law’s letters stand behind any dash', () => {
		checkMentions('Họ đi qua Quảng trường 2/4 sau khi đọc Nghị quyết 36 – NQ/TW.', [
			'LOC Quảng trường 2/4',
			'MISC Nghị quyết 36 – NQ/TW',
		]);
	});

	test('a paper in quotation marks is no work', () => {
		checkMentions('Ghi rõ nguồn “Báo Kiên Giang” khi đăng lại.', ['ORG Báo Kiên Giang']);
	});

	test('a family name that is hardly anything else makes a person of what is counted as a street, unless a street is spoken of', () => {
		checkMentions('Vợ chồng Lan - Louis Nguyễn cười. Hồ Khắc Ngọc sút. Nhà ở đường Nguyễn Khang.', [
			'PER Lan',
			'PER Louis Nguyễn',
			'PER Hồ Khắc Ngọc',
			'LOC Nguyễn Khang',
		]);
	});
});
