/** What the windows show when a test fails: without it, a run on another machine tells only what was waited for in vain. */
import { openPages } from './workbench';

export const mochaHooks = {
	async afterEach(this: Mocha.Context): Promise<void> {
		if (this.currentTest?.state !== 'failed') {
			return;
		}
		for (const page of openPages) {
			const status = await page.locator('.statusbar-item').allInnerTexts();
			const notices = await page.locator('.notification-list-item').allInnerTexts();
			const tabs = await page.locator('.tab.active').allInnerTexts();
			const readOnly = await page.locator('.monaco-editor textarea.inputarea[readonly]').count();
			const focused = await page.evaluate(() => document.activeElement?.className, undefined);
			console.log(
				'The window:',
				JSON.stringify({ status: status.filter((text) => text.trim() !== ''), tabs, readOnly, notices, focused }),
			);
		}
	},
};
