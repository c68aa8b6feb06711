import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'ru');

suite('towns in Russian', () => {
	test('an unknown town is told from a surname by its case behind a preposition', () => {
		check('Вчера в Зарубине выпал снег.', ['LOC Зарубине']);
		check('Автобус из Муромцева опоздал.', ['LOC Муромцева']);
		check('Пожар начался под Гурьевском.', ['LOC Гурьевском']);
		check('Об этом говорили с Муромцевым и о Гурьевском.', ['PER Муромцевым', 'PER Гурьевском']);
	});

	test('what is of a town opens a sentence, and is no town', () => {
		check('Челябинский «Трактор» обыграл всех. Иркутские учёные нашли клад. За Челябинском горит лес.', [
			'ORG Трактор',
			'LOC Челябинском',
		]);
		check('Командир роты Смоленский погиб.', ['PER Смоленский']);
	});

	test('a town that loses a vowel in its other cases', () => {
		check('Мост у Череповца закрыт, жители Ельца ждут.', ['LOC Череповца', 'LOC Ельца']);
	});

	test('an adjective before an unknown noun with a capital is a place', () => {
		check('Он жил у Верхней Салды и в Ясной Поляне.', ['LOC Верхней Салды', 'LOC Ясной Поляне']);
		check('Он переехал с Большой Дмитровки к Лысой горе.', ['LOC Большой Дмитровки', 'LOC Лысой горе']);
	});

	test('streets behind short forms, and by their adjective alone', () => {
		check('Редакция: г. Тула, ул. Малышева, 10. Пожар был на Красногвардейской.', [
			'LOC Тула',
			'LOC Малышева',
			'LOC Красногвардейской',
		]);
	});

	test('roads by their letter and number, and their name', () => {
		check('Авария была на трассе М-4 «Дон», а не на А-240.', ['LOC М-4 «Дон»', 'LOC А-240']);
	});

	test('a square is called like an event, a reserve like a thing', () => {
		check('Праздник был на площади Революции и в нацпарке «Земля леопарда».', ['LOC Революции', 'LOC Земля леопарда']);
	});

	test('unknown places by their case, alone and behind others', () => {
		check('Добыча на Тенгизе выросла. Бои идут под Покровском и Торецком.', [
			'LOC Тенгизе',
			'LOC Покровском',
			'LOC Торецком',
		]);
	});

	test('a place called like a club, and villages of several', () => {
		check('Кампус стоит в бухте Аякс, рядом с сёлами Челутай и Новая Курба, в Даниловом монастыре.', [
			'LOC Аякс',
			'LOC Челутай',
			'LOC Новая Курба',
			'LOC Даниловом монастыре',
		]);
	});

	test('places of several, and adjectives among towns', () => {
		check('Они живут на Чистых Прудах. Гости приехали из Кирово-Чепецка, Слободского и Яранска.', [
			'LOC Чистых Прудах',
			'LOC Кирово-Чепецка',
			'LOC Слободского',
			'LOC Яранска',
		]);
	});

	test('a year before its letter is no town before a sentence', () => {
		check('Он ушёл 5 мая 2023 г. В мае он вернулся. В июне тихо. Живёт он в г. Орбеке.', ['LOC Орбеке']);
	});

	test('countries by whose stems their people are called', () => {
		check('Судья Любош Михел (Словакия) и гости из Чехии. Сербия проиграла.', [
			'PER Любош Михел',
			'LOC Словакия',
			'LOC Чехии',
			'LOC Сербия',
		]);
	});

	test('adjectives that share a noun behind them', () => {
		check('Вчера снег лежал в Курганской, Сумской и Тюменской областях. Его похоронят на Троекуровском.', [
			'LOC Курганской',
			'LOC Сумской',
			'LOC Тюменской областях',
			'LOC Троекуровском',
		]);
	});

	test('rivers with short names, regions in one word, prefectures', () => {
		check('На Оке утонул рыбак. По Оби идут суда.', ['LOC Оке', 'LOC Оби']);
		check('Прокурор Ленобласти внёс представление.', ['LOC Ленобласти']);
		check('В префектуре Тодзава идёт дождь.', ['LOC Тодзава']);
	});

	test('a main road by its adjective', () => {
		check('По Транскавказской магистрали едут.', ['LOC Транскавказской магистрали']);
	});

	test('a town behind the adjective of where it lies', () => {
		check('Гонка прошла в финском Вахтале и в чешском Нове-Седло.', ['LOC Вахтале', 'LOC Нове-Седло']);
	});

	test('a list behind the head of several places', () => {
		check('Перекрыли участок улиц Вершина и Лосева.', ['LOC Вершина', 'LOC Лосева']);
		check('На участке улицы Лосева тихо.', ['LOC Лосева']);
	});

	test('the district of a town with a hyphen; what opens a sentence is no town in another case', () => {
		check('Мост через Выксинский пруд закрыт.', ['LOC Выксинский пруд']);
		check('Закрыт Северо-Курильский район.', ['LOC Северо-Курильский район']);
		check('Дела идут. Прохладнее будет в Зауралье.', ['LOC Зауралье']);
	});

	test('whose district it is that an office is for', () => {
		check('Он ушёл. Прокурор Выксинского района утвердил список.', ['LOC Выксинского района']);
	});

	test('streets behind a short form, and one more region in a list', () => {
		check('Ремонт на ул. Степана Лосева и на пр. Юрия Лосева.', ['LOC Степана Лосева', 'LOC Юрия Лосева']);
		check('Там Магаданская область, Астраханская и Самара.', [
			'LOC Магаданская область',
			'LOC Астраханская',
			'LOC Самара',
		]);
	});
});
