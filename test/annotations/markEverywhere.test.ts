import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MarkHit } from '../../server/src/annotations/markPreview';
import type { Ticks } from '../../server/src/annotations/markEverywhere';
import { reason } from '../../server/src/core/reason';
import { LearnedMarks } from '../../server/src/corpus/learnedMarks';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';
import { MemoryFileSystem } from '../support/memoryFileSystem';
import { joinLines } from '../support/text';
import '../support/properties';

const NEWSLETTER = 'Đăng ký nhận bản tin sáng của chúng tôi';
const EVENING = 'Đăng ký nhận bản tin tối của chúng tôi';
const DOCUMENTS = {
	'a.txt': joinLines('Chia sẻ', '12 bình lu|ận', 'Bài viết đầu tiên.', NEWSLETTER),
	'b.txt': joinLines('Chia sẻ', '3 bình luận', 'Bài viết thứ hai.', EVENING),
	'c.txt': joinLines('12 bình luận', '7 bình luận', 'Bài viết thứ ba.', EVENING),
};

async function preview(corpus: MemoryCorpusFolder, path: string, decision: 'boilerplate' | 'content' = 'boilerplate') {
	return corpus.service.previewMark(corpus.document(path), corpus.selection(path), decision, 500, () =>
		Promise.resolve(),
	);
}

/** `path:line kind state text`, with `?` in front where it isn't ticked. */
function show(hits: readonly MarkHit[]): string[] {
	return hits.map(({ ticked, path, line, kind, state, table, span }) => {
		const text = table.text.slice(span.start, span.end);
		return `${ticked ? '' : '? '}${path}:${line} ${kind} ${state} ${text}`;
	});
}

/** Marks what is selected in `a.txt` as boilerplate with other ticks than those of the preview. */
async function apply(corpus: MemoryCorpusFolder, ticked: (hit: MarkHit) => boolean) {
	const { hits } = await preview(corpus, 'a.txt');
	const refer = ({ path: at, line, kind }: MarkHit) => ({ path: at, line, kind });
	const ticks: Ticks = {
		hits: hits.filter(ticked).map(refer),
		except: hits.filter((hit) => !ticked(hit)).map(refer),
	};
	return corpus.service.markEverywhere(corpus.document('a.txt'), corpus.selection('a.txt'), 'boilerplate', ticks);
}

/** The rules as they stand in the file: `match decision text except …`. */
function rules({ service }: MemoryCorpusFolder): string[] {
	return service.rules.map(
		({ match, decision, text, except }) =>
			`${match} ${decision} ${text}${except.length > 0 ? ` except ${except.join(' ')}` : ''}`,
	);
}

function all(corpus: MemoryCorpusFolder): string[] {
	return Object.keys(DOCUMENTS).flatMap((path) => corpus.decisions(path).map((decision) => `${path} ${decision}`));
}

/** `path: line` of each line that nobody decided on, and that the marks on other ones call boilerplate. */
function learned(corpus: MemoryCorpusFolder, paths: readonly string[] = Object.keys(DOCUMENTS)): string[] {
	const marks = new LearnedMarks();
	marks.setRules(corpus.service.rules);
	Object.keys(DOCUMENTS).forEach((path) => marks.setAnnotations(path, corpus.service.inForceOn(path)));
	return paths.flatMap((path) => {
		const table = corpus.document(path).table;
		const decided = corpus.service.decisionsFor(path, table).decisions;
		const lines = Array.from({ length: table.lines.count }, (_, line) => line)
			.filter((line) => !table.isBlank(line))
			.map((line) => ({ line, class: 'body', boilerplate: false, confidence: 0.5, why: reason('x') }) as const);
		const analysis = { language: 'vi', documentDate: undefined, lines, inline: [], mentions: [], times: [] };
		return marks
			.apply(path, table, analysis)
			.lines.filter(
				({ line, boilerplate }) => boilerplate && !decided.some(({ start }) => table.lines.lineAt(start) === line),
			)
			.map(({ line }) => `${path}: ${table.lines.lineText(line)}`);
	});
}

suite('marking everywhere with a preview', () => {
	test('shows the same text, then the same but for numbers', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		const { hits, total } = await preview(corpus, 'a.txt');
		assert.deepEqual(show(hits), [
			'a.txt:1 same open 12 bình luận',
			'b.txt:1 template open 3 bình luận',
			'c.txt:0 same open 12 bình luận',
			'c.txt:1 template open 7 bình luận',
		]);
		assert.equal(total, 4);
	});

	test('the doubtful come first, unticked: near texts, and what a person called the opposite', async () => {
		const corpus = new MemoryCorpusFolder({
			...DOCUMENTS,
			'a.txt': DOCUMENTS['a.txt'].replace('|', '').replace('bản tin', 'bản |tin'),
			'd.txt': joinLines(`[[${NEWSLETTER}]]`, 'x'),
		});
		await corpus.service.mark(corpus.document('d.txt'), corpus.selection('d.txt'), 'content', 'passage');
		assert.deepEqual(show((await preview(corpus, 'a.txt')).hits), [
			`? b.txt:3 near open ${EVENING}`,
			`? c.txt:3 near open ${EVENING}`,
			`? d.txt:0 same contrary ${NEWSLETTER}`,
			`a.txt:3 same open ${NEWSLETTER}`,
		]);
	});

	test('says what is marked already; a contrary rule on the text itself is replaced', async () => {
		const corpus = new MemoryCorpusFolder({ ...DOCUMENTS, 'a.txt': joinLines('Chia| sẻ', 'Khác') });
		await corpus.service.mark(corpus.document('a.txt'), corpus.selection('a.txt'), 'boilerplate', 'corpus');
		assert.deepEqual(show((await preview(corpus, 'a.txt')).hits), [
			'a.txt:0 same already Chia sẻ',
			'b.txt:0 same already Chia sẻ',
		]);
		assert.deepEqual(show((await preview(corpus, 'a.txt', 'content')).hits), [
			'a.txt:0 same contrary Chia sẻ',
			'b.txt:0 same contrary Chia sẻ',
		]);
	});

	test('a passage inside lines', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': 'Ông nói. [[Ảnh: TT]]', 'b.txt': 'Bà nói. Ảnh: TT\nẢnh: TTX' });
		assert.deepEqual(show((await preview(corpus, 'a.txt')).hits), [
			'a.txt:0 same open Ảnh: TT',
			'b.txt:0 same open Ảnh: TT',
		]);
	});

	test('a link to another article doesn’t take that article’s headline along, however it is marked', async () => {
		const link = 'Xe khách va chạm xe tải ở Lam Giang';
		const documents = {
			'a.txt': joinLines('Bài viết đầu tiên.', `${link.slice(0, 8)}|${link.slice(8)}`),
			'b.txt': joinLines(link, 'Bài viết thứ hai.'),
			'c.txt': joinLines('Bài viết thứ ba.', link),
		};
		const corpus = (): MemoryCorpusFolder => {
			const made = new MemoryCorpusFolder(documents);
			made.headlines.set('b.txt', link);
			return made;
		};
		const [blind, seeing] = [corpus(), corpus()];
		for (const [one, leaves] of [
			[blind, false],
			[seeing, true],
		] as const) {
			await one.service.mark(one.document('a.txt'), one.selection('a.txt'), 'boilerplate', 'corpus', leaves);
		}
		assert.deepEqual(blind.decisions('b.txt'), [`boilerplate: ${link} (rule)`]);
		assert.deepEqual(seeing.decisions('b.txt'), []);
		assert.deepEqual(seeing.decisions('c.txt'), [`boilerplate: ${link} (rule)`]);

		const shown = corpus();
		const { hits } = await shown.service.previewMark(
			shown.document('a.txt'),
			shown.selection('a.txt'),
			'boilerplate',
			500,
			() => Promise.resolve(),
			true,
		);
		assert.deepEqual(show(hits), [
			`? b.txt:0 same open ${link}`,
			`a.txt:1 same open ${link}`,
			`c.txt:1 same open ${link}`,
		]);
	});

	test('no more hits than asked for; the others are counted', async () => {
		const texts = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${100 + i}.txt`, 'Chia| sẻ\nChia sẻ']));
		const corpus = new MemoryCorpusFolder(texts);
		const { service } = corpus;
		const { hits, total } = await service.previewMark(
			corpus.document('107.txt'),
			corpus.selection('107.txt'),
			'boilerplate',
			10,
			() => Promise.resolve(),
		);
		assert.equal(hits.length, 10);
		assert.ok(hits.some(({ path }) => path === '107.txt'));
		assert.ok(total >= 40 && total <= 80, String(total));
	});

	test('a ticked template is one rule, which covers later documents', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		const outcome = await apply(corpus, ({ ticked }) => ticked);
		assert.equal(outcome.message, 'Boilerplate: 4 passages in 3 documents');
		assert.deepEqual(
			rules(corpus),
			['template boilerplate 12 bình luận', 'line boilerplate 12 bình luận'].sort(byFile),
		);
		corpus.setText('d.txt', '99 Bình luận');
		assert.deepEqual(corpus.decisions('d.txt'), ['boilerplate: 99 Bình luận (rule)']);
	});

	test('a document with a hit that isn’t meant is an exception; its other hits are marked by hand', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		await apply(corpus, ({ path, line }) => !(path === 'c.txt' && line === 0) && path !== 'b.txt');
		assert.deepEqual(rules(corpus).sort(), [
			'line boilerplate 12 bình luận except c.txt',
			'template boilerplate 12 bình luận except b.txt c.txt',
		]);
		assert.deepEqual(all(corpus), ['a.txt boilerplate: 12 bình luận (rule)', 'c.txt boilerplate: 7 bình luận']);
	});

	test('without a ticked template there is no rule for one, and nothing is learned of lines that aren’t ticked', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		await apply(corpus, ({ kind }) => kind === 'same');
		assert.deepEqual(rules(corpus), ['line boilerplate 12 bình luận except b.txt c.txt']);
		assert.deepEqual(all(corpus), ['a.txt boilerplate: 12 bình luận (rule)', 'c.txt boilerplate: 12 bình luận']);
		assert.deepEqual(learned(corpus), []);
		assert.deepEqual(
			show((await preview(corpus, 'a.txt')).hits).filter((hit) => hit.includes('open')),
			['? b.txt:1 template open 3 bình luận', '? c.txt:1 template open 7 bình luận'],
		);
	});

	test('a document that nobody saw is learned of', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		await apply(corpus, ({ kind }) => kind === 'same');
		corpus.setText('d.txt', joinLines('Tin khác', '9 bình luận'));
		assert.deepEqual(learned(corpus, ['d.txt']), ['d.txt: 9 bình luận']);
	});

	test('a near text that is ticked gets a rule of its own, but for documents where it isn’t', async () => {
		const corpus = new MemoryCorpusFolder({
			...DOCUMENTS,
			'a.txt': DOCUMENTS['a.txt'].replace('|', '').replace('bản tin', 'bản |tin'),
		});
		await apply(corpus, ({ path }) => path !== 'c.txt');
		assert.deepEqual(rules(corpus).sort(), [
			`line boilerplate ${NEWSLETTER}`,
			`line boilerplate ${EVENING} except c.txt`,
		]);
	});

	test('a contrary mark goes where its hit is ticked, and stays where it isn’t', async () => {
		const texts = { 'a.txt': 'Chia| sẻ', 'b.txt': 'Chia| sẻ\nKhác', 'c.txt': 'Chia| sẻ\nKhác nữa' };
		const corpus = new MemoryCorpusFolder(texts);
		for (const path of ['b.txt', 'c.txt']) {
			await corpus.service.mark(corpus.document(path), corpus.selection(path), 'content', 'passage');
		}
		await apply(corpus, ({ path }) => path !== 'c.txt');
		assert.deepEqual(all(corpus), [
			'a.txt boilerplate: Chia sẻ (rule)',
			'b.txt boilerplate: Chia sẻ (rule)',
			'c.txt content: Chia sẻ',
		]);
	});

	test('a contrary rule on one line of a template', async () => {
		const corpus = new MemoryCorpusFolder({ ...DOCUMENTS, 'b.txt': '3 bình| luận' });
		await corpus.service.mark(corpus.document('b.txt'), corpus.selection('b.txt'), 'content', 'corpus');
		await apply(corpus, () => true);
		assert.deepEqual(corpus.decisions('b.txt'), ['boilerplate: 3 bình luận (rule)']);
		assert.ok(rules(corpus).includes('line content 3 bình luận except b.txt'));
	});

	test('what was left out is doubtful the next time; where it is ticked it is no exception any more', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		await apply(corpus, ({ path }) => path !== 'c.txt');
		assert.deepEqual(show((await preview(corpus, 'a.txt')).hits), [
			'? c.txt:0 same open 12 bình luận',
			'? c.txt:1 template open 7 bình luận',
			'a.txt:1 same already 12 bình luận',
			'b.txt:1 template already 3 bình luận',
		]);
		await apply(corpus, () => true);
		assert.deepEqual(rules(corpus).sort(), ['line boilerplate 12 bình luận', 'template boilerplate 12 bình luận']);
		const again = await apply(corpus, () => true);
		assert.equal(again.message, 'Already marked as boilerplate');
	});

	test('a hit that is marked already, and is ticked no more, is left out', async () => {
		const corpus = new MemoryCorpusFolder(DOCUMENTS);
		await apply(corpus, () => true);
		await apply(corpus, ({ kind }) => kind === 'same');
		assert.deepEqual(rules(corpus).sort(), [
			'line boilerplate 12 bình luận',
			'template boilerplate 12 bình luận except b.txt c.txt',
		]);
		assert.deepEqual(all(corpus), ['a.txt boilerplate: 12 bình luận (rule)', 'c.txt boilerplate: 12 bình luận (rule)']);
	});

	test('any ticks and as many undos give every file back', async () => {
		const lines = ['Chia sẻ', '1 bình luận', '22 bình luận', NEWSLETTER, EVENING, 'Một câu. Ảnh: TT'];
		const text = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 5 }).map((some) => some.join('\n'));
		const command = fc.record({
			path: fc.constantFrom('a.txt', 'b/c.txt', 'd.txt'),
			decision: fc.constantFrom('boilerplate' as const, 'content' as const),
			at: fc.nat({ max: 60 }),
			length: fc.nat({ max: 20 }),
			ticks: fc.array(fc.boolean(), { maxLength: 8 }),
			scope: fc.constantFrom('ticked' as const, 'passage' as const, 'document' as const, 'corpus' as const),
		});
		await fc.assert(
			fc.asyncProperty(
				fc.array(text, { minLength: 3, maxLength: 3 }),
				fc.array(command, { maxLength: 6 }),
				async (texts, commands) => {
					const disk = new MemoryFileSystem({
						'.corpus/rules.jsonl':
							'\uFEFF{"id":"9","decision":"content","match":"template","text":"1 bình luận"}\r\n\nkhông đọc được',
					});
					const corpus = new MemoryCorpusFolder({ 'a.txt': texts[0]!, 'b/c.txt': texts[1]!, 'd.txt': texts[2]! }, disk);
					await corpus.service.loadAll();
					const states = [disk.snapshot()];
					for (const { path, decision, at, length, ticks, scope } of commands) {
						const document = corpus.document(path);
						const selection = [{ start: at, end: at + length }];
						const { undoable } = corpus.service;
						if (scope === 'ticked') {
							const { hits } = await corpus.service.previewMark(document, selection, decision, 500, () =>
								Promise.resolve(),
							);
							const refs = hits.map(({ path: where, line, kind }) => ({ path: where, line, kind }));
							await corpus.service.markEverywhere(document, selection, decision, {
								hits: refs.filter((_, i) => ticks[i % ticks.length] ?? true),
								except: refs.filter((_, i) => !(ticks[i % ticks.length] ?? true)),
							});
						} else {
							await corpus.service.mark(document, selection, decision, scope);
						}
						if (corpus.service.undoable > undoable) {
							states.push(disk.snapshot());
						}
					}
					for (const state of [...states].reverse().slice(1)) {
						await corpus.service.undo();
						assert.deepEqual(disk.snapshot(), state);
					}
				},
			),
			{ numRuns: 60 },
		);
	});

	test('whatever is ticked is decided so afterwards, and what isn’t was left alone', async () => {
		const lines = ['Chia sẻ', '1 bình luận', '22 bình luận', NEWSLETTER, EVENING, 'Nội dung bài viết.'];
		const text = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 }).map((some) => some.join('\n'));
		await fc.assert(
			fc.asyncProperty(
				fc.array(text, { minLength: 3, maxLength: 3 }),
				fc.nat({ max: 40 }),
				fc.array(fc.boolean()),
				async (texts, at, ticks) => {
					const corpus = new MemoryCorpusFolder({ 'a.txt': texts[0]!, 'b.txt': texts[1]!, 'c.txt': texts[2]! });
					const document = corpus.document('a.txt');
					const selection = [{ start: at, end: at }];
					const { hits } = await corpus.service.previewMark(document, selection, 'boilerplate', 500, () =>
						Promise.resolve(),
					);
					const isTicked = (i: number): boolean => ticks[i] ?? true;
					const refs = hits.map(({ path, line, kind }) => ({ path, line, kind }));
					await corpus.service.markEverywhere(document, selection, 'boilerplate', {
						hits: refs.filter((_, i) => isTicked(i)),
						except: refs.filter((_, i) => !isTicked(i)),
					});
					hits.forEach(({ path, span, table }, i) => {
						const { decisions } = corpus.service.decisionsFor(path, table);
						const said = decisions.some(({ start, end }) => start <= span.start && span.end <= end);
						assert.equal(said, isTicked(i), `${path}: ${table.text.slice(span.start, span.end)}`);
					});
					// A text that is ticked at one place and not at another may be marked at the first by hand.
					const textOf = ({ line, table }: MarkHit): string => table.lines.lineText(line);
					const meant = new Set(hits.filter((_, i) => isTicked(i)).map(textOf));
					const left = hits.filter((hit) => !meant.has(textOf(hit)));
					const taken = new Set(learned(corpus));
					assert.deepEqual(
						left.filter((hit) => taken.has(`${hit.path}: ${textOf(hit)}`)),
						[],
					);
				},
			),
			{ numRuns: 100 },
		);
	});
});

/** Rules of one text stand in the order of their ids. */
function byFile(a: string, b: string): number {
	return a.startsWith('line') ? -1 : b.startsWith('line') ? 1 : 0;
}
