import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { NEVER_CANCELLED } from '../../server/src/util/cancellation';
import { randomEdits, textsAfter } from '../support/edits';
import { MemorySession } from './memorySession';

const ARTICLES = join(__dirname, '..', 'articles', 'docs');

/** What is answered about a document, by places and names. */
async function seen(memory: MemorySession): Promise<string> {
	const view = (await memory.view('corpus/a.txt'))!;
	const { analysis, entities, table } = view;
	return JSON.stringify({ text: table.text, analysis, entities });
}

suite('somebody types', () => {
	const articles = readdirSync(ARTICLES)
		.sort()
		.slice(0, 6)
		.map((name) => readFileSync(join(ARTICLES, name), 'utf8'));

	test('and whatever was answered at once meanwhile, in the end all is as in a session that saw the last text only', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...articles, articles.slice(0, 4).join('\n')),
				randomEdits(4),
				fc.infiniteStream(fc.nat(60)),
				async (base, edits, lines) => {
					const memory = await MemorySession.start({ 'corpus/a.txt': base }, { folders: ['corpus'] });
					const uri = memory.uri('corpus/a.txt');
					memory.open('corpus/a.txt');
					const questions: Promise<unknown>[] = [];
					const ask = (): void => {
						const [line] = [...lines.take(1)];
						questions.push(
							memory.session.near(uri, line! > 40 ? undefined : { line: line!, character: 0 }, NEVER_CANCELLED),
						);
					};
					ask();
					await Promise.all(questions);
					const texts = textsAfter(base, edits);
					for (const [i, text] of texts.entries()) {
						memory.session.documents.change(uri, i + 2, [{ text }]);
						ask();
						const view = await memory.session.near(uri, { line: 0, character: 0 }, NEVER_CANCELLED);
						assert.equal(view?.view.table.text, text);
					}
					await Promise.allSettled(questions);
					const fresh = await MemorySession.start({ 'corpus/a.txt': texts.at(-1)! }, { folders: ['corpus'] });
					fresh.open('corpus/a.txt');
					assert.equal(await seen(memory), await seen(fresh));
					assert.deepStrictEqual(memory.logged, []);
					memory.session.dispose();
					fresh.session.dispose();
				},
			),
			{ numRuns: Number(process.env['EDIT_RUNS'] ?? 6) },
		);
	}).timeout(60_000);
});
