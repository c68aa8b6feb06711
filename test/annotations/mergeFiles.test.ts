import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeTexts } from '../../server/src/annotations/mergeBothSides';
import { takeApart } from '../../server/src/annotations/mergeConflicts';
import { annotationsFile, RULES_FILE, storeFileAt } from '../../server/src/annotations/store';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';
import { MemoryFileSystem } from '../support/memoryFileSystem';
import { baseState, checkMerged, edited, edits, fileOf } from '../support/mergedAnnotations';

const FILE = annotationsFile('a.txt');
const PATH = '.corpus/annotations/a.txt.jsonl';

function rule(id: string, text: string, more: object = {}): string {
	return `${JSON.stringify({ id, decision: 'boilerplate', match: 'line', text, ...more })}\n`;
}

suite('merging two sides of a file', () => {
	test('any edits of two people: nothing is lost, whichever side is ours', () => {
		fc.assert(
			fc.property(edits, edits, (lan, minh) => {
				const base = baseState();
				const sides = [edited(base, 'lan', lan), edited(base, 'minh', minh)];
				const [a, b] = sides.map(fileOf);
				const texts = [
					mergeTexts(FILE, { base: fileOf(base), ours: a!, theirs: b! }).text,
					mergeTexts(FILE, { base: fileOf(base), ours: b!, theirs: a! }).text,
				];
				texts.forEach((text) => checkMerged(base, sides, text));
				// What was merged once comes out the same when it is merged again.
				assert.equal(mergeTexts(FILE, { base: b!, ours: texts[0]!, theirs: b! }).text, texts[0]);
			}),
		);
	});

	test('different members of one annotation come together; the same one in two ways makes a second annotation', () => {
		const base = baseState();
		const set = (member: object): string => fileOf(new Map([...base, ['base-1', { label: 'PER', ...member }]]));
		const merge = (ours: object, theirs: object): { lines: number; what: string[] } => {
			const { text, notes } = mergeTexts(FILE, { base: fileOf(base), ours: set(ours), theirs: set(theirs) });
			return { lines: text.split('\n').length - 1, what: notes.map(({ what }) => what) };
		};
		assert.deepEqual(merge({ label: 'LOC' }, { note: 'ở đâu?' }), { lines: 6, what: [] });
		assert.deepEqual(merge({ label: 'LOC' }, { label: 'LOC' }), { lines: 6, what: [] });
		assert.deepEqual(merge({ label: 'LOC' }, { label: 'ORG' }), { lines: 7, what: ['both'] });
	});

	test('what one removed and the other changed stays, and is told', () => {
		const base = rule('1', 'Chia sẻ') + rule('2', 'In bài');
		const { text, notes } = mergeTexts(RULES_FILE, {
			base,
			ours: rule('2', 'In bài'),
			theirs: rule('1', 'Chia sẻ', { except: ['a.txt'] }) + rule('2', 'In bài'),
		});
		assert.ok(text.includes('"except":["a.txt"]') && text.includes('In bài'));
		assert.deepEqual(notes, [{ id: '1', what: 'removed' }]);
	});

	test('histories come together by time; a place that was only brought up to date gives way to a new one', () => {
		const line = (start: number, exact: string, ...did: string[]): string =>
			`${JSON.stringify({
				id: '1',
				type: 'Annotation',
				body: [{ type: 'TextualBody', purpose: 'classifying', value: 'PER' }],
				history: did.map((one) => ({ when: one.slice(0, 1), did: one.slice(1) })),
				target: {
					source: 'a.txt',
					selector: [
						{ type: 'TextPositionSelector', start, end: start + 4 },
						{ type: 'TextQuoteSelector', exact },
					],
				},
			})}\n`;
		const { text, notes } = mergeTexts(FILE, {
			base: line(5, 'Minh', '1note'),
			ours: line(9, 'Minh', '1note', '3note'),
			theirs: line(2, 'Lê Minh', '1note', '2range'),
		});
		const [merged] = text.split('\n');
		assert.deepEqual(notes, []);
		assert.ok(merged!.includes('Lê Minh'));
		assert.deepEqual(
			(JSON.parse(merged!) as { history: { did: string }[] }).history.map(({ did }) => did),
			['note', 'range', 'note'],
		);
	});

	test('lines that are no records stay with whoever wrote them, byte for byte', () => {
		const { text } = mergeTexts(RULES_FILE, {
			base: `{ old\n${rule('1', 'In bài')}`,
			ours: `{ old\n{ mine\n${rule('1', 'In bài')}`,
			theirs: `{ theirs\n${rule('1', 'In bài')}`,
		});
		assert.deepEqual(text.trimEnd().split('\n').sort(), ['{ mine', '{ theirs', rule('1', 'In bài').trimEnd()].sort());
	});

	test('files of the store are known by their paths', () => {
		assert.deepEqual(
			['.corpus/rules.jsonl', '.corpus/annotations/x/a.txt.jsonl', '.corpus/else.jsonl'].map(
				(path) => storeFileAt(path)?.path,
			),
			['.corpus/rules.jsonl', '.corpus/annotations/x/a.txt.jsonl', undefined],
		);
	});
});

suite('conflict marks in a file', () => {
	const conflict = (base: string, ours: string, theirs: string): string =>
		`<<<<<<< HEAD\n${ours}||||||| 1234567\n${base}=======\n${theirs}>>>>>>> other\n`;

	test('are taken apart, with the common ground and without', () => {
		assert.deepEqual(takeApart(`x\n${conflict('b\n', 'o\n', 't\n')}y\n`), {
			base: 'x\nb\ny\n',
			ours: 'x\no\ny\n',
			theirs: 'x\nt\ny\n',
		});
		assert.deepEqual(takeApart('<<<<<<< a\no\n=======\nt\n>>>>>>> b\n'), { base: '', ours: 'o\n', theirs: 't\n' });
		assert.equal(takeApart('o\n=======\nt\n>>>>>>> b\n'), undefined);
	});

	test('all that can be read counts, the clash is told at its place, and both sides can be merged in one step', async () => {
		const base = baseState();
		const [lan, minh] = [
			edited(base, 'lan', [{ what: 'label', at: 1, value: 'LOC' }]),
			edited(base, 'minh', [{ what: 'note', at: 1, value: 'claim' }]),
		];
		const text = conflict(fileOf(base), fileOf(lan), fileOf(minh));
		const disk = new MemoryFileSystem();
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'x'.repeat(100) }, disk);
		disk.set(PATH, text);
		await corpus.service.load(['a.txt']);
		assert.ok(corpus.service.annotationsOf('a.txt').length >= 6);
		const marks = corpus.service.problems.filter(({ message }) => message.startsWith('A merge conflict: '));
		assert.equal(marks[0]?.line, 0);
		assert.equal(marks.length, 4);
		const outcome = await corpus.service.verdicts.mergeBothSides();
		assert.equal(outcome.message, 'Both sides merged');
		checkMerged(base, [lan, minh], disk.text(PATH)!);
		assert.deepEqual(corpus.service.problems, []);
		assert.equal((await corpus.service.verdicts.mergeBothSides()).message, 'No merge conflict in .corpus');
		await corpus.service.undo();
		assert.equal(disk.text(PATH), text);
	});
});
