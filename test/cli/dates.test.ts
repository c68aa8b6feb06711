import assert from 'node:assert/strict';
import { parseLines, run, withFolder } from './commandLine';

const TEXT = '🎉 Tin từ Huế\n\nHôm qua mưa lớn làm ngập nhiều tuyến đường của thành phố. Rộng 1920 mét.\n';

const date = (value: string): string =>
	`${JSON.stringify({
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: 'urn:uuid:date',
		type: 'Annotation',
		motivation: 'describing',
		created: '2026-11-21T10:00:00Z',
		body: [
			{ type: 'TextualBody', purpose: 'classifying', value: 'document-date' },
			{ type: 'TextualBody', purpose: 'describing', value },
		],
		target: { source: 'a.txt' },
	})}\n`;

/** A line of annotations on a passage of {@link TEXT}, with its label and value. */
function time(label: string, exact: string, value?: string): string {
	const start = [...TEXT.slice(0, TEXT.indexOf(exact))].length;
	return `${JSON.stringify({
		id: `urn:uuid:${label}`,
		type: 'Annotation',
		created: '2026-11-21T10:00:00Z',
		body: [
			{ type: 'TextualBody', purpose: 'classifying', value: label },
			...(value === undefined ? [] : [{ type: 'TextualBody', purpose: 'describing', value }]),
		],
		target: {
			source: 'a.txt',
			selector: [
				{ type: 'TextPositionSelector', start, end: start + [...exact].length },
				{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
			],
		},
	})}\n`;
}

interface Analyzed {
	readonly file: string;
	readonly documentDate: string | null;
	readonly times: readonly { readonly text: string; readonly value: string | null }[];
}

function analyzed(folder: string, ...options: string[]): string[] {
	const { status, stdout, stderr } = run(['analyze', '--format', 'jsonl', ...options, folder]);
	assert.deepStrictEqual([status, stderr], [0, '']);
	return parseLines<Analyzed>(stdout).map(
		({ file, documentDate, times }) =>
			`${file} ${documentDate}: ${times.map(({ text, value }) => `${text}=${value}`).join(', ')}`,
	);
}

suite('dates on the command line', () => {
	test('corpus.json gives a folder’s, --document-date wins over it, and a person’s word over both', () => {
		const files = {
			'corpus.json': '{"documentDates": {"old/**": "1999-05-20"}}',
			'a.txt': TEXT,
			'old/b.txt': TEXT,
			'.corpus/annotations/a.txt.jsonl': date('2014-05-20'),
		};
		withFolder(files, (folder) => {
			assert.deepStrictEqual(analyzed(folder), [
				'a.txt 2014-05-20: Hôm qua=2014-05-19',
				'old/b.txt 1999-05-20: Hôm qua=1999-05-19',
			]);
			assert.deepStrictEqual(analyzed(folder, '--document-date', '2020-02-02'), [
				'a.txt 2014-05-20: Hôm qua=2014-05-19',
				'old/b.txt 2020-02-02: Hôm qua=2020-02-01',
			]);
			assert.deepStrictEqual(analyzed(folder, '--jobs', '2'), analyzed(folder));
		});
	});

	test('--document-date names a day that exists', () => {
		const { status, stderr } = run(['analyze', '--document-date', '2024-02-30', 'seeds']);
		assert.strictEqual(status, 2);
		assert.match(stderr, /--document-date 2024-02-30: it is an ISO 8601 date/u);
	});

	test('a person’s values and rejections hold', () => {
		const files = {
			'a.txt': TEXT,
			'.corpus/annotations/a.txt.jsonl': time('DATE', '1920', '1920') + time('not-a-time', 'Hôm qua'),
		};
		withFolder(files, (folder) => assert.deepStrictEqual(analyzed(folder), ['a.txt null: 1920=1920']));
	});

	test('annotations prints them, a document’s date at its beginning; check is content with them', () => {
		const files = {
			'a.txt': TEXT,
			'.corpus/annotations/a.txt.jsonl': date('2014-05') + time('DATE', 'Hôm qua', '2014-05-19'),
		};
		withFolder(files, (folder) => {
			const lines = parseLines<Record<string, unknown>>(run(['annotations', '--format', 'jsonl', folder]).stdout);
			assert.deepStrictEqual(
				lines.map(({ label, start, end, text, state, value }) => ({ label, start, end, text, state, value })),
				[
					{ label: 'document-date', start: 0, end: 0, text: '', state: 'exact', value: '2014-05' },
					{ label: 'DATE', start: 15, end: 22, text: 'Hôm qua', state: 'exact', value: '2014-05-19' },
				],
			);
			assert.strictEqual(
				run(['annotations', folder]).stdout,
				'a.txt:-: exact document-date 2014-05\na.txt:3:1: exact DATE "Hôm qua" 2014-05-19\n',
			);
			assert.deepStrictEqual(run(['check', folder]), { status: 0, stdout: '', stderr: '' });
		});
	});

	test('check tells of a date that is none, in an annotation and in corpus.json', () => {
		const files = {
			'a.txt': TEXT,
			'corpus.json': '{\n\t"documentDates": { "**": "20th May" }\n}\n',
			'.corpus/annotations/a.txt.jsonl': date('last year'),
		};
		withFolder(files, (folder) => {
			const { status, stdout } = run(['check', folder]);
			assert.strictEqual(status, 1);
			assert.match(stdout, /^corpus\.json:2: A date is written as ISO 8601 has it/mu);
			assert.match(stdout, /^\.corpus\/annotations\/a\.txt\.jsonl:1: A document date that is no ISO 8601 date/mu);
		});
	});
});
