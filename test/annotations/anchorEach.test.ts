import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAnnotations } from '../../server/src/annotations/anchor';
import { anchorEach, spansOf } from '../../server/src/annotations/anchorEach';
import { createAnnotation, createRelation } from '../../server/src/annotations/annotationFile';
import { CodePointIndex } from '../../server/src/annotations/codePointIndex';
import { describeSpan } from '../../server/src/annotations/describeSpan';
import { DocumentAnnotations, withPlacesUpdated } from '../../server/src/annotations/documentAnnotations';
import type { AnchoredAnnotation, StoredAnnotation } from '../../server/src/annotations/model';
import type { Span } from '../../server/src/core/model';
import '../support/properties';
import { parseMarked } from '../support/text';

/** One annotation on all that is marked. */
function discontinuous(marked: string): { readonly text: string; readonly annotation: StoredAnnotation } {
	const { text, spans } = parseMarked(marked);
	return { text, annotation: on(text, spans) };
}

function on(text: string, spans: readonly Span[], id = 'urn:uuid:1'): StoredAnnotation {
	const index = new CodePointIndex(text);
	const parts = spans.map((span) => describeSpan(text, index, span));
	return createAnnotation({ id, label: 'LOC', created: '2026-11-21', path: 'a.txt', ...parts[0]!, parts });
}

function find(text: string, annotations: readonly StoredAnnotation[]): readonly AnchoredAnnotation[] {
	return anchorEach(annotations, (passages) => anchorAnnotations(text, passages));
}

/** `moved: Bắc … Triều Tiên`; of an orphan what is left of it, a line for what is gone. */
function shown(text: string, { state, span, parts = [] }: AnchoredAnnotation): string {
	const texts = parts.map((part) => (part ? text.slice(part.start, part.end) : '-'));
	return `${state}${span ? '' : ' without a place'}: ${texts.join(' … ')}`;
}

suite('anchorEach', () => {
	test('each part is found again where it moved', () => {
		const { annotation } = discontinuous('Đoàn [[Bắc]] và Nam [[Triều Tiên]] gặp nhau.');
		const now = 'Hôm nay 🎉 đoàn Bắc và đoàn Nam Triều Tiên gặp nhau.';
		const [found] = find(now, [annotation]);
		assert.equal(shown(now, found!), 'moved: Bắc … Triều Tiên');
		assert.equal(now.slice(found!.span!.start, found!.span!.end), 'Bắc và đoàn Nam Triều Tiên');
	});

	test('a part that is gone makes an orphan, which knows what is left', () => {
		const { text, annotation } = discontinuous('Đoàn [[Bắc]] và Nam [[Triều Tiên]] gặp nhau.');
		const now = 'Đoàn miền và Nam Triều Tiên gặp nhau.';
		assert.equal(shown(text, find(text, [annotation])[0]!), 'exact: Bắc … Triều Tiên');
		assert.equal(shown(now, find(now, [annotation])[0]!), 'orphan without a place: - … Triều Tiên');
	});

	test('what is on no passage has no place, wherever it stands in the list', () => {
		const { text, annotation } = discontinuous('[[a]] b [[c]]');
		const relation = createRelation({
			...{ id: 'urn:uuid:9', created: '', path: 'a.txt', label: 'part-of' },
			relation: { from: annotation.id, to: annotation.id },
		});
		const other = on(text, [{ start: 2, end: 3 }], 'urn:uuid:2');
		assert.deepEqual(
			find(text, [annotation, relation, other]).map((one) => [one.annotation.id, one.state, one.span]),
			[
				['urn:uuid:1', 'exact', { start: 0, end: 5 }],
				['urn:uuid:9', 'exact', undefined],
				['urn:uuid:2', 'exact', { start: 2, end: 3 }],
			],
		);
	});

	test('in an open document all parts follow what is typed, in them and around them, and are written where they came to', () => {
		const piece = fc.constantFrom('a', ' ', '🎉', 'ữ', '\n', 'xyzxyzxyzxyz');
		const typed = fc.tuple(fc.nat(), piece);
		fc.assert(
			fc.property(fc.array(typed, { maxLength: 8 }), (keys) => {
				const { text, annotation } = discontinuous('Đoàn [[Bắc]] và Nam [[Triều Tiên]] gặp [[nhau]].');
				const documents = new DocumentAnnotations();
				documents.opened('a.txt', text);
				let now = text;
				let expected = discontinuousSpans(text, annotation);
				for (const [at, inserted] of keys) {
					const start = at % (now.length + 1);
					if (/[\udc00-\udfff]/u.test(now[start] ?? '')) {
						continue;
					}
					now = now.slice(0, start) + inserted + now.slice(start);
					documents.edited('a.txt', [annotation], [{ start, end: start, newLength: inserted.length }], now);
					const by = inserted.length;
					// What is typed inside of a part belongs to it.
					expected = expected.map((span) => ({
						start: start <= span.start ? span.start + by : span.start,
						end: start < span.end ? span.end + by : span.end,
					}));
				}
				const anchored = documents.anchored('a.txt', now, [annotation]);
				assert.deepEqual(spansOf(anchored[0]!), expected);
				const other = on(now, [{ start: 0, end: 1 }], 'urn:uuid:2');
				const written = withPlacesUpdated(now, anchored, [{ id: other.id, record: other }]);
				const refreshed = written.find(({ id }) => id === annotation.id)?.record ?? annotation;
				const [again] = find(now, [refreshed]);
				assert.equal(again?.state, 'exact');
				assert.deepEqual(spansOf(again), expected);
			}),
		);
	});
});

function discontinuousSpans(text: string, annotation: StoredAnnotation): readonly Span[] {
	return spansOf(find(text, [annotation])[0]!);
}
