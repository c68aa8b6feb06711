import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationOf, type Result, run, withFolder } from './commandLine';

const PAGE = [
	'A footpath along the Wend opens in spring',
	'Share on Facebook',
	'The path was paid for by Tilda Marsh, who has walked there every morning for the past forty years.',
	'Log in',
	'It ends at the mill of Ostrey, where a bench stands that the pupils of the village school have built.',
	'',
].join('\n');
const RULE = { id: 'r', decision: 'boilerplate', match: 'line', text: 'Log in' };

function tag(label: string, passage: string): string {
	return annotationOf(label, PAGE.indexOf(passage), passage).replace(`urn:uuid:${label}`, `urn:uuid:${passage}`);
}

/** A corpus and its cleaned copy, which each side then changes by hand. */
class TwoSides {
	readonly corpus: string;
	readonly copy: string;

	constructor(folder: string) {
		this.corpus = join(folder, 'in');
		this.copy = join(folder, 'out');
		assert.strictEqual(run(['clean', '--out', this.copy, '--annotations', this.corpus]).status, 0);
	}

	back(): Result {
		return run(['clean', '--back', this.copy, this.corpus]);
	}

	/** `label text` of each annotation in the corpus. */
	get tags(): string {
		return run(['annotations', this.corpus])
			.stdout.split('\n')
			.flatMap((line) => /(?:PER|LOC|ORG|MISC|claim).*/u.exec(line) ?? [])
			.join('\n');
	}
}

const ANNOTATIONS = '.corpus/annotations/a.txt.jsonl';
const RULES = '.corpus/rules.jsonl';

function edit(folder: string, file: string, change: (text: string) => string): void {
	const path = join(folder, file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function read(folder: string, file = ANNOTATIONS): string {
	return readFileSync(join(folder, file), 'utf8');
}

const relabel = (from: string, to: string, when: string) => (text: string) =>
	text.replace(
		new RegExp(`"value":"${from}"(.*)\\}\\n`, 'u'),
		`"value":"${to}"$1,"modified":"${when}","history":[{"when":"${when}","did":"label","was":"${from}"}]}\n`,
	);

suite('clean --back', () => {
	const files = {
		'in/a.txt': PAGE,
		[`in/${ANNOTATIONS}`]: tag('PER', 'Tilda Marsh') + tag('LOC', 'Ostrey'),
		[`in/${RULES}`]: `${JSON.stringify(RULE)}\n`,
	};

	test('a decision that only the corpus changed stays, with its history', () => {
		withFolder(files, (folder) => {
			const sides = new TwoSides(folder);
			edit(sides.corpus, ANNOTATIONS, relabel('PER', 'MISC', '2026-11-22T10:00:00Z'));
			const before = read(sides.corpus);
			assert.match(sides.back().stdout, /^0 annotations are new in .*, 0 changed;/u);
			assert.strictEqual(read(sides.corpus), before);
		});
	});

	test('the same of an annotation that came back before', () => {
		withFolder(files, (folder) => {
			const sides = new TwoSides(folder);
			edit(sides.copy, ANNOTATIONS, (text) => text + tag('LOC', 'Wend'));
			assert.match(sides.back().stdout, /^1 annotation is new/u);
			edit(sides.corpus, ANNOTATIONS, (text) =>
				text.replace(/(Wend.*)"value":"LOC"|"value":"LOC"(.*Wend)/u, '$1"value":"ORG"$2'),
			);
			const before = read(sides.corpus);
			assert.match(before, /"ORG"/u);
			assert.match(sides.back().stdout, /^0 annotations are new in .*, 0 changed;/u);
			assert.strictEqual(read(sides.corpus), before);
		});
	});

	test('what was changed in the copy comes once, and its history tells what it was', () => {
		withFolder(files, (folder) => {
			const sides = new TwoSides(folder);
			edit(sides.copy, ANNOTATIONS, (text) => text.replace('"value":"PER"', '"value":"ORG"'));
			assert.match(sides.back().stdout, /^0 annotations are new in .*, 1 changed;/u);
			assert.match(read(sides.corpus), /"value":"ORG".*"did":"label","was":"PER"/u);
			assert.match(sides.back().stdout, /^0 annotations are new in .*, 0 changed;/u);
		});
	});

	test('what both changed stays as it is in the corpus, and is told until they agree', () => {
		withFolder(files, (folder) => {
			const sides = new TwoSides(folder);
			edit(sides.corpus, ANNOTATIONS, relabel('PER', 'MISC', '2026-11-22T10:00:00Z'));
			edit(sides.copy, ANNOTATIONS, relabel('PER', 'ORG', '2026-11-22T11:00:00Z'));
			const before = read(sides.corpus);
			const { status, stdout, stderr } = sides.back();
			assert.match(stderr, /a\.txt: .* ORG "Tilda Marsh": it was changed in a\.txt, too, .*: MISC "Tilda Marsh"\n$/u);
			assert.match(stdout, /0 changed; .*; 1 changed on both sides, and stays as it is in /u);
			assert.strictEqual(status, 1);
			assert.strictEqual(read(sides.corpus), before);
			edit(sides.corpus, ANNOTATIONS, relabel('MISC', 'ORG', '2026-11-22T12:00:00Z'));
			assert.strictEqual(sides.back().status, 0);
		});
	});

	test('what was removed from the corpus stays removed, and what was removed from the copy stays', () => {
		withFolder(files, (folder) => {
			const sides = new TwoSides(folder);
			edit(sides.corpus, ANNOTATIONS, () => tag('LOC', 'Ostrey'));
			edit(sides.corpus, RULES, () => '');
			edit(sides.copy, ANNOTATIONS, (text) =>
				text
					.split('\n')
					.filter((line) => !line.includes('Ostrey'))
					.join('\n'),
			);
			const { status, stdout } = sides.back();
			assert.match(
				stdout,
				/^0 annotations are new .*; 0 rules and .* are new or changed; 1 that is no longer in .* stays\n$/u,
			);
			assert.strictEqual(status, 0);
			assert.strictEqual(sides.tags.split('\n').length, 1);
			assert.strictEqual(read(sides.corpus, RULES), '');
		});
	});

	test('a rule that was changed in the copy comes', () => {
		withFolder(files, (folder) => {
			const sides = new TwoSides(folder);
			edit(sides.copy, RULES, (text) => text.replace('}', ',"except":["a.txt"]}'));
			assert.match(sides.back().stdout, /; 1 rule or decision on entities is new or changed\n$/u);
			assert.match(read(sides.corpus, RULES), /"except":\["a\.txt"\]/u);
		});
	});

	test("an edit of the original's text changes nothing that was decided", () => {
		withFolder(files, (folder) => {
			const sides = new TwoSides(folder);
			edit(sides.corpus, 'a.txt', (text) => `An update from the county council, in short.\n${text}`);
			const before = read(sides.corpus);
			assert.match(sides.back().stdout, /^0 annotations are new in .*, 0 changed;/u);
			assert.strictEqual(read(sides.corpus), before);
			edit(sides.copy, ANNOTATIONS, (text) => text.replace('"value":"PER"', '"value":"ORG"'));
			assert.match(sides.back().stdout, /^0 annotations are new in .*, 1 changed;/u);
			assert.match(sides.tags, /ORG.*Tilda Marsh/u);
			assert.doesNotMatch(read(sides.corpus), /"did":"range"/u);
		});
	});
});
