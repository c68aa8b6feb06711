/** "Show Only Mine": other people's tags stay in their files, but aren't drawn. Remembered by window; the status bar says so. */
import * as vscode from 'vscode';
import { SHOW_ONLY_MINE_REQUEST, type ShowOnlyMineParams } from '../../server/src/peopleProtocol';
import type { CorpusSession } from './session';

const MEMORY = 'onlyMine';

export class OnlyMine implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#changed.event;
	readonly #status = vscode.window.createStatusBarItem('corpus.onlyMine', vscode.StatusBarAlignment.Right, 91);
	readonly #started: vscode.Disposable;
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
		this.#started = session.onDidStart(() => void this.#tell());
	}

	get isOn(): boolean {
		return this.#isOn;
	}

	async toggle(): Promise<void> {
		this.#isOn = !this.#isOn;
		this.#show();
		await this.#tell();
		this.#changed.fire();
		await this.memory.update(MEMORY, this.#isOn);
	}

	/** The server tells what is to be seen; it forgets with its end. */
	async #tell(): Promise<void> {
		const params: ShowOnlyMineParams = { on: this.#isOn };
		await this.session.request(SHOW_ONLY_MINE_REQUEST, params);
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
		vscode.Disposable.from(this.#changed, this.#status, this.#started).dispose();
	}
}
