import * as vscode from 'vscode';
import type { CorpusSession } from '../session';

interface ActionPick extends vscode.QuickPickItem {
	readonly command: vscode.Command;
}

/** The light bulb's actions as a list: VS Code itself has no light bulb where the text is read-only. */
export async function showActions(session: CorpusSession): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		return;
	}
	const actions = await vscode.commands.executeCommand<readonly (vscode.CodeAction | vscode.Command)[]>(
		'vscode.executeCodeActionProvider',
		editor.document.uri,
		editor.selection,
	);
	const picks = actions.flatMap((action): ActionPick[] => {
		const command = typeof action.command === 'string' ? (action as vscode.Command) : action.command;
		return command ? [{ label: action.title, command }] : [];
	});
	if (picks.length === 0) {
		session.say(vscode.l10n.t('There is nothing to do here'));
		return;
	}
	const pick = await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('What can be done here') });
	if (pick) {
		await vscode.commands.executeCommand(pick.command.command, ...((pick.command.arguments as unknown[]) ?? []));
	}
}
