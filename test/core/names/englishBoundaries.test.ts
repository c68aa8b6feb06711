import assert from 'node:assert/strict';
import { mentionsOf } from './checkMentions';

/** Where names begin and end, whatever they are. */
function check(text: string, expected: readonly string[]): void {
	assert.deepStrictEqual(
		mentionsOf(text, 'en').map(({ start, end }) => text.slice(start, end)),
		expected,
	);
}

suite('where English names begin and end', () => {
	test('a full stop behind letters ends the sentence before a common word', () => {
		check('He owns Harbour TV. His house is large.', ['Harbour TV']);
		check('A painting of Frederick I. Between them they bought it.', ['Frederick I']);
		check('They met J. Harwood there.', ['J. Harwood']);
	});

	test('a house with its branch by letters, and a saint’s church, school or club with its possessive', () => {
		check('Samsung C&T won. So did AT&T.', ['Samsung C&T', 'AT&T']);
		check("St Mary's beat St Kilda. Pupils of St. Mary’s sang in St Mary's Church.", [
			"St Mary's",
			'St Kilda',
			'St. Mary’s',
			"St Mary's Church",
		]);
	});

	test('an initial that is glued to a small word is read, and no address', () => {
		check('A.de Silva not out 83', ['A.de Silva']);
	});

	test('a particle that stands in small letters elsewhere belongs to the name behind it', () => {
		check('De Vries said so. Anna de Vries left. De Vries, 40, laughed.', ['De Vries', 'Anna de Vries', 'De Vries']);
	});

	test('an author who is called like a place, with a double name', () => {
		check('Council shuts bridge\nBy Victoria Tolverne-Penn\nThe council met.', ['Victoria Tolverne-Penn']);
		check('Council shuts bridge\nBy London Correspondent\nThe council met.', ['London']);
	});

	test('letters of other scripts in brackets behind a name are a name of their own', () => {
		check('Akio Toyoda (豊田章男) met Mao Zedong (毛泽东) at Samsung (삼성).', [
			'Akio Toyoda',
			'豊田章男',
			'Mao Zedong',
			'毛泽东',
			'Samsung',
			'삼성',
		]);
	});

	test('two legal forms, and the wing of a party in brackets', () => {
		check('It is owned by Kettle Printing Co. Limited of Leeds.', ['Kettle Printing Co. Limited', 'Leeds']);
		check('The KLP(M) has won in Leeds.', ['KLP(M)', 'Leeds']);
	});

	test('a nickname between names of which none is listed', () => {
		check('Said coach Zerando “Peewee” Gilbrook on Monday.', ['Zerando “Peewee” Gilbrook']);
	});

	test('syllables behind hyphens, and articles in small letters', () => {
		check('They spoke to Lo Chung-mau and to Jung Hae-in there.', ['Lo Chung-mau', 'Jung Hae-in']);
		check('It was signed by al-Bashiri near Tariq-ul-Huda on Monday.', ['al-Bashiri', 'Tariq-ul-Huda']);
		check('By Alexandra Tolverne-Penn', ['Alexandra Tolverne-Penn']);
	});

	test('what stands in the next column of a table', () => {
		check('Date\tHome\tAway\n3:00 pm\tBordton\tKettleby', ['Bordton', 'Kettleby']);
	});

	test('the field of an office, and ranks, stay outside', () => {
		check('The Leader of the Opposition Aubrey Norwood spoke.', ['Aubrey Norwood']);
		check('A word with Superintendent of Police Sanjay Kumarasen followed.', ['Sanjay Kumarasen']);
		check('It was said that Supt Peterkin and Cr McCallum were there.', ['Peterkin', 'McCallum']);
	});

	test('a title before what events and places end in is part of the name', () => {
		check('They play for the Captain Cup on Monday.', ['Captain Cup']);
	});

	test('a person of whom something is, though the family name is a common word', () => {
		check('It was seen by Odwyna Stones of NASA there.', ['Odwyna Stones', 'NASA']);
	});

	test('nothing is joined to a body by a preposition alone', () => {
		check('It was defeated in the Senate on the first day.', ['Senate']);
	});

	test('streets and roads by their numbers', () => {
		check('It happened near Southwest 117th Avenue and Highway 190 there.', ['Southwest 117th Avenue', 'Highway 190']);
	});

	test('a place behind whose hyphen stands what nobody knows', () => {
		check('The car was seen in Miami-Dathe on Monday.', ['Miami-Dathe']);
	});

	test('speakers’ letters, zones of time and sums in letters are no names', () => {
		check('Q: What is it?\nA2: It starts at 4:55 pm MYT and costs RM100 now.', []);
	});

	test('initials at the end, in brackets, and after a given name in a heading', () => {
		check('It was told by Velmorin N., 51, on Monday.', ['Velmorin N.']);
		check('They met Sundar Kavan (SK) Malhura there.', ['Sundar Kavan (SK) Malhura']);
		check('Feature: Colin S Harwood', ['Colin S Harwood']);
	});

	test('a family name of two opens a sentence', () => {
		check('Thornton-Herahu had five points.', ['Thornton-Herahu']);
	});

	test('a common word behind a whole person opens the next sentence or says the job', () => {
		check('By Marlon Lea Hobbs The rate of jobs fell.', ['Marlon Lea Hobbs']);
		check('It was written by Zabo Mokonen Parliamentary editor', ['Zabo Mokonen']);
	});

	test('a body with its place, its twin, its legal form or one more field', () => {
		check('He went to King’s College London in May.', ['King’s College London']);
		check('It stands at Harwar Medical College and Hospital now.', ['Harwar Medical College and Hospital']);
		check('It was bought by Kettle Holdings (Pty) Ltd in May.', ['Kettle Holdings (Pty) Ltd']);
		check('The idea of a Harwood Institute of Technology for Environment and Trade is old.', [
			'Harwood Institute of Technology for Environment and Trade',
		]);
	});

	test('what two territories have together', () => {
		check('They met at the UK-African Fishing Forum in May.', ['UK-African Fishing Forum']);
	});

	test('an event with its year, but not with what is counted', () => {
		check('The road to the FIFA World Cup 2022 will be long.', ['FIFA World Cup 2022']);
		check('They talk of the World Cup 10 weeks before it.', ['World Cup']);
	});

	test('labels in capitals, parts of addresses, codes and signs are no names', () => {
		check('RELATED STORY De Norva: no boats for her.', ['De Norva']);
		check('It was so. (NM)\nSt Lea, KT20310\nR4.5bn was paid.', ['St Lea']);
		check('Seen at 1%2Fferry%2Fkettle and pic.example.com/kOT4BWs there.', []);
	});

	test('letters of currencies and of common words are no names', () => {
		check('It costs Rs 500 at the R&D centre in Leeds.', ['Leeds']);
	});

	test('a possessive in capitals stays outside', () => {
		check("BOSTON'S MAYOR FACES DEBTS OF HARBOUR.", ['BOSTON']);
	});

	test('where a company is from stands behind its legal form', () => {
		check('They bought Harbour Boats Corp of Kenya on Friday.', ['Harbour Boats Corp', 'Kenya']);
	});

	test('a Dutch article belongs to the name, and so does what is no name elsewhere, behind what somebody is', () => {
		check('We met Marten den Hobbs there.', ['Marten den Hobbs']);
		check('Their captain Will Tovik and their spokesman Per Hobbs left.', ['Will Tovik', 'Per Hobbs']);
		check('The president The Harbour Post asked left.', ['The Harbour Post']);
	});

	test('a nation before somebody whose family name places end in', () => {
		check('He beat fellow American James Heath on Sunday.', ['James Heath']);
	});

	test('letters in brackets tell how long the name before them is', () => {
		check('The Rally for the Return of Rowers and Boats in Harwick (RRBH) met.', [
			'Rally for the Return of Rowers and Boats in Harwick',
			'RRBH',
		]);
		check('Ann Lea Hobbs of Harwick (ALH) came.', ['Ann Lea Hobbs', 'Harwick', 'ALH']);
	});

	test('at the start of a line, bodies keep the word before their head, and people a given name that is a common word', () => {
		check('International Court of Justice\nIndian Institute of Science said so. High Court of Australia', [
			'International Court of Justice',
			'Indian Institute of Science',
			'High Court of Australia',
		]);
		check('Frank van Tovik came.', ['Frank van Tovik']);
	});

	test('letters of groups and of units are no names', () => {
		check('It fell from $0.23/W in Group J, and Path B: Norway.', ['Norway']);
	});
});
