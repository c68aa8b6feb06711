import assert from 'node:assert/strict';
import fastGlob from 'fast-glob';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { firstMatch, PathFilter, patternOf } from '../../server/src/workspace/globs';

const PATHS = [
	'a.txt',
	'b.md',
	'old a.txt',
	'a[1].txt',
	'2023/a.txt',
	'2023/05/b.txt',
	'2024/a.txt',
	'2024/05/a.md',
	'drafts/a.txt',
	'drafts/sub/c.txt',
	'bài viết/tin 1.txt',
	'.hidden/a.txt',
	'2024/.hidden.txt',
];

function matched(include: readonly string[], exclude: readonly string[] = []): string[] {
	const filter = new PathFilter(include, exclude);
	return PATHS.filter((path) => filter.matches(path)).sort();
}

suite('include and exclude patterns', () => {
	test('name files in any folder, hidden ones left out', () => {
		assert.deepStrictEqual(matched(['**/*.txt'], ['drafts/**', '**/old *']), [
			'2023/05/b.txt',
			'2023/a.txt',
			'2024/a.txt',
			'a.txt',
			'a[1].txt',
			'bài viết/tin 1.txt',
		]);
	});

	test('a folder with a slash at its end means all in it', () => {
		assert.deepStrictEqual(matched(['drafts/']), ['drafts/a.txt', 'drafts/sub/c.txt']);
	});

	test('what leads nowhere is not opened', () => {
		const filter = new PathFilter(['2024/**/*.txt', 'drafts/*.txt'], ['drafts/**']);
		assert.deepStrictEqual(
			['2023', '2024', '2024/05', 'drafts', '.hidden'].filter((folder) => filter.mayContain(folder)),
			['2024', '2024/05'],
		);
	});

	test('a mistake in a pattern is taken letter by letter', () => {
		assert.deepStrictEqual([matched(['{a.txt']), matched(['a[1.txt']), matched([''])], [[], [], []]);
	});

	suite('mean what they mean to other tools', () => {
		let root: string;

		suiteSetup(() => {
			root = mkdtempSync(join(tmpdir(), 'globs-'));
			for (const path of PATHS) {
				mkdirSync(dirname(join(root, path)), { recursive: true });
				writeFileSync(join(root, path), '');
			}
		});

		suiteTeardown(() => rmSync(root, { recursive: true }));

		for (const glob of [
			'*.txt',
			'**/*.txt',
			'**',
			'*',
			'**/*',
			'2023/**',
			'2023/**/*.txt',
			'202[34]/*.txt',
			'202[!4]/a.txt',
			'{2023,2024}/*.{txt,md}',
			'**/a.*',
			'*/*.txt',
			'?.txt',
			'**/{a,b}.txt',
			'bài*/**',
			'a\\[1\\].txt',
			'**/05/**',
			'drafts/**/*',
		]) {
			test(glob, () => {
				assert.deepStrictEqual(matched([glob]), fastGlob.sync(glob, { cwd: root }).sort());
			});
		}
	});
});

suite('the first pattern that a path matches', () => {
	const first = (patterns: readonly string[], path: string): string | undefined =>
		firstMatch(patterns.map((pattern) => ({ pattern })))(path)?.pattern;

	test('counts, whether or not it has wildcards', () => {
		const patterns = [
			'2023/a.txt',
			'2023/**',
			'2023/b.txt',
			'./**/c.txt',
			'./c.txt',
			'c.txt',
			'd\\[12\\].txt',
			'd[12].txt',
		];
		assert.deepStrictEqual(
			['2023/a.txt', '2023/b.txt', 'c.txt', 'd[12].txt', 'd1.txt', 'e.txt'].map((path) => first(patterns, path)),
			['2023/a.txt', '2023/**', './**/c.txt', 'd\\[12\\].txt', 'd[12].txt', undefined],
		);
	});

	test('a path makes a pattern that it matches', () => {
		const names = [
			'a.txt',
			'bài viết/tin 1.txt',
			'a[1].txt',
			'a{b,c}.txt',
			'(a)|+(b).txt',
			'!a?.txt',
			'a*"b"+@^$.txt',
			'a\\b',
		];
		for (const name of names) {
			assert.strictEqual(first([patternOf(name)], name), patternOf(name));
			assert.strictEqual(first([patternOf(name)], `x${name}`), undefined);
		}
	});
});
