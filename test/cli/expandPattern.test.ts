import assert from 'node:assert/strict';
import fastGlob from 'fast-glob';
import fs, { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { entriesBelow } from '../../server/src/cli/entriesBelow';
import { expandPattern } from '../../server/src/cli/expandPattern';

suite('a pattern in the place of a path', () => {
	const before = process.cwd();
	let root: string;

	suiteSetup(() => {
		root = realpathSync(mkdtempSync(join(tmpdir(), 'patterns-')));
		for (const path of [
			'corpus/a.txt',
			'corpus/b.md',
			'corpus/2024/c.txt',
			'corpus/2024/05/d.txt',
			'corpus/2025/e.txt',
			'corpus/.corpus/rules.jsonl',
			'corpus/[1]/f.txt',
			'tin tức/g.txt',
			'h.txt',
		]) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), '');
		}
		symlinkSync('2024', join(root, 'corpus/linked'));
		symlinkSync('../a.txt', join(root, 'corpus/2025/linked.txt'));
		symlinkSync('nowhere.txt', join(root, 'corpus/broken.txt'));
		process.chdir(join(root, 'corpus'));
	});

	suiteTeardown(() => {
		process.chdir(before);
		rmSync(root, { recursive: true });
	});

	for (const pattern of [
		'*.txt',
		'*',
		'**/*.txt',
		'./20*/*.txt',
		'2024/**',
		'2024/*',
		'202[45]',
		'{2024,2025}/*.{txt,md}',
		'{2024/05,2025}/*.txt',
		'20*/**/d.txt',
		'linked/*.txt',
		'../*.txt',
		'../tin*/g.txt',
		'../corpus/*/05/d.txt',
		'\\[1\\]/*.txt',
	]) {
		test(`${pattern} means what it means to other tools`, () => {
			const expected = fastGlob
				.sync(pattern, { onlyFiles: false })
				// A link that leads nowhere is no document.
				.filter((path) => path !== 'broken.txt')
				.sort();
			assert.deepStrictEqual([expandPattern(pattern), expected.length > 0], [expected, true]);
		});
	}

	test('may begin at the top of the disk', () => {
		assert.deepStrictEqual(expandPattern(join(root, 'corpus/2024/*.txt')), [join(root, 'corpus/2024/c.txt')]);
		assert.deepStrictEqual(expandPattern(`${root.replace('/tmp/', '/tm?/')}/*.txt`), [join(root, 'h.txt')]);
	});

	test('is the path itself where there is one, whatever marks it has', () => {
		assert.deepStrictEqual(expandPattern('[1]/f.txt'), ['[1]/f.txt']);
	});

	test('that means nothing is a mistake of the call', () => {
		for (const path of ['*.pdf', 'nowhere/*.txt', 'nowhere.txt', 'a.txt/*', 'broken.txt']) {
			assert.throws(() => expandPattern(path), { message: `${path}: there is no such file or folder` });
		}
	});

	test('opens no folder that it does not lead to', () => {
		const { readdirSync } = fs;
		const opened: string[] = [];
		fs.readdirSync = ((path: string, options: object) => {
			opened.push(path);
			return readdirSync(path, options as { withFileTypes: true });
		}) as typeof readdirSync;
		try {
			expandPattern('20*/05/*.txt');
		} finally {
			fs.readdirSync = readdirSync;
		}
		assert.deepStrictEqual(opened.sort(), ['.', '2024', '2024/05', '2025']);
	});

	test('links that lead in a circle are not gone round', () => {
		symlinkSync('..', join(root, 'corpus/2024/05/circle'));
		const paths = [...entriesBelow('2024')].map(({ path }) => path);
		assert.deepStrictEqual(paths.sort(), ['05', '05/circle', '05/d.txt', 'c.txt']);
	});
});
