import assert from 'node:assert/strict';
import { checkMentions } from './checkMentions';
import { analyze } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { en } from '../../../server/src/core/packs/en/en';
import { packFor, PACKS } from '../../../server/src/core/packs/packs';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'en');

suite('types by the words around and inside a name', () => {
	test('an unknown word is what its place makes it', () => {
		check('The storm hit several villages in Brovhaven.', ['LOC Brovhaven']);
		check('It was what Kettlebrook told him.', ['PER Kettlebrook']);
	});

	test('the very words beside a name count, and those one word further', () => {
		check('It was said by Marlowick boss again.', ['ORG Marlowick']);
		check('It was said by Marlowick cattle again.', ['LOC Marlowick']);
	});

	test('who does what a noun says, and whose administration it is', () => {
		check('Conductor and driver Velmorin.', ['PER Velmorin']);
		check('They met the Velmorin administration.', ['PER Velmorin']);
		check('It rained, according to Velmorin.', ['ORG Velmorin']);
	});

	test('what stands before a date and a dash where a line begins is the place of the report', () => {
		const text = 'VELMORIN, Nov 22 — The council of the town will meet again on Friday, he said.';
		const { mentions } = analyze(text, { knowledge: NO_KNOWLEDGE, language: 'en' });
		assert.deepEqual(
			mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
			['LOC VELMORIN'],
		);
	});

	test('one open mention follows the others of its name', () => {
		check('We met Lorna Vasterland. She said Vasterland would come. It was what Vasterland wrote.', [
			'PER Lorna Vasterland',
			'PER Vasterland',
			'PER Vasterland',
		]);
	});

	test('towns, their states, and people who are called like countries', () => {
		check('He moved from Toledo, OH to Springfield, Mass., with Jordan Hadfield.', [
			'LOC Toledo',
			'LOC OH',
			'LOC Springfield',
			'LOC Mass.',
			'PER Jordan Hadfield',
		]);
	});

	test('bodies that are called after their country or begin with one', () => {
		check('He works for Statistics Canada and the U.S. Navy.', ['ORG Statistics Canada', 'ORG U.S. Navy']);
	});

	test('a listed name is no common word, a rare form of one is', () => {
		check('France wants a deal. Preheat the oven.', ['LOC France']);
	});

	test('Vietnamese places by their syllables and neighbours, where no list knows them', () => {
		const text = 'Xe đi từ Hưng Lỗ về Bình Nhuận lúc 5 giờ. Anh Nam, người Tân Quởn, kể lại. Bạn của Diệu Hoan đến.';
		const expected = ['LOC Hưng Lỗ', 'LOC Bình Nhuận', 'PER Nam', 'LOC Tân Quởn', 'PER Diệu Hoan'];
		checkMentions(text, expected, 'vi');
	});

	test('weights have a feature each and four numbers', () => {
		for (const { names } of PACKS) {
			const { single, longer, words } = names.likelihood ?? { single: [], longer: [], words: [] };
			for (const [feature, weights] of [...single, ...longer, ...words]) {
				assert.ok(feature !== '' && weights.length === 4 && weights.every(Number.isFinite), feature);
			}
		}
	});

	test('a language without a pack has no English words', () => {
		assert.equal(packFor('nl').names.counted, undefined);
		assert.notEqual(en.names.counted, undefined);
	});
});
