import { checkMentions } from './checkMentions';

suite('people in Vietnamese texts', () => {
	test('a family name that looks like a common word', () => {
		checkMentions('Sau đó, Lại Tường Quân bị tuyên án.', ['PER Lại Tường Quân']);
		checkMentions('Lại Tường Quân sau đó bị tuyên án.', ['PER Lại Tường Quân']);
		checkMentions('Tướng Trương Đôn bắt tay Từ Khoảnh ở cửa thành.', ['PER Trương Đôn', 'PER Từ Khoảnh']);
		checkMentions('Song Min Ki đến Huế.', ['PER Song Min Ki', 'LOC Huế']);
		checkMentions('Cụ bà Y Nhun kể chuyện.', ['PER Y Nhun']);
		checkMentions('Từ Hải Phòng, đoàn đến Huế. Từ Nguyễn Du, ông học nhiều.', [
			'LOC Hải Phòng',
			'LOC Huế',
			'PER Nguyễn Du',
		]);
	});

	test('a given name before one that is a country, too', () => {
		checkMentions('Bảo Anh chia sẻ trên trang riêng.', ['PER Bảo Anh']);
		checkMentions('Quân Anh rút khỏi đảo.', ['LOC Anh']);
	});

	test('what nobody but people does, and what they alone have', () => {
		checkMentions('Tháng 3, Choldo đã chia tay sau hai năm.', ['PER Choldo']);
		checkMentions('Ai cũng thích nụ cười của Weatherby.', ['PER Weatherby']);
		checkMentions('Anh chàng Bank kể chuyện.', ['PER Bank']);
	});

	test('the son of somebody is no brand', () => {
		checkMentions('Dana nói chỉ muốn McGurk tái xuất.', ['PER Dana', 'PER McGurk']);
	});

	test('what one place of a foreign name says holds for its other ones', () => {
		checkMentions('Tình yêu của Ellmer đẹp. Những ai từng xem Ellmer đều vui. Nói về Ellmer, ông cười.', [
			'PER Ellmer',
			'PER Ellmer',
			'PER Ellmer',
		]);
	});

	test('syllables that are people’s and other words’', () => {
		checkMentions('Hiệp 1 khép lại. Vĩ tuyến 17 chia đôi đất nước.', []);
		checkMentions('Nhật Bản chi 1,6 tỷ Yên cho dự án.', ['LOC Nhật Bản']);
		checkMentions('Ông sinh năm Tân Dậu, mất năm Đinh Sửu.', []);
		checkMentions('Gió Tây Nam thổi, làm lở bờ Nam.', []);
	});

	test('keys and buttons are no names, but keyboards have a maker', () => {
		checkMentions('Nhấn nút Start để mở.', []);
		checkMentions('Bàn phím Logitech bán chạy.', ['ORG Logitech']);
	});

	test('a side of the country, and parts of it', () => {
		checkMentions('Năm ấy ông vào Nam với tên giả.', ['LOC Nam']);
		checkMentions('Dân từ Bắc vào Nam.', ['LOC Bắc', 'LOC Nam']);
		checkMentions('Anh Nam đến. Người ta gặp Nam ở chợ.', ['PER Nam', 'PER Nam']);
		checkMentions('Có sáu hiệu sách ở Nam Trung bộ.', ['LOC Nam Trung bộ']);
	});

	test('«hiện tại» is no word before places', () => {
		checkMentions('Bộ ba mạnh nhất hiện tại Wilmers, Tyne và Kovač.', ['PER Wilmers', 'PER Tyne', 'PER Kovač']);
	});
});
