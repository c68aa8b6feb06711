import * as vscode from 'vscode';
import { ok } from './assert';
import { activate, decide, openSeed, rangeOf, select, until } from './window';

suite('Toggle Boilerplate', () => {
	teardown(async () => {
		const editor = vscode.window.activeTextEditor;
		if (editor && (await activate()).session.folding.isHidden(editor)) {
			await toggle();
		}
	});

	test('hides single lines of boilerplate and runs of them, and shows them again', async () => {
		const editor = await openSeed('003');
		const faded = boilerplateLines(editor.document);
		editor.revealRange(new vscode.Range(0, 0, 0, 0), vscode.TextEditorRevealType.AtTop);
		await toggle();
		await until('nothing of it is in sight', () => faded.every((line) => !isInSight(editor, line)));
		ok(isInSight(editor, 0), 'the title is');

		await toggle();
		await until('a single line is in sight', () => isInSight(editor, faded[0]!));
	});

	test('is remembered for an editor, and for that one alone', async () => {
		await openSeed('003');
		await toggle();
		const { folding } = (await activate()).session;
		ok(!folding.isHidden(await openSeed('002')), 'another document shows all of it');
		const again = await openSeed('003');
		ok(folding.isHidden(again), 'the first one still hides it');
		const faded = boilerplateLines(again.document);
		await until('nothing of it is in sight', () => faded.every((line) => !isInSight(again, line)));
	});

	test('hides what is marked in the meantime, and shows it when that is undone', async () => {
		const editor = await openSeed('003');
		await toggle();
		const { start } = rangeOf(editor.document, 'Các cuộc đàm phán cấp cao');
		editor.revealRange(new vscode.Range(start, start));
		await until('the line is in sight', () => isInSight(editor, start.line));
		select(editor, editor.document.lineAt(start.line).range);
		await decide('markAsBoilerplate');
		await until('the line is hidden', () => !isInSight(editor, start.line));
		await decide('undo');
		await until('the line is in sight again', () => isInSight(editor, start.line));
	});
});

async function toggle(): Promise<void> {
	await vscode.commands.executeCommand('corpusAnnotator.toggleBoilerplate');
}

/** Lines of the page's interface in 003: one between the lead and the caption above it, and the run at its end. */
function boilerplateLines({ lineCount, lineAt }: vscode.TextDocument): number[] {
	const lines = Array.from({ length: lineCount }, (_, line) => line);
	const single = lines.find((line) => lineAt(line).text === 'Đăng ký');
	const last = lines.findLast((line) => !lineAt(line).isEmptyOrWhitespace);
	ok(single !== undefined && last !== undefined, 'the document has boilerplate');
	return [single, last];
}

function isInSight(editor: vscode.TextEditor, line: number): boolean {
	return editor.visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line);
}
