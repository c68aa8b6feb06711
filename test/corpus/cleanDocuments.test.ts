import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { matchRules } from '../../server/src/annotations/rules';
import { createRule } from '../../server/src/annotations/rulesFile';
import { cleanDocuments, type CleanDocumentsOptions } from '../../server/src/corpus/cleanDocuments';
import type { RemovedPassage } from '../../server/src/corpus/cleanText';
import '../support/properties';

/** The documents as they come out. */
function clean(
	documents: Readonly<Record<string, string>>,
	options: CleanDocumentsOptions = {},
): Record<string, string> {
	const steps = cleanDocuments(Object.keys(documents), (path) => documents[path], options);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return Object.fromEntries([...step.value].map(([path, map]) => [path, map.apply(documents[path]!)]));
		}
	}
}

const PLACES = ['Oakham', 'Redford', 'Elmsley', 'Thornby', 'Marlow'];

/** An article about a place, with the site's own lines around it. */
function article(place: string): string {
	return [
		`New bridge for ${place} after ten years of waiting`,
		`The council of ${place} voted on Tuesday to build a bridge over the river, ten years after the last one fell.`,
		'Harbour desk stories worth your evening',
		`People in ${place} had asked for it ever since, and many of them came to hear the vote on Tuesday night.`,
		'Harbour desk stories worth your evening',
		`The work in ${place} is to begin in spring, when the river is low, and to take about two years.`,
		'The Harbour Desk, a voice of the coast',
		'',
	].join('\n');
}

const CORPUS = Object.fromEntries(PLACES.map((place) => [`${place}.txt`, article(place)]));

suite('cleaning documents as one corpus', () => {
	test('takes out what only the corpus knows to repeat, and nothing of the articles', () => {
		const last = 'The Harbour Desk, a voice of the coast';
		const cleaned = clean(CORPUS);
		for (const place of PLACES) {
			const path = `${place}.txt`;
			strictEqual(clean({ [path]: CORPUS[path]! })[path]!.includes(last), true);
			strictEqual(cleaned[path]!.includes(last), false);
			strictEqual(cleaned[path]!.split(place).length, article(place).split(place).length);
		}
	});

	test('their order means nothing', () => {
		const turned = Object.fromEntries(Object.entries(CORPUS).reverse());
		deepStrictEqual(Object.entries(clean(turned)).sort(), Object.entries(clean(CORPUS)).sort());
	});

	test('rules and marks decide, in each look', () => {
		const kept = 'The Harbour Desk, a voice of the coast';
		const made = { except: [], creator: undefined, created: '2026-11-21T10:00:00Z', match: 'line' as const };
		const rules = [
			createRule({ ...made, id: '1', decision: 'content', text: kept }),
			createRule({
				...made,
				id: '2',
				decision: 'boilerplate',
				text: 'New bridge for Oakham after ten years of waiting',
			}),
		];
		const told: RemovedPassage[] = [];
		const cleaned = clean(CORPUS, {
			rulesOn: (path, table) => matchRules(table, path, rules),
			annotationsOn: (path, table) =>
				path === 'Marlow.txt'
					? [{ start: 0, end: table.lines.end(0), label: 'boilerplate', reference: { id: '3', origin: 'annotation' } }]
					: [],
			onRemoved: (_path, _text, removed) => told.push(...removed),
		});
		deepStrictEqual(
			PLACES.map((place) => cleaned[`${place}.txt`]!.includes('New bridge')),
			[false, true, true, true, false],
		);
		deepStrictEqual(
			PLACES.map((place) => cleaned[`${place}.txt`]!.includes(kept)),
			[true, true, true, true, true],
		);
		deepStrictEqual(
			told.flatMap(({ decision }) => decision?.id ?? []),
			['2', '3'],
		);
	});

	test('looks at all of them again when one of them has changed', () => {
		const gone = new Set<string>();
		const after: Readonly<Record<string, string>> = { 'b.txt': 'a.txt', 'c.txt': 'b.txt' };
		const cleaned = clean(
			{ 'c.txt': 'First c.\nSecond c.\n', 'b.txt': 'First b.\nSecond b.\n', 'a.txt': 'First a.\nSecond a.\n' },
			{
				rulesOn: (path, table) => {
					const due = table.text.startsWith('First') && (after[path] === undefined || gone.has(after[path]));
					const reference = { id: '1', origin: 'rule' as const };
					return due ? [{ start: 0, end: table.lines.end(0), label: 'boilerplate', reference }] : [];
				},
				onRemoved: (path) => gone.add(path),
			},
		);
		deepStrictEqual(cleaned, { 'c.txt': 'Second c.\n', 'b.txt': 'Second b.\n', 'a.txt': 'Second a.\n' });
	});

	test('a document that is gone meanwhile is left out', () => {
		let reads = 0;
		const steps = cleanDocuments(['a.txt', 'b.txt'], (path) =>
			path === 'a.txt' && ++reads > 1 ? undefined : 'Text.\n',
		);
		let step = steps.next();
		while (!step.done) {
			step = steps.next();
		}
		deepStrictEqual([...step.value.keys()], ['b.txt']);
	});

	test('twice is once', () => {
		const line = fc.oneof(
			fc.constantFrom(...article('Oakham').split('\n')),
			fc.constantFrom('Share', 'Log in', 'Read more', 'Harbour desk', '0:00 / 3:15', 'Page 12 of 30', 'Page 13 of 30'),
			fc.constantFrom(...PLACES.map((place) => article(place).split('\n')[1]!)),
		);
		const documents = fc.array(fc.array(line, { maxLength: 14 }), { minLength: 2, maxLength: 12 });
		fc.assert(
			fc.property(documents, (texts) => {
				const corpus = Object.fromEntries(texts.map((lines, i) => [`${i}.txt`, lines.join('\n')]));
				const once = clean(corpus);
				deepStrictEqual(clean(once), once);
			}),
			{ numRuns: 60 },
		);
	});
});
