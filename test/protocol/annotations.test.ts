import assert from 'node:assert/strict';
import type { AnnotationDetailsResult } from '../../server/src/annotationProtocol';
import type { AnnotationsResult, CommandOutcome } from '../../server/src/protocol';
import { ABLE, LspClient } from '../support/lspClient';
import { DiskCorpus, rangeOf } from './support';

const TEXT = 'Bà Trần Thị Lan và chồng làm ở Đài Tiếng nói.\n';
const CONFIGURATION = JSON.stringify({
	labels: [
		{ name: 'genre', title: 'Genre', kind: 'document' },
		{ name: 'ORG', attributes: [{ name: 'reach', title: 'Reach' }] },
		{ name: 'works-for', title: 'Works for', kind: 'relation', from: ['PER'], to: ['ORG'] },
	],
});

suite('annotations over the protocol', () => {
	let client: LspClient;
	let corpus: DiskCorpus;
	let uri: string;

	setup(async () => {
		corpus = new DiskCorpus({ 'a.txt': TEXT, 'corpus.json': CONFIGURATION });
		uri = corpus.uri('a.txt');
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root], configuration: { annotator: 'Lan' } });
		client.open(uri, TEXT);
		await client.waitUntilIndexed(corpus.root);
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	const execute = async (command: string, argument: object): Promise<string> =>
		(await client.execute<CommandOutcome>(command, { uri, ...argument })).message;

	async function details(range?: object): Promise<string[]> {
		const params = { uri, ...(range && { range }) };
		const { annotations } = await client.request<AnnotationDetailsResult>('corpus/annotationDetails', params);
		return annotations.map(({ kind, title, text, value, note, attributes, history }) =>
			[
				...[kind, title, text, value, note].filter(Boolean),
				...attributes.map((one) => `${one.name}=${one.value}`),
				...history.map(({ who, words }) => `[${who}: ${words}]`),
			].join(' '),
		);
	}

	async function ids(): Promise<string[]> {
		const { annotations } = await client.request<AnnotationsResult>('corpus/annotations', { uri });
		return annotations.map(({ id }) => id);
	}

	test('a tag in several parts with a note and an attribute is changed, related and told', async () => {
		const ranges = [rangeOf(TEXT, 'Trần'), rangeOf(TEXT, 'Lan')];
		const said = { note: 'tên ngắn', attributes: { certainty: 'low' }, discontinuous: true };
		await execute('corpus.tag', { ranges, label: 'MISC', ...said });
		await execute('corpus.tag', { ranges: [rangeOf(TEXT, 'Đài Tiếng nói')], label: 'ORG' });
		const [person, station] = await ids();
		const { annotations } = await client.request<AnnotationsResult>('corpus/annotations', { uri });
		assert.deepEqual(annotations[0]!.parts, ranges);
		assert.equal(
			await execute('corpus.relate', { from: person, to: station, label: 'works-for' }),
			'Works for begins in Person, not in Other Name',
		);
		await execute('corpus.changeAnnotation', { id: person, label: 'PER', attributes: { certainty: null } });
		assert.equal(
			await execute('corpus.relate', { from: person, to: station, label: 'works-for' }),
			'Related: Works for',
		);
		await execute('corpus.tagDocument', { label: 'genre', value: 'tin' });
		assert.deepEqual((await details()).sort(), [
			'document Genre tin',
			'passage Organisation Đài Tiếng nói',
			'passage Person Trần … Lan tên ngắn [Lan: Label: Person, was Other Name] [Lan: certainty removed, was low]',
			'relation Works for Trần … Lan → Đài Tiếng nói',
		]);
		assert.deepEqual(await details(rangeOf(TEXT, 'Đài')), ['passage Organisation Đài Tiếng nói']);
		const shown = await client.request<AnnotationsResult>('corpus/annotations', { uri });
		assert.deepEqual(
			shown.document.map(({ label, value }) => [label, value]),
			[['genre', 'tin']],
		);
	});

	test('what was done is told by titles, not by names', async () => {
		assert.equal(
			await execute('corpus.tag', { ranges: [rangeOf(TEXT, 'Đài Tiếng nói')], label: 'ORG' }),
			'Tagged as Organisation: 1 passage',
		);
		const [id] = await ids();
		assert.equal(await execute('corpus.changeAnnotation', { id, attributes: { reach: 'wide' } }), 'Reach: wide');
		assert.equal(await execute('corpus.changeAnnotation', { id, attributes: { reach: null } }), 'Reach removed');
		assert.equal(await execute('corpus.changeAnnotation', { id, label: 'MISC' }), 'Changed to Other Name');
		assert.equal(await execute('corpus.tagDocument', { label: 'genre', value: 'tin' }), 'Document: Genre, tin');
		assert.equal(await execute('corpus.undo', {}), 'Undone: Document: Genre, tin');
	});

	test('what is wrong in a call is said', async () => {
		const failing = (command: string, argument: object): Promise<string> =>
			execute(command, argument).catch((error: Error) => error.message);
		const range = rangeOf(TEXT, 'Lan');
		assert.deepEqual(
			[
				await failing('corpus.tag', { ranges: [range], label: 'genre' }),
				await failing('corpus.tag', { ranges: [range], label: 'PER', attributes: { a: 1 } }),
				await failing('corpus.tagDocument', { label: 'PER' }),
				await failing('corpus.changeAnnotation', { id: 'urn:uuid:9', label: 'PER' }),
			],
			[
				'corpus.tag: "label" is wrong: the corpus has ORG, PER, LOC, MISC, DATE, TIME, DURATION, SET, boilerplate, content',
				'corpus.tag: "attributes": "a" is wrong: an attribute\'s value, or null',
				'corpus.tagDocument: "label" is wrong: the corpus has genre',
				'That annotation is gone; nothing changed',
			],
		);
	});
});
