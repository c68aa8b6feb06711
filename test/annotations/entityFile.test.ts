import assert from 'node:assert/strict';
import { createEntityDecision, ENTITY_FORMAT, type EntityChange } from '../../server/src/annotations/entityFile';
import {
	applyChanges,
	NO_FILE,
	parseJsonLines,
	recordsOf,
	serializeJsonLines,
} from '../../server/src/annotations/jsonLines';
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

	test('a decision that lacks a member is a problem, and stays', () => {
		const file = parseJsonLines(
			joinLines(
				'{"id":"1","kind":"rename","entity":"a"}',
				'{"id":"2","kind":"retype","entity":"a","type":"CITY"}',
				'{"id":"3","kind":"forget","entity":"a"}',
				'{"kind":"not-a-name","form":"A"}',
			),
			ENTITY_FORMAT,
		);
		assert.deepEqual(recordsOf(file), []);
		assert.deepEqual(
			file.lines.map(({ problem }) => problem?.text.split(';')[0]),
			[...Array<string>(3).fill('A decision of no known kind, or one that lacks a member'), 'A decision without an id'],
		);
	});
});
