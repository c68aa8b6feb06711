/** Where dialogs for files begin, in a browser as elsewhere. */
import * as vscode from 'vscode';

/** A browser without a machine behind it: there is this computer, by the browser's own dialogs, and where the workspace is. */
export function isBrowserAlone(): boolean {
	return vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;
}

/**
 * A folder to begin in: of the computer or of the workspace, as the person chooses where dialogs show one of them only. Undefined: where
 * the editor would begin. False where nothing was chosen.
 */
export async function pickDialogPlace(title: string): Promise<vscode.Uri | undefined | false> {
	const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
	const computer = vscode.Uri.file('/');
	if (!isBrowserAlone() || !workspace || workspace.scheme === computer.scheme) {
		return undefined;
	}
	const picked = await vscode.window.showQuickPick(
		[
			{ label: vscode.l10n.t('On This Computer…'), place: computer },
			{ label: vscode.l10n.t('In the Workspace…'), place: workspace },
		],
		{ title },
	);
	return picked?.place ?? false;
}
