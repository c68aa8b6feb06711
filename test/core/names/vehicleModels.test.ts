import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('models of vehicles', () => {
	test('letters and figures behind a maker, an article or a year, and what more the model is called', () => {
		check('He drove the 2018 Lexus ES 350 home. The standard KV 500 costs less than the KV 500 Cabrio.', [
			'MISC Lexus ES 350',
			'MISC KV 500',
			'MISC KV 500 Cabrio',
		]);
		check('They wanted TVK 500 votes more.', ['ORG TVK']);
	});

	test('in a text on several makers, what stands behind a year or an article is a model, wherever it stands again', () => {
		const makers = 'Nissan and Toyota sold more, as Toyota and Renault said. ';
		check(`${makers}Who will buy a 2020 Tavira? Rivals fear Tavira. He likes the Mondara and a Velor T4.`, [
			'ORG Nissan',
			'ORG Toyota',
			'ORG Toyota',
			'ORG Renault',
			'MISC Tavira',
			'MISC Tavira',
			'MISC Mondara',
			'MISC Velor T4',
		]);
		check(`${makers}He saw the Philippines and the 2019 Harwick Motor Show.`, [
			'ORG Nissan',
			'ORG Toyota',
			'ORG Toyota',
			'ORG Renault',
			'LOC Philippines',
			'MISC 2019 Harwick Motor Show',
		]);
	});
});
