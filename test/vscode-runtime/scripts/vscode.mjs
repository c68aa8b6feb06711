// Starts the real VS Code (its server plus a page in headless Chromium) for a test.
//
//   const vscode = await launch({ extension, workspace });
//   await vscode.page.keyboard.press('F1'); ...
//   await vscode.close();
//
// As a program it starts VS Code for a person and prints the address:
//   node scripts/vscode.mjs --extension PATH --workspace PATH [--port 8000]
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureRuntime } from './install.mjs';

/** Settings that keep a test run quiet and repeatable; the `settings` option adds to them. */
export const quietSettings = {
	'workbench.startupEditor': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.tips.enabled': false,
	'workbench.reduceMotion': 'on',
	'chat.disableAIFeatures': true,
	'telemetry.telemetryLevel': 'off',
	'extensions.autoUpdate': false,
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'update.showReleaseNotes': false,
	'git.openRepositoryInParentFolders': 'never',
	'files.watcherExclude': { '**': true },
	'editor.accessibilitySupport': 'off',
};

/**
 * Starts VS Code's server.
 * @param {object} options
 * @param {string} [options.dataDir] user data of this run (default: a new temporary folder, removed by stop())
 * @param {string} [options.extensionsDir] installed extensions (default: inside dataDir)
 * @param {object} [options.settings] user settings, over quietSettings
 * @param {object} [options.env] environment of the server; extension hosts inherit it
 * @param {number} [options.port] default: any free port
 * @param {string|string[]} [options.vsix] packed extension(s) to install first
 * @param {boolean} [options.lasting] for a person's own use: settings as they come, and no end by itself when no page is open
 * @param {boolean} [options.driver] allow extensionDevelopmentPath and extensionTestsPath (see README: hides toasts)
 */
export async function startServer({
	dataDir,
	extensionsDir,
	settings = {},
	env = {},
	port = 0,
	vsix = [],
	driver = true,
	lasting = false,
} = {}) {
	const runtime = ensureRuntime({ browser: false });
	const temporary = !dataDir;
	dataDir ??= fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-test-'));
	extensionsDir ??= path.join(dataDir, 'extensions');
	// code-server keeps user data on the server's side, not in the browser's storage: this is the
	// user's settings.json, as desktop VS Code would read it.
	const user = path.join(dataDir, 'data', 'User');
	fs.mkdirSync(user, { recursive: true });
	fs.writeFileSync(
		path.join(user, 'settings.json'),
		JSON.stringify(lasting ? settings : { ...quietSettings, ...settings }, null, 2),
	);

	for (const file of [vsix].flat()) {
		const { status, stdout, stderr } = spawnSync(
			runtime.node,
			[
				runtime.serverMain,
				'--accept-server-license-terms',
				'--server-data-dir',
				dataDir,
				'--extensions-dir',
				extensionsDir,
				'--install-extension',
				path.resolve(file),
			],
			{ encoding: 'utf8', env: cleanEnv(env) },
		);
		if (status !== 0 || !/successfully installed/.test(stdout)) {
			throw new Error(`${file} was not installed:\n${stdout}${stderr}`);
		}
	}

	const args = [
		runtime.serverMain,
		'--host',
		'127.0.0.1',
		'--port',
		String(port),
		'--without-connection-token',
		'--accept-server-license-terms',
		'--server-data-dir',
		dataDir,
		'--extensions-dir',
		extensionsDir,
		'--telemetry-level',
		'off',
		'--disable-workspace-trust',
		'--disable-experiments',
		...(lasting ? [] : ['--enable-remote-auto-shutdown']), // ends by itself 5 minutes after the last page has gone, should stop() never come
		// Without this flag the page ignores extensionDevelopmentPath and extensionTestsPath;
		// with it, it shows no notification toasts (they still land behind the bell).
		...(driver ? ['--enable-smoke-test-driver'] : []),
	];
	const child = spawn(runtime.node, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		// own process group, so that stop() also ends extension hosts and language servers
		detached: process.platform !== 'win32',
		// VS Code leaves its sockets in this folder, which stop() removes (a socket's path must be short)
		env: {
			...cleanEnv(env),
			...(process.platform === 'linux' && dataDir.length < 60 ? { XDG_RUNTIME_DIR: dataDir } : {}),
		},
	});
	let log = '';
	const collect = (chunk) => {
		log += chunk;
	};
	child.stdout.on('data', collect);
	child.stderr.on('data', collect);

	const stop = async () => {
		if (child.exitCode === null && child.signalCode === null) {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			killTree(child.pid, 'SIGTERM');
			const timer = setTimeout(() => killTree(child.pid, 'SIGKILL'), 3000);
			await gone;
			clearTimeout(timer);
		}
		process.off('exit', onExit);
		if (temporary) {
			fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
		}
	};
	const onExit = () => {
		// the test run itself ends early
		killTree(child.pid, 'SIGKILL');
		if (temporary) {
			fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
		}
	};
	process.once('exit', onExit);
	if (!lasting) {
		exitOnSignals();
	}

	const actualPort = await new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error(`VS Code's server did not start:\n${log}`)), 30_000);
		const look = () => {
			const match = / listening on (\d+)/.exec(log);
			if (match) {
				clearTimeout(timer);
				resolve(Number(match[1]));
			}
		};
		child.stdout.on('data', look);
		child.once('exit', (code) => {
			clearTimeout(timer);
			reject(new Error(`VS Code's server ended with ${code}:\n${log}`));
		});
	});
	return {
		url: `http://127.0.0.1:${actualPort}`,
		authority: `127.0.0.1:${actualPort}`,
		dataDir,
		extensionsDir,
		pid: child.pid,
		stop,
		log: () => log,
	};
}

// Variables that VS Code sets in its own terminals would make this server take itself for a child of another.
function cleanEnv(extra) {
	// An empty gallery address: no look-ups in the extension marketplace.
	const env = { EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...process.env, ...extra };
	for (const name of Object.keys(env)) {
		if (/^(VSCODE_|ELECTRON_)/.test(name)) {
			delete env[name];
		}
	}
	return env;
}

// A signal ends a Node.js process without its 'exit' handlers, unless it is handled: Ctrl-C would leave the server behind.
let signalsHandled = false;
function exitOnSignals() {
	if (signalsHandled) {
		return;
	}
	signalsHandled = true;
	for (const [signal, number] of [
		['SIGHUP', 1],
		['SIGINT', 2],
		['SIGTERM', 15],
	]) {
		process.once(signal, () => process.exit(128 + number));
	}
}

function killTree(pid, signal) {
	try {
		if (process.platform === 'win32') {
			process.kill(pid, signal);
		} else {
			process.kill(-pid, signal);
		}
	} catch {
		/* already gone */
	}
}

/**
 * Address of the workbench.
 * @param {object} options
 * @param {string} [options.workspace] folder to open
 * @param {string|string[]} [options.extension] extension folder(s) to load from source
 * @param {string} [options.tests] module with run(), executed in the extension host
 * @param {string} [options.openFile] file to show at start
 */
export function workbenchUrl(server, { workspace, extension, tests, openFile } = {}) {
	const remote = (file) => `vscode-remote://${server.authority}${toUriPath(path.resolve(file))}`;
	const payload = [
		['skipWelcome', 'true'],
		['skipReleaseNotes', 'true'],
	];
	for (const folder of [extension ?? []].flat()) {
		payload.push(['extensionDevelopmentPath', remote(folder)]);
	}
	if (tests) {
		payload.push(['extensionTestsPath', remote(tests)]);
	}
	if (openFile) {
		payload.push(['openFile', remote(openFile)]);
	}
	const query = new URLSearchParams();
	if (workspace) {
		query.set('folder', toUriPath(path.resolve(workspace)));
	}
	query.set('payload', JSON.stringify(payload));
	return `${server.url}/?${query}`;
}

function toUriPath(file) {
	return process.platform === 'win32' ? `/${file.replaceAll('\\', '/')}` : file;
}

/** Starts a headless Chromium with a throw-away profile. */
export async function startBrowser({
	headless = true,
	viewport = { width: 1280, height: 800 },
	colorScheme = 'light',
} = {}) {
	const { chromium } = await import('playwright-core');
	const { chromium: executablePath } = ensureRuntime();
	const root = process.getuid?.() === 0; // Chromium's sandbox does not work as root
	const browser = await chromium.launch({
		executablePath,
		headless,
		chromiumSandbox: !root,
		args: [
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
	const context = await browser.newContext({ viewport, locale: 'en-US', colorScheme, reducedMotion: 'reduce' });
	return { browser, context };
}

/** Server, browser and a page with the workbench ready for use. Options: those of startServer, workbenchUrl and startBrowser. */
export async function launch(options = {}) {
	// A packed extension needs no driver, so that the page is exactly what a user sees.
	const server = await startServer({ driver: Boolean(options.extension), ...options });
	let browser;
	try {
		const started = await startBrowser(options);
		browser = started.browser;
		const page = await started.context.newPage();
		await options.onPage?.(page);
		await page.goto(workbenchUrl(server, options), { waitUntil: 'domcontentloaded' });
		await page.locator('.monaco-workbench').waitFor({ timeout: 120_000 });
		await page.locator('.part.statusbar').waitFor({ timeout: 120_000 });
		return {
			server,
			browser,
			page,
			async close() {
				await browser.close();
				await server.stop();
			},
		};
	} catch (error) {
		await browser?.close();
		await server.stop();
		throw error;
	}
}

// Lines that VS Code's own page logs at every start: hidden unless --verbose is given.
const noise = [
	/^(Resolving|Resolved) connection token /,
	/^Creating a socket /,
	/^\[reconnection-grace-time\]/,
	/^\[\w+Host:remote\]/,
	/^\[AccountPolicyGate\]/,
	/^\[DefaultAccount\]/,
	/^\[Service Worker\] registration/,
	/additional builtin extensions/,
	/^\[chat-stt\]/,
	/^No search provider registered/,
	/^Timed out waiting for authentication provider 'github'/,
	/^Loading development extension at /,
	/^Found additional builtin location extensions/,
	/^vscode-test-web-support fs provider/,
	/^ENOPRO: No file system provider found for resource 'vscode-test-web:/,
	/^Ignoring the error while validating workspace folder vscode-test-web:/,
	/package\.nls\.json' failed with status code 404/,
	/^Canceled: Canceled/,
];

/**
 * Opens a workbench that runs a test module and waits for its result.
 * VS Code itself calls these two functions of the page, for its own tests.
 * @returns {Promise<number>} 0 when run() resolved, 1 when it rejected, 2 when no line "N passed, 0 failed" came
 */
export async function automate(page, url, { timeout = 120, verbose = false } = {}) {
	let timer;
	let summary = false; // a suite that ran nothing, or ended early, must not pass
	const outcome = new Promise((resolve, reject) => {
		timer = setTimeout(() => reject(new Error(`no result after ${timeout} s`)), timeout * 1000);
		page.once('crash', () => reject(new Error('the page crashed')));
		void page.exposeFunction('codeAutomationLog', (type, args) => {
			summary ||= /^[1-9]\d* passed, 0 failed/m.test(String(args[0]));
			if (verbose || !noise.some((pattern) => pattern.test(String(args[0])))) {
				(console[type] ?? console.log)(...args);
			}
		});
		void page.exposeFunction('codeAutomationExit', (code, logs) => {
			if (verbose) {
				for (const { relativePath, contents } of logs ?? []) {
					console.error(`--- ${relativePath}\n${contents}`);
				}
			}
			resolve(code);
		});
	});
	outcome.catch(() => {}); // handled below, when goto has returned
	if (verbose) {
		page.on('console', (message) => console.error(`[page] ${message.text()}`));
		page.on('pageerror', (error) => console.error(`[page error] ${error.message}`));
	}
	try {
		await page.goto(url, { waitUntil: 'domcontentloaded' });
		const code = await outcome;
		if (code === 0 && !summary) {
			console.error('The test module ended without a line "N passed, 0 failed": no test was executed');
			return 2;
		}
		return code;
	} finally {
		clearTimeout(timer);
	}
}

/** Opens a file of the workspace through Quick Open, as a person does. */
export async function openFile(page, name) {
	await page.keyboard.press('Control+P');
	await page.locator('.quick-input-widget .quick-input-box input').fill(name);
	await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.monaco-editor .view-lines').first().waitFor();
}

/** Runs a command by its title through the command palette. */
export async function runCommand(page, title) {
	await page.keyboard.press('F1');
	await page.locator('.quick-input-widget .quick-input-box input').fill(`>${title}`);
	await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
	await page.keyboard.press('Enter');
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const { parseArgs } = await import('node:util');
	const { values } = parseArgs({
		options: { extension: { type: 'string', multiple: true }, workspace: { type: 'string' }, port: { type: 'string' } },
	});
	const server = await startServer({ port: Number(values.port ?? 0) });
	console.log(workbenchUrl(server, values));
	console.log('Ctrl-C ends it');
}
