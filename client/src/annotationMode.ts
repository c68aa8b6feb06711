/**
 * Annotation mode: one key is one decision, and the texts are safe from typing. Its keys stand in package.json, each with the
 * context `corpusAnnotator.annotationMode`; all that types is bound there, so that a stray key gets a hint. What comes past
 * the keys (a paste by the mouse, an input method's composition, a drop) meets a document that is read-only for the session.
 */
import * as vscode from 'vscode';
import { CORPUS_LANGUAGE } from './corpusDocuments';
import type { Hints } from './hints';

/** Kept for the next time the window is opened. */
const MEMORY = 'annotationMode';
const CONTEXT = 'corpusAnnotator.annotationMode';

export class AnnotationMode implements vscode.Disposable {
	#isOn: boolean;
	/** The URIs of documents that were made read-only. */
	readonly #locked = new Set<string>();
	/** Locking goes by the editor that is active when it is done, so one waits for the other. */
	#locking: Promise<void> = Promise.resolve();
	readonly #status = vscode.window.createStatusBarItem('corpus.annotationMode', vscode.StatusBarAlignment.Left, 1000);
	readonly #disposables: vscode.Disposable[];

	constructor(
		private readonly memory: vscode.Memento,
		private readonly hints: Hints,
	) {
		this.#isOn = memory.get(MEMORY, false);
		this.#status.name = vscode.l10n.t('Annotation Mode');
		this.#status.command = 'corpusAnnotator.toggleAnnotationMode';
		this.#disposables = [
			this.#status,
			vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
			vscode.workspace.onDidOpenTextDocument(() => this.#follow()),
		];
		this.#follow();
	}

	get isOn(): boolean {
		return this.#isOn;
	}

	async set(isOn: boolean): Promise<void> {
		this.#isOn = isOn;
		this.hints.clear();
		this.#follow();
		await this.memory.update(MEMORY, isOn || undefined);
		await this.settled();
	}

	/** Escape: the selections become one cursor; when it is pressed again while the hint stands, the mode is left. */
	async escape(): Promise<void> {
		const hint = vscode.l10n.t('Escape once more leaves annotation mode');
		if (this.hints.text === hint) {
			await this.set(false);
			return;
		}
		const editor = vscode.window.activeTextEditor;
		if (editor) {
			editor.selection = new vscode.Selection(editor.selection.active, editor.selection.active);
		}
		this.hints.say(hint);
	}

	/** Saves a document that was edited before the mode began: VS Code doesn't save what is read-only. */
	async save(): Promise<void> {
		this.#locking = this.#locking.then(async () => {
			await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
			await vscode.workspace.save(vscode.window.activeTextEditor!.document.uri);
			await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
		});
		await this.#locking;
	}

	/** The active document is read-only, or no longer. */
	settled(): Promise<void> {
		return this.#locking;
	}

	#follow(): void {
		void vscode.commands.executeCommand('setContext', CONTEXT, this.#isOn);
		this.#show();
		this.#locking = this.#locking.then(() => this.#lock());
	}

	/** VS Code has commands for the active editor alone, so the others are seen to when it is their turn. */
	async #lock(): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		if (!editor) {
			return;
		}
		const { document } = editor;
		const key = document.uri.toString();
		const isWanted = this.#isOn && document.languageId === CORPUS_LANGUAGE;
		if (isWanted === this.#locked.has(key)) {
			return;
		}
		const command = isWanted ? 'setActiveEditorReadonlyInSession' : 'resetActiveEditorReadonlyInSession';
		await vscode.commands.executeCommand(`workbench.action.files.${command}`);
		const now = vscode.window.activeTextEditor?.document;
		if (!now || now === document) {
			this.#locked[isWanted ? 'add' : 'delete'](key);
			return;
		}
		// Another editor came in between, and it was perhaps that one: both are seen to again.
		const isOther = this.#isOn && now.languageId === CORPUS_LANGUAGE;
		this.#locked[isOther ? 'delete' : 'add'](now.uri.toString());
	}

	#show(): void {
		const isCorpus = vscode.window.activeTextEditor?.document.languageId === CORPUS_LANGUAGE;
		if (!this.#isOn && !isCorpus) {
			this.#status.hide();
			return;
		}
		const name = vscode.l10n.t('Annotation Mode');
		this.#status.text = this.#isOn ? `$(tag) ${name}` : '$(tag)';
		this.#status.backgroundColor = this.#isOn ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
		this.#status.tooltip = this.#isOn
			? vscode.l10n.t(
					'One key is one decision, and the text is safe from typing. ? shows the keys, Escape twice leaves the mode.',
				)
			: vscode.l10n.t(
					'Annotation mode: one key is one decision, and the text is safe from typing. Click to turn it on.',
				);
		this.#status.accessibilityInformation = {
			label: `${name}. ${this.#status.tooltip}`,
			role: 'button',
		};
		this.#status.show();
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}
