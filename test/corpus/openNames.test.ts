import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateDocuments } from '../../scripts/bench/corpus';
import { type CorpusKnowledge, ENTITY_TYPES } from '../../server/src/core/model';
import type { DoubtfulName } from '../../server/src/core/names/nameDoubts';
import { TextTable } from '../../server/src/core/textTable';
import { Corpus, type NameTypes } from '../../server/src/corpus/corpus';
import { DocumentPasses, type FirstLook } from '../../server/src/corpus/documentPasses';
import {
	doubtNumbers,
	type LocalAnswers,
	namesOf,
	PackedDoubts,
	UNKNOWN_TYPE,
} from '../../server/src/corpus/doubtfulNames';
import { OpenNames } from '../../server/src/corpus/openNames';
import { type SummaryParts, summaryParts } from '../../server/src/corpus/packedSummary';
import { StringTable } from '../../server/src/corpus/stringTable';
import { surveyTable } from '../../server/src/corpus/surveyText';

const ARTICLES = path.resolve(__dirname, '../articles/docs');
const SEEDS = path.resolve(__dirname, '../../seeds');

/** First looks at documents that are one corpus, and second ones where the corpus takes names for these types. */
class Looked {
	readonly corpus = new Corpus();
	readonly strings = new StringTable();
	readonly looks = new Map<string, FirstLook>();
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

	/** What a first look foresees. */
	foreseen(path: string): OpenNames {
		const look = this.looks.get(path)!;
		return new OpenNames({ ...look, summary: summaryParts(look.summary, this.strings) }, this.strings);
	}

	/**
	 * Asserts that it is what a second look finds.
	 *
	 * @param answer what the corpus says of any name; else it knows these alone
	 */
	check(path: string, open: OpenNames, types: LocalAnswers['types'], answer?: CorpusKnowledge['nameType']): void {
		const { names } = this.looks.get(path)!;
		const known = names.flatMap(({ folded }, i) => {
			const type = ENTITY_TYPES[types[i]!];
			return type ? [[folded, { type, documents: 2 }] as const] : [];
		});
		const answers: Pick<NameTypes, 'get'> = answer ? { get: answer } : new Map(known);
		const found = this.#again(path, answers as NameTypes);
		const said = known.map(([name, { type }]) => `${name}: ${type}`).join(', ');
		const { numbers, suggestions } = open.settled(types);
		const first = summaryParts(this.looks.get(path)!.summary, this.strings);
		const foreseen = { ...first, numbers: numbers ?? first.numbers, suggestions };
		assert.deepStrictEqual(this.#told(foreseen), this.#told(found), `${path}: ${said}`);
	}

	#again(path: string, types: NameTypes): SummaryParts {
		return summaryParts(this.#passes.summaryOfSecond(path, this.corpus.knowledgeFor(path), types)!, this.strings);
	}

	#told({ numbers, rest, suggestions }: SummaryParts): unknown {
		return { numbers: [...numbers], rest: [...rest], suggestions: [...suggestions!] };
	}
}

function typesIn(names: NameTypes): unknown {
	return Array.from(names, ([name, { type }]) => [name, type]);
}

/** The same numbers in any order. */
function drawn(at: number): number {
	return (Math.imul(at + 1, 0x9e3779b1) >>> 28) & 3;
}

suite('names that the rest of a corpus may settle', function () {
	this.timeout(60_000);

	test('become what a second look finds, whatever each of them is taken for, in articles of any kind', () => {
		const texts = new Map<string, string>();
		for (const folder of [ARTICLES, SEEDS]) {
			for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
				texts.set(file, readFileSync(path.join(folder, file), 'utf8'));
			}
		}
		texts.set('market.txt', 'Sáng nay Rivola đông khách, theo Tovik. Người ta tới Morando, rồi ghé Kelvara.\n');
		const looked = new Looked(texts);
		let settled = 0;
		let whole = 0;
		for (const [path, { names }] of looked.looks) {
			const open = looked.foreseen(path);
			const local = (name: DoubtfulName): boolean => name.outcomes !== undefined;
			for (const type of ENTITY_TYPES.keys()) {
				looked.check(
					path,
					open,
					names.map((name) => (local(name) ? type : UNKNOWN_TYPE)),
				);
			}
			for (const [place, type] of names.every(local) ? ENTITY_TYPES.entries() : []) {
				// Names that were asked about and left out, as they are none by any answer, are told, too.
				const types = names.map(() => place);
				looked.check(path, open, types, () => ({ type, documents: 3 }));
				whole++;
			}
			names.filter(local).forEach((one, i) => {
				looked.check(
					path,
					open,
					names.map((name) => (name === one ? drawn(i) : UNKNOWN_TYPE)),
				);
			});
			settled += names.filter(local).length;
		}
		assert.ok(settled > 20 && whole > 12, `${settled} names, in ${whole} documents all of them`);
	});

	test('become what the other documents take them for', () => {
		// In about half of them nothing is left open.
		const looked = new Looked(new Map([...generateDocuments(80)].map(({ path, text }) => [path, text])));
		const { strings } = looked.corpus.numbering;
		let local = 0;
		for (const [path, { names }] of looked.looks) {
			const { doubts } = new PackedDoubts(doubtNumbers(names, false, strings));
			const answers = looked.corpus.answersTo(path, doubts);
			const known = looked.corpus.nameTypes(
				path,
				names.map(({ folded }) => folded),
			);
			assert.deepStrictEqual(typesIn(answers ? namesOf(answers, strings) : new Map()), typesIn(known));
			if (answers && 'types' in answers) {
				local++;
				const { nameType } = looked.corpus.knowledgeFor(path);
				looked.check(path, looked.foreseen(path), answers.types, nameType);
			}
		}
		assert.ok(local > 30, `${local} of 80`);
	});

	test('are looked at again where people decided something, or more may change than they', () => {
		const looked = new Looked(new Map([...generateDocuments(20)].map(({ path, text }) => [path, text])));
		const { strings } = looked.corpus.numbering;
		let known = 0;
		for (const [path, { names }] of looked.looks) {
			const { doubts } = new PackedDoubts(doubtNumbers(names, true, strings));
			const answers = looked.corpus.answersTo(path, doubts);
			known += answers ? 1 : 0;
			assert.ok(!answers || 'names' in answers);
		}
		assert.ok(known > 0);
	});
});
