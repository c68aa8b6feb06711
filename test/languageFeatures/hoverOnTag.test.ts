import { deepStrictEqual, match } from 'node:assert/strict';
import { checkHover, hoverLines } from './hoverLines';

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

	test('says of which passage a person said that it is no name there', () =>
		checkHover(
			{ 'a.txt': 'The shop on Q|uay Street closed.' },
			['**Quay Street** · not a name here', '', '*Tagged by Lan.*'],
			{ annotations: { 'a.txt': [{ label: 'not-a-name', exact: 'Quay Street', creator: 'Lan' }] } },
		));

	test('shows what a person said besides, what it is related to, and what it was, in all its parts', async () => {
		const claim = 'urn:uuid:1';
		const history = [{ when: '2026-11-22T08:00:00Z', who: 'Minh', did: 'label', was: 'genre' }];
		const lines = await hoverLines(
			{ 'a.txt': 'Ông nói giá, theo tôi, sẽ g|iảm ở VOV.' },
			{
				annotations: {
					'a.txt': [
						{
							...{ id: claim, label: 'claim', exact: 'giá', creator: 'Lan' },
							besides: {
								note: 'hỏi lại',
								attributes: [{ name: 'certainty', value: 'low' }],
								history,
								parts: ['giá', 'sẽ giảm'].map((exact) => ({ start: -1, end: -1, exact, prefix: '', suffix: '' })),
							},
						},
						{ id: 'urn:uuid:2', label: 'ORG', exact: 'VOV' },
						{
							...{ id: 'urn:uuid:3', label: 'works-for', exact: '' },
							besides: { whole: true, relation: { from: claim, to: 'urn:uuid:2' } },
						},
					],
				},
			},
		);
		deepStrictEqual(lines, [
			'**Claim** · What a side says is so',
			'',
			'giá … sẽ giảm',
			'*Certainty* low',
			'*note* hỏi lại',
			'*Works For* → VOV',
			'',
			'*Tagged by Lan.*',
			'*The document was changed since; the passage was found again by its text.*',
			'2026-11-22 · Minh · Label: Claim, was Genre',
		]);
	});

	test('on a name the name comes first, and the tag only where more is said of it', async () => {
		const text = { 'a.txt': 'Ông <PER L|an> đi.' };
		const tagged = (besides: object): Promise<string[]> =>
			hoverLines(text, { annotations: { 'a.txt': [{ label: 'PER', exact: 'Lan', creator: 'Minh', besides }] } });
		const [plain, more] = [await tagged({}), await tagged({ note: 'người nói' })];
		deepStrictEqual(more.slice(0, plain.length), plain);
		match(plain.at(-1)!, /^\*Tagged by Minh\./u);
		deepStrictEqual(more.slice(plain.length), ['', '**Person**', '', '*note* người nói']);
	});

	test('two people who say the same are both named', async () => {
		const lines = await hoverLines(
			{ 'a.txt': 'Ông <PER L|an> đi.' },
			{
				annotations: {
					'a.txt': ['Minh', 'Hoa'].map((creator) => ({
						id: `urn:uuid:${creator}`,
						label: 'PER',
						exact: 'Lan',
						creator,
					})),
				},
			},
		);
		deepStrictEqual(lines.filter((line) => line.includes('Tagged')).sort(), ['*Tagged by Hoa.*', '*Tagged by Minh.*']);
	});

	test('of names that overlap each has its tag, with what can be done about it', async () => {
		const lines = await hoverLines(
			{ 'a.txt': 'The European Comm|ission declined.' },
			{
				annotations: {
					'a.txt': [
						{ label: 'ORG', exact: 'European Commission', creator: 'Lan' },
						{ label: 'MISC', exact: 'Commission declined', creator: 'Lan' },
					],
				},
			},
		);
		const titles = lines.filter((line) => /^\*\*[^*]/u.test(line));
		deepStrictEqual(titles.length, 2, titles.join('\n'));
		match(titles.join('\n'), /\*\*European Commission\*\*/u);
		match(titles.join('\n'), /\*\*Commission declined\*\*/u);
	});
});
