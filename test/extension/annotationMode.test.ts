import * as vscode from 'vscode';
import type { AnnotationMode } from '../../client/src/annotationMode';
import type { Hints } from '../../client/src/hints';
import { equal, ok } from './assert';
import { activate, annotatedTexts, decide, openSeed, rangeOf, select, settled, until, workspaceFolder } from './window';

suite('annotation mode', () => {
	let mode: AnnotationMode;
	let hints: Hints;

	suiteSetup(async () => {
		const api = await activate();
		({ mode } = api);
		({ hints } = api.session.messages);
	});

	teardown(async () => {
		await mode.set(false);
		const editor = vscode.window.activeTextEditor;
		if (editor) {
			select(editor, new vscode.Range(0, 0, 0, 0));
		}
	});

	test('typing, pasting and other edits leave the text as it is, and are back when the mode is left', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		const text = document.getText();
		await vscode.commands.executeCommand('corpusAnnotator.toggleAnnotationMode');
		await mode.settled();
		ok(mode.isOn, 'the mode is on');

		select(editor, rangeOf(document, 'Triều Tiên'));
		await vscode.commands.executeCommand('type', { text: 'ư' });
		await vscode.commands.executeCommand('compositionType', {
			text: 'ươ',
			replacePrevCharCnt: 0,
			replaceNextCharCnt: 0,
			positionDelta: 0,
		});
		await vscode.commands.executeCommand('paste', { text: 'xx', pasteOnNewLine: false });
		await vscode.commands.executeCommand('cut');
		await vscode.commands.executeCommand('deleteLeft');
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
		equal(document.getText(), text);

		await vscode.commands.executeCommand('corpusAnnotator.toggleAnnotationMode');
		await mode.settled();
		await until('the text can be edited', () => editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x')));
		equal(document.getText(), `x${text}`);
		await vscode.commands.executeCommand('workbench.action.files.revert');
	});

	test('a document that is shown while the mode is on is safe, too; corpus.json is not', async () => {
		await openSeed('004');
		await mode.set(true);
		const { document } = await openSeed('003');
		const text = document.getText();
		await mode.settled();
		await vscode.commands.executeCommand('type', { text: 'x' });
		equal(document.getText(), text);

		const file = vscode.Uri.joinPath(workspaceFolder(), 'notes.md');
		await vscode.workspace.fs.writeFile(file, new Uint8Array());
		const notes = await vscode.window.showTextDocument(file);
		await mode.settled();
		await vscode.commands.executeCommand('type', { text: 'x' });
		equal(notes.document.getText(), 'x');
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await vscode.workspace.fs.delete(file);
	});

	test('a document that was left read-only in the background can be edited again', async () => {
		await openSeed('003');
		await mode.set(true);
		await openSeed('004');
		await mode.set(false);
		const editor = await openSeed('003');
		await until('the text can be edited', () => editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x')));
		await vscode.commands.executeCommand('workbench.action.files.revert');
	});

	test('what was edited before can be saved', async () => {
		const editor = await openSeed('001');
		const { document } = editor;
		const text = document.getText();
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
		await mode.set(true);
		await vscode.commands.executeCommand('corpusAnnotator.saveInAnnotationMode');
		await until('it is saved', () => !document.isDirty);
		equal(document.getText(), `x${text}`);
		await vscode.commands.executeCommand('type', { text: 'y' });
		equal(document.getText(), `x${text}`);
		await mode.set(false);
		await until('the text can be edited', () => editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 0, 1))));
		await document.save();
	});

	test('Escape makes one cursor of the selections, and pressed twice it leaves the mode', async () => {
		const editor = await openSeed('004');
		await mode.set(true);
		editor.selections = [1, 2].map((nth) => {
			const { start, end } = rangeOf(editor.document, 'Putin', nth);
			return new vscode.Selection(start, end);
		});
		await vscode.commands.executeCommand('corpusAnnotator.escapeAnnotationMode');
		ok(mode.isOn && hints.text, 'the mode is on, and says how to leave it');
		await until('there is one cursor', () => editor.selections.length === 1 && editor.selection.isEmpty);
		await vscode.commands.executeCommand('corpusAnnotator.escapeAnnotationMode');
		equal(mode.isOn, false);
	});

	test('a label’s key tags all selections in one step; what is selected roughly becomes whole words', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		await mode.set(true);
		editor.selections = [1, 2].map((nth) => {
			const { start, end } = rangeOf(document, 'Vladimir Putin', nth);
			return new vscode.Selection(start.translate(0, 2), end.translate(0, -3));
		});
		await decide('annotationKey', 'p');
		equal(await annotatedTexts(document), ['PER Vladimir Putin', 'PER Vladimir Putin']);
		await decide('removeTag');
		equal(await annotatedTexts(document), []);
		await decide('undo');
		equal((await annotatedTexts(document)).length, 2);
		await decide('undo');
		equal(await annotatedTexts(document), []);
	});

	test('another label’s key takes the place of the first; the last one can be repeated', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		await mode.set(true);
		select(editor, rangeOf(document, 'Triều Tiên'));
		await decide('annotationKey', 'p');
		await decide('annotationKey', 'l');
		equal(await annotatedTexts(document), ['LOC Triều Tiên']);
		select(editor, rangeOf(document, 'Bình Nhưỡng'));
		await decide('repeatLastTag');
		equal((await annotatedTexts(document)).sort(), ['LOC Bình Nhưỡng', 'LOC Triều Tiên']);
		for (let i = 0; i < 3; i++) {
			await decide('undo');
		}
		equal(await annotatedTexts(document), []);
	});

	test('a key that no label has changes nothing and gets a hint', async () => {
		const { document } = await openSeed('004');
		await mode.set(true);
		await vscode.commands.executeCommand('corpusAnnotator.annotationKey', 'q');
		ok(hints.text?.includes('Q'), `a hint: ${hints.text}`);
		equal(await annotatedTexts(document), []);
	});

	test('a hint goes when the person goes on, or decides something', async () => {
		const editor = await openSeed('004');
		await mode.set(true);
		const { start, end } = rangeOf(editor.document, 'Bình Nhưỡng');
		select(editor, new vscode.Range(start, end));
		await settled();
		await vscode.commands.executeCommand('corpusAnnotator.nextUntagged');
		const said = hints.text;
		ok(said?.includes('without a tag'), `a hint: ${said}`);
		await settled();
		equal(hints.text, said, 'it stands while the name that it led to is selected');
		select(editor, new vscode.Range(start, start));
		await until('it is gone', () => hints.text === undefined);

		await vscode.commands.executeCommand('corpusAnnotator.annotationKey', 'q');
		ok(hints.text, 'a hint');
		await decide('annotationKey', 'l');
		equal(hints.text, undefined);
		await decide('undo');
	});

	test('goes from annotation to annotation, around the document’s end, and to names that have no tag', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		await mode.set(true);
		const passages = ['Triều Tiên', 'Bình Nhưỡng'].map((text) => rangeOf(document, text));
		editor.selections = passages.map(({ start, end }) => new vscode.Selection(start, end));
		await decide('annotationKey', 'l');
		const [first, second] = passages.sort((a, b) => a.start.compareTo(b.start));
		const go = async (command: string): Promise<string> => {
			await settled();
			await vscode.commands.executeCommand(`corpusAnnotator.${command}`);
			await settled();
			return document.getText(editor.selection);
		};
		select(editor, new vscode.Range(0, 0, 0, 0));
		equal(
			[
				await go('nextAnnotation'),
				await go('nextAnnotation'),
				await go('nextAnnotation'),
				await go('previousAnnotation'),
			],
			[first, second, first, second].map((range) => document.getText(range)),
		);
		select(editor, new vscode.Range(0, 0, 0, 0));
		const untagged = await go('nextUntagged');
		ok(untagged !== '' && !editor.selection.isEqual(first!), `a name: ${untagged}`);
		await decide('annotationKey', 'p');
		select(editor, new vscode.Range(0, 0, 0, 0));
		await go('nextUntagged');
		ok(document.offsetAt(editor.selection.start) > 0, 'another one is the next');
		await decide('undo');
		await decide('undo');
	});

	test('an annotation’s edges move by keys that are pressed fast, each one step to undo', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		await mode.set(true);
		select(editor, rangeOf(document, 'Vladimir Putin'));
		await decide('annotationKey', 'p');
		const selected = () => document.getText(editor.selection);
		await Promise.all([
			vscode.commands.executeCommand('corpusAnnotator.shrinkRight'),
			vscode.commands.executeCommand('corpusAnnotator.growLeft'),
			vscode.commands.executeCommand('corpusAnnotator.growLeft'),
			vscode.commands.executeCommand('corpusAnnotator.growRight'),
		]);
		const [grown = ''] = await annotatedTexts(document);
		ok(/^PER \S+ \S+ Vladimir Putin$/u.test(grown), grown);
		equal(selected(), grown.slice(4));
		await decide('shrinkLeft');
		await decide('shrinkLeft');
		await decide('shrinkLeft', 'character');
		equal(await annotatedTexts(document), ['PER ladimir Putin']);
		await vscode.commands.executeCommand('corpusAnnotator.shrinkRight');
		await vscode.commands.executeCommand('corpusAnnotator.shrinkRight');
		equal(await annotatedTexts(document), ['PER ladimir']);
		ok(hints.text, 'the edge can go no further');
		for (let i = 0; i < 9; i++) {
			await decide('undo');
		}
		equal(await annotatedTexts(document), []);
	});

	test('an annotation is set to what is selected around it, words whole', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		await mode.set(true);
		const whole = rangeOf(document, 'Vladimir Putin');
		select(editor, new vscode.Range(whole.start, whole.start.translate(0, 8)));
		await decide('annotationKey', 'p');
		select(editor, new vscode.Range(whole.start.translate(0, 3), whole.end.translate(0, -2)));
		await decide('setAnnotationToSelection');
		equal(await annotatedTexts(document), ['PER Vladimir Putin']);
		await decide('undo');
		await decide('undo');
		await vscode.commands.executeCommand('corpusAnnotator.setAnnotationToSelection');
		ok(hints.text, 'there is no annotation to set');
		equal(await annotatedTexts(document), []);
	});

	test('the label of an annotation is changed from a list', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		const range = rangeOf(document, 'Vladimir Putin');
		select(editor, range);
		await decide('tagAsPerson');
		select(editor, new vscode.Range(range.start.translate(0, 3), range.start.translate(0, 3)));
		const running = vscode.commands.executeCommand('corpusAnnotator.changeLabel');
		await until('the list takes its first entry', async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			return (await annotatedTexts(document)).every((text) => !text.startsWith('PER'));
		});
		await running;
		const [changed = ''] = await annotatedTexts(document);
		ok(changed.endsWith(' Vladimir Putin'), changed);
		await decide('undo');
		equal(await annotatedTexts(document), ['PER Vladimir Putin']);
		await decide('undo');
	});

	test('what the light bulb would have is in a list', async () => {
		const editor = await openSeed('004');
		const { document } = editor;
		await mode.set(true);
		select(editor, rangeOf(document, 'Triều Tiên'));
		const running = vscode.commands.executeCommand('corpusAnnotator.showActions');
		const { session } = await activate();
		const { lastOutcome } = session.messages;
		await until('its first entry is done', async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			return session.messages.lastOutcome !== lastOutcome;
		});
		await running;
		equal((await annotatedTexts(document)).length, 1);
		await decide('undo');
	});
});
