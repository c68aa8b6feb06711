import { checkMentions } from './checkMentions';

suite('names with a number of their own', () => {
	test('of bridges, markets, hamlets and power stations', () => {
		checkMentions('Xe qua cầu Cửa Sâu 2, rồi tới chợ Hạ Long 1 và thôn An Biên 3.', [
			'LOC Cửa Sâu 2',
			'LOC Hạ Long 1',
			'LOC An Biên 3',
		]);
		checkMentions('Hồ thủy điện Sơn La 2 đã tích nước.', ['LOC Sơn La 2']);
	});

	test('of bodies', () => {
		checkMentions('Gói thầu thuộc Tổng công ty Xây dựng công trình giao thông 8.', [
			'ORG Tổng công ty Xây dựng công trình giao thông 8',
		]);
	});

	test('before a word that could be counted, where the name has its number elsewhere', () => {
		checkMentions('Từ cầu Cửa Sâu 2 thuyền ra biển. Họ làm cầu Cửa Sâu 2.', ['LOC Cửa Sâu 2', 'LOC Cửa Sâu 2']);
		checkMentions('Từ cầu Cửa Sâu 2 thuyền ra biển.', ['LOC Cửa Sâu']);
	});

	test('a quantity, a score, a span and a territory have none', () => {
		checkMentions('Anh qua cầu Nhật Tân 2 lần, chợ Hạ Long 3 năm.', ['LOC Nhật Tân', 'LOC Hạ Long']);
		checkMentions('Xe chờ ở cầu Nhật Tân 2-3 giờ, cầu Nhật Tân 1,5 km.', ['LOC Nhật Tân', 'LOC Nhật Tân']);
		checkMentions('Mưa ở tỉnh Sơn La 2, gió.', ['LOC Sơn La']);
	});

	test('hamlets by their number, and letters that are short for a place', () => {
		checkMentions('Nhà ở khu 6, thị trấn Lim; trụ sở Khóm 8.', ['LOC khu 6', 'LOC Lim', 'LOC Khóm 8']);
		checkMentions('Cháy ở khu 10 tầng gần quân khu 7.', []);
		checkMentions('Họ đến phường Lim (TP Vĩnh Lụa), rồi TP. Cao Lụa.', [
			'LOC Lim',
			'LOC TP Vĩnh Lụa',
			'LOC TP. Cao Lụa',
		]);
	});

	test('boats by their registration', () => {
		checkMentions('Hôm qua tàu cá BTh 97000 TS chìm.', ['MISC BTh 97000 TS']);
	});

	test('the head before the first of an enumeration tells the numbers of all', () => {
		checkMentions('Các thủy điện A Vương, Sông Bung 4, Đăk Mi 4 đang xả lũ.', [
			'LOC A Vương',
			'LOC Sông Bung 4',
			'LOC Đăk Mi 4',
		]);
	});

	test('behind a house number and before a district stands a street, whoever it is called after', () => {
		checkMentions('Văn phòng: 118 Triệu Việt Vương, quận Hai Bà Trưng', ['LOC Triệu Việt Vương', 'LOC Hai Bà Trưng']);
	});

	test('two names of one place share a stroke', () => {
		checkMentions('Tàu tiến tới quần đảo Senkaku/Điếu Ngư.', ['LOC Senkaku', 'LOC Điếu Ngư']);
	});
});
