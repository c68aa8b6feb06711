import { checkMentions } from './checkMentions';

suite('Vietnamese names of events, laws and programmes', () => {
	test('go on in lower case up to what belongs to the sentence', () => {
		checkMentions('Nghề dệt được đưa vào Danh mục di sản văn hóa phi vật thể quốc gia.', [
			'MISC Danh mục di sản văn hóa phi vật thể quốc gia',
		]);
		checkMentions('Ông phụ trách Lễ hội Đèn lồng trên sông.', ['MISC Lễ hội Đèn lồng trên sông']);
		checkMentions('Họ dự Lễ hội Đèn lồng và ra về.', ['MISC Lễ hội Đèn lồng']);
	});

	test('over a territory and its year', () => {
		checkMentions('Năm đội dự Lễ hội pháo hoa quốc tế Đà Nẵng 2017.', ['MISC Lễ hội pháo hoa quốc tế Đà Nẵng 2017']);
	});

	test('with the ordinal of their session', () => {
		checkMentions('Hội nghị Cấp cao ASEAN lần thứ 36 khai mạc.', ['MISC Hội nghị Cấp cao ASEAN lần thứ 36']);
		checkMentions('Ông dự Liên hoan phim Việt Nam lần thứ XXIII.', ['MISC Liên hoan phim Việt Nam lần thứ XXIII']);
	});

	test('up to the brackets that hold their short form', () => {
		checkMentions('Công ước của Liên Hợp Quốc về Luật Biển năm 1982 (UNCLOS) là cơ sở.', [
			'MISC Công ước của Liên Hợp Quốc về Luật Biển năm 1982',
			'MISC UNCLOS',
		]);
	});

	test('with the number of an act', () => {
		checkMentions('Theo Nghị quyết số 43/2022/QH15, thuế giảm.', ['MISC Nghị quyết số 43/2022/QH15']);
	});

	test('common words at a sentence’s start are none', () => {
		checkMentions('Chiến lược phát triển giáo dục được thông qua.', []);
	});
});

suite('Vietnamese names that look like others', () => {
	test('a body with a number for a name', () => {
		checkMentions('Anh thuộc Lữ đoàn 270 và Đội CSGT số 6.', ['ORG Lữ đoàn 270', 'ORG Đội CSGT số 6']);
	});

	test('two territories’ short forms are one name', () => {
		checkMentions('Chị nằm ở Bệnh viện Việt Đức.', ['ORG Bệnh viện Việt Đức']);
	});

	test('a bank after a ministry is one of its own', () => {
		checkMentions('Theo Bộ Tài chính và Ngân hàng Phát triển Châu Á, giá tăng.', [
			'ORG Bộ Tài chính',
			'ORG Ngân hàng Phát triển Châu Á',
		]);
	});

	test('a body of people who are called so is no person', () => {
		checkMentions('Ông gặp Chủ tịch Hội Nông dân Việt Nam Lương Quốc Đoàn.', [
			'ORG Hội Nông dân Việt Nam',
			'PER Lương Quốc Đoàn',
		]);
	});

	test('a field in capitals belongs to the title', () => {
		checkMentions('Bộ trưởng TT&TT Nguyễn Mạnh Hùng dự.', ['PER Nguyễn Mạnh Hùng']);
	});

	test('both ends of a road', () => {
		checkMentions('Xe đi trên cao tốc Pháp Vân - Cầu Giẽ.', ['LOC Pháp Vân', 'LOC Cầu Giẽ']);
		checkMentions('Khách tới phường Văn Miếu - Quốc Tử Giám.', ['LOC Văn Miếu', 'LOC Quốc Tử Giám']);
	});

	test('a city before the club that it beat', () => {
		checkMentions('Quảng Nam thắng Hải Phòng trên sân nhà.', ['ORG Quảng Nam', 'ORG Hải Phòng']);
	});

	test('people of small peoples', () => {
		checkMentions('Ông Y Biêr Niê gặp bà H’Yim Kđoh.', ['PER Y Biêr Niê', 'PER H’Yim Kđoh']);
	});

	test('titles one after another', () => {
		checkMentions('Cô hát các ca khúc Mưa trên phố cũ, Người về cuối ngõ.', [
			'MISC Mưa trên phố cũ',
			'MISC Người về cuối ngõ',
		]);
	});

	test('what an event does is no part of its name', () => {
		checkMentions('Hôm qua, Hội nghị ASEAN kết thúc. Sau khi Thượng đỉnh ASEAN diễn ra, họ về.', [
			'MISC Hội nghị ASEAN',
			'MISC Thượng đỉnh ASEAN',
		]);
	});
});

suite('English names of events', () => {
	test('who holds one is a part of its name', () => {
		checkMentions('They won the UEFA Champions League on Tuesday night.', ['MISC UEFA Champions League'], 'en');
	});
});
