import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../server/src/core/model';
import { applyDecisions } from '../../server/src/corpus/applyDecisions';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';

suite('many marks in one document', () => {
	test('take time in proportion to their number', async () => {
		await timed(200);
		const few = Math.min(await timed(200), await timed(200), await timed(200));
		const many = await timed(1600);
		// Eight times as many would take sixty-four times as long if each looked at all the others.
		assert.ok(many < few * 30, `${few.toFixed(1)} ms for 200, ${many.toFixed(1)} ms for 1,600`);
	});
});

/** Milliseconds to mark every line of a document, to mark them otherwise, and to apply that. */
async function timed(lines: number): Promise<number> {
	const text = Array.from({ length: lines }, (_, i) => `Dòng số ${i} của trang này về chợ nổi`).join('\n');
	const corpus = new MemoryCorpusFolder({ 'a.txt': text });
	const document = corpus.document('a.txt');
	const analysis = analyze(text, { knowledge: NO_KNOWLEDGE });
	const everything = [{ start: 0, end: text.length }];
	const began = performance.now();
	await corpus.service.mark(document, everything, 'boilerplate', 'passage');
	await corpus.service.mark(document, everything, 'content', 'document');
	applyDecisions(document.table, analysis, corpus.service.decisionsFor('a.txt', document.table).decisions);
	return performance.now() - began;
}
