import { checkMentions } from './checkMentions';

suite('names on Vietnamese pages', () => {
	test('conferences go on to their number', () => {
		checkMentions('Ông đã dự Hội nghị Kiểm ngư lần thứ 29 và Hội nghị Thủy lợi toàn quốc lần thứ 18.', [
			'MISC Hội nghị Kiểm ngư lần thứ 29',
			'MISC Hội nghị Thủy lợi toàn quốc lần thứ 18',
		]);
	});

	test('a conference that is only spoken of is none', () => {
		checkMentions('Hội nghị đã bế mạc. Phát biểu tại Hội nghị, bà cảm ơn.', []);
	});

	test('artists’ and diplomats’ titles stay outside', () => {
		checkMentions('Theo NSUT Triệu Quang Sâm, cố GS Trần Văn Thược và Tham tán Công sứ Nông Đức Lại, việc này khó.', [
			'PER Triệu Quang Sâm',
			'PER Trần Văn Thược',
			'PER Nông Đức Lại',
		]);
	});

	test('countries by their older names, in front of those who lead them', () => {
		checkMentions('Thủ Tướng Cam Bốt Sok Dara gặp Tổng Thống Phi Luật Tân Jose Reyes ở Nữu Ước.', [
			'LOC Cam Bốt',
			'PER Sok Dara',
			'LOC Phi Luật Tân',
			'PER Jose Reyes',
			'LOC Nữu Ước',
		]);
	});

	test('a bloc is named, a form at school is not', () => {
		checkMentions('Khi em học lớp A, thi khối C và được hạng Nhất, khối ASEAN họp.', ['ORG ASEAN']);
	});

	test('a body that is described by a word of two syllables', () => {
		checkMentions('Hội Hang động núi lửa Nhật Bản thăm tỉnh. Ủy ban Hành động thương mại tôm, Hải quan Ý và Hội Tâm.', [
			'ORG Hội Hang động núi lửa Nhật Bản',
			'ORG Ủy ban Hành động thương mại tôm',
			'ORG Hải quan Ý',
			'ORG Hội Tâm',
		]);
	});

	test('three medals are nobody’s father', () => {
		checkMentions('Đội giành ba HC vàng. Đây là HC thứ năm của đội.', []);
	});

	test('parts of the country', () => {
		checkMentions('Mưa to ở miền Trung, còn miền Bắc thì rét.', ['LOC miền Trung', 'LOC miền Bắc']);
	});

	test('units of the sea', () => {
		checkMentions('Hải đội Biên phòng 2 và Cảng vụ Hàng hải Hòn Gai cứu bảy người.', [
			'ORG Hải đội Biên phòng 2',
			'ORG Cảng vụ Hàng hải Hòn Gai',
		]);
	});

	test('a club’s owner who is called like a country', () => {
		checkMentions('Sáng qua, bầu Đức nói với báo giới.', ['PER Đức']);
	});

	test('a body that is called by a day', () => {
		checkMentions('Ông nằm tại Bệnh viện 19-8.', ['ORG Bệnh viện 19-8']);
	});

	test('a decimal is no number of an event', () => {
		checkMentions('Chỉ số VN-Index 1.282,57 điểm.', ['MISC VN-Index']);
	});

	test('a country’s team of an age is called with its age; a country’s middle is no part of its name', () => {
		checkMentions('Họ thắng U23 Myanmar 1-0. Động đất ở miền Trung Italy.', ['ORG U23 Myanmar', 'LOC Italy']);
	});

	test('a listed name with a hyphen is found with any dash, and space around it', () => {
		checkMentions('Ông đi Bà Rịa – Vũng Tàu, TP Phan Rang–Tháp Chàm và báo cho ITAR – TASS.', [
			'LOC Bà Rịa – Vũng Tàu',
			'LOC TP Phan Rang–Tháp Chàm',
			'ORG ITAR – TASS',
		]);
	});

	test('menus of other topics hold no places and no prizes', () => {
		checkMentions('XÃ HỘI\nKHO TRI THỨC\nGIẢI MÃ\n\nBHL đội khách cười.', []);
	});

	test('companies by English last words', () => {
		checkMentions('Ký với Kim Lan Holding, Sao Mai Retail và Tập đoàn Sông Trà Invest.', [
			'ORG Kim Lan Holding',
			'ORG Sao Mai Retail',
			'ORG Tập đoàn Sông Trà Invest',
		]);
	});

	test('indices are things, a hospital’s ward is a body, a model’s figures are nobody', () => {
		checkMentions('Chỉ số PAPI tăng, mẫu S21 rẻ, theo BS Minh Tâm, Khoa Nhi, Bệnh viện Sao Mai.', [
			'MISC PAPI',
			'MISC S21',
			'PER Minh Tâm',
			'ORG Khoa Nhi',
			'ORG Bệnh viện Sao Mai',
		]);
	});

	test('whom a club receives is a club', () => {
		checkMentions('CLB Hải Phòng tiếp Nam Định, còn Chủ tịch nước tiếp Đại sứ Lào.', [
			'ORG CLB Hải Phòng',
			'ORG Nam Định',
			'LOC Lào',
		]);
	});

	test('sports in a list are no names', () => {
		checkMentions('Huy chương thuộc về các đội tuyển Wushu (2), Rowing (2), Đấu kiếm (1) và Kickboxing (3).', []);
	});

	test('a company’s field goes on in lower case before its own name', () => {
		checkMentions('Giám đốc Công ty Xuất nhập khẩu trái cây Bích Sâm nói.', [
			'ORG Công ty Xuất nhập khẩu trái cây Bích Sâm',
		]);
	});

	test('what a body of the state is for, and what it decides about', () => {
		checkMentions('Bà mong Ủy ban Nhà nước về người Việt Nam ở nước ngoài và các bộ giúp đỡ.', [
			'ORG Ủy ban Nhà nước về người Việt Nam ở nước ngoài',
		]);
		checkMentions('Theo báo cáo của Bộ Nội vụ về kết quả kiểm tra, đã xong.', ['ORG Bộ Nội vụ']);
	});

	test('two parts of the world in one body', () => {
		checkMentions('Hôm qua, Vụ thị trường châu Á – châu Phi đã họp.', ['ORG Vụ thị trường châu Á – châu Phi']);
	});

	test('a masthead is one name, also without its head', () => {
		checkMentions('Tạp chí Mekong ASEAN\nXem thêm trên trang của Mekong ASEAN nhé.', [
			'ORG Tạp chí Mekong ASEAN',
			'ORG Mekong ASEAN',
		]);
		checkMentions('TẠP CHÍ SÓNG BIỂN - CƠ QUAN NGÔN LUẬN', ['ORG TẠP CHÍ SÓNG BIỂN']);
		checkMentions('Đọc tin\nBÁO ĐỘNG TÌNH TRẠNG XÂM NHẬP', []);
	});

	test('addresses of sites are names, in whatever they begin; those of pages and mail are none', () => {
		checkMentions('Bấm theo dõi 24h.com.vn. Trang (www.bienxanh.vn) mở lại.', [
			'ORG 24h.com.vn',
			'ORG www.bienxanh.vn',
		]);
		checkMentions('Xem https://bienxanh.vn/tin-1.html, hoặc gửi thư về toasoan@bienxanh.vn nhé.', []);
	});

	test('a tunnel and a funeral home are places, a milestone is none', () => {
		checkMentions('Dự án hầm Dốc Mây bắt đầu tại Km21+300. Thi thể được đưa về Nhà tang lễ Cầu Giấy.', [
			'LOC Dốc Mây',
			'LOC Nhà tang lễ Cầu Giấy',
		]);
	});

	test('what a ministry or publisher does is no part of its name', () => {
		checkMentions('Bộ Giao thông-Vận tải tổ chức lễ động thổ. Hôm qua, Nhà xuất bản Trẻ giới thiệu sách mới.', [
			'ORG Bộ Giao thông-Vận tải',
			'ORG Nhà xuất bản Trẻ',
		]);
	});

	test('a foreign person behind the body that the person heads, with two initials in one', () => {
		checkMentions('Chủ tịch Hội đồng An ninh quốc gia Ricardo P. Muñoz gặp Đại sứ Rowena LB. Castillejo.', [
			'ORG Hội đồng An ninh quốc gia',
			'PER Ricardo P. Muñoz',
			'PER Rowena LB. Castillejo',
		]);
	});

	test('a title with its year in brackets, and again without it', () => {
		checkMentions('Chị từng viết Bến sông mùa lũ (1998). Bản tiếng Pháp của Bến sông mùa lũ ra mắt năm ngoái.', [
			'MISC Bến sông mùa lũ',
			'MISC Bến sông mùa lũ',
		]);
	});

	test('tags in a row are as many names as the text has, and what nobody knows stays open', () => {
		checkMentions(
			'Diễn viên Lâm Quế Chi gặp đạo diễn Đỗ Hữu Phước.\nLâm Quế Chi Đỗ Hữu Phước Cúp liên hoan phim\nĐỗ Hữu Phước vui.',
			['PER Lâm Quế Chi', 'PER Đỗ Hữu Phước', 'PER Lâm Quế Chi', 'PER Đỗ Hữu Phước', 'PER Đỗ Hữu Phước'],
		);
	});

	test('half of a common word in capitals is no country; a hospital may have three figures', () => {
		checkMentions('Ý KIẾN BẠN ĐỌC\nAnh nằm ở Bệnh viện Quân dân 121.', ['ORG Bệnh viện Quân dân 121']);
	});

	test('a country’s tournament, unless the country widens something', () => {
		checkMentions('Cô dừng bước ở vòng 2 Đức mở rộng 2026. Mỹ mở rộng lệnh trừng phạt.', [
			'MISC Đức mở rộng 2026',
			'LOC Mỹ',
		]);
	});

	test('a treaty goes on with what it is about', () => {
		checkMentions('Hai bên tuân thủ Công ước Liên hợp quốc về Luật Biển 1982 và Hiến chương.', [
			'MISC Công ước Liên hợp quốc về Luật Biển 1982',
		]);
	});

	test('a storm’s word stays outside, and so does that of who owns a building', () => {
		checkMentions('Bão Mirinae gây mưa lớn. Công an bắt chủ tòa nhà Lê Hoàng Quân.', [
			'MISC Mirinae',
			'PER Lê Hoàng Quân',
		]);
	});

	test('a union of unions is one body', () => {
		checkMentions('Bà làm ở Liên hiệp các Hội Văn học nghệ thuật Việt Nam.', [
			'ORG Liên hiệp các Hội Văn học nghệ thuật Việt Nam',
		]);
	});

	test('the parts of the country one after the other, festivals’ places, sites of a rank', () => {
		checkMentions('Chuỗi sự kiện Bắc- Trung- Nam khép lại. Du khách dự khai hội Chùa Hương.', [
			'LOC Bắc',
			'LOC Trung',
			'LOC Nam',
			'LOC Chùa Hương',
		]);
		checkMentions('Tại Khu di tích lịch sử Quốc gia đặc biệt Lam Kinh (xã Lam Sơn), lễ diễn ra.', [
			'LOC Khu di tích lịch sử Quốc gia đặc biệt Lam Kinh',
			'LOC Lam Sơn',
		]);
	});

	test('a name that stands twice in a row is two', () => {
		checkMentions('Trí Công Trí Công\nÔng kể với Nguyễn Văn Tám Nguyễn Văn Tám.', [
			'PER Trí Công',
			'PER Trí Công',
			'PER Nguyễn Văn Tám',
			'PER Nguyễn Văn Tám',
		]);
	});

	test('sides of a match with a dash between them and their score behind', () => {
		checkMentions('Vòng 10: Nam Định - Hải Phòng 2-1, CAHN - Quảng Nam 2-2.', [
			'ORG Nam Định',
			'ORG Hải Phòng',
			'ORG CAHN',
			'ORG Quảng Nam',
		]);
		checkMentions('Cao tốc Hà Nội - Hải Phòng 2-3 làn.', ['LOC Hà Nội', 'LOC Hải Phòng']);
	});
});
