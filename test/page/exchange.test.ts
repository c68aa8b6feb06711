import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path, { join } from 'node:path';
import { type Locator, openWorkbench, until, type Workbench } from './workbench';

suite("page: other tools' formats", () => {
	const folder = mkdtempSync(join(tmpdir(), 'exports-'));
	let workbench: Workbench;
	suiteSetup(async () => (workbench = await openWorkbench()));
	suiteTeardown(async () => {
		await workbench.close();
		rmSync(folder, { recursive: true, force: true });
	});

	/** Takes the row of the list with this title. */
	async function pick(title: string, row: string): Promise<void> {
		const { page } = workbench;
		await waitForTitle(title);
		await page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
	}

	function box(): Locator {
		return workbench.page.locator('.quick-input-widget .quick-input-box input').first();
	}

	function typed(): Promise<string> {
		return box().evaluate((input) => (input as unknown as { value: string }).value);
	}

	/** Types a path into the dialog with this title. */
	async function choose(title: string, path: string): Promise<void> {
		const { page } = workbench;
		await waitForTitle(title);
		// It puts a folder into the box once it has read it, over what is typed before.
		await until(typed, (value) => value.startsWith('/'));
		await until(
			() => box().fill(path).then(typed),
			(value) => value === path,
		);
		// Nor does it take a folder before it has read that one.
		const isGone = async (): Promise<boolean> => {
			// It may write over what is typed even then, on a busy machine.
			if ((await typed()) !== path) {
				await box().fill(path);
			}
			await page.keyboard.press('Enter');
			return page
				.locator('.quick-input-widget .quick-input-title', { hasText: exactly(title) })
				.first()
				.waitFor({ state: 'hidden', timeout: 2000 })
				.then(
					() => true,
					() => false,
				);
		};
		await until(isGone, (gone) => gone);
	}

	async function waitForTitle(title: string): Promise<void> {
		const shown = workbench.page.locator('.quick-input-widget .quick-input-title', { hasText: exactly(title) });
		await shown.first().waitFor();
	}

	function exactly(title: string): RegExp {
		return new RegExp(`^${title}$`, 'u');
	}

	test('Export… writes a new folder with what was tagged, and Import… finds all of it known', async () => {
		const { page } = workbench;
		await workbench.openSeed('001');
		await workbench.selectWord('Mariinsky');
		await workbench.runCommand('Corpus: Tag as Organisation');
		await workbench.runCommand('Corpus: Export…');
		await pick('Export', 'brat');
		await pick('Export', 'What People Decided');
		await waitForTitle('Export: a new folder is made in this one');
		// Beside the corpus. The box may have the root of all folders in it until that one is read.
		await until(typed, (value) => value.replace(/\/$/u, '') === path.dirname(workbench.folder));
		await choose('Export: a new folder is made in this one', `${workbench.folder}/`);
		const again = `Export: ${path.basename(workbench.folder)} is in the corpus. Choose a folder outside of it`;
		await choose(again, `${folder}/`);
		await page.locator('.notification-toast', { hasText: 'Exported as brat' }).first().waitFor();
		await workbench.keepPicture('export');
		const [made] = readdirSync(folder);
		const files = readdirSync(join(folder, made!));
		const annotated = files.filter((name) => name.endsWith('.ann'));
		assert.ok(files.includes('annotation.conf') && annotated.length === 5, files.join());
		const said = annotated.map((name) => readFileSync(join(folder, made!, name), 'utf8')).join('');
		assert.match(said, /ORG \d+ \d+\tMariinsky/u);
		await workbench.runCommand('Corpus: Import…');
		await pick('Import', 'brat');
		await pick('Import', 'A Folder');
		await choose('Import: brat', `${folder}/${made}/`);
		await pick('Import', 'Only Annotations');
		await page.locator('.notification-toast', { hasText: 'Nothing new' }).first().waitFor();
		await workbench.keepPicture('import');
	});
});
