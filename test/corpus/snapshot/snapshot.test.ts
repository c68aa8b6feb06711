import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { generateDocuments } from '../../../scripts/bench/corpus';
import { analyzeTable } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { TextTable } from '../../../server/src/core/textTable';
import { Corpus } from '../../../server/src/corpus/corpus';
import { ByteReader, ByteWriter, DamagedError } from '../../../server/src/corpus/snapshot/bytes';
import { readSnapshot, type Snapshot } from '../../../server/src/corpus/snapshot/readSnapshot';
import type { SnapshotDocument, StoredCorpus } from '../../../server/src/corpus/snapshot/storedDocument';
import { writeSnapshot } from '../../../server/src/corpus/snapshot/writeSnapshot';
import { summarize } from '../../../server/src/corpus/summarize';
import { surveyTable } from '../../../server/src/corpus/surveyText';

const TEXTS: Readonly<Record<string, string>> = {
	...Object.fromEntries([...generateDocuments(12)].map(({ path, text }) => [path, text])),
	'empty.txt': '',
	'odd.txt': '\ud800 lone, ĐÀ NẴNG\nđà nẵng\nSố 12\nSố 13\nSố 13\n\n漢字 2024年5月3日',
};

function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
	const corpus = new Corpus();
	const tables = Object.entries(texts).map(([path, text]) => [path, new TextTable(text)] as const);
	tables.forEach(([path, table]) => corpus.setSurvey(path, surveyTable(table)));
	tables.forEach(([path, table]) =>
		corpus.setSummary(path, summarize(table, analyzeTable(table, { knowledge: corpus.knowledgeFor(path) }))),
	);
	return corpus;
}

function bytesOf(corpus: Corpus, names: 'joined' | 'apart' = 'joined'): Uint8Array {
	const documents = corpus.documents.map((path, i) => ({
		path,
		size: i * 1000,
		modified: 1_700_000_000_000 + i / 3,
		decisions: i % 3,
		decided: i % 2 === 1,
	}));
	return Buffer.concat(
		[
			...writeSnapshot('key', [7, 2 ** 52 + 1], documents, corpus, names === 'joined' ? corpus.joinedNames : undefined),
		].filter((piece) => piece !== undefined),
	);
}

function toEnd<T>(steps: Generator<unknown, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

function restored(stored: StoredCorpus): Corpus {
	const corpus = new Corpus();
	toEnd(corpus.restore(stored));
	return corpus;
}

function read(bytes: Uint8Array): {
	readonly snapshot: Snapshot;
	readonly corpus: Corpus;
	readonly seen: SnapshotDocument[];
} {
	const snapshot = toEnd(readSnapshot(bytes));
	const corpus = restored(snapshot.corpus);
	const seen = Array.from({ length: snapshot.documents }, (_, number) => snapshot.document(number));
	return { snapshot, corpus, seen };
}

/** All that a corpus answers. */
function answersOf(corpus: Corpus): unknown {
	return {
		entities: corpus.entities(),
		documents: corpus.documents.map((path) => {
			const { casing, lineKeys, lineLengths, lineCounts, lineTemplates, lineSketches, templateKeys } =
				corpus.survey(path)!;
			const knowledge = corpus.knowledgeFor(path);
			return {
				path,
				survey: { lineKeys, lineLengths, lineCounts, lineTemplates, lineSketches, templateKeys },
				words: [...casing].map((word) => `${corpus.tables.words.string(word >>> 12)} ${word & 4095}`).sort(),
				lines: [...lineKeys].map((key) => [knowledge.lineFrequency(key), corpus.documentsWithLine(key)]),
				summary: corpus.summary(path),
				twins: corpus.twinsOf(path),
				open: corpus.suggestions.inDocument(path),
				suggestions: [...corpus.suggestions.groups(path)],
			};
		}),
		casings: [...corpus.casings()].sort(),
		dates: corpus.dates.keys.map((key) => [key, corpus.dates.expressionsIn(key), corpus.dates.documentsOf(key)]),
	};
}

suite('a snapshot of the index', () => {
	const corpus = corpusOf(TEXTS);
	const bytes = bytesOf(corpus);

	test('gives back what it was given', () => {
		const found = read(bytes);
		assert.deepStrictEqual(answersOf(found.corpus), answersOf(corpus));
		assert.deepStrictEqual(
			[
				found.snapshot.key,
				[...found.snapshot.decisions],
				found.snapshot.documents,
				found.seen.at(1),
				found.seen.at(-1),
			],
			[
				'key',
				[7, 2 ** 52 + 1],
				corpus.documents.length,
				{ path: corpus.documents[1], size: 1000, modified: 1_700_000_000_000 + 1 / 3, decisions: 1, decided: true },
				{
					path: corpus.documents.at(-1),
					size: 13_000,
					modified: 1_700_000_000_000 + 13 / 3,
					decisions: 1,
					decided: true,
				},
			],
		);
		assert.deepStrictEqual(bytesOf(found.corpus, 'apart'), bytesOf(corpus, 'apart'));
	});

	test('lets nobody keep what was found of the lines before it', () => {
		const { corpus: stored } = toEnd(readSnapshot(bytesOf(corpusOf(TEXTS))));
		const corpus = new Corpus();
		const { version } = corpus.lines;
		toEnd(corpus.restore(stored));
		assert.notEqual(corpus.lines.version, version);
	});

	suite('has the names joined', () => {
		/** Long and short names of one thing, in documents of their own. */
		const NAMES = [
			'Ông Vladimir Putin và ông Sergei Lavrov ở Moskva.',
			'Ông Putin nói chuyện với bà Nguyễn Thị Hoài ở Cần Thơ.',
			'Ông Vladimir Putin gặp ông Kim Jong-un và ông Lavrov.',
			'Chủ tịch Kim Jong-un ở Bình Nhưỡng; bà Nguyen Thi Hoai ở Thành phố Hồ Chí Minh.',
			'Ông Kim Jong-un và ông Sergey Lavrov ở TP.HCM.',
		];
		const texts = Object.fromEntries(NAMES.map((text, i) => [`names${i}.txt`, text]));
		const summaryOf = (text: string): Parameters<Corpus['setSummary']>[1] => {
			const table = new TextTable(text);
			return summarize(table, analyzeTable(table, { knowledge: NO_KNOWLEDGE }));
		};
		const summaries = new Map(['', ...NAMES].map((text) => [text, summaryOf(text)]));
		test('as they were', () => {
			const joined = corpusOf(texts);
			joined.entities();
			const headsOf = (corpus: Corpus): unknown =>
				corpus
					.entityHeads()
					.map(({ id, name, type, mentions, documents, boilerplate, forms }) => [
						id,
						name,
						type,
						mentions,
						documents,
						boilerplate,
						forms,
					]);
			const groupsOf = (corpus: Corpus): unknown =>
				corpus
					.entities()
					.filter(({ whyLinked }) => whyLinked.length > 0)
					.map(({ id, forms }) => [id, forms]);
			const stored = read(bytesOf(joined)).corpus;
			assert.deepStrictEqual(headsOf(stored), headsOf(joined));
			assert.deepStrictEqual(answersOf(stored), answersOf(joined));
			assert.deepStrictEqual(headsOf(stored), headsOf(joined));
			assert.deepStrictEqual(groupsOf(stored), groupsOf(joined));
			assert.deepStrictEqual(read(bytesOf(stored)).corpus.entities(), joined.entities());
			assert.deepStrictEqual(read(bytesOf(joined, 'apart')).corpus.entities(), joined.entities());
		});

		test('and goes on from there as if it had joined them itself', () => {
			const change = fc.record({ at: fc.nat(NAMES.length - 1), text: fc.constantFrom(undefined, '', ...NAMES) });
			const known = corpusOf(texts);
			known.entities();
			const bytes = bytesOf(known);
			const ids = known.entities().map(({ id }) => id);
			fc.assert(
				fc.property(
					fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
					fc.nat(40),
					(rounds, ahead) => {
						const joined = new Corpus();
						known.documents.forEach((path, i) => joined.setSummary(path, summaries.get(NAMES[i]!)!));
						joined.entities();
						const restored = read(bytes).corpus;
						// Some of its entities are asked for before anything changes.
						ids.slice(0, ahead).forEach((id) => restored.entity(id));
						for (const changes of rounds) {
							for (const corpus of [joined, restored]) {
								for (const { at, text } of changes) {
									if (text === undefined) {
										corpus.remove(`names${at}.txt`);
									} else {
										corpus.setSummary(`names${at}.txt`, summaries.get(text)!);
									}
								}
							}
							assert.deepStrictEqual(restored.entities(), joined.entities());
						}
						restored.documents.forEach((path) => restored.setSurvey(path, surveyTable(new TextTable(''))));
						const again = read(bytesOf(restored));
						assert.deepStrictEqual(again.corpus.entities(), joined.entities());
						// The same goes for what is laid over by what was stored of it.
						const { generation, knowledgeGeneration } = restored;
						restored.relay(again.snapshot.corpus);
						// Nothing is to be analysed anew for it.
						assert.deepStrictEqual(
							[restored.generation, restored.knowledgeGeneration],
							[generation, knowledgeGeneration],
						);
						for (const corpus of [joined, restored]) {
							corpus.setSummary('names2.txt', summaries.get(NAMES[1]!)!);
							corpus.remove('names0.txt');
						}
						assert.deepStrictEqual(restored.entities(), joined.entities());
						assert.deepStrictEqual(restored.dates.keys, joined.dates.keys);
					},
				),
				{ numRuns: 40 },
			);
		});

		test('and takes what changes meanwhile into account', () => {
			const joined = corpusOf(texts);
			joined.entities();
			const stored = toEnd(readSnapshot(bytesOf(joined))).corpus;
			const change = fc.record({
				at: fc.nat(NAMES.length),
				text: fc.constantFrom(undefined, '', ...NAMES),
				after: fc.nat(6),
			});
			fc.assert(
				fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
					const early = new Corpus();
					const late = restored(stored);
					const steps = early.restore(stored);
					for (let step = 0, done = false; !done || step < 8; step++) {
						done = steps.next().done === true;
						for (const { at, text } of changes.filter(({ after }) => after === step)) {
							for (const corpus of [early, late]) {
								if (text === undefined) {
									corpus.remove(`names${at}.txt`);
								} else {
									corpus.setSummary(`names${at}.txt`, summaries.get(text)!);
								}
							}
						}
					}
					assert.deepStrictEqual(early.entities(), late.entities());
					assert.deepStrictEqual(early.dates.keys, late.dates.keys);
				}),
				{ numRuns: 60 },
			);
		});
	});

	test('is small', () => {
		const documents = [...generateDocuments(60)].map(({ path, text }) => [path, text] as const);
		const size = deflateSync(bytesOf(corpusOf(Object.fromEntries(documents)))).length / documents.length;
		assert.ok(size < 2500, `${size} bytes a document`);
	});

	test('that was cut off anywhere is refused', () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), (length) => {
				assert.throws(() => read(bytes.slice(0, length)), DamagedError);
			}),
		);
		assert.throws(() => read(Uint8Array.from([...bytes, 0])), DamagedError);
	});

	test('in which one bit is another one is refused', () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
				const damaged = bytes.slice();
				damaged[at]! ^= 1 << bit;
				assert.throws(() => read(damaged), DamagedError);
			}),
			{ numRuns: 500 },
		);
	});

	test('of anything at all is refused', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
				assert.throws(() => read(noise), DamagedError);
			}),
		);
	});

	test('numbers and strings of any size come back', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.maxSafeNat(), fc.string({ unit: 'binary' }), fc.double())),
				fc.integer(),
				(values, integer) => {
					const writer = new ByteWriter();
					for (const value of values) {
						if (typeof value === 'string') {
							writer.string(value);
						} else {
							writer.float64(value);
							if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) {
								writer.number(value);
							}
						}
					}
					writer.int32(integer);
					const reader = new ByteReader(writer.written());
					for (const value of values) {
						if (typeof value === 'string') {
							assert.equal(reader.string(), value);
						} else {
							assert.ok(Object.is(reader.float64(), value));
							if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) {
								assert.equal(reader.number(), value);
							}
						}
					}
					assert.equal(reader.int32(), integer);
					assert.ok(reader.atEnd);
				},
			),
		);
	});
});
