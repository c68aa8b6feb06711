import assert from 'node:assert/strict';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NodeFileSystem, pathOf, uriOf } from '../../server/src/node/fileSystem';
import { joinUri } from '../../server/src/platform/fileSystem';

suite('the disk', () => {
	const disk = new NodeFileSystem();
	let root: string;

	setup(() => {
		root = mkdtempSync(join(tmpdir(), 'disk é-'));
	});

	teardown(() => rmSync(root, { recursive: true }));

	function put(path: string, text = path): void {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}

	async function list(include = ['**/*.txt'], exclude: string[] = []): Promise<string[]> {
		const paths: string[] = [];
		for await (const batch of disk.list(uriOf(root), { include, exclude })) {
			paths.push(...batch.map(({ path, size }) => `${path} ${size}`));
		}
		return paths;
	}

	test('lists what is included, hidden folders left out', async () => {
		['b.txt', 'a.txt', 'c.md', 'bài/một.txt', 'drafts/x.txt', '.corpus/annotations/a.txt'].forEach((path) =>
			put(path, 'xy'),
		);
		assert.deepStrictEqual(await list(['**/*.txt'], ['drafts/**']), ['a.txt 2', 'b.txt 2', 'bài/một.txt 2']);
	});

	test('follows links to files and to folders, each folder once, and no circle', async () => {
		put('store/one.txt');
		put('docs/two.txt');
		symlinkSync(join(root, 'store', 'one.txt'), join(root, 'docs', 'linked.txt'));
		symlinkSync(root, join(root, 'docs', 'circle'));
		symlinkSync(join(root, 'nowhere'), join(root, 'docs', 'broken.txt'));
		const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
		writeFileSync(join(elsewhere, 'three.txt'), '');
		symlinkSync(elsewhere, join(root, 'docs', 'other'));
		symlinkSync(elsewhere, join(root, 'docs', 'same'));
		assert.deepStrictEqual(await list(), [
			'docs/linked.txt 13',
			'docs/two.txt 12',
			'docs/other/three.txt 0',
			'store/one.txt 13',
		]);
		rmSync(elsewhere, { recursive: true });
	});

	test('a folder or file that is not there is none', async () => {
		rmSync(root, { recursive: true });
		assert.deepStrictEqual(
			[await list(), await disk.stat(uriOf(join(root, 'a'))), await disk.read(uriOf(join(root, 'a')))],
			[[], undefined, undefined],
		);
		await disk.remove(uriOf(join(root, 'a')));
		mkdirSync(root);
	});

	test('writes into new folders, over old files with their mode, through links, and leaves nothing else', async () => {
		const uri = joinUri(uriOf(root), 'new/tên.txt');
		await disk.write(uri, Buffer.from('one'));
		chmodSync(join(root, 'new/tên.txt'), 0o640);
		symlinkSync(join(root, 'new/tên.txt'), join(root, 'new/link.txt'));
		await disk.write(joinUri(uriOf(root), 'new/link.txt'), Buffer.from('two'));
		assert.deepStrictEqual(
			[
				readFileSync(join(root, 'new/tên.txt'), 'utf8'),
				statSync(join(root, 'new/tên.txt')).mode & 0o777,
				readdirSync(join(root, 'new')).sort(),
			],
			['two', 0o640, ['link.txt', 'tên.txt']],
		);
		await disk.remove(uri);
		assert.equal(existsSync(join(root, 'new/tên.txt')), false);
	});

	test('says in words what is wrong, and leaves no temporary file', async () => {
		put('file');
		mkdirSync(join(root, 'folder'));
		await assert.rejects(disk.write(joinUri(uriOf(root), 'file/below.txt'), Buffer.from('')), {
			name: 'FileSystemError',
			message: `Cannot write ${join(root, 'file/below.txt')}: a part of its path is a file, not a folder`,
		});
		await assert.rejects(
			disk.write(joinUri(uriOf(root), 'folder'), Buffer.from('')),
			/Cannot write .*folder: it is a folder/u,
		);
		await assert.rejects(disk.read(joinUri(uriOf(root), 'folder')), { code: 'EISDIR' });
		assert.deepStrictEqual(readdirSync(root).sort(), ['file', 'folder']);
	});

	test('knows the paths of URIs, those of Windows included', () => {
		assert.deepStrictEqual(
			[
				pathOf('file:///c:/T%C3%A0i%20li%E1%BB%87u/a.txt', true),
				pathOf('file:///c:', true),
				pathOf('file://server/share/a.txt', true),
				uriOf('C:\\Tài liệu\\a#1.txt', true),
				uriOf('/home/lan/a%20b.txt', false),
				pathOf('file:///home/lan/a%2520b.txt', false),
				pathOf('untitled:Untitled-1'),
			],
			[
				'c:\\Tài liệu\\a.txt',
				'c:\\',
				'\\\\server\\share\\a.txt',
				'file:///c:/T%C3%A0i%20li%E1%BB%87u/a%231.txt',
				'file:///home/lan/a%2520b.txt',
				'/home/lan/a%20b.txt',
				undefined,
			],
		);
	});
});
