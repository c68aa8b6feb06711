import * as vscode from 'vscode';

/** Shows or hides the labels' names after tagged passages, where the setting was made last. */
export async function toggleTagNames(): Promise<void> {
	const settings = vscode.workspace.getConfiguration('corpus');
	const current = settings.inspect<boolean>('showTagNames');
	const target =
		current?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
	await settings.update('showTagNames', !settings.get('showTagNames', true), target);
}
