import assert from 'node:assert/strict';
import { annotationOf, run, withFolder } from './commandLine';

const TEXT = '🎉 Ông Putin đến Hà Nội.\nĐăng ký\n';

suite('stats', () => {
	test('counts documents, names, entities, times, boilerplate and annotations', () => {
		const files = {
			'a.txt': TEXT,
			'b.txt': 'Ngày 19/6/2024, Tổng thống Vladimir Putin phát biểu.\n',
			'.corpus/annotations/a.txt.jsonl': annotationOf('boilerplate', 25, 'Đăng ký'),
		};
		withFolder(files, (folder) => {
			const { status, stdout } = run(['stats', '--format', 'json', folder]);
			const stats: Record<string, unknown> = JSON.parse(stdout);
			assert.strictEqual(status, 0);
			assert.deepStrictEqual(
				[stats['documents'], stats['names'], stats['entities'], stats['times'], stats['annotations']],
				[
					2,
					{ PER: 2, LOC: 1, ORG: 0, MISC: 0 },
					{ PER: 1, LOC: 1, ORG: 0, MISC: 0 },
					{ DATE: 1, TIME: 0, DURATION: 0, SET: 0 },
					{ boilerplate: 1 },
				],
			);
		});
	});
});
