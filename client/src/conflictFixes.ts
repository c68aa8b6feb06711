/** The quick fix on conflict marks in a file of `.corpus`: merge both sides. */
import * as vscode from 'vscode';
import { COMMANDS } from '../../server/src/commandProtocol';

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/u;

export class ConflictFixes implements vscode.CodeActionProvider, vscode.Disposable {
	readonly #registration = vscode.languages.registerCodeActionsProvider({ pattern: '**/.corpus/**/*.jsonl' }, this, {
		providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
	});

	provideCodeActions(
		document: vscode.TextDocument,
		_: vscode.Range,
		{ diagnostics }: vscode.CodeActionContext,
	): vscode.CodeAction[] {
		const marked = diagnostics.filter(({ range }) => MARK.test(document.lineAt(range.start.line).text));
		if (marked.length === 0) {
			return [];
		}
		const title = vscode.l10n.t('Merge Both Sides');
		const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
		action.diagnostics = marked;
		action.isPreferred = true;
		action.command = { command: COMMANDS.mergeBothSides, title, arguments: [{ uri: document.uri.toString() }] };
		return [action];
	}

	dispose(): void {
		this.#registration.dispose();
	}
}
