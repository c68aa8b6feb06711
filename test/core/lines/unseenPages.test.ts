import { checkNoise } from './pageText';

/** What stands close to an article's text and is easily taken for the page's own, or the other way round. */
suite('Lines beside the text', () => {
	test("an imprint and the rules for comments under the links are no paragraphs; the article's list is no links", () => {
		checkNoise(`
			chrome      | The Marlow Courier
			chrome      | News
			chrome      | Sport
			title       | Harbour swimmers chase three records at the autumn gala
			attribution | By Petra Lockhart
			chrome      | 12 October 2022 07:45 am
			credit      | Swimmers at the slipway (Photo: Nils Ahlgren) 1024x683
			body        | Four hundred swimmers are entered for Saturday's gala in the old harbour, the club said on Tuesday, and three harbour records may fall before noon.
			body        | Ruth Okafor, who won the mile twice, leads the women's list. The water is expected to be as cold as it was in 2019, when half of the field retired.
			chrome      | Advertisement
			body        | The club's secretary, Owen Pritchard, said that lifeboats would be on call all day. "We have never lost a swimmer, and we are not going to begin now," he said.
			body        | Spectators may stand on the north wall only. The ferry stays in port until two in the afternoon, and the fish market opens an hour later.
			heading     | Saturday's starts
			body        | 8:30 am — Juniors, 400 metres
			body        | 9:10 am — Women's mile (Ruth Okafor, Lena Marsh, Ines Duarte)
			body        | 10:05 am — Men's mile (Tom Ashdown, Karl Berger)
			chrome      | ALSO READ
			related     | Council delays the vote on the new bus station again
			related     | Marlow bakery wins a second national prize for its rye loaf
			chrome      | 4 Comments
			chrome      | Tags: swimming, harbour, gala
			chrome      | Marlow Media Partners, 3 Quay Street, Marlow. Registered with the Press Office under No. 4471/B in 2008.
		`);
	});

	test("a Vietnamese page: a file's name from the headline, a player in one line, two captions one below the other", () => {
		checkNoise(`
			chrome      | Trang chủ
			chrome      | Thời sự
			title       | Xã đảo khánh thành cầu cảng mới sau ba năm chờ đợi
			chrome      | 14/05/2022 09:20
			chrome      | Chia sẻ
			chrome      | Nghe đọc bài Giọng nam miền Nam 0:00 / 3:41 1x
			lead        | Sáng 14/5, chính quyền xã đảo Thạnh Lợi làm lễ khánh thành cầu cảng mới, nơi tàu 200 tấn có thể cập bến.
			credit      | Xa dao khanh thanh cau cang moi sau ba nam cho doi anh 1
			body        | Cầu cảng dài 120 m được xây từ năm 2019, kinh phí 48 tỷ đồng. Trước đây bà con phải chuyển hàng bằng thuyền nhỏ từ tàu lớn vào bờ.
			body        | Ông Trịnh Văn Lành, chủ tịch xã Thạnh Lợi, cho biết mỗi ngày có bốn chuyến tàu chở khách và hàng hóa cập cầu cảng.
			caption     | Ông Trịnh Văn Lành cắt băng khánh thành cầu cảng xã Thạnh Lợi
			caption     | Bà con xã đảo Thạnh Lợi chuyển hàng hóa từ tàu lớn vào bờ
			body        | Bà Đỗ Thị Mừng, bán hàng khô ở chợ, nói từ nay tiền chở một bao gạo giảm một nửa. "Mừng nhất là lúc có người đau ốm", bà nói.
			body        | Dự kiến cuối năm nay xã sẽ xây thêm nhà chờ và kho lạnh bên cầu cảng.
			chrome      | Tin liên quan
			related     | Nông dân Tân Phú trúng mùa vải thiều sớm
			related     | Trường nội trú đón học sinh trở lại sau kỳ nghỉ
			chrome      | Bình luận
		`);
	});

	test("a Russian page: a photographer's credit with a word in two cases, a short summary, a caption under a caption", () => {
		checkNoise(`
			chrome      | Новости
			chrome      | Общество
			title       | В Северогорске открыли музей почтовых марок
			chrome      | 3 апреля 2023, 11:05
			chrome      | Поделиться
			credit      | © Инга Малышева, NordMedia
			body        | Музей почтовых марок открылся в Северогорске в здании старой телеграфной станции. В собрании больше девяти тысяч марок, рассказал директор музея Павел Ковригин.
			body        | Первыми посетителями стали школьники. Для них сотрудники музея приготовили игру, в которой нужно отправить письмо самому себе в будущее.
			caption     | Павел Ковригин показывает конверт 1911 года. Фото: Инга Малышева
			caption     | Школьники рассматривают марки старой телеграфной станции
			body        | Здание ремонтировали четыре года. По словам Ковригина, труднее всего было восстановить печь и дубовую лестницу.
			body        | Вход в музей до конца апреля бесплатный, а летом здесь откроют кафе.
			chrome      | Теги: #музеи #марки
			chrome      | Читайте также
			related     | Паром на остров Белый пойдёт на неделю раньше
			related     | Хоккеисты Северогорска проиграли в овертайме
		`);
	});

	test('a caption says in brackets where its picture is from, and a heading quotes', () => {
		checkNoise(`
			chrome      | © All rights reserved. Valley Herald
			chrome      | Home
			chrome      | Politics
			title       | Minister meets dairy farmers over the price of milk
			chrome      | Monday, 6 March 2023, 16:10
			caption     | Agriculture Minister Jonas Whitlock (File Photo)
			lead        | Agriculture Minister Jonas Whitlock will meet dairy farmers on Tuesday to discuss the price of milk, which fell for the third month in a row.
			body        | The farmers' union said that its members lost money on every litre sold since January. Whitlock said that he would listen and promise nothing.
			body        | Hanna Oyelaran, who keeps sixty cows near Coldbrook, said that two neighbours had given up. "My grandfather built this shed," she said.
			credit      | Photo: Dora Lindqvist/Valley Herald
			caption     | Oyelaran and Whitlock speak at the cattle market in Coldbrook in this picture from last May
			heading     | 'Nobody asked us'
			body        | The dairies say that shops set the price. The shops say that customers do, and customers were not asked.
			body        | The meeting is to begin at ten in Coldbrook's town hall and is open to the public.
			chrome      | Share
			chrome      | Most read
			related     | Bus drivers vote on a new offer before the holidays
			related     | Coldbrook library to open on Sundays from June
		`);
	});

	test("a list with stops and commas is the article's, and so is the paragraph under it", () => {
		checkNoise(`
			chrome      | Главная
			chrome      | Новости
			chrome      | Общество
			chrome      | Культура
			chrome      | Спорт
			title       | В Приозёрске уложили последний пролёт моста через Вязинку
			lead        | Строители досрочно уложили последний пролёт моста через Вязинку. Движение обещают открыть к 1 августа, сообщил глава района Игорь Саватеев.
			body        | Мост закрыли осенью 2022 года, когда паводок подмыл одну из опор. Жителям трёх деревень приходилось ездить в объезд, за 37 километров.
			body        | «Зимой ходили по льду, весной — никак. Скорую ждали два часа», — рассказала жительница Заречья Нина Ходырева.
			promo       | Подписывайтесь на наш канал в Telegram — только главное
			heading     | Сейчас на мосту:
			body        | — укладывают асфальт;
			body        | — ставят перила и освещение;
			body        | — проверяют опоры датчиками.
			body        | По пешеходной части можно будет пройти уже с 1 июля. Подробнее о графике движения расскажут на сходе 20 июня в клубе Заречья.
			chrome      | Теги: мост, Вязинка, ремонт дорог
			chrome      | Материалы по теме
			related     | Паром «Лада» снова вышел на линию
			related     | Дорогу на Боровое обещают закончить осенью
			chrome      | Редакция не несёт ответственности за достоверность рекламных объявлений.
			chrome      | 18+
		`);
	});

	test('a short headline among links, comments with their number, a captioned picture under links', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Search
			title       | The Old Ferry, review: a pub that still cooks
			attribution | By Hannah Cole
			lead        | The Old Ferry has stood at the bend of the river since 1821, and for most of that time nobody went there for the food. That changed last spring, when a new cook came down from Leeds.
			promo       | Read more
			related     | Ten pubs with rooms for a weekend by the sea
			related     | Why the pie came back
			caption     | Hannah Cole's plate of smoked eel and leeks. Photo: Ann Marsh
			body        | We began with a soup of smoked eel and leeks, which was as good as anything I have eaten this year. My companion had the hake, and would not give any of it away.
			body        | The room is low and full of clocks, none of which agree, and the bill comes on the back of an old tide table.
			chrome      | Comments (3)
			related     | Went last week, the tart is worth the wait and the staff are lovely.
		`);
	});

	test('two short Vietnamese headlines under a heading over links', () => {
		checkNoise(`
			body        | Chị Lan kể ban đầu cả xóm cười chị nói chuyện một mình mỗi khi quay phim trước sân.
			chrome      | Tin liên quan
			related     | Nghề đan lục bình giữ chân phụ nữ trẻ
			related     | Dừa sáp Cầu Kè lên sàn
			body        | Theo hợp tác xã, đơn hàng gồm 1.200 chiếc, giá 18 đô la một chiếc, cao gấp đôi giá bán tại chợ.
		`);
	});
});
