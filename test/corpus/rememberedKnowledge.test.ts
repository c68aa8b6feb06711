import assert from 'node:assert/strict';
import { type CorpusKnowledge, NO_KNOWLEDGE } from '../../server/src/core/model';
import { rememberedKnowledge } from '../../server/src/corpus/rememberedKnowledge';

suite('what a corpus knows, for a text that is being edited', () => {
	test('is asked once for each line, word and name, those that it does not know too', () => {
		const asked: unknown[] = [];
		const knowledge: CorpusKnowledge = {
			documents: 3,
			lineFrequency: (key) => (asked.push(key), key === 1 ? { documents: 2, examples: [] } : undefined),
			templateFrequency: (key) => void asked.push(key),
			casing: (word) => void asked.push(word),
			nameType: (name) => void asked.push(name),
		};
		const remembered = rememberedKnowledge(knowledge);
		for (let round = 0; round < 2; round++) {
			assert.deepStrictEqual(
				[remembered.lineFrequency(1)?.documents, remembered.lineFrequency(2), remembered.templateFrequency(1)],
				[2, undefined, undefined],
			);
			assert.deepStrictEqual([remembered.casing('a'), remembered.nameType('a')], [undefined, undefined]);
		}
		assert.deepStrictEqual(asked, [1, 2, 1, 'a', 'a']);
		assert.equal(rememberedKnowledge(NO_KNOWLEDGE), NO_KNOWLEDGE);
	});
});
