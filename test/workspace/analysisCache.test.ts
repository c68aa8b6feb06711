import assert from 'node:assert/strict';
import { analyzeInSteps } from '../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../server/src/core/model';
import { TextTable } from '../../server/src/core/textTable';
import { CancellationSource, NEVER_CANCELLED } from '../../server/src/util/cancellation';
import { turn } from '../../server/src/util/scheduler';
import { AnalysisCache } from '../../server/src/workspace/analysisCache';
import { OpenDocument } from '../../server/src/workspace/openDocuments';

const SENTENCE = 'Hôm qua, ông Trần Văn Bình đến Huế.\n';
const NOTHING_DECIDED = { annotations: [], overruled: [], comments: [], proposals: [] };
const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A cache with a record of the analyses that were begun, by length of text, and of those that came to their end. */
function makeCache(): {
	cache: AnalysisCache;
	begun: number[];
	ended: number[];
	generation: { analysis: number; view: number; decisions: number };
	/** Lengths of the texts of which there is a view after one was carried over to them. */
	caughtUp: number[];
	/** What the corpus knows. */
	known: { documents: number };
	corpus: { learns: boolean };
} {
	const begun: number[] = [];
	const ended: number[] = [];
	const caughtUp: number[] = [];
	const generation = { analysis: 0, view: 0, decisions: 0 };
	const known = { documents: 2 };
	const corpus = { learns: false };
	const cache = new AnalysisCache(
		{
			analysisGeneration: () => generation.analysis,
			viewGeneration: () => generation.view,
			isLearning: () => corpus.learns,
			prepare: () => undefined,
			newTable: (text) => new TextTable(text),
			contextOf: () => ({ knowledge: { ...NO_KNOWLEDGE, ...known } }),
			finish: (document) => ({
				...document,
				entities: document.analysis.mentions.map(({ start, end }) => document.table.text.slice(start, end)),
				...NOTHING_DECIDED,
			}),
			decisionGeneration: () => generation.decisions,
			decided: () => NOTHING_DECIDED,
			caughtUp: () => void caughtUp.push(ended.at(-1)!),
		},
		function* (table, context) {
			begun.push(table.text.length);
			const analysis = yield* analyzeInSteps(table, context);
			ended.push(table.text.length);
			return analysis;
		},
	);
	return { cache, begun, ended, generation, known, corpus, caughtUp };
}

function open(text: string): OpenDocument {
	return new OpenDocument('file:///a.txt', 'file:///a.txt', 1, text);
}

suite('views of documents', () => {
	test('one analysis serves all questions until the text or what is known changes', async () => {
		const { cache, begun, generation, known } = makeCache();
		const document = open(SENTENCE);
		const first = await cache.open(document, 'a.txt', NEVER_CANCELLED);
		assert.equal(await cache.open(document, 'a.txt', NEVER_CANCELLED), first);
		generation.view++;
		const decided = await cache.open(document, 'a.txt', NEVER_CANCELLED);
		assert.deepStrictEqual([decided === first, decided.table === first.table, begun.length], [false, true, 1]);
		generation.analysis++;
		generation.view++;
		await cache.open(document, 'a.txt', NEVER_CANCELLED);
		assert.equal(begun.length, 1, 'what was learned tells nothing of this text');
		known.documents++;
		generation.analysis++;
		generation.view++;
		await cache.open(document, 'a.txt', NEVER_CANCELLED);
		document.apply([{ range: START, text: '!' }], 'utf-16');
		const edited = await cache.open(document, 'a.txt', NEVER_CANCELLED);
		assert.deepStrictEqual([edited.table.text[0], begun.length], ['!', 3]);
	});

	test('a closed document is not analysed again for all that is learned while a corpus is, but after that', async () => {
		const { cache, begun, generation, known, corpus } = makeCache();
		const file = { uri: 'file:///b.txt', path: 'b.txt', stat: { size: 1, modified: 1 } };
		const ask = () => cache.closed(file, () => Promise.resolve({ text: SENTENCE, problems: [] }), NEVER_CANCELLED);
		const learn = (): void => {
			known.documents++;
			generation.analysis++;
			generation.view++;
		};
		corpus.learns = true;
		const first = await ask();
		learn();
		const meanwhile = await ask();
		assert.deepStrictEqual([meanwhile!.analysis, begun.length], [first!.analysis, 1]);
		corpus.learns = false;
		await ask();
		assert.equal(begun.length, 2);
	});

	test('of a long text one analysis runs, and after edits only the newest begins', async () => {
		const { cache, begun, ended } = makeCache();
		const document = open(SENTENCE.repeat(2000));
		const questions = [cache.open(document, 'a.txt', NEVER_CANCELLED), cache.open(document, 'a.txt', NEVER_CANCELLED)];
		for (let i = 0; i < 3; i++) {
			document.apply([{ range: START, text: '!' }], 'utf-16');
			questions.push(cache.open(document, 'a.txt', NEVER_CANCELLED));
		}
		const answers = await Promise.allSettled(questions);
		assert.deepStrictEqual(
			answers.map((answer) =>
				answer.status === 'fulfilled' ? answer.value.table.text.length - SENTENCE.length * 2000 : answer.reason.name,
			),
			['ContentModifiedError', 'ContentModifiedError', 'ContentModifiedError', 'ContentModifiedError', 3],
		);
		assert.deepStrictEqual([begun.length, ended.length], [2, 1]);
	});

	test('who cancels gets no answer, the others do', async () => {
		const { cache, begun } = makeCache();
		const document = open(SENTENCE.repeat(2000));
		const token = new CancellationSource();
		const cancelled = cache.open(document, 'a.txt', token);
		const kept = cache.open(document, 'a.txt', NEVER_CANCELLED);
		await turn();
		token.cancel();
		await assert.rejects(cancelled, { name: 'CancelledError' });
		assert.equal((await kept).table.text, document.text);
		assert.equal(begun.length, 1);
	});

	test('a fault in an analysis reaches everyone who asked, and nobody waits for ever', async () => {
		for (const length of [1, 2000]) {
			let begun = 0;
			const cache = new AnalysisCache(
				{
					analysisGeneration: () => 0,
					viewGeneration: () => 0,
					isLearning: () => false,
					prepare: () => undefined,
					newTable: (text) => new TextTable(text),
					contextOf: () => ({ knowledge: NO_KNOWLEDGE }),
					finish: () => assert.fail(),
					decisionGeneration: () => 0,
					decided: () => assert.fail(),
					caughtUp: () => assert.fail(),
				},
				function* () {
					begun++;
					yield;
					throw new Error('a fault');
				},
			);
			const document = open(SENTENCE.repeat(length));
			const questions = [1, 2].map(() => cache.open(document, 'a.txt', NEVER_CANCELLED));
			const answers = await Promise.allSettled(questions);
			assert.deepStrictEqual(
				answers.map((answer) => answer.status === 'rejected' && (answer.reason as Error).message),
				['a fault', 'a fault'],
			);
			assert.ok(begun <= 2);
		}
	});

	test('a closed document is analysed again when its file or what is known changed', async () => {
		const { cache, begun, generation, known } = makeCache();
		const read = async () => ({ text: SENTENCE, problems: [] });
		const file = (modified: number) => ({ uri: 'file:///a.txt', path: 'a.txt', stat: { size: 1, modified } });
		const first = await cache.closed(file(1), read, NEVER_CANCELLED);
		assert.equal(await cache.closed(file(1), read, NEVER_CANCELLED), first);
		const second = await cache.closed(file(2), read, NEVER_CANCELLED);
		generation.view++;
		generation.analysis++;
		const decided = await cache.closed(file(2), read, NEVER_CANCELLED);
		assert.deepStrictEqual(
			[decided === second, begun.length],
			[false, 2],
			'what was learned tells nothing of this text',
		);
		known.documents++;
		generation.view++;
		generation.analysis++;
		await cache.closed(file(2), read, NEVER_CANCELLED);
		assert.equal(begun.length, 3);
		assert.equal(await cache.closed(file(3), async () => undefined, NEVER_CANCELLED), undefined);
	});

	suite('at once, while somebody types', () => {
		const lines = ['Hôm qua, ông Trần Văn Bình đến Huế.', 'Bà Lê Thị Hoa ở lại Nha Trang.', 'Ông Bình về sau.', ''];
		const typeInto = (document: OpenDocument, line: number, character: number, text: string): void => {
			const at = { line, character };
			document.apply([{ range: { start: at, end: at }, text }], 'utf-16');
		};
		const settled = async (caughtUp: readonly unknown[], count: number): Promise<void> => {
			for (let turns = 0; caughtUp.length < count && turns < 1000; turns++) {
				await turn();
			}
		};

		test('a line that was not touched is answered from what is known, at its new place; then comes the whole', async () => {
			const { cache, begun, caughtUp } = makeCache();
			const document = open(lines.join('\n'));
			const before = await cache.near(document, 'a.txt', document.lines.start(1), NEVER_CANCELLED);
			typeInto(document, 0, 0, 'Tin: ');
			const near = await cache.near(document, 'a.txt', document.lines.start(1), NEVER_CANCELLED);
			assert.deepStrictEqual(begun.length, 1);
			const named = near.analysis.mentions.map(({ start, end }) => near.table.text.slice(start, end));
			assert.deepStrictEqual([near.table.text, named], [document.text, before.entities]);
			await settled(caughtUp, 1);
			const exact = await cache.open(document, 'a.txt', NEVER_CANCELLED);
			assert.deepStrictEqual([begun.length, caughtUp, exact.table === near.table], [2, [document.text.length], true]);
			assert.equal(await cache.near(document, 'a.txt', document.lines.start(1), NEVER_CANCELLED), exact);
		});

		test('a line that was touched waits for its analysis, and so do lines that were pasted', async () => {
			const { cache, begun } = makeCache();
			const document = open(lines.join('\n').repeat(400));
			await cache.near(document, 'a.txt', undefined, NEVER_CANCELLED);
			typeInto(document, 1, 0, 'X');
			await cache.near(document, 'a.txt', undefined, NEVER_CANCELLED);
			assert.equal(begun.length, 1);
			await cache.near(document, 'a.txt', document.lines.start(1), NEVER_CANCELLED);
			assert.equal(begun.length, 2);
			typeInto(document, 1, 0, 'Ông Phạm Văn An\nđến Vinh\n');
			await cache.near(document, 'a.txt', undefined, NEVER_CANCELLED);
			assert.equal(begun.length, 3);
		});

		test('nobody waits for what the corpus learned last, but for what people decided', async () => {
			const { cache, begun, generation, known, caughtUp } = makeCache();
			const document = open(lines.join('\n'));
			const first = await cache.near(document, 'a.txt', 0, NEVER_CANCELLED);
			known.documents++;
			generation.analysis++;
			generation.view++;
			assert.equal(await cache.near(document, 'a.txt', 0, NEVER_CANCELLED), first);
			await settled(caughtUp, 1);
			assert.equal(begun.length, 2);
			known.documents++;
			generation.analysis++;
			generation.view++;
			generation.decisions++;
			assert.notEqual(await cache.near(document, 'a.txt', 0, NEVER_CANCELLED), first);
			assert.equal(begun.length, 3);
		});

		test('of a text that goes on changing nothing is told that is not of its newest state', async () => {
			const { cache, caughtUp } = makeCache();
			const document = open(lines.join('\n').repeat(400));
			await cache.near(document, 'a.txt', undefined, NEVER_CANCELLED);
			for (let i = 0; i < 5; i++) {
				typeInto(document, 2, i, 'a');
				assert.equal(
					(await cache.near(document, 'a.txt', document.lines.start(100), NEVER_CANCELLED)).table.text,
					document.text,
				);
			}
			await settled(caughtUp, 1);
			assert.deepStrictEqual(caughtUp, [document.text.length]);
		});
	});
});
