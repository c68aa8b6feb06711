import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names in lines of results', () => {
	test('sides called after towns and common words, by who beat whom', () => {
		check('Boston d. Almond 70-44\nWest Tarn def. Portland', [
			'ORG Boston',
			'ORG Almond',
			'ORG West Tarn',
			'ORG Portland',
		]);
	});

	test('a side by its record, and the players behind it', () => {
		check('Almond (3-1-2): Hobbs 2 goals. Brown 1 assist. Ann-Marie Lowe 4 saves.\nPortland (0-1): Tovik 7 saves.', [
			'ORG Almond',
			'PER Hobbs',
			'PER Brown',
			'PER Ann-Marie Lowe',
			'ORG Portland',
			'PER Tovik',
		]);
	});

	test('a side by the points of its periods', () => {
		check('Almond 14 11 6 15 — 46', ['ORG Almond']);
	});

	test('other lines with numbers are none', () => {
		check('Boston (2-1) is an hour away.\nThey sold 5 goals. Brown 2 goals.', ['LOC Boston']);
	});

	test('two sides and their points, whatever they are called', () => {
		check('Wild 4, Almond 1: Ann Lowe scored twice.\nRockets 112, Stones 98', [
			'ORG Wild',
			'ORG Almond',
			'PER Ann Lowe',
			'ORG Rockets',
			'ORG Stones',
		]);
		check('Chapter 4, Verse 1 is short.', []);
	});
});
