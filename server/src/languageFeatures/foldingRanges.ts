import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { reason } from '../core/reason';
import type { Translate } from '../messages';
import type { DocumentView } from '../workspace/documentView';
import { boilerplateRuns, sectionsOf, type LineRun } from './parts';
import { lineClassWord } from './vocabulary';

/** What VS Code takes of one document by its default; other editors aren't known to take more. */
const DEFAULT_LIMIT = 5000;

export interface FoldingOptions {
	/** What the client says it takes of one document. */
	readonly rangeLimit?: number;
	/** The client shows a text of ours in place of what is folded. */
	readonly collapsedText?: boolean;
	/**
	 * The client keeps the first line of what is folded in sight: a run of boilerplate then folds under the line above it, so
	 * that all of it is hidden, also where it is a single line. At the top of a document it has none above it and folds under
	 * its own first line; a fold of that line alone tells it from a run under a first line that is text.
	 */
	readonly underLineAbove?: boolean;
}

interface Fold {
	readonly startLine: number;
	readonly endLine: number;
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
		const runs = boilerplateRuns(document.analysis).flatMap((run) =>
			this.#folds(run).map((fold) => ({ ...fold, lines: run.lines })),
		);
		const sections = sectionsAround(
			sectionsOf(document.analysis).map(({ firstLine, lastLine }) => ({ startLine: firstLine, endLine: lastLine })),
			runs,
		).map((section) => ({ ...section, kind: FoldingRangeKind.Region }));
		// The kind `comment`, so that an editor's "Fold All Block Comments" folds all boilerplate, and it alone.
		const boilerplate = runs.map(({ startLine, endLine, lines }) => ({
			startLine,
			endLine,
			kind: FoldingRangeKind.Comment,
			...(this.#options.collapsedText && {
				collapsedText: this.#translate(reason('… boilerplate: {0} …', this.#translate(lineClassWord(lines[0]!)))),
			}),
		}));
		return [...sections, ...boilerplate]
			.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
			.slice(0, this.#options.rangeLimit ?? DEFAULT_LIMIT);
	}

	#folds({ firstLine, lastLine }: LineRun): readonly Fold[] {
		if (!this.#options.underLineAbove) {
			return firstLine === lastLine ? [] : [{ startLine: firstLine, endLine: lastLine }];
		}
		if (firstLine > 0) {
			return [{ startLine: firstLine - 1, endLine: lastLine }];
		}
		return [0, lastLine].filter((line, i) => i === 0 || line > 0).map((endLine) => ({ startLine: 0, endLine }));
	}
}

/**
 * Editors take no two folds that begin in one line, and none that overlap: a section that ends where a run of boilerplate is
 * folded under its last line goes on to that run's end, and one whose heading is such a line is left out.
 */
function sectionsAround(sections: readonly Fold[], runs: readonly Fold[]): readonly Fold[] {
	const runByLine = new Map(runs.map((run) => [run.startLine, run]));
	return sections
		.filter(({ startLine, endLine }) => endLine > startLine && !runByLine.has(startLine))
		.map(({ startLine, endLine }) => ({ startLine, endLine: runByLine.get(endLine)?.endLine ?? endLine }));
}
