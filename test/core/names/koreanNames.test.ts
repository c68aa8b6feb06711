import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names of two syllables with a hyphen, from Korea, China and Japan', () => {
	test('a family name belongs to them, whatever else it means in English', () => {
		check('It rained. Son Heung-min ruled out of the tie.', ['PER Son Heung-min']);
		check('It rained on Choe Son-hui, Moon Jae-in and Lai Ching-te.', [
			'PER Choe Son-hui',
			'PER Moon Jae-in',
			'PER Lai Ching-te',
		]);
		check('The coach, Hong Myung-bo, spoke of Minister Cho Tae-yul.', ['PER Hong Myung-bo', 'PER Cho Tae-yul']);
	});

	test('what parts of countries and towns are called by makes places of them', () => {
		check("It burned in Seoul's Jongno-gu, near Saejong-ro.", ['LOC Seoul', 'LOC Jongno-gu', 'LOC Saejong-ro']);
		check('They left Tokyo for Chiyoda-ku.', ['LOC Tokyo', 'LOC Chiyoda-ku']);
	});

	test('a common word before words with a hyphen is no family name', () => {
		check('It rained, and a Big Sign-up was held.', []);
	});
});
