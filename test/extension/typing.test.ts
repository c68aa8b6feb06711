import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { activate, annotatedTexts, decide, hoverText, openSeed, pause, rangeOf, select } from './window';

const TYPED = 'Người viết gõ thêm một câu dài trong khi kho ngữ liệu được đọc lại từ đầu. ';

suite('typing while the corpus is indexed', () => {
	teardown(async () => {
		await vscode.commands.executeCommand('workbench.action.files.revert');
	});

	test('no letter is lost, every answer is for the text as it is, the tag stays where it belongs', async function () {
		this.timeout(60_000);
		const editor = await openSeed('001');
		const { document } = editor;
		const text = document.getText();
		select(editor, rangeOf(document, 'Triều Tiên'));
		await decide('tagAsPlace');

		const indexing = vscode.commands.executeCommand('corpusAnnotator.reindex');
		for (const letter of TYPED) {
			const typed = document.getText().length - text.length;
			const at = document.positionAt(typed);
			ok(await editor.edit((edit) => edit.insert(at, letter)), 'the letter is typed');
			if (typed % 8 === 0) {
				const hover = await hoverText(document, rangeOf(document, 'Triều Tiên').start);
				ok(/Triều Tiên/u.test(hover), `a hover for the moved text: ${hover}`);
			}
			await pause(20);
		}
		await indexing;
		await (await activate()).whenReady();
		equal(document.getText(), TYPED + text);
		equal(await annotatedTexts(document), ['LOC Triều Tiên']);
		await decide('undo');
		equal(await annotatedTexts(document), []);
	});
});
