import type { Decision, Span } from '../core/model';
import { compareLines, formOfLine } from '../core/text/lineLikeness';
import { foldLine, foldTemplate } from '../core/text/normalize';
import type { TextTable } from '../core/textTable';
import type { RecordChange } from './jsonLines';
import { contraryOf, planMark, type MarkDecision } from './marks';
import { type HitKind, MarkTargets } from './markTargets';
import type { AnchoredAnnotation, CorpusRule, StoredAnnotation } from './model';
import { matchRules, ruleKey } from './rules';
import { withExceptions } from './rulesFile';
import type { LinePiece } from './selection';

/** A hit of a preview, as a client tells it. */
export interface HitReference {
	readonly path: string;
	/** Zero-based. */
	readonly line: number;
	readonly kind: HitKind;
}

/** The hits of a preview that a person ticked, and those that weren't. What wasn't shown follows the rules. */
export interface Ticks {
	readonly hits: readonly HitReference[];
	readonly except: readonly HitReference[];
}

export interface EverywhereRequest {
	readonly path: string;
	readonly table: TextTable;
	readonly pieces: readonly LinePiece[];
	readonly decision: MarkDecision;
	readonly ticks: Ticks;
	readonly rules: readonly CorpusRule[];
	/** A document as it is now; undefined where it can't be read. */
	read(path: string): Promise<TextTable | undefined>;
	annotationsOf(path: string): readonly StoredAnnotation[];
	/** Its annotations where they stand now. */
	anchoredIn(path: string, table: TextTable): Promise<readonly AnchoredAnnotation[]>;
	newRule(match: CorpusRule['match'], text: string, decision: MarkDecision): CorpusRule;
	newAnnotationsIn(path: string, table: TextTable): (span: Span, label: MarkDecision) => StoredAnnotation;
}

export interface EverywherePlan {
	readonly rules: readonly RecordChange<CorpusRule>[];
	/** For each document whose own annotations change. */
	readonly documents: readonly DocumentPlan[];
	/** The rules that say it from now on. */
	readonly covering: readonly CorpusRule[];
}

export interface DocumentPlan {
	readonly path: string;
	readonly table: TextTable;
	readonly anchored: readonly AnchoredAnnotation[];
	readonly changes: readonly RecordChange<StoredAnnotation>[];
}

/**
 * A mark on the whole corpus as a preview was ticked: a rule for each text, one for its template where a hit of that kind
 * is ticked, one for each near text that is ticked. A document with hits that aren't ticked is an exception of the rules
 * that would cover them, and where none would, of those that they would be judged by as lines like theirs; those of its
 * hits that are ticked get annotations instead. Contrary marks on ticked hits go.
 */
export async function planEverywhere(given: EverywhereRequest): Promise<EverywherePlan> {
	const tables = new Map([[given.path, given.table]]);
	const request: EverywhereRequest = {
		...given,
		async read(path) {
			const table = tables.get(path) ?? (await given.read(path));
			if (table) {
				tables.set(path, table);
			}
			return table;
		},
	};
	const wanted = await wantedRules(request);
	const left = linesByPath(request.ticks.except);
	const exceptions = await exceptionsFrom(request, wanted, left);
	const ticked = linesByPath(request.ticks.hits);
	const changes = [...changeRules(request, wanted, exceptions, ticked), ...(await exceptContrary(request, wanted))];
	const changed = new Set(changes.map(({ id }) => id));
	const rules = [
		...request.rules.filter(({ id }) => !changed.has(id)),
		...changes.flatMap(({ record }) => record ?? []),
	];
	const keys = new Set(wanted.map(ruleKey));
	const contrary = contraryOf(request.decision);
	const opposed = [...ticked.keys()].filter((path) =>
		request.annotationsOf(path).some(({ label }) => label === contrary),
	);
	const documents: DocumentPlan[] = [];
	for (const path of new Set([request.path, ...left.keys(), ...opposed])) {
		const plan = await planDocument(request, path, wanted, rules, left.get(path));
		if (plan && plan.changes.length > 0) {
			documents.push(plan);
		}
	}
	return {
		rules: changes,
		documents,
		covering: rules.filter((rule) => rule.decision === request.decision && keys.has(ruleKey(rule))),
	};
}

/** A rule for each text that is meant, as if there were none yet. */
async function wantedRules(request: EverywhereRequest): Promise<readonly CorpusRule[]> {
	const { decision, ticks, newRule } = request;
	const targets = new MarkTargets(request.table, request.pieces);
	const wanted = new Map<string, CorpusRule>();
	const add = (match: CorpusRule['match'], text: string): void => {
		const key = ruleKey({ match, text });
		if (!wanted.has(key)) {
			wanted.set(key, newRule(match, text, decision));
		}
	};
	targets.lines.forEach(({ text }) => add('line', text));
	targets.passages.forEach((text) => add('passage', text));
	const templates = new Map(
		targets.lines.flatMap(({ hasTemplate, text }) => (hasTemplate ? [[foldTemplate(text), text]] : [])),
	);
	for (const { path, line, kind } of ticks.hits) {
		// Once each template has its rule, its other hits say nothing new.
		const table = kind === 'near' || (kind === 'template' && templates.size > 0) ? await request.read(path) : undefined;
		if (!table || line >= table.lines.count || table.isBlank(line)) {
			continue;
		}
		const text = table.lines.lineText(line).trim();
		const template = templates.get(foldTemplate(text));
		if (kind === 'near') {
			add('line', text);
		} else if (template !== undefined) {
			add('template', template);
			templates.delete(foldTemplate(text));
		}
	}
	// A rule that stands is to leave out what isn't ticked, be there a ticked hit of its kind or not.
	const standing = new Set(request.rules.filter((rule) => rule.decision === decision).map(ruleKey));
	const addStanding = (match: CorpusRule['match'], text: string): void => {
		if (standing.has(ruleKey({ match, text }))) {
			add(match, text);
		}
	};
	for (const { path, line, kind } of ticks.except) {
		if (kind === 'template') {
			targets.lines.forEach(({ text }) => addStanding('template', text));
		} else if (kind === 'near') {
			const table = await request.read(path);
			if (table && line < table.lines.count && !table.isBlank(line)) {
				addStanding('line', table.lines.lineText(line).trim());
			}
		}
	}
	return [...wanted.values()];
}

/** The documents in which each rule, by its key, isn't to speak, as it would of lines that are left. */
async function exceptionsFrom(
	request: EverywhereRequest,
	wanted: readonly CorpusRule[],
	left: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
	const forLines = wanted.filter(({ match }) => match !== 'passage');
	const exceptions = new Map<string, Set<string>>();
	for (const [path, lines] of left) {
		const table = await request.read(path);
		if (!table) {
			continue;
		}
		const except = (rules: readonly CorpusRule[]): void =>
			rules.map(ruleKey).forEach((key) => exceptions.set(key, (exceptions.get(key) ?? new Set()).add(path)));
		for (const decision of matchRules(table, path, wanted)) {
			if (lines.has(table.lines.lineAt(decision.start))) {
				except(wanted.filter((rule) => covers(rule, table, decision)));
			}
		}
		// An exception of the rule for a line's own text, or its template's, is nearer to it than what other rules teach.
		const covered = new Set(matchRules(table, path, forLines).map(({ start }) => table.lines.lineAt(start)));
		for (const line of lines) {
			if (line < table.lines.count && !covered.has(line)) {
				const form = formOfLine(table.lines.lineText(line));
				except(forLines.filter(({ text }) => compareLines(formOfLine(text), form) !== undefined));
			}
		}
	}
	return exceptions;
}

/** What happens to the rules on the texts that are meant. */
function changeRules(
	request: EverywhereRequest,
	wanted: readonly CorpusRule[],
	exceptions: ReadonlyMap<string, ReadonlySet<string>>,
	ticked: ReadonlyMap<string, ReadonlySet<number>>,
): readonly RecordChange<CorpusRule>[] {
	const standing = new Map<string, CorpusRule[]>();
	for (const rule of request.rules) {
		standing.set(ruleKey(rule), [...(standing.get(ruleKey(rule)) ?? []), rule]);
	}
	return wanted.flatMap((made): RecordChange<CorpusRule>[] => {
		const left = exceptions.get(ruleKey(made)) ?? new Set();
		const isMeant = (path: string): boolean => !left.has(path) && (path === request.path || ticked.has(path));
		const same = standing.get(ruleKey(made)) ?? [];
		const agreed = same.filter((rule) => rule.decision === request.decision);
		const changes = agreed.flatMap((rule) => {
			const except = [...new Set([...rule.except, ...left])].filter((path) => !isMeant(path));
			const isSame = except.length === rule.except.length && except.every((path) => rule.except.includes(path));
			return isSame ? [] : [{ id: rule.id, record: withExceptions(rule, except) }];
		});
		if (agreed.length === 0) {
			changes.push({ id: made.id, record: left.size > 0 ? withExceptions(made, [...left]) : made });
		}
		return [...same.filter((rule) => !agreed.includes(rule)).map(({ id }) => ({ id })), ...changes];
	});
}

/** A contrary rule on one line of a template speaks before the template's: it isn't to hold where that line is ticked. */
async function exceptContrary(
	request: EverywhereRequest,
	wanted: readonly CorpusRule[],
): Promise<readonly RecordChange<CorpusRule>[]> {
	const keys = new Set(wanted.map(ruleKey));
	const against = request.rules.filter(
		(rule) =>
			rule.match === 'line' &&
			rule.decision !== request.decision &&
			!keys.has(ruleKey(rule)) &&
			keys.has(ruleKey({ match: 'template', text: rule.text })),
	);
	if (against.length === 0) {
		return [];
	}
	const changes: RecordChange<CorpusRule>[] = [];
	for (const rule of against) {
		const except = new Set(rule.except);
		for (const { path, line, kind } of request.ticks.hits) {
			const table = kind === 'template' ? await request.read(path) : undefined;
			if (table && line < table.lines.count && table.foldedLine(line) === foldLine(rule.text)) {
				except.add(path);
			}
		}
		if (except.size > rule.except.length) {
			changes.push({ id: rule.id, record: withExceptions(rule, [...except]) });
		}
	}
	return changes;
}

/** What happens to one document's annotations: what is meant there and no rule says, and what is said against it. */
async function planDocument(
	request: EverywhereRequest,
	path: string,
	wanted: readonly CorpusRule[],
	rules: readonly CorpusRule[],
	left: ReadonlySet<number> | undefined,
): Promise<DocumentPlan | undefined> {
	const table = await request.read(path);
	if (!table) {
		return undefined;
	}
	const anchored = await request.anchoredIn(path, table);
	const pieces = matchRules(table, path, wanted)
		.map(({ start, end }) => ({ start, end, line: table.lines.lineAt(start), whole: true }))
		.filter(({ line }) => !left?.has(line));
	const { decision, newRule } = request;
	const newAnnotation = request.newAnnotationsIn(path, table);
	const scope = 'passage';
	const plan = planMark({ path, table, anchored, rules, pieces, decision, scope, newAnnotation, newRule });
	return { path, table, anchored, changes: plan.annotations };
}

/** The rule speaks of the passage, or would without a rule that is nearer to its text. */
function covers(rule: CorpusRule, table: TextTable, passage: Decision): boolean {
	return matchRules(table, '', [rule]).some(({ start, end }) => start <= passage.start && passage.end <= end);
}

function linesByPath(references: readonly HitReference[]): ReadonlyMap<string, ReadonlySet<number>> {
	const lines = new Map<string, Set<number>>();
	for (const { path, line } of references) {
		lines.set(path, (lines.get(path) ?? new Set()).add(line));
	}
	return lines;
}
