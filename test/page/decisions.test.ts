import assert from 'node:assert/strict';
import { openWorkbench, until, type Page, type Workbench } from './workbench';

suite('page: decisions', () => {
	let workbench: Workbench;
	suiteSetup(async () => (workbench = await openWorkbench()));
	suiteTeardown(() => workbench.close());

	test('boilerplate is faded, the article is not', async () => {
		await workbench.openSeed('003');
		const { page } = workbench;
		const faded = page.locator('.view-line .squiggly-inline-unnecessary', { hasText: 'Đăng' }).first();
		await faded.waitFor();
		assert.ok((await faded.evaluate((element) => Number(getComputedStyle(element).opacity))) < 1);
		assert.strictEqual(
			await page.locator('.view-line .squiggly-inline-unnecessary', { hasText: 'Vostochny' }).count(),
			0,
		);
	});

	test('a tag is drawn with a ground, an edge and its label’s name, and says what it did', async () => {
		const { page } = workbench;
		await workbench.selectWord('Vostochny');
		await workbench.runCommand('Corpus: Tag as Place');
		const message = page.locator('.statusbar-item', { hasText: 'Undo' }).first();
		await message.waitFor();
		const [tagged] = await until(
			() => edgedGrounds(page),
			(grounds) => grounds.length > 0,
		);
		assert.notStrictEqual(tagged, 'rgba(0, 0, 0, 0)');
		await page
			.locator('.view-line span', { hasText: /^Place$/u })
			.first()
			.waitFor();
		await workbench.keepPicture('tag');

		await message.click();
		await until(
			() => edgedGrounds(page),
			(grounds) => grounds.length === 0,
		);
	});
});

/** The grounds of what is drawn behind the text with an edge around it. */
function edgedGrounds(page: Page): Promise<string[]> {
	return page.locator('.view-overlays .cdr').evaluateAll((elements) =>
		elements
			.map((element) => getComputedStyle(element))
			.filter((style) => style.borderTopStyle === 'solid' && style.borderTopWidth !== '0px')
			.map((style) => style.backgroundColor),
	);
}
