import * as vscode from 'vscode';
import { COMMANDS, type MergeEntitiesArgument } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { findTarget } from './entityTarget';
import { pickEntity } from './pickEntity';

/** Asks which entity this one is, and makes the two one. */
export async function mergeEntity(session: CorpusSession, argument: unknown): Promise<void> {
	const target = await findTarget(session, argument);
	const picked =
		target &&
		(await pickEntity(session, target, {
			title: vscode.l10n.t('Merge {0} with', target.name),
			placeholder: vscode.l10n.t('The name that stays'),
		}));
	if (target && picked && 'entity' in picked) {
		const merge: MergeEntitiesArgument = { corpus: target.corpus, entity: target.id, into: picked.entity.id };
		await session.run(COMMANDS.mergeEntities, merge);
	}
}
