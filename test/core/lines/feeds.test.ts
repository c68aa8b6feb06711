import { checkNoise, checkPage } from './pageText';

/** Other articles' beginnings over the article, and headings with a site's name over links. */
suite('Feeds of other articles', () => {
	test('stories over the article, each a headline and its first paragraph', () => {
		checkPage(`
			chrome  | Home
			chrome  | Mail
			chrome  | News
			chrome  | Sports
			chrome  | Sign in
			chrome  | World
			chrome  | Politics
			related | Bakers of Orrin County ask for lower rates
			related | Two dozen bakers of Orrin County asked the council on Monday to lower what they pay for water, which has doubled in four years.
			chrome  | Orrin Herald
			chrome  | News
			related | Ski lift in the Tarn valley stays closed
			related | The lift that carries skiers over the Tarn valley stays closed this winter, since its owner found nobody to repair the pylons.
			chrome  | World
			chrome  | Most read
			chrome  | Search
			chrome  | Mail
			chrome  | Sports
			title   | Satellite breaks up over the Marran desert
			chrome  | December 2, 2016
			lead    | A weather satellite broke up in the atmosphere over the Marran desert on Thursday, the space agency of Belland said.
			body    | The satellite was lost at an altitude of 190 kilometers after its third stage had stopped six minutes after the launch.
			body    | Herders in the desert reported a flash of light and a loud thud, and some of them filmed what fell behind the hills.
			body    | The agency said that no debris had reached the ground, and that it would publish what its engineers find in two weeks.
			body    | This is the third satellite that Belland lost in two years, and its insurers have asked for tests of each engine.
			chrome  | Share this article
		`);
	});

	test('headings over links end with the site’s name', () => {
		checkPage(`
			chrome  | Home
			chrome  | Log in
			title   | Rovers win the valley cup after nineteen years
			lead    | The Rovers won the valley cup for the first time in nineteen years after a goalless second half on Saturday.
			body    | The only goal came after twelve minutes, when Carver turned the ball in from close range after a long throw.
			body    | Goalkeeper Liam Farrow saved twice from close range and once from a free kick that the wall had sent on its way.
			chrome  | More From Valley by the Lake
			related | How the Rovers found a keeper in the harbour
			related | The cup of 2006, told by those who lost it
			chrome  | Trending Now on VLP
			related | Why the ferry sails without its captain
			related | Nine recipes for a wet summer
			chrome  | Log in
		`);
	});

	test('who took a screenshot is its credit, and who earns by links is a notice', () => {
		checkNoise(`
			body | The final of the harbour games ends after three hours
			body | The final of the harbour games ended after three hours on Saturday, when Ann Tolley sank the last of nine ships.
			body | Her rival Eli Carver had led for two hours, and lost four of his ships in the fog that the game makes at random.
			chrome | Screenshot by Wanda Pike/Harbour Post
			body | Tolley wins a boat and a year of lessons, and Carver the fog horn that the makers of the game put up as second prize.
			chrome | Just a heads up, some of the links here are affiliate links. This means that we may earn a small commission at no additional cost to you.
		`);
	});

	const FERRY = `
			chrome  | Главная
			title   | Паром через Тарну вернулся на линию
			lead    | Паром «Заря» снова ходит через Тарну: после зимнего ремонта он сделал первый рейс, сообщили в порту Озёрска.
			body    | Корпус очистили и покрасили, а двигатель, который прошлым летом дважды глох посреди реки, разобрали и собрали заново.
			body    | Рейс занимает сорок минут, билет стоит столько же, сколько в прошлом году, остальное порту возвращает город.
			body    | Капитан Ланской рассказал, что за зиму команда выучилась чинить дизель без помощи мастеров из областного центра.`;

	test('the latest news under the article, each with its time, headline and first sentence', () => {
		checkPage(`${FERRY}
			chrome  | Поделиться
			related | 10:17 Новый музей открыли в Вязовке
			related | Музей соли открыли в посёлке Вязовка, сообщили в среду в управлении культуры Приозёрского края.
			related | 10:12 Курс тугрика вырос на две копейки
			related | Курс тугрика расчётами «завтра» в первые минуты торгов вырос на две копейки, до тридцати одной копейки ровно.
			related | 09:58 Учёные нашли следы мамонта
			related | Следы взрослого мамонта нашли на берегу Карского моря участники летней экспедиции Академии наук.
			related | 09:40 Прокуратура проверит пекарню
			related | Прокуратура проверит пекарню на улице Чехова, в хлебе которой покупатели трижды находили гвозди.
		`);
	});

	test('what a live report tells by the hour stays', () => {
		checkPage(`${FERRY}
			heading | 10:17 Паром отходит
			body    | Паром «Заря» отходит от причала Озёрска, на борту капитан Ланской и сто двадцать пассажиров.
			heading | 10:32 Двигатель глохнет
			body    | Посреди Тарны двигатель глохнет, команда разбирает дизель, паром сносит вниз по реке к плотине.
			heading | 10:57 Рейс закончен
			body    | Паром «Заря» подошёл к причалу, рейс занял сорок минут, капитан Ланской благодарит команду.
		`);
	});
});
