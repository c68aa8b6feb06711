import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'vi');

suite('Vietnamese names of provinces’ news', () => {
	test('bodies by their level, and those that belong to another one', () => {
		check('Chủ tịch HĐND tỉnh Lê Văn Tám thăm Công an huyện.', [
			'ORG HĐND tỉnh',
			'PER Lê Văn Tám',
			'ORG Công an huyện',
		]);
		check('Bà làm ở Ban Pháp chế HĐND tỉnh.', ['ORG Ban Pháp chế HĐND tỉnh']);
		check('Ông đứng đầu Ủy ban Quân vụ Thượng viện.', ['ORG Ủy ban Quân vụ Thượng viện']);
		check('Ông khen Đảng ủy Bệnh viện Lam Sơn.', ['ORG Đảng ủy Bệnh viện Lam Sơn']);
		check('Ông là Bí thư Tỉnh ủy. Bà là Tỉnh ủy viên.', ['ORG Tỉnh ủy']);
	});

	test('a body of a level, whoever its head calls, and the standing body of a council', () => {
		check('Bà vào Trung tâm Y tế huyện, rồi Bệnh viện Đa khoa tỉnh.', [
			'ORG Trung tâm Y tế huyện',
			'ORG Bệnh viện Đa khoa tỉnh',
		]);
		check('Ủy ban MTTQ Việt Nam tỉnh họp với Trung tâm Bảo trợ xã hội.', [
			'ORG Ủy ban MTTQ Việt Nam tỉnh',
			'ORG Trung tâm Bảo trợ xã hội',
		]);
		check('Ông báo cáo Thường trực Tỉnh ủy. Ông Trần Văn Tám, Phó Bí thư Thường trực Tỉnh ủy, dự.', [
			'ORG Thường trực Tỉnh ủy',
			'PER Trần Văn Tám',
			'ORG Tỉnh ủy',
		]);
		check('Chủ tịch UBND tỉnh Bùi Văn Tám đến Bệnh viện Sản - Nhi tỉnh Cà Mau.', [
			'ORG UBND tỉnh',
			'PER Bùi Văn Tám',
			'ORG Bệnh viện Sản - Nhi tỉnh Cà Mau',
		]);
	});

	test('what a body does behind «do» and «được» is none of its name', () => {
		check('Việc này được Sở Tài nguyên và Môi trường thống nhất, phim do Hãng phim Lam Giang sản xuất.', [
			'ORG Sở Tài nguyên và Môi trường',
			'ORG Hãng phim Lam Giang',
		]);
		check('Vụ án do Cơ quan Cảnh sát điều tra thụ lý.', ['ORG Cơ quan Cảnh sát điều tra']);
	});

	test('schools and roads that are called after people', () => {
		check('Học sinh THPT Bùi Thị Lam thi tốt. Bệnh viện Hồ Văn Sen đông.', [
			'ORG THPT Bùi Thị Lam',
			'ORG Bệnh viện Hồ Văn Sen',
		]);
		check('Đường Lê Lợi ngập sâu. Trụ sở: E43B Đường Dương Văn Sen, phường Lam Giang.', [
			'LOC Lê Lợi',
			'LOC Đường Dương Văn Sen',
			'LOC Lam Giang',
		]);
	});

	test('a paper’s party in capitals, with its province', () => {
		check('CƠ QUAN CỦA ĐẢNG BỘ ĐẢNG CỘNG SẢN VIỆT NAM TỈNH BẾN TRE', [
			'ORG ĐẢNG BỘ ĐẢNG CỘNG SẢN VIỆT NAM TỈNH BẾN TRE',
		]);
	});

	test('a street that is called like an event, and a company like a star', () => {
		check('Bà trú ở số 45 Giải Phóng, gần Công ty CP Truyền thông Sao Việt.', [
			'LOC Giải Phóng',
			'ORG Công ty CP Truyền thông Sao Việt',
		]);
	});

	test('streets behind the number of a house, by whom they are called after', () => {
		check('Xe đi từ Nhà tang lễ số 5 Trần Thánh Tông tới 25 Lý Thường Kiệt.', [
			'LOC Trần Thánh Tông',
			'LOC Lý Thường Kiệt',
		]);
		check('Tay vợt số 1 Lý Hoàng Nam thắng. Năm 1954 Võ Nguyên Giáp chỉ huy.', [
			'PER Lý Hoàng Nam',
			'PER Võ Nguyên Giáp',
		]);
	});

	test('a private business has a name of its own', () => {
		check('Gỗ bán cho Doanh nghiệp tư nhân Hồng Lam.', ['ORG Doanh nghiệp tư nhân Hồng Lam']);
	});

	test('the village whose chairman is spoken of, and who is chairman of one', () => {
		check('Khởi tố Phó Chủ tịch xã Ia Pếch. Chủ tịch xã Nguyễn Văn Tám nói. Trưởng thôn Bình kể.', [
			'LOC Ia Pếch',
			'PER Nguyễn Văn Tám',
			'PER Bình',
		]);
	});

	test('a unit by its field and number', () => {
		check('Lữ đoàn Công binh 249 bắc cầu.', ['ORG Lữ đoàn Công binh 249']);
	});

	test('numbers of blocks and plants are in their names, and count nothing', () => {
		check('Cháy ở tổ dân phố Lam Đức 1 chưa dập xong.', ['LOC Lam Đức 1']);
		check('Thủy điện Sông Sen 4 xả lũ xuống cầu vượt Lam Giang 1 khoảng 2 giờ.', ['LOC Sông Sen 4', 'LOC Lam Giang 1']);
		check('Xe lật ở xã Lam Giang 3 người bị thương.', ['LOC Lam Giang']);
	});

	test('a list of tags in lower case has the document’s names', () => {
		check('Ca sĩ Đinh Ngọc Lam hát ở Huế.\nTag: ca sĩ đinh ngọc lam, đêm nhạc, tin nóng', [
			'PER Đinh Ngọc Lam',
			'LOC Huế',
			'PER đinh ngọc lam',
		]);
		check('Ca sĩ Đinh Ngọc Lam hát. Khi ấy đinh ngọc lam, mưa và gió lớn lắm, thật buồn.', ['PER Đinh Ngọc Lam']);
	});

	test('an initial with an accent or of two letters, glued to its name', () => {
		check('Tổng thống Ê.Lơ-brông gặp Bộ trưởng Tư pháp Ph.Ma-rê.', ['PER Ê.Lơ-brông', 'PER Ph.Ma-rê']);
		check('Ông rời Công ty Minh Á. Sau đó bà đến.', ['ORG Công ty Minh Á']);
	});

	test('a route’s two ends are two places', () => {
		check('Tuyến Vĩnh Lạc-Suối Sen dài 19 km.', ['LOC Vĩnh Lạc', 'LOC Suối Sen']);
	});

	test('letters and words with capitals inside are bodies behind a job too', () => {
		check('Công nhân VIFECO nghỉ trưa.', ['ORG VIFECO']);
		check('Hôm qua LemTec và LREM ký kết.', ['ORG LemTec', 'ORG LREM']);
	});

	test('a nation behind a role is no person', () => {
		check('Nhiều nghệ sĩ Việt đã đến.', ['LOC Việt']);
		check('Nghệ sĩ Việt nói.', ['PER Việt']);
	});

	test('lanes, lists and heads that are people’s syllables', () => {
		check('Cháy ở số 3, ngõ 12/3 Khương Lễ hôm qua.', ['LOC Khương Lễ']);
		check('Danh sách:\n5 Bùi Văn Tám, sinh năm 1974', ['PER Bùi Văn Tám']);
		check('Anh thắng Hoàng Thành Trung hôm qua.', ['PER Hoàng Thành Trung']);
		check('Xe tải BS: 12A-345.67 lao xuống vực. Ban chuyên án họp.', []);
	});

	test('a name is found wherever its tone marks stand', () => {
		check('Anh về Thuỷ Nguyên, rồi đến Thủy Nguyên.', ['LOC Thuỷ Nguyên', 'LOC Thủy Nguyên']);
	});

	test('a province is a team where sides stand in a text on sport, and the province in others', () => {
		const sport = 'Trận đấu của các cầu thủ ở mùa giải này có ba bàn thắng. ';
		check(`${sport}HLV khen HAGL và Khánh Hòa. Nam Định phải trả giá. Họ tới Quảng Nam. Phút 18, Hải Phòng vươn lên.`, [
			'ORG HAGL',
			'ORG Khánh Hòa',
			'ORG Nam Định',
			'LOC Quảng Nam',
			'ORG Hải Phòng',
		]);
		check(`${sport}Quảng Nam đăng cai giải.`, ['LOC Quảng Nam']);
		check('Nam Định phải trả giá vì đường hỏng.', ['LOC Nam Định']);
	});

	test('a team by its place, which is the place itself elsewhere', () => {
		checkMentions('Đội tuyển bóng chuyền nữ Cần Thơ thắng. Người dân Cần Thơ vui.', ['ORG Cần Thơ', 'LOC Cần Thơ']);
	});

	test('the Gulf, places by their address, the short form of the Philippines', () => {
		checkMentions('Các nước vùng Vịnh họp ở Nhà khách 37 Hùng Vương, gần Vịnh Hạ Long.', [
			'LOC Vịnh',
			'LOC Nhà khách 37 Hùng Vương',
			'LOC Vịnh Hạ Long',
		]);
		checkMentions('Quan hệ Mỹ - Phi tốt.', ['LOC Mỹ', 'LOC Phi']);
	});

	test('what lies at the other end of a dash, where no dateline can stand', () => {
		checkMentions('Xe đến cửa khẩu Móng Cái - Đông Hưng.', ['LOC Móng Cái', 'LOC Đông Hưng']);
		checkMentions('Hà Nội - Minh Anh đưa tin.', ['LOC Hà Nội', 'PER Minh Anh']);
	});

	test('a body in a city that is called after somebody', () => {
		checkMentions('Mẫu được gửi Viện Pasteur Nha Trang.', ['ORG Viện Pasteur Nha Trang']);
	});

	test('a street behind the number of a house, where no player has one', () => {
		checkMentions('Tòa soạn: Số 6 Phạm Văn Bạch - Hà Nội. Cầu thủ số 6 Phạm Văn Bạch ghi bàn.', [
			'LOC Phạm Văn Bạch',
			'LOC Hà Nội',
			'PER Phạm Văn Bạch',
		]);
	});

	test('communes that are called like a province, and more', () => {
		checkMentions('Anh ở phường Phú Thọ Hòa, chị ở xã Ninh Bình Thượng. Nhà thờ ở xã Phú Thọ.', [
			'LOC Phú Thọ Hòa',
			'LOC Ninh Bình Thượng',
			'LOC Phú Thọ',
		]);
	});

	test('countries of people who live abroad', () => {
		checkMentions('Cây cầu do kiều bào Úc tài trợ.', ['LOC Úc']);
	});

	test('the street of a shop with its number', () => {
		checkMentions('Họ ăn ở quán pizza số 106 Trần Thái Tông hôm qua.', ['LOC Trần Thái Tông']);
	});

	test('behind the word for a town it is the town, though a bank’s branch is called so twice', () =>
		check(
			'Ông Hùng (52 tuổi, trú thành phố Lam Giang) đến ngân hàng Đại Nam chi nhánh Lam Giang. Đại Nam đổi tên chi nhánh Lam Giang.',
			['PER Hùng', 'LOC Lam Giang', 'ORG Đại Nam', 'ORG Lam Giang', 'ORG Đại Nam', 'ORG Lam Giang'],
		));

	test('a nation by its short form, behind the word for its people', () => {
		checkMentions('Họ bán dự án cho người Thái.', ['LOC Thái']);
	});

	test('streets in a list, of which some are called after people', () => {
		checkMentions('Xe qua các phố Tràng Thi, Nguyễn Thái Học, Kim Mã. Trên đường Lê Lợi, Lê Văn Tám ngã.', [
			'LOC Tràng Thi',
			'LOC Nguyễn Thái Học',
			'LOC Kim Mã',
			'LOC Lê Lợi',
			'PER Lê Văn Tám',
		]);
	});

	test('whom a club met, with the score behind, is a club however people are called', () => {
		checkMentions('Hưng Lộc FC thắng Quang Minh Dốc Đá 3-2. Quang Minh Dốc Đá gỡ hòa nhờ ông Nam.', [
			'ORG Hưng Lộc FC',
			'ORG Quang Minh Dốc Đá',
			'ORG Quang Minh Dốc Đá',
			'PER Nam',
		]);
	});

	test('a country is its team where texts on sport have it beaten, met or acting like a side', () => {
		const sport = 'Cầu thủ và HLV nói về trận đấu, bàn thắng và đội hình.';
		checkMentions(`${sport} Việt Nam thua Thái Lan 0-2, rồi gặp Lào, Campuchia và Brunei ở Kuala Lumpur.`, [
			'ORG Việt Nam',
			'ORG Thái Lan',
			'ORG Lào',
			'ORG Campuchia',
			'ORG Brunei',
			'LOC Kuala Lumpur',
		]);
		checkMentions(`${sport} Anh sang Thái Lan với các cầu thủ Lào.`, ['LOC Thái Lan', 'LOC Lào']);
		checkMentions('Giá gạo của ta thua Thái Lan.', ['LOC Thái Lan']);
	});

	test('any syllable with a capital is a site behind what sites are called by', () => {
		checkMentions('Nước sông Cầu dâng cao. Họ thăm đền Sóc, đi qua đèo Cả rồi về cảng Tuần Châu.', [
			'LOC Cầu',
			'LOC Sóc',
			'LOC Cả',
			'LOC Tuần Châu',
		]);
		checkMentions('Chị hỏi về yêu cầu Tuần trước họ nhận.', []);
	});

	test('an enumeration of places makes none of a company', () => {
		checkMentions('Ở các tỉnh như Hà Tĩnh, Nghệ An, Thanh Hóa, Vietcombank trao quà.', [
			'LOC Hà Tĩnh',
			'LOC Nghệ An',
			'LOC Thanh Hóa',
			'ORG Vietcombank',
		]);
	});

	test('a monument of heroes is none of Anh', () => {
		checkMentions('Ông đặt hoa tại Tượng đài Anh hùng dân tộc José Martí.', [
			'LOC Tượng đài Anh hùng dân tộc José Martí',
		]);
	});

	test('a hall goes on with what it is for and where it is', () => {
		checkMentions('Lễ bế mạc ở Cung Điền kinh trong nhà Hà Nội.', ['LOC Cung Điền kinh trong nhà Hà Nội']);
	});

	test('a side of a city is no part of its name', () => {
		checkMentions('Khu vực phía Tây Hà Nội bị ngập.', ['LOC Hà Nội']);
	});

	test('both countries of a final, those that were passed, and those that give sets away', () => {
		const sport = 'Cầu thủ và HLV nói về trận đấu, bàn thắng và đội hình.';
		checkMentions(
			`${sport} Chung kết Việt Nam - Kazakhstan rất hay. Lào để thua set 3. Họ vượt qua Brunei sau 5 set.`,
			['ORG Việt Nam', 'ORG Kazakhstan', 'ORG Lào', 'ORG Brunei'],
		);
		checkMentions('Tình đoàn kết Việt Nam - Lào bền chặt.', ['LOC Việt Nam', 'LOC Lào']);
	});

	test('degrees of latitude and the sixteen directions are no names', () => {
		checkMentions('Tâm bão ở 18,5 độ Vĩ Bắc, 110 độ Kinh Đông, đi theo hướng Tây Tây Bắc rồi Đông - Đông Nam.', []);
		checkMentions('Gió thổi từ Nam Đông Nam Á.', ['LOC Nam Đông Nam Á']);
	});

	test('a sentence ends behind a town that is short, unless its name follows', () => {
		checkMentions('Ông làm việc với UBND TP. Sau đó ông về. Một phiên họp của HĐND TP. Ảnh: Quang Huy', [
			'ORG UBND TP',
			'ORG HĐND TP',
			'PER Quang Huy',
		]);
		checkMentions('Phiên họp của HĐND TP. Đà Nẵng và UBND TP. Rạch Sim.', [
			'ORG HĐND TP. Đà Nẵng',
			'ORG UBND TP. Rạch Sim',
		]);
	});

	test('letters that are short for a body end a person’s name', () => {
		checkMentions('Tiễn ông Lê Cách Mạng UBND TP còn 3 lãnh đạo. Thủ môn Lê Văn Tám CLB Nam Định đã nghỉ.', [
			'PER Lê Cách Mạng',
			'ORG UBND TP',
			'PER Lê Văn Tám',
			'ORG CLB Nam Định',
		]);
	});

	test('peoples are no names: in brackets, beside what is theirs, where a sentence begins', () => {
		checkMentions(
			'Lê Thị Mai (174, Tày), Lê Thu (25 tuổi, Kinh). Người Khơ-me, phụ nữ Nùng, lễ hội Chăm, cô gái Tày.',
			['PER Lê Thị Mai', 'PER Lê Thu'],
		);
		checkMentions('Anh Nùng ở xã Mường Lát, bản Mường. Ông Nùng Văn Vân thăm Mông Cổ.', [
			'PER Nùng',
			'LOC Mường Lát',
			'LOC Mường',
			'PER Nùng Văn Vân',
			'LOC Mông Cổ',
		]);
	});

	test('a group for the occasion is no body', () => {
		checkMentions('Nay Tổ điều tra thuộc Bộ Công an tới, gặp Tổ công tác của huyện.', ['ORG Bộ Công an']);
	});

	test('behind what happens where on a road is a place', () => {
		checkMentions('Xe chạy đến đoạn Tòng Sành thì lật.', ['LOC Tòng Sành']);
	});

	test('several villages or waters behind one head', () => {
		checkMentions('Các phường Tân Ninh, Bình Minh, Ninh Thạnh và Long Hoa được lập.', [
			'LOC Tân Ninh',
			'LOC Bình Minh',
			'LOC Ninh Thạnh',
			'LOC Long Hoa',
		]);
		checkMentions('Các phường Quy Nhơn Bắc, Quy Nhơn Đông có nguy cơ ngập. Lập 3 xã: Tân Mỹ, Ninh Thạnh, Long Hoa.', [
			'LOC Quy Nhơn Bắc',
			'LOC Quy Nhơn Đông',
			'LOC Tân Mỹ',
			'LOC Ninh Thạnh',
			'LOC Long Hoa',
		]);
		checkMentions('Ở xã có Minh Tâm, Minh Châu và Minh Hà.', ['PER Minh Tâm', 'PER Minh Châu', 'PER Minh Hà']);
	});

	test('a hyphen between two places of which the first is called by its water', () => {
		checkMentions('Xe đi hướng Suối Tiên-An Sương.', ['LOC Suối Tiên', 'LOC An Sương']);
	});

	test('forests and branches of schools', () => {
		checkMentions('Thầy vượt đại ngàn Pu Nhi tới điểm trường Nậm Khiên.', ['LOC Pu Nhi', 'LOC Nậm Khiên']);
	});

	test('provinces with a number each, and towns of the world', () => {
		checkMentions('Nhiều nhà bị ảnh hưởng (Điện Biên 82, Lào Cai 3, Lâm Đồng 2).', [
			'LOC Điện Biên',
			'LOC Lào Cai',
			'LOC Lâm Đồng',
		]);
		checkMentions('Vụ nổ xảy ra, và Chengdu là nơi đông dân. Máy bay cất cánh từ Kursk, Ryazan rồi Taganrog.', [
			'LOC Chengdu',
			'LOC Kursk',
			'LOC Ryazan',
			'LOC Taganrog',
		]);
		checkMentions('Nước dâng tại trạm thủy văn Trực Phương.', ['LOC Trực Phương']);
	});

	test('the letter of Icelandic for that of Vietnamese', () => {
		checkMentions('Chủ tịch UBND TP Ðà Nẵng nói. Ðoàn giám sát tới Ðồng Tháp.', [
			'ORG UBND TP Ðà Nẵng',
			'LOC Ðồng Tháp',
		]);
	});

	test('who holds an office, behind its village and a colon, is no place', () => {
		checkMentions('Chủ tịch UBND xã: Nguyễn Văn Tám. Trưởng thôn: Lê Văn Ba.', [
			'ORG UBND xã',
			'PER Nguyễn Văn Tám',
			'PER Lê Văn Ba',
		]);
	});
});
