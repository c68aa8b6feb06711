import assert from 'node:assert/strict';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';
import { MemoryFileSystem } from '../support/memoryFileSystem';

const FILE = '.corpus/annotations/a.txt.jsonl';

function labels(corpus: MemoryCorpusFolder): string[] {
	const { table } = corpus.document('a.txt');
	return corpus.service.decisionsFor('a.txt', table).anchored.map(({ annotation, state, span }) => {
		const text = span ? ` “${table.text.slice(span.start, span.end)}”` : '';
		return `${annotation.label} ${annotation.value} ${state}${text}`;
	});
}

suite('decisions on times', () => {
	test('a document’s date is kept, read again, and no passage', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Họp [[hôm qua]].' });
		await corpus.service.times.setDocumentDate('a.txt', '2014-05');
		await corpus.service.tag(corpus.document('a.txt'), corpus.selection('a.txt'), 'claim');
		assert.deepEqual(labels(corpus), ['document-date 2014-05 exact', 'claim undefined exact “hôm qua”']);
		const again = new MemoryCorpusFolder({ 'a.txt': 'Một bản khác.' }, corpus.fileSystem, 'Minh');
		await again.service.load(['a.txt']);
		assert.deepEqual(labels(again), ['document-date 2014-05 exact', 'claim undefined orphan']);
		assert.deepEqual(again.service.problems, []);
		assert.equal(again.service.decidedDateOf('a.txt')?.reference.creator, 'Lan');
	});

	test('stays while the document is edited in an editor', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Họp [[hôm qua]].' });
		corpus.service.documentOpened('a.txt', corpus.document('a.txt').table.text);
		await corpus.service.times.setDocumentDate('a.txt', '2014-05');
		await corpus.service.tag(corpus.document('a.txt'), corpus.selection('a.txt'), 'claim');
		const text = `Tin. ${corpus.document('a.txt').table.text}`;
		corpus.service.documentEdited('a.txt', [{ start: 0, end: 0, newLength: 5 }], text);
		corpus.setText('a.txt', text);
		assert.deepEqual(labels(corpus), ['document-date 2014-05 exact', 'claim undefined moved “hôm qua”']);
	});

	test('another person’s date stands beside it, the newest counts; taking it back takes all', async () => {
		const files = new MemoryFileSystem();
		const lan = new MemoryCorpusFolder({ 'a.txt': 'Họp.' }, files, 'Lan');
		const minh = new MemoryCorpusFolder({ 'a.txt': 'Họp.' }, files, 'Minh');
		await lan.service.times.setDocumentDate('a.txt', '2014');
		await minh.service.load(['a.txt']);
		await minh.service.times.setDocumentDate('a.txt', '2015');
		await minh.service.times.setDocumentDate('a.txt', '2016');
		assert.deepEqual(labels(minh), ['document-date 2014 exact', 'document-date 2016 exact']);
		assert.equal(minh.service.decidedDateOf('a.txt')?.value, '2016');
		await minh.service.times.setDocumentDate('a.txt', undefined);
		assert.deepEqual([labels(minh), files.text(FILE)], [[], undefined]);
		await minh.service.undo();
		assert.equal(minh.service.decidedDateOf('a.txt')?.value, '2016');
	});

	test('a time’s value is a body of its annotation, and changes in it', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Họp [[hôm qua]].' });
		const [span] = corpus.selection('a.txt');
		await corpus.service.times.setValue(corpus.document('a.txt'), span!, 'DATE', '2014-05-19');
		const outcome = await corpus.service.times.setValue(corpus.document('a.txt'), span!, 'DATE', '2014-05-20');
		assert.deepEqual(outcome, { annotations: 1, documents: 1, message: 'hôm qua: 2014-05-20' });
		assert.deepEqual(JSON.parse(corpus.fileSystem.text(FILE)!).body, [
			{ type: 'TextualBody', purpose: 'classifying', value: 'DATE' },
			{ type: 'TextualBody', purpose: 'describing', value: '2014-05-20' },
		]);
		assert.equal((await corpus.service.undo()).message, 'Undone: hôm qua: 2014-05-20');
		assert.deepEqual(labels(corpus), ['DATE 2014-05-19 exact “hôm qua”']);
	});

	test('what other tools’ users wrote beside it stays', async () => {
		const files = new MemoryFileSystem();
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Họp [[hôm qua]].' }, files);
		const note = { type: 'TextualBody', purpose: 'describing', value: 'the day of the flood' };
		const body = [{ type: 'TextualBody', purpose: 'classifying', value: 'DATE' }, note];
		const target = { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: 'hôm qua' } };
		files.set(FILE, `${JSON.stringify({ id: 'urn:uuid:1', creator: { name: 'Lan' }, body, target })}\n`);
		await corpus.service.load(['a.txt']);
		assert.deepEqual(labels(corpus), ['DATE undefined moved “hôm qua”']);
		await corpus.service.times.setValue(corpus.document('a.txt'), corpus.selection('a.txt')[0]!, 'DATE', '2014');
		const { body: written } = JSON.parse(files.text(FILE)!) as { body: unknown };
		assert.deepEqual(written, [...body, { type: 'TextualBody', purpose: 'describing', value: '2014' }]);
	});

	test('no time at all takes the place of a type, and gives way to one', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Họp [[hôm qua]].' });
		const document = corpus.document('a.txt');
		const [span] = corpus.selection('a.txt');
		await corpus.service.times.setValue(document, span!, 'DATE', '2014');
		await corpus.service.times.notATime(document, span!);
		assert.deepEqual(labels(corpus), ['not-a-time undefined exact “hôm qua”']);
		assert.equal((await corpus.service.times.notATime(document, span!)).message, 'Nothing changed: it is so already');
		await corpus.service.times.setValue(document, span!, 'SET', 'P1D');
		assert.deepEqual(labels(corpus), ['SET P1D exact “hôm qua”']);
	});

	test('a line with a broken date is kept and told', async () => {
		const files = new MemoryFileSystem();
		const line = (value: unknown): string =>
			`${JSON.stringify({
				id: `urn:uuid:${String(value)}`,
				body: [
					{ purpose: 'classifying', value: 'document-date' },
					{ purpose: 'describing', value },
				],
				target: { source: 'a.txt' },
			})}\n`;
		files.set(FILE, ['soon', '2014-13', '2014 or so', 2014].map(line).join(''));
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Họp.' }, files);
		await corpus.service.load(['a.txt']);
		assert.equal(corpus.service.problems.length, 4);
		await corpus.service.times.setDocumentDate('a.txt', '2014');
		assert.equal(files.text(FILE)?.split('\n').length, 6);
		assert.ok(files.text(FILE)?.includes(line('soon')));
	});
});
