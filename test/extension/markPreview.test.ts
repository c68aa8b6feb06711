import * as vscode from 'vscode';
import { toPassageRange } from '../../client/src/passages';
import { equal, ok } from './assert';
import { activate, decide, openSeed, rangeOf, readFile, select, until } from './window';

/** The line of a page's interface that 002 and 003 both have. */
const REPEATED = 'Đăng ký';

suite('Mark Everywhere', () => {
	teardown(async () => (await activate()).marks.cancel());

	test('shows the places by document, each with its line and why, and marks nothing yet', async () => {
		await preview();
		const { marks } = await activate();
		const [apply, ...hits] = marks.getChildren();
		equal(wordsOf(marks.getTreeItem(apply!)), 'Mark 2 Passages as Boilerplate in 2 documents');
		equal(
			hits.map((hit) => wordsOf(marks.getTreeItem(hit)).replace(/_.*:/u, ':')),
			['002:5 Đăng ký · the same text', '003:5 Đăng ký · the same text'],
		);
		equal(await readFile('.corpus/rules.jsonl'), undefined);
	});

	test('leaves out what is unticked, and one undo takes back the rest', async () => {
		await preview();
		const { marks } = await activate();
		const [, first] = marks.getChildren();
		marks.tick([[first!, vscode.TreeItemCheckboxState.Unchecked]]);
		equal(wordsOf(marks.getTreeItem(marks.getChildren()[0]!)), 'Mark 1 Passage as Boilerplate in 1 document');

		const outcome = await decide('applyMarks');
		equal([outcome.annotations, outcome.documents], [1, 1], outcome.message);
		const [rule] = ((await readFile('.corpus/rules.jsonl')) ?? '').trimEnd().split('\n');
		ok(/"except":\["002_/u.test(rule!), rule!);
		equal(marks.hits, undefined);

		await decide('undo');
		equal(await readFile('.corpus/rules.jsonl'), undefined, 'the file is gone again');
	});

	test('goes away without a trace when it is cancelled', async () => {
		const editor = await preview();
		await vscode.commands.executeCommand('corpusAnnotator.cancelMarks');
		const { marks } = await activate();
		equal([marks.hits, marks.getChildren().length], [undefined, 0]);
		equal(vscode.window.activeTextEditor?.document.uri.path, editor.document.uri.path);
		equal(await readFile('.corpus/rules.jsonl'), undefined);
	});

	test('marks at once what stands in one place only', async () => {
		const editor = await openSeed('003');
		select(editor, rangeOf(editor.document, 'giới thiệu với nhà lãnh đạo Triều Tiên chiếc xe hơi'));
		const outcome = await decide('markAsBoilerplateEverywhere');
		equal([outcome.annotations, outcome.documents], [1, 1], outcome.message);
		await decide('undo');
	});

	test('is what the light bulb and the hover lead to as well', async () => {
		const editor = await openSeed('003');
		const { range } = lineWith(editor.document, REPEATED);
		const argument = { uri: editor.document.uri.toString(), ranges: [toPassageRange(range)], scope: 'corpus' };
		await vscode.commands.executeCommand('corpus.markAsContent', argument);
		const { marks } = await activate();
		equal(wordsOf(marks.getTreeItem(marks.getChildren()[0]!)), 'Mark 2 Passages as Content in 2 documents');
	});

	test('is left out where the setting says so', async () => {
		const settings = vscode.workspace.getConfiguration('corpus');
		await settings.update('previewMarks', false, vscode.ConfigurationTarget.Global);
		try {
			const editor = await openSeed('003');
			select(editor, lineWith(editor.document, REPEATED).range);
			const outcome = await decide('markAsBoilerplateEverywhere');
			equal([outcome.annotations, outcome.documents], [2, 2], outcome.message);
			await decide('undo');
		} finally {
			await settings.update('previewMarks', undefined, vscode.ConfigurationTarget.Global);
		}
	});
});

async function preview(): Promise<vscode.TextEditor> {
	const editor = await openSeed('003');
	select(editor, lineWith(editor.document, REPEATED).range);
	await vscode.commands.executeCommand('corpusAnnotator.markAsBoilerplateEverywhere');
	const { marks } = await activate();
	await until('the hits are shown', () => marks.hits);
	return editor;
}

function lineWith(document: vscode.TextDocument, text: string): vscode.TextLine {
	const lines = Array.from({ length: document.lineCount }, (_, line) => document.lineAt(line));
	const found = lines.find((line) => line.text.trim() === text);
	ok(found, `${document.uri.path} has a line ${JSON.stringify(text)}`);
	return found;
}

function wordsOf({ label, description }: vscode.TreeItem): string {
	return `${typeof label === 'string' ? label : (label?.label ?? '')} ${String(description)}`;
}
