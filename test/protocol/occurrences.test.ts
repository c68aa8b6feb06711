import assert from 'node:assert/strict';
import type { OccurrenceHit, PreviewOccurrencesResult } from '../../server/src/occurrenceProtocol';
import type { CommandOutcome } from '../../server/src/protocol';
import { ABLE, LspClient } from '../support/lspClient';
import { joinLines } from '../support/text';
import { DiskCorpus, rangeOf } from './support';

const A = joinLines('Chuyến thăm của Anna Kareva', '', 'Bà Anna Kareva đến Huế hôm qua. Kareva nói bà vui.', '');
const B = joinLines('Huế đón khách', '', 'Theo KAREVA, Huế đẹp. Bà Anna\u00a0Kareva ở lại ba ngày.', '');

suite('every occurrence over the protocol', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(async () => {
		corpus = new DiskCorpus({ 'a.txt': A, 'b.txt': B });
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root], configuration: { annotator: 'Lan' } });
		client.open(corpus.uri('a.txt'), A);
		await client.waitUntilIndexed(corpus.root);
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	function search(text: string, more: object = {}): object {
		return { uri: corpus.uri('a.txt'), range: rangeOf(A, text), label: 'PER', ...more };
	}

	function preview(text: string, more: object = {}): Promise<PreviewOccurrencesResult> {
		return client.request<PreviewOccurrencesResult>('corpus/previewOccurrences', search(text, more));
	}

	/** `path:line text`, the passage in brackets, with what is said of it. */
	function show(hits: readonly OccurrenceHit[]): string[] {
		return hits.map(({ path, range, text, textStart, textEnd, stateText }) => {
			const marked = `${text.slice(0, textStart)}[${text.slice(textStart, textEnd)}]${text.slice(textEnd)}`;
			return `${path}:${range.start.line} ${marked}${stateText === '' ? '' : ` (${stateText})`}`;
		});
	}

	test('a name inside of a longer one comes first, unticked, with that name', async () => {
		const { hits } = await preview('Kareva');
		assert.deepStrictEqual(
			hits.map(({ ticked }) => ticked),
			[false, false, false, true],
		);
		assert.ok(hits[0]!.stateText.includes('Anna Kareva'), hits[0]!.stateText);
	});

	test('a text in the whole corpus, however its spaces are written', async () => {
		const before = corpus.snapshot();
		const { hits, total, documents, complete } = await preview('Anna Kareva');
		assert.deepStrictEqual(show(hits), [
			'a.txt:0 Chuyến thăm của [Anna Kareva]',
			'a.txt:2 Bà [Anna Kareva] đến Huế hôm qua. Kareva nói bà vui.',
			'b.txt:2 Theo KAREVA, Huế đẹp. Bà [Anna\u00a0Kareva] ở lại ba ngày.',
		]);
		assert.deepStrictEqual([total, documents, complete], [3, 2, true]);
		const except = hits.slice(0, 1).map(({ path, start, end }) => ({ path, start, end }));
		const outcome = await client.execute<CommandOutcome>('corpus.tagOccurrences', search('Anna Kareva', { except }));
		assert.deepStrictEqual(outcome, {
			annotations: 2,
			documents: 2,
			message: 'Tagged as Person: 2 passages in 2 documents',
		});
		const again = await preview('Anna Kareva');
		assert.ok(
			show(again.hits)[1]?.endsWith(
				'(Person: “Anna Kareva”. Tagged by Lan on ' + new Date().toISOString().slice(0, 10) + ')',
			),
		);
		await client.execute('corpus.undo', {});
		assert.deepStrictEqual(corpus.snapshot(), before);
	});

	test('every form of the entity, whatever its case, in this document only', async () => {
		const all = await preview('Kareva', { of: 'entity', ignoreCase: true });
		assert.deepStrictEqual([all.total, all.entity], [5, 'Anna Kareva']);
		const here = await preview('Kareva', { of: 'entity', scope: 'document' });
		assert.deepStrictEqual([here.total, here.documents], [3, 1]);
		await client.execute('corpus.tagOccurrences', search('Kareva', { of: 'entity', scope: 'document' }));
		const lines = corpus.read('.corpus/annotations/a.txt.jsonl').trimEnd().split('\n');
		assert.strictEqual(lines.length, 3);
		assert.ok(
			lines.every((line) => line.includes('"anna-kareva"')),
			lines[0],
		);
	});

	test('a cursor means the name there, and parts of words are found where they are asked for', async () => {
		const { start } = rangeOf(A, 'Kareva nói');
		assert.deepStrictEqual((await preview('Kareva', { range: { start, end: start } })).forms, ['Kareva']);
		assert.strictEqual((await preview('Kar')).total, 0);
		assert.strictEqual((await preview('Kar', { parts: true })).total, 4);
	});

	test('refuses what it can’t do, and says why', async () => {
		await assert.rejects(preview('Huế', { label: 'PERSON' }), /"label" is wrong: the corpus has PER, LOC/u);
		await assert.rejects(preview('Huế', { scope: 'folder' }), /"scope" is wrong: one of "document", "corpus"/u);
		const lines = { range: { start: { line: 0, character: 0 }, end: { line: 2, character: 3 } } };
		const outcome = await client.execute<CommandOutcome>('corpus.tagOccurrences', search('Huế', lines));
		assert.match(outcome.message, /^Nothing to look for: select a text in one line/u);
	});
});
