import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('what English pages shout, count and ask for', () => {
	test('a common word in capitals is no body, and ends the name before it', () => {
		check('Ann Hobbs was Paul Lowe’s NIGHTMARE: the inside story', ['PER Ann Hobbs', 'PER Paul Lowe']);
		check('Venice FLOODED: a city in fear', ['LOC Venice']);
		check('Toledo protests boil over again [PICTURES]', ['LOC Toledo']);
	});

	test('a headline behind what the page counts of it is one', () => {
		check('212.3k views: Senator Elissa Tovik Says the Town of Venice Pays in Full', [
			'PER Elissa Tovik',
			'LOC Venice',
		]);
	});

	test('what readers are asked to do is no part of an address or of letters', () => {
		check('Visit HarbourLife.org to learn more about us.', ['ORG HarbourLife.org']);
	});

	test('letters that a small figure counts are a table’s columns', () => {
		check('He made 4 tackles, 1 sack, 1 TFL, 2 QH.', []);
		check('All 27 EU states and 3 NBA teams came.', ['ORG EU', 'ORG NBA']);
	});

	test('letters behind a stop that ends no sentence are a share’s', () => {
		check('The S&P 500 .SPX lost points, or 1%, on Tuesday.', ['MISC S&P 500']);
	});

	test('which of several grades is no name', () => {
		check('A Level 3 risk was announced, and Phase 2 begins.', []);
	});

	test('who lives in a town tells it in headlines', () => {
		check('Dunmore Man Charged With Theft Outside a School in Toledo', ['LOC Dunmore', 'LOC Toledo']);
	});

	test('a road by what is told of it', () => {
		check('M25 traffic: long queues after a crash', ['LOC M25']);
	});

	test('a team by its nickname, where the line tells of another one', () => {
		check('Burks scores 29 as Warriors end skid with win over Grizzlies', [
			'PER Burks',
			'ORG Warriors',
			'ORG Grizzlies',
		]);
		check('Kings of England are buried here.', ['LOC England']);
	});

	test('small words of questions are no part of a name', () => {
		check('Where do Netflix’s rings come from?', ['ORG Netflix']);
		check('They met João do Rosário.', ['PER João do Rosário']);
	});
});

suite('who holds an English office, and what bodies are for', () => {
	test('somebody behind the office’s place', () => {
		check('Archbishop of Canterbury Justin Tovik and Mayor of London Sadiq Hobbs left.', [
			'LOC Canterbury',
			'PER Justin Tovik',
			'LOC London',
			'PER Sadiq Hobbs',
		]);
		check('Prime Minister of Israel Benjamin Tovik stayed.', ['LOC Israel', 'PER Benjamin Tovik']);
	});

	test('a given name that is a common word behind an office', () => {
		check('A press secretary for Bill Clinton left.', ['PER Bill Clinton']);
		check('The Minister for Justice Helen Tovik stayed.', ['PER Helen Tovik']);
	});

	test('the first of a couple, whose name is a common word, too', () => {
		check('Harry and Meghan said so. He met Bill and Hillary Clinton.', [
			'PER Harry',
			'PER Meghan',
			'PER Bill',
			'PER Hillary Clinton',
		]);
	});

	test('a prefix at a sentence’s start is no part of the name behind it', () => {
		check('Ex-Arsenal striker Paul Hobbs left. Post-Brexit Britain is poor. Anti-Trump protesters came.', [
			'ORG Arsenal',
			'PER Paul Hobbs',
			'MISC Brexit',
			'LOC Britain',
			'PER Trump',
		]);
		check('Anti-Defamation League officials agreed.', ['ORG Anti-Defamation League']);
		check('Ex-roads chief took cash, Ann Hobbs said.', ['PER Ann Hobbs']);
	});

	test('a town in capitals before a report, and how towns end', () => {
		check('HARTWELL — The former head of the county took it.', ['LOC HARTWELL']);
		check('PORT HARWICK – A jury in Leeds said so.', ['LOC PORT HARWICK', 'LOC Leeds']);
		check('She lives in Northgate, and so did Ann Hobbs.', ['LOC Northgate', 'PER Ann Hobbs']);
	});

	test('a family name of Korea and a given one that looks like a relative', () => {
		check('Lavrov will meet Choe Son Hui on Saturday.', ['PER Lavrov', 'PER Choe Son Hui']);
	});

	test('a company by its first word, whatever form of companies it ends in', () => {
		for (const company of ['Rivola Inc.', 'Rivola, Inc.', 'Rivola Foods Inc.', 'Rivola Savings Bank', 'Rivola Co.']) {
			check(`${company} said so on Monday. They met, and Rivola fell by 3 percent.`, [`ORG ${company}`, 'ORG Rivola']);
		}
		check('Northgate Savings Bank agreed. They met, and Northgate fell by 3 percent.', [
			'ORG Northgate Savings Bank',
			'ORG Northgate',
		]);
		check('Rivola Foods Inc. has its plant in Rivola.', ['ORG Rivola Foods Inc.', 'LOC Rivola']);
	});

	test('bodies of two fields that belong together', () => {
		check('Kent Fire and Rescue Service crews came, and Greater Manchester Fire and Rescue Service sent one.', [
			'ORG Kent Fire and Rescue Service',
			'ORG Greater Manchester Fire and Rescue Service',
		]);
	});

	test('a known company goes on behind its sign', () => {
		check('She joined McKinsey & Co. in May.', ['ORG McKinsey & Co.']);
	});

	test('small words of other languages are no positions in a team', () => {
		check('They met Danny Te Rauna.', ['PER Danny Te Rauna']);
	});

	test('letters before a possessive are short for a body', () => {
		check('GM’s plant will close, and TNT’s show ended.', ['ORG GM', 'ORG TNT']);
		check('Voters like NJ’s plan.', ['LOC NJ']);
	});

	test('who is chief for now is no part of the body', () => {
		check('Interim NYPD Commissioner Tom Hobbs agreed.', ['ORG NYPD', 'PER Tom Hobbs']);
	});

	test('a people is no part of the body that somebody of it is in', () => {
		check('She is the first Native American Supreme Court justice.', ['ORG Supreme Court']);
	});

	test('towns have the water that they lie on', () => {
		check('She moved from Braunau am Tovik to Harwick-on-the-Tovik.', [
			'LOC Braunau am Tovik',
			'LOC Harwick-on-the-Tovik',
		]);
	});

	test('a body on storms is no storm', () => {
		check('The Storm Prediction Center warned of Storm Lena.', ['ORG Storm Prediction Center', 'MISC Storm Lena']);
	});

	test('the court has its name before its judge', () => {
		check('The state’s Supreme Court Justice Maren Tovik spoke.', ['ORG Supreme Court', 'PER Maren Tovik']);
	});

	test('ranks of the church and the services are titles', () => {
		check('The Rt Rev. Simon Tovik met Rear Admiral Paul Hobbs and Battalion Chief Ann Lowe.', [
			'PER Simon Tovik',
			'PER Paul Hobbs',
			'PER Ann Lowe',
		]);
	});

	test('who employs analysts', () => {
		check('Analysts at Tovikwater expected growth.', ['ORG Tovikwater']);
	});

	test('prizes and races have an article behind an apostrophe', () => {
		check('She won the Palme d’Or, he the Giro d’Italia.', ['MISC Palme d’Or', 'MISC Giro d’Italia']);
	});

	test('a product has its number, also before what it does', () => {
		check('The PlayStation 5 outsold it.', ['MISC PlayStation 5']);
		check('It is World Cup 10 weeks from now.', ['MISC World Cup']);
	});

	test('listed names of one letter and figures', () => {
		check('The G7 met. F1 is back. A320 jets are late.', ['ORG G7', 'MISC F1', 'MISC A320']);
	});

	test('products have the words for their models and, right before them, their maker', () => {
		check('The MacBook Pro is fast; he bought the Apple MacBook Air.', ['MISC MacBook Pro', 'MISC Apple MacBook Air']);
		check('Ford Field is full. He drove a Ford Mustang.', ['LOC Ford Field', 'MISC Ford Mustang']);
	});

	test('aircraft and flights by their figures', () => {
		check('Boeing’s 787-9 jets are late, and the 777X program was delayed.', ['ORG Boeing', 'MISC 787-9', 'MISC 777X']);
		check('Emirates Flight EK521 crashed.', ['ORG Emirates', 'MISC Flight EK521']);
	});

	test('a sequel has its number before what somebody does with it', () => {
		check('Star Trek 4 eyes a director.', ['MISC Star Trek 4']);
	});

	test('who is in a club, and whom somebody aims at', () => {
		check('Knicks’ Brunson is out two weeks.', ['ORG Knicks', 'PER Brunson']);
		check('He hit back at Hobbs, and she took aim at Tovik.', ['PER Hobbs', 'PER Tovik']);
	});

	test('a family name that is a title, with its possessive', () => {
		check('She read Stephen King’s novels.', ['PER Stephen King']);
	});
});
