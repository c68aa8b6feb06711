import * as vscode from 'vscode';
import type { EntityTree } from '../views/entityTree';

/** After the last key, so that a fast typist is asked for once. */
const TYPING_MILLISECONDS = 150;

/** Filters the entities while the person types; Escape gives the filter back that was there before. */
export async function filterEntities(entities: EntityTree): Promise<void> {
	await vscode.commands.executeCommand('corpusAnnotator.entities.focus');
	const box = vscode.window.createInputBox();
	const before = entities.filter;
	let isAccepted = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	box.title = vscode.l10n.t('Filter Entities');
	box.placeholder = vscode.l10n.t('Part of a name, with or without diacritics');
	box.value = before;
	box.onDidChangeValue((value) => {
		clearTimeout(timer);
		timer = setTimeout(() => entities.setFilter(value), TYPING_MILLISECONDS);
	});
	box.onDidAccept(() => {
		isAccepted = true;
		clearTimeout(timer);
		entities.setFilter(box.value);
		box.hide();
	});
	box.onDidHide(() => {
		clearTimeout(timer);
		if (!isAccepted) {
			entities.setFilter(before);
		}
		box.dispose();
	});
	box.show();
}
