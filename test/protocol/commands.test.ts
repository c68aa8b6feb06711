import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport, Hover } from 'vscode-languageserver-protocol';
import { ABLE, LspClient } from '../support/lspClient';
import { joinLines } from '../support/text';
import { DiskCorpus, rangeOf } from './support';

interface Outcome {
	readonly annotations: number;
	readonly documents: number;
	readonly message: string;
}

const FOLLOW = 'Mời quý vị theo dõi bản tin lúc 19 giờ';
const FIRST = joinLines(
	'Khánh thành cầu mới ở Hà Nội',
	'Sáng nay, ông Trần Văn Bình cắt băng khánh thành cây cầu bắc qua sông Hồng.',
	FOLLOW,
	'Cây cầu dài hai cây số, có sáu làn xe và đường cho người đi bộ.',
	'',
);
const SECOND = joinLines(
	'Mưa lớn ở Huế',
	'Mưa kéo dài suốt đêm, nhiều tuyến đường ngập sâu, theo bà Lê Thị Hoa.',
	FOLLOW,
	'',
);

suite('commands over the protocol', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(async () => {
		corpus = new DiskCorpus({ 'a.txt': FIRST, 'b.txt': SECOND, 'corpus.json': '{ "name": "Cầu" }\n' });
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root], configuration: { annotator: 'Lan' } });
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	async function faded(path: string): Promise<string[]> {
		const uri = corpus.uri(path);
		const report = await client.request<DocumentDiagnosticReport & { items: Diagnostic[] }>('textDocument/diagnostic', {
			textDocument: { uri },
		});
		const lines = corpus.read(path).split('\n');
		return report.items
			.filter(({ tags }) => tags?.includes(1))
			.map(({ range }) => lines.slice(range.start.line, range.end.line + 1).join('/'));
	}

	test('marking everywhere reaches every document before it is answered, and undoing leaves no trace', async () => {
		client.open(corpus.uri('a.txt'), FIRST);
		await client.waitUntilIndexed(corpus.root);
		const before = corpus.snapshot();
		const line = 'Cây cầu dài hai cây số, có sáu làn xe và đường cho người đi bộ.';
		corpus.write('b.txt', `${SECOND}${line}\n`);
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: corpus.uri('b.txt'), type: 2 }] });
		assert.equal((await faded('a.txt')).includes(line), false);

		const argument = { uri: corpus.uri('a.txt'), ranges: [rangeOf(FIRST, line)], scope: 'corpus' };
		const marked = await client.execute<Outcome>('corpus.markAsBoilerplate', argument);
		assert.deepStrictEqual(marked, { annotations: 2, documents: 2, message: 'Boilerplate: 2 passages in 2 documents' });
		assert.deepStrictEqual(
			[(await faded('a.txt')).at(-1)?.endsWith(line), (await faded('b.txt')).at(-1)?.endsWith(line)],
			[true, true],
		);
		const position = rangeOf(FIRST, line).start;
		const hover = await client.request<Hover>('textDocument/hover', {
			textDocument: { uri: corpus.uri('a.txt') },
			position,
		});
		assert.match(JSON.stringify(hover.contents), /Lan/u);
		assert.deepStrictEqual(corpus.read('.corpus/rules.jsonl').trim().split('\n').length, 1);

		const undone = await client.execute<Outcome>('corpus.undo', {});
		assert.deepStrictEqual([undone.annotations, undone.documents], [2, 2]);
		assert.equal(
			(await faded('a.txt')).some((text) => text.endsWith(line)),
			false,
		);
		corpus.write('b.txt', SECOND);
		assert.deepStrictEqual(corpus.snapshot(), before);

		await client.execute<Outcome>('corpus.redo', {});
		assert.equal((await faded('a.txt')).at(-1)?.endsWith(line), true);
		assert.deepStrictEqual(client.logged, []);
	});

	test('tags are kept in code points with the annotator, follow edits, and go again', async () => {
		const uri = corpus.uri('a.txt');
		client.open(uri, FIRST);
		const tagged = await client.execute<Outcome>('corpus.tag', {
			uri,
			ranges: [rangeOf(FIRST, 'sông Hồng')],
			label: 'LOC',
		});
		assert.deepStrictEqual([tagged.annotations, tagged.documents], [1, 1]);
		const start = { line: 0, character: 0 };
		client.change(uri, 2, [{ range: { start, end: start }, text: '🎉 Tin mới:\n' }]);
		const { annotations } = await client.request<{
			annotations: { id: string; label: string; range: unknown; state: string }[];
		}>('corpus/annotations', { uri });
		const text = `🎉 Tin mới:\n${FIRST}`;
		assert.deepStrictEqual(
			annotations.map(({ label, range, state }) => ({ label, range, state })),
			[{ label: 'LOC', range: rangeOf(text, 'sông Hồng'), state: 'moved' }],
		);
		const [saved] = corpus
			.read('.corpus/annotations/a.txt.jsonl')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		assert.deepStrictEqual([saved.creator.name, saved.target.selector[0].start], ['Lan', FIRST.indexOf('sông Hồng')]);
		await client.execute('corpus.untag', { id: annotations[0]!.id });
		assert.equal('.corpus/annotations/a.txt.jsonl' in corpus.snapshot(), false);
	});

	test('a decision that another program wrote holds at once', async () => {
		const uri = corpus.uri('a.txt');
		client.open(uri, FIRST);
		await client.waitUntilIndexed(corpus.root);
		const rule = {
			id: 'urn:uuid:6f1c3c9e-2f8e-4a55-9a53-3c8a1f5f0001',
			decision: 'boilerplate',
			match: 'line',
			text: 'Khánh thành cầu mới ở Hà Nội',
		};
		await client.execute('corpus.markAsBoilerplate', { uri, ranges: [rangeOf(FIRST, rule.text)], scope: 'corpus' });
		const written = corpus.read('.corpus/rules.jsonl');
		await client.execute('corpus.undo', {});
		assert.equal(
			(await faded('a.txt')).some((text) => text.startsWith(rule.text)),
			false,
		);
		corpus.write('.corpus/rules.jsonl', `${written}{ broken\n`);
		client.notify('workspace/didChangeWatchedFiles', {
			changes: [{ uri: corpus.uri('.corpus/rules.jsonl'), type: 1 }],
		});
		await client.waitFor(() => client.diagnostics.has(corpus.uri('.corpus/rules.jsonl')));
		assert.equal(
			(await faded('a.txt')).some((text) => text.startsWith(rule.text)),
			true,
		);
		assert.deepStrictEqual(
			client.diagnostics.get(corpus.uri('.corpus/rules.jsonl'))!.diagnostics.map(({ range }) => range.start.line),
			[1],
		);
	});

	test('renaming writes the decision and leaves the documents alone', async () => {
		const uri = corpus.uri('a.txt');
		client.open(uri, FIRST);
		await client.waitUntilIndexed(corpus.root);
		const { start } = rangeOf(FIRST, 'Trần Văn Bình');
		const edit = await client.request('textDocument/rename', {
			textDocument: { uri },
			position: start,
			newName: 'Trần Văn Bình (kỹ sư)',
		});
		assert.deepStrictEqual(edit, { changes: {} });
		const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: start });
		assert.match(JSON.stringify(hover.contents), /Trần Văn Bình \(kỹ sư\)|Trần Văn Bình \\\\\(kỹ sư\\\\\)/u);
		assert.equal(corpus.read('a.txt'), FIRST);
		assert.match(corpus.read('.corpus/entities.jsonl'), /kỹ sư/u);
	});

	test('an entity of another type is drawn as such, by an action that every editor shows, and undo takes it back', async () => {
		const textDocument = { uri: corpus.uri('a.txt') };
		client.open(textDocument.uri, FIRST);
		await client.waitUntilIndexed(corpus.root);
		const before = corpus.snapshot();
		const drawn = async (): Promise<number[]> =>
			(await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument })).data;
		const found = await drawn();
		const range = rangeOf(FIRST, 'Trần Văn Bình');
		const actions = await client.request<{ title: string; command: { command: string; arguments: [object] } }[]>(
			'textDocument/codeAction',
			{ textDocument, range, context: { diagnostics: [], only: ['refactor.retype'] } },
		);
		assert.deepStrictEqual(
			actions.map(({ title }) => title),
			['“Trần Văn Bình” Is a Place', '“Trần Văn Bình” Is an Organisation', '“Trần Văn Bình” Is Something Else'],
		);
		const { command, arguments: given } = actions[1]!.command;
		const outcome = await client.execute<Outcome>(command, given[0]);
		assert.equal(outcome.message, 'Type changed to organisation: 1 passage, everywhere');
		const position = range.start;
		const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
		assert.match(JSON.stringify(hover.contents), /organisation/u);
		const changed = await drawn();
		assert.equal(changed.length, found.length);
		assert.notDeepEqual(changed, found);
		assert.match(corpus.read('.corpus/entities.jsonl'), /"kind":"retype".*"type":"ORG"/u);

		await client.execute<Outcome>('corpus.undo', {});
		assert.deepStrictEqual(await drawn(), found);
		assert.deepStrictEqual(corpus.snapshot(), before);
		assert.deepStrictEqual(client.logged, []);
	});

	test('calls that lack something are told what', async () => {
		const uri = corpus.uri('a.txt');
		const ranges = [rangeOf(FIRST, FOLLOW)];
		const messages: string[] = [];
		for (const [command, argument] of [
			['corpus.tag', undefined],
			['corpus.tag', { uri, ranges }],
			['corpus.tag', { uri, ranges, label: 'NOSUCH' }],
			['corpus.tag', { uri, ranges: [], label: 'PER' }],
			['corpus.untag', { uri }],
			['corpus.markAsBoilerplate', { uri, ranges, scope: 'world' }],
			['corpus.markAsContent', { uri: corpus.uri('none.txt'), ranges, scope: 'corpus' }],
			['corpus.mergeEntities', { corpus: 'file:///nowhere', entity: 'a', into: 'b' }],
			['corpus.retypeEntity', { corpus: corpus.root, entity: 'a', type: 'DATE' }],
			['corpus.setIndexing', { indexing: 'maybe' }],
			['corpus.fly', {}],
		] as const) {
			await assert.rejects(client.execute(command, argument), (error: { code: number; message: string }) => {
				assert.equal(error.code, -32602);
				return messages.push(error.message.replace(corpus.root, '…')) > 0;
			});
		}
		assert.deepStrictEqual(messages, [
			'corpus.tag: an object is expected',
			'corpus.tag: "label" is missing: the name of a label',
			'corpus.tag: "label" is wrong: the corpus has PER, LOC, ORG, MISC, DATE, TIME, DURATION, SET, boilerplate, content',
			'corpus.tag: "ranges" is wrong: an array of at least one range of the Language Server Protocol',
			'corpus.untag: "range" is missing: a range of the Language Server Protocol',
			'corpus.markAsBoilerplate: "scope" is wrong: one of "passage", "document", "corpus"',
			'…/none.txt: there is no such document',
			'corpus.mergeEntities: file:///nowhere is no corpus that is open',
			'corpus.retypeEntity: "type" is wrong: one of "PER", "LOC", "ORG", "MISC"',
			'corpus.setIndexing: "indexing" is wrong: one of "on", "paused"',
			'There is no command corpus.fly',
		]);
		assert.deepStrictEqual([client.logged, corpus.snapshot('.corpus')], [[], {}]);
	});
});
