import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names in English news', () => {
	test('states and provinces of other countries are places', () => {
		check('Floods cut off villages in Bihar, and later in Sindh and Minas Gerais.', [
			'LOC Bihar',
			'LOC Sindh',
			'LOC Minas Gerais',
		]);
	});

	test('in a report on a match, places that play are sides; countries and grounds stay places', () => {
		check(
			[
				'Kerala beat Odisha by two wickets in Kolkata on Friday.',
				'The batsman made his runs in the second innings. Kerala were 40 ahead, and Australia were watching.',
			].join('\n'),
			['ORG Kerala', 'ORG Odisha', 'LOC Kolkata', 'ORG Kerala', 'LOC Australia'],
		);
	});

	test('without words of matches, places stay places', () => {
		check('Kerala beat Odisha to the new railway plant, and Kerala were pleased.', [
			'LOC Kerala',
			'LOC Odisha',
			'LOC Kerala',
		]);
	});

	test('an author in capitals, before whom he writes for', () => {
		check('By MARA LINDQVIST Associated Press | updated at noon, corrected twice since then', [
			'PER MARA LINDQVIST',
			'ORG Associated Press',
		]);
	});

	test('plural roles stay outside', () => {
		check('Selectors Anil Verma and Paul Hobbs watched. Legislators have since gone home.', [
			'PER Anil Verma',
			'PER Paul Hobbs',
		]);
	});

	test('a body goes on after each “of” and “for”', () => {
		check('He works for the International Union for Protection of Rivers.', [
			'ORG International Union for Protection of Rivers',
		]);
	});

	test('ages of the earth and languages in their own words are no names', () => {
		check('It is a rock of Jurassic age. Read this in Español today.', []);
	});

	test('a full stop belongs to a generation; a publisher behind a stroke has its article', () => {
		check('The mayor, Robert Denning Jr., left. (Gary Hobbs Jr./The Harwood News via AP)', [
			'PER Robert Denning Jr.',
			'PER Gary Hobbs Jr.',
			'ORG The Harwood News',
			'ORG AP',
		]);
	});
});
