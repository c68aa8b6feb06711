import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EntityDecision } from '../../server/src/annotations/model';
import type { EntityType } from '../../server/src/core/model';
import { TextTable } from '../../server/src/core/textTable';
import { Corpus } from '../../server/src/corpus/corpus';
import type { DocumentSummary, LocalEntity } from '../../server/src/corpus/model';
import { summarize } from '../../server/src/corpus/summarize';
import { workOf } from '../support/work';

/** Names that meet each other in every way: aliases, generic words, other scripts, short forms, initials, acronyms. */
const NAMES: readonly [EntityType, ...string[]][] = [
	[
		'PER',
		'Vladimir Putin',
		'Vladimir Vladimirovich Putin',
		'V. Putin',
		'Putin',
		'Владимира Путина',
		'Путин',
		'I. Putin',
	],
	['PER', 'Kim Jong-un', 'Kim Jong-il', 'Kim', 'Jane Kim', 'J. Kim', 'Lee Kim', 'Kim Lee'],
	[
		'PER',
		'Nguyen Van An',
		'Nguyễn Văn Ân',
		'Nguyễn Văn An',
		'Trần Văn An',
		'Văn An',
		'An',
		'Nguyễn',
		'Nguyễn Thị Lan Anh',
		'Lan Anh',
		'Văn',
	],
	['LOC', 'Moscow', 'Matxcơva', 'Nga', 'Liên bang Nga', 'Hòa Bình', 'tỉnh Hòa Bình', 'thành phố Hòa Bình', 'Putin'],
	['ORG', 'Đại học Y TP.HCM', 'Đại học Y Thành phố Hồ Chí Minh', 'Hà Nội FC', 'CLB Hà Nội', 'Hà Nội'],
	['ORG', 'Hoa Sen', 'Tập đoàn Hoa Sen', 'WHO', 'Tổ chức Y tế Thế giới', 'UBND', 'Ủy ban nhân dân xã', 'Kim Lee'],
	['MISC', 'Euro 2024', 'Euro', 'Kim'],
];

suite('entities follow the names', () => {
	test('however documents came, changed and went, as if they had come at once', () => {
		const local = fc
			.constantFrom(...NAMES.flatMap(([type, ...names]) => names.map((name): [EntityType, string] => [type, name])))
			.chain(([type, name]) =>
				fc.record({
					type: fc.constant(type),
					name: fc.constant(name),
					// Another form of one word makes an acronym explained.
					forms: fc.constantFrom(
						[{ form: name, count: 1 }],
						[{ form: name, count: 2 }],
						[{ form: name.toUpperCase(), count: 1 }],
						[
							{ form: name, count: 1 },
							{ form: name.split(' ')[0]!, count: 1 },
						],
						[
							{ form: name, count: 1 },
							{ form: 'UBND', count: 1 },
						],
					),
					roles: fc.constantFrom<string[]>([], ['Tổng thống']),
					mentions: fc.constant<number[]>([]),
					strong: fc.boolean(),
					decided: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, 'putin', 'kim'),
				}),
			)
			.map(({ decided, ...entity }): LocalEntity => (decided === undefined ? entity : { ...entity, decided }));
		const entities = fc.uniqueArray(local, {
			maxLength: 8,
			selector: ({ type, name, decided }) => decided ?? `${type} ${name}`,
		});
		const step = fc.record({
			path: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
			entities: fc.option(entities, { nil: undefined }),
			asked: fc.boolean(),
			decided: fc.boolean(),
			// How far names are joined in the background before the next change comes.
			joined: fc.constantFrom(0, 0, 3, 20, 60, Infinity),
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
				const corpus = new Corpus();
				const now = new Map<string, readonly LocalEntity[]>();
				let decisions: readonly EntityDecision[] = [];
				let background: Generator<void> = corpus.learn([]);
				for (const { path, entities, asked, decided, joined } of steps) {
					if (entities) {
						now.set(path, entities);
						corpus.setSummary(path, summaryOf(entities));
					} else {
						now.delete(path);
						corpus.remove(path);
					}
					if (decided) {
						decisions = decisions.length > 0 ? [] : DECISIONS;
						corpus.setDecisions(decisions);
					}
					if (asked) {
						corpus.entities();
					}
					for (let i = 0; i < joined; i++) {
						if (background.next().done) {
							background = corpus.learn([]);
							break;
						}
					}
				}
				for (const _ of background) {
					// To the end.
				}
				const fresh = new Corpus();
				fresh.setDecisions(decisions);
				[...now].sort().forEach(([path, locals]) => fresh.setSummary(path, summaryOf(locals)));
				assert.deepStrictEqual(describe(corpus), describe(fresh));
				for (const locals of now.values()) {
					assert.deepStrictEqual(corpus.idsOf(locals), fresh.idsOf(locals));
				}
			}),
		);
	});

	test('while many documents are learned the answers are those from before', () => {
		const corpus = new Corpus();
		corpus.setSummary('a', summaryOf([entity('PER', 'John Smith')]));
		const idOf = (name: string): string => corpus.idsOf([entity('PER', name)])[0]!.id;
		assert.equal(idOf('Smith'), 'smith');
		corpus.setSummary('b', summaryOf([entity('PER', 'Smith')]));
		assert.equal(idOf('Smith'), 'john-smith');
		const learning = corpus.learn([['c', summaryOf([entity('PER', 'Mary Smith')])]]);
		while (!learning.next().done) {
			assert.equal(idOf('John Smith'), 'john-smith');
		}
		assert.equal(idOf('Smith'), 'smith');
		assert.equal(idOf('Mary Smith'), 'mary-smith');
	});

	test('one document more or less touches the others’ entities only where names meet', () => {
		const corpus = new Corpus();
		corpus.setSummary('a', summaryOf([entity('PER', 'Ann Lee')]));
		corpus.setSummary('b', summaryOf([entity('PER', 'John Smith')]));
		const before = corpus.entity('ann-lee');
		corpus.setSummary('b', summaryOf([entity('PER', 'John Smith'), entity('PER', 'Smith')]));
		assert.equal(corpus.entity('ann-lee'), before);
		assert.deepStrictEqual(describe(corpus), ['ann-lee: Ann Lee in a 1', 'john-smith: John Smith, Smith in b 2']);
	});

	test('a short form finds its long one again when a rival goes, and loses it when one comes', () => {
		const corpus = new Corpus();
		corpus.setSummary('a', summaryOf([entity('PER', 'John Smith')]));
		corpus.setSummary('b', summaryOf([entity('PER', 'Mary Smith')]));
		corpus.setSummary('c', summaryOf([entity('PER', 'Smith')]));
		const idOfShort = (): string => corpus.idsOf([entity('PER', 'Smith')])[0]!.id;
		assert.equal(idOfShort(), 'smith');
		corpus.remove('b');
		assert.equal(idOfShort(), 'john-smith');
		corpus.setSummary('b', summaryOf([entity('PER', 'Mary Smith')]));
		assert.equal(idOfShort(), 'smith');
	});

	test('a Vietnamese name without its accents is the one that is spelled so, and nobody’s where two are', () => {
		const corpus = new Corpus();
		corpus.setSummary('a', summaryOf([entity('PER', 'Nguyễn Thị Hoài'), entity('LOC', 'Cần Thơ')]));
		corpus.setSummary('b', summaryOf([entity('PER', 'Nguyen Thi Hoai'), entity('LOC', 'Can Tho')]));
		const idOfPlain = (): string => corpus.idsOf([entity('PER', 'Nguyen Thi Hoai')])[0]!.id;
		const idOfAccented = (): string => corpus.idsOf([entity('PER', 'Nguyễn Thị Hoài')])[0]!.id;
		assert.equal(idOfPlain(), idOfAccented());
		assert.equal(corpus.entities().length, 2);
		corpus.setSummary('c', summaryOf([entity('PER', 'Nguyễn Thị Hoại')]));
		assert.notEqual(idOfPlain(), idOfAccented());
		assert.equal(corpus.entities().length, 4);
		corpus.remove('c');
		assert.equal(idOfPlain(), idOfAccented());
	});

	test('a document costs the same in a large corpus as in a small one', async () => {
		const [few, many] = [await changeWork(200), await changeWork(2000)];
		// A look at each document for each change would be a sixth more.
		assert.ok(many < few * 1.1, `${many} steps in 2,000 documents, ${few} in 200`);
	});
});

const EMPTY = summarize(new TextTable(''), {
	language: 'vi',
	documentDate: undefined,
	lines: [],
	inline: [],
	mentions: [],
	times: [],
});

const DECISIONS: readonly EntityDecision[] = [
	{ kind: 'merge', entity: 'kim', into: 'kim-jong-un', id: 'urn:uuid:1', source: {} },
	{ kind: 'split', entity: 'vladimir-putin', form: 'Putin', into: 'other-putin', id: 'urn:uuid:2', source: {} },
	{ kind: 'rename', entity: 'hoa-sen', name: 'Lotus', id: 'urn:uuid:3', source: {} },
	{ kind: 'link', entity: 'who', uri: 'https://www.wikidata.org/wiki/Q7817', id: 'urn:uuid:4', source: {} },
];

function entity(type: EntityType, name: string, count = 1): LocalEntity {
	return { type, name, forms: [{ form: name, count }], roles: [], mentions: [], strong: true };
}

function summaryOf(entities: readonly LocalEntity[]): DocumentSummary {
	return { ...EMPTY, entities };
}

/** Each entity with its forms and documents. */
function describe(corpus: Corpus): string[] {
	return corpus
		.entities()
		.map(
			({ id, forms, documents }) =>
				`${id}: ${forms.map(({ form }) => form).join(', ')} in ${documents.map(({ path, mentions }) => `${path} ${mentions}`).join(', ')}`,
		)
		.sort();
}

/** Steps for some changed documents, and for what a name of each means now, in a corpus of that size. */
function changeWork(documents: number): Promise<number> {
	const corpus = new Corpus();
	const textOf = (document: number): DocumentSummary =>
		summaryOf(
			Array.from({ length: 20 }, (_, i) => {
				// A few names stand everywhere, most in a few documents.
				const n = i < 4 ? i : document * 9 + i;
				return entity(i % 2 === 0 ? 'PER' : 'LOC', i % 2 === 0 ? `John ${word(n)}` : `${word(n)} ${word(n + 1)}`);
			}),
		);
	const all = Array.from({ length: documents }, (_, i) => [`${i}`, textOf(i)] as const);
	for (const _ of corpus.learn(all)) {
		// The names of all documents together.
	}
	return workOf(() => {
		for (let i = 0; i < 31; i++) {
			const changed = textOf(documents + i);
			corpus.setSummary(`${i * 3}`, changed);
			corpus.entity(corpus.idsOf(changed.entities).at(-1)!.id);
		}
	});
}

/** A made-up word for a number. */
function word(n: number): string {
	return `B${n.toString(36).replace(/\d/gu, (digit) => 'aeiouhklmn'.charAt(Number(digit)))}`;
}
