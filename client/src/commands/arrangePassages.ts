/** What the "Repeated Passages" view shows, and in which order. */
import * as vscode from 'vscode';
import type { PassageState } from '../../../server/src/passageProtocol';
import { stateIcon, stateName, stateSentence } from '../views/repeatedPassageNodes';
import type { PassageSort, RepeatedPassages } from '../views/repeatedPassages';
import { filterView } from './filterView';

const STATES: readonly PassageState[] = ['undecided', 'suggested', 'marked', 'rejected'];

/** Filters the passages while the person types. */
export async function filterPassages(view: RepeatedPassages): Promise<void> {
	await focus();
	filterView(
		view,
		vscode.l10n.t('Filter Repeated Passages'),
		vscode.l10n.t('Part of a passage, with or without diacritics'),
	);
}

export function clearPassageFilter(view: RepeatedPassages): void {
	view.setState(undefined);
	view.setFilter('');
}

export async function sortPassages(view: RepeatedPassages): Promise<void> {
	const items: (vscode.QuickPickItem & { readonly sort: PassageSort })[] = [
		{
			sort: 'characters',
			label: vscode.l10n.t('By Amount of Text'),
			description: vscode.l10n.t('places times length'),
		},
		{ sort: 'documents', label: vscode.l10n.t('By Number of Documents') },
		{ sort: 'text', label: vscode.l10n.t('By Text') },
	];
	const picked = await vscode.window.showQuickPick(
		withCurrent(items, ({ sort }) => sort === view.sort),
		{
			title: vscode.l10n.t('Sort Repeated Passages'),
		},
	);
	if (picked) {
		view.setSort(picked.sort);
		await focus();
	}
}

export async function choosePassageState(view: RepeatedPassages): Promise<void> {
	const items: (vscode.QuickPickItem & { readonly state: PassageState | undefined })[] = [
		{ state: undefined, label: vscode.l10n.t('All') },
		...STATES.map((state) => ({
			state,
			label: stateName(state),
			description: stateSentence(state),
			iconPath: stateIcon(state),
		})),
	];
	const picked = await vscode.window.showQuickPick(
		withCurrent(items, ({ state }) => state === view.state),
		{
			title: vscode.l10n.t('Show Repeated Passages That Are'),
		},
	);
	if (picked) {
		view.setState(picked.state);
		await focus();
	}
}

/** Says which one holds now. */
function withCurrent<Item extends vscode.QuickPickItem>(
	items: readonly Item[],
	isCurrent: (item: Item) => boolean,
): Item[] {
	return items.map((item) => (isCurrent(item) ? { ...item, detail: vscode.l10n.t('as it is now') } : item));
}

async function focus(): Promise<void> {
	await vscode.commands.executeCommand('corpusAnnotator.repeatedPassages.focus');
}
