import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeAnnotations } from '../../server/src/annotations/agreement/sides';
import { ANNOTATION_FORMAT, createComment } from '../../server/src/annotations/annotationFile';
import { commentThreads } from '../../server/src/annotations/commentThreads';
import type { AnchoredAnnotation, StoredAnnotation } from '../../server/src/annotations/model';

function comment(id: string, answers: string | undefined, created = '2026-11-21T10:00:00Z'): AnchoredAnnotation {
	const about = answers === undefined ? {} : { answers };
	const annotation = createComment({ id, created, path: 'a.txt', note: id, comment: about });
	return { annotation, state: 'exact', span: undefined };
}

/** `1: 1 2 3`, a thread each. */
function shown(comments: readonly AnchoredAnnotation[]): string[] {
	return commentThreads(comments).map(
		({ first, comments: all, isTorn }) =>
			`${first.annotation.id}: ${all.map(({ id }) => id).join(' ')}${isTorn ? ' (torn)' : ''}`,
	);
}

suite('comment threads', () => {
	test('answers to answers are of one thread, the oldest first', () => {
		const late = comment('c', 'a', '2026-11-21T12:00:00Z');
		const early = comment('b', 'c', '2026-11-21T11:00:00Z');
		assert.deepEqual(shown([late, comment('x', undefined), early, comment('a', undefined)]), ['x: x', 'a: a b c']);
	});

	test('what answers a comment that is gone stays, and so does a circle that hands wrote', () => {
		assert.deepEqual(shown([comment('b', 'gone'), comment('c', 'b')]), ['b: b c (torn)']);
		assert.deepEqual(shown([comment('b', 'a'), comment('a', 'b'), comment('c', 'a')]), ['a: a b c (torn)']);
		assert.deepEqual(shown([comment('a', 'a')]), ['a: a (torn)']);
	});

	test('every comment is in one thread, whatever answers what', () => {
		const id = fc.constantFrom(...'abcdefgh');
		const any = fc.uniqueArray(fc.record({ id, answers: fc.option(id, { nil: undefined }) }), {
			selector: (one) => one.id,
		});
		fc.assert(
			fc.property(any, (given) => {
				const comments = given.map((one) => comment(one.id, one.answers));
				const threads = commentThreads(comments);
				const members = threads.flatMap((thread) => thread.comments.map((one) => one.id)).sort();
				assert.deepEqual(members, given.map((one) => one.id).sort());
				assert.ok(threads.every(({ first, comments: [one] }) => first.annotation === one));
			}),
		);
	});

	test('a comment is written and read as itself, and counts for nobody where people are compared', () => {
		const place = { start: 0, end: 3, exact: 'Huế', prefix: '', suffix: '' };
		const made: StoredAnnotation[] = [
			createComment({ id: 'a', created: '2026-11-21T10:00:00Z', path: 'a.txt', note: 'ở đâu?', place }),
			comment('b', 'urn:uuid:1').annotation,
			createComment({ id: 'c', created: '', path: 'a.txt', note: 'x', comment: { on: 'urn:uuid:2' } }),
		];
		const read = made.map(({ source }) => ANNOTATION_FORMAT.read(JSON.parse(JSON.stringify(source)) as never));
		assert.deepEqual(
			read.map((one) => one && 'record' in one && { ...one.record, source: undefined }),
			made.map((one) => ({ ...one, source: undefined })),
		);
		assert.deepEqual(placeAnnotations('Huế', made), { placed: [], whole: [], orphans: 0 });
	});
});
