import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { reason } from '../core/reason';
import type { Translate } from '../messages';
import type { DocumentView } from '../workspace/documentView';
import { boilerplateRuns, sectionsOf } from './parts';
import { lineClassWord } from './vocabulary';

/** What VS Code takes of one document by its default; other editors aren't known to take more. */
const DEFAULT_LIMIT = 5000;

export interface FoldingOptions {
	/** What the client says it takes of one document. */
	readonly rangeLimit?: number;
	/** The client shows a text of ours in place of what is folded. */
	readonly collapsedText?: boolean;
}

/** Runs of boilerplate and the sections under sub-headings. */
export class FoldingRangesProvider {
	readonly #translate: Translate;
	readonly #options: FoldingOptions;

	constructor(translate: Translate, options: FoldingOptions) {
		this.#translate = translate;
		this.#options = options;
	}

	ranges(document: DocumentView): FoldingRange[] {
		const sections = sectionsOf(document.analysis).map(({ firstLine, lastLine }) => ({
			startLine: firstLine,
			endLine: lastLine,
			kind: FoldingRangeKind.Region,
		}));
		// The kind `comment`, so that an editor's "Fold All Block Comments" folds all boilerplate.
		const boilerplate = boilerplateRuns(document.analysis).map((run) => ({
			startLine: run.firstLine,
			endLine: run.lastLine,
			kind: FoldingRangeKind.Comment,
			...(this.#options.collapsedText && {
				collapsedText: this.#translate(reason('… boilerplate: {0} …', this.#translate(lineClassWord(run.lines[0]!)))),
			}),
		}));
		return [...sections, ...boilerplate]
			.filter(({ startLine, endLine }) => endLine > startLine)
			.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
			.slice(0, this.#options.rangeLimit ?? DEFAULT_LIMIT);
	}
}
