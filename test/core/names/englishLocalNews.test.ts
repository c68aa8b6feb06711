import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names in English local news', () => {
	test('a town whose police or firefighters are told of is a place, though people are called so', () => {
		check('Carlton police responded to the crash. Later, Dunmore firefighters came.', ['LOC Carlton', 'LOC Dunmore']);
	});

	test('a title of several words behind a county opens its office', () => {
		check('The Tovik County District Attorney’s Office said it would appeal.', [
			'ORG Tovik County District Attorney’s Office',
		]);
	});

	test('charges in capitals are no names', () => {
		check('Tovik was charged with Reckless Endangering, Disorderly Conduct and Involuntary Manslaughter.', [
			'PER Tovik',
		]);
		check('The Petitioner and the Respondent were there with the Appellant.', []);
	});

	test('a road behind its state in short is whole; what is counted in a state is no road', () => {
		check('He was driving south on U.S. 70 when he turned onto Del. 141 on Friday.', ['LOC U.S. 70', 'LOC Del. 141']);
		check('The firm has hired from U.S. 70 workers.', ['LOC U.S.']);
	});

	test('a model in letters behind its maker is a thing, an office is none', () => {
		check('A gray Honda QRV struck a white Kia ZLX.', ['MISC Honda QRV', 'MISC Kia ZLX']);
		check('The Honda CEO spoke.', ['ORG Honda']);
		check('A Chevrolet Silverado and a Dodge Ram collided.', ['MISC Chevrolet Silverado', 'MISC Dodge Ram']);
	});

	test('a title that is a given name, too, is one before a family name and an age', () => {
		check('A service for Earl Tovik, 81, will be held on Friday.', ['PER Earl Tovik']);
		check('He met Earl Tovik, who was there.', ['PER Tovik']);
	});

	test('ranks of police stay outside', () => {
		check('He was briefed by CP Bala Tovik. SP Rajeev Tovikar said so.', ['PER Bala Tovik', 'PER Rajeev Tovikar']);
		check('Additional Sessions Judge Vinod Tovikar granted bail.', ['PER Vinod Tovikar']);
	});

	test('a person and a district officer are two', () => {
		check('Superintendent Kelvin Tovik and District Officer Ann Moore warned them.', [
			'PER Kelvin Tovik',
			'PER Ann Moore',
		]);
	});

	test('letters of a rank or an order end a person', () => {
		check('Her barrister, Miles Tovik KC, agreed with Ann Lowe OBE.', ['PER Miles Tovik', 'PER Ann Lowe']);
	});

	test('initials without full stops stay with the family name', () => {
		check('Justices A S Tovikar and S G Lowe sat.', ['PER A S Tovikar', 'PER S G Lowe']);
	});

	test('a way between two places is one', () => {
		check('The Delhi-Mumbai Expressway is closed, and so is the Nairobi-Mombasa Highway.', [
			'LOC Delhi-Mumbai Expressway',
			'LOC Nairobi-Mombasa Highway',
		]);
	});

	test('buildings and rivers are places; convents and strike forces are bodies', () => {
		check('They met at the Union Buildings. The Tovik and Moonie Rivers are rising.', [
			'LOC Union Buildings',
			'LOC Tovik',
			'LOC Moonie Rivers',
		]);
		check('Pupils of Loreto Convent met detectives from Strike Force Tovik.', [
			'ORG Loreto Convent',
			'ORG Strike Force Tovik',
		]);
	});

	test('whose minister hosts something is no maker of a page', () => {
		check('The talks will be hosted by Kenya’s Minister for Foreign Affairs, Ann Tovik.', [
			'LOC Kenya',
			'PER Ann Tovik',
		]);
	});

	test('teams of schools are teams beside one another', () => {
		check('The Mustangs beat the Bobcats on Friday with two touchdowns.', ['ORG Mustangs', 'ORG Bobcats']);
	});
});
