import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Hover, Location, SemanticTokens } from 'vscode-languageserver-protocol';
import { recordUriOf } from '../../server/src/recordProtocol';
import { ABLE, LspClient } from '../support/lspClient';
import { joinLines } from '../support/text';
import { DiskCorpus, readTokens } from './support';

const TEXT = 'Ông Trần Văn Bình đến Hà Nội.';
const LINES = [JSON.stringify({ id: 'a b', text: TEXT }), JSON.stringify({ id: 7, text: 'Ông Trần Văn Bình ở Huế.' })];

suite('records over the protocol', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(() => {
		corpus = new DiskCorpus({
			'corpus.json': '{"records": {"files": ["*.jsonl", "*.jsonl.gz"]}}',
			'a.jsonl': joinLines(...LINES),
		});
		writeFileSync(join(corpus.path, 'b.jsonl.gz'), gzipSync(joinLines(...LINES)));
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	test('an editor without a disguise for them asks for their texts, and for a newer one when the file changed', async () => {
		const workspace = { ...ABLE.workspace, textDocumentContent: {} };
		client = await LspClient.start({ capabilities: { ...ABLE, workspace }, folders: [corpus.root] });
		const capability = client.initializeResult?.capabilities.workspace?.textDocumentContent;
		assert.deepStrictEqual(capability, { schemes: ['corpus-record'] });
		const uri = recordUriOf(corpus.uri('a.jsonl/a b'));
		const content = (of: string): Promise<{ text: string }> =>
			client.request('workspace/textDocumentContent', { uri: of });
		assert.deepStrictEqual(await content(uri), { text: TEXT });
		assert.deepStrictEqual(await content(uri.replace('a.jsonl', 'b.jsonl.gz')), { text: TEXT });
		await assert.rejects(content(recordUriOf(corpus.uri('a.jsonl/none'))), /There is no record/u);
		client.open(uri, TEXT);
		const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
		assert.deepStrictEqual(readTokens(TEXT, tokens.data, ['person', 'location']), [
			'person Trần Văn Bình',
			'location Hà Nội',
		]);
		corpus.write('a.jsonl', joinLines('{"text":"mới"}', LINES[0]!.replace('Hà Nội', 'Vinh'), LINES[1]!));
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: corpus.uri('a.jsonl'), type: 2 }] });
		await client.waitFor(() => client.received.has('workspace/textDocumentContent/refresh'));
		assert.deepStrictEqual(await content(uri), { text: TEXT.replace('Hà Nội', 'Vinh') });
	});

	test('references and hovers lead to records; where links are commands, by a command', async () => {
		client = await LspClient.start({
			capabilities: ABLE,
			folders: [corpus.root],
			initializationOptions: { commandLinks: true, recordFiles: true },
		});
		await client.waitUntilIndexed(corpus.root);
		assert.equal(client.initializeResult?.capabilities.workspace?.textDocumentContent, undefined);
		const uri = recordUriOf(corpus.uri('a.jsonl/7'));
		const place = { textDocument: { uri }, position: { line: 0, character: 6 } };
		const found = await client.request<Location[]>('textDocument/references', {
			...place,
			context: { includeDeclaration: true },
		});
		const records = ['a.jsonl/7', 'a.jsonl/a b', 'b.jsonl.gz/7', 'b.jsonl.gz/a b'];
		assert.deepStrictEqual(
			found.map((one) => one.uri).sort(),
			records.map((path) => recordUriOf(corpus.uri(path))),
		);
		const hover = JSON.stringify(await client.request<Hover>('textDocument/hover', place));
		assert.match(hover, /command:corpusAnnotator\.openPlace\?[^)]*a\.jsonl/u);
		assert.doesNotMatch(hover, /\]\(corpus-record:/u);
		assert.deepStrictEqual(client.logged, []);
	});
});
