import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EntityDecision } from '../../server/src/annotations/model';
import { summarize } from '../../server/src/corpus/summarize';
import { copies, entitiesOf, linksIn, namedCorpus, namedText } from './namedText';

suite('people’s decisions on entities', () => {
	const documents = {
		...copies(2, 'a', '[PER Ivan Petrov] [PER Petrov]'),
		'b.txt': '[PER Pyotr Petrov] [LOC Nga] [ORG Kaluga]',
	};

	checkDecisions(
		'rename keeps the id',
		[{ kind: 'rename', entity: 'ivan-petrov', name: 'Иван Петров' }],
		[
			'PER Иван Петров (ivan-petrov) in 2: Ivan Petrov 2, Petrov 2',
			'PER Pyotr Petrov (pyotr-petrov) in 1: Pyotr Petrov 1',
			'LOC Nga (nga) in 1: Nga 1',
			'ORG Kaluga (kaluga) in 1: Kaluga 1',
		],
	);
	checkDecisions(
		'merge',
		[{ kind: 'merge', entity: 'pyotr-petrov', into: 'ivan-petrov' }],
		[
			'PER Ivan Petrov (ivan-petrov) in 3: Ivan Petrov 2, Petrov 2, Pyotr Petrov 1',
			'LOC Nga (nga) in 1: Nga 1',
			'ORG Kaluga (kaluga) in 1: Kaluga 1',
		],
	);
	test('letters that a text explains mean the same in other documents, be the full name accepted wherever it stands', () => {
		const full = 'Liên đoàn Quần vợt Việt Nam';
		const linked = (name: string): readonly string[] => {
			const { corpus, texts } = namedCorpus({ 'a.txt': `${name} ([ORG VTF]) họp.`, 'b.txt': '[ORG VTF] thua.' });
			return [...texts.values()].flatMap((text) => linksIn(corpus, text));
		};
		const id = 'lien-doan-quan-vot-viet-nam';
		const expected = [`${full} → ${id}`, `VTF → ${id}`, `VTF → ${id}`];
		assert.deepEqual(linked(`[ORG ${full}]`), expected);
		assert.deepEqual(linked(`[ORG=${id} ${full}]`), expected);
		const accepted = namedCorpus({ 'a.txt': `[ORG ${full}] ([ORG=${id} VTF]) họp.`, 'b.txt': '[ORG VTF] thua.' });
		assert.deepEqual(linksIn(accepted.corpus, accepted.texts.get('b.txt')!), [`VTF → ${id}`], '… or the letters');
	});

	test('a mention has the type that a person gave its entity, unless it was tagged itself', () => {
		const { corpus, texts } = namedCorpus(documents);
		const { text, analysis } = texts.get('b.txt')!;
		const types = (decisions: readonly EntityDecision[], tagged = -1): string => {
			corpus.setDecisions(decisions);
			const reference = { id: 'urn:uuid:1', origin: 'annotation' } as const;
			const mentions = analysis.mentions.map((one, i) => (i === tagged ? { ...one, decision: reference } : one));
			const found = corpus.link(text, { ...analysis, mentions }).analysis.mentions;
			return found.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`).join(', ');
		};
		const by = { id: 'urn:uuid:2', source: {} };
		const retype = { ...by, kind: 'retype', entity: 'nga', type: 'ORG' } as const;
		const merge = { ...by, kind: 'merge', entity: 'kaluga', into: 'nga' } as const;
		const split = { ...by, kind: 'split', entity: 'nga', form: 'Nga', into: 'nga-2' } as const;
		assert.equal(types([]), 'PER Pyotr Petrov, LOC Nga, ORG Kaluga');
		assert.equal(types([retype]), 'PER Pyotr Petrov, ORG Nga, ORG Kaluga');
		assert.equal(types([retype], 1), 'PER Pyotr Petrov, LOC Nga, ORG Kaluga');
		assert.equal(types([merge]), 'PER Pyotr Petrov, LOC Nga, LOC Kaluga');
		assert.equal(types([merge, retype]), 'PER Pyotr Petrov, ORG Nga, ORG Kaluga');
		assert.equal(types([retype, split]), 'PER Pyotr Petrov, ORG Nga, ORG Kaluga');
	});

	test('an entity that a tag made has the type that most documents tag it with, also after its mentions were retyped', () => {
		const { corpus } = namedCorpus({ 'a.txt': '[PER=loc-2 Lộc]' });
		const set = (path: string, marked: string): string[] => {
			const { table, analysis } = namedText(marked);
			corpus.setSummary(path, summarize(table, analysis));
			return entitiesOf(corpus);
		};
		assert.deepEqual(entitiesOf(corpus), ['PER Lộc (loc-2) in 1: Lộc 1']);
		assert.deepEqual(set('a.txt', '[ORG=loc-2 Lộc]'), ['ORG Lộc (loc-2) in 1: Lộc 1']);
		set('b.txt', '[PER=loc-2 Lộc]');
		assert.deepEqual(set('c.txt', '[PER=loc-2 Lộc]'), ['PER Lộc (loc-2) in 3: Lộc 3']);
	});

	checkDecisions(
		'merge of what was merged',
		[
			{ kind: 'merge', entity: 'pyotr-petrov', into: 'ivan-petrov' },
			{ kind: 'merge', entity: 'pyotr-petrov', into: 'kaluga' },
		],
		['LOC Nga (nga) in 1: Nga 1', 'ORG Kaluga (kaluga) in 3: Ivan Petrov 2, Petrov 2, Kaluga 1, Pyotr Petrov 1'],
	);
	checkDecisions(
		'a merged entity is found by its forms where it went',
		[
			{ kind: 'merge', entity: 'ivan-petrov', into: 'pyotr-petrov' },
			{ kind: 'rename', entity: 'petrov', name: 'Petrovs' },
		],
		[
			'PER Petrovs (pyotr-petrov) in 3: Ivan Petrov 2, Petrov 2, Pyotr Petrov 1',
			'LOC Nga (nga) in 1: Nga 1',
			'ORG Kaluga (kaluga) in 1: Kaluga 1',
		],
	);
	checkDecisions(
		'a merge into a new id',
		[
			{ kind: 'merge', entity: 'pyotr-petrov', into: 'peter' },
			{ kind: 'merge', entity: 'peter', into: 'peter' },
		],
		[
			'PER Ivan Petrov (ivan-petrov) in 2: Ivan Petrov 2, Petrov 2',
			'PER Pyotr Petrov (peter) in 1: Pyotr Petrov 1',
			'LOC Nga (nga) in 1: Nga 1',
			'ORG Kaluga (kaluga) in 1: Kaluga 1',
		],
	);
	checkDecisions(
		'two merged into each other',
		[
			{ kind: 'merge', entity: 'pyotr-petrov', into: 'ivan-petrov' },
			{ kind: 'merge', entity: 'ivan-petrov', into: 'pyotr-petrov' },
		],
		[
			'PER Ivan Petrov (ivan-petrov) in 3: Ivan Petrov 2, Petrov 2, Pyotr Petrov 1',
			'LOC Nga (nga) in 1: Nga 1',
			'ORG Kaluga (kaluga) in 1: Kaluga 1',
		],
	);
	checkDecisions(
		'split off a form',
		[{ kind: 'split', entity: 'ivan-petrov', form: 'Petrov', into: 'petrov-senior' }],
		[
			'PER Ivan Petrov (ivan-petrov) in 2: Ivan Petrov 2',
			'PER Petrov (petrov-senior) in 2: Petrov 2',
			'PER Pyotr Petrov (pyotr-petrov) in 1: Pyotr Petrov 1',
			'LOC Nga (nga) in 1: Nga 1',
			'ORG Kaluga (kaluga) in 1: Kaluga 1',
		],
	);
	checkDecisions(
		'retype, and an entity found by one of its forms',
		[
			{ kind: 'retype', entity: 'kaluga', type: 'LOC' },
			{ kind: 'rename', entity: 'petrov', name: 'I. P.' },
		],
		[
			'PER I. P. (ivan-petrov) in 2: Ivan Petrov 2, Petrov 2',
			'PER Pyotr Petrov (pyotr-petrov) in 1: Pyotr Petrov 1',
			'LOC Kaluga (kaluga) in 1: Kaluga 1',
			'LOC Nga (nga) in 1: Nga 1',
		],
	);
	checkDecisions(
		'nothing is done to what isn’t there',
		[
			{ kind: 'rename', entity: 'nobody', name: 'X' },
			{ kind: 'split', entity: 'nobody', form: 'X', into: 'y' },
		],
		[
			'PER Ivan Petrov (ivan-petrov) in 2: Ivan Petrov 2, Petrov 2',
			'PER Pyotr Petrov (pyotr-petrov) in 1: Pyotr Petrov 1',
			'LOC Nga (nga) in 1: Nga 1',
			'ORG Kaluga (kaluga) in 1: Kaluga 1',
		],
	);

	test('links follow them', () => {
		const { corpus, texts } = namedCorpus(documents);
		corpus.setDecisions([
			decision({ kind: 'split', entity: 'ivan-petrov', form: 'Petrov', into: 'petrov-senior' }),
			decision({ kind: 'merge', entity: 'pyotr-petrov', into: 'petrov-senior' }),
			decision({ kind: 'link', entity: 'ivan-petrov', uri: 'http://www.wikidata.org/entity/Q1' }),
		]);
		assert.deepStrictEqual(linksIn(corpus, texts.get('a0.txt')!), [
			'Ivan Petrov → ivan-petrov',
			'Petrov → petrov-senior',
		]);
		assert.deepStrictEqual(linksIn(corpus, texts.get('b.txt')!), [
			'Pyotr Petrov → petrov-senior',
			'Nga → nga',
			'Kaluga → kaluga',
		]);
		assert.equal(corpus.entity('ivan-petrov')!.uri, 'http://www.wikidata.org/entity/Q1');
		// The id that was merged away still answers.
		assert.equal(corpus.entity('pyotr-petrov')!.id, 'petrov-senior');
	});

	test('an id that a person gave to a mention makes an entity, or adds to one', () => {
		const { corpus, texts } = namedCorpus({ ...documents, 'c.txt': '[PER=ivan-petrov Vanya] [PER=the-cook Olga]' });
		assert.deepStrictEqual(linksIn(corpus, texts.get('c.txt')!), ['Vanya → ivan-petrov', 'Olga → the-cook']);
		assert.deepStrictEqual(
			entitiesOf(corpus).filter((line) => /ivan|cook/u.test(line)),
			['PER Ivan Petrov (ivan-petrov) in 3: Ivan Petrov 2, Petrov 2, Vanya 1', 'PER Olga (the-cook) in 1: Olga 1'],
		);
	});

	test('to confirm a name leaves the links of all others as they are', () => {
		const name = fc.constantFrom(
			...['Trần Văn Lộc', 'TRẦN VĂN LỘC', 'Tran Van Loc', 'Văn Lộc', 'Lộc', 'Lê Lộc', 'Mai'],
			...['Ivan Petrov', 'I. Petrov', 'Petrov'],
		);
		const names = fc.array(name, { minLength: 1, maxLength: 5 });
		const links = (documents: Readonly<Record<string, string>>): readonly string[] => {
			const { corpus, texts } = namedCorpus(documents);
			return [...texts.values()].flatMap((text) => linksIn(corpus, text));
		};
		fc.assert(
			fc.property(names, names, fc.nat(), (a, b, number) => {
				const confirmed = number % a.length;
				const corpusWith = (id = ''): Readonly<Record<string, string>> => ({
					'a.txt': a.map((form, i) => `[PER${i === confirmed ? id : ''} ${form}] nói.`).join(' '),
					'b.txt': b.map((form) => `[PER ${form}] nói.`).join(' '),
				});
				const before = links(corpusWith());
				const [, id] = before[confirmed]!.split(' → ');
				assert.deepStrictEqual(links(corpusWith(`=${id}`)), before);
			}),
			{ numRuns: 300 },
		);
	});

	test('a name of which every mention was given to another entity is no entity', () => {
		const { corpus } = namedCorpus({ 'a.txt': '[PER=the-cook Olga]', 'b.txt': '[LOC Nga]' });
		assert.deepStrictEqual(entitiesOf(corpus), ['PER Olga (the-cook) in 1: Olga 1', 'LOC Nga (nga) in 1: Nga 1']);
	});

	test('forms that are no names are known', () => {
		const { corpus } = namedCorpus(documents);
		corpus.setDecisions([decision({ kind: 'not-a-name', form: 'KALUGA' })]);
		assert.deepStrictEqual([...corpus.notNames], ['kaluga']);
	});

	function checkDecisions(name: string, decisions: readonly Parts[], expected: readonly string[]): void {
		test(name, () => {
			const { corpus } = namedCorpus(documents);
			corpus.setDecisions(decisions.map(decision));
			assert.deepStrictEqual(entitiesOf(corpus), expected);
		});
	}
});

type Parts = EntityDecision extends infer D ? (D extends EntityDecision ? Omit<D, 'id' | 'source'> : never) : never;

function decision(parts: Parts): EntityDecision {
	return { id: 'urn:uuid:0', source: {}, ...parts };
}
