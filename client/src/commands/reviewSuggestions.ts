/** Accepting and rejecting what the analysis suggests, and going on to the next. */
import * as vscode from 'vscode';
import { COMMANDS, type MarkArgument } from '../../../server/src/commandProtocol';
import {
	PREVIEW_SUGGESTIONS_REQUEST,
	type PreviewSuggestionsParams,
	type PreviewSuggestionsResult,
	type SuggestAgainArgument,
	type SuggestionArgument,
} from '../../../server/src/reviewProtocol';
import type { ReviewWalk } from '../reviewWalk';
import type { CorpusSession } from '../session';
import type { MarkPreview } from '../views/markPreview';
import { PendingAnswers, PendingMark } from '../views/pendingDecisions';
import type { ReviewNode } from '../views/reviewNodes';
import type { ReviewView } from '../views/reviewView';
import { selectedPassages } from '../passages';
import { tagSelection } from './tagSelection';

type AnswerCommand = typeof COMMANDS.acceptSuggestion | typeof COMMANDS.rejectSuggestion;

/** What these commands work on. */
interface ReviewContext {
	readonly session: CorpusSession;
	readonly walk: ReviewWalk;
	readonly review: ReviewView;
	readonly marks: MarkPreview;
}

/** As many places as a person can oversee without a list: where more would be answered at once, the list comes first. */
const MOST_UNSEEN = 50;

/** Answers what is suggested at the cursor, and goes on. Where nothing waits it stays: the next key would answer what nobody has seen. */
async function answerSuggestion(context: ReviewContext, command: AnswerCommand, like?: 'corpus'): Promise<void> {
	const { session, walk } = context;
	const passages = selectedPassages();
	const position = passages?.ranges[0]?.start;
	if (position) {
		const argument: SuggestionArgument = { uri: passages.uri, position, ...(like && { like }) };
		const goOn = (): Promise<void> => walk.next();
		if (!(like && (await waitsForTicks(context, command, argument, goOn)))) {
			const outcome = await session.run(command, argument);
			if (outcome && outcome.annotations > 0) {
				await goOn();
			}
		}
	}
}

/** Many places are shown first, with a tick each; answers whether they wait there. It goes on when they are answered. */
async function waitsForTicks(
	{ session, marks }: ReviewContext,
	command: AnswerCommand,
	argument: SuggestionArgument,
	goOn: () => Promise<void>,
): Promise<boolean> {
	if (!vscode.workspace.getConfiguration('corpus').get('previewMarks', true)) {
		return false;
	}
	const { uri, position } = argument;
	const params: PreviewSuggestionsParams = { uri, position, limit: 0 };
	const like = await session.request<PreviewSuggestionsResult>(PREVIEW_SUGGESTIONS_REQUEST, params);
	if (like?.kind === 'line') {
		const isAccepted = command === COMMANDS.acceptSuggestion;
		const mark: MarkArgument = { uri, ranges: [like.range], scope: 'corpus' };
		const pending = new PendingMark(session, isAccepted ? COMMANDS.markAsBoilerplate : COMMANDS.markAsContent, mark);
		return ((await pending.ask())?.total ?? 0) > MOST_UNSEEN && marks.offer(pending, goOn);
	}
	return (
		like !== undefined && like.total > MOST_UNSEEN && marks.offer(new PendingAnswers(session, command, argument), goOn)
	);
}

/** Asks for a label for the passage instead of the one that is suggested, and goes on. */
async function changeSuggestion({ session, walk }: ReviewContext): Promise<void> {
	if (await tagSelection(session)) {
		await walk.next();
	}
}

/** Answers what is chosen in the view, one place or all places of a form, and goes on to the next row. */
async function answerInView(context: ReviewContext, command: AnswerCommand, given: unknown): Promise<void> {
	const { session, review, walk } = context;
	const node = (given as ReviewNode | undefined) ?? (await review.focused());
	if (node?.kind !== 'place' && node?.kind !== 'form') {
		return;
	}
	const rows = review.rowsAfter(node);
	const goOn = (): Promise<void> => review.goOn(rows);
	if (node.kind === 'place') {
		const { uri, range } = node.place;
		const argument: SuggestionArgument = { uri, position: range.start };
		if (await session.run(command, argument)) {
			await goOn();
		}
	} else {
		const place = await walk.firstPlace(node.corpus, node.item);
		if (place) {
			const argument: SuggestionArgument = { uri: place.uri, position: place.range.start, like: 'corpus' };
			if (!(await waitsForTicks(context, command, argument, goOn)) && (await session.run(command, argument))) {
				await goOn();
			}
		}
	}
}

/** Opens a place of the view, from where the walk goes on. */
async function openReviewPlace({ walk }: ReviewContext, node: unknown): Promise<void> {
	const place = node as ReviewNode | undefined;
	if (place?.kind === 'place') {
		await walk.open(place.parent.corpus, place.parent.item, place.place);
	}
}

/** Takes back that a form is no name: that of the view's row, else the one at the cursor. */
async function suggestAgain({ session }: ReviewContext, given: unknown): Promise<void> {
	const node = given as ReviewNode | undefined;
	const passages = selectedPassages();
	const range = passages?.ranges[0];
	const argument: SuggestAgainArgument | undefined =
		node?.kind === 'silencedForm'
			? { corpus: node.corpus, form: node.form.form }
			: range && { uri: passages.uri, range };
	if (argument) {
		await session.run(COMMANDS.suggestAgain, argument);
	}
}

/** Narrows the view down to one kind, or to the active document. */
async function filterReview({ review }: ReviewContext): Promise<void> {
	const uri = vscode.window.activeTextEditor?.document.uri.toString();
	const choices = [
		{ label: vscode.l10n.t('Everything'), filter: {} },
		{ label: vscode.l10n.t('Names'), filter: { kind: 'mention' as const } },
		{ label: vscode.l10n.t('Dates and times'), filter: { kind: 'time' as const } },
		{ label: vscode.l10n.t('Boilerplate'), filter: { kind: 'line' as const } },
		...(uri === undefined ? [] : [{ label: vscode.l10n.t('This document'), filter: { uri } }]),
	];
	const picked = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Show what waits in the review') });
	if (picked) {
		review.setFilter(picked.filter, Object.keys(picked.filter).length > 0 ? picked.label : undefined);
	}
}

export function reviewHandlers(context: ReviewContext): Record<string, (...args: never[]) => unknown> {
	const { walk, review } = context;
	const { acceptSuggestion: accept, rejectSuggestion: reject } = COMMANDS;
	return {
		'corpusAnnotator.acceptSuggestion': () => answerSuggestion(context, accept),
		'corpusAnnotator.rejectSuggestion': () => answerSuggestion(context, reject),
		'corpusAnnotator.acceptAllLikeThis': () => answerSuggestion(context, accept, 'corpus'),
		'corpusAnnotator.rejectAllLikeThis': () => answerSuggestion(context, reject, 'corpus'),
		'corpusAnnotator.changeSuggestion': () => changeSuggestion(context),
		'corpusAnnotator.nextSuggestion': () => walk.next(),
		'corpusAnnotator.previousSuggestion': () => walk.step('previous'),
		'corpusAnnotator.reviewSuggestions': () => walk.start(),
		'corpusAnnotator.acceptInReview': (node?: unknown) => answerInView(context, accept, node),
		'corpusAnnotator.rejectInReview': (node?: unknown) => answerInView(context, reject, node),
		'corpusAnnotator.openReviewPlace': (node?: unknown) => openReviewPlace(context, node),
		'corpusAnnotator.suggestAgain': (node?: unknown) => suggestAgain(context, node),
		'corpusAnnotator.filterReview': () => filterReview(context),
		'corpusAnnotator.refreshReview': () => review.refresh(),
	};
}
