import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('what names say of others beside them', () => {
	test('two names that "and" joins are rather of one type', () => {
		check('It says that Velmorin wants rain.', ['PER Velmorin']);
		check('It says that Velmorin and Toledo want rain.', ['LOC Velmorin', 'LOC Toledo']);
	});

	test('one word in brackets behind a body is short for it', () => {
		check('It was run by Kettle Institute of Marine Research (Velmor), she said.', [
			'ORG Kettle Institute of Marine Research',
			'ORG Velmor',
		]);
	});

	test("the first word of a person's full name is the person", () => {
		check('A letter for Tovarin came.', ['ORG Tovarin']);
		check('It was what Tovarin Maskell told him. A letter for Tovarin came.', ['PER Tovarin Maskell', 'PER Tovarin']);
	});

	test('what a page says twice counts once', () => {
		check(
			'Chief Minister Velmorin spoke.\nThere are no letters from Velmorin, he said.\n' +
				'There are no letters from Velmorin, he said.\nThere are no letters from Velmorin, he said.',
			['PER Velmorin', 'PER Velmorin', 'PER Velmorin', 'PER Velmorin'],
		);
	});

	test('a given name that heads a place and has people living in it is the place', () => {
		const told = 'The fire burnt a third of Jasper.';
		check(told, ['PER Jasper']);
		check(`${told} Nobody in Jasper has seen Jasper National Park so empty.`, [
			'LOC Jasper',
			'LOC Jasper',
			'LOC Jasper National Park',
		]);
		check(`${told} In Jasper National Park he met Jasper Hobbs. Nobody in Jasper knew.`, [
			'PER Jasper',
			'LOC Jasper National Park',
			'PER Jasper Hobbs',
			'PER Jasper',
		]);
	});

	test('the first word of a company of two fields is short for it, though it may look like a place', () => {
		check('He moved to Tovarik. It came from Tovarik Mining and Construction Company, and Tovarik, which fell, paid.', [
			'ORG Tovarik',
			'ORG Tovarik Mining and Construction Company',
			'ORG Tovarik',
		]);
	});

	test('letters behind goals that are several', () => {
		check('It meets the Harbour Safety Goals (HSGs). These are HSGs 7 and 11 for Harbour Boat Owners (HBOs).', [
			'MISC Harbour Safety Goals',
			'MISC HSGs',
			'MISC HSGs',
			'ORG Harbour Boat Owners',
		]);
		check('It meets Harbour Safety Goals 7, 11 and 12.', ['MISC Harbour Safety Goals']);
	});
});
