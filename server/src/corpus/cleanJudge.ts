import { matchRules } from '../annotations/rules';
import { analyzeLines } from '../core/analyze';
import type { AnalysisContext, Analysis, Decision } from '../core/model';
import { LineMemory } from '../core/lines/ownLines';
import type { TextTable } from '../core/textTable';
import { applyDecisions } from './applyDecisions';
import type { JudgedLines } from './cleanLines';
import { type CleanRules, knowledgeOf } from './cleanRules';
import type { Judge } from './cleanText';
import { LearnedMarks } from './learnedMarks';
import { passagesOfAnnotation, PassageMarks } from './passageMarks';

/** What people say of a text's lines. */
export interface LineDecisions {
	/** The analysis with what marks elsewhere say. */
	learned?(analysis: Analysis): Analysis;
	readonly decisions: readonly Decision[];
}

/** The lines of a text as `analyze` finds them and people decided; neither names nor values of dates are looked for. */
export function judgeLines(
	table: TextTable,
	context: AnalysisContext,
	people: LineDecisions,
	memory?: LineMemory,
): JudgedLines {
	const found = analyzeLines(table, context, memory);
	const { learned, decisions } = people;
	if (!learned && decisions.length === 0) {
		return found;
	}
	const analysis = { language: table.language, documentDate: undefined, mentions: [], times: [], ...found };
	return applyDecisions(table, learned?.(analysis) ?? analysis, decisions);
}

/**
 * Judges texts by a rules file, each by itself. A rule counts more than a mark: which document a mark was made in can't be told
 * from others that have the same line.
 */
export function judgeByRules(known: CleanRules): Judge {
	const { rules, marks, languages } = known;
	const context = { knowledge: knowledgeOf(known), ...(languages && { languages }) };
	const memory = new LineMemory();
	if (rules.length + marks.size === 0) {
		return (table) => analyzeLines(table, context, memory);
	}
	const learner = new LearnedMarks();
	learner.setRules(rules);
	marks.forEach((annotations, path) => learner.setAnnotations(path, annotations));
	const passages = new PassageMarks([...marks.values()].flat().flatMap(passagesOfAnnotation));
	return (table) => {
		const learned = (analysis: Analysis): Analysis => {
			const found = learner.apply('', table, analysis);
			return passages.isEmpty ? found : applyDecisions(table, found, passages.in(table, found));
		};
		return judgeLines(table, context, { learned, decisions: matchRules(table, '', rules) }, memory);
	};
}
