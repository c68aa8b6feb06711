import * as vscode from 'vscode';
import { COMMANDS, type RenameEntityArgument } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { findTarget } from './entityTarget';

/** Asks for the entity's name in this corpus. The documents stay as they are. */
export async function renameEntity(session: CorpusSession, argument: unknown): Promise<void> {
	const target = await findTarget(session, argument);
	if (!target) {
		return;
	}
	const name = await vscode.window.showInputBox({
		title: vscode.l10n.t('Rename {0}', target.name),
		prompt: vscode.l10n.t('The name in lists and hovers. The documents stay as they are.'),
		value: target.name,
		validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined),
	});
	if (name !== undefined && name.trim() !== target.name) {
		const rename: RenameEntityArgument = { corpus: target.corpus, entity: target.id, name: name.trim() };
		await session.run(COMMANDS.renameEntity, rename);
	}
}
