import { checkMentions } from './checkMentions';

suite('works, products, holidays and contests in Vietnamese texts', () => {
	test('rigs and ships by a sea and a number, but no count of times', () => {
		checkMentions('Giàn khoan Hải Dương 981 rời đi. Tàu kiểm ngư Việt Nam 3 lần bị húc.', [
			'MISC Hải Dương 981',
			'LOC Việt Nam',
		]);
	});

	test('a women’s contest has its year behind the word for women', () => {
		checkMentions('Kết quả bốc thăm AFF Cup nữ 2019, Asian Cup nữ.', ['MISC AFF Cup nữ 2019', 'MISC Asian Cup']);
	});

	test('quotations a few words behind the word for works are titles, and those listed with them', () => {
		checkMentions('Người xem nhớ các chương trình như "Đường lên sân khấu", "Em vẽ trường em" và "Tài tử quê tôi".', [
			'MISC Đường lên sân khấu',
			'MISC Em vẽ trường em',
			'MISC Tài tử quê tôi',
		]);
		checkMentions('Ở đó có triển lãm tranh của người khiếm thính "Sắc màu lặng lẽ" và quảng cáo "Bữa cơm mẹ nấu".', [
			'MISC Sắc màu lặng lẽ',
			'MISC Bữa cơm mẹ nấu',
		]);
	});

	test('what somebody says of a work in quotation marks is no title', () => {
		checkMentions('Xem bộ phim xong chị nói "Tôi không hiểu gì cả" rồi về.', []);
	});

	test('foreign words behind a technology or a device are things', () => {
		checkMentions('Tủ lạnh có công nghệ Fresh Chamber, tính năng Smart Vento và loa Mellow Drum.', [
			'MISC Fresh Chamber',
			'MISC Smart Vento',
			'MISC Mellow Drum',
		]);
	});

	test('behind somebody’s role the same words are a field', () => {
		checkMentions('Chuyên gia công nghệ Aaron Hobbs gặp Giám đốc Sở Khoa học và Công nghệ Lê Văn Tám.', [
			'PER Aaron Hobbs',
			'ORG Sở Khoa học và Công nghệ',
			'PER Lê Văn Tám',
		]);
	});

	test('a thing is named behind «có tên» or «như», a person too', () => {
		checkMentions(
			'Đó là chiếc tàu lượn có tên Tovik Dash. Các công nghệ sạc nhanh như Zip Volt rất lạ. Một cô gái có tên Mai Lan cười.',
			['MISC Tovik Dash', 'MISC Zip Volt', 'PER Mai Lan'],
		);
	});

	test('Tết is an event, and nobody whose name it is', () => {
		checkMentions('Dịp Tết, bà con về quê ăn Tết. Sau đó anh Tết đi làm.', ['MISC Tết', 'MISC Tết', 'PER Tết']);
	});

	test('a beauty contest is an event with its place and year', () => {
		checkMentions('Cô vào chung kết Hoa hậu Đại dương Việt Nam 2014. Sau đó Hoa hậu Lê Mai tới.', [
			'MISC Hoa hậu Đại dương Việt Nam 2014',
			'PER Lê Mai',
		]);
	});

	test('laws end before what they do, decrees with their issuer, meetings with their number', () => {
		checkMentions('Theo Luật Đấu thầu áp dụng từ nay, Nghị định số 12/2019 /NĐ-CP và Hội nghị Trung ương 7 nói rõ.', [
			'MISC Luật Đấu thầu',
			'MISC Nghị định số 12/2019 /NĐ-CP',
			'MISC Hội nghị Trung ương 7',
		]);
	});

	test('letters of an address stand apart from its parts', () => {
		checkMentions('Nhà chị ở P. Hòa Minh, Q. Liên Chiểu, TP. Đà Nẵng. Anh ở số 5 Lê Lai, Q. 1.', [
			'LOC P. Hòa Minh',
			'LOC Q. Liên Chiểu',
			'LOC TP. Đà Nẵng',
			'LOC Lê Lai',
			'LOC Q. 1',
		]);
	});

	test('who does the work of a branch is no body; adverbs and deeds behind a body are none of it', () => {
		checkMentions(
			'Toàn ngành Tổ chức xây dựng Đảng họp. Ở đó Bộ Xây dựng đặc biệt lo, còn Tập đoàn Samsung mở rộng đầu tư.',
			['ORG Bộ Xây dựng', 'ORG Tập đoàn Samsung'],
		);
	});

	test('codes of law in letters and years of friendship are named', () => {
		checkMentions('Theo Điều 9 BLHS và Điều 3 BLDS, khép lại “Năm hữu nghị Lào - Nhật Bản 2012”.', [
			'MISC BLHS',
			'MISC BLDS',
			'MISC Năm hữu nghị Lào - Nhật Bản 2012',
		]);
	});

	test('a foreign company is one wherever its name stands, who has a title is a person', () => {
		checkMentions(
			'Hôm qua công ty Tovik Dash ra mắt xe. Tovik Dash cho biết sẽ bán. Ông Aaron Hobbs vui. Ảnh: Tovik Dash',
			['ORG Tovik Dash', 'ORG Tovik Dash', 'PER Aaron Hobbs', 'ORG Tovik Dash'],
		);
	});

	test('a league’s division with its season, a contest with its level and year', () => {
		checkMentions('Vòng 17 Night Wolf V.League 1-2023/24 đã qua, vòng 9 Night Wolf V.League 1 - 2023 cũng vậy.', [
			'MISC Night Wolf V.League 1-2023/24',
			'MISC Night Wolf V.League 1 - 2023',
		]);
		checkMentions('Họ dự cuộc thi Robotics Quốc tế 2013, diễn ra ở Huế.', ['MISC Robotics Quốc tế 2013', 'LOC Huế']);
	});

	test('what somebody sings or judges, between quotation marks', () => {
		checkMentions('Bằng Kiều với "Chị tôi", Minh Hằng thay ghế giám khảo “Thử thách cùng bước nhảy”.', [
			'PER Bằng Kiều',
			'MISC Chị tôi',
			'PER Minh Hằng',
			'MISC Thử thách cùng bước nhảy',
		]);
		checkMentions('Ông nói với "người quen" ấy.', []);
	});

	test('titles that begin like a pronoun, go on behind «của», or end before what is said of the work', () => {
		checkMentions('Cô hát ca khúc Nàng thơ của Hoàng Dũng, rồi hai ca khúc Chuyện của mùa đông và Giữ em đi.', [
			'MISC Nàng thơ',
			'PER Hoàng Dũng',
			'MISC Chuyện của mùa đông',
			'MISC Giữ em đi',
		]);
		checkMentions('Cuốn sách Đắc nhân tâm bán chạy. Diễn viên “Về nhà đi con” vui, diễn viên “Cá Sấu” buồn.', [
			'MISC Đắc nhân tâm',
			'MISC Về nhà đi con',
		]);
	});

	test('days that are called by what they are for, behind what opens the sentence', () => {
		checkMentions('Nhân Ngày Doanh nhân Việt Nam, ông nói. Cô về nhân Ngày Khoa học và Công nghệ Việt Nam 18-5.', [
			'MISC Ngày Doanh nhân Việt Nam',
			'MISC Ngày Khoa học và Công nghệ Việt Nam',
		]);
	});

	test('a match by its sides, a ground that is called like a company, a work that is called like a detective', () => {
		checkMentions('Trận Arsenal - Chelsea diễn ra trên sân Emirates. Hãng Emirates bay hôm qua.', [
			'ORG Arsenal',
			'ORG Chelsea',
			'LOC Emirates',
			'ORG Hãng Emirates',
		]);
		checkMentions('Cuộc thi Hoa hậu Mỹ do họ tổ chức.', ['MISC Cuộc thi Hoa hậu Mỹ']);
		checkMentions('Anh làm phim Thám tử Kiên, quay ở Huế. Hôm qua thám tử Kiên đến.', [
			'MISC Thám tử Kiên',
			'LOC Huế',
			'PER Kiên',
		]);
	});

	test('evenings of music by their name, finals, a festival behind its word, a storm by its other name', () => {
		checkMentions('Khán giả đến xem Đêm nhạc Hoa Lụa 2013 và ATP World Tour Finals rồi về lễ hội Lim.', [
			'MISC Đêm nhạc Hoa Lụa 2013',
			'MISC ATP World Tour Finals',
			'MISC Lim',
		]);
		checkMentions('Bão số 5 có tên quốc tế Kajiki đi về phía tây.', ['MISC Kajiki']);
	});

	test('a work ends before what is said of it', () => {
		checkMentions('Ca khúc Chạy ngay đi trên YouTube hay. Phim Ngày nắng lên có doanh thu cao.', [
			'MISC Chạy ngay đi',
			'ORG YouTube',
			'MISC Ngày nắng lên',
		]);
	});

	test('a stand is no body by its letter', () => {
		checkMentions('Khán giả ở khán đài B hát vang khi trọng tài xem VAR.', []);
	});

	test('days of the whole world', () => {
		checkMentions('Hưởng ứng Ngày Tim mạch Thế giới, họ đi bộ. Ngày ấy vui.', ['MISC Ngày Tim mạch Thế giới']);
	});

	test('subjects by their language, and a vaccine by its letter', () => {
		checkMentions('Ngành Ngôn ngữ Nhật đông. Trẻ tiêm ngừa viêm não Nhật Bản B.', ['LOC Nhật Bản']);
	});

	test('the number of a sequel', () => {
		checkMentions('Anh đóng phim Rivola 2 và phim Tovikan 3 (2015). Họ xem phim Rivola 3 lần.', [
			'MISC Rivola 2',
			'MISC Tovikan 3',
			'MISC Rivola',
		]);
	});

	test('products that begin with a small letter open sentences, too', () => {
		checkMentions('iPhone 17 Pro bán chạy. iPad cũng vậy.', ['MISC iPhone 17 Pro', 'MISC iPad']);
	});

	test('letters with a year are an event wherever something is', () => {
		checkMentions('Hãng trưng bày máy mới tại CES 2025 hôm qua.', ['MISC CES 2025']);
	});

	test('songs in quotation marks behind a colon, behind singing, and beside a performer', () => {
		checkMentions('Chị hát một loạt ca khúc: "Ngày xưa ơi", "Cho tôi lại từ đầu", "Quê hương tuổi thơ".', [
			'MISC Ngày xưa ơi',
			'MISC Cho tôi lại từ đầu',
			'MISC Quê hương tuổi thơ',
		]);
		checkMentions('Họ thể hiện "Bay đi cánh chim", rồi nữ ca sĩ "Dòng sông lơ đãng" song ca "Trăng dưới chân mình".', [
			'MISC Bay đi cánh chim',
			'MISC Dòng sông lơ đãng',
			'MISC Trăng dưới chân mình',
		]);
	});

	test('a scholarship is called by whose it is', () => {
		checkMentions('Trường trao học bổng Tovik Lenova cho nữ sinh.', ['MISC Tovik Lenova']);
	});

	test('one foreign word more behind a listed thing, and a model with a hyphen', () => {
		checkMentions('Họ mua Boeing 787 Dreamliner và S-400 Triumf. Chiếc Mazda CX-5 vượt lên.', [
			'MISC Boeing 787 Dreamliner',
			'MISC S-400 Triumf',
			'MISC Mazda CX-5',
		]);
	});

	test('an event with how often it was held, in a word', () => {
		checkMentions('Tối qua, Festival Hoa Lụa lần thứ hai đã khai mạc.', ['MISC Festival Hoa Lụa lần thứ hai']);
	});

	test('a law with what it rules in small letters, and nobody called like it', () => {
		checkMentions('Họ giải thể theo Luật phá sản. Ông Luật nói vậy. Xem Chương 9 của luật này.', [
			'MISC Luật phá sản',
			'PER Luật',
		]);
	});

	test('a tournament is wide in capitals, too', () => {
		checkMentions('Anh vô địch Cincinnati Masters và Mỹ Mở rộng, đứng đầu bảng.', [
			'MISC Cincinnati Masters',
			'MISC Mỹ Mở rộng',
		]);
	});

	test('a cup called by an abbreviation that is a common word, too', () => {
		checkMentions('Đội thắng trận chung kết BTV Cup 2012.', ['MISC BTV Cup 2012']);
	});

	test('weeks and feasts of several fields', () => {
		checkMentions('Tỉnh tổ chức Tuần Văn hóa - Du lịch Hoa Lụa. Họ dự Hội nghị cấp cao Pháp ngữ lần thứ 20.', [
			'MISC Tuần Văn hóa - Du lịch Hoa Lụa',
			'MISC Hội nghị cấp cao Pháp ngữ lần thứ 20',
		]);
	});

	test('games by their host and year, a gadget by a Roman number', () => {
		checkMentions('Họ hướng tới Olympic Los Angeles 2028. Galaxy Note III ra mắt.', [
			'MISC Olympic Los Angeles 2028',
			'MISC Galaxy Note III',
		]);
	});

	test('a title goes on behind where something is, up to who made the work', () => {
		checkMentions('Phim tài liệu Những đứa trẻ trong sương của Lê Văn Tám được giải.', [
			'MISC Những đứa trẻ trong sương',
			'PER Lê Văn Tám',
		]);
	});

	test('songs of an enumeration behind a colon, though their maker is spoken of', () => {
		checkMentions('Hàng loạt ca khúc quen thuộc như: Mưa bay xa, Phôi phai, Để nắng trôi đi được hát.', [
			'MISC Mưa bay xa',
			'MISC Phôi phai',
			'MISC Để nắng trôi đi',
		]);
		checkMentions('Các tác phẩm của ông như: Bến cũ, Về quê được dạy. Các ca sĩ như: Hồng Nhung, Quang Dũng đến.', [
			'MISC Bến cũ',
			'MISC Về quê',
			'PER Hồng Nhung',
			'PER Quang Dũng',
		]);
	});

	test('a title of two syllables, by the first of which people are called', () => {
		checkMentions('Cô cất lên ca khúc Diễm xưa thì mưa. Anh hát bài Hương khuya. Ca khúc Tuấn viết rất hay.', [
			'MISC Diễm xưa',
			'MISC Hương khuya',
			'PER Tuấn',
		]);
	});

	test('a contest by the title that is won goes on in small letters to its country or its year', () => {
		checkMentions(
			'Đêm chung kết Hoa hậu các dân tộc Việt Nam 2022. Cô thi Người đẹp xứ Dừa 2019, Hoa hậu đồng bằng Việt Nam.',
			['MISC Hoa hậu các dân tộc Việt Nam 2022', 'MISC Người đẹp xứ Dừa 2019', 'MISC Hoa hậu đồng bằng Việt Nam'],
		);
		checkMentions('Hoa hậu Mai Phương năm 2006. Hoa hậu quý bà Lan Chi. Người đẹp đến từ Hà Nội 2 lần.', [
			'PER Mai Phương',
			'PER Lan Chi',
			'LOC Hà Nội',
		]);
	});

	test('a group by its letter is no place', () => {
		checkMentions('Đội ở Bảng G Vòng loại, hơn Bảng A. Ở Bảng A Lưới thắng.', ['LOC Bảng A Lưới']);
	});

	test('a title goes on to the comma before the next one, and behind what it is of up to its maker', () => {
		checkMentions('Các ca khúc như: Sau lời từ biệt, Người lạ. MV Ngày vui của tương lai của Sơn Tùng ra mắt.', [
			'MISC Sau lời từ biệt',
			'MISC Người lạ',
			'MISC Ngày vui của tương lai',
			'PER Sơn Tùng',
		]);
	});

	test('prizes before their contest, groups of subjects, seasons of crops and germs are no names', () => {
		checkMentions('Em đoạt giải Nhì Olympic, xét tuyển khối A00, A01, D01. Vụ lúa Thu Đông và vụ Hè Thu.', [
			'MISC Olympic',
		]);
		checkMentions('Bà mắc Whitmore do vi khuẩn Burkholderia.', []);
	});

	test('a title in a line of its own ends with it', () => {
		checkMentions(
			'Tiết mục múa Khúc ru chiều Thiên Ấn.\nCa khúc Cháu hát về nơi đảo xa.\nCa khúc Về Đông Yên nhớ Tế Hanh.',
			['MISC Khúc ru chiều Thiên Ấn', 'MISC Cháu hát về nơi đảo xa', 'MISC Về Đông Yên nhớ Tế Hanh'],
		);
		checkMentions('Phim Trấn Thành lại thắng.\nPhim Việt Nam ra rạp.', ['MISC Trấn Thành', 'LOC Việt Nam']);
	});

	test('a title begins with how somebody is called, and goes on behind «và» up to its maker', () => {
		checkMentions('Cô hát bài Em về chiều cuối đông. Tập thơ Góc sân và khoảng trời của Trần Đăng Khoa tái bản.', [
			'MISC Em về chiều cuối đông',
			'MISC Góc sân và khoảng trời',
			'PER Trần Đăng Khoa',
		]);
		checkMentions('Phim Anh có doanh thu lớn.', ['LOC Anh']);
	});

	test('a song with its maker is nobody', () => {
		checkMentions('Cô mê MV Bắc Bling của Hòa Minzy.', ['MISC Bắc Bling', 'PER Hòa Minzy']);
	});

	test('contests of pupils and congresses of the party with what tells them from others', () => {
		checkMentions(
			'Olympic Hóa học quốc tế mở ra. Em giành giải Olympic Vật lý châu Á, Olympic Sinh học quốc tế 2025.',
			['MISC Olympic Hóa học quốc tế', 'MISC Olympic Vật lý châu Á', 'MISC Olympic Sinh học quốc tế 2025'],
		);
		checkMentions('Đại hội Đảng bộ tỉnh Tây Ninh lần thứ I diễn ra. Đại hội Đảng XIV.', [
			'MISC Đại hội Đảng bộ tỉnh Tây Ninh lần thứ I',
			'MISC Đại hội Đảng XIV',
		]);
	});

	test('letters for examinations, offices and groups of subjects are no names', () => {
		checkMentions('VPĐD miền Bắc. Chụp MRI, can thiệp bằng hệ thống DSA. Xét tổ hợp A00, A01, D01.', ['LOC miền Bắc']);
	});

	test('a festival of one thing and another where it is held', () => {
		checkMentions('Lễ hội Sông nước và Hoa Tiền Giang lần thứ II mở ra. Lễ hội Cầu ngư và Lan Anh.', [
			'MISC Lễ hội Sông nước và Hoa Tiền Giang lần thứ II',
			'MISC Lễ hội Cầu ngư',
			'PER Lan Anh',
		]);
	});

	test('seeds and plants by a code', () => {
		checkMentions('Anh trồng giống cúc CT-07 và giống ngô NK7328.', ['MISC CT-07', 'MISC NK7328']);
	});

	test('a festival of terraces', () => {
		checkMentions('Lễ hội Ruộng bậc thang Mù Cang Chải hút khách.', ['MISC Lễ hội Ruộng bậc thang Mù Cang Chải']);
	});

	test('a summit of two states that are called by one syllable', () => {
		checkMentions('Hội nghị thượng đỉnh Mỹ - Triều kết thúc, Hiệp định thương mại Mỹ - Trung có hiệu lực.', [
			'MISC Hội nghị thượng đỉnh Mỹ - Triều',
			'MISC Hiệp định thương mại Mỹ - Trung',
		]);
	});

	test('a tour', () => {
		checkMentions('Nhóm mở chuyến lưu diễn DEADLINE tại Hà Nội.', ['MISC DEADLINE', 'LOC Hà Nội']);
	});

	test('weapons by their kind', () => {
		checkMentions('Họ phóng 9 tên lửa Iskander-M và 1 tên lửa chống hạm Vortan.', ['MISC Iskander-M', 'MISC Vortan']);
	});

	test('what ends like the word for an illness', () => {
		checkMentions('Anh mua máy tính với Dell. Đó là bằng chứng Snowden đưa ra.', ['ORG Dell', 'PER Snowden']);
	});
});
