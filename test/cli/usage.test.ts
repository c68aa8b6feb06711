import assert from 'node:assert/strict';
import { run, withFolder } from './commandLine';

const TEXT = '🎉 Ông Putin đến Hà Nội.\nĐăng ký\n';

suite('a folder without documents', () => {
	for (const command of ['analyze', 'annotations', 'check', 'stats']) {
		test(command, () => {
			withFolder({ 'a.md': TEXT }, (folder) => {
				const { status, stderr } = run([command, folder]);
				assert.strictEqual(status, 0);
				assert.match(stderr, /^corpus-annotator: No documents there; corpus\.json says which files are documents/u);
			});
		});
	}
});

suite('help', () => {
	test('every command has its own', () => {
		const all = [...run(['--help']).stdout.matchAll(/^  ([a-z-]+)  /gmu)].map(([, command]) => command!);
		assert.ok(all.length > 10, all.join());
		for (const command of all) {
			const { status, stdout } = run([command, '--help']);
			assert.strictEqual(status, 0);
			assert.ok(stdout.startsWith(`corpus-annotator ${command} `), stdout);
		}
	});

	test('its paragraphs fit a window, and no word is lost', () => {
		const { stdout } = run(['agreement', '--help']);
		const [, , ...paragraphs] = stdout.split('\n\n').slice(0, -1);
		assert.deepStrictEqual(
			paragraphs.map((text) => text.split('\n').every((line) => line.length <= 100)),
			[true, true, true],
		);
		assert.match(
			stdout.replace(/\n/gu, ' '),
			/One PATH alone: the people who have annotated there, or those named by --annotator\./u,
		);
	});

	test('says which formats there are', () => {
		assert.match(run(['export', '--help']).stdout, /\n\n  w3c +JSON-LD/u);
	});
});
