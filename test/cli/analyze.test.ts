import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationOf, parseLines, ROOT, run, withFolder } from './commandLine';

interface Span {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}
interface Document {
	readonly file: string;
	readonly language: string;
	readonly documentDate: string | null;
	readonly mentions: readonly (Span & { readonly type: string; readonly entity: string })[];
	readonly times: readonly (Span & { readonly type: string; readonly value: string | null })[];
	readonly lines: readonly {
		readonly line: number;
		readonly class: string;
		readonly boilerplate: boolean;
		readonly why: string;
	}[];
	readonly inline: readonly Span[];
}

suite('analyze', () => {
	test('prints one object a document, in the order of their paths, offsets into the text', () => {
		const { status, stdout, stderr } = run(['analyze', '--format', 'jsonl', 'seeds']);
		assert.deepStrictEqual([status, stderr], [0, '']);
		const documents = parseLines<Document>(stdout);
		assert.deepStrictEqual(
			documents.map(({ file }) => file.slice(0, 3)),
			['000', '001', '002', '003', '004'],
		);
		for (const { file, mentions, times, inline } of documents) {
			const text = readFileSync(join(ROOT, 'seeds', file), 'utf8');
			for (const { start, end, text: quoted } of [...mentions, ...times, ...inline]) {
				assert.strictEqual(text.slice(start, end), quoted);
			}
		}
	});

	test('links a name over several paths as one corpus', () => {
		withFolder(
			{ 'a/1.txt': 'Tổng thống Vladimir Putin phát biểu tại Hà Nội.', 'b/2.txt': 'Ông Putin đến Bình Nhưỡng.' },
			(folder) => {
				const documents = parseLines<Document>(
					run(['analyze', '--format', 'jsonl', join(folder, 'a'), join(folder, 'b')]).stdout,
				);
				assert.deepStrictEqual(
					documents.map(({ file, mentions }) => [file, mentions.find(({ type }) => type === 'PER')?.entity]),
					[
						['a/1.txt', 'vladimir-putin'],
						['b/2.txt', 'vladimir-putin'],
					],
				);
			},
		);
	});

	test('reads one document from standard input, with the date it is told', () => {
		const { stdout } = run(['analyze', '--format', 'jsonl', '--document-date', '2024-06-19', '-'], {
			input: 'Hôm qua trời mưa to ở Huế.',
		});
		const [document] = parseLines<Document>(stdout);
		assert.deepStrictEqual(
			document!.times.map(({ text, value }) => [text, value]),
			[['Hôm qua', '2024-06-18']],
		);
	});

	test('counts a byte-order mark, as the file has it', () => {
		const text = '\uFEFFÔng Putin đến Hà Nội.';
		withFolder({ 'a.txt': text }, (folder) => {
			const [document] = parseLines<Document>(run(['analyze', '--format', 'jsonl', folder]).stdout);
			assert.deepStrictEqual(
				document!.mentions.map(({ start, end }) => text.slice(start, end)),
				['Putin', 'Hà Nội'],
			);
		});
	});

	test('lets a person’s mark win', () => {
		const text = 'Đội tuyển gặp Sao Mai ở vòng hai.\nTrận đấu diễn ra vào chiều nay.\n';
		withFolder(
			{
				'a.txt': text,
				'.corpus/annotations/a.txt.jsonl':
					annotationOf('ORG', 14, 'Sao Mai') + annotationOf('boilerplate', 34, 'Trận đấu diễn ra vào chiều nay.'),
			},
			(folder) => {
				const [document] = parseLines<Document>(run(['analyze', '--format', 'jsonl', folder]).stdout);
				assert.deepStrictEqual(
					[
						document!.mentions.map(({ type, text: name }) => `${type} ${name}`),
						document!.lines.map(({ boilerplate }) => boilerplate),
					],
					[['ORG Sao Mai'], [false, true]],
				);
			},
		);
	});

	test('goes on after a file that is no text, says so on one line, and fails', () => {
		withFolder({ 'a.txt': new Uint8Array([0xff, 0xfe, 0x41, 0]), 'b.txt': 'Ông Putin đến Hà Nội.' }, (folder) => {
			const { status, stdout, stderr } = run(['analyze', '--format', 'jsonl', folder]);
			assert.deepStrictEqual([status, parseLines<Document>(stdout).map(({ file }) => file)], [1, ['b.txt']]);
			assert.match(stderr, /^corpus-annotator: .*a\.txt: Not UTF-8 but UTF-16.*\n$/u);
		});
	});

	test('text format has a finding a line, with its place', () => {
		const { stdout } = run(['analyze', '-'], { input: 'Ông Putin đến Hà Nội.' });
		assert.match(stdout, /^-:1:5: PER "Putin"/mu);
		assert.match(stdout, /^-:1:1: .*\(.+\)$/mu);
	});

	test('a wrong call says what is wrong and exits with 2', () => {
		const calls: readonly (readonly [string[], RegExp])[] = [
			[['analyze'], /No PATH/u],
			[['analyze', '--format', 'xml', 'seeds'], /--format xml: it is one of text, jsonl/u],
			[['analyze', '--document-date', '19.6.2024', 'seeds'], /ISO 8601/u],
			[['analyze', '--colour', 'seeds'], /colour/u],
			[['analyse', 'seeds'], /No command analyse: there are analyze/u],
		];
		for (const [args, message] of calls) {
			const { status, stderr } = run(args);
			assert.strictEqual(status, 2, args.join(' '));
			assert.match(stderr, message);
			assert.strictEqual(stderr.trimEnd().split('\n').length, 1, stderr);
		}
	});

	test('a path that is not there exits with 2 and says so, whatever the command', () => {
		const calls = [
			['analyze', 'nowhere'],
			['annotations', 'nowhere'],
			['stats', 'nowhere'],
			['check', 'nowhere'],
			['rules', '--out', '-', 'nowhere'],
			['clean', '--out', 'nowhere-cleaned', 'nowhere'],
			['clean', '--back', 'nowhere-cleaned', 'nowhere'],
			['agreement', 'nowhere', 'seeds'],
			['install-merge-driver', 'nowhere'],
		];
		for (const args of calls) {
			const { status, stderr } = run(args);
			assert.strictEqual(status, 2, args.join(' '));
			assert.match(stderr, /nowhere.*: there is no such (?:file|folder)/u);
		}
	});

	test('an empty file, one without a line break and one of blanks are documents', () => {
		withFolder({ 'a.txt': '', 'b.txt': '\n \n', 'c.txt': 'x' }, (folder) => {
			const { status, stdout } = run(['analyze', '--format', 'jsonl', folder]);
			assert.deepStrictEqual([status, parseLines<Document>(stdout).map(({ lines }) => lines.length)], [0, [0, 0, 1]]);
		});
	});
});
