import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('prizes', () => {
	test('what somebody has won or was nominated for', () => {
		check('It rained on the Booker-winning novel.', ['MISC Booker']);
		check('It rained on a Tovik-sized novel.', ['LOC Tovik']);
	});
});
