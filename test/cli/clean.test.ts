import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationOf, parseLines, run, withFolder } from './commandLine';

const PAGE = [
	'🎉 New bridge for Oakham after ten years of waiting',
	'Share on Facebook',
	'The council of Oakham voted on Tuesday to build a bridge over the river, ten years after the last one fell.',
	'',
	'Log in',
	'',
	'People in Oakham had asked for it ever since, and many of them came to hear the vote on Tuesday night.',
	'',
].join('\n');
const LEFT = PAGE.replace('Share on Facebook\n', '').replace('Log in\n\n', '');

function pointsBefore(text: string, passage: string): number {
	return [...text.slice(0, text.indexOf(passage))].length;
}

function annotation(label: string, passage: string, id = label, text = PAGE): string {
	return annotationOf(label, pointsBefore(text, passage), passage).replace(`urn:uuid:${label}`, `urn:uuid:${id}`);
}

suite('clean --out', () => {
	test('writes each document under its own path, without its boilerplate', () => {
		const crlf = `\uFEFF${PAGE.replaceAll('\n', '\r\n')}`;
		const plain = `${PAGE.split('\n')[2]}\r\n\n  \n`;
		withFolder({ 'in/a.txt': PAGE, 'in/sub/b.txt': crlf, 'in/c.txt': plain, 'in/d.md': 'Log in\n' }, (folder) => {
			const { status, stdout, stderr } = run(['clean', '--out', join(folder, 'out'), join(folder, 'in')]);
			assert.deepStrictEqual([status, stderr], [0, '']);
			assert.match(
				stdout,
				/^3 documents cleaned into .*: 40 of 549 characters taken out \(7\.3 %\), from 2 of 3 documents\n$/u,
			);
			const read = (path: string): string => readFileSync(join(folder, 'out', path), 'utf8');
			assert.deepStrictEqual(
				[read('a.txt'), read('sub/b.txt'), read('c.txt')],
				[LEFT, `\uFEFF${LEFT.replaceAll('\n', '\r\n')}`, plain],
			);
			assert.deepStrictEqual(readdirSync(join(folder, 'out')).sort(), ['a.txt', 'c.txt', 'sub']);
			assert.strictEqual(readFileSync(join(folder, 'in/a.txt'), 'utf8'), PAGE);
		});
	});

	test('cleaning what was cleaned changes nothing', () => {
		withFolder({}, (folder) => {
			run(['clean', '--out', join(folder, 'once'), 'seeds']);
			run(['clean', '--out', join(folder, 'twice'), join(folder, 'once')]);
			const read = (name: string): string[] =>
				readdirSync(join(folder, name)).map((file) => readFileSync(join(folder, name, file), 'utf8'));
			assert.strictEqual(read('once').length, 5);
			assert.deepStrictEqual(read('twice'), read('once'));
		});
	});

	test('bytes that are no UTF-8 stay as they are', () => {
		const sentence = ['The bridge is to be called after the miller ', ', who built the first one in 1640.\n'] as const;
		const bytes = [Buffer.from(sentence[0]), Buffer.from([0x54, 0xff, 0x41]), Buffer.from(sentence[1])];
		const damaged = Buffer.concat([Buffer.from(PAGE), ...bytes]);
		withFolder({ 'in/a.txt': damaged }, (folder) => {
			run(['clean', '--out', join(folder, 'out'), join(folder, 'in')]);
			const cleaned = readFileSync(join(folder, 'out/a.txt'));
			assert.deepStrictEqual(cleaned.subarray(0, Buffer.byteLength(LEFT)).toString(), LEFT);
			assert.deepStrictEqual([...cleaned.subarray(Buffer.byteLength(LEFT))], [...Buffer.concat(bytes)]);
		});
	});

	test('tells how many documents were left out', () => {
		withFolder({ 'in/a.txt': PAGE, 'in/b.txt': new Uint8Array([0, 1, 2, 0, 255]) }, (folder) => {
			const { status, stdout, stderr } = run(['clean', '--out', join(folder, 'out'), join(folder, 'in')]);
			assert.match(stderr, /b\.txt: /u);
			assert.match(stdout, /^1 document cleaned into .*, 1 left out as said above: 20 of 231 characters/u);
			assert.strictEqual(status, 1);
		});
	});

	test('tells what was taken out and why', () => {
		withFolder({ 'in/a.txt': PAGE }, (folder) => {
			const report = join(folder, 'report.jsonl');
			const { stdout } = run(['clean', '--out', join(folder, 'out'), '--report', '-', join(folder, 'in')]);
			assert.match(stdout, /^20 of 231 characters taken out \(8\.7 %\), from 1 document\./u);
			assert.match(stdout, /^ +2 +20 +8\.7 % {2}chrome$/mu);
			assert.match(stdout, /^ +2 +20 +8\.7 % {2}… is what the interface of a web page says$/mu);
			assert.match(stdout, /^ +2 +20 +8\.7 % {2}a\.txt$/mu);
			run(['clean', '--out', join(folder, 'again'), '--report', report, join(folder, 'in')]);
			assert.deepStrictEqual(
				parseLines<Record<string, unknown>>(readFileSync(report, 'utf8')).map(({ file, line, start, text }) => [
					file,
					line,
					start,
					text,
				]),
				[
					['a.txt', 1, PAGE.indexOf('Share'), 'Share on Facebook'],
					['a.txt', 4, PAGE.indexOf('Log in'), 'Log in'],
				],
			);
		});
	});

	test('writes neither into the corpus nor over what is there', () => {
		withFolder({ 'in/a.txt': PAGE, 'full/x.txt': 'x' }, (folder) => {
			const corpus = join(folder, 'in');
			symlinkSync(corpus, join(folder, 'link'));
			for (const out of [corpus, join(corpus, 'sub'), folder, join(folder, 'link/sub')]) {
				const { status, stderr } = run(['clean', '--out', out, corpus]);
				assert.strictEqual(status, 1);
				assert.match(stderr, /choose a folder outside of it\n$/u);
			}
			const full = join(folder, 'full');
			assert.match(run(['clean', '--out', full, corpus]).stderr, /not empty; choose another one, or add --force\n$/u);
			assert.strictEqual(run(['clean', '--out', full, '--force', corpus]).status, 0);
			assert.deepStrictEqual(readdirSync(full).sort(), ['a.txt', 'x.txt']);
			assert.deepStrictEqual(readdirSync(corpus), ['a.txt']);
		});
	});

	test('people decide', () => {
		const rule = { id: '1', decision: 'boilerplate', match: 'passage', text: 'ever since' };
		const files = {
			'in/a.txt': PAGE,
			'in/.corpus/rules.jsonl': `${JSON.stringify(rule)}\n`,
			'in/.corpus/annotations/a.txt.jsonl': annotation('content', 'Log in'),
		};
		withFolder(files, (folder) => {
			run(['clean', '--out', join(folder, 'out'), '--annotations', join(folder, 'in')]);
			run(['clean', '--out', join(folder, 'twice'), join(folder, 'out')]);
			const left = PAGE.replace('Share on Facebook\n', '').replace(' ever since', '');
			assert.strictEqual(readFileSync(join(folder, 'out/a.txt'), 'utf8'), left);
			assert.strictEqual(readFileSync(join(folder, 'twice/a.txt'), 'utf8'), left);
		});
	});
});

suite('clean --annotations and --back', () => {
	const files = {
		'in/corpus.json': '{ "name": "Bridges", "labels": [{ "name": "claim", "kind": "passage" }] }\n',
		'in/a.txt': PAGE,
		'in/.corpus/annotations/a.txt.jsonl':
			annotation('LOC', 'Oakham voted'.slice(0, 6)) +
			annotation('claim', PAGE.slice(PAGE.indexOf('waiting'), PAGE.indexOf(' voted')), 'clipped') +
			annotation('PER', 'Facebook', 'gone'),
	};
	const found = (folder: string): Record<string, string> =>
		Object.fromEntries(
			parseLines<{ id: string; label: string; state: string; text: string }>(
				run(['annotations', '--format', 'jsonl', folder]).stdout,
			).map(({ id, label, state, text }) => [id.slice('urn:uuid:'.length), `${label} ${state} ${text}`]),
		);

	test('carries annotations over, with their ids', () => {
		withFolder(files, (folder) => {
			const [corpus, out] = [join(folder, 'in'), join(folder, 'out')];
			assert.strictEqual(run(['clean', '--out', out, '--annotations', corpus]).status, 0);
			assert.deepStrictEqual(found(out), {
				LOC: 'LOC exact Oakham',
				clipped: 'claim exact waiting\nThe council of Oakham',
			});
			assert.strictEqual(readFileSync(join(out, 'corpus.json'), 'utf8'), files['in/corpus.json']);
			assert.deepStrictEqual(run(['check', out]), { status: 0, stdout: '', stderr: '' });
		});
	});

	test('says which annotations stay behind, but for the marks by which their passages went', () => {
		const marked = annotation('boilerplate', 'Log in');
		const annotations = files['in/.corpus/annotations/a.txt.jsonl'];
		const printed = (lines: string): string => {
			let stdout = '';
			withFolder({ ...files, 'in/.corpus/annotations/a.txt.jsonl': lines }, (folder) => {
				const all = run(['clean', '--out', join(folder, 'out'), '--annotations', join(folder, 'in')]);
				assert.deepStrictEqual([all.status, all.stderr], [0, '']);
				({ stdout } = all);
			});
			return stdout;
		};
		const line = PAGE.slice(0, PAGE.indexOf('Facebook')).split('\n').length;
		const told = `documents?; 1 annotation left behind, as its passage is no longer there: a.txt:${line}\n$`;
		assert.match(printed(annotations + marked), new RegExp(told, 'u'));
		assert.match(printed(annotations.replace(annotation('PER', 'Facebook', 'gone'), '') + marked), /documents?\n$/u);
	});

	for (const [title, configuration, name] of [
		['beside those of corpus.json', '{ "name": "Bridges", "documentDates": { "**": "2014" } }\n', 'a.txt'],
		['where there is no corpus.json', undefined, 'sub/a [1].txt'],
	] as const) {
		test(`keeps the dates that go with date lines and front matter, ${title}`, () => {
			const body =
				'The council of Oakham voted yesterday to build a bridge over the river, as people had asked for years.\n';
			const dated = `---\ndate: 2014-05-20\n---\nNew bridge for Oakham after ten years\n\n${body}`;
			const head = annotation('boilerplate', dated.slice(0, dated.indexOf('New')), 'head', dated);
			const documents = {
				[`in/${name}`]: dated,
				[`in/.corpus/annotations/${name}.jsonl`]: head.replace('a.txt', name),
				...(configuration !== undefined && { 'in/corpus.json': configuration }),
			};
			withFolder(documents, (folder) => {
				const [from, once, twice] = [join(folder, 'in'), join(folder, 'once'), join(folder, 'twice')];
				assert.strictEqual(run(['clean', '--out', once, '--annotations', from]).status, 0);
				assert.ok(!readFileSync(join(once, name), 'utf8').includes('date:'));
				assert.deepStrictEqual(run(['check', once]), { status: 0, stdout: '', stderr: '' });
				const dates = (path: string): unknown =>
					parseLines<{ documentDate: string; times: { text: string; value: string }[] }>(
						run(['analyze', '--format', 'jsonl', path]).stdout,
					).map(({ documentDate, times }) => [documentDate, times.find(({ text }) => text === 'yesterday')?.value]);
				assert.deepStrictEqual(dates(from), [['2014-05-20', '2014-05-19']]);
				assert.deepStrictEqual(dates(once), dates(from));
				run(['clean', '--out', twice, '--annotations', once]);
				const read = (path: string): string[] =>
					[name, 'corpus.json'].map((file) => readFileSync(join(path, file), 'utf8'));
				assert.deepStrictEqual(read(twice), read(once));
			});
		});
	}

	test('brings new and changed ones back, and touches no others', () => {
		withFolder(files, (folder) => {
			const [corpus, out] = [join(folder, 'in'), join(folder, 'out')];
			const records = join(out, '.corpus/annotations/a.txt.jsonl');
			const original = join(corpus, '.corpus/annotations/a.txt.jsonl');
			run(['clean', '--out', out, '--annotations', corpus]);
			assert.match(run(['clean', '--back', out, corpus]).stdout, /^0 annotations are new in .*, 0 changed;/u);
			assert.strictEqual(readFileSync(original, 'utf8'), files['in/.corpus/annotations/a.txt.jsonl']);
			const lines = readFileSync(records, 'utf8').trimEnd().split('\n');
			const changed = lines.map((line) => line.replace('"value":"claim"', '"value":"fact"'));
			const made = [
				annotation('ORG', 'council of Oakham', 'new', LEFT),
				annotation('MISC', 'no such words', 'lost', LEFT),
			];
			writeFileSync(records, `${changed.join('\n')}\n${made.join('')}`);
			const { status, stdout, stderr } = run(['clean', '--back', out, corpus]);
			assert.match(stdout, /^1 annotation is new in .*, 1 changed; 0 rules .*; 1 could not be placed, and stays in /u);
			assert.match(stderr, /a\.txt: urn:uuid:lost MISC "no such words": its passage is not in the original\n$/u);
			assert.strictEqual(status, 1);
			assert.deepStrictEqual(found(corpus), {
				LOC: 'LOC exact Oakham',
				clipped: 'fact exact waiting\nShare on Facebook\nThe council of Oakham',
				gone: 'PER exact Facebook',
				new: 'ORG exact council of Oakham',
			});
		});
	});

	test('annotations in the folder are never overwritten', () => {
		withFolder(files, (folder) => {
			const [corpus, out] = [join(folder, 'in'), join(folder, 'out')];
			run(['clean', '--out', out, '--annotations', corpus]);
			const { status, stderr } = run(['clean', '--out', out, '--force', corpus]);
			assert.strictEqual(status, 1);
			assert.match(stderr, /has annotations, which are not overwritten/u);
		});
	});
});

suite('clean --jsonl', () => {
	const record = (text: string, more = ''): string =>
		`{"id":1.0,${more}"text":${JSON.stringify(text)},"n":12345678901234567890}`;

	test('replaces the text and nothing else, line for line', () => {
		const lines = [
			record(PAGE),
			record(LEFT),
			'',
			record(PAGE, ' "meta" : {"text":"Log in", "a":["}"]},'),
			'{"text":""}\r',
		];
		const { status, stdout, stderr } = run(['clean', '--jsonl'], { input: lines.join('\n') });
		assert.deepStrictEqual([status, stderr], [0, '']);
		assert.deepStrictEqual(stdout.split('\n'), [
			record(LEFT),
			record(LEFT),
			'',
			record(LEFT, ' "meta" : {"text":"Log in", "a":["}"]},'),
			'{"text":""}\r',
		]);
	});

	test('a line that cannot be read comes out as it is, and is told', () => {
		const lines = ['{"text": "Log in"', '[1]', '{"body":"Log in"}', '{"text":null}', record(PAGE)];
		const bytes = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.from([0x22, 0xff, 0x0a])]);
		const { status, stdout, stderr } = run(['clean', '--jsonl'], { input: bytes });
		assert.strictEqual(status, 1);
		assert.deepStrictEqual(stdout.split('\n').slice(0, 5), [...lines.slice(0, 4), record(LEFT)]);
		assert.deepStrictEqual(stderr.trimEnd().split('\n'), [
			'corpus-annotator: line 1: not JSON; it comes out as it is',
			'corpus-annotator: line 2: not a JSON object; it comes out as it is',
			'corpus-annotator: line 3: no text in "text" (--field NAME says where it is); it comes out as it is',
			'corpus-annotator: line 4: no text in "text" (--field NAME says where it is); it comes out as it is',
			'corpus-annotator: line 6: not UTF-8; it comes out as it is',
		]);
	});

	test('another field, and the parts that are left', () => {
		const input = `${JSON.stringify({ body: PAGE })}\n${JSON.stringify({ body: LEFT })}\n`;
		for (const unit of ['utf-16', 'code-points']) {
			const { stdout } = run(['clean', '--jsonl', '--field', 'body', '--map', '--unit', unit], { input });
			const units = unit === 'utf-16' ? PAGE.split('') : [...PAGE];
			for (const [i, { body, kept }] of parseLines<{ body: string; kept: [number, number][] }>(stdout).entries()) {
				assert.strictEqual(body, LEFT);
				const text = i === 0 ? units : unit === 'utf-16' ? LEFT.split('') : [...LEFT];
				assert.strictEqual(kept.map(([start, end]) => text.slice(start, end).join('')).join(''), LEFT);
				assert.strictEqual(kept.length, i === 0 ? 3 : 1);
			}
		}
	});

	test('a member that --map would overwrite stays', () => {
		const input = `${JSON.stringify({ text: PAGE, kept: 'by hand' })}\n`;
		const { status, stdout, stderr } = run(['clean', '--jsonl', '--map'], { input });
		assert.deepStrictEqual([status, stdout], [1, input]);
		assert.match(
			stderr,
			/line 1: there is a member "kept" already, where --map would write; it comes out as it is\n$/u,
		);
	});

	test('a line depends on itself alone, wherever the input is cut', () => {
		const lines = readdirSync('seeds')
			.filter((name) => name.endsWith('.txt'))
			.map((name) => record(readFileSync(join('seeds', name), 'utf8')));
		const all = run(['clean', '--jsonl'], { input: lines.join('\n') }).stdout.split('\n');
		assert.deepStrictEqual(
			lines.toReversed().map((input) => run(['clean', '--jsonl'], { input }).stdout),
			all.toReversed(),
		);
	});
});

suite('a call of clean that makes no sense', () => {
	for (const [args, message] of [
		[['clean', 'seeds'], 'One of --out DIR, --back DIR and --jsonl says what to do'],
		[['clean', '--jsonl', '--out', 'x'], 'One of --out DIR, --back DIR and --jsonl says what to do'],
		[['clean', '--jsonl', 'seeds'], '--jsonl reads standard input and no PATH: seeds'],
		[['clean', '--out', 'x', '--rules', 'y', 'seeds'], '--rules makes no sense with --out'],
		[['clean', '--jsonl', '--unit', 'utf-16'], '--unit says what --map counts: add --map'],
		[['clean', '--out', 'x'], 'No PATH: name a folder or a file'],
	] as const) {
		test(args.slice(1).join(' '), () => {
			const { status, stderr } = run(args);
			assert.deepStrictEqual(
				[status, stderr],
				[2, `corpus-annotator: ${message} (see corpus-annotator clean --help)\n`],
			);
			assert.ok(!existsSync('x'));
		});
	}

	test('a rules file that is not there, or is none', () => {
		withFolder({ 'a.jsonl': '{}\n' }, (folder) => {
			mkdirSync(join(folder, 'empty'));
			const missing = run(['clean', '--jsonl', '--rules', join(folder, 'b.jsonl')]);
			assert.match(missing.stderr, /b\.jsonl: there is no such file; make it with corpus-annotator rules --out /u);
			const wrong = run(['clean', '--jsonl', '--rules', join(folder, 'a.jsonl')]);
			assert.match(wrong.stderr, /a\.jsonl: line 1: not a rules file; /u);
			assert.deepStrictEqual([missing.status, wrong.status], [2, 1]);
		});
	});
});
