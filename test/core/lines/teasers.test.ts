import { checkNoise, checkPage } from './pageText';

/** Headlines of other articles between paragraphs, with no mark or a weak one; and lines that only look like them. */
suite('Teasers between paragraphs', () => {
	test('a Vietnamese portrait: a teaser that names strangers, one with an arrow, captions of the article itself', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Đời sống
			chrome      | Thứ hai, 7/3/2022 08:00 (GMT+7)
			title       | Bỏ phố về quê trồng sen, vợ chồng trẻ thu tiền tỷ mỗi năm
			lead        | Từ hai sào ruộng trũng bỏ hoang, anh Lưu Văn Thạo và chị Đinh Thị Nhàn dựng nên đầm sen rộng 12 ha ở huyện Tiên Lữ.
			caption     | Chị Nhàn thu hoạch sen trong buổi sáng sớm trên cánh đồng làng
			body        | Năm 2016, anh Thạo nghỉ việc ở một công ty xây dựng tại Hà Nội, bán chiếc xe máy và vay thêm họ hàng 80 triệu đồng để thuê lại vùng ruộng trũng mà dân làng bỏ hoang nhiều năm.
			body        | Vụ đầu tiên, nước ngập trắng đồng, giống chết gần hết. "Tôi ngồi trên bờ mà khóc, vợ tôi bảo thôi làm lại", anh kể.
			related     | Cô giáo vùng biên dành dụm lương mở thư viện miễn phí cho trẻ em Hà Nhì
			body        | Nhờ cán bộ khuyến nông hướng dẫn, hai vợ chồng chuyển sang giống sen chịu nước sâu, đắp lại bờ và nuôi cá xen dưới đầm. Đến năm thứ ba, họ bắt đầu có lãi.
			heading     | Không bỏ đi thứ gì
			body        | Hoa bán cho thương lái, hạt sấy khô, lá ủ trà, củ làm mứt. Chị Nhàn còn mở lớp dạy ướp trà sen cho khách từ thành phố về vào cuối tuần.
			caption     | Một mẻ trà ướp sen phải mất bốn ngày mới hoàn thành
			body        | Mỗi năm đầm sen mang về hơn một tỷ đồng sau khi trừ chi phí, tạo việc làm cho 15 lao động trong xã với mức lương 7 triệu đồng mỗi tháng.
			related     | > Kỹ sư cầu đường mở trại nuôi hươu trên núi Hồng
			body        | Chủ tịch xã cho biết địa phương đang lập hồ sơ để đầm sen trở thành điểm du lịch cộng đồng, và sẽ làm đường bê tông ra tận đầm trong năm nay.
			body        | "Đất không phụ người, chỉ sợ mình nản", anh Thạo nói.
			attribution | Minh Châu
			chrome      | Chia sẻ: Facebook Twitter Zalo
			promo       | Bạn có câu chuyện hay? Gửi cho tòa soạn tại đây.
			promo       | Xem thêm
			related     | Lão nông chế máy gặt từ động cơ xe máy cũ
			duplicate   | Lão nông chế máy gặt từ động cơ xe máy cũ
		`);
	});

	test('a caption that stands twice around its credit, and a caption over a credit', () => {
		checkPage(`
			chrome    | Home
			chrome    | Log in
			title     | Millbrook win the county cup after nineteen years
			chrome    | 12 March 2025
			lead      | Millbrook Rovers won the county cup for the first time in nineteen years after a goalless second half on Saturday.
			caption   | Eli Carver runs to the away end
			credit    | Photo: Dan Osei / Touchline
			duplicate | Eli Carver runs to the away end
			body      | The only goal came after twelve minutes, when Carver turned the ball in from close range after a long throw.
			caption   | Left a scarf from 2006, right one that Wanda Pike knitted for this day
			credit    | Photo: the club’s museum / R. Yelland
			body      | Goalkeeper Liam Farrow saved twice from close range and once from a free kick that the wall had sent on its way.
			body      | The cup stays in the town hall until Friday, and then it goes on a tour of the schools in the valley.
			chrome    | Share this article
		`);
	});

	test('a page without any paragraph has none', () => {
		checkPage(`
			title  | Ferry over the Elm sails again after four years
			chrome | Home | World | Sport
			chrome | Home World Sport Business Culture Weather
			chrome | Published 13/05/2024
			chrome | Follow us on Telegram and Facebook
			chrome | Home | World | Sport
			chrome | Log in
		`);
	});

	test('a Vietnamese report: two headlines before a picture, a word in quotation marks, a dated and tagged list, its imprint', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Pháp luật
			chrome      | Chia sẻ
			title       | Triệt phá đường dây làm giả giấy tờ xe ở Lâm Đồng
			chrome      | 14:20 12/03/2024
			lead        | (SLO) - Ngày 12/3, Công an tỉnh Lâm Đồng cho biết đã bắt bốn người trong một đường dây làm giả giấy tờ xe, thu giữ hàng trăm phôi giấy và con dấu.
			related     | Thủ tướng Malaysia cảm ơn lực lượng cứu hộ Việt Nam
			related     | Hà Tĩnh đón đoàn khách tàu biển đầu tiên từ Nhật Bản
			caption     | Tang vật của vụ án. Ảnh: Mai Lộc
			body        | Theo điều tra ban đầu, Trần Văn Lụa thuê một căn nhà ở huyện Đức Trọng để in phôi và đóng dấu, mỗi bộ giấy tờ được bán với giá từ ba đến năm triệu đồng.
			body        | Công an huyện Đức Trọng đang mở rộng điều tra và đề nghị những ai đã mua giấy tờ của nhóm này đến trình báo trong tháng ba.
			related     | Bắt “bà trùm” cho vay nặng lãi ở chợ Đồng Xuân, Hà Nội
			body        | Lụa khai đã bán hơn hai trăm bộ giấy tờ cho khách ở nhiều tỉnh. Số tiền thu được nhóm này chia đều cho bốn người.
			attribution | PV
			chrome      | Từ khóa:
			chrome      | giấy tờ giả, Lâm Đồng, Đức Trọng
			chrome      | Những tin cũ hơn
			related     | Quảng Trị: Khởi tố chủ tiệm cầm đồ ở Đông Hà
			chrome      | 09:10 11/03/2024
			related     | (SLO) - Cơ quan điều tra xác định chủ tiệm đã nhận cầm nhiều xe máy không rõ nguồn gốc trong ba năm qua, mỗi chiếc vài triệu đồng.
			chrome      | Cơ quan của Hội Nhà vườn Việt Nam - Tiếng nói của người trồng hoa
			chrome      | Trụ sở: 6 Chu Văn An, Ba Đình, Hà Nội
		`);
	});

	test('a Vietnamese court case: a teaser between paragraphs, and a caption without a name in common with it', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Pháp luật
			title       | Nữ kế toán lập khống chứng từ, chiếm đoạt 4 tỷ đồng của trường học
			chrome      | 14:20 | 22/11/2019
			lead        | Trong ba năm, Quách Thị Mỹ Lệ lập khống hàng trăm phiếu chi tiền ăn bán trú để lấy tiền đánh bạc qua mạng.
			body        | Ngày 22/11, TAND tỉnh Sóc Trăng mở phiên tòa sơ thẩm xét xử bị cáo Quách Thị Mỹ Lệ (38 tuổi, kế toán một trường tiểu học) về tội tham ô tài sản.
			caption     | Bị cáo Lệ nghe đại diện viện kiểm sát công bố cáo trạng sáng nay
			body        | Theo cáo trạng, từ năm 2015 đến năm 2018, Lệ được giao quản lý tiền ăn bán trú của hơn 600 học sinh. Lợi dụng hiệu trưởng ký chứng từ không kiểm tra, Lệ nâng khống số suất ăn mỗi ngày.
			related     | Bắt giám đốc doanh nghiệp gỗ ở Quảng Trị mua bán hóa đơn
			body        | Tổng số tiền Lệ chiếm đoạt là hơn 4 tỷ đồng. Bị cáo khai đã nướng hết vào các trang cá độ bóng đá và lô đề trực tuyến.
			body        | Nguyên hiệu trưởng Sơn Thị Phol bị truy tố tội thiếu trách nhiệm gây hậu quả nghiêm trọng. Bà Phol khai tin cấp dưới nên ký mà không đọc.
			body        | Hội đồng xét xử nhận định hành vi của các bị cáo gây mất niềm tin trong phụ huynh, ảnh hưởng trực tiếp đến bữa ăn của các cháu.
			body        | Tòa tuyên phạt Lệ 16 năm tù, buộc bồi thường toàn bộ số tiền còn lại. Bà Phol bị phạt 2 năm tù nhưng cho hưởng án treo.
			attribution | Tường Vân
			chrome      | Từ khóa: Sóc Trăng, tham ô, kế toán
			chrome      | Tin liên quan
			related     | Xét xử cựu cán bộ địa chính bán đất công
			related     | Hai thanh niên cướp tiệm vàng ra đầu thú
			chrome      | Bình luận
			chrome      | Vui lòng đăng nhập để bình luận
			chrome      | Liên hệ quảng cáo: 0911 222 333
		`);
	});

	test('a Russian match: two teasers of other sports', () => {
		checkPage(`
			chrome      | Спорт
			chrome      | Футбол
			chrome      | Войти
			title       | «Торпедо» вырвало ничью в Ижевске на последней минуте
			chrome      | Вчера, 21:15
			lead        | Владимирский клуб проигрывал со счётом 0:2, но за десять минут до конца матча отыгрался благодаря дублю Романа Щеглова.
			body        | Хозяева открыли счёт уже на третьей минуте: Денис Вершинин замкнул подачу с углового. Ещё через двадцать минут тот же Вершинин реализовал пенальти, назначенный после просмотра повтора.
			caption     | Денис Вершинин празднует второй гол в ворота «Торпедо»
			body        | После перерыва тренер гостей Олег Сафонов выпустил сразу трёх нападающих. «Терять было нечего, — сказал он на пресс-конференции. — Ребята бились до конца».
			related     | Биатлонистка Курганова завоевала серебро на этапе Кубка IBU в Арбере
			body        | Щеглов забил головой на 81-й минуте, а в добавленное время вколотил мяч под перекладину с линии вратарской. Арбитр проверял, не было ли игры рукой, почти четыре минуты.
			related     | Сборная по водному поло назвала состав на чемпионат Европы в Хорватии
			body        | «Зенит-Ижевск» остался на седьмом месте, «Торпедо» поднялось на пятое. В следующем туре владимирцы принимают «Волгу».
			body        | Матч собрал 3 120 зрителей, что стало лучшим показателем сезона в Ижевске.
			body        | Стартовые составы
			body        | «Зенит-Ижевск»: Лунёв, Костин, Рябов, Ефимов, Вершинин, Галиев
			body        | «Торпедо»: Сурков, Белов, Кузин, Щеглов, Нечаев
			chrome      | Теги: ФНЛ, Торпедо, Зенит-Ижевск
			promo       | Подписывайтесь на наш канал в Telegram
			chrome      | Новости по теме
			related     | Президент лиги рассказал о новом формате турнира
			chrome      | Комментарии (4)
		`);
	});

	test('a Russian museum: a path of rubrics, a teaser, a log-in at the end', () => {
		checkPage(`
			chrome      | Главная
			chrome      | Общество
			chrome      | 12 июня 2019, 14:05
			title       | В Вологде открыли музей деревянных судов
			chrome      | Общество / Культура
			lead        | Экспозиция разместилась в бывшей пристани, которую реставрировали пять лет на средства области и частных жертвователей.
			body        | Музей начали строить ещё в 2014 году, но работы дважды останавливали из-за нехватки денег. Директор музея Зинаида Коробицына говорит, что помогли сами горожане: собрали почти четыре миллиона рублей.
			caption     | Посетители у макета беломорской ладьи в главном зале музея
			body        | В четырёх залах выставлены лодки, которые находили на берегах Сухоны и Кубенского озера. Самой старой, долблёной, около шестисот лет.
			related     | Учёные нашли в Якутии хорошо сохранившегося детёныша шерстистого носорога
			body        | «Мы хотели, чтобы ребёнок мог потрогать борт и сесть на вёсла», — объяснил художник Аркадий Лузгин. Почти все макеты можно трогать руками.
			heading     | Как попасть в музей
			body        | Музей работает каждый день, кроме понедельника, с десяти утра до шести вечера. Билет стоит 250 рублей, для школьников вход свободный.
			body        | По воскресеньям на пристани проводят мастер-классы: учат вязать узлы, смолить борт и шить паруса.
			body        | В июле сюда придёт экспедиция на ладье, построенной студентами по старым чертежам.
			attribution | Антонина Мелехова
			chrome      | Поделиться
			promo       | Читайте также
			related     | Паводок в области пошёл на спад
			related     | На трассе под Череповцом столкнулись три грузовика
			chrome      | Авторизуйтесь, чтобы оставить комментарий
		`);
	});

	test('a French workshop', () => {
		checkPage(`
			chrome      | Accueil
			chrome      | Culture
			chrome      | Publié le 3 avril 2022 à 09h30
			title       | À Limoges, un atelier de porcelaine renaît après l'incendie
			attribution | Par Hélène Vasseur
			lead        | Deux ans après le sinistre qui avait détruit ses fours, la manufacture Chabrol rouvre ses portes avec une douzaine d'artisans.
			caption     | Les premiers vases sont sortis du four lundi matin
			body        | Il a fallu vingt mois de travaux et l'aide de trois cents donateurs pour que la manufacture retrouve son toit. Les fours, eux, ont été reconstruits à l'identique par un maître d'œuvre venu de Saxe.
			body        | « Nous avons failli tout vendre », reconnaît la directrice, Mireille Chabrol, devant les étagères encore vides. La commande d'un hôtel parisien a tout changé.
			related     | Séisme au large du Japon : l'alerte au tsunami levée dans la préfecture de Miyagi
			body        | La manufacture emploie aujourd'hui douze artisans, contre trente avant l'incendie. Elle espère en former quatre de plus cette année, avec l'aide de la région.
			body        | Les visiteurs peuvent suivre toute la fabrication, du coulage à la décoration, le mercredi et le samedi.
			body        | Une exposition retrace aussi l'histoire de la maison depuis 1872.
			chrome      | Partager
			chrome      | Les plus lus
			related     | Trois idées de balades le long de la Vienne
			related     | Le TGV Paris-Limoges de nouveau à l'étude
		`);
	});

	test("a recipe: its captions and lists are the article's", () => {
		checkPage(`
			chrome      | Menu
			chrome      | Recipes
			chrome      | Search
			title       | Lamb with apricots and preserved lemon
			attribution | By Noor Haddad
			chrome      | Updated 3 March 2020
			chrome      | Jump to recipe
			lead        | My grandmother made this on the first cold evening of the year, and I have never found a reason to change a thing.
			body        | Ask the butcher for shoulder rather than leg, since it stays soft during two hours in the oven. Dried apricots should be plump; if yours are hard, soak them in tea first.
			caption     | A wide clay pot keeps the sauce from drying out at the edges
			body        | Preserved lemons differ a great deal in how salty they are, so rinse yours and taste a strip before you add any salt. The dish is better on the second day.
			heading     | Ingredients
			body        | 1 kg lamb shoulder, cut into large pieces
			body        | 200 g dried apricots
			body        | 2 onions, finely sliced
			body        | 1 preserved lemon, rind only
			heading     | Method
			body        | 1. Heat the oven to 160C and brown the lamb in batches in a heavy pot with a little oil.
			body        | 2. Add the onions and spices, and cook until soft, about ten minutes.
			body        | 3. Pour over water to cover, add the apricots and lemon, and put in the oven for two hours.
			body        | 4. Scatter with almonds and serve with couscous.
			chrome      | Print
			chrome      | Rate this recipe
			chrome      | You may also like
			related     | Aubergine pilaf with cinnamon
			related     | Chicken with green olives and saffron
			chrome      | Leave a comment
		`);
	});

	test("an interview's questions are its headings, whomever they name", () => {
		checkPage(`
			chrome      | Thể thao
			chrome      | Bóng đá
			chrome      | Tiếng Việt
			title       | Phỏng vấn HLV Mai Đức Chung: "Tôi chưa nghĩ tới chuyện nghỉ"
			chrome      | A- A A+
			chrome      | 20/08/2023 10:12
			lead        | Ở tuổi 72, ông vẫn ra sân tập trước các học trò nửa tiếng và tự tay bày cọc cho buổi tập.
			heading     | Ông đánh giá thế nào về kỳ World Cup vừa qua của đội tuyển nữ?
			body        | Chúng tôi thua cả ba trận, nhưng các em đã chơi không sợ hãi. Trận gặp Hà Lan thì thua đậm, cầu thủ xuống sức và tâm lý không còn vững nữa.
			heading     | Vì sao Thanh Nhã không đá chính ở trận gặp Bồ Đào Nha?
			body        | Em ấy bị đau cổ chân từ buổi tập trước đó hai ngày. Bác sĩ bảo có thể đá, nhưng tôi không muốn mạo hiểm vì phía trước còn cả sự nghiệp.
			heading     | Nhiều người nói bóng đá nữ chỉ được quan tâm khi có huy chương?
			body        | Điều đó đúng một phần. Lương cầu thủ nữ vẫn thấp, giải quốc nội có ít đội và khán đài thường trống. Tôi mong các doanh nghiệp nhìn xa hơn.
			heading     | Gia đình nói gì khi ông tiếp tục gắn bó với nghề?
			body        | Bà nhà tôi chỉ mong tôi giữ sức khỏe. Con cái lớn cả rồi, chúng bảo bố thích thì cứ làm.
			body        | Tôi nghĩ mình còn làm được vài năm nữa, miễn là học trò còn nghe.
			attribution | Quang Vinh thực hiện
			chrome      | Theo dõi chúng tôi trên Facebook
			chrome      | Tin cùng chuyên mục
			related     | Lịch thi đấu vòng 3 giải hạng Nhất quốc gia
			related     | Tiền đạo trẻ của Viettel sang Nhật thử việc
		`);
	});

	test("a guide's headings name new places one after the other, and stay", () => {
		checkNoise(`
			chrome      | Home
			chrome      | News
			chrome      | Travel
			title       | Eight riverside walks to try before the leaves fall
			attribution | By Dorothea Lindqvist
			chrome      | Published 14 October 2021
			chrome      | Share
			lead        | From chalk streams in the south to peaty rivers in the Highlands, our readers recommend the routes they return to every autumn.
			heading     | River Itchen, Winchester to Shawford, Hampshire
			body        | The water is so clear that you can count the trout below the old railway bridge. Start at the cathedral close and follow the navigation south, past water meadows where cattle still graze in the evening.
			body        | There is a café at the lock, and a train home every half hour. Wear boots after rain, since the path floods quickly.
			heading     | Bolton Abbey and the Strid, North Yorkshire moors
			body        | The riverside path is wide enough for pushchairs as far as the tea room, after which it climbs through oak woods. Keep children away from the narrow gorge, where the current is far stronger than it looks.
			body        | Allow three hours for the circuit, and take cash for the car park.
			related     | Related: The best pubs with a real fire, chosen by our readers
			heading     | Falls of Clyde from New Lanark, South Lanarkshire
			body        | A boardwalk leads from the mill village up to the first waterfall in twenty minutes. In October the beeches turn copper, and kingfishers hunt from the weir below the old power station.
			body        | Peregrines nest in the gorge each spring, and volunteers with telescopes will show them to visitors.
			heading     | Monsal Trail and the Wye near Bakewell, Derbyshire
			body        | Six tunnels were reopened ten years ago, and the lights stay on until dusk. The best view of the river is from the viaduct, so walk it early before the cyclists arrive.
			body        | If the weather turns, the bookshop at the old station has sofas and soup.
			promo       | Sign up for our weekly travel newsletter
			chrome      | Most read
			related     | Why the night train to Vienna is always full
			related     | A cook's guide to the markets of Palermo
		`);
	});

	test("a reportage's long headings and captions stay", () => {
		checkNoise(`
			chrome      | Skip to content
			chrome      | Subscribe
			chrome      | Science
			title       | The quiet return of the European bison
			attribution | Words by Ingrid Falk
			chrome      | 12 min read
			lead        | A century after the last wild animal was shot, herds roam again from the Carpathians to Kent. Not everyone is pleased.
			body        | On a February morning the herd is hard to find. The ranger, Bogdan Iliescu, follows tracks through wet snow, stops, and points at what looks like a row of dark boulders on the far slope.
			caption     | Bulls spend the winter alone or in small groups on the upper pastures
			body        | There are now more than seven thousand of them in Europe, almost all descended from twelve animals that survived in zoos. Iliescu was here when the first lorry arrived from Sweden in 2014.
			heading     | How a village learned to live with half-tonne neighbours again
			body        | In Armenis the council set aside money for broken fences, and the school put the animal on its coat of arms. Visitors sleep in a guesthouse that used to be a post office.
			body        | But orchards have suffered. Widow Floarea Munteanu, 81, lost forty plum trees in a single night and says that nobody from the park came to look.
			heading     | Kent, England: an experiment behind two rows of wire
			body        | The four animals in Blean Woods may not leave their enclosure, since the law treats them as dangerous. Rangers there hope that they will do what chainsaws do at present, only cheaper.
			caption     | Donovan Wright, one of two rangers, checks the fence every morning
			body        | Whether this counts as rewilding is a matter of taste. The animals are fed in hard winters, vaccinated, and counted from a drone each month.
			body        | For Iliescu such quarrels are beside the point. He watches the boulders rise, one after another, and walk into the trees.
			chrome      | Share
			promo       | Subscribe to our magazine for £5 a month
			chrome      | More stories
			related     | The last lighthouse keepers of Brittany
			related     | Inside the library of lost sounds
		`);
	});

	test('a caption may begin with a name that the article has inside of a sentence', () => {
		checkNoise(`
			chrome      | Новости
			chrome      | Происшествия
			chrome      | Поиск
			title       | Автобус с паломниками перевернулся под Костромой
			chrome      | 3 августа 2020, 08:12
			lead        | Пострадали одиннадцать человек, двое остаются в реанимации. Водитель, по предварительным данным, уснул за рулём.
			body        | Авария произошла в пятом часу утра на 54-м километре трассы. Автобус съехал в кювет и лёг на бок, пассажиры выбирались через разбитые окна.
			caption     | На место аварии выехали девять машин скорой помощи
			body        | «Я проснулась от удара, было темно, кто-то кричал», — рассказала Галина Петровна Сычёва, которая ехала с внуком. Мальчик не пострадал.
			body        | Губернатор поручил проверить перевозчика. У компании три автобуса, и все они, как выяснилось, проходили осмотр в одной и той же мастерской.
			caption     | Сычёва и её внук Миша в приёмном покое областной больницы
			body        | Следственный комитет возбудил уголовное дело. Водителю сорок восемь лет, он был за рулём четырнадцать часов без сменщика.
			related     | Курс доллара впервые с февраля опустился ниже отметки в 73 рубля
			body        | Паломники возвращались из Макарьева в Ярославль. Монастырь объявил сбор помощи семьям раненых.
			attribution | Глеб Рощин
			chrome      | Поделиться
			chrome      | Самое читаемое
			related     | Грибники заблудились и вышли в соседнюю область
			related     | Мост через Унжу закроют до весны
		`);
	});

	test('German capitals are no names, and a long heading stays', () => {
		checkNoise(`
			chrome      | Startseite
			chrome      | Regionales
			chrome      | Anmelden
			chrome      | Abonnieren
			title       | Alte Mühle in Eschenbach wird zum Kulturhaus
			chrome      | Stand: 04.06.2021, 16:20 Uhr
			lead        | Nach langem Streit hat der Gemeinderat den Umbau der Mühle beschlossen, die seit zwölf Jahren leer steht und deren Dach undicht ist.
			caption     | Bürgermeisterin Ilse Brandner zeigt den Plan für das Erdgeschoss
			body        | Mit neun zu fünf Stimmen nahm der Gemeinderat am Donnerstagabend den Antrag an. Die Kosten werden auf 1,8 Millionen Euro geschätzt, von denen das Land die Hälfte trägt.
			body        | Die Müllerfamilie Hofreiter hatte das Gebäude der Gemeinde im Jahr 2009 überlassen. Seither wurde über einen Abriss, ein Hotel und ein Altersheim gestritten.
			heading     | Warum der Verein mit dem alten Wasserrad wieder Strom erzeugen will
			body        | Ein Verein will das Wasserrad in Gang setzen und damit Strom für die Bühne liefern. Der Vorsitzende rechnet mit zwanzig Kilowatt.
			body        | Im Saal sollen hundertzwanzig Menschen Platz finden. Geplant sind Konzerte, Lesungen und im Winter ein Kino.
			body        | Baubeginn ist im September, wenn das Amt für Denkmalpflege zustimmt.
			chrome      | Teilen
			chrome      | Drucken
			chrome      | Mehr zum Thema
			related     | Schulbus kommt von der Straße ab
			related     | Freibad öffnet erst im Juli
		`);
	});

	test('an arrow at the end leads on, but not where the page quotes by such marks', () => {
		checkNoise(`
			title   | Harbour fees rise for the third year
			body    | The town council voted on Monday to raise the fees in the harbour by four per cent, the third rise in as many years, and fishermen said that they had not been asked.
			body    | The treasurer said that the money would go into the quay wall, which had moved by eleven centimetres since the storms of the last winter and could fail in the next.
			related | Who pays when the quay wall fails, and what other harbour towns did »
			body    | Work on the wall begins in March and takes two years, the council said, and the ferries will leave from the north quay meanwhile.
			chrome  | Harbour towns »
			chrome  | Dorothea Lindqvist »
		`);
		checkNoise(`
			title   | Un quai pour les pêcheurs
			body    | Le conseil a voté lundi la hausse des droits du port, la troisième en trois ans, et les pêcheurs disent qu’ils n’ont pas été consultés sur ce projet.
			body    | Le maire a répondu par écrit. « Nous avons parlé à tous ceux qui voulaient parler
			body    | et nous recommencerons au printemps »
			body    | Les travaux du mur doivent durer deux ans et coûter onze millions, dont la moitié est payée par la région et l’autre moitié par les droits du port.
		`);
	});

	test("an address without its protocol is the page's own, as one with it", () => {
		checkNoise(`
			chrome  | Home
			chrome  | News
			title   | Harbour fees rise for the third year
			chrome  | Share
			chrome  | Copy link
			chrome  | //www.harbourpost.example/news/Fees-in-the-Harbour-Rise_North-Quay-17.html
			chrome  | Close
			body    | The town council voted on Monday to raise the fees in the harbour by four per cent, the third rise in as many years, and fishermen said that they had not been asked.
			body    | The treasurer said that the money would go into the quay wall, which had moved by eleven centimetres since the storms of the last winter and could fail in the next.
		`);
	});

	test('in headlines’ capitals before every other paragraph: of other things they are links', () => {
		checkNoise(`
			chrome  | Home
			chrome  | Log in
			chrome  | Search
			chrome  | Share
			title   | Lost Skipper of the Elm Ferry Found Asleep
			chrome  | Published 3 March 2024
			lead    | The skipper of the ferry over the Elm, missing since Sunday night, was found asleep under a sail in the boathouse.
			body    | Tom Bell had not been seen since the boat came in, and two crews had looked for him on the river with torches.
			related | Drivers Warned of Closed Lanes on Coastal Motorway
			body    | His dog showed the way. It had sat before the door of the boathouse all night, and nobody had thought of asking it.
			body    | Bell said that he had worked for thirty hours and only wanted to put his feet up for the time of one pipe.
			related | Bakery Chain Recalls Rolls After Complaints About Glass
			body    | The council sent him home on full pay. The ferry sailed two hours late, with his nephew at the wheel and the dog on deck.
			body    | It is the second time that a skipper of the ferry was lost and found; the first was his own grandfather.
			related | School Orchestra Wins National Prize for Young Musicians
			body    | That search, in the winter of 1931, had ended in the same boathouse and, if the parish books are right, under the same sail.
			related | Hospital Opens Second Ward for Premature Babies in June
			body    | Bell now wears a whistle around his neck, which the boatmen have bought for him.
			chrome  | Leave a comment
		`);
	});

	test('a headline, its summary and when it was published are links to another article', () => {
		checkNoise(`
			chrome  | Home
			chrome  | Log in
			title   | Ferry over the Elm sails again after four years
			lead    | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two brass bands.
			body    | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			related | WATCH | The first boat leaves the landing stage
			related | The ferry has left the landing stage of Elmford for the first time since it was laid up in the autumn of 2020.
			chrome  | 22 hours ago
			body    | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			body    | “We are back on the river,” said skipper Tom Bell, and sounded the horn for so long that the dogs on the bank howled.
			chrome  | Share
		`);
	});
});
