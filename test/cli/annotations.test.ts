import assert from 'node:assert/strict';
import { createAnnotation, createDocumentLabel, createRelation } from '../../server/src/annotations/annotationFile';
import type { PassageDescription } from '../../server/src/annotations/describeSpan';
import type { StoredAnnotation } from '../../server/src/annotations/model';
import { annotationOf, parseLines, run, withFolder } from './commandLine';

const TEXT = '🎉 Ông Putin đến Hà Nội.\nĐăng ký\n';

suite('annotations', () => {
	test('prints each one where it stands now, in UTF-16 units, with its state', () => {
		const files = {
			'a.txt': TEXT,
			'.corpus/annotations/a.txt.jsonl':
				annotationOf('PER', 6, 'Putin') +
				annotationOf('boilerplate', 2, 'Đăng ký') +
				annotationOf('LOC', 30, 'Bình Nhưỡng'),
		};
		withFolder(files, (folder) => {
			const { status, stdout } = run(['annotations', '--format', 'jsonl', folder]);
			const found = parseLines<Record<string, unknown>>(stdout);
			assert.strictEqual(status, 0);
			assert.deepStrictEqual(
				found
					.map(({ label, start, end, text, state, creator }) => ({ label, start, end, text, state, creator }))
					.sort((a, b) => (String(a.label) < String(b.label) ? -1 : 1)),
				[
					{ label: 'LOC', start: null, end: null, text: 'Bình Nhưỡng', state: 'orphan', creator: 'Lan' },
					{ label: 'PER', start: 7, end: 12, text: 'Putin', state: 'exact', creator: 'Lan' },
					{ label: 'boilerplate', start: 25, end: 32, text: 'Đăng ký', state: 'moved', creator: 'Lan' },
				],
			);
		});
	});
});

suite('annotations of every kind', () => {
	const person = { id: 'urn:uuid:1', created: '2026-11-21T10:00:00Z', creator: 'Lan', path: 'a.txt' };
	const part = (start: number, exact: string): PassageDescription => ({
		...{ start, end: start + exact.length, exact, prefix: '', suffix: '' },
	});
	const parts = [part(6, 'Pu'), part(9, 'in')];
	const said = { note: 'tên ngắn', attributes: [{ name: 'certainty', value: 'low' }] };
	const relation = (id: string, to: string): StoredAnnotation =>
		createRelation({ ...person, id, label: 'visits', relation: { from: person.id, to } });
	const files = {
		'a.txt': TEXT,
		'.corpus/annotations/a.txt.jsonl': [
			createAnnotation({ ...person, label: 'PER', ...parts[0]!, parts, ...said }),
			createAnnotation({ ...person, id: 'urn:uuid:2', creator: 'Minh', label: 'LOC', ...part(16, 'Hà Nội') }),
			createDocumentLabel({ ...person, id: 'urn:uuid:3', label: 'genre', value: 'tin' }),
			relation('urn:uuid:4', 'urn:uuid:2'),
			relation('urn:uuid:5', 'urn:uuid:9'),
		]
			.map(({ source }) => `${JSON.stringify(source)}\n`)
			.join(''),
	};

	test('are printed with their parts, what is said of them, and what they relate', () =>
		withFolder(files, (folder) => {
			const { stdout } = run(['annotations', '--format', 'jsonl', folder]);
			const found = parseLines<Record<string, unknown>>(stdout).map(
				({ file: _, id: _id, created: _created, creator: _creator, ...rest }) => rest,
			);
			const from = person.id;
			assert.deepStrictEqual(
				found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
				[
					{ label: 'LOC', start: 17, end: 23, text: 'Hà Nội', state: 'exact' },
					{
						...{ label: 'PER', start: 7, end: 12, text: 'Pu … in', state: 'exact', note: 'tên ngắn' },
						attributes: { certainty: 'low' },
						parts: [
							{ start: 7, end: 9 },
							{ start: 10, end: 12 },
						],
					},
					{ label: 'genre', start: 0, end: 0, text: '', state: 'exact', value: 'tin' },
					{
						...{ label: 'visits', start: 7, end: 12, text: 'Pu … in → Hà Nội', state: 'exact' },
						relation: { from, to: 'urn:uuid:2' },
					},
					{
						...{ label: 'visits', start: null, end: null, text: 'Pu … in → ?', state: 'orphan' },
						relation: { from, to: 'urn:uuid:9' },
					},
				],
			);
			assert.deepStrictEqual(run(['annotations', folder]).stdout.trimEnd().split('\n').sort(), [
				'a.txt:-: exact genre tin (Lan)',
				'a.txt:-: orphan visits "Pu … in → ?" (Lan)',
				'a.txt:1:18: exact LOC "Hà Nội" (Minh)',
				'a.txt:1:8: exact PER "Pu … in" certainty=low note "tên ngắn" (Lan)',
				'a.txt:1:8: exact visits "Pu … in → Hà Nội" (Lan)',
			]);
		}));

	test('are counted by label and person, and a relation without an end is a problem', () =>
		withFolder(files, (folder) => {
			const stats = JSON.parse(run(['stats', '--format', 'json', folder]).stdout) as Record<string, unknown>;
			assert.deepStrictEqual(stats['annotators'], { Lan: { PER: 1, genre: 1, visits: 2 }, Minh: { LOC: 1 } });
			assert.match(run(['stats', folder]).stdout, /^ {2}Lan +4 \(genre 1, visits 2, PER 1\)$/mu);
			const { status, stdout } = run(['check', folder]);
			const told = [
				"The label “visits” isn't in corpus.json. (urn:uuid:4)",
				"The label “visits” isn't in corpus.json. (urn:uuid:5)",
				"The label “genre” isn't in corpus.json. (urn:uuid:3)",
				'An annotation that “visits” relates is gone: relate it anew, or remove the relation. (urn:uuid:5)',
			];
			assert.deepStrictEqual(
				[status, stdout.trimEnd().split('\n').sort()],
				[1, told.map((one) => `a.txt:1: ${one}`).sort()],
			);
		}));
});
