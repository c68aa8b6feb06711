import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseJsonLines, recordsOf } from '../../server/src/annotations/jsonLines';
import type { CorpusRule } from '../../server/src/annotations/model';
import { AnnotationStore, annotationsFile, type FileStep, RULES_FILE } from '../../server/src/annotations/store';
import { documentOfFile } from '../../server/src/annotations/storePaths';
import { annotationOn } from '../support/annotations';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';
import { MemoryFileSystem } from '../support/memoryFileSystem';

const ANNOTATIONS = '.corpus/annotations/a.txt.jsonl';
const RULES = '.corpus/rules.jsonl';
const RULE = '{"id":"9","decision":"boilerplate","match":"line","text":"Khác"}\n';

/** Files of several windows, as a browser's tabs have them. */
class OneAtATime extends MemoryFileSystem {
	#last: Promise<unknown> = Promise.resolve();

	alone<R>(_: string, work: () => Promise<R>): Promise<R> {
		const next = this.#last.then(work, work);
		this.#last = next.catch(() => undefined);
		return next;
	}
}

function rule(id: string, text: string): CorpusRule {
	return recordsOf(parseJsonLines(RULE.replace('9', id).replace('Khác', text), RULES_FILE.format))[0]!;
}

/** Lan's content mark on a line, and one command that would change two files: a rule for that line. */
async function twoFiles(disk: MemoryFileSystem): Promise<MemoryCorpusFolder> {
	const corpus = new MemoryCorpusFolder({ 'a.txt': 'Mở\nCh|ia sẻ\nKết' }, disk);
	await corpus.service.mark(corpus.document('a.txt'), corpus.selection('a.txt'), 'content', 'passage');
	return corpus;
}

function markEverywhere(corpus: MemoryCorpusFolder): Promise<unknown> {
	return corpus.service.mark(corpus.document('a.txt'), corpus.selection('a.txt'), 'boilerplate', 'corpus');
}

suite('store', () => {
	test('paths of documents and of their files', () => {
		assert.equal(annotationsFile('tin/2024/a.txt').path, '.corpus/annotations/tin/2024/a.txt.jsonl');
		assert.deepEqual(['.corpus/annotations/tin/a.txt.jsonl', RULES, 'a.txt.jsonl'].map(documentOfFile), [
			'tin/a.txt',
			undefined,
			undefined,
		]);
	});

	test('a file is read again only when its stamp changed, and its records stay the same objects while its lines do', async () => {
		const disk = new MemoryFileSystem({ [RULES]: RULE });
		const store = new AnnotationStore(disk, disk.root);
		const load = async (): Promise<string> => {
			const changed = await store.load([RULES_FILE]);
			return `${changed.length} changed, ${disk.log.length} read`;
		};
		const history = [await load(), await load()];
		const records = store.records(RULES_FILE);
		disk.set(RULES, RULE);
		history.push(await load());
		assert.equal(store.records(RULES_FILE), records);
		disk.set(RULES, RULE.replace('Khác', 'Lạ'));
		history.push(await load());
		disk.delete(RULES);
		history.push(await load(), await load());
		assert.deepEqual(history, [
			'1 changed, 1 read',
			'0 changed, 1 read',
			'0 changed, 2 read',
			'1 changed, 3 read',
			'1 changed, 4 read',
			'0 changed, 4 read',
		]);
	});

	test('finds the annotations of every document, those included that are gone', async () => {
		const disk = new MemoryFileSystem();
		for (const path of ['b/c.txt', 'a.txt']) {
			const line = JSON.stringify(annotationOn('Ông A', { start: 4, end: 5 }, path).source);
			disk.set(`.corpus/annotations/${path}.jsonl`, `${line}\n`);
		}
		const store = new AnnotationStore(disk, disk.root);
		await store.loadAll();
		assert.deepEqual(store.annotatedDocuments, ['a.txt', 'b/c.txt']);
		disk.delete('.corpus/annotations/a.txt.jsonl');
		await store.loadAll();
		assert.deepEqual(store.annotatedDocuments, ['b/c.txt']);
	});

	test('lines that can’t be read are problems at their place, and stay', async () => {
		const disk = new MemoryFileSystem();
		disk.set(
			RULES,
			new Uint8Array([...new TextEncoder().encode(`${RULE}{"id":"8"}\n<<<<<<< HEAD\n`), 0x22, 0xff, 0x0a]),
		);
		const corpus = await twoFiles(disk);
		await markEverywhere(corpus);
		assert.deepEqual(
			corpus.service.problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
			[
				`${RULES}:2 A rule without a text; the line is kept as it is, and not used`,
				`${RULES}:3 A merge conflict: both sides are read. Merge them (Corpus: Merge Both Sides, or corpus-annotator check --merge), or keep the lines you want and remove this one`,
				`${RULES}:4 Not valid UTF-8; the line is kept as it is, and not used`,
			],
		);
		assert.deepEqual([...disk.bytes(RULES)!.slice(-3)], [0x22, 0xff, 0x0a]);
	});

	suite('two windows', () => {
		test('what one wrote since the other read stays', async () => {
			const disk = new MemoryFileSystem();
			const lan = new MemoryCorpusFolder({ 'a.txt': '[[Ông]] Lê Minh' }, disk, 'Lan');
			const minh = new MemoryCorpusFolder({ 'a.txt': 'Ông [[Lê Minh]]' }, disk, 'Minh');
			await lan.service.load(['a.txt']);
			await minh.service.load(['a.txt']);
			await lan.service.tag(lan.document('a.txt'), lan.selection('a.txt'), 'claim');
			await minh.service.tag(minh.document('a.txt'), minh.selection('a.txt'), 'PER');
			assert.deepEqual(minh.decisions('a.txt').sort(), ['PER: Lê Minh', 'claim: Ông']);
			await lan.service.load(['a.txt']);
			assert.deepEqual(lan.decisions('a.txt').sort(), ['PER: Lê Minh', 'claim: Ông']);
		});

		test('any commands, one window after the other, lose nothing', async () => {
			const words = 'một hai ba bốn năm sáu bảy tám'.split(' ');
			const text = words.join(' ');
			const command = fc.record({ window: fc.nat(1), word: fc.nat(words.length - 1), remove: fc.boolean() });
			await fc.assert(
				fc.asyncProperty(fc.array(command, { maxLength: 20 }), async (commands) => {
					const disk = new MemoryFileSystem();
					const windows = ['Lan', 'Minh'].map((name) => new MemoryCorpusFolder({ 'a.txt': text }, disk, name));
					const owners = new Map<string, Set<number>>();
					for (const { window, word, remove } of commands) {
						const { service } = windows[window]!;
						const document = windows[window]!.document('a.txt');
						const start = text.indexOf(words[word]!);
						const span = { start, end: start + words[word]!.length };
						const own = owners.get(words[word]!) ?? new Set();
						owners.set(words[word]!, own);
						if (!remove) {
							await service.tag(document, [span], 'claim');
							own.add(window);
						} else {
							await service.untag(document, [span]);
							// One's own goes first, then all that is there.
							if (!own.delete(window)) {
								own.clear();
							}
						}
					}
					await windows[0]!.service.load(['a.txt']);
					const expected = [...owners].flatMap(([word, { size }]) =>
						Array.from({ length: size }, () => `claim: ${word}`),
					);
					assert.deepEqual(windows[0]!.decisions('a.txt').sort(), expected.sort());
				}),
				{ numRuns: 50 },
			);
		});

		test('what one wrote while the other’s step was under way stays, and is no part of that step', async () => {
			const disk = new MemoryFileSystem({ [RULES]: RULE });
			const store = new AnnotationStore(disk, disk.root);
			const own = { id: '1', record: rule('1', 'Của Lan') };
			const { files } = await store.transact(async (transaction) => {
				await transaction.change(RULES_FILE, [own]);
				disk.set(RULES, `${RULE}${RULE.replace('9', '7').replace('Khác', 'Của Minh')}`);
			});
			const texts = (): string[] =>
				[...disk.text(RULES)!.matchAll(/"text":"(.*?)"/gu)].map((match) => match[1]!).sort();
			assert.deepEqual(texts(), ['Của Lan', 'Của Minh', 'Khác']);
			assert.deepEqual(store.records(RULES_FILE).length, 3);
			const [{ before }] = files as [FileStep];
			assert.equal(recordsOf(before).length, 2);
		});

		test('given at the same time, no command is lost where the place lets one in at a time', async () => {
			const text = 'một hai ba bốn năm sáu bảy tám';
			const given = fc.array(fc.record({ window: fc.nat(1), word: fc.nat(7), turns: fc.nat(6) }), { maxLength: 8 });
			await fc.assert(
				fc.asyncProperty(given, async (commands) => {
					const disk = new OneAtATime();
					const windows = ['Lan', 'Minh'].map((name) => new MemoryCorpusFolder({ 'a.txt': text }, disk, name));
					const words = text.split(' ');
					await Promise.all(
						commands.map(async ({ window, word, turns }) => {
							for (let i = 0; i < turns; i++) {
								await Promise.resolve();
							}
							const { service } = windows[window]!;
							const start = text.indexOf(words[word]!);
							await service.tag(
								windows[window]!.document('a.txt'),
								[{ start, end: start + words[word]!.length }],
								'claim',
							);
						}),
					);
					const wanted = new Set(commands.map(({ window, word }) => `${window} ${words[word]!}`));
					await windows[0]!.service.load(['a.txt']);
					assert.equal(windows[0]!.decisions('a.txt').length, wanted.size);
				}),
				{ numRuns: 100 },
			);
		});

		test('commands that are given at the same time run one after the other', async () => {
			const corpus = new MemoryCorpusFolder({ 'a.txt': 'một hai ba bốn' });
			const { table } = corpus.document('a.txt');
			const spans = [0, 4, 8, 11].map((start, i) => ({ start, end: start + [3, 3, 2, 3][i]! }));
			await Promise.all(spans.map((span) => corpus.service.tag({ path: 'a.txt', table }, [span], 'claim')));
			assert.deepEqual(corpus.decisions('a.txt'), ['claim: một', 'claim: hai', 'claim: ba', 'claim: bốn']);
		});
	});

	suite('a disk that fails', () => {
		test('nothing in memory pretends that it was saved, and the message says what to do', async () => {
			const disk = new MemoryFileSystem();
			const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ông [[Lê Minh]]' }, disk);
			disk.fail('write', 'ENOSPC');
			const tag = (): Promise<unknown> =>
				corpus.service.tag(corpus.document('a.txt'), corpus.selection('a.txt'), 'PER');
			await assert.rejects(tag(), {
				name: 'StoreError',
				message: `Nothing was saved: ${ANNOTATIONS} could not be written: there is no space left on the disk. Set that right and try again`,
			});
			assert.deepEqual([corpus.decisions('a.txt'), corpus.changes, disk.snapshot()], [[], [], {}]);
			assert.equal((await corpus.service.undo()).message, 'Nothing to undo');
			disk.heal();
			await tag();
			assert.deepEqual(corpus.decisions('a.txt'), ['PER: Lê Minh']);
		});

		test('where the second of two files fails, the first is put back', async () => {
			for (const [operation, path] of [
				['write', /rules/u],
				['remove', /annotations/u],
			] as const) {
				const disk = new MemoryFileSystem();
				const corpus = await twoFiles(disk);
				const before = [disk.snapshot(), corpus.decisions('a.txt')];
				disk.fail(operation, 'EACCES', path);
				await assert.rejects(markEverywhere(corpus), /Nothing was saved: .* you have no permission/u);
				assert.deepEqual([disk.snapshot(), corpus.decisions('a.txt')], before);
			}
		});

		test('what could not be put back is named', async () => {
			const disk = new MemoryFileSystem();
			const corpus = await twoFiles(disk);
			disk.fail('remove', 'EROFS');
			await assert.rejects(
				markEverywhere(corpus),
				/These files hold part of the change, and could not be put back: \.corpus\/rules\.jsonl/u,
			);
			assert.deepEqual(corpus.decisions('a.txt'), ['boilerplate: Chia sẻ (rule)', 'content: Chia sẻ']);
		});

		test('an undo that fails can be tried again', async () => {
			const disk = new MemoryFileSystem();
			const corpus = await twoFiles(disk);
			disk.fail('remove', 'EACCES');
			await assert.rejects(corpus.service.undo());
			disk.heal();
			await corpus.service.undo();
			assert.deepEqual(disk.snapshot(), {});
		});

		test('a file that can’t be read is not overwritten, and is a problem', async () => {
			const disk = new MemoryFileSystem({ [RULES]: RULE });
			disk.fail('read', 'EACCES', /rules/u);
			const corpus = await twoFiles(disk).catch(() => new MemoryCorpusFolder({ 'a.txt': 'Mở\nCh|ia sẻ\nKết' }, disk));
			await assert.rejects(markEverywhere(corpus), /Nothing was saved/u);
			await corpus.service.load(['a.txt']);
			assert.deepEqual(corpus.service.problems, [
				{ file: RULES, line: 0, message: `${RULES} could not be read: you have no permission` },
			]);
			assert.equal(disk.text(RULES), RULE);
			disk.heal();
			await corpus.service.load(['a.txt']);
			assert.deepEqual([corpus.service.problems, corpus.service.rules.length], [[], 1]);
		});

		test('after a crash at any step all files are as they were, or all as they should be', async () => {
			const whole = await twoFiles(new MemoryFileSystem());
			const stateOf = (disk: MemoryFileSystem): string =>
				JSON.stringify([RULES, ANNOTATIONS].map((path) => disk.text(path)));
			const states = [stateOf(whole.fileSystem)];
			await markEverywhere(whole);
			states.push(stateOf(whole.fileSystem));
			const outcomes: string[] = [];
			for (let steps = 0; steps < 14; steps++) {
				const disk = new MemoryFileSystem();
				const corpus = await twoFiles(disk);
				disk.crashAfter(steps);
				await markEverywhere(corpus).catch(() => undefined);
				disk.heal();
				const reopened = new MemoryCorpusFolder({ 'a.txt': 'Mở\nCh|ia sẻ\nKết' }, disk, 'Minh');
				await reopened.service.loadAll();
				outcomes.push(['before', 'after'][states.indexOf(stateOf(disk))] ?? 'neither');
				assert.deepEqual(reopened.service.problems, []);
				await markEverywhere(reopened);
				assert.deepEqual(reopened.decisions('a.txt'), ['boilerplate: Chia sẻ (rule)']);
			}
			// Three steps each for the folder's .gitignore and the journal's bytes, of which the name is the second.
			assert.deepEqual(
				outcomes,
				Array.from({ length: 14 }, (_, steps) => (steps < 5 ? 'before' : 'after')),
			);
		});

		test('a step that a crash left unfinished keeps what others wrote since', async () => {
			const disk = new MemoryFileSystem();
			const corpus = await twoFiles(disk);
			disk.crashAfter(9);
			await markEverywhere(corpus).catch(() => undefined);
			disk.heal();
			disk.set(RULES, RULE);
			const reopened = new MemoryCorpusFolder({ 'a.txt': 'Mở\nCh|ia sẻ\nKết' }, disk, 'Minh');
			await reopened.service.loadAll();
			assert.equal(reopened.service.rules.length, 2);
			assert.equal(disk.text(ANNOTATIONS), undefined);
			assert.equal(disk.text('.corpus/cache/unfinished.json'), undefined);
		});
	});
});
