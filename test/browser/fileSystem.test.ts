import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClientFileSystem } from '../../server/src/browser/fileSystem';
import { inTurn, type Locks } from '../../server/src/browser/inTurn';
import { NodeFileSystem, uriOf } from '../../server/src/node/fileSystem';
import type { FileSystem, ListOptions } from '../../server/src/platform/fileSystem';
import {
	type FileParams,
	LIST_FOLDER_REQUEST,
	type ListFolderResult,
	STAT_FILES_REQUEST,
	type StatFilesParams,
	type StatFilesResult,
} from '../../server/src/fileProtocol';

/** A client whose files are the disk's. */
class DiskClient {
	/** Paths of the folders it was asked for. */
	readonly listed: string[] = [];

	sendRequest<R>(method: string, params: object): Promise<R> {
		if (method === LIST_FOLDER_REQUEST) {
			return Promise.resolve(this.#list(fileURLToPath((params as FileParams).uri)) as R);
		}
		assert.equal(method, STAT_FILES_REQUEST);
		const stats = (params as StatFilesParams).uris.map((uri) => {
			const { size, mtimeMs } = statSync(fileURLToPath(uri));
			return { size, modified: mtimeMs };
		});
		return Promise.resolve({ stats } satisfies StatFilesResult as R);
	}

	#list(folder: string): ListFolderResult | null {
		this.listed.push(path.basename(folder));
		const entries = readdirSync(folder, { withFileTypes: true });
		const names = (found: typeof entries): string[] => found.map(({ name }) => name);
		return {
			files: names(entries.filter((entry) => entry.isFile())),
			folders: names(entries.filter((entry) => entry.isDirectory())),
		};
	}
}

suite('files in a browser', () => {
	const root = mkdtempSync(path.join(tmpdir(), 'browser-'));
	const elsewhere = mkdtempSync(path.join(tmpdir(), 'browser-'));
	suiteSetup(() => {
		const files = ['a.txt', 'b.md', 'tin/c.txt', 'tin/2024/é d.txt', 'drafts/e.txt', '.corpus/annotations/a.txt.jsonl'];
		for (const file of files) {
			mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
			writeFileSync(path.join(root, file), file);
		}
		for (let i = 0; i < 250; i++) {
			mkdirSync(path.join(root, `many/${i % 40}`), { recursive: true });
			writeFileSync(path.join(root, `many/${i % 40}/${i}.txt`), String(i));
		}
		writeFileSync(path.join(elsewhere, 'x.txt'), '');
		symlinkSync(elsewhere, path.join(root, 'outside'));
	});
	suiteTeardown(() => [root, elsewhere].forEach((folder) => rmSync(folder, { recursive: true })));

	async function list(fileSystem: FileSystem, folder: string, options: ListOptions): Promise<string[]> {
		const found: string[] = [];
		for await (const batch of fileSystem.list(uriOf(path.join(root, folder)), options)) {
			assert.deepEqual(
				batch,
				[...batch].sort((a, b) => (a.path < b.path ? -1 : 1)),
			);
			found.push(...batch.map((entry) => `${entry.path} ${entry.size} ${entry.modified}`));
		}
		return found.sort();
	}

	for (const [folder, include, exclude] of [
		['', ['**/*.txt'], []],
		['', ['**/*.txt'], ['drafts/**', '**/1*']],
		['', ['tin/**', 'b.md'], []],
		['.corpus/annotations', ['**/*.jsonl'], []],
	] as const) {
		test(`are those that the disk has for ${include.join()} without ${exclude.join()} in “${folder}”`, async () => {
			const client = new DiskClient();
			const browser = new ClientFileSystem(client, undefined);
			const found = await list(browser, folder, { include, exclude });
			const onDisk = await list(new NodeFileSystem(), folder, { include, exclude });
			assert.deepEqual(
				found,
				onDisk.filter((entry) => !entry.startsWith('outside/')),
			);
			assert.ok(found.length > 0);
			assert.ok(
				!client.listed.some((name) => exclude.some((glob) => glob.startsWith(`${name}/`))),
				'what is excluded isn’t opened',
			);
		});
	}

	test('a corpus whose folder can’t be opened is no empty one', async () => {
		const client = { sendRequest: () => Promise.reject(new Error('the network is away')) };
		const browser = new ClientFileSystem(client, undefined);
		await assert.rejects(list(browser, '', { include: ['**/*'], exclude: [] }), /network is away/u);
	});
});

suite('turns of a browser’s tabs', () => {
	const answer = (): Promise<number> => Promise.resolve(7);

	test('work is done under the lock; where there is none, or no right to it, without', async () => {
		const names: string[] = [];
		const locks: Locks = {
			request: (name, work) => {
				names.push(name);
				return work();
			},
		};
		const denied: Locks = { request: () => Promise.reject(new Error('SecurityError')) };
		assert.deepEqual(await Promise.all([locks, denied, undefined].map((one) => inTurn(one, 'c', answer))), [7, 7, 7]);
		assert.deepEqual(names, ['c']);
	});

	test('work that fails fails once', async () => {
		let times = 0;
		const fails = (): Promise<never> => {
			times++;
			return Promise.reject(new Error('the disk is full'));
		};
		await assert.rejects(inTurn({ request: (_, work) => work() }, 'c', fails), /disk is full/u);
		assert.equal(times, 1);
	});
});
