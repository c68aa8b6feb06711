/** What two people do to one document's annotations, and what of it must be there after their work was merged. */
import assert from 'node:assert/strict';
import fc from 'fast-check';

/** An annotation by what people say of it. */
interface Said {
	readonly label: string;
	readonly note?: string;
	readonly certainty?: string;
}

/** By id. */
export type State = ReadonlyMap<string, Said>;

interface Edit {
	readonly what: 'add' | 'remove' | 'label' | 'note' | 'certainty';
	readonly at: number;
	readonly value: string;
}

const BASE = 6;
/** Never touched: git doesn't ask a driver about a file that one side has emptied, and so removed. */
const UNTOUCHED = 'base-0';

export function baseState(): State {
	return new Map(Array.from({ length: BASE }, (_, i) => [`base-${i}`, { label: 'PER' }]));
}

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
	fc.record({
		what: fc.constantFrom('add', 'remove', 'label', 'note', 'certainty'),
		at: fc.integer({ min: 1, max: BASE - 1 }),
		value: fc.constantFrom('LOC', 'ORG', 'MISC', 'claim'),
	}),
	{ minLength: 1, maxLength: 8 },
);

export function edited(state: State, who: string, all: readonly Edit[]): State {
	const result = new Map(state);
	for (const [i, { what, at, value }] of all.entries()) {
		const id = `base-${at}`;
		const known = result.get(id);
		if (what === 'add') {
			result.set(`${who}-${i}`, { label: value, note: `${who} ${i}` });
		} else if (what === 'remove') {
			result.delete(id);
		} else if (known) {
			result.set(id, { ...known, [what]: value });
		}
	}
	return result;
}

/** The file with these annotations. */
export function fileOf(state: State): string {
	const start = (id: string): number => Number(id.replace(/\D/gu, '')) * 10;
	return [...state]
		.sort(([a], [b]) => start(a) - start(b) || (a < b ? -1 : 1))
		.map(([id, { label, note, certainty }]) => {
			const body = (purpose: string, value: string | undefined, name?: string): object[] =>
				value === undefined ? [] : [{ type: 'TextualBody', purpose, ...(name && { label: name }), value }];
			const annotation = {
				'@context': 'http://www.w3.org/ns/anno.jsonld',
				id,
				type: 'Annotation',
				motivation: 'classifying',
				created: '2026-11-21T10:00:00Z',
				body: [...body('classifying', label), ...body('commenting', note), ...body('tagging', certainty, 'certainty')],
				target: {
					source: 'a.txt',
					selector: [{ type: 'TextPositionSelector', start: start(id), end: start(id) + 3 }],
				},
			};
			return `${JSON.stringify(annotation)}\n`;
		})
		.join('');
}

/** Whatever each side added or changed stands in the merged file, each line of it can be read, and no id stands there twice. */
export function checkMerged(base: State, sides: readonly State[], merged: string): void {
	const lines = merged.split('\n').filter((line) => line !== '');
	const annotations = lines.map((line): { id: string; body: Record<string, string>[]; history?: { was: string }[] } =>
		JSON.parse(line),
	);
	assert.equal(new Set(annotations.map(({ id }) => id)).size, annotations.length, 'an id stands there twice');
	const saidOf = (id: string): Set<string> =>
		new Set(
			annotations
				.filter((one) => one.id === id || one.history?.some(({ was }) => was === id))
				.flatMap(({ body }) => body.map(({ purpose, value }) => `${purpose} ${value}`)),
		);
	for (const id of new Set([...base.keys(), ...sides.flatMap((side) => [...side.keys()])])) {
		const before = base.get(id);
		const states = sides.map((side) => side.get(id));
		const isThere = saidOf(id).size > 0;
		const isChanged = states.some((one) => one !== undefined && JSON.stringify(one) !== JSON.stringify(before));
		assert.equal(isThere, isChanged || states.every((one) => one !== undefined), `${id} is there: ${isThere}`);
		for (const state of states) {
			const purposes = { label: 'classifying', note: 'commenting', certainty: 'tagging' } as const;
			for (const name of ['label', 'note', 'certainty'] as const) {
				const value = state?.[name];
				if (value !== undefined && value !== before?.[name]) {
					assert.ok(saidOf(id).has(`${purposes[name]} ${value}`), `${id} has lost its ${name} ${value}`);
				}
			}
		}
	}
	assert.ok(saidOf(UNTOUCHED).size > 0);
}
