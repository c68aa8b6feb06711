import assert from 'node:assert/strict';
import { knownNameKey } from '../../../server/src/core/names/knownPhrases';
import { checkMentions, mentionsOf } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('names of which the English pack keeps hashes', () => {
	test('a chain, a company, a club and a newspaper of several words are bodies, towns are places', () => {
		check('They bought bread at Krispy Kreme on the way to Wagga Wagga.', ['ORG Krispy Kreme', 'LOC Wagga Wagga']);
		check('She left Advance Auto Parts for Shake Shack.', ['ORG Advance Auto Parts', 'ORG Shake Shack']);
		check('He signed for Moroka Swallows, wrote the Bonner County Daily Bee.', [
			'ORG Moroka Swallows',
			'ORG Bonner County Daily Bee',
		]);
	});

	test('a name goes on over small words and marks that no other name has', () => {
		check('He works for Pick n Pay now.', ['ORG Pick n Pay']);
		check('A shop of Abercrombie & Fitch and one of Abercrombie and Fitch opened.', [
			'ORG Abercrombie & Fitch',
			'ORG Abercrombie and Fitch',
		]);
	});

	test('one word is rather a body or a town than a person, where nothing else says so', () => {
		check('They know Velmorin, too.', ['PER Velmorin']);
		check('They know Whataburger, too.', ['ORG Whataburger']);
		check('They know Oshakati, too.', ['LOC Oshakati']);
	});

	test('the words around it can say more than a list', () => {
		check('Mr Oshakati, 43, said so.', ['PER Oshakati']);
	});

	test('common words are one inside a sentence only, as menus are made of them', () => {
		check('They bought it from Dollar Tree before noon.', ['ORG Dollar Tree']);
		check('Dollar Tree Sleep Number', []);
	});

	test('a hover says from which list the type is', () => {
		const [name] = mentionsOf('He works for Shake Shack now.', 'en');
		assert.deepStrictEqual(
			name?.why.filter(({ text }) => text.startsWith('In the list')).map(({ args }) => args),
			[[{ text: 'organisation' }]],
		);
	});

	test('are spelled in one way whatever stands between their words', () => {
		assert.equal(knownNameKey("Dick's Sporting Goods"), "dick's sporting goods");
		assert.equal(knownNameKey('Coca-Cola'), 'coca cola');
		assert.equal(knownNameKey('Marks & Spencer'), 'marks and spencer');
		assert.equal(knownNameKey('Sainsbury’s'), 'sainsbury');
	});
});
