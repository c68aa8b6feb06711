import { deepStrictEqual } from 'node:assert/strict';
import { linkLexicon } from '../../server/src/corpus/linkLexicon';
import { mergeCandidates } from '../../server/src/corpus/mergeCandidates';
import { namedCorpus } from './namedText';

suite('what a person would think of merging', () => {
	check('a name with a slip in it, in another order, or written together', [
		['PER Rima Narkel, PER Rima Narkell', 'Rima Narkell'],
		['PER Johanson, PER Johansson', 'Johansson'],
		['PER Kaity Malo, PER Malo Kaity', 'Malo Kaity'],
		['ORG Sao Lụa Plus, ORG Saoluaplus', 'Saoluaplus'],
	]);
	check('who is called by a part of a name, and that name', [
		['PER Faiz, PER Mohd Faiz Malo', 'Mohd Faiz Malo'],
		['PER Miên, PER Phạm Văn Miên', 'Phạm Văn Miên'],
		['ORG Studio Aquila, ORG Aquila', 'Aquila'],
		['LOC Orbeck Bus Stand, LOC Bus Stand', 'Bus Stand'],
		['ORG SLOC, ORG CLB Sông Lam Orbeck City', 'CLB Sông Lam Orbeck City'],
	]);
	check('not who has a word in common, another given name, or a place’s name with other letters', [
		['PER Anna Holt, PER Peter Holt', ''],
		['PER Mai, PER Mai Vũ Tuấn', ''],
		['PER Пётр Громов, PER Петра Громова', ''],
		['ORG Orbeck City, ORG Orbeck Rovers', ''],
		['LOC Marlonia, LOC Marlenia', ''],
		['ORG The West, ORG West Ham', ''],
		['LOC Marlo, LOC Marlo Bridge', ''],
		['ORG Sở Y tế Marlo, ORG Sở Xây dựng Marlo', ''],
	]);
	check('nor what is a part of many names, or a place', [
		['ORG Công an, ORG Công an tỉnh, ORG Công an huyện, ORG Công an xã', ''],
		['ORG Marlo Town, ORG Press of Marlo Town, LOC Marlo Town', ''],
	]);
});

/** @param cases names of a corpus, and what may be merged with the first one */
function check(name: string, cases: readonly (readonly [names: string, expected: string])[]): void {
	test(name, () => {
		for (const [names, expected] of cases) {
			const documents = names.split(', ').map((one, i) => [`${i}.txt`, `[${one}]`]);
			const { corpus } = namedCorpus(Object.fromEntries(documents) as Record<string, string>);
			const heads = corpus.entityHeads();
			const wanted = names.split(', ')[0]!;
			const first = heads.find(({ type, name }) => `${type} ${name}` === wanted);
			const found = first ? mergeCandidates(first, heads, linkLexicon()) : [];
			deepStrictEqual([names, ...found.map((one) => one.name)], [names, ...(expected === '' ? [] : [expected])]);
		}
	});
}
