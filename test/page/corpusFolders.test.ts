import assert from 'node:assert/strict';
import { namedWord, openWorkbench, type Workbench } from './workbench';

const TEXT = 'Hôm qua Thủ tướng Trần Văn Bình đến thăm Đà Nẵng và gặp ông Lê Minh Châu.\n';

suite('page: which folders are corpora', () => {
	let workbench: Workbench | undefined;
	teardown(() => workbench?.close());

	test('a folder of texts is one without being told', async () => {
		workbench = await openWorkbench({ files: { 'a.txt': TEXT, 'b.txt': TEXT, 'notes.md': '# Notes' } });
		await workbench.openFile('a.txt');
		await language(workbench, 'Corpus Text').waitFor();
		await namedWord(workbench.page, 'Lê Minh Châu').waitFor();
	});

	test('a folder of a program is left alone, until a person makes it one', async () => {
		const files = { 'notes.txt': TEXT, 'log.txt': TEXT, 'a.js': '', 'b.js': '', 'c.js': '', 'package.json': '{}' };
		workbench = await openWorkbench({ files });
		await workbench.openFile('notes.txt');
		// Its tab stays when another file is shown.
		await workbench.runCommand('View: Keep Editor');
		await language(workbench, 'Plain Text').waitFor();
		await workbench.page.locator('.activitybar .action-label[aria-label="Corpus"]').click();
		const button = workbench.page.locator('.welcome-view-content .monaco-button', {
			hasText: 'Make This Folder a Corpus',
		});
		await button.first().waitFor();
		await workbench.keepPicture('welcome');
		assert.strictEqual(await language(workbench, 'Corpus Text').count(), 0);

		await button.first().click();
		await workbench.page.locator('.tab.active', { hasText: 'corpus.json' }).waitFor();
		await workbench.page.locator('.tab', { hasText: 'notes.txt' }).first().click();
		await language(workbench, 'Corpus Text').waitFor();
	});
});

function language({ page }: Workbench, name: string) {
	return page.locator('.statusbar-item#status\\.editor\\.mode', { hasText: name });
}
