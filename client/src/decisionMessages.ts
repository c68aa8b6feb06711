/** Says in the status bar what a decision did and how far it reached, with the way back. Never a box to click away. */
import * as vscode from 'vscode';
import { type CommandOutcome } from '../../server/src/protocol';
import { COMMANDS } from '../../server/src/commandProtocol';
import { Hints } from './hints';
import { shortenQuotes } from './passageText';

/** How long the way back stands in the status bar. */
const SHOWN_MILLISECONDS = 10_000;
/** Characters of a message: what the way back is called is to be seen behind it in a narrow window. */
const WIDTH = 60;

export class DecisionMessages implements vscode.Disposable {
	/** What there is to say beside decisions; a decision makes it old. */
	readonly hints = new Hints();
	readonly #item = vscode.window.createStatusBarItem('corpus.decision', vscode.StatusBarAlignment.Left, -1000);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What the last decision said, for tests and for whoever asks. */
	lastOutcome: CommandOutcome | undefined;

	/** As it stands in the status bar. */
	get text(): string {
		return this.#item.text;
	}

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
		const message = withDocument(outcome);
		const shown = shortenQuotes(message, WIDTH);
		this.#item.text = canGoBack ? `$(check) ${shown} · $(discard) ${back.title}` : `$(info) ${shown}`;
		this.#item.command = canGoBack ? back : undefined;
		this.#item.tooltip = canGoBack ? `${back.title}: ${message}` : message;
		this.#item.accessibilityInformation = {
			label: canGoBack ? `${message}. ${back.title}` : message,
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

/** Names the document of a step that was taken back or done again, where it isn't the one that is seen. */
function withDocument({ message, uri }: CommandOutcome): string {
	if (uri === undefined) {
		return message;
	}
	const document = vscode.Uri.parse(uri);
	const active = vscode.window.activeTextEditor?.document.uri.toString();
	const name = document.path.slice(document.path.lastIndexOf('/') + 1);
	return active === document.toString() ? message : vscode.l10n.t('{0} (in {1})', message, name);
}

function isOutcome(value: unknown): value is CommandOutcome {
	return typeof value === 'object' && value !== null && 'annotations' in value && 'message' in value;
}
