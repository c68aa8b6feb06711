import { namedWord, openWorkbench, type Workbench } from './workbench';

suite('page: the extension as a web extension', () => {
	let workbench: Workbench;
	suiteSetup(async () => {
		const settings = { 'remote.extensionKind': { 'corpus-annotator.corpus-annotator': ['web'] } };
		workbench = await openWorkbench({ settings });
	});
	suiteTeardown(() => workbench.close());

	test('names are coloured and explained by a server in a worker of the page', async () => {
		await workbench.openSeed('003');
		await namedWord(workbench.page, 'Putin').hover();
		await workbench.page.locator('.monaco-hover:visible', { hasText: 'Vladimir Putin' }).first().waitFor();
	});
});
