import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { activate, readFile, until, workspaceFolder } from './window';

suite('Make This Folder a Corpus', () => {
	teardown(async () => {
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'drafts'), { recursive: true });
	});

	test('writes a corpus.json, and the documents below it are of a corpus of their own', async () => {
		const folder = vscode.Uri.joinPath(workspaceFolder(), 'drafts');
		const file = vscode.Uri.joinPath(folder, 'a.txt');
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('Bà Trần Thị Lan đến Huế.\n'));
		await vscode.commands.executeCommand('corpusAnnotator.makeCorpus', folder);

		const written = JSON.parse((await readFile('drafts/corpus.json')) ?? '{}') as { name?: unknown };
		equal(written.name, 'drafts');
		const document = await vscode.workspace.openTextDocument(file);
		await until('the document has the language', () => document.languageId === 'corpus-text');
		const api = await activate();
		await until('the server knows the corpus', () => api.status().some(({ uri }) => uri.endsWith('/drafts')));
		ok(vscode.window.activeTextEditor?.document.uri.path.endsWith('/drafts/corpus.json'), 'the file is shown');
	});
});
