import assert from 'node:assert/strict';
import { type CorpusKnowledge, NO_KNOWLEDGE } from '../../server/src/core/model';
import { RememberedKnowledge } from '../../server/src/corpus/rememberedKnowledge';

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
		const remembered = RememberedKnowledge.of(knowledge);
		for (let round = 0; round < 2; round++) {
			assert.deepStrictEqual(
				[remembered.lineFrequency(1)?.documents, remembered.lineFrequency(2), remembered.templateFrequency(1)],
				[2, undefined, undefined],
			);
			assert.deepStrictEqual([remembered.casing('a'), remembered.nameType('a')], [undefined, undefined]);
		}
		assert.deepStrictEqual(asked, [1, 2, 1, 'a', 'a']);
		assert.equal(RememberedKnowledge.of(NO_KNOWLEDGE), NO_KNOWLEDGE);
	});

	test('holds as long as what was asked has the same answers, whatever else is learned', () => {
		const state = { documents: 3, lines: new Map([[1, 2]]), words: new Map([['an', 1]]), type: 'PER' as 'PER' | 'LOC' };
		const now = (): CorpusKnowledge => {
			const { documents, type } = state;
			const frequencyOf = (key: number) => {
				const others = state.lines.get(key);
				return others === undefined ? undefined : { documents: others, examples: ['a.txt'] };
			};
			return {
				documents,
				lineFrequency: frequencyOf,
				templateFrequency: frequencyOf,
				casing: (word) => {
					const lower = state.words.get(word);
					return lower === undefined ? undefined : { lower, upperInside: 0 };
				},
				nameType: () => ({ type, documents: 2 }),
			};
		};
		const ask = (): RememberedKnowledge => {
			const remembered = RememberedKnowledge.of(now()) as RememberedKnowledge;
			remembered.lineFrequency(1);
			remembered.templateFrequency(5);
			remembered.casing('an');
			remembered.nameType('lan');
			return remembered;
		};
		const learned: readonly (readonly [change: () => void, holds: boolean])[] = [
			[() => state.lines.set(2, 9), true],
			[() => state.words.set('huế', 4), true],
			[() => state.lines.set(1, 3), false],
			[() => state.lines.set(5, 1), false],
			[() => state.words.delete('an'), false],
			[() => (state.type = 'LOC'), false],
			[() => (state.documents = 4), false],
		];
		for (const [change, holds] of learned) {
			const remembered = ask();
			change();
			assert.equal(remembered.holdsIn(now()), holds, String(change));
		}
		assert.equal(ask().holdsIn(NO_KNOWLEDGE), false);
		const remembered = ask();
		state.words.set('mai', 7);
		remembered.holdsIn(now());
		assert.equal(remembered.casing('mai')?.lower, 7);
	});
});
