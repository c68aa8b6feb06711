import type { Diagnostic } from 'vscode-languageserver-types';
import type { MarkScope } from '../../annotations/model';
import { reason, type Reason } from '../../core/reason';
import { COMMANDS } from '../../protocol';
import { DIAGNOSTIC_CODES } from '../diagnostics';
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
	const documents = key === undefined ? 0 : corpus.view.documentsWithLine(key).length;
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
		mark(COMMANDS.markAsBoilerplate, boilerplateTitles(documents), scope, kind);
	const content = (scope: MarkScope, kind: string): Action => mark(COMMANDS.markAsContent, CONTENT_TITLES, scope, kind);
	const scopes: readonly MarkScope[] = repeated ? ['passage', 'document', 'corpus'] : ['passage', 'corpus'];
	if (faded) {
		return [
			...scopes.map((scope) => ({
				...content(scope, 'quickfix.content'),
				...(about.length > 0 && { diagnostics: about }),
			})),
			...(line?.decision ? [] : scopes.map((scope) => boilerplate(scope, 'quickfix.boilerplate'))),
		];
	}
	return [
		...scopes.map((scope) => boilerplate(scope, 'refactor.mark.boilerplate')),
		...(line?.decision ? [] : [content('passage', 'refactor.mark.content')]),
	];
}

function boilerplateTitles(documents: number): Readonly<Record<MarkScope, Reason>> {
	return {
		passage: reason('Mark as Boilerplate'),
		document: reason('Mark as Boilerplate in Document'),
		corpus:
			documents > 1
				? reason('Mark as Boilerplate Everywhere ({0} documents)', documents)
				: reason('Mark as Boilerplate Everywhere'),
	};
}

const CONTENT_TITLES: Readonly<Record<MarkScope, Reason>> = {
	passage: reason('Mark as Content'),
	document: reason('Mark as Content in Document'),
	corpus: reason('Mark as Content Everywhere'),
};
