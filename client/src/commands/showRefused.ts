import * as vscode from 'vscode';
import type { Refusal } from '../../../server/src/protocol';
import type { CorpusSession } from '../session';

interface RefusalPick extends vscode.QuickPickItem {
	readonly refusal: Refusal;
}

/** Lists the documents that aren't analysed, each with its reason; one that is too large leads to the setting that says so. */
export async function showRefused(session: CorpusSession): Promise<void> {
	const refusals = session.statuses.flatMap((status) => status.refused);
	const items = refusals.map((refusal): RefusalPick => ({
		refusal,
		label: vscode.workspace.asRelativePath(vscode.Uri.parse(refusal.uri)),
		detail: refusal.message,
	}));
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Documents Not Analysed'),
		placeHolder: items.length === 0 ? vscode.l10n.t('Every document is analysed.') : undefined,
		matchOnDetail: true,
	});
	if (picked?.refusal.code === 'too-large') {
		await vscode.commands.executeCommand('workbench.action.openSettings', 'corpus.maximumDocumentSize');
	} else if (picked) {
		await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(picked.refusal.uri));
	}
}
