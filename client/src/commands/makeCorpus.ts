import * as vscode from 'vscode';
import { CORPUS_FILE, exists } from '../corpusFolders';
import type { CommandContext } from './index';

/** Makes a folder of the workspace a corpus by a `corpus.json`, and shows that file. One that is there already is only shown. */
export async function makeCorpus({ folders }: CommandContext, folder: unknown): Promise<void> {
	const uri = folder instanceof vscode.Uri ? folder : await pickFolder();
	if (!uri) {
		return;
	}
	const file = vscode.Uri.joinPath(uri, CORPUS_FILE);
	if (!(await exists(file))) {
		const name = uri.path.split('/').at(-1) ?? '';
		const content = { name, include: ['**/*.txt'], exclude: [], labels: [] };
		await vscode.workspace.fs.writeFile(
			file,
			new TextEncoder().encode(`${JSON.stringify(content, undefined, '\t')}\n`),
		);
	}
	await folders.findAll();
	await vscode.window.showTextDocument(file);
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
	const folders = vscode.workspace.workspaceFolders ?? [];
	if (folders.length === 0) {
		await vscode.commands.executeCommand('vscode.openFolder');
		return undefined;
	}
	const folder = folders.length === 1 ? folders[0] : await vscode.window.showWorkspaceFolderPick();
	return folder?.uri;
}
