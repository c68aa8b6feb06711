import { namedWord, openWorkbench, until, type Workbench } from './workbench';

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
			const hover = page.locator('.monaco-hover:visible', { hasText: 'Vladimir Putin' }).first();
			// Before all are read it says so far.
			const asked = async (): Promise<string> => {
				await page.mouse.move(0, 0);
				await hover.waitFor({ state: 'hidden' });
				await namedWord(page, 'Putin').hover();
				await hover.waitFor();
				return hover.innerText();
			};
			await until(asked, (text) => text.includes('in 5 documents'));
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
	});
}
