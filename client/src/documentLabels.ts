/** What people said of a document as a whole, above its first line. */
import * as vscode from 'vscode';
import { ANNOTATIONS_REQUEST, type AnnotationsParams, type AnnotationsResult } from '../../server/src/protocol';
import { CORPUS_LANGUAGE } from './corpusDocuments';
import type { OnlyMine } from './onlyMine';
import type { CorpusSession } from './session';

export class DocumentLabels implements vscode.CodeLensProvider, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChangeCodeLenses = this.#changed.event;
	readonly #disposables: vscode.Disposable[];

	constructor(
		private readonly session: CorpusSession,
		onlyMine: OnlyMine,
	) {
		this.#disposables = [
			this.#changed,
			vscode.languages.registerCodeLensProvider({ language: CORPUS_LANGUAGE }, this),
			onlyMine.onDidChange(() => this.#changed.fire()),
			session.onDidChangeAnnotations(() => this.#changed.fire()),
			session.onDidStart(() => this.#changed.fire()),
		];
	}

	async provideCodeLenses(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeLens[]> {
		const params: AnnotationsParams = { uri: document.uri.toString() };
		const result = await this.session.request<AnnotationsResult>(ANNOTATIONS_REQUEST, params, token);
		const labels = (result?.document ?? []).map(({ title, value }) =>
			value === undefined ? title : `${title}: ${value}`,
		);
		return labels.length === 0
			? []
			: [
					new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
						title: `$(tag) ${labels.join(' · ')}`,
						tooltip: vscode.l10n.t('What is said of the document as a whole. Click to change it.'),
						command: 'corpusAnnotator.tagDocument',
					}),
				];
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}
