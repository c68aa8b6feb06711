import assert from 'node:assert/strict';
import { openWorkbench, until, type Workbench } from './workbench';

suite('page: tour', () => {
	let workbench: Workbench;
	suiteSetup(async () => (workbench = await openWorkbench()));
	suiteTeardown(() => workbench.close());

	test('has a tick at each step that was done before it was opened, and no marks of its own in the words', async () => {
		const { page } = workbench;
		await workbench.openSeed('001');
		await workbench.selectWord('Mariinsky');
		await workbench.runCommand('Corpus: Tag as Organisation');
		await page.locator('.statusbar-item', { hasText: 'Tagged as Organisation' }).first().waitFor();
		await workbench.runCommand('Corpus: Take the Tour');
		const steps = page.locator('.getting-started-step');
		await steps.first().waitFor();
		const ticked = (): Promise<string[]> =>
			steps.evaluateAll((all) =>
				all
					.filter((one) => one.querySelector('.codicon.complete'))
					.map((one) => one.querySelector('.step-title')?.textContent?.trim() ?? ''),
			);
		await until(ticked, (titles) => titles.length >= 2);
		assert.deepEqual(await ticked(), ['Open a folder of texts', 'Tag with one key']);
		await page.locator('.getting-started-step', { hasText: 'Mark noise everywhere' }).first().click();
		await page.locator('.getting-started-step', { hasText: 'Mark as Boilerplate Everywhere' }).first().waitFor();
		assert.doesNotMatch((await steps.allInnerTexts()).join('\n'), /\*/u);
		await workbench.keepPicture('tour');
	});
});
