import { deepStrictEqual } from 'node:assert/strict';
import type { Format } from '../../server/src/formats/format';
import { exportAll } from './roundTrip';
import { TORTURE } from './torture';

/** The losses of each case of the torture corpus that has some: `inner: nested`. */
export type LossTable = Readonly<Record<string, readonly string[]>>;

/** A test for each case: these losses, and no others. That all the rest comes back, `formats.test.ts` says. */
export function losesExactly(format: Format, table: LossTable): void {
	for (const { name, document } of TORTURE) {
		const expected = [...(table[name] ?? [])].sort();
		test(`${name} loses ${expected.length === 0 ? 'nothing' : expected.join(', ')}`, () => {
			const { losses } = exportAll(format, [document]);
			deepStrictEqual(losses.map(({ id, kind }) => `${id.replace(/^.*\//u, '')}: ${kind}`).sort(), expected);
		});
	}
}

/** What formats without any place for them lose. */
export const DOCUMENT_LABELS: LossTable = { document: ['source: document-label', 'plain: document-label'] };
export const COMMENTS: LossTable = { comments: ['on: comment', 'answer: comment', 'at: comment'] };
export const SUGGESTIONS: LossTable = { suggested: ['proposed: suggestion'] };
export const RELATIONS: LossTable = { related: ['works: relation'] };
export const DISCONTINUOUS: LossTable = { discontinuous: ['parts: discontinuous'] };

/** What formats with one label a word lose. */
export const ONE_LABEL_A_WORD: LossTable = {
	...DOCUMENT_LABELS,
	...COMMENTS,
	...SUGGESTIONS,
	...RELATIONS,
	...DISCONTINUOUS,
	nested: ['inner: nested'],
	samePlace: ['second: same-place'],
	crossing: ['right: crossing'],
	touching: ['first: edge-space'],
	partOfAWord: ['inside: part-of-a-word', 'end: part-of-a-word'],
	said: [
		'entity: entity',
		'note: note',
		'value: value',
		'attributes: attribute',
		'provenance: creator',
		'provenance: time',
	],
	labels: ['space: label'],
};
