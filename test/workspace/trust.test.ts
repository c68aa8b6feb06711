import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git } from '../../server/src/platform/git';
import { NodeFileSystem, uriOf } from '../../server/src/node/fileSystem';
import { annotators } from '../../server/src/workspace/peopleRequests';
import { Commands } from '../../server/src/workspace/commands';
import { MemorySession } from './memorySession';

const TEXT = 'Hôm qua, ông Trần Văn Bình đến Huế.\n';
const OUTSIDE = 'Bà Lê Thị Mai ở Vinh.\n';

/** git, if it is asked at all. */
class AskedGit implements Git {
	asked = 0;
	openRevision = (): never => this.#ask();
	revisions = (): Promise<never[]> => {
		this.asked++;
		return Promise.resolve([]);
	};
	installMergeDriver = (): never => this.#ask();
	removeMergeDriver = (): never => this.#ask();

	#ask(): never {
		this.asked++;
		throw new Error('git was run');
	}
}

suite('a folder that is not trusted', () => {
	let root: string;
	let outside: string;
	let memory: MemorySession | undefined;

	setup(() => {
		root = mkdtempSync(join(tmpdir(), 'untrusted-'));
		outside = mkdtempSync(join(tmpdir(), 'private-'));
		writeFileSync(join(root, 'a.txt'), TEXT);
		writeFileSync(join(outside, 'secret.txt'), OUTSIDE);
		writeFileSync(join(outside, 'kb.tsv'), 'Q1\tVinh\n');
		mkdirSync(join(outside, 'annotations'));
	});
	teardown(() => {
		memory?.session.dispose();
		memory = undefined;
		[root, outside].forEach((folder) => rmSync(folder, { recursive: true }));
	});

	async function start(trusted: boolean, git?: Git, names: (string | undefined)[] = []): Promise<MemorySession> {
		const platform = {
			fileSystem: new NodeFileSystem(),
			...(git && { git }),
			defaultAnnotator: (folder: string | undefined) => {
				names.push(folder);
				return Promise.resolve('Lan');
			},
		};
		memory = await MemorySession.start({}, { folderUris: [uriOf(root)], platform, trusted });
		return memory;
	}

	const corpusOf = ({ session }: MemorySession) => session.corpora.get(uriOf(root))!;

	test('has no documents that links lead to outside of it, until it is trusted', async () => {
		mkdirSync(join(root, 'inside'));
		writeFileSync(join(root, 'inside', 'b.txt'), TEXT);
		symlinkSync(join(root, 'inside', 'b.txt'), join(root, 'link.txt'));
		symlinkSync(join(outside, 'secret.txt'), join(root, 'secret.txt'));
		symlinkSync(outside, join(root, 'folder'));
		const session = await start(false);
		assert.deepEqual([...corpusOf(session).corpus.documents].sort(), ['a.txt', 'inside/b.txt', 'link.txt']);
		for (const path of ['secret.txt', 'folder/secret.txt']) {
			assert.equal(await corpusOf(session).read(path), undefined, path);
			assert.equal(await session.session.platform.fileSystem.stat(uriOf(join(root, path))), undefined, path);
		}
		const wanted = { include: ['**/*'], exclude: [] };
		for await (const files of session.session.platform.fileSystem.list(uriOf(join(root, 'folder')), wanted)) {
			assert.deepEqual(files, []);
		}
		await session.session.trust();
		await session.indexed();
		assert.ok(corpusOf(session).corpus.documents.includes('secret.txt'));
		assert.equal((await corpusOf(session).read('secret.txt'))?.text, OUTSIDE);
	});

	test('names no file of its configuration elsewhere', async () => {
		symlinkSync(join(outside, 'kb.tsv'), join(root, 'kb.tsv'));
		writeFileSync(join(root, 'corpus.json'), '{ "include": ["**/*.txt", "../**"], "knowledgeBase": "../kb.tsv" }');
		const session = await start(false);
		assert.deepEqual([corpusOf(session).problems.length, corpusOf(session).knowledgeBasePath], [2, undefined]);
		writeFileSync(join(root, 'corpus.json'), '{ "knowledgeBase": "kb.tsv" }');
		await corpusOf(session).checkFiles();
		assert.equal(corpusOf(session).knowledgeBase.entries.length, 0);
		await session.session.trust();
		assert.equal(corpusOf(session).knowledgeBase.entries.length, 1);
	});

	for (const [what, link] of [
		['the folder of the annotations', '.corpus/annotations'],
		['the store', '.corpus'],
	] as const) {
		test(`writes nothing elsewhere where ${what} is a link, and says why`, async () => {
			mkdirSync(join(root, link, '..'), { recursive: true });
			symlinkSync(join(outside, link === '.corpus' ? '' : 'annotations'), join(root, link));
			const session = await start(false);
			const tag = () =>
				new Commands(session.session).execute({
					command: 'corpus.tag',
					arguments: [
						{
							uri: uriOf(join(root, 'a.txt')),
							ranges: [{ start: { line: 0, character: 31 }, end: { line: 0, character: 34 } }],
							label: 'LOC',
						},
					],
				});
			await assert.rejects(tag(), /leads out of a folder that is not trusted\. Trust the folder first/u);
			await session.session.trust();
			await tag();
			assert.match(readFileSync(join(root, '.corpus/annotations/a.txt.jsonl'), 'utf8'), /Huế/u);
		});
	}

	test('has git not run in it, nor says by git who decides', async () => {
		const git = new AskedGit();
		const folders: (string | undefined)[] = [];
		const { session } = await start(false, git, folders);
		const found = await annotators(session, { uri: uriOf(root) });
		assert.deepEqual([found.revisions, found.me, folders, git.asked], [[], 'Lan', [undefined], 0]);
		assert.throws(() => session.git, /not trusted: trust it first/u);
		await session.trust();
		await annotators(session, { uri: uriOf(root) });
		assert.deepEqual([folders, git.asked], [[undefined, uriOf(root)], 1]);
	});
});
