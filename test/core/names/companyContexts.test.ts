import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('contexts of companies', () => {
	test('an employer behind jobs and what somebody is, but no place where something is told', () => {
		check('He worked at Tovrum for years. One of his editors at Quilpo said so. She got a job at Velta.', [
			'ORG Tovrum',
			'ORG Quilpo',
			'ORG Velta',
		]);
		check('She told reporters at Velta of it.', ['LOC Velta']);
	});

	test('whose users and deals they are, and for whom somebody speaks', () => {
		check('Users of Tovrum were angry. They signed a deal with Quilpo. A spokesman for Velta declined.', [
			'ORG Tovrum',
			'ORG Quilpo',
			'ORG Velta',
		]);
	});

	test('what companies do to what they have; people do other things', () => {
		check('Tovrum launched its new app. Quilpo unveiled a new phone. Velta cut 300 jobs.', [
			'ORG Tovrum',
			'ORG Quilpo',
			'ORG Velta',
		]);
		check('Velta announced that he was tired.', ['PER Velta']);
	});

	test('by the office of who is named behind it, it is a body or a place; people have lawyers and wives', () => {
		check('Tovrum chairman Tom Lowe met Quilpo CEO Ann Hobbs. Velta mayor Lea Lowe said so.', [
			'ORG Tovrum',
			'PER Tom Lowe',
			'ORG Quilpo',
			'PER Ann Hobbs',
			'LOC Velta',
			'PER Lea Lowe',
		]);
		check('It was told by Tovson lawyer Ann Hobbs.', ['PER Tovson', 'PER Ann Hobbs']);
	});

	test('who are its members and who plays for it', () => {
		check('Members of Tovrum were arrested. He plays for Quilpo.', ['ORG Tovrum', 'ORG Quilpo']);
	});

	test('what only companies and towns have, right behind the name', () => {
		check('Harmex profits rose. Velta council approved the budget. Quilpo police said so.', [
			'ORG Harmex',
			'LOC Velta',
			'LOC Quilpo',
		]);
	});
});
