import { checkMentions } from './checkMentions';

suite('names in Vietnamese news', () => {
	test('a common syllable with a capital in two places where no sentence begins, and never small, is called so', () => {
		checkMentions('Sau đó Mạch bỏ đi. Người ta bảo Mạch quay lại. Mạch lắc đầu.', ['PER Mạch', 'PER Mạch', 'PER Mạch']);
		checkMentions('Sau đó Mạch bỏ đi. Người ta đo mạch. Có người bảo Mạch quay lại.', []);
	});

	test('an authority goes on after its short form in brackets', () => {
		checkMentions('Phòng Cảnh sát hình sự (PC02) Công an TP.HCM vào cuộc.', [
			'ORG Phòng Cảnh sát hình sự (PC02) Công an TP.HCM',
		]);
	});

	test('a person after an authority is no part of it', () => {
		checkMentions('Thứ trưởng Bộ Công Thương Hồ Thị Kim Loan dự họp.', ['ORG Bộ Công Thương', 'PER Hồ Thị Kim Loan']);
	});

	test('a common word with a capital is no name by itself', () => {
		checkMentions('Đội giành ba huy chương Vàng, hai Bạc và một Đồng.', []);
		checkMentions('Hôm nay ông Vàng rất mừng.', ['PER Vàng']);
		checkMentions('Chị làm ở Ngân hàng Vietcombank.', ['ORG Ngân hàng Vietcombank']);
	});

	test('letters that are short for a district or ward', () => {
		checkMentions('Anh ngụ P.5, Q.3 còn chị ở hẻm nhỏ (P.Tân Thuận, Q.7, TP.HCM).', [
			'LOC P.5',
			'LOC Q.3',
			'LOC P.Tân Thuận',
			'LOC Q.7',
			'LOC TP.HCM',
		]);
		checkMentions('Bài viết của tác giả H.Bình được đăng.', ['PER H.Bình']);
	});

	test('photographers and authors in capitals', () => {
		checkMentions('Mọi người ra công viên - Ảnh: NHƯ DUYÊN', ['PER NHƯ DUYÊN']);
		checkMentions('THU HẰNG - LÂM HUỲNH - ĐỨC ANH', ['PER THU HẰNG', 'PER LÂM HUỲNH', 'PER ĐỨC ANH']);
		checkMentions('HÀ NỘI - HẢI PHÒNG', ['LOC HÀ NỘI', 'LOC HẢI PHÒNG']);
	});

	test('a common word that begins a competitor’s foreign name', () => {
		checkMentions('Trận đấu kết thúc. Tin Wenhao (Singapore) đứng thứ ba.', ['PER Tin Wenhao', 'LOC Singapore']);
	});

	test('companies with a title before them, and events after a word for places', () => {
		checkMentions('Phim của nhà sản xuất Moonrise Media ra mắt.', ['ORG Moonrise Media']);
		checkMentions('Cô nhận giải tại Moon Style Awards Vietnam 2021, rồi về.', ['MISC Moon Style Awards Vietnam 2021']);
	});

	test('works that schools read, and the branch of a bank', () => {
		checkMentions('Năm nay đề ra Vợ nhặt, năm ngoái là Rừng xà nu.', ['MISC Vợ nhặt', 'MISC Rừng xà nu']);
		checkMentions('Bà làm ở Phòng giao dịch Kim Liên.', ['ORG Phòng giao dịch Kim Liên']);
	});

	test('party bodies', () => {
		checkMentions('Ông chuyển từ Văn phòng Trung ương Đảng về Ban Tổ chức Tỉnh ủy.', [
			'ORG Văn phòng Trung ương Đảng',
			'ORG Ban Tổ chức Tỉnh ủy',
		]);
	});

	test('a trade in lower case between a company’s legal form and its own name', () => {
		checkMentions('Đơn vị thi công là Công ty TNHH xây dựng Minh Phát.', ['ORG Công ty TNHH xây dựng Minh Phát']);
	});

	test('a trade in lower case between the word for a company and its name', () => {
		checkMentions('Chị làm cho công ty thời trang Rivolana.', ['ORG Rivolana']);
	});

	test('the territory between the word for a band and its name', () => {
		checkMentions('Khách mời là nhóm nhạc Hàn Quốc Moonrise.', ['LOC Hàn Quốc', 'ORG Moonrise']);
	});

	test('both sides of a score are clubs, and so are their cities elsewhere; countries stay countries', () => {
		checkMentions('Kết quả: Quảng Nam 1-1 Hải Phòng. Việt Nam 2-0 Lào. Trận sau Quảng Nam nghỉ.', [
			'ORG Quảng Nam',
			'ORG Hải Phòng',
			'LOC Việt Nam',
			'LOC Lào',
			'ORG Quảng Nam',
		]);
	});

	test('what stands before clubs makes a city one', () => {
		checkMentions('Đội thua Thanh Hóa rồi về Thanh Hóa nghỉ.', ['ORG Thanh Hóa', 'ORG Thanh Hóa']);
	});

	test('who scored in which minute is a person, whatever the lists say', () => {
		checkMentions("Ghi bàn: Thái Bình 27', Anh Đức 42'.", ['PER Thái Bình', 'PER Anh Đức']);
	});

	test('the second half of a word is no cue', () => {
		checkMentions('Ông yêu cầu Ronalde giải thích.', ['PER Ronalde']);
	});

	test('places that are called by a number, head and all', () => {
		checkMentions('Xe chạy từ phường 10 ra quốc lộ 1, qua QL 21.', ['LOC phường 10', 'LOC quốc lộ 1', 'LOC QL 21']);
	});

	test('resolutions of four figures', () => {
		checkMentions('Hội đồng thông qua Nghị quyết 1559.', ['MISC Nghị quyết 1559']);
	});

	test('acts with their number, on whatever place of the sentence', () => {
		checkMentions('Nghị định 100/2019/NĐ-CP và Luật Đất đai 2024 có hiệu lực.', [
			'MISC Nghị định 100/2019/NĐ-CP',
			'MISC Luật Đất đai 2024',
		]);
	});

	test('letters with a year are an event; a figure before a word counts something', () => {
		checkMentions('Khi dự APEC 2017, ông kể đội cách chức vô địch La Liga 1 điểm.', ['MISC APEC 2017', 'MISC La Liga']);
	});

	test('a maker and its model', () => {
		checkMentions('Chiếc Honda Civic tông xe Toyota Rivera.', ['MISC Honda Civic', 'MISC Toyota Rivera']);
	});

	test('a work without quotation marks ends before the sentence goes on', () => {
		checkMentions('Anh vừa tung ca khúc Mưa trên phố cũ của Lan Anh.', ['MISC Mưa trên phố cũ', 'PER Lan Anh']);
	});

	test('capitals on all words of a quotation make it a title, which is one without the marks as well', () => {
		checkMentions('Vai diễn trong “Bến Của Mẹ Tôi” được khen. Tối nay có Bến của mẹ tôi.', [
			'MISC Bến Của Mẹ Tôi',
			'MISC Bến của mẹ tôi',
		]);
	});

	test('a photographer who is called like a province', () => {
		checkMentions('Hồ nước cạn. Ảnh: Hải Nam', ['PER Hải Nam']);
	});

	test('a line of names in capitals', () => {
		checkMentions('Mưa lớn.\nTHÀNH CHUNG - TIẾN LONG', ['PER THÀNH CHUNG', 'PER TIẾN LONG']);
	});

	test('a headline with a capital on each word', () => {
		checkMentions('Hoa Hậu Đỗ Thị Hà Chia Sẻ Về Chuyến Từ Thiện Ở Hà Giang', ['PER Đỗ Thị Hà', 'LOC Hà Giang']);
	});

	test('an acronym after a title is a body', () => {
		checkMentions('Ông gặp chủ tịch VKF.', ['ORG VKF']);
	});

	test('what follows a tag that names the site is of its own type', () => {
		checkMentions('VOV.VN - Messia và đồng đội phải thắng.', ['ORG VOV.VN', 'PER Messia']);
	});

	test('a sentence that lost its line break doesn’t go on the name', () => {
		checkMentions('Hình do Báo Thanh niên Theo kết quả điều tra, xe hỏng.', ['ORG Báo Thanh niên']);
	});

	test('the parliament is one at a sentence’s start where it is one inside another', () => {
		checkMentions('Quốc hội bàn luật. Sáng nay Quốc hội nghỉ.', ['ORG Quốc hội', 'ORG Quốc hội']);
	});

	test('foreign names spelled by their syllables', () => {
		checkMentions('Đồng chí Ê-ri-ta Mô-li-nên cảm ơn Cu-ba và Ma-lai-xi-a.', [
			'PER Ê-ri-ta Mô-li-nên',
			'LOC Cu-ba',
			'LOC Ma-lai-xi-a',
		]);
		checkMentions('Đoàn có Bộ trưởng Ngoại giao Ru-tơ-gơ Van-đi-ét và Đại sứ Li-đi-a Tô-rết Ca-bơ-ra.', [
			'PER Ru-tơ-gơ Van-đi-ét',
			'PER Li-đi-a Tô-rết Ca-bơ-ra',
		]);
		checkMentions('Quan hệ Nga-Mỹ xấu đi.', ['LOC Nga', 'LOC Mỹ']);
		checkMentions('Vi-rút lây lan nhanh. Ô-tô đậu kín đường.', []);
	});

	test('a Roman number by itself is no name, and ends one', () => {
		checkMentions('Tiền công ở vùng IV tăng trong quý III. Quân khu IV diễn tập.', ['ORG Quân khu IV']);
	});

	test('a result opens the sentence, though people are called like it', () => {
		checkMentions('Thắng Hà Tĩnh 3-1, đội đã vào bán kết.', ['ORG Hà Tĩnh']);
		checkMentions('Hòa Indonesia 1-1, đội đứng nhì bảng.', ['LOC Indonesia']);
	});

	test('where a player comes from is no side', () => {
		checkMentions('Tay vợt quê Tây Ninh thắng Yuta Shimizu 6-4.', ['LOC Tây Ninh', 'PER Yuta Shimizu']);
	});
});
