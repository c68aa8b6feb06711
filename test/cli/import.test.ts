import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashString } from '../../server/src/core/text/hash';
import { run, withFolder } from './commandLine';
import { annotation, annotations, CORPUS, TEXT } from './exchangedCorpus';

suite('import', () => {
	const DOCCANO = `${JSON.stringify({
		text: TEXT,
		label: [
			[6, 18, 'PER'],
			[23, 29, 'LOC'],
		],
		path: 'a.txt',
	})}\n`;

	test('puts annotations in their places, once, and takes them back', () => {
		withFolder({ 'in/a.txt': `\uFEFF${TEXT}`, 'd.jsonl': DOCCANO }, (folder) => {
			const corpus = join(folder, 'in');
			const args = ['import', '--from', 'doccano', join(folder, 'd.jsonl'), '--into', corpus, '--creator', 'Lan'];
			const { status, stdout, stderr } = run(args);
			assert.deepStrictEqual([status, stdout], [0, '2 annotations in 1 document imported from doccano\n']);
			assert.match(stderr, /Without quotes to test offsets by, and put where the offsets say: 2\n$/u);
			const found = ['a.txt PER 8-20 Nguyễn Văn A exact Lan', 'a.txt LOC 25-31 Hà Nội exact Lan'];
			assert.deepStrictEqual(annotations(corpus), found);
			assert.match(run(args).stdout, /^0 annotations in 1 document imported from doccano; 2 were there already\n$/u);
			assert.deepStrictEqual(annotations(corpus), found);
			assert.strictEqual(
				run(['import', '--undo', '--into', corpus]).stdout,
				'Taken back: 2 annotations, 0 documents\n',
			);
			assert.deepStrictEqual(annotations(corpus), []);
			assert.strictEqual(run(['import', '--undo', '--into', corpus]).status, 1);
		});
	});

	test('takes nothing back outside of the corpus, whatever the folder it came in says', () => {
		const entry = (document: string): string =>
			`${JSON.stringify({ document, hash: hashString(TEXT), folders: ['../empty', 'own'] })}\n`;
		const receipt = entry('../beside.txt') + entry('own/b.txt');
		const files = { 'beside.txt': TEXT, 'in/own/b.txt': TEXT, 'in/.corpus/cache/last-import.jsonl': receipt };
		withFolder(files, (folder) => {
			mkdirSync(join(folder, 'empty'));
			const { stdout } = run(['import', '--undo', '--into', join(folder, 'in')]);
			assert.strictEqual(stdout, 'Taken back: 0 annotations, 1 document\n');
			const left = ['beside.txt', 'empty', 'in/own'].map((name) => existsSync(join(folder, name)));
			assert.deepStrictEqual(left, [true, true, false]);
		});
	});

	test('says what offsets count, and keeps what is gone as an orphan', () => {
		const exact = (start: number, quote: string, suffix = ''): unknown => ({
			type: 'Annotation',
			motivation: 'tagging',
			body: [{ type: 'TextualBody', purpose: 'tagging', value: 'X' }],
			target: {
				source: 'http://localhost/docs/a.txt',
				selector: [
					{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix },
					{ type: 'TextPositionSelector', start, end: start + quote.length },
				],
			},
		});
		const given = [exact(7, 'Nguyễn Văn A'), exact(24, 'Hà Nội'), exact(3, 'Đà Nẵng')];
		withFolder({ 'in/a.txt': TEXT, 'w.json': JSON.stringify(given, undefined, 1) }, (folder) => {
			const { status, stderr } = run(['import', '--from', 'w3c', join(folder, 'w.json'), '--into', join(folder, 'in')]);
			assert.strictEqual(status, 0);
			assert.match(
				stderr,
				/Offsets count UTF-16 code units; quotes that say so: 2, documents: 1\n.*orphans with their quotes: 1\n$/u,
			);
			assert.deepStrictEqual(annotations(join(folder, 'in')).sort(), [
				'a.txt X 24-30 Hà Nội exact null',
				'a.txt X 7-19 Nguyễn Văn A exact null',
				'a.txt X null-null Đà Nẵng orphan null',
			]);
		});
	});

	test('adds documents where that is wanted, below the corpus alone', () => {
		const lines = ['a.txt', '../../b', 'sub\\c.md'].map((path, i) =>
			JSON.stringify({ text: `Text ${i}`, label: [[0, 4, 'X']], path }),
		);
		withFolder({ 'in/z.txt': 'z', 'd.jsonl': `${lines.join('\n')}\n` }, (folder) => {
			const corpus = join(folder, 'in');
			mkdirSync(corpus, { recursive: true });
			const args = ['import', '--from', 'doccano', join(folder, 'd.jsonl'), '--into', corpus];
			const without = run(args);
			assert.strictEqual(without.status, 1);
			assert.match(
				without.stderr,
				/d\.jsonl:1: .* has no document a\.txt, nor one with its text; --documents adds it; 1 annotations? /u,
			);
			assert.deepStrictEqual(readdirSync(corpus), ['z.txt']);
			const strict = run([...args, '--documents', '--strict']);
			assert.deepStrictEqual(
				[strict.status, strict.stdout],
				[0, '3 annotations in 3 documents imported from doccano; 3 documents added\n'],
			);
			assert.deepStrictEqual(
				annotations(corpus).map((line) => line.split(' ')[0]),
				['a.txt', 'b.txt', 'sub/c.md.txt'],
			);
			run(['import', '--undo', '--into', corpus]);
			assert.deepStrictEqual(readdirSync(corpus).sort(), ['.corpus', 'z.txt']);
			assert.deepStrictEqual(readdirSync(join(corpus, '.corpus')), ['cache']);
		});
	});

	test('what was changed before it came is taken back with the rest, unless somebody changed it here, too', () => {
		const changed = (text: string, when: string): string =>
			text.replaceAll(/\}\n/gu, `,"history":[{"when":"${when}","did":"note"}]}\n`);
		const theirs = changed(annotation('PER', 'Nguyễn Văn A'), '2026-10-01T10:00:00Z') + annotation('LOC', 'Hà Nội');
		const files = { 'in/a.txt': TEXT, 'theirs/a.txt': TEXT, 'theirs/.corpus/annotations/a.txt.jsonl': theirs };
		withFolder(files, (folder) => {
			const [corpus, w3c] = [join(folder, 'in'), join(folder, 'w3c')];
			run(['export', '--to', 'w3c', '--out', w3c, join(folder, 'theirs')]);
			const bring = ['import', '--from', 'w3c', w3c, '--into', corpus];
			assert.match(run(bring).stdout, /^2 annotations in 1 document imported/u);
			const undo = ['import', '--undo', '--into', corpus];
			assert.strictEqual(run(undo).stdout, 'Taken back: 2 annotations, 0 documents\n');
			run(bring);
			const file = join(corpus, '.corpus/annotations/a.txt.jsonl');
			const again = '{"when":"2026-11-22T10:00:00Z","did":"note"}';
			writeFileSync(file, readFileSync(file, 'utf8').replace('"did":"note"}]', `"did":"note"},${again}]`));
			assert.match(run(undo).stdout, /: 1 annotation, 0 documents; 1 that somebody has changed since stays\n$/u);
		});
	});

	test('what somebody has changed since stays, and so does what was there', () => {
		withFolder({ ...CORPUS, 'd.jsonl': DOCCANO.replace('PER', 'ORG') }, (folder) => {
			const corpus = join(folder, 'in');
			const before = annotations(corpus);
			run(['import', '--from', 'doccano', join(folder, 'd.jsonl'), '--into', corpus]);
			const file = join(corpus, '.corpus/annotations/a.txt.jsonl');
			const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
			assert.strictEqual(lines.length, 3);
			writeFileSync(
				file,
				`${lines.map((line) => (line.includes('ORG') ? `${line.slice(0, -1)},"history":[{"when":"2026-11-22T10:00:00Z","did":"note"}]}` : line)).join('\n')}\n`,
			);
			assert.match(
				run(['import', '--undo', '--into', corpus]).stdout,
				/0 annotations, 0 documents; 1 that somebody has changed since stays\n$/u,
			);
			assert.deepStrictEqual(
				annotations(corpus).filter((line) => !line.includes(' ORG ')),
				before,
			);
		});
	});

	test('a damaged file is told with its place, and --strict then imports nothing', () => {
		withFolder({ 'in/a.txt': TEXT, 'd.jsonl': `${DOCCANO}{"text": 1\n` }, (folder) => {
			const corpus = join(folder, 'in');
			const args = ['import', '--from', 'doccano', join(folder, 'd.jsonl'), '--into', corpus];
			const strict = run([...args, '--strict']);
			assert.deepStrictEqual([strict.status, annotations(corpus)], [1, []]);
			const { status, stderr } = run(args);
			assert.strictEqual(status, 1);
			assert.match(stderr, /d\.jsonl:2: not JSON \(.*\); the line is left out\n/u);
			assert.strictEqual(annotations(corpus).length, 2);
		});
	});

	test('a file that is damaged in its middle says what was imported, and one undo takes all of it back', () => {
		const texts = ['Oakham.', 'Melton.', 'Stamford.'];
		const tasks = texts.map((text) => ({
			data: { text, path: `sub/${text}txt` },
			annotations: [{ result: [{ type: 'labels', value: { start: 0, end: 6, labels: ['LOC'] } }] }],
		}));
		const whole = JSON.stringify(tasks);
		const files = { 'in/z.txt': 'z', 'd.json': whole.slice(0, -30) };
		withFolder(files, (folder) => {
			const corpus = join(folder, 'in');
			const args = ['import', '--from', 'label-studio', join(folder, 'd.json'), '--into', corpus, '--documents'];
			const { status, stderr } = run(args);
			assert.strictEqual(status, 1);
			assert.match(
				stderr,
				/d\.json:1: .* damaged or cut off\. What stands before it was imported: 2 annotations, 2 documents; /u,
			);
			const [, back] = /corpus-annotator (import --undo --into .*) takes all of it back\n$/u.exec(stderr)!;
			const undone = run(back!.split(' '));
			assert.deepStrictEqual([undone.status, undone.stdout], [0, 'Taken back: 2 annotations, 2 documents\n']);
			assert.deepStrictEqual(readdirSync(corpus).sort(), ['.corpus', 'z.txt']);
		});
	});

	test('an import of the wrong format finds nothing, and says what the file looks like', () => {
		const files = {
			'in/a.txt': TEXT,
			'd/d.jsonl': DOCCANO,
			'd/x.csv': 'file,label,start,end\na.txt,PER,6,18\n',
			'e.txt': 'Text.',
		};
		withFolder(files, (folder) => {
			for (const [from, path, expected] of [
				['label-studio', 'd/d.jsonl', /looks like doccano: import it as doccano\. Nothing was imported\n$/u],
				['conll2003', 'd/d.jsonl', /d\.jsonl: there is no annotation of CoNLL-2003 in it\. It looks like doccano: /u],
				['brat', 'd', /no annotation of brat in it\. It looks like /u],
				['webanno-tsv', 'd/x.csv', /first line is .* It looks like CSV: import it as csv\. Nothing was imported\n$/u],
				['brat', 'e.txt', /looks like no other format that is known here\. Nothing was imported\n$/u],
			] as const) {
				const { status, stdout, stderr } = run([
					'import',
					'--from',
					from,
					join(folder, path),
					'--into',
					join(folder, 'in'),
				]);
				assert.match(stderr, expected);
				assert.deepStrictEqual([status, stdout], [1, '']);
			}
		});
	});

	test('relations and labels of documents are counted apart, going in, out and back', () => {
		const result = [
			{ id: 'a', type: 'labels', value: { start: 0, end: 3, labels: ['PER'] } },
			{ id: 'b', type: 'labels', value: { start: 10, end: 13, labels: ['LOC'] } },
			{ type: 'relation', from_id: 'a', to_id: 'b', labels: ['livesIn'] },
			{ type: 'choices', from_name: 'topic', value: { choices: ['people'] } },
		];
		const task = { data: { text: 'Lan is in Hue.' }, annotations: [{ result }] };
		withFolder({ 'in/a.txt': 'Lan is in Hue.', 't.json': JSON.stringify([task]) }, (folder) => {
			const [corpus, out] = [join(folder, 'in'), join(folder, 'out')];
			const all = '2 annotations, 1 relation, 1 document label';
			assert.deepStrictEqual(
				[
					['import', '--from', 'label-studio', join(folder, 't.json'), '--into', corpus],
					['export', '--to', 'w3c', '--out', out, corpus],
					['import', '--undo', '--into', corpus],
				].map((args) => run(args).stdout),
				[
					`${all} in 1 document imported from Label Studio\n`,
					`1 document with ${all} exported as W3C Web Annotation: 1 file in ${out}\n`,
					`Taken back: ${all}, 0 documents\n`,
				],
			);
		});
	});

	test('what a killed export left is swept, and is no reason to refuse', () => {
		withFolder({ ...CORPUS, 'out/.export.999999999-0123456789ab.tmp/a.ann': '' }, (folder) => {
			const { status } = run(['export', '--to', 'doccano', '--out', join(folder, 'out'), join(folder, 'in')]);
			assert.strictEqual(status, 0);
			assert.deepStrictEqual(readdirSync(join(folder, 'out')), ['doccano.jsonl']);
		});
	});
});
