/**
 * What people tagged, drawn in the text: the label's colour behind the passage and a fine edge around it. What the analysis
 * suggests is coloured text alone, so the two can't be mistaken for each other, in any theme. The names are in tagNames.ts.
 */
import * as vscode from 'vscode';
import {
	ANNOTATIONS_REQUEST,
	type AnnotationItem,
	type AnnotationsParams,
	type AnnotationsResult,
} from '../../server/src/protocol';
import { toRange } from './passages';
import { CORPUS_LANGUAGE } from './corpusDocuments';
import { isHighContrast } from './highContrast';
import type { OnlyMine } from './onlyMine';
import type { CorpusSession } from './session';

/** After the last keystroke: VS Code itself moves what is drawn while someone types. */
const EDIT_DELAY_MILLISECONDS = 300;
/** For labels that say none. */
const DEFAULT_COLOR = '#808080';

export class TagDecorations implements vscode.Disposable {
	/** By colour. */
	readonly #types = new Map<string, vscode.TextEditorDecorationType>();
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
	readonly #disposables: vscode.Disposable[];

	constructor(
		private readonly session: CorpusSession,
		onlyMine: OnlyMine,
	) {
		this.#disposables = [
			onlyMine.onDidChange(() => this.#drawAll(() => true)),
			session.onDidChangeAnnotations((uris) => this.#drawAll((editor) => uris.has(editor.document.uri.toString()))),
			session.onDidStart(() => this.#drawAll((editor) => !this.#drawn.has(editor))),
			vscode.window.onDidChangeVisibleTextEditors(() => this.#drawAll((editor) => !this.#drawn.has(editor))),
			vscode.workspace.onDidOpenTextDocument((document) => this.#drawAll((editor) => editor.document === document)),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0 && document.languageId === CORPUS_LANGUAGE) {
					this.#drawLater(document.uri.toString());
				}
			}),
			vscode.window.onDidChangeActiveColorTheme(() => this.#drawAnew()),
		];
	}

	/** Editors that were drawn at least once. */
	readonly #drawn = new WeakSet<vscode.TextEditor>();

	#drawAll(which: (editor: vscode.TextEditor) => boolean): void {
		for (const editor of vscode.window.visibleTextEditors) {
			if (editor.document.languageId === CORPUS_LANGUAGE && which(editor)) {
				void this.#draw(editor);
			}
		}
	}

	#drawLater(uri: string): void {
		clearTimeout(this.#timers.get(uri));
		const draw = () => {
			this.#timers.delete(uri);
			this.#drawAll((editor) => editor.document.uri.toString() === uri);
		};
		this.#timers.set(uri, setTimeout(draw, EDIT_DELAY_MILLISECONDS));
	}

	/** All with new looks. */
	#drawAnew(): void {
		this.#disposeTypes();
		this.#drawAll(() => true);
	}

	async #draw(editor: vscode.TextEditor): Promise<void> {
		const { document } = editor;
		const version = document.version;
		const params: AnnotationsParams = { uri: document.uri.toString() };
		const result = await this.session.request<AnnotationsResult>(ANNOTATIONS_REQUEST, params);
		// An answer for an older text is none; the change that outdated it brings its own question.
		if (!result || document.version !== version) {
			return;
		}
		this.#drawn.add(editor);
		const byType = new Map<vscode.TextEditorDecorationType, vscode.Range[]>();
		// What several people say alike of one place is drawn once.
		const drawn = new Set<string>();
		for (const annotation of result.annotations) {
			const type = this.#typeFor(annotation);
			const ranges = byType.get(type) ?? [];
			byType.set(type, ranges);
			for (const range of annotation.parts ?? [annotation.range]) {
				const key = JSON.stringify([annotation.label, range]);
				if (!drawn.has(key)) {
					drawn.add(key);
					ranges.push(toRange(range));
				}
			}
		}
		for (const type of this.#types.values()) {
			editor.setDecorations(type, byType.get(type) ?? []);
		}
	}

	#typeFor({ color = DEFAULT_COLOR }: AnnotationItem): vscode.TextEditorDecorationType {
		let type = this.#types.get(color);
		if (!type) {
			type = vscode.window.createTextEditorDecorationType(lookOf(color));
			this.#types.set(color, type);
		}
		return type;
	}

	#disposeTypes(): void {
		this.#types.forEach((type) => type.dispose());
		this.#types.clear();
	}

	dispose(): void {
		this.#disposeTypes();
		this.#timers.forEach((timer) => clearTimeout(timer));
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** In high contrast the edge carries the meaning: a coloured ground would take contrast from the text. */
function lookOf(color: string): vscode.DecorationRenderOptions {
	return {
		backgroundColor: isHighContrast() ? undefined : `${color}33`,
		border: isHighContrast() ? `2px solid ${color}` : `1px solid ${color}b0`,
		borderRadius: '3px',
		overviewRulerColor: color,
		overviewRulerLane: vscode.OverviewRulerLane.Right,
		rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
	};
}
