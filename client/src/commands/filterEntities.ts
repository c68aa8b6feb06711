import * as vscode from 'vscode';
import type { EntityTree } from '../views/entityTree';
import { filterView } from './filterView';

/** Filters the entities while the person types. */
export async function filterEntities(entities: EntityTree): Promise<void> {
	await vscode.commands.executeCommand('corpusAnnotator.entities.focus');
	filterView(entities, vscode.l10n.t('Filter Entities'), vscode.l10n.t('Part of a name, with or without diacritics'));
}
