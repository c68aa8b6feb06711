import assert from 'node:assert/strict';
import { COMMANDS } from '../../server/src/commandProtocol';
import { Commands } from '../../server/src/workspace/commands';
import { MemorySession } from './memorySession';

const PAGE = 'Mưa lớn ở Huế\n\nHôm qua mưa lớn làm ngập nhiều tuyến đường. Ngày 22/5 nước sẽ rút.\n';
const FILE = '.corpus/annotations/2014/a.txt.jsonl';

async function start(files: Readonly<Record<string, string>>): Promise<{ memory: MemorySession; commands: Commands }> {
	const memory = await MemorySession.start({ 'c/corpus.json': '{}', ...files }, { folders: ['c'] });
	return { memory, commands: new Commands(memory.session) };
}

async function times(memory: MemorySession, path: string): Promise<string> {
	const view = await memory.view(path);
	const date = view?.analysis.documentDate;
	const values = view?.analysis.times.map(({ start, end, value }) => `${view.table.text.slice(start, end)}=${value}`);
	return `${date?.value} ${values?.join(' ')}`;
}

suite('a document’s date from outside', () => {
	test('a person sets it: values follow at once, in open and closed documents; undo and redo', async () => {
		for (const open of [true, false]) {
			const { memory, commands } = await start({ 'c/2014/a.txt': PAGE });
			if (open) {
				memory.open('c/2014/a.txt');
			}
			assert.equal(await times(memory, 'c/2014/a.txt'), 'undefined Hôm qua=undefined Ngày 22/5=XXXX-05-22');
			const set = {
				command: COMMANDS.setDocumentDate,
				arguments: [{ uri: memory.uri('c/2014/a.txt'), date: '20/5/2014' }],
			};
			assert.deepEqual(await commands.execute(set), {
				annotations: 1,
				documents: 1,
				message: 'Document date: 2014-05-20',
			});
			assert.equal(await times(memory, 'c/2014/a.txt'), '2014-05-20 Hôm qua=2014-05-19 Ngày 22/5=2014-05-22');
			await commands.execute({ command: COMMANDS.undo, arguments: [{}] });
			assert.equal(await times(memory, 'c/2014/a.txt'), 'undefined Hôm qua=undefined Ngày 22/5=XXXX-05-22');
			await commands.execute({ command: COMMANDS.redo, arguments: [{}] });
			assert.equal(await times(memory, 'c/2014/a.txt'), '2014-05-20 Hôm qua=2014-05-19 Ngày 22/5=2014-05-22');
			await memory.indexed();
			const { dates } = memory.session.service.dates(memory.session.corpora.all());
			assert.deepEqual(
				dates.map(({ value }) => value),
				['2014-05-19', '2014-05-22'],
			);
			const forget = {
				command: COMMANDS.setDocumentDate,
				arguments: [{ uri: memory.uri('c/2014/a.txt'), date: null }],
			};
			await commands.execute(forget);
			assert.equal(await times(memory, 'c/2014/a.txt'), 'undefined Hôm qua=undefined Ngày 22/5=XXXX-05-22');
			memory.session.dispose();
		}
	});

	test('is a line of the document’s annotations, on the whole document', async () => {
		const { memory, commands } = await start({ 'c/2014/a.txt': PAGE });
		const uri = memory.uri('c/2014/a.txt');
		await commands.execute({ command: COMMANDS.setDocumentDate, arguments: [{ uri, date: '2014-05' }] });
		const { '@context': _, id: __, ...line } = JSON.parse(memory.files.text(`c/${FILE}`)!) as Record<string, unknown>;
		assert.deepEqual(line, {
			type: 'Annotation',
			motivation: 'describing',
			created: '2024-09-02T08:00:00Z',
			body: [
				{ type: 'TextualBody', purpose: 'classifying', value: 'document-date' },
				{ type: 'TextualBody', purpose: 'describing', value: '2014-05' },
			],
			target: { source: '2014/a.txt' },
		});
		memory.session.dispose();
	});

	test('what is no date is refused, and nothing is written', async () => {
		const { memory, commands } = await start({ 'c/2014/a.txt': PAGE });
		for (const date of ['hôm qua', '2014-13', '31/2/2014', 5, undefined]) {
			const argument = { uri: memory.uri('c/2014/a.txt'), date };
			await assert.rejects(
				commands.execute({ command: COMMANDS.setDocumentDate, arguments: [argument] }),
				/corpus\.setDocumentDate: "date" is (?:wrong|missing): an ISO 8601 date/u,
			);
		}
		assert.equal(memory.files.text(`c/${FILE}`), undefined);
		memory.session.dispose();
	});

	test('somebody else’s line counts when the file changes; the newest of several does', async () => {
		const { memory } = await start({ 'c/2014/a.txt': PAGE });
		memory.open('c/2014/a.txt');
		await times(memory, 'c/2014/a.txt');
		const line = (id: string, created: string, value: string): string =>
			JSON.stringify({
				id,
				type: 'Annotation',
				created,
				body: [
					{ type: 'TextualBody', purpose: 'classifying', value: 'document-date' },
					{ type: 'TextualBody', purpose: 'describing', value },
				],
				target: { source: '2014/a.txt' },
			});
		await memory.change({
			[`c/${FILE}`]: `${line('urn:uuid:2', '2024-02-01T00:00:00Z', '2015')}\n${line('urn:uuid:1', '2024-01-01T00:00:00Z', '2014')}\n`,
		});
		assert.match(await times(memory, 'c/2014/a.txt'), /^2015 /u);
		await memory.change({ [`c/${FILE}`]: `${line('urn:uuid:3', '2024-02-01T00:00:00Z', 'last year')}\n` });
		assert.match(await times(memory, 'c/2014/a.txt'), /^undefined /u);
		assert.deepEqual(
			memory.corpus('c').problems.map(({ message }) => message),
			['A document date that is no ISO 8601 date; the line is kept as it is, and not used'],
		);
		memory.session.dispose();
	});

	test('a folder’s date: what the text says within it is finer, what contradicts it is not taken', async () => {
		const configuration = JSON.stringify({ documentDates: { '2014/**': '2014', '**': '2010-03' } });
		const { memory } = await start({
			'c/corpus.json': configuration,
			'c/2014/a.txt': PAGE,
			'c/2014/2014-05-20.txt': PAGE,
			'c/2014/2019-05-20.txt': PAGE,
			'c/b.txt': PAGE,
		});
		assert.deepEqual(
			await Promise.all(
				['2014/a', '2014/2014-05-20', '2014/2019-05-20', 'b'].map((name) => times(memory, `c/${name}.txt`)),
			),
			[
				'2014 Hôm qua=undefined Ngày 22/5=2014-05-22',
				'2014-05-20 Hôm qua=2014-05-19 Ngày 22/5=2014-05-22',
				'2014 Hôm qua=undefined Ngày 22/5=2014-05-22',
				'2010-03 Hôm qua=undefined Ngày 22/5=2010-05-22',
			],
		);
		await memory.change({ 'c/corpus.json': '{"documentDates": {"2014/**": "2015"}}' });
		assert.match(await times(memory, 'c/2014/a.txt'), /^2015 /u);
		memory.session.dispose();
	});
});

suite('a person’s word on a time', () => {
	const range = { start: { line: 2, character: 45 }, end: { line: 2, character: 45 } };

	test('another value, then another type, then no time at all; the analysis gives way', async () => {
		const { memory, commands } = await start({ 'c/2014/a.txt': PAGE });
		memory.open('c/2014/a.txt');
		const uri = memory.uri('c/2014/a.txt');
		const set = (value: string, type?: string): Promise<unknown> =>
			commands.execute({ command: COMMANDS.setTimeValue, arguments: [{ uri, range, value, type }] });
		assert.deepEqual(await set('2014-05-22'), {
			annotations: 1,
			documents: 1,
			message: 'Ngày 22/5: 2014-05-22',
		});
		assert.equal(await times(memory, 'c/2014/a.txt'), 'undefined Hôm qua=undefined Ngày 22/5=2014-05-22');
		await set('22/5/2015');
		assert.equal(await times(memory, 'c/2014/a.txt'), 'undefined Hôm qua=undefined Ngày 22/5=2015-05-22');
		await set('P1Y', 'SET');
		const view = await memory.view('c/2014/a.txt');
		assert.deepEqual(
			view?.annotations.map(({ annotation: { label, value } }) => `${label} ${value}`),
			['SET P1Y'],
		);
		await assert.rejects(set('soon'), /"value" is wrong: a TIMEX3 value/u);
		await assert.rejects(set('2014', 'DURATION'), /"value" is wrong: a TIMEX3 value.* of a DURATION/u);
		await commands.execute({ command: COMMANDS.notATime, arguments: [{ uri, range }] });
		assert.equal(await times(memory, 'c/2014/a.txt'), 'undefined Hôm qua=undefined');
		for (let i = 0; i < 4; i++) {
			await commands.execute({ command: COMMANDS.undo, arguments: [{}] });
		}
		assert.equal(await times(memory, 'c/2014/a.txt'), 'undefined Hôm qua=undefined Ngày 22/5=XXXX-05-22');
		memory.session.dispose();
	});
});
