import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run, withFolder } from './commandLine';

const ARTICLE = 'Tổng thống Nga Vladimir Putin đến Hà Nội ngày 20/6/2024.\n';

/** What `analyze` says of the article, in a home of one's own. */
function analyze(folder: string): string {
	const home = join(folder, 'home');
	const caches = { HOME: home, USERPROFILE: home, LOCALAPPDATA: home, XDG_CACHE_HOME: join(home, 'caches') };
	const env = { ...process.env, ...caches, NODE_DISABLE_COMPILE_CACHE: undefined };
	const { status, stdout, stderr } = run(['analyze', '--format', 'jsonl', 'a.txt'], { cwd: folder, env });
	assert.equal(stderr, '');
	assert.equal(status, 0);
	return stdout;
}

/** What is kept of one of the program's files; nothing is kept of it twice. */
function keptIn(folder: string, of = 'analysis.js'): string {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.endsWith('.code') && basename(name).startsWith(of),
	);
	assert.equal(files.length, 1, files.join());
	return join(folder, files[0]!);
}

suite('compiled code', () => {
	test('one process leaves it, the next one uses it, and says the same', () => {
		withFolder({ 'a.txt': ARTICLE, 'home/.keep': '' }, (folder) => {
			const first = analyze(folder);
			assert.match(first, /Vladimir Putin/u);
			const kept = ['analysis.js', 'service.js'].map((name) => keptIn(folder, name));
			const made = kept.map((file) => statSync(file).ino);
			assert.equal(analyze(folder), first);
			assert.deepEqual(
				kept.map((file) => statSync(file).ino),
				made,
				'it was made anew',
			);
		});
	});

	test('what is damaged or cut off is made anew, and disturbs nobody', () => {
		withFolder({ 'a.txt': ARTICLE, 'home/.keep': '' }, (folder) => {
			const first = analyze(folder);
			const kept = keptIn(folder);
			const whole = readFileSync(kept);
			const damaged = Buffer.from(whole);
			damaged[whole.length >> 1]! ^= 1;
			writeFileSync(kept, damaged);
			assert.equal(analyze(folder), first);
			assert.ok(!readFileSync(keptIn(folder)).equals(damaged));
			for (const length of [0, 3, whole.length >> 1]) {
				writeFileSync(kept, whole.subarray(0, length));
				assert.equal(analyze(folder), first);
				assert.ok(statSync(keptIn(folder)).size > length);
			}
		});
	});

	test('what a process that was killed left half written is removed', () => {
		withFolder({ 'a.txt': ARTICLE, 'home/.keep': '' }, (folder) => {
			analyze(folder);
			// No process has so high a number.
			const half = join(dirname(keptIn(folder)), '.analysis.js.99999999-0123456789ab.tmp');
			writeFileSync(half, 'half');
			analyze(folder);
			assert.ok(!existsSync(half));
		});
	});

	test('where nothing can be written the program works as well', () => {
		withFolder({ 'a.txt': ARTICLE, home: 'a file in the place of the folder' }, (folder) => {
			assert.match(analyze(folder), /Vladimir Putin/u);
			assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'home']);
		});
	});
});
