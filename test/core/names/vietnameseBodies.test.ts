import { checkMentions } from './checkMentions';

suite('bodies, sponsors, titles of works and authors in Vietnamese news', () => {
	test('a title whose second word begins a body', () => {
		checkMentions('Ông là Trưởng Ban Tuyên giáo Trung ương, bà là Trưởng Ban Hòa.', [
			'ORG Ban Tuyên giáo Trung ương',
			'PER Hòa',
		]);
	});

	test('a society’s field goes on in lower case before the country', () => {
		checkMentions('Theo Hiệp hội Thể thao giải trí Việt Nam, giải sẽ đông.', [
			'ORG Hiệp hội Thể thao giải trí Việt Nam',
		]);
		checkMentions('Tuần tới Hiệp hội Dệt may rời khỏi Việt Nam.', ['ORG Hiệp hội Dệt may', 'LOC Việt Nam']);
	});

	test('places of the state, whole', () => {
		checkMentions('Đoàn tới Lăng Chủ tịch Hồ Chí Minh rồi về Phủ Chủ tịch.', [
			'LOC Lăng Chủ tịch Hồ Chí Minh',
			'LOC Phủ Chủ tịch',
		]);
	});

	test('a sponsor is an organisation, where nobody says that it is a person', () => {
		checkMentions('Phần quà do Tôn Thịnh Á tài trợ.', ['ORG Tôn Thịnh Á']);
		checkMentions('Phần quà do ông Tôn Thịnh Á tài trợ.', ['PER Tôn Thịnh Á']);
	});

	test('a delegation that the text calls so is nobody, other than somebody of that given name', () => {
		checkMentions('Sáng nay, Đoàn đã đặt hoa. Ngày mai, Đoàn thăm nhà máy.', []);
		checkMentions('Hôm ấy, Khoa hỏi mẹ. Tối về, Khoa thăm nhà.', ['PER Khoa', 'PER Khoa']);
	});

	test('a common word at the start is no family name of somebody in the text', () => {
		checkMentions('Lương tăng ít. Chị Lương Thị Hoài nói mức lương còn thấp.', ['PER Lương Thị Hoài']);
	});

	test('the title of a film, with and without its quotation marks', () => {
		checkMentions("Cô đóng bộ phim 'Mai Lặng'. Mai Lặng được khen.", ['MISC Mai Lặng', 'MISC Mai Lặng']);
		checkMentions("Cô đóng bộ phim 'Mai Lặng'. Ông Mai Lặng cười.", ['MISC Mai Lặng', 'PER Mai Lặng']);
		checkMentions("Năm nay 'Ba Nhớ' - bộ phim đầu tay của anh - được chiếu.", ['MISC Ba Nhớ']);
	});

	test('authors in capitals before the date', () => {
		checkMentions('THU HẰNG - LÂM HUỲNH - 12/05/2021 09:30', ['PER THU HẰNG', 'PER LÂM HUỲNH']);
		checkMentions('HÀ NỘI - HẢI PHÒNG - 12/05/2021', ['LOC HÀ NỘI', 'LOC HẢI PHÒNG']);
	});

	test('territories that no list knows, behind an authority and before a person', () => {
		checkMentions('Bí thư Huyện ủy Sơn Độm Lê Văn Tám nói.', ['ORG Huyện ủy Sơn Độm', 'PER Lê Văn Tám']);
		checkMentions('Chủ tịch UBND tỉnh Bến Trê Trần Ngọc Tam phát biểu.', [
			'ORG UBND tỉnh Bến Trê',
			'PER Trần Ngọc Tam',
		]);
		checkMentions('Ông gặp Bí thư Tỉnh ủy Nguyễn Văn Tám.', ['ORG Tỉnh ủy', 'PER Nguyễn Văn Tám']);
		checkMentions('Trụ sở UBND phường Bùi Thị Lụa mới xây.', ['ORG UBND phường Bùi Thị Lụa']);
	});

	test('companies that are called like a place with one more syllable', () => {
		checkMentions('Bà làm ở Công ty Phú Thọ Lợi, trước ở Công ty Mỹ.', ['ORG Công ty Phú Thọ Lợi', 'ORG Công ty Mỹ']);
	});

	test('companies beside who leads them, and short forms in brackets', () => {
		checkMentions('Ông Lê Văn Tám, tổng giám đốc Minh Lụa, cho hay giá tăng.', ['PER Lê Văn Tám', 'ORG Minh Lụa']);
		checkMentions('Phó giám đốc Vĩnh Lụa, ông Lê Tám, vắng mặt.', ['ORG Vĩnh Lụa', 'PER Lê Tám']);
		checkMentions('Công ty cổ phần Sao Lụa (Silkimo) báo lãi.', ['ORG Công ty cổ phần Sao Lụa', 'ORG Silkimo']);
	});

	test('high courts by their seat, and letters before a part of the world', () => {
		checkMentions('Hôm qua TAND cấp cao tại Hà Nội xử.', ['ORG TAND cấp cao tại Hà Nội']);
		checkMentions('Anh giữ đai KBA Đông Á.', ['ORG KBA', 'LOC Đông Á']);
	});

	test('quoted titles that only works have something said of', () => {
		checkMentions('Cô hát “Mùa ngâu rất muộn” của Lê Văn Tám.', ['MISC Mùa ngâu rất muộn', 'PER Lê Văn Tám']);
		checkMentions("Anh khóc khi 'Chiếc nón xưa' đoạt giải.", ['MISC Chiếc nón xưa']);
		checkMentions('Nghe làn điệu “Gọi đò” mà nhớ.', ['MISC Gọi đò']);
		checkMentions('“Tôi không biết” của anh nghe lạ.', []);
	});

	test('a syllable that opens the sentence belongs to the person whom the text knows, or who took the picture', () => {
		checkMentions('Hôm qua Lê Đình Vinh thắng. Đình Vinh vui.', ['PER Lê Đình Vinh', 'PER Đình Vinh']);
		checkMentions('Cảnh ngập. Ảnh: Song Ngọc.', ['PER Song Ngọc']);
	});

	test('letters that small words explain at a sentence’s start, unless a body begins there', () => {
		checkMentions('Vi nhựa siêu nhỏ (VNSN) có hại. Ta đo VNSN bằng kính.', []);
		checkMentions('Đại sứ Mỹ nói.', ['LOC Mỹ']);
	});

	test('a family name that is a body’s head, an event’s year behind a dash', () => {
		checkMentions('Đó là lời Thiếu tướng Đoàn Xuân Tám.', ['PER Đoàn Xuân Tám']);
		checkMentions('Hôm nay Liên hoan Xiếc toàn quốc - 2031 bắt đầu.', ['MISC Liên hoan Xiếc toàn quốc - 2031']);
	});
});
