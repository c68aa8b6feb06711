import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { DocumentDate } from '../../server/src/core/model';
import { reason } from '../../server/src/core/reason';
import { memoryCorpus, NO_TOKEN } from '../support/memoryCorpus';
import { checkHover, hoverLines } from './hoverLines';
import { cursorOf, service } from './support';

suite('hover on a time', () => {
	test('gives the value, the weekday and the other times of that day, month and year', () =>
		checkHover(
			{
				'a.txt':
					'Tin <DATE=2024-06-19 ngày 19|/6>\n<TIME=2024-06-19T08:00 8 giờ sáng 19/6>, <DATE=2024-06 tháng 6>, <DATE=2024 năm nay>, <DATE=2023 năm ngoái>',
			},
			[
				'**2024-06-19** · Wednesday, 19 June 2024 · date',
				'',
				'*also on 19 June 2024:* [a:2](file:///corpus/a.txt#L2,1) 8 giờ sáng 19/6',
				'*in June 2024:* [a:2](file:///corpus/a.txt#L2,18) tháng 6',
				'*in the year 2024:* [a:2](file:///corpus/a.txt#L2,27) năm nay',
				'',
				'***',
				'',
				'*Read day first.*',
			],
		));

	test('tells of other documents, how often, and the first place in each', () =>
		checkHover(
			{
				'a.txt': 'Tin <DATE=2024-06-19 ngày 19|/6>',
				'b.txt': 'Tin\n<DATE=2024-06-19 19/6/2024>, <DATE=2024-06-19 hôm ấy>',
				'c.txt': '<DATE=2024-01 Tháng 1>',
				'd.txt': '<DATE=2023 Năm 2023>',
			},
			[
				'**2024-06-19** · Wednesday, 19 June 2024 · date',
				'',
				'*also on 19 June 2024:* [b:2](file:///corpus/b.txt#L2,1) 19/6/2024 · [b:2](file:///corpus/b.txt#L2,12) hôm ấy',
				'*in the year 2024:* [c:1](file:///corpus/c.txt#L1,1) Tháng 1',
				'',
				'***',
				'',
				'*Read day first.*',
			],
		));

	test('counts what it has no room for', async () => {
		const line = (text: string): string =>
			`Tin\n${Array.from({ length: 5 }, () => `<DATE=2024-06-19 ${text}>`).join(', ')}`;
		const lines = await hoverLines({
			'a.txt': 'Tin <DATE=2024-06-19 ngày 19|/6>',
			'b.txt': line('hôm ấy'),
			'c.txt': line('19/6'),
		});
		match(lines[2]!, /^\*also on 19 June 2024 \(10 in the corpus\):\* .*(?:b:2.*){3}(?:c:2.*){3} · …$/u);
	});

	test('reads no more than five other documents', async () => {
		const files = Object.fromEntries(
			Array.from({ length: 40 }, (_, i): [string, string] => [`b${i}.txt`, `Tin <DATE=2024-06-${10 + (i % 9)} ngày>`]),
		);
		const corpus = memoryCorpus({ 'a.txt': 'Tin <DATE=2024-06-12 ngày| 12/6>', ...files });
		await service().hover(corpus.marked.document, corpus, cursorOf(corpus), NO_TOKEN);
		ok(corpus.reads.length > 0 && corpus.reads.length <= 5, String(corpus.reads.length));
	});

	test('says which days a week has, and what it was counted from', async () => {
		const documentDate = { value: '2024-06-19', confidence: 1, why: reason('in a caption') };
		const lines = await hoverLines({ 'a.txt': 'Tin <DATE=2024-W24 tuần| trước>' }, { documentDate });
		match(lines[0]!, /^\*\*2024-W24\*\* · 10\s*–\s*16 June 2024 · date$/u);
		deepStrictEqual(lines.slice(2), ['*Read day first.*', "*The document's date is 2024-06-19. in a caption.*"]);
	});

	test('lists under a month what lies in it, be it its first day', async () => {
		const lines = await hoverLines({ 'a.txt': 'Tin <DATE=2024-06 tháng| 6>, <DATE=2024-06-01 ngày 1/6>' });
		deepStrictEqual(lines.slice(0, 3), [
			'**2024-06** · June 2024 · date',
			'',
			'*in June 2024:* [a:1](file:///corpus/a.txt#L1,14) ngày 1/6',
		]);
	});

	const titles: [text: string, title: string][] = [
		['<DURATION=P1Y2M mười bốn th|áng>', '**P1Y2M** · 1 year 2 months · duration'],
		['<SET=P1W hằng tu|ần>', '**P1W** · every week · repeated time'],
		['<SET=P2W hai tu|ần một lần>', '**P2W** · every 2 weeks · repeated time'],
		['<SET=XXXX-WXX-2 các thứ b|a>', '**XXXX-WXX-2** · each Tuesday · repeated time'],
		['<TIME=2024-06-19TEV tối 1|9/6>', '**2024-06-19TEV** · Wednesday, 19 June 2024, evening · time of day'],
		['<DATE=2024-SU hè 2|024>', '**2024-SU** · summer 2024 · date'],
		['<DATE=1950/1953 1950–|1953>', '**1950/1953** · 1950 to 1953 · date'],
		['<DATE=XXXX-06-19 19|/6>', '**XXXX-06-19** · date'],
		['<DATE hôm n|ọ>', '**No value** · date'],
	];
	for (const [text, title] of titles) {
		test(title, async () => strictEqual((await hoverLines({ 'a.txt': text }))[0], title));
	}

	test('offers what can be done about it', async () => {
		const documentDate = { value: '2024-06-19', confidence: 1, why: reason('in a caption') };
		const lines = await hoverLines(
			{ 'a.txt': 'Tin <DATE=2024-06-18 hôm| qua>' },
			{ documentDate },
			{ commandLinks: true },
		);
		match(lines[2]!, /^\[Change Its Value…\].* · \[Not a Date\].* · \[Set Document Date…\]/u);
	});

	test('says once what the document’s date is, and once that it isn’t known', async () => {
		const corpus = memoryCorpus({ 'a.txt': 'Tin <DATE hôm| qua>' });
		const { document } = corpus.marked;
		const why = reason("Counted from the document's date, {0}", '2024-06-19');
		const [time] = document.analysis.times;
		const told = async (documentDate: DocumentDate | undefined, value: string | undefined) => {
			const times = [{ ...time!, value, why, relative: true }];
			const analysis = { ...document.analysis, times, documentDate };
			const hover = await service().hover({ ...document, analysis }, corpus, cursorOf(corpus), NO_TOKEN);
			return (hover!.contents as MarkupContent).value.split(/\s*\n/u).slice(1);
		};
		const documentDate = { value: '2024-06-19', confidence: 1, why: reason('On line 3') };
		deepStrictEqual(await told(documentDate, '2024-06-18'), [
			"*Counted from the document's date, 2024-06-19.*",
			'*On line 3.*',
		]);
		deepStrictEqual(await told(undefined, undefined), ["*The document's date isn't known.*"]);
	});
});
