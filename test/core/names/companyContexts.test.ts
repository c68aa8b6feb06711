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
});
