import assert from 'node:assert/strict';
import type { FileStat } from '../../server/src/platform/fileSystem';
import { ChangedFiles } from '../../server/src/workspace/changedFiles';
import { turn } from '../../server/src/util/scheduler';
import { MemorySession } from './memorySession';

suite('files that changed on disk', () => {
	test('are looked at in one batch, a few at a time, whatever messages told of them', async () => {
		const asked: string[] = [];
		const taken: string[] = [];
		let atOnce = 0;
		let most = 0;
		let pauses = 0;
		const changed = new ChangedFiles(
			async (path): Promise<FileStat | undefined> => {
				asked.push(path);
				most = Math.max(most, ++atOnce);
				await Promise.resolve();
				atOnce--;
				return path === 'gone' ? undefined : { size: 1, modified: 1 };
			},
			(path, stat) => {
				taken.push(`${path} ${stat?.size ?? 'gone'}`);
				return path.startsWith('new');
			},
			() => Promise.resolve(void pauses++),
		);
		const many = Array.from({ length: 1000 }, (_, i) => `old${i}`);
		const looks = [
			changed.look(many),
			changed.look(['gone', 'old7']),
			changed.look([...many.slice(500), 'new']),
			changed.look(['new']),
		];
		// Whoever told of them first hears what became of the batch.
		assert.deepStrictEqual(await Promise.all(looks), [true, false, false, false]);
		// Those of the first message were under way when the others came, and nothing is left.
		assert.deepStrictEqual([changed.count, new Set(asked).size, taken.at(-1)], [0, 1002, 'new 1']);
		assert.ok(asked.length <= 1002 + 501, `${asked.length} looks`);
		assert.ok(most <= 64 && pauses >= 1000 / 64, `${most} at once, ${pauses} pauses`);
	});

	test('of a checkout are taken in while the open document answers', async () => {
		const text = (n: number, name: string): string => `Chợ thứ ${n}\nÔng ${name} đến Huế.\n`;
		const paths = Array.from({ length: 400 }, (_, n) => `c/${n}.txt`);
		const memory = await MemorySession.start(
			{ 'c/corpus.json': '{}', ...Object.fromEntries(paths.map((path, n) => [path, text(n, 'Trần Văn Bình')])) },
			{ folders: ['c'] },
		);
		memory.open('c/0.txt');
		await memory.view('c/0.txt');
		paths.slice(1).forEach((path, n) => memory.files.set(path, text(n, 'Lê Văn Cường')));
		const uris = paths.map((path) => memory.uri(path));
		const told = [uris.slice(0, 150), uris.slice(100, 300), uris.slice(300)].map((some) =>
			memory.session.corpora.filesChanged(some),
		);
		let isOver = false;
		void Promise.all(told).then(() => (isOver = true));
		let whileIndexing = 0;
		for (let done = false; !done;) {
			await memory.view('c/0.txt');
			await turn();
			done = isOver;
			whileIndexing += memory.corpus('c').status.state === 'indexing' ? 1 : 0;
		}
		await memory.indexed();
		assert.ok(whileIndexing > 3, `${whileIndexing} answers while indexing`);
		const names = memory
			.corpus('c')
			.view.entityHeads()
			.map(({ name, documents }) => `${name} ${documents}`);
		assert.deepStrictEqual(names.sort(), ['Huế 400', 'Lê Văn Cường 399', 'Trần Văn Bình 1']);
		assert.deepStrictEqual(memory.logged, []);
	});

	test('are found by a check where the client watches none', async () => {
		const memory = await MemorySession.start({ 'c/a.txt': 'Ông Trần Văn Bình đến Huế.' }, { folders: ['c'] });
		memory.files.set('c/a.txt', 'Ông Trần Văn Bình đến Nha Trang.');
		memory.files.set('c/b.txt', 'Bà Lê Thị Hoa đến Nha Trang.');
		memory.files.set('c/corpus.json', '{ "name": "Chợ" }');
		await memory.corpus('c').checkFiles();
		await memory.indexed();
		assert.deepStrictEqual(
			[
				memory.corpus('c').name,
				...memory
					.corpus('c')
					.view.entityHeads()
					.map(({ name }) => name),
			].sort(),
			['Chợ', 'Lê Thị Hoa', 'Nha Trang', 'Trần Văn Bình'],
		);
	});
});
