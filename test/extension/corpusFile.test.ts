import * as vscode from 'vscode';
import { activate, openSeed, readFile, until, workspaceFolder } from './window';

const FILE = 'corpus.json';

suite('corpus.json', () => {
	let before: string | undefined;
	suiteSetup(async () => {
		await openSeed('003');
		before = await readFile(FILE);
	});
	teardown(async () => {
		await write(before ?? '{}');
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await until('all documents are back', async () => (await documents()) === 5);
		await (await activate()).whenReady();
	});

	test('a mistake is told once, though VS Code checks the file, too', async () => {
		const uri = vscode.Uri.joinPath(workspaceFolder(), FILE);
		await write('{\n\t"name": 3,\n\t"labels": [{ "name": "a" }, { "name": "a" }]\n}\n');
		await until('the server tells it', () => sources(uri).includes('corpus'));
		await vscode.window.showTextDocument(uri);
		await until('VS Code tells it', () => sources(uri).some((source) => source !== 'corpus'));
		await until('each line has one', () => lines(uri).length === new Set(lines(uri)).size);
	});

	for (const [what, pattern] of [
		['closed', '000*'],
		['open', '003*'],
	]) {
		test(`a document that it leaves out is no longer counted, where it is ${what}`, async () => {
			await write(JSON.stringify({ exclude: [pattern] }));
			await until('there is one document less', async () => (await documents()) === 4);
			const { status } = await activate();
			await until('all the others are read', () => status().every(({ indexed }) => indexed === 4));
		});
	}
});

async function write(text: string): Promise<void> {
	const uri = vscode.Uri.joinPath(workspaceFolder(), FILE);
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

function sources(uri: vscode.Uri): string[] {
	return vscode.languages.getDiagnostics(uri).map(({ source }) => source ?? '');
}

function lines(uri: vscode.Uri): number[] {
	return vscode.languages.getDiagnostics(uri).map(({ range }) => range.start.line);
}
