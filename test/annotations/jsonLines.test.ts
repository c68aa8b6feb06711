import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	applyChanges,
	type JsonObject,
	NO_FILE,
	parseJsonLines,
	type RecordFormat,
	recordsOf,
	serializeJsonLines,
} from '../../server/src/annotations/jsonLines';
import { compareText } from '../../server/src/core/compareText';
import { reason } from '../../server/src/core/reason';
import { joinLines } from '../support/text';

/** A record with a name to sort by. Objects without an id are none of ours. */
interface Note {
	readonly id: string;
	readonly name: string;
	readonly source: JsonObject;
}

const FORMAT: RecordFormat<Note> = {
	read(source) {
		if (source.id === undefined) {
			return undefined;
		}
		const { id, name } = source;
		return typeof id === 'string' && typeof name === 'string'
			? { record: { id, name, source } }
			: { problem: reason('No name') };
	},
	compare: (a, b) => compareText(a.name, b.name) || compareText(a.id, b.id),
};

function note(id: string, name: string): Note {
	return { id, name, source: { id, name } };
}

function changed(text: string | undefined, ...changes: { id: string; record?: Note }[]): string | undefined {
	const file = text === undefined ? NO_FILE : parseJsonLines(text, FORMAT);
	return serializeJsonLines(applyChanges(file, changes, FORMAT));
}

suite('jsonLines', () => {
	test('a record goes to its place in the order', () => {
		assert.equal(
			changed('{"id":"1","name":"a"}\n{"id":"2","name":"c"}\n', { id: '3', record: note('3', 'b') }),
			'{"id":"1","name":"a"}\n{"id":"3","name":"b"}\n{"id":"2","name":"c"}\n',
		);
	});

	test('lines that were not changed keep their bytes: spacing, CRLF, a byte-order mark', () => {
		assert.equal(
			changed('\uFEFF{ "name": "a", "id": "1" }\r\n\r\n{"id":"2","name":"c"}', { id: '3', record: note('3', 'd') }),
			'\uFEFF{ "name": "a", "id": "1" }\r\n\r\n{"id":"2","name":"c"}\n{"id":"3","name":"d"}\n',
		);
	});

	test('lines that can’t be read, and objects of others, stay where they are', () => {
		const text = joinLines(
			'{"id":"1","name":"a"}',
			'not JSON',
			'{"id":"7"}',
			'{"comment":"mine"}',
			'{"id":"2","name":"b"}',
			'',
		);
		assert.equal(
			changed(text, { id: '1' }, { id: '2' }),
			joinLines('not JSON', '{"id":"7"}', '{"comment":"mine"}', ''),
		);
		assert.deepEqual(
			parseJsonLines(text, FORMAT).lines.flatMap(({ problem }, line) => (problem ? [`${line}: ${problem.text}`] : [])),
			['1: Not a JSON object; the line is kept as it is, and not used', '2: No name'],
		);
	});

	test('a change that changes nothing leaves every byte, be it only a missing line break at the end', () => {
		assert.equal(changed('{"id":"1","name":"a"}', { id: '2' }), '{"id":"1","name":"a"}');
	});

	test('a file without a record and without a line to keep is no file', () => {
		assert.equal(changed('{"id":"1","name":"a"}\n\n', { id: '1' }), undefined);
		assert.equal(changed(undefined, { id: '1' }), undefined);
	});

	test('records come into order again when their key changed', () => {
		assert.equal(
			changed('{"id":"1","name":"a"}\nkept\n{"id":"2","name":"b"}\n', { id: '1', record: note('1', 'z') }),
			'{"id":"2","name":"b"}\nkept\n{"id":"1","name":"z"}\n',
		);
	});

	test('nothing is put between the markers of a merge conflict, of which one side will go', () => {
		const conflict = joinLines(
			'<<<<<<< ours',
			'{"id":"1","name":"a"}',
			'=======',
			'{"id":"2","name":"d"}',
			'>>>>>>> theirs',
		);
		assert.equal(changed(`${conflict}\n`, { id: '3', record: note('3', 'b') }), `{"id":"3","name":"b"}\n${conflict}\n`);
		assert.equal(changed(`${conflict}\n`, { id: '3', record: note('3', 'e') }), `${conflict}\n{"id":"3","name":"e"}\n`);
	});

	test('of two lines with one id the second is reported', () => {
		const file = parseJsonLines('{"id":"1","name":"a"}\n{"id":"1","name":"b"}\n', FORMAT);
		assert.deepEqual(
			file.lines.map(({ problem }) => problem?.args),
			[undefined, ['1']],
		);
		// Another one stays for a person to decide on; the same one twice is one.
		assert.equal(changed('{"id":"1","name":"a"}\n{"id":"1","name":"b"}\n', { id: '1' }), '{"id":"1","name":"b"}\n');
		assert.equal(changed('{"id":"1","name":"a"}\n{"id":"1","name":"a"}\n', { id: '1' }), undefined);
	});

	test('any text is read and written back as it was', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'\n',
				'\r\n',
				'\uFEFF',
				'{"id":"1","name":"e\u0301"}',
				'{"id":"2","name":"🎉"}',
				'<<<<<<< x',
				' ',
			),
			fc.string({ maxLength: 5 }),
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const text = pieces.join('');
				assert.equal(serializeJsonLines(parseJsonLines(text, FORMAT)), text);
			}),
		);
	});

	test('any sequence of changes leaves what a map of records would hold, in order', () => {
		const change = fc.record({
			id: fc.constantFrom('1', '2', '3', '4'),
			name: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
		});
		fc.assert(
			fc.property(fc.array(change), (changes) => {
				let file = parseJsonLines('broken\n', FORMAT);
				const expected = new Map<string, string>();
				for (const { id, name } of changes) {
					file = applyChanges(file, [name === undefined ? { id } : { id, record: note(id, name) }], FORMAT);
					if (name === undefined) {
						expected.delete(id);
					} else {
						expected.set(id, name);
					}
				}
				const sorted = [...expected].sort(([a, x], [b, y]) => compareText(x, y) || compareText(a, b));
				assert.deepEqual(
					recordsOf(file).map(({ id, name }) => [id, name]),
					sorted,
				);
				assert.ok(serializeJsonLines(file)?.split('\n').includes('broken'));
			}),
		);
	});
});
