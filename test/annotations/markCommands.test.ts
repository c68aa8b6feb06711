import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MemoryCorpusFolder } from '../support/memoryCorpusFolder';
import { joinLines } from '../support/text';
import { mark, says } from './said';

const PAGE = joinLines('Đội nhà thắng', 'Chia sẻ', 'Trận đấu diễn ra hôm qua.', 'Chia sẻ', '');

suite('markCommands', () => {
	test('here: the line at the cursor, or the parts of lines that are selected', async () => {
		const corpus = new MemoryCorpusFolder({
			'a.txt': PAGE.replace('Chia', 'Ch|ia'),
			'b.txt': 'Một [[hai\n\nba bốn\nnăm]] sáu',
		});
		assert.equal(await mark(corpus, 'a.txt', 'boilerplate', 'passage'), '1/1 Boilerplate: 1 passage');
		assert.equal(await mark(corpus, 'b.txt', 'boilerplate', 'passage'), '3/1 Boilerplate: 3 passages');
		assert.deepEqual(corpus.decisions('a.txt'), ['boilerplate: Chia sẻ']);
		assert.deepEqual(corpus.decisions('b.txt'), ['boilerplate: hai', 'boilerplate: ba bốn', 'boilerplate: năm']);
	});

	test('in the document: each line that reads the same gets its annotation', async () => {
		const corpus = new MemoryCorpusFolder({
			'a.txt': PAGE.replace('Chia', 'Ch|ia').replace('\nChia sẻ\n', '\n  CHIA SẺ \n'),
		});
		assert.equal(await mark(corpus, 'a.txt', 'boilerplate', 'document'), '2/1 Boilerplate: 2 passages');
		assert.deepEqual(corpus.decisions('a.txt'), ['boilerplate: Chia sẻ', 'boilerplate: CHIA SẺ']);
		assert.equal(await mark(corpus, 'a.txt', 'boilerplate', 'document'), '0/0 Already marked as boilerplate');
	});

	test('in the document: each passage of whole words, composed or not', async () => {
		const corpus = new MemoryCorpusFolder({
			'a.txt': `Mở [[đầu (ả]]nh) và đầu (${'ảnh'.normalize('NFD')}) và đầu (ảnhx`,
		});
		await mark(corpus, 'a.txt', 'boilerplate', 'document');
		assert.deepEqual(
			corpus.decisions('a.txt').map((one) => one.normalize()),
			['boilerplate: đầu (ảnh', 'boilerplate: đầu (ảnh'],
		);
	});

	test('in the corpus: one rule for each text, counted over all documents', async () => {
		const corpus = new MemoryCorpusFolder({
			'a.txt': PAGE.replace('Chia', 'Ch|ia'),
			'b.txt': 'Chia sẻ \nKhác\n',
			'c.txt': 'Chia sẻ niềm vui',
		});
		assert.equal(await mark(corpus, 'a.txt', 'boilerplate', 'corpus'), '3/2 Boilerplate: 3 passages in 2 documents');
		assert.deepEqual(corpus.fileSystem.snapshot(), {
			'.corpus/rules.jsonl':
				'{"id":"urn:uuid:Lan-1","decision":"boilerplate","match":"line","text":"Chia sẻ",' +
				'"creator":{"type":"Person","name":"Lan"},"created":"2026-11-21T10:00:00Z"}\n',
		});
		assert.deepEqual(corpus.decisions('b.txt'), ['boilerplate: Chia sẻ (rule)']);
		assert.deepEqual(corpus.decisions('c.txt'), []);
		assert.equal(await mark(corpus, 'a.txt', 'boilerplate', 'corpus'), '0/0 Already marked as boilerplate');
		assert.equal(
			await mark(corpus, 'b.txt', 'boilerplate', 'passage'),
			'0/0 Nothing to mark: select a passage, or put the cursor into a line with text',
		);
	});

	test('in the corpus: a passage inside lines', async () => {
		const corpus = new MemoryCorpusFolder({
			'a.txt': 'Cảnh sân ([[Ảnh: TT]])',
			'b.txt': 'Cổng sân (Ảnh: TT). Ảnh: TTX',
		});
		assert.equal(await mark(corpus, 'a.txt', 'boilerplate', 'corpus'), '2/2 Boilerplate: 2 passages in 2 documents');
		assert.deepEqual(corpus.decisions('b.txt'), ['boilerplate: Ảnh: TT (rule)']);
	});

	test('content here, on what a rule covers, is an annotation', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': PAGE.replace('Chia', 'Ch|ia') });
		await mark(corpus, 'a.txt', 'boilerplate', 'corpus');
		assert.equal(await mark(corpus, 'a.txt', 'content', 'passage'), '1/1 Content: 1 passage');
		assert.deepEqual(corpus.decisions('a.txt'), [
			'boilerplate: Chia sẻ (rule)',
			'boilerplate: Chia sẻ (rule)',
			'content: Chia sẻ',
		]);
		assert.equal(await mark(corpus, 'a.txt', 'boilerplate', 'passage'), '1/1 Boilerplate: 1 passage');
		assert.deepEqual(corpus.decisions('a.txt'), ['boilerplate: Chia sẻ (rule)', 'boilerplate: Chia sẻ (rule)']);
	});

	test('content in the document, on what a rule covers, makes an exception of it', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': PAGE.replace('Chia', 'Ch|ia'), 'b.txt': 'Chia sẻ' });
		await mark(corpus, 'a.txt', 'boilerplate', 'corpus');
		assert.equal(await mark(corpus, 'a.txt', 'content', 'document'), '2/1 Content: 2 passages');
		assert.deepEqual(corpus.decisions('a.txt'), ['content: Chia sẻ', 'content: Chia sẻ']);
		assert.deepEqual(corpus.decisions('b.txt'), ['boilerplate: Chia sẻ (rule)']);
		assert.deepEqual(
			corpus.service.rules.map(({ except }) => except),
			[['a.txt']],
		);
		assert.equal(await mark(corpus, 'a.txt', 'boilerplate', 'document'), '2/1 Boilerplate: 2 passages');
		assert.deepEqual(corpus.decisions('a.txt'), ['boilerplate: Chia sẻ (rule)', 'boilerplate: Chia sẻ (rule)']);
	});

	test('a rule is taken away, or leaves a document out, in one step', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': PAGE.replace('Chia', '|Chia'), 'b.txt': PAGE, 'c.txt': 'Hết' });
		await mark(corpus, 'a.txt', 'boilerplate', 'corpus');
		const ruled = corpus.fileSystem.snapshot();
		const { id } = corpus.service.rules[0]!;
		assert.equal(
			says(await corpus.service.leaveOut(corpus.document('b.txt'), id)),
			'2/1 Left out of the rule: 2 passages',
		);
		assert.deepEqual([corpus.decisions('b.txt'), corpus.decisions('a.txt').length], [[], 2]);
		assert.equal(says(await corpus.service.leaveOut(corpus.document('b.txt'), id)), '0/0 No rule decides here');
		await corpus.service.undo();
		assert.deepEqual(corpus.fileSystem.snapshot(), ruled);
		assert.equal(says(await corpus.service.removeDecision(id)), '4/2 Rule removed: 4 passages in 2 documents');
		assert.deepEqual([...corpus.decisions('a.txt'), ...corpus.decisions('b.txt')], []);
		await corpus.service.undo();
		assert.deepEqual(corpus.fileSystem.snapshot(), ruled);
	});

	test('content in the corpus turns the rule round', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': PAGE.replace('Chia', 'Ch|ia'), 'b.txt': 'Chia sẻ' });
		await mark(corpus, 'a.txt', 'boilerplate', 'corpus');
		assert.equal(await mark(corpus, 'a.txt', 'content', 'corpus'), '3/2 Content: 3 passages in 2 documents');
		assert.deepEqual(corpus.decisions('b.txt'), ['content: Chia sẻ (rule)']);
		assert.equal(corpus.service.rules.length, 1);
	});

	test('no passage keeps two contrary marks', async () => {
		const corpus = new MemoryCorpusFolder({ 'a.txt': PAGE.replace('Chia', 'Ch|ia') });
		const step = fc.record({
			decision: fc.constantFrom('boilerplate' as const, 'content' as const),
			scope: fc.constantFrom('passage' as const, 'document' as const, 'corpus' as const),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
				for (const { decision, scope } of steps) {
					await mark(corpus, 'a.txt', decision, scope);
					const { decisions } = corpus.service.decisionsFor('a.txt', corpus.document('a.txt').table);
					const here = decisions.filter(({ start }) => start === PAGE.indexOf('Chia'));
					assert.equal(here.at(-1)?.label, decision);
					assert.ok(here.filter(({ reference }) => reference.origin === 'annotation').length <= 1);
					assert.ok(corpus.service.rules.length <= 1);
				}
			}),
			{ numRuns: 40 },
		);
	});
});
