import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { AnnotationDetailsResult } from '../../server/src/annotationProtocol';
import type { ExchangeOutcome, FormatsResult } from '../../server/src/exchangeProtocol';
import type { CommandOutcome, MentionsResult } from '../../server/src/protocol';
import type { ReviewProgressResult, ReviewQueueResult, SuggestionItem } from '../../server/src/reviewProtocol';
import { ABLE, LspClient } from '../support/lspClient';
import { joinLines } from '../support/text';
import { DiskCorpus, rangeOf } from './support';

const A = joinLines('🎉 Bà Phan Thị Hoa', 'đến Đồng Hới hôm qua.', '');
const B = 'Không có gì mới.\n';

suite("other tools' formats over the protocol", () => {
	let client: LspClient;
	let corpus: DiskCorpus;
	let other: DiskCorpus;

	setup(async () => {
		corpus = new DiskCorpus({ 'a.txt': A, 'b/b.txt': B });
		other = new DiskCorpus();
		client = await LspClient.start({ capabilities: ABLE, folders: [corpus.root], configuration: { annotator: 'Lan' } });
		client.open(corpus.uri('a.txt'), A);
		await client.waitUntilIndexed(corpus.root);
	});

	teardown(() => {
		client.kill();
		corpus.dispose();
		other.dispose();
	});

	function tag(passage: string, label: string): Promise<CommandOutcome> {
		const uri = corpus.uri('a.txt');
		return client.execute<CommandOutcome>('corpus.tag', { uri, ranges: [rangeOf(A, passage)], label });
	}

	function exportTo(out: string, format: string, more: object = {}): Promise<ExchangeOutcome> {
		return client.execute<ExchangeOutcome>('corpus.export', { uri: corpus.root, out, format, ...more });
	}

	function importFrom(from: string, format: string, more: object = {}): Promise<ExchangeOutcome> {
		return client.execute<ExchangeOutcome>('corpus.import', { uri: corpus.root, from, format, ...more });
	}

	test('are listed with their forms', async () => {
		const { formats } = await client.request<FormatsResult>('corpus/formats', {});
		const brat = formats.find(({ id }) => id === 'brat');
		assert.deepStrictEqual([brat?.title, brat?.canExport, brat?.canImport], ['brat', true, true]);
		assert.ok(formats.some(({ variants }) => variants.length > 1));
	});

	test('an entity that was merged goes out, and is told of its tags, under the id of what it has become', async () => {
		const uri = corpus.uri('a.txt');
		const ranges = [rangeOf(A, 'Phan Thị Hoa')];
		await client.execute('corpus.tag', { uri, ranges, label: 'PER', entity: 'phan-thi-hoa' });
		const merge = { corpus: corpus.root, entity: 'phan-thi-hoa', into: 'dong-hoi' };
		await client.execute('corpus.mergeEntities', merge);
		const { annotations } = await client.request<AnnotationDetailsResult>('corpus/annotationDetails', { uri });
		assert.deepStrictEqual(
			annotations.map(({ entity }) => entity),
			['dong-hoi'],
		);
		await exportTo(corpus.uri('out.zip'), 'w3c', { archive: true });
		const files = Object.entries(unzipSync(readFileSync(fileURLToPath(corpus.uri('out.zip')))));
		const [, bytes] = files.find(([name]) => name.endsWith('a.jsonld'))!;
		assert.match(strFromU8(bytes), /"identifying",\s*"value": ?"dong-hoi"/u);
	});

	test('a tag goes out with the entity that its hover shows, where that is wanted', async () => {
		await tag('Phan Thị Hoa', 'PER');
		const exported = async (more: object): Promise<boolean> => {
			await exportTo(corpus.uri('out.zip'), 'csv', { archive: true, ...more });
			const files = unzipSync(readFileSync(fileURLToPath(corpus.uri('out.zip'))));
			return strFromU8(files['annotations.csv']!).includes('phan-thi-hoa');
		};
		assert.deepStrictEqual([await exported({}), await exported({ entities: true })], [false, true]);
	});

	test('an export tells what people decided for the whole corpus as lost, as no format takes it', async () => {
		await client.execute('corpus.renameEntity', { corpus: corpus.root, entity: 'dong-hoi', name: 'TP Đồng Hới' });
		const { lost, report } = await exportTo(corpus.uri('out.zip'), 'w3c', { archive: true });
		assert.equal(lost, 1);
		assert.match(
			report ?? '',
			/## Each loss\n\n- \.corpus\/entities\.jsonl rename: left out: .+ \(dong-hoi → TP Đồng Hới\)/u,
		);
	});

	test('an export is one zip file where that is wanted, which may lie in the corpus', async () => {
		await tag('Phan Thị Hoa', 'PER');
		const outcome = await exportTo(corpus.uri('out.zip'), 'brat', { archive: true });
		const files = unzipSync(readFileSync(fileURLToPath(corpus.uri('out.zip'))));
		const said = /files: (\d+)/u.exec(outcome.message)?.[1];
		assert.deepStrictEqual([outcome.folder, said], [undefined, String(Object.keys(files).length)]);
		assert.deepStrictEqual(
			Object.keys(files)
				.filter((path) => path.endsWith('.ann'))
				.sort(),
			['a.ann', 'b/b.ann'],
		);
		assert.match(strFromU8(files['a.ann']!), /PER \d+ \d+\tPhan Thị Hoa/u);
		await assert.rejects(exportTo(corpus.uri('c.txt'), 'brat', { archive: true }), /is in the corpus/u);
	});

	test('an export makes a new folder, never the same one twice, and tells what is lost', async () => {
		await tag('Phan Thị Hoa', 'PER');
		await tag('Hoa\nđến Đồng', 'ORG');
		const outcome = await exportTo(other.root, 'conll2003');
		const name = `${corpus.path.split('/').at(-1)}-conll2003`;
		assert.equal(outcome.folder, other.uri(name));
		assert.match(outcome.message, /^Exported as .+: 1 passage; files: \d+$/u);
		assert.match(Object.values(other.snapshot()).join(''), /Phan .*B-PER\nThị .*I-PER\nHoa .*I-PER\n/u);
		assert.match(outcome.report ?? '', /## Each loss\n\n[^]*a\.txt:1:\d+ ORG “Hoa đến Đồng”: left out: it crosses/u);
		assert.ok(outcome.lost > 0);
		const again = await exportTo(other.root, 'conll2003');
		assert.equal(again.folder, other.uri(`${name}-2`));
	});

	test('what comes back is what went out, in one step that can be taken back', async () => {
		await tag('Phan Thị Hoa', 'PER');
		await tag('Đồng Hới', 'LOC');
		const file = '.corpus/annotations/a.txt.jsonl';
		const before = corpus.read(file);
		const { folder } = await exportTo(other.root, 'brat');
		await client.execute('corpus.undo', {});
		await client.execute('corpus.undo', {});
		assert.deepStrictEqual(corpus.snapshot('.corpus/annotations'), {});
		const outcome = await importFrom(folder!, 'brat');
		assert.deepStrictEqual([outcome.annotations, outcome.documents], [2, 1]);
		assert.match(outcome.message, /^Imported from brat: 2 passages/u);
		assert.match(outcome.report ?? '', /Offsets count code points/u);
		const places = (text: string): string[] => [...text.matchAll(/"(?:start|end)":\d+/gu)].map(([place]) => place);
		assert.deepStrictEqual(places(corpus.read(file)), places(before));
		assert.match((await importFrom(folder!, 'brat')).message, /^Nothing new/u);
		await client.execute('corpus.undo', {});
		assert.deepStrictEqual(corpus.snapshot('.corpus/annotations'), {});
	});

	test('what programs propose is suggested, accepted, rejected for good, and each undo is one step', async () => {
		const region = (start: number, end: number, label: string, score: number) => {
			const value = { start, end, text: [...A].slice(start, end).join(''), labels: [label] };
			return { from_name: 'label', to_name: 'text', type: 'labels', score, value };
		};
		const predictions = [
			{
				model_version: 'm-7',
				result: [region(5, 17, 'PER', 0.83), region(2, 17, 'claim', 0.4), region(18, 30, 'claim', 0.7)],
			},
		];
		other.write('all.json', JSON.stringify([{ data: { text: A, name: 'a.txt' }, predictions }]));
		const uri = corpus.uri('a.txt');
		const hover = async (passage: string): Promise<string> =>
			JSON.stringify(await client.request('textDocument/hover', { textDocument: { uri }, position: at(passage) }));
		const at = (passage: string) => rangeOf(A, passage).start;
		const answer = (command: string, passage: string, label: string, more: object = {}) =>
			client.execute<CommandOutcome>(`corpus.${command}Suggestion`, { uri, position: at(passage), label, ...more });
		assert.doesNotMatch(await hover('đến'), /m-7/u);
		const before = corpus.snapshot();
		await importFrom(other.uri('all.json'), 'label-studio');
		const imported = corpus.snapshot();
		assert.match(await hover('đến'), /claim.*Proposed by m-7, 0\.70, \d{4}-\d\d-\d\d\./u);
		assert.match(await hover('Hoa'), /Proposed by m-7, 0\.83/u);
		const next = await client.request<SuggestionItem>('corpus/nextSuggestion', { uri, position: at('🎉') });
		assert.deepStrictEqual(
			[next.form, next.kind, next.label, next.certainty],
			['Bà Phan Thị Hoa', 'passage', 'claim', 0.4],
		);
		const name = await client.request<SuggestionItem>('corpus/nextSuggestion', { uri, position: next.range.start });
		assert.deepStrictEqual([name.form, name.label], ['Phan Thị Hoa', 'PER']);
		assert.match(name.why, /Proposed by m-7, 0\.83, \d{4}-\d\d-\d\d\.$/u);

		const accepted = await answer('accept', 'đến', 'claim');
		assert.match(accepted.message, /^Accepted: đến Đồng Hới \(claim\): 1 passage/u);
		assert.match(corpus.read('.corpus/annotations/a.txt.jsonl'), /"claim".*"exact":"đến Đồng Hới"/u);
		assert.doesNotMatch(corpus.read('.corpus/annotations/a.txt.jsonl'), /m-7/u);
		assert.doesNotMatch(await hover('đến'), /Proposed/u);
		await answer('reject', 'Bà', 'claim');
		assert.deepStrictEqual(
			corpus.read('.corpus/annotations/a.txt.jsonl').trim().split('\n').length,
			1,
			'a rejected proposal is no annotation',
		);
		assert.match(corpus.read('.corpus/suggestions/a.txt.jsonl'), /"who":"Lan","did":"rejected"/u);
		assert.doesNotMatch(await hover('Bà'), /Proposed/u);
		assert.match((await answer('reject', 'Bà', 'claim')).message, /^Nothing is suggested here/u);
		assert.match((await importFrom(other.uri('all.json'), 'label-studio')).message, /^Nothing new/u);
		await client.execute('corpus.undo', {});
		await client.execute('corpus.undo', {});
		assert.deepStrictEqual(corpus.snapshot(), imported);
		assert.match(await hover('đến'), /Proposed/u);
		const all = await answer('reject', 'đến', 'claim', { like: 'corpus' });
		assert.deepStrictEqual([all.annotations, all.documents], [1, 1], all.message);
		await client.execute('corpus.undo', {});

		// What the analysis suggests, too, is rejected as that is.
		await answer('reject', 'Hoa', 'PER');
		assert.match(corpus.read('.corpus/annotations/a.txt.jsonl'), /not-a-name/u);
		assert.doesNotMatch(await hover('Hoa'), /0\.83/u);
		await client.execute('corpus.undo', {});
		await client.execute('corpus.undo', {});
		assert.deepStrictEqual(corpus.snapshot(), before);
		assert.doesNotMatch(await hover('đến'), /Proposed/u);
	});

	test('what programs propose stands in the queue, in closed documents too, and is counted', async () => {
		const region = (text: string, passage: string, label: string, score: number) => {
			const start = [...text.slice(0, text.indexOf(passage))].length;
			const value = { start, end: start + [...passage].length, text: passage, labels: [label] };
			return { from_name: 'label', to_name: 'text', type: 'labels', score, value };
		};
		const task = (name: string, text: string, ...result: object[]) => ({
			data: { text, name },
			predictions: [{ model_version: 'm-7', result }],
		});
		const tasks = [
			task('a.txt', A, region(A, 'hôm qua', 'DATE', 0.9), region(A, 'đến', 'claim', 0.5)),
			task('b/b.txt', B, region(B, 'Không', 'claim', 0.3), region(B, 'mới', 'LOC', 0.2), region(B, 'có', 'claim', 0.6)),
		];
		other.write('all.json', JSON.stringify(tasks));
		const queue = async (more: object = {}): Promise<string[]> => {
			const { items } = await client.request<ReviewQueueResult>('corpus/reviewQueue', { corpus: corpus.root, ...more });
			return items.map(({ label, form, count, documents }) => `${label} ${form} ${count}/${documents}`).sort();
		};
		const open = async (): Promise<string[]> => {
			const params = { corpus: corpus.root };
			const { labels, documents } = await client.request<ReviewProgressResult>('corpus/reviewProgress', params);
			return [...labels.map((one) => `${one.label} ${one.open}`), ...documents.map((one) => `${one.path} ${one.open}`)];
		};
		const [before, openBefore] = [await queue(), await open()];
		await importFrom(other.uri('all.json'), 'label-studio');
		const added = ['LOC mới 1/1', 'claim Không 1/1', 'claim có 1/1', 'claim đến 1/1'];
		assert.deepStrictEqual(
			await queue(),
			[...before, ...added].sort(),
			'what the analysis suggests, too, stands there once',
		);
		assert.deepStrictEqual(await queue({ kind: 'passage', uri: corpus.uri('a.txt') }), ['claim đến 1/1']);
		assert.ok((await open()).includes('claim 3'));
		assert.ok((await open()).includes('b/b.txt 3'));
		const { items } = await client.request<ReviewQueueResult>('corpus/reviewQueue', {
			...{ corpus: corpus.root, filter: 'khong' },
		});
		const place = { corpus: corpus.root, id: items[0]!.id };
		const { mentions, total } = await client.request<MentionsResult>('corpus/reviewPlaces', place);
		assert.deepStrictEqual(
			[mentions.map(({ path, range }) => [path, range.start.character]), total],
			[[['b/b.txt', 0]], 1],
		);
		const position = { line: 1, character: 20 };
		const next = await client.request<SuggestionItem>('corpus/nextSuggestion', { uri: corpus.uri('a.txt'), position });
		assert.deepStrictEqual([next.uri, next.form], [corpus.uri('b/b.txt'), 'Không']);
		const argument = { uri: corpus.uri('b/b.txt'), position: mentions[0]!.range.start, like: 'corpus' };
		await client.execute('corpus.acceptSuggestion', argument);
		assert.deepStrictEqual(
			(await queue()).filter((one) => one.startsWith('claim')),
			['claim có 1/1', 'claim đến 1/1'],
		);
		await client.execute('corpus.undo', {});
		await client.execute('corpus.undo', {});
		assert.deepStrictEqual([await queue(), await open()], [before, openBefore]);
	});

	test('documents that the corpus has not are added where that is wanted', async () => {
		const line = { text: 'Cụ Lý Văn Tám ở Huế.', label: [[3, 13, 'PER']] };
		other.write('all.jsonl', `${JSON.stringify(line)}\n`);
		const left = await importFrom(other.uri('all.jsonl'), 'doccano');
		assert.equal(left.message, 'Nothing was imported; documents not found: 1');
		assert.match(left.report ?? '', /nor one with its text; annotations left out: 1/u);
		const taken = await importFrom(other.uri('all.jsonl'), 'doccano', { documents: true });
		assert.equal(taken.annotations, 1);
		assert.equal(corpus.read('all-1.txt'), line.text);
		assert.match(corpus.read('.corpus/annotations/all-1.txt.jsonl'), /"exact":"Lý Văn Tám"/u);
	});

	test('what cannot be is refused with a reason, and nothing is written', async () => {
		const before = corpus.snapshot();
		await assert.rejects(exportTo(corpus.uri('b'), 'brat'), (error: Error) =>
			error.message.startsWith(`${fileURLToPath(corpus.uri('b'))} is in the corpus, and texts in it`),
		);
		await assert.rejects(exportTo(other.root, 'word'), /"format" is wrong: one of .*"brat"/u);
		await assert.rejects(importFrom(other.uri('nothing.json'), 'label-studio'), /there is no such file/u);
		other.write('broken.json', '[{"data": ');
		await assert.rejects(importFrom(other.uri('broken.json'), 'label-studio'), /broken\.json/u);
		const task = { data: { text: 'Mới.', path: 'c/new.txt' } };
		other.write('cut.json', `${JSON.stringify([task, task]).slice(0, -8)}`);
		const cut = importFrom(other.uri('cut.json'), 'label-studio', { documents: true });
		await assert.rejects(cut, /cut\.json.*damaged or cut off\. Nothing was imported/u);
		other.write('other.jsonl', '{"text": "a", "label": [[0, 1, "X"]]}\n');
		await assert.rejects(importFrom(other.uri('other.jsonl'), 'brat'), /It looks like doccano: import it as doccano/u);
		assert.deepStrictEqual(corpus.snapshot(), before);
		assert.deepStrictEqual(Object.keys(other.snapshot()), ['broken.json', 'cut.json', 'other.jsonl']);
	});
});
