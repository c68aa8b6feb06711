/**
 * Hides a document's boilerplate by folding it, and shows it again: "Toggle Boilerplate". An editor that hides it goes on to do
 * so when decisions or edits move what is boilerplate, and when its tab or the window is opened again.
 */
import * as vscode from 'vscode';
import { CORPUS_LANGUAGE } from './corpusDocuments';

/** Kept for the next time the window is opened: the editors that hide boilerplate, by their keys. */
const MEMORY = 'boilerplateHidden';
/** Editors that are remembered; the oldest go first. */
const REMEMBERED = 500;
/** The editor takes in new folds before it is asked to close them. */
const FOLD_DELAY_MILLISECONDS = 30;

/** As the editor's own for what is folded. */
const SIGN: vscode.ThemableDecorationAttachmentRenderOptions = {
	contentText: '⋯',
	color: new vscode.ThemeColor('editorInlayHint.foreground'),
	margin: '0 0 0 2px',
};

/** Lines `first` to `last` are boilerplate, zero-based. They fold under the line above, at the top of a document under the first of them. */
interface Run {
	readonly header: number;
	readonly first: number;
	readonly last: number;
}
interface Runs {
	readonly version: number;
	readonly runs: readonly Run[];
}

export class BoilerplateFolding implements vscode.Disposable {
	/** By the document's URI, as the server last said. */
	readonly #runs = new Map<string, Runs>();
	/** By the editor's key: what was folded last. */
	readonly #folded = new Map<string, Runs>();
	readonly #hidden: Set<string>;
	readonly #status = vscode.window.createStatusBarItem('corpus.boilerplate', vscode.StatusBarAlignment.Right, 90);
	readonly #firstLine = vscode.window.createTextEditorDecorationType({
		// A fold keeps its first line in sight, and nothing stands above a document's first: its text gives way to a sign.
		textDecoration: 'none; display: none',
		rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
	});
	readonly #disposables: vscode.Disposable[];

	constructor(private readonly memory: vscode.Memento) {
		this.#hidden = new Set(memory.get<string[]>(MEMORY, []));
		this.#status.name = vscode.l10n.t('Hidden Boilerplate');
		this.#status.command = 'corpusAnnotator.toggleBoilerplate';
		this.#disposables = [
			this.#status,
			this.#firstLine,
			vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
			vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
				const now = this.#folded.get(keyOf(textEditor));
				if (now) {
					this.#hideFirstLine(textEditor, now.runs);
				}
			}),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#runs.delete(uri.toString())),
			vscode.workspace.onDidOpenTextDocument((document) => {
				const editor = vscode.window.activeTextEditor;
				if (editor?.document === document) {
					this.#follow(editor);
				}
			}),
		];
		this.#follow(vscode.window.activeTextEditor);
	}

	isHidden(editor: vscode.TextEditor): boolean {
		return this.#hidden.has(keyOf(editor));
	}

	/** Takes note of the folds that the server gave, and closes the new ones in an editor that hides boilerplate. */
	remember(document: vscode.TextDocument, ranges: readonly vscode.FoldingRange[]): void {
		this.#runs.set(document.uri.toString(), { version: document.version, runs: toRuns(ranges) });
		const editor = vscode.window.activeTextEditor;
		if (editor?.document === document && this.isHidden(editor)) {
			setTimeout(() => void this.#refold(editor), FOLD_DELAY_MILLISECONDS);
		}
	}

	/** Hides the active editor's boilerplate, or shows it again. What was opened since by hand is hidden first. */
	async toggle(): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		if (editor?.document.languageId !== CORPUS_LANGUAGE || !(await canFold(editor.document))) {
			return;
		}
		const { runs } = await this.#ask(editor.document);
		if (this.isHidden(editor) && !isAnyInSight(editor, runs)) {
			await this.#show(editor, runs);
		} else if (runs.length > 0) {
			await this.#hide(editor);
		} else {
			vscode.window.setStatusBarMessage(vscode.l10n.t('There is no boilerplate in this document.'), 5000);
		}
		this.#follow(editor);
	}

	async #hide(editor: vscode.TextEditor): Promise<void> {
		this.#hidden.delete(keyOf(editor)); // so that the last one hidden is the last one forgotten
		this.#hidden.add(keyOf(editor));
		await this.#keep();
		await this.#fold(editor);
	}

	async #show(editor: vscode.TextEditor, runs: readonly Run[]): Promise<void> {
		this.#hidden.delete(keyOf(editor));
		this.#folded.delete(keyOf(editor));
		await this.#keep();
		editor.setDecorations(this.#firstLine, []);
		await unfold(runs.map(({ header }) => header));
	}

	async #keep(): Promise<void> {
		await this.memory.update(MEMORY, [...this.#hidden].slice(-REMEMBERED));
	}

	/** Of the kind that no other folds of a corpus's documents have; those of the sections stay as they are. */
	async #fold(editor: vscode.TextEditor): Promise<void> {
		const now = this.#runs.get(editor.document.uri.toString());
		if (now) {
			this.#folded.set(keyOf(editor), now);
			await vscode.commands.executeCommand('editor.foldAllBlockComments');
			this.#hideFirstLine(editor, now.runs);
		}
	}

	/** Folds again where there is other boilerplate than there was, and leaves the text where it stands. */
	async #refold(editor: vscode.TextEditor): Promise<void> {
		const now = this.#runs.get(editor.document.uri.toString());
		const before = this.#folded.get(keyOf(editor));
		if (!now || vscode.window.activeTextEditor !== editor || !this.isHidden(editor)) {
			return;
		}
		if (JSON.stringify(before?.runs) !== JSON.stringify(now.runs)) {
			const top = editor.visibleRanges[0]?.start;
			if (before?.version === now.version) {
				// The editor keeps a closed fold that no one provides any longer.
				const headers = new Set(now.runs.map(({ header }) => header));
				await unfold(before.runs.map(({ header }) => header).filter((header) => !headers.has(header)));
			}
			await this.#fold(editor);
			if (top && !editor.visibleRanges.some((range) => range.contains(top))) {
				editor.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
			}
		}
		this.#follow(editor);
	}

	async #ask(document: vscode.TextDocument): Promise<Runs> {
		// Comes through the language client, and so to remember().
		await vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', document.uri);
		return this.#runs.get(document.uri.toString()) ?? { version: document.version, runs: [] };
	}

	/** Unless what is folded under it was opened by hand. The editor draws its own sign after a line with a fold. */
	#hideFirstLine(editor: vscode.TextEditor, [run]: readonly Run[]): void {
		const before = run?.last === 0 ? SIGN : undefined;
		const range = editor.document.lineAt(0).range;
		const isHidden = run?.first === 0 && !isAnyInSight(editor, [run]);
		editor.setDecorations(this.#firstLine, isHidden ? [{ range, renderOptions: { before } }] : []);
	}

	#follow(editor: vscode.TextEditor | undefined): void {
		const isHidden = editor?.document.languageId === CORPUS_LANGUAGE && this.isHidden(editor);
		void vscode.commands.executeCommand('setContext', 'corpusAnnotator.boilerplateHidden', isHidden);
		const runs = isHidden ? this.#runs.get(editor.document.uri.toString())?.runs : undefined;
		if (!isHidden || !runs) {
			this.#status.hide();
			return;
		}
		if (!this.#folded.has(keyOf(editor))) {
			void this.#refold(editor);
		} else {
			this.#hideFirstLine(editor, runs);
		}
		const lines = runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
		const hidden =
			lines === 1
				? vscode.l10n.t('1 line hidden')
				: vscode.l10n.t('{0} lines hidden', lines.toLocaleString(vscode.env.language));
		this.#status.text = `$(eye-closed) ${hidden}`;
		this.#status.tooltip = vscode.l10n.t('Boilerplate is hidden in this editor. Click to show it.');
		this.#status.accessibilityInformation = { label: `${hidden}. ${this.#status.tooltip}`, role: 'button' };
		this.#status.show();
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** A fold of the first line alone says that the document begins with boilerplate. */
function toRuns(ranges: readonly vscode.FoldingRange[]): readonly Run[] {
	const folds = ranges.filter(({ kind }) => kind === vscode.FoldingRangeKind.Comment);
	const isAtTop = folds.some(({ start, end }) => start === 0 && end === 0);
	const runs = folds
		.filter(({ start, end }) => end > start)
		.map(({ start, end }) => ({ header: start, first: start === 0 && isAtTop ? 0 : start + 1, last: end }));
	return isAtTop && runs[0]?.first !== 0 ? [{ header: 0, first: 0, last: 0 }, ...runs] : runs;
}

/** Each document in each column is an editor of its own; the objects of the API live as long as a tab is in front. */
function keyOf({ document, viewColumn }: vscode.TextEditor): string {
	return `${viewColumn ?? 0} ${document.uri.toString()}`;
}

/** Whether a line of boilerplate is drawn that should be hidden. */
function isAnyInSight(editor: vscode.TextEditor, runs: readonly Run[]): boolean {
	return runs.some(
		({ header, last }) =>
			last > header && editor.visibleRanges.some(({ start, end }) => start.line <= last && end.line > header),
	);
}

async function unfold(lines: readonly number[]): Promise<void> {
	if (lines.length > 0) {
		await vscode.commands.executeCommand('editor.unfold', { selectionLines: lines, levels: 1, direction: 'down' });
	}
}

/** Folding can be switched off, or told to go by indentation: then the person is told, and led to the setting. */
async function canFold(document: vscode.TextDocument): Promise<boolean> {
	const settings = vscode.workspace.getConfiguration('editor', document);
	const setting = !settings.get('folding', true)
		? 'editor.folding'
		: settings.get('foldingStrategy') === 'indentation'
			? 'editor.foldingStrategy'
			: undefined;
	if (setting !== undefined) {
		const open = vscode.l10n.t('Open Settings');
		const message = vscode.l10n.t('Boilerplate is hidden by folding it, which the setting {0} prevents.', setting);
		if ((await vscode.window.showWarningMessage(message, open)) === open) {
			await vscode.commands.executeCommand('workbench.action.openSettings', setting);
		}
	}
	return setting === undefined;
}
