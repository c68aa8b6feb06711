import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, withFolder } from './commandLine';

const TEXT = 'The council of Oakham voted on Tuesday to build a bridge over the river.\nSo it goes\n';
const RULE = JSON.stringify({ id: '1', decision: 'boilerplate', match: 'line', text: 'So it goes' });
const BROKEN = {
	'in/a.txt': TEXT,
	'in/.corpus/rules.jsonl': `${RULE}\n${RULE.slice(0, 40)}`,
	'in/.corpus/annotations/a.txt.jsonl': '{broken\n',
};

suite('lines of .corpus that cannot be read', () => {
	for (const [command, more, status] of [
		['clean', ['--annotations', '--out', 'out'], 1],
		['rules', ['--out', 'rules.jsonl'], 1],
		['analyze', [], 0],
		['stats', [], 0],
		['annotations', [], 0],
	] as const) {
		test(`are told by ${command}`, () => {
			withFolder(BROKEN, (folder) => {
				const result = run([command, ...more, 'in'], { cwd: folder });
				const what = 'Not a JSON object; the line is kept as it is, and not used; see corpus-annotator check';
				const file = join(folder, 'in/.corpus');
				assert.deepStrictEqual(result.stderr.trimEnd().split('\n'), [
					`corpus-annotator: ${file}/annotations/a.txt.jsonl:1: ${what}`,
					`corpus-annotator: ${file}/rules.jsonl:2: ${what}`,
				]);
				assert.strictEqual(result.status, status);
				if (command === 'clean') {
					// What can be read counts, and the document is cleaned.
					assert.strictEqual(readFileSync(join(folder, 'out/a.txt'), 'utf8'), `${TEXT.split('\n')[0]}\n`);
				}
			});
		});
	}

	test('of decisions on entities have no say in what is boilerplate', () => {
		withFolder({ 'in/a.txt': TEXT, 'in/.corpus/entities.jsonl': '{broken\n' }, (folder) => {
			const { status, stderr } = run(['clean', '--out', 'out', 'in'], { cwd: folder });
			assert.deepStrictEqual([status, stderr], [0, '']);
		});
	});

	test('are counted where they are many', () => {
		withFolder({ ...BROKEN, 'in/.corpus/rules.jsonl': '{broken\n'.repeat(30) }, (folder) => {
			const lines = run(['stats', 'in'], { cwd: folder }).stderr.trimEnd().split('\n');
			assert.strictEqual(lines.length, 21);
			assert.strictEqual(lines.at(-1), 'corpus-annotator: 31 such lines in all; corpus-annotator check lists them');
		});
	});
});

suite('a call that is wrong', () => {
	for (const [args, message] of [
		[
			['clean', '--ruels', 'x'],
			/^corpus-annotator: No option --ruels: there are --out, .* --force; a path that begins with a dash is written \.\/--ruels \(see corpus-annotator clean --help\)\n$/u,
		],
		[['check', '-x'], /No option -x: there are --field, --merge; .* \(see corpus-annotator check --help\)\n$/u],
		[['rules', '--out'], /: --out has no value: write it behind it \(see corpus-annotator rules --help\)\n$/u],
		[
			['clean', '--out', '--force', '.'],
			/: --out has no value: --force looks like another option; write --out=--force if it is meant /u,
		],
		[['clean', '--jsonl=yes'], /: --jsonl takes no value, but has yes /u],
		[['clear'], /: No command clear: .* \(see corpus-annotator --help\)\n$/u],
	] as const) {
		test(args.join(' '), () => {
			const { status, stderr } = run(args);
			assert.match(stderr, message);
			assert.strictEqual(status, 2);
		});
	}

	test('a file to write in a folder that is not there', () => {
		withFolder({ 'in/a.txt': TEXT }, (folder) => {
			for (const args of [
				['rules', '--out', 'nowhere/rules.jsonl', 'in'],
				['clean', '--out', 'out', '--report', 'nowhere/report.txt', 'in'],
			]) {
				const { status, stderr } = run(args, { cwd: folder });
				assert.match(stderr, /: there is no folder .*nowhere; make it first, or name another one \(see/u);
				assert.strictEqual(status, 2);
			}
			assert.deepStrictEqual([existsSync(join(folder, 'nowhere')), existsSync(join(folder, 'out'))], [false, false]);
			const inside = run(['clean', '--out', 'out', '--report', 'out/reports/all.txt', 'in'], { cwd: folder });
			assert.deepStrictEqual([inside.status, existsSync(join(folder, 'out/reports/all.txt'))], [0, true]);
		});
	});
});
