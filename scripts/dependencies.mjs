// Installs what package-lock.json names and node_modules/ lacks. Uses Node's own modules alone: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const windows = process.platform === 'win32';

/** Runs `npm ci` unless every package of the lock file is there in its version. */
export function ensureDependencies() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		fail(`Node.js ${process.versions.node} is too old: install Node.js 20.19 or later (https://nodejs.org)`);
	}
	if (isInstalled()) {
		return;
	}
	console.log('Installing dependencies (npm ci) …');
	const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: windows,
	});
	if (result.status !== 0) {
		fail('npm ci failed: see above; it needs the npm registry and about 300 MB of disk');
	}
}

function isInstalled() {
	const wanted = readPackages('package-lock.json');
	// npm's own record of what it installed.
	const installed = readPackages('node_modules/.package-lock.json');
	return Object.entries(wanted).every(
		([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
	);
}

function readPackages(file) {
	try {
		return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages ?? {};
	} catch {
		return {};
	}
}

/** Runs a program and ends this one where it fails. */
export function run(command, args, options = {}) {
	const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
	if (result.error || result.status !== 0) {
		fail(`${[command, ...args].join(' ')} failed: ${result.error?.message ?? `exit status ${result.status}`}`);
	}
}

export function fail(message) {
	console.error(message);
	process.exit(1);
}
