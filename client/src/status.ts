/** The language status item: how far the index is, how to pause it, and what is not analysed and why. */
import * as vscode from 'vscode';
import type { CorpusStatus } from '../../server/src/protocol';
import { CORPUS_LANGUAGE } from './corpusDocuments';
import { formatNumber } from './quantities';
import type { CorpusSession } from './session';

export class CorpusStatusItems implements vscode.Disposable {
	readonly #index = vscode.languages.createLanguageStatusItem('corpus.index', { language: CORPUS_LANGUAGE });
	readonly #refused: vscode.LanguageStatusItem;
	readonly #limited: vscode.LanguageStatusItem;
	readonly #disposables: vscode.Disposable[];

	constructor(private readonly session: CorpusSession) {
		this.#index.name = vscode.l10n.t('Corpus Index');
		this.#index.text = vscode.l10n.t('Corpus');
		this.#refused = vscode.languages.createLanguageStatusItem('corpus.refused', []);
		this.#refused.name = vscode.l10n.t('Documents Not Analysed');
		this.#limited = vscode.languages.createLanguageStatusItem('corpus.limited', []);
		this.#limited.name = vscode.l10n.t('Long Documents');
		this.#disposables = [this.#index, this.#refused, this.#limited, session.onDidChangeStatus(() => this.#update())];
	}

	#update(): void {
		const total = addUp(this.session.statuses);
		this.#index.text = describeProgress(total);
		this.#index.busy = total.state === 'indexing';
		this.#index.accessibilityInformation = { label: this.#index.text };
		this.#index.detail = this.session.statuses.flatMap(({ beyond }) => beyond ?? []).join(' · ');
		this.#index.command =
			total.state === 'paused'
				? { title: vscode.l10n.t('Resume'), command: 'corpusAnnotator.resumeIndexing' }
				: total.state === 'indexing'
					? { title: vscode.l10n.t('Pause'), command: 'corpusAnnotator.pauseIndexing' }
					: this.#index.detail === ''
						? { title: vscode.l10n.t('Show Log'), command: 'corpusAnnotator.showLog' }
						: {
								title: vscode.l10n.t('Change'),
								command: 'workbench.action.openSettings',
								arguments: ['corpus.maximumDocumentsInBrowser'],
							};
		this.#updateRefused(total);
		this.#updateLimited();
	}

	#updateRefused({ refused }: CorpusTotal): void {
		// An item is only shown where its selector has something to say.
		this.#refused.selector = refused.length > 0 ? { language: CORPUS_LANGUAGE } : [];
		this.#refused.severity = vscode.LanguageStatusSeverity.Warning;
		this.#refused.text =
			refused.length === 1
				? vscode.l10n.t('1 document is not analysed')
				: vscode.l10n.t('{0} documents are not analysed', formatNumber(refused.length));
		this.#refused.command = { title: vscode.l10n.t('Why?'), command: 'corpusAnnotator.showRefused' };
	}

	/** Shown in the very documents that are too long for all features. */
	#updateLimited(): void {
		const limited = this.session.statuses.flatMap((status) => status.limited ?? []);
		this.#limited.selector = limited.map(({ uri }) => selectorOf(vscode.Uri.parse(uri)));
		this.#limited.text = vscode.l10n.t('Long document');
		this.#limited.detail = [...new Set(limited.map(({ message }) => message))].join(' · ');
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

function selectorOf(uri: vscode.Uri): vscode.DocumentFilter {
	const folder = vscode.Uri.joinPath(uri, '..');
	return { scheme: uri.scheme, pattern: new vscode.RelativePattern(folder, uri.path.slice(folder.path.length + 1)) };
}

/** All corpora of the window taken together. */
export type CorpusTotal = Pick<CorpusStatus, 'state' | 'documents' | 'indexed' | 'refused'> & { readonly rate: number };

export function addUp(statuses: readonly CorpusStatus[]): CorpusTotal {
	const isAny = (state: CorpusStatus['state']) => statuses.some((status) => status.state === state);
	return {
		state: isAny('indexing') ? 'indexing' : isAny('paused') ? 'paused' : 'ready',
		documents: sum(statuses.map((status) => status.documents)),
		indexed: sum(statuses.map((status) => status.indexed)),
		rate: sum(statuses.map((status) => status.rate ?? 0)),
		refused: statuses.flatMap((status) => status.refused),
	};
}

/** "Corpus · 1,240 of 100,000 · 3,100/s · 32 s left" */
export function describeProgress({ state, documents, indexed, rate }: CorpusTotal): string {
	const parts = [vscode.l10n.t('Corpus')];
	if (state === 'ready') {
		parts.push(documents === 1 ? vscode.l10n.t('1 document') : vscode.l10n.t('{0} documents', formatNumber(documents)));
	} else {
		parts.push(vscode.l10n.t('{0} of {1}', formatNumber(indexed), formatNumber(documents)));
	}
	if (state === 'paused') {
		parts.push(vscode.l10n.t('paused'));
	}
	if (state === 'indexing' && rate >= 1) {
		parts.push(
			vscode.l10n.t('{0}/s', formatNumber(Math.round(rate))),
			vscode.l10n.t('{0} s left', formatNumber(Math.ceil((documents - indexed) / rate))),
		);
	}
	return parts.join(' · ');
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
