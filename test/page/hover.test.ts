import assert from 'node:assert/strict';
import { namedWord, openWorkbench, type Workbench } from './workbench';

suite('page: hover', () => {
	let workbench: Workbench;
	suiteSetup(async () => (workbench = await openWorkbench()));
	suiteTeardown(() => workbench.close());

	test('a name shows its mentions in all five documents, and a link jumps to one', async () => {
		const { page } = workbench;
		await workbench.openSeed('003');
		await namedWord(page, 'Putin').hover();
		const hover = page.locator('.monaco-hover:visible', { hasText: 'Vladimir Putin' }).first();
		await hover.waitFor();
		await workbench.keepPicture('hover');
		const links = await hover
			.locator('a[data-href]')
			.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-href') ?? ''));
		const documents = new Set(links.map((link) => /(\d{3})_[0-9a-f]+\.txt/u.exec(link)?.[1]).filter(Boolean));
		assert.deepStrictEqual([...documents].sort(), ['000', '001', '002', '003', '004']);

		await hover.locator('a[data-href*="/000_"]').first().click();
		await page.locator('.tab.active', { hasText: '000_' }).waitFor();
	});
});
