import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('cases and laws', () => {
	test('a case is called by its parties', () => {
		check('The case, People v. Tovik, and the ruling in Hobbs v. Board of Education were read.', [
			'MISC People v. Tovik',
			'MISC Hobbs v. Board of Education',
		]);
		check('Tickets for Stoke City v. Crawley Town are gone.', ['ORG Stoke City', 'ORG Crawley Town']);
	});

	test('a law that is called after somebody', () => {
		check("It is known as Danny's Law. He met Danny's Law Society.", [
			"MISC Danny's Law",
			'PER Danny',
			'ORG Law Society',
		]);
	});
});
