import assert from 'node:assert/strict';
import { formatReason } from '../../server/src/core/reason';
import { parseKnowledgeBase } from '../../server/src/corpus/knowledgeBase';
import { joinLines } from '../support/text';

const TSV = joinLines(
	'id\tlabel\tdescription\taliases',
	'Q1858\tHà Nội\tthủ đô Việt Nam\tHanoi|Thăng Long',
	'Q1854\tHà Nội Tây',
	'https://viaf.org/viaf/1\tNguyễn Hà\tnhà thơ',
	'',
);

suite('knowledge base', () => {
	test('columns, with their names above them or without', () => {
		const { base, problems } = parseKnowledgeBase(TSV, 'tsv');
		assert.deepStrictEqual(problems, []);
		assert.deepStrictEqual(base.find('http://www.wikidata.org/entity/Q1858'), {
			uri: 'http://www.wikidata.org/entity/Q1858',
			label: 'Hà Nội',
			description: 'thủ đô Việt Nam',
			aliases: ['Hanoi', 'Thăng Long'],
		});
		const [, ...bare] = TSV.split('\n');
		assert.deepStrictEqual(parseKnowledgeBase(bare.join('\r\n'), 'tsv').base.entries, base.entries);
	});

	test('the same as an object a line', () => {
		const { base, problems } = parseKnowledgeBase(
			'{"id":"Q1858","label":"Hà Nội","aliases":["Hanoi"]}\n\n{"id":"urn:x:1","label":"X"}\n',
			'jsonl',
		);
		assert.deepStrictEqual(problems, []);
		assert.deepStrictEqual(
			base.entries.map(({ uri, label }) => `${uri} ${label}`),
			['http://www.wikidata.org/entity/Q1858 Hà Nội', 'urn:x:1 X'],
		);
	});

	for (const [typed, found] of [
		['ha noi', ['Hà Nội', 'Hà Nội Tây']],
		['THANG', ['Hà Nội']],
		['hà', ['Hà Nội', 'Hà Nội Tây', 'Nguyễn Hà']],
		['Q1854', ['Hà Nội Tây']],
		['sài gòn', []],
	] as const) {
		test(`what “${typed}” finds`, () => {
			const { base } = parseKnowledgeBase(TSV, 'tsv');
			assert.deepStrictEqual(
				base.search(typed, 10).map(({ label }) => label),
				found,
			);
		});
	}

	test('a line that says nothing of use is told at its place, and the others are read', () => {
		const { base, problems } = parseKnowledgeBase('Hà Nội\tQ1858\nQ5\nQ1858\tHà Nội\nQ1858\tHanoi\n', 'tsv');
		assert.deepStrictEqual(
			problems.map(({ line, message }) => `${line}: ${formatReason(message)}`),
			[
				'0: “Hà Nội” is no Wikidata item (Q1858) and no absolute URI; the line is left out',
				'1: A label is missing: the line is left out',
				'3: “http://www.wikidata.org/entity/Q1858” stands in this file twice; the first line counts',
			],
		);
		assert.equal(base.entries.length, 1);
		const json = parseKnowledgeBase('["Q5"]\n{"id":"Q5"', 'jsonl');
		assert.deepStrictEqual(
			json.problems.map(({ line }) => line),
			[0, 1],
		);
	});
});
