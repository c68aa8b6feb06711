import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { reason } from '../../server/src/core/reason';
import { memoryCorpus, NO_TOKEN, ROOT } from '../support/memoryCorpus';
import { cursorOf, service } from './support';

const FILES = {
	'b.txt': 'Tin <DATE=2024-06-19 19/6>\n<TIME=2024-06-19T08:00 8 giờ sáng 19/6>, <DATE=2024 năm nay>',
	'a.txt':
		'Tin <DATE=2024-06-19 hôm| nay> và <DATE=2024-06 tháng 6>, <DURATION=P5D 5 ngày>, <DATE=195X những năm 1950>',
};

suite('dates of a corpus', () => {
	test('are listed in their order, each with its expressions and documents', () => {
		const { dates, complete } = service().dates([memoryCorpus(FILES)]);
		deepStrictEqual(
			dates.map(({ value, words, expressions, documents }) => `${value} ${words}: ${expressions} in ${documents}`),
			['2024 : 1 in 1', '2024-06 June 2024: 1 in 1', '2024-06-19 Wednesday, 19 June 2024: 3 in 2'],
		);
		strictEqual(complete, true);
	});

	test('have places, by document', async () => {
		const places = async (date: string, limit?: number): Promise<unknown[]> => {
			const params = { corpus: ROOT, date, ...(limit !== undefined && { limit }) };
			const { mentions, total } = await service().datePlaces(memoryCorpus(FILES), params, NO_TOKEN);
			return [
				total,
				...mentions.map(
					({ path, range, snippet, snippetStart, snippetEnd }) =>
						`${path}:${range.start.line + 1} ${snippet.slice(snippetStart, snippetEnd)}`,
				),
			];
		};
		deepStrictEqual(await places('2024-06-19'), [3, 'a.txt:1 hôm nay', 'b.txt:1 19/6', 'b.txt:2 8 giờ sáng 19/6']);
		deepStrictEqual(await places('2024-06-19', 1), [3, 'a.txt:1 hôm nay']);
		deepStrictEqual(await places('2024'), [1, 'b.txt:2 năm nay']);
		const params = { corpus: ROOT, date: '2024', within: true };
		const { total } = await service().datePlaces(memoryCorpus(FILES), params, NO_TOKEN);
		strictEqual(total, 5);
		deepStrictEqual(await places('1999'), [0]);
		deepStrictEqual(await places('no date'), [0]);
	});
});

suite('workspace symbols of dates', () => {
	test('are found by the beginning of their value', async () => {
		const corpus = memoryCorpus(FILES);
		const names = async (query: string): Promise<string[]> =>
			(await service().workspaceSymbols(query, [corpus], NO_TOKEN)).map(
				({ name, containerName }) => `${name} · ${containerName}`,
			);
		deepStrictEqual(await names('2024-06'), [
			'2024-06 · June 2024 · 1 document',
			'2024-06-19 · Wednesday, 19 June 2024 · 2 documents',
		]);
		deepStrictEqual(await names('2024'), [
			'2024 · date · 1 document',
			'2024-06 · June 2024 · 1 document',
			'2024-06-19 · Wednesday, 19 June 2024 · 2 documents',
		]);
		deepStrictEqual(await names('202'), []);
	});

	test('lead to the first place', async () => {
		const corpus = memoryCorpus(FILES);
		for (const resolvesWorkspaceSymbols of [true, false]) {
			const features = service({ resolvesWorkspaceSymbols });
			const [symbol] = await features.workspaceSymbols('2024-06-19', [corpus], NO_TOKEN);
			const { location } = resolvesWorkspaceSymbols
				? await features.resolveWorkspaceSymbol(symbol!, [corpus], NO_TOKEN)
				: symbol!;
			deepStrictEqual(location, {
				uri: 'file:///corpus/a.txt',
				range: { start: { line: 0, character: 4 }, end: { line: 0, character: 11 } },
			});
		}
	});
});

suite('a document’s date', () => {
	test('is told with its reason', () => {
		const documentDate = { value: '2024-06', confidence: 0.6, why: reason('in a caption') };
		const corpus = memoryCorpus(FILES, { documentDate });
		deepStrictEqual(service().documentDate(corpus.get('a.txt')), {
			value: '2024-06',
			confidence: 0.6,
			why: 'in a caption.',
			decided: false,
		});
		strictEqual(service().documentDate(memoryCorpus(FILES).get('a.txt')).value, null);
	});

	test('and its times are read from what a person types', () => {
		const documentDate = { value: '2024-06-19', confidence: 1, why: reason('in a caption') };
		const document = memoryCorpus(FILES, { documentDate }).get('a.txt');
		const read = (as: 'date' | 'time', text: string): string | undefined => {
			const found = service().readTime(document, { uri: document.uri, text, as });
			return found && `${found.type} ${found.value} ${found.words}`;
		};
		deepStrictEqual(
			['2014', '15/5/2025', 'tháng 5/2014', 'hôm qua', 'P5D', '31/2/2025', ''].map((text) => read('date', text)),
			[
				'DATE 2014 ',
				'DATE 2025-05-15 Thursday, 15 May 2025',
				'DATE 2014-05 May 2014',
				undefined,
				undefined,
				undefined,
				undefined,
			],
		);
		deepStrictEqual(
			['hôm qua', 'P5D', '195X', '5 ngày', 'Putin'].map((text) => read('time', text)),
			[
				'DATE 2024-06-18 Tuesday, 18 June 2024',
				'DURATION P5D 5 days',
				'DATE 195X 1950–1959',
				'DURATION P5D 5 days',
				undefined,
			],
		);
	});

	test('and the time under the cursor are found', () => {
		const corpus = memoryCorpus(FILES);
		const time = service().timeAt(corpus.marked.document, cursorOf(corpus));
		deepStrictEqual(
			[time?.text, time?.type, time?.value, time?.why],
			['hôm nay', 'DATE', '2024-06-19', 'Read day first.'],
		);
	});
});
