import assert from 'node:assert/strict';
import { hoverUntil, openWorkbench, until, type Workbench } from './workbench';

/** A file as the browser's own dialog would give it, of the page's private files: no dialog can be answered here. */
interface SavingWindow {
	showSaveFilePicker(options?: { suggestedName?: string }): Promise<unknown>;
	saved?: string;
}
interface PrivateFiles {
	getDirectory(): Promise<{
		getFileHandle(
			name: string,
			options?: object,
		): Promise<{ getFile(): Promise<{ arrayBuffer(): Promise<ArrayBuffer> }> }>;
	}>;
}

for (const theme of ['Light Modern', 'Dark Modern']) {
	suite(`page: VS Code for the Web, ${theme}`, () => {
		let workbench: Workbench;
		suiteSetup(async () => {
			workbench = await openWorkbench({ web: true, settings: { 'workbench.colorTheme': theme } });
		});
		suiteTeardown(() => workbench.close());
		const picture = (what: string) => `web-${what}-${theme.split(' ')[0]!.toLowerCase()}`;

		test('a name shows its mentions in all five documents, and a link jumps to one', async () => {
			const { page } = workbench;
			await workbench.openSeed('003');
			const hover = await hoverUntil(page, 'Putin', 'in 5 documents');
			await workbench.keepPicture(picture('hover'));
			await hover.locator('a[data-href*="000_"]').first().click();
			await page.locator('.tab.active', { hasText: '000_' }).waitFor();
		});

		test('a line is marked everywhere after its places were seen, and that is undone', async () => {
			const { page } = workbench;
			await workbench.openSeed('003');
			await page.locator('.view-line', { hasText: 'Đăng' }).first().click();
			await workbench.runCommand('Corpus: Mark as Boilerplate Everywhere');
			const apply = page.locator('.pane-header:visible', { hasText: 'Mark Everywhere' }).first();
			await apply.waitFor();
			await page.locator('.monaco-list-row:visible', { hasText: '002_' }).first().waitFor();
			// The view takes the focus when its rows are there: a palette that was open before that would be closed.
			await page.locator('.monaco-list:focus .monaco-list-row.focused').first().waitFor();
			await workbench.keepPicture(picture('mark-everywhere'));
			await workbench.runCommand('Corpus: Mark What Is Ticked');
			const message = page.locator('.statusbar-item', { hasText: /Boilerplate.*2 documents/u }).first();
			await message.waitFor();
			await workbench.keepPicture(picture('marked-everywhere'));
			await workbench.runCommand('Corpus: Undo');
			await page
				.locator('.statusbar-item', { hasText: /Undone/u })
				.first()
				.waitFor();
		});

		test('an export is a zip file on the computer', async () => {
			const { page } = workbench;
			await page.evaluate(() => {
				const saving = globalThis as unknown as SavingWindow;
				saving.showSaveFilePicker = async ({ suggestedName = 'export.zip' } = {}) => {
					const files = await (navigator.storage as unknown as PrivateFiles).getDirectory();
					const handle = await files.getFileHandle(suggestedName, { create: true });
					saving.saved = suggestedName;
					return handle;
				};
			});
			await workbench.openSeed('003');
			await workbench.runCommand('Corpus: Export…');
			for (const row of ['brat', 'What People Decided', 'On This Computer']) {
				await page.locator('.quick-input-list:visible .monaco-list-row', { hasText: row }).first().click();
			}
			const begins = (): Promise<readonly unknown[]> =>
				page.evaluate(async () => {
					const { saved } = globalThis as unknown as SavingWindow;
					const files = await (navigator.storage as unknown as PrivateFiles).getDirectory();
					const file = saved === undefined ? undefined : await (await files.getFileHandle(saved)).getFile();
					return [saved, ...new Uint8Array((await file?.arrayBuffer()) ?? []).slice(0, 2)];
				});
			const [name] = await until(begins, (found) => found[1] === 0x50 && found[2] === 0x4b);
			assert.equal(name, 'corpus-brat.zip');
			await workbench.keepPicture(picture('export'));
		});
	});
}
