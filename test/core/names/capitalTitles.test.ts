import { checkMentions } from './checkMentions';

suite('titles of works in Vietnamese texts, without quotation marks', () => {
	test('a title whose words all have capitals, by what is said of it', () => {
		checkMentions('Hôm nay Ngày Gió Lớn của đạo diễn Lê Tám thu một tỷ đồng, bỏ xa Cô Hàng Rong của Trần Thị Thu.', [
			'MISC Ngày Gió Lớn',
			'PER Lê Tám',
			'MISC Cô Hàng Rong',
			'PER Trần Thị Thu',
		]);
		checkMentions('Cô viết truyện ngắn Người Đi Qua Bến và bom tấn Bạn Cũ 2: Đêm Trắng.', [
			'MISC Người Đi Qua Bến',
			'MISC Bạn Cũ 2: Đêm Trắng',
		]);
		checkMentions('Rừng Xa Cuối Trời khởi chiếu, khán giả vẫn xem Người Thợ Và Con Mèo.', [
			'MISC Rừng Xa Cuối Trời',
			'MISC Người Thợ Và Con Mèo',
		]);
		checkMentions('Anh trở lại với Đêm Cuối Mùa, bộ phim cổ trang.', ['MISC Đêm Cuối Mùa']);
		checkMentions('Gia Đình Là Số Một là phim hay.', ['MISC Gia Đình Là Số Một']);
		checkMentions('Nhớ Biển của nhạc sĩ Lê Tám được hát lại.', ['MISC Nhớ Biển', 'PER Lê Tám']);
	});

	test('and then wherever it stands', () => {
		checkMentions('Phim Ngày Gió Lớn ra mắt. Dàn sao Ngày Gió Lớn mừng.', ['MISC Ngày Gió Lớn', 'MISC Ngày Gió Lớn']);
	});

	test('no title: bodies, shops and places in capitals, and people', () => {
		checkMentions('Họ đến Khu Vui Chơi Và Giải Trí rồi ghé cửa hàng Quà Tặng Mẹ của Lê Văn Tám.', [
			'LOC Khu Vui Chơi Và Giải Trí',
			'ORG Quà Tặng Mẹ',
			'PER Lê Văn Tám',
		]);
		checkMentions('Anh Trần Văn Cuối gặp bé Bùi Thị Đẹp.', ['PER Trần Văn Cuối', 'PER Bùi Thị Đẹp']);
	});

	test('foreign titles: small words inside, small letters behind the first, the number of a sequel', () => {
		checkMentions('Mỹ nam When the Bell Rings và phim Summer girl đều nổi tiếng.', [
			'MISC When the Bell Rings',
			'MISC Summer girl',
		]);
		checkMentions('Squid Game 3 tung ảnh, World Cup 2 lần đổi lịch.', ['MISC Squid Game 3', 'MISC World Cup']);
		checkMentions('Hôm nay phim The Glory ra mắt.', ['MISC The Glory']);
	});

	test('a title in lower case ends before what is told of it', () => {
		checkMentions('Phim Mối tình đầu từng gây sốt ở Hàn Quốc.', ['MISC Mối tình đầu', 'LOC Hàn Quốc']);
		checkMentions('Cô ra mắt album đầu tay: Alter Ego', ['MISC Alter Ego']);
	});

	test('people: in a role, of another country, in another spelling, by the first of their names', () => {
		checkMentions('Cô đóng vai Hyo Kyung, như nhà văn gốc Việt Lena Tran.', [
			'PER Hyo Kyung',
			'LOC Việt',
			'PER Lena Tran',
		]);
		checkMentions('Nữ diễn viên Hyo Kyung (Hiếu Kính) cười.', ['PER Hyo Kyung', 'PER Hiếu Kính']);
		checkMentions('Cô Kaity Nguyễn khóc. Kaity và bạn diễn cười.', ['PER Kaity Nguyễn', 'PER Kaity']);
	});

	test('whose works they are', () => {
		checkMentions('Phim Việt đông khách, nhạc Hàn cũng vậy.', ['LOC Việt', 'LOC Hàn']);
	});
});

suite('what a Vietnamese text calls for short', () => {
	test('a head with a capital, where the whole name stands', () => {
		checkMentions(
			'Liên hiệp các tổ chức hữu nghị Việt Nam (Liên hiệp) họp. Chủ tịch Liên hiệp nói, rồi thăm Trung tâm.',
			['ORG Liên hiệp các tổ chức hữu nghị Việt Nam', 'ORG Liên hiệp', 'ORG Liên hiệp'],
		);
	});

	test('whoever leads a society is no part of its name', () => {
		checkMentions('Chủ tịch Hiệp hội Lê Nam Hải phát biểu.', ['PER Lê Nam Hải']);
	});
});
