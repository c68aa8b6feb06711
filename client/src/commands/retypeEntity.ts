import * as vscode from 'vscode';
import { type EntityItem } from '../../../server/src/protocol';
import { COMMANDS, type RetypeEntityArgument } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { typeIcon, typeName } from '../views/entityNodes';
import { findTarget } from './entityTarget';

const TYPES: readonly EntityItem['type'][] = ['PER', 'LOC', 'ORG', 'MISC'];

interface TypePick extends vscode.QuickPickItem {
	readonly type: EntityItem['type'];
}

/** Asks what the entity is, for all its mentions in the corpus. */
export async function retypeEntity(session: CorpusSession, argument: unknown): Promise<void> {
	const target = await findTarget(session, argument);
	if (!target) {
		return;
	}
	const picks = TYPES.filter((type) => type !== target.type).map((type): TypePick => ({
		type,
		label: typeName(type),
		iconPath: typeIcon(type),
	}));
	const picked = await vscode.window.showQuickPick(picks, {
		title: vscode.l10n.t('Type of {0}', target.name),
		placeHolder: vscode.l10n.t('What it is wherever the corpus names it; what somebody tagged keeps its tag'),
	});
	if (picked) {
		const retype: RetypeEntityArgument = { corpus: target.corpus, entity: target.id, type: picked.type };
		await session.run(COMMANDS.retypeEntity, retype);
	}
}
