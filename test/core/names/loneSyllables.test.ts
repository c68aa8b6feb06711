import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'vi');

suite('Vietnamese syllables that a text names nobody by', () => {
	test('a sentence’s first syllable is a person only where somebody of that name stands elsewhere, or speaks', () => {
		check('Quảng cáo chạy trên mạng. Hiệp hai khởi sắc.', []);
		check('Hôm qua ông Lê Văn Hiệp đến. Hiệp ngồi xuống.', ['PER Lê Văn Hiệp', 'PER Hiệp']);
		check('Hiệp kể chuyện.', ['PER Hiệp']);
	});

	test('a common word of two syllables with a capital inside a sentence names nobody, but whoever has an honorific is called by the first', () => {
		check('Dự buổi Diễn tập có nhiều người. Họ bám sát Cương lĩnh và Trở thành gương sáng.', []);
		check('Chị Thu mua rau. Anh Minh chứng kiến việc ấy, ông Công nhận quà.', ['PER Thu', 'PER Minh', 'PER Công']);
	});

	test('a sentence that begins behind a credit or a list without a mark leaves the name alone', () => {
		check('Bé chơi ở sân. Ảnh: Lan Hương Trao đổi với báo, cô giáo vui.', ['PER Lan Hương']);
		check('Đội hình: Torvaldsen, Rivolini Dự bị: Lindqvist.', ['PER Torvaldsen', 'PER Rivolini', 'PER Lindqvist']);
		check('Ảnh: Trương Hải Tùng Trước khi trận đấu diễn ra, trời mưa. Ảnh: HUY HÀ Qua kiểm tra, xe hỏng.', [
			'PER Trương Hải Tùng',
			'PER HUY HÀ',
		]);
		check('Một người lính đứng gác ở Kashmir Ảnh: Reuters', ['LOC Kashmir', 'ORG Reuters']);
		check('Hôm qua Nguyễn Thị Thu mua rau.', ['PER Nguyễn Thị Thu']);
	});

	test('a person who is called like a city, by the title or verb', () => {
		check('Thiếu tá Hoàng Văn Vinh đến. Đại úy Vinh thông tin. Anh về Vinh.', [
			'PER Hoàng Văn Vinh',
			'PER Vinh',
			'LOC Vinh',
		]);
	});

	test('a company’s own name in two syllables, where its full name stands too', () => {
		check('Ông làm ở Công ty Minh Á. Sau đó là vụ Minh Á.', ['ORG Công ty Minh Á', 'ORG Minh Á']);
	});

	test('an author’s line, though its last syllable is a country', () => {
		check('Không ai bị thương.\nMai Nhật', ['PER Mai Nhật']);
		check('Quân Nhật rút đi.', ['LOC Nhật']);
	});

	test('a concert’s title in quotation marks; rescue among the fields of an authority', () => {
		check('Đêm nhạc “Lá vàng bay” khép lại.', ['MISC Lá vàng bay']);
		check('Phòng Cảnh sát PCCC và CNCH điều 12 xe.', ['ORG Phòng Cảnh sát PCCC và CNCH']);
	});
});
