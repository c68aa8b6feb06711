import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { baseState, checkMerged, edited, edits, fileOf } from '../support/mergedAnnotations';
import { run, withFolder } from './commandLine';

const FILE = 'corpus/.corpus/annotations/a.txt.jsonl';

function git(folder: string, ...args: string[]): { status: number | null; output: string } {
	const name = ['-c', 'user.name=Lan', '-c', 'user.email=lan@example.org', '-c', 'commit.gpgsign=false'];
	const { status, stdout, stderr } = spawnSync('git', [...name, ...args], { cwd: folder, encoding: 'utf8' });
	return { status, output: stdout + stderr };
}

function commit(folder: string, message: string): void {
	git(folder, 'add', '.');
	assert.equal(git(folder, 'commit', '-q', '--allow-empty', '-m', message).status, 0);
}

suite('merge driver', () => {
	test('two clones annotate the same document: git merges them, nothing is lost, no line is marked', () => {
		const base = baseState();
		withFolder({ [`one/${FILE}`]: fileOf(base), 'one/corpus/a.txt': 'một hai ba' }, (folder) => {
			const [one, two] = [join(folder, 'one'), join(folder, 'two')];
			git(one, 'init', '-q', '-b', 'main');
			commit(one, 'base');
			const installed = run(['install-merge-driver', join(one, 'corpus')]);
			assert.match(installed.stdout, /\.corpus\/\.gitattributes \(commit it\).* merge\.corpus-annotator\.driver = /u);
			commit(one, 'driver');
			cpSync(one, two, { recursive: true });
			fc.assert(
				fc.property(edits, edits, (lan, minh) => {
					const sides = [edited(base, 'lan', lan), edited(base, 'minh', minh)];
					[one, two].forEach((clone, i) => {
						writeFileSync(join(clone, FILE), fileOf(sides[i]!));
						commit(clone, 'edits');
					});
					const { status, output } = git(one, 'pull', '-q', '--no-rebase', '--no-edit', two, 'main');
					assert.equal(status, 0, output);
					const merged = readFileSync(join(one, FILE), 'utf8');
					assert.ok(!/^[<=>|]{7}/mu.test(merged));
					checkMerged(base, sides, merged);
					[one, two].forEach((clone) => git(clone, 'reset', '-q', '--hard', 'HEAD~1'));
				}),
				// Each one starts a dozen programs; test/annotations/mergeFiles.test.ts tries many more.
				{ numRuns: Number(process.env['MERGE_RUNS'] ?? 6) },
			);
			const removed = run(['install-merge-driver', '--remove', join(one, 'corpus')]);
			assert.equal(removed.status, 0, removed.stderr);
			assert.ok(!existsSync(join(one, 'corpus/.corpus/.gitattributes')));
			assert.ok(!git(one, 'config', '--local', '--list').output.includes('corpus-annotator'));
		});
	});

	test('without it: check names the conflict, and merges both sides on demand', () => {
		const base = baseState();
		withFolder({ [FILE]: fileOf(base), 'corpus/a.txt': 'x'.repeat(200) }, (folder) => {
			git(folder, 'init', '-q', '-b', 'main');
			commit(folder, 'base');
			const sides = [
				edited(base, 'lan', [{ what: 'label', at: 2, value: 'LOC' }]),
				edited(base, 'minh', [{ what: 'note', at: 2, value: 'claim' }]),
			];
			writeFileSync(join(folder, FILE), fileOf(sides[0]!));
			commit(folder, 'lan');
			git(folder, 'checkout', '-q', '-b', 'minh', 'HEAD~1');
			writeFileSync(join(folder, FILE), fileOf(sides[1]!));
			commit(folder, 'minh');
			assert.equal(git(folder, 'merge', '-q', 'main').status, 1);
			const found = run(['check', join(folder, 'corpus')]);
			assert.match(
				found.stdout,
				/^\.corpus\/annotations\/a\.txt\.jsonl:\d+: A merge conflict: both sides are read\. .*check --merge/mu,
			);
			const merged = run(['check', '--merge', join(folder, 'corpus')]);
			assert.doesNotMatch(merged.stdout, /conflict/u);
			checkMerged(base, sides, readFileSync(join(folder, FILE), 'utf8'));
		});
	});

	test('outside of git, and of the store, it says so', () => {
		withFolder({ 'a.jsonl': '', '.corpus/rules.jsonl': '' }, (folder) => {
			const outside = run(['install-merge-driver', folder]);
			assert.deepEqual([outside.status, /not a git repository/u.test(outside.stderr)], [1, true]);
			const file = join(folder, 'a.jsonl');
			assert.equal(run(['merge-driver', file, file, file, 'a.jsonl']).status, 1);
			assert.equal(run(['merge-driver', file]).status, 2);
		});
	});
});
