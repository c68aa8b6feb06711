import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { annotatedTexts, decide, findSeed, openSeed, rangeOf, readFile, select, until } from './window';

suite('tags', () => {
	teardown(async () => {
		await vscode.commands.executeCommand('workbench.action.files.revert');
	});

	test('a tag is kept beside the document and follows the text that is edited above it', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		const before = document.getText();
		const passage = rangeOf(document, 'Triều Tiên');
		select(editor, passage);

		const outcome = await decide('tagAsPlace');
		equal([outcome.annotations, outcome.documents], [1, 1], outcome.message);
		const path = `.corpus/annotations/${(await findSeed('004')).path.split('/').at(-1)}.jsonl`;
		const annotation = JSON.parse((await readFile(path)) ?? '{}') as Record<string, unknown>;
		equal([annotation['type'], annotation['motivation']], ['Annotation', 'classifying']);
		equal(await annotatedTexts(document), ['LOC Triều Tiên']);

		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '😀 Thêm một dòng\n'));
		equal(await annotatedTexts(document), ['LOC Triều Tiên']);
		ok(document.getText() !== before, 'the text was edited');

		await decide('undo');
		equal(await annotatedTexts(document), []);
		await until('the file is gone again', async () => (await readFile(path)) === undefined);
	});

	test('several selections are tagged in one step', async () => {
		const editor = await openSeed('004');
		const ranges = [rangeOf(editor.document, 'Putin'), rangeOf(editor.document, 'Putin', 2)];
		editor.selections = ranges.map((range) => new vscode.Selection(range.start, range.end));

		await decide('tagAsPerson');
		equal(await annotatedTexts(editor.document), ['PER Putin', 'PER Putin']);
		await decide('undo');
		equal(await annotatedTexts(editor.document), []);
		await decide('redo');
		equal((await annotatedTexts(editor.document)).length, 2);
		await decide('undo');
	});

	test('a tag is taken away where the cursor stands in it', async () => {
		const editor = await openSeed('004');
		const passage = rangeOf(editor.document, 'Triều Tiên');
		select(editor, passage);
		await decide('tagAsOrganisation');
		select(editor, new vscode.Range(passage.start.translate(0, 2), passage.start.translate(0, 2)));
		await decide('removeTag');
		equal(await annotatedTexts(editor.document), []);
		await decide('undo');
		await decide('undo');
		equal(await annotatedTexts(editor.document), []);
	});
});
