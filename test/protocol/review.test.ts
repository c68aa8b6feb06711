import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import type { CommandOutcome, MentionsResult } from '../../server/src/protocol';
import type {
	PreviewSuggestionsResult,
	ReviewItem,
	ReviewProgressResult,
	ReviewQueueResult,
	SuggestionItem,
} from '../../server/src/reviewProtocol';
import { ABLE, LspClient } from '../support/lspClient';
import { joinLines } from '../support/text';
import { DiskCorpus, positionAt, rangeOf } from './support';

const A = joinLines(
	'Bà Anna Kareva đến Huế',
	'',
	'Ngày 19/6/2024, bà Anna Kareva đến thành phố Huế. Bà Anna Kareva nói thành phố Huế đẹp.',
	'Đăng ký nhận bản tin mỗi ngày',
	'',
);
const B = joinLines(
	'Huế đón khách',
	'',
	'Thành phố Huế đón bà Anna Kareva ngày 19/6/2024. Ông Lê Văn Đức chào bà.',
	'Đăng ký nhận bản tin mỗi ngày',
	'',
);
const C = joinLines('Tin ngắn', '', 'Bà Anna Kareva rời thành phố Huế.', 'Đăng ký nhận bản tin mỗi ngày', '');

suite('review over the protocol', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(async () => {
		corpus = new DiskCorpus({ 'a.txt': A, 'b.txt': B, 'c.txt': C });
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root], configuration: { annotator: 'Lan' } });
		await client.waitUntilIndexed(corpus.root);
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	function queue(more: object = {}): Promise<ReviewQueueResult> {
		return client.request<ReviewQueueResult>('corpus/reviewQueue', { corpus: corpus.root, ...more });
	}

	async function item(form: string): Promise<ReviewItem | undefined> {
		return (await queue()).items.find((one) => one.form === form);
	}

	async function places(form: string): Promise<string[]> {
		const { id } = (await item(form))!;
		const { mentions } = await client.request<MentionsResult>('corpus/reviewPlaces', { corpus: corpus.root, id });
		return mentions.map(({ path, range }) => `${path}:${range.start.line}:${range.start.character}`);
	}

	function progress(): Promise<ReviewProgressResult> {
		return client.request<ReviewProgressResult>('corpus/reviewProgress', { corpus: corpus.root });
	}

	function answer(
		command: 'accept' | 'reject',
		path: string,
		text: string,
		passage: string,
		nth = 0,
		more: object = {},
	) {
		const position = rangeOf(text, passage, nth).start;
		const argument = { uri: corpus.uri(path), position, ...more };
		return client.execute<CommandOutcome>(`corpus.${command}Suggestion`, argument);
	}

	/** What stands in a document's file, as `label text`. */
	function kept(path: string): string[] {
		const file = corpus.snapshot()[`.corpus/annotations/${path}.jsonl`];
		return (file ?? '')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => {
				const { body, target } = JSON.parse(line) as {
					body: { purpose: string; value: string }[];
					target: { selector: { exact?: string }[] };
				};
				const label = body.find(({ purpose }) => purpose === 'classifying')?.value;
				return `${label} ${target.selector.find(({ exact }) => exact !== undefined)?.exact}`;
			});
	}

	/** Until what closed documents were read for again has come to the index. */
	async function settled(holds: () => Promise<boolean>): Promise<void> {
		for (let i = 0; !(await holds()); i++) {
			assert.ok(i < 400, 'in vain waited for the index');
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	}

	test('the queue has forms with their places, and the progress by label and document', async () => {
		const found = await item('Anna Kareva');
		assert.deepStrictEqual([found?.label, found?.title, found?.count, found?.documents], ['PER', 'Person', 5, 3]);
		assert.deepStrictEqual(
			(await places('Anna Kareva')).map((place) => place.split(':')[0]),
			['a.txt', 'a.txt', 'a.txt', 'b.txt', 'c.txt'],
		);
		const { open, reviewed, labels, documents, done, total } = await progress();
		assert.deepStrictEqual(
			[reviewed, done, total, documents.map(({ path }) => path)],
			[0, 0, 3, ['a.txt', 'b.txt', 'c.txt']],
		);
		assert.strictEqual(
			open,
			labels.reduce((sum, label) => sum + label.open, 0),
		);
		assert.strictEqual(
			open,
			documents.reduce((sum, document) => sum + document.open, 0),
		);
		const times = (await queue({ kind: 'time' })).items;
		assert.deepStrictEqual(
			times.map(({ label }) => label),
			times.map(() => 'DATE'),
		);
		assert.ok((await queue({ kind: 'line' })).items.some(({ form }) => form.startsWith('Đăng ký')));
		assert.deepStrictEqual(
			(await queue({ filter: 'kareva' })).items.map(({ form }) => form),
			['Anna Kareva'],
		);
		const page = await queue({ limit: 1, offset: 1 });
		assert.deepStrictEqual([page.items, page.total], [(await queue()).items.slice(1, 2), (await queue()).total]);
	});

	test('an accepted name keeps its entity, a rejected one is none there alone, and each undo is one step', async () => {
		const before = corpus.snapshot();
		const accepted = await answer('accept', 'a.txt', A, 'Anna Kareva', 1);
		assert.strictEqual(accepted.message, 'Accepted: Anna Kareva (Person): 1 passage');
		assert.ok(corpus.read('.corpus/annotations/a.txt.jsonl').includes('"anna-kareva"'));
		const rejected = await answer('reject', 'a.txt', A, 'Anna Kareva', 2);
		assert.strictEqual(rejected.message, 'Rejected: Anna Kareva (Person): 1 passage, here alone');
		assert.deepStrictEqual(kept('a.txt'), ['PER Anna Kareva', 'not-a-name Anna Kareva']);
		const again = await answer('reject', 'a.txt', A, 'Anna Kareva', 2);
		assert.match(again.message, /^Nothing is suggested here/u);
		await settled(async () => (await progress()).reviewed === 2);
		await settled(async () => (await places('Anna Kareva')).length === 3);
		assert.ok((await item('Anna Kareva'))?.rejectedIn.includes('a.txt'));
		await client.execute('corpus.undo', {});
		await client.execute('corpus.undo', {});
		assert.deepStrictEqual(corpus.snapshot(), before);
	});

	test('times keep their value or are none, lines become boilerplate or content', async () => {
		await answer('accept', 'a.txt', A, '19/6/2024');
		assert.ok(corpus.read('.corpus/annotations/a.txt.jsonl').includes('"2024-06-19"'));
		await answer('reject', 'b.txt', B, '19/6/2024');
		await answer('reject', 'c.txt', C, 'Đăng ký');
		assert.deepStrictEqual(
			kept('b.txt').map((line) => line.split(' ')[0]),
			['not-a-time'],
		);
		assert.deepStrictEqual(kept('c.txt'), ['content Đăng ký nhận bản tin mỗi ngày']);
		await client.execute('corpus.undo', {});
		await answer('accept', 'b.txt', B, 'Đăng ký', 0, { like: 'corpus' });
		assert.match(corpus.read('.corpus/rules.jsonl'), /"boilerplate".*Đăng ký nhận/u);
	});

	test('all like this: the waiting mentions of the form, in one step', async () => {
		const before = corpus.snapshot();
		await answer('reject', 'a.txt', A, 'Anna Kareva', 0);
		const outcome = await answer('accept', 'b.txt', B, 'Anna Kareva', 0, { like: 'corpus' });
		assert.deepStrictEqual([outcome.annotations, outcome.documents], [4, 3], outcome.message);
		assert.deepStrictEqual(kept('a.txt'), ['not-a-name Anna Kareva', 'PER Anna Kareva', 'PER Anna Kareva']);
		await client.execute('corpus.undo', {});
		await client.execute('corpus.undo', {});
		assert.deepStrictEqual(corpus.snapshot(), before);
		await settled(async () => (await item('Anna Kareva'))?.count === 5);
		const none = await answer('reject', 'b.txt', B, 'Anna Kareva', 0, { like: 'corpus' });
		assert.deepStrictEqual([none.annotations, none.documents], [5, 3], none.message);
		await settled(async () => (await item('Anna Kareva')) === undefined);
	});

	test('all like this are as many as were told before, also of a name whose entity was given another type', async () => {
		await client.execute('corpus.retypeEntity', { corpus: corpus.root, entity: 'anna-kareva', type: 'ORG' });
		const place = { uri: corpus.uri('b.txt'), position: positionAt(B, B.indexOf('Anna Kareva')) };
		const told = await client.request<PreviewSuggestionsResult>('corpus/previewSuggestions', { ...place, limit: 0 });
		const outcome = await answer('accept', 'b.txt', B, 'Anna Kareva', 0, { like: 'corpus' });
		assert.strictEqual(outcome.message, 'Accepted: Anna Kareva (Organisation): 5 passages in 3 documents');
		assert.deepStrictEqual([told.total, told.documents], [outcome.annotations, outcome.documents]);
	});

	test('a name whose entity was given another type waits under that one, in the queue, its places and the progress', async () => {
		const open = async (label: string): Promise<number> =>
			(await progress()).labels.find((one) => one.label === label)?.open ?? 0;
		const before = { item: await item('Anna Kareva'), people: await open('PER'), bodies: await open('ORG') };
		await client.execute('corpus.retypeEntity', { corpus: corpus.root, entity: 'anna-kareva', type: 'ORG' });
		const { label, title, count, documents } = (await item('Anna Kareva'))!;
		assert.deepStrictEqual([label, title, count, documents], ['ORG', 'Organisation', 5, 3]);
		assert.strictEqual((await queue()).items.filter(({ form }) => form === 'Anna Kareva').length, 1);
		assert.strictEqual((await places('Anna Kareva')).length, 5);
		assert.deepStrictEqual([await open('PER'), await open('ORG')], [before.people - 5, before.bodies + 5]);
		const here = (await queue({ uri: corpus.uri('b.txt'), label: 'ORG' })).items;
		assert.deepStrictEqual(
			here.map((one) => [one.form, one.count]),
			[['Anna Kareva', 1]],
		);
		await answer('accept', 'b.txt', B, 'Anna Kareva', 0);
		await settled(async () => (await item('Anna Kareva'))?.count === 4);
		await client.execute('corpus.undo', {});
		await client.execute('corpus.undo', {});
		await settled(async () => (await item('Anna Kareva'))?.count === 5);
		assert.deepStrictEqual(await item('Anna Kareva'), before.item);
	});

	test('all like this can be seen first, and places left out', async () => {
		await answer('reject', 'a.txt', A, 'Anna Kareva', 0);
		const place = { uri: corpus.uri('b.txt'), position: positionAt(B, B.indexOf('Anna Kareva')) };
		const preview = (more: object = {}): Promise<PreviewSuggestionsResult> =>
			client.request<PreviewSuggestionsResult>('corpus/previewSuggestions', { ...place, ...more });
		const { total, documents, hits, title, form } = await preview();
		assert.deepStrictEqual([title, form, total, documents], ['Person', 'Anna Kareva', 4, 3]);
		assert.deepStrictEqual(
			hits.map(({ path, range, text, textStart, textEnd }) => [path, range.start.line, text.slice(textStart, textEnd)]),
			['b.txt 2', 'a.txt 2', 'a.txt 2', 'c.txt 2'].map((at) => [at.slice(0, 5), Number(at.slice(6)), 'Anna Kareva']),
		);
		const counted = await preview({ limit: 0 });
		assert.deepStrictEqual([counted.hits, counted.total, counted.documents], [[], 4, 3]);
		const before = corpus.snapshot();
		const except = hits.filter(({ path }) => path !== 'a.txt').map(({ path, start, end }) => ({ path, start, end }));
		for (const verdict of ['reject', 'accept'] as const) {
			const outcome = await answer(verdict, 'b.txt', B, 'Anna Kareva', 0, { like: 'corpus', except });
			assert.deepStrictEqual([outcome.annotations, outcome.documents], [2, 1], outcome.message);
			await client.execute('corpus.undo', {});
			assert.deepStrictEqual(corpus.snapshot(), before);
		}
		assert.equal((await preview({ position: positionAt(B, B.indexOf('Đăng ký')) })).kind, 'line');
	});

	test('a form rejected at two places is suggested no longer, until that is taken back', async () => {
		await answer('reject', 'a.txt', A, 'Anna Kareva', 0);
		await answer('reject', 'b.txt', B, 'Anna Kareva', 0);
		await settled(async () => (await item('Anna Kareva')) === undefined);
		const { silenced } = await queue();
		assert.deepStrictEqual(
			silenced.map(({ form, rejected, documents }) => [form, rejected, documents.map(({ path }) => path)]),
			[['anna kareva', 2, ['a.txt', 'b.txt']]],
		);
		const outcome = await client.execute<CommandOutcome>('corpus.suggestAgain', {
			corpus: corpus.root,
			form: 'anna kareva',
		});
		assert.deepStrictEqual([outcome.annotations, outcome.documents], [5, 3], outcome.message);
		assert.match(outcome.message, /^Suggested again: Anna Kareva: 5 passages in 3 documents, everywhere$/u);
		await settled(async () => (await item('Anna Kareva'))?.count === 5);
	});

	for (const [how, refuse, said] of [
		[
			'“Not a Name”',
			() =>
				client.execute<CommandOutcome>('corpus.notAName', {
					uri: corpus.uri('a.txt'),
					range: rangeOf(A, 'Anna Kareva'),
				}),
			/^Not a name: Anna Kareva: 5 passages in 3 documents, everywhere$/u,
		],
		[
			'two rejections',
			async () => {
				await answer('reject', 'a.txt', A, 'Anna Kareva', 0);
				return answer('reject', 'b.txt', B, 'Anna Kareva', 0);
			},
			/^Rejected: Anna Kareva \(Person\): 1 passage, here alone$/u,
		],
	] as const) {
		test(`after a restart ${how} is told where the name stands, and taken back there`, async () => {
			const outcome = await refuse();
			assert.match(outcome.message, said);
			await settled(async () => (await item('Anna Kareva')) === undefined);
			await client.stop();
			client = await LspClient.start({
				capabilities: ABLE,
				folders: [corpus.root],
				configuration: { annotator: 'Lan' },
			});
			client.open(corpus.uri('c.txt'), C);
			await client.waitUntilIndexed(corpus.root);
			const uri = corpus.uri('c.txt');
			const range = rangeOf(C, 'Anna Kareva');
			const at = { textDocument: { uri }, position: range.end };
			const hover = await client.request<{ contents: { value: string } }>('textDocument/hover', at);
			assert.match(
				hover.contents.value,
				/\*\*Anna Kareva\*\* · not a name in this corpus[^]*Decided by Lan on \d{4}-/u,
			);
			const here = { start: range.end, end: range.end };
			const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
				...{ textDocument: { uri }, range: here },
				context: { diagnostics: [], triggerKind: 2 },
			});
			const back = actions.find(({ title }) => title === 'Suggest “Anna Kareva” Again Everywhere');
			const { command, arguments: given = [] } = back!.command!;
			const taken = await client.execute<CommandOutcome>(command, given[0]);
			assert.equal(taken.message, 'Suggested again: Anna Kareva: 5 passages in 3 documents, everywhere');
			await settled(async () => (await item('Anna Kareva'))?.count === 5);
			await client.execute('corpus.undo', {});
			await settled(async () => (await item('Anna Kareva')) === undefined);
			// So it is at a cursor, for a key or the palette.
			for (const taking of ['corpus.suggestAgain', 'corpus.untag']) {
				await client.execute(taking, { uri, range: here });
				await settled(async () => (await item('Anna Kareva'))?.count === 5);
				await client.execute('corpus.undo', {});
				await settled(async () => (await item('Anna Kareva')) === undefined);
			}
		});
	}

	test('the next suggestion, in the document and then in the others', async () => {
		const seen: string[] = [];
		let uri = corpus.uri('b.txt');
		let position = { line: 2, character: 60 };
		for (let i = 0; i < 4; i++) {
			const next = await client.request<SuggestionItem>('corpus/nextSuggestion', { uri, position });
			({ uri } = next);
			position = next.range.start;
			seen.push(`${uri.slice(-5)} ${next.form}`);
		}
		assert.deepStrictEqual(seen.slice(0, 3), ['b.txt Đăng ký nhận bản tin mỗi ngày', 'c.txt Anna Kareva', 'c.txt Huế']);
		const back = await client.request<SuggestionItem>('corpus/nextSuggestion', {
			uri: corpus.uri('a.txt'),
			position: positionAt(A, A.indexOf('Huế')),
			direction: 'previous',
		});
		assert.strictEqual(back.form, 'Anna Kareva');
	});

	test('refuses what it doesn’t know, and says why', async () => {
		await assert.rejects(queue({ kind: 'name' }), /"kind" is wrong: one of "mention", "time", "line"/u);
		await assert.rejects(
			client.request('corpus/reviewPlaces', { corpus: corpus.root, id: 'x' }),
			/"id" is wrong: the id of an item of the queue/u,
		);
		await assert.rejects(
			client.request('corpus/reviewQueue', { corpus: 'file:///nowhere' }),
			/file:\/\/\/nowhere is no corpus that is open/u,
		);
	});
});
