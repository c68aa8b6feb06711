import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('Vietnamese names in English, with their accents or without', () => {
	test('places, whatever their first syllable means in English', () => {
		check('A ferry links An Giang Province with Can Tho City.', ['LOC An Giang Province', 'LOC Can Tho City']);
		check('Long An and Tien Giang want a bridge.', ['LOC Long An', 'LOC Tien Giang']);
		check('It rained in Soc Trang, not in Danang.', ['LOC Soc Trang', 'LOC Danang']);
	});

	test('places and papers, people and bays, as papers of Vietnam spell them in English', () => {
		check('ĐÀ NẴNG — Việt Nam wants a bridge from Nghệ An to Bắc Giang, and one in Sa Đéc.', [
			'LOC ĐÀ NẴNG',
			'LOC Việt Nam',
			'LOC Nghệ An',
			'LOC Bắc Giang',
			'LOC Sa Đéc',
		]);
		check('It rained. They saw Trần Minh Bạch, who told Tuổi Trẻ newspaper of a ship in Hạ Long Bay.', [
			'PER Trần Minh Bạch',
			'ORG Tuổi Trẻ',
			'LOC Hạ Long Bay',
		]);
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

	test('companies, and whoever runs a ministry of two fields', () => {
		check('They say Vietcombank will lend, and Sabeco has none.', ['ORG Vietcombank', 'ORG Sabeco']);
		check('It rained. The Minister of Industry and Trade Nguyễn Hồng Bạch spoke.', ['PER Nguyễn Hồng Bạch']);
		check('They say Tovikneft and Harbank will lend.', ['ORG Tovikneft', 'ORG Harbank']);
	});

	test('clubs that are called after companies', () => {
		check('They saw Hoang Anh Gia Lai win.', ['ORG Hoang Anh Gia Lai']);
	});
});
