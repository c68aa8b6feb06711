import { openWorkbench, type Workbench } from './workbench';

suite('page: comments', () => {
	let workbench: Workbench;
	suiteSetup(async () => (workbench = await openWorkbench()));
	suiteTeardown(() => workbench.close());

	test('a comment on the word at the cursor is typed into the editor’s own box, and stands beside its line', async () => {
		const { page } = workbench;
		await workbench.openSeed('001');
		await workbench.selectWord('Mariinsky');
		await workbench.runCommand('Corpus: Comment on Selection');
		// The box has the focus: what is typed goes into it, and nowhere else.
		await page.locator('.review-widget .native-edit-context:focus, .review-widget textarea:focus').first().waitFor();
		await page.keyboard.type('Which theatre?');
		// VS Code refuses the key as long as the button is greyed, which it is until a moment after the last letter.
		await page.locator('.review-widget .monaco-button:not(.disabled)', { hasText: 'Comment' }).first().waitFor();
		await page.keyboard.press('Control+Enter');
		await page.locator('.comment-thread-unresolved').first().waitFor();
		await workbench.keepPicture('comment');
	});
});
