import * as vscode from 'vscode';
import type { CorpusSession } from '../session';
import { tagAs } from './tagAs';

/** Tags what is selected, or the word under each cursor, with the label that was used last. */
export async function repeatLastTag(session: CorpusSession): Promise<void> {
	if (session.lastLabel === undefined) {
		session.say(vscode.l10n.t('Nothing to repeat: no label was used in this window yet'));
	} else {
		await tagAs(session, session.lastLabel);
	}
}
