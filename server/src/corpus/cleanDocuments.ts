import type { Analysis, Decision, Language } from '../core/model';
import { LineMemory } from '../core/lines/ownLines';
import { TextTable } from '../core/textTable';
import { judgeLines } from './cleanJudge';
import { CleanMap } from './cleanMap';
import { cleanText, type RemovedPassage } from './cleanText';
import { Corpus } from './corpus';
import { surveyTable } from './surveyText';

export interface CleanDocumentsOptions {
	/** The corpus's languages, for finding a document's. */
	languagesOf?(path: string): readonly Language[] | undefined;
	/** What people decided on passages of a document, whose text is given whole. */
	annotationsOn?(path: string, table: TextTable): readonly Decision[];
	/** What the corpus's rules say of a text of the document. */
	rulesOn?(path: string, table: TextTable): readonly Decision[];
	/** The analysis with what people's marks on other documents say of this one's lines. */
	learned?(path: string, table: TextTable, analysis: Analysis): Analysis;
	/** Told of what is taken out, as often as something is; all of it stands in the original text. */
	onRemoved?(path: string, text: string, removed: readonly RemovedPassage[]): void;
}

/** What repeats changes with what is taken out; after so many rounds nothing more is asked. */
const MOST_ROUNDS = 20;

/**
 * Cleans documents as one corpus: what is left is cleaned again, with the repetitions of what is left, until no document
 * changes, so that cleaning the cleaned corpus changes nothing. All documents of a round see the same corpus: their order
 * means nothing.
 *
 * @param read a document's text; undefined where there is none any more: the document is left out
 * @yields now and then, for others to work
 */
export function* cleanDocuments(
	paths: readonly string[],
	read: (path: string) => string | undefined,
	options: CleanDocumentsOptions = {},
): Generator<void, ReadonlyMap<string, CleanMap>> {
	const corpus = new Corpus();
	const maps = new Map<string, CleanMap>();
	const annotated = new Map<string, readonly Decision[]>();
	const tableOf = (path: string, text: string): TextTable => {
		const languages = options.languagesOf?.(path);
		return new TextTable(text, languages && { languages });
	};
	for (const path of paths) {
		const text = read(path);
		if (text !== undefined) {
			const table = tableOf(path, text);
			maps.set(path, CleanMap.whole(text.length));
			corpus.setSurvey(path, surveyTable(table));
			const decisions = options.annotationsOn?.(path, table) ?? [];
			if (decisions.length > 0) {
				annotated.set(path, decisions);
			}
		}
		yield;
	}
	const memory = new LineMemory();
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const changed: string[] = [];
		for (const [path, before] of maps) {
			const text = read(path);
			if (text?.length !== before.length) {
				// It is gone, or another one, since the last look.
				maps.delete(path);
				continue;
			}
			const languages = options.languagesOf?.(path);
			const context = { knowledge: corpus.knowledgeFor(path), ...(languages && { languages }) };
			const own = annotated.get(path) ?? [];
			const { map, removed } = cleanText(
				text,
				(table, here) =>
					judgeLines(
						table,
						context,
						{
							...(options.learned && { learned: (analysis) => options.learned!(path, table, analysis) }),
							decisions: [...(options.rulesOn?.(path, table) ?? []), ...decisionsIn(here, own)],
						},
						memory,
					),
				{ languages, before, report: options.onRemoved !== undefined },
			);
			if (map !== before) {
				changed.push(path);
				maps.set(path, map);
				options.onRemoved?.(path, text, removed);
			}
			yield;
		}
		if (changed.length === 0) {
			break;
		}
		for (const path of changed) {
			const text = read(path);
			if (text !== undefined) {
				corpus.setSurvey(path, surveyTable(tableOf(path, maps.get(path)!.apply(text))));
			}
			yield;
		}
	}
	return maps;
}

/** Decisions at their places in a text from which something was taken out; those on what is gone say nothing more. */
function decisionsIn(map: CleanMap, decisions: readonly Decision[]): readonly Decision[] {
	return map.isWhole
		? decisions
		: decisions.flatMap((decision) => {
				const span = map.spanToCleaned(decision);
				return span ? [{ ...decision, start: span.start, end: span.end }] : [];
			});
}
