import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	withAttribute,
	withEntity,
	withHistory,
	withLabel,
	withNote,
	withPlaces,
	withValue,
} from '../../server/src/annotations/annotationChanges';
import {
	ANNOTATION_FORMAT,
	createAnnotation,
	createDocumentLabel,
	createRelation,
} from '../../server/src/annotations/annotationFile';
import type { PassageDescription } from '../../server/src/annotations/describeSpan';
import {
	applyChanges,
	NO_FILE,
	parseJsonLines,
	recordsOf,
	serializeJsonLines,
} from '../../server/src/annotations/jsonLines';
import type { StoredAnnotation } from '../../server/src/annotations/model';
import '../support/properties';

const when = '2026-11-22T08:00:00Z';
const who = 'Minh';
const AUTHOR = { who, now: () => when };
const MADE = { id: 'urn:uuid:1', creator: 'Lan', created: '2026-11-21T10:00:00Z', path: 'a.txt' };
const PLACE = { start: 4, end: 11, exact: 'Lê Minh', prefix: 'Ông ', suffix: ' nói' };

function place(start: number, exact: string): PassageDescription {
	return { start, end: start + exact.length, exact, prefix: '', suffix: '' };
}

/** The record as another session reads it. */
function readBack(record: StoredAnnotation): StoredAnnotation {
	const file = applyChanges(NO_FILE, [{ id: record.id, record }], ANNOTATION_FORMAT);
	const [back] = recordsOf(parseJsonLines(serializeJsonLines(file)!, ANNOTATION_FORMAT));
	return back!;
}

/** Members that are undefined and members that are missing mean the same. */
function plain(record: StoredAnnotation): unknown {
	return JSON.parse(JSON.stringify(record)) as unknown;
}

suite('annotationChanges', () => {
	test('what is changed is told with what it was, by whom and when', () => {
		const before = createAnnotation({ ...MADE, ...PLACE, label: 'PER', entity: 'le-minh', note: 'Ai?' });
		const moved = withPlaces(withLabel(before, 'ORG'), [place(8, 'Minh')]);
		const after = withHistory(
			before,
			withAttribute(withNote(withEntity(moved, undefined), ''), 'certainty', 'low'),
			AUTHOR,
		);
		assert.deepEqual(readBack(after).history, [
			{ when, who, did: 'label', was: 'PER' },
			{ when, who, did: 'entity', was: 'le-minh' },
			{ when, who, did: 'note', was: 'Ai?' },
			{ when, who, did: 'range', was: 'Lê Minh' },
			{ when, who, did: 'attribute', name: 'certainty' },
		]);
		assert.equal(readBack(after).modified, when);
		const again = withHistory(after, withAttribute(after, 'certainty', 'high'), { ...AUTHOR, who: undefined });
		assert.deepEqual(again.history?.at(-1), { when, did: 'attribute', name: 'certainty', was: 'low' });
		assert.equal(again.history?.length, 6);
		assert.equal(withHistory(before, before, AUTHOR), before);
	});

	test('what others wrote in a body or a part stays when it is changed', () => {
		const source = {
			id: 'urn:uuid:1',
			motivation: 'classifying',
			'x:score': 0.25,
			body: [
				{ purpose: 'classifying', value: 'PER', 'x:model': 'tay' },
				{ purpose: 'tagging', label: 'certainty', value: 'low', 'x:scale': 3 },
				{ purpose: 'commenting', value: 'Ai?', language: 'vi' },
				'http://a.example',
			],
			target: {
				type: 'Composite',
				'x:why': 'liệt kê',
				items: [
					{ source: 'a.txt', 'x:n': 1, selector: { type: 'TextPositionSelector', start: 0, end: 3 } },
					{ source: 'a.txt', selector: { type: 'TextPositionSelector', start: 7, end: 9 } },
					'http://b.example',
				],
			},
		};
		const found = ANNOTATION_FORMAT.read(source);
		assert.ok(found && 'record' in found);
		const changed = withPlaces(withNote(withAttribute(withLabel(found.record, 'ORG'), 'certainty', 'high'), 'Bộ'), [
			place(1, 'Bắc'),
			place(8, 'Triều'),
			place(15, 'Tiên'),
		]);
		const selector = (start: number, exact: string): object[] => [
			{ type: 'TextPositionSelector', start, end: start + exact.length },
			{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
		];
		assert.deepEqual(changed.source, {
			...source,
			body: [
				{ purpose: 'classifying', value: 'ORG', 'x:model': 'tay' },
				{ purpose: 'tagging', label: 'certainty', value: 'high', 'x:scale': 3 },
				{ purpose: 'commenting', value: 'Bộ', language: 'vi' },
				'http://a.example',
			],
			target: {
				...source.target,
				items: [
					{ source: 'a.txt', 'x:n': 1, selector: selector(1, 'Bắc') },
					{ source: 'a.txt', selector: selector(8, 'Triều') },
					{ source: 'a.txt', selector: selector(15, 'Tiên') },
					'http://b.example',
				],
			},
		});
		assert.deepEqual(plain(readBack(changed)), plain(changed));
	});

	test('one passage becomes several, and several become one', () => {
		const one = createAnnotation({ ...MADE, ...PLACE, label: 'LOC' });
		const two = withPlaces(one, [place(0, 'Bắc'), place(11, 'Triều Tiên')]);
		assert.deepEqual([two.start, two.end, two.exact], [0, 21, 'Bắc … Triều Tiên']);
		assert.deepEqual(readBack(two).parts, two.parts);
		assert.deepEqual(plain(withPlaces(two, [PLACE])), plain(one));
	});

	test('a time that becomes a name has no value; a name that becomes another one keeps its entity', () => {
		const time = createAnnotation({ ...MADE, ...PLACE, label: 'DATE', value: '2014-05' });
		assert.deepEqual(plain(withLabel(time, 'PER')), plain(createAnnotation({ ...MADE, ...PLACE, label: 'PER' })));
		assert.equal(withLabel(time, 'TIME').value, '2014-05');
	});

	test('any annotation is written and read back the same, and after any change of it', () => {
		const word = fc.string({ unit: 'grapheme', minLength: 1 });
		const name = fc.constantFrom('certainty', 'stance', '__proto__', 'nguồn');
		const attributes = fc.array(fc.record({ name, value: word }), { minLength: 1, maxLength: 3 });
		const places = fc
			.array(fc.tuple(fc.nat(50), word), { minLength: 1, maxLength: 4 })
			.map((all) => all.map(([start, exact], i) => place(start + 100 * i, exact)));
		const label = fc.constantFrom('PER', 'DATE', 'claim', 'bịa');
		const besides = fc.record({ note: word, attributes, creator: word }, { requiredKeys: [] });
		const made = fc.oneof(
			fc
				.tuple(besides, places, label, fc.option(fc.constant('le-minh'), { nil: undefined }))
				.map(([said, parts, name, entity]): StoredAnnotation =>
					createAnnotation({
						...{ ...MADE, ...said },
						label: name,
						...(entity === undefined ? {} : { entity }),
						...parts[0]!,
						...(parts.length > 1 ? { parts } : {}),
					}),
				),
			fc
				.tuple(
					besides,
					word.filter((one) => one.trim() === one),
				)
				.map(([said, value]) => createDocumentLabel({ ...MADE, ...said, label: 'genre', value })),
			besides.map((said) =>
				createRelation({ ...MADE, ...said, label: 'works-for', relation: { from: 'urn:uuid:2', to: 'urn:uuid:3' } }),
			),
		);
		const change = fc.oneof(
			word.map((note) => (one: StoredAnnotation) => withNote(one, note)),
			fc.constant((one: StoredAnnotation) => withNote(one, '')),
			label.map((name) => (one: StoredAnnotation) => withLabel(one, name)),
			fc.tuple(name, fc.option(word, { nil: undefined })).map(
				([called, value]) =>
					(one: StoredAnnotation) =>
						withAttribute(one, called, value),
			),
			places.map((parts) => (one: StoredAnnotation) => (one.whole ? one : withPlaces(one, parts))),
			fc.constant((one: StoredAnnotation) => (one.whole ? one : withEntity(one, 'x'))),
			fc.constant((one: StoredAnnotation) => (one.label === 'DATE' ? withValue(one, '2014') : one)),
		);
		fc.assert(
			fc.property(made, fc.array(change, { maxLength: 6 }), (first, changes) => {
				assert.deepEqual(plain(readBack(first)), plain(first));
				let record = first;
				for (const apply of changes) {
					record = withHistory(record, apply(record), AUTHOR);
					assert.deepEqual(plain(readBack(record)), plain(record));
				}
			}),
		);
	});
});
