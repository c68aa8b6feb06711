import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';
import { MemoryFileSystem } from '../support/memoryFileSystem';
import { joinLines } from '../support/text';
import { mark, says, tag } from './said';

const PAGE = joinLines('Đội nhà thắng', 'Chia sẻ', 'Trận đấu diễn ra hôm qua.', 'Chia sẻ', '');

suite('annotationService', () => {
	suite('tag', () => {
		test('writes the line of the contract', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': '🎉 Ông [[ Lê Minh ]]nói.' });
			assert.equal(await tag(corpus, 'a.txt', 'PER', 'le-minh'), '1/1 Tagged as PER: 1 passage');
			assert.deepEqual(corpus.fileSystem.snapshot(), {
				'.corpus/annotations/a.txt.jsonl':
					'{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:uuid:Lan-1","type":"Annotation","motivation":"classifying",' +
					'"creator":{"type":"Person","name":"Lan"},"created":"2026-11-21T10:00:00Z",' +
					'"body":[{"type":"TextualBody","purpose":"classifying","value":"PER"},{"type":"TextualBody","purpose":"identifying","value":"le-minh"}],' +
					'"target":{"source":"a.txt","selector":[{"type":"TextPositionSelector","start":7,"end":14},' +
					'{"type":"TextQuoteSelector","exact":"Lê Minh","prefix":"🎉 Ông  ","suffix":" nói."}]}}\n',
			});
		});

		test('an empty selection means the word at the cursor, or the mention', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ông Lê Min|h nói.' });
			await tag(corpus, 'a.txt', 'PER');
			assert.deepEqual(corpus.decisions('a.txt'), ['PER: Minh']);
			const withMention = { ...corpus.document('a.txt'), mentions: [{ start: 4, end: 11, type: 'PER' }] };
			await corpus.service.tag(withMention, corpus.selection('a.txt'), 'ORG');
			assert.deepEqual(corpus.decisions('a.txt'), ['PER: Minh', 'ORG: Lê Minh']);
			assert.equal(
				await tag(new MemoryCorpusFolder({ 'a.txt': 'Ông  |  nói.' }), 'a.txt', 'PER'),
				'0/0 Nothing to tag: select a passage, or put the cursor into a word',
			);
		});

		test('the same tag twice is one annotation; another entity is taken over', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ông [[Minh]] nói.' });
			await tag(corpus, 'a.txt', 'PER');
			assert.equal(await tag(corpus, 'a.txt', 'PER'), '0/0 Already tagged as PER');
			assert.equal(await tag(corpus, 'a.txt', 'PER', 'le-minh'), '1/1 Tagged as PER: 1 passage');
			assert.deepEqual(corpus.decisions('a.txt'), ['PER le-minh: Minh']);
		});

		test('another type takes the place of the first; a label of the corpus stands beside it', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ông [[Minh]] nói.' });
			await tag(corpus, 'a.txt', 'PER');
			await tag(corpus, 'a.txt', 'ORG');
			await tag(corpus, 'a.txt', 'claim');
			assert.deepEqual(corpus.decisions('a.txt'), ['ORG: Minh', 'claim: Minh']);
		});

		test('untag takes away what stands at several places in one step', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ông [[Minh]] và bà [[Hoa]] nói.' });
			await tag(corpus, 'a.txt', 'PER');
			const outcome = await corpus.service.untag(corpus.document('a.txt'), corpus.selection('a.txt'));
			assert.equal(says(outcome), '2/1 Tag removed: 2 passages');
			assert.deepEqual(corpus.decisions('a.txt'), []);
			await corpus.service.undo();
			assert.deepEqual(corpus.decisions('a.txt'), ['PER: Minh', 'PER: Hoa']);
		});

		test('untag takes away what is selected, inside of it, or the narrowest around the cursor', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': '[[Ông [[Lê Minh]] nói]] rằng.' });
			await tag(corpus, 'a.txt', 'claim');
			const remove = async (start: number, end: number): Promise<string> => {
				const outcome = says(await corpus.service.untag(corpus.document('a.txt'), [{ start, end }]));
				const left = corpus.decisions('a.txt').join(', ');
				await corpus.service.undo();
				return `${outcome} → ${left}`;
			};
			assert.deepEqual(
				[await remove(6, 6), await remove(4, 11), await remove(1, 1), await remove(0, 18), await remove(18, 18)],
				[
					'1/1 Tag removed: 1 passage → claim: Ông Lê Minh nói',
					'1/1 Tag removed: 1 passage → claim: Ông Lê Minh nói',
					'1/1 Tag removed: 1 passage → claim: Lê Minh',
					'2/1 Tag removed: 2 passages → ',
					'0/0 No tag here → claim: Lê Minh, claim: Ông Lê Minh nói',
				],
			);
		});

		test('an orphan is removed by its id', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ông [[Lê Minh]] nói.' });
			await tag(corpus, 'a.txt', 'PER');
			corpus.setText('a.txt', 'Một bài khác.');
			assert.deepEqual(corpus.decisions('a.txt'), ['orphan PER: Lê Minh']);
			assert.equal(says(await corpus.service.removeDecision('urn:uuid:Lan-1')), '1/1 Tag removed: 1 passage');
			assert.deepEqual(corpus.fileSystem.snapshot(), {});
		});
	});

	suite('documents that change', () => {
		test('an annotation follows an edit outside; its line is brought up to date when the file is written', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ông [[Lê Minh]] nói rằng trời đẹp.' });
			await tag(corpus, 'a.txt', 'PER');
			const stored = corpus.fileSystem.text('.corpus/annotations/a.txt.jsonl');
			corpus.setText('a.txt', 'Mở đầu. Ông Lê Minh nói rằng trời đẹp.');
			await corpus.service.load(['a.txt']);
			assert.deepEqual(corpus.decisions('a.txt'), ['PER: Lê Minh']);
			assert.equal(corpus.fileSystem.text('.corpus/annotations/a.txt.jsonl'), stored);
			await corpus.service.tag(corpus.document('a.txt'), [{ start: 0, end: 2 }], 'claim');
			assert.deepEqual(
				corpus.service.annotationsOf('a.txt').map(({ label, start }) => `${label} ${start}`),
				['claim 0', 'PER 12'],
			);
			await corpus.service.undo();
			assert.equal(corpus.fileSystem.text('.corpus/annotations/a.txt.jsonl'), stored);
		});

		test('an open document’s annotations follow its edits, and are written where they are by then', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ông [[Minh]] nói. Ông Minh đi.' });
			await tag(corpus, 'a.txt', 'PER');
			corpus.service.documentOpened('a.txt', corpus.document('a.txt').table.text);
			corpus.service.documentEdited(
				'a.txt',
				[
					{ start: 4, end: 4, newLength: 3 },
					{ start: 9, end: 9, newLength: 1 },
				],
				'Ông Lê Mihnh nói. Ông Minh đi.',
			);
			corpus.setText('a.txt', 'Ông Lê Mihnh nói. Ông Minh đi.');
			assert.deepEqual(corpus.decisions('a.txt'), ['PER: Mihnh']);
			await corpus.service.tag(corpus.document('a.txt'), [{ start: 22, end: 26 }], 'PER');
			assert.deepEqual(
				corpus.service.annotationsOf('a.txt').map(({ exact, start }) => `${exact} ${start}`),
				['Mihnh 7', 'Minh 22'],
			);
		});
	});

	suite('undo', () => {
		test('takes back all files of a command in one step, byte for byte', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': PAGE.replace('Chia', 'Ch|ia') });
			await mark(corpus, 'a.txt', 'content', 'passage');
			const before = corpus.fileSystem.snapshot();
			await mark(corpus, 'a.txt', 'boilerplate', 'corpus');
			const after = corpus.fileSystem.snapshot();
			assert.deepEqual(Object.keys(after), ['.corpus/rules.jsonl']);
			assert.equal(says(await corpus.service.undo()), '2/1 Undone: Boilerplate: 2 passages');
			assert.deepEqual(corpus.fileSystem.snapshot(), before);
			assert.equal(says(await corpus.service.redo()), '2/1 Done again: Boilerplate: 2 passages');
			assert.deepEqual(corpus.fileSystem.snapshot(), after);
			await corpus.service.undo();
			await corpus.service.undo();
			assert.deepEqual(corpus.fileSystem.snapshot(), {});
			assert.equal(says(await corpus.service.undo()), '0/0 Nothing to undo');
		});

		test('a new command ends what could be done again', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': PAGE.replace('Chia', 'Ch|ia') });
			await mark(corpus, 'a.txt', 'boilerplate', 'passage');
			await corpus.service.undo();
			await mark(corpus, 'a.txt', 'content', 'passage');
			assert.equal(says(await corpus.service.redo()), '0/0 Nothing to redo');
		});

		test('leaves alone what others wrote since', async () => {
			const disk = new MemoryFileSystem();
			const lan = new MemoryCorpusFolder({ 'a.txt': '[[Ông]] [[Lê]] [[Minh]]' }, disk, 'Lan');
			const minh = new MemoryCorpusFolder({ 'a.txt': 'Ông Lê [[Minh]]' }, disk, 'Minh');
			await tag(lan, 'a.txt', 'claim');
			await tag(minh, 'a.txt', 'PER');
			await lan.service.undo();
			assert.deepEqual(lan.decisions('a.txt'), ['PER: Minh']);
			await lan.service.redo();
			assert.deepEqual(lan.decisions('a.txt'), ['claim: Ông', 'PER: Minh', 'claim: Lê', 'claim: Minh']);
			await minh.service.removeDecision('urn:uuid:Lan-1');
			disk.delete('.corpus/annotations/a.txt.jsonl');
			assert.equal(says(await lan.service.undo()), '0/0 Tagged as claim: changed elsewhere since, and left as it is');
		});

		test('any commands and as many undos give every file back, whatever stood in it', async () => {
			const strange =
				'\uFEFF{"id":"9","decision":"boilerplate","match":"line","text":"Khác"}\r\n\r\nkhông đọc được\n{"id":"8","decision":"content","match":"line","text":"A"}';
			const command = fc.record({
				path: fc.constantFrom('a.txt', 'b/c.txt'),
				decision: fc.constantFrom('boilerplate' as const, 'content' as const, 'PER' as const),
				scope: fc.constantFrom('passage' as const, 'document' as const, 'corpus' as const),
				at: fc.nat({ max: 40 }),
				length: fc.nat({ max: 12 }),
			});
			await fc.assert(
				fc.asyncProperty(fc.array(command, { maxLength: 8 }), async (commands) => {
					const disk = new MemoryFileSystem({ '.corpus/rules.jsonl': strange });
					const corpus = new MemoryCorpusFolder({ 'a.txt': PAGE, 'b/c.txt': `🎉 ${PAGE}` }, disk);
					const states = [disk.snapshot()];
					for (const { path, decision, scope, at, length } of commands) {
						const document = corpus.document(path);
						const selection = [{ start: at, end: at + length }];
						const { undoable } = corpus.service;
						await (decision === 'PER'
							? corpus.service.tag(document, selection, decision)
							: corpus.service.mark(document, selection, decision, scope));
						if (corpus.service.undoable > undoable) {
							states.push(disk.snapshot());
						}
					}
					for (const state of [...states].reverse().slice(1)) {
						await corpus.service.undo();
						assert.deepEqual(disk.snapshot(), state);
					}
					for (const state of states.slice(1)) {
						await corpus.service.redo();
						assert.deepEqual(disk.snapshot(), state);
					}
				}),
				{ numRuns: 60 },
			);
		});
	});

	test('a decision that shows on no passage yet is counted, and can be taken back', async () => {
		const older = '{"id":"1","decision":"boilerplate","match":"line","text":"Chia sẻ","created":"2026-01-01"}';
		const newer = '{"id":"2","decision":"content","match":"line","text":"Chia sẻ","created":"2026-01-02"}';
		const disk = new MemoryFileSystem({ '.corpus/rules.jsonl': `${older}\n${newer}\n` });
		const corpus = new MemoryCorpusFolder({ 'a.txt': PAGE.replace('Chia', 'Ch|ia') }, disk);
		await corpus.service.load(['a.txt']);
		assert.equal(await mark(corpus, 'a.txt', 'content', 'document'), '2/1 Content: 2 passages');
		assert.deepEqual(
			corpus.service.rules.map(({ id, except }) => [id, except]),
			[
				['1', ['a.txt']],
				['2', []],
			],
		);
		assert.equal(says(await corpus.service.undo()), '2/1 Undone: Content: 2 passages');
	});

	test('tells what changed, and counts it', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': PAGE.replace('Chia', 'Ch|ia') });
		await mark(corpus, 'a.txt', 'content', 'passage');
		await mark(corpus, 'a.txt', 'boilerplate', 'corpus');
		await corpus.service.entities.notAName('Chia');
		corpus.fileSystem.delete('.corpus/rules.jsonl');
		await corpus.service.load(['a.txt']);
		await corpus.service.load(['a.txt']);
		assert.deepEqual(corpus.changes, [
			{ documents: ['a.txt'], rules: false, entities: false },
			{ documents: ['a.txt'], rules: true, entities: false },
			{ documents: [], rules: false, entities: true },
			{ documents: [], rules: true, entities: false },
		]);
		assert.equal(corpus.service.generation, 4);
	});
});
