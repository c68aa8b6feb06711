// Runs the suite of test/extension in a real VS Code on a copy of the seeds: in the desktop one where it can be had, else in the
// one in the browser. The suite is the same.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findDesktop, ownInstance } from './desktop.mjs';
import { root } from './dependencies.mjs';

const tests = path.join(root, 'dist/test/extension/index.js');
const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-'));
fs.cpSync(path.join(root, 'seeds'), workspace, { recursive: true });
fs.rmSync(path.join(workspace, '.corpus'), { recursive: true, force: true });
try {
	const desktop = await findDesktop();
	if (desktop) {
		const { runTests } = await import('@vscode/test-electron');
		process.exitCode = await runTests({
			vscodeExecutablePath: desktop,
			extensionDevelopmentPath: root,
			extensionTestsPath: tests,
			launchArgs: [workspace, '--disable-extensions', ...ownInstance('tests')],
		});
	} else {
		const { runTests } = await import('../test/vscode-runtime/scripts/runTests.mjs');
		process.exitCode = await runTests({
			extension: root,
			tests,
			workspace,
			timeout: 240,
			verbose: process.argv.includes('--verbose'),
		});
	}
} finally {
	fs.rmSync(workspace, { recursive: true, force: true });
}
