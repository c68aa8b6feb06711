import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'ru');

suite('people in Russian', () => {
	test('the stop of the last initial belongs to the name', () => {
		check('Это сделал Коновалов А. В., а Рагозин В. молчит.', ['PER Коновалов А. В.', 'PER Рагозин В.']);
	});

	test('Lev and Pavel lose a vowel in other cases', () => {
		check('Там видели Льва Додина и Павла Вовка.', ['PER Льва Додина', 'PER Павла Вовка']);
	});

	test('one word behind a title of several people is their body', () => {
		check('Пришли представители ХДС, потом сотрудники Рыбохраны.', ['ORG ХДС', 'ORG Рыбохраны']);
		check('Потом ушли депутаты Лосев и Орлова.', ['PER Лосев', 'PER Орлова']);
	});

	test('a place’s head behind a title leads to the person, before one word to the place', () => {
		check('Владелец кафе Йохен Шарф согласен. Это глава села Ивановка.', ['PER Йохен Шарф', 'LOC Ивановка']);
		check('На улице Ленина, у дома 15.', ['LOC Ленина']);
	});

	test('what opens a sentence is no part of the name behind it', () => {
		check('Голы забили хозяева. Самолёт Airbus A320 сел. Движение по Невскому проспекту закрыто.', [
			'MISC Airbus A320',
			'LOC Невскому проспекту',
		]);
	});

	test('a university takes whom it is called after', () => {
		check('Он учился в МГУ имени М. В. Ломоносова.', ['ORG МГУ имени М. В. Ломоносова']);
	});

	test('a trade opens a sentence before a given name alone', () => {
		check('Ветеринар Егор живёт один. Сирота Денис ушёл.', ['PER Егор', 'PER Денис']);
	});

	test('who is told by a verb of speech right before', () => {
		check('«Это так», — сказал Бокерия.', ['PER Бокерия']);
	});

	test('the word for a novel is no given name, nor an honour a part of one', () => {
		check('Роман Алексея Иванова вышел. Герой Советского Союза Пётр Лосев жил здесь.', [
			'PER Алексея Иванова',
			'PER Пётр Лосев',
		]);
	});

	test('surnames behind what is counted in a match, and behind their team', () => {
		check('Голы: Лескано, 3 (0:1). Кутьин (Е. Кулик), 90 (1:1).', ['PER Лескано', 'PER Кутьин', 'PER Е. Кулик']);
		check('"Тосно": Довбня, Гарбуз (Черевко, 81).', ['ORG Тосно', 'PER Довбня', 'PER Гарбуз', 'PER Черевко']);
		check('В этих городах: Москва, Тула, Псков.', ['LOC Москва', 'LOC Тула', 'LOC Псков']);
	});

	test('who is known by the surname opens a sentence, too', () => {
		check('Трамп пригрозил пошлинами. Макрона это удивило.', ['PER Трамп', 'PER Макрона']);
	});

	test('a noun that ends like a family name in the accusative is none where it begins a sentence', () => {
		checkMentions(
			'Картину снимали в Слободском. Машину задержали. Основу команды составили гости.\nАнна Головина пришла. Головину вручили приз.',
			['LOC Слободском', 'PER Анна Головина', 'PER Головину'],
			'ru',
		);
	});

	test('a given name that ends like an adjective opens no place behind an office', () => {
		check('Там был мэр Евгений Корж.', ['PER Евгений Корж']);
	});

	test('a noun that opens a sentence is no part of whom it belongs to', () => {
		check('Роль Раневской досталась другой. Дубль Сергеева не решил исход. Айгерим Лосева ушла.', [
			'PER Раневской',
			'PER Сергеева',
			'PER Айгерим Лосева',
		]);
		check('Симфония Чайковского прозвучала. Роман Толстого перевели. Роман Лосев молчал.', [
			'PER Чайковского',
			'PER Толстого',
			'PER Роман Лосев',
		]);
	});

	test('what several do is done by no one person', () => {
		check('Соболезнования выразили Никита Лосев и Орлов. Договорённости подписали вчера.', [
			'PER Никита Лосев',
			'PER Орлов',
		]);
	});

	test('an adjective before a noun in its case is nobody', () => {
		check('Спасатели Эльбрусского отряда и представитель Белого дома молчали.', ['ORG Белого дома']);
	});

	test('somebody behind the territory or body that is headed, be the given name unknown', () => {
		check('Экс-мэра Королёва Александра Ходырева ждали. Мэр Оша Жанарбек Акаев открыл мост.', [
			'LOC Королёва',
			'PER Александра Ходырева',
			'LOC Оша',
			'PER Жанарбек Акаев',
		]);
		check('Вчера председатель Курултая Ерлан Кошанов и аким области Бейбут Атамкулов уехали.', [
			'ORG Курултая',
			'PER Ерлан Кошанов',
			'PER Бейбут Атамкулов',
		]);
		check(
			'Директор Театра имени Вахтангова Кирилл Лосев молчал. Генсек ЦК КПВ Нгуен Лосев прибыл, его ждал генсек То Лам.',
			['ORG Театра имени Вахтангова', 'PER Кирилл Лосев', 'ORG ЦК КПВ', 'PER Нгуен Лосев', 'PER То Лам'],
		);
	});

	test('who is called by half of a listed place’s letters is somebody', () => {
		check('Прибыл посланник Кит Келлог из Китая.', ['PER Кит Келлог', 'LOC Китая']);
	});

	test('a verb or a nation that opens a sentence is no part of the name', () => {
		check('Дирижировал Туган Лосев. Норвежец Йоханнес Тингнес Бё победил. Фабио Луизи сменил его.', [
			'PER Туган Лосев',
			'PER Йоханнес Тингнес Бё',
			'PER Фабио Луизи',
		]);
	});

	test('a surname and two initials end before a label', () => {
		check('Главный редактор: Соколова Н. В. Адрес: 690091', ['PER Соколова Н. В.']);
	});

	test('Алла is no аллея, nor the director of an opera a work', () => {
		check('Пришли хореограф Алла Лосева и директор оперы Доминик Мейер.', ['PER Алла Лосева', 'PER Доминик Мейер']);
	});

	test('particles, and who heads a body of another country', () => {
		check(
			'Ждут президент Лула да Силва и другие. Глава Моссада Давид Барнеа уехал, принц Мухаммед бин Салман прибыл.',
			['PER Лула да Силва', 'LOC Моссада', 'PER Давид Барнеа', 'PER Мухаммед бин Салман'],
		);
		check('Глава УФНС Ирина Ялунина и депутат Облдумы Яков Лосев молчат.', [
			'ORG УФНС',
			'PER Ирина Ялунина',
			'ORG Облдумы',
			'PER Яков Лосев',
		]);
	});

	test('the younger one of two', () => {
		check('Президент Фердинанд Маркос - младший уехал, Владимир Лосев-младший пел.', [
			'PER Фердинанд Маркос - младший',
			'PER Владимир Лосев-младший',
		]);
	});

	test('a person begins where the case changes, behind a republic’s letters, and with initials of their own', () => {
		check('Об этом сказал представитель Большого Камня Джамбулат Текиев.', [
			'LOC Большого Камня',
			'PER Джамбулат Текиев',
		]);
		check('Заявил депутат Милли Меджлиса Айдын Мирзазаде.', ['ORG Милли Меджлиса', 'PER Айдын Мирзазаде']);
		check('По просьбе дирижёра Хельмута Риллинга Эдисон Денисов завершил партитуру.', [
			'PER Хельмута Риллинга',
			'PER Эдисон Денисов',
		]);
		check('Прибыл министр внутренних дел РК Ерлан Тургумбаев.', ['LOC РК', 'PER Ерлан Тургумбаев']);
		check('Выступила спикер Совета Федерации Валентина Матвиенко и вице-премьер Дмитрий Рогозин.', [
			'ORG Совета Федерации',
			'PER Валентина Матвиенко',
			'PER Дмитрий Рогозин',
		]);
		check('Вчера адвокат А.Лосевой П.Орлов подал жалобу.', ['PER А.Лосевой', 'PER П.Орлов']);
		check('В кино снялись Никита Сергеевич Михалков и Анна Мария Шварц.', [
			'PER Никита Сергеевич Михалков',
			'PER Анна Мария Шварц',
		]);
	});

	test('a person stands behind a company in Latin letters, behind Germany though Герман is a name, and with initials behind any word', () => {
		check('Его принял президент Xiaomi Бин Лин, а потом гендиректор Tele2 AB Матс Гранрид.', [
			'ORG Xiaomi',
			'PER Бин Лин',
			'ORG Tele2 AB',
			'PER Матс Гранрид',
		]);
		check('Так считает канцлер Германии Ангела Меркель. Приехал министр Армении Арам Саргсян.', [
			'LOC Германии',
			'PER Ангела Меркель',
			'LOC Армении',
			'PER Арам Саргсян',
		]);
		check('Опера Франца Шуберта пройдёт во Франции. Пришёл Герман Греф.', [
			'PER Франца Шуберта',
			'LOC Франции',
			'PER Герман Греф',
		]);
		check('Помимо С. В. Лаврова гостя примут двое. Опера Г. Малера пойдёт в субботу.', [
			'PER С. В. Лаврова',
			'PER Г. Малера',
		]);
		check('Требование Путина было выполнено. Бегство Льва Николаевича всех удивило.', [
			'PER Путина',
			'PER Льва Николаевича',
		]);
		check('Об этом сказал Патриарх Московский и всея Руси Кирилл.', ['PER Кирилл']);
	});

	test('people called like a month, a small word or a town; a trade before a full name', () => {
		check('Шестилетняя Марта Козлова молчит, его заместитель Май Ван Тинь уехал.', [
			'PER Марта Козлова',
			'PER Май Ван Тинь',
		]);
		check('Выступил генеральный секретарь ЦК КПВ То Лам.', ['ORG ЦК КПВ', 'PER То Лам']);
		check('Его встретил Касым-Жомарт Токаев, сенатор от Якутии Айсен Николаев ждал.', [
			'PER Касым-Жомарт Токаев',
			'LOC Якутии',
			'PER Айсен Николаев',
		]);
		check('Ботаник Нина Сергеевна Орлова уехала. Лауреат Нобелевской премии Дмитрий Муратов тоже.', [
			'PER Нина Сергеевна Орлова',
			'MISC Нобелевской премии',
			'PER Дмитрий Муратов',
		]);
	});

	test('a surname in the instrumental case ends its name before another one; «уулу» belongs to it', () => {
		check('Трамп обсудит с Путиным Арктику. В разговоре с Путиным Меркель и Макрон молчали.', [
			'PER Трамп',
			'PER Путиным',
			'LOC Арктику',
			'PER Путиным',
			'PER Меркель',
			'PER Макрон',
		]);
		check('Выступил депутат Нурланбек Тургунбек уулу.', ['PER Нурланбек Тургунбек уулу']);
		check('В СУ СК по Ростовской области начали проверку.', ['ORG СУ СК по Ростовской области']);
	});

	test('letters of another alphabet end a name', () => {
		check('Под руководством С.Лосева Kettle стал прибыльным.', ['PER С.Лосева', 'ORG Kettle']);
	});

	test('a surname stands behind the place where its bearer is', () => {
		check('В Екатеринбурге Медведев открыл музей.', ['LOC Екатеринбурге', 'PER Медведев']);
	});

	test('nouns and verbs that open a sentence are nobody', () => {
		check('Потепление ждут в среду. Скачать приложение легко.', []);
		check('Пётр Лосев: Свинина оказалась в тисках.', ['PER Пётр Лосев']);
		check('Поезда отменены из-за ДТП.', []);
	});

	test('behind a time of day that opens its line a sentence begins; what a menu offers to do is nobody', () => {
		check('10:15 Усилена охрана здания Госдумы', ['ORG Госдумы']);
		check('Распечатать Добавить в закладки Сохранить как файл', []);
	});

	test('a noun and whose it is', () => {
		check('Место Лосева в Госдуме займёт Орлова', ['PER Лосева', 'ORG Госдуме', 'PER Орлова']);
		check('Юбилей Жан-Поля Бельмондо отметили в Твери.', ['PER Жан-Поля Бельмондо', 'LOC Твери']);
	});

	test('a woman’s given name that ends like a noun opens a sentence', () => {
		check('Евгения вышла замуж. Ксения ушла.', ['PER Евгения', 'PER Ксения']);
	});

	test('who drives and is called in other letters is no vehicle', () => {
		check('Полиция задержала водителя John Smith.', ['PER John Smith']);
	});

	test('who does something, with which a sentence begins, is nobody by name', () => {
		check('Артистка отметила успех. Вирусолог дал прогноз. Подросток, по данным издания, жив.', []);
		check('Медведь вышел на дорогу. Пермяк выиграл автомобиль. Виновником ДТП стал водитель.', []);
		check('Призовой фонд вырос. Ко Дню защиты детей готовы.', []);
		check('Комик отметил успех. Там был Комиков.', ['PER Комиков']);
		check('Артистка Мария Лосева и Медведев пришли.', ['PER Мария Лосева', 'PER Медведев']);
	});
});
