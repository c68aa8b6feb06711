import assert from 'node:assert/strict';
import { checkMentions } from '../names/checkMentions';
import { packFor } from '../../../server/src/core/packs/packs';

suite('languages without a pack', () => {
	test('German nouns are no names, and countries are called as Germans call them', () => {
		checkMentions(
			'Der Minister fuhr mit dem Zug nach Polen, wo Thomas Brandt die Fabrik der Familie besuchte.',
			['LOC Polen', 'PER Thomas Brandt'],
			'de',
		);
	});

	test('Russian rules for its neighbours', () => {
		assert.deepStrictEqual(packFor('uk').names.caseEndings, packFor('ru').names.caseEndings);
	});

	test('one pack a language, also for what is no language', () => {
		assert.equal(packFor('de'), packFor('de'));
		assert.equal(packFor('x-nothing').names.titleCase, true);
	});
});
