import * as vscode from 'vscode';
import { equal } from './assert';
import { decide, fadedLines, findSeed, openSeed, rangeOf, readFile, select, until } from './window';

suite('settings', () => {
	test('corpus.fadeBoilerplate is read while the server runs', async () => {
		const { document } = await openSeed('003');
		const isFaded = () => fadedLines(document.uri).length > 0;
		await until('something is faded', isFaded);
		await change('fadeBoilerplate', false);
		await until('nothing is faded', () => !isFaded());
		await change('fadeBoilerplate', undefined);
		await until('something is faded again', isFaded);
	});

	test('corpus.annotator is kept with a decision', async () => {
		await change('annotator', 'Lan');
		const editor = await openSeed('003');
		select(editor, rangeOf(editor.document, 'Vostochny'));
		await decide('tagAsPlace');
		const file = await readFile(`.corpus/annotations/${(await findSeed('003')).path.split('/').at(-1)}.jsonl`);
		const { creator } = JSON.parse(file ?? '{}') as { creator?: unknown };
		equal(creator, { type: 'Person', name: 'Lan' });
		await decide('undo');
		await change('annotator', undefined);
	});

	test('documents are edited as prose', () => {
		const editor = vscode.workspace.getConfiguration('editor', { languageId: 'corpus-text' });
		equal([editor.get('semanticHighlighting.enabled'), editor.get('wordWrap')], [true, 'on']);
	});
});

async function change(setting: string, value: unknown): Promise<void> {
	await vscode.workspace.getConfiguration('corpus').update(setting, value, vscode.ConfigurationTarget.Global);
}
