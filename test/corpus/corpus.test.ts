import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import { summarize } from '../../server/src/corpus/summarize';
import { surveyTable } from '../../server/src/corpus/surveyText';
import { copies, entitiesOf, linksIn, namedCorpus, namedText } from './namedText';

suite('names across documents', () => {
	checkEntities(
		'a full name gathers its short forms where it is common',
		{ ...copies(2, 'a', '[PER Ivan Petrov] và [PER Petrov]'), 'b.txt': 'Ông [PER Petrov]' },
		['PER Ivan Petrov (ivan-petrov) in 3: Petrov 3, Ivan Petrov 2'],
	);
	checkEntities(
		'… the only one in the corpus even from one document',
		{ 'a.txt': '[PER John Smith]', 'b.txt': 'Ông [PER Smith]' },
		['PER John Smith (john-smith) in 2: John Smith 1, Smith 1'],
	);
	checkEntities(
		'… but a family name that thousands share does not',
		{ 'a.txt': '[PER Kim Jong-un]', 'b.txt': 'Ông [PER Kim]' },
		['PER Kim (kim) in 1: Kim 1', 'PER Kim Jong-un (kim-jong-un) in 1: Kim Jong-un 1'],
	);
	checkEntities(
		'… nor where most documents have the short form alone',
		{ ...copies(2, 'a', '[PER John Smith]'), ...copies(8, 'b', '[PER Smith]') },
		['PER Smith (smith) in 8: Smith 8', 'PER John Smith (john-smith) in 2: John Smith 2'],
	);
	checkEntities(
		'two who share a short form: it stays apart in a document with neither',
		{
			...copies(3, 'a', '[PER Bill Clinton]'),
			...copies(3, 'b', '[PER Hillary Clinton]'),
			'c.txt': '[PER Clinton] thắng',
		},
		[
			'PER Bill Clinton (bill-clinton) in 3: Bill Clinton 3',
			'PER Hillary Clinton (hillary-clinton) in 3: Hillary Clinton 3',
			'PER Clinton (clinton) in 1: Clinton 1',
		],
	);
	checkEntities(
		'… unless one dominates by far',
		{
			...copies(9, 'a', '[PER Bill Clinton]'),
			...copies(2, 'b', '[PER Chelsea Clinton]'),
			'c.txt': '[PER Clinton] thắng',
		},
		[
			'PER Bill Clinton (bill-clinton) in 10: Bill Clinton 9, Clinton 1',
			'PER Chelsea Clinton (chelsea-clinton) in 2: Chelsea Clinton 2',
		],
	);
	checkEntities(
		'a Vietnamese given name means nobody in another document',
		{ ...copies(5, 'a', '[PER Nguyễn Phú Trọng]'), 'b.txt': 'Anh [PER Trọng] đi chợ' },
		['PER Nguyễn Phú Trọng (nguyen-phu-trong) in 5: Nguyễn Phú Trọng 5', 'PER Trọng (trong) in 1: Trọng 1'],
	);
	checkEntities(
		'… but with its middle name it may',
		{ ...copies(3, 'a', '[PER Đỗ Quang Hải]'), 'b.txt': '[PER Quang Hải] ghi bàn' },
		['PER Đỗ Quang Hải (do-quang-hai) in 4: Đỗ Quang Hải 3, Quang Hải 1'],
	);
	checkEntities(
		'… where it is the only one',
		{
			...copies(3, 'a', '[PER Đỗ Quang Hải]'),
			...copies(3, 'b', '[PER Lê Quang Hải]'),
			'c.txt': '[PER Quang Hải] ghi bàn',
		},
		[
			'PER Lê Quang Hải (le-quang-hai) in 3: Lê Quang Hải 3',
			'PER Đỗ Quang Hải (do-quang-hai) in 3: Đỗ Quang Hải 3',
			'PER Quang Hải (quang-hai) in 1: Quang Hải 1',
		],
	);
	checkEntities(
		'father and son: the family name alone is neither',
		{
			...copies(4, 'a', '[PER Kim Jong-un]'),
			...copies(2, 'b', '[PER Kim Jong-il]'),
			'c.txt': '[PER Kim]',
			'd.txt': '[PER Kim Chính Ân]',
		},
		[
			'PER Kim Jong-un (kim-jong-un) in 5: Kim Jong-un 4, Kim Chính Ân 1',
			'PER Kim Jong-il (kim-jong-il) in 2: Kim Jong-il 2',
			'PER Kim (kim) in 1: Kim 1',
		],
	);
	checkEntities('a first name is nobody', { ...copies(4, 'a', '[PER Rimario Gordon]'), 'b.txt': '[PER Rimario]' }, [
		'PER Rimario Gordon (rimario-gordon) in 4: Rimario Gordon 4',
		'PER Rimario (rimario) in 1: Rimario 1',
	]);
	checkEntities(
		'initials',
		{
			...copies(2, 'a', '[PER Vladimir Putin]'),
			'b.txt': '[PER V. Putin] và [PER Putin V.V.]',
			'c.txt': '[PER A. Putin]',
		},
		[
			'PER Vladimir Putin (vladimir-putin) in 3: Vladimir Putin 2, Putin V.V. 1, V. Putin 1',
			'PER A. Putin (a-putin) in 1: A. Putin 1',
		],
	);
	checkEntities(
		'a person, a place and a club of one name',
		{
			'a.txt': '[PER Thái Bình]',
			'b.txt': '[LOC Thái Bình], [ORG Thái Bình], [ORG CLB Thái Bình]',
			'c.txt': '[LOC tỉnh Thái Bình]',
		},
		[
			'PER Thái Bình (thai-binh) in 1: Thái Bình 1',
			'LOC Thái Bình (thai-binh-loc) in 2: Thái Bình 1, tỉnh Thái Bình 1',
			'ORG CLB Thái Bình (clb-thai-binh) in 1: CLB Thái Bình 1, Thái Bình 1',
		],
	);
	checkEntities(
		'generic words in front',
		{
			'a.txt': '[LOC Phú Quốc]',
			'b.txt': '[LOC đảo Phú Quốc]',
			'c.txt': '[ORG Tập đoàn Hoa Sen]',
			'd.txt': '[ORG Hoa Sen]',
		},
		[
			'LOC Phú Quốc (phu-quoc) in 2: Phú Quốc 1, đảo Phú Quốc 1',
			'ORG Tập đoàn Hoa Sen (tap-doan-hoa-sen) in 2: Hoa Sen 1, Tập đoàn Hoa Sen 1',
		],
	);
	checkEntities(
		'… in front or behind, in whatever language: a club, apart from its city',
		{ 'a.txt': '[ORG CLB Bình Hải]', 'b.txt': '[ORG Bình Hải FC] ở [LOC Bình Hải]', 'c.txt': '[ORG ФК Bình Hải]' },
		[
			'LOC Bình Hải (binh-hai) in 1: Bình Hải 1',
			'ORG Bình Hải FC (binh-hai-fc) in 3: Bình Hải FC 1, CLB Bình Hải 1, ФК Bình Hải 1',
		],
	);
	checkEntities(
		'organisations that are named after one place by its different names',
		{
			'a.txt': '[ORG Đại học Y TP.HCM]',
			'b.txt': '[ORG Đại học Y Thành phố Hồ Chí Minh]',
			'c.txt': '[ORG Đại học Y Hà Nội]',
			'd.txt': '[ORG Bộ Tài chính Mỹ], [ORG Bộ Tài chính Hoa Kỳ]',
		},
		[
			'ORG Đại học Y Thành phố Hồ Chí Minh (dai-hoc-y-thanh-pho-ho-chi-minh) in 2: Đại học Y TP.HCM 1, Đại học Y Thành phố Hồ Chí Minh 1',
			'ORG Bộ Tài chính Hoa Kỳ (bo-tai-chinh-hoa-ky) in 1: Bộ Tài chính Hoa Kỳ 1, Bộ Tài chính Mỹ 1',
			'ORG Đại học Y Hà Nội (dai-hoc-y-ha-noi) in 1: Đại học Y Hà Nội 1',
		],
	);
	checkEntities(
		'… that say two things: a province and its town',
		{
			'a.txt': '[LOC tỉnh Hòa Bình]',
			'b.txt': '[LOC thành phố Hòa Bình]',
			'c.txt': '[LOC Hòa Bình], [LOC TP Hòa Bình]',
		},
		[
			'LOC thành phố Hòa Bình (thanh-pho-hoa-binh) in 2: TP Hòa Bình 1, thành phố Hòa Bình 1',
			'LOC Hòa Bình (hoa-binh) in 1: Hòa Bình 1',
			'LOC tỉnh Hòa Bình (tinh-hoa-binh) in 1: tỉnh Hòa Bình 1',
		],
	);
	checkEntities(
		'other names of one place',
		{
			'a.txt': '[LOC Moscow], [LOC Hoa Kỳ]',
			'b.txt': '[LOC Matxcơva], [LOC Mỹ]',
			'c.txt': '[LOC Москве], [LOC США], [LOC Republic of Korea], [LOC Hàn Quốc]',
		},
		[
			'LOC Moscow (moscow) in 3: Matxcơva 1, Moscow 1, Москве 1',
			'LOC Mỹ (my) in 3: Hoa Kỳ 1, Mỹ 1, США 1',
			'LOC Hàn Quốc (han-quoc) in 1: Hàn Quốc 1, Republic of Korea 1',
		],
	);
	checkEntities(
		'Russian cases and Latin letters',
		{
			'a.txt': '[PER Сергея Лаврова]',
			'b.txt': '[PER Сергей Лавров]',
			'c.txt': '[PER Sergei Lavrov]',
			'd.txt': '[PER Sergey Lavrov]',
			'e.txt': '[PER Лавровым]',
		},
		[
			'PER Sergei Lavrov (sergei-lavrov) in 5: Sergei Lavrov 1, Sergey Lavrov 1, Лавровым 1, Сергей Лавров 1, Сергея Лаврова 1',
		],
	);
	checkEntities(
		'a short name that one document explains',
		{ 'a.txt': '[ORG Quỹ Nhi đồng Quốc tế] ([ORG QNQT])', 'b.txt': '[ORG QNQT] nói' },
		['ORG Quỹ Nhi đồng Quốc tế (quy-nhi-dong-quoc-te) in 2: QNQT 2, Quỹ Nhi đồng Quốc tế 1'],
	);
	checkEntities(
		'… a name that leaves something out doesn’t mean the same elsewhere',
		{ ...copies(2, 'a', '[ORG Bộ Ngoại giao Nga], [LOC Nga]: [ORG Bộ Ngoại giao]'), 'b.txt': '[ORG Bộ Ngoại giao]' },
		[
			'LOC Nga (nga) in 2: Nga 2',
			'ORG Bộ Ngoại giao Nga (bo-ngoai-giao-nga) in 2: Bộ Ngoại giao 2, Bộ Ngoại giao Nga 2',
			'ORG Bộ Ngoại giao (bo-ngoai-giao) in 1: Bộ Ngoại giao 1',
		],
	);
	checkEntities(
		'a country glued to a person is nobody’s full name',
		{ ...copies(2, 'a', '[PER Nga Ivan Petrov]'), ...copies(3, 'b', '[PER Ivan Petrov]') },
		[
			'PER Ivan Petrov (ivan-petrov) in 3: Ivan Petrov 3',
			'PER Nga Ivan Petrov (nga-ivan-petrov) in 2: Nga Ivan Petrov 2',
		],
	);
	checkEntities(
		'articles count nothing',
		{ 'a.txt': '[ORG The Guardian], [LOC the Netherlands]', 'b.txt': '[ORG Guardian], [LOC Netherlands]' },
		[
			'LOC Netherlands (netherlands) in 2: Netherlands 1, the Netherlands 1',
			'ORG Guardian (guardian) in 2: Guardian 1, The Guardian 1',
		],
	);
	checkEntities(
		'the name is neither in capitals nor inflected',
		{ ...copies(3, 'a', '[PER ANNA KERN], [LOC Вологды]'), 'b.txt': '[PER Anna Kern], [LOC Вологда]' },
		['PER Anna Kern (anna-kern) in 4: ANNA KERN 3, Anna Kern 1', 'LOC Вологда (vologda) in 4: Вологды 3, Вологда 1'],
	);
	checkEntities(
		'ids are told apart',
		{ 'a.txt': '[PER Trần Đường], [PER Trần Dương], [PER Trần Dưỡng], [MISC Trần Dương], [PER !!!]' },
		[
			'PER !!! (name) in 1: !!! 1',
			'PER Trần Dương (tran-duong) in 1: Trần Dương 1',
			'PER Trần Dưỡng (tran-duong-2) in 1: Trần Dưỡng 1',
			'PER Trần Đường (tran-duong-3) in 1: Trần Đường 1',
			'MISC Trần Dương (tran-duong-misc) in 1: Trần Dương 1',
		],
	);

	test('the order in which documents come doesn’t matter', () => {
		const documents = {
			...copies(3, 'a', '[PER Bill Clinton], [LOC Mỹ]'),
			'b.txt': '[PER Clinton], [LOC Hoa Kỳ]',
			'c.txt': '[PER B. Clinton], [ORG Mỹ]',
		};
		const there = namedCorpus(documents).corpus.entities();
		const back = namedCorpus(Object.fromEntries(Object.entries(documents).reverse())).corpus.entities();
		assert.deepStrictEqual(
			back.map(({ id, name, documents }) => [id, name, documents]),
			there.map(({ id, name, documents }) => [id, name, documents]),
		);
	});

	test('each mention is linked, in a document that the corpus doesn’t have yet, too', () => {
		const { corpus, texts } = namedCorpus({
			...copies(2, 'a', '[PER Ivan Petrov], [LOC Nga]'),
			'b.txt': '[PER Petrov] ở [LOC Liên bang Nga]',
		});
		assert.deepStrictEqual(linksIn(corpus, texts.get('b.txt')!), ['Petrov → ivan-petrov', 'Liên bang Nga → nga']);
		assert.deepStrictEqual(linksIn(corpus, namedText('[LOC Russia], [PER Ivan PETROV], [PER Ann Lee], [ORG Nga]')), [
			'Russia → nga',
			'Ivan PETROV → ivan-petrov',
			'Ann Lee → ann-lee',
			'Nga → nga-org',
		]);
	});

	test('taking documents away again leaves nothing of them', () => {
		const { corpus } = namedCorpus({ 'a.txt': '[PER Ivan Petrov]', 'b.txt': '[PER Petrov]' });
		const before = entitiesOf(corpus);
		const { table, analysis } = namedText('[PER Ivan Petrov], [ORG Petrov], [LOC Nga]');
		corpus.setSummary('c.txt', summarize(table, analysis));
		assert.notDeepStrictEqual(entitiesOf(corpus), before);
		corpus.remove('c.txt');
		assert.deepStrictEqual(entitiesOf(corpus), before);
		assert.deepStrictEqual(corpus.documents, ['a.txt', 'b.txt']);
	});

	test('what a document says that no other one has is nothing new for the others', () => {
		const corpus = new Corpus();
		const set = (path: string, text: string): boolean => {
			const before = corpus.knowledgeGeneration;
			const { table, analysis } = namedText(text);
			corpus.setSurvey(path, surveyTable(table));
			corpus.setSummary(path, summarize(table, analysis));
			return corpus.knowledgeGeneration > before;
		};
		set('b.txt', 'Snow lay on every roof');
		assert.deepStrictEqual(
			[
				'[PER Ann Lee] left\nRain fell all day',
				'[PER Ann Lee] left\nRain came all night',
				'[PER Ann Lee] left\nSnow lay on every roof',
				'[PER Ann Lee] left\nSnow came all night',
				'[PER Ann Reed] left\nSnow came all night',
			].map((text) => set('a.txt', text)),
			[true, false, true, true, true],
		);
	});

	test('the generation grows with a change, and only then', () => {
		const { corpus, texts } = namedCorpus({ 'a.txt': '[PER Ivan Petrov]' });
		const { table, analysis } = texts.get('a.txt')!;
		const { generation } = corpus;
		corpus.setSummary('a.txt', summarize(table, analysis));
		assert.equal(corpus.generation, generation);
		corpus.setSummary('b.txt', summarize(table, analysis));
		assert.ok(corpus.generation > generation);
	});

	test('companions are who is named in the same documents', () => {
		const { corpus } = namedCorpus({
			'a.txt': '[PER Ann Lee] [LOC Seoul]',
			'b.txt': '[PER Ann Lee] [LOC Seoul] [ORG KBS]',
			'c.txt': '[ORG MBC]',
		});
		assert.deepStrictEqual(
			corpus.companions('ann-lee', 5).map(({ entity, documents }) => `${entity.name} ${documents}`),
			['Seoul 2', 'KBS 1'],
		);
		assert.deepStrictEqual(corpus.companions('nobody', 5), []);
	});

	test('who stands in the page around the article is no company', () => {
		const { corpus } = namedCorpus({
			'a.txt': '[PER Ann Lee] [LOC Seoul]\n{chrome}[ORG KBS]',
			'b.txt': '[PER Ann Lee] [LOC Seoul]\n{chrome}[ORG KBS]',
			'c.txt': '[PER Ann Lee] ở [ORG KBS]\n{chrome}[ORG KBS]',
		});
		assert.deepStrictEqual(
			corpus.companions('ann-lee', 5).map(({ entity, documents }) => `${entity.name} ${documents}`),
			['Seoul 2', 'KBS 1'],
		);
	});

	test('who wrote the articles is no company, nor is who they name where this one stands around them', () => {
		const { corpus } = namedCorpus({
			'a.txt': '{attribution}[PER Eva Reporter]\n[PER Ann Lee] [LOC Seoul]',
			'b.txt': '{attribution}[PER Eva Reporter]\n[PER Ann Lee] [LOC Seoul]',
			'c.txt': '{attribution}[PER Eva Reporter]\n[ORG KBS]\n{related}[PER Ann Lee]',
		});
		const companions = (id: string) =>
			corpus.companions(id, 5).map(({ entity, documents }) => `${entity.name} ${documents}`);
		assert.deepStrictEqual(companions('ann-lee'), ['Seoul 2']);
		assert.deepStrictEqual(companions('eva-reporter'), ['Ann Lee 2', 'Seoul 2', 'KBS 1']);
	});

	test('what no article names comes last of its type, until one does', () => {
		const { corpus } = namedCorpus({
			'a.txt': '{chrome}[ORG KBS]\n[ORG MBC] [PER Ann Lee]',
			'b.txt': '{chrome}[ORG KBS]',
		});
		const listed = () => corpus.entities().map(({ name, boilerplate }) => (boilerplate ? `(${name})` : name));
		assert.deepStrictEqual(listed(), ['Ann Lee', 'MBC', '(KBS)']);
		const { table, analysis } = namedText('[ORG KBS]');
		corpus.setSummary('b.txt', summarize(table, analysis));
		assert.deepStrictEqual(listed(), ['Ann Lee', 'KBS', 'MBC']);
		corpus.remove('b.txt');
		assert.deepStrictEqual(listed(), ['Ann Lee', 'MBC', '(KBS)']);
	});

	test('a passage inside a line may be the page as well', () => {
		const { table, analysis } = namedText('[ORG VOV] - Ông [PER Ivan Petrov]');
		const inline = [{ start: 0, end: 6, class: 'source-tag' as const, why: { text: 'Before a dash' } }];
		assert.deepStrictEqual(
			summarize(table, { ...analysis, inline }).entities.map(({ name, boilerplate }) => [name, boilerplate ?? false]),
			[
				['VOV', true],
				['Ivan Petrov', false],
			],
		);
	});

	test('the type of a name in other documents', () => {
		const { corpus } = namedCorpus({
			'a.txt': '[ORG Thăng Long]',
			'b.txt': '[ORG Thăng Long]',
			'c.txt': '[LOC Thăng Long]',
		});
		const typeFor = (path: string) => corpus.knowledgeFor(path).nameType('thăng long');
		assert.deepStrictEqual(['a.txt', 'c.txt', 'new.txt'].map(typeFor), [
			undefined,
			{ type: 'ORG', documents: 2 },
			{ type: 'ORG', documents: 2 },
		]);
	});

	test('… where the document itself has evidence for another one: of two of them, and not by people of that name', () => {
		const { corpus } = namedCorpus({
			'club.txt': '[ORG Ashcombe]',
			'town.txt': '[LOC Ashcombe] and [LOC Bradley]',
			'a.txt': '[PER Tom Bradley], [PER Bradley]',
			'b.txt': '[PER Tom Bradley], [PER Bradley]',
		});
		const typeFor = (path: string, name: string) => corpus.knowledgeFor(path).nameType(name)?.type;
		assert.deepStrictEqual(
			[typeFor('club.txt', 'ashcombe'), typeFor('town.txt', 'bradley'), typeFor('new.txt', 'bradley')],
			[undefined, undefined, 'PER'],
		);
	});

	test('a bare surname is not whom other documents name, where more call a town so', () => {
		const { corpus, texts } = namedCorpus({
			'a.txt': '[PER Tom Bradley] and [PER Ann Marlo].',
			'b.txt': '[PER Bradley], [PER Marlo].',
			'c.txt': '[LOC Bradley], [LOC Marlo]',
			'd.txt': '[LOC Bradley]',
		});
		assert.deepStrictEqual(linksIn(corpus, texts.get('b.txt')!), ['Bradley → bradley', 'Marlo → ann-marlo']);
	});

	test('a name without its accents, an island, unless accents tell two syllables apart', () => {
		const { corpus, texts } = namedCorpus({
			'a.txt': '[LOC Malé], [ORG Orméa Tours], [LOC Vịnh], [LOC Marlo Island]',
			'b.txt': '[LOC Male], [ORG Ormea Tours], [LOC Vinh], [LOC Marlo]',
		});
		const [a, b] = ['a.txt', 'b.txt'].map((path) =>
			linksIn(corpus, texts.get(path)!).map((link) => link.split(' → ')[1]),
		);
		assert.deepStrictEqual(
			a!.map((id, i) => id === b![i]),
			[true, true, false, true],
		);
	});

	test('a paper is no club of its town, and names without accents are right where Vietnamese has none', () => {
		const { corpus, texts } = namedCorpus({
			'a.txt': '[ORG Báo Hà Nam], [LOC Nha Trang], [PER Minh Anh], [ORG Tạp chí Sao Lụa]',
			'b.txt': '[ORG Hà Nam], [LOC Nhà Trắng], [PER Minh Ánh], [ORG Sao Lụa Online]',
		});
		const [a, b] = ['a.txt', 'b.txt'].map((path) =>
			linksIn(corpus, texts.get(path)!).map((link) => link.split(' → ')[1]),
		);
		assert.deepStrictEqual(
			a!.map((id, i) => id === b![i]),
			[false, false, false, true],
		);
	});

	test('a corpus of one document knows nothing', () => {
		const { corpus } = namedCorpus({ 'a.txt': '[ORG Thăng Long]' });
		const knowledge = corpus.knowledgeFor('a.txt');
		assert.deepStrictEqual([knowledge.documents, knowledge.nameType('thăng long')], [1, undefined]);
	});

	test('a summary is given back as it was set, without places', () => {
		const { corpus, texts } = namedCorpus({ 'a.txt': '{title}[PER Ann Lee] ở [LOC Seoul]\n[PER=ann Lee]' });
		const { table, analysis } = texts.get('a.txt')!;
		const { suggestions: _, ...kept } = summarize(table, analysis);
		assert.deepStrictEqual(corpus.summary('a.txt'), kept);
		assert.deepStrictEqual(
			[corpus.summary('a.txt')!.title, corpus.summary('a.txt')!.characters],
			['Ann Lee ở Seoul', 15],
		);
	});
});

function checkEntities(name: string, documents: Readonly<Record<string, string>>, expected: readonly string[]): void {
	test(name, () => {
		assert.deepStrictEqual(entitiesOf(namedCorpus(documents).corpus), expected);
	});
}
