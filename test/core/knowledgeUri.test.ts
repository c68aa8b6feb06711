import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readKnowledgeUri, shortKnowledgeUri } from '../../server/src/core/knowledgeUri';

const HANOI = 'http://www.wikidata.org/entity/Q1858';

suite('addresses of things in knowledge bases', () => {
	for (const typed of [
		'Q1858',
		' q1858 ',
		'wd:Q1858',
		'https://www.wikidata.org/wiki/Q1858',
		'wikidata.org/wiki/Q1858#P31',
		'http://www.wikidata.org/entity/Q1858',
		'https://m.wikidata.org/wiki/Special:EntityPage/Q1858',
	]) {
		test(`${typed} is one item of Wikidata`, () => assert.equal(readKnowledgeUri(typed), HANOI));
	}

	for (const typed of ['https://viaf.org/viaf/29541064', 'urn:isbn:9780141036144', 'geonames:1581130']) {
		test(`${typed} is taken as it is`, () => assert.equal(readKnowledgeUri(typed), typed));
	}

	for (const typed of ['', 'Q', 'Q0', 'Hà Nội', 'Q1858 Hà Nội', 'C:\\names', 'http://', 'https:Q5', 'P31', 'a b:c']) {
		test(`${JSON.stringify(typed)} is none`, () => assert.equal(readKnowledgeUri(typed), undefined));
	}

	test('an address that was read is read as itself', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.webUrl(),
					fc.nat().map((n) => `Q${n + 1}`),
					fc.string(),
				),
				(typed) => {
					const uri = readKnowledgeUri(typed);
					assert.equal(uri === undefined ? undefined : readKnowledgeUri(uri), uri);
				},
			),
		);
	});

	test('lists show it short', () => {
		assert.deepStrictEqual([HANOI, 'https://viaf.org/viaf/29541064/', 'urn:isbn:9'].map(shortKnowledgeUri), [
			'Q1858',
			'viaf.org/viaf/29541064',
			'urn:isbn:9',
		]);
	});
});
