import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'ru');

suite('names in Russian', () => {
	test('a ministry with its country, and the person after it', () => {
		check('Глава МИД Китая Ван И прибыл в Москву.', ['ORG МИД Китая', 'PER Ван И', 'LOC Москву']);
	});

	test('an inflected family name follows the full name', () => {
		check('Тренер Валерий Карпин ушел. По словам Карпина, это конец.', ['PER Валерий Карпин', 'PER Карпина']);
	});

	test('a name of an adjective takes its noun in lower case', () => {
		check('Он родился в Краснодарском крае.', ['LOC Краснодарском крае']);
	});

	test('organisations in quotation marks', () => {
		check('Глава «Роснефти» Игорь Сечин встретился с игроками «Зенита».', [
			'ORG Роснефти',
			'PER Игорь Сечин',
			'ORG Зенита',
		]);
	});

	test('works after their kind', () => {
		check('Роман «Мастер и Маргарита» вышел в Париже.', ['MISC Мастер и Маргарита', 'LOC Париже']);
	});

	test('a city in quotation marks is its club', () => {
		check('Игроки «Краснодара» приехали в Краснодар.', ['ORG Краснодара', 'LOC Краснодар']);
	});

	test('quotation marks without a word for a work hold an organisation, ё or е', () => {
		checkMentions(
			'Об этом пишет «Ледовый вестник». Счётная палата и Счетная палата молчат.',
			['ORG Ледовый вестник', 'ORG Счётная палата', 'ORG Счетная палата'],
			'ru',
		);
	});

	test('a region in its adjective ends a body’s name', () => {
		checkMentions(
			'Законодательное собрание Кировской области приняло бюджет.',
			['ORG Законодательное собрание Кировской области'],
			'ru',
		);
	});

	test('forums and orders', () => {
		checkMentions(
			'Он получил орден «За заслуги перед краем» и открыл Уральский форум.',
			['MISC За заслуги перед краем', 'MISC Уральский форум'],
			'ru',
		);
	});

	test('a profession that begins a sentence is no part of the name', () => {
		check('Инженер Анна Никитина ушла. Фермер Николай Зайцев остался. Главврач Тимур Ахметов молчит.', [
			'PER Анна Никитина',
			'PER Николай Зайцев',
			'PER Тимур Ахметов',
		]);
		check('Житель Вологды Пётр Соколов приехал из Рыбинска.', ['LOC Вологды', 'PER Пётр Соколов', 'LOC Рыбинска']);
	});

	test('somebody whose family name is a town too, where the full name stands', () => {
		check('Губернатор Юрий Берг уехал. Сегодня Берг собрал министров, и Берга ждали в Берге.', [
			'PER Юрий Берг',
			'PER Берг',
			'PER Берга',
			'LOC Берге',
		]);
	});

	test('a village and the region behind it are two, also behind a preposition that opens the sentence', () => {
		check(
			'В Лузском районе пожар. Он родился в селе Верховино Кировской области, в посёлке Нагорск Удмуртской Республики.',
			['LOC Лузском районе', 'LOC Верховино', 'LOC Кировской области', 'LOC Нагорск', 'LOC Удмуртской Республики'],
		);
	});

	test('a person behind the short name of the body that an institute belongs to', () => {
		check('По словам директора Института истории РАН Андрея Зорина, это так.', [
			'ORG Института истории РАН',
			'PER Андрея Зорина',
		]);
	});

	test('a credit ends a name; keys are none; a site is called by its address, whatever its case', () => {
		check(
			'На снимке мэр Андрей Зорин Фото: Пётр Лядов. Нажмите Ctrl+Enter. Так пишет обозреватель Правды.Ру сегодня.',
			['PER Андрей Зорин', 'PER Пётр Лядов', 'ORG Правды.Ру'],
		);
	});

	test('newspapers and authorities by the end of their names', () => {
		check('Волжский вестник пишет, что Росгидромет ждёт тайфун «Ханун» в Хабаровском крае.', [
			'ORG Волжский вестник',
			'ORG Росгидромет',
			'MISC Ханун',
			'LOC Хабаровском крае',
		]);
	});

	test('a person behind the name of a band or an institute', () => {
		check('Солист группы Silver Heron Борис Лядов уехал с ректором Института Попова Ильёй Зориным.', [
			'ORG Silver Heron',
			'PER Борис Лядов',
			'ORG Института Попова',
			'PER Ильёй Зориным',
		]);
	});

	test('works and places in quotation marks', () => {
		check('Театр показал спектакли «Лесной дом», «Туман» и сыграл на стадионе «Волна».', [
			'MISC Лесной дом',
			'MISC Туман',
			'LOC Волна',
		]);
	});

	test('an authority over a region', () => {
		check('Об этом сообщили в Управлении МЧС России по Тверской области.', [
			'ORG Управлении МЧС России по Тверской области',
		]);
	});

	test('a trade at a sentence’s start, a car in quotation marks', () => {
		check('Куратор Анна Белова приехала на «Лада Гранта».', ['PER Анна Белова', 'MISC Лада Гранта']);
	});

	test('what an organisation deals with goes on in lower case', () => {
		check('Он пришёл из Института физики холодных жидкостей в Федерацию бокса России.', [
			'ORG Института физики холодных жидкостей',
			'ORG Федерацию бокса России',
		]);
		check('Её ведёт Центр по изучению редких языков и народов имени Б. Зорина СО РАН.', [
			'ORG Центр по изучению редких языков и народов имени Б. Зорина СО РАН',
		]);
		check('Вчера Комитет решил ждать, а Совет по итогам встречи молчит.', []);
	});

	test('a body with an adjective goes on behind its noun', () => {
		check('Премию дал Северский научный фонд вместе с Институтом льда Сибирского отделения РАН.', [
			'ORG Северский научный фонд',
			'ORG Институтом льда Сибирского отделения РАН',
		]);
	});

	test('letters for a legal form are no part of the name behind them, a word for the body is', () => {
		check('Станки купило ООО «Ромашка», деньги дал Холдинг «Север».', ['ORG Ромашка', 'ORG Холдинг «Север»']);
		check('Директор МУП «Водолей» подал иск к АО Бизнес Сервис, а ХК "Сокол" и ГК «Дело» ждут.', [
			'ORG Водолей',
			'ORG Бизнес Сервис',
			'ORG Сокол',
			'ORG Дело',
		]);
	});

	test('letters and whom they are called after are one body', () => {
		check('Выставка открылась в ГМИИ им. Пушкина, мальчик лежит в ЦРБ имени Бакулева.', [
			'ORG ГМИИ им. Пушкина',
			'ORG ЦРБ имени Бакулева',
		]);
	});

	test('three words in quotation marks with the word for a company are one', () => {
		check('Выступит петербургская «Невская стивидорная группа», а вечером идёт спектакль «Большая морская прогулка».', [
			'ORG Невская стивидорная группа',
			'MISC Большая морская прогулка',
		]);
	});

	test('adjectives of two nations and people by their town open sentences without a name', () => {
		check('Армяно-турецкая граница закрыта. Кировчанка выиграла автомобиль.', []);
	});

	test('letters that are short for a body stand before a person', () => {
		check('Об этом сказал глава ФИДЕ Веселин Стоянов.', ['ORG ФИДЕ', 'PER Веселин Стоянов']);
	});

	test('whose mayor it is; a town on a river; an adjective at a sentence’s start', () => {
		check('Мэр Снежногорска уехал из Озёрска-на-Дону. Тренерский штаб ждёт. Критическим станет вторник.', [
			'LOC Снежногорска',
			'LOC Озёрска-на-Дону',
		]);
	});

	test('a quotation with its author behind it is a work; after a body’s word it is not', () => {
		check('Зрители увидели «Берега» Ирины Лебедевой.', ['MISC Берега', 'PER Ирины Лебедевой']);
		check('Приз получила солистка группы «Берега» Ирина Лебедева.', ['ORG Берега', 'PER Ирина Лебедева']);
	});

	test('works behind a colon', () => {
		check('Он снял два фильма: «Берега» и «Туман».', ['MISC Берега', 'MISC Туман']);
	});

	test('states of other countries, in their cases', () => {
		check('Пожары начались в Карнатаке и Минас-Жерайсе.', ['LOC Карнатаке', 'LOC Минас-Жерайсе']);
	});

	test('wide gaps part the items of a menu', () => {
		check('Телеканал  Газета  Журнал  Карнатака', ['LOC Карнатака']);
	});
});
