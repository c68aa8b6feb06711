import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import '../support/properties';
import type { RecordMembers } from '../../server/src/configuration/documentMembers';
import { nameOfId, NameGiver } from '../../server/src/records/recordNames';
import type { RecordIndex } from '../../server/src/records/recordIndex';
import { RecordIndexBuilder } from '../../server/src/records/recordIndex';
import { scanRecord } from '../../server/src/records/scanRecord';
import { joinLines } from '../support/text';

const MEMBERS: RecordMembers = { field: 'text', id: 'id', date: 'date' };

function indexOf(file: Uint8Array, piece = 100, isPacked = false): RecordIndex {
	const builder = new RecordIndexBuilder(isPacked, MEMBERS);
	for (let at = 0; at < file.length; at += piece) {
		builder.push(file.subarray(at, at + piece));
	}
	return builder.end();
}

/** The line of a record, read from the file. */
function lineOf(index: RecordIndex, number: number, file: Uint8Array): string | undefined {
	const steps = index.read(number);
	let step = steps.next();
	while (!step.done) {
		step = steps.next(file.subarray(step.value.start, step.value.start + step.value.length));
	}
	return step.value && Buffer.from(step.value).toString();
}

const member = fc.oneof(fc.constantFrom('text', 'id', 'date', 'url', 'te"xt', 'tẽxt'), fc.string());
const record = fc.dictionary(member, fc.oneof(fc.jsonValue(), fc.string({ unit: 'grapheme' })), { maxKeys: 6 });
const file = fc.array(fc.tuple(record, fc.constantFrom('', '\r', ' ', '\n\n')), { maxLength: 8 });

suite('the index of a JSON Lines file', () => {
	test('finds each record again, plain and packed, whatever pieces the file came in', () => {
		fc.assert(
			fc.property(file, fc.integer({ min: 1, max: 200 }), fc.boolean(), (records, piece, bom) => {
				const lines = records.map(([value, end]) => JSON.stringify(value) + end);
				const plain = Buffer.from((bom ? '\uFEFF' : '') + lines.join('\n'));
				const packed = gzipSync(plain);
				const index = indexOf(plain, piece);
				const packedIndex = indexOf(packed, piece, true);
				assert.equal(index.names.length, records.length);
				assert.deepEqual(packedIndex.names, index.names);
				assert.equal(new Set(index.names).size, records.length);
				records.forEach(([value], i) => {
					assert.deepEqual(JSON.parse(lineOf(index, i, plain)!), JSON.parse(JSON.stringify(value)));
					assert.equal(lineOf(packedIndex, i, packed), lineOf(index, i, plain));
					assert.equal(index.numberOf(index.names[i]!), i);
				});
			}),
			{ numRuns: 50 },
		);
	});

	test('members are found as JSON.parse finds them, the last of several with one name', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(member, fc.jsonValue())), fc.constantFrom('', ' ', '\t'), (members, space) => {
				const json = `{${space}${members
					.map(([name, value]) => `${JSON.stringify(name)}${space}:${space}${JSON.stringify(value, undefined, space)}`)
					.join(`${space},${space}`)}}`;
				const bytes = Buffer.from(json);
				const found = scanRecord(bytes, ['text', 'id', 'te"xt']);
				const parsed = JSON.parse(json) as Record<string, unknown>;
				for (const name of ['text', 'id', 'te"xt'] as const) {
					const place = found?.[name];
					const value: unknown = place && JSON.parse(bytes.toString('utf8', place.start, place.end));
					assert.deepEqual(value, Object.hasOwn(parsed, name) ? parsed[name] : undefined);
				}
			}),
		);
	});

	test('a record is known by its id, another by its text, however that is escaped and whatever stands before it', () => {
		const text = { text: 'Hà Nội\n"mưa" 🎉' };
		const escaped = JSON.stringify(text).replace(/[^\0-~]/gu, (character) =>
			[...Array(character.length).keys()]
				.map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
				.join(''),
		);
		const first = indexOf(Buffer.from(joinLines('{"id":"a/7","text":"Huế"}', JSON.stringify(text), '')));
		const second = indexOf(Buffer.from(joinLines('', '{"text":"mới"}', escaped, '{"text":"Huế","id":"a/7"}')));
		assert.equal(first.names[0], 'a%2F7');
		assert.match(first.names[1]!, /^[a-p]{14}$/u);
		assert.deepEqual(second.names.slice(1), [first.names[1], 'a%2F7']);
		assert.deepEqual([...second.table.lines], [1, 2, 3]);
	});

	test('twins are told apart by their order, and told where an id makes them twins', () => {
		const lines = joinLines('{"id":"x","text":"1"}', '{"id":"X","text":"2"}', '{"text":"3"}', '{"text":"3"}');
		const { names, table } = indexOf(Buffer.from(lines));
		assert.deepEqual(names.slice(0, 2), ['x', 'X~2']);
		assert.equal(names[3], `${names[2]}~2`);
		assert.deepEqual(table.twins, [1]);
	});

	test('a changed text or date has another stamp, and what was changed since is not read for it', () => {
		const line = '{"id":1,"text":"một","date":"2014-05-20T08:00:00Z","n":1}';
		const before = indexOf(Buffer.from(line));
		const stampOf = (changed: string): number => indexOf(Buffer.from(changed)).statOf(0).modified;
		assert.deepEqual(before.table.dates, ['2014-05-20']);
		assert.equal(stampOf(line.replace('"n":1', '"n":2')), before.statOf(0).modified);
		assert.notEqual(stampOf(line.replace('một', 'hai')), before.statOf(0).modified);
		assert.notEqual(stampOf(line.replace('05-20', '05-21')), before.statOf(0).modified);
		assert.equal(lineOf(before, 0, Buffer.from(line.replace('một', 'hai'))), undefined);
	});

	test('what is no record is one all the same, so that reading it can say what is wrong', () => {
		const lines = joinLines('not JSON', '{"text":7}', '[1]', '{"text":"a"');
		assert.equal(indexOf(Buffer.from(lines)).names.length, 4);
	});

	test('many packed records: the last one needs a small part of the file', () => {
		const words = Array.from({ length: 1000 }, (_, k) => Math.imul(k, 2654435761)).join(' ');
		const lines = Array.from({ length: 700 }, (_, i) => JSON.stringify({ id: i, text: words.slice(i) + i }));
		const packed = gzipSync(joinLines(...lines), { level: 1 });
		const index = indexOf(packed, 50_000, true);
		let read = 0;
		const steps = index.read(699);
		let step = steps.next();
		while (!step.done) {
			read += step.value.length;
			step = steps.next(packed.subarray(step.value.start, step.value.start + step.value.length));
		}
		assert.equal(Buffer.from(step.value!).toString(), lines[699]);
		assert.ok(index.table.checkpoints!.length > 2);
		assert.ok(read < packed.length / 2, `${read} of ${packed.length} bytes`);
	});
});

suite('names of records', () => {
	test('are names of files on every system, and others for other ids', () => {
		const id = fc.oneof(
			fc.array(fc.nat(0x10ffff)).map((points) => String.fromCodePoint(...points)),
			fc.string().map((path) => `https://báo.vn/${path}?id=7`),
			fc.constantFrom('', '.', '..', 'CON', 'nul.txt', 'a.', 'a ', '.hidden', 'a~2', 'x'.repeat(300), 'ờ'.repeat(90)),
		);
		fc.assert(
			fc.property(id, id, (one, other) => {
				const name = nameOfId(one);
				assert.doesNotMatch(name, /[<>:"/\\|?*\0-\x1f\ud800-\udfff]|^[. ]|[. ]$|^$/u);
				assert.doesNotMatch(name, /^(?:con|nul|aux|prn|com\d|lpt\d)(?:\.|$)/i);
				assert.ok(Buffer.byteLength(name) <= 180);
				if (!/\p{Cs}/u.test(one + other) && one.normalize('NFC') !== other.normalize('NFC')) {
					assert.notEqual(name, nameOfId(other));
				}
			}),
			{ numRuns: 100 },
		);
	});

	test('whether or not case counts, each is given once', () => {
		const giver = new NameGiver();
		assert.deepEqual(
			['a', 'A', 'a~2', 'a'].map((name) => giver.give(name)),
			['a', 'A~2', 'a~2~2', 'a~3'],
		);
	});
});
