import * as vscode from 'vscode';
import type { CorpusSession } from '../session';
import { askMentions } from '../views/entityTree';
import { toLocation } from '../passages';
import { findTarget } from './entityTarget';

/** Beyond this the list is of no use to a person, and the window is slow to draw it. */
const MENTIONS_SHOWN = 5000;

/** Lists every mention of an entity beside the text, in the order of the documents. */
export async function showAllMentions(session: CorpusSession, argument: unknown): Promise<void> {
	const target = await findTarget(session, argument);
	const mentions = target ? (await askMentions(session, target, MENTIONS_SHOWN)).mentions : [];
	const first = mentions[0];
	if (!first) {
		return;
	}
	const editor =
		vscode.window.activeTextEditor ??
		(await vscode.window.showTextDocument(vscode.Uri.parse(first.uri), { preview: true }));
	await vscode.commands.executeCommand(
		'editor.action.showReferences',
		editor.document.uri,
		editor.selection.active,
		mentions.map(toLocation),
	);
}
