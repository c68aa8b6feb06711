import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('sides in lists of results, standings and schedules', () => {
	test('each by its points, whatever place or word it is called after', () => {
		check('Results of the second division on Saturday\nBoston 2 Reading 1\nAlmond 0 Dallas 0 (after extra time)', [
			'ORG Boston',
			'ORG Reading',
			'ORG Almond',
			'ORG Dallas',
		]);
	});

	test('by its points behind both names, and where each comes from', () => {
		check('Results of the cup\nAlmond 2 - 1 Tovik\nHarwell (Germany) 81 Rivola (Italy) 75', [
			'ORG Almond',
			'ORG Tovik',
			'ORG Harwell',
			'LOC Germany',
			'ORG Rivola',
			'LOC Italy',
		]);
	});

	test('by its row in the standings, also with a rank', () => {
		check(
			'Standings: played, won, drawn, lost, points\n1 Boston 3 3 0 0 7 2 +5 9\n2 Tovik 3 2 1 0 6 2 +4 7\n3 Dallas 3 0 0 3 1 8 -7 0',
			['ORG Boston', 'ORG Tovik', 'ORG Dallas'],
		);
	});

	test('by shares instead of points', () => {
		check('Standings: won, lost, games behind\nBOSTON 74 59 .556 -\nTOVIK 70 63 .526 4\nDALLAS 69 65 .515 5 1/2', [
			'ORG BOSTON',
			'ORG TOVIK',
			'ORG DALLAS',
		]);
	});

	test('in a schedule, and the place where they play', () => {
		check("Saturday's fixtures of the season\nBOSTON AT DALLAS\nMEMPHIS AT TORONTO", [
			'ORG BOSTON',
			'LOC DALLAS',
			'ORG MEMPHIS',
			'LOC TORONTO',
		]);
	});

	test('players in such rows are people, and countries stay countries', () => {
		check(
			'Top scorers of the season: goals, games played, points\n1 Harry Tarn 3 5 1\n2 Paul Hobbs 3 4 0\n3 Brian Lowe 3 3 3',
			['PER Harry Tarn', 'PER Paul Hobbs', 'PER Brian Lowe'],
		);
		check('Medals after the final round\nFrance 12 8 9\nKenya 7 6 5\nJapan 6 9 4', [
			'LOC France',
			'LOC Kenya',
			'LOC Japan',
		]);
	});

	test('towns with other figures stay towns', () => {
		check('Rain and temperatures this week\nBoston 12 15 18\nDallas 14 17 19\nMemphis 22 25 28', [
			'LOC Boston',
			'LOC Dallas',
			'LOC Memphis',
		]);
	});
});
