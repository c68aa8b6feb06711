import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-protocol';
import type { CommentsResult } from '../../server/src/commentProtocol';
import { ABLE, LspClient } from '../support/lspClient';
import { joinLines } from '../support/text';
import { DiskCorpus, rangeOf } from './support';

const TEXT = joinLines('Khánh thành cầu mới ở Hà Nội', 'Sáng nay, ông Trần Văn Bình cắt băng khánh thành.', '');

suite('comments and entities over the protocol', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(async () => {
		corpus = new DiskCorpus({
			'a.txt': TEXT,
			'corpus.json': '{ "knowledgeBase": "kb.tsv" }\n',
			'kb.tsv': 'Q1858\tHà Nội\n',
		});
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root], configuration: { annotator: 'Lan' } });
		client.open(corpus.uri('a.txt'), TEXT);
		await client.waitUntilIndexed(corpus.root);
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	const run = (command: string, argument: object): Promise<unknown> =>
		client.request('workspace/executeCommand', { command, arguments: [argument] });

	async function hoverOn(passage: string): Promise<string> {
		const { start } = rangeOf(TEXT, passage);
		const params = { textDocument: { uri: corpus.uri('a.txt') }, position: start };
		return JSON.stringify((await client.request<Hover>('textDocument/hover', params)).contents);
	}

	test('a comment is kept in the document’s file, listed, and seen in hovers by an editor without threads', async () => {
		const uri = corpus.uri('a.txt');
		await run('corpus.comment', { uri, range: rangeOf(TEXT, 'cắt băng'), text: 'Có ảnh không?' });
		const list = (): Promise<CommentsResult> => client.request<CommentsResult>('corpus/comments', { uri });
		const [thread] = (await list()).threads;
		await run('corpus.reply', { uri, id: thread!.id, text: 'Có.' });
		assert.deepStrictEqual(
			(await list()).threads.map(({ range, comments }) => [
				range,
				comments.map(({ creator, text }) => [creator, text]),
			]),
			[
				[
					rangeOf(TEXT, 'cắt băng'),
					[
						['Lan', 'Có ảnh không?'],
						['Lan', 'Có.'],
					],
				],
			],
		);
		assert.match(await hoverOn('cắt'), /Có ảnh không\?/u);
		assert.equal(corpus.read('.corpus/annotations/a.txt.jsonl').trim().split('\n').length, 2);
		await run('corpus.deleteComment', { uri, id: thread!.id });
		assert.deepStrictEqual((await list()).threads, []);
	});

	test('an entity is linked to what its knowledge base knows, and its mention split off', async () => {
		const found = await client.request<{ entries: { uri: string }[] }>('corpus/knowledgeBase', {
			corpus: corpus.root,
			text: 'ha noi',
		});
		const link = { corpus: corpus.root, entity: 'ha-noi', uri: found.entries[0]!.uri };
		await run('corpus.linkEntity', link);
		assert.match(await hoverOn('Hà Nội'), /\[Hà Nội \(Q1858\)\]\(http:\/\/www\.wikidata\.org\/entity\/Q1858\)/u);
		const split = { uri: corpus.uri('a.txt'), range: rangeOf(TEXT, 'Hà Nội'), scope: 'passage', name: 'Nội thành' };
		await run('corpus.splitEntity', split);
		assert.match(await hoverOn('Hà Nội'), /\*\*Nội thành\*\*/u);
		await run('corpus.undo', {});
		assert.match(await hoverOn('Hà Nội'), /Q1858/u);
		await assert.rejects(run('corpus.linkEntity', { ...link, uri: 'Hà Nội' }), /Wikidata item, such as Q1858/u);
	});
});
