import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze, analyzeInSteps } from '../../server/src/core/analyze';
import { AnalysisMemory } from '../../server/src/core/analysisMemory';
import { type Analysis, type AnalysisContext, NO_KNOWLEDGE } from '../../server/src/core/model';
import { toEnd } from '../../server/src/core/steps';
import { TextTable } from '../../server/src/core/textTable';
import { randomEdits, textsAfter } from '../support/edits';

const ARTICLES = join(__dirname, '..', 'articles', 'docs');
const CONTEXT: AnalysisContext = { knowledge: NO_KNOWLEDGE };

suite('an analysis after an edit', () => {
	const articles = readdirSync(ARTICLES)
		.sort()
		.map((name) => readFileSync(join(ARTICLES, name), 'utf8'));
	// Some with many lines alike, and one in three languages.
	const bases = [...articles, articles.slice(0, 3).join('\n'), articles[0]!.replaceAll('\n', '\r\n')];

	test('finds the same as one of the new text by itself', () => {
		fc.assert(
			fc.property(fc.constantFrom(...bases), randomEdits(6), (base, edits) => {
				const memory = new AnalysisMemory();
				let table = new TextTable(base);
				toEnd(analyzeInSteps(table, CONTEXT, memory));
				for (const text of textsAfter(base, edits)) {
					table = TextTable.after(table, text, {});
					const found = toEnd(analyzeInSteps(table, CONTEXT, memory));
					const fresh = analyze(text, CONTEXT);
					// Strings are compared many times faster, and tell as much but for the difference itself.
					if (JSON.stringify(found) !== JSON.stringify(fresh)) {
						assert.deepStrictEqual(found, fresh);
					}
				}
			}),
			{ numRuns: Number(process.env['EDIT_RUNS'] ?? 30) },
		);
	});

	test('several that go on by turns find what each finds by itself, however their steps meet', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...bases), { minLength: 2, maxLength: 4 }),
				fc.infiniteStream(fc.nat(100)),
				(texts, order) => {
					// Lines enough for steps inside of the passes.
					const long = texts.map((text) => text.repeat(1 + Math.floor(20_000 / text.length)));
					const running = long.map((text) => analyzeInSteps(new TextTable(text), CONTEXT, new AnalysisMemory()));
					const found = new Map<number, Analysis>();
					while (found.size < running.length) {
						const i = order.next().value % running.length;
						const step = found.has(i) ? undefined : running[i]!.next();
						if (step?.done) {
							found.set(i, step.value);
						}
					}
					long.forEach((text, i) => {
						assert.equal(JSON.stringify(found.get(i)), JSON.stringify(analyze(text, CONTEXT)));
					});
				},
			),
			{ numRuns: 5 },
		);
	});
});
