import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { generateDocuments } from '../../scripts/bench/corpus';
import { NEVER_CANCELLED } from '../../server/src/util/cancellation';
import { MemoryFileSystem } from '../support/memoryFileSystem';
import { MemorySession } from './memorySession';

const INDEX = '.corpus/cache/index';
/** Enough for an index to be kept. */
const DOCUMENTS = [...generateDocuments(104)].map(({ path, text }) => [path, text.slice(0, 400)] as const);
const FOLDERS = { folders: [''] };

function filesOf(texts: Iterable<readonly [string, string]> = DOCUMENTS): MemoryFileSystem {
	return new MemoryFileSystem(Object.fromEntries(texts), 'file:///');
}

/** The same files without what is derived of them. */
function copyOf(files: MemoryFileSystem): MemoryFileSystem {
	return filesOf(Object.entries(files.snapshot()).filter(([path]) => !path.startsWith('.corpus/cache/')));
}

/** Documents that were read since the log was last emptied. */
function readsOf(files: MemoryFileSystem): string[] {
	const reads = files.log.splice(0).filter((entry) => /^read .*\.txt$/u.test(entry));
	return [...new Set(reads.map((entry) => entry.slice('read '.length)))].sort();
}

/** All that a person could be told: names, times and lines of each document, its summary, and the corpus's entities. */
async function answersOf(memory: MemorySession): Promise<unknown> {
	const { corpus } = memory.corpus('');
	const documents = [];
	for (const path of corpus.documents) {
		const view = (await memory.view(path))!;
		const { mentions, times, lines, inline, documentDate } = view.analysis;
		const tokens = memory.session.service.semanticTokens(view).data;
		const hovers = [];
		for (const { start } of mentions.slice(0, 3)) {
			const line = view.table.lines.lineAt(start);
			const position = { line, character: start - view.table.lines.start(line) };
			hovers.push(await memory.session.service.hover(view, memory.corpus(''), position, NEVER_CANCELLED));
		}
		documents.push({ path, mentions, times, lines, inline, documentDate, tokens, hovers, ids: view.entities });
	}
	return { documents, entities: corpus.entities(), summaries: corpus.documents.map((path) => corpus.summary(path)) };
}

suite('what is known from the last start', function () {
	this.timeout(60_000);
	let sessions: MemorySession[] = [];

	async function start(files: MemoryFileSystem, settings: object = {}): Promise<MemorySession> {
		const memory = await MemorySession.start(files, { ...FOLDERS, settings });
		sessions.push(memory);
		return memory;
	}

	/** Starts, and keeps what was learned, as `shutdown` does. */
	async function startAndSave(files: MemoryFileSystem): Promise<MemorySession> {
		const memory = await start(files);
		await memory.session.corpora.save();
		memory.session.dispose();
		return memory;
	}

	teardown(() => {
		sessions.forEach(({ session }) => session.dispose());
		sessions = [];
	});

	test('is answered with as after a first start, and no document is read', async () => {
		const files = filesOf();
		const cold = await start(files);
		const expected = await answersOf(cold);
		await cold.session.corpora.save();
		assert.deepStrictEqual(await answersOf(cold), expected);
		readsOf(files);
		const warm = await start(files);
		assert.deepStrictEqual(readsOf(files), []);
		assert.equal(warm.corpus('').status.indexed, DOCUMENTS.length);
		assert.deepStrictEqual(await answersOf(warm), expected);
		assert.match(warm.logged.join('\n'), /104 documents are as they were/u);
	});

	test('is read again where a file changed, came or went meanwhile, and only there', async () => {
		const files = filesOf();
		await startAndSave(files);
		const [first, second] = DOCUMENTS;
		files.set(first![0], second![1]);
		files.delete(DOCUMENTS[5]![0]);
		files.set('new/a.txt', 'Hôm qua, ông Trần Văn Bình đến Huế.\n');
		readsOf(files);
		const warm = await start(files);
		assert.deepStrictEqual(readsOf(files), ['new/a.txt', first![0]]);
		assert.deepStrictEqual(await answersOf(warm), await answersOf(await start(copyOf(files))));
	});

	test('holds for decisions as they are now', async () => {
		const files = filesOf();
		const cold = await start(files);
		await cold
			.corpus('')
			.annotations.tag(
				{ path: DOCUMENTS[1]![0], table: (await cold.view(DOCUMENTS[1]![0]))!.table },
				[{ start: 0, end: DOCUMENTS[1]![1].indexOf('\n') }],
				'boilerplate',
			);
		await cold.indexed();
		await cold.session.corpora.save();
		const decided = Object.keys(files.snapshot()).find((path) => path.startsWith('.corpus/annotations/'))!;
		const warm = await start(files);
		const withMark = await answersOf(warm);
		assert.deepStrictEqual(withMark, await answersOf(await start(copyOf(files))));
		warm.session.dispose();
		files.delete(decided);
		const without = await answersOf(await start(files));
		assert.deepStrictEqual(without, await answersOf(await start(copyOf(files))));
		assert.notDeepStrictEqual(without, withMark);
	});

	test('is not used where the analysis would find something else', async () => {
		const files = filesOf();
		await startAndSave(files);
		readsOf(files);
		const warm = await start(files, { preferTimes: 'past' });
		assert.equal(readsOf(files).length, DOCUMENTS.length);
		assert.match(warm.logged.join('\n'), /is made anew: it was made by another version, or under other settings/u);
	});

	test('is made anew when the file is damaged, and that is said', async () => {
		const files = filesOf();
		await startAndSave(files);
		const bytes = files.bytes(INDEX)!.slice();
		bytes[bytes.length >> 1]! ^= 4;
		files.set(INDEX, bytes);
		readsOf(files);
		const warm = await start(files);
		assert.equal(readsOf(files).length, DOCUMENTS.length);
		assert.match(warm.logged.join('\n'), /is made anew: it is damaged/u);
		assert.equal(warm.corpus('').corpus.documents.length, DOCUMENTS.length);
	});

	test('is made anew when the file may not be read, and why is said', async () => {
		const files = filesOf();
		await startAndSave(files);
		files.fail('read', 'EACCES', /index$/u);
		const warm = await start(files);
		assert.match(warm.logged.join('\n'), /is made anew: .*no permission/u);
	});

	test('is left as it was by a disk that is full', async () => {
		const files = filesOf();
		await startAndSave(files);
		const before = files.bytes(INDEX);
		files.set('new/a.txt', 'Hôm qua, ông Trần Văn Bình đến Huế.\n');
		files.fail('write', 'ENOSPC');
		const warm = await start(files);
		await warm.session.corpora.save();
		assert.deepStrictEqual(files.bytes(INDEX), before);
		assert.match(warm.logged.join('\n'), /the index was not written, the next start takes longer: .*no space/u);
	});

	test('is left as it is where so few documents changed that the next start reads them sooner', async () => {
		const many = [...generateDocuments(250)].map(({ path, text }) => [path, text.slice(0, 150)] as const);
		const files = filesOf(many);
		await startAndSave(files);
		const before = files.bytes(INDEX);
		const [path] = many[7]!;
		files.set(path, 'Bà Lê Thị Hoa ở Vinh.');
		await startAndSave(files);
		assert.deepStrictEqual(files.bytes(INDEX), before);
		readsOf(files);
		const warm = await start(files);
		assert.deepStrictEqual(readsOf(files), [path]);
		assert.equal(warm.corpus('').corpus.entity('le-thi-hoa')?.mentions, 1);
		files.set('new/a.txt', 'Ông Trần Văn Bình đến Huế.');
		await startAndSave(files);
		assert.notDeepStrictEqual(files.bytes(INDEX), before);
	});

	test('is kept for large corpora alone, and never of a document that is open', async () => {
		const small = filesOf(DOCUMENTS.slice(0, 50));
		await startAndSave(small);
		assert.equal(small.bytes(INDEX), undefined);
		const files = filesOf();
		const memory = new MemorySession(files, FOLDERS);
		sessions.push(memory);
		await memory.session.corpora.start();
		memory.open(DOCUMENTS[3]![0], 'Bà Lê Thị Hoa ở Vinh.\n');
		await memory.view(DOCUMENTS[3]![0]);
		await memory.indexed();
		await memory.session.corpora.save();
		memory.session.dispose();
		readsOf(files);
		const warm = await start(files);
		assert.deepStrictEqual(readsOf(files), [DOCUMENTS[3]![0]]);
		assert.deepStrictEqual(await answersOf(warm), await answersOf(await start(copyOf(files))));
	});

	test('is read while the documents are listed', async () => {
		const files = filesOf();
		await startAndSave(files);
		files.log.length = 0;
		const list = files.list.bind(files);
		let isRead = false;
		files.list = async function* (...given) {
			for (let turns = 0; turns < 1000 && !isRead; turns++) {
				await turn();
				isRead = files.log.includes(`read ${INDEX}`);
			}
			yield* list(...given);
		};
		await start(files);
		assert.deepStrictEqual([isRead, readsOf(files)], [true, []]);
	});

	test('is used when indexing goes on that was paused from the start', async () => {
		const files = filesOf();
		await startAndSave(files);
		files.log.length = 0;
		const memory = new MemorySession(files, { ...FOLDERS, settings: { indexing: 'paused' } });
		sessions.push(memory);
		const started = memory.session.corpora.start();
		for (let turns = 0; turns < 100; turns++) {
			await turn();
		}
		assert.equal(memory.corpus('').status.state, 'paused');
		memory.corpus('').indexer.resume();
		await started;
		await memory.indexed();
		assert.deepStrictEqual(readsOf(files), []);
		assert.equal(memory.corpus('').status.indexed, DOCUMENTS.length);
	});

	test('takes the place of what was learned, after which memory is given back once', async () => {
		const files = filesOf();
		let times = 0;
		const memory = await MemorySession.start(files, { ...FOLDERS, platform: { collectGarbage: () => times++ } });
		sessions.push(memory);
		while (times === 0) {
			await new Promise((resolve) => setImmediate(resolve));
		}
		assert.ok(Object.keys(files.snapshot()).includes(INDEX));
		await memory.session.corpora.save();
		assert.equal(times, 1);
	});

	test('is written though a few documents are still to be looked at, which the next start does', async () => {
		const files = filesOf();
		const memory = await start(files);
		const { corpora } = memory.session;
		memory.corpus('').indexer.pause();
		const [path, text] = DOCUMENTS[3]!;
		files.set(path, `${text}\nBà Lê Thị Hoa ở Vinh.\n`);
		const changed = corpora.filesChanged([memory.uri(path)]);
		while (memory.corpus('').complete) {
			await new Promise((resolve) => setImmediate(resolve));
		}
		await corpora.save();
		memory.session.dispose();
		await changed;
		readsOf(files);
		const warm = await start(files);
		assert.deepStrictEqual(readsOf(files), [path]);
		assert.deepStrictEqual(await answersOf(warm), await answersOf(await start(copyOf(files))));
	});
});
