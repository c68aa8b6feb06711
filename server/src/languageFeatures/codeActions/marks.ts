import type { Diagnostic } from 'vscode-languageserver-types';
import type { MarkScope } from '../../annotations/model';
import { reason, type Reason } from '../../core/reason';
import { COMMANDS } from '../../commandProtocol';
import { DIAGNOSTIC_CODES } from '../diagnostics';
import { ruleAt } from '../lookup';
import type { Action } from './action';
import type { Place } from './place';

/** Marking as boilerplate or as content: here, in this document, in the corpus; first the answer to what the analysis says. */
export function markActions(place: Place, diagnostics: readonly Diagnostic[]): Action[] {
	const { markable, line, document, corpus } = place;
	if (!markable) {
		return [];
	}
	const ranges = [place.toRange(markable)];
	const about = diagnostics.filter(({ code }) => code === DIAGNOSTIC_CODES.boilerplate);
	const faded = line?.boilerplate === true || place.inline;
	const isLine = place.wholeLines && line !== undefined && markable.end <= document.table.lines.end(line.line);
	const key = isLine ? document.table.lineKey(line.line) : undefined;
	const documents = key === undefined ? undefined : corpus.view.documentsWithLine(key).length;
	const everywhere = countOf(documents, corpus.complete);
	const folded = isLine ? document.table.foldedLine(line.line) : undefined;
	const repeated =
		folded === undefined ||
		document.analysis.lines.some((other) => other !== line && document.table.foldedLine(other.line) === folded);
	const mark = (
		command: string,
		titles: Readonly<Record<MarkScope, Reason>>,
		scope: MarkScope,
		kind: string,
	): Action => ({
		title: titles[scope],
		kind,
		command,
		argument: { uri: document.uri, ranges, scope },
	});
	const boilerplate = (scope: MarkScope, kind: string): Action =>
		mark(COMMANDS.markAsBoilerplate, boilerplateTitles(everywhere), scope, kind);
	const content = (scope: MarkScope, kind: string): Action =>
		mark(COMMANDS.markAsContent, contentTitles(everywhere), scope, kind);
	const scopes: readonly MarkScope[] = repeated ? ['passage', 'document', 'corpus'] : ['passage', 'corpus'];
	if (faded) {
		return [
			...scopes.map((scope) => ({
				...content(scope, 'quickfix.content'),
				...(about.length > 0 && { diagnostics: about }),
			})),
			...(line?.decision ? [] : scopes.map((scope) => boilerplate(scope, 'quickfix.boilerplate'))),
			...ruleActions(place, markable.start),
		];
	}
	return [
		...scopes.map((scope) => boilerplate(scope, 'refactor.mark.boilerplate')),
		...(line?.decision ? [] : [content('passage', 'refactor.mark.content')]),
		...ruleActions(place, markable.start),
	];
}

/** On what a rule of the whole corpus decides: taking the rule away, or leaving this document out of it. */
function ruleActions({ document }: Place, offset: number): Action[] {
	const id = ruleAt(document, offset);
	if (id === undefined) {
		return [];
	}
	const { uri } = document;
	const action = { kind: 'refactor.mark.rule', command: COMMANDS.untag };
	return [
		{ ...action, title: reason('Leave This Document Out of the Rule'), argument: { uri, id, scope: 'document' } },
		{ ...action, title: reason('Remove the Rule from the Whole Corpus'), argument: { uri, id } },
	];
}

/** In how many documents a whole line stands; of a passage inside lines only a search would tell. */
function countOf(documents: number | undefined, complete: boolean): Reason | undefined {
	if (documents === undefined) {
		return undefined;
	}
	// This one has it, be it indexed yet or not.
	if (documents <= 1) {
		return complete ? reason('1 document') : reason('1 document so far');
	}
	return complete ? reason('{0} documents', documents) : reason('{0} documents so far', documents);
}

function boilerplateTitles(everywhere: Reason | undefined): Readonly<Record<MarkScope, Reason>> {
	return {
		passage: reason('Mark as Boilerplate'),
		document: reason('Mark as Boilerplate in Document'),
		corpus: everywhere
			? reason('Mark as Boilerplate Everywhere ({0})', everywhere)
			: reason('Mark as Boilerplate Everywhere'),
	};
}

function contentTitles(everywhere: Reason | undefined): Readonly<Record<MarkScope, Reason>> {
	return {
		passage: reason('Mark as Content'),
		document: reason('Mark as Content in Document'),
		corpus: everywhere ? reason('Mark as Content Everywhere ({0})', everywhere) : reason('Mark as Content Everywhere'),
	};
}
