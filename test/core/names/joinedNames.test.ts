import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names of several parts in English', () => {
	test('what “of” leads to belongs to a body', () => {
		check('Officials called the Harbour Relief Fund of Alderney on Sunday.', ['ORG Harbour Relief Fund of Alderney']);
	});

	test('two common words before what a treaty ends in', () => {
		check('Both sides signed the Peace and Navigation Agreement.', ['MISC Peace and Navigation Agreement']);
	});

	test('two bodies stay two', () => {
		check('She wrote to the Water Board and Whitby Town Council.', ['ORG Water Board', 'ORG Whitby Town Council']);
	});

	test('an office in the possessive and its body', () => {
		check('The Tarland County Medical Examiner’s Office said so.', ['ORG Tarland County Medical Examiner’s Office']);
	});

	test('the number of a flight and of a court', () => {
		check('He was on Northern Air Flight 212, the 9th District Court heard.', [
			'MISC Northern Air Flight 212',
			'ORG 9th District Court',
		]);
	});

	test('a nickname in quotation marks', () => {
		check('The victim, Walter “Buddy” Ashcombe, 61, was a mechanic.', ['PER Walter “Buddy” Ashcombe']);
	});

	test('two fields of one company, and of a body in brackets', () => {
		check('Blasts at Tovik Mining and Construction Company shook them.', ['ORG Tovik Mining and Construction Company']);
		check('The think tank Seri (Social and Economic Research Initiative) asked.', [
			'ORG Seri',
			'MISC Social and Economic Research Initiative',
		]);
		check('They sued Harwick Council and Kettle Transport Authority.', [
			'ORG Harwick Council',
			'ORG Kettle Transport Authority',
		]);
	});
});
