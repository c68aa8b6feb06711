import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationOf, parseLines, run, withFolder } from './commandLine';

const TEXT = '🎉 Ông Putin đến Hà Nội.\n';
const by = (name: string, lines: string): string =>
	lines.replaceAll('"Lan"', `"${name}"`).replaceAll('uuid:', `uuid:${name}-`);
const LAN = annotationOf('PER', 6, 'Putin') + annotationOf('LOC', 16, 'Hà Nội');
const MINH = by('Minh', annotationOf('PER', 2, 'Ông Putin') + annotationOf('LOC', 16, 'Hà Nội'));
const FILE = '.corpus/annotations/a.txt.jsonl';

suite('agreement', () => {
	test('two folders: figures by label, or the disagreements with both sides', () => {
		const files = {
			'lan/a.txt': TEXT,
			[`lan/${FILE}`]: LAN,
			'minh/a.txt': TEXT,
			[`minh/${FILE}`]: MINH,
			'lan/b.txt': 'xin chào',
			'lan/.corpus/annotations/b.txt.jsonl': annotationOf('PER', 0, 'xin'),
		};
		withFolder(files, (folder) => {
			const { status, stdout, stderr } = run(['agreement', '--format', 'jsonl', 'lan', 'minh'], { cwd: folder });
			const rows = parseLines<Record<string, unknown>>(stdout);
			assert.equal(status, 0, stderr);
			assert.match(stderr, /1 document left out that only one side has annotated/u);
			const all = rows.find(({ label, kappa }) => label === null && kappa !== undefined);
			// Seven words with the emoji and the full stop, two of them apart.
			assert.deepEqual(all?.exact, { precision: 0.5, recall: 0.5, f1: 0.5 });
			assert.deepEqual(all?.overlapping, { precision: 1, recall: 1, f1: 1 });
			assert.match(run(['agreement', 'lan', 'minh'], { cwd: folder }).stdout, /^LOC +1 +1 +1\.000/mu);
			const list = run(['agreement', '--list', 'lan', 'minh'], { cwd: folder });
			assert.equal(list.stdout, 'a.txt:1:4: boundaries: lan: PER "Putin" | minh: PER "Ông Putin"\n');
		});
	});

	test('the people of one corpus, all or those named; a text that differs is told and left out', () => {
		const files = { 'a.txt': TEXT, [FILE]: LAN + MINH, 'other/a.txt': `${TEXT}!`, [`other/${FILE}`]: LAN };
		withFolder(files, (folder) => {
			const all = run(['agreement', '--list', '--label', 'PER', '.'], { cwd: folder });
			assert.equal(all.stdout, 'a.txt:1:4: boundaries: Lan: PER "Putin" | Minh: PER "Ông Putin"\n');
			const named = run(['agreement', '--list', '--annotator', 'Minh', '--annotator', 'Lan', '.'], { cwd: folder });
			assert.equal(named.stdout, 'a.txt:1:4: boundaries: Minh: PER "Ông Putin" | Lan: PER "Putin"\n');
			const unknown = run(['agreement', '--annotator', 'Ann', '--annotator', 'Lan', '.'], { cwd: folder });
			assert.deepEqual([unknown.status, unknown.stderr.includes('nothing there is by Ann')], [2, true]);
			const other = run(['agreement', '.', 'other'], { cwd: folder });
			assert.match(other.stderr, /^corpus-annotator: a\.txt: left out, as its text is not the same$/mu);
			assert.equal(run(['agreement', 'other'], { cwd: folder }).status, 2);
		});
	});

	test('two revisions of git, or one and the folder as it is now', () => {
		withFolder({ 'c/a.txt': TEXT, [`c/${FILE}`]: LAN }, (folder) => {
			const git = (...args: string[]): void => {
				const name = ['-c', 'user.name=Lan', '-c', 'user.email=lan@example.org'];
				const { status, stderr } = spawnSync('git', [...name, ...args], { cwd: folder, encoding: 'utf8' });
				assert.equal(status, 0, stderr);
			};
			git('init', '-q');
			git('add', '.');
			git('commit', '-q', '-m', 'Lan');
			writeFileSync(join(folder, `c/${FILE}`), MINH);
			git('commit', '-q', '-a', '-m', 'Minh');
			const difference = 'PER "Putin" | HEAD:c: PER "Ông Putin"\n';
			assert.equal(
				run(['agreement', '--list', 'HEAD~1:c', 'HEAD:c'], { cwd: folder }).stdout,
				`a.txt:1:4: boundaries: HEAD~1:c: ${difference}`,
			);
			writeFileSync(join(folder, `c/${FILE}`), LAN);
			const now = run(['agreement', '--list', '.', 'HEAD:./'], { cwd: join(folder, 'c') });
			assert.equal(now.stdout, 'a.txt:1:4: boundaries: .: PER "Putin" | HEAD:./: PER "Ông Putin"\n');
			const wrong = run(['agreement', 'nosuch:c', 'HEAD:c'], { cwd: folder });
			assert.deepEqual([wrong.status, /git knows no revision nosuch/u.test(wrong.stderr)], [2, true]);
			rmSync(join(folder, '.git'), { recursive: true });
			assert.equal(run(['agreement', 'HEAD:c', 'c'], { cwd: folder }).status, 2);
		});
	});
});
