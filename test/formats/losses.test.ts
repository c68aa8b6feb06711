import { deepStrictEqual } from 'node:assert/strict';
import { formatOf } from '../../server/src/formats/registry';
import { exportAll } from './roundTrip';
import { LONG_LINE, TORTURE } from './torture';

type Losses = Readonly<Record<string, string>>;

/** What formats for passages alone have no place for. */
const SAID: Losses = {
	entity: 'said/entity',
	value: 'said/value',
	note: 'said/note',
	attribute: 'said/attributes',
	creator: 'said/provenance',
	time: 'said/provenance',
};
const PARTS: Losses = { discontinuous: 'discontinuous/parts' };
const RELATION: Losses = { relation: 'related/works' };
const OFF_PASSAGES: Losses = {
	'document-label': 'document/source document/plain',
	comment: 'comments/on comments/answer comments/at',
};
const SUGGESTION: Losses = { suggestion: 'suggested/proposed' };
const WORDS: Losses = { 'part-of-a-word': 'partOfAWord/inside partOfAWord/end', 'edge-space': 'touching/first' };
const OVERLAPS: Losses = { nested: 'nested/inner', crossing: 'crossing/right', 'same-place': 'samePlace/second' };

/** What each format must lose of the hard cases, and nothing else. */
const MUST_LOSE: Readonly<Record<string, Losses>> = {
	'w3c code-points': {},
	'w3c utf-16': {},
	'doccano spans': { ...SAID, ...PARTS, ...RELATION, ...OFF_PASSAGES, ...SUGGESTION },
	'doccano relations': { ...SAID, ...PARTS, ...OFF_PASSAGES, ...SUGGESTION },
	'label-studio utf-16': { ...PARTS, ...OFF_PASSAGES },
	'label-studio code-points': { ...PARTS, ...OFF_PASSAGES },
	'prodigy tokens': { ...SAID, ...PARTS, ...OFF_PASSAGES, ...WORDS, time: 'said/provenance suggested/proposed' },
	'prodigy characters': { ...SAID, ...PARTS, ...OFF_PASSAGES, ...RELATION, time: 'said/provenance suggested/proposed' },
	'bdocjs python': { ...PARTS, ...RELATION, ...OFF_PASSAGES },
	'bdocjs java': { ...PARTS, ...RELATION, ...OFF_PASSAGES },
	'huggingface tokens': { ...SAID, ...PARTS, ...RELATION, ...OFF_PASSAGES, ...SUGGESTION, ...WORDS, ...OVERLAPS },
	'huggingface spans': { ...SAID, ...PARTS, ...RELATION, ...OFF_PASSAGES, ...SUGGESTION },
	'csv plain': {},
	'csv excel': {},
};

suite('losses', () => {
	for (const [title, expected] of Object.entries(MUST_LOSE)) {
		test(`${title} loses what it must and no more`, () => {
			const [id, variant] = title.split(' ');
			const documents = [...TORTURE, LONG_LINE].map(({ document }) => document);
			const told: Record<string, string[]> = {};
			for (const { kind, id: annotation } of exportAll(formatOf(id!)!, documents, variant).losses) {
				(told[kind] ??= []).push(annotation.replace('urn:torture:', ''));
			}
			const sorted = (losses: Readonly<Record<string, readonly string[]>>): unknown =>
				Object.entries(losses)
					.map(([kind, ids]) => `${kind}: ${[...ids].sort().join(' ')}`)
					.sort();
			deepStrictEqual(
				sorted(told),
				sorted(Object.fromEntries(Object.entries(expected).map(([kind, ids]) => [kind, ids.split(' ')]))),
			);
		});
	}
});
