// Runs a mocha suite inside the extension host of a real VS Code and exits with its result.
//
//   node scripts/runTests.mjs --extension . --tests dist/test/extension/index.js [--workspace DIR] [--timeout 120] [--verbose]
//
// --tests names a built CommonJS module that exports run(): Promise<void>, the same one that
// @vscode/test-electron takes as extensionTestsPath. It rejects when a test failed.
//
// This is how VS Code tests its own extensions in the browser: the page gets the address of the
// test module as a URL parameter, and calls window.codeAutomationLog and codeAutomationExit.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { automate, startBrowser, startServer, workbenchUrl } from './vscode.mjs';

/** @returns {Promise<number>} exit code: 0 all tests passed, 1 failed, 2 no result */
export async function runTests({ extension, tests, workspace, timeout = 120, verbose = false, settings, env }) {
	const server = await startServer({ settings, env });
	let browser;
	try {
		const started = await startBrowser();
		browser = started.browser;
		const page = await started.context.newPage();
		return await automate(page, workbenchUrl(server, { workspace, extension, tests }), { timeout, verbose });
	} catch (error) {
		console.error(`VS Code test run: ${error.message}`);
		console.error(server.log());
		return 2;
	} finally {
		// Processes write their coverage when they end by themselves: give them the time.
		if (process.env.NODE_V8_COVERAGE || env?.NODE_V8_COVERAGE) {
			await new Promise((resolve) => setTimeout(resolve, 3000));
		}
		await browser?.close();
		await server.stop();
	}
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			extension: { type: 'string', multiple: true, default: ['.'] },
			tests: { type: 'string' },
			workspace: { type: 'string' },
			timeout: { type: 'string', default: '120' },
			verbose: { type: 'boolean', default: false },
		},
	});
	if (!values.tests) {
		throw new Error('--tests is missing');
	}
	process.exitCode = await runTests({ ...values, timeout: Number(values.timeout) });
}
