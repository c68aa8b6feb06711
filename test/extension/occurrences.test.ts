import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { activate, annotatedTexts, decide, openSeed, rangeOf, select, until } from './window';

suite('Tag All Occurrences', () => {
	teardown(async () => {
		await (await activate()).marks.cancel();
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
	});

	test('takes a label’s key, shows the places, and Enter tags them all in one step', async () => {
		const editor = await openSeed('003');
		select(editor, rangeOf(editor.document, 'Bình Nhưỡng'));
		void vscode.commands.executeCommand('corpusAnnotator.tagAllOccurrences');
		const { marks } = await activate();
		// The label that stands there is the first: Enter takes it. The list of labels comes a moment later than the command.
		await until('the places are shown', async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			return marks.hits;
		});
		const hits = marks.hits!;
		ok(
			hits.length > 1 && hits.every(({ text, textStart, textEnd }) => text.slice(textStart, textEnd) === 'Bình Nhưỡng'),
			'each place is one',
		);
		const before = await annotatedTexts(editor.document);
		const outcome = await decide('applyMarks');
		equal(outcome.annotations, hits.length, outcome.message);
		ok((await annotatedTexts(editor.document)).includes('LOC Bình Nhưỡng'), 'it is tagged');
		await decide('undo');
		equal(await annotatedTexts(editor.document), before);
	});

	test('looks for the places in other ways when its options are ticked', async () => {
		const editor = await openSeed('003');
		select(editor, rangeOf(editor.document, 'Putin'));
		await vscode.commands.executeCommand('corpusAnnotator.tagAllOccurrences', 'PER');
		const { marks } = await activate();
		await until('the places are shown', () => marks.hits);
		const [apply, options] = marks.getChildren();
		const { label } = marks.getTreeItem(apply!);
		ok(/^Tag \d+ Passages as Person$/u.test(String(label)), String(label));
		const titles = marks.getChildren(options).map((option) => marks.getTreeItem(option).label);
		equal(titles, [
			'in this document only',
			'every form of Vladimir Putin',
			'capitals and small letters alike',
			'parts of words, too',
		]);
		const [here] = marks.getChildren(options);
		marks.tick([[here!, vscode.TreeItemCheckboxState.Checked]]);
		await until('only this document is left', () =>
			marks.hits?.every(({ uri }) => uri === editor.document.uri.toString()),
		);
		equal(marks.getTreeItem(marks.getChildren()[1]!).description, 'in this document only');
	});
});
