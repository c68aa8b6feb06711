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
});
