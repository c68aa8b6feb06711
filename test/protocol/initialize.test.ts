import assert from 'node:assert/strict';
import { ABLE, LspClient } from '../support/lspClient';
import { DiskCorpus } from './support';

suite('initialize', () => {
	let client: LspClient;

	teardown(() => client.kill());

	test('tells what the server does', async () => {
		client = await LspClient.start({ capabilities: ABLE });
		const { capabilities, serverInfo } = client.initializeResult!;
		assert.equal(serverInfo?.name, 'Corpus Annotator');
		assert.deepStrictEqual(capabilities, {
			positionEncoding: 'utf-16',
			textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
			semanticTokensProvider: {
				legend: {
					tokenTypes: ['person', 'location', 'organization', 'misc', 'time'],
					tokenModifiers: ['boilerplate', 'decided'],
				},
				full: { delta: true },
				range: true,
			},
			hoverProvider: true,
			definitionProvider: true,
			referencesProvider: true,
			documentHighlightProvider: true,
			documentSymbolProvider: true,
			foldingRangeProvider: true,
			selectionRangeProvider: true,
			renameProvider: { prepareProvider: true },
			workspaceSymbolProvider: true,
			codeActionProvider: {
				codeActionKinds: [
					'quickfix',
					'refactor.tag',
					'refactor.retype',
					'refactor.rename',
					'refactor.date',
					'refactor.mark',
					'refactor.merge',
					'refactor.split',
					'refactor.link',
					'refactor.relate',
					'source',
				],
			},
			diagnosticProvider: { identifier: 'corpus', interFileDependencies: true, workspaceDiagnostics: false },
			executeCommandProvider: {
				commands: [
					'corpus.tag',
					'corpus.untag',
					'corpus.markAsBoilerplate',
					'corpus.markAsContent',
					'corpus.undo',
					'corpus.redo',
					'corpus.mergeEntities',
					'corpus.renameEntity',
					'corpus.retypeEntity',
					'corpus.notAName',
					'corpus.splitEntity',
					'corpus.linkEntity',
					'corpus.takeBack',
					'corpus.comment',
					'corpus.reply',
					'corpus.editComment',
					'corpus.deleteComment',
					'corpus.resolveComment',
					'corpus.changeAnnotation',
					'corpus.tagDocument',
					'corpus.relate',
					'corpus.setDocumentDate',
					'corpus.setTimeValue',
					'corpus.notATime',
					'corpus.adjudicate',
					'corpus.mergeBothSides',
					'corpus.installMergeDriver',
					'corpus.tagOccurrences',
					'corpus.acceptSuggestion',
					'corpus.rejectSuggestion',
					'corpus.suggestAgain',
					'corpus.export',
					'corpus.import',
					'corpus.checkFiles',
					'corpus.reindex',
					'corpus.setIndexing',
				],
			},
			workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
		});
		assert.deepStrictEqual([await client.stop(), client.logged], [0, []]);
	});

	test('offers a client without capabilities nothing that it cannot take', async () => {
		client = await LspClient.start();
		const { capabilities } = client.initializeResult!;
		assert.deepStrictEqual(
			[
				capabilities.positionEncoding,
				capabilities.renameProvider,
				capabilities.codeActionProvider,
				capabilities.diagnosticProvider,
			],
			['utf-16', true, true, undefined],
		);
		assert.equal(await client.stop(), 0);
	});

	test('counts in UTF-8 for a client that would rather have that', async () => {
		const answers: unknown[] = [];
		for (const positionEncodings of [
			['utf-8'],
			['utf-8', 'utf-16'],
			['utf-16', 'utf-8'],
			['utf-32', 'utf-8'],
			['utf-32'],
			[],
		]) {
			client = await LspClient.start({ capabilities: { general: { positionEncodings } } });
			answers.push(client.initializeResult!.capabilities.positionEncoding);
			client.kill();
		}
		assert.deepStrictEqual(answers, ['utf-8', 'utf-8', 'utf-16', 'utf-8', 'utf-16', 'utf-16']);
	});

	test('comes first and once, and nothing comes after shutdown', async () => {
		client = new LspClient();
		const early = client.request('textDocument/hover', {
			textDocument: { uri: 'file:///a.txt' },
			position: { line: 0, character: 0 },
		});
		await assert.rejects(early, { code: -32002 });
		client.open('file:///a.txt', 'too early');
		await client.initialize({});
		await assert.rejects(client.initialize({}), { code: -32600 });
		await client.request('shutdown', undefined);
		await assert.rejects(client.request('workspace/symbol', { query: '' }), { code: -32600 });
		client.notify('exit', undefined);
		assert.equal(await client.exited, 0);
	});

	test('folders that come to the workspace and go from it are corpora, and none', async () => {
		const [first, second] = ['Ông Trần Văn Bình nói.\n', 'Bà Lê Thị Hoa nói.\n'].map(
			(text) => new DiskCorpus({ 'a.txt': text }),
		);
		client = await LspClient.start({ capabilities: ABLE, folders: [first!.root] });
		const folder = { uri: second!.root, name: 'b' };
		const change = (added: object[], removed: object[]): void =>
			client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
		const namesOf = async (query: string): Promise<string[]> =>
			(await client.request<{ name: string }[]>('workspace/symbol', { query })).map(({ name }) => name);
		change([folder], []);
		await client.waitUntilIndexed(second!.root);
		assert.equal((await namesOf('Hoa')).length, 1);
		change([], [folder]);
		assert.deepStrictEqual(await namesOf('Hoa'), []);
		[first, second].forEach((corpus) => corpus!.dispose());
	});

	test('ends without shutdown by status 1, be it told to or left alone', async () => {
		client = await LspClient.start();
		client.notify('exit', undefined);
		assert.equal(await client.exited, 1);
		client = await LspClient.start();
		client.process.stdin!.end();
		assert.equal(await client.exited, 1);
	});
});
