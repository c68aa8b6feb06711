import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('given names and places of the world that no list has', () => {
	test('a town or region is rather a place where nothing else says so', () => {
		check('They know Velmorin, too.', ['PER Velmorin']);
		check('They know Moquegua, too.', ['LOC Moquegua']);
		check('He is with Kilifi now.', ['LOC Kilifi']);
	});

	test('a given name that English has not', () => {
		check('A letter on Velmorin Maskelan came.', ['LOC Velmorin Maskelan']);
		check('A letter on Zulfikar Maskelan came.', ['PER Zulfikar Maskelan']);
	});

	test('towns of one word are listed as those of more are', () => {
		check('Aachen and Abu Dhabi are far.', ['LOC Aachen', 'LOC Abu Dhabi']);
	});
});
