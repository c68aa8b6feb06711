import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'ru');

suite('works in Russian', () => {
	test('a quoted phrase of a noun and what it leads to is a work, what somebody says is none', () => {
		check('Главная приманка — «Мираж в степи» и «Вечер в степи», они рядом.', [
			'MISC Мираж в степи',
			'MISC Вечер в степи',
		]);
		check('«Паром ждать не будет»: депутаты спорили. «Мы за мир», — сказал он.', []);
	});

	test('behind a word for bodies such a phrase is one', () => {
		check('Движение «За права детей» и газета «Новая жизнь» молчат.', ['ORG За права детей', 'ORG Новая жизнь']);
	});

	test('the year behind a quotation is a work’s, but that of a club', () => {
		check('Рядом «Голубой фонтан» 1905 года. Он снял «Метель» (2018). Клуб «Вымпел» (1998) закрылся.', [
			'MISC Голубой фонтан',
			'MISC Метель',
			'ORG Вымпел',
		]);
	});

	test('straight quotation marks hold names, too, but not what stands between two quotations', () => {
		check('Клуб "СКА-Хабаровск" проиграл. Потом "Тосно" обыграл "Тамбов" дома.', [
			'ORG СКА-Хабаровск',
			'ORG Тосно',
			'ORG Тамбов',
		]);
	});

	test('what a word calls a storm in one place is one elsewhere in quotation marks', () => {
		check('При тайфуне "Буалой" погибли люди. Ночью "Буалой" вышел на сушу.', ['MISC Буалой', 'MISC Буалой']);
	});

	test('a text with many works has them in quotation marks where nothing says what stands there', () => {
		check(
			'Фильм «Лёд Байкала», роман «Дальний берег», спектакль «Старый дом» и картина «Белый парус» вышли. Потом показали «Метель».',
			['MISC Лёд Байкала', 'MISC Дальний берег', 'MISC Старый дом', 'MISC Белый парус', 'MISC Метель'],
		);
	});

	test('what is staged, and in what somebody has a part', () => {
		check('В «Современнике» репетируют «Трёх сестёр». Она пела партию Татьяны в «Онегине».', [
			'ORG Современнике',
			'MISC Трёх сестёр',
			'PER Татьяны',
			'MISC Онегине',
		]);
	});

	test('clubs are their coaches’, too', () => {
		check('«Заря» Андрея Лосева проиграла.', ['ORG Заря', 'PER Андрея Лосева']);
	});

	test('ships and modules by their names', () => {
		check('Фрегат «Адмирал Горшков» и модуль «Наука» готовы.', ['MISC Адмирал Горшков', 'MISC Наука']);
	});

	test('a network on a line of its own is what the page’s own language has it for', () => {
		check('Вчера мэр уехал из города, и никто не знает, когда он вернётся.\nTelegram\nFacebook', [
			'MISC Telegram',
			'MISC Facebook',
		]);
	});

	test('directors and speakers of bodies stage nothing', () => {
		check('Исполнительный директор «Зари» и представители «Вымпела» молчат. «ВКонтакте» и «Первый канал» тоже.', [
			'ORG Зари',
			'ORG Вымпела',
			'MISC ВКонтакте',
			'ORG Первый канал',
		]);
	});

	test('events with the year behind a dash; a championship is no site', () => {
		check('Чемпионат России закончен. Он узнал соперников по Ролан Гаррос — 2024. Кубок Гагарина — 2023/24 вручили.', [
			'MISC Чемпионат России',
			'MISC Ролан Гаррос — 2024',
			'MISC Кубок Гагарина — 2023/24',
		]);
	});

	test('the word for a thing a few nouns before the quotation, and where it opens the sentence', () => {
		check('Там был фестиваль искусств «Балтийские сезоны». Вакцина «Заря» готова. Танк Т-90 стоит.', [
			'MISC Балтийские сезоны',
			'MISC Заря',
			'MISC Т-90',
		]);
	});

	test('a word with a capital inside a quotation is no verb', () => {
		check('Выступила группа «Король и Шут».', ['ORG Король и Шут']);
	});

	test('awards that begin with «За», galleries, blocs of parties, applications and exercises by the word before them', () => {
		check('Ему вручат знак «За заслуги перед Свердловской областью» и медаль «За отвагу».', [
			'MISC За заслуги перед Свердловской областью',
			'MISC За отвагу',
		]);
		check('Игра идёт в приложении «Окко», картины висят в галерее «Хазинэ», учения «Запад-2025» кончились.', [
			'MISC Окко',
			'ORG Хазинэ',
			'MISC Запад-2025',
		]);
	});

	test('a town and the year of its games', () => {
		check('Сборная готовится к Сочи-2014.', ['MISC Сочи-2014']);
	});

	test('a driver’s vehicle in other letters, and aircraft by their figures', () => {
		check('Водитель Nissan Cube выехал на встречную.', ['MISC Nissan Cube']);
		check('Загорелось шасси Boeing 767.', ['MISC Boeing 767']);
	});
});
