import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { type Decision, NO_KNOWLEDGE } from '../../server/src/core/model';
import { TextTable } from '../../server/src/core/textTable';
import { applyDecisions } from '../../server/src/corpus/applyDecisions';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';
import { checkLinear } from '../support/work';

suite('many marks in one document', () => {
	test('cost work in proportion to their number', async () => {
		await checkLinear(100, 8, (lines) => {
			const text = Array.from({ length: lines }, (_, i) => `Dòng số ${i} của trang này về chợ nổi`).join('\n');
			const corpus = new MemoryCorpusFolder({ 'a.txt': text });
			const document = corpus.document('a.txt');
			const analysis = analyze(text, { knowledge: NO_KNOWLEDGE });
			const everything = [{ start: 0, end: text.length }];
			// Every line is marked, marked otherwise, and that is applied.
			return async () => {
				await corpus.service.mark(document, everything, 'boilerplate', 'passage');
				await corpus.service.mark(document, everything, 'content', 'document');
				applyDecisions(document.table, analysis, corpus.service.decisionsFor('a.txt', document.table).decisions);
			};
		});
	});

	test('so do those on passages of one long line', async () => {
		await checkLinear(1000, 8, (count) => {
			const sentence = 'Ông Trần Văn Bình đến chợ nổi. ';
			const text = sentence.repeat(count);
			const corpus = new MemoryCorpusFolder({ 'a.txt': text });
			const document = corpus.document('a.txt');
			const analysis = analyze(text, { knowledge: NO_KNOWLEDGE });
			const first = [{ start: 0, end: 'Ông Trần Văn Bình'.length }];
			return async () => {
				const { annotations } = await corpus.service.mark(document, first, 'boilerplate', 'document');
				assert.equal(annotations, count);
				applyDecisions(document.table, analysis, corpus.service.decisionsFor('a.txt', document.table).decisions);
			};
		});
	});

	test('so do many tags on its names', async () => {
		await checkLinear(1000, 8, (lines) => {
			const line = 'Ông Trần Văn Bình đến chợ nổi ngày 2/9/2024.\n';
			const text = line.repeat(lines);
			const table = new TextTable(text);
			const analysis = analyze(text, { knowledge: NO_KNOWLEDGE });
			const tags = Array.from({ length: lines }, (_, i): Decision => {
				const start = i * line.length + line.indexOf('Trần');
				const reference = { id: String(i), origin: 'annotation' } as const;
				return { start, end: start + 'Trần Văn Bình'.length, label: 'PER', reference };
			});
			return () => applyDecisions(table, analysis, tags);
		});
	});
});
