import { type CorpusKnowledge, NO_KNOWLEDGE } from '../../../server/src/core/model';
import { lineKeyOf } from '../../../server/src/core/text/lineKey';
import { checkNoise, checkPage } from './pageText';

suite('Headlines and leads of short pages', () => {
	test('menu, headline, date, and a lead that ends in an emoji', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Thời sự
			chrome      | Thể thao
			chrome      | Bóng chuyền trong nước
			chrome      | Đăng nhập
			title       | Sóc Nâu Bình Điền ngược dòng trước đội khách Tây Hồ
			chrome      | Chủ nhật, 17/11/2024, 20:40 (GMT+7)
			lead        | Pha ghi điểm cuối trận của Đỗ Thu Hằng giúp Sóc Nâu Bình Điền thắng Tây Hồ 3-2 ngay tại nhà thi đấu quận 5. 🏐🔥
			body        | Huấn luyện viên Mai Quang Huy cho biết toàn đội đã tập phát bóng suốt hai tuần qua.
			body        | Lượt về sẽ diễn ra vào tháng tới tại Hà Nội.
			attribution | Quỳnh Chi
			chrome      | Chia sẻ
			chrome      | Bình luận (4)
			chrome      | © Bản quyền thuộc về Báo Sân Đấu Trẻ. Giấy phép số 45/GP-BTTTT.
		`);
	});

	test('a post that the article shows, which ends by its link instead of a full stop, is no headline', () => {
		checkPage(`
			chrome      | News
			chrome      | Business
			chrome      | Culture
			chrome      | Travel
			chrome      | Subscribe
			chrome      | Home
			title       | Harbour council to fight ‘unfair’ berth fees, citing record season
			attribution | By Ann Holt
			chrome      | March 11, 2024
			chrome      | Share
			chrome      | Facebook
			chrome      | Twitter
			chrome      | Email
			lead        | The berth fees announced by the port authority on Monday are unfair to small boats, council leader Ruth Amber said on Tuesday.
			body        | Speaking at the weekly meeting, Amber said that she would present the harbour’s case against the berth fees next week.
			body        | The port authority confirmed the new berth fees in a post.
			body        | This is a Harbour First decision that will strengthen our quays, protect their workers and keep the small boats of this harbour afloat ⚓ pic.twitter.com/xGuhbcXB2g
			body        | The fees are set to take effect on May 12 and would affect about three hundred small boats in the harbour.
			body        | “It is a big burden,” said Tom Reed, who has kept a boat in the harbour for thirty years.
			body        | The council will vote on the fees on Thursday.
		`);
	});

	test('a cookie notice with its buttons over a headline that another document’s list names', () => {
		const knowledge: CorpusKnowledge = {
			...NO_KNOWLEDGE,
			documents: 2,
			lineFrequency: (key) =>
				['Vườn nhà Năm', 'Cây ăn trái', 'Bưởi da xanh ra trái nghịch mùa'].some((line) => lineKeyOf(line) === key)
					? { documents: 1, examples: ['khac.txt'] }
					: undefined,
		};
		const page = `
			chrome      | Vườn nhà Năm
			chrome      | Cây ăn trái
			chrome      | Vườn nhà Năm dùng cookie để nhớ vườn của bạn. Đồng ý / Tùy chỉnh
			title       | Bưởi da xanh ra trái nghịch mùa
			chrome      | ★★★★☆ 4,6 (128 đánh giá)
			lead        | Muốn bưởi ra trái đúng dịp Tết thì phải xiết nước từ tháng ba, cắt cành già và bón phân trước khi cho nước lại.
			body        | Sau mười lăm ngày xiết nước, lá rũ xuống thì tưới đẫm hai lần một ngày, chừng một tuần là cây ra bông trắng vườn.
		`;
		checkPage(page, { knowledge });
		checkPage(page);
		checkPage(page.replace(' dùng cookie để nhớ vườn của bạn', ' nhớ vườn của bạn qua mã nhỏ'), { knowledge });
	});

	test('a Dutch press release: its language and its date line, in a list of items that stays whole', () => {
		checkNoise(`
			title  | Das krijgt tunnel onder de Molenweg
			chrome | Persbericht 23 april 2025
			lead   | De gemeente Hoogmeer legt deze maand een tunnel voor dassen aan onder de Molenweg, want er werden er dit jaar al zes doodgereden.
			body   | De tunnel wordt gebouwd van beton en kost ongeveer 12.000 euro, zegt wethouder Marieke Holtkamp.
			body   | Wat er verandert
			body   | - de das steekt veilig over naar het bos
			body   | - de berm wordt versterkt met gaas en klei
			body   | - wandelaars volgen een omleiding langs de molen
			body   | Het werk begint op maandag en duurt twee weken, en het verkeer rijdt zolang over de Kerkdijk.
			promo  | Volg ons op Facebook
		`);
	});

	test('menu, headline, date, and a lead without a full stop', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Kinh tế
			chrome      | Pháp luật
			chrome      | Đăng nhập
			title       | Chợ nổi Ngã Tư mở lại sau ba tháng
			chrome      | 05/08/2023 07:30
			lead        | Hơn một trăm ghe hàng trở lại chợ nổi Ngã Tư từ sáng sớm, mang theo dứa, cam và bưởi của bà con quanh vùng
			body        | Bà Lý Thị Sương, bán cháo ở chợ đã ba mươi năm, nói chưa khi nào bà mong ngày mở lại như vậy.
			body        | Ban quản lý chợ dự kiến lắp thêm bến lên hàng trước Tết.
			body        | Du khách có thể thuê thuyền nhỏ để đi dọc chợ trong khoảng một giờ.
			chrome      | Chia sẻ
			chrome      | Về đầu trang
		`);
	});

	test('the site and its motto, a date, then headline and lead', () => {
		checkPage(`
			chrome      | Tiếng nói của bà con vùng biển phía Nam
			chrome      | Thứ tư, 06/03/2024
			chrome      | Trang chủ
			chrome      | Kinh tế
			chrome      | Đăng nhập
			title       | Ngư dân Gành Hào trúng mùa cá cơm
			chrome      | 06/03/2024 09:15
			lead        | Mỗi chuyến biển, tàu của ngư dân Gành Hào mang về từ hai đến ba tấn cá cơm, cao nhất trong năm năm qua.
			body        | Ông Trương Văn Mến, chủ tàu ở khu phố 2, cho biết giá cá đang ở mức mười tám nghìn đồng một ký.
			body        | Các vựa cá ở cảng phải thuê thêm người để kịp phơi trong ngày.
			chrome      | Chia sẻ
		`);
	});

	test('menu, date, headline, lead', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Xã hội
			chrome      | Giáo dục
			chrome      | Đăng nhập
			chrome      | Thứ hai, 02/09/2024 | 08:00
			title       | Trường Nguyễn Trung Trực đón học sinh bằng vườn rau sân thượng
			lead        | Vườn rau rộng 400 mét vuông trên sân thượng do chính học sinh Trường Nguyễn Trung Trực trồng đã cho lứa rau đầu tiên.
			body        | Cô Huỳnh Thị Ngà, giáo viên môn Sinh, hướng dẫn các em gieo hạt từ đầu mùa hè.
			body        | Rau được bán cho phụ huynh, tiền dùng mua sách cho thư viện.
			chrome      | In bài viết
		`);
	});

	test('menu, breadcrumb, headline, date with its author, recipe', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Món ngon
			chrome      | Mẹo bếp
			chrome      | Đăng nhập
			chrome      | Trang chủ > Món ngon > Món chay
			title       | Cách nấu canh chua chay kiểu miền Tây
			attribution | Đăng ngày 12/05/2022 bởi Bếp Chị Sáu
			lead        | Canh chua chay là món ăn dễ làm cho những ngày nắng nóng. 🍲
			heading     | Nguyên liệu
			body        | 200 g đậu bắp
			body        | 1 trái thơm nhỏ
			body        | 2 trái cà chua, 1 vắt me chín
			heading     | Cách làm
			body        | Bước 1: Rửa sạch rau củ, cắt miếng vừa ăn.
			body        | Bước 2: Nấu nước me với thơm trong mười phút.
			body        | Chị Sáu khuyên nên cho đậu bắp vào sau cùng để giữ màu xanh.
			chrome      | In công thức
			chrome      | Chia sẻ
			chrome      | Bình luận (7)
			chrome      | Có thể bạn thích
			related     | Cách kho quẹt chay ăn với rau luộc
			related     | Cách làm bánh ít lá gai mềm dẻo
			chrome      | © 2022 Bếp Chị Sáu. Mọi quyền được bảo lưu.
		`);
	});

	test('an English headline with its byline, date and lead', () => {
		checkPage(`
			title       | Harbour cafe wins right to keep its rooftop bees
			attribution | By Priya Lockwood
			chrome      | Published 8 June 2023 at 11:20 BST
			lead        | A cafe on the harbour at Whitby may keep four hives on its roof after councillors threw out a neighbour's complaint.
			body        | Owner Dale Farrow said the bees had produced sixty jars of honey last year.
			body        | The complaint had called the hives "a danger to anyone with an ice cream".
			chrome      | Share this page
		`);
	});

	test('an English menu and breadcrumb, and a lead that ends in an emoji', () => {
		checkPage(`
			chrome      | Skip to content
			chrome      | Home
			chrome      | News
			chrome      | Sign in
			chrome      | Home > News > Environment
			title       | Otters return to the Wensum after forty years
			chrome      | 3 March 2024
			lead        | A family of five otters has been filmed on the River Wensum, the first to breed there since the 1980s 🦦
			body        | Ranger Joan Pettifer found tracks in the mud near Hellesdon Mill in January.
			body        | Anglers have been asked to keep their dogs on a lead along the bank.
			chrome      | Privacy policy
			chrome      | © Norfolk Riverside Gazette
		`);
	});

	test('an English notice with its headline alone', () => {
		checkPage(`
			title       | Water to be switched off in Mill Lane
			lead        | The water supply to all houses in Mill Lane will be off on Tuesday between 9am and noon.
			body        | Please keep your taps closed until the engineers have left.
		`);
	});

	test('a Russian page: menu, headline, date, lead', () => {
		checkPage(`
			chrome      | Главная
			chrome      | Новости
			chrome      | Культура
			chrome      | Войти
			title       | В Костроме открыли музей деревянных часов
			chrome      | 21 октября 2023, 14:05
			lead        | Музей деревянных часов открыл в субботу двери в Костроме, в доме купца Акатова 🕰️
			body        | Директор музея Нина Оленева рассказала, что собирала часы двадцать два года.
			body        | «Самые старые ходят до сих пор», — сказала она.
			body        | Вход для школьников бесплатный до конца ноября.
			promo       | Читайте также
			chrome      | Поделиться
			chrome      | © Волжские куранты. Все права защищены.
		`);
	});

	test('a Russian page: headline, author, date, lead', () => {
		checkPage(`
			title       | Почтовый поезд из Вологды вернулся на маршрут
			attribution | Автор: Илья Снегов
			chrome      | Опубликовано 4 апреля 2022 в 09:00
			lead        | Почтовый поезд Вологда — Череповец снова ходит каждый день, сообщили на железной дороге.
			body        | Зимой вагоны стояли в ремонте, и письма возили на грузовиках.
			body        | По словам начальника станции Петра Лугового, опозданий больше не будет.
		`);
	});

	test('a Russian recipe', () => {
		checkPage(`
			chrome      | Главная
			chrome      | Рецепты
			chrome      | Войти
			title       | Щи из молодой крапивы с яйцом
			chrome      | 12 мая 2021
			lead        | Лёгкие весенние щи готовятся за полчаса и не требуют мяса! 🌿
			heading     | Ингредиенты
			body        | 300 г крапивы
			body        | 2 картофелины
			body        | 1 морковь
			heading     | Приготовление
			body        | Крапиву обдайте кипятком и мелко нарежьте.
			body        | Картофель варите пятнадцать минут, затем добавьте крапиву и морковь.
			body        | Подавайте щи с половинкой варёного яйца и ложкой сметаны.
			chrome      | Поделиться
		`);
	});

	test('a Vietnamese notice of a few lines', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Giới thiệu
			chrome      | Liên hệ
			title       | Thông báo tạm ngừng cấp nước tại phường Vĩnh Phước
			chrome      | Ngày đăng: 14/07/2023
			lead        | Xí nghiệp cấp nước thông báo tạm ngừng cấp nước tại phường Vĩnh Phước từ 8 giờ đến 16 giờ ngày 16/7.
			body        | Bà con vui lòng trữ nước đủ dùng trong thời gian trên.
			chrome      | In trang
		`);
	});

	test('a headline, its author and date, and a summary without a full stop', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Pháp luật
			chrome      | Đời sống
			chrome      | Đăng nhập
			chrome      | Trang chủ / Pháp luật / Vụ án
			title       | TAND Cần Thơ tuyên án vụ lừa bán đất nền ở Phong Điền
			attribution | Nguyễn Thái Bình
			chrome      | Thứ sáu, 18/10/2024 - 14:32
			lead        | Bị cáo Phùng Gia Khiêm lĩnh 12 năm tù vì bán cùng một lô đất cho bảy người
			body        | (PLO) - Chiều 18/10, TAND TP Cần Thơ tuyên phạt Phùng Gia Khiêm 12 năm tù về tội lừa đảo chiếm đoạt tài sản.
			body        | Theo cáo trạng, từ năm 2021 Khiêm nhận cọc của bảy người cho cùng một lô đất.
			body        | Tòa buộc bị cáo bồi thường toàn bộ số tiền đã nhận.
			attribution | Hữu Tâm
			chrome      | Chia sẻ
			chrome      | Bản quyền © 2024 thuộc về Báo Pháp Lý Miền Tây
		`);
	});

	test('a summary under the headline is neither the headline nor a caption', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Kinh tế
			chrome      | Đăng nhập
			title       | Giá cà phê Gia Lai lập đỉnh mới giữa mùa khô
			lead        | Nông dân tiếc vì đã bán sớm, đại lý thiếu hàng giao cho nhà máy
			body        | Giá cà phê tại Gia Lai sáng nay chạm mốc 120 nghìn đồng một ký, cao nhất từ trước đến nay.
			body        | Ông Rơ Châm Hyik ở Ia Grai nói nhà ông bán hết từ Tết.
			credit      | Ảnh: © Nguyễn Lộc
			body        | Dự báo giá còn tăng trong tháng tới.
			chrome      | Chia sẻ
			chrome      | © Báo Cao Nguyên
			chrome      | Liên hệ quảng cáo: 0901 000 111
		`);
		checkPage(`
			chrome      | Home
			chrome      | News
			chrome      | Sport
			chrome      | Sign in
			title       | Ferry crews vote to strike over summer rotas
			lead        | Union says talks with Calder Lines broke down on Monday night
			attribution | By Moira Haig
			chrome      | 12 May 2024
			body        | Ferry crews on the Calder Lines have voted to strike for three days in June over their summer rotas.
			body        | The union said nine in ten members had backed the strike.
			body        | Calder Lines called the vote disappointing.
			chrome      | Share
			chrome      | © Island Courier. All rights reserved.
		`);
	});

	test('a rubric and a date are no headline, and the source at the end no credit', () => {
		checkPage(`
			chrome      | Главная
			chrome      | Новости
			chrome      | Войти
			chrome      | Дожди на Алтае
			chrome      | 10 июня 2024
			title       | Паводок отрезал три села в Чарышском районе
			lead        | Вода поднялась на два метра и размыла дорогу, связывающую три села Чарышского района с райцентром.
			body        | Продукты жителям доставляют на лодках, сообщили в районной администрации.
			body        | Спасатели дежурят круглосуточно.
			attribution | Источник: АлтайПресс
			chrome      | Поделиться
		`);
	});

	test('after a picture the article may end with a line in the manner of a headline', () => {
		checkPage(`
			chrome      | Главная
			chrome      | Общество
			chrome      | Войти
			chrome      | Главная / Общество
			title       | Школьники Твери нашли клад под крыльцом музея
			attribution | Мария Лунина
			chrome      | 15:40, 3 сентября 2022
			lead        | Ученики седьмого класса помогали чинить крыльцо и наткнулись на горшок с монетами времён Екатерины.
			body        | Директор музея Пётр Золин сказал, что монет больше двухсот.
			credit      | Фото: пресс-служба музея
			body        | Клад покажут на выставке в октябре 🪙
			chrome      | Поделиться
			chrome      | Комментарии (2)
		`);
	});

	test("an English recipe, whose site's name ends the page", () => {
		checkPage(`
			chrome      | Menu
			chrome      | Recipes
			chrome      | Sign in
			title       | Lemon drizzle traybake
			attribution | Posted on 14 April 2021 by Gran's Kitchen
			lead        | A sharp, sticky traybake that keeps for a week (if it gets the chance) 🍋
			heading     | Ingredients
			body        | 225 g butter
			body        | 225 g sugar
			body        | 4 eggs
			heading     | Method
			body        | Heat the oven to 180C and line a tin with paper.
			body        | Beat everything together until pale.
			body        | Bake for 40 minutes, then pour over the lemon juice and sugar.
			chrome      | Print recipe
			chrome      | Share
			chrome      | You may also like
			chrome      | Cherry and almond loaf
			chrome      | © Gran's Kitchen
		`);
	});
});
