import assert from 'node:assert/strict';
import { decidedAbout, inForce, type Verdict, VERDICTS } from '../../server/src/annotations/adjudication';
import { compareSides } from '../../server/src/annotations/agreement/compareSides';
import { placeAnnotations } from '../../server/src/annotations/agreement/sides';
import { annotatorsOf, compareSources } from '../../server/src/workspace/comparison';
import { countReviewed } from '../../server/src/workspace/countReviewed';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';
import { MemoryFileSystem } from '../support/memoryFileSystem';

const FILE = '.corpus/annotations/a.txt.jsonl';

/** Lan says PER and Minh says LOC of one word; Hoa decides. */
async function disputed(): Promise<{ disk: MemoryFileSystem; hoa: MemoryCorpusFolder }> {
	const disk = new MemoryFileSystem({ 'a.txt': 'Ông Minh đến.' });
	for (const [name, label] of [
		['Lan', 'PER'],
		['Minh', 'LOC'],
	] as const) {
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ông [[Minh]] đến.' }, disk, name);
		await corpus.service.tag(corpus.document('a.txt'), corpus.selection('a.txt'), label);
	}
	const hoa = new MemoryCorpusFolder({ 'a.txt': 'Ông [[Minh]] đến.' }, disk, 'Hoa');
	await hoa.service.load(['a.txt']);
	return { disk, hoa };
}

function decide(hoa: MemoryCorpusFolder, verdict: Verdict): Promise<unknown> {
	const [left, right] = ['Lan', 'Minh'].map((name) =>
		hoa.service.annotationsOf('a.txt').find(({ creator }) => creator === name),
	);
	return hoa.service.verdicts.adjudicate('a.txt', { left, right }, verdict);
}

suite('verdicts on what people disagree on', () => {
	for (const [verdict, expected] of [
		['left', ['PER: Minh']],
		['right', ['LOC: Minh']],
		['both', ['LOC: Minh', 'PER: Minh']],
		['neither', []],
	] as const) {
		test(`${verdict}: what holds is by the person who decided, the others' annotations stay, one undo takes it back`, async () => {
			const { disk, hoa } = await disputed();
			const before = disk.text(FILE)!;
			await decide(hoa, verdict);
			assert.deepEqual(hoa.decisions('a.txt').sort(), expected);
			before
				.trimEnd()
				.split('\n')
				.forEach((line) => assert.ok(disk.text(FILE)!.includes(line)));
			const verdicts = hoa.service.annotationsOf('a.txt').filter((one) => decidedAbout(one).length > 0);
			assert.ok(verdicts.every(({ creator, history }) => creator === 'Hoa' && history?.[0]?.who === 'Hoa'));
			assert.deepEqual(
				new Set(verdicts.flatMap(({ history = [] }) => history.map(({ name }) => name))),
				new Set([verdict]),
			);
			await hoa.service.undo();
			assert.equal(disk.text(FILE), before);
		});
	}

	test('what one side alone has can be taken, or not', async () => {
		const { hoa } = await disputed();
		const [lan] = hoa.service.annotationsOf('a.txt').filter(({ creator }) => creator === 'Lan');
		await hoa.service.verdicts.adjudicate('a.txt', { left: lan, right: undefined }, 'right');
		assert.deepEqual(hoa.decisions('a.txt'), ['LOC: Minh']);
	});

	test('a second verdict overrules the first, which stays on record', async () => {
		const { hoa } = await disputed();
		await decide(hoa, 'left');
		await decide(hoa, 'right');
		assert.deepEqual(hoa.decisions('a.txt'), ['LOC: Minh']);
		assert.equal(hoa.service.annotationsOf('a.txt').length, 4);
		assert.deepEqual(
			inForce(hoa.service.annotationsOf('a.txt')).map(({ creator, label }) => `${creator} ${label}`),
			['Hoa LOC'],
		);
	});

	test('a verdict for one’s own side leaves one tag that counts, and the next label changes that one', async () => {
		const disk = new MemoryFileSystem({ 'a.txt': 'Ông Minh đến.' });
		const [lan, minh] = ['Lan', 'Minh'].map(
			(name) => new MemoryCorpusFolder({ 'a.txt': 'Ông [[Minh]] đến.' }, disk, name),
		) as [MemoryCorpusFolder, MemoryCorpusFolder];
		await lan.service.tag(lan.document('a.txt'), lan.selection('a.txt'), 'PER');
		await minh.service.tag(minh.document('a.txt'), minh.selection('a.txt'), 'LOC');
		await lan.service.load(['a.txt']);
		const [left, right] = ['Lan', 'Minh'].map((name) =>
			lan.service.annotationsOf('a.txt').find(({ creator }) => creator === name),
		);
		const before = countReviewed(lan.service.inForceOn('a.txt'));
		await lan.service.verdicts.adjudicate('a.txt', { left, right }, 'left');
		const { anchored, overruled } = lan.service.decisionsFor('a.txt', lan.document('a.txt').table);
		assert.deepEqual(
			[anchored, overruled].map((some) => some.map(({ annotation: one }) => `${one.creator} ${one.label}`).sort()),
			[['Lan PER'], ['Lan PER', 'Minh LOC']],
		);
		assert.deepEqual([...before, ...countReviewed(lan.service.inForceOn('a.txt'))].join(' '), 'LOC,1 PER,1');
		await lan.service.tag(lan.document('a.txt'), lan.selection('a.txt'), 'ORG');
		assert.deepEqual(lan.decisions('a.txt'), ['ORG: Minh']);
		const removed = await lan.service.untag(lan.document('a.txt'), lan.selection('a.txt'));
		assert.equal(removed.annotations, 1);
	});

	test('a second opinion on a place is no further place that was reviewed', async () => {
		const disk = new MemoryFileSystem({ 'a.txt': 'Ông Minh đến Huế.' });
		const [lan, minh] = ['Lan', 'Minh'].map(
			(name) => new MemoryCorpusFolder({ 'a.txt': 'Ông Minh đến Huế.' }, disk, name),
		) as [MemoryCorpusFolder, MemoryCorpusFolder];
		const tag = (corpus: MemoryCorpusFolder, start: number, end: number, label: string): Promise<unknown> =>
			corpus.service.tag(corpus.document('a.txt'), [{ start, end }], label);
		const reviewed = (): string => [...countReviewed(minh.service.inForceOn('a.txt'))].sort().join(' ');
		await tag(lan, 4, 8, 'PER');
		await tag(lan, 13, 16, 'LOC');
		await minh.service.load(['a.txt']);
		assert.equal(reviewed(), 'LOC,1 PER,1');
		await tag(minh, 4, 8, 'PER');
		assert.equal(reviewed(), 'LOC,1 PER,1', 'the same');
		await tag(minh, 9, 16, 'ORG');
		assert.match(reviewed(), /^(?:LOC|ORG),1 PER,1$/u, 'something else');
	});

	for (const verdict of VERDICTS) {
		test(`${verdict}: the figures of two people are those from before, whoever of them or beside them decides`, async () => {
			const { disk, hoa } = await disputed();
			const people = ['Lan', 'Minh'].map((annotator) => ({ fileSystem: disk, root: disk.root, annotator }));
			const figures = async (): Promise<unknown> => {
				const { documents } = await compareSources(people);
				return compareSides(documents, 2, { item: 'word' });
			};
			const before = await figures();
			await decide(hoa, verdict);
			assert.deepEqual(await figures(), before);
			await hoa.service.undo();
			const minh = new MemoryCorpusFolder({ 'a.txt': 'Ông Minh đến.' }, disk, 'Minh');
			// In a window of its own the ids begin anew.
			await minh.service.tag(minh.document('a.txt'), [{ start: 0, end: 3 }], 'title');
			await minh.service.undo();
			await minh.service.load(['a.txt']);
			await decide(minh, verdict);
			assert.deepEqual(await figures(), before);
		});
	}

	test('a label of the corpus that is called none is no verdict', async () => {
		const { hoa } = await disputed();
		await hoa.service.tag(hoa.document('a.txt'), hoa.selection('a.txt'), 'none');
		await decide(hoa, 'left');
		assert.deepEqual(hoa.decisions('a.txt').sort(), ['PER: Minh', 'none: Minh']);
	});

	test('people are compared by what they said, whatever was decided; the corpus by what holds', async () => {
		const { disk, hoa } = await disputed();
		await decide(hoa, 'left');
		const { root } = disk;
		assert.deepEqual(
			await annotatorsOf({ fileSystem: disk, root }),
			['Lan', 'Minh'],
			'who only decides has no opinion',
		);
		const people = ['Lan', 'Minh', 'Hoa'].map((annotator) => ({ fileSystem: disk, root, annotator }));
		const { documents } = await compareSources([...people, { fileSystem: disk, root }]);
		assert.deepEqual(
			documents[0]?.sides.map((side) => side?.placed.map(({ annotation }) => annotation.label).join()),
			['PER', 'LOC', undefined, 'PER'],
		);
		assert.equal(placeAnnotations('khác', hoa.service.annotationsOf('a.txt')).orphans, 3);
	});
});
