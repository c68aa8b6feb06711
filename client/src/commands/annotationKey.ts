import * as vscode from 'vscode';
import type { CorpusSession } from '../session';
import { applyLabel } from './applyLabel';
import { askLabels } from './labelPicks';

/** A key of annotation mode that has no command of its own: that of a label tags with it, any other gets a hint and does nothing. */
export async function annotationKey(session: CorpusSession, key: unknown): Promise<void> {
	const uri = vscode.window.activeTextEditor?.document.uri.toString();
	if (typeof key !== 'string' || uri === undefined) {
		return;
	}
	const labels = await askLabels(session, uri);
	const label = labels.find((one) => one.key === key);
	if (label) {
		await applyLabel(session, label);
	} else if (/^[a-z0-9]$/u.test(key)) {
		session.say(vscode.l10n.t('No label has the key {0} · ? shows the keys', key.toUpperCase()));
	} else {
		session.say(vscode.l10n.t('Safe from typing · ? shows the keys'));
	}
}
