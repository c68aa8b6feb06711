import * as vscode from 'vscode';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { annotationHere } from './annotationHere';
import { askLabels, fitsPassages } from './labelPicks';
import { pickLabel } from './tagSelection';

/** Asks for another label for the annotation at the cursor; all else that is said of it stays. */
export async function changeLabel(session: CorpusSession): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const annotation = editor && (await annotationHere(session, editor));
	if (!annotation) {
		return;
	}
	const uri = editor.document.uri.toString();
	const labels = await askLabels(session, uri);
	const others = labels.filter((label) => label.name !== annotation.label && fitsPassages(label));
	const label = await pickLabel(others, { title: vscode.l10n.t('Change {0} to', annotation.title) });
	if (label !== undefined) {
		await session.run(COMMANDS.changeAnnotation, { uri, id: annotation.id, label });
	}
}
