import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateDocuments } from '../../scripts/bench/corpus';
import { TextTable } from '../../server/src/core/textTable';
import { Corpus, type NameTypes } from '../../server/src/corpus/corpus';
import { DocumentPasses } from '../../server/src/corpus/documentPasses';
import { type Doubt, PackedDoubts, settledForms } from '../../server/src/corpus/doubtfulNames';
import type { DocumentSummary } from '../../server/src/corpus/model';
import { StringTable } from '../../server/src/corpus/stringTable';
import { surveyTable } from '../../server/src/corpus/surveyText';

const ARTICLES = path.resolve(__dirname, '../articles/docs');
const SEEDS = path.resolve(__dirname, '../../seeds');

/** First looks at documents that are one corpus, and second ones where the corpus takes names for these types. */
class Looked {
	readonly corpus = new Corpus();
	readonly looks = new Map<string, { readonly summary: DocumentSummary; readonly doubts: readonly Doubt[] }>();
	readonly #passes: DocumentPasses;

	constructor(texts: ReadonlyMap<string, string>) {
		this.#passes = new DocumentPasses(
			(path) => texts.get(path),
			{},
			() => new Set(),
			Infinity,
		);
		texts.forEach((text, path) => this.corpus.setSurvey(path, surveyTable(new TextTable(text))));
		const surveyed = [...texts.keys()].map((path) => ({ path, knowledge: () => this.corpus.knowledgeFor(path) }));
		for (const [path, look] of this.#passes.first(surveyed)) {
			this.looks.set(path, look!);
			this.corpus.setSummary(path, look!.summary);
		}
	}

	again(path: string, types: NameTypes): DocumentSummary {
		return this.#passes.summaryOfSecond(path, this.corpus.knowledgeFor(path), types)!;
	}
}

/** All that is kept of a document with this summary. */
function kept(summary: DocumentSummary, change: (corpus: Corpus) => void = () => undefined): unknown {
	const corpus = new Corpus();
	corpus.setSummary('a', summary);
	change(corpus);
	return { summary: corpus.summary('a'), waiting: [...corpus.suggestions.groups('a')] };
}

/** Asserts that what the first look promised is what a second one finds; false where it promised nothing. */
function checkSettled(looked: Looked, path: string, types: NameTypes): boolean {
	const { summary, doubts } = looked.looks.get(path)!;
	const forms = settledForms(PackedDoubts.of(doubts, new StringTable()).doubts, types);
	if (forms) {
		const settled = kept(summary, (corpus) => corpus.setDoubts('a', forms));
		assert.deepStrictEqual(settled, kept(looked.again(path, types)), `${path}: ${[...types.keys()].join(', ')}`);
	}
	return forms !== undefined;
}

suite('names that the rest of a corpus may settle', function () {
	this.timeout(60_000);

	test('change nothing but doubts where it takes them for what the document does', () => {
		const looked = new Looked(new Map([...generateDocuments(60)].map(({ path, text }) => [path, text])));
		const settled = [...looked.looks].filter(([path, { doubts }]) => {
			const folded = doubts.map(({ folded }) => folded);
			return checkSettled(looked, path, looked.corpus.nameTypes(path, folded));
		});
		assert.ok(settled.length > 20, `${settled.length} of 60`);
	});

	test('each by itself and all together, in articles of any kind', () => {
		const texts = new Map<string, string>();
		for (const folder of [ARTICLES, SEEDS]) {
			for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
				texts.set(file, readFileSync(path.join(folder, file), 'utf8'));
			}
		}
		const looked = new Looked(texts);
		let settled = 0;
		for (const [path, { doubts }] of looked.looks) {
			const known = doubts.flatMap(({ folded, type }) => (type ? [[folded, { type, documents: 2 }] as const] : []));
			for (const one of known) {
				assert.ok(checkSettled(looked, path, new Map([one])));
			}
			assert.ok(checkSettled(looked, path, new Map(known)));
			settled += known.length;
		}
		assert.ok(settled > 30, `${settled} names`);
	});

	test('are looked at again where it takes them for something else', () => {
		const doubts: readonly Doubt[] = [
			{ folded: 'a', type: 'PER', forms: [] },
			{ folded: 'b', forms: [] },
		];
		assert.deepStrictEqual(settledForms(doubts, new Map()), []);
		assert.deepStrictEqual(settledForms(doubts, new Map([['a', { type: 'PER', documents: 1 }]])), []);
		assert.equal(settledForms(doubts, new Map([['a', { type: 'LOC', documents: 1 }]])), undefined);
		assert.equal(settledForms(doubts, new Map([['b', { type: 'PER', documents: 1 }]])), undefined);
	});
});
