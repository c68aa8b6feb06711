/** "Show Only Mine": other people's tags stay in their files, but aren't drawn. Remembered by window; the status bar says so. */
import * as vscode from 'vscode';
import { ANNOTATORS_REQUEST, type AnnotatorsParams, type AnnotatorsResult } from '../../server/src/peopleProtocol';
import type { AnnotationItem } from '../../server/src/protocol';
import type { CorpusSession } from './session';

const MEMORY = 'onlyMine';

export class OnlyMine implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#changed.event;
	readonly #status = vscode.window.createStatusBarItem('corpus.onlyMine', vscode.StatusBarAlignment.Right, 91);
	#isOn: boolean;

	constructor(
		private readonly session: CorpusSession,
		private readonly memory: vscode.Memento,
	) {
		this.#isOn = memory.get(MEMORY, false);
		this.#status.name = vscode.l10n.t('Only My Tags');
		this.#status.text = `$(filter) ${vscode.l10n.t('Only my tags')}`;
		this.#status.tooltip = vscode.l10n.t("Other people's tags are not drawn. Click to see them.");
		this.#status.command = 'corpusAnnotator.showOnlyMine';
		this.#show();
	}

	get isOn(): boolean {
		return this.#isOn;
	}

	async toggle(): Promise<void> {
		this.#isOn = !this.#isOn;
		this.#show();
		this.#changed.fire();
		await this.memory.update(MEMORY, this.#isOn);
	}

	/** Those of a document that are to be drawn. */
	async filter(uri: string, annotations: readonly AnnotationItem[]): Promise<readonly AnnotationItem[]> {
		if (!this.#isOn || annotations.length === 0) {
			return annotations;
		}
		const params: AnnotatorsParams = { uri, meOnly: true };
		const answer = await this.session.request<AnnotatorsResult>(ANNOTATORS_REQUEST, params);
		return annotations.filter(({ creator }) => creator === answer?.me);
	}

	#show(): void {
		void vscode.commands.executeCommand('setContext', 'corpusAnnotator.onlyMine', this.#isOn);
		if (this.#isOn) {
			this.#status.show();
		} else {
			this.#status.hide();
		}
	}

	dispose(): void {
		vscode.Disposable.from(this.#changed, this.#status).dispose();
	}
}
