// npm start [-- [--browser] FOLDER]: opens a corpus, by default seeds/, in a real VS Code with this extension: the desktop one where
// it is installed or can be downloaded, else, or with --browser, the one in the browser. Installs what is missing first. Ctrl+C
// ends all that it started.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureDependencies, fail, root, run } from './dependencies.mjs';

const args = process.argv.slice(2).filter((arg) => arg !== '--browser');
if (args.length > 1 || args[0]?.startsWith('-')) {
	fail('npm start [-- [--browser] FOLDER]: FOLDER holds text files, by default seeds/');
}
const browserOnly = process.argv.includes('--browser');
const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), args[0] ?? path.join(root, 'seeds'));
if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
	fail(`${folder} is not a folder: name one that holds text files, as in: npm start -- ../my-corpus`);
}
ensureDependencies();

const { findDesktop, ownInstance } = await import('./desktop.mjs');
const desktop = browserOnly ? undefined : await findDesktop();
if (desktop) {
	run(process.execPath, ['esbuild.mjs', '--production']);
	const child = spawn(
		desktop,
		[...ownInstance('start'), `--extensionDevelopmentPath=${root}`, '--new-window', folder],
		{ stdio: 'ignore' },
	);
	console.log(`Opened ${folder} in the desktop VS Code (${desktop}); Ctrl+C here or closing its window ends it`);
	endWith(() => child.kill());
	child.once('exit', (code) => process.exit(code ?? 0));
} else {
	const { ensureRuntime, version } = await import('../test/vscode-runtime/scripts/install.mjs');
	const { startServer, workbenchUrl } = await import('../test/vscode-runtime/scripts/vscode.mjs');
	ensureRuntime({ browser: false });
	const vsix = path.join(root, '.vscode-test', 'corpus-annotator.vsix');
	fs.mkdirSync(path.dirname(vsix), { recursive: true });
	run(process.execPath, ['scripts/package.mjs', '--quick', vsix], { stdio: ['ignore', 'ignore', 'inherit'] });
	const server = await startServer({
		vsix,
		driver: false,
		lasting: true,
		// The window shows the corpus and nothing beside it.
		settings: {
			'workbench.startupEditor': 'none',
			'workbench.secondarySideBar.defaultVisibility': 'hidden',
			'chat.disableAIFeatures': true,
			'telemetry.telemetryLevel': 'off',
		},
	});
	endWith(() => void server.stop().then(() => process.exit(0)));
	const address = workbenchUrl(server, { workspace: folder });
	const shown = showInBrowser(address);
	console.log(
		`${shown ? 'Opened' : 'Serving'} ${folder} in VS Code ${version()} in the browser: ${address} (Ctrl+C ends it)`,
	);
}

/** @param end called once, for Ctrl+C and for the end of npm, whose shell keeps signals to itself */
function endWith(end) {
	const parent = process.ppid;
	const watch = setInterval(() => process.ppid !== parent && endOnce(), 500);
	const endOnce = () => {
		clearInterval(watch);
		end();
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.once(signal, endOnce);
	}
}

/** Where there is a screen. */
function showInBrowser(address) {
	const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };
	const opener = openers[process.platform];
	if (!opener || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) {
		return false;
	}
	spawn(opener[0], [...opener.slice(1), address], { stdio: 'ignore', detached: true })
		.once('error', () => undefined)
		.unref();
	return true;
}
