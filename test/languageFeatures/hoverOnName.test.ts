import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { EntityDecision } from '../../server/src/annotations/model';
import { listReason } from '../../server/src/core/names/listKinds';
import { type Reason, reason } from '../../server/src/core/reason';
import { parseKnowledgeBase } from '../../server/src/corpus/knowledgeBase';
import { createTranslator } from '../../server/src/messages';
import { CancelledError } from '../../server/src/util/cancellation';
import { memoryCorpus, NO_TOKEN } from '../support/memoryCorpus';
import { checkHover, hoverLines } from './hoverLines';
import { cursorOf, service, showRange } from './support';

suite('hover on a name', () => {
	test('says who it is, in how many documents, and links to the first mention in each', () =>
		checkHover(
			{
				'a.txt': 'Ông <PER Pu|tin> đến thăm\n\nTối qua <PER Vladimir Putin> đã về.',
				'b.txt': 'Tin vắn\nTổng thống <PER Vladimir Putin> phát biểu.',
			},
			[
				'**Vladimir Putin** · person · 3 mentions in 2 documents',
				'*also* Putin (1)',
				'',
				'[a:1](file:///corpus/a.txt#L1,5) Ông **Putin** đến thăm',
				'[a:3](file:///corpus/a.txt#L3,9) Tối qua **Vladimir Putin** đã về.',
				'[b:2](file:///corpus/b.txt#L2,12) Tổng thống **Vladimir Putin** phát biểu.',
				'',
				'***',
				'',
				'*Why a person: a capitalised run*',
			],
		));

	test('says "so far" while documents are still to come', async () =>
		strictEqual(
			(await hoverLines({ 'a.txt': '<PER Pu|tin>', 'b.txt': '<PER Putin>' }, { complete: false }))[0],
			'**Putin** · person · 2 mentions in 2 documents so far',
		));

	test('names who is named together with it in two documents and more, with a link to where they stand closest', async () => {
		const lines = await hoverLines({
			'a.txt': '<PER Pu|tin> và <PER Lan>\nMở đầu: <PER Kim Jong-un>, <LOC Bình Nhưỡng>',
			'b.txt': 'Tin\n<PER Kim Jong-un> tiễn <PER Putin> ở <LOC Bình Nhưỡng>\n<PER Kim Jong-un>',
		});
		deepStrictEqual(
			lines.filter((line) => line.startsWith('*with*')),
			['*with* [Kim Jong-un](file:///corpus/b.txt#L2,1) (2 documents) · [Bình Nhưỡng](file:///corpus/b.txt#L2,26) (2)'],
		);
	});

	test('names nobody who wrote the articles, and links to the text rather than to the page around it', async () => {
		const lines = await hoverLines({
			'a.txt': '#attribution <PER Eva>\n<PER Kim Jong-un>\n<PER Pu|tin> đi\n#related <PER Putin> và <PER Kim Jong-un>',
			'b.txt': '#attribution <PER Eva>\n<PER Putin>\n#related <PER Putin>: <PER Kim Jong-un>\n<PER Kim Jong-un>',
		});
		deepStrictEqual(
			lines.filter((line) => line.startsWith('*with*')),
			['*with* [Kim Jong-un](file:///corpus/a.txt#L2,1) (2 documents)'],
		);
	});

	test('finds that place in a document that it doesn’t show', async () => {
		const alone = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`a${i}.txt`, '<PER Putin>, <PER Putin>']));
		const both = { 'z1.txt': '<PER Kim Jong-un>, <PER Putin>', 'z2.txt': 'Tin: <PER Kim Jong-un>, <PER Putin>' };
		const lines = await hoverLines({ 'a.txt': '<PER Pu|tin>', ...alone, ...both });
		deepStrictEqual(
			lines.filter((line) => line.startsWith('*with*')),
			['*with* [Kim Jong-un](file:///corpus/z1.txt#L1,1) (2 documents)'],
		);
	});

	test('counts the other forms, and says roles once, in their fullest form', async () => {
		const lines = await hoverLines({
			'a.txt':
				'<PER@Tổng_thống Pu|tin>, <PER@Tổng_thống_Nga Vladimir Putin>, <PER@tổng_thống_Nga Putin>, <PER@Ông_chủ Putin>',
		});
		deepStrictEqual(lines.slice(1, 3), ['*also* Putin (3)', '*as* Tổng thống Nga · Ông chủ']);
	});

	test('says how strong the evidence is, and in the person’s language what kind of list it is', async () => {
		const corpus = memoryCorpus({ 'a.txt': 'Ở <LOC N|ga>, sang <LOC Nga>' });
		const { document } = corpus.marked;
		const [here, ...others] = document.analysis.mentions;
		const why = [
			{ ...reason('After “{0}”', 'Ở'), weight: 4 },
			{ ...listReason('country'), weight: 2.5 },
			{ ...reason('Named so elsewhere in this document'), weight: 1 },
		];
		const analysis = { ...document.analysis, mentions: [{ ...here!, why }, ...others] };
		const translate = createTranslator({ country: 'quốc gia', 'In the list of names: {0}': 'Trong danh sách: {0}' });
		const hover = await service({ translate }).hover({ ...document, analysis }, corpus, cursorOf(corpus), NO_TOKEN);
		strictEqual(
			(hover!.contents as MarkupContent).value.split('\n').at(-1),
			'*Why a place: After “Ở” (strong) · Trong danh sách: quốc gia (fair) · Named so elsewhere in this document (weak)*',
		);
	});

	test('shows where the article names it before where the page’s boilerplate does', async () => {
		const lines = await hoverLines({
			'a.txt': '#related <PER Putin> nói gì?\nÔng <PER Pu|tin> đến.',
			'b.txt': '#related <PER Putin> nói gì?',
			'c.txt': 'Tin\n<PER Putin>',
			'd.txt': 'Tin\n<PER Putin>',
		});
		deepStrictEqual(
			lines.filter((line) => line.includes('](file')).map((line) => line.replace(/\].*/u, ']')),
			['[a:2]', '[b:1]', '[c:2]', '[d:2]'],
		);
	});

	test('cuts a long list with a count, this document always in it', async () => {
		const names = Array.from({ length: 12 }, (_, index) => `d${10 + index}.txt`);
		const files = Object.fromEntries(names.map((name) => [name, 'Tin: <PER Putin> và <PER Putin>']));
		const lines = await hoverLines({ ...files, 'z.txt': 'Tin: <PER Pu|tin>' });
		deepStrictEqual(
			lines.filter((line) => line.includes('](file') || line.startsWith('…')).map((line) => line.replace(/\].*/u, ']')),
			['[d10:1]', '[d11:1]', '[d12:1]', '[d13:1]', '[z:1]', '… 20 more'],
		);
	});

	test('shares its places out among the documents', async () => {
		const three = '<PER Putin>, <PER Putin>\n<PER Putin>';
		const lines = await hoverLines({ 'a.txt': 'Tin\n<PER Pu|tin>', 'b.txt': three, 'c.txt': three });
		deepStrictEqual(
			lines.filter((line) => line.includes('](file') || line.startsWith('…')).map((line) => line.replace(/\].*/u, ']')),
			['[a:2]', '[b:1]', '[b:1]', '[c:1]', '[c:1]', '… 2 more'],
		);
	});

	test('shows what a document says and nothing of it as markup', async () => {
		const lines = await hoverLines({ 'a (1).txt': '*x* [y](http://z) <PER $(bug) Ro|n_ald> `&amp; www.z.vn' });
		const expected = String.raw`[a (1):1](file:///corpus/a%20%281%29.txt#L1,19) \*x\* \[y\](http\://z) **\$(bug) Ron\_ald** \``;
		ok(lines.includes(String.raw`${expected}\&amp; www\.z.vn`), lines.join('\n'));
	});

	test('has the name, the forms and the address that a person gave it', async () => {
		const entityDecisions: EntityDecision[] = [
			{ id: '1', source: {}, kind: 'merge', entity: 'putin-a', into: 'putin' },
			{ id: '2', source: {}, kind: 'rename', entity: 'putin', name: 'V. V. Putin' },
			{ id: '3', source: {}, kind: 'link', entity: 'putin', uri: 'http://www.wikidata.org/entity/Q7747' },
		];
		const lines = await hoverLines({ 'a.txt': '<PER Pu|tin> và <PER Putin A>' }, { entityDecisions });
		const link = (title: string): string => `[${title}](http://www.wikidata.org/entity/Q7747)`;
		deepStrictEqual(lines.slice(0, 3), [
			'**V. V. Putin** · person · 2 mentions in 1 document',
			link('Q7747'),
			'*also* Putin (1) · Putin A (1)',
		]);
		const { base } = parseKnowledgeBase('Q7747\tVladimir Putin\ttổng thống', 'tsv');
		const told = await hoverLines({ 'a.txt': '<PER Pu|tin>' }, { entityDecisions, knowledgeBase: base });
		strictEqual(told[1], `${link('Vladimir Putin (Q7747)')} · tổng thống`);
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
		ok(lines.indexOf(actions) < lines.findIndex((line) => line.startsWith('[a:1]')), 'before the places');
		deepStrictEqual(
			[...actions.matchAll(/\[(.*?)\]\(command:(.*?)\?(.*?)\)/gu)].map(([, title, command, query]) => [
				title,
				command,
				decodeURIComponent(query!),
			]),
			[
				[
					'All Mentions (1)',
					'corpusAnnotator.showAllMentions',
					'[{"corpus":"file:///corpus","entity":"putin","name":"Putin","type":"PER"}]',
				],
				[
					'Rename…',
					'corpusAnnotator.renameEntity',
					'[{"corpus":"file:///corpus","entity":"putin","name":"Putin","type":"PER"}]',
				],
				[
					'Change Type…',
					'corpusAnnotator.retypeEntity',
					'[{"corpus":"file:///corpus","entity":"putin","name":"Putin","type":"PER"}]',
				],
				[
					'Merge With…',
					'corpusAnnotator.mergeEntity',
					'[{"corpus":"file:///corpus","entity":"putin","name":"Putin","type":"PER"}]',
				],
				[
					'Split Off…',
					'corpusAnnotator.splitEntity',
					'[{"corpus":"file:///corpus","entity":"putin","name":"Putin","type":"PER","place":{"uri":"file:///corpus/a.txt","range":{"start":{"line":0,"character":0},"end":{"line":0,"character":5}}}}]',
				],
				[
					'Link to Knowledge Base…',
					'corpusAnnotator.linkEntity',
					'[{"corpus":"file:///corpus","entity":"putin","name":"Putin","type":"PER"}]',
				],
				[
					'Not a Name',
					'corpus.notAName',
					'[{"uri":"file:///corpus/a.txt","range":{"start":{"line":0,"character":0},"end":{"line":0,"character":5}}}]',
				],
			],
		);
	});

	test('offers to reject the form that stands there, not the entity’s others', async () => {
		const lines = await hoverLines({ 'a.txt': '<PER Vladimir Putin>, <PER Pu|tin>' }, {}, { commandLinks: true });
		match(
			lines.find((line) => line.includes('command:'))!,
			/\[Not a Name: “Putin”\]/u,
		);
	});

	test('reads well as plain text', async () => {
		deepStrictEqual(await hoverLines({ 'x/a.txt': 'Ông *<PER Pu|tin>*' }, {}, { markdown: false }), [
			'Putin · person · 1 mention in 1 document',
			'',
			'x/a.txt:1 Ông *Putin*',
			'',
			'Why a person: a capitalised run',
		]);
	});

	test('in boilerplate says that, too', async () => {
		const lines = await hoverLines({ 'a.txt': 'Tin\n#related <PER Pu|tin> nói gì?' });
		strictEqual(lines.at(-1), '*In boilerplate (another article). it is a related.*');
	});

	test('right after a source tag is no boilerplate', async () => {
		const lines = await hoverLines({ 'a.txt': 'Tin\n<source-tag VOV.VN - ><PER |Putin> nói gì?' });
		strictEqual(lines.at(-1), '*Why a person: a capitalised run*');
	});

	test('parts why it is of its type from why it is a name at all, and says so where the type is a guess', async () => {
		const corpus = memoryCorpus({ 'a.txt': 'Trận gặp <ORG Bradley Ro|vers> tối qua' });
		const { document } = corpus.marked;
		const general = { ...reason('Capitalised where no sentence begins'), weight: 2, general: true } as const;
		const last = async (why: readonly Reason[]): Promise<string | undefined> => {
			const analysis = { ...document.analysis, mentions: [{ ...document.analysis.mentions[0]!, why }] };
			const hover = await service().hover({ ...document, analysis }, corpus, cursorOf(corpus), NO_TOKEN);
			return (hover!.contents as MarkupContent).value.split('\n').at(-1);
		};
		strictEqual(
			await last([{ ...reason('Ends in “{0}”', 'Rovers'), weight: 3.5 }, general]),
			'*Why an organisation: Ends in “Rovers” (strong) · Why a name: Capitalised where no sentence begins (fair)*',
		);
		strictEqual(
			await last([general]),
			'*Why a name: Capitalised where no sentence begins (fair) · The type is a guess from the words in and around the name*',
		);
	});

	test('says that it is short for another name only where both are one', async () => {
		const last = async (text: string, short: Reason): Promise<string | undefined> => {
			const corpus = memoryCorpus({ 'a.txt': text });
			const { document } = corpus.marked;
			const mentions = document.analysis.mentions.map((one, i) => (i === 0 ? one : { ...one, why: [short] }));
			const view = { ...document, analysis: { ...document.analysis, mentions } };
			const hover = await service().hover(view, corpus, cursorOf(corpus), NO_TOKEN);
			return (hover!.contents as MarkupContent).value.split('\n').at(-1);
		};
		const full = (name: string): Reason => reason('Short for “{0}”', name);
		const apart = 'Why an organisation: Reads like short for';
		strictEqual(
			await last('<ORG Nordhaven Capital> mua thép, <ORG Nord|haven> nói', full('Nordhaven Capital')),
			`*${apart} “Nordhaven Capital”, but is counted apart*`,
		);
		strictEqual(
			await last('<ORG Đông Đô> (<ORG D|DS>)', reason('Short for the name before it')),
			`*${apart} the name before it, but is counted apart*`,
		);
		strictEqual(
			await last('Ông <PER Vladimir Putin> và <PER Pu|tin>', full('Vladimir Putin')),
			'*Why a person: Short for “Vladimir Putin”*',
		);
	});

	test('says that it is named so elsewhere only where it is, and by more than that', async () => {
		const why = async (text: string, ...reasons: readonly (Reason | undefined)[]): Promise<string | undefined> => {
			const corpus = memoryCorpus({ 'a.txt': text });
			const { document } = corpus.marked;
			const mentions = document.analysis.mentions.map((one, i) => (reasons[i] ? { ...one, why: [reasons[i]] } : one));
			const view = { ...document, analysis: { ...document.analysis, mentions } };
			const hover = await service().hover(view, corpus, cursorOf(corpus), NO_TOKEN);
			return (hover!.contents as MarkupContent).value.split('\n').at(-1);
		};
		const elsewhere = reason('Named so elsewhere in this document');
		strictEqual(
			await why('Bà <PER Diềm> hát, <PER Di|ềm> múa', reason('A title stands before it'), elsewhere),
			'*Why a person: Named so elsewhere in this document*',
		);
		strictEqual(
			await why('Đoàn <PER Diềm> hát, <PER Di|ềm> múa', elsewhere, elsewhere),
			'*Why a person: All its mentions in this document, taken together*',
		);
		const guess = '*The type is a guess from the words in and around the name*';
		strictEqual(await why('Làng <LOC Diềm> hát, đoàn <PER Di|ềm> múa', undefined, elsewhere), guess);
		strictEqual(await why('Đoàn <PER Di|ềm> múa', elsewhere), guess);
	});

	test('says what people decided on whom it is, and not why of a type that they changed', async () => {
		const made = { creator: 'Lan', source: {} };
		const entityDecisions: EntityDecision[] = [
			{
				...made,
				id: 'urn:uuid:1',
				kind: 'merge',
				entity: 'putin',
				into: 'vladimir-ivanov',
				created: '2026-11-19T10:00:00Z',
			},
			{
				...made,
				id: 'urn:uuid:2',
				kind: 'retype',
				entity: 'vladimir-ivanov',
				type: 'ORG',
				created: '2026-11-20T10:00:00Z',
			},
			{
				...made,
				id: 'urn:uuid:3',
				kind: 'rename',
				entity: 'vladimir-ivanov',
				name: 'VP',
				created: '2026-11-21T10:00:00Z',
			},
			{ ...made, id: 'urn:uuid:4', kind: 'split', entity: 'vladimir-ivanov', form: 'Vova', into: 'vova' },
		];
		const lines = await hoverLines(
			{ 'a.txt': '<PER Vladimir Iv|anov>', 'b.txt': '<PER Putin>, <PER Vova>' },
			{ entityDecisions },
		);
		deepStrictEqual(lines.slice(lines.indexOf('***') + 2), [
			'*Why a name: a capitalised run*',
			'*Renamed to VP · Decided by Lan on 2026-11-21*',
			'*Type changed to organisation · Decided by Lan on 2026-11-20*',
			'*Merged with Putin · Decided by Lan on 2026-11-19*',
			'… 1 more',
		]);
	});

	test('tells of other entities by their names, with the type or the id only where the name is the same', async () => {
		const by = { source: {}, creator: 'Lan' };
		const split = (form: string, into: string): EntityDecision => ({
			...{ ...by, id: `urn:uuid:${form}` },
			...{ kind: 'split', entity: 'redford', form, into },
		});
		const merge = (entity: string): EntityDecision => ({
			...{ ...by, id: `urn:uuid:${entity}` },
			...{ kind: 'merge', entity, into: 'ashcombe' },
		});
		const lines = await hoverLines(
			{ 'a.txt': '<LOC Ashc|ombe>, <ORG Ashcombe>, <LOC Redford>' },
			{
				entityDecisions: [
					...[split('Ford', 'redford-cy91'), split('Ashcombe', 'ashcombe-ab12')],
					...['redford-cy91', 'ashcombe-org', 'ashcombe-ab12'].map(merge),
				],
			},
		);
		deepStrictEqual(lines.slice(-4), [
			'*Merged with Ashcombe (place, ashcombe-ab12) · Decided by Lan*',
			'*Merged with Ashcombe (organisation) · Decided by Lan*',
			'*Merged with Ford · Decided by Lan*',
			'… 2 more',
		]);
	});

	test('a split under another name is told as that, not as a renaming', async () => {
		const by = { source: {}, creator: 'Lan' };
		const split = {
			...by,
			id: 'urn:uuid:1',
			kind: 'split',
			entity: 'ashcombe',
			form: 'Ashers',
			into: 'x-cy91',
		} as const;
		const name = {
			...by,
			id: 'urn:uuid:2',
			kind: 'rename',
			entity: 'x-cy91',
			name: 'Ashers FC',
			form: 'Ashers',
		} as const;
		const lines = await hoverLines(
			{ 'a.txt': '<ORG Ash|ers>' },
			{ entityDecisions: [{ ...split, entity: 'ashers' }, name] },
		);
		deepStrictEqual(lines.slice(-1), ['*“Ashers” split off as Ashers FC · Decided by Lan*']);
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
		strictEqual(corpus.reads.length, 4);
	});
});
