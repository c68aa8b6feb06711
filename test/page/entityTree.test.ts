import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

suite('page: entities', () => {
	let workbench: Workbench;
	suiteSetup(async () => (workbench = await openWorkbench()));
	suiteTeardown(() => workbench.close());

	test('the tree shows a person with her mentions, and jumps to one', async () => {
		const { page } = workbench;
		await workbench.openSeed('003');
		await page.locator('.activitybar .action-label[aria-label="Corpus"]').click();
		const row = page
			.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'Vladimir Putin' })
			.first();
		await row.waitFor();
		assert.match((await row.getAttribute('aria-label')) ?? '', /^Vladimir Putin, person, \d+ mentions in 5 documents/u);
		await row.click();
		const document = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row[aria-level="3"]', {
			hasText: '001_',
		});
		await document.first().waitFor();
		await workbench.keepPicture('entities');
		const mention = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row[aria-level="4"]').first();
		await mention.click();
		await page.locator('.tab.active', { hasText: '000_' }).waitFor();
	});
});
