import * as vscode from 'vscode';
import type { EntityAtResult, SplitEntityArgument } from '../../../server/src/entityProtocol';
import {
	ENTITIES_REQUEST,
	type EntitiesParams,
	type EntitiesResult,
	ENTITY_AT_REQUEST,
	type EntityAtParams,
	type MarkScope,
} from '../../../server/src/protocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { findTarget, type EntityTarget, type MentionPlace } from './entityTarget';
import { pickEntity } from './pickEntity';

/** What goes: a mention at a place with others like it, or a form wherever it stands. */
type Part = { readonly form: string } & ({ readonly place: MentionPlace; readonly scope: MarkScope } | object);

interface PartPick extends vscode.QuickPickItem {
	readonly part: Part;
}

/** Asks which mentions mean another entity, and which one: a new one, or one that there is. */
export async function splitEntity(session: CorpusSession, argument: unknown): Promise<void> {
	const target = await findTarget(session, argument);
	const part = target && (await pickPart(session, target));
	if (!part) {
		return;
	}
	const picked = await pickEntity(session, target, {
		title: vscode.l10n.t('Split “{0}” off from {1}', part.form, target.name),
		placeholder: vscode.l10n.t('What is meant: type a name, or choose one'),
		newName: part.form,
	});
	if (picked) {
		const into = 'entity' in picked ? { into: picked.entity.id } : { name: picked.name };
		const split: SplitEntityArgument =
			'place' in part
				? { ...part.place, scope: part.scope, ...into }
				: { corpus: target.corpus, entity: target.id, form: part.form, ...into };
		await session.run(COMMANDS.splitEntity, split);
	}
}

async function pickPart(session: CorpusSession, target: EntityTarget): Promise<Part | undefined> {
	const { place } = target;
	const picks = place ? await partsAt(session, place) : await formsOf(session, target);
	const picked = await vscode.window.showQuickPick(picks, {
		title: vscode.l10n.t('Split off from {0}', target.name),
		placeHolder: vscode.l10n.t('The mentions that mean another one'),
	});
	return picked?.part;
}

/** The narrowest first. */
async function partsAt(session: CorpusSession, place: MentionPlace): Promise<readonly PartPick[]> {
	const params: EntityAtParams = { uri: place.uri, position: place.range.start };
	const { mention } = (await session.request<EntityAtResult>(ENTITY_AT_REQUEST, params)) ?? {};
	if (!mention) {
		return [];
	}
	const { form, splits } = mention;
	const looks: Record<MarkScope, readonly [icon: string, label: string]> = {
		passage: ['symbol-text', vscode.l10n.t('This mention')],
		document: ['file', vscode.l10n.t('“{0}” in this document', form)],
		corpus: ['library', vscode.l10n.t('“{0}” in the whole corpus', form)],
	};
	return splits.map((scope) => ({
		label: looks[scope][1],
		iconPath: new vscode.ThemeIcon(looks[scope][0]),
		part: { form, place, scope },
	}));
}

async function formsOf(
	session: CorpusSession,
	{ corpus, id, name, forms }: EntityTarget,
): Promise<readonly PartPick[]> {
	const params: EntitiesParams = { uri: corpus, filter: name };
	const known =
		forms ??
		(await session.request<EntitiesResult>(ENTITIES_REQUEST, params))?.entities.find((entity) => entity.id === id)
			?.forms;
	return (known ?? []).map((form) => ({
		label: vscode.l10n.t('“{0}” in the whole corpus', form),
		iconPath: new vscode.ThemeIcon('library'),
		part: { form },
	}));
}
