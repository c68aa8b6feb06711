import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationOf, parseLines, run, withFolder } from './commandLine';

const PLACES = ['Oakham', 'Redford', 'Elmsley', 'Thornby', 'Marlow', 'Selby'];
const LAST = 'The Harbour Desk, a voice of the coast';
const MARKED = 'Stories worth your evening, 12 of them';

function article(place: string): string {
	return [
		`New bridge for ${place} after ten years of waiting`,
		`The council of ${place} voted on Tuesday to build a bridge over the river, ten years after the last one fell.`,
		`People in ${place} had asked for it ever since, and many of them came to hear the vote on Tuesday night.`,
		LAST,
		'',
	].join('\n');
}

const CORPUS = Object.fromEntries(PLACES.map((place) => [`in/${place}.txt`, article(place)]));
/** Two newspapers printed the same report. */
const TWINS = Object.fromEntries(['x', 'y'].map((name) => [`in/${name}.txt`, article('Denham').replace(LAST, '')]));
const AGAINST = { id: '1', decision: 'boilerplate', match: 'line', text: 'So it goes', except: ['Oakham.txt'] };

suite('rules', () => {
	test('knows the lines that repeat, and not those of twins', () => {
		withFolder({ ...CORPUS, ...TWINS }, (folder) => {
			const { status, stdout } = run(['rules', '--out', '-', join(folder, 'in')]);
			assert.strictEqual(status, 0);
			const [header, ...records] = parseLines<Record<string, unknown>>(stdout);
			assert.deepStrictEqual(header, { format: 'corpus-annotator-rules', version: 1, documents: 8, records: 1 });
			assert.deepStrictEqual(
				records.map(({ kind, documents }) => [kind, documents]),
				[['line', 5]],
			);
		});
	});

	test('makes a filter that cleans as the corpus does', () => {
		const files = {
			...CORPUS,
			'in/marked.txt': `${MARKED}\n`,
			'in/.corpus/annotations/marked.txt.jsonl': annotationOf('boilerplate', 0, MARKED),
			'in/.corpus/rules.jsonl': `${JSON.stringify(AGAINST)}\n`,
		};
		withFolder(files, (folder) => {
			const rules = join(folder, 'rules.jsonl');
			assert.deepStrictEqual(run(['rules', '--out', rules, join(folder, 'in')]), { status: 0, stdout: '', stderr: '' });
			assert.doesNotMatch(readFileSync(rules, 'utf8'), /Lan|Oakham|council/u);
			run(['rules', '--out', `${rules}2`, join(folder, 'in')]);
			assert.deepStrictEqual(readFileSync(`${rules}2`), readFileSync(rules));
			run(['clean', '--out', join(folder, 'out'), join(folder, 'in')]);
			const texts = PLACES.map((place) => readFileSync(join(folder, 'out', `${place}.txt`), 'utf8'));
			const filter = (documents: readonly string[], ...more: string[]): string[] =>
				parseLines<{ text: string }>(
					run(['clean', '--jsonl', ...more], { input: documents.map((text) => JSON.stringify({ text })).join('\n') })
						.stdout,
				).map(({ text }) => text);
			const pages = PLACES.map(article);
			assert.deepStrictEqual(filter(pages, '--rules', rules), texts);
			assert.strictEqual(texts[0]!.includes(LAST), false);
			assert.deepStrictEqual(filter(pages), pages);
			// A page that no corpus has.
			const other = article('Wexford').replace(LAST, `So it goes\nStories worth your evening, 7 of them\n${LAST}`);
			assert.deepStrictEqual(filter([other], '--rules', rules), [article('Wexford').replace(`${LAST}\n`, '')]);
		});
	});

	test('carries a mark inside a line, and tells of one against a rule', () => {
		const line = 'The mayor was glad to hear it, as told to the Harbour Desk by phone, and went home.';
		const told = ', as told to the Harbour Desk by phone';
		const text = `${article('Oakham')}${line}\n`;
		const mark = (id: string, passage: string): string => {
			const start = text.indexOf(passage);
			const [prefix, suffix] = [text.slice(start - 32, start), text.slice(start + passage.length).slice(0, 32)];
			return annotationOf('boilerplate', start, passage)
				.replace('urn:uuid:boilerplate', id)
				.replace('"prefix":"","suffix":""', `"prefix":${JSON.stringify(prefix)},"suffix":${JSON.stringify(suffix)}`);
		};
		const kept = text.split('\n')[1]!;
		const files = {
			'in/a.txt': text,
			'in/.corpus/annotations/a.txt.jsonl': mark('1', told) + mark('2', kept),
			'in/.corpus/rules.jsonl': `${JSON.stringify({ ...AGAINST, decision: 'content', text: kept })}\n`,
		};
		withFolder(files, (folder) => {
			const rules = join(folder, 'rules.jsonl');
			const { status, stderr } = run(['rules', '--out', rules, join(folder, 'in')]);
			assert.strictEqual(
				stderr,
				`corpus-annotator: 1 mark against a rule for the same text: a filter follows the rule (a.txt: “${kept}”)\n`,
			);
			assert.strictEqual(status, 0);
			const input = JSON.stringify({ text });
			const { stdout } = run(['clean', '--jsonl', '--rules', rules], { input });
			assert.strictEqual(parseLines<{ text: string }>(stdout)[0]!.text, text.replace(told, ''));
		});
	});

	test('must be told where to write', () => {
		const { status, stderr } = run(['rules', 'seeds']);
		assert.strictEqual(status, 2);
		assert.match(stderr, /No --out FILE: say where to write the rules, - for standard output/u);
		assert.ok(!existsSync('undefined'));
	});
});
