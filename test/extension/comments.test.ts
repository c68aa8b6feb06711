import * as vscode from 'vscode';
import type { ShownComment } from '../../client/src/comments';
import { equal, ok } from './assert';
import { activate, annotatedTexts, decide, openSeed, rangeOf, readFile, select, until } from './window';

suite('comments', () => {
	test('a thread is begun, answered, changed, settled and taken away, all in the document’s file; undo brings it back', async () => {
		const editor = await openSeed('003');
		const { document } = editor;
		const { comments, session } = await activate();
		const file = `.corpus/annotations/${vscode.workspace.asRelativePath(document.uri, false)}.jsonl`;
		const passage = document.lineAt(0).range;
		const box = { uri: document.uri, range: passage, comments: [], dispose: () => undefined };
		await comments.submit({ thread: box as unknown as vscode.CommentThread, text: 'Whose headline?' });
		await until('the thread is shown', () => comments.threadsOf(document.uri).length === 1);
		const [thread] = comments.threadsOf(document.uri);
		ok(thread, 'a thread');
		const said = (): readonly ShownComment[] => thread.comments as readonly ShownComment[];
		equal(said()[0]?.text, 'Whose headline?');
		equal((await readFile(file))?.includes('"commenting"'), true);
		ok(!(await annotatedTexts(document)).some((text) => text.startsWith('comment')), 'it is no tag');

		await comments.submit({ thread, text: 'VOV’s' });
		await until('the answer is shown', () => said().length === 2);

		const answer = said()[1]!;
		comments.edit(answer);
		const edited = said()[1]!;
		equal(edited.mode, vscode.CommentMode.Editing);
		await comments.saveEdit({ ...edited, body: 'VOV.VN’s' });
		await until('the change is shown', () => said()[1]?.text === 'VOV.VN’s');

		await comments.resolve(thread, true);
		await until('it is settled', () => thread.contextValue === 'resolved');
		await comments.resolve(thread, false);
		await until('it is open again', () => thread.contextValue === 'open');

		await comments.delete(said()[0]!);
		await until('it is gone', () => comments.threadsOf(document.uri).length === 0);
		await decide('undo');
		await until('it is back', () => comments.threadsOf(document.uri)[0]?.comments.length === 2);
		for (let step = 0; step < 5; step++) {
			await session.run('corpus.undo', {});
		}
		await until('nothing is left', () => comments.threadsOf(document.uri).length === 0);
	});

	test('a thread moves with what is typed above it', async () => {
		const editor = await openSeed('003');
		const { document } = editor;
		const { comments, session } = await activate();
		const word = document.getWordRangeAtPosition(document.lineAt(0).range.start)!;
		const range = {
			start: { line: word.start.line, character: word.start.character },
			end: { line: word.end.line, character: word.end.character },
		};
		await session.run('corpus.comment', { uri: document.uri.toString(), range, text: 'Moves' });
		await until('the thread is shown', () => comments.threadsOf(document.uri).length === 1);
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A line above\n'));
		await until('it stands a line below', () => comments.threadsOf(document.uri)[0]?.range?.start.line === 1);
		await vscode.commands.executeCommand('undo');
		await until('it is where it was', () => comments.threadsOf(document.uri)[0]?.range?.start.line === 0);
		await decide('undo');
	});

	test('Comment on Selection takes the word at the cursor and opens a box', async () => {
		const editor = await openSeed('003');
		const { start } = rangeOf(editor.document, editor.document.getText().slice(0, 4));
		select(editor, new vscode.Range(start, start));
		await vscode.commands.executeCommand('corpusAnnotator.commentOnSelection');
		ok(!editor.selection.isEmpty, 'the word is selected');
		await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
	});
});
