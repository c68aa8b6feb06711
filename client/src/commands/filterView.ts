import * as vscode from 'vscode';

/** After the last key, so that a fast typist is asked for once. */
const TYPING_MILLISECONDS = 150;

/** A view that shows only what contains some text. */
export interface FilteredView {
	readonly filter: string;
	setFilter(filter: string): void;
}

/** Filters a view while the person types; Escape gives the filter back that was there before. */
export function filterView(view: FilteredView, title: string, placeholder: string): void {
	const box = vscode.window.createInputBox();
	const before = view.filter;
	let isAccepted = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	box.title = title;
	box.placeholder = placeholder;
	box.value = before;
	box.onDidChangeValue((value) => {
		clearTimeout(timer);
		timer = setTimeout(() => view.setFilter(value), TYPING_MILLISECONDS);
	});
	box.onDidAccept(() => {
		isAccepted = true;
		clearTimeout(timer);
		view.setFilter(box.value);
		box.hide();
	});
	box.onDidHide(() => {
		clearTimeout(timer);
		if (!isAccepted) {
			view.setFilter(before);
		}
		box.dispose();
	});
	box.show();
}
