import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentNumbers } from '../../server/src/corpus/documentNumbers';
import { StringTable } from '../../server/src/corpus/stringTable';
import {
	PackedSuggestions,
	type SuggestionCounts,
	type SuggestionGroup,
	SuggestionIndex,
	suggestionNumbers,
} from '../../server/src/corpus/suggestionIndex';
import { suggestionsIn } from '../../server/src/corpus/suggestions';
import { NO_TOKEN, memoryCorpus } from '../support/memoryCorpus';
import '../support/properties';

const form = fc.record({
	label: fc.constantFrom('PER' as const, 'LOC' as const, 'DATE' as const),
	form: fc.constantFrom('Huế', 'Xuân', 'hôm qua'),
	count: fc.integer({ min: 1, max: 9 }),
	doubt: fc.constantFrom(0, 0.2, 1),
});
const counts: fc.Arbitrary<SuggestionCounts> = fc.record({
	forms: fc.uniqueArray(form, { selector: ({ label, form: text }) => `${label} ${text}` }),
	lines: fc.nat(5),
	decidedLines: fc.nat(5),
});

function show(groups: Iterable<SuggestionGroup>): string[] {
	return [...groups]
		.map(
			({ label, form: text, count, documents, mistakes }) =>
				`${label} ${text} ${count}/${documents} ${mistakes.toFixed(2)}`,
		)
		.sort();
}

suite('what waits in a corpus', () => {
	test('is what waits in its documents, however they changed', () => {
		const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(counts, { nil: undefined })));
		fc.assert(
			fc.property(steps, (changes) => {
				const strings = new StringTable();
				const known = new Map<string, PackedSuggestions | undefined>();
				const grown = new SuggestionIndex(strings, new DocumentNumbers(), (path) => known.get(path));
				for (const [path, one] of changes) {
					const after = one && PackedSuggestions.pack(suggestionNumbers(one, strings));
					grown.set(path, known.get(path), after);
					known.set(path, after);
				}
				const last = [...new Map(changes)].flatMap(([path, one]) => (one ? [[path, one] as const] : []));
				const fresh = new SuggestionIndex(strings, new DocumentNumbers(), () => undefined);
				last.forEach(([path, one]) =>
					fresh.set(path, undefined, PackedSuggestions.pack(suggestionNumbers(one, strings))),
				);
				assert.deepEqual(show(grown.groups()), show(fresh.groups()));
				assert.equal(
					grown.decidedLines,
					last.reduce((sum, [, { decidedLines }]) => sum + decidedLines, 0),
				);
				for (const group of grown.groups()) {
					assert.equal(grown.documentsOf(group).length, group.documents);
				}
				for (const [path, { forms, lines }] of last) {
					assert.equal(grown.inDocument(path).open, lines + forms.reduce((sum, { count }) => sum + count, 0));
					assert.equal([...grown.groups(path)].length, forms.length);
					assert.deepEqual(
						forms.map((one) => grown.groupIn(path, one)?.count),
						forms.map(({ count }) => count),
					);
				}
			}),
		);
	});

	test('a form that is asked for and stands nowhere is not taken in', () => {
		const strings = new StringTable();
		const index = new SuggestionIndex(strings, new DocumentNumbers(), () => undefined);
		assert.equal(index.group({ label: 'PER', form: 'Xuân' }), undefined);
		assert.deepEqual(index.documentsOf({ label: 'PER', form: 'Xuân' }), []);
		assert.equal(strings.size, 0);
	});

	test('a decision of a person waits no more', async () => {
		const text = '<PER Anna> thăm <LOC Huế> <DATE=2024-06-19 hôm qua>\n#chrome Chia sẻ';
		const open = memoryCorpus({ 'a.txt': text });
		const view = (await open.document('a.txt', NO_TOKEN))!;
		assert.deepEqual(
			suggestionsIn(view.table, view.analysis).map(({ kind, label }) => `${kind} ${label}`),
			['mention PER', 'mention LOC', 'time DATE', 'line boilerplate'],
		);
		const decided = memoryCorpus(
			{ 'a.txt': text },
			{
				annotations: {
					'a.txt': [
						{ label: 'not-a-name', exact: 'Anna' },
						{ label: 'LOC', exact: 'Huế' },
						{ label: 'not-a-time', exact: 'hôm qua' },
						{ label: 'content', exact: 'Chia sẻ' },
					],
				},
			},
		);
		const { table, analysis } = (await decided.document('a.txt', NO_TOKEN))!;
		assert.deepEqual(suggestionsIn(table, analysis), []);
		assert.deepEqual(
			analysis.mentions.map(({ start, end }) => table.text.slice(start, end)),
			['Huế'],
		);
	});
});
