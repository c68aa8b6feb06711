import * as vscode from 'vscode';
import type { ExchangeOutcome, ExportArgument, ImportArgument } from '../../server/src/exchangeProtocol';
import { COMMANDS } from '../../server/src/commandProtocol';
import { equal, ok } from './assert';
import { activate, annotatedTexts, decide, openSeed, rangeOf, select, workspaceFolder } from './window';

suite("other tools' formats", () => {
	test('an export is one file where that is wanted, and an import is one step', async () => {
		const { session } = await activate();
		const editor = await openSeed('003');
		select(editor, rangeOf(editor.document, 'Vostochny'));
		await decide('tagAsPlace');
		const uri = editor.document.uri.toString();
		const file = vscode.Uri.joinPath(workspaceFolder(), 'out.zip');
		const exported: ExportArgument = { uri, format: 'refi-qda', out: file.toString(), archive: true };
		const outcome = (await session.run(COMMANDS.export, exported)) as ExchangeOutcome | undefined;
		ok(outcome?.message.includes('1 passage'), outcome?.message ?? 'no outcome');
		const bytes = await vscode.workspace.fs.readFile(file);
		equal([...bytes.slice(0, 2)], [0x50, 0x4b]); // PK, as zip files begin
		await vscode.workspace.fs.delete(file);

		const table = vscode.Uri.joinPath(workspaceFolder(), 'tags.csv');
		const text = editor.document.getText();
		const start = [...text.slice(0, text.indexOf('Putin'))].length;
		const rows = `file,start,end,label,text\n${uri.split('/').at(-1)!},${start},${start + 5},PER,Putin\n`;
		await vscode.workspace.fs.writeFile(table, new TextEncoder().encode(rows));
		const imported: ImportArgument = { uri, format: 'csv', from: table.toString() };
		equal((await session.run(COMMANDS.import, imported))?.annotations, 1);
		equal((await annotatedTexts(editor.document)).sort(), ['LOC Vostochny', 'PER Putin']);
		await vscode.workspace.fs.delete(table);
		await decide('undo');
		await decide('undo');
	});
});
