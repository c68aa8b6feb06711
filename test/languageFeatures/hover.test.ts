import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { LanguageServiceOptions } from '../../server/src/languageService';
import { reason } from '../../server/src/core/reason';
import { CancelledError } from '../../server/src/languageFeatures/cancellation';
import { memoryCorpus, NO_TOKEN, type MemoryOptions } from '../support/memoryCorpus';
import { cursorOf, service, showRange } from './support';

async function hoverLines(
	files: Record<string, string>,
	options: MemoryOptions = {},
	client: Partial<LanguageServiceOptions> = {},
): Promise<string[]> {
	const corpus = memoryCorpus(files, options);
	const hover = await service(client).hover(corpus.marked.document, corpus, cursorOf(corpus), NO_TOKEN);
	return hover ? (hover.contents as MarkupContent).value.split('\n').map((line) => line.trimEnd()) : [];
}

async function checkHover(files: Record<string, string>, expected: string[], options?: MemoryOptions): Promise<void> {
	deepStrictEqual(await hoverLines(files, options), expected);
}

suite('hover on a name', () => {
	test('says who it is, in how many documents, and links to the first mention in each', () =>
		checkHover(
			{
				'a.txt': 'Ông <PER Pu|tin> đến thăm\n\nTối qua <PER Vladimir Putin> đã về.',
				'b.txt': 'Tin vắn\nTổng thống <PER Vladimir Putin> phát biểu.',
			},
			[
				'**Vladimir Putin** · person · 3 mentions in 2 documents',
				'*also* Putin',
				'',
				'[a:1](file:///corpus/a.txt#L1,5) Ông **Putin** đến thăm',
				'[a:3](file:///corpus/a.txt#L3,9) Tối qua **Vladimir Putin** đã về.',
				'[b:2](file:///corpus/b.txt#L2,12) Tổng thống **Vladimir Putin** phát biểu.',
				'',
				'*Why: a capitalised run.*',
			],
		));

	test('names the companions, and says "so far" while documents are still to come', async () => {
		const lines = await hoverLines(
			{ 'a.txt': '<PER Pu|tin> gặp <PER Kim Jong-un>', 'b.txt': '<PER Kim Jong-un> tiễn <PER Putin>' },
			{ complete: false },
		);
		deepStrictEqual(lines.slice(0, 2), [
			'**Putin** · person · 2 mentions in 2 documents so far',
			'*with* Kim Jong-un (2 documents)',
		]);
	});

	test('cuts a long list with a count, this document always in it', async () => {
		const names = Array.from({ length: 12 }, (_, index) => `d${10 + index}.txt`);
		const files = Object.fromEntries(names.map((name) => [name, 'Tin: <PER Putin> và <PER Putin>']));
		const lines = await hoverLines({ ...files, 'z.txt': 'Tin: <PER Pu|tin>' });
		deepStrictEqual(
			lines.filter((line) => line.includes('](file') || line.startsWith('…')).map((line) => line.replace(/\].*/u, ']')),
			['[d10:1]', '[d11:1]', '[d12:1]', '[d13:1]', '[d14:1]', '[d15:1]', '[d16:1]', '[z:1]', '… 17 more'],
		);
	});

	test('shows what a document says and nothing of it as markup', async () => {
		const lines = await hoverLines({ 'a (1).txt': '*x* [y](http://z) <PER $(bug) Ro|n_ald> `&amp; www.z.vn' });
		const expected = String.raw`[a (1):1](file:///corpus/a%20%281%29.txt#L1,19) \*x\* \[y\](http\://z) **\$(bug) Ron\_ald** \``;
		ok(lines.includes(String.raw`${expected}\&amp; www\.z.vn`), lines.join('\n'));
	});

	test('a person’s decision says who and when', async () => {
		const annotation = { label: 'PER', exact: 'Sao Mai', creator: 'Lan', created: '2026-11-21T10:00:00Z' };
		const lines = await hoverLines({ 'a.txt': 'Giải <MISC Sao M|ai>' }, { annotations: { 'a.txt': [annotation] } });
		deepStrictEqual(
			[lines[0], lines.at(-1)],
			['**Sao Mai** · person · 1 mention in 1 document', '*Tagged by Lan on 2026-11-21.*'],
		);
	});

	test('links its actions where commands can be linked', async () => {
		const lines = await hoverLines({ 'a.txt': '<PER Pu|tin>' }, {}, { commandLinks: true });
		const actions = lines.find((line) => line.includes('command:'))!;
		deepStrictEqual(
			[...actions.matchAll(/\[(.*?)\]\(command:(.*?)\?(.*?)\)/gu)].map(([, title, command, query]) => [
				title,
				command,
				decodeURIComponent(query!),
			]),
			[
				[
					'All Mentions',
					'corpusAnnotator.showAllMentions',
					'[{"corpus":"file:///corpus","entity":"putin","name":"Putin"}]',
				],
				['Rename…', 'corpusAnnotator.renameEntity', '[{"corpus":"file:///corpus","entity":"putin","name":"Putin"}]'],
				['Merge With…', 'corpusAnnotator.mergeEntity', '[{"corpus":"file:///corpus","entity":"putin","name":"Putin"}]'],
				['Not a Name', 'corpus.notAName', '[{"corpus":"file:///corpus","entity":"putin"}]'],
			],
		);
	});

	test('reads well as plain text', async () => {
		deepStrictEqual(await hoverLines({ 'x/a.txt': 'Ông *<PER Pu|tin>*' }, {}, { markdown: false }), [
			'Putin · person · 1 mention in 1 document',
			'',
			'x/a.txt:1 Ông *Putin*',
			'',
			'Why: a capitalised run.',
		]);
	});

	test('in boilerplate says that, too', async () => {
		const lines = await hoverLines({ 'a.txt': 'Tin\n#related <PER Pu|tin> nói gì?' });
		strictEqual(lines.at(-1), '*In boilerplate (another article). it is a related.*');
	});

	test('right after a source tag is no boilerplate', async () => {
		const lines = await hoverLines({ 'a.txt': 'Tin\n<source-tag VOV.VN - ><PER |Putin> nói gì?' });
		strictEqual(lines.at(-1), '*Why: a capitalised run.*');
	});

	test('marks the name, also with an emoji before it and in UTF-8', async () => {
		const corpus = memoryCorpus({ 'a.txt': '😀 é <PER Pu|tin>' });
		const { document } = corpus.marked;
		const hover = await service().hover(document, corpus, cursorOf(corpus), NO_TOKEN);
		strictEqual(showRange(document, hover!.range!), '0:5-0:10 Putin');
		const inBytes = await service({ encoding: 'utf-8' }).hover(document, corpus, { line: 0, character: 9 }, NO_TOKEN);
		deepStrictEqual(inBytes!.range, { start: { line: 0, character: 8 }, end: { line: 0, character: 13 } });
	});

	test('a cancelled question has no answer, not half of one', async () => {
		const corpus = memoryCorpus({ 'a.txt': '<PER Pu|tin>', 'b.txt': '<PER Putin>' });
		let error: unknown;
		try {
			await service().hover(corpus.marked.document, corpus, cursorOf(corpus), { isCancellationRequested: true });
		} catch (thrown) {
			error = thrown;
		}
		ok(error instanceof CancelledError);
	});

	test('reads no more documents than it shows', async () => {
		const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`d${index}.txt`, 'Tin: <PER Putin>']));
		const corpus = memoryCorpus({ ...files, 'z.txt': '<PER Pu|tin>' });
		await service().hover(corpus.marked.document, corpus, cursorOf(corpus), NO_TOKEN);
		strictEqual(corpus.reads.length, 7);
	});
});

suite('hover on a time', () => {
	test('gives the value, the weekday and the other times of that day, month and year', () =>
		checkHover(
			{
				'a.txt':
					'Tin <DATE=2024-06-19 ngày 19|/6>\n<TIME=2024-06-19T08:00 8 giờ sáng 19/6>, <DATE=2024-06 tháng 6>, <DATE=2024 năm nay>, <DATE=2023 năm ngoái>',
			},
			[
				'**2024-06-19** · Wednesday · date',
				'',
				'*also on 19 June 2024:* [a:2](file:///corpus/a.txt#L2,1) 8 giờ sáng 19/6',
				'*in June 2024:* [a:2](file:///corpus/a.txt#L2,18) tháng 6',
				'*in the year 2024:* [a:2](file:///corpus/a.txt#L2,27) năm nay',
				'',
				'*Read day first.*',
			],
		));

	test('says which days a week has, and what it was counted from', async () => {
		const documentDate = { value: '2024-06-19', confidence: 1, why: reason('in a caption') };
		const lines = await hoverLines({ 'a.txt': 'Tin <DATE=2024-W24 tuần| trước>' }, { documentDate });
		match(lines[0]!, /^\*\*2024-W24\*\* · 10\s*–\s*16 June 2024 · date$/u);
		deepStrictEqual(lines.slice(2), ['*Read day first.*', "*The document's date is 2024-06-19. in a caption.*"]);
	});

	test('lists under a month what lies in it, be it its first day', () =>
		checkHover({ 'a.txt': 'Tin <DATE=2024-06 tháng| 6>, <DATE=2024-06-01 ngày 1/6>' }, [
			'**2024-06** · June 2024 · date',
			'',
			'*in June 2024:* [a:1](file:///corpus/a.txt#L1,14) ngày 1/6',
			'',
			'*Read day first.*',
		]));

	test('puts lengths into words', async () => {
		strictEqual(
			(await hoverLines({ 'a.txt': '<DURATION=P1Y2M mười bốn th|áng>' }))[0],
			'**P1Y2M** · 1 year 2 months · duration',
		);
	});

	test('admits that it knows no value', async () => {
		strictEqual((await hoverLines({ 'a.txt': '<DATE hôm n|ọ>' }))[0], '**No value** · date');
	});
});

suite('hover on boilerplate', () => {
	test('says what it is, why, and where it repeats', () =>
		checkHover({ 'a.txt': 'Tin\n#chrome Đăng k|ý', 'b.txt': 'Tin khác\n\n#chrome ĐĂNG KÝ ', 'c.txt': 'Hết' }, [
			'**Boilerplate** · page interface',
			'',
			'*Why: it is a chrome.*',
			'',
			'[b:3](file:///corpus/b.txt#L3,1) Đăng ký',
		]));

	test('offers to mark it here and everywhere, or to call it content', async () => {
		const lines = await hoverLines(
			{ 'a.txt': 'Tin\n#chrome Đăng k|ý', 'b.txt': '#chrome Đăng ký' },
			{},
			{ commandLinks: true },
		);
		match(lines.at(-1)!, /^\[Mark Here\].* · \[Mark Everywhere \(2\)\].* · \[It's Content\]/u);
	});

	test('knows the passage inside a line of the article', () =>
		checkHover({ 'a.txt': 'Tin\nCuộc gặp <credit (Ảnh: T|ASS)>' }, [
			'**Boilerplate** · picture credit',
			'',
			'*Why: in brackets after a caption.*',
		]));

	test('is silent on the article itself', () => checkHover({ 'a.txt': 'Tin\nMột câu th|ường.' }, []));

	test('shows a person’s word on a line of the article', async () => {
		const annotation = { label: 'content', exact: 'Đăng ký', creator: 'Lan', created: '2026-11-21T10:00:00Z' };
		const lines = await hoverLines({ 'a.txt': 'Tin\n#chrome Đăng k|ý' }, { annotations: { 'a.txt': [annotation] } });
		deepStrictEqual([lines[0], lines[2]], ['**Content** · paragraph', '*Marked as content by Lan on 2026-11-21.*']);
	});
});

suite('hover on a tag of the corpus’s own labels', () => {
	test('shows the label, its description, and who tagged', () =>
		checkHover(
			{ 'a.txt': 'Ông nói giá sẽ g|iảm.' },
			['**Claim** · What a side says is so', '', '*Tagged by Lan on 2026-11-21.*'],
			{
				annotations: {
					'a.txt': [{ label: 'claim', exact: 'giá sẽ giảm', creator: 'Lan', created: '2026-11-21T10:00:00Z' }],
				},
			},
		));
});
