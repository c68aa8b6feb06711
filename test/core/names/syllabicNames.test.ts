import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('Vietnamese names in English, without accents', () => {
	test('places, whatever their first syllable means in English', () => {
		check('A ferry links An Giang Province with Can Tho City.', ['LOC An Giang Province', 'LOC Can Tho City']);
		check('Long An and Tien Giang want a bridge.', ['LOC Long An', 'LOC Tien Giang']);
		check('It rained in Soc Trang, not in Danang.', ['LOC Soc Trang', 'LOC Danang']);
	});

	test('people, to their last syllable', () => {
		check('Ly Van Bach went home.', ['PER Ly Van Bach']);
		check('Secretary of the An Giang Party Committee Le Quang Bach spoke.', [
			'ORG An Giang Party Committee',
			'PER Le Quang Bach',
		]);
		check('To Bach met them. They saw Bach again.', ['PER To Bach', 'PER Bach']);
		check("Nguyen Thi Bach's house", ['PER Nguyen Thi Bach']);
	});

	test('streets are no people, English words no names', () => {
		check('It stands on Tran Quang Bach Street.', ['LOC Tran Quang Bach Street']);
		check('To Do it was hard.', []);
		check('To Ann it is late.', ['PER Ann']);
	});

	test('clubs that are called after companies', () => {
		check('They saw Hoang Anh Gia Lai win.', ['ORG Hoang Anh Gia Lai']);
	});
});
