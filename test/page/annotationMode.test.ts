import assert from 'node:assert/strict';
import { openWorkbench, until, type Workbench } from './workbench';

suite('page: annotation mode', () => {
	let workbench: Workbench;
	suiteSetup(async () => (workbench = await openWorkbench()));
	suiteTeardown(() => workbench.close());

	const status = () => workbench.page.locator('.statusbar-item', { hasText: 'Annotation Mode' }).first();
	const tagNames = () => workbench.page.locator('.view-line span', { hasText: /^(?:Person|Place)$/u });
	const lines = async () => (await workbench.page.locator('.view-line').allInnerTexts()).join('\n');

	test('is seen in the status bar, and the text takes no input method', async () => {
		await workbench.openSeed('003');
		await workbench.runCommand('Corpus: Toggle Annotation Mode');
		await status().waitFor();
		const ground = await status().evaluate((element) => getComputedStyle(element).backgroundColor);
		assert.ok(!['rgba(0, 0, 0, 0)', 'transparent'].includes(ground), ground);
		await workbench.page.locator('.monaco-editor textarea.inputarea[readonly]').first().waitFor();
		await workbench.keepPicture('annotation-mode');
	});

	test('one key tags, one takes it back, and no key types', async () => {
		const { page } = workbench;
		const before = await lines();
		await workbench.selectWord('Vostochny');
		await page.keyboard.press('l');
		await tagNames().first().waitFor();
		await page.keyboard.press('u');
		await until(
			() => tagNames().count(),
			(count) => count === 0,
		);
		// Not Enter and Backspace: they answer what is suggested here.
		for (const key of ['q', 'Q', '7', ' ', 'Tab', 'Control+v', 'Control+x', ';']) {
			await page.keyboard.press(key);
		}
		await page.locator('.statusbar-item', { hasText: 'Safe from typing' }).first().waitFor();
		assert.strictEqual(await lines(), before);
		assert.strictEqual(await page.locator('.monaco-editor-overlaymessage').count(), 0);
	});

	test('the window remembers it when it is opened again', async () => {
		const { page } = workbench;
		await page.evaluate(() => {
			document.body.dataset['old'] = 'true';
			location.reload();
		});
		await page.locator('body:not([data-old]) .part.statusbar').waitFor();
		await status().waitFor();
		// The browser doesn't always get to keep which editors were open, in so short a time.
		await workbench.openSeed('003');
		await page.locator('.monaco-editor textarea.inputarea[readonly]').first().waitFor();
		await page.locator('.monaco-editor .view-lines').first().click();
	});

	test('? lists the keys, and Escape twice leaves the mode', async () => {
		const { page } = workbench;
		await page.keyboard.press('Shift+Slash');
		await page.locator('.quick-input-title', { hasText: 'Keys of annotation mode' }).first().waitFor();
		await page.locator('.quick-input-list-row', { hasText: 'Person' }).first().waitFor();
		await workbench.keepPicture('annotation-keys');
		await page.keyboard.press('Escape');
		await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await until(
			() => page.locator('.statusbar-item', { hasText: 'Annotation Mode' }).count(),
			(count) => count === 0,
		);
		await page.locator('.monaco-editor textarea.inputarea:not([readonly])').first().waitFor();
	});
});
