import { checkPage } from './pageText';

suite('Busy pages', () => {
	test('a Vietnamese daily: columns of a menu, two links after a paragraph, tags without a label, an imprint', () => {
		checkPage(`
			chrome      | Báo Miền Sông Thời sự Kinh doanh Thể thao Thế giới Giáo dục Giải trí Văn hóa Đời sống Sức khỏe Pháp luật Du lịch
			chrome      | Trang chủ
			chrome      | Đăng nhập
			chrome      | Tìm kiếm
			chrome      | Chuyên mục
			title       | Chợ trái cây Mỹ Long họp lại sau mùa lũ, ghe đậu kín bến
			chrome      | BMS | 14/11/2022 07:40
			chrome      | Chia sẻ
			chrome      | Facebook
			chrome      | Zalo
			lead        | Hơn một trăm ghe bán cam, quýt đã trở lại chợ nổi Mỹ Long sau ba tháng nước dâng cao.
			body        | Bà Trần Thị Út bán cam ở đây từ năm 1988. Bà nói mùa này nước rút chậm, vườn nào cũng thu hoạch trễ nên ghe về bến muộn hơn mọi năm.
			caption     | Ghe quýt hồng cập bến chợ Mỹ Long lúc rạng sáng. Ảnh: HOÀI NAM
			body        | Nhiều chủ ghe ngủ lại trên sông để kịp phiên chợ sớm.
			related     | Khánh thành cầu treo ở vùng cao Mường Pha
			related     | Tài xế xe buýt trả lại túi tiền cho khách bỏ quên
			body        | Theo ban quản lý chợ, mỗi sáng có khoảng bốn mươi tấn trái cây được bán sỉ lên thành phố bằng xe tải và ghe máy.
			body        | Ông Nguyễn Văn Bảy, lái buôn ở Cái Bè, cho biết giá quýt năm nay cao hơn năm ngoái hai nghìn đồng một ký.
			attribution | Lê Hoài Nam
			chrome      | Chợ trái cây
			chrome      | Mỹ Long
			chrome      | Ban quản lý chợ nổi
			promo       | Theo dõi Báo Miền Sông trên Google News
			chrome      | Tin liên quan
			related     | Nông dân trồng cam xoàn được mùa nhưng lo đầu ra
			chrome      | 2 giờ trước
			related     | Xe tải lật trên đèo, giao thông tê liệt nhiều giờ
			chrome      | Giấy phép số: 11/GP-BTTTT
			chrome      | https://baomiensong.vidu.vn/cho-trai-cay.html
			chrome      | toasoan@baomiensong.vidu.vn
		`);
	});

	test('an Indian site: a path that ends with the headline, calls with one link each between the paragraphs', () => {
		checkPage(`
			chrome      | Sign in
			chrome      | Explore
			chrome      | Home / Cities / Madurai News / Elephant calf found in temple pond
			title       | Elephant calf found in temple pond, led out by its own herd
			attribution | By Ravi Kannan
			chrome      | May 02, 2021 09:21 PM IST
			promo       | Join our WhatsApp channel
			lead        | A two-month-old elephant calf spent a night in a temple pond near Alagar before the herd returned for it on Sunday.
			body        | Forest guards kept villagers away and switched off the floodlights, ranger Meena Selvan said.
			promo       | Also read:
			related     | Peacocks stop play at school cricket final in Erode
			body        | The calf walked out by a ramp of sandbags that volunteers had built after midnight.
			promo       | Also read:
			related     | Hostel cook wins state prize for millet porridge
			body        | The temple will fence the pond before the festival in June, its trustees have decided.
			promo       | Stay updated with all the latest news from your city. Click here for more. Download now! Download now!
			chrome      | Cities /
			chrome      | Madurai /
			chrome      | 1.2k shares
			chrome      | Recommended for you
			related     | Bus depot to move outside the town walls by winter
		`);
	});

	test('a Russian tabloid: a widget that failed, a link alone, who registered the site', () => {
		checkPage(`
			chrome      | Новости
			chrome      | Спорт
			chrome      | Войти
			chrome      | Ошибка воспроизведения видео. Пожалуйста, обновите ваш браузер.
			title       | Школьница из Кунгура вырастила тыкву тяжелее себя
			chrome      | Общество, 22 мая 2019, 14:03
			chrome      | Поделиться
			lead        | Пятиклассница Вера Лобанова привезла на районную ярмарку тыкву весом сорок один килограмм.
			body        | Семена девочке подарил дед, который выращивает овощи на склоне над Сылвой больше тридцати лет.
			related     | Хоккеисты «Молота» проиграли пятый матч подряд
			body        | Поливать тыкву приходилось дважды в день, рассказала Вера. В августе её взвешивали на весах для мешков.
			body        | Из урожая в школьной столовой сварили кашу на все классы, а семечки раздали соседям.
			promo       | Вы стали очевидцем чего-то необычного? Сообщите об этом в редакцию
			chrome      | Самое читаемое
			related     | В Перми открыли второй мост через Егошиху
			chrome      | Сетевое издание «Сылва» зарегистрировано Роскомнадзором, свидетельство Эл № ФС77-00000 от 15 марта 2011 г.
		`);
	});

	test('lists that end an article, and the entries of a live report, stay its own', () => {
		checkPage(`
			chrome      | Home
			chrome      | News
			chrome      | Log in
			chrome      | Subscribe
			title       | Village show returns with record entries after three years
			attribution | By Ann Lee
			chrome      | Published: 3 May 2024
			chrome      | Share
			chrome      | Facebook
			lead        | The Aster village show returned on Saturday with more than four hundred entries in the vegetable tent.
			body        | Organisers said the rain held off until the last of the prizes had been handed out by the mayor.
			heading     | The best leeks in the county
			body        | Judges spent two hours over the leeks, which one of them called the finest in a decade.
			body        | The winners
			body        | Leeks: Tom Hart
			body        | Onions: Mary Ellis
			body        | Best in show: Joan Price
			chrome      | Share this article
			chrome      | Most read
			related     | Bridge to close for six weeks of repairs in the summer
			chrome      | Privacy policy
		`);
		checkPage(`
			title | Live: storm closes bridges as wind reaches 110km/h
			lead  | Hundreds of homes are without power after the storm made landfall early on Tuesday near the port of Holm.
			heading | 10:42
			body  | Police have closed the Holm bridge to all traffic until further notice.
			heading | 10:15
			body  | The ferry operator says all crossings are cancelled today. Passengers can rebook free of charge.
			heading | 09:58
			body  | Schools in the county will stay closed on Wednesday, the council says.
			heading | 09:30
			body  | We begin our coverage of the storm, which should pass by the evening.
			heading | 09:12
			body  | A tree has fallen across the railway line between Holm and Aster, the operator says.
		`);
	});
});
