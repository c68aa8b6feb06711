import { COMMANDS } from '../../server/src/commandProtocol';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Every command but the one that writes git's settings, and one that there is not. */
export const COMMAND_NAMES: readonly string[] = [
	...Object.values(COMMANDS).filter((name) => name !== COMMANDS.installMergeDriver),
	'corpus.fly',
];

/** What is put in the place of a value. */
export const JUNK: readonly Json[] = [
	null,
	true,
	-1,
	1.5,
	1e300,
	99_999,
	'',
	'x',
	'\u0000\ud800',
	'file:///nowhere/a.txt',
	'%%%',
	'../../etc',
	[],
	[null],
	{},
	{ line: -1, character: -1 },
	{ start: null, end: 3 },
	[[[[{}]]]],
];
/** Requests about a document. */
export const ON_DOCUMENT: readonly string[] = [
	'textDocument/hover',
	'textDocument/definition',
	'textDocument/references',
	'textDocument/documentHighlight',
	'textDocument/documentSymbol',
	'textDocument/foldingRange',
	'textDocument/selectionRange',
	'textDocument/semanticTokens/full',
	'textDocument/semanticTokens/full/delta',
	'textDocument/semanticTokens/range',
	'textDocument/diagnostic',
	'textDocument/prepareRename',
	'textDocument/rename',
	'textDocument/codeAction',
];
/** Requests of our own, and one that there is not. */
export const OWN: readonly string[] = [
	'entities',
	'entityAt',
	'mentions',
	'knowledgeBase',
	'documentDate',
	'readTime',
	'timeAt',
	'dates',
	'datePlaces',
	'previewMark',
	'previewOccurrences',
	'previewSuggestions',
	'repeatedPassages',
	'passagePlaces',
	'duplicateDocuments',
	'annotators',
	'comparedLists',
	'reviewQueue',
	'reviewPlaces',
	'reviewProgress',
	'nextSuggestion',
	'annotations',
	'annotationDetails',
	'labels',
	'comments',
	'moveEdge',
	'snapToWords',
	'nextUntagged',
	'findRecords',
	'readRecord',
	'nosuch',
];
/** What is typed. */
export const WORDS: readonly string[] = ['Putin', 'Ông Trần Văn Bình', '3/4/2024', '\r\n', 'é🎉', 'x'.repeat(300), ''];
