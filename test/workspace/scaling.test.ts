import assert from 'node:assert/strict';
import { generateDocuments } from '../../scripts/bench/corpus';
import { analyze } from '../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../server/src/core/model';
import { judgeByRules } from '../../server/src/corpus/cleanJudge';
import { NO_RULES } from '../../server/src/corpus/cleanRules';
import { cleanText } from '../../server/src/corpus/cleanText';
import { checkLinear } from '../support/work';
import { MemorySession } from './memorySession';

/** `[flat]`: the same work whatever the size. `[linear]`: so many times the work as it is larger. Work is counted, not timed. */
const FEW = 30;
const MANY = 90;

function documentsOf(count: number): Record<string, string> {
	return Object.fromEntries([...generateDocuments(count)].map(({ path, text }) => [path, text]));
}

async function sessionOn(count: number): Promise<MemorySession> {
	return MemorySession.start(documentsOf(count), { folders: [''] });
}

/** Documents that were read since the log was last emptied. */
function readsOf({ files }: MemorySession): string[] {
	return files.log.splice(0).filter((entry) => /^read .*\.txt$/u.test(entry));
}

async function checkText(work: (text: string) => unknown): Promise<void> {
	const texts = [...generateDocuments(40)].map(({ text }) => text);
	await checkLinear(5, 8, (count) => {
		const text = texts.slice(0, count).join('\n');
		return () => work(text);
	});
}

suite('scaling', function () {
	this.timeout(60_000);

	test('[linear] the first indexing reads no document more than three times', async () => {
		for (const count of [FEW, MANY]) {
			const reads = readsOf(await sessionOn(count));
			assert.ok(reads.length >= count && reads.length <= 3 * count, `${reads.length} reads of ${count} documents`);
		}
	});

	test('[flat] a changed document costs as many reads in a large corpus as in a small one', async () => {
		const reads: string[][] = [];
		for (const count of [FEW, MANY]) {
			const session = await sessionOn(count);
			readsOf(session);
			await session.change({ 'site1/000001.txt': 'Ông Trần Văn Bình đến Huế ngày 3/5/2024.\n' });
			reads.push(readsOf(session));
		}
		assert.deepStrictEqual(reads[1], reads[0]);
		assert.ok(reads[0]!.length > 0 && reads[0]!.length <= 3, reads[0]!.join(', '));
	});

	test('[flat] an open document is looked at without reading another', async () => {
		const session = await sessionOn(FEW);
		readsOf(session);
		session.open('site2/000002.txt');
		assert.ok(await session.view('site2/000002.txt'));
		assert.deepStrictEqual(
			readsOf(session).filter((entry) => !entry.includes('000002')),
			[],
		);
	});

	test('[linear] analysing a text', () => checkText((text) => analyze(text, { knowledge: NO_KNOWLEDGE })));

	test('[linear] cleaning a text', () => checkText((text) => cleanText(text, judgeByRules(NO_RULES))));
});
