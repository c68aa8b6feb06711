import type { Decision, Span } from '../core/model';
import { foldLine } from '../core/text/normalize';
import type { TextTable } from '../core/textTable';
import { anchoredInForce } from './adjudication';
import type { RecordChange } from './jsonLines';
import type { AnchoredAnnotation, CorpusRule, MarkScope, StoredAnnotation } from './model';
import { normalizeText } from './normalizedText';
import { findPassages, isExcepted, matchRules, ruleKey, trimmedLine } from './rules';
import { withExceptions } from './rulesFile';
import type { LinePiece } from './selection';
import { SpansByPlace } from './spansByPlace';

export type MarkDecision = 'boilerplate' | 'content';

/** What is decided, where, and with what is already said there. */
export interface MarkRequest {
	readonly path: string;
	readonly table: TextTable;
	/** The document's annotations where they stand now. */
	readonly anchored: readonly AnchoredAnnotation[];
	readonly rules: readonly CorpusRule[];
	readonly pieces: readonly LinePiece[];
	readonly decision: MarkDecision;
	readonly scope: MarkScope;
	/** How new records are made: the clock, the ids and the annotator are the caller's. */
	newAnnotation(span: Span, label: MarkDecision): StoredAnnotation;
	newRule(match: CorpusRule['match'], text: string, decision: MarkDecision): CorpusRule;
}

export interface MarkPlan {
	readonly annotations: readonly RecordChange<StoredAnnotation>[];
	readonly rules: readonly RecordChange<CorpusRule>[];
	/** Passages of this document on which something else is said than before, in its order. */
	readonly changed: readonly Span[];
}

/**
 * What must change so that the pieces are boilerplate, or content, in a scope. No passage keeps a contrary mark, and
 * nothing is said twice: neither where an annotation, nor where a rule says it already.
 *
 * - `passage`: an annotation on each piece.
 * - `document`: one on each line or passage of this document that reads the same. A contrary rule gets this document as
 *   an exception besides, for what will be written into it later.
 * - `corpus`: a rule for each distinct text, in place of a contrary one.
 */
export function planMark(request: MarkRequest): MarkPlan {
	const { path, table, scope } = request;
	const ruleChanges = scope === 'passage' ? [] : changeRules(request);
	const touched = new Set(ruleChanges.map(({ id }) => id));
	const rulesAfter = [
		...request.rules.filter(({ id }) => !touched.has(id)),
		...ruleChanges.flatMap(({ record }) => record ?? []),
	];
	const before = new Rulings(matchRules(table, path, request.rules));
	const after = ruleChanges.length > 0 ? new Rulings(matchRules(table, path, rulesAfter)) : before;
	const standing = new SpansByPlace(
		anchoredInForce(request.anchored).filter(({ span }) => span),
		({ span }) => span!,
	);
	const annotations: RecordChange<StoredAnnotation>[] = [];
	const changedIds = new Set<string>();
	const changed: Span[] = [];
	const passages = targets(request);
	for (const target of passages) {
		const ruling = after.on(target);
		const changes = changeAnnotations(request, target, standing.overlapping(target), ruling);
		for (const change of changes) {
			if (!changedIds.has(change.id)) {
				changedIds.add(change.id);
				annotations.push(change);
			}
		}
		if (changes.length > 0 || before.on(target) !== ruling) {
			changed.push(target);
		}
	}
	// A rule that changed for later documents alone is a decision on these passages all the same.
	const decided = changed.length > 0 || ruleChanges.length === 0 ? changed : passages;
	return { annotations, rules: ruleChanges, changed: decided };
}

/** What happens to the annotations on one passage, with what the rules will say of it. */
function changeAnnotations(
	request: MarkRequest,
	target: Span,
	here: readonly AnchoredAnnotation[],
	ruling: string | undefined,
): RecordChange<StoredAnnotation>[] {
	const { decision, scope } = request;
	const opposed = here.filter(({ annotation }) => annotation.label === contraryOf(decision));
	const removed = opposed.filter(({ span }) => within(span!, target));
	const changes: RecordChange<StoredAnnotation>[] = removed.map(({ annotation }) => ({ id: annotation.id }));
	if (scope === 'corpus') {
		return changes;
	}
	const around = opposed.filter((one) => !removed.includes(one));
	const agreed = here.filter(({ annotation, span }) => annotation.label === decision && within(target, span!));
	const stands =
		around.length === 0 ? agreed.length > 0 || ruling === decision : agreed.some((one) => isNewest(one, around));
	if (!stands) {
		for (const { annotation, span } of agreed) {
			// Older than a contrary mark around it: said again, it is newer.
			if (within(span!, target)) {
				changes.push({ id: annotation.id });
			}
		}
		const made = request.newAnnotation(target, decision);
		changes.push({ id: made.id, record: made });
	}
	return changes;
}

/** What happens to the rules on the pieces' texts. */
function changeRules(request: MarkRequest): RecordChange<CorpusRule>[] {
	const byKey = new Map<string, CorpusRule[]>();
	for (const rule of request.rules) {
		const key = ruleKey(rule);
		byKey.set(key, [...(byKey.get(key) ?? []), rule]);
	}
	const pieces = distinctPieces(request);
	return pieces.flatMap((piece) => changeRulesOn(request, piece, byKey.get(keyOf(request.table, piece)) ?? []));
}

/** What happens to the rules on one text. */
function changeRulesOn(
	{ path, table, decision, scope, newRule }: MarkRequest,
	piece: LinePiece,
	rules: readonly CorpusRule[],
): RecordChange<CorpusRule>[] {
	const changes: RecordChange<CorpusRule>[] = [];
	for (const rule of rules) {
		const excepted = isExcepted(rule, path);
		if (rule.decision === decision && excepted) {
			const others = rule.except.filter((one) => one !== path);
			changes.push({ id: rule.id, record: withExceptions(rule, others) });
		} else if (rule.decision !== decision && scope === 'corpus') {
			changes.push({ id: rule.id });
		} else if (rule.decision !== decision && !excepted) {
			changes.push({ id: rule.id, record: withExceptions(rule, [...rule.except, path]) });
		}
	}
	if (scope === 'corpus' && rules.every((rule) => rule.decision !== decision)) {
		const text = table.text.slice(piece.start, piece.end);
		const made = newRule(piece.whole ? 'line' : 'passage', text, decision);
		changes.push({ id: made.id, record: made });
	}
	return changes;
}

/** The passages that the request is about, each once, in the order of the text. */
function targets(request: MarkRequest): readonly Span[] {
	const { pieces, scope } = request;
	const spans = scope === 'passage' ? pieces : [...pieces, ...occurrences(request)];
	const distinct = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
	return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Every line, and every passage inside a line, that reads as one of the pieces does. */
function occurrences({ table, pieces }: MarkRequest): readonly Span[] {
	const texts = { line: new Set<string>(), passage: new Set<string>() };
	for (const piece of pieces) {
		const text = table.text.slice(piece.start, piece.end);
		if (piece.whole) {
			texts.line.add(foldLine(text));
		} else {
			texts.passage.add(normalizeText(text));
		}
	}
	const found = texts.passage.size > 0 ? findPassages(table, texts.passage).map(({ span }) => span) : [];
	for (let line = 0; texts.line.size > 0 && line < table.lines.count; line++) {
		if (texts.line.has(table.foldedLine(line))) {
			found.push(trimmedLine(table, line));
		}
	}
	return found;
}

/** A text counts once, however often it was selected. */
function distinctPieces({ pieces, table }: MarkRequest): readonly LinePiece[] {
	const byKey = new Map<string, LinePiece>();
	for (const piece of pieces) {
		const key = keyOf(table, piece);
		byKey.set(key, byKey.get(key) ?? piece);
	}
	return [...byKey.values()];
}

/** The key of the piece's text among the rules ({@link ruleKey}). */
export function keyOf(table: TextTable, piece: LinePiece): string {
	return ruleKey({ match: piece.whole ? 'line' : 'passage', text: table.text.slice(piece.start, piece.end) });
}

/** What rules say of a document's passages. */
class Rulings {
	readonly #byPlace: SpansByPlace<Decision>;

	/** @param decisions the oldest first */
	constructor(decisions: readonly Decision[]) {
		this.#byPlace = new SpansByPlace(decisions, (decision) => decision);
	}

	/** What the newest rule that covers a passage says; undefined where none does. */
	on(passage: Span): string | undefined {
		return this.#byPlace.overlapping(passage).findLast((decision) => within(passage, decision))?.label;
	}
}

function isNewest(one: AnchoredAnnotation, others: readonly AnchoredAnnotation[]): boolean {
	return others.every(({ annotation }) => (annotation.created ?? '') <= (one.annotation.created ?? ''));
}

export function contraryOf(decision: MarkDecision): MarkDecision {
	return decision === 'boilerplate' ? 'content' : 'boilerplate';
}

function within(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}
