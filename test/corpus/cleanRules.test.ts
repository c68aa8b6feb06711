import { deepStrictEqual, strictEqual, throws } from 'node:assert/strict';
import { createRule } from '../../server/src/annotations/rulesFile';
import { lineKeyOf, templateKeyOf } from '../../server/src/core/text/lineKey';
import { judgeByRules } from '../../server/src/corpus/cleanJudge';
import {
	type CleanRules,
	NO_RULES,
	readCleanRules,
	RulesFileError,
	writeCleanRules,
} from '../../server/src/corpus/cleanRules';
import { cleanText } from '../../server/src/corpus/cleanText';
import { annotationOn } from '../support/annotations';

const RULE = createRule({
	id: 'urn:uuid:1',
	decision: 'boilerplate',
	match: 'line',
	text: 'The Harbour Desk, a voice of the coast',
	except: ['a.txt'],
	creator: 'Lan',
	created: '2026-11-21T10:00:00Z',
});
const MARKED = 'One line.\nStories worth your evening, 12 of them\nAnother line.\n';
const KNOWN: CleanRules = {
	documents: 40,
	languages: ['en', 'vi'],
	rules: [RULE],
	marks: new Map([['b.txt', [annotationOn(MARKED, { start: 10, end: 48 }, 'urn:uuid:2', 'boilerplate')]]]),
	lines: new Map([
		[lineKeyOf('Share'), 30],
		[lineKeyOf('Elmsley'), 3],
	]),
	templates: new Map([[templateKeyOf('Page 12 of 30'), 7]]),
};

const ARTICLE = [
	'New bridge for Oakham after ten years of waiting',
	'The council of Oakham voted on Tuesday to build a bridge over the river, ten years after the last one fell.',
	'Stories worth your evening, 9 of them',
	'People in Oakham had asked for it ever since, and many of them came to hear the vote on Tuesday night.',
	'The Harbour Desk, a voice of the coast',
	'',
].join('\n');

suite('a rules file', () => {
	const written = [...writeCleanRules(KNOWN)].join('');

	test('says what decides: rules, marks and counts, sorted, without people or exceptions', () => {
		deepStrictEqual(
			written
				.trimEnd()
				.split('\n')
				.map((line): unknown => JSON.parse(line)),
			[
				{ format: 'corpus-annotator-rules', version: 1, documents: 40, languages: ['en', 'vi'], records: 5 },
				{
					kind: 'rule',
					id: 'urn:uuid:1',
					decision: 'boilerplate',
					match: 'line',
					text: 'The Harbour Desk, a voice of the coast',
					created: '2026-11-21T10:00:00Z',
				},
				{
					kind: 'mark',
					id: 'urn:uuid:2',
					decision: 'boilerplate',
					document: 'b.txt',
					start: 10,
					prefix: 'One line.\n',
					exact: 'Stories worth your evening, 12 of them',
					suffix: '\nAnother line.\n',
					created: '2026-11-21T10:00:00Z',
				},
				...[...KNOWN.lines].sort(([a], [b]) => a - b).map(([key, documents]) => ({ kind: 'line', key, documents })),
				{ kind: 'template', key: templateKeyOf('Page 12 of 30'), documents: 7 },
			],
		);
	});

	test('is read as it was written', () => {
		strictEqual([...writeCleanRules(readCleanRules(written))].join(''), written);
		strictEqual([...writeCleanRules(readCleanRules(`\uFEFF${written.replaceAll('\n', '\r\n')}`))].join(''), written);
	});

	test('decides on texts that are in no corpus', () => {
		const left = (known: CleanRules): string[] => cleanText(ARTICLE, judgeByRules(known)).text.split('\n');
		const [title, first, , second] = ARTICLE.split('\n');
		deepStrictEqual(left(readCleanRules(written)), [title, first, second, '']);
		strictEqual(left({ ...NO_RULES }).includes('The Harbour Desk, a voice of the coast'), true);
	});

	test('keys of lines are what version 1 says they are', () => {
		// Other keys make every rules file that people have useless: they need another version.
		deepStrictEqual(
			[lineKeyOf('Đăng ký  NHẬN tin'), templateKeyOf('Trang 12/30')],
			[lineKeyOf('đăng ký nhận tin'), templateKeyOf('trang 1/2')],
		);
		deepStrictEqual(
			[lineKeyOf('Đăng ký  NHẬN tin'), templateKeyOf('Trang 12/30')],
			[4714860804675930, 6456665322720447],
		);
	});

	for (const [what, text, message] of [
		['is empty', '', 'line 1: not a JSON object'],
		[
			'is something else',
			'{"text":"A document"}\n',
			'line 1: not a rules file; make one with corpus-annotator rules --out FILE PATH',
		],
		[
			'is of another version',
			written.replace('"version":1', '"version":9'),
			'line 1: version 9, but this program reads version 1; make the file again with corpus-annotator rules',
		],
		['has a broken line', written.replace('{"kind":"mark"', '{"kind"'), 'line 3: not a JSON object'],
		[
			'has a line of another kind',
			written.replace('"kind":"mark"', '"kind":"note"'),
			'line 3: not a rule, a mark or a count',
		],
		[
			'lacks its end',
			written.slice(0, written.lastIndexOf('{')),
			'4 records, but line 1 says 5: the file is not whole; copy it again',
		],
	] as const) {
		test(`that ${what} is refused`, () => throws(() => readCleanRules(text), new RulesFileError(message)));
	}
});
