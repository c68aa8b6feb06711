import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'ru');

suite('bodies in Russian', () => {
	test('several adjectives stand between the capital and the noun, joined by «и» and hyphens', () => {
		check('Вылетел борт Приморского авиационно-спасательного центра МЧС России.', [
			'ORG Приморского авиационно-спасательного центра МЧС России',
		]);
		check('Его слушала вся Всемирная торговая и сельскохозяйственная организация.', [
			'ORG Всемирная торговая и сельскохозяйственная организация',
		]);
		check('Это решение Экспертно-консультативного общественного совета.', [
			'ORG Экспертно-консультативного общественного совета',
		]);
		check('Это заключение Спасо-Яковлевского музея-заповедника.', ['ORG Спасо-Яковлевского музея-заповедника']);
	});

	test('“Большой” and “Малый” begin names of theatres', () => {
		check('Он пел на сцене Большого театра и играл в Малом театре.', ['ORG Большого театра', 'ORG Малом театре']);
	});

	test('what a body is for may be an enumeration', () => {
		check('Он возглавил Министерство природных ресурсов, лесного хозяйства и экологии Пермского края.', [
			'ORG Министерство природных ресурсов, лесного хозяйства и экологии Пермского края',
		]);
		check('Так ответил Комитет по образованию, культуре и спорту Томска.', [
			'ORG Комитет по образованию, культуре и спорту Томска',
		]);
		check('Закрыты Министерство культуры, школы и больницы.', ['ORG Министерство культуры']);
	});

	test('the region of an authority is an adjective, a town or letters', () => {
		check('Вчера ГУ МЧС России по Приморью молчало.', ['ORG ГУ МЧС России по Приморью']);
		check('Дело ведёт Западное следственное управление на транспорте СК России по ЦФО.', [
			'ORG Западное следственное управление на транспорте СК России по ЦФО',
		]);
		check('Синоптик Приморского УГМС Вера Лосева ждёт снега.', ['ORG Приморского УГМС', 'PER Вера Лосева']);
	});

	test('plural bodies of all kinds open a sentence with its capital', () => {
		check('Правозащитные организации молчат. Курильские острова далеко.', ['LOC Курильские острова']);
	});

	test('a territory behind an adjective is a place, in quotation marks a party', () => {
		check('Он жил на Южном Кавказе и в Древнем Риме, писала «Молодая Япония».', [
			'LOC Южном Кавказе',
			'LOC Древнем Риме',
			'ORG Молодая Япония',
		]);
		check('Вчера пала Османская империя.', ['LOC Османская империя']);
	});

	test('a mission is called by where it is', () => {
		check('Это сказал атташе Посольства РФ во Вьетнаме Пётр Лосев.', [
			'ORG Посольства РФ во Вьетнаме',
			'PER Пётр Лосев',
		]);
	});

	test('a body ends before what is done with something', () => {
		check('Активисты обклеили стены Госдумы листовками и лозунгами.', ['ORG Госдумы']);
		check('Она окончила Краснодарский институт культуры и искусств.', [
			'ORG Краснодарский институт культуры и искусств',
		]);
	});

	test('social networks are products, as where one publishes', () => {
		check('Он написал об этом в Telegram и ВКонтакте.', ['MISC Telegram', 'MISC ВКонтакте']);
	});

	test('a body of a territory has its field behind it', () => {
		check('Газету зарегистрировал Комитет Российской Федерации по печати.', [
			'ORG Комитет Российской Федерации по печати',
		]);
		check('Вчера председатель Народного Хурала Пётр Лосев молчал.', ['ORG Народного Хурала', 'PER Пётр Лосев']);
	});

	test('courts of towns and regions in one word, and programs that are two', () => {
		check('Решение обжалуют в Мосгорсуде.', ['ORG Мосгорсуде']);
		check('Потом он нашёл нужную ему программу для телефона в Google Play.', ['MISC Google Play']);
	});

	test('courts, councils and universities in one word with what they are of', () => {
		check('Дело ушло в Кировский райсуд Самары, а он — в Тверской госуниверситет и Днепровский горсовет.', [
			'ORG Кировский райсуд Самары',
			'ORG Тверской госуниверситет',
			'ORG Днепровский горсовет',
		]);
	});

	test('a word in Latin letters that opens a sentence is a name', () => {
		check('Вчера было тихо. Nvidia представила чип.', ['ORG Nvidia']);
	});

	test('a club called like an office, and what kind of club it is', () => {
		check('Хоккейный клуб «Адмирал» победил. Сейчас «Адмирал» седьмой.', ['ORG Адмирал', 'ORG Адмирал']);
	});

	test('a noun that opens a sentence before letters', () => {
		check('Санкции ЕС продлили.', ['ORG ЕС']);
	});

	test('a body that has quotation marks elsewhere has a line of its own without them', () => {
		check('Морская газета\nОб этом вчера сообщила «Морская газета», и ей поверили. Морская газета не продаётся.', [
			'ORG Морская газета',
			'ORG Морская газета',
		]);
	});

	test('what a body is or does doesn’t belong to its name', () => {
		check('В Союзе писателей прошла встреча, в Госдуме довольны, в Академии наук готовы.', [
			'ORG Союзе писателей',
			'ORG Госдуме',
			'ORG Академии наук',
		]);
	});

	test('an adjective with its noun opens a sentence without a name, unless both are one', () => {
		check('Чистая прибыль Сбербанка выросла. Белый дом ответил. Красная площадь пуста. Толстая прибыла.', [
			'ORG Сбербанка',
			'ORG Белый дом',
			'LOC Красная площадь',
			'PER Толстая',
		]);
	});

	test('a body ends before what was done, in short forms and after consonants', () => {
		check('Томская прокуратура спасла посёлок.', ['ORG Томская прокуратура']);
		check('Вчера в ГУВД опровергли слухи.', ['ORG ГУВД']);
		check('Курсанты университета МВД задержаны за кражу.', ['ORG МВД']);
		check('У здания Госдумы усилена охрана.', ['ORG Госдумы']);
	});

	test('quotation marks hold a body as a whole', () => {
		check('Как писали «Вечерние Ведомости», митинг прошёл мирно.', ['ORG Вечерние Ведомости']);
	});

	test('syllables and two capitals are short for a body', () => {
		check('Студентка КетГЮА спаслась, сообщил ТовФУ.', ['ORG КетГЮА', 'ORG ТовФУ']);
	});

	test('a noun opens a sentence before a name in other letters', () => {
		check('Участницу Kettle Riot отправили домой.', ['ORG Kettle Riot']);
	});

	test('a paper’s branch stands behind a hyphen', () => {
		check('Зрители РБК-ТВ и читатели «Рамблер-Новости» спорят.', ['ORG РБК-ТВ', 'ORG Рамблер-Новости']);
	});

	test('a council with a capital behind its adjectives', () => {
		check('Депутаты Выксинской областной Думы спорят.', ['ORG Выксинской областной Думы']);
	});

	test('two nouns with a hyphen in a body', () => {
		check('Вот рейтинг Ассоциации теннисистов-профессионалов мира.', [
			'ORG Ассоциации теннисистов-профессионалов мира',
		]);
		check('Об этом сообщила ГТРК «Выкса».', ['ORG ГТРК «Выкса»']);
	});

	test('a court behind what opens the sentence, theatres by their short words, and by whom they are called after', () => {
		check('Приговор Выксинского областного суда отменён.', ['ORG Выксинского областного суда']);
		check('Там играют артисты Выксинского драмтеатра и Муромского ТЮЗа.', [
			'ORG Выксинского драмтеатра',
			'ORG Муромского ТЮЗа',
		]);
		check('Театр имени Лосева готовит спектакль.', ['ORG Театр имени Лосева']);
	});
});
