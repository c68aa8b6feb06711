import * as vscode from 'vscode';
import {
	COMMANDS,
	ENTITIES_REQUEST,
	type EntitiesParams,
	type EntitiesResult,
	type EntityItem,
	type MergeEntitiesArgument,
} from '../../../server/src/protocol';
import type { CorpusSession } from '../session';
import { typeIcon, typeName } from '../views/entityNodes';
import { findTarget, type EntityTarget } from './entityTarget';

/** As many as can be looked over; typing finds the others. */
const CHOICES = 200;
/** Names that share a word with this one, for each of its words. */
const SIMILAR = 10;

interface EntityPick extends vscode.QuickPickItem {
	readonly entity: EntityItem;
}

/** Asks which entity this one is, and makes the two one. */
export async function mergeEntity(session: CorpusSession, argument: unknown): Promise<void> {
	const target = await findTarget(session, argument);
	const other = target && (await pickOther(session, target));
	if (target && other) {
		const merge: MergeEntitiesArgument = { corpus: target.corpus, entity: target.id, into: other.id };
		await session.run(COMMANDS.mergeEntities, merge);
	}
}

function pickOther(session: CorpusSession, target: EntityTarget): Promise<EntityItem | undefined> {
	const pick = vscode.window.createQuickPick<EntityPick>();
	pick.title = vscode.l10n.t('Merge {0} with', target.name);
	pick.placeholder = vscode.l10n.t('The name that stays');
	let question: vscode.CancellationTokenSource | undefined;
	// The server looks for what is typed: it knows every form of every name, the list only some.
	const look = async (filter: string): Promise<void> => {
		question?.cancel();
		const current = (question = new vscode.CancellationTokenSource());
		pick.busy = true;
		const questions = filter.trim() === '' ? likely(target) : [{ filter, limit: CHOICES }];
		const answers = await Promise.all(
			questions.map((params) =>
				session.request<EntitiesResult>(
					ENTITIES_REQUEST,
					{ uri: target.corpus, ...params } satisfies EntitiesParams,
					current.token,
				),
			),
		);
		if (!current.token.isCancellationRequested) {
			pick.busy = false;
			const others = new Map(answers.flatMap((answer) => answer?.entities ?? []).map((entity) => [entity.id, entity]));
			others.delete(target.id);
			// Things of its own kind first: the server's order is by type.
			const alike = (entity: EntityItem): number => (entity.type === target.type ? 0 : 1);
			pick.items = [...others.values()].sort((a, b) => alike(a) - alike(b)).map(toPick);
		}
	};
	void look('');
	return new Promise((resolve) => {
		pick.onDidChangeValue((value) => void look(value));
		pick.onDidAccept(() => {
			resolve(pick.activeItems[0]?.entity);
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			question?.cancel();
			pick.dispose();
		});
		pick.show();
	});
}

/** Before anything is typed: names that share a word with this one, then those of its kind. */
function likely({ name, type }: EntityTarget): EntitiesParams[] {
	const words = name.split(/[\s.]+/u).filter((word) => word.length > 1);
	return [...words.map((filter) => ({ filter, type, limit: SIMILAR })), { type, limit: CHOICES }];
}

function toPick(entity: EntityItem): EntityPick {
	return {
		entity,
		label: entity.name,
		description: `${typeName(entity.type)} · ${entity.mentions}`,
		detail: entity.forms.filter((form) => form !== entity.name).join(' · ') || undefined,
		iconPath: typeIcon(entity.type),
		// The server has chosen already, without regard to diacritics, as the list itself would not.
		alwaysShow: true,
	};
}
