import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

const root = path.resolve(__dirname, '../..');

suite('the package', () => {
	test('ships these files and no other', async () => {
		const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
		assert.deepStrictEqual([...files].sort(), [
			'CHANGELOG.md',
			'LICENSE',
			'README.md',
			'THIRD-PARTY-NOTICES.md',
			'client/l10n/bundle.l10n.vi.json',
			'client/media/icon.png',
			'client/media/tour/everywhere.svg',
			'client/media/tour/hover.svg',
			'client/media/tour/open.svg',
			'client/media/tour/review.svg',
			'client/media/tour/tag.svg',
			'dist/analysis.js',
			'dist/cli.js',
			'dist/extension.browser.js',
			'dist/extension.node.js',
			'dist/formats.js',
			'dist/languageClient.js',
			'dist/languageClient.node.js',
			'dist/service.js',
			'dist/web/server.js',
			'package.json',
			'package.nls.json',
			'package.nls.vi.json',
			'syntaxes/corpus-text.tmLanguage.json',
			'syntaxes/corpus.schema.json',
			'syntaxes/language-configuration.json',
		]);
	});

	test('of npm holds the command line and what it needs', () => {
		const packed = execSync('npm pack --dry-run --json --ignore-scripts', {
			cwd: root,
			encoding: 'utf8',
			stdio: 'pipe',
		});
		const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
		assert.deepStrictEqual(files.map((file) => file.path).sort(), [
			'CHANGELOG.md',
			'LICENSE',
			'README.md',
			'THIRD-PARTY-NOTICES.md',
			'dist/analysis.js',
			'dist/cli.js',
			'dist/formats.js',
			'dist/service.js',
			'package.json',
		]);
	});

	test('is small', () => {
		const bytes = statSync(path.join(root, 'corpus-annotator.vsix')).size;
		assert.ok(bytes <= 1_500_000, `${bytes} bytes are more than 1.5 MB`);
	});
});
