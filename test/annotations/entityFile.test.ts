import assert from 'node:assert/strict';
import { createEntityDecision, ENTITY_FORMAT, type EntityChange } from '../../server/src/annotations/entityFile';
import {
	applyChanges,
	NO_FILE,
	parseJsonLines,
	recordsOf,
	serializeJsonLines,
} from '../../server/src/annotations/jsonLines';
import { formatReason } from '../../server/src/core/reason';
import { joinLines } from '../support/text';

const CHANGES: readonly EntityChange[] = [
	{ kind: 'rename', entity: 'ha-noi', name: 'Hà Nội' },
	{ kind: 'merge', entity: 'tp-ha-noi', into: 'ha-noi' },
	{ kind: 'split', entity: 'nguyen-van-a', form: 'Nguyễn Văn A', into: 'nguyen-van-a-2' },
	{ kind: 'retype', entity: 'an-giang', type: 'LOC' },
	{ kind: 'link', entity: 'ha-noi', uri: 'http://www.wikidata.org/entity/Q1858' },
	{ kind: 'not-a-name', form: 'Quốc lộ' },
];

suite('entityFile', () => {
	test('every kind of decision is written and read back, by entity and id', () => {
		const records = CHANGES.map((change, i) => createEntityDecision(String(i), change, 'Lan', '2026-11-21T10:00:00Z'));
		const file = applyChanges(
			NO_FILE,
			records.map((record) => ({ id: record.id, record })),
			ENTITY_FORMAT,
		);
		const back = recordsOf(parseJsonLines(serializeJsonLines(file)!, ENTITY_FORMAT));
		assert.deepEqual(back, [records[5], records[3], records[0], records[4], records[2], records[1]]);
	});

	test('a line that a person got wrong says what is wrong with it, is not used, and stays', () => {
		const wrong: [line: string, problem: string][] = [
			['{"kind":"not-a-name","form":"A"}', 'A decision without an id'],
			['{"id":"1"}', '"kind" must be one of rename, merge, split, retype, link, not-a-name'],
			[
				'{"id":"2","kind":"forget","entity":"a"}',
				'"kind" must be one of rename, merge, split, retype, link, not-a-name',
			],
			[
				'{"id":"3","kind":"constructor","entity":"a"}',
				'"kind" must be one of rename, merge, split, retype, link, not-a-name',
			],
			[
				'{"id":"4","kind":"rename","entity":"a","nmae":"A"}',
				'A decision of the kind rename needs "name", a text in quotation marks',
			],
			[
				'{"id":"5","kind":"merge","entity":3,"into":"a"}',
				'A decision of the kind merge needs "entity", a text in quotation marks',
			],
			[
				'{"id":"6","kind":"split","entity":"a","form":" ","into":"b"}',
				'A decision of the kind split needs "form", a text in quotation marks',
			],
			['{"id":"7","kind":"retype","entity":"a","type":"CITY"}', '"type" must be one of PER, LOC, ORG, MISC'],
			[
				'{"id":"8","kind":"link","entity":"a","uri":"Q1858"}',
				'"uri" must be an address like http://www.wikidata.org/entity/Q1858',
			],
			['{"id":"9","kind":"merge","entity":"a","into":"a"}', '"entity" and "into" are the same'],
		];
		const text = joinLines(...wrong.map(([line]) => line));
		const file = parseJsonLines(text, ENTITY_FORMAT);
		assert.deepEqual(recordsOf(file), []);
		assert.deepEqual(
			file.lines.map(({ problem }) => problem && formatReason(problem).split(';')[0]),
			wrong.map(([, problem]) => problem),
		);
		assert.equal(serializeJsonLines(file), text);
	});

	test('what an id meant is written and read; where it is wrong that is told, and the decision is used', () => {
		const meant = { 'an-giang': { name: 'An Giang', type: 'ORG', others: ['LOC'] } } as const;
		const made = createEntityDecision('1', CHANGES[3]!, 'Lan', '2026-11-21T10:00:00Z', () => meant['an-giang']);
		const file = parseJsonLines(
			joinLines(
				JSON.stringify(made.source),
				'{"id":"2","kind":"rename","entity":"a","name":"A","meant":{"a":{"name":"A","type":"CITY"}}}',
			),
			ENTITY_FORMAT,
		);
		assert.deepEqual(
			recordsOf(file).map((one) => one.meant),
			[meant, undefined],
		);
		assert.deepEqual(
			file.lines.map(({ problem }) => problem && formatReason(problem)),
			[undefined, '"meant" must give a name and a type to each id in it; the rest of the line is used'],
		);
	});

	test('a member that means nothing is told, and the rest is used; a remark is no mistake', () => {
		const file = parseJsonLines(
			joinLines(
				'{"id":"1","kind":"rename","entity":"a","name":"A","alias":"B"}',
				'{"id":"2","kind":"link","entity":"a","uri":"urn:x:a","note":"from the index of persons"}',
			),
			ENTITY_FORMAT,
		);
		assert.deepEqual(
			recordsOf(file).map(({ kind }) => kind),
			['rename', 'link'],
		);
		assert.deepEqual(
			file.lines.map(({ problem }) => problem && formatReason(problem)),
			['"alias" means nothing in a decision of the kind rename; the rest of the line is used', undefined],
		);
	});
});
