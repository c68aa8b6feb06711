import type { Span } from '../core/model';
import { reason } from '../core/reason';
import type { TextTable } from '../core/textTable';
import type { CommandContext, DocumentText } from './commandContext';
import { type CorpusSearch, rulesReach } from './coverage';
import type { DocumentDecisions } from './documentAnnotations';
import { ticksBesideHeadlines } from './headlines';
import { planEverywhere, type Ticks } from './markEverywhere';
import { previewMark, type PreviewRequest } from './markPreview';
import { keyOf, type MarkDecision, planMark } from './marks';
import type { CommandOutcome, CorpusRule, MarkScope, StoredAnnotation } from './model';
import { NOWHERE, reachHere } from './outcomes';
import { ruleKey } from './rules';
import { type LinePiece, piecesToMark, snapToWords } from './selection';
import { RULES_FILE } from './store';

/** What the commands need of the service that they are part of. */
export interface MarkTools extends CommandContext {
	readonly search: CorpusSearch;
	prepare(path: string): Promise<void> | undefined;
	rules(): readonly CorpusRule[];
	annotationsOf(path: string): readonly StoredAnnotation[];
	decisionsFor(path: string, table: TextTable): DocumentDecisions;
}

/** The commands by which passages become boilerplate, or content. */
export class MarkCommands {
	readonly #tools: MarkTools;

	constructor(tools: MarkTools) {
		this.#tools = tools;
	}

	/**
	 * Says of passages that they are boilerplate, or that they aren't; an empty selection means the line at the cursor. What
	 * each scope does is said at `planMark`.
	 *
	 * @param leaveHeadlines in the whole corpus, but for the documents whose headline has the text
	 */
	async mark(
		document: DocumentText,
		selections: readonly Span[],
		decision: MarkDecision,
		scope: MarkScope,
		leaveHeadlines = false,
	): Promise<CommandOutcome> {
		const { path, table } = document;
		const ticks =
			scope === 'corpus' && leaveHeadlines
				? await ticksBesideHeadlines(document, piecesEverywhere(document, selections), this.#tools.search)
				: undefined;
		if (ticks) {
			return this.markEverywhere(document, selections, decision, ticks);
		}
		const pieces =
			scope === 'passage'
				? selections.flatMap((selection) => piecesToMark(table, selection))
				: piecesEverywhere(document, selections);
		if (pieces.length === 0) {
			return this.#tools.runner.nothing(NOTHING_TO_MARK);
		}
		const { title, already } = MARK_TITLES[decision];
		return this.#tools.runner.run(title, already, async (transaction) => {
			const anchored = await this.#tools.anchoredIn(transaction, document);
			const rules = await transaction.records(RULES_FILE);
			const plan = planMark({
				path,
				table,
				anchored,
				rules,
				pieces,
				decision,
				scope,
				newAnnotation: this.#tools.make.annotationsOn(path, table.text),
				newRule: (match, text, ruled) => this.#tools.make.rule(match, text, ruled),
			});
			await transaction.change(RULES_FILE, plan.rules);
			await this.#tools.changeAnnotations(transaction, document, anchored, plan.annotations);
			if (scope !== 'corpus') {
				return reachHere(plan.changed.length);
			}
			const keys = new Set(pieces.map((piece) => keyOf(table, piece)));
			const covering = (await transaction.records(RULES_FILE)).filter((rule) => keys.has(ruleKey(rule)));
			return transaction.steps().length > 0 ? rulesReach(covering, this.#tools.search, document) : NOWHERE;
		});
	}

	/**
	 * Marks passages in the whole corpus, as a person ticked the hits of {@link preview}: what isn't meant becomes an
	 * exception, templates and near texts that are get rules of their own. See `planEverywhere`.
	 */
	async markEverywhere(
		document: DocumentText,
		selections: readonly Span[],
		decision: MarkDecision,
		ticks: Ticks,
	): Promise<CommandOutcome> {
		const { path, table } = document;
		const pieces = piecesEverywhere(document, selections);
		if (pieces.length === 0) {
			return this.#tools.runner.nothing(NOTHING_TO_MARK);
		}
		const { title, already } = MARK_TITLES[decision];
		return this.#tools.runner.run(title, already, async (transaction) => {
			const plan = await planEverywhere({
				path,
				table,
				pieces,
				decision,
				ticks,
				rules: await transaction.records(RULES_FILE),
				read: (other) => this.#tools.search.read(other),
				annotationsOf: (other) => this.#tools.annotationsOf(other),
				anchoredIn: (other, text) => this.#tools.anchoredIn(transaction, { path: other, table: text }),
				newRule: (match, text, ruled) => this.#tools.make.rule(match, text, ruled),
				newAnnotationsIn: (other, text) => this.#tools.make.annotationsOn(other, text.text),
			});
			await transaction.change(RULES_FILE, plan.rules);
			let annotated = 0;
			let ownDocuments = 0;
			for (const { anchored, changes, ...changed } of plan.documents) {
				await this.#tools.changeAnnotations(transaction, changed, anchored, changes);
				const made = changes.filter(({ record }) => record).length;
				annotated += made;
				ownDocuments += made > 0 ? 1 : 0;
			}
			const ruled = await rulesReach(plan.covering, this.#tools.search, document);
			return { annotations: ruled.annotations + annotated, documents: ruled.documents + ownDocuments };
		});
	}

	/**
	 * What marking passages in the whole corpus would hit. `pause` is awaited now and then, and may throw.
	 *
	 * @param leaveHeadlines as in {@link mark}: they aren't ticked
	 */
	async preview(
		document: DocumentText,
		selections: readonly Span[],
		decision: MarkDecision,
		limit: number,
		pause: PreviewRequest['pause'],
		leaveHeadlines = false,
	): ReturnType<typeof previewMark> {
		const { path, table } = document;
		const { search, prepare } = this.#tools;
		const pieces = piecesEverywhere(document, selections);
		return previewMark({
			path,
			table,
			pieces,
			decision,
			leaveHeadlines,
			limit,
			pause,
			search,
			rules: this.#tools.rules(),
			prepare,
			decisionsIn: (other, text) => this.#tools.decisionsFor(other, text).decisions,
		});
	}
}

const NOTHING_TO_MARK = reason('Nothing to mark: select a passage, or put the cursor into a line with text');
const MARK_TITLES = {
	boilerplate: { title: reason('Boilerplate'), already: reason('Already marked as boilerplate') },
	content: { title: reason('Content'), already: reason('Already marked as content') },
} as const;

/** Half a word would be found nowhere else. */
function piecesEverywhere({ table }: DocumentText, selections: readonly Span[]): readonly LinePiece[] {
	return selections.flatMap((selection) => piecesToMark(table, snapToWords(table, selection)));
}
