import assert from 'node:assert/strict';
import type { OccurrenceHit, OccurrenceRequest } from '../../server/src/annotations/occurrenceCommands';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';

const NOW = (): Promise<void> => Promise.resolve();
const NO_TICKS = { hits: [], except: [] };
const DOCUMENTS = {
	'a.txt': 'Hà Nội mưa. Người Hà Nội vui.',
	'b.txt': 'Từ Hà Nội đến Huế.',
	'c.txt': 'Huế nắng.',
};

function request(corpus: MemoryCorpusFolder, more: Partial<OccurrenceRequest> = {}): OccurrenceRequest {
	const query = { forms: ['Hà Nội'] };
	return { document: corpus.document('a.txt'), scope: 'corpus', query, label: 'LOC', ...more };
}

/** `path:offset state`, with `?` in front where it isn't ticked. */
function show(hits: readonly OccurrenceHit[]): string[] {
	return hits.map(({ ticked, path, span, state }) => `${ticked ? '' : '? '}${path}:${span.start} ${state}`);
}

function all(corpus: MemoryCorpusFolder): string[] {
	return Object.keys(DOCUMENTS).flatMap((path) => corpus.decisions(path).map((decision) => `${path} ${decision}`));
}

suite('tagging all occurrences', () => {
	test('reaches every document, in one step that one undo takes back', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		const { hits, total, documents } = await corpus.service.occurrences.preview(request(corpus), 100, NOW);
		assert.deepEqual(show(hits), ['a.txt:0 open', 'a.txt:18 open', 'b.txt:3 open']);
		assert.deepEqual([total, documents], [3, 2]);
		const outcome = await corpus.service.occurrences.tag(request(corpus), NO_TICKS, NOW);
		assert.deepEqual(outcome, { annotations: 3, documents: 2, message: 'Tagged as LOC: 3 passages in 2 documents' });
		assert.deepEqual(all(corpus), ['a.txt LOC: Hà Nội', 'a.txt LOC: Hà Nội', 'b.txt LOC: Hà Nội']);
		await corpus.service.undo();
		assert.deepEqual(all(corpus), []);
		await corpus.service.redo();
		assert.equal(all(corpus).length, 3);
	});

	test('stays in the document where that is asked for', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		const here = request(corpus, { scope: 'document', entity: 'ha-noi' });
		assert.equal((await corpus.service.occurrences.preview(here, 100, NOW)).total, 2);
		await corpus.service.occurrences.tag(here, NO_TICKS, NOW);
		assert.deepEqual(all(corpus), ['a.txt LOC ha-noi: Hà Nội', 'a.txt LOC ha-noi: Hà Nội']);
	});

	test('a part of a longer name isn’t ticked', async () => {
		const corpus = new MemoryCorpusFolder({ ...DOCUMENTS, 'b.txt': 'Đài Hà Nội đưa tin từ Hà Nội.' });
		const named = request(corpus, { longer: ['Đài Hà Nội'] });
		const { hits } = await corpus.service.occurrences.preview(named, 100, NOW);
		assert.deepEqual(show(hits), ['? b.txt:4 open', 'a.txt:0 open', 'a.txt:18 open', 'b.txt:22 open']);
		assert.equal(hits[0]?.within, 'Đài Hà Nội');
		await corpus.service.occurrences.tag(named, NO_TICKS, NOW);
		assert.equal(all(corpus).length, 3);
		await corpus.service.occurrences.tag(named, { hits: [{ path: 'b.txt', start: 4, end: 10 }], except: [] }, NOW);
		assert.equal(all(corpus).length, 4);
	});

	test('says what is tagged so already, and leaves out what another tag stands on, unless it is ticked', async () => {
		const corpus = new MemoryCorpusFolder({ ...DOCUMENTS, 'b.txt': 'Từ [[Hà]] Nội đến Huế.' });
		await corpus.service.tag(corpus.document('b.txt'), corpus.selection('b.txt'), 'PER');
		await corpus.service.tag(corpus.document('a.txt'), [{ start: 0, end: 6 }], 'LOC');
		const { hits } = await corpus.service.occurrences.preview(request(corpus), 100, NOW);
		assert.deepEqual(show(hits), ['? b.txt:3 contrary', 'a.txt:18 open', '? a.txt:0 already']);
		assert.deepEqual([hits[0]?.annotation?.label, hits[0]?.annotation?.creator], ['PER', 'Lan']);

		await corpus.service.occurrences.tag(request(corpus), NO_TICKS, NOW);
		assert.deepEqual(all(corpus), ['a.txt LOC: Hà Nội', 'a.txt LOC: Hà Nội', 'b.txt PER: Hà']);
		const ticked = { hits: [{ path: 'b.txt', start: 3, end: 9 }], except: [] };
		await corpus.service.occurrences.tag(request(corpus), ticked, NOW);
		assert.deepEqual(all(corpus).slice(2), ['b.txt PER: Hà', 'b.txt LOC: Hà Nội']);
	});

	test('of an entity, a tag that names no entity is told it, and one that names another is left out', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Kim đến. Kim nói. Kim về. Kim nghỉ.' });
		const tag = (start: number, entity?: string): Promise<unknown> =>
			corpus.service.tag(corpus.document('a.txt'), [{ start, end: start + 3 }], 'PER', { entity });
		await tag(0, 'kim-jong-un');
		await tag(9, 'kim-jong-il');
		await tag(18);
		const request = {
			...{ document: corpus.document('a.txt'), scope: 'document' as const, query: { forms: ['Kim'] } },
			...{ label: 'PER', entity: 'kim-jong-un' },
		};
		const { hits } = await corpus.service.occurrences.preview(request, 10, NOW);
		assert.deepEqual(hits.map(({ span, state, ticked }) => `${span.start} ${state} ${ticked}`).sort(), [
			'0 already false',
			'18 open true',
			'26 open true',
			'9 contrary false',
		]);
		await corpus.service.occurrences.tag(request, NO_TICKS, NOW);
		assert.deepEqual(corpus.decisions('a.txt').sort(), [
			'PER kim-jong-il: Kim',
			...Array.from({ length: 3 }, () => 'PER kim-jong-un: Kim'),
		]);
	});

	test('what another person tagged so is still to be tagged, what one has tagged oneself isn’t', async () => {
		const mai = new MemoryCorpusFolder(DOCUMENTS, undefined, 'Mai');
		await mai.service.tag(mai.document('b.txt'), [{ start: 3, end: 9 }], 'LOC', { entity: 'ha-noi' });
		const lan = new MemoryCorpusFolder(DOCUMENTS, mai.fileSystem, 'Lan');
		await lan.service.load(Object.keys(DOCUMENTS));
		await lan.service.tag(lan.document('a.txt'), [{ start: 0, end: 6 }], 'LOC');
		const { hits } = await lan.service.occurrences.preview(request(lan), 100, NOW);
		assert.deepEqual(show(hits), ['a.txt:18 open', 'b.txt:3 open', '? a.txt:0 already']);
		const outcome = await lan.service.occurrences.tag(request(lan), NO_TICKS, NOW);
		assert.equal(outcome.message, 'Tagged as LOC: 2 passages in 2 documents');
		assert.deepEqual(lan.decisions('b.txt'), ['LOC ha-noi: Hà Nội', 'LOC ha-noi: Hà Nội']);
	});

	test('another label beside it is none against it', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		await corpus.service.tag(corpus.document('b.txt'), [{ start: 0, end: 18 }], 'claim');
		const { hits } = await corpus.service.occurrences.preview(request(corpus), 100, NOW);
		assert.deepEqual(show(hits), ['a.txt:0 open', 'a.txt:18 open', 'b.txt:3 open']);
	});

	test('leaves out what is unticked', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		const ticks = { hits: [], except: [{ path: 'a.txt', start: 0, end: 6 }] };
		const outcome = await corpus.service.occurrences.tag(request(corpus), ticks, NOW);
		assert.deepEqual([outcome.annotations, outcome.documents], [2, 2]);
		assert.deepEqual(all(corpus), ['a.txt LOC: Hà Nội', 'b.txt LOC: Hà Nội']);
	});

	test('hits above the limit are counted, and tagged by the same rule', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		const { hits, total } = await corpus.service.occurrences.preview(request(corpus), 1, NOW);
		assert.deepEqual([hits.length, total], [1, 3]);
	});

	test('cancelled, it leaves everything as it was', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		const cancel = (done: number): Promise<void> =>
			done > 0 ? Promise.reject(new Error('Cancelled')) : Promise.resolve();
		await assert.rejects(corpus.service.occurrences.tag(request(corpus), NO_TICKS, cancel), /Cancelled/u);
		assert.deepEqual(all(corpus), []);
	});
});
