// Runs the suite of test/extension in a real VS Code on a copy of the seeds: in the desktop one where it can be had, else in the
// one in the browser with a machine behind it. The suite is the same.
//
//   node scripts/testExtension.mjs [--web] [--verbose]
//
// --web: in VS Code for the Web, where extension, server and suite are web workers and files stay in the page's memory.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findDesktop, ownInstance } from './desktop.mjs';
import { root } from './dependencies.mjs';

const isWeb = process.argv.includes('--web');
const tests = path.join(root, 'dist/test/extension', isWeb ? 'index.web.js' : 'index.js');
const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-'));
const options = { extension: root, tests, workspace, timeout: 600, verbose: process.argv.includes('--verbose') };
fs.cpSync(path.join(root, 'seeds'), workspace, { recursive: true });
fs.rmSync(path.join(workspace, '.corpus'), { recursive: true, force: true });
try {
	process.exitCode = await runSuite();
} finally {
	fs.rmSync(workspace, { recursive: true, force: true });
}

async function runSuite() {
	if (isWeb) {
		const { runWebTests } = await import('../test/vscode-runtime/scripts/web.mjs');
		return runWebTests(options);
	}
	const desktop = await findDesktop();
	if (desktop) {
		const { runTests } = await import('@vscode/test-electron');
		return runTests({
			vscodeExecutablePath: desktop,
			extensionDevelopmentPath: root,
			extensionTestsPath: tests,
			launchArgs: [workspace, '--disable-extensions', ...ownInstance('tests')],
		});
	}
	const { runTests } = await import('../test/vscode-runtime/scripts/runTests.mjs');
	return runTests(options);
}
