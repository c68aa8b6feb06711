import { checkMentions } from './checkMentions';

suite('names in Vietnamese', () => {
	test('title, territory and person are peeled apart', () => {
		checkMentions('Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Đức Olaf Scholz.', [
			'LOC Pháp',
			'PER Emmanuel Macron',
			'LOC Đức',
			'PER Olaf Scholz',
		]);
	});

	test('a title with its field stays outside', () => {
		checkMentions('Bộ trưởng Quốc phòng Phan Văn Giang đến thăm.', ['PER Phan Văn Giang']);
	});

	test('a body with its territory is one name, the person after it another', () => {
		checkMentions('Người phát ngôn Bộ Ngoại giao Nhật Bản Kitamura Toshihiro nói.', [
			'ORG Bộ Ngoại giao Nhật Bản',
			'PER Kitamura Toshihiro',
		]);
		checkMentions('Chủ tịch UBND tỉnh Nguyễn Văn Thọ chủ trì cuộc họp.', ['ORG UBND tỉnh', 'PER Nguyễn Văn Thọ']);
	});

	test('names of bodies go on in lower case and over joiners', () => {
		checkMentions('Giám đốc Sở Nông nghiệp và Phát triển nông thôn cho biết.', [
			'ORG Sở Nông nghiệp và Phát triển nông thôn',
		]);
		checkMentions('Theo Trung tâm Dự báo khí tượng thủy văn quốc gia, trời mưa.', [
			'ORG Trung tâm Dự báo khí tượng thủy văn quốc gia',
		]);
		checkMentions('Bộ Ngoại giao và Bộ Quốc phòng Lào ký.', ['ORG Bộ Ngoại giao', 'ORG Bộ Quốc phòng Lào']);
	});

	test('a naming head takes any name', () => {
		checkMentions('Anh học tại Đại học Waseda và Trường THPT Lê Hồng Phong.', [
			'ORG Đại học Waseda',
			'ORG Trường THPT Lê Hồng Phong',
		]);
	});

	test('a generic word is inside when it has a capital, outside when not', () => {
		checkMentions('Tình hình trên Bán đảo Triều Tiên và bán đảo Cà Mau.', ['LOC Bán đảo Triều Tiên', 'LOC Cà Mau']);
	});

	test('Korean names keep hyphen and lower case', () => {
		checkMentions('Ông Moon Jae-in gặp bà Kim Yo jong.', ['PER Moon Jae-in', 'PER Kim Yo jong']);
	});

	test('initials belong to the name', () => {
		checkMentions('Theo lời ông J. Biden thì không.', ['PER J. Biden']);
	});

	test('territories in short forms count beside each other only', () => {
		checkMentions('Quan hệ Mỹ-Trung và Nhật - Hàn.', ['LOC Mỹ', 'LOC Trung', 'LOC Nhật', 'LOC Hàn']);
	});

	test('a common word at the start of a sentence is no name', () => {
		checkMentions('Kim ngạch tăng. Quân Mỹ rút. Văn bản đã ký. Hai năm qua.', ['LOC Mỹ']);
	});

	test('a pronoun is told from a country by its place', () => {
		checkMentions('Anh nói với vợ. Cầu thủ của nước Anh vắng mặt.', ['LOC Anh']);
	});

	test('languages are no names', () => {
		checkMentions('Cô dạy tiếng Pháp ở Lyon.', ['LOC Lyon']);
	});

	test('a country that is a given name too is a person after a kinship term or with another given name', () => {
		checkMentions('Chị Nga gặp ca sĩ Mỹ Linh.', ['PER Nga', 'PER Mỹ Linh']);
	});

	test('an enumeration of players makes a player of a province', () => {
		checkMentions('Đội hình: Tấn Tài, Thái Bình, Hữu Thắng, Văn Đức, Quang Hải', [
			'PER Tấn Tài',
			'PER Thái Bình',
			'PER Hữu Thắng',
			'PER Văn Đức',
			'PER Quang Hải',
		]);
	});

	test('events take their number', () => {
		checkMentions('Anh dự World Cup 2018 và SEA Games 29.', ['MISC World Cup 2018', 'MISC SEA Games 29']);
	});

	test('works stand in quotation marks after their kind', () => {
		checkMentions('Đạo diễn Trần Anh Hùng làm phim “Mùi đu đủ xanh”.', ['PER Trần Anh Hùng', 'MISC Mùi đu đủ xanh']);
	});

	test('a work that was named once is one in other quotation marks too', () => {
		checkMentions('“Ngày mưa” được khen. Ca khúc “Ngày mưa” ra năm ngoái.', ['MISC Ngày mưa', 'MISC Ngày mưa']);
	});

	test('addresses', () => {
		checkMentions('Quán ở số 15 Phan Đình Phùng, phường Tân Định, quận 3, TP.HCM.', [
			'LOC Phan Đình Phùng',
			'LOC Tân Định',
			'LOC quận 3',
			'LOC TP.HCM',
		]);
	});

	test('agencies in credits and slashes', () => {
		checkMentions('Hiện trường vụ cháy. (Ảnh: AFP/TTXVN)', ['ORG AFP', 'ORG TTXVN']);
	});

	test('decomposed accents and wide spaces change nothing', () => {
		const text = 'Thủ tướng  Phạm  Minh Chính đến Hà Nội'.normalize('NFD');
		checkMentions(text, ['PER Phạm  Minh Chính'.normalize('NFD'), 'LOC Hà Nội'.normalize('NFD')]);
	});

	test('a line in capitals is read by lists and by the rest of the text', () => {
		checkMentions('LÊ THU HÀ VÔ ĐỊCH TẠI NHẬT BẢN\nKình ngư Lê Thu Hà về nhất.', [
			'PER LÊ THU HÀ',
			'LOC NHẬT BẢN',
			'PER Lê Thu Hà',
		]);
	});

	test('words that lost the space between them are cut, brands are not', () => {
		checkMentions('Bức ảnhThủ tướng Phạm Minh Chính trên YouTube và ứng dụng RẫyNhà.', [
			'PER Phạm Minh Chính',
			'ORG YouTube',
			'MISC RẫyNhà',
		]);
	});

	test('a common head that opens a sentence is no name, a body with a field is one', () => {
		checkMentions('Cơ quan điều tra vào cuộc. Trung tâm Báo tin động đất có mặt.', ['ORG Trung tâm Báo tin động đất']);
	});

	test('an organisation’s own name stands for it', () => {
		checkMentions('Tập đoàn Velkoda lãi lớn. Năm nay Velkoda tuyển người.', ['ORG Tập đoàn Velkoda', 'ORG Velkoda']);
	});

	test('a common word after an own name is none of it', () => {
		checkMentions('Phim do Hãng phim Mây Chiều sản xuất.', ['ORG Hãng phim Mây Chiều']);
	});

	test('a head may be a syllable of a person', () => {
		checkMentions('Đội trưởng Đình Khoa gặp đạo diễn Trường Giang.', ['PER Đình Khoa', 'PER Trường Giang']);
	});

	test('names of people of the highlands and by order of birth', () => {
		checkMentions('Anh Vi Văn Tám, chị Y Thu và nghệ nhân Út Nghĩa đến.', [
			'PER Vi Văn Tám',
			'PER Y Thu',
			'PER Út Nghĩa',
		]);
	});

	test('a series of names that stand elsewhere is cut into them', () => {
		checkMentions('Tiền đạo Jonas Merkan ghi bàn cho HAGL.\nTừ khóa: Jonas Merkan HAGL', [
			'PER Jonas Merkan',
			'ORG HAGL',
			'PER Jonas Merkan',
			'ORG HAGL',
		]);
	});

	test('phrases end with their line', () => {
		checkMentions('Pháp luật\nTP.HCM', ['LOC TP.HCM']);
	});

	test('sites are called by their addresses', () => {
		checkMentions('Tin của Xomnho.vn đăng hôm qua.', ['ORG Xomnho.vn']);
	});

	test('a field in small letters, joined after a comma', () => {
		checkMentions('Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh Lâm Đồng họp.', [
			'ORG Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh Lâm Đồng',
		]);
	});

	test('a family name and two more syllables after a title are one name, though two of them are a place', () => {
		checkMentions('Huấn luyện viên Vũ Tiến Thành nói với thủ môn Hồ Tiến Đức.', [
			'PER Vũ Tiến Thành',
			'PER Hồ Tiến Đức',
		]);
		checkMentions('Ông Cao Bằng Giang gặp Phan Minh An và Lâm Đồng Tâm.', [
			'PER Cao Bằng Giang',
			'PER Phan Minh An',
			'PER Lâm Đồng Tâm',
		]);
		checkMentions('Chủ tịch Hà Nội Trần Sỹ Thanh phát biểu.', ['LOC Hà Nội', 'PER Trần Sỹ Thanh']);
	});
});
