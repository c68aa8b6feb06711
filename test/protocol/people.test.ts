import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type {
	AnnotatorsResult,
	ComparedListsResult,
	CompareParams,
	CompareResult,
} from '../../server/src/peopleProtocol';
import type { AnnotationDetailsResult } from '../../server/src/annotationProtocol';
import { createDocumentLabel } from '../../server/src/annotations/annotationFile';
import type { AnnotationsResult } from '../../server/src/protocol';
import type { CodeAction } from 'vscode-languageserver';
import { annotationOf } from '../cli/commandLine';
import { ABLE, LspClient } from '../support/lspClient';
import { DiskCorpus } from './support';

const TEXT = '🎉 Ông Putin đến Hà Nội.\n';
const FILE = '.corpus/annotations/a.txt.jsonl';
const LAN = annotationOf('PER', 6, 'Putin') + annotationOf('LOC', 16, 'Hà Nội');
const MINH = (annotationOf('PER', 2, 'Ông Putin') + annotationOf('LOC', 16, 'Hà Nội'))
	.replaceAll('"Lan"', '"Minh"')
	.replaceAll('uuid:', 'uuid:minh-');

suite('several people over the protocol', () => {
	let client: LspClient;
	let corpus: DiskCorpus;

	setup(async () => {
		corpus = new DiskCorpus({ 'a.txt': TEXT, [FILE]: LAN + MINH, 'corpus.json': '{}\n' });
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root], configuration: { annotator: 'Hoa' } });
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
	});

	const pair = (): CompareParams => ({
		corpus: corpus.root,
		left: { annotator: 'Lan' },
		right: { annotator: 'Minh' },
	});
	const compare = (params: object): Promise<CompareResult> => client.request('corpus/compareAnnotators', params);

	test('who is there, where two of them differ, and what holds: one step, told and taken back', async () => {
		client.open(corpus.uri('a.txt'), TEXT);
		const { me, annotators } = await client.request<AnnotatorsResult>('corpus/annotators', {
			uri: corpus.uri('a.txt'),
		});
		assert.deepEqual([me, annotators], ['Hoa', ['Lan', 'Minh']]);
		const found = await compare(pair());
		const [one] = found.disagreements;
		assert.deepEqual([found.total, found.documents, one?.kind, one?.decided], [1, 1, 'boundaries', undefined]);
		assert.deepEqual([one?.left?.text, one?.right?.text, one?.range.start.character], ['Putin', 'Ông Putin', 3]);
		const lists = await client.request<ComparedListsResult>('corpus/comparedLists', { ...pair(), path: 'a.txt' });
		assert.deepEqual(lists, {
			left: '1:8\tPerson\tPutin\n1:18\tPlace\tHà Nội\n',
			right: '1:4\tPerson\tÔng Putin\n1:18\tPlace\tHà Nội\n',
		});

		const before = corpus.read(FILE);
		const ids = { leftId: one?.left?.id, rightId: one?.right?.id };
		const outcome = await client.execute('corpus.adjudicate', { ...pair(), path: 'a.txt', ...ids, verdict: 'right' });
		assert.deepEqual(outcome, { annotations: 1, documents: 1, message: 'Decided: the right one holds' });
		const [decided] = (await compare(pair())).disagreements;
		assert.deepEqual([decided?.decided?.verdict, decided?.decided?.who], ['right', 'Hoa']);
		const drawn = await client.request<{ annotations: { label: string; creator: string }[] }>('corpus/annotations', {
			uri: corpus.uri('a.txt'),
		});
		assert.deepEqual(
			drawn.annotations.map(({ label, creator }) => `${label} ${creator}`),
			['PER Hoa', 'LOC Lan', 'LOC Minh'],
		);
		await client.execute('corpus.undo', {});
		assert.equal(corpus.read(FILE), before);
	});

	test('each verdict of one of the two leaves the list as it is, with its mark', async () => {
		const hoa = annotationOf('ORG', 16, 'Hà Nội').replaceAll('"Lan"', '"Hoa"').replaceAll('uuid:', 'uuid:hoa-');
		corpus.write(FILE, LAN + hoa);
		client.open(corpus.uri('a.txt'), TEXT);
		const params: CompareParams = { ...pair(), left: { annotator: 'Hoa' }, right: { annotator: 'Lan' } };
		const found = await compare(params);
		assert.deepEqual(
			found.disagreements.map(({ kind, left }) => `${kind} ${left?.creator ?? ''}`),
			['missing ', 'label Hoa'],
		);
		for (const verdict of ['left', 'right', 'both', 'neither']) {
			for (const { left, right, path } of found.disagreements) {
				const ids = { ...(left && { leftId: left.id }), ...(right && { rightId: right.id }) };
				await client.execute('corpus.adjudicate', { ...params, path, ...ids, verdict });
			}
			const now = await compare(params);
			assert.deepEqual(
				now.disagreements.map(({ kind, decided }) => `${kind} ${decided?.verdict}`),
				[`missing ${verdict}`, `label ${verdict}`],
			);
			assert.deepEqual([now.total, now.kappa, now.f1], [found.total, found.kappa, found.f1]);
		}
	});

	test('a tag that somebody else took away is told on its line, and an undone step names its document', async () => {
		client.open(corpus.uri('a.txt'), TEXT);
		const uri = corpus.uri('a.txt');
		const { annotations } = await client.request<AnnotationsResult>('corpus/annotations', { uri });
		const [first] = annotations.filter(({ label, creator }) => label === 'PER' && creator === 'Lan');
		await client.execute('corpus.untag', { uri, id: first?.id });
		const removed = async (line?: number): Promise<AnnotationDetailsResult['removed']> => {
			const range = { start: { line, character: 0 }, end: { line, character: 0 } };
			const params = { uri, ...(line !== undefined && { range }) };
			return (await client.request<AnnotationDetailsResult>('corpus/annotationDetails', params)).removed;
		};
		const [one, ...others] = await removed(0);
		assert.deepEqual(
			[one?.title, one?.text, one?.creator, one?.removedBy, one?.ranges[0]?.start.character, others],
			['Person', 'Putin', 'Lan', 'Hoa', 7, []],
		);
		assert.deepEqual([(await removed(1)).length, (await removed()).length], [0, 1]);
		const undone = await client.execute<{ message: string; uri?: string }>('corpus.undo', {});
		assert.deepEqual(undone, { ...undone, message: "Undone: Removed Lan's tag: Person “Putin”", uri });
		assert.deepEqual(await removed(), []);
	});

	test('only mine: what others decided is in no hover, no list, no symbol', async () => {
		const label = (creator: string, value: string): string => {
			const { source } = createDocumentLabel({
				...{ id: `urn:uuid:${creator}`, path: 'a.txt', creator, created: '2026-11-21T10:00:00Z' },
				...{ label: 'genre', value },
			});
			return `${JSON.stringify(source)}\n`;
		};
		corpus.write(FILE, LAN.replaceAll('"Lan"', '"Hoa"') + MINH + label('Hoa', 'tin') + label('Minh', 'thơ'));
		client.open(corpus.uri('a.txt'), TEXT);
		const uri = corpus.uri('a.txt');
		const told = async (): Promise<unknown> => {
			const { annotations, document } = await client.request<AnnotationsResult>('corpus/annotations', { uri });
			const details = await client.request<AnnotationDetailsResult>('corpus/annotationDetails', { uri });
			const symbols = await client.request<object>('textDocument/documentSymbol', { textDocument: { uri } });
			return [
				annotations.map(({ creator }) => creator).join(' '),
				document.map(({ value }) => value).join(' '),
				details.annotations.length,
				JSON.stringify(symbols).includes('thơ'),
			];
		};
		assert.deepEqual(await told(), ['Minh Hoa Hoa Minh', 'tin thơ', 6, true]);
		await client.request('corpus/showOnlyMine', { on: true });
		assert.deepEqual(await told(), ['Hoa Hoa', 'tin', 3, false]);
		await client.request('corpus/showOnlyMine', { on: false });
		assert.deepEqual(await told(), ['Minh Hoa Hoa Minh', 'tin thơ', 6, true]);
	});

	test('now against a revision of git, and the merge driver', async () => {
		await assert.rejects(client.execute('corpus.installMergeDriver', { uri: corpus.root }), /not a git repository/u);
		corpus.write(FILE, LAN);
		const git = (...args: string[]): number | null =>
			spawnSync('git', ['-c', 'user.name=Lan', '-c', 'user.email=lan@example.org', ...args], { cwd: corpus.path })
				.status;
		assert.deepEqual([git('init', '-q', '-b', 'main'), git('add', '.'), git('commit', '-q', '-m', 'Lan')], [0, 0, 0]);
		corpus.write(FILE, MINH);
		const { revisions } = await client.request<AnnotatorsResult>('corpus/annotators', { uri: corpus.root });
		assert.equal(revisions[0]?.name, 'main');
		const found = await compare({ corpus: corpus.root, left: { revision: 'main' }, right: {} });
		assert.deepEqual([found.total, found.disagreements[0]?.left?.creator], [1, 'Lan']);
		await assert.rejects(compare({ ...pair(), left: { revision: 'nosuch' } }), /git knows no revision nosuch/u);
		const { message } = await client.execute<{ message: string }>('corpus.installMergeDriver', { uri: corpus.root });
		assert.match(message, /Written: merge\.corpus-annotator\.driver in git's configuration, and .*\.gitattributes/u);
		assert.equal(corpus.read('.corpus/.gitattributes'), '*.jsonl merge=corpus-annotator\n');
		await client.execute('corpus.installMergeDriver', { uri: corpus.root, remove: true });
		assert.equal(corpus.snapshot('.corpus')['.corpus/.gitattributes'], undefined);
	});

	test('a file with conflict marks: both sides count, the marks are told at their place, and one command merges', async () => {
		corpus.write(FILE, `<<<<<<< HEAD\n${LAN}=======\n${MINH}>>>>>>> minh\n`);
		client.open(corpus.uri('a.txt'), TEXT);
		assert.equal((await compare(pair())).total, 1);
		await client.waitFor(() => client.diagnostics.has(corpus.uri(FILE)));
		const problems = client.diagnostics.get(corpus.uri(FILE))!.diagnostics;
		assert.deepEqual(
			problems
				.filter(({ message }) => String(message).startsWith('A merge conflict: '))
				.map(({ range }) => range.start.line),
			[0, 3, 6],
		);
		const [fix, ...others] = await client.request<CodeAction[]>('textDocument/codeAction', {
			...{ textDocument: { uri: corpus.uri(FILE) }, range: problems[0]!.range, context: { diagnostics: problems } },
		});
		assert.deepEqual([fix?.title, fix?.isPreferred, others], ['Merge Both Sides', true, []]);
		const { message } = await client.execute<{ message: string }>(fix!.command!.command, fix!.command!.arguments![0]);
		assert.equal(message, 'Both sides merged');
		assert.deepEqual(corpus.read(FILE).trimEnd().split('\n').sort(), (LAN + MINH).trimEnd().split('\n').sort());
	});
});
