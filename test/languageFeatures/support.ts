/** The language service as an editor with all abilities has it, and answers as lines to read. */
import type { Position, Range } from 'vscode-languageserver-types';
import { analyzeCorpus } from '../../server/src/corpus/analyzeCorpus';
import { NO_KNOWLEDGE_BASE } from '../../server/src/corpus/knowledgeBase';
import { placesIn } from '../../server/src/languageFeatures/lookup';
import {
	createLanguageService,
	type LanguageService,
	type LanguageServiceOptions,
} from '../../server/src/languageService';
import { toPosition } from '../../server/src/languageFeatures/positions';
import { createTranslator } from '../../server/src/messages';
import type { CorpusAccess, DocumentView } from '../../server/src/workspace/documentView';
import type { MemoryCorpus } from '../support/memoryCorpus';

export function service(options: Partial<LanguageServiceOptions> = {}): LanguageService {
	return createLanguageService({
		encoding: 'utf-16',
		translate: createTranslator(undefined),
		locale: 'en',
		markdown: true,
		commandLinks: false,
		commentThreads: false,
		codeActionLiterals: true,
		relatedInformation: true,
		resolvesWorkspaceSymbols: true,
		hierarchicalSymbols: true,
		folding: {},
		...options,
	});
}

/** Documents with the real analysis, on which nobody decided anything, and the corpus that they are. */
export function analyzedCorpus(
	root: string,
	texts: readonly { readonly path: string; readonly text: string }[],
): { readonly documents: readonly DocumentView[]; readonly corpus: CorpusAccess } {
	const analyzed = analyzeCorpus(texts);
	const uriOf = (path: string): string => `${root}/${path}`;
	const documents = analyzed.documents.map((document) => ({
		...document,
		uri: uriOf(document.path),
		version: 1,
		annotations: [],
		overruled: [],
		proposals: [],
		comments: [],
		textProblems: [],
	}));
	const document = (path: string): Promise<DocumentView | undefined> =>
		Promise.resolve(documents.find((one) => one.path === path));
	const corpus: CorpusAccess = {
		root,
		name: 'corpus',
		view: analyzed.corpus,
		labels: [],
		complete: true,
		waitingLike: () => undefined,
		problems: [],
		knowledgeBase: NO_KNOWLEDGE_BASE,
		knowledgeBasePath: undefined,
		uriOf,
		document,
		mentionsIn: (path, entity) => document(path).then((found) => found && placesIn(found, entity)),
		annotationsById: () => new Map(),
	};
	return { documents, corpus };
}

/** Position of the cursor. */
export function cursorOf({ marked: { document, offset } }: MemoryCorpus): Position {
	return toPosition(document.table.lines, offset, 'utf-16');
}

export function selectionOf({ marked: { document, selection } }: MemoryCorpus): Range {
	const { lines } = document.table;
	return { start: toPosition(lines, selection.start, 'utf-16'), end: toPosition(lines, selection.end, 'utf-16') };
}

/** `0:4-0:9 Putin`: lines and characters from zero, and the text. */
export function showRange(document: DocumentView, { start, end }: Range): string {
	const { lines, text } = document.table;
	const passage = text.slice(lines.start(start.line) + start.character, lines.start(end.line) + end.character);
	return `${start.line}:${start.character}-${end.line}:${end.character} ${passage.replace(/\n/gu, '⏎')}`;
}
