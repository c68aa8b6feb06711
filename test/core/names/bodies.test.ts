import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names of bodies in English', () => {
	test('fields that an and closes belong to the name, and what follows does not', () => {
		check('The Ministry of Fisheries, Rural Transport and Water Resources agreed with the Bank of Oslo and Ford.', [
			'ORG Ministry of Fisheries, Rural Transport and Water Resources',
			'ORG Bank of Oslo',
			'ORG Ford',
		]);
		check('She left the Department of Health and Stanford University.', [
			'ORG Department of Health',
			'ORG Stanford University',
		]);
	});

	test('common words before and after an and, up to the last word of a body', () => {
		check('They wrote to the Securities and Markets Commission on Monday.', ['ORG Securities and Markets Commission']);
		check('The Truth and Remembrance Commission heard him.', ['ORG Truth and Remembrance Commission']);
	});

	test('a body goes on with the country, the field or the people that it is for', () => {
		check('He joined the Labour Party of Norway and the Harbour Committee on Human Rights.', [
			'ORG Labour Party of Norway',
			'ORG Harbour Committee on Human Rights',
		]);
		check('The Lena Harbour Institute for Fisheries and Social Development opened.', [
			'ORG Lena Harbour Institute for Fisheries and Social Development',
		]);
	});

	test('a first word that opens sentences too', () => {
		check('National Harbour Service said so. Open Waterways Foundation did not.', [
			'ORG National Harbour Service',
			'ORG Open Waterways Foundation',
		]);
		check('Following Harbour Police advice, they left.', ['ORG Harbour Police']);
		check('He met General Transport Department staff.', ['ORG General Transport Department']);
	});

	test('members in the plural have their body', () => {
		check('The Harbour Pilots’ Union struck.', ['ORG Harbour Pilots’ Union']);
	});

	test('an article with a capital inside a sentence belongs to the name', () => {
		check('He told The Oslo Times and The Harbour Post that he had gone.', [
			'ORG The Oslo Times',
			'ORG The Harbour Post',
		]);
	});

	test('a person behind a body is one of their own', () => {
		check('A note of the Harbour Bureau Andrew Whitlock had seen.', ['ORG Harbour Bureau', 'PER Andrew Whitlock']);
	});

	test('the field of an office is no name', () => {
		check('Secretary for Health Ann Lowe met the Minister of Tourism, Tom Hale.', ['PER Ann Lowe', 'PER Tom Hale']);
	});
});

suite('letters in capitals', () => {
	test('what brackets explain in small letters is no name, what they explain in capitals is one', () => {
		check('Sales of high-yield notes (HYN) fell. An HYN is a loan, and HYNs are many.', []);
		check('The Hanna Arda Lund (HAL) met. Later HAL left.', ['ORG Hanna Arda Lund', 'ORG HAL', 'ORG HAL']);
	});

	test('letters of currencies, degrees and addresses', () => {
		check('It paid US$5 million and NT$3 million at 39°C.', []);
		check('See https://www.example.org/news/Oslo-Bridge-Opens and go.', []);
	});
});

suite('types of names in English', () => {
	test('one word that stands in several places and in no full name is hardly a person', () => {
		check('They wrote to Zelvo. It is Zelvo that pays, and Zelvo knows.', ['LOC Zelvo', 'LOC Zelvo', 'LOC Zelvo']);
		check('They wrote to Ann Zelvo. It is Zelvo that pays, and Zelvo knows.', [
			'PER Ann Zelvo',
			'PER Zelvo',
			'PER Zelvo',
		]);
	});

	test('what belongs to companies and stands near places', () => {
		check('Harvex shares fell.', ['ORG Harvex']);
		check('She is the founder of Harvex.', ['ORG Harvex']);
		check('The residents of Harvex left.', ['LOC Harvex']);
	});

	test('plans and programmes are no bodies, those of the United Nations are', () => {
		check('The Harbour Renewal Plan pleased the UN Environment Programme.', [
			'MISC Harbour Renewal Plan',
			'ORG UN Environment Programme',
		]);
	});

	test('towns of a hundred thousand people anywhere', () => {
		check('They drove from Karlstad to Comayagua.', ['LOC Karlstad', 'LOC Comayagua']);
	});
});
