import { checkPage } from './pageText';

suite('Pages of more sites', () => {
	test('a Polish news site: rubrics, a teaser with its label, a request to follow, the most read', () => {
		checkPage(`
			chrome      | Strona główna
			chrome      | Wiadomości
			chrome      | Szukaj
			chrome      | Zaloguj się
			title       | Most w Chełmnie zamknięty do jesieni, kierowcy pojadą objazdem
			attribution | Marta Zielonka
			chrome      | 12 maja 2021, 08:40
			chrome      | Udostępnij na Facebooku
			lead        | Od poniedziałku przez most na Wiśle nie przejedzie żaden samochód. Remont ma kosztować 38 milionów złotych i potrwać pięć miesięcy.
			body        | Drogowcy wymienią nawierzchnię i łożyska, które pamiętają lata siedemdziesiąte. Objazd poprowadzono przez Grudziądz i Świecie.
			related     | Czytaj także: Bydgoszcz kupi dwanaście tramwajów
			body        | Burmistrz Chełmna Artur Sobczak przyznaje, że dla mieszkańców to trudny czas. Miasto uruchomi dodatkowe autobusy do szkół po drugiej stronie rzeki.
			heading     | Co z rowerzystami
			body        | Piesi i rowerzyści będą mogli korzystać z kładki przez cały czas remontu. Policja zapowiada kontrole prędkości na objeździe.
			attribution | Źródło: PAP
			promo       | Obserwuj nas w Google News
			chrome      | Najczęściej czytane
			related     | Pożar hali magazynowej pod Toruniem, nikt nie ucierpiał
			related     | Ile kosztują truskawki na targu w Grudziądzu
			chrome      | Polityka prywatności
			chrome      | Regulamin
		`);
	});

	test('a Spanish newspaper: subscription, a box of links, a newsletter, an imprint', () => {
		checkPage(`
			chrome      | Iniciar sesión
			chrome      | Suscríbete
			chrome      | Portada
			title       | Los apicultores de la Alcarria pierden la mitad de la cosecha por la sequía
			lead        | La falta de lluvia en primavera dejó el romero sin flor y obliga a alimentar las colmenas con jarabe.
			attribution | Por Lucía Marchena
			chrome      | 3 de julio de 2022 - 07:15
			chrome      | Compartir
			body        | Julián Orea tiene 400 colmenas repartidas entre Brihuega y Cifuentes, y este año apenas ha llenado 20 bidones de miel. El anterior fueron 45.
			body        | «No recuerdo un mayo tan seco», dice mientras abre una caja casi vacía. Su padre empezó en el oficio hace sesenta años.
			chrome      | Noticias relacionadas
			related     | La Junta destina dos millones a la reserva de agua del Tajo
			related     | El precio del trigo cae tras tres meses de subidas
			body        | La asociación provincial calcula pérdidas de seis millones de euros y pide que se declare la zona catastrófica antes de septiembre.
			body        | El consejero de Agricultura, Matías Olmo, visitará la comarca la próxima semana y escuchará a los afectados en Sigüenza.
			promo       | Suscríbete a nuestro boletín y recibe cada mañana las noticias de Guadalajara
			chrome      | Lo más leído
			related     | Un incendio obliga a desalojar dos pueblos de la sierra
			related     | El museo de la miel reabre después de tres años
			chrome      | © 2022 Diario de la Alcarria. Todos los derechos reservados
		`);
	});

	test('a German regional paper: a teaser without a label, captions with credits, reading time', () => {
		checkPage(`
			chrome      | Startseite Lokales Sport Kultur Abo E-Paper Anmelden
			title       | Wie ein Dorf an der Elbe seine Fähre rettete
			chrome      | 04.06.2020, 11:30 | Lesedauer: 3 Minuten
			attribution | Von Henrike Maaß
			caption     | Fährmann Uwe Rehbock legt um sechs Uhr zum ersten Mal ab. Foto: Jens Tiller
			lead        | Als der Landkreis den Zuschuss strich, gründeten die Einwohner von Darchau eine Genossenschaft. Heute gehört die Fähre 312 Menschen.
			body        | An diesem Morgen liegt Nebel über dem Fluss, und Uwe Rehbock wartet, bis die Lichter am anderen Ufer zu sehen sind. Seit 1988 steuert er die Fähre.
			body        | Ein Anteil kostete 250 Euro. Wer keinen bezahlen konnte, strich im Winter die Geländer oder kochte für die Versammlungen.
			related     | Magdeburg: Stadtrat streitet über Millionen für das neue Schwimmbad
			body        | Die Rechnung ging auf, weil im Sommer die Radfahrer kommen. An guten Tagen setzen 700 Gäste über, und jeder zahlt zwei Euro.
			heading     | Niemand wollte den Umweg
			body        | Ohne die Fähre müssten die Kinder 40 Kilometer bis zur nächsten Brücke fahren. Das wollte im Dorf niemand, sagt Rehbock und löst die Leinen.
			body        | Im Herbst will die Genossenschaft einen Elektromotor einbauen. Das Land hat die Hälfte der Kosten zugesagt.
			promo       | Jetzt Newsletter abonnieren und keine Nachricht verpassen
			chrome      | Das könnte Sie auch interessieren
			related     | Warum die Störche in diesem Jahr früher ziehen
			related     | Feuerwehr rettet Kuh aus Graben bei Hitzacker
			chrome      | Impressum
			chrome      | Datenschutz
		`);
	});

	test('a Vietnamese province site: path, tools, a link in brackets, tags by hashes, reactions', () => {
		checkPage(`
			chrome      | Trang chủ > Kinh tế > Nông nghiệp
			title       | Nông dân Chợ Mới vào vụ gừng, giá cao gấp đôi năm trước
			chrome      | Thứ Ba, 14/03/2023 09:12 (GMT+7)
			chrome      | In trang này
			chrome      | Cỡ chữ
			lead        | Những ngày này, bà con các xã vùng cao huyện Chợ Mới tất bật thu hoạch gừng bán cho thương lái từ miền xuôi.
			body        | Ông Triệu Văn Phúc ở xã Yên Cư cho biết gia đình trồng 3.000 m2 gừng, năng suất hơn hai tấn mỗi sào, giá bán tại ruộng 18.000 đồng một kg.
			caption     | Thương lái cân gừng ngay đầu bản. Ảnh: Hoàng Diệp
			body        | So với ngô, gừng cho thu nhập cao gấp bốn lần nhưng đòi hỏi công làm cỏ và vun gốc nhiều hơn.
			related     | [Bắc Kạn trồng mới 4.000 ha rừng trong năm nay]
			body        | Phó Chủ tịch xã Đặng Thị Liên khuyến cáo bà con không mở rộng ồ ạt, vì ba năm trước giá từng xuống dưới 5.000 đồng.
			heading     | Giữ giống bản địa
			body        | Hợp tác xã Yên Cư đang giữ nguồn giống gừng đá, củ nhỏ nhưng thơm, được các nhà thuốc đặt mua quanh năm.
			attribution | Mai Chi
			chrome      | #Gừng đá #Chợ Mới #nông sản
			chrome      | Thích 24 Vui 3 Buồn 0
			chrome      | Tin cùng chuyên mục
			related     | Na Rì được mùa hồng không hạt
			related     | Ba Bể mở lại tuyến thuyền du lịch trên hồ
			chrome      | Bình luận
			chrome      | Vui lòng nhập tên và email của bạn
		`);
	});

	test('a Ukrainian site: a box of links before a heading, sources, a channel', () => {
		checkPage(`
			chrome      | Головна
			chrome      | Новини
			chrome      | Пошук
			title       | У Кам'янці-Подільському відкрили відреставровану вежу
			chrome      | 7 вересня 2021, 14:05
			lead        | Різницьку вежу XVI століття реставрували чотири роки. Відтепер у ній працюватиме музей ремесел, вхід до якого в перший місяць вільний.
			body        | Реставратори зміцнили фундамент, замінили дах і розчистили бійниці, які замурували ще в позаминулому столітті.
			promo       | Читайте також
			related     | У Хмельницькому на місяць перекриють вулицю Зарічанську через ремонт мосту
			related     | На Поділлі знайшли скарб із двохсот срібних монет
			heading     | Що побачать гості
			body        | На першому поверсі показують знаряддя різників і кушнірів, на другому можна самому вичинити шматок шкіри під наглядом майстрині Оксани Гринчук.
			body        | «Ми хотіли, щоб тут пахло роботою, а не пилом», каже директор заповідника Роман Вдовиченко.
			attribution | Джерело: Укрінформ
			promo       | Підписуйтесь на наш Telegram-канал
			chrome      | Останні новини
			related     | У Чернівцях подорожчає проїзд у тролейбусах
			related     | Синоптики обіцяють дощі на заході до кінця тижня
		`);
	});

	test('an English guide: steps, imperatives and short headings are its own', () => {
		checkPage(`
			chrome      | Skip to content
			chrome      | Search
			title       | How to walk the Calder ridge in a day
			attribution | By Owen Prideaux
			lead        | Eighteen miles, four summits and one good pub: what to carry, where to turn back, and how to get home.
			heading     | Getting started
			body        | Follow the lane from the station until the tarmac ends at a gate. Get the early train if you can, since the car park fills by nine.
			body        | Watch for the second cairn, where the path divides. Keep left, and do not trust the sheep.
			heading     | Want more time on the tops?
			body        | Stay at the bothy below Raven Crag, which has a stove and six bunks. Read the notice about the spring before you drink from it.
			heading     | What to pack
			body        | - A paper map and a compass
			body        | - Two litres of water
			body        | - Something warm for the third summit
			body        | Send a message to somebody before you leave, and tell them when you are down.
			chrome      | Share this:
			chrome      | Related articles
			related     | Five short walks from Hebden Bridge
			related     | The best stoves for cold mornings
		`);
	});

	test('an American daily: a path, dates stuck together, headlines in a row without a heading, one of them cut off', () => {
		checkPage(`
			chrome      | The Valley Ledger | Obituaries | Jobs Board
			chrome      | Home > News > Local
			title       | Owls return to the old mill as its owner gives up the lease
			attribution | By Carla Whitcomb
			chrome      | Published Wed, Nov 20 2019 4:29 AM ESTUpdated an hour ago
			chrome      | Share
			lead        | Three barn owls have moved into the loft of the Harlan mill, a month after the last tenant carried out the looms.
			body        | County biologist Ruth Adeyemi said the birds came from the river bluffs, where a fire took the sycamores in July. She has asked visitors to keep their dogs away.
			body        | The owner, Peter Lindqvist, no longer plans to sell. "I would not know what to write in the contract about them," he said.
			related     | Bridge tolls to rise next spring for trucks and trailers
			related     | Library board votes to keep Sunday hours after long debate
			related     | School buses get new routes as drivers move to...
			chrome      | Return to Top
			chrome      | Terms of Use
			chrome      | Privacy Policy
		`);
	});

	test('names below the last paragraph: an author stays, a list of names is of tags', () => {
		checkPage(`
			chrome      | Главная
			chrome      | Новости
			chrome      | Поиск
			title       | «Северянка» выиграла пятый матч подряд и вышла в плей-офф
			chrome      | 9 марта 2017, 21:30
			lead        | Волейболистки Череповца за полтора часа переиграли соперниц из Липецка и впервые за десять лет вышли в плей-офф.
			body        | Лучшей признали доигровщицу Ольгу Бирюкову, которая набрала 24 очка и подала четыре эйса подряд в третьей партии.
			chrome      | Ольга Бирюкова
			chrome      | Анна Чехова
			chrome      | Денис Игнатьев
			chrome      | Комментарии
		`);
	});
});
