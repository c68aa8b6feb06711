import { checkMentions } from './checkMentions';

suite('how far Vietnamese bodies, laws and squares go', () => {
	test('what a company does goes on up to its short form, the line’s end in a numbered list, or the country', () => {
		checkMentions(
			'Hôm qua Công ty Thông tin biển xanh (TBX) lãi.\n1. Tổng công ty Thăm dò núi đồi\nCông ty Cổ phần Đồ hộp rau quả Việt Nam lãi.',
			[
				'ORG Công ty Thông tin biển xanh',
				'ORG Tổng công ty Thăm dò núi đồi',
				'ORG Công ty Cổ phần Đồ hộp rau quả Việt Nam',
			],
		);
	});

	test('behind a dash, a legal form belongs to the company, what the page says of it doesn’t', () => {
		checkMentions(
			'Tổng công ty Sông Trà – Công ty Cổ phần lãi.\nCông ty Cổ phần Truyền thông SaoMai - Bản quyền của báo.',
			['ORG Tổng công ty Sông Trà – Công ty Cổ phần', 'ORG Công ty Cổ phần Truyền thông SaoMai'],
		);
	});

	test('«một trường Quốc tế» is any of them', () => {
		checkMentions('Anh dạy ở một trường Quốc tế, rồi nghỉ.', []);
	});

	test('a society’s centre is a part of its name', () => {
		checkMentions('Bà là cán bộ TW Hội Khuyến học Việt Nam, rồi Trung ương Hội Nông dân Việt Nam.', [
			'ORG TW Hội Khuyến học Việt Nam',
			'ORG Trung ương Hội Nông dân Việt Nam',
		]);
	});

	test('any force that begins a sentence is none by name', () => {
		checkMentions('Lực lượng Công an đã đến. Lực lượng Cảnh sát biển Việt Nam cũng đến.', [
			'ORG Lực lượng Cảnh sát biển Việt Nam',
		]);
	});

	test('whom clubs sign and dismiss are people', () => {
		checkMentions('Đội chủ nhà chiêu mộ xong Abass rồi sa thải Moyes.', ['PER Abass', 'PER Moyes']);
	});

	test('a day may be the name of a square; a law’s letters stand behind any dash', () => {
		checkMentions('Họ đi qua Quảng trường 2/4 sau khi đọc Nghị quyết 36 – NQ/TW.', [
			'LOC Quảng trường 2/4',
			'MISC Nghị quyết 36 – NQ/TW',
		]);
	});

	test('a body that stands whole is not cut where places and people are called like its parts', () => {
		checkMentions(
			'Chủ sân là Công ty TNHH Vận tải Phú Yên Thịnh. Giám đốc Phú Yên Thịnh là ông Đào Văn Tú.\nTối qua, Gang Thép Hà Nội gặp Thép Cẩm Phả. Thép Cẩm Phả tụt hạng.',
			[
				'ORG Công ty TNHH Vận tải Phú Yên Thịnh',
				'ORG Phú Yên Thịnh',
				'PER Đào Văn Tú',
				'ORG Gang Thép Hà Nội',
				'ORG Thép Cẩm Phả',
				'ORG Thép Cẩm Phả',
			],
		);
	});

	test('… but the founder of a company stays a person', () => {
		checkMentions('Công ty TNHH Vận tải Trần Hải Sơn lãi to. Ông Trần Hải Sơn cho biết như vậy.', [
			'ORG Công ty TNHH Vận tải Trần Hải Sơn',
			'PER Trần Hải Sơn',
		]);
	});

	test('a paper in quotation marks is no work', () => {
		checkMentions('Ghi rõ nguồn “Báo Kiên Giang” khi đăng lại.', ['ORG Báo Kiên Giang']);
	});

	test('a family name that is hardly anything else makes a person of what is counted as a street, unless a street is spoken of', () => {
		checkMentions('Vợ chồng Lan - Louis Nguyễn cười. Hồ Khắc Ngọc sút. Nhà ở đường Nguyễn Khang.', [
			'PER Lan',
			'PER Louis Nguyễn',
			'PER Hồ Khắc Ngọc',
			'LOC Nguyễn Khang',
		]);
	});

	test('a society of a field has one body for each level; an inspectorate is one of its authority', () => {
		checkMentions('Chị làm ở Hội Phụ nữ huyện, anh ở Thanh tra Bộ Y tế và Thanh tra Sở Xây dựng.', [
			'ORG Hội Phụ nữ huyện',
			'ORG Thanh tra Bộ Y tế',
			'ORG Thanh tra Sở Xây dựng',
		]);
	});

	test('a district’s letter behind its police, or before its province in brackets, is no initial', () => {
		checkMentions('Công an H.Trảng Bom tìm người H.Trảng Bom (Đồng Nai).', [
			'ORG Công an H.Trảng Bom',
			'LOC H.Trảng Bom',
			'LOC Đồng Nai',
		]);
	});

	test('a road whose letters are glued to its number is a place', () => {
		checkMentions('Xe chạy trên QL20 rồi ĐT741.', ['LOC QL20', 'LOC ĐT741']);
	});

	test('a season of two years is a part of the league’s name', () => {
		checkMentions('Đội đầu bảng V.League 2023/24 và Ngoại hạng Anh 2024/2025.', [
			'MISC V.League 2023/24',
			'MISC Ngoại hạng Anh 2024/2025',
		]);
	});

	test('several of a kind are none by name, nor is any newspaper of a country', () => {
		checkMentions('Trong khuôn khổ các Hiệp định thương mại tự do, phát biểu tại Hội nghị. Báo Hàn Quốc viết vậy.', [
			'LOC Hàn Quốc',
		]);
	});

	test('bodies go on with their fields in small letters up to the country', () => {
		checkMentions('Phim do Trung tâm Sản xuất phim truyền hình Việt Nam làm.', [
			'ORG Trung tâm Sản xuất phim truyền hình Việt Nam',
		]);
	});

	test('what a law aims at is no part of its name', () => {
		checkMentions('Việc sửa Luật Bảo hiểm y tế hướng đến an sinh.', ['MISC Luật Bảo hiểm y tế']);
	});

	test('a town is its club where a club of the text has it in its name, unless a place or an address is told', () => {
		checkMentions(
			'Thép Xanh Nam Định gặp đội khách. Nam Định đứng đầu bảng, còn ở Nam Định trời mưa.\nLiên hệ: 15 Trần Phú, Nam Định.',
			['ORG Thép Xanh Nam Định', 'ORG Nam Định', 'LOC Nam Định', 'LOC Trần Phú', 'LOC Nam Định'],
		);
		checkMentions('Đội CSGT Công an TP Thủ Dầu Một đến. Thủ Dầu Một đông dân.', [
			'ORG Đội CSGT Công an TP Thủ Dầu Một',
			'LOC Thủ Dầu Một',
		]);
	});

	test('a given name that is a common word is somebody inside a sentence, where the text has the full name', () => {
		checkMentions(
			'Bị can Nguyễn Văn Sáng khai. Thấy vậy nên Sáng nhiều lần muốn mua. Phúc chỉ đạo Sáng bán. Sáng nay mưa.',
			['PER Nguyễn Văn Sáng', 'PER Sáng', 'PER Phúc', 'PER Sáng'],
		);
	});

	test('who took a picture is somebody, whatever company has the name; an agency ends like one', () => {
		checkMentions('Ảnh: Lam Giang\nẢnh: Kettlenews.', ['PER Lam Giang', 'ORG Kettlenews']);
	});

	test('a society’s field may stand in small letters before its level', () => {
		checkMentions('Ông là Chủ tịch Hội nhà báo tỉnh, bà ở Hội nông dân xã Ea Tu.', [
			'ORG Hội nhà báo tỉnh',
			'ORG Hội nông dân xã Ea Tu',
		]);
	});

	test('what a congress resolved is named by the congress', () => {
		checkMentions('Họ thực hiện Nghị quyết Đại hội toàn quốc lần thứ XIII của Đảng.', [
			'MISC Đại hội toàn quốc lần thứ XIII của Đảng',
		]);
	});

	test('what a body does its work to belongs to its name in small letters', () => {
		checkMentions('Hôm qua Cục Quản lý xuất nhập cảnh và Cục Phòng chống tệ nạn xã hội họp.', [
			'ORG Cục Quản lý xuất nhập cảnh',
			'ORG Cục Phòng chống tệ nạn xã hội',
		]);
		checkMentions('Theo Cục Gìn giữ hòa bình Việt Nam, lớp học đã mở.', ['ORG Cục Gìn giữ hòa bình Việt Nam']);
	});

	test('the chapter of a society has its territory behind the country', () => {
		checkMentions('Hôm qua Hội Nông dân Việt Nam tỉnh Kon Tum tặng quà.', ['ORG Hội Nông dân Việt Nam tỉnh Kon Tum']);
		checkMentions('Ông sang Việt Nam, tỉnh Kon Tum đón ông.', ['LOC Việt Nam', 'LOC Kon Tum']);
	});

	test('a body has its number behind «số», and units of an army wherever they stand', () => {
		checkMentions('Hôm qua Đội Quản lý thị trường số 3 kiểm tra.', ['ORG Đội Quản lý thị trường số 3']);
		checkMentions('Sư đoàn 308 rút kinh nghiệm.', ['ORG Sư đoàn 308']);
	});

	test('a name of its own ends before the verb that two capitals and a small word look like', () => {
		checkMentions('Quỹ Hạt Giống góp hai tỷ đồng.', ['ORG Quỹ Hạt Giống']);
		checkMentions('Đài Khí tượng khu vực Trung Trung Bộ phát tin.', ['ORG Đài Khí tượng khu vực Trung Trung Bộ']);
	});

	test('a fund is no person, though a counted run was cut after its first syllables', () => {
		checkMentions('Hôm qua Quỹ Bảo trợ trẻ em Việt Nam tặng quà.', ['ORG Quỹ Bảo trợ trẻ em Việt Nam']);
	});

	test('schools are called after people', () => {
		checkMentions('Giải nhì thuộc về trường Huỳnh Ngọc Huệ.', ['ORG Huỳnh Ngọc Huệ']);
	});

	test('foreign words behind a source and behind somebody’s employment are bodies', () => {
		checkMentions('Giá thép tăng. Nguồn: Trading Rivola', ['ORG Trading Rivola']);
		checkMentions('Hôm qua chuyên gia Tomas Gutierrez của Kallanor dự báo.', ['PER Tomas Gutierrez', 'ORG Kallanor']);
	});

	test('a government with its country is one name, at a sentence’s start and behind its head', () => {
		checkMentions('Chính phủ Anh cam kết viện trợ.', ['ORG Chính phủ Anh']);
		checkMentions('Hôm qua Phó Thủ tướng Chính phủ Lào đến dự.', ['ORG Chính phủ Lào']);
		checkMentions('Hôm qua Thủ tướng Chính phủ Phạm Minh Chính đến dự.', ['PER Phạm Minh Chính']);
		checkMentions('Chính phủ yêu cầu các bộ báo cáo.', []);
	});

	test('a field goes on in small letters up to the territory', () => {
		checkMentions('Hôm qua Hội Sinh vật cảnh tỉnh Vĩnh Long và Bảo tàng Thiên nhiên duyên hải miền Trung họp.', [
			'ORG Hội Sinh vật cảnh tỉnh Vĩnh Long',
			'ORG Bảo tàng Thiên nhiên duyên hải miền Trung',
		]);
		checkMentions('Hôm qua Hội Nông dân mời Việt Nam dự họp.', ['ORG Hội Nông dân', 'LOC Việt Nam']);
	});

	test('where a body sits may stand behind a place in its own name', () => {
		checkMentions('Hôm qua Trung tâm Bảo tồn di sản Thăng Long Hà Nội mở cửa.', [
			'ORG Trung tâm Bảo tồn di sản Thăng Long Hà Nội',
		]);
		checkMentions('Giám đốc Bệnh viện Việt Đức, Hà Nội phát biểu.', ['ORG Bệnh viện Việt Đức', 'LOC Hà Nội']);
	});

	test('words are whole, though their first syllable is a field by itself', () => {
		checkMentions('Hôm qua Cục Điều tiết điện lực và Cục Cơ sở hạ tầng họp.', [
			'ORG Cục Điều tiết điện lực',
			'ORG Cục Cơ sở hạ tầng',
		]);
	});

	test('letters and small letters alone say which kind of schools', () => {
		checkMentions('Hôm qua các trường THPT tư thục nghỉ.', []);
		checkMentions('Hôm qua Trường THPT tư thục Hà Huy Tập nghỉ.', ['ORG Trường THPT tư thục Hà Huy Tập']);
	});

	test('a council by its letters is one of a place, several are none', () => {
		checkMentions('Hôm qua lãnh đạo HĐND - UBND TP dự họp.', ['ORG HĐND', 'ORG UBND TP']);
		checkMentions('Hôm qua đại biểu HĐND các cấp dự họp.', []);
	});

	test('an airline flies what others made', () => {
		checkMentions('Hôm qua máy bay VietJet Air hạ cánh.', ['ORG VietJet Air']);
	});
});
