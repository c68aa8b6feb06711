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
});
