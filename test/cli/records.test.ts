import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { joinLines } from '../support/text';
import { annotationOf, parseLines, run, withFolder } from './commandLine';

const CORPUS = '{"records": {"files": ["data/*.jsonl*"], "id": "key", "date": "day"}}';
const MENU = ['Đăng ký', 'Đăng nhập', 'Xem thêm'].join('\\n');
const RECORDS = joinLines(
	`{"key":"a/1","day":"2024-06-19T08:00:00Z","text":"Ông Putin đến Hà Nội hôm qua.\\n\\n${MENU}", "n":1.50}`,
	`{ "text" : "Bà Merkel đến Paris.\\n\\n${MENU}" }`,
	'{broken',
	'',
	'{"key":7,"text":"Ông Putin gặp bà Merkel ở Hà Nội."}',
	'',
);

interface Analyzed {
	readonly file: string;
	readonly mentions: readonly { readonly text: string }[];
	readonly times: readonly { readonly value: string }[];
}

function analyze(...args: string[]): { files: readonly Analyzed[]; stderr: string; status: number | null } {
	const { stdout, stderr, status } = run(['analyze', '--format', 'jsonl', ...args]);
	return { files: parseLines<Analyzed>(stdout), stderr, status };
}

suite('JSON Lines on the command line', () => {
	test('each line is a document by its id or its text; one that is none is told, and the others go on', () =>
		withFolder({ 'corpus.json': CORPUS, 'data/b.jsonl': RECORDS, 'note.txt': 'Paris' }, (folder) => {
			const { files, stderr, status } = analyze(folder);
			assert.deepStrictEqual(
				files.map(({ file }) => file.replace(/\/[a-p]{14}$/u, '/LETTERS')),
				['data/b.jsonl/a%2F1', 'data/b.jsonl/LETTERS', 'data/b.jsonl/7', 'note.txt'],
			);
			assert.deepStrictEqual(
				files[0]!.mentions.map(({ text }) => text),
				['Putin', 'Hà Nội'],
			);
			assert.deepStrictEqual(
				files[0]!.times.map(({ value }) => value),
				['2024-06-18'],
			);
			assert.match(stderr, /data\/b\.jsonl:3: not JSON\n$/u);
			assert.equal(status, 1);
		}));

	test('a file can be named without a corpus, packed or not, with the member that holds the text', () => {
		const records = RECORDS.replace('{broken\n', '').replaceAll('"text"', '"body"').replaceAll('"key"', '"id"');
		withFolder({ 'b.jsonl': records, 'c.jsonl.gz': gzipSync(records) }, (folder) => {
			const plain = analyze('--field', 'body', join(folder, 'b.jsonl'));
			const packed = analyze('--field', 'body', '--jobs', '2', join(folder, 'c.jsonl.gz'));
			assert.equal(plain.status, 0);
			assert.deepStrictEqual(
				packed.files.map((one) => ({ ...one, file: one.file.replace('c.jsonl.gz', 'b.jsonl') })),
				plain.files,
			);
			assert.match(analyze(join(folder, 'b.jsonl')).stderr, /b\.jsonl: No line has a text in "text"/u);
			assert.equal(analyze('--field', 'body', folder).status, 2);
		});
	});

	test('annotations stay with their records when lines come before them, and are missed when those are gone', () =>
		withFolder({ 'corpus.json': CORPUS, 'data/b.jsonl': RECORDS.replace('{broken\n', '') }, (folder) => {
			const named = analyze(folder).files.map(({ file }) => file);
			const [byId, byText] = named;
			const file = (path: string): string => `.corpus/annotations/${path}.jsonl`;
			const all = {
				'corpus.json': CORPUS,
				[file(byId!)]: annotationOf('PER', 4, 'Putin'),
				[file(byText!)]: annotationOf('LOC', 14, 'Paris'),
			};
			const lines = RECORDS.split('\n').filter((line) => line !== '{broken');
			withFolder({ ...all, 'data/b.jsonl': joinLines('{"text":"mới"}', ...lines) }, (shifted) => {
				const { stdout } = run(['annotations', shifted]);
				assert.deepStrictEqual(
					stdout.trim().split('\n').sort(),
					[`${byId}:1:5: exact PER "Putin" (Lan)`, `${byText}:1:15: exact LOC "Paris" (Lan)`].sort(),
				);
				assert.equal(run(['check', shifted]).status, 0);
			});
			withFolder({ ...all, 'data/b.jsonl': lines.slice(2).join('\n') }, (shorter) => {
				const { stdout, status } = run(['check', shorter]);
				assert.equal(status, 1);
				assert.equal(stdout.match(/the document is gone, but has 1 annotation/gu)?.length, 2);
			});
		}));

	test('check tells lines that are no records, ids that stand twice, and a packed file that ends early', () => {
		const twice = joinLines('{"key":1,"text":"a"}', '{"key":1,"text":"b"}', '{"key":2}');
		const files = { 'corpus.json': CORPUS, 'data/a.jsonl': twice, 'data/z.jsonl.gz': gzipSync(twice).subarray(0, 30) };
		withFolder(files, (folder) => {
			assert.deepStrictEqual(run(['check', folder]).stdout.trim().split('\n').sort(), [
				'data/a.jsonl:2: Another record has this id already: this one is known as “1~2”, by their order',
				'data/a.jsonl:3: no text in "text"',
				'data/z.jsonl.gz: z.jsonl.gz: its end is missing',
			]);
		});
	});

	test('clean writes the lines with their texts cleaned and all else as it was; annotations go along and come back', () => {
		const files = { 'corpus.json': CORPUS, 'data/b.jsonl': RECORDS, 'data/c.jsonl.gz': gzipSync(RECORDS) };
		const byText = withFolder(files, (folder) => analyze(folder).files[1]!.file);
		const own = { ...files, [`.corpus/annotations/${byText}.jsonl`]: annotationOf('LOC', 14, 'Paris') };
		withFolder(own, (folder) =>
			withFolder({}, (parent) => {
				const out = join(parent, 'out');
				assert.match(run(['clean', '--out', out, '--annotations', folder]).stdout, /^6 documents cleaned/u);
				const cleaned = readFileSync(join(out, 'data/b.jsonl'), 'utf8');
				assert.equal(cleaned, RECORDS.replaceAll(`\\n\\n${MENU}`, ''));
				assert.equal(gunzipSync(readFileSync(join(out, 'data/c.jsonl.gz'))).toString(), cleaned);
				const there = parseLines<{ file: string; state: string }>(
					run(['annotations', '--format', 'jsonl', out]).stdout,
				)[0]!;
				assert.equal(there.state, 'exact');
				assert.notEqual(there.file, byText);
				appendFileSync(join(out, `.corpus/annotations/${there.file}.jsonl`), annotationOf('PER', 3, 'Merkel'));
				assert.match(run(['clean', '--back', out, folder]).stdout, /^1 annotation is new/u);
				const back = run(['annotations', folder]).stdout.trim().split('\n');
				assert.deepStrictEqual(back.map((line) => line.replace(/:\d+:\d+: /u, ' ')).sort(), [
					`${byText} exact LOC "Paris" (Lan)`,
					`${byText} exact PER "Merkel" (Lan)`,
				]);
			}),
		);
	});
});
