/** The status bar's item on how far the review of the active document and of its corpus is, with that of each label in the tooltip. */
import * as vscode from 'vscode';
import {
	REVIEW_PROGRESS_REQUEST,
	type ReviewProgress,
	type ReviewProgressParams,
	type ReviewProgressResult,
} from '../../server/src/reviewProtocol';
import { CORPUS_LANGUAGE } from './corpusDocuments';
import { formatNumber } from './quantities';
import type { CorpusSession } from './session';

/** Several changes at once are one question. */
const DELAY_MILLISECONDS = 300;

export class ReviewStatus implements vscode.Disposable {
	/** On the left: what stands on the right gives way where the bar is full. */
	readonly #item = vscode.window.createStatusBarItem('corpus.review', vscode.StatusBarAlignment.Left, 999);
	readonly #disposables: vscode.Disposable[];
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly session: CorpusSession) {
		this.#item.name = vscode.l10n.t('Corpus: Review');
		this.#item.command = 'corpusAnnotator.reviewSuggestions';
		this.#disposables = [
			this.#item,
			session.onDidChangeStatus(() => this.#soon()),
			session.onDidChangeAnnotations(() => this.#soon()),
			vscode.window.onDidChangeActiveTextEditor(() => this.#soon()),
		];
	}

	/** As it stands in the status bar; undefined while it isn't shown. */
	text: string | undefined;

	#soon(): void {
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			void this.#update();
		}, DELAY_MILLISECONDS);
	}

	async #update(): Promise<void> {
		const document = vscode.window.activeTextEditor?.document;
		const params: ReviewProgressParams = { uri: document?.uri.toString() ?? '' };
		const result =
			document?.languageId === CORPUS_LANGUAGE
				? await this.session.request<ReviewProgressResult>(REVIEW_PROGRESS_REQUEST, params)
				: undefined;
		const here = result?.documents[0];
		if (!result || !here) {
			this.text = undefined;
			this.#item.hide();
			return;
		}
		this.text = vscode.l10n.t('here {0} · corpus {1}', countReviewed(here), countReviewed(result));
		this.#item.text = `$(checklist) ${this.text}`;
		const said = [
			vscode.l10n.t('Reviewed in this document: {0}', countReviewed(here)),
			vscode.l10n.t('Reviewed in the corpus: {0}', countReviewed(result)),
			...result.labels.map((label) => `${label.title}: ${countReviewed(label)}`),
		];
		this.#item.tooltip = said.join('\n');
		this.#item.accessibilityInformation = { label: said.slice(0, 2).join('. '), role: 'button' };
		this.#item.show();
	}

	dispose(): void {
		clearTimeout(this.#timer);
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** `12 of 340` */
export function countReviewed({ reviewed, open }: ReviewProgress): string {
	return vscode.l10n.t('{0} of {1}', formatNumber(reviewed), formatNumber(reviewed + open));
}
