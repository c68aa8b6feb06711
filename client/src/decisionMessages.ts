/** Says in the status bar what a decision did and how far it reached, with the way back. Never a box to click away. */
import * as vscode from 'vscode';
import { COMMANDS, type CommandOutcome } from '../../server/src/protocol';
import { Hints } from './hints';

/** How long the way back stands in the status bar. */
const SHOWN_MILLISECONDS = 10_000;

export class DecisionMessages implements vscode.Disposable {
	/** What there is to say beside decisions; a decision makes it old. */
	readonly hints = new Hints();
	readonly #item = vscode.window.createStatusBarItem('corpus.decision', vscode.StatusBarAlignment.Left, -1000);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What the last decision said, for tests and for whoever asks. */
	lastOutcome: CommandOutcome | undefined;

	readonly #decided = new vscode.EventEmitter<{ readonly command: string; readonly outcome: CommandOutcome }>();
	/** A command of the server has answered. */
	readonly onDidDecide = this.#decided.event;

	constructor(private readonly log: vscode.LogOutputChannel) {
		this.#item.name = vscode.l10n.t('Corpus: Last Decision');
	}

	/** Waits for a command's outcome and shows it. Its failure is shown once, with the log at hand, and not thrown. */
	async announce(command: string, running: Promise<unknown>): Promise<unknown> {
		try {
			const outcome = await running;
			if (isOutcome(outcome)) {
				this.hints.clear();
				this.#show(command, outcome);
				this.#decided.fire({ command, outcome });
			}
			return outcome;
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			this.log.error(`${command}: ${message}`);
			void this.#showFailure(message);
			return undefined;
		}
	}

	/** An entity was renamed by the editor's own command, which has no outcome of ours. */
	renamed(name: string): void {
		const message = vscode.l10n.t('Renamed to {0}', name);
		this.#show(COMMANDS.renameEntity, { annotations: 1, documents: 0, message });
	}

	#show(command: string, outcome: CommandOutcome): void {
		this.lastOutcome = outcome;
		const isUndo = command === COMMANDS.undo;
		const back = isUndo
			? { title: vscode.l10n.t('Redo'), command: 'corpusAnnotator.redo' }
			: { title: vscode.l10n.t('Undo'), command: 'corpusAnnotator.undo' };
		const canGoBack = outcome.annotations > 0;
		this.#item.text = canGoBack
			? `$(check) ${outcome.message} · $(discard) ${back.title}`
			: `$(info) ${outcome.message}`;
		this.#item.command = canGoBack ? back : undefined;
		this.#item.tooltip = canGoBack ? back.title : undefined;
		this.#item.accessibilityInformation = {
			label: canGoBack ? `${outcome.message}. ${back.title}` : outcome.message,
			role: canGoBack ? 'button' : 'status',
		};
		this.#item.show();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#item.hide(), SHOWN_MILLISECONDS);
	}

	async #showFailure(message: string): Promise<void> {
		const showLog = vscode.l10n.t('Show Log');
		if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) {
			this.log.show();
		}
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.hints.dispose();
		this.#item.dispose();
		this.#decided.dispose();
	}
}

function isOutcome(value: unknown): value is CommandOutcome {
	return typeof value === 'object' && value !== null && 'annotations' in value && 'message' in value;
}
