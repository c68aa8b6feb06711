import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { activate, annotatedTexts, decide, hoverText, openSeed, pause, rangeOf, select } from './window';

/** Some ten seconds of typing. */
const TYPED = 'Người viết gõ thêm một câu dài trong khi kho ngữ liệu được đọc lại từ đầu. '.repeat(5);
/** So few documents are read in a moment: they are read again and again, so that indexing goes on as long as the typing. */
const LETTERS_TO_REINDEX = 10;

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

		const began = Date.now();
		for (const letter of TYPED) {
			const typed = document.getText().length - text.length;
			if (typed % LETTERS_TO_REINDEX === 0) {
				await vscode.commands.executeCommand('corpusAnnotator.reindex');
			}
			const at = document.positionAt(typed);
			ok(await editor.edit((edit) => edit.insert(at, letter)), 'the letter is typed');
			if (typed % 8 === 0) {
				const hover = await hoverText(document, rangeOf(document, 'Triều Tiên').start);
				ok(/Triều Tiên/u.test(hover), `a hover for the moved text: ${hover}`);
			}
			await pause(20);
		}
		console.log(`      ${TYPED.length} letters in ${((Date.now() - began) / 1000).toFixed(1)} s`);
		await (await activate()).whenReady();
		equal(document.getText(), TYPED + text);
		equal(await annotatedTexts(document), ['LOC Triều Tiên']);
		await decide('undo');
		equal(await annotatedTexts(document), []);
	});
});
