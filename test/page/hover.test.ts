import assert from 'node:assert/strict';
import { hoverUntil, openWorkbench, type Workbench } from './workbench';

suite('page: hover', () => {
	let workbench: Workbench;
	suiteSetup(async () => (workbench = await openWorkbench()));
	suiteTeardown(() => workbench.close());

	test('what a name is, where it stands and what can be done fits into the hover without scrolling', async () => {
		const { page } = workbench;
		await workbench.openSeed('003');
		const hover = await hoverUntil(page, 'Putin', 'in 5 documents');
		const last = hover.locator('a', { hasText: 'Not a Name' }).first();
		const isInside = await last.evaluate((element) => {
			const box = element.closest('.monaco-hover')!.getBoundingClientRect();
			return element.getBoundingClientRect().bottom <= box.bottom;
		});
		assert.ok(isInside);

		await hover.locator('a', { hasText: 'Merge With…' }).first().click();
		const pick = page.locator('.quick-input-widget:visible', { hasText: 'Merge Vladimir Putin with' });
		await pick.locator('.monaco-list-row', { hasText: 'Kim Jong-un' }).first().waitFor();
		await page.keyboard.press('Escape');
	});

	test('a name shows its mentions in all five documents, and a link jumps to one', async () => {
		const { page } = workbench;
		await workbench.openSeed('003');
		const hover = await hoverUntil(page, 'Putin', 'in 5 documents');
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
