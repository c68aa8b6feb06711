import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BUILT_IN_LABELS } from '../../server/src/core/model';
import { BUILT_IN_LABEL_DEFINITIONS } from '../../server/src/configuration/builtInLabels';
import { DEFAULT_CONFIGURATION, parseCorpusFile } from '../../server/src/configuration/corpusFile';

/** As WCAG 2 has it. */
function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const part = parseInt(color.slice(at, at + 2), 16) / 255;
		return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

suite('corpus.json', () => {
	test('an empty object is the default', () => {
		assert.deepStrictEqual(parseCorpusFile('{}'), { configuration: DEFAULT_CONFIGURATION, problems: [] });
	});

	test('the default has every built-in label, each with a colour and a key of its own', () => {
		assert.deepStrictEqual(
			DEFAULT_CONFIGURATION.labels.map(({ name, key }) => `${name} ${key}`),
			['PER p', 'LOC l', 'ORG o', 'MISC m', 'DATE d', 'TIME t', 'DURATION i', 'SET s', 'boilerplate b', 'content k'],
		);
		assert.deepStrictEqual(
			BUILT_IN_LABEL_DEFINITIONS.map(({ name }) => name),
			[...BUILT_IN_LABELS],
		);
		assert.equal(new Set(DEFAULT_CONFIGURATION.labels.map(({ color }) => color)).size, BUILT_IN_LABELS.length);
	});

	test('colours can be read on white and on dark grey', () => {
		const faint = BUILT_IN_LABEL_DEFINITIONS.filter(
			({ color }) => contrast(color!, '#ffffff') < 3.5 || contrast(color!, '#1e1e1e') < 3.5,
		);
		assert.deepStrictEqual(faint, []);
	});

	test('dates keep their order, and the good ones stand', () => {
		assert.deepStrictEqual(
			parseCorpusFile('{"documentDates": {"b/**": "2014-05-20T08:30", "a/**": "2014", "c": "no"}}').configuration
				.documentDates,
			[
				{ pattern: 'b/**', value: '2014-05-20T08:30' },
				{ pattern: 'a/**', value: '2014' },
			],
		);
	});

	test('files with a document a line are named, with the members that matter', () => {
		const recordsOf = (records: unknown): unknown => {
			const { configuration, problems } = parseCorpusFile(JSON.stringify({ records }));
			return [configuration.records, problems.map(({ message }) => message)];
		};
		assert.deepStrictEqual(recordsOf({ files: ['a/*.jsonl.gz'], id: 'url', date: 'day' }), [
			{ files: ['a/*.jsonl.gz'], field: 'text', id: 'url', date: 'day' },
			[],
		]);
		assert.deepStrictEqual(recordsOf({ files: ['*.{jsonl,jsonl.gz}', 'a/**', '*.json'] }), [
			{ files: ['*.{jsonl,jsonl.gz}', 'a/**'], field: 'text', id: 'id' },
			['Only files whose names end in .jsonl or .jsonl.gz have records.'],
		]);
		assert.deepStrictEqual(recordsOf({ field: 'body' }), [
			undefined,
			['It is to be said which files have records: "files": ["data/*.jsonl"].'],
		]);
		assert.deepStrictEqual(recordsOf({ files: ['*.jsonl'], field: '' }), [
			{ files: ['*.jsonl'], field: 'text', id: 'id' },
			["A member's name is expected here."],
		]);
	});

	test('what is said replaces the default, and the rest stays', () => {
		const { configuration, problems } = parseCorpusFile(
			JSON.stringify({
				name: 'Court',
				include: ['cases/*.txt'],
				languages: ['en-GB', 'vi'],
				labels: [{ name: 'claim', key: 'c' }],
			}),
		);
		assert.deepStrictEqual(problems, []);
		assert.deepStrictEqual(
			{
				...configuration,
				labels: configuration.labels.slice(0, 2).map(({ name, title, kind, key }) => [name, title, kind, key]),
			},
			{
				name: 'Court',
				include: ['cases/*.txt'],
				exclude: [],
				languages: ['en', 'vi'],
				labels: [
					['claim', 'claim', 'passage', 'c'],
					['PER', 'Person', 'entity', 'p'],
				],
			},
		);
		assert.equal(configuration.labels.length, BUILT_IN_LABELS.length + 1);
	});

	test('listing a built-in label changes its title, colour and key', () => {
		const { configuration, problems } = parseCorpusFile(
			'{"labels": [{"name": "LOC", "title": "Ort", "color": "#AABBCC", "key": "o"}]}',
		);
		assert.deepStrictEqual(problems, []);
		const [loc] = configuration.labels;
		assert.deepStrictEqual([loc!.title, loc!.kind, loc!.color, loc!.key], ['Ort', 'entity', '#aabbcc', 'o']);
		// The key was ORG's, which now has none.
		assert.deepStrictEqual(
			configuration.labels.filter(({ name }) => name === 'ORG').map(({ key }) => key),
			[undefined],
		);
	});

	test('a label’s guideline, attributes and ends', () => {
		const given = {
			name: 'works-for',
			kind: 'relation',
			examples: [' bà Lan của VOV ', ''],
			counterExamples: ['bà Lan gặp VOV'],
			attributes: [{ name: 'since' }, { name: 'certainty', title: 'Certainty', values: ['low', 'high'] }],
			from: ['PER', 'claim'],
			to: ['ORG'],
		};
		const labels = [given, { name: 'claim', overlap: false }];
		const { configuration, problems } = parseCorpusFile(JSON.stringify({ labels }));
		assert.deepStrictEqual(problems, []);
		assert.deepStrictEqual(configuration.labels.slice(0, 2), [
			{
				...given,
				title: 'works-for',
				examples: ['bà Lan của VOV'],
				attributes: [{ name: 'since', title: 'since' }, given.attributes[1]],
			},
			{ name: 'claim', title: 'claim', kind: 'passage', overlap: false },
		]);
	});

	for (const [what, text, expected] of [
		[
			'an end of what is no relation',
			'{"labels": [{"name": "x", "from": ["PER"]}]}',
			['["PER"]: (warning) Only a label of the kind “relation” has ends.'],
		],
		[
			'an end that there is not',
			'{"labels": [{"name": "x", "kind": "relation", "to": ["Y", "z"]}, {"name": "z"}]}',
			['"Y": (warning) There is no label “Y” in this corpus.'],
		],
		[
			'attributes without names, and twice',
			'{"labels": [{"name": "x", "attributes": ["a", {"values": []}, {"name": "b"}, {"name": "b"}]}]}',
			[
				'"a": An attribute in braces is expected here: { "name": "certainty", "values": ["low", "high"] }.',
				'{"values": []}: An attribute needs a name.',
				'"b": The attribute “b” is listed twice. The first one counts.',
			],
		],
		['a word for yes or no', '{"labels": [{"name": "x", "overlap": "no"}]}', ['"no": true or false is expected here.']],
		[
			'a missing comma',
			'{"name": "a" "include": []}',
			[
				'"include": A comma is expected here.',
				'[]: Without a pattern the corpus has no documents. The default is ["**/*.txt"].',
			],
		],
		['a comment', '{\n// mine\n}', ['// mine: JSON has no comments.']],
		['an empty file', '', [': The file is empty. {} is the least that it may hold.']],
		[
			'a comma before a closing brace, which is one mistake',
			'{"labels": [{"name": "x",}]}',
			['}: A name in double quotes is expected here. No comma stands before a closing brace.'],
		],
		['a list for the whole', '[1]', ['[1]: An object in braces is expected here.']],
		['a number for a text', '{"name": 5}', ['5: A text in double quotes is expected here.']],
		['a text for a list', '{"include": "*.txt"}', ['"*.txt": A list in square brackets is expected here.']],
		[
			'an unknown member',
			'{"lables": []}',
			[
				'"lables": (warning) Unknown: “lables”. Known here: name, include, exclude, languages, documentDates, records, knowledgeBase, labels.',
			],
		],
		[
			'a knowledge base of another kind',
			'{"knowledgeBase": "kb.xlsx"}',
			['"kb.xlsx": A file with columns (.tsv) or with an object a line (.jsonl) is expected here.'],
		],
		[
			'a knowledge base elsewhere',
			'{"knowledgeBase": "../kb.tsv"}',
			['"../kb.tsv": The file lies in the corpus\'s folder; folders are parted by forward slashes.'],
		],
		[
			'a pattern that leaves the folder',
			'{"exclude": ["../x/*.txt"]}',
			['"../x/*.txt": Patterns begin at the corpus\'s folder and don\'t leave it.'],
		],
		[
			'a pattern with an open bracket',
			'{"include": ["{a,b.txt"]}',
			['"{a,b.txt": A bracket of this pattern isn\'t closed.'],
		],
		[
			'a language that nobody speaks; one that few programs know may be right',
			'{"languages": ["xx", "vi", "cjm"]}',
			['"xx": (warning) There is no language “xx”: Vietnamese is "vi", English "en", Russian "ru".'],
		],
		[
			'a language that is none',
			'{"languages": ["Vietnamese"]}',
			['"Vietnamese": A language tag is expected here: "vi", "en", "ru" …'],
		],
		[
			'a date that is none',
			'{"documentDates": {"a/**": "2014-13", "b/**": "last year", "c/**": "2014-02-30"}}',
			['"2014-13"', '"last year"', '"2014-02-30"'].map(
				(date) =>
					`${date}: A date is written as ISO 8601 has it, as exactly as it is known: "2014", "2014-05", "2014-05-20".`,
			),
		],
		[
			'a date for a pattern that leaves the folder',
			'{"documentDates": {"../a/**": "2014"}}',
			['"../a/**": Patterns begin at the corpus\'s folder and don\'t leave it.'],
		],
		[
			'dates in a list',
			'{"documentDates": ["2014"]}',
			['["2014"]: An object in braces is expected here: { "2014/**": "2014" }.'],
		],
		[
			'a colour by name',
			'{"labels": [{"name": "x", "color": "red"}]}',
			['"red": (warning) A colour is written as # and six hexadecimal digits: "#4e79a7".'],
		],
		[
			'a key of two letters',
			'{"labels": [{"name": "x", "key": "xy"}]}',
			['"xy": (warning) A key is one letter from a to z or one digit.'],
		],
		[
			'a key that keyboards write in several ways',
			'{"labels": [{"name": "x", "key": "đ"}]}',
			['"đ": (warning) A key is one letter from a to z or one digit.'],
		],
		[
			'a key that annotation mode has already',
			'{"labels": [{"name": "x", "key": "U"}]}',
			['"U": (warning) In annotation mode the key “u” is “Undo” in every corpus. Choose another one.'],
		],
		[
			'a label twice',
			'{"labels": [{"name": "x"}, {"name": "x"}]}',
			['"x": The label “x” is listed twice. The first one counts.'],
		],
		[
			'a key twice',
			'{"labels": [{"name": "x", "key": "q"}, {"name": "y", "key": "q"}]}',
			['"q": (warning) The key “q” is that of “x” already.'],
		],
		['a label without a name', '{"labels": [{"title": "X"}]}', ['{"title": "X"}: A label needs a name.']],
		[
			'a name with a space',
			'{"labels": [{"name": "a b"}]}',
			[
				'"a b": A label\'s name has letters, digits, and _ . : - inside it, and no spaces. What people read is its title.',
			],
		],
		[
			'a kind that is none',
			'{"labels": [{"name": "x", "kind": "thing"}]}',
			[
				'"thing": A label\'s kind is one of entity, time, passage, document, relation. Until it is, what this file said last without errors holds.',
			],
		],
		[
			'another kind for a built-in label',
			'{"labels": [{"name": "PER", "kind": "time"}]}',
			['"time": The kind of “PER” is always entity.'],
		],
	] as const) {
		test(`${what} is reported at its place`, () => {
			const { problems } = parseCorpusFile(text);
			assert.deepStrictEqual(
				problems.map(
					({ start, end, message, severity }) =>
						`${text.slice(start, end)}: ${severity === 'warning' ? '(warning) ' : ''}${message}`,
				),
				expected,
			);
		});
	}

	test('a mistake leaves the rest in force', () => {
		const { configuration } = parseCorpusFile(
			'{"name": "A", "labels": [{"name": "x", "color": "red"}], "exclude": 1, "include": ["a/*.txt", 2]}',
		);
		assert.deepStrictEqual(
			[configuration.name, configuration.include, configuration.exclude, configuration.labels[0]!.name],
			['A', ['a/*.txt'], [], 'x'],
		);
	});

	test('a byte-order mark moves nothing', () => {
		const { configuration, problems } = parseCorpusFile('\uFEFF{"name": "A", "x": 1}');
		assert.deepStrictEqual([configuration.name, problems[0]!.start], ['A', 15]);
	});

	test('any text can be read', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), fc.stringMatching(/^[[\]{}",:a-z0-9\\/* \n]*$/u)), (text) => {
				const { configuration, problems } = parseCorpusFile(text);
				return (
					configuration.include.length > 0 &&
					problems.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)
				);
			}),
		);
		assert.equal(parseCorpusFile('['.repeat(200_000)).problems.length, 1);
		for (const unclosed of ['/*', '[/*', '{"name": "']) {
			assert.ok(parseCorpusFile(unclosed).problems.every(({ end }) => end <= unclosed.length));
		}
	});
});
