import assert from 'node:assert/strict';
import { ProgressType } from 'vscode-jsonrpc';
import type { Command, Hover } from 'vscode-languageserver-protocol';
import type { CommandOutcome, MarkHit, MentionsResult, PreviewMarkResult } from '../../server/src/protocol';
import type { DuplicateDocumentsResult, RepeatedPassagesResult } from '../../server/src/passageProtocol';
import { ABLE, LspClient } from '../support/lspClient';
import { joinLines } from '../support/text';
import { DiskCorpus, rangeOf } from './support';

const EVENING = 'Tilaa uutiskirjeemme ja saat jutut joka ilta';
const MORNING = 'Tilaa uutiskirjeemme ja saat jutut joka aamu';
const STORY =
	'Kaupunki avasi uuden sillan, jota on rakennettu kaksi vuotta ja jonka yli pääsee nyt kävellen ja pyörällä.';
const A = joinLines('Jaa juttu', 'Silta avattiin', STORY, '12 kommenttia', MORNING, '');
const B = joinLines('Jaa juttu', 'Sade jatkuu', 'Sade on jatkunut koko viikon.', '3 kommenttia', EVENING, '');
const C = joinLines('Uusi silta on auki', STORY, 'JAA JUTTU', '3 kommenttia', '');

suite('boilerplate over the protocol', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(async () => {
		corpus = new DiskCorpus({ 'north/a.txt': A, 'north/b.txt': B, 'c.txt': C });
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root], configuration: { annotator: 'Lan' } });
		client.open(corpus.uri('north/a.txt'), A);
		await client.waitUntilIndexed(corpus.root);
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	function argument(line: string, more: object = {}): object {
		return { uri: corpus.uri('north/a.txt'), ranges: [rangeOf(A, line)], ...more };
	}

	function preview(line: string): Promise<PreviewMarkResult> {
		return client.request<PreviewMarkResult>('corpus/previewMark', argument(line, { decision: 'boilerplate' }));
	}

	/** `path:line kind state text (why)`, the marked part in brackets, with `?` in front where it isn't ticked. */
	function show(hits: readonly MarkHit[]): string[] {
		return hits.map(({ ticked, path, line, kind, state, text, textStart, textEnd, why, range, stateText }) => {
			assert.equal(range.start.line, line);
			const marked = `${text.slice(0, textStart)}[${text.slice(textStart, textEnd)}]${text.slice(textEnd)}`;
			return `${ticked ? '' : '? '}${path}:${line} ${kind} ${stateText || state} ${marked} (${why})`;
		});
	}

	const refer = ({ path, line, kind }: MarkHit) => ({ path, line, kind });

	test('a preview reaches closed documents, and what is ticked is done in one step', async () => {
		const before = corpus.snapshot();
		const { hits, total, complete } = await preview('12 kommenttia');
		assert.deepStrictEqual(show(hits), [
			'c.txt:3 template open [3 kommenttia] (the same but for its numbers)',
			'north/a.txt:3 same open [12 kommenttia] (the same text)',
			'north/b.txt:3 template open [3 kommenttia] (the same but for its numbers)',
		]);
		assert.deepStrictEqual([total, complete], [3, true]);
		const outcome = await client.execute<CommandOutcome>(
			'corpus.markAsBoilerplate',
			argument('12 kommenttia', {
				scope: 'corpus',
				hits: hits.filter(({ path }) => path !== 'c.txt').map(refer),
				except: hits.filter(({ path }) => path === 'c.txt').map(refer),
			}),
		);
		assert.deepStrictEqual(outcome, {
			annotations: 2,
			documents: 2,
			message: 'Boilerplate: 2 passages in 2 documents',
		});
		const rules = corpus
			.read('.corpus/rules.jsonl')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line))
			.map(({ match, text, except }) => [match, text, except ?? []]);
		assert.deepStrictEqual(rules.sort(), [
			['line', '12 kommenttia', []],
			['template', '12 kommenttia', ['c.txt']],
		]);
		const again = (await preview('12 kommenttia')).hits;
		assert.match(
			show(again).join('\n'),
			/north\/b\.txt:3 template Marked as boilerplate in the whole corpus by Lan on /u,
		);
		await client.execute('corpus.undo', {});
		assert.deepStrictEqual(corpus.snapshot(), before);
		assert.deepStrictEqual(client.logged, []);
	});

	test('a near text is doubtful: first, and unticked', async () => {
		const { hits } = await preview(MORNING);
		assert.deepStrictEqual(show(hits), [
			`? north/b.txt:4 near open [${EVENING}] (6 of 7 words the same)`,
			`north/a.txt:4 same open [${MORNING}] (the same text)`,
		]);
	});

	test('what repeats, with its state and places; twins don’t make a passage', async () => {
		const list = (more: object = {}) =>
			client.request<RepeatedPassagesResult>('corpus/repeatedPassages', {
				corpus: corpus.root,
				sort: 'characters',
				...more,
			});
		const show = ({ items, total }: RepeatedPassagesResult): string[] => [
			...items.map(({ text, documents, occurrences, characters, sources, template }) => {
				const where = sources.map(({ source, documents: count }) => `${source || '-'} ${count}`).join(', ');
				return `${template ? 'template ' : ''}${text}: ${documents} × ${occurrences}, ${characters} (${where})`;
			}),
			`${total} in all`,
		];
		assert.deepStrictEqual(show(await list()), [
			'template 3 kommenttia: 3 × 3, 37 (north 2, - 1)',
			'JAA JUTTU: 3 × 3, 27 (north 2, - 1)',
			'2 in all',
		]);
		assert.deepStrictEqual(show(await list({ limit: 1, sort: 'text' })), [
			'template 3 kommenttia: 3 × 3, 37 (north 2, - 1)',
			'2 in all',
		]);
		assert.deepStrictEqual(show(await list({ filter: 'jaa' })), ['JAA JUTTU: 3 × 3, 27 (north 2, - 1)', '1 in all']);

		await client.execute('corpus.markAsBoilerplate', argument('Jaa juttu', { scope: 'corpus' }));
		const marked = await list({ state: 'marked' });
		assert.deepStrictEqual(show(marked), ['JAA JUTTU: 3 × 3, 27 (north 2, - 1)', '1 in all']);
		await client.execute('corpus.markAsContent', argument('Jaa juttu', { scope: 'corpus' }));
		assert.deepStrictEqual((await list({ state: 'rejected' })).items.length, 1);

		const places = () =>
			client.request<MentionsResult>('corpus/passagePlaces', {
				corpus: corpus.root,
				id: marked.items[0]!.id,
				limit: 2,
			});
		// A document in which it still counts as noise comes first, until the decision is learned in the background.
		let found = await places();
		while (found.mentions[0]?.path !== 'c.txt') {
			await new Promise((resolve) => setTimeout(resolve, 10));
			found = await places();
		}
		assert.deepStrictEqual(
			[found.mentions.map(({ path, range, snippet }) => `${path}:${range.start.line} ${snippet}`), found.total],
			[['c.txt:2 JAA JUTTU', 'north/a.txt:0 Jaa juttu'], 3],
		);
	});

	test('documents with the same paragraphs are told as duplicates', async () => {
		const found = await client.request<DuplicateDocumentsResult>('corpus/duplicateDocuments', { corpus: corpus.root });
		assert.deepStrictEqual(
			found.groups.map(({ documents }) => documents.map(({ path }) => path)),
			[['c.txt', 'north/a.txt']],
		);
		assert.deepStrictEqual([found.total, found.complete], [1, true]);
	});

	test('one mark is learned from in other documents, until it is taken back', async () => {
		const uri = corpus.uri('north/b.txt');
		client.open(uri, B);
		const why = async (): Promise<string> => {
			const { start } = rangeOf(B, EVENING);
			const hover = await client.request<Hover | null>('textDocument/hover', {
				textDocument: { uri },
				position: start,
			});
			return JSON.stringify(hover?.contents ?? '');
		};
		assert.doesNotMatch(await why(), /Like the line/u);
		await client.execute('corpus.markAsBoilerplate', argument(MORNING, { scope: 'passage' }));
		assert.match(await why(), /Like the line marked as boilerplate in north\/a\.txt:5 \(6 of 7 words the same\)/u);
		await client.execute('corpus.undo', {});
		assert.doesNotMatch(await why(), /Like the line/u);
	});

	test('calls that lack something are told what', async () => {
		const range = [rangeOf(A, MORNING)];
		const uri = corpus.uri('north/a.txt');
		const messages: string[] = [];
		for (const [method, params] of [
			['corpus/previewMark', { uri, ranges: [], decision: 'boilerplate' }],
			['corpus/previewMark', { uri, ranges: range, decision: 'noise' }],
			['corpus/previewMark', { uri, ranges: range, decision: 'content', limit: -1 }],
			['corpus/repeatedPassages', { corpus: corpus.root }],
			['corpus/repeatedPassages', { corpus: 'file:///nowhere', sort: 'text' }],
			['corpus/repeatedPassages', { corpus: corpus.root, sort: 'text', state: 'new' }],
			['corpus/passagePlaces', { corpus: corpus.root, id: 'line:x' }],
			['corpus/duplicateDocuments', {}],
			[
				'workspace/executeCommand',
				{
					command: 'corpus.markAsBoilerplate',
					arguments: [{ uri, ranges: range, scope: 'corpus', hits: [{ path: 'a', line: 'x' }] }],
				},
			],
			[
				'workspace/executeCommand',
				{ command: 'corpus.markAsContent', arguments: [{ uri, ranges: range, scope: 'corpus', except: {} }] },
			],
		] as const) {
			await assert.rejects(client.request(method, params), (error: { code: number; message: string }) => {
				assert.equal(error.code, -32602);
				return messages.push(error.message) > 0;
			});
		}
		assert.deepStrictEqual(messages, [
			'corpus/previewMark: "ranges" is wrong: an array of at least one range of the Language Server Protocol',
			'corpus/previewMark: "decision" is wrong: one of "boilerplate", "content"',
			'corpus/previewMark: "limit" is wrong: a whole number from 0',
			'corpus/repeatedPassages: "sort" is missing: one of "characters", "documents", "text"',
			'corpus/repeatedPassages: file:///nowhere is no corpus that is open',
			'corpus/repeatedPassages: "state" is wrong: one of "marked", "suggested", "rejected", "undecided"',
			'corpus/passagePlaces: "id" is wrong: the id of a repeated passage',
			'corpus/duplicateDocuments: "corpus" is missing: the URI of a corpus\'s root',
			'corpus.markAsBoilerplate: "hits"[0]: "line" is wrong: a line, counted from 0',
			'corpus.markAsContent: "except" is wrong: an array of objects',
		]);
		assert.deepStrictEqual([client.logged, corpus.snapshot('.corpus')], [[], {}]);
	});

	test('a preview tells how far it is', async () => {
		const kinds: string[] = [];
		client.connection.onProgress(new ProgressType<{ kind: string }>(), 'look', ({ kind }) => void kinds.push(kind));
		const params = argument(MORNING, { decision: 'boilerplate', workDoneToken: 'look' });
		await client.request('corpus/previewMark', params);
		assert.deepStrictEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
	});
});

suite('boilerplate in an editor without views of ours', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	const start = async (settings: object = {}): Promise<void> => {
		client = await LspClient.start({ folders: [corpus.root], initializationOptions: { settings } });
		client.open(corpus.uri('a0.txt'), corpus.read('a0.txt'));
	};

	setup(() => {
		corpus = new DiskCorpus(
			Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`a${i}.txt`, i % 10 > 0 ? B : A])),
		);
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	const mark = (): Promise<CommandOutcome> =>
		client.execute<CommandOutcome>('corpus.markAsBoilerplate', {
			uri: corpus.uri('a0.txt'),
			ranges: [rangeOf(A, 'Jaa juttu')],
			scope: 'corpus',
		});
	const shown = (): string => (client.received.get('window/showMessage')!.at(-1) as { message: string }).message;

	async function take(title: string): Promise<string> {
		const { start: position } = rangeOf(A, 'Jaa juttu');
		const actions = await client.request<Command[]>('textDocument/codeAction', {
			textDocument: { uri: corpus.uri('a0.txt') },
			range: { start: position, end: position },
			context: { diagnostics: [] },
		});
		const action = actions.find((one) => one.title === title);
		assert.ok(action, `${title} is none of\n${actions.map((one) => one.title).join('\n')}`);
		await client.request('workspace/executeCommand', { command: action.command, arguments: action.arguments });
		return shown();
	}

	test('a mark right after opening counts every document, or says that it is so far', async () => {
		await start();
		assert.match((await mark()).message, /^Boilerplate: 60 passages in 60 documents$| so far$/u);
	});

	test('a count says so where not every document was read', async () => {
		await start({ indexing: 'paused' });
		assert.match((await mark()).message, / so far$/u);
	});

	test('a rule can be taken away, or leave a document out, after a restart', async () => {
		await start();
		await mark();
		const ruled = corpus.snapshot('.corpus');
		await client.stop();
		await start();
		await client.waitUntilIndexed(corpus.root);
		assert.equal(
			await take('Leave This Document Out of the Rule'),
			'Left out of the rule: 1 passage (the action “Undo” takes it back)',
		);
		assert.deepEqual((JSON.parse(corpus.read('.corpus/rules.jsonl')) as { except: string[] }).except, ['a0.txt']);
		await client.execute('corpus.undo', {});
		assert.deepEqual(corpus.snapshot('.corpus'), ruled);
		assert.equal(
			await take('Remove the Rule from the Whole Corpus'),
			'Rule removed: 60 passages in 60 documents (the action “Undo” takes it back)',
		);
		assert.deepEqual(corpus.snapshot('.corpus'), {});
	});

	test('looking for changed files says what it found', async () => {
		await start();
		await client.waitUntilIndexed(corpus.root);
		assert.equal(await take('Look for Changed Files'), 'No document has changed');
		corpus.write('b.txt', C);
		assert.equal(await take('Look for Changed Files'), '1 document has changed, come or gone');
	});
});
