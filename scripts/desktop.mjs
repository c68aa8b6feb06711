// A desktop VS Code, where there is a screen to show it on: an installed one, else one that @vscode/test-electron downloads.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './dependencies.mjs';

/** @returns {Promise<string | undefined>} the executable, undefined where the desktop one can't be had */
export async function findDesktop() {
	if (process.env.VSCODE_EXECUTABLE) {
		return process.env.VSCODE_EXECUTABLE;
	}
	if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
		return undefined;
	}
	const installed = [
		'/Applications/Visual Studio Code.app/Contents/MacOS/Electron',
		'/usr/share/code/code',
		'/snap/code/current/usr/share/code/code',
		path.join(process.env.LOCALAPPDATA ?? '', 'Programs', 'Microsoft VS Code', 'Code.exe'),
	].find((file) => fs.existsSync(file));
	if (installed) {
		return installed;
	}
	const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
	try {
		return await downloadAndUnzipVSCode({
			cachePath: path.join(root, '.vscode-test'),
			reporter: new SilentReporter(),
			timeout: 15_000,
		});
	} catch {
		return undefined;
	}
}

/** What the desktop VS Code must be told to be an instance of its own, which can be ended without ending the user's. */
export function ownInstance(name) {
	const folder = path.join(root, '.vscode-test', name);
	return [
		`--user-data-dir=${folder}`,
		'--disable-workspace-trust',
		'--skip-welcome',
		'--skip-release-notes',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	];
}
