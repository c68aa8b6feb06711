// Makes the runtime ready: VS Code's server, its Node.js and a Chromium.
//
//   node scripts/install.mjs          install what is missing (a second run takes no time)
//   node scripts/install.mjs --force  install anew
//
// Also exports ensureRuntime(), which the other scripts call first, so that a fresh
// checkout needs no separate step. Needs only Node.js >= 20 and npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const modules = path.join(root, 'node_modules');
export const vscodeRoot = path.join(modules, 'code-server', 'lib', 'vscode');
export const serverMain = path.join(vscodeRoot, 'out', 'server-main.js');

/** The Node.js that this VS Code is made for; the npm packages node-* carry the plain binaries. */
export function serverNode() {
	const wanted = '24';
	if (process.versions.node.split('.')[0] === wanted) {
		return process.execPath;
	}
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	const binary = path.join(
		modules,
		`node-${platform}-${process.arch}`,
		'bin',
		process.platform === 'win32' ? 'node.exe' : 'node',
	);
	if (fs.existsSync(binary)) {
		return binary;
	}
	throw new Error(
		`VS Code's server needs Node.js ${wanted}: run this script with it (no npm package carries it for ${platform}-${process.arch})`,
	);
}

/** Path of a Chromium or Chrome; on Debian and Ubuntu as root, installs the package when there is none. */
export function findChromium({ install = true } = {}) {
	const candidates = [
		process.env.CHROMIUM_PATH,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
	];
	const found = candidates.find((file) => file && fs.existsSync(file));
	if (found) {
		return found;
	}
	if (install && fs.existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		run('apt-get', ['update', '-qq'], { env });
		// fonts: without any, the screenshots show boxes
		run(
			'apt-get',
			['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-liberation'],
			{ env },
		);
		return findChromium({ install: false });
	}
	throw new Error('No Chromium found: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH');
}

function run(command, args, options = {}) {
	console.log(`> ${command} ${args.join(' ')}`);
	const result = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
	if (result.error || result.status !== 0) {
		throw new Error(`${command} ${args[0]} failed: ${result.error?.message ?? `exit ${result.status}`}`);
	}
}

/** Version of the VS Code that the runtime holds. */
export function version() {
	return JSON.parse(fs.readFileSync(path.join(vscodeRoot, 'package.json'), 'utf8')).version;
}

/** @param {{ force?: boolean, browser?: boolean }} options without `browser` no Chromium is looked for */
export function ensureRuntime({ force = false, browser = true } = {}) {
	installOnce(root, 'VS Code for the browser (about 380 MB, once)', force, () => {
		// VS Code serves its browser-side modules from <appRoot>/node_modules, which code-server's
		// postinstall would fill; all of them are in our own node_modules: link there.
		const link = path.join(vscodeRoot, 'node_modules');
		fs.rmSync(link, { recursive: true, force: true });
		fs.symlinkSync(
			process.platform === 'win32' ? modules : path.relative(vscodeRoot, modules),
			link,
			process.platform === 'win32' ? 'junction' : 'dir',
		);
		removeUnused();
	});
	return { node: serverNode(), serverMain, chromium: browser ? findChromium() : undefined };
}

/**
 * Installs what the folder's lock file names, once for each lock file.
 * @param {string} folder with a package.json and a lock file
 * @param {string} what for the person who waits
 * @param {boolean} force anew
 * @param {() => void} complete what is left to do after it
 */
export function installOnce(folder, what, force, complete) {
	// The stamp holds the hash of the lock file, so a changed lock file installs anew.
	const stamp = path.join(folder, 'node_modules', '.vscode-runtime');
	const lock = fs.readFileSync(path.join(folder, 'package-lock.json'));
	const want = createHash('sha256')
		.update(lock)
		.update(process.platform + process.arch)
		.digest('hex');
	const have = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
	if (!force && have === want) {
		return;
	}
	const started = Date.now();
	console.log(`Installing ${what} …`);
	// --ignore-scripts: code-server's own postinstall refuses every Node but 24 and would
	// compile native modules. Nothing here needs a compiler: node-pty, @parcel/watcher and
	// ripgrep ship their binaries, @vscode/spdlog is replaced by shims/spdlog.
	// --engine-strict=false: npm may run on Node 20, the server runs on serverNode().
	run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'], {
		cwd: folder,
		shell: process.platform === 'win32',
	});
	complete();
	fs.writeFileSync(stamp, want);
	console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

// Built-in extensions that no language extension needs: they cost start-up time (git, accounts and
// debuggers activate at once) and disk. Only such as have no "browser" entry are removed: the
// others are also listed inside the page's own code, which would complain that they are missing.
const unusedExtensions = [
	'copilot',
	'debug-auto-launch',
	'debug-server-ready',
	'git',
	'github',
	'grunt',
	'gulp',
	'jake',
	'microsoft-authentication',
	'ms-vscode.js-debug',
	'ms-vscode.js-debug-companion',
	'php-language-features',
	'terminal-suggest',
	'tunnel-forwarding',
];

// 190 MB that no test uses: ripgrep for other platforms, Node's headers, the extensions above.
function removeUnused() {
	const remove = (...parts) => fs.rmSync(path.join(...parts), { recursive: true, force: true });
	const ripgrep = path.join(modules, '@vscode', 'ripgrep-universal', 'bin');
	for (const name of fs.existsSync(ripgrep) ? fs.readdirSync(ripgrep) : []) {
		if (name !== `${process.platform}-${process.arch}`) {
			remove(ripgrep, name);
		}
	}
	for (const name of fs.readdirSync(modules).filter((n) => /^node-(linux|win)-/.test(n))) {
		remove(modules, name, 'include');
		remove(modules, name, 'share');
	}
	for (const name of unusedExtensions) {
		remove(vscodeRoot, 'extensions', name);
	}
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const runtime = ensureRuntime({ force: process.argv.includes('--force') });
	console.log(`VS Code ${version()}\nNode    ${runtime.node}\nBrowser ${runtime.chromium}`);
}
