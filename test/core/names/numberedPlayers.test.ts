import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('line-ups with a player a line', () => {
	const side = ['1 Mowbray', '2 Stanton', '5 Iwelumo', '6 Marsh-Hill', '3 S Carr'];
	const players = ['PER Mowbray', 'PER Stanton', 'PER Iwelumo', 'PER Marsh-Hill', 'PER S Carr'];

	test('each number has its player, and who came for one stands behind «for»', () => {
		check([...side, "8 Yates Substituted for Penn at 71'", '11 Tovik Booked at 44mins'].join('\n'), [
			...players,
			'PER Yates',
			'PER Penn',
			'PER Tovik',
		]);
	});

	test('beside a side, two in a row are its substitutes', () => {
		check([...side, 'Substitutes', '12 Kirkby', '13 Beech'].join('\n'), [...players, 'PER Kirkby', 'PER Beech']);
	});

	test('rows with figures are no line-up', () => {
		check(['1 Kirkby 4 2 1', '2 Beech 4 1 2', '3 Marsh 4 0 3', '4 Yates 4 0 3', '5 Penn 4 0 4'].join('\n'), [
			'LOC Kirkby',
			'PER Beech',
			'PER Marsh',
			'PER Yates',
			'PER Penn',
		]);
	});
});
