/**
 * VS Code as a person has it before her: the packed extension in a real browser, on a copy of the seeds. With the environment's
 * `SCREENSHOTS` set to a folder, pictures are kept there; with `VSIX` set to a file, that package is tried instead of the one at the top.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

const root = path.resolve(__dirname, '../..');
const vsix = process.env['VSIX'] ?? path.join(root, 'corpus-annotator.vsix');

/** What we use of Playwright, which is installed with the runtime and not with the project. */
export interface Page {
	readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
	readonly mouse: { move(x: number, y: number): Promise<void> };
	locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
	waitForFunction<Argument>(holds: (argument: Argument) => unknown, argument?: Argument): Promise<unknown>;
	evaluate<Result, Argument>(
		compute: (argument: Argument) => Result | Promise<Result>,
		argument?: Argument,
	): Promise<Result>;
	screenshot(options: { path: string }): Promise<unknown>;
	setDefaultTimeout(milliseconds: number): void;
	context(): { newCDPSession(page: Page): Promise<{ send(method: string, params: object): Promise<unknown> }> };
}
export interface Locator {
	first(): Locator;
	nth(index: number): Locator;
	locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
	waitFor(options?: { timeout?: number; state?: 'visible' | 'hidden' }): Promise<void>;
	hover(): Promise<void>;
	click(options?: { button?: 'right'; modifiers?: 'Alt'[] }): Promise<void>;
	dblclick(): Promise<void>;
	fill(text: string): Promise<void>;
	innerText(): Promise<string>;
	count(): Promise<number>;
	getAttribute(name: string): Promise<string | null>;
	allInnerTexts(): Promise<string[]>;
	evaluate<Result>(compute: (element: Element) => Result): Promise<Result>;
	evaluateAll<Result>(compute: (elements: Element[]) => Result): Promise<Result>;
}

interface Runtime {
	launch(options: {
		vsix: string;
		workspace: string;
		settings?: Record<string, unknown>;
	}): Promise<{ readonly page: Page; close(): Promise<void> }>;
	startBrowser(): Promise<{
		readonly browser: { close(): Promise<void> };
		readonly context: { newPage(): Promise<Page & { goto(address: string): Promise<unknown> }> };
	}>;
	openFile(page: Page, name: string): Promise<void>;
	runCommand(page: Page, title: string): Promise<void>;
}

/** VS Code for the Web, of the same runtime. */
interface WebRuntime {
	startWeb(options: { extension: string; workspace: string; settings?: Record<string, unknown> }): Promise<{
		readonly url: string;
		prepare(page: Page): Promise<void>;
		stop(): void;
	}>;
}

async function loadRuntime(): Promise<Runtime> {
	return (await import(scriptUrl('vscode.mjs'))) as Runtime;
}

function scriptUrl(name: string): string {
	return pathToFileURL(path.join(root, 'test/vscode-runtime/scripts', name)).href;
}

/** What comes at all comes within this, on a busy machine, too. */
const PATIENCE = 120_000;

function patient<P extends Page>(page: P): P {
	page.setDefaultTimeout(PATIENCE);
	return page;
}

/** The packed extension on a page without a server behind it, as on vscode.dev. */
async function launchWeb(runtime: Runtime, workspace: string, settings?: Record<string, unknown>) {
	const { startWeb } = (await import(scriptUrl('web.mjs'))) as WebRuntime;
	const unpacked = mkdtempSync(path.join(tmpdir(), 'unpacked-'));
	for (const [file, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
		if (file.startsWith('extension/')) {
			mkdirSync(path.dirname(path.join(unpacked, file)), { recursive: true });
			writeFileSync(path.join(unpacked, file), bytes);
		}
	}
	const web = await startWeb({ extension: path.join(unpacked, 'extension'), workspace, settings });
	const { browser, context } = await runtime.startBrowser();
	const page = patient(await context.newPage());
	await web.prepare(page);
	await page.goto(web.url);
	await page.locator('.part.statusbar').waitFor();
	const close = async (): Promise<void> => {
		await browser.close();
		web.stop();
		rmSync(unpacked, { recursive: true, force: true });
	};
	return { page, close };
}

/** A window on a VS Code that somebody else has started. */
export async function openAddress(address: string): Promise<Pick<Workbench, 'page' | 'openFile' | 'close'>> {
	const runtime = await loadRuntime();
	const { browser, context } = await runtime.startBrowser();
	const page = patient(await context.newPage());
	await page.goto(address);
	await page.locator('.part.statusbar').waitFor();
	return { page, openFile: (name) => runtime.openFile(page, name), close: () => browser.close() };
}

/** Of the windows that are open now. */
export const openPages = new Set<Page>();

export interface WorkbenchOptions {
	/** Of the user. */
	readonly settings?: Record<string, unknown>;
	readonly files?: Readonly<Record<string, string>>;
	/** In VS Code for the Web. */
	readonly web?: true;
}

export interface Workbench {
	readonly page: Page;
	/** The corpus on the disk. */
	readonly folder: string;
	/** Shows the seed of that number and waits until its names are coloured. */
	openSeed(number: string): Promise<void>;
	openFile(name: string): Promise<void>;
	runCommand(title: string): Promise<void>;
	/** Selects a word that stands in the visible part of the editor. */
	selectWord(word: string): Promise<void>;
	/** A picture of the whole window, where pictures are wanted. */
	keepPicture(name: string): Promise<void>;
	close(): Promise<void>;
}

/** Opens the seeds, or a folder with these files instead, given by their paths. */
export async function openWorkbench({ settings, files, web }: WorkbenchOptions = {}): Promise<Workbench> {
	const runtime = await loadRuntime();
	const workspace = mkdtempSync(path.join(tmpdir(), 'corpus-'));
	if (files) {
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
			writeFileSync(path.join(workspace, file), text);
		}
	} else {
		cpSync(path.join(root, 'seeds'), workspace, { recursive: true });
		rmSync(path.join(workspace, '.corpus'), { recursive: true, force: true });
	}
	const vscode = web
		? await launchWeb(runtime, workspace, settings)
		: await runtime.launch({ vsix, workspace, settings });
	const page = patient(vscode.page);
	openPages.add(page);
	const openFile = web ? openInExplorer : runtime.openFile;
	return {
		page,
		folder: workspace,
		async openSeed(number) {
			await openFile(page, `${number}_`);
			await page.locator('.tab.active', { hasText: number }).waitFor();
			await namedWord(page, 'Putin').waitFor();
		},
		openFile: (name) => openFile(page, name),
		runCommand: (title) => runtime.runCommand(page, title),
		async selectWord(word) {
			await textSpan(page, word).dblclick();
		},
		async keepPicture(name) {
			const folder = process.env['SCREENSHOTS'];
			if (folder) {
				mkdirSync(folder, { recursive: true });
				await page.screenshot({ path: path.join(folder, `${name}.png`) });
			}
		},
		async close() {
			openPages.delete(page);
			await vscode.close();
			rmSync(workspace, { recursive: true, force: true });
		},
	};
}

/** What serves the folder to VS Code for the Web finds no files by their names. */
async function openInExplorer(page: Page, name: string): Promise<void> {
	if ((await page.locator('.explorer-folders-view:visible').count()) === 0) {
		await page.keyboard.press('Control+Shift+E');
	}
	await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
	await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** The piece of the editor's text that is coloured alike and holds the words; spaces there are U+00A0. */
function textSpan(page: Page, words: string): Locator {
	return page.locator('.view-line span span', { hasText: words.replaceAll(' ', '\u00a0') }).first();
}

/** A name that the language server coloured, and that alone. */
export function namedWord(page: Page, name: string): Locator {
	const exact = new RegExp(`^${name.replaceAll(' ', '\u00a0')}$`, 'u');
	return page.locator('.view-line span span', { hasText: exact }).first();
}

/** Asks again until the answer is the one that is waited for. */
export async function until<Answer>(
	ask: () => Promise<Answer>,
	isWanted: (answer: Answer) => boolean,
): Promise<Answer> {
	for (const deadline = Date.now() + 10_000; ;) {
		const answer = await ask();
		if (isWanted(answer)) {
			return answer;
		}
		assert.ok(Date.now() < deadline, `in vain waited for another answer than ${JSON.stringify(answer)}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** Hovers over a name again and again until its hover has the words: before all documents are read it says so far. */
export async function hoverUntil(page: Page, name: string, words: string): Promise<Locator> {
	const hover = page.locator('.monaco-hover:visible').first();
	const asked = async (): Promise<string> => {
		await page.mouse.move(0, 0);
		await hover.waitFor({ state: 'hidden' });
		await namedWord(page, name).hover();
		await hover.waitFor();
		return hover.innerText();
	};
	await until(asked, (text) => text.includes(words));
	return hover;
}
