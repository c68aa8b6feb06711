import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withEntity, withPlaces } from '../../server/src/annotations/annotationChanges';
import { ANNOTATION_FORMAT } from '../../server/src/annotations/annotationFile';
import { CodePointIndex } from '../../server/src/annotations/codePointIndex';
import { describeSpan } from '../../server/src/annotations/describeSpan';
import {
	applyChanges,
	NO_FILE,
	parseJsonLines,
	recordsOf,
	serializeJsonLines,
} from '../../server/src/annotations/jsonLines';
import type { StoredAnnotation } from '../../server/src/annotations/model';
import { annotationOn } from '../support/annotations';

const POSITION = { type: 'TextPositionSelector', start: 4, end: 11 };
const QUOTE = { type: 'TextQuoteSelector', exact: 'Lê Minh', prefix: 'Ông ', suffix: ' nói' };
const BODY = { type: 'TextualBody', purpose: 'classifying', value: 'PER' };

function read(source: object): StoredAnnotation | string | undefined {
	const result = ANNOTATION_FORMAT.read(source as Record<string, unknown>);
	return result && ('record' in result ? result.record : result.problem.text);
}

/** What is understood of an annotation, in a line. */
function summary(source: object): string {
	const found = read({ id: 'urn:uuid:1', type: 'Annotation', ...source });
	if (typeof found !== 'object') {
		return found ?? 'kept';
	}
	const { label, entity, creator, start, end, prefix, exact, suffix } = found;
	return [label, entity, creator, `${start}-${end}`, `${prefix}[${exact}]${suffix}`]
		.filter((one) => one !== undefined)
		.join(' ');
}

suite('annotationFile', () => {
	test('selectors, bodies and targets are read in any order, alone or in a list', () => {
		const forms = [
			{ body: [BODY], target: { source: 'a.txt', selector: [POSITION, QUOTE] } },
			{ body: BODY, target: { selector: [{ type: 'XPathSelector' }, QUOTE, POSITION] } },
			{ body: ['http://a.example', BODY], target: ['b.txt', { selector: [QUOTE] }] },
			{ body: [BODY], target: { selector: POSITION } },
			{ body: [BODY], target: { selector: { ...QUOTE, prefix: undefined, suffix: undefined } }, creator: 'Lan' },
			{ body: [BODY], target: { selector: [{ ...POSITION, end: 3 }, QUOTE] }, creator: { name: 'Lan' } },
		];
		assert.deepEqual(forms.map(summary), [
			'PER 4-11 Ông [Lê Minh] nói',
			'PER 4-11 Ông [Lê Minh] nói',
			'PER -1--1 Ông [Lê Minh] nói',
			'PER 4-11 []',
			'PER Lan -1--1 [Lê Minh]',
			'PER Lan -1--1 Ông [Lê Minh] nói',
		]);
	});

	test('purposes: a body without one has the annotation’s motivation; classifying comes before tagging', () => {
		const target = { selector: [POSITION] };
		const bodies = [
			{ motivation: 'tagging', body: { type: 'TextualBody', value: 'LOC' } },
			{ motivation: ['tagging', 'highlighting'], body: [{ value: 'hay', purpose: 'tagging' }, BODY] },
			{ body: [BODY, { type: 'SpecificResource', purpose: 'identifying', source: 'le-minh' }] },
			{ body: [{ purpose: 'identifying', value: 'le-minh' }, BODY] },
			{ body: [BODY, { purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q1' }] },
		];
		assert.deepEqual(
			bodies.map((body) => summary({ ...body, target })),
			['LOC 4-11 []', 'PER 4-11 []', 'PER le-minh 4-11 []', 'PER le-minh 4-11 []', 'PER 4-11 []'],
		);
	});

	test('what is no decision is kept without complaint; what should be one and is damaged, with', () => {
		assert.deepEqual(
			[
				{ motivation: 'commenting', body: { value: '' }, target: { selector: [QUOTE] } },
				{ motivation: 'replying', body: { value: 'hay quá' }, target: { selector: [QUOTE] } },
				{ motivation: 'commenting', body: { value: 'hay quá' }, target: { selector: [{ type: 'Odd' }] } },
				{
					motivation: 'replying',
					body: [{ purpose: 'tagging', label: 'resolved', value: 'yes' }],
					target: 'urn:uuid:2',
				},
				{ motivation: 'linking', body: [BODY], target: { type: 'List', items: ['urn:uuid:2'] } },
				{ body: [BODY], target: { selector: [{ type: 'TextPositionSelector', start: -1, end: 5 }] } },
				{ id: undefined, body: [BODY], target: { selector: [QUOTE] } },
			].map(summary),
			[
				'kept',
				"An answer that doesn't say to which comment; the line is kept as it is, and not used",
				'No position and no quote that could be read; the line is kept as it is, and not used',
				'kept',
				'A relation without its two ends; the line is kept as it is, and not used',
				'No position and no quote that could be read; the line is kept as it is, and not used',
				'An annotation without an id; the line is kept as it is, and not used',
			],
		);
	});

	test('a note, attributes, a relation, labels on a document and what was changed are read', () => {
		const target = { selector: [POSITION] };
		const LOW = { purpose: 'tagging', label: 'certainty', value: 'low' };
		const about = (source: object): unknown => {
			const { label, value, note, attributes, relation, whole, modified, history } = read({
				id: 'urn:uuid:1',
				...source,
			}) as StoredAnnotation;
			const said = { label, value, note, attributes, relation, whole, modified, history };
			return JSON.parse(JSON.stringify(said)) as unknown;
		};
		const written = [
			{ body: [LOW, BODY, { purpose: 'commenting', value: 'nhờ xem lại' }], target },
			{ motivation: 'tagging', body: LOW, target },
			{ motivation: 'linking', body: BODY, target: { type: 'List', items: ['urn:uuid:2', { id: 'urn:uuid:3' }] } },
			{ body: [BODY, { purpose: 'describing', value: 'bản tin' }], target: { source: 'a.txt' } },
			{ body: BODY, target: 'a.txt' },
			{
				body: BODY,
				target,
				modified: '2026-11-22',
				history: [{ when: '2026-11-22', who: 'Lan', did: 'label', was: 'LOC', 'x:by': 'key' }, 'gì đó'],
			},
		];
		assert.deepEqual(written.map(about), [
			{ label: 'PER', note: 'nhờ xem lại', attributes: [{ name: 'certainty', value: 'low' }] },
			{ label: 'low' },
			{ label: 'PER', relation: { from: 'urn:uuid:2', to: 'urn:uuid:3' }, whole: true },
			{ label: 'PER', value: 'bản tin', whole: true },
			{ label: 'PER', whole: true },
			{
				label: 'PER',
				modified: '2026-11-22',
				history: [{ when: '2026-11-22', who: 'Lan', did: 'label', was: 'LOC' }],
			},
		]);
	});

	test('another place changes the selectors, and nothing else of what others wrote', () => {
		const source = {
			id: 'urn:uuid:1',
			'x:score': 0.25,
			body: [
				{ ...BODY, 'x:model': 'tay' },
				{ purpose: 'commenting', value: 'đúng' },
			],
			target: {
				source: { id: 'a.txt' },
				selector: [
					{ ...QUOTE, 'x:lang': 'vi' },
					{ type: 'CssSelector', value: 'p' },
				],
			},
		};
		const moved = withPlaces(read(source) as StoredAnnotation, [
			{ start: 9, end: 10, exact: 'A', prefix: 'b', suffix: 'c' },
		]);
		assert.deepEqual(moved.source, {
			...source,
			target: {
				source: { id: 'a.txt' },
				selector: [
					{ type: 'TextPositionSelector', start: 9, end: 10 },
					{ type: 'TextQuoteSelector', exact: 'A', prefix: 'b', suffix: 'c', 'x:lang': 'vi' },
					{ type: 'CssSelector', value: 'p' },
				],
			},
		});
		assert.deepEqual(withEntity(moved, 'lê').source.body, [
			...source.body,
			{ type: 'TextualBody', purpose: 'identifying', value: 'lê' },
		]);
		assert.deepEqual(read(moved.source), moved);
	});

	test('lines are in the order of start, end and id', () => {
		const text = 'một hai ba';
		const made = [
			annotationOn(text, { start: 4, end: 7 }, 'd'),
			annotationOn(text, { start: 0, end: 7 }, 'c'),
			annotationOn(text, { start: 0, end: 3 }, 'b'),
			annotationOn(text, { start: 0, end: 3 }, 'a'),
		];
		const file = applyChanges(
			NO_FILE,
			made.map((record) => ({ id: record.id, record })),
			ANNOTATION_FORMAT,
		);
		assert.deepEqual(
			recordsOf(file).map(({ id }) => id),
			['a', 'b', 'c', 'd'],
		);
	});

	test('any passage of any text is written and read back the same', () => {
		const piece = fc.constantFrom(
			'a',
			' ',
			'\n',
			'\r\n',
			'ữ',
			'u\u031b\u0303',
			'🎉',
			'\ud83c',
			'"',
			'\\',
			'\u2028',
			'\uFEFF',
			'\u0000',
		);
		fc.assert(
			fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (pieces, x, y) => {
				const text = pieces.join('');
				const [start, end] = [x % text.length, 1 + (y % text.length)];
				if (start >= end) {
					return;
				}
				const record = annotationOn(text, { start, end });
				const file = applyChanges(NO_FILE, [{ id: record.id, record }], ANNOTATION_FORMAT);
				const [back] = recordsOf(parseJsonLines(serializeJsonLines(file)!, ANNOTATION_FORMAT));
				assert.deepEqual(back, record);
				const { exact, start: from, end: to } = describeSpan(text, new CodePointIndex(text), { start, end });
				assert.equal([...text].slice(from, to).join(''), exact);
			}),
		);
	});
});
