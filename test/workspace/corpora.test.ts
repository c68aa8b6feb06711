import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { MemoryFileSystem } from '../support/memoryFileSystem';
import { TestClock } from '../support/testClock';
import { MemorySession } from './memorySession';

const TEXT = 'Hôm qua, ông Trần Văn Bình đến Huế.\n';

suite('the corpora of a workspace', () => {
	let memory: MemorySession | undefined;
	let clock: TestClock | undefined;

	teardown(async () => {
		memory?.session.dispose();
		await clock?.stop();
		clock = undefined;
		assert.deepStrictEqual(memory?.logged ?? [], []);
		memory = undefined;
	});

	test('are its folders, and the folders below them that say they are one', async () => {
		memory = await MemorySession.start(
			{
				'work/a.txt': TEXT,
				'work/news/corpus.json': '{ "exclude": ["drafts/**"] }',
				'work/news/b.txt': TEXT,
				'work/news/drafts/c.txt': TEXT,
				'work/news/drafts/deep/corpus.json': '{}',
				'work/zoo/d.txt': TEXT,
				'work/zoo/corpus.json': '{}',
				'other/e.txt': TEXT,
				'outside/f.txt': TEXT,
			},
			{ folders: ['work', 'other'] },
		);
		assert.deepStrictEqual(await memory.corpora(), [
			'other: e.txt',
			'work/news/drafts/deep: ',
			'work/news: b.txt',
			'work/zoo: d.txt',
			'work: a.txt',
		]);
	});

	test('a document outside of all folders is one by itself, unless a folder above says it is a corpus', async () => {
		memory = await MemorySession.start({
			'home/lan/notes/a.txt': TEXT,
			'home/lan/notes/b.txt': TEXT,
			'home/lan/corpus/corpus.json': '{}',
			'home/lan/corpus/2024/c.txt': TEXT,
			'home/lan/corpus/2024/d.txt': TEXT,
		});
		for (const path of ['home/lan/notes/a.txt', 'home/lan/corpus/2024/c.txt']) {
			memory.open(path);
			assert.equal((await memory.view(path))?.analysis.mentions.length, 2);
		}
		assert.deepStrictEqual(await memory.corpora(), ['home/lan/corpus: 2024/c.txt 2024/d.txt', 'home/lan/notes: a.txt']);
		memory.session.documents.close(memory.uri('home/lan/notes/a.txt'));
		assert.deepStrictEqual((await memory.corpora())[1], 'home/lan/notes: ');
	});

	test('a folder that is the root of its file system has a name, and is told what is wrong with its corpus.json', async () => {
		const files = new MemoryFileSystem({ 'corpus.json': '{ "include": 3 }', 'a.txt': TEXT }, 'memfs://lan/');
		memory = await MemorySession.start(files, { folders: [''] });
		assert.deepStrictEqual(await memory.corpora(), [': a.txt']);
		assert.equal(memory.statuses.at(-1)?.name, 'lan');
		assert.deepStrictEqual([...memory.pushed.keys()], ['memfs://lan/corpus.json']);
		await memory.change({ 'corpus.json': '{}' });
		assert.deepStrictEqual(memory.pushed.get('memfs://lan/corpus.json'), []);
	});

	test('in a browser no more documents are indexed than is set; others are when they are opened', async () => {
		const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`work/${name}.txt`, TEXT]));
		const settings = { maximumDocumentsInBrowser: 3 };
		memory = await MemorySession.start(files, { folders: ['work'], settings, platform: { isBrowser: true } });
		const said = (): readonly unknown[] => {
			const { documents, indexed, beyond } = memory!.corpus('work').status;
			return [documents, indexed, beyond?.slice(0, 32)];
		};
		assert.deepEqual(said(), [3, 3, '3 of 5 documents are indexed: in']);
		memory.open('work/e.txt');
		assert.equal((await memory.view('work/e.txt'))?.analysis.mentions.length, 2);
		await memory.session.changeSettings({ ...memory.session.settings, maximumDocumentsInBrowser: 2 });
		await memory.indexed();
		assert.deepEqual(await memory.corpora(), ['work: a.txt b.txt e.txt']);
		await memory.session.changeSettings({ ...memory.session.settings, maximumDocumentsInBrowser: 5 });
		await memory.indexed();
		assert.deepEqual(said(), [5, 5, undefined]);
	});

	test('a person’s home is not searched', async () => {
		memory = await MemorySession.start(
			{ 'home/lan/a.txt': TEXT, 'home/lan/b.txt': TEXT },
			{ folders: ['home'], home: 'home/lan' },
		);
		memory.open('home/lan/a.txt');
		await memory.view('home/lan/a.txt');
		assert.deepStrictEqual(await memory.corpora(), ['home: lan/a.txt']);
	});

	test('come and go with folders and with corpus.json', async () => {
		memory = await MemorySession.start(
			{ 'work/a.txt': TEXT, 'work/news/b.txt': TEXT, 'more/c.txt': TEXT },
			{ folders: ['work'] },
		);
		memory.open('work/news/b.txt');
		await memory.view('work/news/b.txt');
		const seen = [await memory.corpora()];
		await memory.change({ 'work/news/corpus.json': '{}' });
		seen.push(await memory.corpora());
		await memory.change({ 'work/news/corpus.json': undefined });
		seen.push(await memory.corpora());
		await memory.session.corpora.changeWorkspaceFolders([memory.uri('more')], [memory.uri('work')]);
		await memory.view('work/news/b.txt');
		seen.push(await memory.corpora());
		assert.deepStrictEqual(seen, [
			['work: a.txt news/b.txt'],
			['work/news: b.txt', 'work: a.txt'],
			['work: a.txt news/b.txt'],
			['more: c.txt', 'work/news: b.txt'],
		]);
	});

	test('follow their files: new, changed, gone, unreadable', async () => {
		memory = await MemorySession.start({ 'work/a.txt': TEXT, 'work/b.txt': TEXT }, { folders: ['work'] });
		const { corpus } = memory.corpus('work');
		const names = (): string[] =>
			corpus.entities().map(({ name, documents }) => `${name} ${documents.map(({ path }) => path).join(' ')}`);
		const seen = [names()];
		await memory.change({
			'work/c.txt': TEXT,
			'work/a.txt': 'Hôm qua, bà Lê Thị Hoa đến Vinh.\n',
			'work/b.txt': undefined,
		});
		seen.push(names());
		await memory.change({ 'work/c.txt': 'GIF\0\0' });
		seen.push(names());
		assert.deepStrictEqual(seen, [
			['Trần Văn Bình a.txt b.txt', 'Huế a.txt b.txt'],
			['Lê Thị Hoa a.txt', 'Trần Văn Bình c.txt', 'Huế c.txt', 'Vinh a.txt'],
			['Lê Thị Hoa a.txt', 'Vinh a.txt'],
		]);
		assert.deepStrictEqual(
			memory.corpus('work').status.refused.map(({ code }) => code),
			['not-text'],
		);
	});

	test('what changed on the disk unheard of is noticed when a document is asked for', async () => {
		memory = await MemorySession.start({ 'work/a.txt': TEXT, 'work/b.txt': TEXT }, { folders: ['work'] });
		memory.files.set('work/a.txt', 'Hôm qua, bà Lê Thị Hoa đến Vinh.\n');
		memory.files.delete('work/b.txt');
		assert.deepStrictEqual(
			[(await memory.view('work/a.txt'))?.table.text, await memory.view('work/b.txt')],
			['Hôm qua, bà Lê Thị Hoa đến Vinh.\n', undefined],
		);
		await memory.indexed();
		assert.deepStrictEqual(
			memory
				.corpus('work')
				.corpus.entities()
				.map(({ name }) => name),
			['Lê Thị Hoa', 'Vinh'],
		);
	});

	test('an editor’s text counts while it is open, the disk’s after it is closed', async () => {
		clock = new TestClock();
		memory = await MemorySession.start({ 'work/a.txt': TEXT }, { folders: ['work'] });
		const { corpus } = memory.corpus('work');
		memory.open('work/a.txt', 'Hôm qua, bà Lê Thị Hoa đến Vinh.\n');
		await memory.view('work/a.txt');
		await memory.session.saved(memory.uri('work/a.txt'));
		clock.pass(1100);
		await memory.indexed();
		const open = corpus.entities().map(({ name }) => name);
		memory.session.documents.close(memory.uri('work/a.txt'));
		await memory.indexed();
		assert.deepStrictEqual(
			[open, corpus.entities().map(({ name }) => name)],
			[
				['Lê Thị Hoa', 'Vinh'],
				['Trần Văn Bình', 'Huế'],
			],
		);
	});

	test('the names of all documents help each, also those that were read before them', async () => {
		const works = (place: string) => `Quán của hãng Velkora ở ${place} rất đông.\n`;
		memory = await MemorySession.start(
			{
				'work/a.txt': 'Mọi người nhắc nhiều Velkora lắm, và ai cũng muốn biết.\n',
				'work/b.txt': works('Huế'),
				'work/c.txt': works('Hà Nội'),
				'work/d.txt': works('Vinh'),
			},
			{ folders: ['work'] },
		);
		const { corpus } = memory.corpus('work');
		const types = corpus.summary('a.txt')?.entities.map(({ name, type }) => `${name} ${type}`);
		assert.deepStrictEqual(types, ['Velkora ORG']);
		memory.open('work/a.txt');
		assert.deepStrictEqual(
			(await memory.view('work/a.txt'))?.analysis.mentions.map(({ type }) => type),
			['ORG'],
		);
	});

	test('a mistake in corpus.json is told at its place, and only what keeps the file from being used is an error', async () => {
		const file = ['{', '\t"labels": [{ "name": "claim", "key": "x" }, { "name": "role", "kind": "rolle" }]', '}'].join(
			'\n',
		);
		memory = await MemorySession.start({ 'work/a.txt': TEXT, 'work/corpus.json': file }, { folders: ['work'] });
		const told = memory.pushed.get(memory.uri('work/corpus.json')) ?? [];
		const [, line] = file.split('\n');
		assert.deepStrictEqual(
			told.map(({ range: { start, end }, severity }) => [
				start.line,
				line!.slice(start.character, end.character),
				severity === DiagnosticSeverity.Error,
			]),
			[
				[1, '"x"', false],
				[1, '"rolle"', true],
			],
		);
	});

	test('a mistake in corpus.json is told, and the last good configuration holds', async () => {
		memory = await MemorySession.start(
			{ 'work/a.txt': TEXT, 'work/b.md': TEXT, 'work/corpus.json': '{ "include": ["*.md"], "name": "One" }' },
			{ folders: ['work'] },
		);
		const seen: unknown[] = [];
		const uri = memory.uri('work/corpus.json');
		const look = async (): Promise<void> => {
			seen.push([
				...(await memory!.corpora()),
				memory!.corpus('work').name,
				(memory!.pushed.get(uri) ?? []).map(({ range }) => range.start.line),
			]);
		};
		await look();
		await memory.change({ 'work/corpus.json': '{ "include": ["*.txt"],\n "name": 7 }' });
		await look();
		await memory.change({ 'work/corpus.json': '{ "include": ["*.txt"],\n "name": "Two" }' });
		await look();
		await memory.change({ 'work/corpus.json': undefined });
		await look();
		assert.deepStrictEqual(seen, [
			['work: b.md', 'One', []],
			['work: b.md', 'One', [1]],
			['work: a.txt', 'Two', []],
			['work: a.txt', 'work', []],
		]);
	});

	test('with a mistake in it from the start, what can be read of corpus.json counts; a colour alone is no reason to leave out what else it says', async () => {
		const labels = '"labels": [{ "name": "claim", "key": "c" }, { "name": "role", "key": "q", "color": "yellow" }]';
		memory = await MemorySession.start(
			{ 'work/a.txt': TEXT, 'work/b.md': TEXT, 'work/corpus.json': `{ "include": ["*.md"], "name": 7, ${labels} }` },
			{ folders: ['work'] },
		);
		const keys = (): unknown[] =>
			memory!
				.corpus('work')
				.labels.filter(({ name }) => ['claim', 'role'].includes(name))
				.map(({ key, color }) => [key, color]);
		assert.deepStrictEqual(await memory.corpora(), ['work: b.md']);
		assert.deepStrictEqual(keys(), [
			['c', undefined],
			['q', undefined],
		]);
		await memory.change({ 'work/corpus.json': `{ "include": ["*.txt"], ${labels.replace('"c"', '"7"')} }` });
		assert.deepStrictEqual(await memory.corpora(), ['work: a.txt']);
		assert.deepStrictEqual(keys(), [
			['7', undefined],
			['q', undefined],
		]);
	});

	test('clients are told to ask again when other documents change what they show, and only then', async () => {
		clock = new TestClock();
		const line = 'Ghe xuồng miền Tây luôn mời bạn\n';
		const article = (n: number): string =>
			`Tin số ${n} về chợ nổi\nBài viết kể chuyện ghe thuyền, mua bán và bà con ven sông lần thứ ${n}.\n`;
		memory = await MemorySession.start(
			{ 'work/a.txt': article(1) + line, 'work/b.txt': article(2) },
			{ folders: ['work'] },
		);
		memory.open('work/a.txt');
		const boilerplate = async (): Promise<boolean | undefined> =>
			(
				await memory!.session.shown(memory!.uri('work/a.txt'), { isCancellationRequested: false })
			)?.view.analysis.lines.at(-1)?.boilerplate;
		await boilerplate();
		clock.pass(1100);
		await memory.indexed();
		const before = memory.refreshes;
		await memory.change({ 'work/c.txt': article(3) });
		clock.pass(1100);
		await memory.indexed();
		const quiet = memory.refreshes;
		const first = await boilerplate();
		for (let n = 4; n < 24; n++) {
			memory.files.set(`work/${n}.txt`, article(n) + line);
		}
		await memory.change(
			Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`work/${i + 4}.txt`, article(i + 4) + line])),
		);
		clock.pass(1100);
		await memory.indexed();
		const shown = memory.refreshes;
		assert.deepStrictEqual([quiet - before, first, shown - quiet, await boilerplate()], [0, false, 1, true]);
	});
});
