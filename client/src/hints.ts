/** Says in the status bar for a moment what a command found, and no longer than it holds. */
import * as vscode from 'vscode';

const SHOWN_MILLISECONDS = 6000;

export class Hints implements vscode.Disposable {
	/** Beside what the last decision did: nothing else of the bar is moved by it. */
	readonly #item = vscode.window.createStatusBarItem('corpus.hint', vscode.StatusBarAlignment.Left, -999);
	readonly #disposables: vscode.Disposable[];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#text: string | undefined;
	/** Where the person was when it was said. */
	#place: string | undefined;

	constructor() {
		this.#item.name = vscode.l10n.t('Corpus: Hint');
		this.#disposables = [
			this.#item,
			vscode.window.onDidChangeActiveTextEditor(() => this.#clearElsewhere()),
			vscode.window.onDidChangeTextEditorSelection(() => this.#clearElsewhere()),
		];
	}

	/** What is said now; undefined when that was a while ago, or holds no longer. */
	get text(): string | undefined {
		return this.#text;
	}

	say(text: string): void {
		this.#text = text;
		this.#place = placeOfPerson();
		this.#item.text = `$(info) ${text}`;
		this.#item.accessibilityInformation = { label: text, role: 'status' };
		this.#item.show();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.clear(), SHOWN_MILLISECONDS);
	}

	clear(): void {
		clearTimeout(this.#timer);
		this.#text = undefined;
		this.#item.hide();
	}

	/** What was said of one place says nothing of the next. */
	#clearElsewhere(): void {
		const place = placeOfPerson();
		// While a list has the focus there is no editor, and the person has gone nowhere.
		if (this.#text !== undefined && place !== undefined && place !== this.#place) {
			this.clear();
		}
	}

	dispose(): void {
		clearTimeout(this.#timer);
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

function placeOfPerson(): string | undefined {
	const editor = vscode.window.activeTextEditor;
	return editor && JSON.stringify([editor.document.uri.toString(), editor.selections]);
}
