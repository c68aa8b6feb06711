import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { CodeActionTriggerKind, type CodeAction, type CodeActionContext } from 'vscode-languageserver-types';
import { reason, type Reason } from '../../server/src/core/reason';
import type { EntityDecision } from '../../server/src/annotations/model';
import { createRule } from '../../server/src/annotations/rulesFile';
import { memoryCorpus, type MemoryCorpus, type MemoryOptions } from '../support/memoryCorpus';
import { selectionOf, service } from './support';

function actionsAt(corpus: MemoryCorpus, context: Partial<CodeActionContext> = {}, snapToWords = true): CodeAction[] {
	const { document } = corpus.marked;
	const full = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked, ...context };
	return service().codeActions(document, corpus, selectionOf(corpus), full, { snapToWords }) as CodeAction[];
}

/** The first actions; all with `Infinity`. */
function checkActions(files: Record<string, string>, count: number, expected: string[], options?: MemoryOptions): void {
	const titles = actionsAt(memoryCorpus(files, options)).map(({ title, kind }) => `${kind}: ${title}`);
	deepStrictEqual(titles.slice(0, count), expected);
}

suite('code actions', () => {
	test('on a suggested name accept it first, reject it second', () =>
		checkActions({ 'a.txt': 'Ông <PER Pu|tin> nói' }, 3, [
			'quickfix.accept: Tag “Putin” as Person',
			'quickfix.reject: Not a Name: “Putin”',
			'refactor.tag.LOC: Tag “Putin” as Place',
		]));

	test('what a program proposes is accepted or rejected by its label, where the analysis says something else', () => {
		const proposals = {
			'a.txt': [
				{ label: 'PER', exact: 'Putin' },
				{ label: 'claim', exact: 'Putin nói' },
			],
		};
		const files = { 'a.txt': 'Ông <PER Pu|tin> nói' };
		checkActions(
			files,
			4,
			[
				'quickfix.accept: Tag “Putin” as Person',
				'quickfix.reject: Not a Name: “Putin”',
				'quickfix.accept: Accept “Putin nói” as Claim',
				'quickfix.reject: Reject “Putin nói” as Claim',
			],
			{ proposals },
		);
		const [, , accept] = actionsAt(memoryCorpus(files, { proposals }));
		deepStrictEqual(accept?.command?.arguments, [
			{ uri: 'file:///corpus/a.txt', position: { line: 0, character: 4 }, label: 'claim' },
		]);
	});

	test('tag the words whole that a selection cuts, unless the setting says otherwise', () => {
		const titles = (text: string, snapToWords: boolean): string[] =>
			actionsAt(memoryCorpus({ 'a.txt': text }), { only: ['refactor.tag.PER'] }, snapToWords).map(({ title }) => title);
		const cut = 'một gánh xiếc H[[ai Nh]]ỏ';
		deepStrictEqual(titles(cut, true), ['Tag “Hai Nhỏ” as Person']);
		deepStrictEqual(titles(cut, false), ['Tag “ai Nh” as Person']);
		deepStrictEqual(titles('một gánh xiếc H[[a]]i Nhỏ', true), ['Tag “a” as Person']);
	});

	test('on a person’s tag take it back first', () =>
		checkActions(
			{ 'a.txt': 'Giải Sao M|ai' },
			2,
			['quickfix.untag: Remove Tag “Person” from “Sao Mai”', 'refactor.tag.LOC: Tag “Sao Mai” as Place'],
			{ annotations: { 'a.txt': [{ label: 'PER', exact: 'Sao Mai' }] } },
		));

	test('on a person’s tag the entity can be given another type, and the title says that tags stay', () => {
		const titles = (annotations: MemoryOptions['annotations'] = {}): string[] =>
			actionsAt(memoryCorpus({ 'a.txt': 'Ở <LOC Sa P|a>', 'b.txt': '<LOC Sa Pa>' }, { annotations }), {
				only: ['refactor.retype'],
			}).map(({ title }) => title);
		deepStrictEqual(titles(), ['“Sa Pa” Is a Person', '“Sa Pa” Is an Organisation', '“Sa Pa” Is Something Else']);
		deepStrictEqual(titles({ 'a.txt': [{ label: 'LOC', exact: 'Sa Pa' }] }), [
			'“Sa Pa” Is a Person (Tags Stay)',
			'“Sa Pa” Is an Organisation (Tags Stay)',
			'“Sa Pa” Is Something Else (Tags Stay)',
		]);
	});

	test('on a faded line call it content, or mark it for good', () =>
		checkActions({ 'a.txt': 'Tin\n#chrome Đăng k|ý', 'b.txt': '#chrome Đăng ký' }, 4, [
			'quickfix.content: Mark as Content',
			'quickfix.content: Mark as Content Everywhere (2 documents)',
			'quickfix.boilerplate: Mark as Boilerplate',
			'quickfix.boilerplate: Mark as Boilerplate Everywhere (2 documents)',
		]));

	test('on a line that stands twice reach the document, too', () =>
		checkActions({ 'a.txt': 'Tin\n[[Xem thêm]]\nHai\nXem thêm' }, 3, [
			'refactor.mark.boilerplate: Mark as Boilerplate',
			'refactor.mark.boilerplate: Mark as Boilerplate in Document',
			'refactor.mark.boilerplate: Mark as Boilerplate Everywhere (1 document)',
		]));

	test('say how far a mark everywhere reaches so far, while documents are still being read', () => {
		const titles = (files: Record<string, string>): string[] =>
			actionsAt(memoryCorpus(files, { complete: false }))
				.map(({ title }) => title)
				.filter((title) => title.includes('Everywhere'));
		const page = 'Tin\n#chrome Đăng k|ý';
		deepStrictEqual(titles({ 'a.txt': page }), [
			'Mark as Content Everywhere (1 document so far)',
			'Mark as Boilerplate Everywhere (1 document so far)',
		]);
		strictEqual(titles({ 'a.txt': page, 'b.txt': 'Đăng ký' })[0], 'Mark as Content Everywhere (2 documents so far)');
	});

	for (const [decision, text, match] of [
		['boilerplate', 'Tin\nĐăng k|ý\nHết', 'line'],
		['content', 'Tin\n#chrome Đăng k|ý\nHết', 'line'],
		['boilerplate', 'Tin\nHãy đăng k|ý ngay\nHết', 'passage'],
	] as const) {
		test(`on what a rule calls ${decision} (${match}) take it away, or leave the document out`, () => {
			const made = { id: 'urn:uuid:7', decision, match, except: [], creator: 'Lan' };
			const rule = createRule({ ...made, text: 'đăng ký', created: '2026-11-21T10:00:00Z' });
			const uri = 'file:///corpus/a.txt';
			deepStrictEqual(
				actionsAt(memoryCorpus({ 'a.txt': text }, { rules: [rule] }))
					.filter(({ kind }) => kind === 'refactor.mark.rule')
					.map(({ title, command }) => [title, command?.command, command?.arguments]),
				[
					['Leave This Document Out of the Rule', 'corpus.untag', [{ uri, id: 'urn:uuid:7', scope: 'document' }]],
					['Remove the Rule from the Whole Corpus', 'corpus.untag', [{ uri, id: 'urn:uuid:7' }]],
				],
			);
		});
	}

	test('on selected words tag first where they look like a name, with the type that other documents have', () =>
		checkActions({ 'a.txt': 'Ở [[Sa Pa]] có mưa', 'b.txt': '<LOC Sa Pa>', 'c.txt': '<LOC Sa Pa>' }, 2, [
			'refactor.tag.LOC: Tag “Sa Pa” as Place',
			'refactor.tag.PER: Tag “Sa Pa” as Person',
		]));

	test('on selected lower-case words mark first, and tag as a passage before a name', () =>
		checkActions({ 'a.txt': 'Ông nói [[giá sẽ giảm]] mạnh' }, 5, [
			'refactor.mark.boilerplate: Mark as Boilerplate',
			'refactor.mark.boilerplate: Mark as Boilerplate in Document',
			'refactor.mark.boilerplate: Mark as Boilerplate Everywhere',
			'refactor.mark.content: Mark as Content',
			'refactor.tag.claim: Tag “giá sẽ giảm” as Claim',
		]));

	test('on what was said to be no name suggest it again, or tag it whole', () =>
		checkActions(
			{ 'a.txt': 'Ở Sân V|ận Động mới' },
			2,
			['quickfix.untag: Suggest “Sân Vận Động” Again Everywhere', 'refactor.tag.PER: Tag “Sân Vận Động” as Person'],
			{ entityDecisions: [{ id: 'urn:uuid:1', kind: 'not-a-name', form: 'Sân vận động', source: {} }] },
		));

	test('on what was rejected at this place alone the whole passage can be tagged', () =>
		checkActions(
			{ 'a.txt': 'The shop on Quay Str|eet closed.' },
			2,
			['quickfix.untag: Remove Tag “Not a name” from “Quay Street”', 'refactor.tag.PER: Tag “Quay Street” as Person'],
			{ annotations: { 'a.txt': [{ label: 'not-a-name', exact: 'Quay Street' }] } },
		));

	test('are few where the editor has lists to ask with: the direct ones first, then one for each list, and all by their kinds', () => {
		const corpus = memoryCorpus({ 'a.txt': 'Ông <PER Pu|tin>, <PER Vladimir Putina>, <PER Putin Lê>, <PER Lê Putin>' });
		const inVsCode = (only?: string[]): string[] =>
			(
				service({ commandLinks: true }).codeActions(corpus.marked.document, corpus, selectionOf(corpus), {
					diagnostics: [],
					...(only && { only }),
				}) as CodeAction[]
			).map(({ title }) => title);
		deepStrictEqual(inVsCode(), [
			'Tag “Putin” as Person',
			'Not a Name: “Putin”',
			'Tag “Putin” as Place',
			'Tag “Putin” as Organisation',
			'Merge “Putin” into “Lê Putin”',
			'Rename “Putin”…',
			'Mark as Boilerplate',
			'Mark as Boilerplate Everywhere (1 document)',
			'Mark as Content',
			'Tag “Putin” as…',
			'Change Type of “Putin”…',
			'Merge “Putin” With…',
		]);
		const asked = new Set(inVsCode(['']));
		deepStrictEqual(
			actionsAt(corpus).filter(({ title }) => /^(?:Tag|Merge) “|^“/u.test(title) && !asked.has(title)),
			[],
			'nothing is lost of what the lists ask for',
		);
	});

	test('merge with entities that may be the same, when asked for', () => {
		const corpus = memoryCorpus({
			'a.txt': '<ORG Aqu|ila>, <ORG Studio Aquila>, <ORG Studio Boreas>, <ORG VOV>, <PER Aquila>',
		});
		const merges = (context?: Partial<CodeActionContext>): string[] =>
			actionsAt(corpus, context)
				.filter(({ kind }) => kind === 'refactor.merge')
				.map(({ title }) => title);
		deepStrictEqual(merges(), ['Merge “Aquila” into “Studio Aquila”']);
		deepStrictEqual(merges({ triggerKind: CodeActionTriggerKind.Automatic }), []);
	});

	test('on what the hover calls short for another one offer that first, to merge with and as what is meant, in each editor', () => {
		const merged: EntityDecision = { id: '1', kind: 'merge', entity: 'greyling', into: 'greyling-marine', source: {} };
		const titles = (text: string, short: Reason, commandLinks: boolean): string[] => {
			const corpus = memoryCorpus({ 'a.txt': text }, { entityDecisions: [merged] });
			const { document } = corpus.marked;
			const mentions = document.analysis.mentions.map((one, i) => (i === 0 ? one : { ...one, why: [short] }));
			const view = { ...document, analysis: { ...document.analysis, mentions } };
			const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked };
			const actions = service({ commandLinks }).codeActions(view, corpus, selectionOf(corpus), context);
			return actions.map(({ title }) => title).filter((title) => /^Merge.* into|Here Means/u.test(title));
		};
		for (const commandLinks of [true, false]) {
			deepStrictEqual(
				titles('<ORG Đông Đô> (<ORG D|DS>) và <ORG DDS>', reason('Short for the name before it'), commandLinks),
				['Merge “DDS” into “Đông Đô”', '“DDS” Here Means “Đông Đô”'],
			);
			const fiona = reason('Short for “{0}”', 'Fiona Greyling');
			const text = '<PER Fiona Greyling> và <ORG Greyling Marine>. <ORG Grey|ling> nói';
			deepStrictEqual(titles(text, fiona, commandLinks)[0], '“Greyling” Here Means “Fiona Greyling”');
		}
	});

	test('take back what people decided on the entity, in each editor', () => {
		const decided = { creator: 'Lan', created: '2026-11-21T10:00:00Z', source: {} };
		const corpus = memoryCorpus(
			{ 'a.txt': '<PER Anna Kar|eva>, <PER Ivan Orlov>, <PER Orlov>' },
			{
				entityDecisions: [
					{ ...decided, id: '1', kind: 'rename', entity: 'anna-kareva', name: 'A. Kareva' },
					{ ...decided, id: '2', kind: 'retype', entity: 'anna-kareva', type: 'ORG' },
					{ ...decided, id: '3', kind: 'merge', entity: 'ivan-orlov', into: 'anna-kareva' },
					{ ...decided, id: '4', kind: 'split', entity: 'anna-kareva', form: 'Orlov', into: 'orlov-1' },
				],
			},
		);
		for (const commandLinks of [false, true]) {
			const actions = service({ commandLinks }).codeActions(corpus.marked.document, corpus, selectionOf(corpus), {
				diagnostics: [],
			}) as CodeAction[];
			const found = actions.filter(({ command }) => command?.command === 'corpus.takeBack');
			deepStrictEqual(
				found.map(({ title, kind }) => `${kind}: ${title}`),
				[
					'refactor.rename: Take Back the Name “A. Kareva”',
					'refactor.retype: Take Back the Type of “A. Kareva” (organisation)',
					'refactor.merge: Take Back the Merge of “Ivan Orlov” into “A. Kareva”',
					'refactor.split: Take Back the Split of “Orlov”',
				],
			);
			deepStrictEqual(found[2]!.command!.arguments, [
				{ corpus: corpus.root, entity: 'anna-kareva', kind: 'merge', of: 'ivan-orlov' },
			]);
		}
	});

	test('light no bulb where nothing is suggested or selected, and are there when asked for', () => {
		const [automatic, invoked] = [CodeActionTriggerKind.Automatic, CodeActionTriggerKind.Invoked].map((triggerKind) =>
			['Một câu th|ường', 'Một [[câu]] thường', 'Ông <PER Pu|tin>'].map(
				(text) => actionsAt(memoryCorpus({ 'a.txt': text }), { triggerKind }).length > 0,
			),
		);
		deepStrictEqual(
			[automatic, invoked],
			[
				[false, true, true],
				[true, true, true],
			],
		);
	});

	test('run commands with one object, its ranges as negotiated', () => {
		const corpus = memoryCorpus({ 'a.txt': 'Tin\n#chrome Đăng k|ý' });
		const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 7 } };
		deepStrictEqual(actionsAt(corpus)[0]!.command, {
			title: 'Mark as Content',
			command: 'corpus.markAsContent',
			arguments: [{ uri: 'file:///corpus/a.txt', ranges: [range], scope: 'passage' }],
		});
	});

	test('are filtered by the kinds that are asked for', () => {
		const corpus = memoryCorpus({ 'a.txt': 'Ông <PER Pu|tin>' });
		deepStrictEqual(
			actionsAt(corpus, { only: ['refactor.tag.LOC'] }).map(({ title }) => title),
			['Tag “Putin” as Place'],
		);
		deepStrictEqual(actionsAt(corpus, { only: ['source', 'refactor.tag.LO'] }), []);
	});

	test('settle the warning about a passage that is gone', () => {
		const corpus = memoryCorpus(
			{ 'a.txt': 'Tin| mới' },
			{ annotations: { 'a.txt': [{ label: 'PER', exact: 'Văn A', id: 'urn:uuid:1' }] } },
		);
		const { document } = corpus.marked;
		const [orphan] = service().diagnostics(document, corpus, { fadeBoilerplate: true });
		const [first] = actionsAt(corpus, { diagnostics: [orphan!] });
		deepStrictEqual(
			[first!.title, first!.command!.arguments, first!.diagnostics],
			['Remove This Annotation', [{ uri: document.uri, id: 'urn:uuid:1' }], [orphan]],
		);
	});

	test('are commands for clients that know no more', () => {
		const corpus = memoryCorpus({ 'a.txt': '<PER Pu|tin>' });
		const [first] = service({ codeActionLiterals: false }).codeActions(
			corpus.marked.document,
			corpus,
			selectionOf(corpus),
			{ diagnostics: [] },
		);
		strictEqual(first!.command, 'corpus.tag');
	});

	test('are none on a blank line', () => checkActions({ 'a.txt': 'Tin\n|\nHai' }, Infinity, []));
});
