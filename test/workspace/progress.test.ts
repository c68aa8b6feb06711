import assert from 'node:assert/strict';
import { generateDocuments } from '../../scripts/bench/corpus';
import { createTranslator } from '../../server/src/messages';
import { describeIndexing } from '../../server/src/workspace/progress';
import { MemorySession } from './memorySession';

suite('progress of indexing', () => {
	test('says how far it is, how fast it goes and how long it will take, once that is known', () => {
		const translate = createTranslator(undefined);
		assert.equal(describeIndexing({ documents: 2000, indexed: 0 }, translate), '0/2000');
		assert.equal(
			describeIndexing({ documents: 2000, indexed: 1240, rate: 190 }, translate),
			'1240/2000 · 190/s · 4 s left',
		);
	});

	test('says what is done before names are found and after it, and never that no time is left', () => {
		const translate = createTranslator(undefined);
		const told = (step: 'survey' | 'doubts' | 'joining', documents: number): string =>
			describeIndexing({ documents: 3000, indexed: 3000 - documents, remaining: { step, documents } }, translate);
		assert.equal(told('survey', 605), '2395/3000 · first look: 605 left');
		assert.equal(
			describeIndexing({ documents: 3000, indexed: 3000, remaining: { step: 'doubts', documents: 412 } }, translate),
			'3000/3000 · names in doubt: 412 left',
		);
		assert.equal(told('joining', 0), '3000/3000 · joining names');
	});

	test('goes through its steps in their order, on a corpus', async () => {
		const files = [...generateDocuments(40)].map(({ path, text }) => [`c/${path}`, text.slice(0, 1500)] as const);
		const memory = new MemorySession({ 'c/corpus.json': '{}', ...Object.fromEntries(files) }, { folders: ['c'] });
		await memory.session.corpora.start();
		const corpus = memory.corpus('c');
		const steps: string[] = [];
		while (!corpus.complete) {
			const { state, documents, indexed, remaining } = corpus.status;
			const step = remaining?.step ?? (state === 'indexing' && documents > 0 && indexed > 0 ? 'names' : undefined);
			if (step && steps.at(-1) !== step) {
				steps.push(step);
			}
			assert.ok(remaining?.step === 'joining' || remaining?.documents !== 0, 'nothing is left of a step');
			await new Promise((resolve) => setImmediate(resolve));
		}
		assert.deepEqual(
			steps.filter((step) => step !== 'joining'),
			['survey', 'names', 'doubts'],
		);
		memory.session.dispose();
	});
});
