import * as vscode from 'vscode';
import { RECORD_SCHEME, recordUriOf } from '../../server/src/recordProtocol';
import { equal, ok } from './assert';
import {
	activate,
	annotatedTexts,
	decide,
	hoverText,
	openSeed,
	pause,
	rangeOf,
	readFile,
	select,
	until,
	workspaceFolder,
} from './window';

const RECORD = 'Ông Trần Văn Bình đến Huế.\nÔng Trần Văn Bình về.';
const LINES = [{ text: 'Mưa lớn ở Vinh.' }, { id: 'bài/7', text: RECORD }];

suite('records', () => {
	let before: string | undefined;
	suiteSetup(async () => {
		await openSeed('003');
		before = await readFile('corpus.json');
		await write('records.jsonl', LINES.map((line) => `${JSON.stringify(line)}\n`).join(''));
		await write('corpus.json', '{"records": {"files": ["*.jsonl"]}}');
		await until('the records are documents', async () => (await documents()) === 7);
		await (await activate()).whenReady();
	});
	suiteTeardown(async () => {
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'records.jsonl'));
		await write('corpus.json', before ?? '{}');
		await until('all documents are back', async () => (await documents()) === 5);
		await (await activate()).whenReady();
	});

	test('Open Record lists them, the one on the cursor’s line first, and opens the one that is taken as a text that nobody can write', async () => {
		const file = await vscode.window.showTextDocument(vscode.Uri.joinPath(workspaceFolder(), 'records.jsonl'));
		equal(file.document.languageId === 'corpus-text', false);
		file.selection = new vscode.Selection(1, 0, 1, 0);
		const running = vscode.commands.executeCommand('corpusAnnotator.openRecord');
		await until('the list is accepted', async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			await pause(100);
			return vscode.window.activeTextEditor?.document.uri.scheme === RECORD_SCHEME;
		});
		await running;
		const { document } = vscode.window.activeTextEditor!;
		await until('it has the language of a corpus', () => document.languageId === 'corpus-text');
		equal([document.getText(), document.uri.path.split('/').at(-1)], [RECORD, 'bài%2F7']);
		equal(vscode.workspace.fs.isWritableFileSystem(RECORD_SCHEME), false);
	});

	test('a record has hovers, tokens and tags as any document; its tags stand beside its file', async () => {
		const editor = await openRecord();
		const { document } = editor;
		const hover = await hoverText(document, rangeOf(document, 'Trần Văn Bình').start.translate(0, 1));
		ok(hover.includes('**Trần Văn Bình**'), hover);
		ok(hover.includes('command:corpusAnnotator.openPlace'), hover);
		select(editor, rangeOf(document, 'Huế'));
		await decide('tagAsPlace');
		equal(await annotatedTexts(document), ['LOC Huế']);
		const stored = await readFile('.corpus/annotations/records.jsonl/bài%2F7.jsonl');
		ok(stored?.includes('"exact":"Huế"'), stored ?? 'no file');
		await decide('undo');
		equal(await annotatedTexts(document), []);
	});

	test('a link in a hover leads to its place', async () => {
		const { document } = await openRecord();
		await vscode.window.showTextDocument(vscode.Uri.joinPath(workspaceFolder(), 'corpus.json'));
		const uri = document.uri.toString();
		await vscode.commands.executeCommand('corpusAnnotator.openPlace', { uri, line: 1, character: 4 });
		const { activeTextEditor } = vscode.window;
		equal(activeTextEditor?.document.uri.toString(), uri);
		equal([activeTextEditor!.selection.active.line, activeTextEditor!.selection.active.character], [1, 4]);
	});

	test('an open record follows its file, wherever its line went', async () => {
		const { document } = await openRecord();
		const changed = { ...LINES[1], text: RECORD.replace('Huế', 'Đà Nẵng') };
		await write('records.jsonl', [changed, { text: 'mới' }, LINES[0]].map((line) => JSON.stringify(line)).join('\n'));
		await until('the text is the new one', () => document.getText().includes('Đà Nẵng'));
		await until('there is one document more', async () => (await documents()) === 8);
	});
});

async function openRecord(): Promise<vscode.TextEditor> {
	const file = vscode.Uri.joinPath(workspaceFolder(), 'records.jsonl', 'bài%2F7');
	const uri = vscode.Uri.parse(recordUriOf(file.toString()));
	const editor = await vscode.window.showTextDocument(uri, { preview: false });
	await until('it has the language of a corpus', () => editor.document.languageId === 'corpus-text');
	return editor;
}

async function write(path: string, text: string): Promise<void> {
	const uri = vscode.Uri.joinPath(workspaceFolder(), path);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	// The suite's window watches no files.
	const { session } = await activate();
	await session.client?.sendNotification('workspace/didChangeWatchedFiles', {
		changes: [{ uri: uri.toString(), type: 2 }],
	});
}

async function documents(): Promise<number> {
	return (await activate()).status().reduce((sum, status) => sum + status.documents, 0);
}
