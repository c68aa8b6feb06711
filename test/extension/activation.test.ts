import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { activate, findSeed, openSeed, until } from './window';

suite('activation', () => {
	test('a document of a corpus gets the language', async () => {
		const editor = await openSeed('003');
		equal(editor.document.languageId, 'corpus-text');
	});

	test('every document of the corpus is indexed', async () => {
		const api = await activate();
		await api.whenReady();
		equal(
			api.status().map(({ state, documents, indexed, refused }) => ({ state, documents, indexed, refused })),
			[{ state: 'ready', documents: 5, indexed: 5, refused: [] }],
		);
	});

	test('a text that is no document of a corpus stays plain text', async () => {
		const untitled = await vscode.workspace.openTextDocument({ content: 'Hà Nội', language: 'plaintext' });
		await vscode.window.showTextDocument(untitled);
		const sameAsSeed = (await findSeed('003')).with({ scheme: 'git' });
		equal([untitled.languageId, vscode.languages.match({ language: 'corpus-text' }, untitled)], ['plaintext', 0]);
		ok(
			!vscode.workspace.textDocuments.some((document) => document.uri.toString() === sameAsSeed.toString()),
			'not open',
		);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});

	test('who gives a document another language back keeps it', async () => {
		const { document } = await openSeed('004');
		await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
		await until('the language is plain text', () => document.languageId === 'plaintext');
		// The extension has seen the change by the time that a later one has gone through it.
		await vscode.window.showTextDocument(document);
		equal(document.languageId, 'plaintext');
		await vscode.languages.setTextDocumentLanguage(document, 'corpus-text');
	});
});
