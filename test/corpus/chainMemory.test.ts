import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../server/src/core/model';
import { ChainMemory } from '../../server/src/corpus/chainMemory';
import { linkLexicon } from '../../server/src/corpus/linkLexicon';
import { chainMentions } from '../../server/src/corpus/localEntities';
import { randomEdits, textsAfter } from '../support/edits';

const ARTICLES = join(__dirname, '..', 'articles', 'docs');

suite('chains of a text that is being edited', () => {
	const lexicon = linkLexicon();
	const chained = (memory: ChainMemory, text: string) =>
		memory.chain(text, analyze(text, { knowledge: NO_KNOWLEDGE }), lexicon);

	test('are the ones that there were, as long as the text names the same', () => {
		const memory = new ChainMemory();
		const text = 'Theo tin vừa nhận được chiều qua, ông Trần Văn Bình đến Huế.\nÔng Bình nói về Hà Nội (HN).';
		const first = chained(memory, text);
		assert.equal(chained(memory, `${text.replace('Theo tin', 'Vẫn theo tin')} Trời mưa.`), first);
		const renamed = chained(memory, text.replace('Ông Bình', 'Ông Nam'));
		assert.notEqual(renamed, first);
		assert.deepStrictEqual(chained(memory, text), first);
	});

	test('are the same as those of the new text by itself, after any edits', () => {
		const articles = readdirSync(ARTICLES).map((name) => readFileSync(join(ARTICLES, name), 'utf8'));
		fc.assert(
			fc.property(fc.constantFrom(...articles), randomEdits(6), (base, edits) => {
				const memory = new ChainMemory();
				for (const text of textsAfter(base, edits)) {
					const fresh = chainMentions(text, analyze(text, { knowledge: NO_KNOWLEDGE }), lexicon);
					assert.equal(JSON.stringify(chained(memory, text)), JSON.stringify(fresh));
				}
			}),
			{ numRuns: Number(process.env['EDIT_RUNS'] ?? 25) },
		);
	});
});
