import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { annotationOf, ROOT, run, withFolder } from './commandLine';

/** Documents that share lines, names and doubtful names, more than one thread's share of them; the last is no text. */
function documents(): Record<string, string | Uint8Array> {
	const files: Record<string, string | Uint8Array> = {};
	for (let i = 0; i < 40; i++) {
		files[`${i % 3}/${String(i).padStart(2, '0')}.txt`] = [
			`Cây cầu số ${i} qua sông Trà Lý`,
			`Ngày ${(i % 28) + 1}/6/2021, Chủ tịch tỉnh Nguyễn Văn Hùng đến Vladivostok cùng ông Lê Đình ${'ABCDE'[i % 5]!}.`,
			i % 2 === 0 ? 'Ông Hùng nói: “Moscow và Matxcơva là một.”' : 'Theo Hùng, Trà Lý đã cạn từ lâu.',
			`${i} bình luận`,
			'Bấm vào đây để xem bản tin chiều',
		].join('\n');
	}
	files['3/broken.txt'] = new Uint8Array([0, 1, 2, 0xff, 0]);
	files['.corpus/annotations/0/00.txt.jsonl'] = annotationOf('boilerplate', 0, 'Cây cầu số 0');
	return files;
}

suite('analyze --jobs', () => {
	for (const format of ['jsonl', 'text']) {
		test(`prints the same with threads as without: ${format}`, () => {
			withFolder(documents(), (folder) => {
				const [one, three] = ['1', '3'].map((jobs) => run(['analyze', '--format', format, '--jobs', jobs, folder]));
				assert.ok(one!.stdout.split('\n').length > 40);
				assert.strictEqual(three!.stdout, one!.stdout);
				assert.strictEqual(three!.stderr, one!.stderr);
				assert.match(three!.stderr, /broken\.txt/u);
				assert.deepStrictEqual([one!.status, three!.status], [1, 1]);
			});
		});
	}

	test('a thread that fails is said on one line, and fails the command', () => {
		const files = {
			...documents(),
			'fail.cjs': "if (!require('node:worker_threads').isMainThread) throw new Error('boom');",
		};
		withFolder(files, (folder) => {
			const { status, stderr } = spawnSync(
				process.execPath,
				['--require', join(folder, 'fail.cjs'), join(ROOT, 'dist/cli.js'), 'analyze', '--jobs', '2', folder],
				{ encoding: 'utf8' },
			);
			assert.deepStrictEqual([status, stderr], [1, 'corpus-annotator: A worker thread failed: boom; try --jobs 1\n']);
		});
	});
});
