import assert from 'node:assert/strict';
import { planVerdict } from '../../server/src/annotations/adjudication';
import { createAnnotation, createComment } from '../../server/src/annotations/annotationFile';
import type { PassageDescription } from '../../server/src/annotations/describeSpan';
import type { StoredAnnotation } from '../../server/src/annotations/model';
import { annotationOf, parseLines, run, withFolder } from './commandLine';

const TEXT = '🎉 Ông Putin đến Hà Nội.\nĐăng ký\n';

suite('check', () => {
	test('a sound corpus has nothing to say', () => {
		assert.deepStrictEqual(run(['check', 'seeds']), { status: 0, stdout: '', stderr: '' });
	});

	test('names every problem with its place and exits with 1', () => {
		const files = {
			'a.txt': TEXT,
			'b.txt': new Uint8Array([0x61, 0xc3, 0x28, 0x0a, 0xc3, 0xa1, 0xc3, 0xa9]),
			'c.txt': Buffer.from('\uFEFFxin chào', 'utf16le'),
			'corpus.json': '{\n\t"include": "*.txt"\n}\n',
			'.corpus/annotations/a.txt.jsonl': `{ broken\n${annotationOf('LOC', 30, 'Bình Nhưỡng')}`,
			'.corpus/annotations/gone.txt.jsonl': annotationOf('PER', 0, 'Putin'),
		};
		withFolder(files, (folder) => {
			const { status, stdout } = run(['check', folder]);
			assert.strictEqual(status, 1);
			for (const pattern of [
				/^corpus\.json:2: /mu,
				/^b\.txt:1: Not UTF-8/mu,
				/^c\.txt: Not UTF-8 but UTF-16/mu,
				/^\.corpus\/annotations\/a\.txt\.jsonl:1: /mu,
				/^a\.txt:2: The passage of this tag is gone: “Bình Nhưỡng” \(Place\) \(urn:uuid:LOC\)$/mu,
				/^gone\.txt: the document is gone, but has 1 annotation in /mu,
			]) {
				assert.match(stdout, pattern);
			}
			assert.strictEqual(stdout.trimEnd().split('\n').length, 6, stdout);
		});
	});
});

suite('check of what people decided', () => {
	const line = (record: StoredAnnotation): string => `${JSON.stringify(record.source)}\n`;
	const person = { id: 'urn:uuid:1', created: '2026-11-21T10:00:00Z', creator: 'Lan', path: 'a.txt' };
	const on = (start: number, exact: string): PassageDescription => ({
		...{ start, end: start + exact.length, exact, prefix: '', suffix: '' },
	});
	const lan = createAnnotation({ ...person, label: 'PER', ...on(6, 'Putin') });

	test('tells what Problems tells: overlaps, labels and attributes that are not there, answers to a comment that is gone', () => {
		const said = { attributes: [{ name: 'certainty', value: 'low' }] };
		const answer = { note: 'Vâng', comment: { answers: 'urn:uuid:9' } };
		const files = {
			'a.txt': TEXT,
			'corpus.json': '{"labels":[{"name":"claim","kind":"passage","attributes":[{"name":"certainty"}]}]}',
			'.corpus/annotations/a.txt.jsonl':
				line(lan) +
				line(createAnnotation({ ...person, id: 'urn:uuid:2', label: 'PER', ...on(2, 'Ông Putin'), ...said })) +
				line(createAnnotation({ ...person, id: 'urn:uuid:3', label: 'theme', ...on(16, 'Hà Nội') })) +
				line(createComment({ ...person, id: 'urn:uuid:4', ...answer })),
		};
		withFolder(files, (folder) => {
			const { status, stdout } = run(['check', folder]);
			assert.deepStrictEqual(stdout.trimEnd().split('\n'), [
				'a.txt:1: The comment that this one answers is gone: “Vâng” (urn:uuid:4)',
				'a.txt:1: The tag Person overlaps Person “Ông Putin”: names and times lie side by side. (urn:uuid:1)',
				"a.txt:1: The label “theme” isn't in corpus.json. (urn:uuid:3)",
				'a.txt:1: Person has no attribute “certainty” in corpus.json; here it is “low”. (urn:uuid:2)',
			]);
			assert.strictEqual(status, 1);
		});
	});

	test('stats count what two people say alike once, and once for each of them; check finds nothing wrong with it', () => {
		const lan = annotationOf('PER', 6, 'Putin');
		const mai = lan.replace('"Lan"', '"Mai"').replace('uuid:PER', 'uuid:Mai');
		withFolder({ 'a.txt': TEXT, '.corpus/annotations/a.txt.jsonl': lan + mai }, (folder) => {
			const stats = parseLines<Record<string, unknown>>(run(['stats', '--format', 'json', folder]).stdout)[0]!;
			assert.deepStrictEqual(
				[stats['annotations'], stats['annotators'], stats['annotationStates']],
				[{ PER: 1 }, { Lan: { PER: 1 }, Mai: { PER: 1 } }, { exact: 1, moved: 0, orphan: 0 }],
			);
			assert.deepStrictEqual([run(['check', folder]).stdout, run(['check', folder]).status], ['', 0]);
		});
	});

	test('is silent on what was decided between annotators; stats do not count it, annotations prints it', () => {
		const minh = createAnnotation({ ...person, id: 'urn:uuid:2', creator: 'Minh', label: 'LOC', ...on(6, 'Putin') });
		const changes = planVerdict([lan, minh], { left: lan, right: minh }, 'left', () => ({
			...{ id: 'urn:uuid:3', creator: 'Lan', created: '2026-11-22T10:00:00Z' },
		}));
		const all = [lan, minh, ...changes.flatMap(({ record }) => record ?? [])];
		withFolder({ 'a.txt': TEXT, '.corpus/annotations/a.txt.jsonl': all.map(line).join('') }, (folder) => {
			assert.deepStrictEqual(run(['check', folder]), { status: 0, stdout: '', stderr: '' });
			const stats = JSON.parse(run(['stats', '--format', 'json', folder]).stdout) as Record<string, unknown>;
			assert.deepStrictEqual(stats['annotators'], { Lan: { PER: 1 } });
			assert.deepStrictEqual(
				parseLines<Record<string, unknown>>(run(['annotations', '--format', 'jsonl', folder]).stdout)
					.map(({ id, overruled = false }) => `${String(id)} ${String(overruled)}`)
					.sort(),
				['urn:uuid:1 true', 'urn:uuid:2 true', 'urn:uuid:3 false'],
			);
			assert.match(run(['annotations', folder]).stdout, /^a\.txt:1:8: exact LOC "Putin" \(Minh\) overruled$/mu);
		});
	});
});

suite('check of decisions on entities', () => {
	test('an entity that no document has is told, and is no problem', () => {
		const decide = (id: string, entity: string): string =>
			`${JSON.stringify({ id, kind: 'rename', entity, name: 'X' })}\n`;
		const files = {
			'a.txt': TEXT,
			'.corpus/entities.jsonl': `\n${decide('1', 'ha-noi')}${decide('2', 'nobody-here')}`,
		};
		withFolder(files, (folder) => {
			const { status, stdout, stderr } = run(['check', folder]);
			assert.deepStrictEqual([status, stdout], [0, '']);
			assert.match(stderr, /^corpus-annotator: \.corpus\/entities\.jsonl:3: no entity here is "nobody-here", .*\n$/u);
		});
	});

	test('an entity whose mentions the same person rejected since is not told, those that somebody else did are', () => {
		const by = (creator: string): object => ({ creator: { type: 'Person', name: creator } });
		const meant = { 'ha-noi': { name: 'Hà Nội', type: 'LOC' } };
		const renamed = { id: '1', kind: 'rename', entity: 'ha-noi', name: 'Thủ đô', meant, ...by('Lan') };
		const tellsOf = (text: string, ...more: readonly object[]): string => {
			const lines = [renamed, ...more].map((one) => `${JSON.stringify(one)}\n`);
			return withFolder({ 'a.txt': text, '.corpus/entities.jsonl': lines.join('') }, (folder) => {
				const { status, stdout, stderr } = run(['check', folder]);
				assert.deepStrictEqual([status, stdout], [0, '']);
				return stderr.replace(/^corpus-annotator: \.corpus\/entities\.jsonl:/gmu, '');
			});
		};
		const refusal = { id: '2', kind: 'not-a-name', form: 'Hà Nội' };
		assert.strictEqual(tellsOf(TEXT, { ...refusal, ...by('Lan') }), '');
		assert.match(
			tellsOf(TEXT, { ...refusal, ...by('Minh') }),
			/^1: somebody else tagged or rejected all that was "ha-noi": /u,
		);
		assert.match(tellsOf('Đăng ký\n', { ...refusal, ...by('Lan') }), /^1: no entity here is "ha-noi", /u);
		const made = { id: '3', kind: 'rename', entity: 'cho-ga-ab12', name: 'Chợ', form: 'ga', ...by('Lan') };
		assert.strictEqual(tellsOf(TEXT, made), '', 'a name that was split off, and whose mention was given back');
	});
});

suite('check of exceptions of rules', () => {
	test('tells what is no path of a document, and what is no path at all', () => {
		const rule = (id: string, except: readonly unknown[]): string =>
			`${JSON.stringify({ id, decision: 'boilerplate', match: 'line', text: `Share ${id}`, except })}\n`;
		const files = {
			'sport/a.txt': 'Share 1\n',
			'.corpus/rules.jsonl': rule('1', ['sport/a.txt']) + rule('2', ['sport/*.txt', 'sport']),
		};
		withFolder(files, (folder) => {
			const { status, stdout, stderr } = run(['check', folder]);
			assert.deepStrictEqual([status, stdout], [0, '']);
			assert.match(stderr, /\.corpus\/rules\.jsonl:2: "except" has "sport\/\*\.txt", but no document has this path/u);
			assert.match(stderr, /\.corpus\/rules\.jsonl:2: "except" has "sport", but/u);
			assert.strictEqual(stderr.trimEnd().split('\n').length, 2);
		});
		withFolder({ ...files, '.corpus/rules.jsonl': rule('1', [7, 'sport/a.txt']) }, (folder) => {
			const { status, stdout } = run(['check', folder]);
			assert.match(stdout, /^\.corpus\/rules\.jsonl:1: "except" must list paths of documents, but has 7;/u);
			assert.strictEqual(status, 1);
		});
	});
});
