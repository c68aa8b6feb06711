import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { memoryCorpus, NO_TOKEN } from '../support/memoryCorpus';
import { service } from './support';

const corpus = memoryCorpus({
	'b.txt': 'Ở <LOC Triều Tiên> có <PER Kim Jong-un>, <PER Vladimir Putin>, <PER V. Putin>',
	'a.txt': '\n<PER Vladimir Putin>',
});

async function checkSymbols(query: string, expected: string[]): Promise<void> {
	const symbols = await service().workspaceSymbols(query, [corpus], NO_TOKEN);
	deepStrictEqual(
		symbols.map(({ name, containerName }) => `${name} · ${containerName}`),
		expected,
	);
}

suite('workspace symbols', () => {
	test('are all entities without a query, the most widespread first', () =>
		checkSymbols('', [
			'Vladimir Putin · person · 2 documents',
			'Kim Jong-un · person · 1 document',
			'Triều Tiên · place · 1 document',
		]));

	test('are found without accents, which VS Code would not find in the name', () =>
		checkSymbols('trieu', ['Triều Tiên (trieu tien) · place · 1 document']));

	test('are found by another form', () => checkSymbols('v. pu', ['Vladimir Putin (V. Putin) · person · 2 documents']));

	test('are found with accents and in capitals', () => checkSymbols('TRIỀU T', ['Triều Tiên · place · 1 document']));

	test('are found by letters in order', () => checkSymbols('kju', ['Kim Jong-un · person · 1 document']));

	test('begin with whole names, then beginnings, then words', async () => {
		const names = ['An Nga Sơn', 'Banga', 'Nga', 'Nga Sơn'];
		const several = memoryCorpus({ 'a.txt': names.map((name) => `<LOC ${name}>`).join(', ') });
		const symbols = await service().workspaceSymbols('nga', [several], NO_TOKEN);
		deepStrictEqual(
			symbols.map(({ name }) => name),
			['Nga', 'Nga Sơn', 'An Nga Sơn', 'Banga'],
		);
	});

	test('are none that haven’t got the letters', () => checkSymbols('xyz', []));

	test('get their place when it is asked for', async () => {
		const [symbol] = await service().workspaceSymbols('putin', [corpus], NO_TOKEN);
		strictEqual('range' in symbol!.location, false);
		const { location } = await service().resolveWorkspaceSymbol(symbol!, [corpus], NO_TOKEN);
		deepStrictEqual(location, {
			uri: 'file:///corpus/a.txt',
			range: { start: { line: 1, character: 0 }, end: { line: 1, character: 14 } },
		});
	});

	test('have their place at once where it can’t be asked for', async () => {
		const [symbol] = await service({ resolvesWorkspaceSymbols: false }).workspaceSymbols('putin', [corpus], NO_TOKEN);
		strictEqual('range' in symbol!.location, true);
	});
});

suite('entities for the view', () => {
	test('are counted by type, filtered, and cut', () => {
		const { entities, counts, complete } = service().entities([corpus], { filter: 'i', type: 'PER', limit: 1 });
		deepStrictEqual(
			[entities.map(({ name }) => name), counts, complete],
			[['Vladimir Putin'], { PER: 2, LOC: 1 }, true],
		);
	});

	test('are those of one corpus where one is named', () => {
		deepStrictEqual(service().entities([corpus], { uri: 'file:///other' }).entities, []);
	});

	test('are found at a place', () => {
		const name = service().entityAt(corpus.get('b.txt'), corpus, { line: 0, character: 3 })?.name;
		strictEqual(name, 'Triều Tiên');
	});
});
