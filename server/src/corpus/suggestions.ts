import { type Proposal, proposedBy } from '../annotations/proposals';
import {
	type Analysis,
	ENTITY_TYPES,
	type EntityType,
	isEntityType,
	isTimeType,
	type Mention,
	type Span,
	TIME_TYPES,
	type TimeExpression,
	type TimeType,
} from '../core/model';
import type { Reason } from '../core/reason';
import { foldName } from '../core/text/normalize';
import { trimSpan } from '../core/text/charClass';
import type { TextTable } from '../core/textTable';
import { displayForm } from './nameCase';

/** What the analysis says of a passage without a person's word: it waits to be accepted or rejected. */
export interface Suggestion extends Span {
	readonly kind: SuggestionKind | 'passage';
	/** What accepting it says. */
	readonly label: string;
	/** Programs propose it, be it beside the analysis. */
	readonly proposals?: readonly Proposal[];
	/** They alone do. */
	readonly isForeign?: true;
	/** A name in a line of boilerplate: it waits for nobody, and is decided where a person points at it. */
	readonly isFaded?: true;
	/** From 0 to 1. */
	readonly certainty: number;
	readonly why: readonly Reason[];
	/** Of a mention: which of the analysis's. */
	readonly mention?: number;
	/** Of a time: its TIMEX3 value, where it has one. */
	readonly value?: string;
	/** Of a discontinuous passage, in the order of the text. */
	readonly parts?: readonly Span[];
	/** Of boilerplate: it is a whole line, and not a passage inside of one. */
	readonly line?: number;
}

/** What the analysis itself suggests. */
export interface OwnSuggestion extends Suggestion {
	readonly kind: SuggestionKind;
	readonly label: SuggestedLabel;
}

export type SuggestionKind = 'mention' | 'time' | 'line';
export type SuggestedLabel = EntityType | TimeType | 'boilerplate';
/** Labels of what stands inside of lines; their places in this list are what summaries keep. */
export const SUGGESTED_LABELS: readonly (EntityType | TimeType)[] = [...ENTITY_TYPES, ...TIME_TYPES];

export function kindOf(label: SuggestedLabel): SuggestionKind {
	return label === 'boilerplate' ? 'line' : isEntityType(label) ? 'mention' : 'time';
}

/** A time of which the analysis can't tell the value; one that is counted from the document's date; any other. */
const TIME_CERTAINTY = { unresolved: 0.5, relative: 0.85, absolute: 0.97 } as const;
/** Of a name without a certainty, and of a passage inside a line. */
export const USUAL_CERTAINTY = 0.9;

/** What of a program's proposal doesn't say how sure it is. */
const UNTOLD_CERTAINTY = 0.5;

/** All that waits for a decision in a document, in the order of the text: what analysis and programs agree on once, with the reasons of both. */
export function waitingIn({
	table,
	analysis,
	proposals,
}: {
	readonly table: TextTable;
	readonly analysis: Analysis;
	readonly proposals: readonly Proposal[];
}): readonly Suggestion[] {
	const all: Suggestion[] = [...suggestionsIn(table, analysis)];
	if (proposals.length === 0) {
		return all;
	}
	const known = new Map(all.map((one, i) => [placeOf(one), i]));
	for (const proposal of proposals) {
		const { start, end, label, score = UNTOLD_CERTAINTY, value, parts } = proposal;
		const place = placeOf(proposal);
		const at = known.get(place) ?? all.length;
		const same = all[at];
		const why = proposedBy(proposal);
		known.set(place, at);
		all[at] = same
			? { ...same, why: [...same.why, why], proposals: [...(same.proposals ?? []), proposal] }
			: {
					...{ start, end, label, why: [why], proposals: [proposal], isForeign: true },
					kind: isEntityType(label) ? 'mention' : isTimeType(label) ? 'time' : 'passage',
					certainty: Math.min(Math.max(score, 0), 1),
					...(value !== undefined && { value }),
					...(parts && { parts }),
				};
	}
	return all.sort(inTextOrder);
}

function placeOf({ start, end, label, parts }: Pick<Suggestion, 'start' | 'end' | 'label' | 'parts'>): string {
	return `${parts ? JSON.stringify(parts) : `${start}-${end}`} ${label}`;
}

/** The analysis's own before others' of the same place. */
function inTextOrder(a: Suggestion, b: Suggestion): number {
	return (
		a.start - b.start ||
		b.end - a.end ||
		Number(a.isForeign ?? false) - Number(b.isForeign ?? false) ||
		(a.kind < b.kind ? -1 : 1)
	);
}

/** Those of names that nobody said are none anywhere. */
export function withoutNotNames(
	text: string,
	proposals: readonly Proposal[],
	notNames: ReadonlySet<string>,
): readonly Proposal[] {
	return notNames.size === 0
		? proposals
		: proposals.filter((one) => !isEntityType(one.label) || !notNames.has(foldName(formOf(text, one))));
}

/** What the analysis suggests in a document, in the order of the text. */
export function suggestionsIn(table: TextTable, analysis: Analysis): readonly OwnSuggestion[] {
	const found: OwnSuggestion[] = [...suggestedNamesAndTimes(table, analysis)];
	for (const { start, end, why, decision } of analysis.inline) {
		if (!decision) {
			const span = trimSpan(table.text, { start, end });
			found.push({ ...span, kind: 'line', label: 'boilerplate', certainty: USUAL_CERTAINTY, why: [why] });
		}
	}
	for (const { line, boilerplate, confidence, why, decision } of analysis.lines) {
		if (boilerplate && !decision) {
			const span = trimSpan(table.text, { start: table.lines.start(line), end: table.lines.end(line) });
			found.push({ ...span, kind: 'line', label: 'boilerplate', certainty: confidence, why: [why], line });
		}
	}
	return found.sort(inTextOrder);
}

/** Names and times alone, in no order. What stands in a line of boilerplate waits for nobody: it is the line that waits. */
export function suggestedNamesAndTimes(table: TextTable, analysis: Analysis): readonly OwnSuggestion[] {
	const { mentions, times } = analysis;
	const isFaded = fadedIn(table, analysis);
	const isWanted = (start: number): boolean => !isFaded(start);
	const found: OwnSuggestion[] = namesWhere(mentions, isWanted);
	for (const { start, end, type, value, relative, why, decision } of times) {
		if (!decision && isWanted(start)) {
			const certainty = certaintyOfTime({ value, relative });
			const read = value === undefined ? {} : { value };
			found.push({ start, end, kind: 'time', label: type, certainty, why: [why], ...read });
		}
	}
	return found;
}

/** Names in lines of boilerplate, in no order: for who points at one. */
export function fadedNames(table: TextTable, analysis: Analysis): readonly OwnSuggestion[] {
	return namesWhere(analysis.mentions, fadedIn(table, analysis)).map((one) => ({ ...one, isFaded: true }));
}

function namesWhere(mentions: readonly Mention[], isWanted: (start: number) => boolean): OwnSuggestion[] {
	const found: OwnSuggestion[] = [];
	mentions.forEach(({ start, end, type, certainty = USUAL_CERTAINTY, why, decision }, mention) => {
		if (!decision && isWanted(start)) {
			found.push({ start, end, kind: 'mention', label: type, certainty, why, mention });
		}
	});
	return found;
}

/** Whether what begins at an offset stands in a line of boilerplate. */
function fadedIn({ lines }: TextTable, { lines: classified }: Analysis): (start: number) => boolean {
	const boilerplate = new Set(classified.filter((one) => one.boilerplate).map(({ line }) => line));
	return (start) => boilerplate.size > 0 && boilerplate.has(lines.lineAt(start));
}

export function certaintyOfTime({ value, relative }: Pick<TimeExpression, 'value' | 'relative'>): number {
	return TIME_CERTAINTY[value === undefined ? 'unresolved' : relative ? 'relative' : 'absolute'];
}

/** The form by which suggestions are counted together: the passage's text, its spaces as one. */
export function formOf(text: string, { start, end }: Span): string {
	return displayForm(text.slice(start, end));
}
