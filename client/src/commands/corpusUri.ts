import * as vscode from 'vscode';
import type { CorpusSession } from '../session';

/** That of the active document, else of the window's first corpus; undefined, and said so, where there is neither. */
export function findCorpusUri(session: CorpusSession): string | undefined {
	const uri = vscode.window.activeTextEditor?.document.uri.toString() ?? session.statuses[0]?.uri;
	if (uri === undefined) {
		session.say(vscode.l10n.t('There is no corpus in this window.'));
	}
	return uri;
}
