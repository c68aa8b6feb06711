import { deepStrictEqual } from 'node:assert/strict';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import { memoryCorpus } from '../support/memoryCorpus';
import { service } from './support';

const TEXT = [
	'Tin về <PER Putin>',
	'',
	'#lead <PER Putin> gặp <PER Kim Jong-un> và <PER Putin>',
	'#chrome Đăng ký',
	'#heading Ngày đầu',
	'Đoạn một',
	'#promo Theo dõi',
	'',
	'#chrome Chia sẻ',
	'Đoạn hai ở <LOC Nga>',
	'#chrome Bình luận',
].join('\n');

function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
	return symbols.flatMap(({ name, detail, range, children }) => [
		`${indent}${range.start.line}-${range.end.line} ${name}${detail === undefined ? '' : ` (${detail})`}`,
		...outline(children ?? [], `${indent}  `),
	]);
}

suite('document symbols', () => {
	test('are the parts of the page, boilerplate by the run', () => {
		const corpus = memoryCorpus({ 'a.txt': TEXT });
		deepStrictEqual(outline(service().documentSymbols(corpus.get('a.txt'), corpus) as DocumentSymbol[]), [
			'0-0 Tin về Putin (headline)',
			'2-2 Putin gặp Kim Jong-un và Putin (summary · Putin, Kim Jong-un)',
			'3-3 Boilerplate: page interface (1 line)',
			'4-9 Ngày đầu',
			'  5-5 Đoạn một',
			'  6-8 Boilerplate: call to follow or read on, page interface (2 lines)',
			'  9-9 Đoạn hai ở Nga (Nga)',
			'10-10 Boilerplate: page interface (1 line)',
		]);
	});

	test('hold the times of each line with their values', () => {
		const corpus = memoryCorpus({
			'a.txt':
				'Tin <DATE=2024-06-19 ngày 19/6>\nHọp <DATE=2024-06-18 hôm qua>, <DATE ngày nọ>\n#heading Năm <DATE=2023 2023>\nHết',
		});
		deepStrictEqual(outline(service().documentSymbols(corpus.get('a.txt'), corpus) as DocumentSymbol[]), [
			'0-0 Tin ngày 19/6 (headline)',
			'  0-0 ngày 19/6 (2024-06-19)',
			'1-1 Họp hôm qua, ngày nọ',
			'  1-1 hôm qua (2024-06-18)',
			'  1-1 ngày nọ',
			'2-3 Năm 2023',
			'  2-2 2023 (2023)',
			'  3-3 Hết',
		]);
	});

	test('are flat for clients that want them so', () => {
		const corpus = memoryCorpus({ 'a.txt': TEXT });
		const symbols = service({ hierarchicalSymbols: false }).documentSymbols(
			corpus.get('a.txt'),
			corpus,
		) as SymbolInformation[];
		deepStrictEqual(
			symbols.slice(3, 5).map(({ name, containerName, location }) => [name, containerName, location.range.start.line]),
			[
				['Ngày đầu', undefined, 4],
				['Đoạn một', 'Ngày đầu', 5],
			],
		);
	});

	test('of an empty document are none', () => {
		const corpus = memoryCorpus({ 'a.txt': '' });
		deepStrictEqual(service().documentSymbols(corpus.get('a.txt'), corpus), []);
	});

	test('begin with what people said of the document as a whole', () => {
		const genre = { label: 'genre', exact: '', besides: { whole: true as const, value: 'bản tin' } };
		const corpus = memoryCorpus({ 'a.txt': 'Tin\nĐoạn một' }, { annotations: { 'a.txt': [genre] } });
		const [first, second] = outline(service().documentSymbols(corpus.get('a.txt'), corpus) as DocumentSymbol[]);
		deepStrictEqual([first, second], ['0-0 Genre (bản tin)', '0-0 Tin (headline)']);
	});
});
