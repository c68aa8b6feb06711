import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('works that what stands beside them tells', () => {
	test('a review tells the title before its dash, which is the work all through the text', () => {
		check('The Salt Road review – a quiet film\nThe Salt Road is in cinemas. We saw The Salt Road.', [
			'MISC The Salt Road',
			'MISC The Salt Road',
			'MISC The Salt Road',
		]);
		check('Spending review – what we know\nOrla Venn review – a loud night', ['PER Orla Venn']);
	});

	test('before «by» and who made it, where the line speaks of such works', () => {
		check('The list has nine titles, The Tallest Eye by Ann Hobbs and Winter Keeping by Maia Tovik.', [
			'MISC The Tallest Eye',
			'PER Ann Hobbs',
			'MISC Winter Keeping',
			'PER Maia Tovik',
		]);
		check('He was sued in Hobbs Crown Court by Ann Hobbs.', ['ORG Hobbs Crown Court', 'PER Ann Hobbs']);
	});

	test('an article with a capital inside a sentence opens a title', () => {
		check('She wrote it and A Quiet Sort of Tide, and left.', ['MISC A Quiet Sort of Tide']);
	});

	test('a title has its year behind it in brackets', () => {
		check('Her first novel, The Cold Harbour (1961), was turned down.', ['MISC The Cold Harbour']);
	});

	test('in a text on works a title with its article is one without a cue, but for a pub, a band or a paper', () => {
		const works = 'He read two novels, The Low Tide by Ann Hobbs and A Late Gate by Maia Tovik.';
		check(`${works} He stood out in The Tall Tree. He drummed with The Velvet Moles.`, [
			'MISC The Low Tide',
			'PER Ann Hobbs',
			'MISC A Late Gate',
			'PER Maia Tovik',
			'MISC The Tall Tree',
			'ORG The Velvet Moles',
		]);
	});
});
