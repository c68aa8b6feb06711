import * as vscode from 'vscode';
import {
	DOCUMENT_DATE_REQUEST,
	type DocumentDateResult,
	type SetDocumentDateArgument,
} from '../../server/src/dateProtocol';
import { type CommandOutcome } from '../../server/src/protocol';
import { COMMANDS } from '../../server/src/commandProtocol';
import { equal, ok } from './assert';
import {
	activate,
	annotatedTexts,
	decide,
	hoverText,
	openSeed,
	pause,
	rangeOf,
	select,
	until,
	workspaceFolder,
} from './window';

suite('dates', () => {
	test('a date that a person sets is what others are counted from, until it is taken back', async () => {
		const { document } = await openSeed('000');
		const position = rangeOf(document, 'tuần trước').start.translate(0, 1);
		const before = await hoverText(document, position);
		ok(!before.includes('2014-W'), before);

		const argument: SetDocumentDateArgument = { uri: document.uri.toString(), date: '20/5/2014' };
		const outcome = await vscode.commands.executeCommand<CommandOutcome>(COMMANDS.setDocumentDate, argument);
		equal([outcome.annotations, outcome.documents], [1, 1], outcome.message);
		const after = await hoverText(document, position);
		ok(after.includes('2014-W20') && after.includes('2014-05-20'), after);

		await decide('undo');
		equal(await hoverText(document, position), before);
	});

	test('the box for it begins with the date that is known; Enter makes it the person’s', async () => {
		const { document } = await openSeed('002');
		const known = await documentDate(document);
		equal([known?.value, known?.decided], ['2024-01-15', false]);
		const running = vscode.commands.executeCommand('corpusAnnotator.setDocumentDate');
		await until('the box was accepted', async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			await pause(100);
			return (await documentDate(document))?.decided;
		});
		await running;
		equal((await documentDate(document))?.value, '2024-01-15');
		await decide('undo');
		equal((await documentDate(document))?.decided, false);
	});

	test('Go to Date goes to the date of a link, and to the one that is taken from the list', async () => {
		await openSeed('004');
		const corpus = workspaceFolder().toString();
		await vscode.commands.executeCommand('corpusAnnotator.goToDate', { corpus, date: '2014-06' });
		ok(selectedText().includes('tháng 6/2014'), selectedText());

		await openSeed('004');
		const running = vscode.commands.executeCommand('corpusAnnotator.goToDate');
		await pause(500);
		await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
		await until('the date under the cursor is shown', () => selectedText() !== '');
		const shown = selectedText();
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await running;
		equal(selectedText(), shown);
		await vscode.commands.executeCommand('closeReferenceSearch');
	});

	test('what is no date is colourless until that is taken back', async () => {
		const editor = await openSeed('000');
		const { document } = editor;
		const range = rangeOf(document, 'tháng 6/2014');
		select(editor, new vscode.Range(range.start.translate(0, 2), range.start.translate(0, 2)));
		await decide('notATime');
		equal(await annotatedTexts(document), ['not-a-time tháng 6/2014']);
		ok((await hoverText(document, range.start)).includes('not a date here'), await hoverText(document, range.start));
		await decide('undo');
		ok((await hoverText(document, range.start)).includes('2014-06'), await hoverText(document, range.start));
	});

	test('the box for a value begins with the one that was read; Enter makes it the person’s', async () => {
		const editor = await openSeed('000');
		const { document } = editor;
		const range = rangeOf(document, 'tháng 6/2014');
		select(editor, new vscode.Range(range.start, range.start));
		const running = vscode.commands.executeCommand('corpusAnnotator.setTimeValue');
		await until('the box was accepted', async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			await pause(100);
			return (await annotatedTexts(document)).length > 0;
		});
		await running;
		equal(await annotatedTexts(document), ['DATE tháng 6/2014']);
		await decide('undo');
	});

	test('the outline has the dates with their values', async () => {
		const { document } = await openSeed('000');
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
			'vscode.executeDocumentSymbolProvider',
			document.uri,
		);
		const dates = symbols.flatMap(({ children }) => children).map(({ name, detail }) => `${name} ${detail}`);
		ok(dates.includes('tháng 6/2014 2014-06'), dates.join('\n'));
	});
});

async function documentDate(document: vscode.TextDocument): Promise<DocumentDateResult | undefined> {
	const { session } = await activate();
	return session.request<DocumentDateResult>(DOCUMENT_DATE_REQUEST, { uri: document.uri.toString() });
}

function selectedText(): string {
	const editor = vscode.window.activeTextEditor;
	return editor ? editor.document.getText(editor.selection) : '';
}
