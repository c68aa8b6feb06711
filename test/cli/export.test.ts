import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationOf, parseLines, run, withFolder } from './commandLine';
import { annotation, CORPUS } from './exchangedCorpus';

suite('export', () => {
	test('writes the format, counts what is lost, and lists it', () => {
		withFolder(CORPUS, (folder) => {
			const [out, losses] = [join(folder, 'out'), join(folder, 'losses.jsonl')];
			const { status, stdout, stderr } = run([
				'export',
				'--to',
				'doccano',
				'--out',
				out,
				'--losses',
				losses,
				join(folder, 'in'),
			]);
			assert.deepStrictEqual(
				[status, stdout],
				[0, `2 documents with 2 annotations exported as doccano: 1 file in ${out}\n`],
			);
			assert.match(
				stderr,
				/Left out: 0; with less than is said of them: 2:\n +2 {2}creator: written without who made it\n +2 {2}time: /u,
			);
			assert.deepStrictEqual(readdirSync(out), ['doccano.jsonl']);
			assert.deepStrictEqual(
				parseLines<{ path: string; label: unknown }>(readFileSync(join(out, 'doccano.jsonl'), 'utf8')).map(
					({ path, label }) => [path, label],
				),
				[
					[
						'a.txt',
						[
							[6, 18, 'PER'],
							[23, 29, 'LOC'],
						],
					],
					['sub/b.txt', []],
				],
			);
			assert.deepStrictEqual(parseLines<Record<string, unknown>>(readFileSync(losses, 'utf8'))[0], {
				file: 'a.txt',
				id: 'urn:uuid:xPER',
				label: 'PER',
				kind: 'time',
				start: 7,
				end: 19,
				text: 'Nguyễn Văn A',
				why: 'written without when it was made',
			});
		});
	});

	test('what was said of a document that is gone is told', () => {
		withFolder({ ...CORPUS, 'in/.corpus/annotations/gone.txt.jsonl': annotation('LOC', 'Hà Nội') }, (folder) => {
			const { stderr } = run(['export', '--to', 'w3c', '--out', join(folder, 'out'), join(folder, 'in')]);
			assert.match(stderr, /Left out: 1; .*\n +1 {2}orphan: left out: its passage is gone from the text\n/u);
			const part = run(['export', '--to', 'w3c', '--out', join(folder, 'part'), join(folder, 'in/sub')]);
			assert.match(part.stdout, /^1 document with 0 annotations /u);
		});
	});

	test('--strict writes nothing where anything is lost, but for what is allowed', () => {
		withFolder(CORPUS, (folder) => {
			const out = join(folder, 'out');
			const exportAllowing = (kinds: string) =>
				run(['export', '--to', 'doccano', '--out', out, '--strict', '--allow', kinds, join(folder, 'in')]);
			const strict = exportAllowing('creator');
			assert.deepStrictEqual([strict.status, existsSync(out)], [1, false]);
			assert.match(strict.stderr, /2 losses, and --strict: nothing was written; --allow KINDS lets some pass\n$/u);
			const allowed = exportAllowing('creator,time');
			assert.deepStrictEqual([allowed.status, existsSync(out)], [0, true]);
		});
	});

	test('what people decided on entities, and line rules, are told as lost: no format takes them', () => {
		const files = {
			...CORPUS,
			'in/.corpus/entities.jsonl':
				'{"id":"e1","kind":"link","entity":"ha-noi","uri":"http://www.wikidata.org/entity/Q1858"}\n' +
				'{"id":"e2","kind":"not-a-name","form":"Nothing"}\n',
			'in/.corpus/rules.jsonl': '{"id":"r1","decision":"boilerplate","match":"line","text":"Nothing here."}\n',
		};
		withFolder(files, (folder) => {
			const exported = (format: string, ...more: string[]) =>
				run(['export', '--to', format, '--out', join(folder, more.join('') || format), ...more, join(folder, 'in')]);
			for (const format of ['w3c', 'csv']) {
				assert.match(
					exported(format).stderr,
					/Left out: 3; with less than is said of them: 0:\n +2 {2}entity-decision: .+\n +1 {2}rule: /u,
				);
			}
			assert.equal(exported('w3c', '--strict').status, 1);
			assert.equal(exported('w3c', '--strict', '--allow', 'entity-decision,rule').status, 0);
			// Who wants the places alone doesn't lose what is said of lines.
			const losses = join(folder, 'losses.jsonl');
			exported('w3c', '--labels', 'LOC', '--losses', losses);
			assert.deepStrictEqual(
				parseLines<Record<string, unknown>>(readFileSync(losses, 'utf8')).map(
					({ file, id, label, why }) => `${String(file)} ${String(id)} ${String(label)} ${String(why)}`,
				),
				[
					'.corpus/entities.jsonl e1 link left out: a decision on entities, which stays in .corpus/entities.jsonl (ha-noi → http://www.wikidata.org/entity/Q1858)',
					'.corpus/entities.jsonl e2 not-a-name left out: a decision on entities, which stays in .corpus/entities.jsonl (Nothing)',
				],
			);
		});
	});

	test('--labels writes only what has one of them', () => {
		withFolder(CORPUS, (folder) => {
			const out = join(folder, 'out');
			const args = ['export', '--to', 'doccano', '--labels', 'LOC, PERSON', '--out', out, join(folder, 'in')];
			const { stdout, stderr } = run(args);
			assert.match(stdout, /^2 documents with 1 annotation exported/u);
			assert.match(
				stderr,
				/Left out: 0; with less than is said of them: 1:[^]*--labels: nothing has the label PERSON\n$/u,
			);
			assert.match(readFileSync(join(out, 'doccano.jsonl'), 'utf8'), /"label":\[\[23,29,"LOC"\]\]/u);
		});
	});

	test('does not write into a folder that is not empty, unless it is told to', () => {
		withFolder({ ...CORPUS, 'out/x': 'x' }, (folder) => {
			const args = ['export', '--to', 'w3c', '--out', join(folder, 'out'), join(folder, 'in')];
			const refused = run(args);
			assert.match(refused.stderr, /not empty; choose another one, or add --force\n$/u);
			assert.strictEqual(refused.status, 1);
			assert.strictEqual(run([...args, '--force']).status, 0);
			assert.deepStrictEqual(readdirSync(join(folder, 'out'), { recursive: true }).sort(), [
				'a.jsonld',
				'sub',
				'sub/b.jsonld',
				'x',
			]);
		});
	});

	test('a call that is wrong says what is right', () => {
		for (const [args, expected] of [
			[['export', '--out', 'x', 'seeds'], /No --to FORMAT: it is one of w3c, /u],
			[['export', '--to', 'word', '--out', 'x', 'seeds'], /--to word: it is one of w3c, /u],
			[['export', '--to', 'w3c', 'seeds'], /No --out DIR/u],
			[['export', '--to', 'w3c', '--variant', 'x', '--out', 'x', 'seeds'], /of w3c it is one of code-points, utf-16/u],
			[
				['export', '--to', 'w3c', '--strict', '--allow', 'x', '--out', 'x', 'seeds'],
				/--allow x: it is one or more of orphan, /u,
			],
			[['import', '--from', 'w3c', 'seeds'], /No --into CORPUS/u],
		] as const) {
			const { status, stderr } = run(args);
			assert.match(stderr, expected);
			assert.strictEqual(status, 2);
		}
	});

	test('entities that were merged or split go out under the id that holds now', () => {
		const decisions = [
			'{"id":"1","kind":"merge","entity":"van-a","into":"nguyen-van-a","created":"2026-11-21T10:00:00Z"}',
			'{"id":"2","kind":"split","entity":"hue","form":"Hà Nội","into":"ha-noi-2","created":"2026-11-21T10:00:01Z"}',
		];
		const given = (label: string, quote: string, entity: string): string => {
			const one = JSON.parse(annotation(label, quote)) as { body: object[] };
			one.body.push({ type: 'TextualBody', purpose: 'identifying', value: entity });
			return `${JSON.stringify(one)}\n`;
		};
		const files = {
			...CORPUS,
			'in/.corpus/annotations/a.txt.jsonl':
				given('PER', 'Nguyễn Văn A', 'van-a') + given('LOC', 'Hà Nội', 'hue') + given('MISC', 'Huế', 'hue'),
			'in/.corpus/entities.jsonl': `${decisions.join('\n')}\n`,
		};
		withFolder(files, (folder) => {
			for (const [format, more, file] of [
				['w3c', [], 'a.jsonld'],
				['w3c', ['--suggestions'], 'a.jsonld'],
				['brat', [], 'a.ann'],
			] as const) {
				const out = join(folder, `${format}${more.join('')}`);
				run(['export', '--to', format, ...more, '--out', out, join(folder, 'in')]);
				const written = readFileSync(join(out, file), 'utf8');
				const ids = ['nguyen-van-a', 'van-a', 'ha-noi-2', 'hue'].filter((id) =>
					new RegExp(`[":]${id}["\\s]`, 'u').test(written),
				);
				assert.deepStrictEqual(ids, ['nguyen-van-a', 'ha-noi-2', 'hue'], `${format} ${more.join('')}`);
			}
		});
	});

	test('a tag goes out with the entity that its hover shows, where that is asked for and the format has a place for it', () => {
		const text = 'The sketch by Stanhope Forbes was stolen. Forbes made it in 1889.\n';
		const files = {
			'in/a.txt': text,
			'in/.corpus/annotations/a.txt.jsonl': annotationOf('PER', text.indexOf('Forbes made'), 'Forbes'),
		};
		withFolder(files, (folder) => {
			const exported = (format: string, file: string, ...more: string[]): string => {
				const out = join(folder, `${format}${more.join('')}`);
				assert.equal(run(['export', '--to', format, ...more, '--out', out, join(folder, 'in')]).status, 0);
				return readFileSync(join(out, file), 'utf8');
			};
			const entityInTable = (...more: string[]): string | undefined => {
				const [head, ...rows] = exported('csv', 'annotations.csv', ...more)
					.split('\n')
					.map((row) => row.split(','));
				const of = (row: string[], column: string): string | undefined => row[head!.indexOf(column)];
				return of(
					rows.find((row) => of(row, 'creator') === 'Lan')!,
					'entity',
				);
			};
			assert.deepStrictEqual(
				[entityInTable(), entityInTable('--entities'), entityInTable('--suggestions')],
				['', 'stanhope-forbes', 'stanhope-forbes'],
			);
			assert.match(exported('w3c', 'a.jsonld', '--entities'), /"identifying","value":"stanhope-forbes"/u);
			const lossless = ['--entities', '--strict', '--allow', 'creator,time'];
			assert.match(exported('conll2003', 'a.iob2.conll', ...lossless), /Forbes .*B-PER/u);
		});
	});

	test('gives suggestions out as such', () => {
		withFolder({ 'in/a.txt': 'Prime Minister Keir Starmer came to Paris on 2 May 2024.\n' }, (folder) => {
			const out = join(folder, 'out');
			run(['export', '--to', 'w3c', '--suggestions', '--out', out, join(folder, 'in')]);
			const found: { creator: unknown; score: number }[] = JSON.parse(readFileSync(join(out, 'a.jsonld'), 'utf8'));
			assert.ok(found.length > 0);
			for (const { creator, score } of found) {
				assert.deepStrictEqual(creator, { type: 'Software', name: 'corpus-annotator' });
				assert.ok(score > 0 && score <= 1);
			}
		});
	});
});
