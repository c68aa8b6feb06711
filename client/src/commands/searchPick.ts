/** A list to choose from that the server fills anew with what is typed. */
import * as vscode from 'vscode';

export interface SearchItem<T> extends vscode.QuickPickItem {
	/** None for a line that only says something: Enter on it leaves the list open. */
	readonly value?: T;
}

interface SearchQuestion<T> {
	readonly title: string;
	readonly placeholder: string;
	/** Asked for an empty text first. What comes after the next text was typed is dropped. */
	search(typed: string, token: vscode.CancellationToken): Promise<readonly SearchItem<T>[]>;
}

/** The value of the item that is taken; undefined where the list is left. */
export function searchPick<T>({ title, placeholder, search }: SearchQuestion<T>): Promise<T | undefined> {
	const pick = vscode.window.createQuickPick<SearchItem<T>>();
	pick.title = title;
	pick.placeholder = placeholder;
	let question: vscode.CancellationTokenSource | undefined;
	const look = async (typed: string): Promise<void> => {
		question?.cancel();
		const current = (question = new vscode.CancellationTokenSource());
		pick.busy = true;
		const items = await search(typed, current.token);
		if (!current.token.isCancellationRequested) {
			pick.busy = false;
			pick.items = items;
		}
	};
	void look('');
	return new Promise((resolve) => {
		pick.onDidChangeValue((typed) => void look(typed));
		pick.onDidAccept(() => {
			const value = pick.activeItems[0]?.value;
			if (value !== undefined) {
				resolve(value);
				pick.hide();
			}
		});
		pick.onDidHide(() => {
			resolve(undefined);
			question?.cancel();
			pick.dispose();
		});
		pick.show();
	});
}
